"""What queues take: sends, receives and deletes per second, and the server's time for each, singly and in batches of ten.

    python -m conformance.sqs_load [--processes 2] [--connections 16] [--messages 20000] [--kms] [--fifo] [--backlog 0]

Each figure has a client on the same machine beside it, so that the server's own time is the one to compare. With
`--backlog` so many messages are in the queue before anything is measured. docs/performance.md has what was measured.
"""

import argparse
import concurrent.futures
import datetime
import hashlib
import hmac
import http.client
import json
import os
import threading
import time
from multiprocessing import get_context

from conformance.principals import Clients, unique
from conformance.server import Server

BODY = "x" * 1024
TICKS = os.sysconf("SC_CLK_TCK")


class Connection:
    """One connection that signs by itself: botocore takes longer for a request than the server."""

    def __init__(self, endpoint, principal):
        self.endpoint, self.principal = endpoint, principal
        self.http = http.client.HTTPConnection("127.0.0.1", endpoint.port)
        self.day, self.key = None, None

    def call(self, operation, members):
        body = json.dumps(members).encode()
        now = datetime.datetime.now(datetime.timezone.utc).strftime("%Y%m%dT%H%M%SZ")
        scope = f"{now[:8]}/{self.endpoint.region}/sqs/aws4_request"
        if self.day != now[:8]:
            key = b"AWS4" + self.principal.secret_access_key.encode()
            for part in scope.split("/"):
                key = hmac.digest(key, part.encode(), "sha256")
            self.day, self.key = now[:8], key
        target = f"AmazonSQS.{operation}"
        headers = f"host:{self.endpoint.host}\nx-amz-date:{now}\nx-amz-target:{target}\n"
        names = "host;x-amz-date;x-amz-target"
        canonical = f"POST\n/\n\n{headers}\n{names}\n{hashlib.sha256(body).hexdigest()}"
        text = f"AWS4-HMAC-SHA256\n{now}\n{scope}\n{hashlib.sha256(canonical.encode()).hexdigest()}"
        signature = hmac.digest(self.key, text.encode(), "sha256").hex()
        self.http.request("POST", "/", body, {
            "Host": self.endpoint.host, "X-Amz-Date": now, "X-Amz-Target": target, "Content-Type": "application/x-amz-json-1.0",
            "Authorization": f"AWS4-HMAC-SHA256 Credential={self.principal.access_key_id}/{scope}, SignedHeaders={names}, Signature={signature}"})
        answer = self.http.getresponse()
        data = answer.read()
        assert answer.status == 200, data
        return json.loads(data) if data else {}


def message(fifo, line, number):
    return {"MessageBody": BODY} | ({"MessageGroupId": f"g{line}", "MessageDeduplicationId": f"{line}-{number}-{time.monotonic_ns()}"} if fifo else {})


def work(step, connections, endpoint, principal, url, count, size, fifo, first):
    """One process: its threads share `count` messages; how many it handled."""
    left, lock, handled = [count], threading.Lock(), [0]

    def take():
        with lock:
            taken = min(size, left[0])
            left[0] -= taken
            return taken

    def run(line):
        connection = Connection(endpoint, principal)
        while taken := take():
            if step == "send":
                messages = [message(fifo, line, number) for number in range(taken)]
                if size == 1:
                    connection.call("SendMessage", {"QueueUrl": url} | messages[0])
                else:
                    entries = [{"Id": str(number)} | each for number, each in enumerate(messages)]
                    connection.call("SendMessageBatch", {"QueueUrl": url, "Entries": entries})
                done = taken
            else:
                found = connection.call("ReceiveMessage", {"QueueUrl": url, "MaxNumberOfMessages": taken, "VisibilityTimeout": 600, "WaitTimeSeconds": 1}).get("Messages", [])
                if step == "receive and delete" and found:
                    handles = [each["ReceiptHandle"] for each in found]
                    if size == 1:
                        connection.call("DeleteMessage", {"QueueUrl": url, "ReceiptHandle": handles[0]})
                    else:
                        connection.call("DeleteMessageBatch", {"QueueUrl": url, "Entries": [{"Id": str(number), "ReceiptHandle": handle} for number, handle in enumerate(handles)]})
                done = len(found)
                if not done:
                    return
                with lock:
                    left[0] += taken - done
            with lock:
                handled[0] += done

    threads = [threading.Thread(target=run, args=(first + line,)) for line in range(connections)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return handled[0]


def server_seconds(server):
    fields = open(f"/proc/{server.process.pid}/stat").read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def measured(pool, server, options, url, step, size, count):
    share = count // options.processes
    before, begin = server_seconds(server), time.monotonic()
    jobs = [
        pool.submit(work, step, options.connections, server.http, server.root, url, share, size, options.fifo, process * options.connections)
        for process in range(options.processes)
    ]
    handled = sum(job.result() for job in jobs)
    seconds, spent = time.monotonic() - begin, server_seconds(server) - before
    assert handled, "nothing was done"
    print(f"| {step} | {size} | {handled:,} | {handled / seconds:,.0f} | {spent / handled * 1e6:.0f} |", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    for name, default in (("processes", 2), ("connections", 16), ("messages", 20_000), ("backlog", 0)):
        parser.add_argument(f"--{name}", type=int, default=default)
    for name in ("kms", "fifo"):
        parser.add_argument(f"--{name}", action="store_true")
    options = parser.parse_args()
    with Server() as server, concurrent.futures.ProcessPoolExecutor(options.processes, mp_context=get_context("fork")) as pool:
        clients = Clients(server.http, server.root)
        attributes = {"KmsMasterKeyId": clients.kms.create_key()["KeyMetadata"]["Arn"]} if options.kms else {}
        attributes |= {"FifoQueue": "true"} if options.fifo else {}
        url = clients.sqs.create_queue(QueueName=unique("load") + (".fifo" if options.fifo else ""), Attributes=attributes)["QueueUrl"]
        if options.backlog:
            work("send", options.connections, server.http, server.root, url, options.backlog, 10, options.fifo, 1_000)
        print("| What | Messages a call | Messages | Messages per second | Server CPU us per message |\n|---|---|---|---|---|", flush=True)
        for size in (1, 10):
            measured(pool, server, options, url, "send", size, options.messages)
            measured(pool, server, options, url, "receive and delete", size, options.messages)


if __name__ == "__main__":
    main()

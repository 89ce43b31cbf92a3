"""What a large bucket costs: a page of its listing, another key for all of its objects, and their end by a lifecycle rule.

    python -m conformance.s3_load [--objects 100000 1000000] [--listing] [--processes 2] [--connections 8]

Each number of objects has a server of its own. The server's processor time is what to compare, and only between the
rows of one run: what does not depend on the number of objects is the same in each. Objects have 16 bytes and lie in
1,000 folders. With `--listing` nothing but listings is measured, which takes minutes where the rest takes hours.
docs/performance.md has what was measured.
"""

import argparse
import concurrent.futures
import datetime
import hashlib
import hmac
import http.client
import json
import statistics
import tempfile
import threading
import time
import urllib.parse
import urllib.request
from multiprocessing import get_context
from pathlib import Path

import botocore.loaders

from conformance import principals
from conformance.principals import Clients, allow, create_role, unique
from conformance.server import Server
from conformance.sqs_load import server_seconds

BODY = b"16 bytes of data"
FOLDERS = 1_000
PAGE = 1_000
PAGES_TIMED = 50
ROUND_SECONDS_MAX = 24 * 3600
MODEL = Path(__file__).resolve().parent.parent / "models" / "ironkeep.json"
LISTING = ("fill", "page", "folders")
JOBS = ("rewrap", "expire")


class Connection:
    """One connection that signs by itself: botocore takes longer for a request than the server."""

    def __init__(self, endpoint, principal):
        self.endpoint, self.principal = endpoint, principal
        self.http = http.client.HTTPConnection("127.0.0.1", endpoint.port)
        self.day, self.key = None, None

    def call(self, method, path, body=None, query=""):
        now = datetime.datetime.now(datetime.timezone.utc).strftime("%Y%m%dT%H%M%SZ")
        scope = f"{now[:8]}/{self.endpoint.region}/s3/aws4_request"
        if self.day != now[:8]:
            key = b"AWS4" + self.principal.secret_access_key.encode()
            for part in scope.split("/"):
                key = hmac.digest(key, part.encode(), "sha256")
            self.day, self.key = now[:8], key
        names = "host;x-amz-content-sha256;x-amz-date"
        headers = f"host:{self.endpoint.host}\nx-amz-content-sha256:UNSIGNED-PAYLOAD\nx-amz-date:{now}\n"
        canonical = f"{method}\n{path}\n{query}\n{headers}\n{names}\nUNSIGNED-PAYLOAD"
        text = f"AWS4-HMAC-SHA256\n{now}\n{scope}\n{hashlib.sha256(canonical.encode()).hexdigest()}"
        signature = hmac.digest(self.key, text.encode(), "sha256").hex()
        self.http.request(method, f"{path}?{query}" if query else path, body, {
            "Host": self.endpoint.host, "X-Amz-Date": now, "X-Amz-Content-Sha256": "UNSIGNED-PAYLOAD",
            "Authorization": f"AWS4-HMAC-SHA256 Credential={self.principal.access_key_id}/{scope}, SignedHeaders={names}, Signature={signature}"})
        answer = self.http.getresponse()
        data = answer.read()
        assert answer.status == 200, data
        return data


def key(number):
    return f"folder-{number % FOLDERS:03}/object-{number:09}"


def fill(endpoint, principal, bucket, numbers, connections):
    """One process: its threads put the objects of these numbers."""
    left, lock = iter(numbers), threading.Lock()

    def run():
        connection = Connection(endpoint, principal)
        while True:
            with lock:
                number = next(left, None)
            if number is None:
                return
            connection.call("PUT", f"/{bucket}/{key(number)}", BODY)

    with concurrent.futures.ThreadPoolExecutor(connections) as pool:
        for done in [pool.submit(run) for _ in range(connections)]:
            done.result()


def round_of(server, job):
    """Has a round of `job` now; whether it has more to do."""
    request = urllib.request.Request(f"{server.ready['admin']}/_ironkeep/jobs/{job}/run", method="POST")
    with urllib.request.urlopen(request, timeout=ROUND_SECONDS_MAX) as answer:
        done = json.load(answer)
    assert done["failures"] == 0, done
    # The server's own round may be the one that works.
    if done["isElsewhere"]:
        time.sleep(0.2)
    return done["hasMore"] or done["isElsewhere"]


def until_done(server, *jobs):
    while any([round_of(server, job) for job in jobs]):
        pass


class Lab:
    """A server with a bucket of so many objects, and what each step on it costs."""

    def __init__(self, server, options, count):
        self.server, self.options, self.count = server, options, count
        self.clients = Clients(server.http, server.root, read_timeout=600)
        self.bucket = unique("load")
        self.clients.s3.create_bucket(Bucket=self.bucket)
        self.connection = Connection(server.http, server.root)
        self.figures, self.reads = {}, []

    def measured(self, what, step, per):
        """The server's microseconds and those of the clock, each for one of `per`."""
        spent, begin = server_seconds(self.server), time.monotonic()
        step()
        seconds, spent = time.monotonic() - begin, server_seconds(self.server) - spent
        self.figures[what] = (spent / per * 1e6, seconds / per * 1e6)
        print(f"{self.count:,}: {what}: {spent / per * 1e6:,.1f} us of the server each, {seconds:,.1f} s in all", flush=True)

    def fill(self):
        processes = self.options.processes
        with concurrent.futures.ProcessPoolExecutor(processes, mp_context=get_context("fork")) as pool:
            jobs = [
                pool.submit(fill, self.server.http, self.server.root, self.bucket, range(first, self.count, processes), self.options.connections)
                for first in range(processes)
            ]
            for job in jobs:
                job.result()

    def pages(self):
        """Pages from all over the bucket."""
        for number in range(PAGES_TIMED):
            after = urllib.parse.quote(f"folder-{number * FOLDERS // PAGES_TIMED:03}/", safe="")
            self.connection.call("GET", f"/{self.bucket}", query=f"list-type=2&max-keys={PAGE}&start-after={after}")

    def folders(self):
        """The folders alone: what lies in them is passed over."""
        for _ in range(PAGES_TIMED):
            data = self.connection.call("GET", f"/{self.bucket}", query=f"delimiter=%2F&list-type=2&max-keys={PAGE}")
            assert data.count(b"<CommonPrefixes>") == FOLDERS

    def rewrap(self):
        arn = self.clients.kms.create_key()["KeyMetadata"]["Arn"]
        rights = allow(["s3:UpdateObjectEncryption", "s3:PutObject"], f"arn:aws:s3:::{self.bucket}/*"), allow(["kms:Decrypt", "kms:GenerateDataKey"])
        role = create_role(self.clients, {"Service": "s3.amazonaws.com"}, *rights)
        started = self.clients.ironkeep.start_rewrap(BucketName=self.bucket, KmsKeyArn=arn, RoleArn=role, BucketKeyEnabled=True)

        def step():
            while (task := self.clients.ironkeep.get_rewrap(RewrapId=started["RewrapId"])["Rewrap"])["State"] == "RUNNING":
                round_of(self.server, "s3-rewrap")
            assert (task["State"], task["ChangedCount"]) == ("COMPLETED", self.count), task

        self.measured("rewrap", step, self.count)

    def expire(self):
        """All of it is past its date; another client reads an object of another bucket meanwhile."""
        other = unique("beside")
        self.clients.s3.create_bucket(Bucket=other)
        self.clients.s3.put_object(Bucket=other, Key="object", Body=BODY)
        is_over, taken = threading.Event(), {True: [], False: []}

        def read(is_beside, enough):
            connection = Connection(self.server.http, self.server.root)
            while not enough(len(taken[is_beside])):
                begin = time.perf_counter()
                connection.call("GET", f"/{other}/object")
                taken[is_beside].append((time.perf_counter() - begin) * 1000)
                time.sleep(0.02)

        read(False, lambda count: count == 500)
        rule = {"ID": "all", "Status": "Enabled", "Filter": {"Prefix": ""}, "Expiration": {"Date": datetime.datetime(2020, 1, 1, tzinfo=datetime.timezone.utc)}}
        self.clients.s3.put_bucket_lifecycle_configuration(Bucket=self.bucket, LifecycleConfiguration={"Rules": [rule]})
        reader = threading.Thread(target=read, args=(True, lambda _: is_over.is_set()))

        def step():
            while self.clients.s3.list_objects_v2(Bucket=self.bucket, MaxKeys=1)["KeyCount"]:
                until_done(self.server, "s3-lifecycle-scan", "s3-lifecycle-expire")

        reader.start()
        try:
            self.measured("expire", step, self.count)
        finally:
            is_over.set()
            reader.join()
        for each in map(sorted, (taken[False], taken[True])):
            self.reads.append((statistics.median(each), each[len(each) * 99 // 100]))

    def run(self):
        self.measured("fill", self.fill, self.count)
        self.measured("page", self.pages, PAGES_TIMED)
        self.measured("folders", self.folders, PAGES_TIMED)
        if not self.options.listing:
            self.rewrap()
            self.expire()


def know_our_own_api(folder):
    """Makes the model of our own API known to boto3, as its users do: a folder beside botocore's data."""
    known = Path(folder) / "ironkeep" / "2026-11-28" / "service-2.json"
    known.parent.mkdir(parents=True)
    known.write_text(MODEL.read_text())
    principals.LOADER = botocore.loaders.Loader(extra_search_paths=[str(folder)])


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--objects", type=int, nargs="+", default=[100_000, 1_000_000])
    for name, default in (("processes", 2), ("connections", 8)):
        parser.add_argument(f"--{name}", type=int, default=default)
    parser.add_argument("--listing", action="store_true", help="listings alone")
    options = parser.parse_args()
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        know_our_own_api(folder)
        for count in options.objects:
            with Server() as server:
                lab = Lab(server, options, count)
                lab.run()
                rows.append((count, lab))
    what = LISTING if options.listing else LISTING + JOBS
    print("| Objects | " + " | ".join(what) + " | GET, p50 and p99 in ms | beside expiry |\n|" + "---|" * (len(what) + 3))
    for count, lab in rows:
        cells = [f"{lab.figures[each][0]:,.0f}" for each in what]
        reads = [f"{p50:.2f}, {p99:.2f}" for p50, p99 in lab.reads]
        print(f"| {count:,} | " + " | ".join(cells + (reads or ["", ""])) + " |")
    first, last = rows[0][1].figures, rows[-1][1].figures
    if len(rows) > 1:
        print("| ratio | " + " | ".join(f"{last[each][0] / first[each][0]:.2f}" for each in what) + " | | |")


if __name__ == "__main__":
    main()

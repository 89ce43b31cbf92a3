"""Two questions about KMS under load, each answered as a ratio in one run: latencies of Decrypt in milliseconds.

- Does slow key generation delay others? Decrypt on one connection, alone and while 100 CreateKey of RSA_4096 are
  under way at a time.
- Does a key with many grants become slow? Decrypt allowed by one of its grants, with that grant alone and with many.

    python -m conformance.kms_load [--grants 50000] [--seconds 10]

Each figure has the client's own time in it, so that only the ratios say something. Run it on a machine that does
nothing else. docs/performance.md has what was measured.
"""

import argparse
import concurrent.futures
import statistics
import threading
import time

from conformance.principals import Clients, client, create_user
from conformance.server import Server


def latencies(call, seconds):
    """How long each call took, one after another, in milliseconds."""
    taken, end = [], time.monotonic() + seconds
    while time.monotonic() < end:
        begin = time.perf_counter()
        call()
        taken.append((time.perf_counter() - begin) * 1000)
    return taken


def row(what, taken):
    taken = sorted(taken)
    p99 = taken[min(len(taken) - 1, len(taken) * 99 // 100)]
    print(f"| {what} | {len(taken):,} | {statistics.median(taken):.2f} | {p99:.2f} | {taken[-1]:.2f} |", flush=True)


def key_generation(server, seconds):
    root = Clients(server.http, server.root)
    key = root.kms.create_key()["KeyMetadata"]["Arn"]
    blob = root.kms.encrypt(KeyId=key, Plaintext=b"x")["CiphertextBlob"]
    decrypt = lambda: root.kms.decrypt(CiphertextBlob=blob)
    latencies(decrypt, 1)
    row("Decrypt alone", latencies(decrypt, seconds))
    makers = client("kms", server.http, server.root, max_pool_connections=100, read_timeout=600)
    is_over, made = threading.Event(), []

    def make():
        while not is_over.is_set():
            made.append(makers.create_key(KeySpec="RSA_4096", KeyUsage="SIGN_VERIFY"))

    with concurrent.futures.ThreadPoolExecutor(100) as pool:
        for _ in range(100):
            pool.submit(make)
        time.sleep(2)
        row("Decrypt beside 100 CreateKey of RSA_4096", latencies(decrypt, seconds))
        print(f"({len(made)} keys were made meanwhile)", flush=True)
        is_over.set()


def grants(server, count, seconds):
    root = Clients(server.http, server.root)
    key = root.kms.create_key()["KeyMetadata"]["Arn"]
    blob = root.kms.encrypt(KeyId=key, Plaintext=b"x")["CiphertextBlob"]
    bob, others = create_user(root), [create_user(root).arn for _ in range(20)]
    root.kms.create_grant(KeyId=key, GranteePrincipal=bob.arn, Operations=["Decrypt"])
    as_bob = client("kms", server.http, bob)
    decrypt = lambda: as_bob.decrypt(CiphertextBlob=blob)
    latencies(decrypt, 1)
    row("Decrypt by the one grant of its key", latencies(decrypt, seconds))
    # Grants of one key are counted together: those that come at once wait for one another, and some come again.
    kms = client("kms", server.http, server.root, retries={"total_max_attempts": 10, "mode": "standard"})
    give = lambda n: kms.create_grant(KeyId=key, GranteePrincipal=others[n % len(others)], Operations=["Decrypt", "Encrypt"])
    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        for _ in pool.map(give, range(count - 1)):
            pass
    row(f"Decrypt by one of {count:,} grants", latencies(decrypt, seconds))


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--grants", type=int, default=50_000)
    parser.add_argument("--seconds", type=float, default=10)
    arguments = parser.parse_args()
    with Server() as server:
        print("| | calls | p50 ms | p99 ms | max ms |\n|---|---|---|---|---|", flush=True)
        key_generation(server, arguments.seconds)
        grants(server, arguments.grants, arguments.seconds)


if __name__ == "__main__":
    main()

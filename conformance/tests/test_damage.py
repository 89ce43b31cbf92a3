"""One flipped bit or a cut anywhere in the files of an installation: refused by name, or everything is exactly right."""

import os
import random
import shutil

import botocore.exceptions
import pytest

from conformance import scan
from conformance.principals import Clients
from conformance.server import ServerFailed

SEED = int(os.environ.get("IRONKEEP_DAMAGE_SEED", "0")) or random.SystemRandom().randrange(1, 2**32)
LARGE = bytes(range(256)) * 800
SMALL = b"a small object"
# Files whose content nothing depends on: locks, and what RocksDB writes for people.
UNUSED = {"LOCK", "lock", "keyslots.lock", "LOG", "MEMORY-STORE"}
# What a refusal says of a damaged file, by the part the file belongs to.
NAMED = ("store", "journal", "blob", "key slot", "keyslots", "root.key", "row ", "TLS", "Corruption", "IO error", "Invalid argument")


@pytest.fixture
def whole(fresh_server):
    """A stopped server, with objects, a key and a disabled key; and a copy of its directory."""
    server = fresh_server()
    clients = Clients(server.http, server.root)
    clients.s3.create_bucket(Bucket="damage")
    clients.s3.put_object(Bucket="damage", Key="large", Body=LARGE)
    clients.s3.put_object(Bucket="damage", Key="small", Body=SMALL)
    key = clients.kms.create_key()["KeyMetadata"]["KeyId"]
    sealed = clients.kms.encrypt(KeyId=key, Plaintext=b"plaintext")["CiphertextBlob"]
    disabled = clients.kms.create_key()["KeyMetadata"]["KeyId"]
    clients.kms.disable_key(KeyId=disabled)
    server.stop()
    shutil.copytree(server.data_dir, server.home / "whole")
    return server, sealed, disabled


def outcome(server, sealed, disabled):
    """`refused`, or what the reads gave: `right`, or `error` when one was refused with an error of the server."""
    seen = len(server.log())
    try:
        server.start()
    except ServerFailed:
        server.process = None
        said = server.log()[seen:]
        assert "panicked" not in said, said
        assert any(name in said for name in NAMED), said
        return "refused"
    clients = Clients(server.http, server.root)
    result = "right"
    reads = [
        (lambda: clients.s3.get_object(Bucket="damage", Key="large")["Body"].read(), LARGE),
        (lambda: clients.s3.get_object(Bucket="damage", Key="small")["Body"].read(), SMALL),
        (lambda: clients.kms.decrypt(CiphertextBlob=sealed)["Plaintext"], b"plaintext"),
        (lambda: clients.kms.describe_key(KeyId=disabled)["KeyMetadata"]["KeyState"], "Disabled"),
    ]
    for read, expected in reads:
        try:
            assert read() == expected
        except (botocore.exceptions.ClientError, botocore.exceptions.HTTPClientError) as error:
            code = getattr(error, "response", {}).get("Error", {}).get("Code", "the answer was cut off")
            assert code in ("InternalError", "KMSInternalException", "500", "the answer was cut off"), error
            result = "error"
    server.kill()
    return result


def damaged_files(server):
    return [path for path in scan.files(server.data_dir) if path.name not in UNUSED and path.stat().st_size]


def restore(server):
    shutil.rmtree(server.data_dir)
    shutil.copytree(server.home / "whole", server.data_dir)


def check(whole, random_source, per_file):
    server, sealed, disabled = whole
    tally = {}
    for name in [path.relative_to(server.data_dir) for path in damaged_files(server)]:
        for _ in range(per_file):
            path = server.data_dir / name
            content = bytearray(path.read_bytes())
            place = random_source.randrange(len(content))
            if random_source.random() < 0.8:
                content[place] ^= 1 << random_source.randrange(8)
            else:
                del content[place:]
            path.write_bytes(content)
            case = f"seed {SEED}: {name} at {place} of {len(content)}"
            try:
                result = outcome(server, sealed, disabled)
            except AssertionError as error:
                raise AssertionError(f"{case}: {error}") from error
            part = name.parts[0]
            tally[part, result] = tally.get((part, result), 0) + 1
            restore(server)
    print(f"seed {SEED}: {tally}")
    return tally


def test_one_change_in_any_file_is_refused_or_harmless(whole):
    tally = check(whole, random.Random(SEED), 3)
    assert sum(count for (_, result), count in tally.items() if result == "refused") > 0


@pytest.mark.extended
@pytest.mark.timeout(3600)
def test_two_hundred_changes_in_every_file(whole):
    check(whole, random.Random(SEED), 200)

"""Digests: `aws cloudtrail validate-logs`, unmodified, finds what was delivered whole, and names what was altered or deleted."""

import datetime
import gzip
import json

import pytest

from conformance.principals import AwsCli, Clients, unique
from conformance.refusal import refused
from conformance.tests.cloudtrail.test_trail_delivery import deliver, under_key
from conformance.tests.server.test_jobs import run
from conformance.trails import DIGEST, LOG, Trail
from conformance.waiting import eventually


def write_digest(trail):
    """Has the job run until there is another digest: names say seconds, and two have not the same."""
    before = set(trail.keys(DIGEST))

    def another():
        assert run(trail.server, "cloudtrail-digests")["failures"] == 0
        return set(trail.keys(DIGEST)) - before

    [key] = eventually(another, what="another digest")
    return key


@pytest.fixture
def chain(root, server):
    """A trail with three log files in two digests, and a third digest without any."""
    with Trail(root, server, EnableLogFileValidation=True) as trail:
        for count in (1, 2, 0):
            for _ in range(count):
                root.iam.create_user(UserName=unique("user"))
                deliver(server)
            write_digest(trail)
        yield trail


def validate(trail, cli=None):
    """(exit status, output) of the CLI's own command."""
    cli = cli or AwsCli(trail.server.https, trail.server.root)
    start = (datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(hours=1)).strftime("%Y-%m-%dT%H:%M:%SZ")
    status, output, errors = cli.call(["cloudtrail", "validate-logs", "--trail-arn", trail.arn, "--start-time", start, "--verbose"], "", 60)
    return status, output + errors


def test_what_was_delivered_is_valid(chain):
    status, text = validate(chain)
    logs = chain.keys(LOG)
    assert status == 0 and "3/3 digest files valid" in text and f"{len(logs)}/{len(logs)} log files valid" in text and len(logs) >= 3, text
    assert "INVALID" not in text and "No log files were delivered" not in text


def test_a_chain_is_as_aws_documents_it(root, server, chain):
    keys = sorted(chain.keys(DIGEST))
    digests = [chain.read(key) for key in keys]
    public = {key["Fingerprint"]: key for key in root.cloudtrail.list_public_keys()["PublicKeyList"]}
    last = None
    for key, digest in zip(keys, digests, strict=True):
        head = root.s3.head_object(Bucket=chain.bucket, Key=key)
        assert head["Metadata"]["signature-algorithm"] == digest["digestSignatureAlgorithm"] == "SHA256withRSA"
        assert (digest["awsAccountId"], digest["digestS3Bucket"], digest["digestS3Object"]) == (server.account, chain.bucket, key)
        assert digest["digestPublicKeyFingerprint"] in public
        assert digest["digestEndTime"].replace("-", "").replace(":", "") == DIGEST.fullmatch(key)["end"]
        if last:
            assert digest["digestStartTime"] == last["digestEndTime"]
            assert (digest["previousDigestS3Object"], digest["previousDigestSignature"]) == (last["digestS3Object"], signature)
        else:
            assert digest["previousDigestS3Object"] is digest["previousDigestSignature"] is None
        last, signature = digest, head["Metadata"]["signature"]
    assert [len(digest["logFiles"]) for digest in digests][2] == 0
    named = [file["s3Object"] for digest in digests for file in digest["logFiles"]]
    assert sorted(named) == sorted(chain.keys(LOG))
    status = chain.status()
    assert "LatestDigestDeliveryError" not in status and status["LatestDigestDeliveryTime"]


def put_back(trail, key, change, metadata=None):
    """Replaces a file by another one with the same name and metadata."""
    found = trail.root.s3.get_object(Bucket=trail.bucket, Key=key)
    content = change(gzip.decompress(found["Body"].read()))
    trail.root.s3.put_object(Bucket=trail.bucket, Key=key, Body=gzip.compress(content), Metadata=found["Metadata"])


def test_an_altered_log_is_named(chain):
    key = chain.keys(LOG)[0]
    put_back(chain, key, lambda content: content.replace(b"CreateUser", b"ListUsers!"))
    status, text = validate(chain)
    assert status == 1 and f"Log file\ts3://{chain.bucket}/{key}\tINVALID: hash value doesn't match" in text, text
    assert "1/3 log files INVALID" in text and "3/3 digest files valid" in text


def test_a_deleted_log_is_named(root, chain):
    key = chain.keys(LOG)[0]
    root.s3.delete_object(Bucket=chain.bucket, Key=key)
    status, text = validate(chain)
    assert status == 1 and f"Log file\ts3://{chain.bucket}/{key}\tINVALID: not found" in text, text


def test_an_altered_digest_is_named(chain):
    key = sorted(chain.keys(DIGEST))[1]

    def forget_files(content):
        return json.dumps(json.loads(content) | {"logFiles": []}).encode()

    put_back(chain, key, forget_files)
    status, text = validate(chain)
    assert status == 1 and f"Digest file\ts3://{chain.bucket}/{key}\tINVALID: signature verification failed" in text, text
    assert "1/3 digest files INVALID" in text


def test_a_deleted_digest_is_named(root, chain):
    key = sorted(chain.keys(DIGEST))[1]
    root.s3.delete_object(Bucket=chain.bucket, Key=key)
    status, text = validate(chain)
    assert status == 1 and f"Digest file\ts3://{chain.bucket}/{key}\tINVALID: not found" in text, text


def test_files_under_a_key_are_validated_by_whom_it_lets_read(root, server, key):
    with under_key(root, server, key) as trail:
        root.cloudtrail.update_trail(Name=trail.name, EnableLogFileValidation=True)
        deliver(server)
        digest = write_digest(trail)
        assert root.s3.head_object(Bucket=trail.bucket, Key=digest)["SSEKMSKeyId"] == key
        assert validate(trail)[0] == 0
        root.kms.disable_key(KeyId=key)
        status, text = validate(trail)
        assert status != 0 and "KMS.DisabledException" in text, text
        root.kms.list_keys()
        run(server, "cloudtrail-digests")
        root.kms.enable_key(KeyId=key)
        deliver(server)
        write_digest(trail)
        status, text = validate(trail)
        assert status == 0 and "INVALID" not in text, text


def test_a_refused_digest_is_told_and_made_up_for(root, server):
    with Trail(root, server, EnableLogFileValidation=True) as trail:
        root.kms.list_keys()
        deliver(server)
        write_digest(trail)
        deliver(server)
        root.s3.delete_bucket_policy(Bucket=trail.bucket)

        def told():
            run(server, "cloudtrail-digests")
            return trail.status().get("LatestDigestDeliveryError") == "AccessDenied"

        eventually(told, what="the refusal of a digest")
        trail.let_in()
        write_digest(trail)
        assert "LatestDigestDeliveryError" not in trail.status()
        status, text = validate(trail)
        assert status == 0 and "2/2 digest files valid" in text, text


def test_without_validation_there_are_no_digests_and_a_new_chain_begins_behind(root, server):
    with Trail(root, server) as trail:
        root.kms.list_keys()
        deliver(server)
        run(server, "cloudtrail-digests")
        assert trail.keys(DIGEST) == []
        root.cloudtrail.update_trail(Name=trail.name, EnableLogFileValidation=True)
        root.kms.list_keys()
        deliver(server)
        first = write_digest(trail)
        assert len(trail.read(first)["logFiles"]) == 1 < len(trail.keys(LOG))
        root.cloudtrail.update_trail(Name=trail.name, EnableLogFileValidation=False)
        run(server, "cloudtrail-digests")
        root.cloudtrail.update_trail(Name=trail.name, EnableLogFileValidation=True)
        second = write_digest(trail)
        assert trail.read(second)["previousDigestSignature"] is None


def test_the_last_files_of_a_deleted_trail_are_in_a_digest(root, server):
    with Trail(root, server, EnableLogFileValidation=True) as trail:
        root.kms.list_keys()
    deliver(server)
    digest = trail.read(write_digest(trail))
    assert [file["s3Object"] for file in digest["logFiles"]] == trail.keys(LOG)
    deliver(server)
    run(server, "cloudtrail-digests")
    assert len(trail.keys(DIGEST)) == 1


def test_keys_are_listed_by_time(root, chain):
    now = datetime.datetime.now(datetime.timezone.utc)
    [key] = root.cloudtrail.list_public_keys()["PublicKeyList"]
    assert key["ValidityStartTime"] <= now < key["ValidityEndTime"] and len(key["Fingerprint"]) == 32
    hour = datetime.timedelta(hours=1)
    listed = lambda **times: root.cloudtrail.list_public_keys(**times)["PublicKeyList"]
    assert listed(StartTime=now - hour, EndTime=now + hour) == [key]
    assert listed(StartTime=now - 400 * 24 * hour, EndTime=key["ValidityStartTime"] - hour) == []
    assert listed(StartTime=key["ValidityEndTime"] + hour, EndTime=key["ValidityEndTime"] + 2 * hour) == []
    with refused("InvalidTimeRangeException", 400):
        listed(StartTime=now, EndTime=now - hour)
    with refused("InvalidTokenException", 400):
        listed(NextToken="x")


def test_keys_are_those_of_the_account_and_region(other_account, chain):
    assert other_account.cloudtrail.list_public_keys()["PublicKeyList"] == []


def test_a_chain_goes_on_after_a_restart(fresh_server):
    server = fresh_server()
    root = Clients(server.http, server.root)
    trail = Trail(root, server, EnableLogFileValidation=True)
    deliver(server)
    write_digest(trail)
    server.kill()
    server.start()
    trail.root = Clients(server.http, server.root)
    trail.root.kms.list_keys()
    deliver(server)
    write_digest(trail)
    status, text = validate(trail)
    assert status == 0 and "INVALID" not in text and "No log files" not in text, text

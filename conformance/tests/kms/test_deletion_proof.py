"""A deleted key is gone from every file, and the server proves it: who asked, when it went, where it could still be.

The material of a key lies in the store wrapped by the domain key, and once more sealed by the barrier. What is looked for here are these
stored bytes, taken from the store's log: whoever has them and the root key opens what the key has sealed.
"""

import contextlib
import http.client
import json
import re
import shutil
import threading
import time

from conformance.clocks import CliAhead, ahead
from conformance.principals import Clients, allow, create_user, unique
from conformance.refusal import outcome
from conformance.scan import contents, files
from conformance.server import run_cli
from conformance.tests.kms.test_import import bring, external
from conformance.tests.s3.test_s3_archive_crash import LEASE_SECONDS
from conformance.tests.server.test_jobs import admin, run
from conformance.trails import Trail, key_policy

DAYS = 8
ROUNDS = 3


def stored_material(server, key_id, material_id):
    """Bytes of the stored material, as the log of the store has them behind the row's key."""
    for path in sorted((server.data_dir / "store").glob("*.log")):
        data = contents(path)
        for found in re.finditer(re.escape(material_id.encode()), data):
            front = data[max(0, found.start() - 150):found.start()]
            if b"kms.material" in front and key_id.encode() in front.rpartition(b"kms.material")[2]:
                # The end of the key, the length of the value, the version of the row: then ciphertext.
                return data[found.end() + 20:found.end() + 68]
    raise AssertionError("the material of the key is not in the log of the store")


def holding(server, needle):
    """The files that hold the bytes."""
    holders = []
    for path in files(server.data_dir):
        try:
            if needle in contents(path):
                holders.append(path.name)
        except FileNotFoundError:
            pass  # removed by the running server since the listing
    return holders


class Doomed:
    """A key that protects an object and a ciphertext, and what of it lies in the store."""

    def __init__(self, server, spec="SYMMETRIC_DEFAULT", usage="ENCRYPT_DECRYPT"):
        self.clients = Clients(server.http, server.root)
        metadata = self.clients.kms.create_key(KeySpec=spec, KeyUsage=usage)["KeyMetadata"]
        self.id, self.arn = metadata["KeyId"], metadata["Arn"]
        self.material = metadata.get("CurrentKeyMaterialId", "")
        pattern = self.material or "[0-9a-f]{64}"
        self.stored = stored_material(server, self.id, self.material) if self.material else of_any(server, self.id, pattern)

    def protect(self):
        self.bucket = unique("doomed")
        self.clients.s3.create_bucket(Bucket=self.bucket)
        sse = {"Bucket": self.bucket, "ServerSideEncryption": "aws:kms", "SSEKMSKeyId": self.arn}
        for name in ("one", "two"):
            self.clients.s3.put_object(Key=name, Body=b"soon unreadable", **sse)
        self.clients.s3.put_object(Bucket=self.bucket, Key="other", Body=b"stays")
        return self


def of_any(server, key_id, pattern):
    """As `stored_material`, for a key whose only material has an id that AWS does not show."""
    for path in sorted((server.data_dir / "store").glob("*.log")):
        data = contents(path)
        at = re.search(rb"kms\.material[^{]{0,120}" + re.escape(key_id.encode()) + rb".{1,4}(" + pattern.encode() + rb")", data, re.DOTALL)
        if at:
            return data[at.end() + 20:at.end() + 68]
    raise AssertionError("the material of the key is not in the log of the store")


def api(server, operation, given, days=DAYS, principal=None, check=True):
    """The answer of an operation of our own API, on a server that is ahead."""
    environment = ahead(days) | {"AWS_ENDPOINT_URL": server.http.url, "AWS_DEFAULT_REGION": server.http.region}
    done = run_cli(server, "api", operation, json.dumps(given), principal=principal or server.root, environment=environment, check=check)
    return json.loads(done.stdout) if done.returncode == 0 else done.stderr


def prove(server, key, days=DAYS):
    environment = ahead(days) | {"AWS_ENDPOINT_URL": server.http.url, "AWS_DEFAULT_REGION": server.http.region}
    return run_cli(server, "kms", "prove-deleted", key, principal=server.root, environment=environment, check=False)


def later(server, days=DAYS):
    """Starts the server again, so many days ahead."""
    server.stop()
    server.environment |= ahead(days)
    server.start()


def delete(server):
    for job in ("kms-key-deletion", "kms-material-purge"):
        came = run(server, job)
        assert (came["failures"], came["isElsewhere"]) == (0, False), came


def test_a_deleted_key_is_in_no_file_and_even_the_root_key_opens_nothing(fresh_server):
    server = fresh_server()
    key, pair = Doomed(server).protect(), Doomed(server, "RSA_4096", "SIGN_VERIFY")
    kms, s3 = key.clients.kms, key.clients.s3
    blob = kms.encrypt(KeyId=key.id, Plaintext=b"x")["CiphertextBlob"]
    assert run(server, "s3-usage")["failures"] == 0
    server.restart()
    # Now it lies in table files as well: the log was replayed.
    for one in (key, pair):
        assert holding(server, one.stored)
    key.clients = Clients(server.http, server.root)
    scheduled = key.clients.kms.schedule_key_deletion(KeyId=key.id, PendingWindowInDays=7)
    key.clients.kms.schedule_key_deletion(KeyId=pair.id, PendingWindowInDays=7)
    refusal = run_cli(server, "kms", "prove-deleted", key.id, principal=server.root, check=False,
                      environment={"AWS_ENDPOINT_URL": server.http.url, "AWS_DEFAULT_REGION": server.http.region})
    assert refusal.returncode == 1 and "not deleted" in refusal.stderr
    root = key.clients
    nobody = create_user(root, allow("cloudtrail:LookupEvents"))
    auditor = create_user(root, allow("ironkeep:ProveKeyDeletion", key.arn), allow("cloudtrail:LookupEvents"))
    half = create_user(root, allow("ironkeep:ProveKeyDeletion"))
    server.stop()
    backup = server.home / "backup"
    shutil.copytree(server.data_dir, backup)
    assert holding(server, key.stored) and holding(server, pair.stored)
    server.environment |= ahead(DAYS)
    server.start()
    delete(server)
    for one in (key, pair):
        assert holding(server, one.stored) == []

    proof = api(server, "ProveKeyDeletion", {"KeyId": key.arn})
    assert proof["IsGone"] is True and (proof["RemainingRowCount"], proof["RemainingCachedCount"]) == (0, 0)
    assert [material["KeyMaterialId"] for material in proof["DestroyedMaterials"]] == [key.material]
    assert proof["RequestedBy"] == f"arn:aws:iam::{server.account}:root"
    assert proof["RequestId"] == scheduled["ResponseMetadata"]["RequestId"]
    assert proof["RequestedAt"] < proof["DeletedAt"] <= proof["PurgedAt"]
    assert [record["EventName"] for record in proof["Records"]] == ["ScheduleKeyDeletion", "DeleteKey", "PurgeKeyMaterial"]
    states = {place["Name"]: place["State"] for place in proof["Places"]}
    assert states["log of RocksDB"] == states["dead rows and old table files of RocksDB"] == states["rows of the store"] == "GONE"
    assert states["journal and its outbox"] == states["rollback guard"] == "NEVER_HELD" and states["backups"] == "UNKNOWN"
    assert api(server, "ProveKeyDeletion", {"KeyId": pair.id})["KeySpec"] == "RSA_4096"

    told = prove(server, key.id)
    assert told.returncode == 0, told.stderr
    for line in (f"unreadable: {key.bucket}/one version null", "2 versions of objects are unreadable", "gone: nothing here opens"):
        assert line in told.stdout, told.stdout
    assert f"{key.bucket}/other" not in told.stdout

    assert api(server, "ProveKeyDeletion", {"KeyId": key.id}, principal=auditor)["IsGone"] is True
    for principal, action in ((nobody, "ironkeep:ProveKeyDeletion"), (half, "cloudtrail:LookupEvents")):
        refusal = api(server, "ProveKeyDeletion", {"KeyId": key.id}, principal=principal, check=False)
        assert "AccessDenied" in refusal and action in refusal
    for unknown, code in (("1234abcd-12ab-34cd-56ef-1234567890ab", "NoSuchEntityException"), (key.arn.replace(server.account, "999988887777"), "InvalidParameterException")):
        assert code in api(server, "ProveKeyDeletion", {"KeyId": unknown}, check=False)

    # The server has the root key, and so the domain key: it is the material that is missing.
    cli = CliAhead(server.http, server.root, DAYS)
    for name in ("one", "two"):
        refusal = cli.call(["s3api", "get-object", "--bucket", key.bucket, "--key", name, "/dev/null"], None, 60)[2]
        assert "(AccessDenied)" in refusal and "key that does not exist" in refusal
    assert cli.call(["s3api", "get-object", "--bucket", key.bucket, "--key", "other", "/dev/null"], None, 60)[0] == 0
    path = server.home / "blob"
    path.write_bytes(blob)
    assert "AccessDeniedException" in cli.call(["kms", "decrypt", "--ciphertext-blob", f"fileb://{path}"], None, 60)[2]

    # What is said of backups is true as well: with one from before, the same root key opens all of it.
    server.stop()
    server.data_dir.rename(server.home / "deleted")
    backup.rename(server.data_dir)
    for name in ahead(DAYS):
        del server.environment[name]
    server.start()
    clients = Clients(server.http, server.root)
    clients.kms.cancel_key_deletion(KeyId=key.id)
    clients.kms.enable_key(KeyId=key.id)
    assert clients.s3.get_object(Bucket=key.bucket, Key="one")["Body"].read() == b"soon unreadable"


def test_a_deletion_that_is_killed_completes(fresh_server):
    """Killed while the jobs run, at moments of its own: whatever was done, the next start does the rest."""
    server = fresh_server()
    keys = [Doomed(server) for _ in range(ROUNDS)]
    for number, key in enumerate(keys):
        Clients(server.http, server.root).kms.schedule_key_deletion(KeyId=key.id, PendingWindowInDays=7 + number)
    for number, key in enumerate(keys):
        later(server, DAYS + number)
        jobs = threading.Thread(target=attempt, args=(server,))
        jobs.start()
        time.sleep(0.02 * number)
        server.kill()
        jobs.join()
        # The killed process had the leases of its jobs: they end by themselves.
        server.environment |= ahead(0) | {"FAKETIME": f"+{(DAYS + number) * 86_400 + LEASE_SECONDS}s"}
        server.start()
        delete(server)
        assert holding(server, key.stored) == []
        assert api(server, "ProveKeyDeletion", {"KeyId": key.id}, DAYS + number)["IsGone"] is True


def test_what_else_is_unreadable_is_named_and_who_asked_is_said(fresh_server):
    """Secrets, parameters, messages and trails: what was sealed under the key, and nothing that was sealed under another."""
    server = fresh_server()
    root = Clients(server.http, server.root)
    keys = [root.kms.create_key()["KeyMetadata"] for _ in range(2)]
    gone, stays = (key["Arn"] for key in keys)
    user = create_user(root, allow("kms:ScheduleKeyDeletion", gone))
    secret = root.secretsmanager.create_secret(Name=unique("mixed"), SecretString="one", KmsKeyId=gone)
    other = root.secretsmanager.create_secret(Name=unique("other"), SecretString="x", KmsKeyId=stays)["ARN"]
    name = unique("/app/parameter")
    for tier, key in (("Standard", gone), ("Standard", stays), ("Advanced", gone)):
        root.ssm.put_parameter(Name=name, Value="v", Type="SecureString", KeyId=key, Tier=tier, Overwrite=True)
    queues = {}
    for label, key in (("gone", gone), ("stays", stays)):
        queues[label] = root.sqs.create_queue(QueueName=unique(label), Attributes={"KmsMasterKeyId": key, "MessageRetentionPeriod": "1209600"})["QueueUrl"]
        for number in range(3):
            root.sqs.send_message(QueueUrl=queues[label], MessageBody=f"m{number}")
    trail = Trail(root, server, start=False)
    root.kms.put_key_policy(KeyId=gone, Policy=key_policy(server.account, trail.arn))
    root.cloudtrail.update_trail(Name=trail.name, KmsKeyId=gone)
    asked = Clients(server.http, user).kms.schedule_key_deletion(KeyId=gone, PendingWindowInDays=7)
    later(server)
    delete(server)

    told = prove(server, gone)
    assert told.returncode == 0, told.stderr
    queue = root_queue_arn(server, queues["gone"])
    parameter = f"arn:aws:ssm:{server.region}:{server.account}:parameter{name}"
    unreadable = [line for line in told.stdout.splitlines() if line.startswith("unreadable: ")]
    assert sorted(unreadable) == sorted([
        f"unreadable: {secret['ARN']} version {secret['VersionId']}", f"unreadable: {parameter} version 1", f"unreadable: {parameter} version 3",
        f"unreadable: {queue}, 3 messages", f"unreadable: {trail.arn}",
        # What UpdateTrail has written to see whether it may.
        f"unreadable: {trail.bucket}/AWSLogs/{server.account}/CloudTrail/ version null",
    ])
    for line in ("1 versions of secrets are unreadable", "2 versions of parameters are unreadable", "3 messages of queues are unreadable",
                 "1 trails write no files any more", "1 versions of objects are unreadable"):
        assert line in told.stdout.splitlines(), told.stdout
    assert other not in told.stdout
    assert f"by {user.arn} in request {asked['ResponseMetadata']['RequestId']}" in told.stdout and "somebody unknown" not in told.stdout

    # Page by page; and each asks for a right of its own.
    seen, token = [], {}
    while True:
        page = api(server, "ListParametersUnderKey", {"KmsKeyArn": gone, "MaxResults": 1} | token)
        seen += page["Resources"]
        if "NextToken" not in page:
            break
        token = {"NextToken": page["NextToken"]}
    assert [found["VersionId"] for found in seen] == ["1", "3"]
    for operation in ("ListSecretsUnderKey", "ListParametersUnderKey", "ListQueuesUnderKey", "ListTrailsUnderKey"):
        assert f"ironkeep:{operation}" in api(server, operation, {"KmsKeyArn": gone}, principal=user, check=False)
        assert "InvalidParameterException" in api(server, operation, {"KmsKeyArn": gone, "NextToken": "other"}, check=False)
        assert api(server, operation, {"KmsKeyArn": gone.replace("key/", "key/0")})["Resources"] == []


def root_queue_arn(server, url):
    return f"arn:aws:sqs:{server.region}:{server.account}:{url.rsplit('/', 1)[1]}"


def attempt(server):
    """Has the jobs run, for as long as the server lives."""
    for job in ("kms-key-deletion", "kms-material-purge"):
        with contextlib.suppress(OSError, http.client.HTTPException):
            admin(server, f"jobs/{job}/run", "POST")


def test_imported_material_that_is_deleted_leaves_the_files_and_the_key_stays(fresh_server):
    server = fresh_server()
    clients = Clients(server.http, server.root)
    key = external(clients.kms)
    bring(clients.kms, key, b"k" * 32)
    [material] = clients.kms.list_key_rotations(KeyId=key, IncludeKeyMaterial="ALL_KEY_MATERIAL")["Rotations"]
    stored = stored_material(server, key.rpartition("/")[2], material["KeyMaterialId"])
    clients.kms.delete_imported_key_material(KeyId=key)
    assert run(server, "kms-material-purge")["failures"] == 0
    assert holding(server, stored) == []
    assert clients.kms.describe_key(KeyId=key)["KeyMetadata"]["KeyState"] == "PendingImport"


def test_the_keys_of_services_rotate_on_command_and_yearly_and_old_versions_open(fresh_server):
    """SSE-S3's key: what was sealed before opens afterwards, and across restarts."""
    server = fresh_server()
    clients = Clients(server.http, server.root)
    bucket = unique("owned")
    clients.s3.create_bucket(Bucket=bucket)
    clients.s3.put_object(Bucket=bucket, Key="first", Body=b"first")
    environment = {"AWS_ENDPOINT_URL": server.http.url, "AWS_DEFAULT_REGION": server.http.region}
    told = run_cli(server, "kms", "rotate-owned-keys", principal=server.root, environment=environment)
    assert re.fullmatch(rf"s3 of account {server.account} in {server.region}: version 2, material [0-9a-f]{{64}}\n", told.stdout)
    clients.s3.put_object(Bucket=bucket, Key="second", Body=b"second")
    [again] = json.loads(run_cli(server, "api", "RotateOwnedKeys", principal=server.root, environment=environment).stdout)["Keys"]
    assert again["VersionCount"] == 3 and again["KeyMaterialId"] not in told.stdout
    clients.s3.put_object(Bucket=bucket, Key="third", Body=b"third")
    server.restart()
    clients = Clients(server.http, server.root)
    for name in ("first", "second", "third"):
        assert clients.s3.get_object(Bucket=bucket, Key=name)["Body"].read() == name.encode()
    clients.s3.put_object(Bucket=bucket, Key="fourth", Body=b"fourth")
    assert run(server, "owned-key-rotation")["items"] == 0
    later(server, 366)
    run(server, "owned-key-rotation")
    [yearly] = api(server, "RotateOwnedKeys", {}, 366)["Keys"]
    assert yearly["VersionCount"] == 5
    cli = CliAhead(server.http, server.root, 366)
    for name in ("first", "fourth"):
        assert cli.call(["s3api", "get-object", "--bucket", bucket, "--key", name, "/dev/null"], None, 60)[0] == 0
    [record] = [json.loads(event["CloudTrailEvent"]) for event in cli.json(
        "cloudtrail", "lookup-events", "--lookup-attributes", "AttributeKey=EventName,AttributeValue=RotateOwnedKeys")["Events"]
        if json.loads(event["CloudTrailEvent"])["eventType"] == "AwsServiceEvent"]
    [rotated] = record["serviceEventDetails"]["keys"]
    assert (rotated["serviceName"], rotated["accountId"], rotated["region"]) == ("s3", server.account, server.region)
    assert rotated["keyMaterialId"] not in (again["KeyMaterialId"], yearly["KeyMaterialId"])


def test_alerts_tell_of_scheduled_deletions_and_of_keys_that_are_still_used(fresh_server):
    """Whoever uses the key, itself or through S3, is told of; a key that waits for material is no alert."""
    server = fresh_server()
    clients = Clients(server.http, server.root)
    off, doomed, waiting = Doomed(server).protect(), Doomed(server).protect(), external(clients.kms)
    blob = clients.kms.encrypt(KeyId=doomed.id, Plaintext=b"x")["CiphertextBlob"]
    clients.kms.disable_key(KeyId=off.id)
    scheduled = clients.kms.schedule_key_deletion(KeyId=doomed.id, PendingWindowInDays=7)
    assert [outcome(lambda: clients.kms.decrypt(CiphertextBlob=blob))[0] for _ in range(2)] == ["KMSInvalidStateException"] * 2
    assert outcome(lambda: clients.s3.get_object(Bucket=off.bucket, Key="one"))[0] == "KMS.DisabledException"
    assert outcome(lambda: clients.kms.encrypt(KeyId=waiting, Plaintext=b"x"))[0] == "KMSInvalidStateException"
    environment = {"AWS_ENDPOINT_URL": server.http.url, "AWS_DEFAULT_REGION": server.http.region}
    alerts = json.loads(run_cli(server, "api", "ListKeyAlerts", principal=server.root, environment=environment).stdout)["Alerts"]
    told = {(alert["KeyArn"], alert["Kind"]): alert for alert in alerts}
    assert {place: (alert["Count"], alert["Operation"]) for place, alert in told.items()} == {
        (off.arn, "USE_DISABLED"): (1, "Decrypt"),
        (doomed.arn, "DELETION_SCHEDULED"): (1, "ScheduleKeyDeletion"),
        (doomed.arn, "USE_PENDING_DELETION"): (2, "Decrypt"),
    }
    assert told[doomed.arn, "DELETION_SCHEDULED"]["RequestId"] == scheduled["ResponseMetadata"]["RequestId"]
    assert {alert["PrincipalId"] for alert in alerts} == {server.account}
    _, metrics = admin(server, "metrics")
    for name, count in (("deletions_scheduled", 1), ("uses_pending_deletion", 2), ("uses_disabled", 1)):
        assert f"ironkeep_key_{name}_total {count}\n" in metrics
    lines = run_cli(server, "kms", "alerts", principal=server.root, environment=environment).stdout.splitlines()
    assert len(lines) == 3 and lines[0].startswith(alerts[0]["Kind"])

    # What is taken back is no alert any more, in the order in which it happened.
    clients.kms.cancel_key_deletion(KeyId=doomed.id)
    left = json.loads(run_cli(server, "api", "ListKeyAlerts", principal=server.root, environment=environment).stdout)["Alerts"]
    assert [(alert["KeyArn"], alert["Kind"]) for alert in left] == [(off.arn, "USE_DISABLED")]
    clients.kms.schedule_key_deletion(KeyId=doomed.id, PendingWindowInDays=7)
    clients.kms.enable_key(KeyId=off.id)
    [left] = json.loads(run_cli(server, "api", "ListKeyAlerts", principal=server.root, environment=environment).stdout)["Alerts"]
    assert (left["KeyArn"], left["Kind"], left["Count"]) == (doomed.arn, "DELETION_SCHEDULED", 1)

"""`ironkeep import`: buckets of another server's, and users of MinIO's, come over."""

import datetime
import hashlib
import json
import signal
import subprocess
import zipfile

import pytest

from conformance.foreign_s3 import Moto, Relay
from conformance.principals import Clients, Principal, unique
from conformance.refusal import refused
from conformance.server import binary, clean_environment
from conformance.waiting import eventually

MIB = 1 << 20


def content(name, length):
    """Bytes that follow from a name."""
    return hashlib.shake_128(name.encode()).digest(length)


@pytest.fixture(scope="module")
def moto():
    with Moto() as running:
        yield running


@pytest.fixture
def source(moto):
    """A bucket of the other server with versions: two objects, one of which was deleted and written again."""
    name, s3 = unique("source"), moto.clients.s3
    s3.create_bucket(Bucket=name)
    s3.put_bucket_versioning(Bucket=name, VersioningConfiguration={"Status": "Enabled"})
    s3.put_object(Bucket=name, Key="a b/ü&+.txt", Body=b"first", ContentType="text/plain")
    s3.delete_object(Bucket=name, Key="a b/ü&+.txt")
    s3.put_object(
        Bucket=name, Key="a b/ü&+.txt", Body=b"second", ContentType="text/html", CacheControl="no-store",
        Metadata={"colour": "blue"}, Tagging="team=red&note=a%20b",
    )
    s3.put_object(Bucket=name, Key="empty", Body=b"")
    return name


def command(source, *arguments):
    return [str(binary()), "import", *arguments, "--json", "--from", getattr(source, "url", None) or source.endpoint.url]


def environment(server, principal=Moto.principal):
    of_source = {
        "IMPORT_AWS_ACCESS_KEY_ID": principal.access_key_id, "IMPORT_AWS_SECRET_ACCESS_KEY": principal.secret_access_key,
    }
    own = {"AWS_ENDPOINT_URL": server.http.url} | server.root.environment()
    return clean_environment(server.home) | own | of_source


def run(server, source, *arguments, check=True, principal=Moto.principal):
    """An import; what it printed, and its exit status."""
    done = subprocess.run(
        command(source, *arguments), env=environment(server, principal), cwd=server.home, stdin=subprocess.DEVNULL,
        capture_output=True, text=True, timeout=120,
    )
    assert not check or done.returncode == 0, done.stderr
    return json.loads(done.stdout), done.returncode


def bucket_of(found):
    (bucket,) = found["Buckets"]
    return bucket


def versions(s3, bucket):
    """Keys with the bodies of their versions, oldest first: a listing has the newest first."""
    keys = {}
    for it in reversed(s3.list_object_versions(Bucket=bucket)["Versions"]):
        body = s3.get_object(Bucket=bucket, Key=it["Key"], VersionId=it["VersionId"])["Body"].read()
        keys.setdefault(it["Key"], []).append(body)
    return keys


def test_versions_come_over_with_all_that_belongs_to_them(server, root, moto, source):
    target = unique("target")
    found, _ = run(server, moto, "aws", "--bucket", f"{source}={target}", "--dry-run")
    assert bucket_of(found)["CopiedCount"] == 4 and bucket_of(found)["CopiedBytes"] == 11
    with refused("NoSuchBucket"):
        root.s3.list_objects_v2(Bucket=target)
    found, _ = run(server, moto, "aws", "--bucket", f"{source}={target}")
    assert bucket_of(found)["CopiedCount"] == 4 and bucket_of(found)["ComparedByLengthCount"] == 0
    answer = root.s3.list_object_versions(Bucket=target, Prefix="a b")
    assert [it["IsLatest"] for it in answer["Versions"]] == [True, False] and len(answer["DeleteMarkers"]) == 1
    assert [root.s3.get_object(Bucket=target, Key=it["Key"], VersionId=it["VersionId"])["Body"].read() for it in answer["Versions"]] == [b"second", b"first"]
    newest = root.s3.get_object(Bucket=target, Key="a b/ü&+.txt")
    assert (newest["ContentType"], newest["CacheControl"], newest["Metadata"]) == ("text/html", "no-store", {"colour": "blue"})
    tags = root.s3.get_object_tagging(Bucket=target, Key="a b/ü&+.txt")["TagSet"]
    assert sorted((it["Key"], it["Value"]) for it in tags) == [("note", "a b"), ("team", "red")]
    assert root.s3.get_bucket_versioning(Bucket=target)["Status"] == "Enabled"


def test_a_second_run_copies_only_what_is_new(server, root, moto, source):
    run(server, moto, "aws", "--bucket", source)
    moto.clients.s3.put_object(Bucket=source, Key="empty", Body=b"no more")
    found, _ = run(server, moto, "aws", "--bucket", source)
    assert (bucket_of(found)["CopiedCount"], bucket_of(found)["PresentCount"]) == (1, 4)
    assert versions(root.s3, source)["empty"] == [b"", b"no more"]


def test_an_upload_in_parts_keeps_its_etag(server, root, moto):
    name, s3 = unique("parts"), moto.clients.s3
    s3.create_bucket(Bucket=name)
    body = content(name, 17 * MIB)
    upload = s3.create_multipart_upload(Bucket=name, Key="large")["UploadId"]
    parts = []
    for number, at in enumerate(range(0, len(body), 8 * MIB), 1):
        etag = s3.upload_part(Bucket=name, Key="large", UploadId=upload, PartNumber=number, Body=body[at : at + 8 * MIB])["ETag"]
        parts.append({"PartNumber": number, "ETag": etag})
    etag = s3.complete_multipart_upload(Bucket=name, Key="large", UploadId=upload, MultipartUpload={"Parts": parts})["ETag"]
    found, _ = run(server, moto, "aws", "--bucket", name)
    assert bucket_of(found)["CopiedBytes"] == len(body) and bucket_of(found)["ComparedByLengthCount"] == 0
    copied = root.s3.get_object(Bucket=name, Key="large")
    assert copied["Body"].read() == body
    assert etag.endswith('-3"')
    found, _ = run(server, moto, "aws", "--bucket", name)
    assert (bucket_of(found)["CopiedCount"], bucket_of(found)["PresentCount"]) == (0, 1)


@pytest.mark.parametrize("length", [1000, pytest.param(17 * MIB, marks=pytest.mark.long)], ids=["at once", "in pieces"])
def test_what_arrives_damaged_is_not_written(server, root, moto, length):
    name, s3 = unique("damaged"), moto.clients.s3
    s3.create_bucket(Bucket=name)
    for key in ("bad", "good"):
        s3.put_object(Bucket=name, Key=key, Body=content(key, length))
    with Relay(moto.endpoint.url, damaged="/bad") as relay:
        found, status = run(server, relay, "aws", "--bucket", name, check=False)
    assert status == 1 and bucket_of(found)["FailedCount"] == 1
    assert bucket_of(found)["Failures"][0].startswith("bad ")
    assert [it["Key"] for it in root.s3.list_objects_v2(Bucket=name)["Contents"]] == ["good"]
    assert "Uploads" not in root.s3.list_multipart_uploads(Bucket=name)
    found, _ = run(server, moto, "aws", "--bucket", name)
    assert (bucket_of(found)["CopiedCount"], bucket_of(found)["PresentCount"]) == (1, 1)


def test_an_import_that_is_killed_goes_on(server, root, moto):
    name, s3 = unique("killed"), moto.clients.s3
    s3.create_bucket(Bucket=name)
    s3.put_bucket_versioning(Bucket=name, VersioningConfiguration={"Status": "Enabled"})
    for number in range(40):
        s3.put_object(Bucket=name, Key=f"{number % 20:02}", Body=content(f"{number}", 100))
    with Relay(moto.endpoint.url, held="/11") as relay:
        arguments = [*command(relay, "aws", "--bucket", name), "--parallel", "2"]
        with subprocess.Popen(arguments, env=environment(server), cwd=server.home, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
            assert relay.reached.wait(60)
            process.send_signal(signal.SIGKILL)
    found, _ = run(server, moto, "aws", "--bucket", name)
    bucket = bucket_of(found)
    assert bucket["CopiedCount"] + bucket["PresentCount"] == 40 and bucket["PresentCount"] >= 10
    assert versions(root.s3, name) == versions(s3, name)


def test_what_others_have_written_at_the_destination_stays(server, root, moto):
    name, s3 = unique("mine"), moto.clients.s3
    s3.create_bucket(Bucket=name)
    s3.put_object(Bucket=name, Key="it", Body=b"theirs")
    root.s3.create_bucket(Bucket=name)

    def is_newer():
        root.s3.put_object(Bucket=name, Key="it", Body=b"my own")
        return root.s3.head_object(Bucket=name, Key="it")["LastModified"] > s3.head_object(Bucket=name, Key="it")["LastModified"]

    eventually(is_newer)
    found, status = run(server, moto, "aws", "--bucket", name, check=False)
    assert status == 1 and "newer" in bucket_of(found)["Failures"][0]
    assert root.s3.get_object(Bucket=name, Key="it")["Body"].read() == b"my own"


def test_settings_and_locks_of_a_bucket_come_over(server, root, moto):
    name, s3 = unique("locked"), moto.clients.s3
    s3.create_bucket(Bucket=name, ObjectLockEnabledForBucket=True)
    until = datetime.datetime.now(datetime.UTC).replace(microsecond=0) + datetime.timedelta(days=2)
    s3.put_object(Bucket=name, Key="it", Body=b"kept", ObjectLockMode="GOVERNANCE", ObjectLockRetainUntilDate=until, ObjectLockLegalHoldStatus="ON")
    s3.put_bucket_tagging(Bucket=name, Tagging={"TagSet": [{"Key": "team", "Value": "red"}]})
    rule = {"ID": "old", "Status": "Enabled", "Filter": {"Prefix": "tmp/"}, "NoncurrentVersionExpiration": {"NoncurrentDays": 30}}
    s3.put_bucket_lifecycle_configuration(Bucket=name, LifecycleConfiguration={"Rules": [rule]})
    s3.put_bucket_cors(Bucket=name, CORSConfiguration={"CORSRules": [{"AllowedMethods": ["GET"], "AllowedOrigins": ["https://a.example"]}]})
    found, _ = run(server, moto, "aws", "--bucket", name)
    head = root.s3.head_object(Bucket=name, Key="it")
    assert (head["ObjectLockMode"], head["ObjectLockLegalHoldStatus"]) == ("GOVERNANCE", "ON")
    assert head["ObjectLockRetainUntilDate"] == until
    assert root.s3.get_bucket_tagging(Bucket=name)["TagSet"] == [{"Key": "team", "Value": "red"}]
    (copied,) = root.s3.get_bucket_lifecycle_configuration(Bucket=name)["Rules"]
    assert copied["ID"] == "old" and copied["NoncurrentVersionExpiration"] == {"NoncurrentDays": 30}
    assert root.s3.get_bucket_cors(Bucket=name)["CORSRules"][0]["AllowedOrigins"] == ["https://a.example"]
    assert bucket_of(found)["LeftSettings"] == []


def test_from_another_ironkeep_under_a_key_of_ones_own(server, root, key, fresh_server):
    """Signatures are looked at here; what lies under a key is compared by the checksum that the source gives."""
    other = fresh_server()
    theirs, name = Clients(other.http, other.root), unique("moved")
    theirs.s3.create_bucket(Bucket=name)
    their_key = theirs.kms.create_key()["KeyMetadata"]["Arn"]
    theirs.s3.put_object(Bucket=name, Key="plain", Body=b"plain", ChecksumAlgorithm="SHA256")
    theirs.s3.put_object(Bucket=name, Key="sealed", Body=b"sealed", ServerSideEncryption="aws:kms", SSEKMSKeyId=their_key, ChecksumAlgorithm="SHA256")
    source = type("Source", (), {"url": other.http.url})
    found, _ = run(server, source, "minio", "--bucket", name, "--kms-key", key, principal=other.root)
    assert (bucket_of(found)["CopiedCount"], bucket_of(found)["ComparedByLengthCount"]) == (2, 0)
    for name_of_object in ("plain", "sealed"):
        head = root.s3.get_object(Bucket=name, Key=name_of_object)
        assert (head["SSEKMSKeyId"], head["Body"].read()) == (key, name_of_object.encode())
    found, _ = run(server, source, "minio", "--bucket", name, "--kms-key", key, principal=other.root)
    assert (bucket_of(found)["CopiedCount"], bucket_of(found)["PresentCount"]) == (0, 2)
    wrong = Principal(other.root.access_key_id, "wrong")
    done = subprocess.run(
        command(source, "minio", "--bucket", name), env=environment(server, wrong), cwd=server.home, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 1 and "SignatureDoesNotMatch" in done.stderr


# As `mc admin cluster iam export` of MinIO writes it (cmd/admin-handlers-users.go, ExportIAM).
ALLOW = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["s3:GetObject", "s3:PutObject"], "Resource": ["arn:aws:s3:::{bucket}/*"]}]}


def export(path, bucket):
    names = {name: unique(name) for name in ("alice", "bob", "team", "robot", "writers", "readers")}
    writers = json.loads(json.dumps(ALLOW).replace("{bucket}", bucket))
    read_only = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["s3:GetObject"], "Resource": ["arn:aws:s3:::*"]}]}
    admin = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["admin:*"]}, {"Effect": "Allow", "Action": ["kms:*"]}]}
    mapping = lambda policy: {"version": 1, "policy": policy, "updatedAt": "2025-06-01T10:00:00Z"}
    documents = {
        "policies.json": {names["writers"]: writers, names["readers"]: read_only, "diagnostics": admin},
        "users.json": {
            names["alice"]: {"secretKey": "alice-secret", "status": "enabled"},
            names["bob"]: {"secretKey": "bob-secret", "status": "disabled"},
        },
        "groups.json": {names["team"]: {"version": 1, "status": "enabled", "members": [names["bob"]], "updatedAt": "2025-06-01T10:00:00Z"}},
        "svcaccts.json": {
            names["robot"]: {
                "parent": names["alice"], "accessKey": names["robot"], "secretKey": "robot-secret", "groups": None, "claims": {"accessKey": names["robot"]},
                "sessionPolicy": read_only, "status": "on", "name": "", "description": "", "expiration": None,
            },
            "orphan": {"parent": "minioadmin", "accessKey": "orphan", "secretKey": "orphan-secret", "groups": None, "claims": {}, "sessionPolicy": None, "status": "on"},
        },
        "user_mappings.json": {names["alice"]: mapping(names["writers"])},
        "group_mappings.json": {names["team"]: mapping(f"{names['readers']},diagnostics")},
        "stsuser_mappings.json": {"uid=carol,ou=people": mapping(names["readers"])},
        "stsgroup_mappings.json": {},
    }

    class Stream:
        """Cannot be sought in, so that sizes stand behind the contents, as Go's writer leaves them."""

        def __init__(self, file):
            self.write, self.flush = file.write, file.flush

    with open(path, "wb") as file, zipfile.ZipFile(Stream(file), "w", zipfile.ZIP_DEFLATED) as archive:
        for name, document in documents.items():
            archive.writestr(f"iam-assets/{name}", json.dumps(document))
    return names


def test_users_and_policies_of_minio_come_over(server, root, bucket, tmp_path):
    names = export(tmp_path / "iam-info.zip", bucket)
    arguments = [str(binary()), "import", "minio", "--json", "--iam", str(tmp_path / "iam-info.zip")]

    def call(*more):
        done = subprocess.run([*arguments, *more], env=environment(server), cwd=server.home, capture_output=True, text=True, timeout=60)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)["Users"]

    planned = call("--dry-run")
    assert (planned["PolicyCount"], planned["UserCount"], planned["ServiceAccountCount"]) == (2, 2, 1)
    with refused("NoSuchEntity"):
        root.iam.get_user(UserName=names["alice"])
    keys_file = tmp_path / "keys.jsonl"
    found = call("--credentials-file", str(keys_file))
    assert (found["UserCount"], found["GroupCount"], found["ServiceAccountCount"], found["AccessKeyCount"], found["FailedCount"]) == (2, 1, 1, 3, 0)
    assert any("orphan" in left for left in found["Left"]) and any("identity provider" in left for left in found["Left"])
    assert keys_file.stat().st_mode & 0o777 == 0o600
    keys = {key["User"]: key for key in map(json.loads, keys_file.read_text().splitlines())}
    clients = {user: Clients(server.http, Principal(key["AccessKeyId"], key["SecretAccessKey"])) for user, key in keys.items()}
    alice, robot = clients[names["alice"]], clients[names["robot"]]
    alice.s3.put_object(Bucket=bucket, Key="it", Body=b"hers")
    assert robot.s3.get_object(Bucket=bucket, Key="it")["Body"].read() == b"hers"
    # The session policy lets it read alone, its parent may write.
    with refused("AccessDenied"):
        robot.s3.put_object(Bucket=bucket, Key="it", Body=b"its")
    with refused("InvalidAccessKeyId", 403):
        clients[names["bob"]].s3.get_object(Bucket=bucket, Key="it")
    (group,) = root.iam.list_groups_for_user(UserName=names["bob"])["Groups"]
    (attached,) = root.iam.list_attached_group_policies(GroupName=group["GroupName"])["AttachedPolicies"]
    assert (group["Path"], attached["PolicyName"]) == ("/minio/", names["readers"])
    again = call("--credentials-file", str(keys_file))
    assert (again["UserCount"], again["AccessKeyCount"]) == (0, 0) and len(keys_file.read_text().splitlines()) == 3


def test_what_is_missing_is_named(server, moto, tmp_path):
    own = environment(server)
    del own["IMPORT_AWS_ACCESS_KEY_ID"]
    done = subprocess.run(command(moto, "aws"), env=own, cwd=tmp_path, capture_output=True, text=True, timeout=60)
    assert done.returncode == 1 and "IMPORT_AWS_ACCESS_KEY_ID is not set" in done.stderr
    (tmp_path / "no.zip").write_bytes(b"no archive")
    done = subprocess.run([str(binary()), "import", "minio", "--iam", "no.zip"], env=environment(server), cwd=tmp_path, capture_output=True, text=True, timeout=60)
    assert done.returncode == 1 and "no.zip" in done.stderr and "zip archive" in done.stderr

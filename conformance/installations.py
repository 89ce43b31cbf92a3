"""Installations kept as fixtures: what a release wrote, every later one opens and reads back.

`fixtures/installation-N.tar.xz` is a data directory, and `installation-N.json` tells what must be
read from it: calls and their answers, as the release that made it gave them. Before records change:

    IRONKEEP_BIN=target/debug/ironkeep .venv/bin/python -m conformance.installations 3

makes the next one. One that exists is never made again.
"""

import base64
import datetime
import hashlib
import json
import sys
import tarfile
from pathlib import Path

import botocore.exceptions
import botocore.response

from conformance.principals import Clients, Principal
from conformance.server import Server

FIXTURES = Path(__file__).resolve().parent / "fixtures"
ROOT = ("AKIAFIXTUREOFTWO2222", "fixture-secret-of-no-other-use")
SMALL = b"inline"
# A little more than a row holds.
LARGE = hashlib.sha256(b"fixture").digest() * 2100
CUSTOMER_KEY = hashlib.sha256(b"customer key").digest()
SSE_C = {"SSECustomerAlgorithm": "AES256", "SSECustomerKey": CUSTOMER_KEY}
CONTEXT = {"purpose": "fixture"}
ALLOW_LIST = json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:ListAllMyBuckets", "Resource": "*"}]})
ALLOW_READ = json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["s3:Get*", "kms:Decrypt"], "Resource": "*"}]})


def plain(value):
    """An answer, or the input of a call, as JSON holds it."""
    match value:
        case dict():
            return {key: plain(item) for key, item in value.items() if key != "ResponseMetadata"}
        case list() | tuple():
            return [plain(item) for item in value]
        case bytes() if len(value) > 1000:
            return {"sha256": hashlib.sha256(value).hexdigest()}
        case bytes():
            return {"base64": base64.b64encode(value).decode()}
        case botocore.response.StreamingBody():
            return plain(value.read())
        case datetime.datetime():
            return value.astimezone(datetime.UTC).isoformat()
        case _:
            return value


def native(value):
    """The input of a call from its JSON form."""
    match value:
        case {"base64": text}:
            return base64.b64decode(text)
        case dict():
            return {key: native(item) for key, item in value.items()}
        case list():
            return [native(item) for item in value]
        case _:
            return value


def ask(clients, service, operation, arguments):
    """What a call answers: its output, or the code of its refusal."""
    try:
        return plain(getattr(getattr(clients, service), operation)(**arguments))
    except botocore.exceptions.ClientError as error:
        return {"refused": error.response["Error"]["Code"]}


def clients_of(server, facts):
    """A client of each principal. Over HTTPS: nothing else takes a customer's key."""
    return {name: Clients(server.https, Principal(*credentials)) for name, credentials in facts["principals"].items()}


class Recorder:
    """Asks, and notes the answers."""

    def __init__(self, server):
        self.account = server.account
        self.facts = {"account": server.account, "principals": {"root": list(ROOT)}, "calls": []}
        self.clients = clients_of(server, self.facts)

    def principal(self, name, access_key):
        self.facts["principals"][name] = [access_key["AccessKeyId"], access_key["SecretAccessKey"]]

    def call(self, service, operation, *, by="root", **arguments):
        answer = ask(self.clients[by], service, operation, arguments)
        self.facts["calls"].append({"by": by, "service": service, "operation": operation, "input": plain(arguments), "answer": answer})
        return answer


def make_identities(recorder, iam):
    boundary = iam.create_policy(PolicyName="Bound", PolicyDocument=ALLOW_READ, Description="the most", Tags=[{"Key": "k", "Value": "v"}])["Policy"]["Arn"]
    managed = iam.create_policy(PolicyName="Managed", Path="/p/", PolicyDocument=ALLOW_LIST)["Policy"]["Arn"]
    iam.create_policy_version(PolicyArn=managed, PolicyDocument=ALLOW_READ, SetAsDefault=True)
    iam.create_user(UserName="Alice", Path="/team/", PermissionsBoundary=boundary, Tags=[{"Key": "k", "Value": "v"}])
    iam.create_user(UserName="bob")
    iam.create_group(GroupName="ops", Path="/g/")
    iam.add_user_to_group(GroupName="ops", UserName="Alice")
    iam.put_user_policy(UserName="bob", PolicyName="inline", PolicyDocument=ALLOW_LIST)
    iam.put_group_policy(GroupName="ops", PolicyName="inline", PolicyDocument=ALLOW_LIST)
    iam.attach_user_policy(UserName="Alice", PolicyArn=managed)
    iam.attach_group_policy(GroupName="ops", PolicyArn="arn:aws:iam::aws:policy/ReadOnlyAccess")
    alice = iam.get_user(UserName="Alice")["User"]["Arn"]
    trust = json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": alice}, "Action": "sts:AssumeRole"}]})
    iam.create_role(
        RoleName="Reader", Path="/r/", AssumeRolePolicyDocument=trust, Description="reads", MaxSessionDuration=7200,
        PermissionsBoundary=boundary, Tags=[{"Key": "k", "Value": "v"}],
    )
    iam.put_role_policy(RoleName="Reader", PolicyName="inline", PolicyDocument=ALLOW_READ)
    iam.attach_role_policy(RoleName="Reader", PolicyArn=managed)
    iam.create_instance_profile(InstanceProfileName="Profile", Path="/i/", Tags=[{"Key": "k", "Value": "v"}])
    iam.add_role_to_instance_profile(InstanceProfileName="Profile", RoleName="Reader")
    iam.create_account_alias(AccountAlias="fixture-of-two")
    recorder.principal("Alice", iam.create_access_key(UserName="Alice")["AccessKey"])
    recorder.principal("bob", iam.create_access_key(UserName="bob")["AccessKey"])
    inactive = iam.create_access_key(UserName="bob")["AccessKey"]
    recorder.principal("inactive", inactive)
    iam.update_access_key(UserName="bob", AccessKeyId=inactive["AccessKeyId"], Status="Inactive")
    return alice, managed, boundary


def read_identities(recorder, managed, boundary):
    call = recorder.call
    for user in ["Alice", "bob"]:
        # When a key was last used moves with every use, so keys are listed and users are not asked for it.
        for operation in ["get_user", "list_user_policies", "list_attached_user_policies", "list_groups_for_user", "list_access_keys", "list_user_tags"]:
            call("iam", operation, UserName=user)
    call("iam", "get_user_policy", UserName="bob", PolicyName="inline")
    call("iam", "get_group", GroupName="OPS")
    call("iam", "get_group_policy", GroupName="ops", PolicyName="inline")
    call("iam", "list_attached_group_policies", GroupName="ops")
    call("iam", "get_role_policy", RoleName="Reader", PolicyName="inline")
    call("iam", "list_roles", PathPrefix="/r/")
    call("iam", "list_attached_role_policies", RoleName="Reader")
    call("iam", "list_instance_profiles_for_role", RoleName="Reader")
    for policy in [managed, boundary, "arn:aws:iam::aws:policy/ReadOnlyAccess"]:
        call("iam", "list_entities_for_policy", PolicyArn=policy)
    for policy in [managed, boundary]:
        call("iam", "get_policy", PolicyArn=policy)
        call("iam", "list_policy_versions", PolicyArn=policy)
    for version in ["v1", "v2"]:
        call("iam", "get_policy_version", PolicyArn=managed, VersionId=version)
    call("iam", "list_account_aliases")
    for by in ["root", "Alice", "bob", "inactive"]:
        call("sts", "get_caller_identity", by=by)
        call("s3", "list_buckets", by=by)


def make_accounts(organizations):
    request = organizations.create_account(Email="second@example.com", AccountName="second")["CreateAccountStatus"]["Id"]
    again = organizations.create_account(Email="second@example.com", AccountName="third")["CreateAccountStatus"]["Id"]
    return [request, again]


def read_accounts(recorder, requests):
    recorder.call("organizations", "describe_organization")
    recorder.call("organizations", "list_accounts")
    for request in requests:
        recorder.call("organizations", "describe_create_account_status", CreateAccountRequestId=request)


def make_keys(recorder, kms, alice):
    policy = {"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{recorder.account}:root"}, "Action": "kms:*", "Resource": "*"},
        {"Effect": "Allow", "Principal": {"AWS": alice}, "Action": "kms:Decrypt", "Resource": "*"},
    ]}  # fmt: skip
    keys = {
        state: kms.create_key(Description=state, Policy=json.dumps(policy), Tags=[{"TagKey": "k", "TagValue": "v"}])["KeyMetadata"]["KeyId"]
        for state in ["enabled", "rotated", "disabled", "pending"]
    }
    kms.create_alias(AliasName="alias/enabled", TargetKeyId=keys["enabled"])
    kms.create_alias(AliasName="alias/other", TargetKeyId=keys["enabled"])
    sealed = []
    for state, key in keys.items():
        sealed.append(kms.encrypt(KeyId=key, Plaintext=state.encode(), EncryptionContext=CONTEXT)["CiphertextBlob"])
    kms.rotate_key_on_demand(KeyId=keys["rotated"])
    sealed.append(kms.encrypt(KeyId=keys["rotated"], Plaintext=b"after", EncryptionContext=CONTEXT)["CiphertextBlob"])
    sealed.append(kms.generate_data_key(KeyId="alias/enabled", KeySpec="AES_256", EncryptionContext=CONTEXT)["CiphertextBlob"])
    kms.enable_key_rotation(KeyId=keys["rotated"], RotationPeriodInDays=2560)
    return keys, sealed


def switch_off(kms, keys):
    kms.disable_key(KeyId=keys["disabled"])
    kms.schedule_key_deletion(KeyId=keys["pending"], PendingWindowInDays=30)


def read_keys(recorder, keys, sealed):
    call = recorder.call
    call("kms", "describe_key", KeyId="alias/aws/s3")
    for key in [keys[state] for state in ["enabled", "rotated", "disabled"]]:
        call("kms", "describe_key", KeyId=key)
        call("kms", "list_aliases", KeyId=key)
        call("kms", "get_key_policy", KeyId=key)
        call("kms", "list_resource_tags", KeyId=key)
        call("kms", "list_key_rotations", KeyId=key)
        call("kms", "get_key_rotation_status", KeyId=key)
    for ciphertext in sealed:
        for by in ["root", "Alice", "bob"]:
            call("kms", "decrypt", by=by, CiphertextBlob=ciphertext, EncryptionContext=CONTEXT)
        call("kms", "decrypt", CiphertextBlob=ciphertext)


def make_buckets(s3, keys, alice):
    for bucket in ["plain", "sealed", "versioned"]:
        s3.create_bucket(Bucket=bucket)
    s3.put_bucket_tagging(Bucket="plain", Tagging={"TagSet": [{"Key": "a", "Value": "1"}, {"Key": "b", "Value": "2"}]})
    policy = {"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Principal": {"AWS": alice}, "Action": "s3:*", "Resource": ["arn:aws:s3:::plain", "arn:aws:s3:::plain/*"]},
        {"Effect": "Deny", "Principal": "*", "Action": "s3:DeleteObject", "Resource": "arn:aws:s3:::plain/*"},
    ]}  # fmt: skip
    s3.put_bucket_policy(Bucket="plain", Policy=json.dumps(policy))
    s3.put_bucket_encryption(Bucket="plain", ServerSideEncryptionConfiguration={"Rules": [
        {"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256"}, "BlockedEncryptionTypes": {"EncryptionType": ["NONE"]}},
    ]})  # fmt: skip
    s3.put_bucket_encryption(Bucket="sealed", ServerSideEncryptionConfiguration={"Rules": [
        {"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms", "KMSMasterKeyID": keys["enabled"]}, "BucketKeyEnabled": True},
    ]})  # fmt: skip
    s3.delete_bucket_ownership_controls(Bucket="sealed")
    s3.delete_public_access_block(Bucket="sealed")
    for size, body in [("small", SMALL), ("large", LARGE)]:
        s3.put_object(Bucket="plain", Key=f"s3/{size}", Body=body)
        s3.put_object(Bucket="plain", Key=f"customer/{size}", Body=body, **SSE_C)
    s3.put_object(Bucket="plain", Key="kms", Body=SMALL, ServerSideEncryption="aws:kms", SSEKMSKeyId=keys["rotated"])
    s3.put_object(Bucket="plain", Key="aws", Body=SMALL, ServerSideEncryption="aws:kms")
    s3.put_object(Bucket="sealed", Key="bucket-key", Body=SMALL)
    s3.put_object(Bucket="sealed", Key="disabled", Body=SMALL, ServerSideEncryption="aws:kms", SSEKMSKeyId=keys["disabled"])
    s3.put_object(
        Bucket="plain", Key="described ü", Body=SMALL, ContentType="text/x-fixture", ContentEncoding="identity", ContentLanguage="en",
        ContentDisposition="inline", CacheControl="no-cache", Expires=datetime.datetime(2030, 1, 1, tzinfo=datetime.UTC),
        WebsiteRedirectLocation="/other", Metadata={"name": "value"}, Tagging="k=v", ChecksumAlgorithm="SHA256",
    )  # fmt: skip
    s3.put_object(Bucket="versioned", Key="key", Body=b"null version")
    s3.put_bucket_versioning(Bucket="versioned", VersioningConfiguration={"Status": "Enabled"})
    versions = ["null"] + [s3.put_object(Bucket="versioned", Key="key", Body=body)["VersionId"] for body in [b"one", b"two"]]
    s3.delete_object(Bucket="versioned", Key="key")
    s3.put_object(Bucket="versioned", Key="other", Body=SMALL)
    s3.put_bucket_versioning(Bucket="versioned", VersioningConfiguration={"Status": "Suspended"})
    return versions


def make_uploads(s3, keys):
    """A finished upload, and one under way, to be finished by the release that opens it."""
    uploads = []
    for key, body in [("multipart", LARGE), ("unfinished", SMALL)]:
        upload = s3.create_multipart_upload(
            Bucket="sealed", Key=key, ServerSideEncryption="aws:kms", SSEKMSKeyId=keys["rotated"], ChecksumAlgorithm="CRC64NVME",
            Metadata={"name": "value"}, Tagging="k=v",
        )["UploadId"]  # fmt: skip
        # One part, because all but the last have 5 MiB, which the archive would hold.
        answer = s3.upload_part(Bucket="sealed", Key=key, UploadId=upload, PartNumber=2, Body=body, ChecksumAlgorithm="CRC64NVME")
        part = {"PartNumber": 2, "ETag": answer["ETag"], "ChecksumCRC64NVME": answer["ChecksumCRC64NVME"]}
        uploads.append({"Bucket": "sealed", "Key": key, "UploadId": upload, "MultipartUpload": {"Parts": [part]}})
    finished, unfinished = uploads
    s3.complete_multipart_upload(**finished)
    return unfinished


def read_buckets(recorder, versions, unfinished):
    call = recorder.call
    for bucket in ["plain", "sealed", "versioned"]:
        for setting in [
            "get_bucket_location", "get_bucket_tagging", "get_bucket_policy", "get_bucket_policy_status", "get_bucket_encryption", "get_bucket_versioning",
            "get_public_access_block", "get_bucket_ownership_controls", "list_object_versions", "list_objects_v2", "list_multipart_uploads",
        ]:  # fmt: skip
            call("s3", setting, Bucket=bucket)
    for size in ["small", "large"]:
        call("s3", "get_object", Bucket="plain", Key=f"s3/{size}", ChecksumMode="ENABLED")
        call("s3", "get_object", Bucket="plain", Key=f"customer/{size}", **SSE_C)
        call("s3", "get_object", Bucket="plain", Key=f"customer/{size}")
    for key in ["kms", "aws"]:
        call("s3", "get_object", Bucket="plain", Key=key, ChecksumMode="ENABLED")
    call("s3", "get_object", Bucket="sealed", Key="bucket-key")
    for by in ["root", "Alice", "bob", "inactive"]:
        call("s3", "get_object", by=by, Bucket="plain", Key="described ü", ChecksumMode="ENABLED")
    call("s3", "get_object_tagging", Bucket="plain", Key="described ü")
    call("s3", "delete_object", Bucket="plain", Key="s3/small")
    call("s3", "get_object", Bucket="sealed", Key="disabled")
    for version in versions:
        call("s3", "get_object", Bucket="versioned", Key="key", VersionId=version)
    call("s3", "get_object", Bucket="versioned", Key="key")
    call("s3", "get_object", Bucket="sealed", Key="multipart", ChecksumMode="ENABLED")
    call("s3", "get_object_attributes", Bucket="sealed", Key="multipart", ObjectAttributes=["ETag", "Checksum", "ObjectParts", "StorageClass", "ObjectSize"])
    call("s3", "list_parts", **{name: unfinished[name] for name in ["Bucket", "Key", "UploadId"]})


def fill(recorder):
    """Fills a new installation; what the reading needs to know of it."""
    clients = recorder.clients["root"]
    alice, managed, boundary = make_identities(recorder, clients.iam)
    requests = make_accounts(clients.organizations)
    keys, sealed = make_keys(recorder, clients.kms, alice)
    versions = make_buckets(clients.s3, keys, alice)
    unfinished = make_uploads(clients.s3, keys)
    switch_off(clients.kms, keys)
    # The key goes when its waiting period is over, whoever opens the installation then.
    metadata = clients.kms.describe_key(KeyId=keys["pending"])["KeyMetadata"]
    assert metadata["KeyState"] == "PendingDeletion"
    pending = {"CiphertextBlob": sealed.pop(3), "DeletionDate": metadata["DeletionDate"]}
    recorder.facts |= {"unfinished": unfinished, "pending": plain(pending)}
    return managed, boundary, requests, keys, sealed, versions, unfinished


def read(recorder, managed, boundary, requests, keys, sealed, versions, unfinished):
    read_identities(recorder, managed, boundary)
    read_accounts(recorder, requests)
    read_keys(recorder, keys, sealed)
    read_buckets(recorder, versions, unfinished)


def is_kept(member):
    """Neither the reserve, which is room and no content, nor the store's own log of its work."""
    name = Path(member.name).name
    return None if name == "reserve" or name.startswith("LOG") else member


def main(number):
    archive, told = FIXTURES / f"installation-{number}.tar.xz", FIXTURES / f"installation-{number}.json"
    if archive.exists() or told.exists():
        sys.exit(f"{archive.name} exists: what a release wrote is not written again")
    with Server(credentials=ROOT) as server:
        recorder = Recorder(server)
        known = fill(recorder)
        server.stop()
        with tarfile.open(archive, "w:xz", preset=9) as tar:
            tar.add(server.data_dir, "data", filter=is_kept)
        server.start()
        recorder.clients = clients_of(server, recorder.facts)
        read(recorder, *known)
    told.write_text(json.dumps(recorder.facts, indent=1, ensure_ascii=False, sort_keys=True) + "\n")
    print(f"{archive.name}: {archive.stat().st_size:,} bytes, {len(recorder.facts['calls'])} calls")


if __name__ == "__main__":
    main(int(sys.argv[1]))

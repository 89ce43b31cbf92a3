"""What an earlier release wrote, this one opens and reads back."""

import datetime
import json
import tarfile

import botocore.exceptions
import pytest

from conformance.installations import FIXTURES, ask, clients_of, native, plain
from conformance.principals import Principal
from conformance.waiting import eventually

# The first has facts of its own: `test_parts.py` opens it.
INSTALLATIONS = sorted(path.name.split(".")[0] for path in FIXTURES.glob("installation-*.tar.xz") if "-1." not in path.name)


def opened(fresh_server, name):
    """A running server over a copy of the installation, and what it must answer."""
    facts = json.loads((FIXTURES / f"{name}.json").read_text())
    server = fresh_server(credentials=facts["principals"]["root"])
    server.stop()
    (server.data_dir).rename(server.home / "unused")
    with tarfile.open(FIXTURES / f"{name}.tar.xz") as archive:
        archive.extractall(server.home, filter="data")
    server.start()
    assert server.account == facts["account"]
    return server, facts


def differences(server, facts):
    clients = clients_of(server, facts)
    for call in facts["calls"]:
        answer = ask(clients[call["by"]], call["service"], call["operation"], native(call["input"]))
        if answer != call["answer"]:
            yield call, answer


def decryption(clients, facts):
    try:
        clients.kms.decrypt(CiphertextBlob=native(facts["pending"]["CiphertextBlob"]), EncryptionContext={"purpose": "fixture"})
    except botocore.exceptions.ClientError as error:
        return error.response["Error"]["Code"]
    return "decrypted"


@pytest.mark.parametrize("name", INSTALLATIONS)
def test_an_installation_of_an_earlier_release_opens_and_answers_as_then(fresh_server, name):
    """Every call that its release recorded has the same answer: once as it was stored, and once more after changes and a restart."""
    server, facts = opened(fresh_server, name)
    assert list(differences(server, facts)) == []
    clients = clients_of(server, facts)["root"]
    # The waiting period ends on a day of the calendar, and the key goes at the first start after it.
    if datetime.datetime.now(datetime.UTC) < datetime.datetime.fromisoformat(facts["pending"]["DeletionDate"]):
        assert decryption(clients, facts) == "KMSInvalidStateException"
    else:
        eventually(lambda: decryption(clients, facts) == "NotFoundException", what="the deletion of the key")
    change_every_kind(clients, facts)
    server.restart()
    assert list(differences(server, facts)) == []


def change_every_kind(clients, facts):
    """Has this release write rows of the earlier one again, in ways that leave every answer as it was."""
    iam, kms, s3 = clients.iam, clients.kms, clients.s3
    tag, keys = {"Tags": [{"Key": "new", "Value": "v"}]}, {"TagKeys": ["new"]}
    for change, arguments in [("tag", tag), ("untag", keys)]:
        getattr(iam, f"{change}_user")(UserName="Alice", **arguments)
        getattr(iam, f"{change}_role")(RoleName="Reader", **arguments)
        getattr(iam, f"{change}_instance_profile")(InstanceProfileName="Profile", **arguments)
        getattr(iam, f"{change}_policy")(PolicyArn=f"arn:aws:iam::{facts['account']}:policy/Bound", **arguments)
    for role in iam.list_roles(PathPrefix="/r/")["Roles"]:
        iam.update_assume_role_policy(RoleName=role["RoleName"], PolicyDocument=json.dumps(role["AssumeRolePolicyDocument"]))
    metadata = kms.describe_key(KeyId="alias/enabled")["KeyMetadata"]
    kms.update_key_description(KeyId=metadata["KeyId"], Description=metadata["Description"])
    kms.put_key_policy(KeyId=metadata["KeyId"], Policy=kms.get_key_policy(KeyId=metadata["KeyId"])["Policy"])
    tags = s3.get_bucket_tagging(Bucket="plain")["TagSet"]
    s3.put_bucket_policy(Bucket="plain", Policy=s3.get_bucket_policy(Bucket="plain")["Policy"])
    assert s3.get_bucket_tagging(Bucket="plain")["TagSet"] == tags, "moved out of the bucket's record"
    s3.put_bucket_tagging(Bucket="plain", Tagging={"TagSet": tags})
    s3.put_bucket_versioning(Bucket="versioned", VersioningConfiguration={"Status": "Suspended"})


def test_an_upload_that_an_earlier_release_began_is_finished(fresh_server):
    server, facts = opened(fresh_server, "installation-2")
    s3 = clients_of(server, facts)["root"].s3
    s3.complete_multipart_upload(**facts["unfinished"])
    got = s3.get_object(Bucket="sealed", Key="unfinished")
    assert got["Body"].read() == b"inline"
    assert (got["Metadata"], got["ServerSideEncryption"]) == ({"name": "value"}, "aws:kms")

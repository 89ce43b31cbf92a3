"""Replicas of secrets in other Regions: they follow the secret in everything but their key, and are read like any other."""

import json
import re

import pytest

from conformance.audit import lookup
from conformance.principals import Clients, Endpoint, allow, client, create_user, deny, policy, unique
from conformance.refusal import access_denied, refused
from conformance.rotation import JOB, metadata, role, stages
from conformance.tests.server.test_jobs import run

HERE, THERE, ELSEWHERE = "us-east-1", "eu-west-1", "ap-south-1"
REPLICA = "Operation not permitted on a replica secret. Call must be made in primary secret's region."


def in_region(server, region, principal=None, service="secretsmanager"):
    endpoint = server.http
    return client(service, Endpoint(endpoint.url, region, endpoint.ca_file), principal or server.root)


@pytest.fixture(scope="module")
def there(server):
    return in_region(server, THERE)


def status(answer):
    return {one["Region"]: (one["Status"], one.get("StatusMessage")) for one in answer.get("ReplicationStatus", [])}


def text(secrets, name, **which):
    return secrets.get_secret_value(SecretId=name, **which)["SecretString"]


@pytest.fixture
def replicated(root):
    """A secret with a replica; its name and ARN."""
    name = unique("replicated")
    made = root.secretsmanager.create_secret(
        Name=name, SecretString="first", Description="d", Tags=[{"Key": "a", "Value": "b"}], AddReplicaRegions=[{"Region": THERE}]
    )
    assert status(made) == {THERE: ("InSync", None)}
    return name, made["ARN"]


def test_a_replica_is_the_same_secret_in_another_region(root, there, replicated):
    name, arn = replicated
    found = there.get_secret_value(SecretId=name)
    assert found["SecretString"] == "first" and found["ARN"] == arn.replace(HERE, THERE)
    assert found["VersionId"] == root.secretsmanager.get_secret_value(SecretId=name)["VersionId"]
    shown = there.describe_secret(SecretId=found["ARN"])
    assert (shown["PrimaryRegion"], shown["Description"], shown["Tags"]) == (HERE, "d", [{"Key": "a", "Value": "b"}])
    assert "ReplicationStatus" not in shown
    primary = root.secretsmanager.describe_secret(SecretId=name)
    assert primary["PrimaryRegion"] == HERE and status(primary) == {THERE: ("InSync", None)}
    [listed] = there.list_secrets(Filters=[{"Key": "name", "Values": [name]}, {"Key": "primary-region", "Values": [HERE]}])["SecretList"]
    assert listed["PrimaryRegion"] == HERE
    assert there.list_secrets(Filters=[{"Key": "name", "Values": [name]}, {"Key": "primary-region", "Values": [THERE]}])["SecretList"] == []
    alone = root.secretsmanager.create_secret(Name=unique("alone"), SecretString="x")
    assert "ReplicationStatus" not in alone and "PrimaryRegion" not in root.secretsmanager.describe_secret(SecretId=alone["ARN"])


def test_it_follows_every_change(root, there, replicated, server):
    name, arn = replicated
    secrets = root.secretsmanager
    second = secrets.put_secret_value(SecretId=name, SecretString="second")["VersionId"]
    assert text(there, name) == "second" and text(there, name, VersionStage="AWSPREVIOUS") == "first"
    assert there.describe_secret(SecretId=name)["VersionIdsToStages"] == secrets.describe_secret(SecretId=name)["VersionIdsToStages"]
    third = secrets.put_secret_value(SecretId=name, SecretBinary=b"third", VersionStages=["mine"])["VersionId"]
    assert there.get_secret_value(SecretId=name, VersionId=third)["SecretBinary"] == b"third"
    secrets.update_secret_version_stage(SecretId=name, VersionStage="AWSCURRENT", MoveToVersionId=third, RemoveFromVersionId=second)
    assert there.get_secret_value(SecretId=name)["VersionId"] == third
    secrets.update_secret(SecretId=name, Description="other", SecretString="fourth")
    secrets.tag_resource(SecretId=name, Tags=[{"Key": "c", "Value": "d"}])
    secrets.untag_resource(SecretId=name, TagKeys=["a"])
    document = policy(allow("secretsmanager:GetSecretValue", Principal={"AWS": f"arn:aws:iam::{server.account}:root"}))
    secrets.put_resource_policy(SecretId=name, ResourcePolicy=document)
    shown = there.describe_secret(SecretId=name)
    assert text(there, name) == "fourth" and (shown["Description"], shown["Tags"]) == ("other", [{"Key": "c", "Value": "d"}])
    assert json.loads(there.get_resource_policy(SecretId=name)["ResourcePolicy"]) == json.loads(document)
    secrets.delete_resource_policy(SecretId=name)
    assert "ResourcePolicy" not in there.get_resource_policy(SecretId=name)


def test_it_is_changed_where_its_secret_is_and_nowhere_else(root, there, replicated):
    name, _ = replicated
    version = there.get_secret_value(SecretId=name)["VersionId"]
    document = policy(allow("secretsmanager:GetSecretValue", Principal="*"))
    for call in (
        lambda: there.put_secret_value(SecretId=name, SecretString="x"), lambda: there.update_secret(SecretId=name, SecretString="x"),
        lambda: there.update_secret(SecretId=name, Description="x"), lambda: there.tag_resource(SecretId=name, Tags=[{"Key": "x", "Value": "y"}]),
        lambda: there.untag_resource(SecretId=name, TagKeys=["a"]), lambda: there.delete_secret(SecretId=name),
        lambda: there.delete_secret(SecretId=name, ForceDeleteWithoutRecovery=True), lambda: there.restore_secret(SecretId=name),
        lambda: there.put_resource_policy(SecretId=name, ResourcePolicy=document), lambda: there.delete_resource_policy(SecretId=name),
        lambda: there.update_secret_version_stage(SecretId=name, VersionStage="x", MoveToVersionId=version), lambda: there.cancel_rotate_secret(SecretId=name),
        lambda: there.replicate_secret_to_regions(SecretId=name, AddReplicaRegions=[{"Region": ELSEWHERE}]),
        lambda: there.remove_regions_from_replication(SecretId=name, RemoveReplicaRegions=[THERE]),
    ):
        with refused("InvalidParameterException", 400, REPLICA):
            call()
    assert text(there, name) == "first"


def test_a_secret_that_is_followed_is_not_deleted(root, there, replicated):
    name, arn = replicated
    secrets = root.secretsmanager
    secrets.replicate_secret_to_regions(SecretId=name, AddReplicaRegions=[{"Region": ELSEWHERE}])
    for options in ({}, {"ForceDeleteWithoutRecovery": True}):
        with refused("InvalidParameterException", 400, re.escape(f"You can't delete secret {arn} that still has replica regions [{ELSEWHERE}, {THERE}].")):
            secrets.delete_secret(SecretId=name, **options)
    left = secrets.remove_regions_from_replication(SecretId=name, RemoveReplicaRegions=[THERE])
    assert status(left) == {ELSEWHERE: ("InSync", None)}
    with refused("ResourceNotFoundException", 400):
        there.get_secret_value(SecretId=name)
    with refused("InvalidParameterException", 400, THERE):
        secrets.remove_regions_from_replication(SecretId=name, RemoveReplicaRegions=[THERE])
    secrets.remove_regions_from_replication(SecretId=name, RemoveReplicaRegions=[ELSEWHERE])
    assert "ReplicationStatus" not in secrets.describe_secret(SecretId=name)
    secrets.delete_secret(SecretId=name, ForceDeleteWithoutRecovery=True)


def test_a_replica_that_is_let_go_is_a_secret_of_its_own(root, there, replicated):
    name, arn = replicated
    with refused("InvalidParameterException", 400, "only permitted on a replica"):
        root.secretsmanager.stop_replication_to_replica(SecretId=name)
    assert there.stop_replication_to_replica(SecretId=name)["ARN"] == arn.replace(HERE, THERE)
    there.put_secret_value(SecretId=name, SecretString="its own")
    root.secretsmanager.put_secret_value(SecretId=name, SecretString="second")
    assert (text(there, name), text(root.secretsmanager, name)) == ("its own", "second")
    assert "ReplicationStatus" not in root.secretsmanager.describe_secret(SecretId=name)
    there.delete_secret(SecretId=name, ForceDeleteWithoutRecovery=True)


def test_each_replica_is_under_a_key_of_its_region(root, server, there):
    name, kms = unique("keys"), in_region(server, THERE, service="kms")
    here, other = root.kms.create_key()["KeyMetadata"]["Arn"], kms.create_key()["KeyMetadata"]["Arn"]
    made = root.secretsmanager.create_secret(Name=name, SecretString="first", KmsKeyId=here, AddReplicaRegions=[{"Region": THERE, "KmsKeyId": other}])
    assert made["ReplicationStatus"] == [{"Region": THERE, "KmsKeyId": other, "Status": "InSync"}]
    assert there.describe_secret(SecretId=name)["KmsKeyId"] == other
    # Turn one key off, and what is under it cannot be read; the other one can.
    root.kms.disable_key(KeyId=here)
    assert text(there, name) == "first"
    with refused("DecryptionFailure", 400):
        text(root.secretsmanager, name)
    root.kms.enable_key(KeyId=here)
    kms.disable_key(KeyId=other)
    with refused("DecryptionFailure", 400):
        text(there, name)
    # Then it cannot follow: its status says so, and the secret changes all the same.
    root.secretsmanager.put_secret_value(SecretId=name, SecretString="second")
    [shown] = root.secretsmanager.describe_secret(SecretId=name)["ReplicationStatus"]
    assert shown["Status"] == "Failed" and "can't encrypt" in shown["StatusMessage"]
    kms.enable_key(KeyId=other)
    assert (text(root.secretsmanager, name), text(there, name)) == ("second", "first")
    again = root.secretsmanager.replicate_secret_to_regions(SecretId=name, AddReplicaRegions=[{"Region": THERE, "KmsKeyId": other}])
    assert status(again) == {THERE: ("InSync", None)} and text(there, name) == "second"
    # Its key is the one thing that is changed where it is.
    third = kms.create_key()["KeyMetadata"]["Arn"]
    there.update_secret(SecretId=name, KmsKeyId=third)
    kms.disable_key(KeyId=other)
    assert text(there, name) == "second"
    root.secretsmanager.put_secret_value(SecretId=name, SecretString="third")
    assert text(there, name) == "third" and root.secretsmanager.describe_secret(SecretId=name)["ReplicationStatus"][0]["KmsKeyId"] == third


def test_a_name_that_is_taken_there_is_not_overwritten_but_by_force(root, there):
    name = unique("taken")
    there.create_secret(Name=name, SecretString="theirs")
    made = root.secretsmanager.create_secret(Name=name, SecretString="ours", AddReplicaRegions=[{"Region": THERE}])
    assert status(made) == {THERE: ("Failed", f"Replication failed: Secret name {name} already exists in region {THERE}.")}
    root.secretsmanager.put_secret_value(SecretId=name, SecretString="ours too")
    assert text(there, name) == "theirs"
    forced = root.secretsmanager.replicate_secret_to_regions(SecretId=name, AddReplicaRegions=[{"Region": THERE}], ForceOverwriteReplicaSecret=True)
    assert status(forced) == {THERE: ("InSync", None)} and text(there, name) == "ours too"
    # A replica of another secret is never overwritten.
    elsewhere = client_of_elsewhere(root, there)
    third = elsewhere.create_secret(Name=name, SecretString="third", AddReplicaRegions=[{"Region": THERE}], ForceOverwriteReplicaSecret=True)
    assert status(third)[THERE][0] == "Failed" and text(there, name) == "ours too"


def client_of_elsewhere(root, there):
    endpoint = Endpoint(there.meta.endpoint_url, ELSEWHERE, None)
    return client("secretsmanager", endpoint, root.principal)


@pytest.mark.parametrize("regions", [[{"Region": HERE}], [{"Region": THERE}, {"Region": THERE}], [{}]])
def test_regions_that_are_none(root, regions):
    name = unique("none")
    with refused("InvalidParameterException", 400, "Invalid replica region."):
        root.secretsmanager.create_secret(Name=name, SecretString="x", AddReplicaRegions=regions)
    with refused("ResourceNotFoundException", 400):
        root.secretsmanager.describe_secret(SecretId=name)


def test_who_may(root, server, there, replicated):
    name, arn = replicated
    everything = allow("secretsmanager:*")
    nobody = Clients(server.http, create_user(root, everything, deny("secretsmanager:ReplicateSecretToRegions"), deny("secretsmanager:StopReplicationToReplica")))
    code = access_denied("secretsmanager")
    for call in (
        lambda: nobody.secretsmanager.replicate_secret_to_regions(SecretId=name, AddReplicaRegions=[{"Region": ELSEWHERE}]),
        lambda: nobody.secretsmanager.create_secret(Name=unique("no"), SecretString="x", AddReplicaRegions=[{"Region": ELSEWHERE}]),
        lambda: in_region(server, THERE, nobody.principal).stop_replication_to_replica(SecretId=name),
    ):
        with refused(code, 400):
            call()
    some = Clients(server.http, create_user(root, everything, deny("secretsmanager:ReplicateSecretToRegions", Condition={"ForAnyValue:StringNotEquals": {"secretsmanager:AddReplicaRegions": [THERE]}})))
    assert status(some.secretsmanager.replicate_secret_to_regions(SecretId=name, AddReplicaRegions=[{"Region": THERE}])) == {THERE: ("InSync", None)}
    with refused(code, 400):
        some.secretsmanager.replicate_secret_to_regions(SecretId=name, AddReplicaRegions=[{"Region": ELSEWHERE}])
    names = [event["eventName"] for event in lookup(root, ResourceName=arn)]
    assert "ReplicateSecretToRegions" in names


def test_a_rotation_is_followed(root, server, there):
    name = unique("rotated")
    root.secretsmanager.create_secret(Name=name, SecretString="first", Type="RandomPassword", AddReplicaRegions=[{"Region": THERE}])
    rotator = role(root)
    token = root.secretsmanager.rotate_secret(SecretId=name, ExternalSecretRotationRoleArn=rotator, ExternalSecretRotationMetadata=metadata(PasswordLength="20"))["VersionId"]
    run(server, JOB)
    assert stages(root, name)[token] == ["AWSCURRENT"]
    found = there.get_secret_value(SecretId=name)
    assert found["VersionId"] == token and found["SecretString"] == text(root.secretsmanager, name) != "first"
    assert there.describe_secret(SecretId=name)["VersionIdsToStages"] == root.secretsmanager.describe_secret(SecretId=name)["VersionIdsToStages"]
    with refused("InvalidParameterException", 400, REPLICA):
        there.rotate_secret(SecretId=name, ExternalSecretRotationRoleArn=rotator)

"""Replication: what of a bucket is copied to other buckets, with the permissions of a role, and what becomes of it."""

import datetime
import os

import pytest

from conformance import scan
from conformance.audit import events
from conformance.principals import Clients, allow, create_role, policy, unique
from conformance.refusal import refused
from conformance.tests.server.test_jobs import run

SERVICE = {"Service": "s3.amazonaws.com"}
ON_BUCKET = ["s3:GetReplicationConfiguration", "s3:ListBucket"]
ON_SOURCE = ["s3:GetObjectVersionForReplication", "s3:GetObjectVersionAcl", "s3:GetObjectVersionTagging", "s3:GetObjectRetention", "s3:GetObjectLegalHold"]
ON_DESTINATION = ["s3:ReplicateObject", "s3:ReplicateDelete", "s3:ReplicateTags", "s3:ObjectOwnerOverrideToBucketOwner"]
ON_KEYS = ["kms:Decrypt", "kms:GenerateDataKey"]
LARGE = 300_000


def arn(bucket):
    return f"arn:aws:s3:::{bucket}"


def versioned(clients, **options):
    name = unique("replica")
    clients.s3.create_bucket(Bucket=name, **options)
    clients.s3.put_bucket_versioning(Bucket=name, VersioningConfiguration={"Status": "Enabled"})
    return name


def carrier(root, source, *destinations, without=(), trusted=SERVICE):
    """The ARN of a role that may replicate, but for some actions."""
    left = lambda actions: [action for action in actions if action not in without] or ["s3:GetBucketLocation"]
    return create_role(
        root, trusted, allow(left(ON_BUCKET), arn(source)), allow(left(ON_SOURCE), f"{arn(source)}/*"),
        *(allow(left(ON_DESTINATION), f"{arn(destination)}/*") for destination in destinations),
        allow(left(ON_KEYS), "*", Condition={"StringLike": {"kms:ViaService": "s3.*.amazonaws.com"}}),
    )


def rule(destination, priority=1, **more):
    return {
        "ID": f"rule-{priority}", "Priority": priority, "Status": "Enabled", "Filter": {"Prefix": ""},
        "DeleteMarkerReplication": {"Status": "Disabled"}, "Destination": {"Bucket": arn(destination)},
    } | more


def configure(clients, source, role, *rules):
    clients.s3.put_bucket_replication(Bucket=source, ReplicationConfiguration={"Role": role, "Rules": list(rules)})


def replicate(server):
    came = run(server, "s3-replication")
    assert (came["failures"], came["hasMore"]) == (0, False), came


def status(clients, bucket, key="x", **options):
    return clients.s3.head_object(Bucket=bucket, Key=key, **options).get("ReplicationStatus")


@pytest.fixture
def pair(root):
    """A bucket that is replicated to another, by a role that may do all it needs: `pair(**rule members)`."""
    def make(without=(), **more):
        source, destination = versioned(root), versioned(root)
        configure(root, source, carrier(root, source, destination, without=without), rule(destination, **more))
        return source, destination

    return make


def test_a_configuration_is_answered_as_it_was_sent_and_goes(root):
    source, destination, other = (versioned(root) for _ in range(3))
    role = carrier(root, source, destination)
    key = root.kms.create_key()["KeyMetadata"]["Arn"]
    with refused("ReplicationConfigurationNotFoundError", 404, "The replication configuration was not found"):
        root.s3.get_bucket_replication(Bucket=source)
    rules = [
        rule(destination, 1, Filter={"Prefix": "logs/"}, DeleteMarkerReplication={"Status": "Enabled"}),
        rule(destination, 2, Filter={"Tag": {"Key": "k", "Value": "v"}}, Status="Disabled"),
        rule(other, 3, Filter={"And": {"Prefix": "p", "Tags": [{"Key": "k", "Value": "v"}]}},
             SourceSelectionCriteria={"SseKmsEncryptedObjects": {"Status": "Enabled"}, "ReplicaModifications": {"Status": "Enabled"}},
             Destination={
                 "Bucket": arn(other), "Account": root.principal.account, "StorageClass": "STANDARD_IA", "AccessControlTranslation": {"Owner": "Destination"},
                 "EncryptionConfiguration": {"ReplicaKmsKeyID": key},
                 "ReplicationTime": {"Status": "Enabled", "Time": {"Minutes": 15}}, "Metrics": {"Status": "Enabled", "EventThreshold": {"Minutes": 15}},
             }),
    ]
    configure(root, source, role, *rules)
    assert root.s3.get_bucket_replication(Bucket=source)["ReplicationConfiguration"] == {"Role": role, "Rules": rules}
    old = [{"ID": "old", "Status": "Enabled", "Prefix": "a", "Destination": {"Bucket": arn(destination)}}]
    configure(root, source, role, *old)
    assert root.s3.get_bucket_replication(Bucket=source)["ReplicationConfiguration"] == {"Role": role, "Rules": old}
    root.s3.delete_bucket_replication(Bucket=source)
    root.s3.delete_bucket_replication(Bucket=source)
    with refused("ReplicationConfigurationNotFoundError", 404):
        root.s3.get_bucket_replication(Bucket=source)


def without(name):
    return lambda made: {member: value for member, value in made.items() if member != name}


def with_destination(**more):
    return lambda made: made | {"Destination": made["Destination"] | more}


KMS_KEY = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
FOR_KEYS = {"SourceSelectionCriteria": {"SseKmsEncryptedObjects": {"Status": "Enabled"}}}


@pytest.mark.parametrize("change, code, message", [
    (without("Priority"), "InvalidRequest", "Priority must be specified for this version of Cross Region Replication configuration schema"),
    (without("DeleteMarkerReplication"), "InvalidRequest", "DeleteMarkerReplication must be specified for this version"),
    (without("Filter"), "InvalidRequest", "Priority cannot be used for this version"),
    (lambda made: made | {"Prefix": "x"}, "MalformedXML", None),
    (lambda made: made | {"Priority": -1}, "InvalidRequest", "Priority must be between 0 and 2147483647"),
    (lambda made: made | {"ID": "x" * 256}, "InvalidArgument", "Rule Id cannot be greater than 255"),
    (lambda made: made | {"Filter": {"Tag": {"Key": "k", "Value": "v"}}, "DeleteMarkerReplication": {"Status": "Enabled"}}, "InvalidRequest",
     "Delete marker replication is not supported if any Tag filter is specified"),
    (lambda made: made | {"Filter": {"And": {"Prefix": "x"}}}, "MalformedXML", None),
    (lambda made: made | {"Filter": {"And": {"Tags": [{"Key": "k", "Value": "v"}] * 2}}}, "InvalidRequest", "Duplicate Tag Keys"),
    (lambda made: made | {"ExistingObjectReplication": {"Status": "Enabled"}}, "MalformedXML", None),
    (lambda made: made | {"SourceSelectionCriteria": {}}, "InvalidRequest", "SourceSelectionCriteria cannot be empty"),
    (lambda made: made | FOR_KEYS, "InvalidRequest", "ReplicaKmsKeyID must be specified if SseKmsEncryptedObjects tag is present"),
    (with_destination(EncryptionConfiguration={"ReplicaKmsKeyID": KMS_KEY}), "InvalidRequest",
     "SseKmsEncryptedObjects must be specified if EncryptionConfiguration is present"),
    (lambda made: with_destination(EncryptionConfiguration={"ReplicaKmsKeyID": "alias/x"})(made | FOR_KEYS), "InvalidArgument", "Invalid ReplicaKmsKeyID ARN"),
    (with_destination(Bucket="no-arn"), "InvalidArgument", "Invalid bucket ARN"),
    (with_destination(Bucket="arn:aws:s3:::no-such-bucket-anywhere"), "InvalidRequest", "Destination bucket must exist"),
    (with_destination(StorageClass="SNOW"), "MalformedXML", None),
    (with_destination(AccessControlTranslation={"Owner": "Destination"}), "InvalidRequest", "Account must be specified"),
    (with_destination(Metrics={"Status": "Enabled", "EventThreshold": {"Minutes": 15}}), "InvalidArgument", "Metrics cannot contain an event threshold"),
    (with_destination(ReplicationTime={"Status": "Enabled", "Time": {"Minutes": 15}}), "InvalidRequest", "both ReplicationTime and Metrics or neither"),
    (with_destination(ReplicationTime={"Status": "Enabled", "Time": {"Minutes": 5}}, Metrics={"Status": "Enabled", "EventThreshold": {"Minutes": 15}}),
     "InvalidArgument", "Invalid time minute value"),
])
def test_a_rule_that_cannot_be_is_refused(root, change, code, message):
    source, destination = versioned(root), versioned(root)
    with refused(code, 400, message):
        configure(root, source, carrier(root, source, destination), change(rule(destination)))


def test_rules_that_do_not_fit_one_another_or_the_buckets_are_refused(root, bucket):
    source, destination = versioned(root), versioned(root)
    role = carrier(root, source, destination)
    with refused("InvalidRequest", 400, "Found duplicate priority 1"):
        configure(root, source, role, rule(destination), rule(destination, ID="other"))
    with refused("InvalidArgument", 400, "Rule Id must be unique"):
        configure(root, source, role, rule(destination), rule(destination, 2, ID="rule-1"))
    old = {"Status": "Enabled", "Destination": {"Bucket": arn(destination)}}
    with refused("InvalidRequest", 400, "Found overlapping prefixes 'a' and 'ab'"):
        configure(root, source, role, old | {"Prefix": "ab"}, old | {"Prefix": "a"})
    with refused("InvalidRequest", 400, "Destination bucket must have versioning enabled"):
        configure(root, source, role, rule(bucket))
    with refused("InvalidRequest", 400, "Destination bucket cannot be the same as the source bucket"):
        configure(root, source, role, rule(source))
    with refused("InvalidRequest", 400, "Versioning must be 'Enabled' on the bucket to apply a replication configuration"):
        configure(root, bucket, role, rule(destination))
    for wrong in ("carrier", "arn:aws:iam::111122223333:user/carrier", "arn:aws:s3:::carrier"):
        with refused("InvalidArgument", 400):
            configure(root, source, wrong, rule(destination))
    configure(root, source, role, rule(destination))
    with refused("InvalidBucketState", 409, "A replication configuration is present on this bucket, so the versioning state cannot be changed"):
        root.s3.put_bucket_versioning(Bucket=source, VersioningConfiguration={"Status": "Suspended"})


def test_a_role_is_passed_only_by_who_may_pass_it(root, user):
    source, destination = versioned(root), versioned(root)
    role = carrier(root, source, destination)
    to_s3 = {"StringEquals": {"iam:PassedToService": "s3.amazonaws.com"}}
    for statements in ([], [allow("iam:PassRole", f"{role}x")], [allow("iam:PassRole", role, Condition={"StringEquals": {"iam:PassedToService": "ec2.amazonaws.com"}})]):
        with refused("AccessDenied", 403, "iam:PassRole"):
            configure(user(allow("s3:*"), *statements), source, role, rule(destination))
    configure(user(allow("s3:*"), allow("iam:PassRole", role, Condition=to_s3)), source, role, rule(destination))


def test_an_object_is_copied_with_all_it_is(server, root, pair):
    source, destination = pair()
    s3 = root.s3
    data = os.urandom(LARGE)
    put = s3.put_object(
        Bucket=source, Key="a b/ü", Body=data, Metadata={"k": "v"}, Tagging="t=1&u=2", ContentType="text/plain", CacheControl="no-store",
        StorageClass="STANDARD_IA", ChecksumAlgorithm="SHA256",
    )
    small = s3.put_object(Bucket=source, Key="x", Body=b"small")
    assert status(root, source) == "PENDING"
    assert s3.list_objects_v2(Bucket=destination)["KeyCount"] == 0
    replicate(server)
    assert (status(root, source), status(root, destination)) == ("COMPLETED", "REPLICA")
    one, other = (s3.get_object(Bucket=name, Key="a b/ü", ChecksumMode="ENABLED") for name in (source, destination))
    assert one.pop("Body").read() == other.pop("Body").read() == data
    assert (one.pop("ReplicationStatus"), other.pop("ReplicationStatus")) == ("COMPLETED", "REPLICA")
    for answer in (one, other):
        answer.pop("ResponseMetadata")
    assert one == other and one["VersionId"] == put["VersionId"] and one["TagCount"] == 2
    assert s3.get_object_tagging(Bucket=destination, Key="a b/ü")["TagSet"] == [{"Key": "t", "Value": "1"}, {"Key": "u", "Value": "2"}]
    assert s3.get_object(Bucket=destination, Key="x", VersionId=small["VersionId"])["Body"].read() == b"small"
    assert s3.get_object(Bucket=destination, Key="a b/ü", Range="bytes=70000-70009")["Body"].read() == data[70_000:70_010]
    # Again: nothing is there twice, and replicas are not copied back or on.
    replicate(server)
    assert len(s3.list_object_versions(Bucket=destination)["Versions"]) == 2
    s3.copy_object(Bucket=destination, Key="copy", CopySource={"Bucket": destination, "Key": "a b/ü"})
    assert s3.get_object(Bucket=destination, Key="copy")["Body"].read() == data, "a copy of a replica stands by itself"


def test_parts_stay_parts(server, root, pair):
    source, destination = pair()
    s3 = root.s3
    parts = [os.urandom(5 << 20), os.urandom(1000)]
    upload = s3.create_multipart_upload(Bucket=source, Key="x")["UploadId"]
    etags = [s3.upload_part(Bucket=source, Key="x", UploadId=upload, PartNumber=number, Body=part)["ETag"] for number, part in enumerate(parts, 1)]
    s3.complete_multipart_upload(Bucket=source, Key="x", UploadId=upload, MultipartUpload={"Parts": [{"PartNumber": number, "ETag": etag} for number, etag in enumerate(etags, 1)]})
    replicate(server)
    one, other = (s3.get_object(Bucket=name, Key="x", PartNumber=2) for name in (source, destination))
    assert one["Body"].read() == other["Body"].read() == parts[1]
    assert one["ETag"] == other["ETag"] and one["PartsCount"] == other["PartsCount"] == 2
    s3.delete_object(Bucket=source, Key="x", VersionId=one["VersionId"])
    assert run(server, "s3-garbage")["failures"] == 0
    assert s3.get_object(Bucket=destination, Key="x")["Body"].read() == b"".join(parts), "a replica stands without its source"


def test_what_was_there_before_and_what_no_rule_is_for_is_not_copied(server, root):
    source, destination = versioned(root), versioned(root)
    root.s3.put_object(Bucket=source, Key="logs/before", Body=b"x")
    configure(root, source, carrier(root, source, destination), rule(destination, Filter={"And": {"Prefix": "logs/", "Tags": [{"Key": "k", "Value": "v"}]}}))
    for key, tagging in (("logs/yes", "k=v&l=w"), ("logs/no", "k=w"), ("other", "k=v")):
        root.s3.put_object(Bucket=source, Key=key, Body=b"x", Tagging=tagging)
    replicate(server)
    assert [item["Key"] for item in root.s3.list_objects_v2(Bucket=destination)["Contents"]] == ["logs/yes"]
    assert [status(root, source, key) for key in ("logs/yes", "logs/no", "other", "logs/before")] == ["COMPLETED", None, None, None]


def test_delete_markers_are_copied_where_the_rule_says_so_and_deletions_never(server, root):
    source, one, other = (versioned(root) for _ in range(3))
    configure(root, source, carrier(root, source, one, other), rule(one, DeleteMarkerReplication={"Status": "Enabled"}), rule(other, 2))
    version = root.s3.put_object(Bucket=source, Key="x", Body=b"x")["VersionId"]
    marker = root.s3.delete_object(Bucket=source, Key="x")["VersionId"]
    replicate(server)
    found = root.s3.list_object_versions(Bucket=one)
    assert [(it["VersionId"], it["IsLatest"]) for it in found["DeleteMarkers"]] == [(marker, True)]
    assert [it["VersionId"] for it in found["Versions"]] == [version]
    assert status(root, other) == "REPLICA"
    root.s3.delete_object(Bucket=source, Key="x", VersionId=version)
    root.s3.delete_object(Bucket=source, Key="x", VersionId=marker)
    replicate(server)
    assert root.s3.get_object(Bucket=one, Key="x", VersionId=version)["Body"].read() == b"x"
    assert "DeleteMarkers" in root.s3.list_object_versions(Bucket=one)


def test_several_destinations_are_complete_when_all_are_and_failed_when_one_is(server, root):
    source, one, other = (versioned(root) for _ in range(3))
    role = carrier(root, source, one)
    configure(root, source, role, rule(one), rule(other, 2))
    root.s3.put_object(Bucket=source, Key="x", Body=b"x")
    replicate(server)
    assert (status(root, source), status(root, one)) == ("FAILED", "REPLICA")
    root.iam.put_role_policy(RoleName=role.rsplit("/")[-1], PolicyName="more", PolicyDocument=policy(allow(ON_DESTINATION, f"{arn(other)}/*")))
    root.s3.put_object(Bucket=source, Key="x", Body=b"y")
    replicate(server)
    assert [status(root, name) for name in (source, one, other)] == ["COMPLETED", "REPLICA", "REPLICA"]


def test_replicas_are_not_replicated_on(server, root):
    first, second, third = (versioned(root) for _ in range(3))
    configure(root, first, carrier(root, first, second), rule(second))
    configure(root, second, carrier(root, second, third, first), rule(third), rule(first, 2))
    root.s3.put_object(Bucket=first, Key="x", Body=b"x")
    replicate(server)
    replicate(server)
    assert root.s3.list_objects_v2(Bucket=third)["KeyCount"] == 0
    assert len(root.s3.list_object_versions(Bucket=first)["Versions"]) == 1


DECISIVE = [
    "s3:GetReplicationConfiguration", "s3:GetObjectVersionForReplication", "s3:GetObjectVersionAcl", "s3:ReplicateObject",
    "s3:ObjectOwnerOverrideToBucketOwner", "kms:Decrypt", "kms:GenerateDataKey",
]


@pytest.mark.parametrize("action", DECISIVE)
def test_without_a_permission_it_fails_and_the_trail_says_which(server, root, key, action):
    source, destination = versioned(root), versioned(root)
    role = carrier(root, source, destination, without=[action])
    target = {
        "Bucket": arn(destination), "Account": root.principal.account, "AccessControlTranslation": {"Owner": "Destination"},
        "EncryptionConfiguration": {"ReplicaKmsKeyID": key},
    }
    configure(root, source, role, rule(destination, Destination=target, **FOR_KEYS))
    root.s3.put_object(Bucket=source, Key="x", Body=b"x", ServerSideEncryption="aws:kms", SSEKMSKeyId=key)
    replicate(server)
    assert status(root, source) == "FAILED"
    assert root.s3.list_objects_v2(Bucket=destination)["KeyCount"] == 0
    session = f"arn:aws:sts::{root.principal.account}:assumed-role/{role.rsplit('/')[-1]}/s3-replication"
    denials = [event for event in events(root, Username="s3-replication") if event["userIdentity"].get("arn") == session and "errorCode" in event]
    assert denials and all(event["userIdentity"]["invokedBy"] == "s3.amazonaws.com" for event in denials)
    assert any(action in event["errorMessage"] for event in denials), denials
    # Given again, what is put from now on is copied; what failed is not tried again.
    root.iam.put_role_policy(RoleName=role.rsplit("/")[-1], PolicyName="more", PolicyDocument=policy(allow(action)))
    root.s3.put_object(Bucket=source, Key="y", Body=b"y", ServerSideEncryption="aws:kms", SSEKMSKeyId=key)
    replicate(server)
    assert (status(root, source), status(root, source, "y")) == ("FAILED", "COMPLETED")


def test_a_role_that_does_not_trust_the_service_is_not_used(server, root):
    source, destination = versioned(root), versioned(root)
    configure(root, source, carrier(root, source, destination, trusted={"Service": "ec2.amazonaws.com"}), rule(destination))
    root.s3.put_object(Bucket=source, Key="x", Body=b"x")
    replicate(server)
    assert status(root, source) == "FAILED"
    record = events(root, name="ObjectReplication", ResourceName=f"{arn(source)}/x")[0]
    assert record["eventType"] == "AwsServiceEvent"
    details = record["serviceEventDetails"]
    assert (details["replicationStatus"], details["failureCode"], details["destinationBucket"]) == ("FAILED", "AccessDenied", destination)
    assert "sts:AssumeRole" in details["failureMessage"]


@pytest.mark.parametrize("action", ["s3:GetObjectVersionTagging", "s3:ReplicateTags"])
def test_without_the_right_to_tags_an_object_goes_without_them(server, root, pair, action):
    source, destination = pair(without=[action])
    root.s3.put_object(Bucket=source, Key="x", Body=b"x", Tagging="k=v")
    replicate(server)
    assert (status(root, source), status(root, destination)) == ("COMPLETED", "REPLICA")
    assert root.s3.get_object_tagging(Bucket=destination, Key="x")["TagSet"] == []


@pytest.mark.parametrize("action", ["s3:ReplicateDelete", "s3:ListBucket"])
def test_a_marker_takes_permissions_of_its_own(server, root, pair, action):
    source, destination = pair(without=[action], DeleteMarkerReplication={"Status": "Enabled"})
    root.s3.put_object(Bucket=source, Key="x", Body=b"x")
    root.s3.delete_object(Bucket=source, Key="x")
    replicate(server)
    assert status(root, destination) == "REPLICA"


def test_objects_under_keys_go_under_the_key_that_the_rule_names(server, root):
    source, destination = versioned(root), versioned(root)
    one, other = (root.kms.create_key()["KeyMetadata"]["Arn"] for _ in range(2))
    target = {"Bucket": arn(destination), "EncryptionConfiguration": {"ReplicaKmsKeyID": other}}
    configure(root, source, carrier(root, source, destination), rule(destination, Destination=target, **FOR_KEYS))
    data = os.urandom(LARGE)
    put = root.s3.put_object(Bucket=source, Key="x", Body=data, ServerSideEncryption="aws:kms", SSEKMSKeyId=one, SSEKMSEncryptionContext="eyJhIjoiYiJ9")
    root.s3.put_object(Bucket=source, Key="plain", Body=b"x")
    replicate(server)
    found = root.s3.get_object(Bucket=destination, Key="x", VersionId=put["VersionId"])
    assert (found["Body"].read(), found["SSEKMSKeyId"], found["ReplicationStatus"]) == (data, other, "REPLICA")
    assert root.s3.head_object(Bucket=destination, Key="plain")["ServerSideEncryption"] == "AES256"
    made = [event for event in events(root, name="GenerateDataKey", ResourceName=other) if event["requestParameters"]["encryptionContext"].get("aws:s3:arn") == f"{arn(destination)}/x"]
    assert {event["userIdentity"]["type"] for event in made} == {"AssumedRole"} and {event["userIdentity"]["invokedBy"] for event in made} == {"s3.amazonaws.com"}
    # Each bucket's key alone decides about each.
    root.kms.disable_key(KeyId=one)
    assert root.s3.get_object(Bucket=destination, Key="x")["Body"].read() == data
    with refused("KMS.DisabledException", 400):
        root.s3.get_object(Bucket=source, Key="x")
    root.kms.disable_key(KeyId=other)
    with refused("KMS.DisabledException", 400):
        root.s3.get_object(Bucket=destination, Key="x")


def test_objects_under_keys_of_kms_are_left_where_no_rule_speaks_of_them(server, root, pair, key):
    source, destination = pair()
    root.s3.put_object(Bucket=source, Key="x", Body=b"x", ServerSideEncryption="aws:kms", SSEKMSKeyId=key)
    replicate(server)
    assert status(root, source) is None
    assert root.s3.list_objects_v2(Bucket=destination)["KeyCount"] == 0


def test_an_object_under_a_customer_key_stays_under_it(server, secure_root):
    """S3 has never seen the key, and need not: the ciphertext goes as it is."""
    source, destination = versioned(secure_root), versioned(secure_root)
    for name in (source, destination):
        everything = {"Rules": [{"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256"}, "BlockedEncryptionTypes": {"EncryptionType": ["NONE"]}}]}
        secure_root.s3.put_bucket_encryption(Bucket=name, ServerSideEncryptionConfiguration=everything)
    configure(secure_root, source, carrier(secure_root, source, destination), rule(destination))
    customer = {"SSECustomerAlgorithm": "AES256", "SSECustomerKey": os.urandom(32)}
    data = os.urandom(LARGE)
    secure_root.s3.put_object(Bucket=source, Key="x", Body=data, **customer)
    replicate(server)
    found = secure_root.s3.get_object(Bucket=destination, Key="x", **customer)
    assert (found["Body"].read(), found["ReplicationStatus"]) == (data, "REPLICA")
    with refused("InvalidRequest", 400):
        secure_root.s3.get_object(Bucket=destination, Key="x")
    with refused("AccessDenied", 403):
        secure_root.s3.get_object(Bucket=destination, Key="x", **customer | {"SSECustomerKey": os.urandom(32)})


def test_changes_of_tags_follow(server, root, pair):
    source, destination = pair()
    s3 = root.s3
    version = s3.put_object(Bucket=source, Key="x", Body=b"x", Tagging="k=v")["VersionId"]
    replicate(server)
    s3.put_object_tagging(Bucket=source, Key="x", Tagging={"TagSet": [{"Key": "k", "Value": "w"}]})
    assert status(root, source) == "PENDING"
    replicate(server)
    assert status(root, source) == "COMPLETED"
    assert s3.get_object_tagging(Bucket=destination, Key="x")["TagSet"] == [{"Key": "k", "Value": "w"}]
    s3.delete_object_tagging(Bucket=source, Key="x")
    replicate(server)
    assert s3.get_object_tagging(Bucket=destination, Key="x")["TagSet"] == []
    # A replica that is deleted for good stays so.
    s3.delete_object(Bucket=destination, Key="x", VersionId=version)
    s3.put_object_tagging(Bucket=source, Key="x", Tagging={"TagSet": [{"Key": "k", "Value": "y"}]})
    replicate(server)
    assert status(root, source) == "FAILED"
    assert "Versions" not in s3.list_object_versions(Bucket=destination)


def test_changes_of_a_replica_come_back_where_a_rule_says_so(server, root):
    one, other = versioned(root), versioned(root)
    back = {"SourceSelectionCriteria": {"ReplicaModifications": {"Status": "Enabled"}}}
    configure(root, one, carrier(root, one, other), rule(other))
    root.s3.put_object(Bucket=one, Key="x", Body=b"x")
    replicate(server)
    change = {"TagSet": [{"Key": "at", "Value": "replica"}]}
    configure(root, other, carrier(root, other, one), rule(one))
    root.s3.put_object_tagging(Bucket=other, Key="x", Tagging=change)
    replicate(server)
    assert root.s3.get_object_tagging(Bucket=one, Key="x")["TagSet"] == []
    configure(root, other, carrier(root, other, one), rule(one, **back))
    root.s3.put_object_tagging(Bucket=other, Key="x", Tagging=change)
    assert status(root, other) == "PENDING"
    replicate(server)
    assert root.s3.get_object_tagging(Bucket=one, Key="x")["TagSet"] == change["TagSet"]
    assert (status(root, one), status(root, other)) == ("COMPLETED", "REPLICA")
    replicate(server)
    assert len(root.s3.list_object_versions(Bucket=one)["Versions"]) == 1, "nothing goes round"


def test_locks_go_along_and_never_end_earlier(server, root):
    source, destination = (versioned(root, ObjectLockEnabledForBucket=True) for _ in range(2))
    configure(root, source, carrier(root, source, destination), rule(destination))
    s3 = root.s3
    until = datetime.datetime.now(datetime.UTC).replace(microsecond=0) + datetime.timedelta(days=2)
    s3.put_object(Bucket=source, Key="x", Body=b"x", ObjectLockMode="GOVERNANCE", ObjectLockRetainUntilDate=until, ObjectLockLegalHoldStatus="ON", ChecksumAlgorithm="CRC32")
    replicate(server)
    found = s3.head_object(Bucket=destination, Key="x")
    assert (found["ObjectLockMode"], found["ObjectLockRetainUntilDate"], found["ObjectLockLegalHoldStatus"]) == ("GOVERNANCE", until, "ON")
    later = until + datetime.timedelta(days=5)
    s3.put_object_retention(Bucket=source, Key="x", Retention={"Mode": "GOVERNANCE", "RetainUntilDate": later})
    s3.put_object_legal_hold(Bucket=source, Key="x", LegalHold={"Status": "OFF"})
    replicate(server)
    found = s3.head_object(Bucket=destination, Key="x")
    assert (found["ObjectLockRetainUntilDate"], found["ObjectLockLegalHoldStatus"], status(root, source)) == (later, "OFF", "COMPLETED")
    s3.put_object_retention(Bucket=source, Key="x", Retention={"Mode": "GOVERNANCE", "RetainUntilDate": until}, BypassGovernanceRetention=True)
    replicate(server)
    assert (s3.head_object(Bucket=destination, Key="x")["ObjectLockRetainUntilDate"], status(root, source)) == (later, "FAILED")


def test_a_locked_version_does_not_go_where_there_are_no_locks(server, root):
    source, destination = versioned(root, ObjectLockEnabledForBucket=True), versioned(root)
    configure(root, source, carrier(root, source, destination), rule(destination))
    root.s3.put_object(Bucket=source, Key="free", Body=b"x")
    root.s3.put_object(Bucket=source, Key="x", Body=b"x", ObjectLockLegalHoldStatus="ON", ChecksumAlgorithm="CRC32")
    replicate(server)
    assert (status(root, source, "free"), status(root, source)) == ("COMPLETED", "FAILED")


def test_to_another_account_and_region_it_takes_the_buckets_policy(server, root, other_account):
    source = versioned(root)
    abroad = Clients(server.http, other_account.principal, region="eu-west-1")
    destination = versioned(abroad, CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})
    role = carrier(root, source, destination)
    owned = {"Bucket": arn(destination), "Account": other_account.principal.account, "AccessControlTranslation": {"Owner": "Destination"}}
    configure(root, source, role, rule(destination, Destination=owned))
    root.s3.put_object(Bucket=source, Key="refused", Body=b"x")
    replicate(server)
    assert status(root, source, "refused") == "FAILED"
    may = {"Effect": "Allow", "Principal": {"AWS": role}, "Action": ON_DESTINATION, "Resource": f"{arn(destination)}/*"}
    abroad.s3.put_bucket_policy(Bucket=destination, Policy=policy(may))
    version = root.s3.put_object(Bucket=source, Key="x", Body=b"x")["VersionId"]
    replicate(server)
    assert status(root, source) == "COMPLETED"
    found = abroad.s3.get_object(Bucket=destination, Key="x")
    assert (found["Body"].read(), found["VersionId"]) == (b"x", version)
    configure(root, source, role, rule(destination, Destination=owned | {"Account": root.principal.account}))
    root.s3.put_object(Bucket=source, Key="another", Body=b"x")
    replicate(server)
    assert status(root, source, "another") == "FAILED", "the bucket is not of the account that the rule names"


def test_a_destination_that_is_gone_or_keeps_no_versions_fails(server, root, pair):
    source, destination = pair()
    root.s3.put_bucket_versioning(Bucket=destination, VersioningConfiguration={"Status": "Suspended"})
    root.s3.put_object(Bucket=source, Key="suspended", Body=b"x")
    replicate(server)
    root.s3.delete_bucket(Bucket=destination)
    root.s3.put_object(Bucket=source, Key="gone", Body=b"x")
    replicate(server)
    root.s3.put_object(Bucket=source, Key="unruled", Body=b"x")
    root.s3.delete_bucket_replication(Bucket=source)
    replicate(server)
    assert [status(root, source, key) for key in ("suspended", "gone", "unruled")] == ["FAILED"] * 3
    root.s3.put_object(Bucket=source, Key="after", Body=b"x")
    assert status(root, source, "after") is None


def test_what_is_deleted_before_it_was_copied_is_forgotten(server, root, pair):
    source, destination = pair()
    version = root.s3.put_object(Bucket=source, Key="x", Body=b"x")["VersionId"]
    root.s3.delete_object(Bucket=source, Key="x", VersionId=version)
    replicate(server)
    assert "Versions" not in root.s3.list_object_versions(Bucket=destination)


def test_a_replica_has_the_storage_class_of_the_rule(server, root):
    source, destination = versioned(root), versioned(root)
    target = {"Bucket": arn(destination), "StorageClass": "GLACIER"}
    configure(root, source, carrier(root, source, destination), rule(destination, Destination=target))
    data = os.urandom(LARGE)
    root.s3.put_object(Bucket=source, Key="x", Body=data)
    replicate(server)
    assert root.s3.head_object(Bucket=destination, Key="x")["StorageClass"] == "GLACIER"
    with refused("InvalidObjectState", 403):
        root.s3.get_object(Bucket=destination, Key="x")
    root.s3.restore_object(Bucket=destination, Key="x", RestoreRequest={"Days": 1})
    assert run(server, "s3-restore")["failures"] == 0
    assert root.s3.get_object(Bucket=destination, Key="x")["Body"].read() == data


def test_lifecycle_waits_for_what_is_pending_or_failed(fresh_server):
    server = fresh_server()
    root = Clients(server.http, server.root)
    source, destination = versioned(root), versioned(root)
    role = carrier(root, source, destination, without=["s3:ReplicateObject"])
    configure(root, source, role, rule(destination, Filter={"Prefix": "copied/"}))
    gone = {"ID": "gone", "Filter": {"Prefix": ""}, "Status": "Enabled", "Expiration": {"Date": "2020-01-01T00:00:00Z"}}
    root.s3.put_bucket_lifecycle_configuration(Bucket=source, LifecycleConfiguration={"Rules": [gone]})
    for key in ("copied/pending", "free"):
        root.s3.put_object(Bucket=source, Key=key, Body=b"x")

    def left():
        for job in ("s3-lifecycle-scan", "s3-lifecycle-expire"):
            assert run(server, job)["failures"] == 0
        return [item["Key"] for item in root.s3.list_objects_v2(Bucket=source).get("Contents", [])]

    assert left() == ["copied/pending"]
    replicate(server)
    assert status(root, source, "copied/pending") == "FAILED"
    assert left() == ["copied/pending"]
    root.iam.put_role_policy(RoleName=role.rsplit("/")[-1], PolicyName="more", PolicyDocument=policy(allow("s3:ReplicateObject")))
    root.s3.put_object(Bucket=source, Key="copied/done", Body=b"x")
    replicate(server)
    assert left() == ["copied/pending"]
    assert root.s3.get_object(Bucket=destination, Key="copied/done")["Body"].read() == b"x", "a marker that a rule made is not copied"


def test_of_a_replica_only_ciphertext_is_on_disk(fresh_server):
    server = fresh_server()
    root = Clients(server.http, server.root)
    source, destination = versioned(root), versioned(root)
    key = root.kms.create_key()["KeyMetadata"]["Arn"]
    target = {"Bucket": arn(destination), "EncryptionConfiguration": {"ReplicaKmsKeyID": key}}
    configure(root, source, carrier(root, source, destination), rule(destination, Destination=target, **FOR_KEYS))
    markers = [scan.new_marker() for _ in range(4)]
    for number, (marker, size_bytes) in enumerate(zip(markers, (4096, 600_000, 4096, 600_000))):
        options = {"ServerSideEncryption": "aws:kms", "SSEKMSKeyId": key} if number < 2 else {}
        root.s3.put_object(Bucket=source, Key=f"k{number}", Body=scan.payload(marker, size_bytes), **options)
    replicate(server)
    for number, (marker, size_bytes) in enumerate(zip(markers, (4096, 600_000, 4096, 600_000))):
        found = root.s3.get_object(Bucket=destination, Key=f"k{number}")
        assert (found["Body"].read(), found["ReplicationStatus"]) == (scan.payload(marker, size_bytes), "REPLICA")
    scan.assert_no_plaintext(server.data_dir, markers, at_least_bytes=4096)
    server.stop()
    scan.assert_no_plaintext(server.data_dir, markers, at_least_bytes=4096)


@pytest.mark.parametrize("switch", ["disable_key", "schedule_key_deletion"])
@pytest.mark.parametrize("which", ["source", "replica"])
def test_with_a_key_that_is_off_nothing_is_copied(server, root, switch, which):
    source, destination = versioned(root), versioned(root)
    keys = {name: root.kms.create_key()["KeyMetadata"]["Arn"] for name in ("source", "replica")}
    target = {"Bucket": arn(destination), "EncryptionConfiguration": {"ReplicaKmsKeyID": keys["replica"]}}
    configure(root, source, carrier(root, source, destination), rule(destination, Destination=target, **FOR_KEYS))
    root.s3.put_object(Bucket=source, Key="x", Body=b"x", ServerSideEncryption="aws:kms", SSEKMSKeyId=keys["source"])
    getattr(root.kms, switch)(KeyId=keys[which])
    replicate(server)
    assert status(root, source) == "FAILED"
    assert root.s3.list_objects_v2(Bucket=destination)["KeyCount"] == 0


def test_two_layers_stay_two_layers(server, root):
    source, destination = versioned(root), versioned(root)
    one, other = (root.kms.create_key()["KeyMetadata"]["Arn"] for _ in range(2))
    target = {"Bucket": arn(destination), "EncryptionConfiguration": {"ReplicaKmsKeyID": other}}
    configure(root, source, carrier(root, source, destination), rule(destination, Destination=target, **FOR_KEYS))
    data = os.urandom(LARGE)
    root.s3.put_object(Bucket=source, Key="x", Body=data, ServerSideEncryption="aws:kms:dsse", SSEKMSKeyId=one)
    replicate(server)
    found = root.s3.get_object(Bucket=destination, Key="x")
    assert (found["Body"].read(), found["ServerSideEncryption"], found["SSEKMSKeyId"]) == (data, "aws:kms:dsse", other)


def test_changes_of_the_access_control_list_follow(server, root, other_account):
    source, destination = versioned(root), versioned(root)
    for name in (source, destination):
        root.s3.put_bucket_ownership_controls(Bucket=name, OwnershipControls={"Rules": [{"ObjectOwnership": "ObjectWriter"}]})
    configure(root, source, carrier(root, source, destination), rule(destination))
    root.s3.put_object(Bucket=source, Key="x", Body=b"x")
    replicate(server)
    friend = other_account.s3.list_buckets()["Owner"]["ID"]
    root.s3.put_object_acl(Bucket=source, Key="x", GrantRead=f'id="{friend}"')
    assert status(root, source) == "PENDING"
    replicate(server)
    one, other = (root.s3.get_object_acl(Bucket=name, Key="x")["Grants"] for name in (source, destination))
    assert one == other and friend in [grant["Grantee"].get("ID") for grant in other]
    assert other_account.s3.get_object(Bucket=destination, Key="x")["Body"].read() == b"x"

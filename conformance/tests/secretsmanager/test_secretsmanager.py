"""Secrets Manager by boto3: versions and their labels, names and ARNs, deletion, lists, policies, passwords."""

import datetime
import uuid

import pytest

from conformance.audit import event_of, events
from conformance.clocks import CliAhead, ahead
from conformance.principals import Clients, allow, create_account, create_user, deny, policy, unique
from conformance.refusal import refused
from conformance.tests.server.test_jobs import run
from conformance.waiting import eventually

NOT_FOUND = "Secrets Manager can't find the specified secret."
MARKED = "You can't perform this operation on the secret because it was marked for deletion."


@pytest.fixture
def secrets(root):
    return root.secretsmanager


def token():
    return str(uuid.uuid4())


def created(secrets, value="one", **options):
    return secrets.create_secret(**{"Name": unique("app/db"), "SecretString": value} | options)


def pages(call, member, **asked):
    """Every page of a list that botocore has no paginator for."""
    found, token = [], None
    while True:
        answer = call(**asked, **({"NextToken": token} if token else {}))
        assert len(answer[member]) <= asked["MaxResults"]
        found += answer[member]
        token = answer.get("NextToken")
        if not token:
            return found


def stages(secrets, secret):
    return secrets.describe_secret(SecretId=secret)["VersionIdsToStages"]


def test_a_secret_is_made_read_and_described(server, root, secrets):
    name, first = unique("app/db"), token()
    made = secrets.create_secret(Name=name, SecretString="s3cr3t", Description="the database", ClientRequestToken=first, Tags=[{"Key": "team", "Value": "a"}])
    arn = made["ARN"]
    assert arn.startswith(f"arn:aws:secretsmanager:us-east-1:{server.account}:secret:{name}-") and len(arn.rsplit("-", 1)[1]) == 6
    assert (made["Name"], made["VersionId"]) == (name, first)
    for id_ in (name, arn, arn.rsplit("-", 1)[0]):
        found = secrets.get_secret_value(SecretId=id_)
        assert (found["ARN"], found["Name"], found["VersionId"], found["SecretString"]) == (arn, name, first, "s3cr3t")
        assert found["VersionStages"] == ["AWSCURRENT"] and "SecretBinary" not in found
    described = secrets.describe_secret(SecretId=name)
    assert described["Description"] == "the database" and described["Tags"] == [{"Key": "team", "Value": "a"}]
    assert described["VersionIdsToStages"] == {first: ["AWSCURRENT"]} and "KmsKeyId" not in described and "DeletedDate" not in described
    today = datetime.datetime.now(datetime.timezone.utc).replace(hour=0, minute=0, second=0, microsecond=0)
    read = eventually(lambda: secrets.describe_secret(SecretId=name).get("LastAccessedDate"), what="the read to be noted")
    assert read == today
    [alias] = [alias for alias in root.kms.list_aliases()["Aliases"] if alias["AliasName"] == "alias/aws/secretsmanager"]
    assert root.kms.describe_key(KeyId=alias["TargetKeyId"])["KeyMetadata"]["KeyManager"] == "AWS"


def test_bytes_and_sizes(secrets):
    name = unique("bytes")
    secrets.create_secret(Name=name, SecretBinary=bytes(range(256)))
    found = secrets.get_secret_value(SecretId=name)
    assert found["SecretBinary"] == bytes(range(256)) and "SecretString" not in found
    secrets.put_secret_value(SecretId=name, SecretString="x" * 65_536)
    assert secrets.get_secret_value(SecretId=name)["SecretString"] == "x" * 65_536
    with refused("ValidationException", 400):
        secrets.put_secret_value(SecretId=name, SecretString="x" * 65_537)
    with refused("InvalidParameterException", 400, "both a binary secret value and a string"):
        secrets.put_secret_value(SecretId=name, SecretString="x", SecretBinary=b"x")
    with refused("InvalidRequestException", 400, "either SecretString or SecretBinary"):
        secrets.put_secret_value(SecretId=name)


def test_labels_move_as_at_aws(secrets):
    name = created(secrets)["Name"]
    [one] = stages(secrets, name)
    two = secrets.put_secret_value(SecretId=name, SecretString="two")["VersionId"]
    assert stages(secrets, name) == {one: ["AWSPREVIOUS"], two: ["AWSCURRENT"]}
    three = secrets.put_secret_value(SecretId=name, SecretString="three", VersionStages=["AWSPENDING", "mine"])
    assert three["VersionStages"] == ["AWSPENDING", "mine"]
    three = three["VersionId"]
    value = lambda **which: secrets.get_secret_value(SecretId=name, **which)["SecretString"]
    assert (value(), value(VersionStage="AWSPREVIOUS"), value(VersionStage="AWSPENDING"), value(VersionId=one)) == ("two", "one", "three", "one")
    with refused("InvalidParameterException", 400, f"currently attached to version {two}"):
        secrets.update_secret_version_stage(SecretId=name, VersionStage="AWSCURRENT", MoveToVersionId=three)
    secrets.update_secret_version_stage(SecretId=name, VersionStage="AWSCURRENT", MoveToVersionId=three, RemoveFromVersionId=two)
    found = stages(secrets, name)
    assert sorted(found[three]) == ["AWSCURRENT", "AWSPENDING", "mine"] and found[two] == ["AWSPREVIOUS"] and one not in found
    assert value() == "three", "who names no label reads the current one"
    with refused("InvalidParameterException", 400, "completely removed"):
        secrets.update_secret_version_stage(SecretId=name, VersionStage="AWSCURRENT", RemoveFromVersionId=three)
    secrets.update_secret_version_stage(SecretId=name, VersionStage="mine", RemoveFromVersionId=three)
    with refused("ResourceNotFoundException", 400, "for staging label: mine"):
        value(VersionStage="mine")
    with refused("InvalidRequestException", 400, "not associated"):
        value(VersionId=one, VersionStage="AWSCURRENT")
    with refused("ResourceNotFoundException", 400, "for VersionId"):
        value(VersionId=token())
    labelled = secrets.list_secret_version_ids(SecretId=name)["Versions"]
    assert [version["VersionId"] for version in labelled] == [two, three]
    listed = pages(secrets.list_secret_version_ids, "Versions", SecretId=name, IncludeDeprecated=True, MaxResults=1)
    assert [version["VersionId"] for version in listed] == [one, two, three]


def test_a_token_makes_a_call_repeatable(secrets):
    name, one = unique("app"), token()
    first = secrets.create_secret(Name=name, SecretString="a", ClientRequestToken=one)
    assert secrets.create_secret(Name=name, SecretString="a", ClientRequestToken=one)["ARN"] == first["ARN"]
    for again in (dict(SecretString="b", ClientRequestToken=one), dict(SecretString="a", ClientRequestToken=token()), {}):
        with refused("ResourceExistsException", 400):
            secrets.create_secret(Name=name, **again)
    two = token()
    secrets.put_secret_value(SecretId=name, SecretString="b", ClientRequestToken=two)
    secrets.put_secret_value(SecretId=name, SecretString="c")
    assert secrets.put_secret_value(SecretId=name, SecretString="b", ClientRequestToken=two)["VersionId"] == two
    assert secrets.get_secret_value(SecretId=name)["SecretString"] == "c", "a repeated call moves nothing"
    with refused("ResourceExistsException", 400, "already in use"):
        secrets.put_secret_value(SecretId=name, SecretString="d", ClientRequestToken=two)


def test_a_secret_can_wait_for_its_first_value(secrets):
    name = unique("empty")
    assert "VersionId" not in secrets.create_secret(Name=name)
    with refused("ResourceNotFoundException", 400, "staging label: AWSCURRENT"):
        secrets.get_secret_value(SecretId=name)
    secrets.update_secret(SecretId=name, SecretString="first", Description="d")
    assert secrets.get_secret_value(SecretId=name)["SecretString"] == "first"
    assert "VersionId" not in secrets.update_secret(SecretId=name, Description="")
    assert "Description" not in secrets.describe_secret(SecretId=name)


def test_another_key_seals_the_labelled_versions_anew(root, secrets, key):
    name = created(secrets)["Name"]
    two = secrets.put_secret_value(SecretId=name, SecretString="two")["VersionId"]
    secrets.update_secret(SecretId=name, KmsKeyId=key)
    assert secrets.describe_secret(SecretId=name)["KmsKeyId"] == key
    versions = secrets.list_secret_version_ids(SecretId=name)["Versions"]
    assert [version["KmsKeyIds"] for version in versions] == [[key], [key]]
    value = lambda **which: secrets.get_secret_value(SecretId=name, **which)["SecretString"]
    assert (value(), value(VersionStage="AWSPREVIOUS")) == ("two", "one")
    root.kms.disable_key(KeyId=key)
    with refused("DecryptionFailure", 400):
        value(VersionId=two)
    with refused("EncryptionFailure", 400):
        secrets.put_secret_value(SecretId=name, SecretString="three")
    with refused("DecryptionFailure", 400):
        secrets.update_secret(SecretId=name, KmsKeyId="alias/aws/secretsmanager")
    root.kms.enable_key(KeyId=key)
    secrets.update_secret(SecretId=name, KmsKeyId="alias/aws/secretsmanager")
    root.kms.disable_key(KeyId=key)
    assert (value(), value(VersionStage="AWSPREVIOUS")) == ("two", "one")


def test_deletion_waits_and_can_be_taken_back(secrets):
    made = created(secrets)
    name = made["Name"]
    for wrong in (dict(RecoveryWindowInDays=6), dict(RecoveryWindowInDays=31), dict(RecoveryWindowInDays=7, ForceDeleteWithoutRecovery=True)):
        with refused("InvalidParameterException", 400):
            secrets.delete_secret(SecretId=name, **wrong)
    gone = secrets.delete_secret(SecretId=name, RecoveryWindowInDays=7)
    left = gone["DeletionDate"] - datetime.datetime.now(datetime.timezone.utc)
    assert gone["ARN"] == made["ARN"] and datetime.timedelta(days=6, hours=23) < left <= datetime.timedelta(days=7)
    for call in (secrets.get_secret_value, secrets.delete_secret, secrets.get_resource_policy):
        with refused("InvalidRequestException", 400, MARKED):
            call(SecretId=name)
    with refused("InvalidRequestException", 400, "already scheduled for deletion"):
        secrets.create_secret(Name=name, SecretString="x")
    assert "DeletedDate" in secrets.describe_secret(SecretId=name)
    named = [{"Key": "name", "Values": [name]}]
    assert secrets.list_secrets(Filters=named)["SecretList"] == []
    assert [secret["Name"] for secret in secrets.list_secrets(Filters=named, IncludePlannedDeletion=True)["SecretList"]] == [name]
    assert secrets.restore_secret(SecretId=name)["ARN"] == made["ARN"]
    assert secrets.get_secret_value(SecretId=name)["SecretString"] == "one"
    secrets.delete_secret(SecretId=name, ForceDeleteWithoutRecovery=True)
    with refused("ResourceNotFoundException", 400, NOT_FOUND):
        secrets.describe_secret(SecretId=name)
    assert secrets.delete_secret(SecretId=name, ForceDeleteWithoutRecovery=True)["Name"] == name
    with refused("ResourceNotFoundException", 400, NOT_FOUND):
        secrets.delete_secret(SecretId=name)
    again = secrets.create_secret(Name=name, SecretString="new")
    assert again["ARN"] != made["ARN"]
    with refused("ResourceNotFoundException", 400, NOT_FOUND):
        secrets.get_secret_value(SecretId=made["ARN"])


def test_the_job_deletes_at_its_date(fresh_server):
    server = fresh_server()
    clients = Clients(server.http, server.root)
    made = created(clients.secretsmanager)
    kept, early = created(clients.secretsmanager), created(clients.secretsmanager)
    clients.secretsmanager.delete_secret(SecretId=early["Name"], RecoveryWindowInDays=7)
    clients.secretsmanager.delete_secret(SecretId=made["Name"], RecoveryWindowInDays=7)
    clients.secretsmanager.delete_secret(SecretId=kept["Name"], RecoveryWindowInDays=9)
    assert run(server, "secretsmanager-deletion")["items"] == 0
    server.stop()
    server.environment |= ahead(8)
    server.start()
    cli = CliAhead(server.http, server.root, 8)
    # Before the job has been by, the name is free and what was there has no part in what comes.
    early = cli.json("secretsmanager", "create-secret", "--name", early["Name"], "--secret-string", "again")
    listed = cli.json("secretsmanager", "list-secrets", "--filters", f"Key=name,Values={early['Name']}")["SecretList"]
    assert [secret["ARN"] for secret in listed] == [early["ARN"]]
    cli.run("secretsmanager", "delete-secret", "--secret-id", early["Name"], "--force-delete-without-recovery")
    run(server, "secretsmanager-deletion")
    names = [secret["Name"] for secret in cli.json("secretsmanager", "list-secrets", "--include-planned-deletion")["SecretList"]]
    assert names == [kept["Name"]]
    cli.run("secretsmanager", "create-secret", "--name", made["Name"], "--secret-string", "again")
    cli.run("secretsmanager", "restore-secret", "--secret-id", kept["Name"])
    assert cli.json("secretsmanager", "get-secret-value", "--secret-id", kept["Name"])["SecretString"] == "one"


def test_lists_are_filtered_sorted_and_paged(fresh_server):
    server = fresh_server()
    secrets = Clients(server.http, server.root).secretsmanager
    for name, tags, about in (("b/one", {"team": "red"}, "Main database"), ("a/two", {"team": "blue"}, "cache"), ("c/three", {}, "main queue")):
        secrets.create_secret(Name=name, SecretString="x", Description=about, Tags=[{"Key": key, "Value": value} for key, value in tags.items()])
    secrets.get_secret_value(SecretId="a/two")
    eventually(lambda: "LastAccessedDate" in secrets.describe_secret(SecretId="a/two"), what="the read to be noted")

    def names(**options):
        return [secret["Name"] for page in secrets.get_paginator("list_secrets").paginate(PaginationConfig={"PageSize": 1}, **options) for secret in page["SecretList"]]

    def filtered(key, *values):
        return names(Filters=[{"Key": key, "Values": list(values)}], SortBy="name")

    assert names() == ["b/one", "a/two", "c/three"], "by creation"
    assert names(SortOrder="desc") == ["c/three", "a/two", "b/one"]
    assert names(SortBy="name") == ["a/two", "b/one", "c/three"] and names(SortBy="name", SortOrder="desc") == ["c/three", "b/one", "a/two"]
    assert names(SortBy="last-accessed-date", SortOrder="desc")[0] == "a/two"
    assert names(SortBy="last-changed-date") == ["b/one", "a/two", "c/three"]
    assert filtered("name", "b/") == ["b/one"] and filtered("name", "!b/") == ["a/two", "c/three"] and filtered("name", "B/") == []
    assert filtered("name", "a", "c") == ["a/two", "c/three"]
    assert filtered("description", "MAIN") == ["b/one", "c/three"]
    assert filtered("tag-key", "te") == ["a/two", "b/one"] and filtered("tag-value", "red") == ["b/one"]
    assert filtered("all", "queue main") == ["c/three"] and filtered("all", "red") == ["b/one"]
    assert filtered("primary-region", "us-") == ["a/two", "b/one", "c/three"] and filtered("owning-service", "rds") == []
    with refused("InvalidNextTokenException", 400):
        secrets.list_secrets(NextToken="nonsense")
    with refused("InvalidParameterException", 400):
        secrets.list_secrets(Filters=[{"Key": "name"}])


def test_many_are_read_at_once(server, root, secrets):
    one, two = created(secrets, "1"), created(secrets, "2")
    reader = Clients(server.http, create_user(root, allow(["secretsmanager:BatchGetSecretValue", "secretsmanager:ListSecrets"]),
                                              allow("secretsmanager:GetSecretValue", one["ARN"]))).secretsmanager
    found = reader.batch_get_secret_value(SecretIdList=[one["Name"], two["ARN"], "not-there"])
    assert [(value["Name"], value["SecretString"]) for value in found["SecretValues"]] == [(one["Name"], "1")]
    assert [(error["SecretId"], error["ErrorCode"]) for error in found["Errors"]] == [(two["ARN"], "AccessDeniedException"), ("not-there", "AccessDeniedException")]
    found = secrets.batch_get_secret_value(SecretIdList=["not-there", one["Name"]])
    assert [(error["SecretId"], error["ErrorCode"], error["Message"]) for error in found["Errors"]] == [("not-there", "ResourceNotFoundException", NOT_FOUND)]
    # What is read in a batch is read by the caller, and not through a service.
    through = allow("secretsmanager:GetSecretValue", Condition={"Bool": {"aws:ViaAWSService": "true"}})
    around = Clients(server.http, create_user(root, allow("secretsmanager:BatchGetSecretValue"), through)).secretsmanager
    found = around.batch_get_secret_value(SecretIdList=[one["Name"]])
    assert found["SecretValues"] == [] and [error["ErrorCode"] for error in found["Errors"]] == ["AccessDeniedException"]
    filters = [{"Key": "name", "Values": [one["Name"], two["Name"]]}]
    found = pages(secrets.batch_get_secret_value, "SecretValues", Filters=filters, MaxResults=1)
    assert sorted(value["SecretString"] for value in found) == ["1", "2"]
    for wrong in ({}, dict(SecretIdList=["a"], Filters=filters), dict(SecretIdList=["a"], MaxResults=3)):
        with refused("InvalidParameterException", 400):
            secrets.batch_get_secret_value(**wrong)


def test_who_may_do_what(server, root, secrets):
    made = created(secrets, Tags=[{"Key": "team", "Value": "red"}])
    arn = made["ARN"]

    def user(*statements):
        return Clients(server.http, create_user(root, *statements)).secretsmanager

    get = "secretsmanager:GetSecretValue"
    for statement in (allow(get, arn), allow(get, arn[:-6] + "??????"), allow(get, Condition={"StringEquals": {"aws:ResourceTag/team": "red"}}),
                      allow(get, Condition={"StringEquals": {"secretsmanager:ResourceTag/team": "red"}}),
                      allow(get, Condition={"ForAnyValue:StringEquals": {"secretsmanager:VersionStage": "AWSCURRENT"}})):
        assert user(statement).get_secret_value(SecretId=made["Name"])["SecretString"] == "one"
    for statements in ([], [allow(get, arn + "x")], [allow(get), deny(get, arn)], [allow(get, Condition={"StringEquals": {"aws:ResourceTag/team": "blue"}})],
                       [allow(get, Condition={"StringEquals": {"secretsmanager:VersionStage": "AWSPENDING"}})]):
        with refused("AccessDeniedException", 400, get):
            user(*statements).get_secret_value(SecretId=arn)
    with refused("AccessDeniedException", 400, "secretsmanager:DescribeSecret"):
        user(allow(get)).describe_secret(SecretId="not-there")
    red = {"StringEquals": {"aws:RequestTag/team": "red"}}
    maker = user(allow(["secretsmanager:CreateSecret", "secretsmanager:TagResource"], Condition=red))
    with refused("AccessDeniedException", 400):
        maker.create_secret(Name=unique("x"), SecretString="x")
    maker.create_secret(Name=unique("x"), SecretString="x", Tags=[{"Key": "team", "Value": "red"}])
    # Tags at creation take the permission to tag, under the same conditions.
    create = allow("secretsmanager:CreateSecret")
    for statements, team in (([create], "red"), ([create, allow("secretsmanager:TagResource", Condition=red)], "blue")):
        maker = user(*statements)
        with refused("AccessDeniedException", 400, "secretsmanager:TagResource"):
            maker.create_secret(Name=unique("x"), SecretString="x", Tags=[{"Key": "team", "Value": team}])
        maker.create_secret(Name=unique("x"), SecretString="x")
    no_force = user(allow("secretsmanager:DeleteSecret"), deny("secretsmanager:DeleteSecret", Condition={"Bool": {"secretsmanager:ForceDeleteWithoutRecovery": "true"}}))
    with refused("AccessDeniedException", 400):
        no_force.delete_secret(SecretId=arn, ForceDeleteWithoutRecovery=True)
    no_force.delete_secret(SecretId=arn)


def test_a_resource_policy_lets_another_account_in(server, root, secrets, key):
    other = create_account(server)
    foreign = Clients(server.http, other)
    made = created(secrets, KmsKeyId=key)
    get = lambda clients, id_=made["ARN"]: clients.secretsmanager.get_secret_value(SecretId=id_)["SecretString"]
    for id_ in (made["ARN"], made["ARN"][:-8] + "xx-aaaaaa"):
        with refused("AccessDeniedException", 400, "because no resource-based policy allows the secretsmanager:GetSecretValue action"):
            get(foreign, id_)
    account = {"AWS": other.arn}
    secrets.put_resource_policy(SecretId=made["Name"], ResourcePolicy=policy(allow("secretsmanager:GetSecretValue", Principal=account)))
    with refused("AccessDeniedException", 400, "Access to KMS is not allowed"):
        get(foreign)
    delegated = allow("kms:*", Principal={"AWS": f"arn:aws:iam::{server.account}:root"})
    via = {"StringEquals": {"kms:ViaService": "secretsmanager.us-east-1.amazonaws.com", "kms:EncryptionContext:SecretARN": made["ARN"]}}
    root.kms.put_key_policy(KeyId=key, Policy=policy(delegated, allow("kms:Decrypt", Principal=account, Condition=via)))
    assert get(foreign) == "one"
    secrets.delete_resource_policy(SecretId=made["Name"])
    with refused("AccessDeniedException", 400, "no resource-based policy"):
        get(foreign)
    default = created(secrets)
    secrets.put_resource_policy(SecretId=default["Name"], ResourcePolicy=policy(allow("secretsmanager:GetSecretValue", Principal=account)))
    with refused("InvalidRequestException", 400, "default KMS service key"):
        get(foreign, default["ARN"])


def test_resource_policies_are_checked_shown_and_blocked(server, root, secrets):
    name = created(secrets)["Name"]
    assert "ResourcePolicy" not in secrets.get_resource_policy(SecretId=name)
    broad = policy(allow("secretsmanager:GetSecretValue", Principal="*"))
    with refused("PublicPolicyException", 400):
        secrets.put_resource_policy(SecretId=name, ResourcePolicy=broad, BlockPublicPolicy=True)
    with refused("MalformedPolicyDocumentException", 400):
        secrets.put_resource_policy(SecretId=name, ResourcePolicy="{}")
    with refused("MalformedPolicyDocumentException", 400):
        secrets.put_resource_policy(SecretId=name, ResourcePolicy=policy(allow("secretsmanager:*", Principal={"AWS": f"arn:aws:iam::{server.account}:user/nobody"})))
    user = create_user(root)
    own = policy(deny("secretsmanager:GetSecretValue", Principal={"AWS": user.arn}))
    secrets.put_resource_policy(SecretId=name, ResourcePolicy=own, BlockPublicPolicy=True)
    assert user.arn in secrets.get_resource_policy(SecretId=name)["ResourcePolicy"]
    checked = secrets.validate_resource_policy(ResourcePolicy=broad)
    assert not checked["PolicyValidationPassed"] and checked["ValidationErrors"][0]["CheckName"] == "PUBLIC_POLICY"
    assert secrets.validate_resource_policy(ResourcePolicy=own, SecretId=name)["PolicyValidationPassed"]


def test_tags_and_names_have_limits(secrets):
    name = created(secrets)["Name"]
    tags = lambda count: [{"Key": f"k{number}", "Value": "v"} for number in range(count)]
    secrets.tag_resource(SecretId=name, Tags=tags(50))
    with refused("LimitExceededException", 400):
        secrets.tag_resource(SecretId=name, Tags=[{"Key": "more", "Value": "v"}])
    with refused("InvalidParameterException", 400):
        secrets.tag_resource(SecretId=name, Tags=[{"Key": "AWS:x", "Value": "v"}])
    secrets.untag_resource(SecretId=name, TagKeys=[f"k{number}" for number in range(49)] + ["absent"])
    assert secrets.describe_secret(SecretId=name)["Tags"] == [{"Key": "k49", "Value": "v"}]
    with refused("ValidationException", 400, "Invalid name"):
        secrets.create_secret(Name="a b", SecretString="x")
    with refused("InvalidRequestException", 400, "not supported"):
        secrets.create_secret(Name=unique("x"), SecretString="x", CrossAccountPrimaryARN=secrets.describe_secret(SecretId=name)["ARN"])
    with refused("InvalidParameterException", 400, "not supported"):
        secrets.create_secret(Name=unique("x"), SecretString="x", Type="SnowflakePat")
    with refused("NotImplemented", 501):
        secrets.list_resource_policies(SecretId=name)


def test_passwords(secrets):
    made = secrets.get_random_password()["RandomPassword"]
    assert len(made) == 32 and made != secrets.get_random_password()["RandomPassword"]
    digits = secrets.get_random_password(PasswordLength=12, ExcludeLowercase=True, ExcludeUppercase=True, ExcludePunctuation=True, ExcludeCharacters="01")
    assert len(digits["RandomPassword"]) == 12 and set(digits["RandomPassword"]) <= set("23456789")
    with refused("InvalidParameterException", 400):
        secrets.get_random_password(PasswordLength=3)
    with refused("ValidationException", 400):
        secrets.get_random_password(PasswordLength=5000)


def test_the_trail_has_the_call_and_not_the_value(server, root, secrets):
    marker = uuid.uuid4().hex
    made = created(secrets, marker)
    asked = secrets.get_secret_value(SecretId=made["Name"])
    event = event_of(root, asked, "GetSecretValue")
    assert event["requestParameters"] == {"secretId": made["Name"]} and event["responseElements"] is None and event["readOnly"] is True
    assert [resource["ARN"] for resource in event["resources"]] == [made["ARN"]]
    [use] = [event for event in events(root, name="Decrypt") if ((event["requestParameters"] or {}).get("encryptionContext") or {}).get("SecretARN") == made["ARN"]]
    assert use["userIdentity"]["invokedBy"] == "secretsmanager.amazonaws.com"
    assert use["requestParameters"]["encryptionContext"]["SecretVersionId"] == made["VersionId"]
    assert marker not in str(events(root, name="CreateSecret")) and marker not in server.log()

"""Rotation by boto3 and the AWS CLI: what is asked for, what is refused, what is shown, and what is recorded."""

import datetime
import json
import os
import random

import pytest
from aws_secretsmanager_caching import SecretCache, SecretCacheConfig

from conformance.audit import lookup
from conformance.clocks import CliAhead, ahead
from conformance.principals import Clients, Principal, allow, create_account, deny, policy, unique
from conformance.refusal import refused
from conformance.rotation import ACTIONS, JOB, metadata, role, rotate, secret, stages, token, value
from conformance.tests.s3.test_s3_archive_crash import kill_while, settled
from conformance.tests.server.test_jobs import run
from conformance.waiting import eventually

MARKED = "You can't perform this operation on the secret because it was marked for deletion."
UNFINISHED = "A previous rotation isn\u2019t complete. That rotation will be reattempted."


@pytest.fixture(scope="module")
def rotator(root):
    return role(root)


@pytest.fixture
def made(root):
    """A secret of a generated password that was never rotated; its ARN."""
    return secret(root, "RandomPassword", {"username": "app", "password": "first", "port": 1})


def service_events(root, arn):
    """The events of this secret's rotation, oldest first, by name."""
    found = [event for event in lookup(root, ResourceName=arn) if event["eventType"] == "AwsServiceEvent"]
    return found[::-1]


def names(found):
    return [event["eventName"] for event in found]


def test_a_password_is_made_anew_in_four_steps(server, root, rotator, made):
    secrets = root.secretsmanager
    [before] = stages(root, made)
    asked = token()
    answer = secrets.rotate_secret(SecretId=made, ClientRequestToken=asked, ExternalSecretRotationRoleArn=rotator, RotationRules={"AutomaticallyAfterDays": 30})
    assert (answer["ARN"], answer["VersionId"]) == (made, asked)
    assert stages(root, made) == {before: ["AWSCURRENT"], asked: ["AWSPENDING"]}
    with refused("ResourceNotFoundException", 400, "VersionId"):
        secrets.get_secret_value(SecretId=made, VersionId=asked, VersionStage="AWSPENDING")
    run(server, JOB)
    assert stages(root, made) == {before: ["AWSPREVIOUS"], asked: ["AWSCURRENT"]}
    new = value(root, made)
    assert new["password"] != "first" and len(new["password"]) == 32 and (new["username"], new["port"]) == ("app", 1)
    assert value(root, made, VersionStage="AWSPREVIOUS")["password"] == "first"
    assert not set(new["password"]) & set("/@\"'\\ ")
    described = secrets.describe_secret(SecretId=made)
    assert described["RotationEnabled"] is True and described["RotationRules"] == {"AutomaticallyAfterDays": 30}
    assert described["ExternalSecretRotationRoleArn"] == rotator and described["Type"] == "RandomPassword" and "RotationLambdaARN" not in described
    now = datetime.datetime.now(datetime.timezone.utc)
    assert abs(described["LastRotatedDate"] - now) < datetime.timedelta(minutes=5)
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    assert described["NextRotationDate"] == midnight + datetime.timedelta(days=31, seconds=-1)
    [listed] = secrets.list_secrets(Filters=[{"Key": "name", "Values": [described["Name"]]}])["SecretList"]
    for member in ("RotationEnabled", "RotationRules", "ExternalSecretRotationRoleArn", "Type", "LastRotatedDate", "NextRotationDate"):
        assert listed[member] == described[member]
    found = eventually(lambda: (all_ := service_events(root, made)) if len(all_ := service_events(root, made)) == 2 else None, what="both events")
    assert names(found) == ["RotationStarted", "RotationSucceeded"]
    for event in found:
        assert event["additionalEventData"] == {"SecretId": made} and event["serviceEventDetails"] == {"versionId": asked}
        assert (event["eventSource"], event["recipientAccountId"], event["readOnly"]) == ("secretsmanager.amazonaws.com", server.account, False)
        assert event["userIdentity"]["invokedBy"] == "secretsmanager.amazonaws.com"


def test_every_call_of_a_rotation_is_one_of_the_role(server, root, rotator, made):
    rotate(server, root, made, ExternalSecretRotationRoleArn=rotator)
    called = [event for event in lookup(root, ResourceName=made) if event["userIdentity"].get("type") == "AssumedRole"]
    assert {event["eventName"] for event in called} == {"GetSecretValue", "PutSecretValue", "UpdateSecretVersionStage"}
    for event in called:
        assert event["userIdentity"]["sessionContext"]["sessionIssuer"]["arn"] == rotator
        assert event["userIdentity"]["invokedBy"] == "secretsmanager.amazonaws.com"
    assert value(root, made)["password"] not in json.dumps(lookup(root, ResourceName=made))


def test_a_repeated_call_rotates_once(server, root, rotator, made):
    asked = token()
    for _ in range(2):
        assert root.secretsmanager.rotate_secret(SecretId=made, ClientRequestToken=asked, ExternalSecretRotationRoleArn=rotator)["VersionId"] == asked
    with refused("InvalidRequestException", 400, UNFINISHED):
        root.secretsmanager.rotate_secret(SecretId=made, ClientRequestToken=token())
    run(server, JOB)
    new = value(root, made)
    assert root.secretsmanager.rotate_secret(SecretId=made, ClientRequestToken=asked)["VersionId"] == asked
    assert run(server, JOB)["failures"] == 0 and value(root, made) == new
    [previous] = [version for version, held in stages(root, made).items() if held == ["AWSPREVIOUS"]]
    with refused("InvalidRequestException", 400, "already in use"):
        root.secretsmanager.rotate_secret(SecretId=made, ClientRequestToken=previous)


def test_what_cannot_be_rotated_is_refused(server, root, rotator, made):
    secrets = root.secretsmanager
    plain = secrets.create_secret(Name=unique("plain"), SecretString="x")["ARN"]
    function = lambda name: f"arn:aws:lambda:us-east-1:{server.account}:function:{name}"
    no_rotator = "doesn't already have a Lambda function ARN configured"
    for call in (secrets.rotate_secret, secrets.cancel_rotate_secret):
        with refused("InvalidRequestException", 400, no_rotator):
            call(SecretId=plain)
        with refused("ResourceNotFoundException", 400):
            call(SecretId=unique("missing"))
    for name, text in (("mine", "functions are not supported here"), ("ironkeep-rotate-oracle", "functions are not supported here"), ("ironkeep-rotate-http-webhook", "HttpWebhook")):
        with refused("InvalidRequestException", 400, text):
            secrets.rotate_secret(SecretId=plain, RotationLambdaARN=function(name))
    for arn in ("ironkeep-rotate-random-password", function("x").replace("us-east-1", "eu-west-1"), function("x").replace(server.account, "999999999999")):
        with refused("InvalidParameterException", 400, "RotationLambdaARN"):
            secrets.rotate_secret(SecretId=plain, RotationLambdaARN=arn)
    with refused("InvalidRequestException", 400, "ironkeep-rotate-iam-access-key"):
        secrets.rotate_secret(SecretId=plain, RotationLambdaARN=function("ironkeep-rotate-iam-access-key"))
    with refused("InvalidParameterException", 400, "managed external secrets only"):
        secrets.rotate_secret(SecretId=plain, ExternalSecretRotationRoleArn=rotator)
    with refused("InvalidParameterException", 400, "needs ExternalSecretRotationRoleArn"):
        secrets.rotate_secret(SecretId=made)
    with refused("InvalidParameterException", 400, "RotationLambdaARN"):
        secrets.rotate_secret(SecretId=made, RotationLambdaARN=function("ironkeep-rotate-random-password"), ExternalSecretRotationRoleArn=rotator)
    with refused("InvalidRequestException", 400, "can't assume the role"):
        secrets.rotate_secret(SecretId=made, ExternalSecretRotationRoleArn=f"arn:aws:iam::{server.account}:role/none")
    for pairs, text in ((dict(Url="https://a"), "Unknown key"), (dict(PasswordLength="7"), "PasswordLength"), (dict(PasswordLength="x"), "PasswordLength")):
        with refused("InvalidParameterException", 400, text):
            secrets.rotate_secret(SecretId=made, ExternalSecretRotationRoleArn=rotator, ExternalSecretRotationMetadata=metadata(**pairs))
    for rules in (
        {}, {"AutomaticallyAfterDays": 1, "ScheduleExpression": "rate(1 day)"}, {"ScheduleExpression": "rate(3 hours)"}, {"ScheduleExpression": "cron(30 8 1 * ? *)"},
        {"ScheduleExpression": "rate(4 hours)", "Duration": "5h"}, {"ScheduleExpression": "at(2026-01-01)"},
    ):
        with refused("InvalidParameterException", 400):
            secrets.rotate_secret(SecretId=made, ExternalSecretRotationRoleArn=rotator, RotationRules=rules)
    for rules in ({"AutomaticallyAfterDays": 1001}, {"ScheduleExpression": "rate(1 day)", "Duration": "two"}):
        with refused("ValidationException", 400):
            secrets.rotate_secret(SecretId=made, ExternalSecretRotationRoleArn=rotator, RotationRules=rules)
    assert list(stages(root, made).values()) == [["AWSCURRENT"]], "nothing was begun"
    empty = secrets.create_secret(Name=unique("empty"), Type="RandomPassword")["ARN"]
    with refused("InvalidRequestException", 400, "no value"):
        secrets.rotate_secret(SecretId=empty, ExternalSecretRotationRoleArn=rotator)
    with refused("InvalidParameterException", 400, "not supported"):
        secrets.create_secret(Name=unique("other"), SecretString="x", Type="SalesforceClientSecret")
    secrets.delete_secret(SecretId=made)
    for call in (secrets.rotate_secret, secrets.cancel_rotate_secret):
        with refused("InvalidRequestException", 400, MARKED):
            call(SecretId=made, **({"ExternalSecretRotationRoleArn": rotator} if call == secrets.rotate_secret else {}))


def test_who_may_rotate(server, root, rotator, user, made):
    rotates, passes = allow("secretsmanager:RotateSecret"), allow("iam:PassRole", rotator)
    options = dict(SecretId=made, ExternalSecretRotationRoleArn=rotator)
    for statements in ((), (rotates,), (passes,), (rotates, passes, deny("secretsmanager:RotateSecret"))):
        with refused("AccessDeniedException", 400):
            user(*statements).secretsmanager.rotate_secret(**options)
    handed = allow("iam:PassRole", rotator, Condition={"StringEquals": {"iam:PassedToService": "secretsmanager.amazonaws.com"}})
    user(rotates, handed).secretsmanager.rotate_secret(**options)
    run(server, JOB)
    # Who rotates again hands nothing over.
    user(rotates).secretsmanager.rotate_secret(SecretId=made)
    run(server, JOB)
    with refused("AccessDeniedException", 400):
        user(rotates).secretsmanager.cancel_rotate_secret(SecretId=made)
    user(allow("secretsmanager:CancelRotateSecret")).secretsmanager.cancel_rotate_secret(SecretId=made)
    for condition in ({"Bool": {"secretsmanager:ModifyRotationRules": "true"}}, {"Bool": {"secretsmanager:RotateImmediately": "false"}}):
        changer = user(allow("secretsmanager:RotateSecret", Condition=condition))
        with refused("AccessDeniedException", 400):
            changer.secretsmanager.rotate_secret(SecretId=made)
        changer.secretsmanager.rotate_secret(SecretId=made, RotateImmediately=False, RotationRules={"AutomaticallyAfterDays": 1})
        run(server, JOB)
    other = Clients(server.http, create_account(server))
    with refused("AccessDeniedException", 400):
        other.secretsmanager.rotate_secret(SecretId=made)


def test_a_function_that_is_reserved_stands_for_a_rotator(server, root, user, cli):
    name = "ironkeep-rotate-random-password"
    function = f"arn:aws:lambda:us-east-1:{server.account}:function:{name}"
    acting = role(root, name=name)
    plain = root.secretsmanager.create_secret(Name=unique("plain"), SecretString="just text")["ARN"]
    with refused("AccessDeniedException", 400, "lambda:InvokeFunction"):
        user(allow("secretsmanager:RotateSecret")).secretsmanager.rotate_secret(SecretId=plain, RotationLambdaARN=function)
    asked = cli.json("secretsmanager", "rotate-secret", "--secret-id", plain, "--rotation-lambda-arn", function, "--rotation-rules", '{"ScheduleExpression": "rate(10 days)", "Duration": "3h"}')
    run(server, JOB)
    found = root.secretsmanager.get_secret_value(SecretId=plain)
    assert found["VersionId"] == asked["VersionId"] and len(found["SecretString"]) == 32
    described = cli.json("secretsmanager", "describe-secret", "--secret-id", plain)
    assert described["RotationLambdaARN"] == function and "ExternalSecretRotationRoleArn" not in described
    assert described["RotationRules"] == {"AutomaticallyAfterDays": 10, "Duration": "3h", "ScheduleExpression": "rate(10 days)"}
    called = [event for event in lookup(root, ResourceName=plain) if event["userIdentity"].get("type") == "AssumedRole"]
    assert {event["userIdentity"]["sessionContext"]["sessionIssuer"]["arn"] for event in called} == {acting}
    cancelled = cli.json("secretsmanager", "cancel-rotate-secret", "--secret-id", plain)
    assert cancelled["ARN"] == plain and "VersionId" not in cancelled
    described = cli.json("secretsmanager", "describe-secret", "--secret-id", plain)
    assert described["RotationEnabled"] is False and described["RotationLambdaARN"] == function and "NextRotationDate" not in described
    # Without any argument it is as it was set.
    cli.run("secretsmanager", "rotate-secret", "--secret-id", plain)
    run(server, JOB)
    assert cli.json("secretsmanager", "describe-secret", "--secret-id", plain)["RotationEnabled"] is True


def test_metadata_says_what_passwords_are_like(server, root, rotator):
    text = secret(root, "RandomPassword", "plain")
    rotate(server, root, text, ExternalSecretRotationRoleArn=rotator, ExternalSecretRotationMetadata=metadata(PasswordLength="64", ExcludeCharacters="abcdefghijklmnopqrstuvwxyz"))
    found = root.secretsmanager.get_secret_value(SecretId=text)["SecretString"]
    assert len(found) == 64 and not any(sign.islower() for sign in found)
    described = root.secretsmanager.describe_secret(SecretId=text)
    assert described["ExternalSecretRotationMetadata"] == metadata(ExcludeCharacters="abcdefghijklmnopqrstuvwxyz", PasswordLength="64")
    other = secret(root, "RandomPassword", {"token": "x", "password": "stays"})
    rotate(server, root, other, ExternalSecretRotationRoleArn=rotator, ExternalSecretRotationMetadata=metadata(PasswordKey="token"))
    assert value(root, other)["password"] == "stays" and len(value(root, other)["token"]) == 32


def test_without_immediately_only_the_configuration_is_tried(server, root, rotator, made):
    secrets = root.secretsmanager
    [current] = stages(root, made)
    asked = secrets.rotate_secret(SecretId=made, RotateImmediately=False, ExternalSecretRotationRoleArn=rotator, RotationRules={"ScheduleExpression": "cron(0 8 1 * ? *)"})["VersionId"]
    assert stages(root, made)[asked] == ["AWSPENDING"]
    run(server, JOB)
    assert stages(root, made) == {current: ["AWSCURRENT"]} and value(root, made)["password"] == "first"
    versions = secrets.list_secret_version_ids(SecretId=made, IncludeDeprecated=True)["Versions"]
    assert [version["VersionId"] for version in versions] == [current]
    described = secrets.describe_secret(SecretId=made)
    assert described["RotationEnabled"] is True and "LastRotatedDate" not in described
    assert described["NextRotationDate"].strftime("%d %H:%M:%S") == "01 23:59:59"
    found = eventually(lambda: service_events(root, made), what="the test to be recorded")
    assert names(found) == ["RotationTested"]


def test_a_role_without_permissions_fails_the_rotation_and_the_next_try_succeeds(server, root, made):
    powerless = role(root, deny("secretsmanager:PutSecretValue"))
    asked = rotate(server, root, made, ExternalSecretRotationRoleArn=powerless)
    found = eventually(lambda: (all_ if len(all_ := service_events(root, made)) == 2 else None), what="both events")
    assert names(found) == ["RotationStarted", "RotationFailed"]
    details = found[1]["serviceEventDetails"]
    assert (details["versionId"], details["step"], details["failureCode"]) == (asked, "createSecret", "AccessDeniedException")
    assert "secretsmanager:PutSecretValue" in details["failureReason"]
    assert value(root, made)["password"] == "first" and stages(root, made)[asked] == ["AWSPENDING"]
    with refused("InvalidRequestException", 400, UNFINISHED):
        root.secretsmanager.rotate_secret(SecretId=made)
    assert run(server, JOB)["items"] == 0, "it waits for its next try"
    root.iam.put_role_policy(RoleName=powerless.rsplit("/", 1)[1], PolicyName="test", PolicyDocument=policy(allow(ACTIONS + ["secretsmanager:GetRandomPassword"])))
    root.secretsmanager.rotate_secret(SecretId=made, ClientRequestToken=asked)
    run(server, JOB)
    assert stages(root, made)[asked] == ["AWSCURRENT"] and value(root, made)["password"] != "first"


def test_a_role_that_trusts_nobody_fails_the_rotation(server, root, made):
    name = unique("role")
    trust = policy({"Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{server.account}:root"}, "Action": "sts:AssumeRole"})
    stranger = root.iam.create_role(RoleName=name, AssumeRolePolicyDocument=trust)["Role"]["Arn"]
    rotate(server, root, made, ExternalSecretRotationRoleArn=stranger)
    found = eventually(lambda: (all_ if len(all_ := service_events(root, made)) == 2 else None), what="both events")
    assert names(found)[1] == "RotationFailed" and found[1]["serviceEventDetails"]["failureCode"].startswith("AccessDenied")


def test_a_key_that_is_off_fails_the_rotation(server, root, key):
    rotator = role(root, allow(["kms:Decrypt", "kms:GenerateDataKey"], key))
    locked = secret(root, "RandomPassword", {"password": "first"}, KmsKeyId=key)
    root.kms.disable_key(KeyId=key)
    asked = rotate(server, root, locked, ExternalSecretRotationRoleArn=rotator)
    found = eventually(lambda: (all_ if len(all_ := service_events(root, locked)) == 2 else None), what="both events")
    assert found[1]["serviceEventDetails"]["failureCode"] == "DecryptionFailure"
    root.kms.enable_key(KeyId=key)
    root.secretsmanager.rotate_secret(SecretId=locked, ClientRequestToken=asked)
    run(server, JOB)
    assert stages(root, locked)[asked] == ["AWSCURRENT"]


def test_a_value_written_by_hand_abandons_the_rotation(server, root, rotator, made):
    asked = root.secretsmanager.rotate_secret(SecretId=made, ExternalSecretRotationRoleArn=rotator, RotationRules={"AutomaticallyAfterDays": 7})["VersionId"]
    by_hand = root.secretsmanager.put_secret_value(SecretId=made, SecretString='{"password": "by hand"}')["VersionId"]
    assert asked not in stages(root, made) and stages(root, made)[by_hand] == ["AWSCURRENT"]
    run(server, JOB)
    found = eventually(lambda: service_events(root, made), what="the event")
    assert names(found) == ["RotationAbandoned"] and found[0]["serviceEventDetails"]["versionId"] == asked
    assert value(root, made) == {"password": "by hand"}
    rotate(server, root, made)
    assert value(root, made)["password"] != "by hand"


def test_cancelled_it_leaves_the_version_it_was_making(server, root, rotator, made):
    asked = root.secretsmanager.rotate_secret(SecretId=made, ExternalSecretRotationRoleArn=rotator)["VersionId"]
    assert root.secretsmanager.cancel_rotate_secret(SecretId=made)["VersionId"] == asked
    assert run(server, JOB)["items"] == 0 and value(root, made)["password"] == "first"
    assert stages(root, made)[asked] == ["AWSPENDING"]
    with refused("InvalidRequestException", 400, UNFINISHED):
        root.secretsmanager.rotate_secret(SecretId=made)
    root.secretsmanager.update_secret_version_stage(SecretId=made, VersionStage="AWSPENDING", RemoveFromVersionId=asked)
    rotate(server, root, made)
    assert value(root, made)["password"] != "first"


def test_it_rests_while_the_secret_waits_for_its_deletion(server, root, rotator, made):
    asked = root.secretsmanager.rotate_secret(SecretId=made, ExternalSecretRotationRoleArn=rotator)["VersionId"]
    root.secretsmanager.delete_secret(SecretId=made)
    run(server, JOB)
    root.secretsmanager.restore_secret(SecretId=made)
    assert stages(root, made)[asked] == ["AWSPENDING"]
    run(server, JOB)
    assert stages(root, made)[asked] == ["AWSCURRENT"]
    root.secretsmanager.rotate_secret(SecretId=made)
    root.secretsmanager.delete_secret(SecretId=made, ForceDeleteWithoutRecovery=True)
    assert run(server, JOB)["failures"] == 0


def test_windows_open_by_themselves(fresh_server):
    server = fresh_server()
    root = Clients(server.http, server.root)
    acting = role(root)
    rules = {"daily": {"ScheduleExpression": "rate(1 day)"}, "tenth": {"AutomaticallyAfterDays": 10}, "by hand": {"AutomaticallyAfterDays": 3}}
    made = {name: secret(root, "RandomPassword", {"password": name}) for name in (*rules, "off")}
    for name, rule in rules.items():
        root.secretsmanager.rotate_secret(SecretId=made[name], RotateImmediately=False, ExternalSecretRotationRoleArn=acting, RotationRules=rule)
    root.secretsmanager.rotate_secret(SecretId=made["off"], RotateImmediately=False, ExternalSecretRotationRoleArn=acting, RotationRules={"AutomaticallyAfterDays": 1})
    run(server, JOB)
    root.secretsmanager.cancel_rotate_secret(SecretId=made["off"])
    before = dict.fromkeys(made)
    for days, due in ((2, {"daily"}), (4, {"daily", "by hand"}), (12, {"daily", "by hand", "tenth"})):
        server.stop()
        server.environment |= ahead(days)
        server.start()
        cli = CliAhead(server.http, server.root, days)
        run(server, JOB)
        after = {name: cli.json("secretsmanager", "describe-secret", "--secret-id", arn).get("LastRotatedDate") for name, arn in made.items()}
        assert {name for name in made if before[name] != after[name]} == due, days
        before = after
        values = {name: json.loads(cli.json("secretsmanager", "get-secret-value", "--secret-id", arn)["SecretString"])["password"] for name, arn in made.items()}
        assert values["off"] == "off" and (values["tenth"] == "tenth") == (days < 10)
        assert run(server, JOB)["items"] == 0


def test_an_access_key_follows_another(server, root):
    name = unique("worker")
    root.iam.create_user(UserName=name)
    root.iam.put_user_policy(UserName=name, PolicyName="p", PolicyDocument=policy(allow("sts:GetCallerIdentity")))
    first = root.iam.create_access_key(UserName=name)["AccessKey"]
    acting = role(root, allow(["iam:CreateAccessKey", "iam:ListAccessKeys", "iam:DeleteAccessKey"], f"arn:aws:iam::{server.account}:user/{name}"))
    held = secret(root, "IamAccessKey", {"UserName": name, "AccessKeyId": first["AccessKeyId"], "SecretAccessKey": first["SecretAccessKey"]})
    keys = [first["AccessKeyId"]]
    for number in range(3):
        rotate(server, root, held, ExternalSecretRotationRoleArn=acting)
        new = value(root, held)
        assert new["UserName"] == name and new["AccessKeyId"] not in keys
        keys.append(new["AccessKeyId"])
        listed = {key["AccessKeyId"] for key in root.iam.list_access_keys(UserName=name)["AccessKeyMetadata"]}
        assert listed == set(keys[-2:]), "the one before works on, the one before that is gone"
        for version in ("AWSCURRENT", "AWSPREVIOUS"):
            found = value(root, held, VersionStage=version)
            clients = Clients(server.http, Principal(found["AccessKeyId"], found["SecretAccessKey"]))
            assert clients.sts.get_caller_identity()["Arn"].endswith(f"user/{name}")
    # A second key that is somebody else's is left alone.
    root.iam.delete_access_key(UserName=name, AccessKeyId=keys[-2])
    foreign = root.iam.create_access_key(UserName=name)["AccessKey"]["AccessKeyId"]
    rotate(server, root, held)
    found = eventually(lambda: [event for event in service_events(root, held) if event["eventName"] == "RotationFailed"], what="the failure")
    assert found[0]["serviceEventDetails"]["failureCode"] == "LimitExceeded"
    listed = {key["AccessKeyId"] for key in root.iam.list_access_keys(UserName=name)["AccessKeyMetadata"]}
    assert listed == {keys[-1], foreign} and value(root, held)["AccessKeyId"] == keys[-1]


def test_aws_caching_library_follows(server, root, rotator, made):
    cache = SecretCache(SecretCacheConfig(), client=root.secretsmanager)
    assert json.loads(cache.get_secret_string(made))["password"] == "first"
    rotate(server, root, made, ExternalSecretRotationRoleArn=rotator)
    new = value(root, made)
    assert json.loads(cache.get_secret_string(made))["password"] == "first", "it is kept for an hour"
    assert cache.refresh_secret_now(made) is True
    assert json.loads(cache.get_secret_string(made)) == new
    assert json.loads(cache.get_secret_string(made, "AWSPREVIOUS"))["password"] == "first"


def test_killed_again_and_again_while_access_keys_follow_one_another(fresh_server):
    """The power is cut anywhere in rotations of access keys: none is left over, and the secret's works. `IRONKEEP_CRASH_SEED` repeats the choices."""
    seed = os.environ.get("IRONKEEP_CRASH_SEED") or str(random.SystemRandom().randrange(10**9))
    print(f"IRONKEEP_CRASH_SEED={seed}")
    chance = random.Random(seed)
    server = fresh_server()
    server.late_seconds = 0
    root = Clients(server.http, server.root)
    name = unique("worker")
    root.iam.create_user(UserName=name)
    root.iam.put_user_policy(UserName=name, PolicyName="p", PolicyDocument=policy(allow("sts:GetCallerIdentity")))
    first = root.iam.create_access_key(UserName=name)["AccessKey"]
    acting = role(root, allow(["iam:CreateAccessKey", "iam:ListAccessKeys", "iam:DeleteAccessKey"]))
    held = secret(root, "IamAccessKey", {"UserName": name, "AccessKeyId": first["AccessKeyId"], "SecretAccessKey": first["SecretAccessKey"]})
    for _ in range(3):
        token = root.secretsmanager.rotate_secret(SecretId=held, ExternalSecretRotationRoleArn=acting)["VersionId"]
        kill_while(server, chance, JOB)
        root = Clients(server.http, server.root)
        settled(server, JOB)
        assert stages(root, held)[token] == ["AWSCURRENT"]
        known = {}
        for version in ("AWSCURRENT", "AWSPREVIOUS"):
            found = value(root, held, VersionStage=version)
            known[found["AccessKeyId"]] = found["SecretAccessKey"]
        listed = {key["AccessKeyId"] for key in root.iam.list_access_keys(UserName=name)["AccessKeyMetadata"]}
        assert listed == set(known), "no key is there whose secret nobody has"
        for key, text in known.items():
            assert Clients(server.http, Principal(key, text)).sts.get_caller_identity()["Arn"].endswith(f"user/{name}")

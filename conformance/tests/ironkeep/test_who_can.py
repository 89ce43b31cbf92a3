"""Who can read this: the answers of WhoCanAccess against everybody trying it, and the command line."""

import itertools
import json
import random

import botocore.exceptions
import pytest

from conformance.audit import event_of
from conformance.principals import Clients, Principal, allow, create_account, create_role, create_user, deny, policy, unique
from conformance.refusal import refused
from conformance.server import Server
from conformance.tests.ironkeep.test_ironkeep import ironkeep, model  # noqa: F401  (a fixture for all tests here)


@pytest.fixture(scope="module")
def server():
    """One of its own: whoever may assume a role here leads to what the roles of other tests may read."""
    with Server() as running:
        yield running


@pytest.fixture(scope="module")
def root(server):
    return Clients(server.http, server.root)


@pytest.fixture(scope="module")
def other_account(server):
    return Clients(server.http, create_account(server))


@pytest.fixture(scope="module")
def api(server, model):  # noqa: F811
    return Clients(server.http, server.root).ironkeep


def who(api, purpose, resource, **more):
    """Everybody who can, by ARN."""
    pages = []
    while True:
        answer = api.who_can_access(Purpose=purpose, Resource=resource, **more)
        pages += answer["Principals"]
        if "NextToken" not in answer:
            return {one["PrincipalArn"]: one for one in pages}
        more["NextToken"] = answer["NextToken"]


def actions(found):
    return [step["Action"] for step in found["Steps"]]


def can_read(clients, bucket, key="secret"):
    try:
        return clients.s3.get_object(Bucket=bucket, Key=key)["Body"].read() == b"secret"
    except botocore.exceptions.ClientError as error:
        assert error.response["Error"]["Code"] == "AccessDenied", error
        return False


@pytest.fixture
def sealed(root, bucket, key):
    """A bucket with an object under a key of its own: `(bucket, key)`."""
    root.s3.put_object(Bucket=bucket, Key="secret", Body=b"secret", ServerSideEncryption="aws:kms", SSEKMSKeyId=key)
    return bucket, key


def test_the_object_and_its_key_are_both_needed(api, root, user, sealed):
    bucket, key = sealed
    reader = user(allow("s3:GetObject", f"arn:aws:s3:::{bucket}/*"), allow("kms:Decrypt", key))
    half = user(allow("s3:GetObject"))
    found = who(api, "READ_OBJECT", f"s3://{bucket}/secret")
    assert can_read(reader, bucket) and not can_read(half, bucket)
    one = found[reader.principal.arn]
    assert (one["Kind"], one["Access"], one["IsDirect"]) == ("USER", "ALWAYS", True)
    assert actions(one) == ["s3:GetObject", "kms:Decrypt"]
    assert {step["PolicyName"] for step in one["Steps"]} == {"test"}
    assert half.principal.arn not in found
    assert found[root.principal.arn]["Kind"] == "ROOT_USER"


def test_everybody_is_told_who_reads_and_nobody_else(api, root, server, sealed):
    """Users and roles by chance, with and without rights, each of whom then tries; more worlds are tried in `access-paths`."""
    bucket, key = sealed
    chance = random.Random(81)
    things = [f"arn:aws:s3:::{bucket}/secret", f"arn:aws:s3:::{bucket}/other", "*"]
    keys = [key, "*", f"arn:aws:kms:us-east-1:{server.account}:key/1234abcd-12ab-34cd-56ef-1234567890ab"]
    people = {}
    for number in range(14):
        statements = [allow("s3:GetObject", chance.choice(things)), allow("kms:Decrypt", chance.choice(keys))]
        if chance.random() < 0.3:
            statements.append(deny(chance.choice(["s3:GetObject", "kms:*", "sqs:*"]), "*"))
        if number % 3 == 2:
            via = Clients(server.http, create_user(root, allow("sts:AssumeRole")))
            arn = create_role(root, {"AWS": via.principal.arn}, *statements)
            session = via.sts.assume_role(RoleArn=arn, RoleSessionName="try")
            people[arn] = Clients(server.http, Principal.of_session(session))
            people[via.principal.arn] = people[arn]
        else:
            clients = Clients(server.http, create_user(root, *statements))
            people[clients.principal.arn] = clients
    named = [arn for arn in people if ":user/" in arn][0]
    refusing = deny("s3:GetObject", f"arn:aws:s3:::{bucket}/*", Principal={"AWS": named})
    root.s3.put_bucket_policy(Bucket=bucket, Policy=policy(refusing))
    found = who(api, "READ_OBJECT", f"s3://{bucket}/secret")
    told = {arn: found.get(arn, {}).get("Access") == "ALWAYS" for arn in people}
    # Whoever may assume a role tries with a session of it.
    tried = {arn: can_read(clients, bucket) for arn, clients in people.items()}
    assert told == tried
    assert any(tried.values()) and not all(tried.values())


def test_a_chain_is_told_step_by_step_and_can_be_gone(api, root, server, user, sealed):
    bucket, key = sealed
    starter = user(allow("sts:AssumeRole"))
    reader = create_role(root, {"AWS": starter.principal.arn}, allow("s3:GetObject"), allow("kms:Decrypt"))
    one = who(api, "READ_OBJECT", f"s3://{bucket}/secret")[starter.principal.arn]
    assert (one["Access"], one["IsDirect"]) == ("ALWAYS", False)
    assert actions(one) == ["sts:AssumeRole", "s3:GetObject", "kms:Decrypt"]
    assert [step["PrincipalArn"] for step in one["Steps"]] == [starter.principal.arn, reader, reader]
    assert one["Steps"][0]["Gain"] == "CREDENTIALS"
    session = starter.sts.assume_role(RoleArn=reader, RoleSessionName="go")
    assert not can_read(starter, bucket) and can_read(Clients(server.http, Principal.of_session(session)), bucket)


@pytest.mark.parametrize("action, gain", [
    ("iam:PutUserPolicy", "IDENTITY_POLICY"),
    ("iam:AttachUserPolicy", "IDENTITY_POLICY"),
    ("iam:CreateAccessKey", "CREDENTIALS"),
])
def test_rights_over_users_lead_there(api, user, sealed, action, gain):
    bucket, key = sealed
    user(allow("s3:GetObject"), allow("kms:Decrypt"))
    starter = user(allow(action))
    one = who(api, "READ_OBJECT", f"s3://{bucket}/secret")[starter.principal.arn]
    assert (one["Access"], one["IsDirect"]) == ("ALWAYS", False)
    assert actions(one)[0] == action and one["Steps"][0]["Gain"] == gain


def test_policies_of_the_resources_and_grants_lead_there(api, root, user, sealed):
    bucket, key = sealed
    starter = user(allow(["s3:PutBucketPolicy", "kms:CreateGrant"]))
    one = who(api, "READ_OBJECT", f"s3://{bucket}/secret")[starter.principal.arn]
    assert set(actions(one)) == {"s3:PutBucketPolicy", "kms:CreateGrant", "s3:GetObject", "kms:Decrypt"}
    # It really goes that way.
    arn = starter.principal.arn
    opened = allow("s3:GetObject", f"arn:aws:s3:::{bucket}/*", Principal={"AWS": arn})
    starter.s3.put_bucket_policy(Bucket=bucket, Policy=policy(opened))
    starter.kms.create_grant(KeyId=key, GranteePrincipal=arn, Operations=["Decrypt"])
    assert can_read(starter, bucket)
    assert who(api, "READ_OBJECT", f"s3://{bucket}/secret")[arn]["IsDirect"] is True


def test_conditions_that_remain_are_named(api, user, sealed):
    bucket, key = sealed
    mfa = {"Bool": {"aws:MultiFactorAuthPresent": "true"}}
    reader = user(allow("s3:GetObject"), allow("kms:Decrypt", Condition=mfa, Sid="Mfa"))
    vpc = {"StringEquals": {"aws:SourceVpc": "vpc-1"}}
    never = user(allow("s3:GetObject", Condition=vpc), allow("kms:Decrypt"))
    found = who(api, "READ_OBJECT", f"s3://{bucket}/secret")
    one = found[reader.principal.arn]
    assert (one["Access"], one["IsDirect"]) == ("CONDITIONAL", True)
    [open_statement] = one["Steps"][1]["Conditions"]
    assert (open_statement["StatementId"], open_statement["Effect"]) == ("Mfa", "Allow")
    assert open_statement["Conditions"] == [{"Operator": "Bool", "Key": "aws:MultiFactorAuthPresent", "Values": ["true"]}]
    assert never.principal.arn not in found, "there are no networks of that kind here"


def test_everybody_and_other_accounts_are_named(api, root, bucket, other_account):
    root.s3.put_object(Bucket=bucket, Key="secret", Body=b"secret")
    root.s3.delete_public_access_block(Bucket=bucket)
    objects = f"arn:aws:s3:::{bucket}/*"
    account = other_account.principal.account
    root.s3.put_bucket_policy(Bucket=bucket, Policy=policy(allow("s3:GetObject", objects, Principal={"AWS": account})))
    found = who(api, "READ_OBJECT", f"s3://{bucket}/secret")
    assert (found[f"arn:aws:iam::{account}:root"]["Kind"], "*" in found) == ("OTHER_ACCOUNT", False)
    assert can_read(other_account, bucket)
    root.s3.put_bucket_policy(Bucket=bucket, Policy=policy(
        allow("s3:GetObject", objects, Principal="*"),
        allow("s3:GetObject", objects, Principal={"Service": "cloudtrail.amazonaws.com"}),
    ))
    found = who(api, "READ_OBJECT", f"s3://{bucket}/secret")
    assert (found["*"]["Kind"], found["*"]["Access"]) == ("EVERYBODY", "ALWAYS")
    assert found["cloudtrail.amazonaws.com"]["Kind"] == "SERVICE"
    assert can_read(Clients(root.endpoint, None), bucket)


def test_what_a_policy_would_change_is_told_before_it_is_put(api, user, sealed):
    bucket, key = sealed
    inside, outside = user(allow("s3:GetObject"), allow("kms:Decrypt")), user(allow("kms:Decrypt"))
    objects = f"arn:aws:s3:::{bucket}/*"
    proposed = policy(
        deny("s3:GetObject", objects, Principal={"AWS": inside.principal.arn}),
        allow("s3:GetObject", objects, Principal={"AWS": outside.principal.arn}),
    )
    proposal = {"TargetArn": f"arn:aws:s3:::{bucket}", "PolicyDocument": proposed}
    changes = who(api, "READ_OBJECT", f"s3://{bucket}/secret", Proposals=[proposal])
    assert {arn: one["Change"] for arn, one in changes.items()} == {
        inside.principal.arn: "LOSES", outside.principal.arn: "GAINS",
    }
    inline = {"TargetArn": outside.principal.arn, "PolicyName": "more", "PolicyDocument": policy(allow("s3:GetObject"))}
    changes = who(api, "READ_OBJECT", f"s3://{bucket}/secret", Proposals=[inline])
    assert list(changes) == [outside.principal.arn]
    with refused("NoSuchEntityException", 400):
        who(api, "READ_OBJECT", f"s3://{bucket}/secret", Proposals=[{**proposal, "TargetArn": "arn:aws:s3:::another"}])
    with refused("InvalidParameterException", 400, "PolicyDocument"):
        who(api, "READ_OBJECT", f"s3://{bucket}/secret", Proposals=[{**proposal, "PolicyDocument": "{}"}])


def test_secrets_keys_and_roles(api, root, user, server):
    secret = root.secretsmanager.create_secret(Name=unique("secret"), SecretString="s")["ARN"]
    reader = user(allow("secretsmanager:GetSecretValue", secret))
    found = who(api, "READ_SECRET", secret)
    assert actions(found[reader.principal.arn]) == ["secretsmanager:GetSecretValue", "kms:Decrypt"]
    assert reader.secretsmanager.get_secret_value(SecretId=secret)["SecretString"] == "s"
    root.secretsmanager.put_resource_policy(SecretId=secret, ResourcePolicy=policy(
        deny("secretsmanager:GetSecretValue", Principal={"AWS": reader.principal.arn})))
    assert reader.principal.arn not in who(api, "READ_SECRET", secret.rsplit(":", 1)[1][:-7])
    key = root.kms.create_key()["KeyMetadata"]["Arn"]
    user_of_key = user(allow("kms:Decrypt", key))
    assert who(api, "USE_KEY", key)[user_of_key.principal.arn]["IsDirect"] is True
    service = {"Service": "ec2.amazonaws.com", "AWS": user_of_key.principal.arn}
    role = create_role(root, service, allow("kms:Decrypt", key))
    found = who(api, "ASSUME_ROLE", role.rsplit("/", 1)[1])
    assert (found[user_of_key.principal.arn]["Access"], role in found) == ("ALWAYS", False)
    assert found["ec2.amazonaws.com"]["Kind"] == "SERVICE"
    passer = user(allow("iam:PassRole", role))
    one = who(api, "USE_KEY", key)[passer.principal.arn]
    assert (one["Access"], actions(one)) == ("BY_PASSING_ROLE", ["iam:PassRole"])


def test_answers_come_in_pages(api, user, sealed):
    bucket, _ = sealed
    for _ in range(3):
        user(allow("s3:GetObject"), allow("kms:Decrypt"))
    whole = who(api, "READ_OBJECT", f"s3://{bucket}/secret")
    assert len(whole) > 3 and list(who(api, "READ_OBJECT", f"s3://{bucket}/secret", MaxResults=2)) == list(whole)
    first = api.who_can_access(Purpose="READ_OBJECT", Resource=f"s3://{bucket}/secret", MaxResults=1)
    with refused("InvalidParameterException", 400, "NextToken"):
        api.who_can_access(Purpose="READ_OBJECT", Resource=f"s3://{bucket}/other", NextToken=first["NextToken"])


def test_who_may_ask(api, root, user, server, sealed):
    bucket, key = sealed
    for granted, missing in itertools.permutations(["ironkeep:WhoCanAccess", "iam:GetAccountAuthorizationDetails"]):
        with refused("AccessDeniedException", 400, missing):
            user(allow(granted)).ironkeep.who_can_access(Purpose="USE_KEY", Resource=key)
    asking = ["ironkeep:WhoCanAccess", "iam:GetAccountAuthorizationDetails"]
    with refused("AccessDeniedException", 400, "kms:DescribeKey"):
        user(allow(asking)).ironkeep.who_can_access(Purpose="USE_KEY", Resource=key)
    auditor = user(allow([*asking, "kms:DescribeKey", "kms:GetKeyPolicy", "kms:ListGrants"]))
    answer = auditor.ironkeep.who_can_access(Purpose="USE_KEY", Resource=key)
    event = event_of(root, answer, "WhoCanAccess")
    assert (event["requestParameters"]["resource"], event["readOnly"]) == (key, True)
    for purpose, resource, code in [
        ("USE_KEY", "alias/none", "NotFoundException"),
        ("READ_OBJECT", f"s3://{bucket}/none", "NoSuchEntityException"),
        ("READ_SECRET", "none", "ResourceNotFoundException"),
        ("ASSUME_ROLE", "none", "NoSuchEntity"),
    ]:
        with refused(code, None):
            who(api, purpose, resource)
    for purpose, resource in [("READ_OBJECT", key), ("READ_OBJECT", f"s3://{bucket}"), ("READ_OBJECT", f"s3://{bucket}/*")]:
        with refused("InvalidParameterException", 400):
            who(api, purpose, resource)


def test_what_an_object_lies_under_is_told_without_reading_it(api, root, user, sealed):
    bucket, key = sealed
    auditor = user(allow("ironkeep:GetObjectProtection", f"arn:aws:s3:::{bucket}/secret"))
    told = auditor.ironkeep.get_object_protection(BucketName=bucket, Key="secret")
    assert (told["Encryption"], told["KmsKeyArn"]) == ("SSE-KMS", key)
    assert told["EncryptionContext"] == {"aws:s3:arn": f"arn:aws:s3:::{bucket}/secret"}
    with refused("AccessDeniedException", 400, "ironkeep:GetObjectProtection"):
        auditor.ironkeep.get_object_protection(BucketName=bucket, Key="other")
    for missing in [{"BucketName": bucket, "Key": "other"}, {"BucketName": unique("none"), "Key": "x"}]:
        with refused("NoSuchEntityException", 400):
            api.get_object_protection(**missing)


def test_the_command_line_asks_both_questions(api, server, user, sealed, tmp_path):
    bucket, key = sealed
    reader = user(allow("s3:GetObject"), allow("kms:Decrypt"))
    arn = reader.principal.arn

    def run(*words):
        status, out, err = ironkeep(server, server.http, server.root, "access", *words)
        assert status == 0, err
        return out

    out = run("explain", "--principal", arn, "--action", "s3:GetObject", "--resource", f"arn:aws:s3:::{bucket}/secret")
    assert out.startswith("Allow: It is allowed.")
    out = run("who-can", "--read", f"s3://{bucket}/secret")
    assert f"always: {arn} (user)" in out and f"  {arn} kms:Decrypt on {key} (test, statement 1)" in out
    document = tmp_path / "bucket-policy.json"
    document.write_text(policy(deny("s3:GetObject", f"arn:aws:s3:::{bucket}/*", Principal={"AWS": arn})))
    out = run("who-can", "--read", f"s3://{bucket}/secret", "--diff", str(document))
    assert out.splitlines()[:2] == ["0 more could, 1 no longer, 0 otherwise than before", f"- always: {arn} (user)"]
    told = json.loads(run("who-can", "--use", key, "--direct", "--json"))
    assert arn in {one["PrincipalArn"] for one in told["Principals"]}
    status, _, err = ironkeep(server, server.http, server.root, "access", "who-can", "--use", key, "--secret", "x")
    assert status == 2 and "cannot be used with" in err

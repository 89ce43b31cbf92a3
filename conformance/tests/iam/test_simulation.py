"""Simulations: what policies would say, by the engine that says it to requests."""

import json

import pytest

from conformance.principals import Clients, allow, create_account, create_role, create_user, deny, policy, unique
from conformance.refusal import refused

BUCKET = "arn:aws:s3:::photos/x"


@pytest.fixture(scope="module")
def admin(server):
    return Clients(server.http, create_account(server))


def custom(admin, *texts, actions=("s3:GetObject",), **options):
    pages = admin.iam.get_paginator("simulate_custom_policy").paginate(PolicyInputList=list(texts), ActionNames=list(actions), **options)
    return [result for page in pages for result in page["EvaluationResults"]]


def decisions(results):
    return {(it["EvalActionName"], it["EvalResourceName"]): it["EvalDecision"] for it in results}


def entry(name, *values, kind="string"):
    return {"ContextKeyName": name, "ContextKeyValues": list(values), "ContextKeyType": kind}


def test_actions_and_resources(admin):
    text = policy(allow("s3:Get*", "arn:aws:s3:::photos/*"), deny("s3:*", "arn:aws:s3:::photos/secret"))
    results = custom(admin, text, actions=["s3:GetObject", "s3:PutObject"], ResourceArns=[BUCKET, "arn:aws:s3:::photos/secret"])
    assert decisions(results) == {
        ("s3:GetObject", BUCKET): "allowed", ("s3:GetObject", "arn:aws:s3:::photos/secret"): "explicitDeny",
        ("s3:PutObject", BUCKET): "implicitDeny", ("s3:PutObject", "arn:aws:s3:::photos/secret"): "explicitDeny",
    }
    assert results == custom(admin, text, actions=["s3:GetObject", "s3:PutObject"], ResourceArns=[BUCKET, "arn:aws:s3:::photos/secret"], PaginationConfig={"PageSize": 1})
    [everything] = custom(admin, text)
    assert (everything["EvalResourceName"], everything["EvalDecision"]) == ("*", "implicitDeny")


def test_the_statements_that_decided(admin):
    text = json.dumps({"Version": "2012-10-17", "Statement": [allow("s3:GetObject"), deny("s3:DeleteObject")]}, indent=1)
    allowed, denied, silent = custom(admin, policy(allow("sqs:*")), text, actions=["s3:GetObject", "s3:DeleteObject", "s3:PutObject"])
    lines = text.split("\n")
    for result, number in ((allowed, 0), (denied, 1)):
        [statement] = result["MatchedStatements"]
        assert statement["SourcePolicyId"] == "PolicyInputList.2"
        start, end = statement["StartPosition"], statement["EndPosition"]
        cut = "\n".join(lines[start["Line"] - 1:end["Line"]])[start["Column"] - 1:]
        assert json.JSONDecoder().raw_decode(cut)[0] == json.loads(text)["Statement"][number]
    assert silent["MatchedStatements"] == []


def test_condition_keys(admin):
    text = policy(allow("s3:*", "arn:aws:s3:::home/${aws:username}/*", Condition={"IpAddress": {"aws:SourceIp": "10.0.0.0/8"}, "ForAnyValue:StringEquals": {"aws:TagKeys": ["team"]}}))
    resource = "arn:aws:s3:::home/alice/x"
    entries = [entry("aws:username", "alice"), entry("aws:SourceIp", "10.1.2.3", kind="ip"), entry("aws:TagKeys", "team", "stage", kind="stringList")]
    [result] = custom(admin, text, ResourceArns=[resource], ContextEntries=entries)
    assert (result["EvalDecision"], result["MissingContextValues"]) == ("allowed", [])
    for missing in range(3):
        kept = [it for at, it in enumerate(entries) if at != missing]
        [result] = custom(admin, text, ResourceArns=[resource], ContextEntries=kept)
        assert (result["EvalDecision"], result["MissingContextValues"]) == ("implicitDeny", [entries[missing]["ContextKeyName"]])
    assert admin.iam.get_context_keys_for_custom_policy(PolicyInputList=[text])["ContextKeyNames"] == ["aws:SourceIp", "aws:TagKeys", "aws:username"]
    for bad in (entry("aws:username", "a", "b"), {"ContextKeyName": "aws:username", "ContextKeyValues": ["a"]}):
        with refused("InvalidInput", 400, "Invalid context entry"):
            custom(admin, text, ContextEntries=[bad])


def test_boundaries_and_organisations(admin):
    text, narrow = policy(allow("*")), policy(allow("s3:*"))
    inside, outside = custom(admin, text, actions=["s3:GetObject", "sqs:SendMessage"], PermissionsBoundaryPolicyInputList=[narrow])
    assert (inside["EvalDecision"], inside["PermissionsBoundaryDecisionDetail"]) == ("allowed", {"AllowedByPermissionsBoundary": True})
    assert (outside["EvalDecision"], outside["PermissionsBoundaryDecisionDetail"]) == ("implicitDeny", {"AllowedByPermissionsBoundary": False})
    levels = [{"ServiceControlPolicyInputList": [text]}, {"ServiceControlPolicyInputList": [narrow]}]
    inside, outside = custom(admin, text, actions=["s3:GetObject", "sqs:SendMessage"], OrderedOrganizationPolicyInputList=levels)
    assert (inside["EvalDecision"], inside["OrganizationsDecisionDetail"]) == ("allowed", {"AllowedByOrganizations": True})
    assert (outside["EvalDecision"], outside["OrganizationsDecisionDetail"]) == ("implicitDeny", {"AllowedByOrganizations": False})
    with refused("InvalidInput", 400, "Only one permissions boundary"):
        custom(admin, text, PermissionsBoundaryPolicyInputList=[narrow, narrow])


def test_policies_of_resources(admin):
    account = admin.principal.account
    alice = f"arn:aws:iam::{account}:user/alice"
    bucket = policy(allow("s3:GetObject", "arn:aws:s3:::photos/*", Principal={"AWS": alice}))
    [result] = custom(admin, policy(allow("sqs:*")), ResourceArns=[BUCKET], ResourcePolicy=bucket, CallerArn=alice)
    assert result["EvalDecision"] == "allowed"
    assert [(it["SourcePolicyId"], it["SourcePolicyType"]) for it in result["MatchedStatements"]] == [("ResourcePolicy", "resource")]
    [result] = custom(admin, policy(allow("sqs:*")), ResourceArns=[BUCKET], ResourcePolicy=bucket, CallerArn=alice, ResourceOwner="arn:aws:iam::999999999999:root")
    assert result["EvalDecision"] == "implicitDeny", "in another account the caller's own policies have to allow too"
    [result] = custom(admin, policy(allow("s3:*")), ResourceArns=[BUCKET], ResourcePolicy=bucket, CallerArn=alice, ResourceOwner="arn:aws:iam::999999999999:root")
    assert result["EvalDecision"] == "allowed"
    with refused("InvalidInput", 400, "CallerArn is required"):
        custom(admin, policy(allow("s3:*")), ResourceArns=[BUCKET], ResourcePolicy=bucket)


def principal(admin, arn, *actions, **options):
    return admin.iam.simulate_principal_policy(PolicySourceArn=arn, ActionNames=list(actions), **options)["EvaluationResults"]


def test_the_policies_of_a_user_group_and_role(admin):
    user, group = create_user(admin, allow("s3:GetObject")), unique("group")
    admin.iam.create_group(GroupName=group)
    group_arn = admin.iam.get_group(GroupName=group)["Group"]["Arn"]
    admin.iam.put_group_policy(GroupName=group, PolicyName="keys", PolicyDocument=policy(allow("kms:Decrypt")))
    admin.iam.add_user_to_group(GroupName=group, UserName=user.name)
    managed = admin.iam.create_policy(PolicyName=unique("own"), PolicyDocument=policy(deny("s3:DeleteObject")))["Policy"]["Arn"]
    admin.iam.attach_user_policy(UserName=user.name, PolicyArn=managed)
    actions = ["s3:GetObject", "kms:Decrypt", "s3:DeleteObject", "sqs:SendMessage"]
    results = principal(admin, user.arn, *actions)
    assert [it["EvalDecision"] for it in results] == ["allowed", "allowed", "explicitDeny", "implicitDeny"]
    sources = [[(it["SourcePolicyId"], it["SourcePolicyType"]) for it in result["MatchedStatements"]] for result in results]
    assert sources == [[("test", "user")], [("keys", "group")], [(managed.rsplit("/", 1)[1], "user-managed")], []]
    assert [it["EvalDecision"] for it in principal(admin, group_arn, *actions)] == ["implicitDeny", "allowed", "implicitDeny", "implicitDeny"]
    more = principal(admin, user.arn, "sqs:SendMessage", PolicyInputList=[policy(allow("sqs:*"))])
    assert more[0]["EvalDecision"] == "allowed"
    keys = {"InlinePolicyIdentifier": {"PolicyName": "keys", "AttachmentType": "group", "AttachmentName": group}}
    for excluded, expected in [
        ([{"PolicyArn": managed}, keys], ["allowed", "implicitDeny", "implicitDeny", "implicitDeny"]),
        ([{"PolicyType": "user-managed"}], ["allowed", "allowed", "implicitDeny", "implicitDeny"]),
        ([{"PolicyType": "inline"}], ["implicitDeny", "implicitDeny", "explicitDeny", "implicitDeny"]),
        ([{"PolicyType": "aws-managed"}], ["allowed", "allowed", "explicitDeny", "implicitDeny"]),
    ]:
        without = principal(admin, user.arn, *actions, PolicyExclusionList=excluded)
        assert [it["EvalDecision"] for it in without] == expected, excluded
    role = create_role(admin, {"AWS": user.arn}, allow("s3:*"))
    boundary = admin.iam.create_policy(PolicyName=unique("bound"), PolicyDocument=policy(allow("s3:Get*")))["Policy"]["Arn"]
    admin.iam.put_role_permissions_boundary(RoleName=role.rsplit("/", 1)[1], PermissionsBoundary=boundary)
    results = principal(admin, role, "s3:GetObject", "s3:PutObject")
    assert [it["EvalDecision"] for it in results] == ["allowed", "implicitDeny"]
    wide = principal(admin, role, "s3:PutObject", PermissionsBoundaryPolicyInputList=[policy(allow("*"))])
    assert wide[0]["EvalDecision"] == "allowed"
    none = principal(admin, role, "s3:PutObject", PolicyExclusionList=[{"PolicyType": "permission-boundary"}])
    assert none[0]["EvalDecision"] == "allowed"


def test_condition_keys_of_a_principal(admin):
    user = create_user(admin, allow("s3:*", Condition={"StringEquals": {"aws:PrincipalTag/team": "red"}}))
    more = policy(allow("sqs:*", Condition={"Bool": {"aws:SecureTransport": "true"}}))
    answer = admin.iam.get_context_keys_for_principal_policy(PolicySourceArn=user.arn, PolicyInputList=[more])
    assert answer["ContextKeyNames"] == ["aws:PrincipalTag/team", "aws:SecureTransport"]


def test_what_is_no_simulation(admin):
    text = policy(allow("*"))
    for options, words in [
        ({"actions": ["nothing"]}, "Invalid Action"), ({"actions": ["s3:Get*"]}, "Invalid Action"), ({"ResourceArns": ["photos"]}, "Invalid Resource Arn"),
        ({"CallerArn": "arn:aws:iam::111122223333:role/r"}, "CallerArn must be"), ({"ResourceHandlingOption": "EC2-VPC"}, "ResourceHandlingOption"),
        ({"actions": ["s3:GetObject"] * 101, "ResourceArns": [BUCKET] * 100}, "at most 10000 pairs"),
    ]:
        with refused("InvalidInput", 400, words):
            custom(admin, text, **options)
    with refused("InvalidInput", 400, "PolicyInputList.1"):
        custom(admin, "{}")
    for arn, code, status in [
        (f"arn:aws:iam::{admin.principal.account}:user/nobody", "NoSuchEntity", 404), ("arn:aws:iam::111122223333:user/alice", "InvalidInput", 400), ("arn:aws:s3:::photographs", "InvalidInput", 400),
    ]:
        with refused(code, status):
            principal(admin, arn, "s3:GetObject")


def test_who_may_simulate(admin, server):
    user = create_user(admin)
    own = Clients(server.http, create_user(admin, allow("iam:SimulatePrincipalPolicy", user.arn)))
    assert principal(own, user.arn, "s3:GetObject")[0]["EvalDecision"] == "implicitDeny"
    with refused("AccessDenied", 403, "iam:SimulatePrincipalPolicy"):
        principal(own, admin.principal.arn, "s3:GetObject")
    with refused("AccessDenied", 403, "iam:SimulateCustomPolicy"):
        custom(own, policy(allow("*")))

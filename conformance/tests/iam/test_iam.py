"""IAM and STS: the third journey of a user. Users, keys, groups, policies, roles, sessions."""

import json
import urllib.parse
import xml.etree.ElementTree as ElementTree

import pytest

from conformance import raw
from conformance.principals import Clients, Principal, allow, client, create_role, create_user, deny, policy, unique
from conformance.refusal import access_denied, refused


@pytest.fixture
def iam(endpoint, server):
    return client("iam", endpoint, server.root)


def test_the_cli_makes_a_user_a_role_and_a_session(cli, server):
    name, role = unique("cli-user"), unique("cli-role")
    user = cli.json("iam", "create-user", "--user-name", name)["User"]
    assert user["Arn"] == f"arn:aws:iam::{server.account}:user/{name}" and user["UserId"].startswith("AIDA")
    key = cli.json("iam", "create-access-key", "--user-name", name)["AccessKey"]
    assert key["AccessKeyId"].startswith("AKIA") and len(key["SecretAccessKey"]) == 40 and key["Status"] == "Active"
    as_user = type(cli)(cli.endpoint, Principal(key["AccessKeyId"], key["SecretAccessKey"]))
    assert as_user.json("sts", "get-caller-identity") == {"UserId": user["UserId"], "Account": server.account, "Arn": user["Arn"]}
    trust = policy({"Effect": "Allow", "Principal": {"AWS": user["Arn"]}, "Action": "sts:AssumeRole"})
    created = cli.json("iam", "create-role", "--role-name", role, "--assume-role-policy-document", trust)["Role"]
    assert created["RoleId"].startswith("AROA") and created["AssumeRolePolicyDocument"] == json.loads(trust)
    cli.run("iam", "put-user-policy", "--user-name", name, "--policy-name", "p", "--policy-document", policy(allow("sts:AssumeRole", created["Arn"])))
    session = as_user.json("sts", "assume-role", "--role-arn", created["Arn"], "--role-session-name", "work")
    assert session["AssumedRoleUser"]["Arn"] == f"arn:aws:sts::{server.account}:assumed-role/{role}/work"
    as_role = type(cli)(cli.endpoint, Principal.of_session(session))
    assert as_role.json("sts", "get-caller-identity")["UserId"] == f"{created['RoleId']}:work"
    with pytest.raises(AssertionError, match="AccessDenied"):
        as_role.run("iam", "list-users")


def test_root_is_who_the_ready_file_says(server, endpoint):
    identity = client("sts", endpoint, server.root).get_caller_identity()
    assert (identity["Account"], identity["Arn"], identity["UserId"]) == (server.account, f"arn:aws:iam::{server.account}:root", server.account)


def test_a_user_lives(iam):
    name = unique("life")
    made = iam.create_user(UserName=name, Path="/team/blue/", Tags=[{"Key": "a", "Value": "1"}])["User"]
    assert made["Path"] == "/team/blue/" and made["Arn"].endswith(f":user/team/blue/{name}")
    assert iam.get_user(UserName=name)["User"]["UserId"] == made["UserId"]
    with refused("EntityAlreadyExists", 409):
        iam.create_user(UserName=name)
    with refused("EntityAlreadyExists", 409):
        iam.create_user(UserName=name.upper())
    assert name in [user["UserName"] for user in iam.list_users(PathPrefix="/team/")["Users"]]
    assert name not in [user["UserName"] for user in iam.list_users(PathPrefix="/other/")["Users"]]
    new = unique("renamed")
    iam.update_user(UserName=name, NewUserName=new, NewPath="/")
    assert iam.get_user(UserName=new)["User"]["UserId"] == made["UserId"]
    iam.delete_user(UserName=new)
    with refused("NoSuchEntity", 404):
        iam.get_user(UserName=new)


def test_a_user_with_belongings_is_not_deleted(iam):
    name = unique("owner")
    iam.create_user(UserName=name)
    key = iam.create_access_key(UserName=name)["AccessKey"]["AccessKeyId"]
    with refused("DeleteConflict", 409):
        iam.delete_user(UserName=name)
    iam.delete_access_key(UserName=name, AccessKeyId=key)
    iam.put_user_policy(UserName=name, PolicyName="p", PolicyDocument=policy(allow("*")))
    with refused("DeleteConflict", 409):
        iam.delete_user(UserName=name)
    iam.delete_user_policy(UserName=name, PolicyName="p")
    iam.delete_user(UserName=name)


def test_access_keys_are_limited_listed_and_never_shown_again(iam):
    name = unique("keys")
    iam.create_user(UserName=name)
    made = [iam.create_access_key(UserName=name)["AccessKey"] for _ in range(2)]
    with refused("LimitExceeded", 409):
        iam.create_access_key(UserName=name)
    listed = iam.list_access_keys(UserName=name)["AccessKeyMetadata"]
    assert {key["AccessKeyId"] for key in listed} == {key["AccessKeyId"] for key in made}
    assert "Secret" not in json.dumps(listed, default=str)


def test_inline_policies_are_url_encoded_on_the_wire_and_whole_when_read(iam, server):
    name, document = unique("inline"), policy(allow("s3:GetObject", "arn:aws:s3:::b/${aws:username}/*"))
    iam.create_user(UserName=name)
    iam.put_user_policy(UserName=name, PolicyName="p", PolicyDocument=document)
    assert iam.get_user_policy(UserName=name, PolicyName="p")["PolicyDocument"] == json.loads(document)
    assert iam.list_user_policies(UserName=name)["PolicyNames"] == ["p"]
    body = urllib.parse.urlencode({"Action": "GetUserPolicy", "Version": "2010-05-08", "UserName": name, "PolicyName": "p"}).encode()
    answer = raw.signed(server.http, server.root, "POST", "/", headers={"Content-Type": "application/x-www-form-urlencoded"}, body=body, service="iam")
    assert urllib.parse.unquote(answer.element("PolicyDocument")) == document and "%7B" in answer.element("PolicyDocument")
    iam.delete_user_policy(UserName=name, PolicyName="p")
    with refused("NoSuchEntity", 404):
        iam.get_user_policy(UserName=name, PolicyName="p")


@pytest.mark.parametrize("document", [
    "{", "[]", '{"Version": "2012-10-17"}', '{"Version": "2012-10-17", "Statement": [{"Effect": "allow", "Action": "*", "Resource": "*"}]}',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "NotAction": "*", "Resource": "*"}]}',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "no-colon", "Resource": "*"}]}',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*"}]}',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*", "Principal": "*"}]}',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*", "Condition": {"NoSuchOperator": {"a": "b"}}}]}',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Action": "kms:*", "Resource": "*"}]}',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*", "Extra": 1}]}',
])
def test_malformed_policies_are_refused(iam, document):
    name = unique("broken")
    iam.create_user(UserName=name)
    with refused("MalformedPolicyDocument", 400):
        iam.put_user_policy(UserName=name, PolicyName="p", PolicyDocument=document)
    assert iam.list_user_policies(UserName=name)["PolicyNames"] == []


def test_managed_policies_have_versions_and_attachments(iam, server, user, root):
    name = unique("managed")
    made = iam.create_policy(PolicyName=name, PolicyDocument=policy(allow("kms:ListKeys")))["Policy"]
    assert made["Arn"] == f"arn:aws:iam::{server.account}:policy/{name}" and made["DefaultVersionId"] == "v1"
    caller = user()
    with refused("AccessDeniedException", 400):
        caller.kms.list_keys()
    iam.attach_user_policy(UserName=caller.principal.name, PolicyArn=made["Arn"])
    assert caller.kms.list_keys()
    assert iam.list_attached_user_policies(UserName=caller.principal.name)["AttachedPolicies"] == [{"PolicyName": name, "PolicyArn": made["Arn"]}]
    assert iam.get_policy(PolicyArn=made["Arn"])["Policy"]["AttachmentCount"] == 1
    version = iam.create_policy_version(PolicyArn=made["Arn"], PolicyDocument=policy(deny("*")), SetAsDefault=True)["PolicyVersion"]
    assert (version["VersionId"], version["IsDefaultVersion"]) == ("v2", True)
    with refused("AccessDeniedException", 400):
        caller.kms.list_keys()
    iam.set_default_policy_version(PolicyArn=made["Arn"], VersionId="v1")
    assert caller.kms.list_keys()
    assert iam.get_policy_version(PolicyArn=made["Arn"], VersionId="v2")["PolicyVersion"]["Document"] == json.loads(policy(deny("*")))
    with refused("DeleteConflict", 409):
        iam.delete_policy(PolicyArn=made["Arn"])
    iam.detach_user_policy(UserName=caller.principal.name, PolicyArn=made["Arn"])
    iam.delete_policy_version(PolicyArn=made["Arn"], VersionId="v2")
    iam.delete_policy(PolicyArn=made["Arn"])
    with refused("NoSuchEntity", 404):
        iam.get_policy(PolicyArn=made["Arn"])


def test_groups_give_their_policies_to_members(iam, user):
    group, caller = unique("group"), user()
    iam.create_group(GroupName=group)
    iam.put_group_policy(GroupName=group, PolicyName="p", PolicyDocument=policy(allow("kms:ListKeys")))
    iam.add_user_to_group(GroupName=group, UserName=caller.principal.name)
    assert caller.kms.list_keys()
    assert [member["UserName"] for member in iam.get_group(GroupName=group)["Users"]] == [caller.principal.name]
    assert [item["GroupName"] for item in iam.list_groups_for_user(UserName=caller.principal.name)["Groups"]] == [group]
    iam.remove_user_from_group(GroupName=group, UserName=caller.principal.name)
    with refused("AccessDeniedException", 400):
        caller.kms.list_keys()
    iam.delete_group_policy(GroupName=group, PolicyName="p")
    iam.delete_group(GroupName=group)


def test_roles_are_made_changed_and_deleted(iam, server):
    name = unique("role")
    trust = policy({"Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{server.account}:root"}, "Action": "sts:AssumeRole"})
    made = iam.create_role(RoleName=name, AssumeRolePolicyDocument=trust, Description="d", MaxSessionDuration=7200)["Role"]
    assert "MaxSessionDuration" not in made and "RoleLastUsed" not in made and made["AssumeRolePolicyDocument"] == json.loads(trust)
    got = iam.get_role(RoleName=name)["Role"]
    assert got["RoleLastUsed"] == {}
    assert (got["Arn"], got["Description"], got["MaxSessionDuration"]) == (made["Arn"], "d", 7200)
    assert got["AssumeRolePolicyDocument"] == json.loads(trust)
    iam.put_role_policy(RoleName=name, PolicyName="p", PolicyDocument=policy(allow("*")))
    assert iam.list_role_policies(RoleName=name)["PolicyNames"] == ["p"]
    assert iam.list_attached_role_policies(RoleName=name)["AttachedPolicies"] == []
    assert iam.list_instance_profiles_for_role(RoleName=name)["InstanceProfiles"] == []
    with refused("DeleteConflict", 409):
        iam.delete_role(RoleName=name)
    iam.delete_role_policy(RoleName=name, PolicyName="p")
    iam.delete_role(RoleName=name)
    with refused("NoSuchEntity", 404):
        iam.get_role(RoleName=name)


def test_lists_are_paged(iam):
    path = f"/{unique('page')}/"
    names = sorted(unique("page-user") for _ in range(5))
    for name in names:
        iam.create_user(UserName=name, Path=path)
    pages = list(iam.get_paginator("list_users").paginate(PathPrefix=path, PaginationConfig={"PageSize": 2}))
    assert [user["UserName"] for page in pages for user in page["Users"]] == names and len(pages) == 3


@pytest.mark.parametrize("call, code, status", [
    (lambda iam: iam.get_user(UserName="never-made"), "NoSuchEntity", 404), (lambda iam: iam.create_user(UserName="bad/name"), "ValidationError", 400),
    (lambda iam: iam.create_user(UserName="x" * 65), "ValidationError", 400), (lambda iam: iam.get_role(RoleName="never-made"), "NoSuchEntity", 404),
    (lambda iam: iam.attach_user_policy(UserName="never-made", PolicyArn="arn:aws:iam::aws:policy/None"), "NoSuchEntity", 404),
    (lambda iam: iam.delete_access_key(UserName="never-made", AccessKeyId="AKIAIOSFODNN7EXAMPLE"), "NoSuchEntity", 404),
])
def test_errors(server, call, code, status):
    with refused(code, status):
        call(client("iam", server.http, server.root, parameter_validation=False))


@pytest.mark.parametrize("action, resource, call", [
    ("iam:CreateUser", "arn:aws:iam::ACCOUNT:user/team/x", lambda it: it.iam.create_user(UserName="x", Path="/team/")),
    ("iam:GetUser", "user root-made", lambda it: it.iam.get_user(UserName="root-made")),
    ("iam:GetRole", "role made", lambda it: it.iam.get_role(RoleName="made")),
    ("iam:GetGroup", "group made", lambda it: it.iam.get_group(GroupName="made")),
    ("iam:GetInstanceProfile", "instance profile made", lambda it: it.iam.get_instance_profile(InstanceProfileName="made")),
    ("iam:ListUsers", "arn:aws:iam::ACCOUNT:user/", lambda it: it.iam.list_users()),
    ("iam:ListRoles", "arn:aws:iam::ACCOUNT:role/team/", lambda it: it.iam.list_roles(PathPrefix="/team/")),
    ("iam:ListInstanceProfiles", "arn:aws:iam::ACCOUNT:instance-profile/", lambda it: it.iam.list_instance_profiles()),
    ("iam:ListPolicies", "policy path /", lambda it: it.iam.list_policies()),
    ("iam:CreatePolicy", "policy made", lambda it: it.iam.create_policy(PolicyName="made", PolicyDocument=policy(allow("*")))),
    ("iam:GetPolicy", "policy arn:aws:iam::ACCOUNT:policy/made", lambda it: it.iam.get_policy(PolicyArn=f"arn:aws:iam::{it.principal.account}:policy/made")),
    ("iam:GetAccountSummary", "*", lambda it: it.iam.get_account_summary()),
    ("kms:CreateKey", "*", lambda it: it.kms.create_key()),
    ("s3:ListAllMyBuckets", None, lambda it: it.s3.list_buckets()),
    ("s3:CreateBucket", '"arn:aws:s3:::never-made-here"', lambda it: it.s3.create_bucket(Bucket="never-made-here")),
    ("cloudtrail:LookupEvents", None, lambda it: it.cloudtrail.lookup_events()),
])
def test_a_denial_names_the_resource_as_its_service_does(user, server, action, resource, call):
    nobody = user()
    with refused(access_denied(action.split(":")[0])) as refusal:
        call(nobody)
    named = f" on resource: {resource}".replace("ACCOUNT", server.account) if resource else ""
    assert refusal.message == (f"User: {nobody.principal.arn} is not authorized to perform: {action}{named}"
                               f" because no identity-based policy allows the {action} action")


def test_the_managed_policy_that_denies_is_named(root, user):
    limited = user(allow("kms:*"), deny("kms:CreateKey"))
    with refused("AccessDeniedException", 400, "with an explicit deny in an identity-based policy$"):
        limited.kms.create_key()
    denies = root.iam.create_policy(PolicyName=unique("limits"), PolicyDocument=policy(deny("kms:ListKeys")))["Policy"]["Arn"]
    root.iam.attach_user_policy(UserName=limited.principal.name, PolicyArn=denies)
    with refused("AccessDeniedException", 400, f"with an explicit deny in an identity-based policy: {denies}$"):
        limited.kms.list_keys()
    root.iam.detach_user_policy(UserName=limited.principal.name, PolicyArn=denies)
    root.iam.put_user_permissions_boundary(UserName=limited.principal.name, PermissionsBoundary=denies)
    with refused("AccessDeniedException", 400, f"with an explicit deny in a permissions boundary: {denies}$"):
        limited.kms.list_keys()


# STS.


@pytest.fixture
def caller(user):
    return user(allow("sts:AssumeRole"))


def test_get_caller_identity_cannot_be_denied(user):
    denied = user(deny("*"))
    assert denied.sts.get_caller_identity()["Arn"] == denied.principal.arn


def test_root_cannot_assume_a_role(root, server):
    role = create_role(root, {"AWS": f"arn:aws:iam::{server.account}:root"})
    with refused("AccessDenied", 403, "Roles may not be assumed by root accounts"):
        root.sts.assume_role(RoleArn=role, RoleSessionName="xx")


def test_trust_and_permission_decide_who_assumes(user, root, server, caller):
    account = {"AWS": f"arn:aws:iam::{server.account}:root"}
    nobody = user()
    by_name = create_role(root, {"AWS": nobody.principal.arn})
    assert nobody.sts.assume_role(RoleArn=by_name, RoleSessionName="xx"), "the same account: being trusted by name is enough"
    by_account = create_role(root, account)
    with refused("AccessDenied", 403):
        nobody.sts.assume_role(RoleArn=by_account, RoleSessionName="xx")
    assert caller.sts.assume_role(RoleArn=by_account, RoleSessionName="xx")
    with refused("AccessDenied", 403, f"is not authorized to perform: sts:AssumeRole on resource: {by_name}"):
        caller.sts.assume_role(RoleArn=by_name, RoleSessionName="xx")
    with refused("AccessDenied", 403):
        caller.sts.assume_role(RoleArn=f"arn:aws:iam::{server.account}:role/never-made", RoleSessionName="xx")


def test_a_session_has_its_role_s_rights_and_no_more(root, server, caller):
    key = root.kms.create_key()["KeyMetadata"]["Arn"]
    role = create_role(root, {"AWS": caller.principal.arn}, allow(["kms:Encrypt", "kms:Decrypt"], key))
    answer = caller.sts.assume_role(RoleArn=role, RoleSessionName="work", DurationSeconds=900)
    assert answer["Credentials"]["AccessKeyId"].startswith("ASIA")
    session = Clients(server.http, Principal.of_session(answer))
    blob = session.kms.encrypt(KeyId=key, Plaintext=b"x")["CiphertextBlob"]
    assert session.kms.decrypt(CiphertextBlob=blob)["Plaintext"] == b"x"
    with refused("AccessDeniedException", 400, f"User: {session.principal.arn} is not authorized"):
        session.kms.generate_data_key(KeyId=key, KeySpec="AES_256")


def test_removing_the_role_ends_its_sessions(root, server, caller):
    role = create_role(root, {"AWS": caller.principal.arn}, allow("kms:ListKeys"))
    name = role.rsplit("/", 1)[1]
    session = Clients(server.http, Principal.of_session(caller.sts.assume_role(RoleArn=role, RoleSessionName="xx")))
    assert session.kms.list_keys()
    root.iam.put_role_policy(RoleName=name, PolicyName="test", PolicyDocument=policy(deny("*")))
    with refused("AccessDeniedException", 400):
        session.kms.list_keys()
    root.iam.delete_role_policy(RoleName=name, PolicyName="test")
    root.iam.delete_role(RoleName=name)
    trust = policy({"Effect": "Allow", "Principal": {"AWS": caller.principal.arn}, "Action": "sts:AssumeRole"})
    root.iam.create_role(RoleName=name, AssumeRolePolicyDocument=trust)
    root.iam.put_role_policy(RoleName=name, PolicyName="test", PolicyDocument=policy(allow("kms:ListKeys")))
    with refused("UnrecognizedClientException", 400):
        session.kms.list_keys()


def test_trust_conditions_external_id(root, caller):
    name = unique("external")
    trust = policy({"Effect": "Allow", "Principal": {"AWS": caller.principal.arn}, "Action": "sts:AssumeRole",
                    "Condition": {"StringEquals": {"sts:ExternalId": "secret-handshake"}}})
    role = root.iam.create_role(RoleName=name, AssumeRolePolicyDocument=trust)["Role"]["Arn"]
    assert caller.sts.assume_role(RoleArn=role, RoleSessionName="xx", ExternalId="secret-handshake")
    for options in ({}, {"ExternalId": "guess"}):
        with refused("AccessDenied", 403):
            caller.sts.assume_role(RoleArn=role, RoleSessionName="xx", **options)


@pytest.mark.parametrize("options, code", [
    ({"DurationSeconds": 899}, "ValidationError"), ({"DurationSeconds": 43201}, "ValidationError"), ({"DurationSeconds": 3601}, "ValidationError"),
    ({"RoleSessionName": "x"}, "ValidationError"), ({"RoleSessionName": "bad name"}, "ValidationError"), ({"RoleArn": "not-an-arn-at-all-x"}, "ValidationError"),
])
def test_assume_role_limits(server, root, caller, options, code):
    role = create_role(root, {"AWS": caller.principal.arn})
    sts = client("sts", server.http, caller.principal, parameter_validation=False)
    with refused(code, 400):
        sts.assume_role(**({"RoleArn": role, "RoleSessionName": "fine"} | options))


@pytest.mark.parametrize("key", ["aws:team", "AWS:team"])
def test_keys_of_session_tags_are_not_reserved_ones(root, caller, key):
    trust = policy({"Effect": "Allow", "Principal": {"AWS": caller.principal.arn}, "Action": ["sts:AssumeRole", "sts:TagSession"]})
    role = root.iam.create_role(RoleName=unique("tags"), AssumeRolePolicyDocument=trust)["Role"]["Arn"]
    tag = lambda name: [{"Key": name, "Value": "blue"}]
    assert caller.sts.assume_role(RoleArn=role, RoleSessionName="xx", Tags=tag("team"))
    with refused("ValidationError", 400, "aws:"):
        caller.sts.assume_role(RoleArn=role, RoleSessionName="xx", Tags=tag(key))


def test_session_tags_that_contradict_one_another(root, caller, server):
    trust = policy({"Effect": "Allow", "Principal": {"AWS": caller.principal.arn}, "Action": ["sts:AssumeRole", "sts:TagSession"]})
    role = root.iam.create_role(RoleName=unique("tags"), AssumeRolePolicyDocument=trust)["Role"]["Arn"]
    tag = lambda *names: [{"Key": name, "Value": "blue"} for name in names]
    with refused("InvalidParameterValue", 400, "^The specified transitive tag key must be included in the requested tags\\.$"):
        caller.sts.assume_role(RoleArn=role, RoleSessionName="xx", Tags=tag("team"), TransitiveTagKeys=["other"])
    with refused("InvalidParameterValue", 400, "^Duplicate tag keys found\\. Please note that Tag keys are case insensitive\\.$"):
        caller.sts.assume_role(RoleArn=role, RoleSessionName="xx", Tags=tag("team", "Team"))
    first = Principal.of_session(caller.sts.assume_role(RoleArn=role, RoleSessionName="xx", Tags=tag("team"), TransitiveTagKeys=["team"]))
    with refused("InvalidParameterValue", 400, "^One of the specified transitive tag keys can't be set because it conflicts with a transitive tag key from the calling session\\.$"):
        client("sts", server.http, first).assume_role(RoleArn=role, RoleSessionName="xx", Tags=tag("TEAM"))


def test_the_answer_to_create_role_repeats_the_principal_as_it_was_given(root, server):
    name = unique("role")
    trust = {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Principal": {"AWS": server.account}, "Action": "sts:AssumeRole"}}
    assert root.iam.create_role(RoleName=name, AssumeRolePolicyDocument=json.dumps(trust))["Role"]["AssumeRolePolicyDocument"] == trust


def test_sessions_of_the_console_are_not_promised(root, server):
    name = unique("role")
    trust = policy({"Effect": "Allow", "Principal": {"AWS": server.account}, "Action": "sts:AssumeRole"})
    body = {"Action": "CreateRole", "Version": "2010-05-08", "RoleName": name, "AssumeRolePolicyDocument": trust, "MaxSigninSessionDuration": "3600"}
    answer = raw.signed(server.http, server.root, "POST", "/", headers={"Content-Type": "application/x-www-form-urlencoded"},
                        body=urllib.parse.urlencode(body).encode(), service="iam")
    assert (answer.status, answer.code) == (400, "InvalidInput")
    with refused("NoSuchEntity", 404):
        root.iam.get_role(RoleName=name)


def test_what_is_no_arn_cannot_be_attached(root, user):
    name = user().principal.name
    root.iam.create_group(GroupName=name)
    role = create_role(root, {"AWS": root.sts.get_caller_identity()["Account"]}).rsplit("/", 1)[1]
    for call in (lambda arn: root.iam.attach_user_policy(UserName=name, PolicyArn=arn), lambda arn: root.iam.attach_group_policy(GroupName=name, PolicyArn=arn),
                 lambda arn: root.iam.attach_role_policy(RoleName=role, PolicyArn=arn)):
        with refused("ValidationError", 400, "^Invalid ARN:  Could not be parsed!$"):
            call("longpolicynamebutnoarn")


def test_a_boundary_is_of_the_type_policy(root, user):
    """As the API reference says: the type can only have a value of `Policy`."""
    name, arn = user().principal.name, "arn:aws:iam::aws:policy/ReadOnlyAccess"
    root.iam.put_user_permissions_boundary(UserName=name, PermissionsBoundary=arn)
    assert root.iam.get_user(UserName=name)["User"]["PermissionsBoundary"] == {"PermissionsBoundaryType": "Policy", "PermissionsBoundaryArn": arn}
    trust = policy({"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "sts:AssumeRole"})
    made = root.iam.create_role(RoleName=name, AssumeRolePolicyDocument=trust, PermissionsBoundary=arn)["Role"]
    assert made["PermissionsBoundary"] == {"PermissionsBoundaryType": "Policy", "PermissionsBoundaryArn": arn}


def test_the_account_summary_has_the_quotas(root):
    summary = root.iam.get_account_summary()["SummaryMap"]
    assert {name: number for name, number in summary.items() if name.endswith("Quota")} == {
        "UsersQuota": 5000, "GroupsQuota": 300, "RolesQuota": 1000, "InstanceProfilesQuota": 1000, "PoliciesQuota": 1500,
        "PolicyVersionsInUseQuota": 10000, "ServerCertificatesQuota": 20, "SigningCertificatesPerUserQuota": 2, "AccessKeysPerUserQuota": 2,
        "GroupsPerUserQuota": 10, "UserPolicySizeQuota": 2048, "GroupPolicySizeQuota": 5120, "RolePolicySizeQuota": 10240,
        "AssumeRolePolicySizeQuota": 2048, "PolicySizeQuota": 6144, "VersionsPerPolicyQuota": 5, "AttachedPoliciesPerUserQuota": 10,
        "AttachedPoliciesPerGroupQuota": 10, "AttachedPoliciesPerRoleQuota": 10,
    }


def test_a_policy_of_another_account_is_told_of_to_nobody(root, other_account):
    """Nor by its tags: a condition on them refuses alike, whether or not there is a policy."""
    name = unique("policy")
    made = root.iam.create_policy(PolicyName=name, PolicyDocument=policy(allow("*")), Tags=[{"Key": "secret", "Value": "yes"}])["Policy"]["Arn"]
    curious = Clients(other_account.endpoint, create_user(other_account, allow("iam:*"), deny("iam:GetPolicy", Condition={"StringEquals": {"aws:ResourceTag/secret": "yes"}})))
    messages = set()
    for arn in (made, made.replace(name, unique("absent"))):
        with refused("AccessDenied", 403) as refusal:
            curious.iam.get_policy(PolicyArn=arn)
        messages.add(refusal.message.replace(arn, "ARN"))
    assert len(messages) == 1


def test_a_deleted_principal_leaves_no_trust_to_its_namesake(root, server):
    """Stored principals are bound to the entity, not to its name."""
    first = Clients(server.http, create_user(root, allow("sts:AssumeRole")))
    role = create_role(root, {"AWS": first.principal.arn})
    assert first.sts.assume_role(RoleArn=role, RoleSessionName="xx")
    name = first.principal.name
    root.iam.delete_access_key(UserName=name, AccessKeyId=first.principal.access_key_id)
    root.iam.delete_user_policy(UserName=name, PolicyName="test")
    root.iam.delete_user(UserName=name)
    root.iam.create_user(UserName=name)
    root.iam.put_user_policy(UserName=name, PolicyName="test", PolicyDocument=policy(allow("sts:AssumeRole")))
    key = root.iam.create_access_key(UserName=name)["AccessKey"]
    second = client("sts", server.http, Principal(key["AccessKeyId"], key["SecretAccessKey"]))
    with refused("AccessDenied", 403):
        second.assume_role(RoleArn=role, RoleSessionName="xx")


def test_trusting_a_principal_that_does_not_exist_is_refused(root, server):
    trust = policy({"Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{server.account}:user/never-made"}, "Action": "sts:AssumeRole"})
    with refused("MalformedPolicyDocument", 400, "Invalid principal in policy"):
        root.iam.create_role(RoleName=unique("role"), AssumeRolePolicyDocument=trust)


ONLY = "It must contain only alphanumeric characters and/or the following: +=,.@_-"
ENDS = "It must begin and end with / and contain only alphanumeric characters and/or / characters."
BEGINS = "It must begin with the / character and contain only alphanumeric characters and/or / characters."


@pytest.mark.parametrize("call, member, words", [
    (lambda iam: iam.create_user(UserName="bad/name"), "userName", ONLY),
    (lambda iam: iam.get_user(UserName="bad name"), "userName", ONLY),
    (lambda iam: iam.update_user(UserName="x", NewUserName="ä"), "newUserName", ONLY),
    (lambda iam: iam.get_role(RoleName="arn:aws:iam::111122223333:role/x"), "roleName", ONLY),
    (lambda iam: iam.create_group(GroupName="a*"), "groupName", ONLY),
    (lambda iam: iam.create_policy(PolicyName="a b", PolicyDocument="{}"), "policyName", ONLY),
    (lambda iam: iam.create_instance_profile(InstanceProfileName="a:b"), "instanceProfileName", ONLY),
    (lambda iam: iam.create_user(UserName="fine", Path="team"), "path", ENDS),
    (lambda iam: iam.create_policy(PolicyName="fine", Path="/team", PolicyDocument="{}"), "path", ENDS),
    (lambda iam: iam.update_group(GroupName="x", NewPath="/x"), "newPath", ENDS),
    (lambda iam: iam.list_users(PathPrefix="team"), "pathPrefix", BEGINS),
    (lambda iam: iam.list_policies(PathPrefix="team/"), "pathPrefix", BEGINS),
])
def test_bad_names_and_paths_are_refused_in_the_words_of_iam(server, call, member, words):
    with refused("ValidationError", 400) as refusal:
        call(client("iam", server.http, server.root, parameter_validation=False))
    assert refusal.message == f"The specified value for {member} is invalid. {words}"


def test_a_name_that_is_too_long_is_a_validation_error(root):
    with refused("ValidationError", 400) as refusal:
        root.iam.create_user(UserName="a" * 65)
    assert refusal.message == (
        "1 validation error detected: Value at 'userName' failed to satisfy constraint: Member must have length less than or equal to 64"
    )


def test_the_root_user_has_an_id_and_no_name(server, cli):
    user = client("iam", server.http, server.root).get_user()["User"]
    assert set(user) == {"UserId", "Arn", "CreateDate"}
    assert (user["UserId"], user["Arn"]) == (server.account, f"arn:aws:iam::{server.account}:root")
    assert cli.json("iam", "get-user")["User"]["UserId"] == server.account


FAULT = "http://webservices.amazon.com/AWSFault/2005-15-09"


@pytest.mark.parametrize("service, form, code, message, namespace", [
    ("iam", "Action=FooBar&Version=2010-05-08", "InvalidAction", "Could not find operation FooBar for version 2010-05-08", FAULT),
    ("sts", "Action=FooBar&Version=2011-06-15", "InvalidAction", "Could not find operation FooBar for version 2011-06-15", FAULT),
    ("sts", "Action=GetCallerIdentity&Version=2000-01-01", "InvalidAction", "Could not find operation GetCallerIdentity for version 2000-01-01", FAULT),
    ("sts", "Action=GetCallerIdentity", "InvalidAction", "Could not find operation GetCallerIdentity for version NO_VERSION_SPECIFIED", FAULT),
    ("iam", "Action=&Version=2010-05-08", "InvalidAction", "Could not find operation  for version 2010-05-08", FAULT),
    ("iam", "Version=2010-05-08", "MissingAction", None, FAULT),
    ("iam", "Action=GetUser&Version=2010-05-08&UserName=never-made", "NoSuchEntity", None, "https://iam.amazonaws.com/doc/2010-05-08/"),
    ("sts", "Action=AssumeRole&Version=2011-06-15", "ValidationError", None, "https://sts.amazonaws.com/doc/2011-06-15/"),
])
def test_errors_of_the_query_protocol(server, service, form, code, message, namespace):
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    answer = raw.signed(server.http, server.root, "POST", "/", headers=headers, body=form.encode(), service=service)
    assert answer.code == code and answer.status == (404 if code == "NoSuchEntity" else 400)
    assert answer.element("Type") == "Sender" and answer.headers["content-type"].startswith("text/xml")
    assert ElementTree.fromstring(answer.body).tag == f"{{{namespace}}}ErrorResponse"
    assert message is None or answer.element("Message") == (message or None)


def test_operations_not_built_yet_say_so(root):
    with refused("NotImplemented", 501) as refusal:
        root.iam.list_saml_providers()
    assert "ListSAMLProviders" in refusal.message

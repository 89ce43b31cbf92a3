"""Reports on an account: credentials, who may do what, and when it was last done."""

import csv
import datetime
import io

import pytest

from conformance.one_time import Phone
from conformance.principals import Clients, Principal, allow, create_account, create_role, create_user, policy, unique
from conformance.refusal import refused

COLUMNS = (
    "user,arn,user_creation_time,password_enabled,password_last_used,password_last_changed,password_next_rotation,mfa_active,"
    "access_key_1_active,access_key_1_last_rotated,access_key_1_last_used_date,access_key_1_last_used_region,access_key_1_last_used_service,"
    "access_key_2_active,access_key_2_last_rotated,access_key_2_last_used_date,access_key_2_last_used_region,access_key_2_last_used_service,"
    "cert_1_active,cert_1_last_rotated,cert_2_active,cert_2_last_rotated"
).split(",")


@pytest.fixture
def admin(server):
    return Clients(server.http, create_account(server))


def report(admin):
    answer = admin.iam.get_credential_report()
    assert answer["ReportFormat"] == "text/csv" and answer["GeneratedTime"]
    reader = csv.DictReader(io.StringIO(answer["Content"].decode()))
    assert reader.fieldnames == COLUMNS
    return {row["user"]: row for row in reader}


def test_the_credential_report(admin, server):
    account = admin.principal.account
    with refused("ReportNotPresent", 410):
        admin.iam.get_credential_report()
    admin.iam.update_account_password_policy(MaxPasswordAge=90)
    with_all, bare = create_user(admin, allow("s3:ListAllMyBuckets")), unique("bare")
    admin.iam.create_user(UserName=bare)
    admin.iam.create_login_profile(UserName=with_all.name, Password="Correct-horse-7")
    Phone(admin.iam, with_all.name, unique("phone")).enable()
    Clients(server.http, with_all).s3.list_buckets()
    second = admin.iam.create_access_key(UserName=with_all.name)["AccessKey"]["AccessKeyId"]
    admin.iam.update_access_key(UserName=with_all.name, AccessKeyId=second, Status="Inactive")
    started = admin.iam.generate_credential_report()
    assert (started["State"], started["Description"]) == ("STARTED", "No report exists. Starting a new report generation task")
    again = admin.iam.generate_credential_report()
    assert again["State"] == "COMPLETE" and "Description" not in again
    rows = report(admin)
    assert rows.keys() == {"<root_account>", admin.principal.name, with_all.name, bare}
    row = rows[with_all.name]
    assert (row["arn"], row["password_enabled"], row["mfa_active"], row["password_last_used"]) == (with_all.arn, "true", "true", "no_information")
    changed, rotation = (datetime.datetime.fromisoformat(row[name]) for name in ("password_last_changed", "password_next_rotation"))
    assert rotation - changed == datetime.timedelta(days=90) and row["password_last_changed"].endswith("+00:00")
    # The older key comes first; here both may be of one second.
    keys = {row[f"access_key_{number}_active"]: [row[f"access_key_{number}_last_used_{what}"] for what in ("service", "region")] for number in (1, 2)}
    assert keys == {"true": ["s3", "us-east-1"], "false": ["N/A", "N/A"]}
    assert rows[bare] == {name: rows[bare][name] for name in ("user", "arn", "user_creation_time")} | {
        name: "false" if name.endswith("_active") or name == "password_enabled" else "N/A" for name in COLUMNS[3:]
    }
    root = rows["<root_account>"]
    assert (root["arn"], root["password_enabled"], root["mfa_active"], root["access_key_1_active"]) == (f"arn:aws:iam::{account}:root", "not_supported", "false", "false")
    # What was made since is in the next one, in four hours.
    admin.iam.create_user(UserName=unique("late"))
    assert report(admin).keys() == rows.keys()


def test_who_may_have_reports(admin, server):
    reader = Clients(server.http, create_user(admin, allow(["iam:GetCredentialReport"])))
    with refused("AccessDenied", 403, "iam:GenerateCredentialReport"):
        reader.iam.generate_credential_report()
    admin.iam.generate_credential_report()
    assert reader.iam.get_credential_report()["Content"]
    with refused("AccessDenied", 403, "iam:GetAccountAuthorizationDetails"):
        reader.iam.get_account_authorization_details()


def details(admin, **options):
    pages = list(admin.iam.get_paginator("get_account_authorization_details").paginate(**options))
    return {name: [it for page in pages for it in page[name]] for name in ("UserDetailList", "GroupDetailList", "RoleDetailList", "Policies")}


def test_everything_about_who_may_do_what(admin, server):
    user, group = create_user(admin, allow("s3:*")), unique("group")
    admin.iam.create_group(GroupName=group)
    admin.iam.put_group_policy(GroupName=group, PolicyName="inline", PolicyDocument=policy(allow("kms:*")))
    admin.iam.attach_group_policy(GroupName=group, PolicyArn="arn:aws:iam::aws:policy/ReadOnlyAccess")
    admin.iam.add_user_to_group(GroupName=group, UserName=user.name)
    managed = admin.iam.create_policy(PolicyName=unique("own"), PolicyDocument=policy(allow("sqs:*")), Description="d")["Policy"]["Arn"]
    admin.iam.create_policy_version(PolicyArn=managed, PolicyDocument=policy(allow("sns:*")), SetAsDefault=True)
    admin.iam.attach_user_policy(UserName=user.name, PolicyArn=managed)
    role = create_role(admin, {"AWS": user.arn}, allow("s3:*")).rsplit("/", 1)[1]
    admin.iam.put_role_permissions_boundary(RoleName=role, PermissionsBoundary=managed)
    admin.iam.tag_role(RoleName=role, Tags=[{"Key": "k", "Value": "v"}])
    profile = unique("profile")
    admin.iam.create_instance_profile(InstanceProfileName=profile)
    admin.iam.add_role_to_instance_profile(InstanceProfileName=profile, RoleName=role)
    found = details(admin)
    [shown] = [it for it in found["UserDetailList"] if it["UserName"] == user.name]
    assert (shown["Arn"], shown["GroupList"]) == (user.arn, [group])
    assert [(it["PolicyName"], it["PolicyDocument"]["Statement"][0]["Action"]) for it in shown["UserPolicyList"]] == [("test", "s3:*")]
    assert [it["PolicyArn"] for it in shown["AttachedManagedPolicies"]] == [managed]
    [shown] = found["GroupDetailList"]
    assert [it["PolicyName"] for it in shown["GroupPolicyList"]] == ["inline"] and [it["PolicyName"] for it in shown["AttachedManagedPolicies"]] == ["ReadOnlyAccess"]
    [shown] = [it for it in found["RoleDetailList"] if it["RoleName"] == role]
    assert shown["AssumeRolePolicyDocument"]["Statement"][0]["Principal"] == {"AWS": user.arn}
    assert shown["PermissionsBoundary"]["PermissionsBoundaryArn"] == managed and shown["Tags"] == [{"Key": "k", "Value": "v"}]
    assert [it["InstanceProfileName"] for it in shown["InstanceProfileList"]] == [profile]
    policies = {it["Arn"]: it for it in found["Policies"]}
    # Of the policies that AWS manages those in use.
    assert policies.keys() == {managed} | {f"arn:aws:iam::aws:policy/{name}" for name in ("ReadOnlyAccess", "AdministratorAccess")}
    versions = policies[managed]["PolicyVersionList"]
    assert [(it["VersionId"], it["IsDefaultVersion"], it["Document"]["Statement"][0]["Action"]) for it in versions] == [("v2", True, "sns:*"), ("v1", False, "sqs:*")]
    assert (policies[managed]["AttachmentCount"], policies[managed]["PermissionsBoundaryUsageCount"]) == (1, 1)
    assert details(admin, PaginationConfig={"PageSize": 2}) == found
    for kind, name in [("User", "UserDetailList"), ("Group", "GroupDetailList"), ("Role", "RoleDetailList"), ("LocalManagedPolicy", "Policies"), ("AWSManagedPolicy", "Policies")]:
        only = details(admin, Filter=[kind])
        assert [key for key, items in only.items() if items] == [name]


def test_when_a_role_was_last_used(admin, server):
    user = create_user(admin, allow("sts:AssumeRole"))
    role = create_role(admin, {"AWS": user.arn}, allow("s3:*"))
    named = {"RoleName": role.rsplit("/", 1)[1]}
    assert admin.iam.get_role(**named)["Role"]["RoleLastUsed"] == {}
    session = Clients(server.http, Principal.of_session(Clients(server.http, user).sts.assume_role(RoleArn=role, RoleSessionName="work")))
    assert admin.iam.get_role(**named)["Role"]["RoleLastUsed"] == {}
    session.s3.list_buckets()
    used = admin.iam.get_role(**named)["Role"]["RoleLastUsed"]
    assert used["Region"] == "us-east-1"
    assert abs((datetime.datetime.now(datetime.timezone.utc) - used["LastUsedDate"]).total_seconds()) < 300


def test_the_policies_that_grant_a_service(admin):
    user, group = create_user(admin, allow("s3:Get*")), unique("group")
    admin.iam.create_group(GroupName=group)
    admin.iam.put_group_policy(GroupName=group, PolicyName="keys", PolicyDocument=policy(allow("kms:*")))
    admin.iam.add_user_to_group(GroupName=group, UserName=user.name)
    admin.iam.attach_user_policy(UserName=user.name, PolicyArn="arn:aws:iam::aws:policy/AdministratorAccess")
    answer = admin.iam.list_policies_granting_service_access(Arn=user.arn, ServiceNamespaces=["s3", "kms", "sqs"])
    assert answer["IsTruncated"] is False
    found = {it["ServiceNamespace"]: it["Policies"] for it in answer["PoliciesGrantingServiceAccess"]}
    everything = {"PolicyName": "AdministratorAccess", "PolicyType": "MANAGED", "PolicyArn": "arn:aws:iam::aws:policy/AdministratorAccess"}
    assert found == {
        "s3": [{"PolicyName": "test", "PolicyType": "INLINE", "EntityType": "USER", "EntityName": user.name}, everything],
        "kms": [everything, {"PolicyName": "keys", "PolicyType": "INLINE", "EntityType": "GROUP", "EntityName": group}],
        "sqs": [everything],
    }
    with refused("NoSuchEntity", 404):
        admin.iam.list_policies_granting_service_access(Arn=user.arn + "x", ServiceNamespaces=["s3"])
    with refused("InvalidInput", 400):
        admin.iam.list_policies_granting_service_access(Arn="arn:aws:iam::aws:policy/AdministratorAccess", ServiceNamespaces=["s3"])


def test_credentials_of_kinds_that_nothing_here_takes_are_listed_as_none(admin, server):
    """What infrastructure code and posture tools read of every user before they remove or report it."""
    name = create_user(admin).name
    assert admin.iam.list_ssh_public_keys(UserName=name)["SSHPublicKeys"] == []
    assert admin.iam.list_signing_certificates(UserName=name)["Certificates"] == []
    assert admin.iam.list_service_specific_credentials(UserName=name)["ServiceSpecificCredentials"] == []
    assert admin.iam.list_service_specific_credentials(AllUsers=True)["ServiceSpecificCredentials"] == []
    answer = admin.iam.list_server_certificates(PathPrefix="/web/")
    assert (answer["ServerCertificateMetadataList"], answer["IsTruncated"]) == ([], False)
    for listed in (admin.iam.list_ssh_public_keys, admin.iam.list_signing_certificates, admin.iam.list_service_specific_credentials):
        with refused("NoSuchEntity", 404):
            listed(UserName=unique("nobody"))
        with refused("ValidationError", 400, "Marker"):
            listed(UserName=name, Marker="of-another-list")
    with refused("NotSupportedService", 404):
        admin.iam.list_service_specific_credentials(UserName=name, ServiceName="codecommit.amazonaws.com")
    with refused("ValidationError", 400, "AllUsers"):
        admin.iam.list_service_specific_credentials(UserName=name, AllUsers=True)
    nobody = Clients(server.http, create_user(admin))
    with refused("AccessDenied", 403, "iam:ListServerCertificates"):
        nobody.iam.list_server_certificates()
    with refused("NotImplemented", 501):
        admin.iam.upload_ssh_public_key(UserName=name, SSHPublicKeyBody="ssh-rsa AAAA")


def last_accessed(admin, arn):
    job = admin.iam.generate_service_last_accessed_details(Arn=arn)["JobId"]
    answer = admin.iam.get_service_last_accessed_details(JobId=job)
    assert (answer["JobStatus"], answer["JobType"], answer["IsTruncated"]) == ("COMPLETED", "SERVICE_LEVEL", False)
    return job, {one["ServiceNamespace"]: one for one in answer["ServicesLastAccessed"]}


def test_services_that_were_last_used(admin, server):
    """A user by itself, by its group, by a policy, and a role through its session."""
    kms = admin.iam.create_policy(PolicyName=unique("kms"), PolicyDocument=policy(allow("kms:*")))["Policy"]["Arn"]
    user, group = Clients(server.http, create_user(admin, allow("s3:List*"), allow("sts:AssumeRole"))), unique("group")
    arn, other = user.principal.arn, create_user(admin)
    admin.iam.create_group(GroupName=group)
    admin.iam.attach_group_policy(GroupName=group, PolicyArn=kms)
    for member in (arn, other.arn):
        admin.iam.add_user_to_group(GroupName=group, UserName=member.rsplit("/", 1)[1])
    _, before = last_accessed(admin, arn)
    assert set(before) == {"s3", "sts", "kms"} and "LastAuthenticated" not in before["s3"]
    assert before["s3"]["ServiceName"] == "Amazon S3" and before["s3"]["TotalAuthenticatedEntities"] == 0
    user.s3.list_buckets()
    user.kms.list_keys()
    _, after = last_accessed(admin, arn)
    assert after["s3"]["LastAuthenticatedEntity"] == arn and after["s3"]["LastAuthenticatedRegion"] == "us-east-1"
    assert after["kms"]["TotalAuthenticatedEntities"] == 1 and "LastAuthenticated" not in after["sts"]
    group_arn = admin.iam.get_group(GroupName=group)["Group"]["Arn"]
    for asked in (group_arn, kms):
        job, services = last_accessed(admin, asked)
        assert set(services) == {"kms"} and services["kms"]["LastAuthenticatedEntity"] == arn
        details = admin.iam.get_service_last_accessed_details_with_entities(JobId=job, ServiceNamespace="kms")["EntityDetailsList"]
        assert {one["EntityInfo"]["Arn"]: "LastAuthenticated" in one for one in details} == {arn: True, other.arn: False}
    role = create_role(admin, {"AWS": arn}, allow("s3:*"))
    session = user.sts.assume_role(RoleArn=role, RoleSessionName="use")
    Clients(server.http, Principal.of_session(session)).s3.list_buckets()
    _, of_role = last_accessed(admin, role)
    assert of_role["s3"]["LastAuthenticatedEntity"] == role


def test_what_is_not_last_accessed(admin, server):
    arn = create_user(admin).arn
    with refused("InvalidInput", 400, "SERVICE_LEVEL"):
        admin.iam.generate_service_last_accessed_details(Arn=arn, Granularity="ACTION_LEVEL")
    for missing in (arn + "x", arn.replace(":user/", ":policy/")):
        with refused("NoSuchEntity", 404):
            admin.iam.generate_service_last_accessed_details(Arn=missing)
    with refused("NoSuchEntity", 404):
        admin.iam.get_service_last_accessed_details(JobId="0" * 36)
    with refused("AccessDenied", 403, "iam:GenerateServiceLastAccessedDetails"):
        Clients(server.http, create_user(admin)).iam.generate_service_last_accessed_details(Arn=arn)

"""Second factors: virtual MFA devices, sessions that prove one, and what only they may do."""

import json

import pytest

from conformance.audit import event_of, events
from conformance.one_time import Phone
from conformance.principals import Clients, Principal, allow, client, create_user, policy, unique
from conformance.refusal import refused

WRONG = "MultiFactorAuthentication failed with invalid MFA one time pass code."


def credentials(answer):
    made = answer["Credentials"]
    return Principal(made["AccessKeyId"], made["SecretAccessKey"], made["SessionToken"])


@pytest.fixture
def user(root):
    return create_user(root, allow("*"))


@pytest.fixture
def phone(root, user):
    return Phone(root.iam, user.name, unique("phone")).enable()


def test_a_device_lives(root, user, server):
    name = unique("phone")
    phone = Phone(root.iam, user.name, name, Path="/team/", Tags=[{"Key": "a", "Value": "1"}])
    assert phone.serial == f"arn:aws:iam::{server.account}:mfa/team/{name}"
    assert len(phone.made["Base32StringSeed"]) == 64 and phone.made["QRCodePNG"].startswith(b"\x89PNG\r\n\x1a\n")
    with refused("EntityAlreadyExists", 409, "MFADevice entity at the same path and name already exists."):
        root.iam.create_virtual_mfa_device(VirtualMFADeviceName=name.upper(), Path="/team/")
    [listed] = [it for it in root.iam.list_virtual_mfa_devices(AssignmentStatus="Unassigned")["VirtualMFADevices"] if it["SerialNumber"] == phone.serial]
    assert not {"Base32StringSeed", "QRCodePNG", "User"} & listed.keys()
    phone.enable()
    [listed] = [it for it in root.iam.list_virtual_mfa_devices(AssignmentStatus="Assigned")["VirtualMFADevices"] if it["SerialNumber"] == phone.serial]
    assert listed["User"]["Arn"] == user.arn and listed["EnableDate"]
    [of_user] = root.iam.list_mfa_devices(UserName=user.name)["MFADevices"]
    assert (of_user["UserName"], of_user["SerialNumber"]) == (user.name, phone.serial)
    assert root.iam.get_mfa_device(UserName=user.name, SerialNumber=phone.serial)["SerialNumber"] == phone.serial
    root.iam.tag_mfa_device(SerialNumber=phone.serial, Tags=[{"Key": "b", "Value": "2"}])
    root.iam.untag_mfa_device(SerialNumber=phone.serial, TagKeys=["a"])
    assert root.iam.list_mfa_device_tags(SerialNumber=phone.serial)["Tags"] == [{"Key": "b", "Value": "2"}]
    with refused("DeleteConflict", 409, "MFA VirtualDevice in use. Must deactivate first."):
        root.iam.delete_virtual_mfa_device(SerialNumber=phone.serial)
    with refused("EntityAlreadyExists", 409):
        phone.enable()
    root.iam.deactivate_mfa_device(UserName=user.name, SerialNumber=phone.serial)
    assert root.iam.list_mfa_devices(UserName=user.name)["MFADevices"] == []
    root.iam.delete_virtual_mfa_device(SerialNumber=phone.serial)
    with refused("NoSuchEntity", 404, f"VirtualMFADevice with serial number {phone.serial} doesn't exist."):
        root.iam.delete_virtual_mfa_device(SerialNumber=phone.serial)


def test_codes_that_are_not_of_the_device(root, user):
    phone = Phone(root.iam, user.name, unique("phone"))
    pair = phone.pair()
    backwards = {"AuthenticationCode1": pair["AuthenticationCode2"], "AuthenticationCode2": pair["AuthenticationCode1"]}
    for codes in (backwards, {"AuthenticationCode1": phone.wrong(), "AuthenticationCode2": phone.wrong()}):
        with refused("InvalidAuthenticationCode", 403, "Authentication code for device is not valid."):
            root.iam.enable_mfa_device(UserName=user.name, SerialNumber=phone.serial, **codes)
    with refused("NoSuchEntity", 404):
        root.iam.enable_mfa_device(UserName=user.name, SerialNumber=phone.serial + "x", **pair)
    with refused("NoSuchEntity", 404):
        root.iam.enable_mfa_device(UserName=unique("nobody"), SerialNumber=phone.serial, **pair)
    assert root.iam.list_mfa_devices(UserName=user.name)["MFADevices"] == []


def test_a_user_has_at_most_eight_devices_and_is_not_deleted_with_one(root):
    name = unique("many")
    root.iam.create_user(UserName=name)
    phones = [Phone(root.iam, name, unique("phone")).enable() for _ in range(8)]
    with refused("LimitExceeded", 409, "Cannot exceed quota for MFADevicesPerUser: 8"):
        Phone(root.iam, name, unique("phone")).enable()
    pages = root.iam.get_paginator("list_mfa_devices").paginate(UserName=name, PaginationConfig={"PageSize": 3})
    assert sorted(it["SerialNumber"] for page in pages for it in page["MFADevices"]) == sorted(phone.serial for phone in phones)
    with refused("DeleteConflict", 409, "Cannot delete entity, must delete MFA device first."):
        root.iam.delete_user(UserName=name)


def test_a_session_with_a_second_factor(root, server, user, phone):
    sts = client("sts", server.http, user)
    session = credentials(sts.get_session_token(SerialNumber=phone.serial, TokenCode=phone.code()))
    plain = credentials(sts.get_session_token())
    needs = policy(allow("s3:ListAllMyBuckets", Condition={"Bool": {"aws:MultiFactorAuthPresent": "true"}, "NumericLessThan": {"aws:MultiFactorAuthAge": "300"}}))
    root.iam.put_user_policy(UserName=user.name, PolicyName="test", PolicyDocument=needs)
    Clients(server.http, session).s3.list_buckets()
    for without in (plain, user):
        with refused("AccessDenied", 403):
            Clients(server.http, without).s3.list_buckets()
    # IAM takes sessions of users only with a second factor.
    with refused("InvalidClientTokenId", 403):
        Clients(server.http, plain).iam.list_users()
    with refused("AccessDenied", 403):
        Clients(server.http, session).iam.list_users()


def test_codes_that_prove_nothing(root, server, user, phone):
    sts = client("sts", server.http, user)
    code = phone.code()
    sts.get_session_token(SerialNumber=phone.serial, TokenCode=code)
    other = create_user(root, allow("*"))
    cases = [
        (sts, {"SerialNumber": phone.serial, "TokenCode": code}),
        (sts, {"SerialNumber": phone.serial, "TokenCode": phone.wrong()}),
        (sts, {"SerialNumber": phone.serial + "x", "TokenCode": phone.code()}),
        (client("sts", server.http, other), {"SerialNumber": phone.serial, "TokenCode": phone.code()}),
    ]
    for caller, members in cases:
        with refused("AccessDenied", 403, WRONG):
            caller.get_session_token(**members)
    half = "MultiFactorAuthentication failed, must provide both MFA serial number and one time pass code."
    for members in ({"SerialNumber": phone.serial}, {"TokenCode": "123456"}):
        with refused("AccessDenied", 403, half):
            sts.get_session_token(**members)


def test_guessing_ends_after_five_wrong_codes(server, user, phone):
    sts = client("sts", server.http, user)
    for _ in range(5):
        with refused("AccessDenied", 403, WRONG):
            sts.get_session_token(SerialNumber=phone.serial, TokenCode=phone.wrong())
    phone.step += 1
    with refused("AccessDenied", 403, WRONG):
        sts.get_session_token(SerialNumber=phone.serial, TokenCode=phone.shown(phone.step - 1))


def test_a_role_that_asks_for_a_second_factor(root, server, user, phone):
    name = unique("role")
    trust = {"Effect": "Allow", "Principal": {"AWS": user.arn}, "Action": "sts:AssumeRole", "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "true"}}}
    role = root.iam.create_role(RoleName=name, AssumeRolePolicyDocument=policy(trust))["Role"]["Arn"]
    root.iam.put_role_policy(RoleName=name, PolicyName="p", PolicyDocument=policy(allow("s3:ListAllMyBuckets")))
    sts = client("sts", server.http, user)
    with refused("AccessDenied", 403):
        sts.assume_role(RoleArn=role, RoleSessionName="without")
    made = sts.assume_role(RoleArn=role, RoleSessionName="with", SerialNumber=phone.serial, TokenCode=phone.code())
    Clients(server.http, Principal.of_session(made)).s3.list_buckets()


def test_records_name_the_device_and_never_a_code(root, server, user, phone):
    code = phone.code()
    made = client("sts", server.http, user).get_session_token(SerialNumber=phone.serial, TokenCode=code)
    listed = Clients(server.http, credentials(made)).s3.list_buckets()
    record = event_of(root, made, "GetSessionToken", EventName="GetSessionToken")
    assert record["requestParameters"]["serialNumber"] == phone.serial and code not in json.dumps(record)
    record = event_of(root, listed, "ListBuckets", EventName="ListBuckets")
    assert record["userIdentity"]["sessionContext"]["attributes"]["mfaAuthenticated"] == "true"
    codes = [phone.shown(step) for step in range(phone.step - 5, phone.step)]
    for name in ("CreateVirtualMFADevice", "EnableMFADevice", "ResyncMFADevice"):
        of_phone = [it for it in events(root, EventName=name) if phone.serial.rsplit("/", 1)[1] in json.dumps(it)]
        assert of_phone, name
        text = json.dumps([[it["requestParameters"], it["responseElements"]] for it in of_phone])
        assert phone.made["Base32StringSeed"].decode() not in text and not [shown for shown in codes if shown in text], name

"""Passwords of users, what an account asks of them, and who may change them."""

import json

import pytest

from conformance.audit import event_of
from conformance.principals import Clients, allow, create_account, create_user, deny, unique
from conformance.refusal import refused
from conformance.scan import assert_no_plaintext

GOOD, OTHER = "Correct-horse-7", "Battery-staple-8"
WRONG = "The old password was incorrect."


@pytest.fixture
def admin(server):
    """An account of its own: its password policy is nobody else's."""
    return Clients(server.http, create_account(server))


def user_with_password(admin, server, *statements, password=GOOD):
    user = create_user(admin, *statements)
    admin.iam.create_login_profile(UserName=user.name, Password=password)
    return user, Clients(server.http, user)


def test_a_password_lives(admin):
    user = create_user(admin)
    named = {"UserName": user.name}
    with refused("NoSuchEntity", 404, f"Login Profile for User {user.name} cannot be found."):
        admin.iam.get_login_profile(**named)
    made = admin.iam.create_login_profile(**named, Password=GOOD, PasswordResetRequired=True)["LoginProfile"]
    assert made["UserName"] == user.name and made["PasswordResetRequired"] is True and made["CreateDate"]
    assert admin.iam.get_login_profile(**named)["LoginProfile"] == made
    with refused("EntityAlreadyExists", 409, f"Login Profile for user {user.name} already exists."):
        admin.iam.create_login_profile(**named, Password=OTHER)
    admin.iam.update_login_profile(**named, Password=OTHER, PasswordResetRequired=False)
    assert admin.iam.get_login_profile(**named)["LoginProfile"]["PasswordResetRequired"] is False
    admin.iam.delete_access_key(**named, AccessKeyId=user.access_key_id)
    with refused("DeleteConflict", 409, "Cannot delete entity, must delete login profile first."):
        admin.iam.delete_user(**named)
    admin.iam.delete_login_profile(**named)
    for call in (admin.iam.delete_login_profile, admin.iam.get_login_profile, admin.iam.update_login_profile):
        with refused("NoSuchEntity", 404, "Login Profile for User"):
            call(**named)
    with refused("NoSuchEntity", 404):
        admin.iam.create_login_profile(UserName=unique("nobody"), Password=GOOD)
    admin.iam.delete_user(**named)


def test_a_user_changes_its_password(admin, server):
    user, own = user_with_password(admin, server, allow("iam:ChangePassword"))
    with refused("AccessDenied", 403, WRONG):
        own.iam.change_password(OldPassword=OTHER, NewPassword=OTHER)
    own.iam.change_password(OldPassword=GOOD, NewPassword=OTHER)
    with refused("AccessDenied", 403, WRONG):
        own.iam.change_password(OldPassword=GOOD, NewPassword=OTHER)
    own.iam.change_password(OldPassword=OTHER, NewPassword=GOOD)
    admin.iam.update_login_profile(UserName=user.name, PasswordResetRequired=True)
    own.iam.change_password(OldPassword=GOOD, NewPassword=OTHER)
    assert admin.iam.get_login_profile(UserName=user.name)["LoginProfile"]["PasswordResetRequired"] is False
    without = Clients(server.http, create_user(admin, allow("iam:ChangePassword")))
    with refused("NoSuchEntity", 404):
        without.iam.change_password(OldPassword=GOOD, NewPassword=OTHER)


def test_only_users_have_a_password_to_change(root):
    with refused("InvalidUserType", 400, "Only IAM Users can change their own password"):
        root.iam.change_password(OldPassword=GOOD, NewPassword=OTHER)


def test_guessing_ends_after_five_wrong_passwords(admin, server):
    _, own = user_with_password(admin, server, allow("iam:ChangePassword"))
    for _ in range(5):
        with refused("AccessDenied", 403, WRONG):
            own.iam.change_password(OldPassword="Wrong-password-1", NewPassword=OTHER)
    with refused("AccessDenied", 403, WRONG):
        own.iam.change_password(OldPassword=GOOD, NewPassword=OTHER)


def test_who_may_change_a_password(admin, server):
    _, own = user_with_password(admin, server)
    with refused("AccessDenied", 403, "iam:ChangePassword"):
        own.iam.change_password(OldPassword=GOOD, NewPassword=OTHER)
    admin.iam.update_account_password_policy(AllowUsersToChangePassword=True)
    own.iam.change_password(OldPassword=GOOD, NewPassword=OTHER)
    _, denied = user_with_password(admin, server, deny("iam:ChangePassword"))
    with refused("AccessDenied", 403, "explicit deny"):
        denied.iam.change_password(OldPassword=GOOD, NewPassword=OTHER)


def test_the_policy_of_an_account(admin):
    account = admin.principal.account
    absent = f"The Password Policy with domain name {account} cannot be found."
    for call in (admin.iam.get_account_password_policy, admin.iam.delete_account_password_policy):
        with refused("NoSuchEntity", 404, absent):
            call()
    admin.iam.update_account_password_policy()
    assert admin.iam.get_account_password_policy()["PasswordPolicy"] == {
        "MinimumPasswordLength": 6, "RequireSymbols": False, "RequireNumbers": False, "RequireUppercaseCharacters": False,
        "RequireLowercaseCharacters": False, "AllowUsersToChangePassword": False, "ExpirePasswords": False,
    }
    asked = {
        "MinimumPasswordLength": 14, "RequireSymbols": True, "RequireNumbers": True, "RequireUppercaseCharacters": True,
        "RequireLowercaseCharacters": True, "AllowUsersToChangePassword": True, "MaxPasswordAge": 90, "PasswordReusePrevention": 24, "HardExpiry": True,
    }
    admin.iam.update_account_password_policy(**asked)
    assert admin.iam.get_account_password_policy()["PasswordPolicy"] == asked | {"ExpirePasswords": True}
    for members in ({"MinimumPasswordLength": 129}, {"MaxPasswordAge": 1096}, {"PasswordReusePrevention": 25}):
        with refused("ValidationError", 400):
            admin.iam.update_account_password_policy(**members)
    admin.iam.delete_account_password_policy()
    with refused("NoSuchEntity", 404, absent):
        admin.iam.get_account_password_policy()


def test_passwords_are_what_the_account_asks(admin):
    user = create_user(admin)
    cases = [
        ({"MinimumPasswordLength": 10}, "Abcdefg-1", "Abcdefgh-1", "minimum length of 10"),
        ({"RequireSymbols": True}, "Abcdefg1", "Abcdefg-1", "at least one symbol"),
        ({"RequireNumbers": True}, "Abcdefg-", "Abcdefg-1", "at least one number"),
        ({"RequireUppercaseCharacters": True}, "abcdefg-1", "Abcdefg-1", "at least one uppercase letter"),
        ({"RequireLowercaseCharacters": True}, "ABCDEFG-1", "ABCDEFg-1", "at least one lowercase letter"),
    ]
    admin.iam.create_login_profile(UserName=user.name, Password=GOOD)
    for policy, bad, good, words in cases:
        admin.iam.update_account_password_policy(**policy)
        with refused("PasswordPolicyViolation", 400, words):
            admin.iam.update_login_profile(UserName=user.name, Password=bad)
        admin.iam.update_login_profile(UserName=user.name, Password=good)
    admin.iam.delete_account_password_policy()
    for bad, words in [("Abc-1", "minimum length of 8"), ("abcdefgh1", "at least three of"), ("ABCDEFGH", "at least three of")]:
        with refused("PasswordPolicyViolation", 400, words):
            admin.iam.update_login_profile(UserName=user.name, Password=bad)


def test_passwords_do_not_come_again(admin, server):
    admin.iam.update_account_password_policy(PasswordReusePrevention=2, AllowUsersToChangePassword=True)
    _, own = user_with_password(admin, server)
    third = "Another-word-9"
    with refused("PasswordPolicyViolation", 400, "used before"):
        own.iam.change_password(OldPassword=GOOD, NewPassword=GOOD)
    own.iam.change_password(OldPassword=GOOD, NewPassword=OTHER)
    with refused("PasswordPolicyViolation", 400, "used before"):
        own.iam.change_password(OldPassword=OTHER, NewPassword=GOOD)
    own.iam.change_password(OldPassword=OTHER, NewPassword=third)
    own.iam.change_password(OldPassword=third, NewPassword=GOOD)


def test_passwords_are_nowhere(fresh_server):
    server = fresh_server()
    root = Clients(server.http, server.root)
    first, second = f"First-{unique('p')}", f"Second-{unique('p')}"
    user = create_user(root, allow("iam:ChangePassword"))
    made = root.iam.create_login_profile(UserName=user.name, Password=first)
    record = event_of(root, made, "CreateLoginProfile")
    assert record["requestParameters"]["userName"] == user.name and first not in json.dumps(record)
    changed = Clients(server.http, user).iam.change_password(OldPassword=first, NewPassword=second)
    record = json.dumps(event_of(root, changed, "ChangePassword"))
    assert first not in record and second not in record
    server.stop()
    assert_no_plaintext(server.data_dir, [first.encode(), second.encode()], at_least_bytes=1)
    assert first not in server.log_path.read_text() and second not in server.log_path.read_text()

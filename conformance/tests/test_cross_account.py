"""Two accounts: nothing is shared by default, and both sides must agree before anything is."""

import pytest

from conformance.audit import event_of, events
from conformance.principals import Clients, Principal, allow, create_role, create_user, policy, unique
from conformance.refusal import refused


@pytest.fixture
def stranger(other_account, server):
    """Makes a user of the other account with these statements."""
    return lambda *statements: Clients(server.http, create_user(other_account, *statements))


def own(server):
    return allow("kms:*", Principal={"AWS": f"arn:aws:iam::{server.account}:root"})


def test_the_management_account_makes_accounts(root, other_account, server):
    """CreateAccount as in AWS Organizations; the new account is another account, and listed."""
    identity = other_account.sts.get_caller_identity()
    assert identity["Account"] == other_account.principal.account != server.account
    assert identity["Arn"] == other_account.principal.arn
    listed = {account["Id"]: account["Status"] for account in root.organizations.list_accounts()["Accounts"]}
    assert listed[server.account] == listed[identity["Account"]] == "ACTIVE"
    with refused(("AccessDeniedException", "AccessDenied"), 400):
        other_account.organizations.create_account(Email="second@example.com", AccountName="second")


def test_names_are_per_account(root, other_account):
    name = unique("same")
    assert root.iam.create_user(UserName=name)["User"]["Arn"] != other_account.iam.create_user(UserName=name)["User"]["Arn"]
    alias = f"alias/{name}"
    for side in (root, other_account):
        side.kms.create_alias(AliasName=alias, TargetKeyId=side.kms.create_key()["KeyMetadata"]["KeyId"])
    assert root.kms.describe_key(KeyId=alias)["KeyMetadata"]["Arn"] != other_account.kms.describe_key(KeyId=alias)["KeyMetadata"]["Arn"]


def test_a_key_needs_its_policy_and_the_caller_s(root, server, stranger, other_account):
    key = root.kms.create_key()["KeyMetadata"]["Arn"]
    allowed, unallowed = stranger(allow("kms:Encrypt", key)), stranger()
    for caller in (allowed, unallowed, other_account):
        with refused("AccessDeniedException", 400):
            caller.kms.encrypt(KeyId=key, Plaintext=b"x")
    other = {"AWS": f"arn:aws:iam::{other_account.principal.account}:root"}
    root.kms.put_key_policy(KeyId=key, Policy=policy(own(server), allow(["kms:Encrypt", "kms:DescribeKey"], Principal=other)))
    assert allowed.kms.encrypt(KeyId=key, Plaintext=b"x")["KeyId"] == key
    assert other_account.kms.encrypt(KeyId=key, Plaintext=b"x")["KeyId"] == key
    with refused("AccessDeniedException", 400):
        unallowed.kms.encrypt(KeyId=key, Plaintext=b"x")
    with refused("NotFoundException", 400):
        allowed.kms.encrypt(KeyId=key.rsplit("/", 1)[1], Plaintext=b"x")


def test_management_of_a_key_never_crosses_accounts(root, server, other_account, stranger):
    other = {"AWS": f"arn:aws:iam::{other_account.principal.account}:root"}
    key = root.kms.create_key(Policy=policy(own(server), allow("kms:*", Principal=other)))["KeyMetadata"]["Arn"]
    admin = stranger(allow("kms:*"))
    admin.kms.encrypt(KeyId=key, Plaintext=b"x")
    for call in (lambda: admin.kms.disable_key(KeyId=key), lambda: admin.kms.schedule_key_deletion(KeyId=key),
                 lambda: admin.kms.put_key_policy(KeyId=key, Policy=policy(own(server)))):
        with refused("AccessDeniedException", 400):
            call()
    assert root.kms.describe_key(KeyId=key)["KeyMetadata"]["KeyState"] == "Enabled"


def test_a_bucket_needs_its_policy_and_the_caller_s(root, bucket, stranger, other_account):
    root.s3.put_object(Bucket=bucket, Key="x", Body=b"x")
    objects = f"arn:aws:s3:::{bucket}/*"
    allowed, unallowed = stranger(allow("s3:GetObject", objects)), stranger()
    with refused("AccessDenied", 403):
        allowed.s3.get_object(Bucket=bucket, Key="x")
    other = {"AWS": f"arn:aws:iam::{other_account.principal.account}:root"}
    root.s3.put_bucket_policy(Bucket=bucket, Policy=policy(allow("s3:GetObject", objects, Principal=other)))
    assert allowed.s3.get_object(Bucket=bucket, Key="x")["Body"].read() == b"x"
    with refused("AccessDenied", 403):
        unallowed.s3.get_object(Bucket=bucket, Key="x")


def test_an_encrypted_object_needs_bucket_and_key(root, server, bucket, stranger, other_account):
    key = root.kms.create_key()["KeyMetadata"]["Arn"]
    root.s3.put_object(Bucket=bucket, Key="x", Body=b"x", ServerSideEncryption="aws:kms", SSEKMSKeyId=key)
    other = {"AWS": f"arn:aws:iam::{other_account.principal.account}:root"}
    root.s3.put_bucket_policy(Bucket=bucket, Policy=policy(allow("s3:GetObject", f"arn:aws:s3:::{bucket}/*", Principal=other)))
    reader = stranger(allow("s3:GetObject"), allow("kms:Decrypt"))
    with refused("AccessDenied", 403):
        reader.s3.get_object(Bucket=bucket, Key="x")
    root.kms.put_key_policy(KeyId=key, Policy=policy(own(server), allow("kms:Decrypt", Principal=other)))
    assert reader.s3.get_object(Bucket=bucket, Key="x")["Body"].read() == b"x"


def test_a_role_of_the_other_account_is_assumed_when_both_agree(root, server, stranger, bucket):
    root.s3.put_object(Bucket=bucket, Key="x", Body=b"x")
    allowed = stranger(allow("sts:AssumeRole"))
    unallowed = stranger()
    role = create_role(root, {"AWS": [allowed.principal.arn, unallowed.principal.arn]}, allow("s3:GetObject", f"arn:aws:s3:::{bucket}/*"))
    with refused("AccessDenied", 403):
        unallowed.sts.assume_role(RoleArn=role, RoleSessionName="visit")
    with refused("AccessDenied", 403):
        stranger(allow("sts:AssumeRole")).sts.assume_role(RoleArn=role, RoleSessionName="visit")
    session = Principal.of_session(allowed.sts.assume_role(RoleArn=role, RoleSessionName="visit"))
    assert session.account == server.account
    assert Clients(server.http, session).s3.get_object(Bucket=bucket, Key="x")["Body"].read() == b"x"


def test_the_owner_of_a_resource_learns_only_the_account_of_a_foreign_caller(root, server, stranger, other_account, bucket):
    """Both trails have the call; the owner's has no name, no ARN and no access key of the caller."""
    other = {"AWS": f"arn:aws:iam::{other_account.principal.account}:root"}
    key = root.kms.create_key(Policy=policy(own(server), allow("kms:Encrypt", Principal=other)))["KeyMetadata"]["Arn"]
    caller = stranger(allow("kms:Encrypt"), allow("s3:GetObject"), allow("sts:AssumeRole"))
    role = create_role(root, {"AWS": caller.principal.arn}, allow("kms:Encrypt", key))
    root.s3.put_object(Bucket=bucket, Key="x", Body=b"x")
    root.s3.put_bucket_policy(Bucket=bucket, Policy=policy(allow("s3:GetObject", f"arn:aws:s3:::{bucket}/*", Principal=other)))
    calls = {
        ("Encrypt", key): caller.kms.encrypt(KeyId=key, Plaintext=b"x"),
        ("GetObject", f"arn:aws:s3:::{bucket}/x"): caller.s3.get_object(Bucket=bucket, Key="x"),
        ("AssumeRole", role): caller.sts.assume_role(RoleArn=role, RoleSessionName="visit"),
    }
    for (name, resource), answer in calls.items():
        whole = event_of(other_account, answer, name, ResourceName=resource)
        seen = event_of(root, answer, name, ResourceName=resource)
        assert (whole["userIdentity"]["type"], whole["userIdentity"]["arn"]) == ("IAMUser", caller.principal.arn)
        assert whole["userIdentity"]["accessKeyId"] == caller.principal.access_key_id
        assert seen["userIdentity"] == {
            "type": "AWSAccount", "principalId": whole["userIdentity"]["principalId"], "accountId": other_account.principal.account,
        }
        assert seen["sharedEventID"] == whole["sharedEventID"] and seen["eventID"] != whole["eventID"]
        assert (seen["recipientAccountId"], whole["recipientAccountId"]) == (server.account, other_account.principal.account)
    # The session acts in the owner's own account: nothing is hidden from it.
    session = Clients(server.http, Principal.of_session(calls["AssumeRole", role]))
    record = event_of(root, session.kms.encrypt(KeyId=key, Plaintext=b"x"), "Encrypt", ResourceName=key)
    assert record["userIdentity"]["type"] == "AssumedRole" and "sharedEventID" not in record


def test_a_trail_shows_an_account_its_own_events_only(root, other_account):
    mine = root.kms.create_key(Description="mine")["KeyMetadata"]["Arn"]
    theirs = other_account.kms.create_key(Description="theirs")["KeyMetadata"]["Arn"]
    assert events(root, ResourceName=mine) and events(other_account, ResourceName=theirs)
    assert not events(other_account, ResourceName=mine) and not events(root, ResourceName=theirs)

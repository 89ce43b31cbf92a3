"""Two accounts: nothing is shared by default, and both sides must agree before anything is."""

import json
import uuid

import pytest

from conformance.audit import event_of, events
from conformance.principals import Clients, Principal, allow, create_role, create_user, deny, policy, unique
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
    with refused("AccessDeniedException", 400):
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


KEY_CALLS = {
    "kms:Encrypt": lambda kms, key: kms.encrypt(KeyId=key, Plaintext=b"x"),
    "kms:GenerateDataKey": lambda kms, key: kms.generate_data_key(KeyId=key, KeySpec="AES_256"),
    "kms:GenerateDataKeyWithoutPlaintext": lambda kms, key: kms.generate_data_key_without_plaintext(KeyId=key, KeySpec="AES_256"),
    "kms:DescribeKey": lambda kms, key: kms.describe_key(KeyId=key),
    "kms:GetKeyRotationStatus": lambda kms, key: kms.get_key_rotation_status(KeyId=key),
    "kms:DisableKey": lambda kms, key: kms.disable_key(KeyId=key),
    "kms:GetKeyPolicy": lambda kms, key: kms.get_key_policy(KeyId=key),
    "kms:TagResource": lambda kms, key: kms.tag_resource(KeyId=key, Tags=[{"TagKey": "a", "TagValue": "b"}]),
    "kms:CreateAlias": lambda kms, key: kms.create_alias(AliasName="alias/theirs", TargetKeyId=key),
    "kms:ListAliases": lambda kms, key: kms.list_aliases(KeyId=key),
    "kms:EnableKey": lambda kms, key: kms.enable_key(KeyId=key),
    "kms:EnableKeyRotation": lambda kms, key: kms.enable_key_rotation(KeyId=key),
    "kms:DisableKeyRotation": lambda kms, key: kms.disable_key_rotation(KeyId=key),
    "kms:ListKeyRotations": lambda kms, key: kms.list_key_rotations(KeyId=key),
    "kms:RotateKeyOnDemand": lambda kms, key: kms.rotate_key_on_demand(KeyId=key),
    "kms:ListKeyPolicies": lambda kms, key: kms.list_key_policies(KeyId=key),
    "kms:ListResourceTags": lambda kms, key: kms.list_resource_tags(KeyId=key),
    "kms:UntagResource": lambda kms, key: kms.untag_resource(KeyId=key, TagKeys=["a"]),
    "kms:ScheduleKeyDeletion": lambda kms, key: kms.schedule_key_deletion(KeyId=key),
    "kms:CancelKeyDeletion": lambda kms, key: kms.cancel_key_deletion(KeyId=key),
    "kms:UpdateKeyDescription": lambda kms, key: kms.update_key_description(KeyId=key, Description="theirs"),
}
TAKES_ALIAS = ("kms:Encrypt", "kms:GenerateDataKey", "kms:GenerateDataKeyWithoutPlaintext", "kms:DescribeKey")


def bare(record, name=None):
    """A record without what differs from call to call: its ids, its time, and the name that was asked for."""
    text = json.dumps({member: value for member, value in record.items() if member not in ("eventID", "requestID", "eventTime")}, sort_keys=True)
    return text.replace(name, "NAME") if name else text


@pytest.fixture(scope="module")
def foreign(root, server, other_account):
    """Keys of the management account as the other account names them: absent, unshared, and denied by its policy."""
    prefix, other = f"arn:aws:kms:{server.region}:{server.account}", {"AWS": f"arn:aws:iam::{other_account.principal.account}:root"}
    unshared = root.kms.create_key()["KeyMetadata"]["Arn"]
    denied = root.kms.create_key(Policy=policy(own(server), allow("kms:*", Principal=other),
                                               {"Effect": "Deny", "Principal": other, "Action": "kms:*", "Resource": "*"}))["KeyMetadata"]["Arn"]
    aliases = [f"alias/{unique('foreign')}" for _ in (unshared, denied)]
    for alias, key in zip(aliases, (unshared, denied)):
        root.kms.create_alias(AliasName=alias, TargetKeyId=key)
    return {
        "keys": [f"{prefix}:key/{uuid.uuid4()}", unshared, denied],
        "aliases": [f"{prefix}:alias/{unique('absent')}", *(f"{prefix}:{alias}" for alias in aliases)],
        "blobs": [root.kms.encrypt(KeyId=key, Plaintext=b"x")["CiphertextBlob"] for key in (unshared, denied)],
    }


@pytest.mark.parametrize("action", KEY_CALLS)
@pytest.mark.parametrize("rights", ["none", "all", "denied"])
def test_nothing_tells_whether_a_foreign_key_exists(server, other_account, stranger, foreign, action, rights):
    """One answer for absent, not allowed and explicitly denied; an alias stays an alias; the caller's trail says no more."""
    caller = stranger(*{"none": [], "all": [allow("kms:*")], "denied": [allow("kms:*"), deny("kms:*")]}[rights])
    records = set()
    for name in foreign["keys"] + (foreign["aliases"] if action in TAKES_ALIAS else []):
        with refused("AccessDeniedException", 400) as refusal:
            KEY_CALLS[action](caller.kms, name)
        assert refusal.message == (
            f"User: {caller.principal.arn} is not authorized to perform: {action} on resource: {name} because the resource does not exist "
            "in this Region, no resource-based policies allow access, or a resource-based policy explicitly denies access"
        )
        record = event_of(other_account, refusal.response, action.removeprefix("kms:"))
        assert "resources" not in record and "sharedEventID" not in record
        records.add(bare(record, name))
    assert len(records) == 1, records


def test_a_foreign_ciphertext_says_nothing_of_its_key(root, server, other_account, stranger, foreign):
    caller = stranger(allow("kms:*"))
    key = other_account.kms.create_key()["KeyMetadata"]["Arn"]
    absent = lambda blob: blob[:50] + bytes([blob[50] ^ 1]) + blob[51:]
    blobs = [absent(foreign["blobs"][0]), *foreign["blobs"]]
    text = "^The ciphertext refers to a customer master key that does not exist, does not exist in this region, or you are not allowed to access\\.$"
    for blob in blobs:
        calls = [("Decrypt", lambda: caller.kms.decrypt(CiphertextBlob=blob))]
        calls += [("Decrypt", lambda name=name: caller.kms.decrypt(CiphertextBlob=blob, KeyId=name))
                  for name in [*foreign["keys"], *foreign["aliases"], key, str(uuid.uuid4()), "alias/none"]]
        calls += [("ReEncrypt", lambda name=name: caller.kms.re_encrypt(CiphertextBlob=blob, DestinationKeyId=name))
                  for name in [*foreign["keys"], key, str(uuid.uuid4()), "alias/none"]]
        for name, call in calls:
            with refused("AccessDeniedException", 400, text) as refusal:
                call()
        record = event_of(other_account, refusal.response, "ReEncrypt")
        assert "resources" not in record and "sharedEventID" not in record
    own_blob = other_account.kms.encrypt(KeyId=key, Plaintext=b"x")["CiphertextBlob"]
    for name in foreign["keys"] + foreign["aliases"]:
        with refused("IncorrectKeyException", 400):
            caller.kms.decrypt(CiphertextBlob=own_blob, KeyId=name)
        with refused("AccessDeniedException", 400, f"kms:ReEncryptTo on resource: {name} because the resource does not exist in this Region"):
            caller.kms.re_encrypt(CiphertextBlob=own_blob, DestinationKeyId=name)


def test_the_record_of_a_call_on_a_foreign_ciphertext_says_nothing_of_its_key(other_account, stranger, foreign):
    """Byte for byte the same for an absent key, one that is not shared and one that denies; also beside keys of the caller's own."""
    caller = stranger(allow("kms:*"))
    own = other_account.kms.create_key()["KeyMetadata"]["Arn"]
    first = foreign["blobs"][0]
    blobs = [first[:50] + bytes([first[50] ^ 1]) + first[51:], *foreign["blobs"]]
    calls = {
        "Decrypt": lambda blob: caller.kms.decrypt(CiphertextBlob=blob),
        "Decrypt with a key": lambda blob: caller.kms.decrypt(CiphertextBlob=blob, KeyId=own),
        "ReEncrypt to an own key": lambda blob: caller.kms.re_encrypt(CiphertextBlob=blob, DestinationKeyId=own),
        "ReEncrypt to a missing key": lambda blob: caller.kms.re_encrypt(CiphertextBlob=blob, DestinationKeyId=str(uuid.UUID(int=4 << 76 | 2 << 62))),
    }
    for shape, call in calls.items():
        records = set()
        for blob in blobs:
            with refused("AccessDeniedException", 400) as refusal:
                call(blob)
            records.add(bare(event_of(other_account, refusal.response, shape.split()[0])))
        assert len(records) == 1, (shape, records)


@pytest.mark.parametrize("statements", [[allow("kms:*")], [allow("kms:*"), deny("kms:ReEncryptFrom")]], ids=["allowed", "denied"])
def test_the_record_of_a_re_encryption_says_nothing_of_a_foreign_destination(other_account, stranger, foreign, statements):
    caller, own = stranger(*statements), other_account.kms.create_key()["KeyMetadata"]["Arn"]
    blob = other_account.kms.encrypt(KeyId=own, Plaintext=b"x")["CiphertextBlob"]
    records = set()
    for name in foreign["keys"] + foreign["aliases"]:
        with refused("AccessDeniedException", 400) as refusal:
            caller.kms.re_encrypt(CiphertextBlob=blob, DestinationKeyId=name)
        records.add(bare(event_of(other_account, refusal.response, "ReEncrypt"), name))
    assert len(records) == 1, records


def test_a_denial_by_a_foreign_key_or_role_is_in_the_caller_s_trail_alone(root, server, other_account, stranger, foreign):
    """As at AWS: KMS and STS record a denied call across accounts for the caller's account only."""
    caller = stranger(allow("kms:*"), allow("sts:*"))
    absent, unshared, _ = foreign["keys"]
    role = create_role(root, {"AWS": server.account})
    tries = {"Encrypt": [lambda key=key: caller.kms.encrypt(KeyId=key, Plaintext=b"x") for key in (unshared, absent)],
             "AssumeRole": [lambda: caller.sts.assume_role(RoleArn=role, RoleSessionName="visit")]}
    for name, calls in tries.items():
        for call in calls:
            with refused("AccessDenied" if name == "AssumeRole" else "AccessDeniedException") as tried:
                call()
            event_of(other_account, tried.response, name)
            request_id = tried.response["ResponseMetadata"]["RequestId"]
            assert not [event for event in events(root, name=name) if event["requestID"] == request_id]


def test_a_denial_by_a_foreign_bucket_shows_its_owner_the_caller_s_account_alone(root, other_account, stranger, bucket):
    caller = stranger(allow("s3:*"))
    with refused("AccessDenied", 403) as tried:
        caller.s3.get_object(Bucket=bucket, Key="x")
    record = event_of(root, tried.response, "GetObject", ResourceName=f"arn:aws:s3:::{bucket}/x")
    assert (record["userIdentity"]["type"], record["userIdentity"]["accountId"]) == ("AWSAccount", other_account.principal.account)
    assert "errorMessage" not in record and caller.principal.name not in json.dumps(record) and caller.principal.access_key_id not in json.dumps(record)


def test_nothing_tells_whether_a_foreign_role_exists(root, server, stranger, other_account):
    role = create_role(root, {"AWS": server.account})
    for rights in ([], [allow("sts:AssumeRole")]):
        caller = stranger(*rights)
        for arn in (role, f"arn:aws:iam::{server.account}:role/{unique('absent')}"):
            with refused("AccessDenied", 403, f"^User: {caller.principal.arn} is not authorized to perform: sts:AssumeRole on resource: {arn}$") as refusal:
                caller.sts.assume_role(RoleArn=arn, RoleSessionName="visit")
            record = event_of(other_account, refusal.response, "AssumeRole")
            assert "resources" not in record and "sharedEventID" not in record


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

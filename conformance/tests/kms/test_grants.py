"""Grants: what they allow at once and no longer, to whom, under which encryption context, and who ends them."""

import time

import pytest

from conformance.principals import Clients, Principal, allow, create_role, deny
from conformance.refusal import refused

CONTEXT = {"tenant": "a", "file": "1"}


@pytest.fixture
def kms(root):
    return root.kms


def grant(kms, key, grantee, *operations, **more):
    return kms.create_grant(KeyId=key, GranteePrincipal=grantee.principal.arn, Operations=list(operations), **more)


def test_a_grant_allows_its_operations_until_it_is_revoked(kms, key, user):
    bob = user()
    blob = kms.encrypt(KeyId=key, Plaintext=b"x")["CiphertextBlob"]
    with refused("AccessDeniedException", 400):
        bob.kms.decrypt(CiphertextBlob=blob)
    made = grant(kms, key, bob, "Decrypt", "DescribeKey")
    assert len(made["GrantId"]) == 64 and made["GrantToken"]
    assert bob.kms.decrypt(CiphertextBlob=blob)["Plaintext"] == b"x"
    assert bob.kms.decrypt(CiphertextBlob=blob, GrantTokens=[made["GrantToken"]])["Plaintext"] == b"x"
    assert bob.kms.describe_key(KeyId=key)["KeyMetadata"]["Arn"] == key
    with refused("AccessDeniedException", 400, "kms:Encrypt"):
        bob.kms.encrypt(KeyId=key, Plaintext=b"x")
    kms.revoke_grant(KeyId=key, GrantId=made["GrantId"])
    with refused("AccessDeniedException", 400):
        bob.kms.decrypt(CiphertextBlob=blob, GrantTokens=[made["GrantToken"]])
    with refused("NotFoundException", 400, made["GrantId"]):
        kms.revoke_grant(KeyId=key, GrantId=made["GrantId"])
    assert kms.list_grants(KeyId=key)["Grants"] == []


def test_a_grant_is_listed_as_it_was_made_and_never_with_its_token(kms, key, user, server):
    bob, carol = user(), user()
    made = grant(
        kms, key, bob, "Encrypt", "Decrypt", Name="a/name:1", RetiringPrincipal=carol.principal.arn,
        Constraints={"EncryptionContextSubset": {"tenant": "a"}},
    )
    (listed,) = kms.list_grants(KeyId=key)["Grants"]
    assert listed.pop("CreationDate").timestamp() == pytest.approx(time.time(), abs=60)
    assert listed == {
        "KeyId": key, "GrantId": made["GrantId"], "Name": "a/name:1", "GranteePrincipal": bob.principal.arn,
        "RetiringPrincipal": carol.principal.arn, "IssuingAccount": f"arn:aws:iam::{server.account}:root",
        "Operations": ["Decrypt", "Encrypt"], "Constraints": {"EncryptionContextSubset": {"tenant": "a"}},
    }
    (retirable,) = kms.list_retirable_grants(RetiringPrincipal=carol.principal.arn)["Grants"]
    assert retirable["GrantId"] == made["GrantId"] and retirable["KeyId"] == key
    assert kms.list_retirable_grants(RetiringPrincipal=bob.principal.arn)["Grants"] == []


def test_lists_of_grants_have_pages_and_filters(kms, key, user):
    bob, carol = user(), user()
    made = [grant(kms, key, bob, "Encrypt", RetiringPrincipal=carol.principal.arn)["GrantId"] for _ in range(5)]
    other = grant(kms, key, carol, "Encrypt")["GrantId"]
    pages = list(kms.get_paginator("list_grants").paginate(KeyId=key, PaginationConfig={"PageSize": 2}))
    assert [len(page["Grants"]) for page in pages] == [2, 2, 2] and not pages[-1]["Truncated"]
    assert sorted(one["GrantId"] for page in pages for one in page["Grants"]) == sorted([*made, other])
    ids = lambda **more: [one["GrantId"] for one in kms.list_grants(KeyId=key, **more)["Grants"]]
    assert ids(GranteePrincipal=carol.principal.arn) == [other]
    assert ids(GrantId=made[3]) == [made[3]]
    with refused("InvalidMarkerException", 400):
        kms.list_grants(KeyId=key, Marker="x" * 40)
    pages = kms.get_paginator("list_retirable_grants").paginate(
        RetiringPrincipal=carol.principal.arn, PaginationConfig={"PageSize": 2}
    )
    assert sorted(one["GrantId"] for page in pages for one in page["Grants"]) == sorted(made)


@pytest.mark.parametrize(
    "kind, given, fits",
    [
        ("EncryptionContextEquals", CONTEXT, True),
        ("EncryptionContextEquals", {**CONTEXT, "more": "x"}, False),
        ("EncryptionContextEquals", {"tenant": "a"}, False),
        ("EncryptionContextEquals", {}, False),
        ("EncryptionContextSubset", CONTEXT, True),
        ("EncryptionContextSubset", {**CONTEXT, "more": "x"}, True),
        ("EncryptionContextSubset", {"tenant": "a"}, False),
        ("EncryptionContextSubset", {"Tenant": "a", "file": "1"}, False),
        ("EncryptionContextSubset", {"tenant": "A", "file": "1"}, False),
        ("EncryptionContextSubset", {}, False),
    ],
)
def test_a_constraint_binds_the_encryption_context(kms, key, user, kind, given, fits):
    bob = user()
    grant(kms, key, bob, "Encrypt", "DescribeKey", Constraints={kind: CONTEXT})
    bob.kms.describe_key(KeyId=key)
    encrypt = lambda: bob.kms.encrypt(KeyId=key, Plaintext=b"x", EncryptionContext=given)
    if fits:
        assert encrypt()["KeyId"] == key
    else:
        with refused("AccessDeniedException", 400):
            encrypt()


def test_sessions_of_a_granted_role_may_and_of_a_granted_session_that_one_alone(kms, key, user, root, server):
    role = create_role(root, {"AWS": f"arn:aws:iam::{server.account}:root"})
    visitor = user(allow("sts:AssumeRole"))
    session = lambda name: Clients(
        server.http, Principal.of_session(visitor.sts.assume_role(RoleArn=role, RoleSessionName=name))
    )
    one, two = session("one"), session("two")
    made = kms.create_grant(KeyId=key, GranteePrincipal=role, Operations=["Encrypt"])
    one.kms.encrypt(KeyId=key, Plaintext=b"x")
    two.kms.encrypt(KeyId=key, Plaintext=b"x")
    kms.revoke_grant(KeyId=key, GrantId=made["GrantId"])
    kms.create_grant(KeyId=key, GranteePrincipal=one.principal.arn, Operations=["Encrypt"])
    one.kms.encrypt(KeyId=key, Plaintext=b"x")
    with refused("AccessDeniedException", 400):
        two.kms.encrypt(KeyId=key, Plaintext=b"x")


def test_a_denial_stands_above_a_grant(kms, key, user):
    bob = user(deny("kms:Encrypt"))
    grant(kms, key, bob, "Encrypt", "GenerateDataKey")
    bob.kms.generate_data_key(KeyId=key, KeySpec="AES_256")
    with refused("AccessDeniedException", 400, "explicit deny"):
        bob.kms.encrypt(KeyId=key, Plaintext=b"x")


def test_a_grant_lets_in_another_account_and_its_root_delegates(kms, key, other_account, user, server):
    outsider = user(admin=other_account)
    helped = user(allow("kms:*"), admin=other_account)
    with refused("AccessDeniedException", 400):
        outsider.kms.encrypt(KeyId=key, Plaintext=b"x")
    made = grant(kms, key, outsider, "Encrypt", "RetireGrant")
    assert outsider.kms.encrypt(KeyId=key, Plaintext=b"x")["KeyId"] == key
    outsider.kms.retire_grant(GrantToken=made["GrantToken"])
    with refused("AccessDeniedException", 400):
        outsider.kms.encrypt(KeyId=key, Plaintext=b"x")
    kms.create_grant(
        KeyId=key, GranteePrincipal=f"arn:aws:iam::{helped.principal.account}:root", Operations=["Encrypt"]
    )
    helped.kms.encrypt(KeyId=key, Plaintext=b"x")
    with refused("AccessDeniedException", 400):
        outsider.kms.encrypt(KeyId=key, Plaintext=b"x")


def test_a_named_request_is_made_once_and_another_one_anew(kms, key, user):
    bob = user()
    first = grant(kms, key, bob, "Encrypt", "Decrypt", Name="once")
    again = grant(kms, key, bob, "Decrypt", "Encrypt", Name="once")
    assert again["GrantId"] == first["GrantId"] and again["GrantToken"] != first["GrantToken"]
    assert grant(kms, key, bob, "Encrypt", Name="once")["GrantId"] != first["GrantId"]
    nameless = [grant(kms, key, bob, "Encrypt")["GrantId"] for _ in range(2)]
    assert nameless[0] != nameless[1]
    kms.revoke_grant(KeyId=key, GrantId=first["GrantId"])
    assert grant(kms, key, bob, "Encrypt", "Decrypt", Name="once")["GrantId"] != first["GrantId"]


def test_who_may_retire_a_grant(kms, key, user):
    bob, carol, stranger = user(), user(), user()
    administrator = user(allow("kms:RetireGrant"))
    make = lambda *operations: grant(kms, key, bob, *operations, RetiringPrincipal=carol.principal.arn)
    made = make("Encrypt")
    for nobody in (bob, stranger):
        with refused("AccessDeniedException", 400):
            nobody.kms.retire_grant(KeyId=key, GrantId=made["GrantId"])
    carol.kms.retire_grant(KeyId=key, GrantId=made["GrantId"])
    with refused("NotFoundException", 400):
        carol.kms.retire_grant(KeyId=key, GrantId=made["GrantId"])
    bob.kms.retire_grant(GrantToken=make("Encrypt", "RetireGrant")["GrantToken"])
    # The account that made the grant delegates by its IAM policies.
    administrator.kms.retire_grant(GrantToken=make("Encrypt")["GrantToken"])
    assert kms.list_grants(KeyId=key)["Grants"] == []


def test_the_permission_to_retire_alone_is_nothing_for_a_grant_of_another_account(kms, other_account, user, root, server):
    """The key is of the second account; so is the grant."""
    theirs = other_account.kms.create_key()["KeyMetadata"]["Arn"]
    bob = user(allow("kms:RetireGrant"))
    made = other_account.kms.create_grant(KeyId=theirs, GranteePrincipal=bob.principal.arn, Operations=["Encrypt"])
    with refused("AccessDeniedException", 400):
        bob.kms.retire_grant(KeyId=theirs, GrantId=made["GrantId"])
    # A grant that does not exist is refused in the same words.
    with refused("AccessDeniedException", 400):
        bob.kms.retire_grant(KeyId=theirs, GrantId="0" * 64)


def test_a_grantee_passes_on_no_more_than_it_has(kms, key, user):
    bob, carol = user(), user()
    grant(kms, key, bob, "CreateGrant", "Encrypt", "RetireGrant", Constraints={"EncryptionContextSubset": {"tenant": "a"}})
    within = {"EncryptionContextSubset": CONTEXT}
    passed = grant(bob.kms, key, carol, "Encrypt", Constraints=within)
    carol.kms.encrypt(KeyId=key, Plaintext=b"x", EncryptionContext=CONTEXT)
    with refused("AccessDeniedException", 400):
        carol.kms.encrypt(KeyId=key, Plaintext=b"x", EncryptionContext={"tenant": "a"})
    for operations, constraints in (
        (["Encrypt", "Decrypt"], within),
        (["Encrypt"], {}),
        (["Encrypt"], {"EncryptionContextSubset": {"tenant": "b"}}),
        (["Encrypt"], {"EncryptionContextEquals": {"file": "1"}}),
    ):
        with refused("AccessDeniedException", 400, "kms:CreateGrant"):
            grant(bob.kms, key, carol, *operations, Constraints=constraints)
    with refused("AccessDeniedException", 400):
        grant(carol.kms, key, bob, "Encrypt", Constraints=within)
    assert passed["GrantId"]


@pytest.mark.parametrize(
    "condition, good, bad",
    [
        ({"ForAllValues:StringEquals": {"kms:GrantOperations": ["Encrypt", "Decrypt"]}}, {}, {"Operations": ["Encrypt", "DescribeKey"]}),
        ({"StringEquals": {"kms:GrantConstraintType": "EncryptionContextEquals"}}, {"Constraints": {"EncryptionContextEquals": CONTEXT}}, {}),
        ({"StringEquals": {"kms:EncryptionContext:tenant": "a"}}, {"Constraints": {"EncryptionContextSubset": CONTEXT}}, {}),
        ({"StringEquals": {"kms:GranteePrincipal": "$BOB"}}, {}, {"GranteePrincipal": "$CAROL"}),
        ({"StringEquals": {"kms:RetiringPrincipal": "$CAROL"}}, {"RetiringPrincipal": "$CAROL"}, {"RetiringPrincipal": "$BOB"}),
        ({"Bool": {"kms:GrantIsForAWSResource": "false"}}, {}, None),
    ],
)
def test_policies_judge_a_grant_by_what_it_gives(kms, key, user, condition, good, bad):
    bob, carol = user(), user()
    names = {"$BOB": bob.principal.arn, "$CAROL": carol.principal.arn}
    fill = lambda value: names.get(value, value) if isinstance(value, str) else value
    condition = {operator: {name: fill(value) for name, value in keys.items()} for operator, keys in condition.items()}
    maker = user(allow("kms:CreateGrant", key, Condition=condition))
    usual = {"GranteePrincipal": bob.principal.arn, "Operations": ["Encrypt"]}
    call = lambda more: maker.kms.create_grant(KeyId=key, **{**usual, **{name: fill(value) for name, value in more.items()}})
    assert call(good)["GrantId"]
    if bad is not None:
        with refused("AccessDeniedException", 400):
            call(bad)


def test_a_condition_on_grants_for_services_keeps_people_out(kms, key, user):
    maker = user(allow("kms:CreateGrant", key, Condition={"Bool": {"kms:GrantIsForAWSResource": "true"}}))
    with refused("AccessDeniedException", 400):
        grant(maker.kms, key, maker, "Encrypt")


def test_what_cannot_be_granted_is_refused(kms, key, user, server):
    bob = user()
    gone = bob.principal.arn.rsplit("/", 1)[0] + "/nobody-of-this-name"
    for arn in (gone, f"arn:aws:iam::{server.account}:group/g", "arn:aws:iam::999999999999:root", "bob"):
        with refused("InvalidArnException", 400):
            kms.create_grant(KeyId=key, GranteePrincipal=arn, Operations=["Encrypt"])
    for operation in ("Sign", "GenerateMac", "GetPublicKey", "DeriveSharedSecret"):
        with refused("ValidationException", 400, operation):
            grant(kms, key, bob, operation)
    with refused("ValidationException", 400):
        grant(kms, key, bob, "PutKeyPolicy")
    both = {"EncryptionContextEquals": CONTEXT, "EncryptionContextSubset": CONTEXT}
    for constraints in (both, {"EncryptionContextSubset": {str(n): "v" for n in range(9)}}, {"EncryptionContextEquals": {"k": "v" * 385}}):
        with refused("ValidationException", 400):
            grant(kms, key, bob, "Encrypt", Constraints=constraints)
    with refused("InvalidGrantTokenException", 400):
        grant(kms, key, bob, "Encrypt", GrantTokens=["bm90IG9uZQ"])
    with refused("InvalidGrantTokenException", 400):
        kms.retire_grant(GrantToken="bm90IG9uZQ")
    with refused("ValidationException", 400):
        kms.retire_grant(KeyId=key)
    with refused("DryRunOperationException", 400):
        grant(kms, key, bob, "Encrypt", DryRun=True)
    assert kms.list_grants(KeyId=key)["Grants"] == []


def test_a_grant_is_of_the_user_and_not_of_the_name(kms, key, user, root):
    bob = user()
    grant(kms, key, bob, "Encrypt")
    name = bob.principal.name
    for policy_name in root.iam.list_user_policies(UserName=name)["PolicyNames"]:
        root.iam.delete_user_policy(UserName=name, PolicyName=policy_name)
    root.iam.delete_access_key(UserName=name, AccessKeyId=bob.principal.access_key_id)
    user_id = root.iam.get_user(UserName=name)["User"]["UserId"]
    root.iam.delete_user(UserName=name)
    arn = root.iam.create_user(UserName=name)["User"]["Arn"]
    again = root.iam.create_access_key(UserName=name)["AccessKey"]
    namesake = Clients(bob.endpoint, Principal(again["AccessKeyId"], again["SecretAccessKey"], None, bob.principal.account, arn))
    with refused("AccessDeniedException", 400):
        namesake.kms.encrypt(KeyId=key, Plaintext=b"x")
    assert [one["GranteePrincipal"] for one in kms.list_grants(KeyId=key)["Grants"]] == [user_id]


def test_many_grants_do_not_make_a_use_slower(kms, user):
    """A use looks for its own grant alone: beside 400 others it takes about as long as beside none."""
    lonely, crowded = (kms.create_key()["KeyMetadata"]["Arn"] for _ in range(2))
    bob = user()
    grant(kms, lonely, bob, "Encrypt", Constraints={"EncryptionContextSubset": {"volume": "0"}})
    for number in range(400):
        grant(kms, crowded, bob, "Encrypt", Constraints={"EncryptionContextSubset": {"volume": str(number)}})

    def best(key):
        def once():
            before = time.perf_counter()
            bob.kms.encrypt(KeyId=key, Plaintext=b"x", EncryptionContext={"volume": "0"})
            return time.perf_counter() - before

        return min(once() for _ in range(40))

    alone = best(lonely)
    assert best(crowded) < 3 * alone + 0.002

"""Access control lists of buckets and objects, object ownership, and Block Public Access of lists.

The cases are those of the public S3 test suite, with AWS's answers.
"""

from concurrent.futures import ThreadPoolExecutor

import pytest

from conformance.principals import allow, client, deny, policy, unique
from conformance.refusal import refused

GROUPS = "http://acs.amazonaws.com/groups/"
ALL_USERS, AUTHENTICATED, LOG_DELIVERY = GROUPS + "global/AllUsers", GROUPS + "global/AuthenticatedUsers", GROUPS + "s3/LogDelivery"
OPEN = {"BlockPublicAcls": False, "IgnorePublicAcls": False, "BlockPublicPolicy": False, "RestrictPublicBuckets": False}


@pytest.fixture(scope="module")
def anonymous(server):
    return client("s3", server.http, None)


@pytest.fixture(scope="module")
def owner_id(root):
    return root.s3.list_buckets()["Owner"]["ID"]


@pytest.fixture
def other_id(other_account):
    return other_account.s3.list_buckets()["Owner"]["ID"]


def opened(root, ownership="ObjectWriter", **settings):
    """A new bucket in which lists count and nothing blocks them."""
    name = unique("acl")
    root.s3.create_bucket(Bucket=name, ObjectOwnership=ownership)
    root.s3.put_public_access_block(Bucket=name, PublicAccessBlockConfiguration=OPEN | settings)
    return name


@pytest.fixture
def lists(root):
    return opened(root)


def account(canonical_id, permission="FULL_CONTROL"):
    return {"Grantee": {"ID": canonical_id, "Type": "CanonicalUser"}, "Permission": permission}


def group(uri, permission="READ"):
    return {"Grantee": {"URI": uri, "Type": "Group"}, "Permission": permission}


def document(owner, *grants):
    return {"Owner": {"ID": owner}, "Grants": list(grants)}


BUCKET_LISTS = {
    "private": [], "public-read": [group(ALL_USERS)], "public-read-write": [group(ALL_USERS), group(ALL_USERS, "WRITE")],
    "authenticated-read": [group(AUTHENTICATED)], "log-delivery-write": [group(LOG_DELIVERY, "WRITE"), group(LOG_DELIVERY, "READ_ACP")],
}


@pytest.mark.parametrize("name", BUCKET_LISTS)
def test_the_canned_lists_of_a_bucket(root, lists, owner_id, name):
    root.s3.put_bucket_acl(Bucket=lists, ACL=name)
    found = root.s3.get_bucket_acl(Bucket=lists)
    assert found["Grants"] == [account(owner_id), *BUCKET_LISTS[name]] and found["Owner"] == {"ID": owner_id}
    root.s3.put_bucket_acl(Bucket=lists, ACL="private")
    assert root.s3.get_bucket_acl(Bucket=lists)["Grants"] == [account(owner_id)]


@pytest.mark.parametrize("name", ["private", "public-read", "public-read-write", "authenticated-read"])
def test_the_canned_lists_of_an_object_however_it_is_made(root, lists, owner_id, name):
    s3, wanted = root.s3, [account(owner_id), *BUCKET_LISTS[name]]
    s3.put_object(Bucket=lists, Key="put", Body=b"x", ACL=name)
    s3.copy_object(Bucket=lists, Key="copy", CopySource=f"{lists}/put", ACL=name)
    upload = s3.create_multipart_upload(Bucket=lists, Key="parts", ACL=name)["UploadId"]
    part = s3.upload_part(Bucket=lists, Key="parts", UploadId=upload, PartNumber=1, Body=b"x")
    s3.complete_multipart_upload(Bucket=lists, Key="parts", UploadId=upload, MultipartUpload={"Parts": [{"PartNumber": 1, "ETag": part["ETag"]}]})
    s3.put_object(Bucket=lists, Key="later", Body=b"x")
    s3.put_object_acl(Bucket=lists, Key="later", ACL=name)
    for key in ("put", "copy", "parts", "later"):
        found = s3.get_object_acl(Bucket=lists, Key=key)
        assert found["Grants"] == wanted and found["Owner"] == {"ID": owner_id}, key
    s3.copy_object(Bucket=lists, Key="bare", CopySource=f"{lists}/put")
    assert s3.get_object_acl(Bucket=lists, Key="bare")["Grants"] == [account(owner_id)]


def test_a_list_changes_nothing_else_of_an_object(root, lists):
    root.s3.put_object(Bucket=lists, Key="x", Body=b"x", ContentType="text/plain", Metadata={"a": "b"})
    before = root.s3.head_object(Bucket=lists, Key="x")
    root.s3.put_object_acl(Bucket=lists, Key="x", ACL="public-read")
    after = root.s3.head_object(Bucket=lists, Key="x")
    assert {name: after[name] for name in ("ETag", "LastModified", "ContentType", "Metadata")} == {
        name: before[name] for name in ("ETag", "LastModified", "ContentType", "Metadata")}


def test_grants_by_headers_stand_alone(root, lists, other_id):
    """The headers say the whole list: the owner keeps what owners always have."""
    headers = {"GrantFullControl": f'id="{other_id}"', "GrantRead": f"id={other_id}, uri={LOG_DELIVERY}", "GrantReadACP": f'uri="{ALL_USERS}"'}
    wanted = [account(other_id), account(other_id, "READ"), group(LOG_DELIVERY), group(ALL_USERS, "READ_ACP")]
    root.s3.put_bucket_acl(Bucket=lists, **headers)
    assert root.s3.get_bucket_acl(Bucket=lists)["Grants"] == wanted
    root.s3.put_object(Bucket=lists, Key="x", Body=b"x", **headers)
    assert root.s3.get_object_acl(Bucket=lists, Key="x")["Grants"] == wanted
    name = unique("acl")
    root.s3.create_bucket(Bucket=name, ObjectOwnership="ObjectWriter", GrantWrite=f"id={other_id}", GrantWriteACP=f"id={other_id}")
    assert root.s3.get_bucket_acl(Bucket=name)["Grants"] == [account(other_id, "WRITE"), account(other_id, "WRITE_ACP")]


@pytest.mark.parametrize("permission", ["FULL_CONTROL", "READ", "WRITE", "READ_ACP", "WRITE_ACP"])
def test_a_grant_of_a_bucket_to_another_account(root, other_account, lists, owner_id, other_id, permission):
    other = other_account.s3
    root.s3.put_bucket_acl(Bucket=lists, AccessControlPolicy=document(owner_id, account(owner_id), account(other_id, permission)))
    assert root.s3.get_bucket_acl(Bucket=lists)["Grants"] == [account(owner_id), account(other_id, permission)]
    calls = {
        "READ": lambda: other.list_objects_v2(Bucket=lists), "WRITE": lambda: other.put_object(Bucket=lists, Key="x", Body=b""),
        "READ_ACP": lambda: other.get_bucket_acl(Bucket=lists), "WRITE_ACP": lambda: other.put_bucket_acl(Bucket=lists, ACL="private"),
    }
    for needed, call in calls.items():
        if permission in (needed, "FULL_CONTROL"):
            call()
        else:
            with refused("AccessDenied", 403):
                call()
    with refused("AccessDenied", 403):
        other.get_bucket_policy(Bucket=lists)


@pytest.mark.parametrize("permission", ["FULL_CONTROL", "READ", "READ_ACP", "WRITE_ACP"])
def test_a_grant_of_an_object_to_another_account(root, other_account, lists, owner_id, other_id, permission):
    other = other_account.s3
    root.s3.put_object(Bucket=lists, Key="x", Body=b"x")
    given = document(owner_id, account(owner_id), account(other_id, permission))
    root.s3.put_object_acl(Bucket=lists, Key="x", AccessControlPolicy=given)
    calls = {
        "READ": lambda: other.get_object(Bucket=lists, Key="x"), "READ_ACP": lambda: other.get_object_acl(Bucket=lists, Key="x"),
        "WRITE_ACP": lambda: other.put_object_acl(Bucket=lists, Key="x", AccessControlPolicy=given),
    }
    for needed, call in calls.items():
        if permission in (needed, "FULL_CONTROL"):
            call()
        else:
            with refused("AccessDenied", 403):
                call()
    assert root.s3.get_object_acl(Bucket=lists, Key="x")["Owner"] == {"ID": owner_id}


def test_a_grant_to_an_account_delegates_to_its_policies(root, other_account, lists, owner_id, other_id):
    """Users of the account need a policy of their own, as for a bucket policy that names the account."""
    root.s3.put_object(Bucket=lists, Key="x", Body=b"x", GrantRead=f"id={other_id}")
    root.s3.put_bucket_policy(Bucket=lists, Policy=policy(deny("s3:GetObject", f"arn:aws:s3:::{lists}/x", Principal="*")))
    with refused("AccessDenied", 403):
        other_account.s3.get_object(Bucket=lists, Key="x")
    root.s3.delete_bucket_policy(Bucket=lists)
    assert other_account.s3.get_object(Bucket=lists, Key="x")["Body"].read() == b"x"


ACCESS = [(bucket, key) for bucket in ("private", "public-read", "public-read-write") for key in ("private", "public-read", "public-read-write")]


@pytest.mark.parametrize("bucket_list, object_list", ACCESS)
def test_what_the_public_may(root, anonymous, other_account, lists, bucket_list, object_list):
    root.s3.put_bucket_acl(Bucket=lists, ACL=bucket_list)
    root.s3.put_object(Bucket=lists, Key="listed", Body=b"listed", ACL=object_list)
    root.s3.put_object(Bucket=lists, Key="plain", Body=b"plain")
    may_list, may_write = bucket_list != "private", bucket_list == "public-read-write"
    for caller in (anonymous, other_account.s3):
        calls = [
            (object_list != "private", lambda: caller.get_object(Bucket=lists, Key="listed")),
            (False, lambda: caller.get_object(Bucket=lists, Key="plain")), (may_list, lambda: caller.list_objects_v2(Bucket=lists)),
            (False, lambda: caller.get_object_acl(Bucket=lists, Key="listed")),
            (may_write, lambda: caller.put_object(Bucket=lists, Key=unique("new"), Body=b"")),
            (False, lambda: caller.delete_object(Bucket=lists, Key="plain")),
        ]
        for allowed, call in calls:
            if allowed:
                call()
            else:
                with refused("AccessDenied", 403):
                    call()
        with refused("NoSuchKey" if may_list else "AccessDenied", 404 if may_list else 403):
            caller.get_object(Bucket=lists, Key="missing")


def test_the_anonymous_say_the_list_of_what_they_put(root, anonymous, lists, owner_id):
    """What they put is theirs to show: no grant of s3:PutObjectAcl is needed, as for callers of another account."""
    root.s3.put_bucket_acl(Bucket=lists, ACL="public-read-write")
    anonymous.put_object(Bucket=lists, Key="x", Body=b"x", ACL="public-read")
    assert root.s3.get_object_acl(Bucket=lists, Key="x")["Grants"] == [account(owner_id), group(ALL_USERS)]
    assert anonymous.get_object(Bucket=lists, Key="x")["Body"].read() == b"x"
    with refused("AccessDenied", 403):
        anonymous.put_object_acl(Bucket=lists, Key="x", ACL="private")
    with refused("AccessDenied", 403):
        anonymous.put_object(Bucket=lists, Key="x", Body=b"x", Tagging="a=b")
    with refused("AccessDenied", 403, r"^Anonymous users cannot initiate multipart uploads\.  Please authenticate\.$"):
        anonymous.create_multipart_upload(Bucket=lists, Key="x")
    root.s3.put_bucket_policy(Bucket=lists, Policy=policy(deny("s3:PutObjectAcl", f"arn:aws:s3:::{lists}/*", Principal="*")))
    with refused("AccessDenied", 403):
        anonymous.put_object(Bucket=lists, Key="x", Body=b"y", ACL="public-read")
    root.s3.delete_bucket_policy(Bucket=lists)
    root.s3.put_public_access_block(Bucket=lists, PublicAccessBlockConfiguration=OPEN | {"BlockPublicAcls": True})
    with refused("AccessDenied", 403):
        anonymous.put_object(Bucket=lists, Key="x", Body=b"y", ACL="public-read")
    root.s3.put_bucket_acl(Bucket=lists, ACL="private")
    for options in ({}, {"ACL": "bucket-owner-full-control"}):
        with refused("AccessDenied", 403):
            anonymous.put_object(Bucket=lists, Key="x", Body=b"y", **options)
    assert root.s3.get_object(Bucket=lists, Key="x")["Body"].read() == b"x"


def test_who_began_an_upload_may_list_and_end_it(server, root, user, other_account, lists, owner_id, other_id):
    root.s3.put_bucket_acl(Bucket=lists, ACL="public-read-write")
    ours = dict(Bucket=lists, Key="ours", UploadId=root.s3.create_multipart_upload(Bucket=lists, Key="ours")["UploadId"])
    theirs = dict(Bucket=lists, Key="theirs", UploadId=other_account.s3.create_multipart_upload(Bucket=lists, Key="theirs")["UploadId"])
    other = other_account.s3
    other.upload_part(**theirs, PartNumber=1, Body=b"x")
    shown = {item["Key"]: (item["Initiator"], item["Owner"]) for item in root.s3.list_multipart_uploads(Bucket=lists)["Uploads"]}
    arn = other_account.sts.get_caller_identity()["Arn"]
    assert shown == {"ours": ({"ID": owner_id}, {"ID": owner_id}), "theirs": ({"ID": arn}, {"ID": other_id})}
    assert root.s3.list_parts(**ours)["Initiator"] == {"ID": owner_id}
    listed = other.list_parts(**theirs)
    assert [part["Size"] for part in listed["Parts"]] == [1] and listed["Initiator"] == {"ID": arn}
    for call in (other.list_parts, other.abort_multipart_upload):
        with refused("AccessDenied", 403):
            call(**ours)
    limited = user(allow("s3:PutObject", "*"), admin=other_account).s3
    for call in (limited.list_parts, limited.abort_multipart_upload):
        with refused("AccessDenied", 403):
            call(**theirs)
    root.s3.put_bucket_policy(Bucket=lists, Policy=policy(deny("s3:AbortMultipartUpload", f"arn:aws:s3:::{lists}/*", Principal="*")))
    with refused("AccessDenied", 403):
        other.abort_multipart_upload(**theirs)
    root.s3.delete_bucket_policy(Bucket=lists)
    other.abort_multipart_upload(**theirs)
    root.s3.abort_multipart_upload(**ours)
    assert "Uploads" not in root.s3.list_multipart_uploads(Bucket=lists)


def test_many_lists_of_one_bucket_at_once(root, lists):
    """Each of fifty calls that change the same row is answered: none gives up behind the others."""
    with ThreadPoolExecutor(50) as pool:
        answers = list(pool.map(lambda _: root.s3.put_bucket_acl(Bucket=lists, ACL="public-read"), range(50)))
    assert {answer["ResponseMetadata"]["HTTPStatusCode"] for answer in answers} == {200}


def test_authenticated_users_are_not_the_anonymous(root, anonymous, other_account, lists):
    root.s3.put_object(Bucket=lists, Key="x", Body=b"x", ACL="authenticated-read")
    assert other_account.s3.get_object(Bucket=lists, Key="x")["Body"].read() == b"x"
    with refused("AccessDenied", 403):
        anonymous.get_object(Bucket=lists, Key="x")


def test_a_user_without_policies_reads_what_the_list_of_its_own_account_gives_everybody(root, user, lists):
    root.s3.put_object(Bucket=lists, Key="x", Body=b"x", ACL="public-read")
    assert user().s3.get_object(Bucket=lists, Key="x")["Body"].read() == b"x"


def test_the_owner_can_take_everything_away_and_give_it_back(root, lists, owner_id):
    root.s3.put_bucket_acl(Bucket=lists, AccessControlPolicy=document(owner_id))
    assert root.s3.get_bucket_acl(Bucket=lists)["Grants"] == []
    root.s3.put_bucket_acl(Bucket=lists, AccessControlPolicy=document(owner_id, account(owner_id)))
    assert root.s3.get_bucket_acl(Bucket=lists)["Grants"] == [account(owner_id)]


def test_each_version_has_a_list_of_its_own(root, anonymous, lists, owner_id):
    root.s3.put_bucket_versioning(Bucket=lists, VersioningConfiguration={"Status": "Enabled"})
    first = root.s3.put_object(Bucket=lists, Key="x", Body=b"1")["VersionId"]
    root.s3.put_object(Bucket=lists, Key="x", Body=b"2")
    root.s3.put_object_acl(Bucket=lists, Key="x", VersionId=first, ACL="public-read")
    assert root.s3.get_object_acl(Bucket=lists, Key="x", VersionId=first)["Grants"] == [account(owner_id), group(ALL_USERS)]
    assert root.s3.get_object_acl(Bucket=lists, Key="x")["Grants"] == [account(owner_id)]
    assert anonymous.get_object(Bucket=lists, Key="x", VersionId=first)["Body"].read() == b"1"
    with refused("AccessDenied", 403):
        anonymous.get_object(Bucket=lists, Key="x")
    with refused("NoSuchVersion", 404):
        root.s3.put_object_acl(Bucket=lists, Key="x", VersionId="null", ACL="private")
    with refused("NoSuchKey", 404):
        root.s3.put_object_acl(Bucket=lists, Key="missing", ACL="private")


def refusals(owner):
    """What is sent, and AWS's answer to it."""
    schema = "The XML you provided was not well-formed or did not validate against our published schema"
    log = group(LOG_DELIVERY, "WRITE")
    return {
        "canned": ({"ACL": "fake-acl"}, "InvalidArgument", "", ("x-amz-acl", "fake-acl")),
        "uri": ({"GrantWrite": f'uri="{GROUPS}s3/FakeGroup"'}, "InvalidArgument", "Invalid group uri", ("uri", f"{GROUPS}s3/FakeGroup")),
        "key": ({"GrantWrite": 'fakekey="1234"'}, "InvalidArgument", "Argument format not recognized", ("x-amz-grant-write", 'fakekey="1234"')),
        "id": ({"GrantWrite": 'id="wrong-id"'}, "InvalidArgument", "Invalid id", ("id", "wrong-id")),
        "no owner": ({"AccessControlPolicy": {"Grants": [log]}}, "MalformedACLError", schema, None),
        "permission": ({"AccessControlPolicy": document(owner, group(LOG_DELIVERY, "WRONG"))}, "MalformedACLError", schema, None),
        "owner id": ({"AccessControlPolicy": document("wrong-id", log)}, "InvalidArgument", "Invalid id", ("CanonicalUser/ID", "wrong-id")),
        "group": ({"AccessControlPolicy": document(owner, group(f"{GROUPS}s3/Fake"))}, "InvalidArgument", "Invalid group uri", ("Group/URI", f"{GROUPS}s3/Fake")),
        "user": ({"AccessControlPolicy": document(owner, account("wrong-id"))}, "InvalidArgument", "Invalid id", ("CanonicalUser/ID", "wrong-id")),
        "type": ({"AccessControlPolicy": document(owner, {"Grantee": {"ID": owner, "Type": "BadType"}, "Permission": "READ"})}, "MalformedACLError", schema, None),
        "empty": ({"AccessControlPolicy": {}}, "MalformedACLError", schema, None),
        "nothing": ({}, "MissingSecurityHeader", "Your request was missing a required header", None),
        "both headers": ({"ACL": "private", "GrantRead": f'uri="{LOG_DELIVERY}"'}, "InvalidRequest", "Specifying both Canned ACLs and Header Grants is not allowed", None),
        "both ways": ({"ACL": "private", "AccessControlPolicy": document(owner, account(owner))}, "UnexpectedContent", "This request does not support content", None),
        "too many": ({"AccessControlPolicy": document(owner, *[account(owner, "READ")] * 101)}, "MalformedACLError", schema, None),
    }


@pytest.mark.parametrize("case", refusals(""))
def test_lists_that_are_refused(root, bucket, lists, owner_id, case):
    """Also in a bucket without lists the request itself is judged first."""
    sent, code, text, argument = refusals(owner_id)[case]
    for name in (bucket, lists):
        root.s3.put_object(Bucket=name, Key="x", Body=b"")
        for call in (lambda: root.s3.put_bucket_acl(Bucket=name, **sent), lambda: root.s3.put_object_acl(Bucket=name, Key="x", **sent)):
            with refused(code, 400) as refusal:
                call()
            error = refusal.response["Error"]
            assert (error["Message"] or "") == text
            if argument:
                assert (error["ArgumentName"], error["ArgumentValue"]) == argument


def test_grants_to_addresses_have_ended(root, lists, owner_id):
    given = {"Grantee": {"EmailAddress": "a@example.com", "Type": "AmazonCustomerByEmail"}, "Permission": "READ"}
    with refused("MethodNotAllowed", 405):
        root.s3.put_bucket_acl(Bucket=lists, AccessControlPolicy=document(owner_id, given))
    with refused("MethodNotAllowed", 405):
        root.s3.put_bucket_acl(Bucket=lists, GrantRead='emailAddress="a@example.com"')


def test_the_owner_in_the_document_is_the_owner(root, lists, other_account, other_id):
    root.s3.put_object(Bucket=lists, Key="x", Body=b"")
    with refused("AccessDenied", 403):
        root.s3.put_bucket_acl(Bucket=lists, AccessControlPolicy=document(other_id, account(other_id)))
    with refused("AccessDenied", 403):
        root.s3.put_object_acl(Bucket=lists, Key="x", AccessControlPolicy=document(other_id, account(other_id)))


def test_whoever_puts_an_object_owns_it(root, other_account, lists, owner_id, other_id):
    root.s3.put_bucket_acl(Bucket=lists, GrantFullControl=f"id={other_id}")
    other_account.s3.put_object(Bucket=lists, Key="x", Body=b"x")
    found = other_account.s3.get_object_acl(Bucket=lists, Key="x")
    assert found["Owner"] == {"ID": other_id} and found["Grants"] == [account(other_id)]
    assert other_account.s3.get_object(Bucket=lists, Key="x")["Body"].read() == b"x"
    for call in (root.s3.get_object, root.s3.get_object_acl):
        with refused("AccessDenied", 403):
            call(Bucket=lists, Key="x")
    root.s3.put_bucket_policy(Bucket=lists, Policy=policy(allow("s3:GetObject", f"arn:aws:s3:::{lists}/*", Principal="*")))
    with refused("AccessDenied", 403):
        root.s3.get_object(Bucket=lists, Key="x")
    assert [entry["Owner"]["ID"] for entry in root.s3.list_objects(Bucket=lists)["Contents"]] == [other_id]
    assert [entry["Owner"]["ID"] for entry in root.s3.list_object_versions(Bucket=lists)["Versions"]] == [other_id]
    other_account.s3.put_object_acl(Bucket=lists, Key="x", ACL="bucket-owner-full-control")
    assert root.s3.get_object_acl(Bucket=lists, Key="x")["Grants"] == [account(other_id), account(owner_id)]
    assert root.s3.get_object(Bucket=lists, Key="x")["Body"].read() == b"x"
    other_account.s3.put_object_acl(Bucket=lists, Key="x", ACL="bucket-owner-read")
    assert root.s3.get_object(Bucket=lists, Key="x")["Body"].read() == b"x"
    with refused("AccessDenied", 403):
        root.s3.get_object_acl(Bucket=lists, Key="x")
    root.s3.delete_object(Bucket=lists, Key="x")


def test_a_bucket_that_prefers_its_owner_owns_what_it_is_given_in_full(root, other_account, owner_id, other_id):
    name = opened(root, "BucketOwnerPreferred")
    root.s3.put_bucket_acl(Bucket=name, GrantFullControl=f"id={other_id}")
    other_account.s3.put_object(Bucket=name, Key="given", Body=b"x", ACL="bucket-owner-full-control")
    other_account.s3.put_object(Bucket=name, Key="kept", Body=b"x")
    assert root.s3.get_object_acl(Bucket=name, Key="given") | {"ResponseMetadata": None} == {
        "ResponseMetadata": None, "Owner": {"ID": owner_id}, "Grants": [account(owner_id)]}
    assert other_account.s3.get_object_acl(Bucket=name, Key="kept")["Owner"] == {"ID": other_id}


def test_turning_lists_off_and_on(root, anonymous, lists, owner_id):
    enforced = {"Rules": [{"ObjectOwnership": "BucketOwnerEnforced"}]}
    root.s3.put_bucket_acl(Bucket=lists, ACL="public-read")
    root.s3.put_object(Bucket=lists, Key="x", Body=b"x", ACL="public-read")
    with refused("InvalidBucketAclWithObjectOwnership", 400):
        root.s3.put_bucket_ownership_controls(Bucket=lists, OwnershipControls=enforced)
    root.s3.put_bucket_acl(Bucket=lists, ACL="private")
    root.s3.put_bucket_ownership_controls(Bucket=lists, OwnershipControls=enforced)
    with refused("AccessDenied", 403):
        anonymous.get_object(Bucket=lists, Key="x")
    assert root.s3.get_object_acl(Bucket=lists, Key="x")["Grants"] == [account(owner_id)]
    with refused("AccessControlListNotSupported", 400):
        root.s3.put_object_acl(Bucket=lists, Key="x", ACL="public-read")
    with refused("AccessControlListNotSupported", 400):
        root.s3.put_object(Bucket=lists, Key="y", Body=b"", GrantRead=f'uri="{ALL_USERS}"')
    for call in (
        lambda: root.s3.put_object(Bucket=lists, Key="y", Body=b"", ACL="private"), lambda: root.s3.put_object_acl(Bucket=lists, Key="x", ACL="private"),
        lambda: root.s3.copy_object(Bucket=lists, Key="y", CopySource=f"{lists}/x", ACL="private"),
        lambda: root.s3.create_multipart_upload(Bucket=lists, Key="y", ACL="private"), lambda: root.s3.put_bucket_acl(Bucket=lists, ACL="private"),
    ):
        with refused("AccessControlListNotSupported", 400, "^The bucket does not allow ACLs$"):
            call()
    root.s3.put_object(Bucket=lists, Key="y", Body=b"", ACL="bucket-owner-full-control")
    root.s3.put_object_acl(Bucket=lists, Key="y", AccessControlPolicy=document(owner_id, account(owner_id)))
    root.s3.put_bucket_ownership_controls(Bucket=lists, OwnershipControls={"Rules": [{"ObjectOwnership": "ObjectWriter"}]})
    assert anonymous.get_object(Bucket=lists, Key="x")["Body"].read() == b"x"
    root.s3.delete_bucket_ownership_controls(Bucket=lists)
    assert anonymous.get_object(Bucket=lists, Key="x")["Body"].read() == b"x"


def test_new_buckets_have_no_lists_unless_they_ask_for_them(root, fresh_server):
    with refused("InvalidBucketAclWithObjectOwnership", 400):
        root.s3.create_bucket(Bucket=unique("acl"), ACL="public-read")
    with refused("InvalidBucketAclWithBlockPublicAccessError", 400):
        root.s3.create_bucket(Bucket=unique("acl"), ACL="public-read", ObjectOwnership="ObjectWriter")
    compat = fresh_server(profile="compat")
    s3 = client("s3", compat.http, compat.root)
    s3.create_bucket(Bucket="compat", ACL="public-read")
    s3.put_object(Bucket="compat", Key="x", Body=b"x", ACL="public-read")
    stranger = client("s3", compat.http, None)
    assert stranger.get_object(Bucket="compat", Key="x")["Body"].read() == b"x" and stranger.list_objects(Bucket="compat")["Contents"]
    with refused("OwnershipControlsNotFoundError", 404):
        s3.get_bucket_ownership_controls(Bucket="compat")
    s3.create_bucket(Bucket="compat")
    with refused("AccessDenied", 403):
        stranger.list_objects(Bucket="compat")


@pytest.mark.parametrize("name", ["public-read", "public-read-write", "authenticated-read"])
def test_public_lists_are_blocked(root, name):
    bucket = opened(root, BlockPublicAcls=True)
    root.s3.put_object(Bucket=bucket, Key="x", Body=b"", ACL="private")
    for call in (
        lambda: root.s3.put_bucket_acl(Bucket=bucket, ACL=name), lambda: root.s3.put_object(Bucket=bucket, Key="y", Body=b"", ACL=name),
        lambda: root.s3.put_object_acl(Bucket=bucket, Key="x", ACL=name), lambda: root.s3.create_multipart_upload(Bucket=bucket, Key="y", ACL=name),
        lambda: root.s3.copy_object(Bucket=bucket, Key="y", CopySource=f"{bucket}/x", ACL=name),
    ):
        with refused("AccessDenied", 403):
            call()
    root.s3.put_bucket_acl(Bucket=bucket, ACL="log-delivery-write")


def test_public_lists_are_ignored(root, anonymous, other_account, lists, other_id, owner_id):
    root.s3.put_bucket_acl(Bucket=lists, ACL="public-read")
    root.s3.put_object(Bucket=lists, Key="x", Body=b"x", GrantRead=f"uri={ALL_USERS},id={other_id}")
    assert anonymous.list_objects(Bucket=lists)["Contents"] and anonymous.get_object(Bucket=lists, Key="x")
    root.s3.put_public_access_block(Bucket=lists, PublicAccessBlockConfiguration=OPEN | {"IgnorePublicAcls": True})
    root.s3.put_bucket_acl(Bucket=lists, ACL="public-read")
    for call in (lambda: anonymous.list_objects(Bucket=lists), lambda: anonymous.get_object(Bucket=lists, Key="x"), lambda: other_account.s3.list_objects(Bucket=lists)):
        with refused("AccessDenied", 403):
            call()
    assert other_account.s3.get_object(Bucket=lists, Key="x")["Body"].read() == b"x"


def test_who_may_say_a_list_with_an_object(user, root, lists):
    objects = f"arn:aws:s3:::{lists}/*"
    with refused("AccessDenied", 403, "s3:PutObjectAcl"):
        user(allow("s3:PutObject", objects)).s3.put_object(Bucket=lists, Key="x", Body=b"", ACL="public-read")
    both = user(allow(["s3:PutObject", "s3:PutObjectAcl"], objects), deny("s3:PutObject", objects, Condition={"StringLike": {"s3:x-amz-acl": "public*"}}))
    both.s3.put_object(Bucket=lists, Key="x", Body=b"", ACL="authenticated-read")
    with refused("AccessDenied", 403):
        both.s3.put_object(Bucket=lists, Key="x", Body=b"", ACL="public-read")


def test_policies_see_the_grants_of_a_request(root, other_account, lists, owner_id):
    wanted = f"id={owner_id}"
    condition = {"StringEquals": {"s3:x-amz-grant-full-control": wanted}}
    root.s3.put_bucket_policy(Bucket=lists, Policy=policy(allow("s3:PutObject", f"arn:aws:s3:::{lists}/*", Principal="*", Condition=condition)))
    with refused("AccessDenied", 403):
        other_account.s3.put_object(Bucket=lists, Key="x", Body=b"")
    other_account.s3.put_object(Bucket=lists, Key="x", Body=b"x", GrantFullControl=wanted)
    assert root.s3.get_object(Bucket=lists, Key="x")["Body"].read() == b"x"

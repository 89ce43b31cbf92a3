"""Block Public Access of a whole account, by S3 Control: its calls, and what they do to buckets."""


import pytest

from conformance import raw
from conformance.audit import event_of
from conformance.principals import Clients, allow, client, create_account, deny, policy, unique
from conformance.refusal import refused

OPEN = {"BlockPublicAcls": False, "IgnorePublicAcls": False, "BlockPublicPolicy": False, "RestrictPublicBuckets": False}


pytestmark = pytest.mark.usefixtures("account_hosts")


class Account:
    """A new account with its administrator's clients, S3 Control among them."""

    def __init__(self, server):
        self.server, self.principal = server, create_account(server)
        self.number, self.clients = self.principal.account, Clients(server.http, self.principal)
        self.s3, self.control = self.clients.s3, client("s3control", server.http, self.principal)

    def block(self, **switches):
        self.control.put_public_access_block(AccountId=self.number, PublicAccessBlockConfiguration=OPEN | switches)

    def bucket(self):
        name = unique("block")
        self.s3.create_bucket(Bucket=name, ObjectOwnership="ObjectWriter")
        self.s3.delete_public_access_block(Bucket=name)
        return name


@pytest.fixture
def account(server):
    return Account(server)


@pytest.fixture(scope="module")
def anonymous(server):
    return client("s3", server.http, None)


def public(bucket):
    return policy(allow(["s3:GetObject", "s3:ListBucket"], [f"arn:aws:s3:::{bucket}", f"arn:aws:s3:::{bucket}/*"], Principal="*"))


def test_the_setting_is_put_read_and_deleted(account):
    named = {"AccountId": account.number}
    with refused("NoSuchPublicAccessBlockConfiguration", 404, "^The public access block configuration was not found$"):
        account.control.get_public_access_block(**named)
    account.control.put_public_access_block(**named, PublicAccessBlockConfiguration={"BlockPublicAcls": True, "RestrictPublicBuckets": True})
    assert account.control.get_public_access_block(**named)["PublicAccessBlockConfiguration"] == OPEN | {"BlockPublicAcls": True, "RestrictPublicBuckets": True}
    for _ in range(2):
        account.control.delete_public_access_block(**named)
    with refused("NoSuchPublicAccessBlockConfiguration", 404):
        account.control.get_public_access_block(**named)


def test_an_account_is_asked_by_its_own_principals_alone(server, root, account):
    for call in (account.control.get_public_access_block, account.control.delete_public_access_block):
        with refused("AccessDenied", 403):
            call(AccountId=server.account)
    unsigned = raw.http(server.http, "GET", "/v20180820/configuration/publicAccessBlock", headers={"x-amz-account-id": server.account})
    assert (unsigned.status, unsigned.code) == (403, "AccessDenied")


def test_policies_decide_who_may(server, user):
    named = {"AccountId": server.account}
    reader = client("s3control", server.http, user(allow("s3:GetAccountPublicAccessBlock")).principal)
    with refused("NoSuchPublicAccessBlockConfiguration", 404):
        reader.get_public_access_block(**named)
    with refused("AccessDenied", 403, "s3:PutAccountPublicAccessBlock"):
        reader.put_public_access_block(**named, PublicAccessBlockConfiguration=OPEN)
    with refused("AccessDenied", 403, "s3:PutAccountPublicAccessBlock"):
        reader.delete_public_access_block(**named)
    stopped = client("s3control", server.http, user(allow("*"), deny("s3:GetAccountPublicAccessBlock")).principal)
    with refused("AccessDenied", 403, "explicit deny"):
        stopped.get_public_access_block(**named)


def test_what_s3_control_has_besides_is_refused_by_name(account):
    with refused("NotImplemented", 501, "ListMultiRegionAccessPoints"):
        account.control.list_multi_region_access_points(AccountId=account.number)


def test_a_bucket_may_be_called_like_the_version_of_the_api(root, bucket):
    """Only the header tells the requests apart."""
    root.s3.create_bucket(Bucket="v20180820")
    root.s3.put_object(Bucket="v20180820", Key="configuration/publicAccessBlock", Body=b"x")
    assert root.s3.get_object(Bucket="v20180820", Key="configuration/publicAccessBlock")["Body"].read() == b"x"


def test_public_policies_are_refused_and_restricted(account, anonymous):
    bucket = account.bucket()
    account.s3.put_object(Bucket=bucket, Key="x", Body=b"x")
    account.block(BlockPublicPolicy=True)
    with refused("AccessDenied", 403, "BlockPublicPolicy"):
        account.s3.put_bucket_policy(Bucket=bucket, Policy=public(bucket))
    account.block()
    account.s3.put_bucket_policy(Bucket=bucket, Policy=public(bucket))
    assert anonymous.get_object(Bucket=bucket, Key="x")["Body"].read() == b"x"
    account.block(RestrictPublicBuckets=True)
    for call in (lambda: anonymous.get_object(Bucket=bucket, Key="x"), lambda: anonymous.list_objects_v2(Bucket=bucket)):
        with refused("AccessDenied", 403):
            call()
    assert account.s3.get_object(Bucket=bucket, Key="x")["Body"].read() == b"x"
    account.control.delete_public_access_block(AccountId=account.number)
    assert anonymous.get_object(Bucket=bucket, Key="x")["Body"].read() == b"x"


def test_public_lists_are_refused_and_ignored(account, anonymous):
    bucket = account.bucket()
    account.s3.put_bucket_acl(Bucket=bucket, ACL="public-read")
    account.s3.put_object(Bucket=bucket, Key="x", Body=b"x", ACL="public-read")
    account.block(BlockPublicAcls=True)
    assert anonymous.get_object(Bucket=bucket, Key="x")["Body"].read() == b"x"
    for call in (
        lambda: account.s3.put_bucket_acl(Bucket=bucket, ACL="public-read"), lambda: account.s3.put_object_acl(Bucket=bucket, Key="x", ACL="public-read"),
        lambda: account.s3.put_object(Bucket=bucket, Key="y", Body=b"", ACL="authenticated-read"),
    ):
        with refused("AccessDenied", 403):
            call()
    account.block(IgnorePublicAcls=True)
    for call in (lambda: anonymous.get_object(Bucket=bucket, Key="x"), lambda: anonymous.list_objects_v2(Bucket=bucket)):
        with refused("AccessDenied", 403):
            call()
    account.block()
    assert anonymous.get_object(Bucket=bucket, Key="x")["Body"].read() == b"x" and anonymous.list_objects_v2(Bucket=bucket)["Contents"]


def test_calls_are_recorded_as_aws_names_them(account):
    answer = account.control.put_public_access_block(AccountId=account.number, PublicAccessBlockConfiguration=OPEN)
    event = event_of(account.clients, answer, "PutAccountPublicAccessBlock")
    assert (event["eventSource"], event["recipientAccountId"]) == ("s3.amazonaws.com", account.number)

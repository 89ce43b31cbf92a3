"""Configurations that are kept and shown, and buckets whose requesters pay."""

import pytest

from conformance import raw
from conformance.principals import Clients, allow, client, policy, unique
from conformance.refusal import refused

AND = {"And": {"Prefix": "logs/", "Tags": [{"Key": "team", "Value": "blue"}]}}
EXPORT = {"OutputSchemaVersion": "V_1", "Destination": {"S3BucketDestination": {"Format": "CSV", "Bucket": "arn:aws:s3:::out", "Prefix": "a/"}}}
# Kind of configuration, its id's place, and one of each form that it has.
KINDS = {
    "analytics": [{"StorageClassAnalysis": {}}, {"Filter": {"Prefix": "p"}, "StorageClassAnalysis": {"DataExport": EXPORT}}, {"Filter": AND, "StorageClassAnalysis": {}}],
    "metrics": [{}, {"Filter": {"Tag": {"Key": "k", "Value": "v"}}}, {"Filter": AND}, {"Filter": {"AccessPointArn": "arn:aws:s3:us-east-1:111122223333:accesspoint/a"}}],
    "intelligent_tiering": [
        {"Status": "Enabled", "Tierings": [{"Days": 90, "AccessTier": "ARCHIVE_ACCESS"}, {"Days": 180, "AccessTier": "DEEP_ARCHIVE_ACCESS"}]},
        {"Status": "Disabled", "Filter": {"Prefix": "p"}, "Tierings": [{"Days": 730, "AccessTier": "DEEP_ARCHIVE_ACCESS"}]},
        {"Status": "Enabled", "Filter": AND, "Tierings": [{"Days": 91, "AccessTier": "ARCHIVE_ACCESS"}]},
    ],
}
BAD = [
    ("analytics", {"Filter": {"Prefix": "p", "Tag": {"Key": "k", "Value": "v"}}, "StorageClassAnalysis": {}}, "MalformedXML"),
    ("analytics", {"Filter": {"And": {"Prefix": "p"}}, "StorageClassAnalysis": {}}, "MalformedXML"),
    ("analytics", {"StorageClassAnalysis": {"DataExport": EXPORT | {"OutputSchemaVersion": "V_2"}}}, "MalformedXML"),
    ("metrics", {"Filter": {}}, "MalformedXML"),
    ("intelligent_tiering", {"Status": "Enabled", "Tierings": [{"Days": 89, "AccessTier": "ARCHIVE_ACCESS"}]}, "InvalidArgument"),
    ("intelligent_tiering", {"Status": "Enabled", "Tierings": [{"Days": 731, "AccessTier": "ARCHIVE_ACCESS"}]}, "InvalidArgument"),
    ("intelligent_tiering", {"Status": "Enabled", "Tierings": [{"Days": 179, "AccessTier": "DEEP_ARCHIVE_ACCESS"}]}, "InvalidArgument"),
    ("intelligent_tiering", {"Status": "Enabled", "Tierings": [{"Days": 90, "AccessTier": "ARCHIVE_ACCESS"}] * 2}, "MalformedXML"),
    ("intelligent_tiering", {"Status": "On", "Tierings": [{"Days": 90, "AccessTier": "ARCHIVE_ACCESS"}]}, "MalformedXML"),
]


class Kind:
    """The four operations of a kind of configuration, under one name each."""

    def __init__(self, clients, kind, bucket):
        self.s3, self.kind, self.bucket = clients.s3, kind, bucket
        self.member = "".join(word.title() for word in kind.split("_")) + "Configuration"

    def put(self, id_, configuration, named=None):
        document = {self.member: {"Id": named or id_} | configuration}
        return getattr(self.s3, f"put_bucket_{self.kind}_configuration")(Bucket=self.bucket, Id=id_, **document)

    def get(self, id_):
        return getattr(self.s3, f"get_bucket_{self.kind}_configuration")(Bucket=self.bucket, Id=id_)[self.member]

    def delete(self, id_):
        return getattr(self.s3, f"delete_bucket_{self.kind}_configuration")(Bucket=self.bucket, Id=id_)

    def page(self, token=None):
        return getattr(self.s3, f"list_bucket_{self.kind}_configurations")(Bucket=self.bucket, **({"ContinuationToken": token} if token else {}))

    def all(self):
        found, token = [], None
        while True:
            page = self.page(token)
            found += page.get(f"{self.member}List", [])
            token = page.get("NextContinuationToken")
            assert page["IsTruncated"] == bool(token)
            if not token:
                return found


@pytest.mark.parametrize("kind", KINDS)
def test_configurations_are_kept_listed_and_deleted(root, bucket, kind):
    of = Kind(root, kind, bucket)
    assert of.all() == []
    for number, configuration in enumerate(KINDS[kind]):
        of.put(f"c{number}", configuration)
        assert of.get(f"c{number}") == {"Id": f"c{number}"} | configuration
    assert of.all() == [{"Id": f"c{number}"} | configuration for number, configuration in enumerate(KINDS[kind])]
    of.put("c0", KINDS[kind][1])
    assert of.get("c0") == {"Id": "c0"} | KINDS[kind][1]
    assert of.delete("c0")["ResponseMetadata"]["HTTPStatusCode"] == 204
    for call in (of.get, of.delete):
        with refused("NoSuchConfiguration", 404, "The specified configuration does not exist."):
            call("c0")
    with refused("InvalidArgument", 400):
        of.put("one", KINDS[kind][0], named="other")
    root.s3.delete_bucket(Bucket=bucket)
    root.s3.create_bucket(Bucket=bucket)
    assert of.all() == [], "a new bucket of the same name"


def test_a_list_of_many_has_pages(root, bucket):
    of = Kind(root, "metrics", bucket)
    for number in range(103):
        of.put(f"m{number:03}", {})
    first = of.page()
    assert len(first["MetricsConfigurationList"]) == 100 and first["IsTruncated"]
    assert [configuration["Id"] for configuration in of.all()] == [f"m{number:03}" for number in range(103)]
    with refused("InvalidArgument", 400):
        of.page("made-up")


@pytest.mark.parametrize("kind, configuration, code", BAD)
def test_configurations_that_cannot_be_are_refused(root, bucket, kind, configuration, code):
    of = Kind(root, kind, bucket)
    with refused(code, 400):
        of.put("x", configuration)
    assert of.all() == []


@pytest.mark.parametrize("kind, action", [("analytics", "Analytics"), ("metrics", "Metrics"), ("intelligent_tiering", "IntelligentTiering")])
def test_who_may_see_and_change_configurations(root, user, bucket, kind, action):
    Kind(root, kind, bucket).put("x", KINDS[kind][0])
    nobody, reader = user(allow("s3:GetObject")), user(allow(f"s3:Get{action}Configuration", f"arn:aws:s3:::{bucket}"))
    for call in (lambda of: of.get("x"), lambda of: of.page(), lambda of: of.put("y", KINDS[kind][0]), lambda of: of.delete("x")):
        with refused("AccessDenied", 403):
            call(Kind(nobody, kind, bucket))
    of = Kind(reader, kind, bucket)
    assert of.get("x")["Id"] == "x" and len(of.all()) == 1
    with refused("AccessDenied", 403):
        of.delete("x")


@pytest.fixture
def paid(root, other_account, bucket):
    """A bucket into which everybody of the other account may, if it pays."""
    statement = allow("s3:*", [f"arn:aws:s3:::{bucket}", f"arn:aws:s3:::{bucket}/*"], Principal={"AWS": other_account.principal.account})
    root.s3.put_bucket_policy(Bucket=bucket, Policy=policy(statement))
    root.s3.put_object(Bucket=bucket, Key="x", Body=b"data")
    root.s3.put_bucket_request_payment(Bucket=bucket, RequestPaymentConfiguration={"Payer": "Requester"})
    return bucket


def test_requesters_of_other_accounts_say_that_they_pay(server, root, other_account, paid):
    assert root.s3.get_bucket_request_payment(Bucket=paid)["Payer"] == "Requester"
    for code, call in (
        ("AccessDenied", lambda **more: other_account.s3.get_object(Bucket=paid, Key="x", **more)),
        ("403", lambda **more: other_account.s3.head_object(Bucket=paid, Key="x", **more)),
        ("AccessDenied", lambda **more: other_account.s3.put_object(Bucket=paid, Key="y", Body=b"", **more)),
        ("AccessDenied", lambda **more: other_account.s3.list_objects_v2(Bucket=paid, **more)),
        ("AccessDenied", lambda **more: other_account.s3.delete_object(Bucket=paid, Key="y", **more)),
        ("AccessDenied", lambda **more: other_account.s3.get_object_tagging(Bucket=paid, Key="x", **more)),
    ):
        with refused(code, 403):
            call()
        answer = call(RequestPayer="requester")
        assert answer.get("RequestCharged", "requester") == "requester"
    assert other_account.s3.get_object(Bucket=paid, Key="x", RequestPayer="requester")["RequestCharged"] == "requester"
    mine = unique("mine")
    other_account.s3.create_bucket(Bucket=mine)
    with refused("AccessDenied", 403):
        other_account.s3.copy_object(Bucket=mine, Key="x", CopySource=f"{paid}/x")
    assert other_account.s3.copy_object(Bucket=mine, Key="x", CopySource=f"{paid}/x", RequestPayer="requester")["RequestCharged"] == "requester"
    signer = client("s3", server.http, other_account.principal, signature_version="s3v4")
    for params, headers, status in (({}, {}, 403), ({"RequestPayer": "requester"}, {"x-amz-request-payer": "requester"}, 200)):
        address = signer.generate_presigned_url("get_object", Params={"Bucket": paid, "Key": "x"} | params)
        assert raw.http(server.http, "GET", address.removeprefix(server.http.url), headers=headers).status == status
    for query, status in (("", 403), ("?x-amz-request-payer=requester", 200), ("?x-amz-request-payer=owner", 403)):
        assert raw.signed(server.http, other_account.principal, "GET", f"/{paid}/x{query}").status == status


def test_owners_do_not_pay_and_strangers_cannot(server, root, user, paid):
    assert "RequestCharged" not in root.s3.get_object(Bucket=paid, Key="x")
    assert "RequestCharged" not in user(allow("s3:GetObject")).s3.get_object(Bucket=paid, Key="x", RequestPayer="requester")
    nobody = Clients(server.http, None)
    for more in ({}, {"RequestPayer": "requester"}):
        with refused("AccessDenied", 403):
            nobody.s3.get_object(Bucket=paid, Key="x", **more)
    root.s3.put_bucket_request_payment(Bucket=paid, RequestPaymentConfiguration={"Payer": "BucketOwner"})
    assert root.s3.get_bucket_request_payment(Bucket=paid)["Payer"] == "BucketOwner"


def test_a_setting_that_is_none_is_refused(root, bucket):
    with refused("MalformedXML", 400):
        root.s3.put_bucket_request_payment(Bucket=bucket, RequestPaymentConfiguration={"Payer": "Nobody"})
    assert root.s3.get_bucket_request_payment(Bucket=bucket)["Payer"] == "BucketOwner"


def test_such_a_bucket_takes_no_log(root, bucket, paid):
    enabled = {"TargetBucket": paid, "TargetPrefix": ""}
    with refused("InvalidTargetBucketForLogging", 400):
        root.s3.put_bucket_logging(Bucket=bucket, BucketLoggingStatus={"LoggingEnabled": enabled})

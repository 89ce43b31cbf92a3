"""Websites: objects as pages, for callers without a name and no others, on hosts of their own."""

import pytest

from conformance import raw
from conformance.audit import events
from conformance.principals import allow, deny, policy, unique
from conformance.refusal import refused
from conformance.waiting import eventually

INDEX = {"IndexDocument": {"Suffix": "index.html"}}


@pytest.fixture
def site(root, bucket):
    root.s3.put_bucket_website(Bucket=bucket, WebsiteConfiguration=INDEX | {"ErrorDocument": {"Key": "error.html"}})
    root.s3.put_public_access_block(Bucket=bucket, PublicAccessBlockConfiguration={"BlockPublicPolicy": False})
    everybody = allow("s3:GetObject", f"arn:aws:s3:::{bucket}/*", Principal="*")
    listing = allow("s3:ListBucket", f"arn:aws:s3:::{bucket}", Principal="*")
    closed = deny("s3:GetObject", f"arn:aws:s3:::{bucket}/closed/*", Principal="*")
    root.s3.put_bucket_policy(Bucket=bucket, Policy=policy(everybody, listing, closed))
    for key in ("index.html", "docs/index.html", "docs/a b.html", "error.html"):
        root.s3.put_object(Bucket=bucket, Key=key, Body=f"page {key}".encode(), ContentType="text/html")
    return bucket


def visit(root, bucket, path="/", method="GET", dot="-", **headers):
    host = f"{bucket}.s3-website{dot}{root.endpoint.region}.localhost:{root.endpoint.port}"
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return raw.http(root.endpoint, method, path, headers={"Host": host} | named)


def configure(root, bucket, rules):
    root.s3.put_bucket_website(Bucket=bucket, WebsiteConfiguration=INDEX | {"RoutingRules": rules})


def test_a_configuration_is_kept_and_deleted(root, bucket):
    whole = INDEX | {
        "ErrorDocument": {"Key": "error.html"},
        "RoutingRules": [
            {"Condition": {"KeyPrefixEquals": "docs/", "HttpErrorCodeReturnedEquals": "404"}, "Redirect": {"HostName": "example.com", "Protocol": "https", "HttpRedirectCode": "302", "ReplaceKeyWith": "gone.html"}},
            {"Redirect": {"ReplaceKeyPrefixWith": "new/"}},
        ],
    }
    elsewhere = {"RedirectAllRequestsTo": {"HostName": "example.com", "Protocol": "http"}}

    def kept():
        found = root.s3.get_bucket_website(Bucket=bucket)
        found.pop("ResponseMetadata")
        return found

    with refused("NoSuchWebsiteConfiguration", 404, "The specified bucket does not have a website configuration"):
        kept()
    for configuration in (whole, elsewhere, INDEX):
        root.s3.put_bucket_website(Bucket=bucket, WebsiteConfiguration=configuration)
        assert kept() == configuration
    root.s3.delete_bucket_website(Bucket=bucket)
    with refused("NoSuchWebsiteConfiguration", 404):
        kept()
    root.s3.put_bucket_website(Bucket=bucket, WebsiteConfiguration=INDEX)
    root.s3.delete_bucket(Bucket=bucket)
    root.s3.create_bucket(Bucket=bucket)
    with refused("NoSuchWebsiteConfiguration", 404):
        kept()


RULE = {"Redirect": {"HostName": "example.com"}}


@pytest.mark.parametrize(
    ("configuration", "code", "text"),
    [
        ({}, "InvalidArgument", "A value for IndexDocument Suffix must be provided if RedirectAllRequestsTo is empty"),
        ({"IndexDocument": {"Suffix": "a/index.html"}}, "InvalidArgument", "The IndexDocument Suffix is not well formed"),
        ({"IndexDocument": {"Suffix": ""}}, "InvalidArgument", "The IndexDocument Suffix is not well formed"),
        (INDEX | {"RedirectAllRequestsTo": {"HostName": "example.com"}}, "InvalidArgument", "RedirectAllRequestsTo cannot be provided in conjunction with other Routing Rules."),
        # AWS says InvalidRequest: an enumeration in a document is checked here before anything reads it.
        ({"RedirectAllRequestsTo": {"HostName": "example.com", "Protocol": "ftp"}}, "MalformedXML", "not well-formed"),
        (INDEX | {"RoutingRules": [{"Condition": {}, "Redirect": {"HostName": "example.com"}}]}, "InvalidRequest", "Condition cannot be empty."),
        (INDEX | {"RoutingRules": [{"Redirect": {"ReplaceKeyWith": "a", "ReplaceKeyPrefixWith": "b"}}]}, "InvalidRequest", "You can only define ReplaceKeyPrefix or ReplaceKey but not both."),
        (INDEX | {"RoutingRules": [{"Redirect": {"HttpRedirectCode": "200", "HostName": "example.com"}}]}, "InvalidRequest", r"The provided HTTP redirect code \(200\) is not valid"),
        (INDEX | {"RoutingRules": [{"Condition": {"HttpErrorCodeReturnedEquals": "200"}} | RULE]}, "InvalidRequest", r"The provided HTTP error code \(200\) is not valid"),
        (INDEX | {"RoutingRules": [RULE] * 51}, "InvalidRequest", "51 routing rules provided"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_configuration_that_is_none(root, bucket, configuration, code, text):
    with refused(code, 400, text):
        root.s3.put_bucket_website(Bucket=bucket, WebsiteConfiguration=configuration)


def test_who_may_configure(root, bucket, user):
    reader = user(allow("s3:GetBucketWebsite", f"arn:aws:s3:::{bucket}"))
    with refused("AccessDenied", 403):
        reader.s3.put_bucket_website(Bucket=bucket, WebsiteConfiguration=INDEX)
    with refused("AccessDenied", 403):
        reader.s3.delete_bucket_website(Bucket=bucket)
    with refused("NoSuchWebsiteConfiguration", 404):
        reader.s3.get_bucket_website(Bucket=bucket)


def test_pages(root, site):
    for path, body in [("/", "index.html"), ("/index.html", "index.html"), ("/docs/", "docs/index.html"), ("/docs/a%20b.html", "docs/a b.html")]:
        answer = visit(root, site, path)
        assert (answer.status, answer.body, answer.headers["content-type"]) == (200, f"page {body}".encode(), "text/html")
    assert visit(root, site, dot=".").body == b"page index.html"
    assert visit(root, site, "/?a=b").body == b"page index.html"
    head = visit(root, site, method="HEAD")
    assert (head.status, head.body, head.headers["content-length"]) == (200, b"", "15")
    part = visit(root, site, Range="bytes=0-3")
    assert (part.status, part.body) == (206, b"page")
    assert visit(root, site, If_None_Match=head.headers["etag"]).status == 304
    moved = visit(root, site, "/docs")
    assert (moved.status, moved.headers["location"]) == (302, "/docs/")


def test_errors_are_pages_too(root, site):
    missing = visit(root, site, "/missing")
    assert (missing.status, missing.body) == (404, b"page error.html")
    closed = visit(root, site, "/closed/page.html")
    assert (closed.status, closed.body) == (403, b"page error.html")
    root.s3.put_bucket_website(Bucket=site, WebsiteConfiguration=INDEX)
    plain = visit(root, site, "/missing/<b>")
    assert (plain.status, plain.headers["content-type"], plain.headers["x-amz-error-code"]) == (404, "text/html; charset=utf-8", "NoSuchKey")
    text = plain.body.decode()
    for line in ("<title>404 Not Found</title>", "<h1>404 Not Found</h1>", "<li>Code: NoSuchKey</li>", "<li>Message: The specified key does not exist.</li>", "<li>Key: missing/&lt;b&gt;</li>"):
        assert line in text
    assert f"<li>RequestId: {plain.headers['x-amz-request-id']}</li>" in text
    assert visit(root, site, "/missing", method="HEAD").body == b""
    root.s3.put_bucket_website(Bucket=site, WebsiteConfiguration=INDEX | {"ErrorDocument": {"Key": "closed/error.html"}})
    second = visit(root, site, "/missing")
    assert second.status == 404
    assert b"An Error Occurred While Attempting to Retrieve a Custom Error Document" in second.body and b"<li>Code: AccessDenied</li>" in second.body


def test_a_host_without_a_website(root, bucket):
    none = visit(root, bucket)
    assert (none.status, none.headers["x-amz-error-code"]) == (404, "NoSuchWebsiteConfiguration")
    nowhere = visit(root, unique("nowhere"))
    assert (nowhere.status, nowhere.headers["x-amz-error-code"]) == (404, "NoSuchBucket")
    root.s3.put_bucket_website(Bucket=bucket, WebsiteConfiguration=INDEX)
    root.s3.put_object(Bucket=bucket, Key="index.html", Body=b"not for everybody")
    private = visit(root, bucket)
    assert (private.status, private.headers["x-amz-error-code"]) == (403, "AccessDenied")
    assert b"not for everybody" not in private.body


def test_a_website_is_read_and_nothing_else(root, site):
    for method in ("PUT", "POST", "DELETE"):
        answer = visit(root, site, "/index.html", method=method)
        assert (answer.status, answer.headers["x-amz-error-code"]) == (405, "MethodNotAllowed")
    assert b"ListBucketResult" not in visit(root, site, "/?list-type=2").body
    assert root.s3.get_object(Bucket=site, Key="index.html")["Body"].read() == b"page index.html"


def test_a_signature_gives_no_right_here(root, site):
    host = f"{site}.s3-website-{root.endpoint.region}.localhost:{root.endpoint.port}"
    headers = raw.sign(root.endpoint, root.principal, "GET", "/closed/page.html", headers={"Host": host}, url=f"http://{host}/closed/page.html")
    root.s3.put_object(Bucket=site, Key="closed/page.html", Body=b"closed")
    assert raw.http(root.endpoint, "GET", "/closed/page.html", headers=headers).status == 403


def test_all_requests_elsewhere(root, bucket):
    root.s3.put_bucket_website(Bucket=bucket, WebsiteConfiguration={"RedirectAllRequestsTo": {"HostName": "example.com", "Protocol": "https"}})
    moved = visit(root, bucket, "/a/b%20c")
    assert (moved.status, moved.headers["location"], moved.body) == (301, "https://example.com/a/b%20c", b"")
    root.s3.put_bucket_website(Bucket=bucket, WebsiteConfiguration={"RedirectAllRequestsTo": {"HostName": "example.com"}})
    assert visit(root, bucket).headers["location"] == "http://example.com/"


def test_routing_rules(root, site):
    configure(root, site, [
        {"Condition": {"KeyPrefixEquals": "old/"}, "Redirect": {"ReplaceKeyPrefixWith": "docs/"}},
        {"Condition": {"KeyPrefixEquals": "images/", "HttpErrorCodeReturnedEquals": "404"}, "Redirect": {"HostName": "img.example.com", "Protocol": "https", "HttpRedirectCode": "307"}},
        {"Condition": {"HttpErrorCodeReturnedEquals": "403"}, "Redirect": {"ReplaceKeyWith": "index.html", "HttpRedirectCode": "302"}},
    ])
    own = f"http://{site}.s3-website-{root.endpoint.region}.localhost:{root.endpoint.port}"
    for path, status, location in [
        ("/old/a.html", 301, f"{own}/docs/a.html"),
        ("/images/a.png", 307, "https://img.example.com/images/a.png"),
        ("/closed/x", 302, f"{own}/index.html"),
    ]:
        answer = visit(root, site, path)
        assert (answer.status, answer.headers["location"]) == (status, location)
    assert visit(root, site, "/missing").status == 404
    assert visit(root, site).body == b"page index.html"


def test_an_object_that_is_a_redirect(root, site):
    root.s3.put_object(Bucket=site, Key="moved", Body=b"", WebsiteRedirectLocation="/docs/")
    answer = visit(root, site, "/moved")
    assert (answer.status, answer.headers["location"]) == (301, "/docs/")
    assert root.s3.get_object(Bucket=site, Key="moved")["WebsiteRedirectLocation"] == "/docs/"


def test_a_page_of_another_origin(root, site):
    rule = {"AllowedOrigins": ["https://app.example.com"], "AllowedMethods": ["GET"]}
    root.s3.put_bucket_cors(Bucket=site, CORSConfiguration={"CORSRules": [rule]})
    assert visit(root, site, Origin="https://app.example.com").headers["access-control-allow-origin"] == "https://app.example.com"
    asked = visit(root, site, method="OPTIONS", Origin="https://app.example.com", Access_Control_Request_Method="GET")
    assert (asked.status, asked.headers["access-control-allow-methods"]) == (200, "GET")


def test_pages_under_a_key_of_kms_are_for_nobody(root, site, key):
    root.s3.put_object(Bucket=site, Key="sealed.html", Body=b"sealed", ServerSideEncryption="aws:kms", SSEKMSKeyId=key)
    answer = visit(root, site, "/sealed.html")
    assert answer.status == 400 and b"sealed" not in answer.body.replace(b"sealed.html", b"")


def test_a_visit_is_recorded(root, site):
    answer = visit(root, site, "/docs/")

    def found():
        return [event for event in events(root, ResourceName=f"arn:aws:s3:::{site}/docs/index.html") if event["eventName"] == "GetObject"]

    [event] = eventually(found, what="the record of the visit")
    assert event["requestID"] == answer.headers["x-amz-request-id"]
    assert event["userIdentity"]["accountId"] == "anonymous"

"""Cross-origin rules: what a browser is told about pages of other origins. Rules never give a right."""

import re

import pytest

from conformance import raw
from conformance.refusal import refused

PAGE = "https://app.example.com"
RULES = [
    {"ID": "uploads", "AllowedOrigins": ["https://*.example.com"], "AllowedMethods": ["PUT", "POST"], "AllowedHeaders": ["content-type", "x-amz-*"],
     "ExposeHeaders": ["ETag", "x-amz-version-id"], "MaxAgeSeconds": 3000},
    {"AllowedOrigins": ["*"], "AllowedMethods": ["GET"]},
]
REFUSED = (
    "CORSResponse: This CORS request is not allowed. This is usually because the evalution of Origin, request method / "
    "Access-Control-Request-Method or Access-Control-Request-Headers are not whitelisted by the resource's CORS spec."
)


@pytest.fixture
def rules(root, bucket):
    root.s3.put_bucket_cors(Bucket=bucket, CORSConfiguration={"CORSRules": RULES})
    return bucket


def preflight(endpoint, path, *, origin=PAGE, method="PUT", headers=None):
    asked = {"Origin": origin, "Access-Control-Request-Method": method}
    return raw.http(endpoint, "OPTIONS", path, headers=asked | ({"Access-Control-Request-Headers": headers} if headers else {}))


def told(answer):
    return {name.removeprefix("access-control-"): value for name, value in answer.headers.items() if name.startswith("access-control-")}


def test_rules_are_kept_and_deleted(root, bucket):
    with refused("NoSuchCORSConfiguration", 404):
        root.s3.get_bucket_cors(Bucket=bucket)
    root.s3.put_bucket_cors(Bucket=bucket, CORSConfiguration={"CORSRules": RULES})
    assert root.s3.get_bucket_cors(Bucket=bucket)["CORSRules"] == RULES
    root.s3.put_bucket_cors(Bucket=bucket, CORSConfiguration={"CORSRules": RULES[1:]})
    assert root.s3.get_bucket_cors(Bucket=bucket)["CORSRules"] == RULES[1:]
    assert root.s3.delete_bucket_cors(Bucket=bucket)["ResponseMetadata"]["HTTPStatusCode"] == 204
    with refused("NoSuchCORSConfiguration", 404, "The CORS configuration does not exist"):
        root.s3.get_bucket_cors(Bucket=bucket)


def test_a_new_bucket_of_the_same_name_has_no_rules(root, rules):
    root.s3.delete_bucket(Bucket=rules)
    root.s3.create_bucket(Bucket=rules)
    with refused("NoSuchCORSConfiguration", 404):
        root.s3.get_bucket_cors(Bucket=rules)


@pytest.mark.parametrize(
    ("rule", "code", "text"),
    [
        ({"AllowedOrigins": ["*"], "AllowedMethods": ["PATCH"]}, "InvalidRequest", "Found unsupported HTTP method in CORS config. Unsupported method is PATCH"),
        ({"AllowedOrigins": ["*.*"], "AllowedMethods": ["GET"]}, "InvalidRequest", 'AllowedOrigin "*.*" can not have more than one wildcard.'),
        ({"AllowedOrigins": ["*"], "AllowedMethods": ["GET"], "AllowedHeaders": ["**"]}, "InvalidRequest", 'AllowedHeader "**" can not have more than one wildcard.'),
        ({"AllowedOrigins": ["*"], "AllowedMethods": ["GET"], "ExposeHeaders": ["x-*"]}, "InvalidRequest",
         'ExposeHeader "x-*" contains wildcard. We currently do not support wildcard for ExposeHeader.'),
        ({"AllowedOrigins": [], "AllowedMethods": ["GET"]}, "MalformedXML", None),
    ],
)
def test_rules_that_cannot_be_are_refused(root, bucket, rule, code, text):
    with refused(code, 400, text and re.escape(text)):
        root.s3.put_bucket_cors(Bucket=bucket, CORSConfiguration={"CORSRules": [rule]})
    with refused("NoSuchCORSConfiguration", 404):
        root.s3.get_bucket_cors(Bucket=bucket)


def test_more_than_a_hundred_rules_are_refused(root, bucket):
    rule = {"AllowedOrigins": ["*"], "AllowedMethods": ["GET"]}
    root.s3.put_bucket_cors(Bucket=bucket, CORSConfiguration={"CORSRules": [rule] * 100})
    with refused("MalformedXML", 400):
        root.s3.put_bucket_cors(Bucket=bucket, CORSConfiguration={"CORSRules": [rule] * 101})


def test_a_preflight_is_answered_by_the_first_rule_that_fits(endpoint, rules):
    answer = preflight(endpoint, f"/{rules}/any/key", headers="Content-Type, X-Amz-Meta-A")
    assert answer.status == 200 and answer.body == b"" and answer.headers["x-amz-request-id"]
    assert told(answer) == {
        "allow-origin": PAGE, "allow-methods": "PUT, POST", "allow-headers": "content-type, x-amz-meta-a", "allow-credentials": "true",
        "expose-headers": "ETag, x-amz-version-id", "max-age": "3000",
    }
    assert answer.headers["vary"] == "Origin, Access-Control-Request-Headers, Access-Control-Request-Method"
    everyone = preflight(endpoint, f"/{rules}/any/key", method="GET", origin="https://elsewhere.example")
    assert told(everyone) == {"allow-origin": "*", "allow-methods": "GET"}


@pytest.mark.parametrize(
    "asked", [{"method": "DELETE"}, {"origin": "https://example.org"}, {"origin": "https://example.com"}, {"headers": "content-type, authorization"}, {"method": "GET", "headers": "range"}]
)
def test_a_preflight_that_no_rule_fits_is_refused(endpoint, rules, asked):
    answer = preflight(endpoint, f"/{rules}/x", **asked)
    assert (answer.status, answer.code, answer.element("Message")) == (403, "AccessForbidden", REFUSED)
    assert (answer.element("Method"), answer.element("ResourceType")) == (asked.get("method", "PUT"), "OBJECT")
    assert not told(answer)


def test_a_preflight_for_a_bucket_that_is_not_there(endpoint, rules):
    answer = preflight(endpoint, f"/{rules}-2/x")
    assert (answer.status, answer.code, answer.element("Message")) == (403, "AccessForbidden", "CORSResponse: Bucket not found")


def test_an_answer_to_a_page_has_the_headers(server, endpoint, root, rules):
    put = raw.signed(endpoint, server.root, "PUT", f"/{rules}/x", headers={"Origin": PAGE}, body=b"data")
    assert put.status == 200
    assert told(put) == {"allow-origin": PAGE, "allow-methods": "PUT, POST", "allow-credentials": "true", "expose-headers": "ETag, x-amz-version-id", "max-age": "3000"}
    read = raw.signed(endpoint, server.root, "GET", f"/{rules}/x", headers={"Origin": "https://elsewhere.example"})
    assert read.body == b"data" and told(read) == {"allow-origin": "*", "allow-methods": "GET"}
    assert not told(raw.signed(endpoint, server.root, "GET", f"/{rules}/x")), "no page asked"
    assert not told(raw.signed(endpoint, server.root, "HEAD", f"/{rules}/x", headers={"Origin": PAGE})), "no rule allows HEAD"


def test_rules_give_no_right(endpoint, root, rules):
    """The answer's headers let the page see the refusal, and nothing else."""
    root.s3.put_object(Bucket=rules, Key="x", Body=b"data")
    answer = raw.http(endpoint, "GET", f"/{rules}/x", headers={"Origin": PAGE})
    assert (answer.status, answer.code) == (403, "AccessDenied")
    assert told(answer) == {"allow-origin": "*", "allow-methods": "GET"}


def test_who_may_change_the_rules(root, user, rules):
    nobody = user()
    for call in (
        lambda: nobody.s3.get_bucket_cors(Bucket=rules),
        lambda: nobody.s3.put_bucket_cors(Bucket=rules, CORSConfiguration={"CORSRules": RULES[1:]}),
        lambda: nobody.s3.delete_bucket_cors(Bucket=rules),
    ):
        with refused("AccessDenied", 403):
            call()
    assert root.s3.get_bucket_cors(Bucket=rules)["CORSRules"] == RULES

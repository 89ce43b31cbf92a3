"""Upload forms: what a page lets its visitors put into a bucket, within the policy that its owner signed."""

import base64
import datetime
import hashlib
import hmac
import json
import urllib.parse

import pytest
import urllib3

from conformance import raw
from conformance.audit import events
from conformance.principals import Clients, allow, client, deny, policy, unique
from conformance.refusal import refused
from conformance.server import Server
from conformance.waiting import eventually

BOUNDARY = "----a-boundary"
MULTIPART = {"Content-Type": f"multipart/form-data; boundary={BOUNDARY}"}
FAR = "2999-01-01T00:00:00.000Z"


def part(name, value, file_name=None):
    named = f'; filename="{file_name}"' if file_name is not None else ""
    head = f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="{name}"{named}\r\n\r\n'
    return head.encode() + (value if isinstance(value, bytes) else value.encode()) + b"\r\n"


def encode(fields, data=b"data", file_name="photo.jpg", after=()):
    parts = [part(name, value) for name, value in fields.items()]
    parts += [] if data is None else [part("file", data, file_name)]
    return b"".join([*parts, *(part(*pair) for pair in after), f"--{BOUNDARY}--\r\n".encode()])


class Form:
    """A form of one bucket, its policy signed by hand as the documentation says."""

    def __init__(self, endpoint, principal, bucket):
        self.endpoint, self.principal, self.bucket = endpoint, principal, bucket

    def sign(self, encoded, scope):
        key = ("AWS4" + self.principal.secret_access_key).encode()
        for step in scope.split("/"):
            key = hmac.new(key, step.encode(), hashlib.sha256).digest()
        return hmac.new(key, encoded.encode(), hashlib.sha256).hexdigest()

    def fields(self, fields, conditions=None, *, uncovered=(), document=None, expiration=FAR, **replaced):
        now = datetime.datetime.now(datetime.timezone.utc).strftime("%Y%m%dT%H%M%SZ")
        scope = f"{now[:8]}/{self.endpoint.region}/s3/aws4_request"
        own = {"x-amz-algorithm": "AWS4-HMAC-SHA256", "x-amz-credential": f"{self.principal.access_key_id}/{scope}", "x-amz-date": now}
        if self.principal.session_token:
            own["x-amz-security-token"] = self.principal.session_token
        own |= fields
        covered = [["starts-with", f"${name}", ""] for name in own if name not in uncovered]
        bucket = [] if "bucket" in uncovered else [{"bucket": self.bucket}]
        document = {"expiration": expiration, "conditions": [*bucket, *covered, *(conditions or [])]} if document is None else document
        encoded = base64.b64encode((document if isinstance(document, str) else json.dumps(document)).encode()).decode()
        own |= {"policy": encoded, "x-amz-signature": self.sign(encoded, scope)} | replaced
        return {name: value for name, value in own.items() if value is not None}

    def post(self, fields, conditions=None, *, data=b"data", file_name="photo.jpg", after=(), headers=None, **options):
        body = encode(self.fields(fields, conditions, **options), data, file_name, after)
        return raw.http(self.endpoint, "POST", f"/{self.bucket}", headers=MULTIPART | (headers or {}), body=body)


@pytest.fixture
def form(root, bucket):
    return Form(root.endpoint, root.principal, bucket)


def anonymous(endpoint, bucket, fields, data=b"data", headers=None, **options):
    body = encode(fields, data, **options)
    return raw.http(endpoint, "POST", f"/{bucket}", headers=MULTIPART | (headers or {}), body=body)


def make_public(clients, bucket, *statements):
    """Everybody may put and get, but for what `statements` deny."""
    clients.s3.put_public_access_block(Bucket=bucket, PublicAccessBlockConfiguration={"BlockPublicPolicy": False})
    everybody = allow(["s3:PutObject", "s3:GetObject"], f"arn:aws:s3:::{bucket}/*", Principal="*")
    clients.s3.put_bucket_policy(Bucket=bucket, Policy=policy(everybody, *statements))


def keys(clients, bucket):
    return [found["Key"] for found in clients.s3.list_objects_v2(Bucket=bucket).get("Contents", [])]


def condition_failed(condition):
    return f"Invalid according to Policy: Policy Condition failed: {condition}"


def expect(answer, code, status, message=None):
    assert (answer.status, answer.code) == (status, code), answer.body
    if message is not None:
        assert answer.element("Message") == message


def test_presigned_post_of_boto3(root, bucket, scheme, server):
    """As the documentation of boto3 has it, over HTTP and over HTTPS."""
    endpoint = server.endpoint(scheme)
    presigner = client("s3", endpoint, root.principal, signature_version="s3v4")
    fields = {"acl": "bucket-owner-full-control", "Content-Type": "image/png", "x-amz-meta-who": "visitor"}
    conditions = [{"acl": "bucket-owner-full-control"}, ["starts-with", "$Content-Type", "image/"], {"x-amz-meta-who": "visitor"}, ["content-length-range", 1, 2048]]
    made = presigner.generate_presigned_post(bucket, "in/${filename}", Fields=fields, Conditions=conditions, ExpiresIn=60)
    pool = urllib3.PoolManager(ca_certs=endpoint.ca_file, retries=False)
    answer = pool.request("POST", made["url"], fields=made["fields"] | {"file": ("cat.png", b"pixels")}, redirect=False)
    assert (answer.status, answer.data) == (204, b"")
    stored = root.s3.get_object(Bucket=bucket, Key="in/cat.png")
    assert stored["Body"].read() == b"pixels"
    assert (stored["ContentType"], stored["Metadata"]) == ("image/png", {"who": "visitor"})
    assert answer.headers["ETag"] == stored["ETag"] == f'"{hashlib.md5(b"pixels").hexdigest()}"'
    assert answer.headers["Location"] == f"{endpoint.url}/{bucket}/in%2Fcat.png"
    large = pool.request("POST", made["url"], fields=made["fields"] | {"file": ("dog.png", b"x" * 2049)}, redirect=False)
    assert large.status == 400 and b"<Code>EntityTooLarge</Code>" in large.data
    assert keys(root, bucket) == ["in/cat.png"]


def test_temporary_credentials(server, root, bucket, user):
    made = user(allow("*"))
    session = made.sts.get_session_token()["Credentials"]
    principal = type(root.principal)(session["AccessKeyId"], session["SecretAccessKey"], session["SessionToken"])
    form = Form(root.endpoint, principal, bucket)
    assert form.post({"key": "object"}).status == 204
    expect(form.post({"key": "other"}, **{"x-amz-security-token": None}), "InvalidAccessKeyId", 403)
    expect(form.post({"key": "other"}, **{"x-amz-security-token": "no token"}), "InvalidToken", 400)
    expect(form.post({"key": "other"}, uncovered=["x-amz-security-token"]), "AccessDenied", 403, "Invalid according to Policy: Extra input fields: x-amz-security-token")


def test_a_file_of_many_megabytes_streams(root, bucket, form):
    data = bytes(range(256)) * 40000 + f"\r\n--{BOUNDARY[:-1]}".encode()
    assert form.post({"key": "large"}, data=data).status == 204
    assert root.s3.get_object(Bucket=bucket, Key="large")["Body"].read() == data


def test_all_properties_of_an_object(root, bucket, form):
    root.s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    tagging = "<Tagging>\n<TagSet><Tag><Key>a b</Key><Value>1+1=2</Value></Tag></TagSet></Tagging>"
    sent = {
        "Content-Type": "text/css", "Cache-Control": "max-age=60", "Content-Disposition": "attachment", "Content-Encoding": "gzip",
        "Expires": "Wed, 21 Oct 2037 07:28:00 GMT", "x-amz-storage-class": "STANDARD_IA", "x-amz-website-redirect-location": "/other",
        "x-amz-meta-color": "gr\u00fcn", "x-amz-meta-file": "${filename} ${filename}", "tagging": tagging,
    }
    answer = form.post({"key": "k/\u00e9 &.css"} | sent, file_name="C:\\pages\\a.css")
    assert answer.status == 204, answer.body
    stored = root.s3.get_object(Bucket=bucket, Key="k/\u00e9 &.css")
    assert answer.headers["x-amz-version-id"] == stored["VersionId"]
    assert answer.headers["x-amz-server-side-encryption"] == "AES256"
    assert (stored["ContentType"], stored["CacheControl"], stored["ContentDisposition"], stored["ContentEncoding"]) == ("text/css", "max-age=60", "attachment", "gzip")
    assert (stored["StorageClass"], stored["WebsiteRedirectLocation"], stored["TagCount"]) == ("STANDARD_IA", "/other", 1)
    assert stored["Metadata"]["file"] == "a.css a.css"
    assert stored["ExpiresString"] == sent["Expires"]
    assert root.s3.get_object_tagging(Bucket=bucket, Key="k/\u00e9 &.css")["TagSet"] == [{"Key": "a b", "Value": "1+1=2"}]


@pytest.mark.parametrize(
    ("fields", "status", "kind"),
    [
        ({}, 204, "empty"),
        ({"success_action_status": "200"}, 200, "empty"),
        ({"success_action_status": "201"}, 201, "document"),
        ({"success_action_status": "204"}, 204, "empty"),
        ({"success_action_status": "404"}, 204, "empty"),
        ({"success_action_redirect": "https://example.com/done"}, 303, "redirect"),
        ({"success_action_redirect": "http://example.com/?a=b", "success_action_status": "201"}, 303, "redirect"),
        ({"redirect": "http://example.com/old"}, 303, "redirect"),
        ({"success_action_redirect": "javascript:alert(1)"}, 204, "empty"),
        ({"success_action_redirect": "no page", "success_action_status": "201"}, 201, "document"),
    ],
    ids=repr,
)
def test_the_answer_is_as_the_form_wants_it(root, bucket, form, fields, status, kind):
    answer = form.post({"key": "dir/<a> b"} | fields, data=b"abc")
    etag = f'"{hashlib.md5(b"abc").hexdigest()}"'
    location = f"{root.endpoint.url}/{bucket}/{urllib.parse.quote('dir/<a> b', safe='')}"
    page = fields.get("success_action_redirect") or fields.get("redirect")
    if kind == "redirect":
        query = urllib.parse.urlencode({"bucket": bucket, "key": "dir/<a> b", "etag": etag}, quote_via=urllib.parse.quote, safe="")
        location = page + ("&" if "?" in page else "?") + query
    assert (answer.status, answer.headers["etag"], answer.headers["location"]) == (status, etag, location)
    if kind == "document":
        assert answer.headers["content-type"] == "application/xml"
        assert [answer.element(name) for name in ("Location", "Bucket", "Key", "ETag")] == [location, bucket, "dir/<a> b", etag]
        assert b"<PostResponse>" in answer.body
    else:
        assert answer.body == b""
    assert keys(root, bucket) == ["dir/<a> b"]


ORDER = "  If it is specified, please check the order of the fields."
MALFORMED = ("MalformedPOSTRequest", 400, "The body of your POST request is not well-formed multipart/form-data.")
NOT_A_FORM = ("PreconditionFailed", 412, "At least one of the pre-conditions you specified did not hold")


@pytest.mark.parametrize(
    ("body", "kind", "expected"),
    [
        (encode({"key": "k"}), "application/x-www-form-urlencoded", NOT_A_FORM),
        (encode({"key": "k"}), None, NOT_A_FORM),
        (encode({"key": "k"}), "multipart/form-data", MALFORMED),
        (encode({"key": "k"}), "multipart/form-data; boundary=other", MALFORMED),
        (encode({"key": "k"})[:-6], MULTIPART["Content-Type"], MALFORMED),
        (b"", MULTIPART["Content-Type"], MALFORMED),
        (b"key=k", MULTIPART["Content-Type"], MALFORMED),
        (encode({"key": "k"}, data=None), MULTIPART["Content-Type"], ("InvalidArgument", 400, "POST requires exactly one file upload per request.")),
        (encode({}), MULTIPART["Content-Type"], ("InvalidArgument", 400, f"Bucket POST must contain a field named 'key'.{ORDER}")),
        (encode({}, after=[("key", "k")]), MULTIPART["Content-Type"], ("InvalidArgument", 400, f"Bucket POST must contain a field named 'key'.{ORDER}")),
        (encode({"key": ""}), MULTIPART["Content-Type"], ("InvalidArgument", 400, "User key must have a length greater than 0.")),
        (encode({"key": "k" * 1025}), MULTIPART["Content-Type"], ("KeyTooLongError", 400, None)),
        (encode({"key": "k", "x-ignore-a": "x" * 20480}), MULTIPART["Content-Type"], ("MaxPostPreDataLengthExceededError", 400, "Your POST request fields preceding the upload file were too large.")),
        (encode({"key": "k", "KEY": "l"}), MULTIPART["Content-Type"], ("InvalidArgument", 400, None)),
    ],
    ids=["urlencoded", "no type", "no boundary", "other boundary", "cut off", "empty", "no form", "no file", "no key", "key after file", "empty key", "long key", "long fields", "twice"],
)
def test_what_is_no_form_is_refused(root, bucket, body, kind, expected):
    make_public(root, bucket)
    answer = raw.http(root.endpoint, "POST", f"/{bucket}", headers={"Content-Type": kind} if kind else {}, body=body)
    expect(answer, *expected)
    assert keys(root, bucket) == []


def test_a_form_for_an_object_or_for_no_bucket(root, bucket):
    body = encode({"key": "k"})
    expect(raw.http(root.endpoint, "POST", f"/{bucket}/k", headers=MULTIPART, body=body), "MethodNotAllowed", 405)
    expect(raw.http(root.endpoint, "POST", f"/{unique('nowhere')}", headers=MULTIPART, body=body), "NoSuchBucket", 404)


def test_names_have_no_case_and_what_follows_the_file_is_ignored(root, bucket, form):
    conditions = [["StArTs-WiTh", "$kEY", "in"], {"CONTENT-type": "text/css"}]
    fields = {"KEY": "in", "content-TYPE": "text/css", "X-Ignore-Me": "x"}
    later = [("key", "other"), ("acl", "public-read"), ("unnamed", "x")]
    assert form.post(fields, conditions, uncovered=list(fields), after=later).status == 204
    assert root.s3.head_object(Bucket=bucket, Key="in")["ContentType"] == "text/css"


def test_the_conditions_see_the_name_of_the_file(root, bucket, form):
    sent = {"key": "in/${filename}"}
    assert form.post(sent, [{"key": "in/c.txt"}], uncovered=["key"], file_name="a/b/c.txt").status == 204
    expect(form.post(sent, [{"key": sent["key"]}], uncovered=["key"]), "AccessDenied", 403, condition_failed('["eq", "$key", "in/${filename}"]'))
    assert keys(root, bucket) == ["in/c.txt"]


@pytest.mark.parametrize(
    ("fields", "conditions", "uncovered", "message"),
    [
        ({"key": "a/b"}, [["eq", "$key", "a/c"]], (), condition_failed('["eq", "$key", "a/c"]')),
        ({"key": "A"}, [{"key": "a"}], (), condition_failed('["eq", "$key", "a"]')),
        ({"key": "k"}, [{"acl": "private"}], (), condition_failed('["eq", "$acl", "private"]')),
        ({"key": "k"}, [["eq", "key", "k"]], (), condition_failed('["eq", "key", "k"]')),
        ({"key": "k"}, [{"bucket": "another"}], ("bucket",), condition_failed('["eq", "$bucket", "another"]')),
        ({"key": "k", "Content-Type": "text/html"}, [["starts-with", "$Content-Type", "image/"]], (), condition_failed('["starts-with", "$Content-Type", "image/"]')),
        ({"key": "k", "Content-Type": "image/png,text/html"}, [["starts-with", "$Content-Type", "image/"]], (), condition_failed('["starts-with", "$Content-Type", "image/"]')),
        ({"key": "k", "x-amz-meta-foo": "x"}, [], ("x-amz-meta-foo",), "Invalid according to Policy: Extra input fields: x-amz-meta-foo"),
        ({"key": "k"}, [], ("key",), "Invalid according to Policy: Extra input fields: key"),
        ({"key": "k"}, [], ("bucket",), "Invalid according to Policy: Extra input fields: bucket"),
        ({"key": "k"}, [], ("x-amz-date",), "Invalid according to Policy: Extra input fields: x-amz-date"),
        ({"key": "k", "success_action_status": "201"}, [], ("success_action_status",), "Invalid according to Policy: Extra input fields: success_action_status"),
    ],
    ids=repr,
)
def test_a_form_that_breaks_its_policy(root, bucket, form, fields, conditions, uncovered, message):
    expect(form.post(fields, conditions, uncovered=uncovered), "AccessDenied", 403, message)
    assert keys(root, bucket) == []


def test_conditions_that_hold(root, bucket, form):
    conditions = [["starts-with", "$Content-Type", "image/"], ["starts-with", "$acl", ""], ["content-length-range", "4", 4]]
    assert form.post({"key": "k", "Content-Type": "image/png, image/gif"}, conditions).status == 204
    assert keys(root, bucket) == ["k"]


def test_the_size_of_the_file(root, bucket, form):
    limits = [["content-length-range", 5, 10]]
    small = form.post({"key": "k"}, limits, data=b"1234")
    expect(small, "EntityTooSmall", 400, "Your proposed upload is smaller than the minimum allowed size")
    assert (small.element("ProposedSize"), small.element("MinSizeAllowed")) == ("4", "5")
    large = form.post({"key": "k"}, limits, data=b"x" * 100_000)
    expect(large, "EntityTooLarge", 400, "Your proposed upload exceeds the maximum allowed size")
    assert (large.element("ProposedSize"), large.element("MaxSizeAllowed")) == ("100000", "10")
    assert keys(root, bucket) == []
    assert form.post({"key": "small"}, limits, data=b"12345").status == form.post({"key": "large"}, limits, data=b"1234567890").status == 204
    assert keys(root, bucket) == ["large", "small"]


SIMPLE = "Invalid Simple-Condition: Simple-Conditions must have exactly one property specified."


@pytest.mark.parametrize(
    ("document", "message"),
    [
        ("expiration", "Invalid JSON."),
        ([], "Invalid JSON."),
        ({"conditions": []}, "Policy missing expiration."),
        ({"expiration": FAR}, "Policy missing conditions."),
        ({"expiration": FAR, "CONDITIONS": []}, 'Unexpected: "CONDITIONS"'),
        ({"EXPIRATION": FAR, "conditions": []}, 'Unexpected: "EXPIRATION"'),
        ({"expiration": "2999-01-01 00:00:00", "conditions": []}, "Invalid 'expiration' value: '2999-01-01 00:00:00'"),
        ({"expiration": FAR, "conditions": {}}, "Invalid 'conditions' value: must be a List."),
        ({"expiration": FAR, "conditions": [{}]}, SIMPLE),
        ({"expiration": FAR, "conditions": [{"acl": "private", "key": "k"}]}, SIMPLE),
        ({"expiration": FAR, "conditions": [{"acl": 1}]}, "Invalid Simple-Condition: value must be a string."),
        ({"expiration": FAR, "conditions": [["ends-with", "$key", "k"]]}, "Invalid Condition: unknown operation 'ends-with'."),
        ({"expiration": FAR, "conditions": [["content-length-range", 0]]}, "Invalid content-length-range: wrong number of arguments."),
        ({"expiration": FAR, "conditions": [["content-length-range", -1, 0]]}, "Invalid content-length-range: an argument is no number of bytes."),
    ],
    ids=repr,
)
def test_a_policy_that_is_none(root, bucket, form, document, message):
    expect(form.post({"key": "k"}, document=document), "InvalidPolicyDocument", 400, f"Invalid Policy: {message}")
    assert keys(root, bucket) == []


def test_a_policy_expires(form):
    expect(form.post({"key": "k"}, expiration="2020-01-01T00:00:00Z"), "AccessDenied", 403, "Invalid according to Policy: Policy expired.")


def test_who_signed(root, bucket, form):
    missing = lambda name: f"Bucket POST must contain a field named '{name}'.{ORDER}"  # noqa: E731
    for name in ("X-Amz-Signature", "X-Amz-Algorithm", "X-Amz-Credential", "X-Amz-Date", "policy"):
        expect(form.post({"key": "k"}, **{name.lower(): None}), "InvalidArgument", 400, missing(name))
    wrong = form.post({"key": "k"}, **{"x-amz-signature": "0" * 64})
    expect(wrong, "SignatureDoesNotMatch", 403)
    assert wrong.element("SignatureProvided") == "0" * 64 and root.principal.secret_access_key.encode() not in wrong.body
    other = Form(form.endpoint, type(root.principal)("AKIAUNKNOWNUNKNOWN00", "secret"), bucket)
    expect(other.post({"key": "k"}), "InvalidAccessKeyId", 403)
    date = form.fields({})["x-amz-date"]
    scope = lambda text: {"x-amz-credential": f"{root.principal.access_key_id}/{text}"}  # noqa: E731
    for text in ("us-east-1/s3/aws4_request", f"{date[:8]}/us-east-1/ec2/aws4_request", f"{date[:8]}/us-east-1/s3/other", "20240101/us-east-1/s3/aws4_request"):
        bad = form.post({"key": "k"}, **scope(text))
        expect(bad, "InvalidArgument", 400)
        assert bad.element("ArgumentName") == "x-amz-credential"
    expect(form.post({"key": "k"}, **{"x-amz-algorithm": "AWS4-HMAC-SHA1"}), "InvalidArgument", 400)
    unsigned = {name: None for name in form.fields({}) if name.startswith("x-amz-")}
    expect(form.post({"key": "k"}, **unsigned), "AccessDenied", 403, "Access Denied")
    assert keys(root, bucket) == []


def test_a_signature_outside_of_the_form_does_not_count(root, bucket):
    body = encode({"key": "k"})
    expect(raw.signed(root.endpoint, root.principal, "POST", f"/{bucket}", headers=MULTIPART, body=body), "InvalidArgument", 400)
    assert keys(root, bucket) == []


def test_signature_version_2_is_taken_where_it_is_asked_for(root, bucket):
    def post(running, name, **replaced):
        document = base64.b64encode(json.dumps({"expiration": FAR, "conditions": [{"bucket": name}, {"key": "k"}]}).encode()).decode()
        mac = base64.b64encode(hmac.new(running.root.secret_access_key.encode(), document.encode(), hashlib.sha1).digest()).decode()
        fields = {"key": "k", "AWSAccessKeyId": running.root.access_key_id, "policy": document, "signature": mac} | replaced
        return anonymous(running.http, name, {field: value for field, value in fields.items() if value})

    class Today:
        http, root = None, None

    Today.http, Today.root = root.endpoint, root.principal
    expect(post(Today, bucket), "InvalidRequest", 400, "The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.")
    with Server(extra_arguments=["--signature-v2", "on"]) as old:
        admin = Clients(old.http, old.root)
        admin.s3.create_bucket(Bucket="shelf")
        assert post(old, "shelf").status == 204
        assert admin.s3.get_object(Bucket="shelf", Key="k")["Body"].read() == b"data"
        expect(post(old, "shelf", signature="AAAA"), "SignatureDoesNotMatch", 403)
        expect(post(old, "shelf", signature=None), "InvalidArgument", 400, f"Bucket POST must contain a field named 'signature'.{ORDER}")


def test_nobody_may_post_but_where_the_bucket_says_so(root, bucket):
    expect(anonymous(root.endpoint, bucket, {"key": "k"}), "AccessDenied", 403, "Access Denied")
    make_public(root, bucket, deny("s3:PutObject", f"arn:aws:s3:::{bucket}/closed/*", Principal="*"))
    assert anonymous(root.endpoint, bucket, {"key": "k", "unknown": "field"}).status == 204
    expect(anonymous(root.endpoint, bucket, {"key": "closed/k"}), "AccessDenied", 403)
    assert keys(root, bucket) == ["k"]


def test_a_form_without_a_policy_succeeds_in_a_publicly_writable_bucket(root):
    bucket = unique("open")
    root.s3.create_bucket(Bucket=bucket, ObjectOwnership="ObjectWriter")
    root.s3.put_public_access_block(Bucket=bucket, PublicAccessBlockConfiguration=dict.fromkeys(
        ("BlockPublicAcls", "IgnorePublicAcls", "BlockPublicPolicy", "RestrictPublicBuckets"), False))
    fields = {"key": "k", "acl": "public-read", "success_action_status": "201"}
    expect(anonymous(root.endpoint, bucket, fields), "AccessDenied", 403)
    root.s3.put_bucket_acl(Bucket=bucket, ACL="public-read-write")
    answer = anonymous(root.endpoint, bucket, fields)
    assert (answer.status, answer.element("Key")) == (201, "k")
    assert raw.http(root.endpoint, "GET", f"/{bucket}/k").body == b"data"


def test_policies_see_a_form_as_what_it_is(server, root, bucket, user):
    """`s3:authType` is POST; the fields are the condition keys of PutObject; the denial of a signer has its name."""
    forms_only = allow("s3:PutObject", f"arn:aws:s3:::{bucket}/*", Condition={"StringEquals": {"s3:authType": "POST", "s3:signatureversion": "AWS4-HMAC-SHA256", "s3:x-amz-storage-class": "STANDARD_IA"}})
    visitor = user(forms_only)
    form = Form(root.endpoint, visitor.principal, bucket)
    fields = {"key": "k", "x-amz-storage-class": "STANDARD_IA"}
    assert form.post(fields).status == 204
    refusal = form.post({"key": "k"})
    expect(refusal, "AccessDenied", 403)
    assert visitor.principal.arn in refusal.element("Message")
    with refused("AccessDenied", 403):
        visitor.s3.put_object(Bucket=bucket, Key="k", StorageClass="STANDARD_IA")


def test_a_form_is_recorded_as_a_form(root, bucket, form):
    answer = form.post({"key": "seen", "x-amz-meta-a": "b"}, data=b"12345")
    expect(form.post({"key": "unseen"}, [{"acl": "private"}]), "AccessDenied", 403)

    def found():
        return [event for event in events(root, ResourceName=f"arn:aws:s3:::{bucket}/seen") if event["eventName"] == "PostObject"]

    [event] = eventually(found, what="the record of the form")
    assert event["requestID"] == answer.headers["x-amz-request-id"]
    assert event["requestParameters"]["key"] == "seen" and event["eventCategory"] == "Data"
    data = event["additionalEventData"]
    assert (data["SignatureVersion"], data["AuthenticationMethod"], data["bytesTransferredIn"]) == ("SigV4", "HtmlForm", 5)


def test_the_encryption_that_the_fields_ask_for(root, server, bucket, key):
    secure = Form(server.https, root.principal, bucket)
    sse = "x-amz-server-side-encryption"
    assert secure.post({"key": "kms", sse: "aws:kms", f"{sse}-aws-kms-key-id": key}).headers[f"{sse}-aws-kms-key-id"] == key
    assert root.s3.head_object(Bucket=bucket, Key="kms")["SSEKMSKeyId"] == key
    own = b"k" * 32
    digest = base64.b64encode(hashlib.md5(own).digest()).decode()
    root.s3.put_bucket_encryption(Bucket=bucket, ServerSideEncryptionConfiguration={"Rules": [{"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256"}, "BlockedEncryptionTypes": {"EncryptionType": ["NONE"]}}]})
    customer = {f"{sse}-customer-algorithm": "AES256", f"{sse}-customer-key": base64.b64encode(own).decode(), f"{sse}-customer-key-MD5": digest}
    assert secure.post({"key": "own"} | customer).status == 204
    reader = client("s3", server.https, root.principal)
    assert reader.get_object(Bucket=bucket, Key="own", SSECustomerAlgorithm="AES256", SSECustomerKey=own)["Body"].read() == b"data"
    expect(Form(server.http, root.principal, bucket).post({"key": "plain"} | customer), "InvalidRequest", 400)
    root.kms.disable_key(KeyId=key)
    expect(secure.post({"key": "off", sse: "aws:kms", f"{sse}-aws-kms-key-id": key}), "KMS.DisabledException", 400)


def test_checksums_of_a_form(root, bucket, form):
    crc = raw.crc32(b"data")
    sha = base64.b64encode(hashlib.sha256(b"data").digest()).decode()
    for name, fields, shown in [
        ("given", {"x-amz-checksum-crc32": crc}, {"ChecksumCRC32": crc}),
        ("named", {"x-amz-checksum-algorithm": "SHA256"}, {"ChecksumSHA256": sha}),
        ("both", {"x-amz-checksum-algorithm": "CRC32", "x-amz-checksum-crc32": crc}, {"ChecksumCRC32": crc}),
    ]:
        assert form.post({"key": name} | fields).status == 204
        found = root.s3.head_object(Bucket=bucket, Key=name, ChecksumMode="ENABLED")
        assert shown.items() <= found.items()
    md5 = base64.b64encode(hashlib.md5(b"data").digest()).decode()
    assert form.post({"key": "md5", "Content-MD5": md5}).status == 204
    expect(form.post({"key": "bad", "Content-MD5": base64.b64encode(bytes(16)).decode()}), "BadDigest", 400)
    expect(form.post({"key": "bad", "x-amz-checksum-crc32": "AAAAAA=="}), "BadDigest", 400)
    expect(form.post({"key": "bad", "x-amz-checksum-algorithm": "SHA1", "x-amz-checksum-crc32": crc}), "InvalidRequest", 400)
    assert "bad" not in keys(root, bucket)


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"acl": "public-read"}, "AccessControlListNotSupported"),
        ({"x-amz-storage-class": "COLD"}, "InvalidStorageClass"),
        ({"x-amz-meta-long": "x" * 2048}, "MetadataTooLarge"),
        ({"x-amz-meta-lines": "one\ntwo"}, "InvalidArgument"),
        ({"tagging": "a=1"}, "MalformedXML"),
    ],
    ids=repr,
)
def test_properties_that_no_object_can_have(root, bucket, form, fields, code):
    expect(form.post({"key": "k"} | fields), code, 400)
    assert keys(root, bucket) == []


def test_a_page_of_another_origin_may_read_the_answer(root, bucket, form):
    rule = {"AllowedOrigins": ["https://app.example.com"], "AllowedMethods": ["POST"], "ExposeHeaders": ["ETag"]}
    root.s3.put_bucket_cors(Bucket=bucket, CORSConfiguration={"CORSRules": [rule]})
    told = form.post({"key": "k"}, headers={"Origin": "https://app.example.com"})
    assert (told.status, told.headers["access-control-allow-origin"]) == (204, "https://app.example.com")
    assert "access-control-allow-origin" not in form.post({"key": "k"}, headers={"Origin": "https://elsewhere.example"}).headers
    assert form.post({"key": "k"}, [{"acl": "x"}], headers={"Origin": "https://app.example.com"}).headers["access-control-allow-origin"]


def test_an_upload_of_unknown_length_in_chunks(root, bucket, form):
    """A form that comes in HTTP chunks: nobody has said how long it is."""
    body = encode(form.fields({"key": "k"}), b"data" * 5000)
    pieces = [body[at : at + 1000] for at in range(0, len(body), 1000)]
    answer = raw.http(root.endpoint, "POST", f"/{bucket}", headers=MULTIPART, body=iter(pieces))
    assert answer.status == 204
    assert root.s3.get_object(Bucket=bucket, Key="k")["Body"].read() == b"data" * 5000


def test_a_client_that_hangs_up_leaves_nothing(root, bucket, form):
    body = encode(form.fields({"key": "k"}), b"x" * 200_000)
    headers = {"Host": root.endpoint.host, "Content-Length": str(len(body))} | MULTIPART
    answer = raw.send_bytes(root.endpoint, raw.request_bytes("POST", f"/{bucket}", headers, body[:-50_000]), then_close=True)
    assert answer.status != 204
    assert keys(root, bucket) == []


def test_versions_and_locks_hold_for_forms(root):
    name = unique("locked")
    root.s3.create_bucket(Bucket=name, ObjectLockEnabledForBucket=True)
    form = Form(root.endpoint, root.principal, name)
    until = (datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(days=1)).strftime("%Y-%m-%dT%H:%M:%SZ")
    lock = {"x-amz-object-lock-mode": "GOVERNANCE", "x-amz-object-lock-retain-until-date": until}
    expect(form.post({"key": "k"} | lock), "InvalidRequest", 400)
    md5 = base64.b64encode(hashlib.md5(b"data").digest()).decode()
    stored = form.post({"key": "k", "Content-MD5": md5} | lock)
    assert stored.status == 204
    with refused("AccessDenied", 403):
        root.s3.delete_object(Bucket=name, Key="k", VersionId=stored.headers["x-amz-version-id"])

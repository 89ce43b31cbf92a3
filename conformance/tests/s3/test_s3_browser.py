"""A browser's own judgement: forms with files, pages that ask another origin, and websites."""

import html
import urllib.parse

import pytest

from conformance.browser import Browser, missing
from conformance.principals import allow, client, deny, policy, unique
from conformance.waiting import eventually

pytestmark = pytest.mark.skipif(missing() is not None, reason=str(missing()))

MEGABYTE = 1024 * 1024
# What a page tells of an answer that it may read.
FETCH = """async (url, options) => {
  const answer = await fetch(url, options);
  return {status: answer.status, body: await answer.text(), etag: answer.headers.get('ETag'), type: answer.headers.get('x-amz-meta-kind')};
}"""


@pytest.fixture(scope="module")
def browser():
    with Browser() as running:
        yield running


@pytest.fixture
def site(root):
    """A bucket whose pages everybody may read, as a website."""
    name = unique("site")
    root.s3.create_bucket(Bucket=name)
    root.s3.put_public_access_block(Bucket=name, PublicAccessBlockConfiguration={"BlockPublicPolicy": False})
    everybody = [allow("s3:GetObject", f"arn:aws:s3:::{name}/*", Principal="*"), allow("s3:ListBucket", f"arn:aws:s3:::{name}", Principal="*")]
    root.s3.put_bucket_policy(Bucket=name, Policy=policy(*everybody, deny("s3:GetObject", f"arn:aws:s3:::{name}/closed/*", Principal="*")))
    root.s3.put_bucket_website(Bucket=name, WebsiteConfiguration={
        "IndexDocument": {"Suffix": "index.html"}, "ErrorDocument": {"Key": "error.html"},
        "RoutingRules": [{"Condition": {"KeyPrefixEquals": "old/"}, "Redirect": {"ReplaceKeyPrefixWith": "docs/"}}],
    })
    for key in ("index.html", "docs/index.html", "docs/page.html", "done.html", "error.html"):
        put_page(root, name, key, f"<p>page {key}</p>")
    return name


def put_page(root, bucket, key, body):
    root.s3.put_object(Bucket=bucket, Key=key, Body=f"<!doctype html><title>{key}</title>{body}".encode(), ContentType="text/html; charset=utf-8")


def origin(root, bucket):
    return f"http://{bucket}.s3-website-{root.endpoint.region}.localhost:{root.endpoint.port}"


def put_form(root, site, bucket, fields, conditions):
    """A page of the site with a form that the bucket's owner has signed."""
    presigner = client("s3", root.endpoint, root.principal, signature_version="s3v4")
    conditions = [{name: value} for name, value in fields.items()] + conditions
    made = presigner.generate_presigned_post(bucket, "in/${filename}", Fields=fields, Conditions=conditions)
    hidden = "".join(f'<input type="hidden" name="{html.escape(name)}" value="{html.escape(value)}">' for name, value in made["fields"].items())
    put_page(root, site, "form.html", f'<form action="{made["url"]}" method="post" enctype="multipart/form-data">{hidden}<input type="file" name="file"><button>Send</button></form>')


def submit(browser, root, site, path):
    browser.visit(f"{origin(root, site)}/form.html")
    browser.type("input[type=file]", str(path))
    browser.click("button")


def test_a_form_uploads_a_file_and_leads_back(browser, root, bucket, site, tmp_path):
    data = bytes(range(256)) * 4 * 1024 + b"\r\n--"
    (tmp_path / "gr\u00fcn & rot.bin").write_bytes(data)
    back = f"{origin(root, site)}/done.html"
    put_form(root, site, bucket, {"success_action_redirect": back, "x-amz-meta-who": "visitor"}, [["content-length-range", 1, 2 * MEGABYTE]])
    submit(browser, root, site, tmp_path / "gr\u00fcn & rot.bin")
    eventually(lambda: browser.location().startswith(back), what="the page behind the form")
    assert "page done.html" in browser.text()
    stored = root.s3.get_object(Bucket=bucket, Key="in/gr\u00fcn & rot.bin")
    assert stored["Body"].read() == data
    assert (stored["Metadata"], stored["ServerSideEncryption"]) == ({"who": "visitor"}, "AES256")
    told = urllib.parse.parse_qs(urllib.parse.urlsplit(browser.location()).query)
    assert told == {"bucket": [bucket], "key": ["in/gr\u00fcn & rot.bin"], "etag": [stored["ETag"]]}


def test_a_file_that_the_policy_does_not_allow(browser, root, bucket, site, tmp_path):
    """The refusal is shown, though the browser was still sending when it came."""
    (tmp_path / "large.bin").write_bytes(b"x" * 8 * MEGABYTE)
    put_form(root, site, bucket, {}, [["content-length-range", 1, MEGABYTE]])
    submit(browser, root, site, tmp_path / "large.bin")
    eventually(lambda: browser.location() == f"{root.endpoint.url}/{bucket}", what="the answer to the form")
    assert "EntityTooLarge" in browser.text()
    assert "Contents" not in root.s3.list_objects_v2(Bucket=bucket)


def test_a_form_whose_policy_was_changed(browser, root, bucket, site, tmp_path):
    (tmp_path / "small.txt").write_bytes(b"data")
    put_form(root, site, bucket, {"x-amz-meta-who": "visitor"}, [])
    browser.visit(f"{origin(root, site)}/form.html")
    browser.run("document.querySelector('[name=x-amz-meta-who]').value = 'owner'")
    browser.type("input[type=file]", str(tmp_path / "small.txt"))
    browser.click("button")
    eventually(lambda: browser.location() == f"{root.endpoint.url}/{bucket}", what="the answer to the form")
    assert "AccessDenied" in browser.text() and "Policy Condition failed" in browser.text()
    assert "Contents" not in root.s3.list_objects_v2(Bucket=bucket)


def test_a_page_of_another_origin(browser, root, bucket, site):
    """The browser asks first where it must, and shows a page no more than the bucket's rules say."""
    rule = {"AllowedOrigins": [origin(root, site)], "AllowedMethods": ["GET", "PUT"], "AllowedHeaders": ["x-amz-meta-*"], "ExposeHeaders": ["ETag"]}
    root.s3.put_bucket_cors(Bucket=bucket, CORSConfiguration={"CORSRules": [rule]})
    etag = root.s3.put_object(Bucket=bucket, Key="object", Body=b"for the page", Metadata={"kind": "not exposed"})["ETag"]
    presigner = client("s3", root.endpoint, root.principal, signature_version="s3v4")

    def presigned(operation, bucket, key, **more):
        return presigner.generate_presigned_url(operation, {"Bucket": bucket, "Key": key} | more)

    browser.visit(f"{origin(root, site)}/")
    read = browser.wait_for(FETCH, presigned("get_object", bucket, "object"), {})
    assert read == {"status": 200, "body": "for the page", "etag": etag, "type": None}
    # A header of its own makes the browser ask first.
    put = {"method": "PUT", "body": "from the page", "headers": {"x-amz-meta-kind": "page"}}
    written = browser.wait_for(FETCH, presigned("put_object", bucket, "new", Metadata={"kind": "page"}), put)
    assert written["status"] == 200
    found = root.s3.get_object(Bucket=bucket, Key="new")
    assert (found["Body"].read(), found["Metadata"]) == (b"from the page", {"kind": "page"})
    # An error is an answer that the page may read too.
    assert browser.wait_for(FETCH, presigned("get_object", bucket, "missing"), {})["status"] == 404


def test_what_the_rules_do_not_allow_a_page(browser, root, bucket, site):
    rule = {"AllowedOrigins": [origin(root, site)], "AllowedMethods": ["GET"]}
    root.s3.put_bucket_cors(Bucket=bucket, CORSConfiguration={"CORSRules": [rule]})
    root.s3.put_object(Bucket=bucket, Key="object", Body=b"stays")
    other = unique("closed")
    root.s3.create_bucket(Bucket=other)
    root.s3.put_object(Bucket=other, Key="object", Body=b"not for pages")
    presigner = client("s3", root.endpoint, root.principal, signature_version="s3v4")
    refused = {"refused": "TypeError: Failed to fetch"}
    browser.visit(f"{origin(root, site)}/")
    # A bucket without rules, a method that none allows, and a header that none allows.
    for operation, bucket_name, options in [
        ("get_object", other, {}),
        ("delete_object", bucket, {"method": "DELETE"}),
        ("get_object", bucket, {"headers": {"x-amz-meta-kind": "page"}}),
    ]:
        url = presigner.generate_presigned_url(operation, {"Bucket": bucket_name, "Key": "object"})
        assert browser.wait_for(FETCH, url, options) == refused, operation
    assert root.s3.get_object(Bucket=bucket, Key="object")["Body"].read() == b"stays"
    # The same page, of an origin that no rule names.
    browser.visit(f"http://{site}.s3-website.{root.endpoint.region}.localhost:{root.endpoint.port}/")
    assert browser.wait_for(FETCH, presigner.generate_presigned_url("get_object", {"Bucket": bucket, "Key": "object"}), {}) == refused


def test_a_website(browser, root, site):
    home = origin(root, site)
    root.s3.put_object(Bucket=site, Key="moved", Body=b"", WebsiteRedirectLocation="/docs/page.html")
    put_page(root, site, "closed/page.html", "closed")
    for path, lands, shown in [
        ("/", "/", "page index.html"),
        ("/docs", "/docs/", "page docs/index.html"),
        ("/moved", "/docs/page.html", "page docs/page.html"),
        ("/old/page.html", "/docs/page.html", "page docs/page.html"),
        ("/missing.html", "/missing.html", "page error.html"),
        ("/closed/page.html", "/closed/page.html", "page error.html"),
    ]:
        assert browser.visit(home + path) == home + lands
        assert shown in browser.text()
    statuses = browser.run("return performance.getEntriesByType('navigation').map(entry => entry.responseStatus)")
    assert statuses == [403]

//! The examples of AWS's documentation, and every way in which one signature could be made to hold
//! for two requests.

use http::request::Parts;
use http::{HeaderName, HeaderValue};
use secret::Secret;
use stdx::Timestamp;

use super::canonical::{self, Resource};
use super::{ClaimV2, Fault, SIGNED_PARAMETERS, covers, hoist};
use crate::error::Family;
use crate::{Claim, SigError};

/// The key pair of the documentation.
const SECRET: &str = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";

fn parts(method: &str, uri: &str, headers: &[(&str, &str)]) -> Parts {
    let mut request = http::Request::builder().method(method).uri(uri);
    for (name, value) in headers {
        let name = HeaderName::from_bytes(name.as_bytes()).unwrap();
        request = request.header(name, HeaderValue::from_bytes(value.as_bytes()).unwrap());
    }
    request.body(()).unwrap().into_parts().0
}

fn string_to_sign(parts: &Parts, date: &str, host_bucket: Option<&str>) -> Result<Vec<u8>, Fault> {
    canonical::string_to_sign(parts, date, &Resource::of(parts, host_bucket))
}

fn verify(parts: &Parts, host_bucket: Option<&str>, now: &str) -> Result<(), SigError> {
    let now = Timestamp::parse_http_date(now).unwrap();
    ClaimV2::read(parts)?.verify(parts, host_bucket, &Secret::new(SECRET.to_owned()), now)
}

fn text(parts: &Parts, date: &str) -> Result<String, Fault> {
    string_to_sign(parts, date, None).map(|text| String::from_utf8(text).unwrap())
}

/// <https://docs.aws.amazon.com/AmazonS3/latest/API/RESTAuthentication.html>, "Authentication
/// examples".
#[test]
fn the_examples_of_the_documentation() {
    let date = "Tue, 27 Mar 2007 19:36:42 +0000";
    let gmt = "Tue, 27 Mar 2007 19:36:42 GMT";
    let get = parts("GET", "/photos/puppy.jpg", &[]);
    let signed = string_to_sign(&get, date, Some("awsexamplebucket1")).unwrap();
    let mac = envelope::mac::hmac_sha1_for_signature_v2(SECRET.as_bytes(), &signed);
    let expected = "GET\n\n\nTue, 27 Mar 2007 19:36:42 +0000\n/awsexamplebucket1/photos/puppy.jpg";
    assert_eq!(String::from_utf8(signed).unwrap(), expected);
    assert_eq!(base64_of(&mac), "qgk2+6Sv9/oM7G3qLEjTH1a1l1g=");
    let list = parts("GET", "/?prefix=photos&max-keys=50&marker=puppy", &[]);
    let signed = string_to_sign(&list, gmt, Some("awsexamplebucket1")).unwrap();
    assert!(signed.ends_with(b"\n/awsexamplebucket1/"));
    let upload = parts(
        "PUT",
        "/db-backup.dat.gz",
        &[
            ("content-type", "application/x-download"),
            ("content-md5", "4gJE4saaMU4BqNR0kLY+lw=="),
            ("x-amz-acl", "public-read"),
            ("X-Amz-Meta-ReviewedBy", "joe@example.com"),
            ("X-Amz-Meta-ReviewedBy", " jane@example.com"),
            ("X-Amz-Meta-FileChecksum", "0x02661779"),
        ],
    );
    let signed = string_to_sign(&upload, gmt, Some("static.example.com")).unwrap();
    assert_eq!(
        String::from_utf8(signed).unwrap(),
        "PUT\n4gJE4saaMU4BqNR0kLY+lw==\napplication/x-download\nTue, 27 Mar 2007 19:36:42 GMT\n\
         x-amz-acl:public-read\nx-amz-meta-filechecksum:0x02661779\n\
         x-amz-meta-reviewedby:joe@example.com,jane@example.com\n\
         /static.example.com/db-backup.dat.gz"
    );
    let unicode = parts("GET", "/dictionary/fran%C3%A7ais/pr%c3%a9f%c3%a8re", &[]);
    assert!(text(&unicode, gmt).unwrap().ends_with("/dictionary/fran%C3%A7ais/pr%c3%a9f%c3%a8re"));
}

/// botocore signs `/bucket/` where it sends `/bucket`.
#[test]
fn a_bucket_may_be_signed_with_a_slash() {
    let moved = |from: &str, to: &str| {
        let mut request = signed("GET", from, &[]);
        request.uri = to.parse().unwrap();
        verify(&request, None, NOW).is_ok()
    };
    assert!(moved("/b/?versioning", "/b?versioning") && moved("/b", "/b"));
    assert!(!moved("/b", "/b/") && !moved("/b/k/", "/b/k") && !moved("/b/", "/c"));
}

fn base64_of(bytes: &[u8]) -> String {
    use base64::Engine as _;
    base64::engine::general_purpose::STANDARD.encode(bytes)
}

fn signature(parts: &Parts, date: &str) -> String {
    let text = string_to_sign(parts, date, None).unwrap();
    base64_of(&envelope::mac::hmac_sha1_for_signature_v2(SECRET.as_bytes(), &text))
}

const NOW: &str = "Fri, 01 May 2026 12:00:00 GMT";

/// A header-signed request and the same with its signature.
fn signed(method: &str, uri: &str, headers: &[(&str, &str)]) -> Parts {
    let mut with_date = headers.to_vec();
    with_date.push(("date", NOW));
    let bare = parts(method, uri, &with_date);
    let authorization = format!("AWS AKIAIOSFODNN7EXAMPLE:{}", signature(&bare, NOW));
    with_date.push(("authorization", &authorization));
    parts(method, uri, &with_date)
}

#[test]
fn what_is_signed_cannot_be_changed() {
    let good = signed("GET", "/b/k?versionId=1", &[("x-amz-meta-a", "1"), ("content-type", "t")]);
    assert_eq!(verify(&good, None, NOW), Ok(()));
    assert!(matches!(verify(&good, Some("b"), NOW), Err(SigError::Mismatch(_))));
    let change = |change: &dyn Fn(&mut Parts)| {
        let mut changed =
            signed("GET", "/b/k?versionId=1", &[("x-amz-meta-a", "1"), ("content-type", "t")]);
        change(&mut changed);
        let result = verify(&changed, None, NOW);
        assert!(matches!(result, Err(SigError::Mismatch(_))), "{result:?}");
    };
    change(&|parts| parts.method = http::Method::DELETE);
    change(&|parts| parts.uri = "/b/other?versionId=1".parse().unwrap());
    change(&|parts| parts.uri = "/b/k?versionId=2".parse().unwrap());
    change(&|parts| parts.uri = "/b/k".parse().unwrap());
    change(&|parts| parts.uri = "/b/k?versionId=1&acl".parse().unwrap());
    change(&|parts| parts.uri = "/b/k?versionId=1&%61cl".parse().unwrap());
    change(&|parts| drop(parts.headers.insert("x-amz-meta-a", HeaderValue::from_static("2"))));
    change(&|parts| drop(parts.headers.insert("x-amz-acl", HeaderValue::from_static("x"))));
    change(&|parts| drop(parts.headers.remove("x-amz-meta-a")));
    change(&|parts| drop(parts.headers.remove("content-type")));
    change(&|parts| drop(parts.headers.insert("content-md5", HeaderValue::from_static("x"))));
}

/// Values are signed decoded, so that some texts could be split in two ways.
#[test]
fn nothing_is_signed_that_can_be_read_in_two_ways() {
    let ambiguous = |uri: &str| {
        assert_eq!(text(&parts("GET", uri, &[]), NOW), Err(Fault::Ambiguous), "{uri}");
    };
    ambiguous("/b/k?versionId=1&versionId=2");
    ambiguous("/b/k?versionId=1&%76ersionId=2");
    ambiguous("/b/k?acl&acl");
    ambiguous("/b/k?response-content-type=a%26versionId%3D5");
    ambiguous("/b/k?versionId=a%26acl");
    ambiguous("/b/k?versionId=%ff");
    let fine =
        text(&parts("GET", "/b/k?response-content-disposition=a%3D%22b%20%26%20c%22", &[]), NOW);
    assert!(fine.unwrap().ends_with("/b/k?response-content-disposition=a=\"b & c\""));
    // A path that holds an escaped question mark is not a path with parameters.
    let (path, query) = (parts("GET", "/b/k%3Facl", &[]), parts("GET", "/b/k?acl", &[]));
    assert_ne!(text(&path, NOW), text(&query, NOW));
    for name in ["content-md5", "content-type"] {
        let twice = parts("GET", "/b/k", &[(name, "a"), (name, "b")]);
        assert_eq!(text(&twice, NOW), Err(Fault::Ambiguous));
    }
}

#[test]
fn a_presigned_signature_is_no_header_and_the_reverse() {
    let expires = "1777636900";
    let bare = parts("GET", "/b/k", &[]);
    let mac = signature(&bare, expires);
    let escaped = mac.replace('+', "%2B").replace('/', "%2F").replace('=', "%3D");
    let url =
        format!("/b/k?AWSAccessKeyId=AKIAIOSFODNN7EXAMPLE&Signature={escaped}&Expires={expires}");
    assert_eq!(verify(&parts("GET", &url, &[]), None, NOW), Ok(()));
    // The line of the date holds the expiry, which is no date.
    let authorization = format!("AWS AKIAIOSFODNN7EXAMPLE:{mac}");
    let moved = parts("GET", "/b/k", &[("authorization", &authorization), ("date", expires)]);
    assert!(matches!(verify(&moved, None, NOW), Err(SigError::MalformedDate { .. })));
    let in_header = signature(&parts("GET", "/b/k", &[("date", NOW)]), NOW);
    let url = format!("/b/k?AWSAccessKeyId=A&Signature={in_header}&Expires=Fri,%2001%20May");
    assert!(matches!(
        verify(&parts("GET", &url, &[]), None, NOW),
        Err(SigError::Version2(Fault::Expires { .. }))
    ));
}

#[test]
fn requests_out_of_time() {
    let good = signed("GET", "/b/k", &[]);
    assert_eq!(verify(&good, None, "Fri, 01 May 2026 12:15:00 GMT"), Ok(()));
    for now in ["Fri, 01 May 2026 12:15:01 GMT", "Fri, 01 May 2026 11:44:59 GMT"] {
        assert!(matches!(verify(&good, None, now), Err(SigError::Skewed { .. })));
    }
    let presigned = |expires: &str| {
        let url = format!("/b/k?AWSAccessKeyId=A&Signature=x&Expires={expires}");
        let error = verify(&parts("GET", &url, &[]), None, NOW).unwrap_err();
        let (code, status, message) = error.aws_code(Family::S3);
        (code, status, message)
    };
    let expired = ("AccessDenied", 403, "Request has expired".to_owned());
    assert_eq!(presigned("1777636800"), expired);
    assert_eq!(presigned("1777636801").0, "SignatureDoesNotMatch");
    assert_eq!(presigned("253402300799").0, "SignatureDoesNotMatch");
    for given in ["", "-1", "+1", "1.5", "253402300800", "99999999999999999999", "1777636900 "] {
        let escaped = given.replace(' ', "%20").replace('+', "%2B");
        let (code, status, message) = presigned(&escaped);
        let text = format!("Invalid date (should be seconds since epoch): {given}");
        assert_eq!((code, status, message), ("AccessDenied", 403, text));
    }
}

#[test]
fn malformed_claims() {
    let code = |uri: &str, headers: &[(&str, &str)]| {
        let error = verify(&parts("GET", uri, headers), None, NOW).unwrap_err();
        error.aws_code(Family::S3).0
    };
    for uri in [
        "/b/k?AWSAccessKeyId=A",
        "/b/k?Signature=x",
        "/b/k?AWSAccessKeyId=A&Signature=x",
        "/b/k?AWSAccessKeyId=A&Signature=x&Expires=1&Expires=2",
        "/b/k?AWSAccessKeyId=A&AWSAccessKeyId=B&Signature=x&Expires=1",
        "/b/k?AWSAccessKeyId=A&Signature=x&Signature=y&Expires=1",
    ] {
        assert_eq!(code(uri, &[]), "AccessDenied", "{uri}");
    }
    for value in ["AWS", "AWS A", "AWS A:", "AWS :b", "AWS A:b:c", "AWS  A:b", "AWS A: b"] {
        let header = [("authorization", value), ("date", NOW)];
        assert_eq!(code("/b/k", &header), "InvalidArgument", "{value}");
    }
    assert_eq!(code("/b/k", &[("authorization", "AWS A:b")]), "AccessDenied");
}

/// Of two signatures none is believed.
#[test]
fn versions_are_not_mixed() {
    let two = |uri: &str, headers: &[(&str, &str)]| {
        let found = Claim::find(&parts("GET", uri, headers));
        assert!(matches!(found, Err(SigError::TwoMechanisms)), "{uri} {found:?}");
    };
    let v2 = "AWSAccessKeyId=A&Signature=x&Expires=1";
    let v4 = "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Signature=x";
    two(&format!("/?{v2}&{v4}"), &[]);
    two(&format!("/?{v2}"), &[("authorization", "AWS A:b")]);
    two(&format!("/?{v2}"), &[("authorization", "AWS4-HMAC-SHA256 Credential=a")]);
    two(&format!("/?{v4}"), &[("authorization", "AWS A:b")]);
    two("/?Signature=x", &[("authorization", "AWS A:b")]);
}

#[test]
fn parameters_that_stand_for_headers_become_headers() {
    let url =
        "/b/k?AWSAccessKeyId=A&Signature=x&Expires=1&x-amz-meta-a=1&Content-Type=text%2Fplain";
    let mut request = parts("PUT", url, &[("content-type", "text/plain")]);
    hoist(&mut request).unwrap();
    assert_eq!(request.headers.get("x-amz-meta-a").unwrap(), "1");
    assert!(text(&request, "1").unwrap().starts_with("PUT\n\ntext/plain\n1\nx-amz-meta-a:1\n/b/k"));
    let ambiguous = |uri: &str, headers: &[(&str, &str)]| {
        let result = hoist(&mut parts("PUT", uri, headers));
        assert_eq!(result, Err(SigError::Version2(Fault::Ambiguous)), "{uri}");
    };
    ambiguous(url, &[("x-amz-meta-a", "2")]);
    ambiguous("/b/k?Signature=x&x-amz-acl=a&x-amz-acl=b", &[]);
    ambiguous("/b/k?Signature=x&x-amz-acl=a&X-AMZ-ACL=b", &[]);
    ambiguous("/b/k?Signature=x&x-amz-acl=a%0Db", &[]);
    // A request of another kind keeps its parameters.
    for (uri, headers) in [
        ("/b/k?x-amz-acl=a", &[][..]),
        ("/b/k?X-Amz-Signature=x&x-amz-acl=a", &[]),
        ("/b/k?Signature=x&x-amz-acl=a", &[("authorization", "AWS4-HMAC-SHA256 Credential=a")]),
    ] {
        let mut request = parts("PUT", uri, headers);
        hoist(&mut request).unwrap();
        assert!(!request.headers.contains_key("x-amz-acl"), "{uri}");
    }
}

#[test]
fn the_list_is_sorted_and_knows_what_is_not_signed() {
    assert!(SIGNED_PARAMETERS.is_sorted());
    for name in ["encryption", "attributes", "publicAccessBlock", "retention", "renameObject"] {
        assert!(!covers(name), "{name}");
    }
    assert!(covers("uploadId") && covers("prefix"));
}

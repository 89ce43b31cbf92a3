use http::{HeaderMap, HeaderValue, header};

use super::{object_bytes, parameter, shown_target};

#[test]
fn secrets_in_an_address_are_not_shown() {
    let check = |uri: &str, shown: &str| assert_eq!(shown_target(&uri.parse().unwrap()), shown);
    check("/b/k?x=1", "/b/k?x=1");
    check("/b/k", "/b/k");
    check("/b/k?X-Amz-Signature=abc&a=b", "/b/k?X-Amz-Signature=REDACTED&a=b");
    check("/b/k?x-amz-SECURITY-token=abc", "/b/k?x-amz-SECURITY-token=REDACTED");
    check("/b/k?X%2DAmz-Signature=abc", "/b/k?X%2DAmz-Signature=REDACTED");
}

#[test]
fn the_size_of_an_object_is_that_of_all_of_it() {
    let mut headers = HeaderMap::new();
    headers.insert(header::CONTENT_LENGTH, HeaderValue::from_static("10"));
    assert_eq!(object_bytes(&headers), Some(10));
    headers.insert(header::CONTENT_RANGE, HeaderValue::from_static("bytes 0-9/2000"));
    assert_eq!(object_bytes(&headers), Some(2000));
}

#[test]
fn a_version_is_named_in_the_query() {
    assert_eq!(parameter("a=b&versionId=x%2By", "versionId").as_deref(), Some("x+y"));
    assert_eq!(parameter("versionId=", "versionId"), None);
}

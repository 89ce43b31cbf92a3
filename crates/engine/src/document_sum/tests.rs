use http::{HeaderMap, HeaderName, HeaderValue};
use wire::{Body, BodyError};

use super::checked;

/// What becomes of `123456789` with these headers where a checksum is demanded: the error's code, or `ok`.
async fn outcome(headers: &[(&'static str, &'static str)]) -> String {
    outcome_of("DeleteObjects", headers).await
}

async fn outcome_of(operation: &str, headers: &[(&'static str, &'static str)]) -> String {
    let mut map = HeaderMap::new();
    for (name, value) in headers {
        map.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    let code = |error: wire::AwsError| error.code().to_owned();
    match checked(operation, &map, Body::from("123456789".to_owned())) {
        Err(error) => code(error),
        Ok(body) => match body.collect(100).await {
            Ok(bytes) => {
                assert_eq!(&*bytes, b"123456789");
                "ok".to_owned()
            }
            Err(BodyError::Refused(error)) => code(error),
            Err(other) => panic!("{other}"),
        },
    }
}

#[tokio::test]
async fn a_document_needs_a_checksum_that_matches() {
    assert_eq!(outcome(&[]).await, "InvalidRequest");
    assert_eq!(outcome(&[("x-amz-checksum-algorithm", "CRC32")]).await, "InvalidRequest");
    assert_eq!(outcome(&[("content-md5", "JfnnlDI7RTiF9RgfG2JNCw==")]).await, "ok");
    assert_eq!(outcome(&[("content-md5", "AAAAAAAAAAAAAAAAAAAAAA==")]).await, "BadDigest");
    assert_eq!(outcome(&[("content-md5", "short")]).await, "InvalidDigest");
    assert_eq!(outcome(&[("x-amz-checksum-crc32", "y/Q5Jg==")]).await, "ok");
    assert_eq!(outcome(&[("x-amz-checksum-crc32", "AAAAAA==")]).await, "BadDigest");
    assert_eq!(outcome(&[("x-amz-checksum-xxhash64", "AAAAAA==")]).await, "InvalidRequest");
    let both = [("content-md5", "JfnnlDI7RTiF9RgfG2JNCw=="), ("x-amz-checksum-crc32", "AAAAAA==")];
    assert_eq!(outcome(&both).await, "BadDigest");
}

#[tokio::test]
async fn what_s3_does_not_ask_for_has_to_match_where_it_is_told() {
    assert_eq!(outcome_of("PutObjectAcl", &[]).await, "ok");
    let wrong = [("content-md5", "AAAAAAAAAAAAAAAAAAAAAA==")];
    assert_eq!(outcome_of("PutObjectAcl", &wrong).await, "BadDigest");
    let right = [("x-amz-checksum-crc32", "y/Q5Jg==")];
    assert_eq!(outcome_of("PutObjectAcl", &right).await, "ok");
    assert_eq!(outcome_of("PutBucketTagging", &[]).await, "InvalidRequest");
}

#[tokio::test]
async fn an_announced_trailer_must_come() {
    let body = Body::from("x".to_owned());
    let body = body.announcing(vec![HeaderName::from_static("x-amz-checksum-sha256")]);
    let Ok(body) = checked("DeleteObjects", &HeaderMap::new(), body) else {
        panic!("refused too early")
    };
    assert!(matches!(body.collect(100).await, Err(BodyError::Refused(_))));
}

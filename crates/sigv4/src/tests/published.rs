//! The examples that AWS publishes with their signatures, in
//! <https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html> and
//! <https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html>.

use stdx::Timestamp;

use super::{parts, secret, signer, verify_as};
use crate::{Payload, Service};

const EMPTY: [u8; 0] = [];

fn may_2013() -> Timestamp {
    Timestamp::parse_basic("20130524T000000Z").unwrap()
}

fn check(method: &str, url: &str, headers: &[(&str, &str)], body: &[u8], signature: &str) {
    let secret = secret();
    let mut parts = parts(method, url, headers);
    let payload = Payload::Sha256(envelope::digest::sha256(body));
    signer(&secret, "s3").sign(&mut parts, &payload, may_2013()).unwrap();
    let authorization = parts.headers["authorization"].to_str().unwrap();
    assert!(authorization.ends_with(&format!("Signature={signature}")), "{authorization}");
    assert!(verify_as(&parts, &secret, Service::S3, may_2013()).is_ok());
}

#[test]
fn get_object() {
    check(
        "GET",
        "https://examplebucket.s3.amazonaws.com/test.txt",
        &[("range", "bytes=0-9")],
        &EMPTY,
        "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41",
    );
}

#[test]
fn put_object() {
    check(
        "PUT",
        "https://examplebucket.s3.amazonaws.com/test%24file.text",
        &[("date", "Fri, 24 May 2013 00:00:00 GMT"), ("x-amz-storage-class", "REDUCED_REDUNDANCY")],
        b"Welcome to Amazon S3.",
        "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd",
    );
}

#[test]
fn get_bucket_lifecycle_and_list_objects() {
    check(
        "GET",
        "https://examplebucket.s3.amazonaws.com/?lifecycle",
        &[],
        &EMPTY,
        "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543",
    );
    check(
        "GET",
        "https://examplebucket.s3.amazonaws.com/?max-keys=2&prefix=J",
        &[],
        &EMPTY,
        "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7",
    );
}

#[test]
fn presigned_url() {
    let secret = secret();
    let mut parts = parts("GET", "https://examplebucket.s3.amazonaws.com/test.txt", &[]);
    signer(&secret, "s3").presign(&mut parts, 86_400, may_2013()).unwrap();
    let query = parts.uri.query().unwrap();
    let signature = "aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404";
    assert!(query.ends_with(&format!("X-Amz-Signature={signature}")), "{query}");
    assert!(verify_as(&parts, &secret, Service::S3, may_2013().plus_seconds(86_399)).is_ok());
}

use api_s3::EncodingType;
use names::{AccountId, BucketName, Region};

use super::{Encoding, ListRequest, Listing};
use crate::bucket::{Beside, BucketRecord, DefaultEncryption, Versioning};

/// A bucket whose rows are under `id`.
pub(super) fn bucket() -> BucketRecord {
    BucketRecord {
        id: "id".into(),
        name: BucketName::parse("photos").unwrap(),
        account: AccountId::parse("111122223333").unwrap(),
        region: Region::parse("us-east-1").unwrap(),
        created_ms: 0,
        encryption: DefaultEncryption::S3,
        bucket_key: false,
        blocks_sse_c: true,
        versioning: Versioning::Unversioned,
        public_access: None,
        policy: None,
        ownership: None,
        lock: None,
        mfa_delete: false,
        may_expire: false,
        replicates: false,
        tags_inside: std::collections::BTreeMap::new(),
        has_acl: false,
        is_logged: false,
        requester_pays: false,
        may_notify: false,
        beside: Beside::default(),
    }
}

/// What is listed of a bucket with these members.
pub(super) fn listing<'a>(
    bucket: &'a BucketRecord,
    prefix: &'a str,
    delimiter: Option<&'a str>,
    max_keys: Option<i32>,
) -> Listing<'a> {
    let request =
        ListRequest { prefix: Some(prefix), delimiter, max_keys, ..ListRequest::default() };
    request.listing(bucket).unwrap()
}

#[test]
fn common_prefixes_are_told_from_keys() {
    let bucket = bucket();
    let listing = listing(&bucket, "p/", Some("/"), None);
    assert!(listing.is_common_prefix("p/a/"));
    assert!(!listing.is_common_prefix("p/a"));
    assert!(!listing.is_common_prefix("p/a/b"));
    assert!(!listing.is_common_prefix("q/"));
}

#[test]
fn limits_and_encodings_are_read() {
    let bucket = bucket();
    assert_eq!(listing(&bucket, "", None, Some(5000)).max_keys(), Some(1000));
    assert_eq!(listing(&bucket, "", None, None).max_keys(), Some(1000));
    let negative = ListRequest { max_keys: Some(-1), ..ListRequest::default() };
    assert_eq!(negative.listing(&bucket).unwrap_err().code(), "InvalidArgument");
    let unknown = EncodingType::from("base64");
    let unknown = ListRequest { encoding: Some(&unknown), ..ListRequest::default() };
    assert_eq!(unknown.listing(&bucket).unwrap_err().code(), "InvalidArgument");
    assert_eq!(Encoding::Url.write("a b+c/\u{1}é"), "a%20b%2Bc/%01%C3%A9");
    assert_eq!(Encoding::Plain.write("a b"), "a b");
}

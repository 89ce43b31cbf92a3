use stdx::Timestamp;

use super::{resource, time};

#[test]
fn operations_are_named_as_aws_names_them() {
    let check = |operation: &str, word: &str| assert_eq!(resource(operation), word, "{operation}");
    check("GetObject", "OBJECT");
    check("HeadBucket", "BUCKET");
    check("ListObjectsV2", "BUCKET");
    check("GetBucketAcl", "ACL");
    check("PutObjectAcl", "ACL");
    check("GetBucketVersioning", "VERSIONING");
    check("GetBucketLogging", "LOGGING_STATUS");
    check("GetBucketPolicy", "BUCKETPOLICY");
    check("GetBucketTagging", "TAGGING");
    check("GetObjectTagging", "OBJECT_TAGGING");
    check("GetPublicAccessBlock", "PUBLIC_ACCESS_BLOCK");
    check("GetBucketRequestPayment", "REQUEST_PAYMENT");
    check("GetBucketLifecycleConfiguration", "LIFECYCLE");
    check("GetObjectLockConfiguration", "OBJECT_LOCK_CONFIGURATION");
    check("PutBucketIntelligentTieringConfiguration", "INTELLIGENT_TIERING");
    check("UploadPart", "PART");
    check("DeleteObjects", "MULTI_OBJECT_DELETE");
}

#[test]
fn times_are_written_as_a_web_server_writes_them() {
    let at = Timestamp::parse_iso8601("2019-02-06T00:00:38Z").unwrap();
    assert_eq!(time(at), "[06/Feb/2019:00:00:38 +0000]");
}

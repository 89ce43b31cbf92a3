//! Glacier.

use super::{Exception, Request, Sample};

/// The calls that make what the samples act on: a vault with something in it, one that is being locked,
/// and one with nothing.
pub(crate) const GLACIER_RESOURCES: &[Sample] = &[
    http("CreateVault", "PUT /-/vaults/samples"),
    http("CreateVault", "PUT /-/vaults/locking"),
    http("CreateVault", "PUT /-/vaults/empty"),
    http("AddTagsToVault", "POST /-/vaults/samples/tags?operation=add")
        .body(r#"{"Tags":{"k":"v"}}"#),
    http("SetVaultAccessPolicy", "PUT /-/vaults/samples/access-policy").body(POLICY),
    http("SetVaultNotifications", "PUT /-/vaults/samples/notification-configuration")
        .body(NOTIFICATIONS),
];

/// The call that begins the lock.
pub(crate) const VAULT_LOCK: &Sample =
    &http("InitiateVaultLock", "POST /-/vaults/locking/lock-policy").body(POLICY);

/// The call that begins the job.
pub(crate) const VAULT_JOB: &Sample =
    &http("InitiateJob", "POST /-/vaults/samples/jobs").body(r#"{"Type":"inventory-retrieval"}"#);

/// The call that makes the archive.
pub(crate) const ARCHIVE: &Sample = &http("UploadArchive", "POST /-/vaults/samples/archives")
    .headers(&[("x-amz-sha256-tree-hash", "$TREE_HASH")])
    .body("$CANARY");

/// The call that begins the upload.
pub(crate) const VAULT_UPLOAD: &Sample =
    &http("InitiateMultipartUpload", "POST /-/vaults/samples/multipart-uploads")
        .headers(&[("x-amz-part-size", "1048576")]);

/// The call that sends a part to it.
pub(crate) const VAULT_PART: &Sample =
    &http("UploadMultipartPart", "PUT /-/vaults/samples/multipart-uploads/$VAULT_UPLOAD")
        .headers(&[("x-amz-sha256-tree-hash", "$TREE_HASH"), ("content-range", "bytes 0-16/*")])
        .body("$CANARY");

const POLICY: &str = r#"{"Policy":"$VAULT_POLICY"}"#;

const NOTIFICATIONS: &str = r#"{"SNSTopic":"arn:aws:sns:us-east-1:111122223333:topic","Events":["ArchiveRetrievalCompleted"]}"#;

pub(super) const SAMPLES: &[Sample] = &[
    http("AbortMultipartUpload", "DELETE /-/vaults/samples/multipart-uploads/$VAULT_UPLOAD"),
    http("AbortVaultLock", "DELETE /-/vaults/locking/lock-policy"),
    http("AddTagsToVault", "POST /-/vaults/samples/tags?operation=add")
        .body(r#"{"Tags":{"other":"v"}}"#),
    http("CompleteMultipartUpload", "POST /-/vaults/samples/multipart-uploads/$VAULT_UPLOAD")
        .headers(&[("x-amz-sha256-tree-hash", "$TREE_HASH"), ("x-amz-archive-size", "17")]),
    http("CompleteVaultLock", "POST /-/vaults/locking/lock-policy/$VAULT_LOCK"),
    http("CreateVault", "PUT /-/vaults/another"),
    http("DeleteArchive", "DELETE /-/vaults/samples/archives/$ARCHIVE"),
    http("DeleteVault", "DELETE /-/vaults/empty"),
    http("DeleteVaultAccessPolicy", "DELETE /-/vaults/samples/access-policy"),
    http("DeleteVaultNotifications", "DELETE /-/vaults/samples/notification-configuration"),
    http("DescribeJob", "GET /-/vaults/samples/jobs/$VAULT_JOB"),
    http("DescribeVault", "GET /-/vaults/samples"),
    http("GetDataRetrievalPolicy", "GET /-/policies/data-retrieval"),
    http("GetJobOutput", "GET /-/vaults/samples/jobs/$VAULT_JOB/output")
        .but(Exception::Fails(400, "InvalidParameterValueException")),
    http("GetVaultAccessPolicy", "GET /-/vaults/samples/access-policy"),
    http("GetVaultLock", "GET /-/vaults/locking/lock-policy"),
    http("GetVaultNotifications", "GET /-/vaults/samples/notification-configuration"),
    http("InitiateJob", "POST /-/vaults/samples/jobs").body(r#"{"Type":"inventory-retrieval"}"#),
    http("InitiateMultipartUpload", "POST /-/vaults/samples/multipart-uploads")
        .headers(&[("x-amz-part-size", "1048576")]),
    http("InitiateVaultLock", "POST /-/vaults/empty/lock-policy").body(POLICY),
    http("ListJobs", "GET /-/vaults/samples/jobs"),
    http("ListMultipartUploads", "GET /-/vaults/samples/multipart-uploads"),
    http("ListParts", "GET /-/vaults/samples/multipart-uploads/$VAULT_UPLOAD"),
    http("ListTagsForVault", "GET /-/vaults/samples/tags"),
    http("ListVaults", "GET /-/vaults"),
    http("RemoveTagsFromVault", "POST /-/vaults/samples/tags?operation=remove")
        .body(r#"{"TagKeys":["k"]}"#),
    http("SetDataRetrievalPolicy", "PUT /-/policies/data-retrieval")
        .body(r#"{"Policy":{"Rules":[{"Strategy":"None"}]}}"#),
    http("SetVaultAccessPolicy", "PUT /-/vaults/empty/access-policy").body(POLICY),
    http("SetVaultNotifications", "PUT /-/vaults/empty/notification-configuration")
        .body(NOTIFICATIONS),
    http("UploadArchive", "POST /-/vaults/samples/archives")
        .headers(&[("x-amz-sha256-tree-hash", "$TREE_HASH")])
        .body("$CANARY"),
    http("UploadMultipartPart", "PUT /-/vaults/samples/multipart-uploads/$VAULT_UPLOAD")
        .headers(&[("x-amz-sha256-tree-hash", "$TREE_HASH"), ("content-range", "bytes 0-16/*")])
        .body("$CANARY"),
];

const fn http(operation: &'static str, line: &'static str) -> Sample {
    Sample { operation, request: Request::Http { line, headers: &[], body: "" }, exception: None }
}

//! S3.

use super::{Exception, Request, Sample};

/// The calls that make the resources the samples act on.
pub(crate) const S3_RESOURCES: &[Sample] = &[
    http("CreateBucket", "PUT /samples"),
    http("CreateBucket", "PUT /vacant"),
    http("PutObject", "PUT /samples/object").body("$CANARY").headers(&[("x-amz-tagging", "k=v")]),
    http("PutBucketPolicy", "PUT /samples?policy").body(POLICY),
    http("PutBucketTagging", "PUT /samples?tagging").body(TAGS),
    http("PutBucketEncryption", "PUT /samples?encryption").body(ENCRYPTION),
    http("CreateBucket", "PUT /vault").headers(&[("x-amz-bucket-object-lock-enabled", "true")]),
    http("PutObject", "PUT /vault/object").body("$CANARY"),
    http("PutBucketCors", "PUT /vault?cors").body(CORS),
    http("PutBucketLifecycleConfiguration", "PUT /vault?lifecycle").body(LIFECYCLE),
    http("PutBucketWebsite", "PUT /vault?website").body(WEBSITE),
];

pub(super) const SAMPLES: &[Sample] = &[
    http("AbortMultipartUpload", "DELETE /samples/upload?uploadId=$UPLOAD"),
    http("CompleteMultipartUpload", "POST /samples/upload?uploadId=$UPLOAD").body(
        "<CompleteMultipartUpload><Part><PartNumber>1</PartNumber><ETag>$ETAG</ETag></Part></CompleteMultipartUpload>",
    ),
    http("CopyObject", "PUT /samples/copy").headers(&[("x-amz-copy-source", "/samples/object")]),
    http("CreateBucket", "PUT /another-bucket"),
    http("CreateMultipartUpload", "POST /samples/other-upload?uploads"),
    http("DeleteBucket", "DELETE /vacant"),
    http("DeleteBucketCors", "DELETE /vault?cors"),
    http("DeleteBucketEncryption", "DELETE /samples?encryption"),
    http("DeleteBucketLifecycle", "DELETE /vault?lifecycle"),
    http("DeleteBucketOwnershipControls", "DELETE /samples?ownershipControls"),
    http("DeleteBucketPolicy", "DELETE /samples?policy"),
    http("DeleteBucketTagging", "DELETE /samples?tagging"),
    http("DeleteBucketWebsite", "DELETE /vault?website"),
    http("DeleteObject", "DELETE /samples/object").headers(&[("x-amz-mfa", "$CANARY")]),
    http("DeleteObjectTagging", "DELETE /samples/object?tagging"),
    http("DeleteObjects", "POST /samples?delete")
        .headers(&[("x-amz-mfa", "$CANARY")])
        .body("<Delete><Object><Key>object</Key></Object></Delete>")
        .but(Exception::PerItem("AWS answers 200 and refuses each key by itself")),
    http("DeletePublicAccessBlock", "DELETE /samples?publicAccessBlock"),
    http("GetBucketAccelerateConfiguration", "GET /samples?accelerate"),
    http("GetBucketAcl", "GET /samples?acl"),
    http("GetBucketCors", "GET /samples?cors").but(Exception::Fails(404, "NoSuchCORSConfiguration")),
    http("GetBucketEncryption", "GET /samples?encryption"),
    http("GetBucketLifecycleConfiguration", "GET /samples?lifecycle")
        .but(Exception::Fails(404, "NoSuchLifecycleConfiguration")),
    http("GetBucketLocation", "GET /samples?location"),
    http("GetBucketLogging", "GET /samples?logging"),
    http("GetBucketNotificationConfiguration", "GET /samples?notification"),
    http("GetBucketOwnershipControls", "GET /samples?ownershipControls"),
    http("GetBucketPolicy", "GET /samples?policy"),
    http("GetBucketPolicyStatus", "GET /samples?policyStatus"),
    http("GetBucketReplication", "GET /samples?replication")
        .but(Exception::Fails(404, "ReplicationConfigurationNotFoundError")),
    http("GetBucketRequestPayment", "GET /samples?requestPayment"),
    http("GetBucketTagging", "GET /samples?tagging"),
    http("GetBucketVersioning", "GET /samples?versioning"),
    http("GetBucketWebsite", "GET /vault?website"),
    http("GetObject", "GET /samples/object"),
    http("GetObjectAcl", "GET /samples/object?acl"),
    http("GetObjectAttributes", "GET /samples/object?attributes")
        .headers(&[("x-amz-object-attributes", "ETag")]),
    http("GetObjectLegalHold", "GET /vault/object?legal-hold")
        .but(Exception::Fails(404, "NoSuchObjectLockConfiguration")),
    http("GetObjectLockConfiguration", "GET /samples?object-lock")
        .but(Exception::Fails(404, "ObjectLockConfigurationNotFoundError")),
    http("GetObjectRetention", "GET /vault/object?retention")
        .but(Exception::Fails(404, "NoSuchObjectLockConfiguration")),
    http("GetObjectTagging", "GET /samples/object?tagging"),
    http("GetPublicAccessBlock", "GET /samples?publicAccessBlock"),
    http("HeadBucket", "HEAD /samples"),
    http("HeadObject", "HEAD /samples/object"),
    http("ListBuckets", "GET /"),
    http("ListMultipartUploads", "GET /samples?uploads"),
    http("ListObjectVersions", "GET /samples?versions"),
    http("ListObjects", "GET /samples"),
    http("ListObjectsV2", "GET /samples?list-type=2"),
    http("ListParts", "GET /samples/upload?uploadId=$UPLOAD"),
    http("PutBucketAcl", "PUT /samples?acl")
        .headers(&[("x-amz-acl", "private")])
        .but(Exception::ChangesNothing("lists are off in the bucket, and the private one holds")),
    http("PutBucketCors", "PUT /samples?cors").body(
        CORS,
    ),
    http("PutBucketEncryption", "PUT /vacant?encryption").body(ENCRYPTION),
    http("PutBucketLifecycleConfiguration", "PUT /samples?lifecycle").body(
        LIFECYCLE,
    ),
    http("PutBucketOwnershipControls", "PUT /samples?ownershipControls").body(
        "<OwnershipControls><Rule><ObjectOwnership>BucketOwnerEnforced</ObjectOwnership></Rule></OwnershipControls>",
    ),
    http("PutBucketPolicy", "PUT /samples?policy").body(POLICY),
    http("PutBucketTagging", "PUT /vacant?tagging").body(TAGS),
    http("PutBucketVersioning", "PUT /samples?versioning")
        .headers(&[("x-amz-mfa", "$CANARY")])
        .body("<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>"),
    http("PutBucketWebsite", "PUT /samples?website").body(WEBSITE),
    http("PutObject", "PUT /samples/another").body("$CANARY"),
    http("PutObjectAcl", "PUT /samples/object?acl")
        .headers(&[("x-amz-acl", "private")])
        .but(Exception::ChangesNothing("lists are off in the bucket, and the private one holds")),
    http("PutObjectLegalHold", "PUT /vault/object?legal-hold")
        .body("<LegalHold><Status>ON</Status></LegalHold>"),
    http("PutObjectLockConfiguration", "PUT /vault?object-lock").body(
        "<ObjectLockConfiguration><ObjectLockEnabled>Enabled</ObjectLockEnabled></ObjectLockConfiguration>",
    ),
    http("PutObjectRetention", "PUT /vault/object?retention").body(
        "<Retention><Mode>GOVERNANCE</Mode><RetainUntilDate>2999-01-01T00:00:00Z</RetainUntilDate></Retention>",
    ),
    http("PutObjectTagging", "PUT /samples/object?tagging").body(
        "<Tagging><TagSet><Tag><Key>other</Key><Value>tag</Value></Tag></TagSet></Tagging>",
    ),
    http("PutPublicAccessBlock", "PUT /samples?publicAccessBlock").body(
        "<PublicAccessBlockConfiguration><BlockPublicAcls>true</BlockPublicAcls></PublicAccessBlockConfiguration>",
    ),
    http("UpdateObjectEncryption", "PUT /samples/object?encryption").body(
        "<ObjectEncryption><SSE-KMS><KMSKeyArn>arn:aws:kms:us-east-1:$ACCOUNT:key/$KEY</KMSKeyArn></SSE-KMS></ObjectEncryption>",
    ),
    http("UploadPart", "PUT /samples/upload?uploadId=$UPLOAD&partNumber=2").body("$CANARY"),
    http("UploadPartCopy", "PUT /samples/upload?uploadId=$UPLOAD&partNumber=2")
        .headers(&[("x-amz-copy-source", "/samples/object")]),
];

const POLICY: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::$ACCOUNT:root"},"Action":"s3:GetObject","Resource":"arn:aws:s3:::samples/*"}]}"#;

const WEBSITE: &str = "<WebsiteConfiguration><IndexDocument><Suffix>index.html</Suffix></IndexDocument></WebsiteConfiguration>";

const CORS: &str = "<CORSConfiguration><CORSRule><AllowedMethod>GET</AllowedMethod><AllowedOrigin>*</AllowedOrigin></CORSRule></CORSConfiguration>";

const LIFECYCLE: &str = "<LifecycleConfiguration><Rule><ID>r</ID><Filter><Prefix>p</Prefix></Filter><Status>Enabled</Status><Expiration><Days>1</Days></Expiration></Rule></LifecycleConfiguration>";

const TAGS: &str = "<Tagging><TagSet><Tag><Key>k</Key><Value>v</Value></Tag></TagSet></Tagging>";

const ENCRYPTION: &str = "<ServerSideEncryptionConfiguration><Rule><ApplyServerSideEncryptionByDefault><SSEAlgorithm>aws:kms</SSEAlgorithm><KMSMasterKeyID>$KEY</KMSMasterKeyID></ApplyServerSideEncryptionByDefault></Rule></ServerSideEncryptionConfiguration>";

const fn http(operation: &'static str, line: &'static str) -> Sample {
    Sample { operation, request: Request::Http { line, headers: &[], body: "" }, exception: None }
}

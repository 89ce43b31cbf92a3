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
    http("PutObject", "PUT /vault/archived")
        .body("$CANARY")
        .headers(&[("x-amz-storage-class", "GLACIER")]),
    http("PutBucketCors", "PUT /vault?cors").body(CORS),
    http("PutBucketLifecycleConfiguration", "PUT /vault?lifecycle").body(LIFECYCLE),
    http("PutBucketWebsite", "PUT /vault?website").body(WEBSITE),
    http("PutBucketAnalyticsConfiguration", "PUT /vault?analytics&id=one").body(ANALYTICS),
    http("PutBucketIntelligentTieringConfiguration", "PUT /vault?intelligent-tiering&id=one")
        .body(TIERING),
    http("PutBucketMetricsConfiguration", "PUT /vault?metrics&id=one").body(METRICS),
    http("CreateBucket", "PUT /replicas").headers(&[("x-amz-bucket-object-lock-enabled", "true")]),
    http("PutBucketReplication", "PUT /vault?replication").body(REPLICATION),
    http("PutBucketInventoryConfiguration", "PUT /vault?inventory&id=one").body(INVENTORY),
];

/// The calls that make a bucket for trails.
pub(crate) const TRAIL_BUCKET: &[Sample] = &[
    http("CreateBucket", "PUT /trail-logs"),
    http("PutBucketPolicy", "PUT /trail-logs?policy").body("$TRAIL_POLICY"),
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
    http("DeleteBucketAnalyticsConfiguration", "DELETE /vault?analytics&id=one"),
    http("DeleteBucketCors", "DELETE /vault?cors"),
    http("DeleteBucketEncryption", "DELETE /samples?encryption"),
    http("DeleteBucketIntelligentTieringConfiguration", "DELETE /vault?intelligent-tiering&id=one"),
    http("DeleteBucketInventoryConfiguration", "DELETE /vault?inventory&id=one"),
    http("DeleteBucketLifecycle", "DELETE /vault?lifecycle"),
    http("DeleteBucketMetricsConfiguration", "DELETE /vault?metrics&id=one"),
    http("DeleteBucketOwnershipControls", "DELETE /samples?ownershipControls"),
    http("DeleteBucketPolicy", "DELETE /samples?policy"),
    http("DeleteBucketReplication", "DELETE /vault?replication"),
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
    http("GetBucketAnalyticsConfiguration", "GET /vault?analytics&id=one"),
    http("GetBucketCors", "GET /samples?cors").but(Exception::Fails(404, "NoSuchCORSConfiguration")),
    http("GetBucketEncryption", "GET /samples?encryption"),
    http("GetBucketIntelligentTieringConfiguration", "GET /vault?intelligent-tiering&id=one"),
    http("GetBucketInventoryConfiguration", "GET /vault?inventory&id=one"),
    http("GetBucketLifecycleConfiguration", "GET /samples?lifecycle")
        .but(Exception::Fails(404, "NoSuchLifecycleConfiguration")),
    http("GetBucketLocation", "GET /samples?location"),
    http("GetBucketLogging", "GET /samples?logging"),
    http("GetBucketMetricsConfiguration", "GET /vault?metrics&id=one"),
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
    http("ListBucketAnalyticsConfigurations", "GET /vault?analytics"),
    http("ListBucketIntelligentTieringConfigurations", "GET /vault?intelligent-tiering"),
    http("ListBucketInventoryConfigurations", "GET /vault?inventory"),
    http("ListBucketMetricsConfigurations", "GET /vault?metrics"),
    http("ListBuckets", "GET /"),
    http("ListMultipartUploads", "GET /samples?uploads"),
    http("ListObjectVersions", "GET /samples?versions"),
    http("ListObjects", "GET /samples"),
    http("ListObjectsV2", "GET /samples?list-type=2"),
    http("ListParts", "GET /samples/upload?uploadId=$UPLOAD"),
    http("PutBucketAcl", "PUT /samples?acl")
        .headers(&[("x-amz-acl", "private")])
        .but(Exception::Fails(400, "AccessControlListNotSupported")),
    http("PutBucketAnalyticsConfiguration", "PUT /samples?analytics&id=one").body(ANALYTICS),
    http("PutBucketCors", "PUT /samples?cors").body(
        CORS,
    ),
    http("PutBucketEncryption", "PUT /vacant?encryption").body(ENCRYPTION),
    http("PutBucketIntelligentTieringConfiguration", "PUT /samples?intelligent-tiering&id=one").body(TIERING),
    http("PutBucketInventoryConfiguration", "PUT /samples?inventory&id=one").body(INVENTORY),
    http("PutBucketLifecycleConfiguration", "PUT /samples?lifecycle").body(
        LIFECYCLE,
    ),
    http("PutBucketLogging", "PUT /samples?logging").body(LOGGING),
    http("PutBucketMetricsConfiguration", "PUT /samples?metrics&id=one").body(METRICS),
    http("PutBucketNotificationConfiguration", "PUT /samples?notification").body(NOTIFICATION),
    http("PutBucketOwnershipControls", "PUT /samples?ownershipControls").body(
        "<OwnershipControls><Rule><ObjectOwnership>BucketOwnerEnforced</ObjectOwnership></Rule></OwnershipControls>",
    ),
    http("PutBucketPolicy", "PUT /samples?policy").body(POLICY),
    http("PutBucketReplication", "PUT /vault?replication").body(REPLICATION),
    http("PutBucketRequestPayment", "PUT /samples?requestPayment").body(
        "<RequestPaymentConfiguration><Payer>Requester</Payer></RequestPaymentConfiguration>",
    ),
    http("PutBucketTagging", "PUT /vacant?tagging").body(TAGS),
    http("PutBucketVersioning", "PUT /samples?versioning")
        .headers(&[("x-amz-mfa", "$CANARY")])
        .body("<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>"),
    http("PutBucketWebsite", "PUT /samples?website").body(WEBSITE),
    http("PutObject", "PUT /samples/another").body("$CANARY"),
    http("PutObjectAcl", "PUT /samples/object?acl")
        .headers(&[("x-amz-acl", "private")])
        .but(Exception::Fails(400, "AccessControlListNotSupported")),
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
    http("RestoreObject", "POST /vault/archived?restore")
        .body("<RestoreRequest><Days>1</Days></RestoreRequest>"),
    http("UpdateObjectEncryption", "PUT /samples/object?encryption").body(
        "<ObjectEncryption><SSE-KMS><KMSKeyArn>arn:aws:kms:us-east-1:$ACCOUNT:key/$KEY</KMSKeyArn></SSE-KMS></ObjectEncryption>",
    ),
    http("UploadPart", "PUT /samples/upload?uploadId=$UPLOAD&partNumber=2").body("$CANARY"),
    http("UploadPartCopy", "PUT /samples/upload?uploadId=$UPLOAD&partNumber=2")
        .headers(&[("x-amz-copy-source", "/samples/object")]),
];

const POLICY: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::$ACCOUNT:root"},"Action":"s3:GetObject","Resource":"arn:aws:s3:::samples/*"}]}"#;

const WEBSITE: &str = "<WebsiteConfiguration><IndexDocument><Suffix>index.html</Suffix></IndexDocument></WebsiteConfiguration>";

const REPLICATION: &str = "<ReplicationConfiguration><Role>arn:aws:iam::$ACCOUNT:role/actor</Role><Rule><ID>r</ID><Priority>1</Priority><Filter><Prefix>p</Prefix></Filter><Status>Enabled</Status><DeleteMarkerReplication><Status>Disabled</Status></DeleteMarkerReplication><Destination><Bucket>arn:aws:s3:::replicas</Bucket></Destination></Rule></ReplicationConfiguration>";

const CORS: &str = "<CORSConfiguration><CORSRule><AllowedMethod>GET</AllowedMethod><AllowedOrigin>*</AllowedOrigin></CORSRule></CORSConfiguration>";

const NOTIFICATION: &str =
    "<NotificationConfiguration><EventBridgeConfiguration/></NotificationConfiguration>";

const LIFECYCLE: &str = "<LifecycleConfiguration><Rule><ID>r</ID><Filter><Prefix>p</Prefix></Filter><Status>Enabled</Status><Expiration><Days>1</Days></Expiration></Rule></LifecycleConfiguration>";

const TAGS: &str = "<Tagging><TagSet><Tag><Key>k</Key><Value>v</Value></Tag></TagSet></Tagging>";

const ENCRYPTION: &str = "<ServerSideEncryptionConfiguration><Rule><ApplyServerSideEncryptionByDefault><SSEAlgorithm>aws:kms</SSEAlgorithm><KMSMasterKeyID>$KEY</KMSMasterKeyID></ApplyServerSideEncryptionByDefault></Rule></ServerSideEncryptionConfiguration>";

const fn http(operation: &'static str, line: &'static str) -> Sample {
    Sample { operation, request: Request::Http { line, headers: &[], body: "" }, exception: None }
}

const LOGGING: &str = "<BucketLoggingStatus><LoggingEnabled><TargetBucket>samples</TargetBucket><TargetPrefix>log/</TargetPrefix></LoggingEnabled></BucketLoggingStatus>";

const ANALYTICS: &str =
    "<AnalyticsConfiguration><Id>one</Id><StorageClassAnalysis/></AnalyticsConfiguration>";

const METRICS: &str = "<MetricsConfiguration><Id>one</Id></MetricsConfiguration>";

const TIERING: &str = "<IntelligentTieringConfiguration><Id>one</Id><Status>Enabled</Status><Tiering><Days>90</Days><AccessTier>ARCHIVE_ACCESS</AccessTier></Tiering></IntelligentTieringConfiguration>";

const INVENTORY: &str = "<InventoryConfiguration><Id>one</Id><IsEnabled>true</IsEnabled><IncludedObjectVersions>All</IncludedObjectVersions><Schedule><Frequency>Daily</Frequency></Schedule><Destination><S3BucketDestination><Bucket>arn:aws:s3:::samples</Bucket><Format>CSV</Format></S3BucketDestination></Destination></InventoryConfiguration>";

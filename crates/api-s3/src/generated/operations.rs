// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The operations, and the tables that list them.

use wire::{
    Category, EMPTY, Empty, Operation, OperationMeta, Protocol, ResourceKind, Route, ServiceMeta,
    new_shape,
};

use super::structures::*;

/// The service.
pub static SERVICE: ServiceMeta = ServiceMeta {
    id: "S3",
    name: "s3",
    event_source: "s3.amazonaws.com",
    api_version: "2006-03-01",
    target_prefix: None,
    protocols: &[Protocol::RestXml],
    xml_namespace: "http://s3.amazonaws.com/doc/2006-03-01/",
    validation_code: "InvalidArgument",
    hides_texts: false,
    names_errors: false,
    global_region: None,
    sessions_need_mfa: false,
    speaks_s3: true,
    takes_unsigned: true,
    former_query: None,
    resource_kinds: &[
        ResourceKind {
            name: "AWS::S3::AccessPoint",
            arn: "accesspoint/*",
            is_owned: true,
            is_private: false,
            is_named_when_judged: false,
            names_container: false,
        },
        ResourceKind {
            name: "AWS::S3::Object",
            arn: "*/*",
            is_owned: false,
            is_private: false,
            is_named_when_judged: false,
            names_container: true,
        },
        ResourceKind {
            name: "AWS::S3::Bucket",
            arn: "*",
            is_owned: false,
            is_private: false,
            is_named_when_judged: false,
            names_container: false,
        },
    ],
    operations: &[
        &ABORT_MULTIPART_UPLOAD,
        &COMPLETE_MULTIPART_UPLOAD,
        &COPY_OBJECT,
        &CREATE_BUCKET,
        &CREATE_BUCKET_METADATA_CONFIGURATION,
        &CREATE_BUCKET_METADATA_TABLE_CONFIGURATION,
        &CREATE_MULTIPART_UPLOAD,
        &CREATE_SESSION,
        &DELETE_BUCKET,
        &DELETE_BUCKET_ANALYTICS_CONFIGURATION,
        &DELETE_BUCKET_CORS,
        &DELETE_BUCKET_ENCRYPTION,
        &DELETE_BUCKET_INTELLIGENT_TIERING_CONFIGURATION,
        &DELETE_BUCKET_INVENTORY_CONFIGURATION,
        &DELETE_BUCKET_LIFECYCLE,
        &DELETE_BUCKET_METADATA_CONFIGURATION,
        &DELETE_BUCKET_METADATA_TABLE_CONFIGURATION,
        &DELETE_BUCKET_METRICS_CONFIGURATION,
        &DELETE_BUCKET_OWNERSHIP_CONTROLS,
        &DELETE_BUCKET_POLICY,
        &DELETE_BUCKET_REPLICATION,
        &DELETE_BUCKET_TAGGING,
        &DELETE_BUCKET_WEBSITE,
        &DELETE_OBJECT,
        &DELETE_OBJECT_ANNOTATION,
        &DELETE_OBJECT_TAGGING,
        &DELETE_OBJECTS,
        &DELETE_PUBLIC_ACCESS_BLOCK,
        &GET_BUCKET_ABAC,
        &GET_BUCKET_ACCELERATE_CONFIGURATION,
        &GET_BUCKET_ACL,
        &GET_BUCKET_ANALYTICS_CONFIGURATION,
        &GET_BUCKET_CORS,
        &GET_BUCKET_ENCRYPTION,
        &GET_BUCKET_INTELLIGENT_TIERING_CONFIGURATION,
        &GET_BUCKET_INVENTORY_CONFIGURATION,
        &GET_BUCKET_LIFECYCLE,
        &GET_BUCKET_LIFECYCLE_CONFIGURATION,
        &GET_BUCKET_LOCATION,
        &GET_BUCKET_LOGGING,
        &GET_BUCKET_METADATA_CONFIGURATION,
        &GET_BUCKET_METADATA_TABLE_CONFIGURATION,
        &GET_BUCKET_METRICS_CONFIGURATION,
        &GET_BUCKET_NOTIFICATION,
        &GET_BUCKET_NOTIFICATION_CONFIGURATION,
        &GET_BUCKET_OWNERSHIP_CONTROLS,
        &GET_BUCKET_POLICY,
        &GET_BUCKET_POLICY_STATUS,
        &GET_BUCKET_REPLICATION,
        &GET_BUCKET_REQUEST_PAYMENT,
        &GET_BUCKET_TAGGING,
        &GET_BUCKET_VERSIONING,
        &GET_BUCKET_WEBSITE,
        &GET_OBJECT,
        &GET_OBJECT_ACL,
        &GET_OBJECT_ANNOTATION,
        &GET_OBJECT_ATTRIBUTES,
        &GET_OBJECT_LEGAL_HOLD,
        &GET_OBJECT_LOCK_CONFIGURATION,
        &GET_OBJECT_RETENTION,
        &GET_OBJECT_TAGGING,
        &GET_OBJECT_TORRENT,
        &GET_PUBLIC_ACCESS_BLOCK,
        &HEAD_BUCKET,
        &HEAD_OBJECT,
        &LIST_BUCKET_ANALYTICS_CONFIGURATIONS,
        &LIST_BUCKET_INTELLIGENT_TIERING_CONFIGURATIONS,
        &LIST_BUCKET_INVENTORY_CONFIGURATIONS,
        &LIST_BUCKET_METRICS_CONFIGURATIONS,
        &LIST_BUCKETS,
        &LIST_DIRECTORY_BUCKETS,
        &LIST_MULTIPART_UPLOADS,
        &LIST_OBJECT_ANNOTATIONS,
        &LIST_OBJECT_VERSIONS,
        &LIST_OBJECTS,
        &LIST_OBJECTS_V2,
        &LIST_PARTS,
        &PUT_BUCKET_ABAC,
        &PUT_BUCKET_ACCELERATE_CONFIGURATION,
        &PUT_BUCKET_ACL,
        &PUT_BUCKET_ANALYTICS_CONFIGURATION,
        &PUT_BUCKET_CORS,
        &PUT_BUCKET_ENCRYPTION,
        &PUT_BUCKET_INTELLIGENT_TIERING_CONFIGURATION,
        &PUT_BUCKET_INVENTORY_CONFIGURATION,
        &PUT_BUCKET_LIFECYCLE,
        &PUT_BUCKET_LIFECYCLE_CONFIGURATION,
        &PUT_BUCKET_LOGGING,
        &PUT_BUCKET_METRICS_CONFIGURATION,
        &PUT_BUCKET_NOTIFICATION,
        &PUT_BUCKET_NOTIFICATION_CONFIGURATION,
        &PUT_BUCKET_OWNERSHIP_CONTROLS,
        &PUT_BUCKET_POLICY,
        &PUT_BUCKET_REPLICATION,
        &PUT_BUCKET_REQUEST_PAYMENT,
        &PUT_BUCKET_TAGGING,
        &PUT_BUCKET_VERSIONING,
        &PUT_BUCKET_WEBSITE,
        &PUT_OBJECT,
        &PUT_OBJECT_ACL,
        &PUT_OBJECT_ANNOTATION,
        &PUT_OBJECT_LEGAL_HOLD,
        &PUT_OBJECT_LOCK_CONFIGURATION,
        &PUT_OBJECT_RETENTION,
        &PUT_OBJECT_TAGGING,
        &PUT_PUBLIC_ACCESS_BLOCK,
        &RENAME_OBJECT,
        &RESTORE_OBJECT,
        &SELECT_OBJECT_CONTENT,
        &UPDATE_BUCKET_METADATA_ANNOTATION_TABLE_CONFIGURATION,
        &UPDATE_BUCKET_METADATA_INVENTORY_TABLE_CONFIGURATION,
        &UPDATE_BUCKET_METADATA_JOURNAL_TABLE_CONFIGURATION,
        &UPDATE_OBJECT_ENCRYPTION,
        &UPLOAD_PART,
        &UPLOAD_PART_COPY,
        &WRITE_GET_OBJECT_RESPONSE,
    ],
    errors: super::errors::ALL,
    paths: &[],
};

/// `AbortMultipartUpload`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AbortMultipartUpload;

impl Operation for AbortMultipartUpload {
    type Input = AbortMultipartUploadRequest;
    type Output = AbortMultipartUploadOutput;
    const META: &'static OperationMeta = &ABORT_MULTIPART_UPLOAD;
}

static ABORT_MULTIPART_UPLOAD: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "AbortMultipartUpload",
    event_name: "AbortMultipartUpload",
    method: "DELETE",
    uri: "/{Bucket}/{Key+}",
    status: 204,
    actions: &["s3:AbortMultipartUpload"],
    read_only: false,
    category: Category::Data,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::ABORT_MULTIPART_UPLOAD_REQUEST,
    output: &super::structures::ABORT_MULTIPART_UPLOAD_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<AbortMultipartUploadRequest>,
    new_output: new_shape::<AbortMultipartUploadOutput>,
};

/// `CompleteMultipartUpload`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CompleteMultipartUpload;

impl Operation for CompleteMultipartUpload {
    type Input = CompleteMultipartUploadRequest;
    type Output = CompleteMultipartUploadOutput;
    const META: &'static OperationMeta = &COMPLETE_MULTIPART_UPLOAD;
}

static COMPLETE_MULTIPART_UPLOAD: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "CompleteMultipartUpload",
    event_name: "CompleteMultipartUpload",
    method: "POST",
    uri: "/{Bucket}/{Key+}",
    status: 200,
    actions: &["s3:PutObject"],
    read_only: false,
    category: Category::Data,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::COMPLETE_MULTIPART_UPLOAD_REQUEST,
    output: &super::structures::COMPLETE_MULTIPART_UPLOAD_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<CompleteMultipartUploadRequest>,
    new_output: new_shape::<CompleteMultipartUploadOutput>,
};

/// `CopyObject`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CopyObject;

impl Operation for CopyObject {
    type Input = CopyObjectRequest;
    type Output = CopyObjectOutput;
    const META: &'static OperationMeta = &COPY_OBJECT;
}

static COPY_OBJECT: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "CopyObject",
    event_name: "CopyObject",
    method: "PUT",
    uri: "/{Bucket}/{Key+}",
    status: 200,
    actions: &["s3:PutObject", "s3:GetObject", "s3:GetObjectVersion"],
    read_only: false,
    category: Category::Data,
    durable_audit: true,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::COPY_OBJECT_REQUEST,
    output: &super::structures::COPY_OBJECT_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<CopyObjectRequest>,
    new_output: new_shape::<CopyObjectOutput>,
};

/// `CreateBucket`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CreateBucket;

impl Operation for CreateBucket {
    type Input = CreateBucketRequest;
    type Output = CreateBucketOutput;
    const META: &'static OperationMeta = &CREATE_BUCKET;
}

static CREATE_BUCKET: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "CreateBucket",
    event_name: "CreateBucket",
    method: "PUT",
    uri: "/{Bucket}",
    status: 200,
    actions: &["s3:CreateBucket"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::CREATE_BUCKET_REQUEST,
    output: &super::structures::CREATE_BUCKET_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<CreateBucketRequest>,
    new_output: new_shape::<CreateBucketOutput>,
};

static CREATE_BUCKET_METADATA_CONFIGURATION: OperationMeta = OperationMeta {
    uri: "/{Bucket}?metadataConfiguration",
    checksum_required: true,
    ..OperationMeta::named(
        &SERVICE,
        "CreateBucketMetadataConfiguration",
        &["s3:CreateBucketMetadataTableConfiguration"],
    )
};

static CREATE_BUCKET_METADATA_TABLE_CONFIGURATION: OperationMeta = OperationMeta {
    uri: "/{Bucket}?metadataTable",
    checksum_required: true,
    ..OperationMeta::named(
        &SERVICE,
        "CreateBucketMetadataTableConfiguration",
        &["s3:CreateBucketMetadataTableConfiguration"],
    )
};

/// `CreateMultipartUpload`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CreateMultipartUpload;

impl Operation for CreateMultipartUpload {
    type Input = CreateMultipartUploadRequest;
    type Output = CreateMultipartUploadOutput;
    const META: &'static OperationMeta = &CREATE_MULTIPART_UPLOAD;
}

static CREATE_MULTIPART_UPLOAD: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "CreateMultipartUpload",
    event_name: "CreateMultipartUpload",
    method: "POST",
    uri: "/{Bucket}/{Key+}?uploads",
    status: 200,
    actions: &["s3:PutObject"],
    read_only: false,
    category: Category::Data,
    durable_audit: true,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::CREATE_MULTIPART_UPLOAD_REQUEST,
    output: &super::structures::CREATE_MULTIPART_UPLOAD_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<CreateMultipartUploadRequest>,
    new_output: new_shape::<CreateMultipartUploadOutput>,
};

static CREATE_SESSION: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/{Bucket}?session",
    read_only: true,
    durable_audit: true,
    ..OperationMeta::named(&SERVICE, "CreateSession", &["s3express:CreateSession"])
};

/// `DeleteBucket`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteBucket;

impl Operation for DeleteBucket {
    type Input = DeleteBucketRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &DELETE_BUCKET;
}

static DELETE_BUCKET: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteBucket",
    event_name: "DeleteBucket",
    method: "DELETE",
    uri: "/{Bucket}",
    status: 204,
    actions: &["s3:DeleteBucket"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DELETE_BUCKET_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DeleteBucketRequest>,
    new_output: new_shape::<Empty>,
};

/// `DeleteBucketAnalyticsConfiguration`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteBucketAnalyticsConfiguration;

impl Operation for DeleteBucketAnalyticsConfiguration {
    type Input = DeleteBucketAnalyticsConfigurationRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &DELETE_BUCKET_ANALYTICS_CONFIGURATION;
}

static DELETE_BUCKET_ANALYTICS_CONFIGURATION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteBucketAnalyticsConfiguration",
    event_name: "DeleteBucketAnalyticsConfiguration",
    method: "DELETE",
    uri: "/{Bucket}?analytics",
    status: 204,
    actions: &["s3:PutAnalyticsConfiguration"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DELETE_BUCKET_ANALYTICS_CONFIGURATION_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DeleteBucketAnalyticsConfigurationRequest>,
    new_output: new_shape::<Empty>,
};

/// `DeleteBucketCors`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteBucketCors;

impl Operation for DeleteBucketCors {
    type Input = DeleteBucketCorsRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &DELETE_BUCKET_CORS;
}

static DELETE_BUCKET_CORS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteBucketCors",
    event_name: "DeleteBucketCors",
    method: "DELETE",
    uri: "/{Bucket}?cors",
    status: 204,
    actions: &["s3:PutBucketCORS"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DELETE_BUCKET_CORS_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DeleteBucketCorsRequest>,
    new_output: new_shape::<Empty>,
};

/// `DeleteBucketEncryption`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteBucketEncryption;

impl Operation for DeleteBucketEncryption {
    type Input = DeleteBucketEncryptionRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &DELETE_BUCKET_ENCRYPTION;
}

static DELETE_BUCKET_ENCRYPTION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteBucketEncryption",
    event_name: "DeleteBucketEncryption",
    method: "DELETE",
    uri: "/{Bucket}?encryption",
    status: 204,
    actions: &["s3:PutEncryptionConfiguration"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DELETE_BUCKET_ENCRYPTION_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DeleteBucketEncryptionRequest>,
    new_output: new_shape::<Empty>,
};

/// `DeleteBucketIntelligentTieringConfiguration`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteBucketIntelligentTieringConfiguration;

impl Operation for DeleteBucketIntelligentTieringConfiguration {
    type Input = DeleteBucketIntelligentTieringConfigurationRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &DELETE_BUCKET_INTELLIGENT_TIERING_CONFIGURATION;
}

static DELETE_BUCKET_INTELLIGENT_TIERING_CONFIGURATION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteBucketIntelligentTieringConfiguration",
    event_name: "DeleteBucketIntelligentTieringConfiguration",
    method: "DELETE",
    uri: "/{Bucket}?intelligent-tiering",
    status: 204,
    actions: &["s3:PutIntelligentTieringConfiguration"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DELETE_BUCKET_INTELLIGENT_TIERING_CONFIGURATION_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DeleteBucketIntelligentTieringConfigurationRequest>,
    new_output: new_shape::<Empty>,
};

/// `DeleteBucketInventoryConfiguration`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteBucketInventoryConfiguration;

impl Operation for DeleteBucketInventoryConfiguration {
    type Input = DeleteBucketInventoryConfigurationRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &DELETE_BUCKET_INVENTORY_CONFIGURATION;
}

static DELETE_BUCKET_INVENTORY_CONFIGURATION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteBucketInventoryConfiguration",
    event_name: "DeleteBucketInventoryConfiguration",
    method: "DELETE",
    uri: "/{Bucket}?inventory",
    status: 204,
    actions: &["s3:PutInventoryConfiguration"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DELETE_BUCKET_INVENTORY_CONFIGURATION_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DeleteBucketInventoryConfigurationRequest>,
    new_output: new_shape::<Empty>,
};

/// `DeleteBucketLifecycle`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteBucketLifecycle;

impl Operation for DeleteBucketLifecycle {
    type Input = DeleteBucketLifecycleRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &DELETE_BUCKET_LIFECYCLE;
}

static DELETE_BUCKET_LIFECYCLE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteBucketLifecycle",
    event_name: "DeleteBucketLifecycle",
    method: "DELETE",
    uri: "/{Bucket}?lifecycle",
    status: 204,
    actions: &["s3:PutLifecycleConfiguration"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DELETE_BUCKET_LIFECYCLE_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DeleteBucketLifecycleRequest>,
    new_output: new_shape::<Empty>,
};

static DELETE_BUCKET_METADATA_CONFIGURATION: OperationMeta = OperationMeta {
    method: "DELETE",
    uri: "/{Bucket}?metadataConfiguration",
    status: 204,
    takes_away: true,
    ..OperationMeta::named(
        &SERVICE,
        "DeleteBucketMetadataConfiguration",
        &["s3:DeleteBucketMetadataTableConfiguration"],
    )
};

static DELETE_BUCKET_METADATA_TABLE_CONFIGURATION: OperationMeta = OperationMeta {
    method: "DELETE",
    uri: "/{Bucket}?metadataTable",
    status: 204,
    takes_away: true,
    ..OperationMeta::named(
        &SERVICE,
        "DeleteBucketMetadataTableConfiguration",
        &["s3:DeleteBucketMetadataTableConfiguration"],
    )
};

/// `DeleteBucketMetricsConfiguration`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteBucketMetricsConfiguration;

impl Operation for DeleteBucketMetricsConfiguration {
    type Input = DeleteBucketMetricsConfigurationRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &DELETE_BUCKET_METRICS_CONFIGURATION;
}

static DELETE_BUCKET_METRICS_CONFIGURATION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteBucketMetricsConfiguration",
    event_name: "DeleteBucketMetricsConfiguration",
    method: "DELETE",
    uri: "/{Bucket}?metrics",
    status: 204,
    actions: &["s3:PutMetricsConfiguration"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DELETE_BUCKET_METRICS_CONFIGURATION_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DeleteBucketMetricsConfigurationRequest>,
    new_output: new_shape::<Empty>,
};

/// `DeleteBucketOwnershipControls`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteBucketOwnershipControls;

impl Operation for DeleteBucketOwnershipControls {
    type Input = DeleteBucketOwnershipControlsRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &DELETE_BUCKET_OWNERSHIP_CONTROLS;
}

static DELETE_BUCKET_OWNERSHIP_CONTROLS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteBucketOwnershipControls",
    event_name: "DeleteBucketOwnershipControls",
    method: "DELETE",
    uri: "/{Bucket}?ownershipControls",
    status: 204,
    actions: &["s3:PutBucketOwnershipControls"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DELETE_BUCKET_OWNERSHIP_CONTROLS_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DeleteBucketOwnershipControlsRequest>,
    new_output: new_shape::<Empty>,
};

/// `DeleteBucketPolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteBucketPolicy;

impl Operation for DeleteBucketPolicy {
    type Input = DeleteBucketPolicyRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &DELETE_BUCKET_POLICY;
}

static DELETE_BUCKET_POLICY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteBucketPolicy",
    event_name: "DeleteBucketPolicy",
    method: "DELETE",
    uri: "/{Bucket}?policy",
    status: 204,
    actions: &["s3:DeleteBucketPolicy"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    own_account: true,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DELETE_BUCKET_POLICY_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DeleteBucketPolicyRequest>,
    new_output: new_shape::<Empty>,
};

/// `DeleteBucketReplication`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteBucketReplication;

impl Operation for DeleteBucketReplication {
    type Input = DeleteBucketReplicationRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &DELETE_BUCKET_REPLICATION;
}

static DELETE_BUCKET_REPLICATION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteBucketReplication",
    event_name: "DeleteBucketReplication",
    method: "DELETE",
    uri: "/{Bucket}?replication",
    status: 204,
    actions: &["s3:PutReplicationConfiguration"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DELETE_BUCKET_REPLICATION_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DeleteBucketReplicationRequest>,
    new_output: new_shape::<Empty>,
};

/// `DeleteBucketTagging`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteBucketTagging;

impl Operation for DeleteBucketTagging {
    type Input = DeleteBucketTaggingRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &DELETE_BUCKET_TAGGING;
}

static DELETE_BUCKET_TAGGING: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteBucketTagging",
    event_name: "DeleteBucketTagging",
    method: "DELETE",
    uri: "/{Bucket}?tagging",
    status: 204,
    actions: &["s3:PutBucketTagging"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DELETE_BUCKET_TAGGING_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DeleteBucketTaggingRequest>,
    new_output: new_shape::<Empty>,
};

/// `DeleteBucketWebsite`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteBucketWebsite;

impl Operation for DeleteBucketWebsite {
    type Input = DeleteBucketWebsiteRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &DELETE_BUCKET_WEBSITE;
}

static DELETE_BUCKET_WEBSITE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteBucketWebsite",
    event_name: "DeleteBucketWebsite",
    method: "DELETE",
    uri: "/{Bucket}?website",
    status: 204,
    actions: &["s3:DeleteBucketWebsite"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DELETE_BUCKET_WEBSITE_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DeleteBucketWebsiteRequest>,
    new_output: new_shape::<Empty>,
};

/// `DeleteObject`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteObject;

impl Operation for DeleteObject {
    type Input = DeleteObjectRequest;
    type Output = DeleteObjectOutput;
    const META: &'static OperationMeta = &DELETE_OBJECT;
}

static DELETE_OBJECT: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteObject",
    event_name: "DeleteObject",
    method: "DELETE",
    uri: "/{Bucket}/{Key+}",
    status: 204,
    actions: &["s3:DeleteObject", "s3:DeleteObjectVersion"],
    read_only: false,
    category: Category::Data,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DELETE_OBJECT_REQUEST,
    output: &super::structures::DELETE_OBJECT_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<DeleteObjectRequest>,
    new_output: new_shape::<DeleteObjectOutput>,
};

static DELETE_OBJECT_ANNOTATION: OperationMeta = OperationMeta {
    method: "DELETE",
    uri: "/{Bucket}/{Key+}?annotation",
    status: 204,
    takes_away: true,
    ..OperationMeta::named(&SERVICE, "DeleteObjectAnnotation", &["s3:DeleteObjectAnnotation"])
};

/// `DeleteObjectTagging`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteObjectTagging;

impl Operation for DeleteObjectTagging {
    type Input = DeleteObjectTaggingRequest;
    type Output = DeleteObjectTaggingOutput;
    const META: &'static OperationMeta = &DELETE_OBJECT_TAGGING;
}

static DELETE_OBJECT_TAGGING: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteObjectTagging",
    event_name: "DeleteObjectTagging",
    method: "DELETE",
    uri: "/{Bucket}/{Key+}?tagging",
    status: 204,
    actions: &["s3:DeleteObjectTagging", "s3:DeleteObjectVersionTagging"],
    read_only: false,
    category: Category::Data,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DELETE_OBJECT_TAGGING_REQUEST,
    output: &super::structures::DELETE_OBJECT_TAGGING_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<DeleteObjectTaggingRequest>,
    new_output: new_shape::<DeleteObjectTaggingOutput>,
};

/// `DeleteObjects`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteObjects;

impl Operation for DeleteObjects {
    type Input = DeleteObjectsRequest;
    type Output = DeleteObjectsOutput;
    const META: &'static OperationMeta = &DELETE_OBJECTS;
}

static DELETE_OBJECTS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteObjects",
    event_name: "DeleteObjects",
    method: "POST",
    uri: "/{Bucket}?delete",
    status: 200,
    actions: &["s3:DeleteObject", "s3:DeleteObjectVersion"],
    read_only: false,
    category: Category::Data,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: true,
    input: &super::structures::DELETE_OBJECTS_REQUEST,
    output: &super::structures::DELETE_OBJECTS_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<DeleteObjectsRequest>,
    new_output: new_shape::<DeleteObjectsOutput>,
};

/// `DeletePublicAccessBlock`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeletePublicAccessBlock;

impl Operation for DeletePublicAccessBlock {
    type Input = DeletePublicAccessBlockRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &DELETE_PUBLIC_ACCESS_BLOCK;
}

static DELETE_PUBLIC_ACCESS_BLOCK: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeletePublicAccessBlock",
    event_name: "DeleteBucketPublicAccessBlock",
    method: "DELETE",
    uri: "/{Bucket}?publicAccessBlock",
    status: 204,
    actions: &["s3:PutBucketPublicAccessBlock"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DELETE_PUBLIC_ACCESS_BLOCK_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DeletePublicAccessBlockRequest>,
    new_output: new_shape::<Empty>,
};

static GET_BUCKET_ABAC: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/{Bucket}?abac",
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetBucketAbac", &["s3:GetBucketAbac"])
};

/// `GetBucketAccelerateConfiguration`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetBucketAccelerateConfiguration;

impl Operation for GetBucketAccelerateConfiguration {
    type Input = GetBucketAccelerateConfigurationRequest;
    type Output = GetBucketAccelerateConfigurationOutput;
    const META: &'static OperationMeta = &GET_BUCKET_ACCELERATE_CONFIGURATION;
}

static GET_BUCKET_ACCELERATE_CONFIGURATION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetBucketAccelerateConfiguration",
    event_name: "GetBucketAccelerateConfiguration",
    method: "GET",
    uri: "/{Bucket}?accelerate",
    status: 200,
    actions: &["s3:GetAccelerateConfiguration"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_BUCKET_ACCELERATE_CONFIGURATION_REQUEST,
    output: &super::structures::GET_BUCKET_ACCELERATE_CONFIGURATION_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<GetBucketAccelerateConfigurationRequest>,
    new_output: new_shape::<GetBucketAccelerateConfigurationOutput>,
};

/// `GetBucketAcl`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetBucketAcl;

impl Operation for GetBucketAcl {
    type Input = GetBucketAclRequest;
    type Output = GetBucketAclOutput;
    const META: &'static OperationMeta = &GET_BUCKET_ACL;
}

static GET_BUCKET_ACL: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetBucketAcl",
    event_name: "GetBucketAcl",
    method: "GET",
    uri: "/{Bucket}?acl",
    status: 200,
    actions: &["s3:GetBucketAcl"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_BUCKET_ACL_REQUEST,
    output: &super::structures::GET_BUCKET_ACL_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<GetBucketAclRequest>,
    new_output: new_shape::<GetBucketAclOutput>,
};

/// `GetBucketAnalyticsConfiguration`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetBucketAnalyticsConfiguration;

impl Operation for GetBucketAnalyticsConfiguration {
    type Input = GetBucketAnalyticsConfigurationRequest;
    type Output = GetBucketAnalyticsConfigurationOutput;
    const META: &'static OperationMeta = &GET_BUCKET_ANALYTICS_CONFIGURATION;
}

static GET_BUCKET_ANALYTICS_CONFIGURATION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetBucketAnalyticsConfiguration",
    event_name: "GetBucketAnalyticsConfiguration",
    method: "GET",
    uri: "/{Bucket}?analytics",
    status: 200,
    actions: &["s3:GetAnalyticsConfiguration"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_BUCKET_ANALYTICS_CONFIGURATION_REQUEST,
    output: &super::structures::GET_BUCKET_ANALYTICS_CONFIGURATION_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<GetBucketAnalyticsConfigurationRequest>,
    new_output: new_shape::<GetBucketAnalyticsConfigurationOutput>,
};

/// `GetBucketCors`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetBucketCors;

impl Operation for GetBucketCors {
    type Input = GetBucketCorsRequest;
    type Output = GetBucketCorsOutput;
    const META: &'static OperationMeta = &GET_BUCKET_CORS;
}

static GET_BUCKET_CORS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetBucketCors",
    event_name: "GetBucketCors",
    method: "GET",
    uri: "/{Bucket}?cors",
    status: 200,
    actions: &["s3:GetBucketCORS"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_BUCKET_CORS_REQUEST,
    output: &super::structures::GET_BUCKET_CORS_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<GetBucketCorsRequest>,
    new_output: new_shape::<GetBucketCorsOutput>,
};

/// `GetBucketEncryption`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetBucketEncryption;

impl Operation for GetBucketEncryption {
    type Input = GetBucketEncryptionRequest;
    type Output = GetBucketEncryptionOutput;
    const META: &'static OperationMeta = &GET_BUCKET_ENCRYPTION;
}

static GET_BUCKET_ENCRYPTION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetBucketEncryption",
    event_name: "GetBucketEncryption",
    method: "GET",
    uri: "/{Bucket}?encryption",
    status: 200,
    actions: &["s3:GetEncryptionConfiguration"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_BUCKET_ENCRYPTION_REQUEST,
    output: &super::structures::GET_BUCKET_ENCRYPTION_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<GetBucketEncryptionRequest>,
    new_output: new_shape::<GetBucketEncryptionOutput>,
};

/// `GetBucketIntelligentTieringConfiguration`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetBucketIntelligentTieringConfiguration;

impl Operation for GetBucketIntelligentTieringConfiguration {
    type Input = GetBucketIntelligentTieringConfigurationRequest;
    type Output = GetBucketIntelligentTieringConfigurationOutput;
    const META: &'static OperationMeta = &GET_BUCKET_INTELLIGENT_TIERING_CONFIGURATION;
}

static GET_BUCKET_INTELLIGENT_TIERING_CONFIGURATION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetBucketIntelligentTieringConfiguration",
    event_name: "GetBucketIntelligentTieringConfiguration",
    method: "GET",
    uri: "/{Bucket}?intelligent-tiering",
    status: 200,
    actions: &["s3:GetIntelligentTieringConfiguration"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_BUCKET_INTELLIGENT_TIERING_CONFIGURATION_REQUEST,
    output: &super::structures::GET_BUCKET_INTELLIGENT_TIERING_CONFIGURATION_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<GetBucketIntelligentTieringConfigurationRequest>,
    new_output: new_shape::<GetBucketIntelligentTieringConfigurationOutput>,
};

/// `GetBucketInventoryConfiguration`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetBucketInventoryConfiguration;

impl Operation for GetBucketInventoryConfiguration {
    type Input = GetBucketInventoryConfigurationRequest;
    type Output = GetBucketInventoryConfigurationOutput;
    const META: &'static OperationMeta = &GET_BUCKET_INVENTORY_CONFIGURATION;
}

static GET_BUCKET_INVENTORY_CONFIGURATION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetBucketInventoryConfiguration",
    event_name: "GetBucketInventoryConfiguration",
    method: "GET",
    uri: "/{Bucket}?inventory",
    status: 200,
    actions: &["s3:GetInventoryConfiguration"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_BUCKET_INVENTORY_CONFIGURATION_REQUEST,
    output: &super::structures::GET_BUCKET_INVENTORY_CONFIGURATION_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<GetBucketInventoryConfigurationRequest>,
    new_output: new_shape::<GetBucketInventoryConfigurationOutput>,
};

static GET_BUCKET_LIFECYCLE: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/{Bucket}?lifecycle",
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetBucketLifecycle", &["s3:GetLifecycleConfiguration"])
};

/// `GetBucketLifecycleConfiguration`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetBucketLifecycleConfiguration;

impl Operation for GetBucketLifecycleConfiguration {
    type Input = GetBucketLifecycleConfigurationRequest;
    type Output = GetBucketLifecycleConfigurationOutput;
    const META: &'static OperationMeta = &GET_BUCKET_LIFECYCLE_CONFIGURATION;
}

static GET_BUCKET_LIFECYCLE_CONFIGURATION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetBucketLifecycleConfiguration",
    event_name: "GetBucketLifecycle",
    method: "GET",
    uri: "/{Bucket}?lifecycle",
    status: 200,
    actions: &["s3:GetLifecycleConfiguration"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_BUCKET_LIFECYCLE_CONFIGURATION_REQUEST,
    output: &super::structures::GET_BUCKET_LIFECYCLE_CONFIGURATION_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<GetBucketLifecycleConfigurationRequest>,
    new_output: new_shape::<GetBucketLifecycleConfigurationOutput>,
};

/// `GetBucketLocation`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetBucketLocation;

impl Operation for GetBucketLocation {
    type Input = GetBucketLocationRequest;
    type Output = GetBucketLocationOutput;
    const META: &'static OperationMeta = &GET_BUCKET_LOCATION;
}

static GET_BUCKET_LOCATION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetBucketLocation",
    event_name: "GetBucketLocation",
    method: "GET",
    uri: "/{Bucket}?location",
    status: 200,
    actions: &["s3:GetBucketLocation"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_BUCKET_LOCATION_REQUEST,
    output: &super::structures::GET_BUCKET_LOCATION_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<GetBucketLocationRequest>,
    new_output: new_shape::<GetBucketLocationOutput>,
};

/// `GetBucketLogging`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetBucketLogging;

impl Operation for GetBucketLogging {
    type Input = GetBucketLoggingRequest;
    type Output = GetBucketLoggingOutput;
    const META: &'static OperationMeta = &GET_BUCKET_LOGGING;
}

static GET_BUCKET_LOGGING: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetBucketLogging",
    event_name: "GetBucketLogging",
    method: "GET",
    uri: "/{Bucket}?logging",
    status: 200,
    actions: &["s3:GetBucketLogging"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_BUCKET_LOGGING_REQUEST,
    output: &super::structures::GET_BUCKET_LOGGING_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<GetBucketLoggingRequest>,
    new_output: new_shape::<GetBucketLoggingOutput>,
};

static GET_BUCKET_METADATA_CONFIGURATION: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/{Bucket}?metadataConfiguration",
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "GetBucketMetadataConfiguration",
        &["s3:GetBucketMetadataTableConfiguration"],
    )
};

static GET_BUCKET_METADATA_TABLE_CONFIGURATION: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/{Bucket}?metadataTable",
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "GetBucketMetadataTableConfiguration",
        &["s3:GetBucketMetadataTableConfiguration"],
    )
};

/// `GetBucketMetricsConfiguration`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetBucketMetricsConfiguration;

impl Operation for GetBucketMetricsConfiguration {
    type Input = GetBucketMetricsConfigurationRequest;
    type Output = GetBucketMetricsConfigurationOutput;
    const META: &'static OperationMeta = &GET_BUCKET_METRICS_CONFIGURATION;
}

static GET_BUCKET_METRICS_CONFIGURATION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetBucketMetricsConfiguration",
    event_name: "GetBucketMetricsConfiguration",
    method: "GET",
    uri: "/{Bucket}?metrics",
    status: 200,
    actions: &["s3:GetMetricsConfiguration"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_BUCKET_METRICS_CONFIGURATION_REQUEST,
    output: &super::structures::GET_BUCKET_METRICS_CONFIGURATION_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<GetBucketMetricsConfigurationRequest>,
    new_output: new_shape::<GetBucketMetricsConfigurationOutput>,
};

static GET_BUCKET_NOTIFICATION: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/{Bucket}?notification",
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetBucketNotification", &["s3:GetBucketNotification"])
};

/// `GetBucketNotificationConfiguration`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetBucketNotificationConfiguration;

impl Operation for GetBucketNotificationConfiguration {
    type Input = GetBucketNotificationConfigurationRequest;
    type Output = NotificationConfiguration;
    const META: &'static OperationMeta = &GET_BUCKET_NOTIFICATION_CONFIGURATION;
}

static GET_BUCKET_NOTIFICATION_CONFIGURATION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetBucketNotificationConfiguration",
    event_name: "GetBucketNotification",
    method: "GET",
    uri: "/{Bucket}?notification",
    status: 200,
    actions: &["s3:GetBucketNotification"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_BUCKET_NOTIFICATION_CONFIGURATION_REQUEST,
    output: &super::structures::NOTIFICATION_CONFIGURATION,
    result_wrapper: None,
    new_input: new_shape::<GetBucketNotificationConfigurationRequest>,
    new_output: new_shape::<NotificationConfiguration>,
};

/// `GetBucketOwnershipControls`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetBucketOwnershipControls;

impl Operation for GetBucketOwnershipControls {
    type Input = GetBucketOwnershipControlsRequest;
    type Output = GetBucketOwnershipControlsOutput;
    const META: &'static OperationMeta = &GET_BUCKET_OWNERSHIP_CONTROLS;
}

static GET_BUCKET_OWNERSHIP_CONTROLS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetBucketOwnershipControls",
    event_name: "GetBucketOwnershipControls",
    method: "GET",
    uri: "/{Bucket}?ownershipControls",
    status: 200,
    actions: &["s3:GetBucketOwnershipControls"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_BUCKET_OWNERSHIP_CONTROLS_REQUEST,
    output: &super::structures::GET_BUCKET_OWNERSHIP_CONTROLS_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<GetBucketOwnershipControlsRequest>,
    new_output: new_shape::<GetBucketOwnershipControlsOutput>,
};

/// `GetBucketPolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetBucketPolicy;

impl Operation for GetBucketPolicy {
    type Input = GetBucketPolicyRequest;
    type Output = GetBucketPolicyOutput;
    const META: &'static OperationMeta = &GET_BUCKET_POLICY;
}

static GET_BUCKET_POLICY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetBucketPolicy",
    event_name: "GetBucketPolicy",
    method: "GET",
    uri: "/{Bucket}?policy",
    status: 200,
    actions: &["s3:GetBucketPolicy"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: true,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_BUCKET_POLICY_REQUEST,
    output: &super::structures::GET_BUCKET_POLICY_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<GetBucketPolicyRequest>,
    new_output: new_shape::<GetBucketPolicyOutput>,
};

/// `GetBucketPolicyStatus`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetBucketPolicyStatus;

impl Operation for GetBucketPolicyStatus {
    type Input = GetBucketPolicyStatusRequest;
    type Output = GetBucketPolicyStatusOutput;
    const META: &'static OperationMeta = &GET_BUCKET_POLICY_STATUS;
}

static GET_BUCKET_POLICY_STATUS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetBucketPolicyStatus",
    event_name: "GetBucketPolicyStatus",
    method: "GET",
    uri: "/{Bucket}?policyStatus",
    status: 200,
    actions: &["s3:GetBucketPolicyStatus"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_BUCKET_POLICY_STATUS_REQUEST,
    output: &super::structures::GET_BUCKET_POLICY_STATUS_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<GetBucketPolicyStatusRequest>,
    new_output: new_shape::<GetBucketPolicyStatusOutput>,
};

/// `GetBucketReplication`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetBucketReplication;

impl Operation for GetBucketReplication {
    type Input = GetBucketReplicationRequest;
    type Output = GetBucketReplicationOutput;
    const META: &'static OperationMeta = &GET_BUCKET_REPLICATION;
}

static GET_BUCKET_REPLICATION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetBucketReplication",
    event_name: "GetBucketReplication",
    method: "GET",
    uri: "/{Bucket}?replication",
    status: 200,
    actions: &["s3:GetReplicationConfiguration"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_BUCKET_REPLICATION_REQUEST,
    output: &super::structures::GET_BUCKET_REPLICATION_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<GetBucketReplicationRequest>,
    new_output: new_shape::<GetBucketReplicationOutput>,
};

/// `GetBucketRequestPayment`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetBucketRequestPayment;

impl Operation for GetBucketRequestPayment {
    type Input = GetBucketRequestPaymentRequest;
    type Output = GetBucketRequestPaymentOutput;
    const META: &'static OperationMeta = &GET_BUCKET_REQUEST_PAYMENT;
}

static GET_BUCKET_REQUEST_PAYMENT: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetBucketRequestPayment",
    event_name: "GetBucketRequestPayment",
    method: "GET",
    uri: "/{Bucket}?requestPayment",
    status: 200,
    actions: &["s3:GetBucketRequestPayment"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_BUCKET_REQUEST_PAYMENT_REQUEST,
    output: &super::structures::GET_BUCKET_REQUEST_PAYMENT_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<GetBucketRequestPaymentRequest>,
    new_output: new_shape::<GetBucketRequestPaymentOutput>,
};

/// `GetBucketTagging`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetBucketTagging;

impl Operation for GetBucketTagging {
    type Input = GetBucketTaggingRequest;
    type Output = GetBucketTaggingOutput;
    const META: &'static OperationMeta = &GET_BUCKET_TAGGING;
}

static GET_BUCKET_TAGGING: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetBucketTagging",
    event_name: "GetBucketTagging",
    method: "GET",
    uri: "/{Bucket}?tagging",
    status: 200,
    actions: &["s3:GetBucketTagging"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_BUCKET_TAGGING_REQUEST,
    output: &super::structures::GET_BUCKET_TAGGING_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<GetBucketTaggingRequest>,
    new_output: new_shape::<GetBucketTaggingOutput>,
};

/// `GetBucketVersioning`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetBucketVersioning;

impl Operation for GetBucketVersioning {
    type Input = GetBucketVersioningRequest;
    type Output = GetBucketVersioningOutput;
    const META: &'static OperationMeta = &GET_BUCKET_VERSIONING;
}

static GET_BUCKET_VERSIONING: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetBucketVersioning",
    event_name: "GetBucketVersioning",
    method: "GET",
    uri: "/{Bucket}?versioning",
    status: 200,
    actions: &["s3:GetBucketVersioning"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_BUCKET_VERSIONING_REQUEST,
    output: &super::structures::GET_BUCKET_VERSIONING_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<GetBucketVersioningRequest>,
    new_output: new_shape::<GetBucketVersioningOutput>,
};

/// `GetBucketWebsite`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetBucketWebsite;

impl Operation for GetBucketWebsite {
    type Input = GetBucketWebsiteRequest;
    type Output = GetBucketWebsiteOutput;
    const META: &'static OperationMeta = &GET_BUCKET_WEBSITE;
}

static GET_BUCKET_WEBSITE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetBucketWebsite",
    event_name: "GetBucketWebsite",
    method: "GET",
    uri: "/{Bucket}?website",
    status: 200,
    actions: &["s3:GetBucketWebsite"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_BUCKET_WEBSITE_REQUEST,
    output: &super::structures::GET_BUCKET_WEBSITE_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<GetBucketWebsiteRequest>,
    new_output: new_shape::<GetBucketWebsiteOutput>,
};

/// `GetObject`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetObject;

impl Operation for GetObject {
    type Input = GetObjectRequest;
    type Output = GetObjectOutput;
    const META: &'static OperationMeta = &GET_OBJECT;
}

static GET_OBJECT: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetObject",
    event_name: "GetObject",
    method: "GET",
    uri: "/{Bucket}/{Key+}",
    status: 200,
    actions: &["s3:GetObject", "s3:GetObjectVersion"],
    read_only: true,
    category: Category::Data,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_OBJECT_REQUEST,
    output: &super::structures::GET_OBJECT_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<GetObjectRequest>,
    new_output: new_shape::<GetObjectOutput>,
};

/// `GetObjectAcl`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetObjectAcl;

impl Operation for GetObjectAcl {
    type Input = GetObjectAclRequest;
    type Output = GetObjectAclOutput;
    const META: &'static OperationMeta = &GET_OBJECT_ACL;
}

static GET_OBJECT_ACL: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetObjectAcl",
    event_name: "GetObjectAcl",
    method: "GET",
    uri: "/{Bucket}/{Key+}?acl",
    status: 200,
    actions: &["s3:GetObjectAcl", "s3:GetObjectVersionAcl"],
    read_only: true,
    category: Category::Data,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_OBJECT_ACL_REQUEST,
    output: &super::structures::GET_OBJECT_ACL_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<GetObjectAclRequest>,
    new_output: new_shape::<GetObjectAclOutput>,
};

static GET_OBJECT_ANNOTATION: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/{Bucket}/{Key+}?annotation",
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetObjectAnnotation", &["s3:GetObjectAnnotation"])
};

/// `GetObjectAttributes`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetObjectAttributes;

impl Operation for GetObjectAttributes {
    type Input = GetObjectAttributesRequest;
    type Output = GetObjectAttributesOutput;
    const META: &'static OperationMeta = &GET_OBJECT_ATTRIBUTES;
}

static GET_OBJECT_ATTRIBUTES: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetObjectAttributes",
    event_name: "GetObjectAttributes",
    method: "GET",
    uri: "/{Bucket}/{Key+}?attributes",
    status: 200,
    actions: &[
        "s3:GetObject",
        "s3:GetObjectAttributes",
        "s3:GetObjectVersion",
        "s3:GetObjectVersionAttributes",
    ],
    read_only: true,
    category: Category::Data,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_OBJECT_ATTRIBUTES_REQUEST,
    output: &super::structures::GET_OBJECT_ATTRIBUTES_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<GetObjectAttributesRequest>,
    new_output: new_shape::<GetObjectAttributesOutput>,
};

/// `GetObjectLegalHold`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetObjectLegalHold;

impl Operation for GetObjectLegalHold {
    type Input = GetObjectLegalHoldRequest;
    type Output = GetObjectLegalHoldOutput;
    const META: &'static OperationMeta = &GET_OBJECT_LEGAL_HOLD;
}

static GET_OBJECT_LEGAL_HOLD: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetObjectLegalHold",
    event_name: "GetObjectLockLegalHold",
    method: "GET",
    uri: "/{Bucket}/{Key+}?legal-hold",
    status: 200,
    actions: &["s3:GetObjectLegalHold"],
    read_only: true,
    category: Category::Data,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_OBJECT_LEGAL_HOLD_REQUEST,
    output: &super::structures::GET_OBJECT_LEGAL_HOLD_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<GetObjectLegalHoldRequest>,
    new_output: new_shape::<GetObjectLegalHoldOutput>,
};

/// `GetObjectLockConfiguration`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetObjectLockConfiguration;

impl Operation for GetObjectLockConfiguration {
    type Input = GetObjectLockConfigurationRequest;
    type Output = GetObjectLockConfigurationOutput;
    const META: &'static OperationMeta = &GET_OBJECT_LOCK_CONFIGURATION;
}

static GET_OBJECT_LOCK_CONFIGURATION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetObjectLockConfiguration",
    event_name: "GetBucketObjectLockConfiguration",
    method: "GET",
    uri: "/{Bucket}?object-lock",
    status: 200,
    actions: &["s3:GetBucketObjectLockConfiguration"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_OBJECT_LOCK_CONFIGURATION_REQUEST,
    output: &super::structures::GET_OBJECT_LOCK_CONFIGURATION_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<GetObjectLockConfigurationRequest>,
    new_output: new_shape::<GetObjectLockConfigurationOutput>,
};

/// `GetObjectRetention`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetObjectRetention;

impl Operation for GetObjectRetention {
    type Input = GetObjectRetentionRequest;
    type Output = GetObjectRetentionOutput;
    const META: &'static OperationMeta = &GET_OBJECT_RETENTION;
}

static GET_OBJECT_RETENTION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetObjectRetention",
    event_name: "GetObjectLockRetention",
    method: "GET",
    uri: "/{Bucket}/{Key+}?retention",
    status: 200,
    actions: &["s3:GetObjectRetention"],
    read_only: true,
    category: Category::Data,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_OBJECT_RETENTION_REQUEST,
    output: &super::structures::GET_OBJECT_RETENTION_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<GetObjectRetentionRequest>,
    new_output: new_shape::<GetObjectRetentionOutput>,
};

/// `GetObjectTagging`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetObjectTagging;

impl Operation for GetObjectTagging {
    type Input = GetObjectTaggingRequest;
    type Output = GetObjectTaggingOutput;
    const META: &'static OperationMeta = &GET_OBJECT_TAGGING;
}

static GET_OBJECT_TAGGING: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetObjectTagging",
    event_name: "GetObjectTagging",
    method: "GET",
    uri: "/{Bucket}/{Key+}?tagging",
    status: 200,
    actions: &["s3:GetObjectTagging", "s3:GetObjectVersionTagging"],
    read_only: true,
    category: Category::Data,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_OBJECT_TAGGING_REQUEST,
    output: &super::structures::GET_OBJECT_TAGGING_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<GetObjectTaggingRequest>,
    new_output: new_shape::<GetObjectTaggingOutput>,
};

static GET_OBJECT_TORRENT: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/{Bucket}/{Key+}?torrent",
    read_only: true,
    category: Category::Data,
    ..OperationMeta::named(&SERVICE, "GetObjectTorrent", &["s3:GetObject", "s3:GetObjectTorrent"])
};

/// `GetPublicAccessBlock`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetPublicAccessBlock;

impl Operation for GetPublicAccessBlock {
    type Input = GetPublicAccessBlockRequest;
    type Output = GetPublicAccessBlockOutput;
    const META: &'static OperationMeta = &GET_PUBLIC_ACCESS_BLOCK;
}

static GET_PUBLIC_ACCESS_BLOCK: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetPublicAccessBlock",
    event_name: "GetBucketPublicAccessBlock",
    method: "GET",
    uri: "/{Bucket}?publicAccessBlock",
    status: 200,
    actions: &["s3:GetBucketPublicAccessBlock"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_PUBLIC_ACCESS_BLOCK_REQUEST,
    output: &super::structures::GET_PUBLIC_ACCESS_BLOCK_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<GetPublicAccessBlockRequest>,
    new_output: new_shape::<GetPublicAccessBlockOutput>,
};

/// `HeadBucket`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HeadBucket;

impl Operation for HeadBucket {
    type Input = HeadBucketRequest;
    type Output = HeadBucketOutput;
    const META: &'static OperationMeta = &HEAD_BUCKET;
}

static HEAD_BUCKET: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "HeadBucket",
    event_name: "HeadBucket",
    method: "HEAD",
    uri: "/{Bucket}",
    status: 200,
    actions: &["s3:ListBucket"],
    read_only: true,
    category: Category::Data,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::HEAD_BUCKET_REQUEST,
    output: &super::structures::HEAD_BUCKET_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<HeadBucketRequest>,
    new_output: new_shape::<HeadBucketOutput>,
};

/// `HeadObject`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HeadObject;

impl Operation for HeadObject {
    type Input = HeadObjectRequest;
    type Output = HeadObjectOutput;
    const META: &'static OperationMeta = &HEAD_OBJECT;
}

static HEAD_OBJECT: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "HeadObject",
    event_name: "HeadObject",
    method: "HEAD",
    uri: "/{Bucket}/{Key+}",
    status: 200,
    actions: &["s3:GetObject", "s3:GetObjectVersion"],
    read_only: true,
    category: Category::Data,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::HEAD_OBJECT_REQUEST,
    output: &super::structures::HEAD_OBJECT_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<HeadObjectRequest>,
    new_output: new_shape::<HeadObjectOutput>,
};

/// `ListBucketAnalyticsConfigurations`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListBucketAnalyticsConfigurations;

impl Operation for ListBucketAnalyticsConfigurations {
    type Input = ListBucketAnalyticsConfigurationsRequest;
    type Output = ListBucketAnalyticsConfigurationsOutput;
    const META: &'static OperationMeta = &LIST_BUCKET_ANALYTICS_CONFIGURATIONS;
}

static LIST_BUCKET_ANALYTICS_CONFIGURATIONS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListBucketAnalyticsConfigurations",
    event_name: "ListBucketAnalyticsConfigurations",
    method: "GET",
    uri: "/{Bucket}?analytics",
    status: 200,
    actions: &["s3:GetAnalyticsConfiguration"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_BUCKET_ANALYTICS_CONFIGURATIONS_REQUEST,
    output: &super::structures::LIST_BUCKET_ANALYTICS_CONFIGURATIONS_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<ListBucketAnalyticsConfigurationsRequest>,
    new_output: new_shape::<ListBucketAnalyticsConfigurationsOutput>,
};

/// `ListBucketIntelligentTieringConfigurations`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListBucketIntelligentTieringConfigurations;

impl Operation for ListBucketIntelligentTieringConfigurations {
    type Input = ListBucketIntelligentTieringConfigurationsRequest;
    type Output = ListBucketIntelligentTieringConfigurationsOutput;
    const META: &'static OperationMeta = &LIST_BUCKET_INTELLIGENT_TIERING_CONFIGURATIONS;
}

static LIST_BUCKET_INTELLIGENT_TIERING_CONFIGURATIONS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListBucketIntelligentTieringConfigurations",
    event_name: "ListBucketIntelligentTieringConfigurations",
    method: "GET",
    uri: "/{Bucket}?intelligent-tiering",
    status: 200,
    actions: &["s3:GetIntelligentTieringConfiguration"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_BUCKET_INTELLIGENT_TIERING_CONFIGURATIONS_REQUEST,
    output: &super::structures::LIST_BUCKET_INTELLIGENT_TIERING_CONFIGURATIONS_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<ListBucketIntelligentTieringConfigurationsRequest>,
    new_output: new_shape::<ListBucketIntelligentTieringConfigurationsOutput>,
};

/// `ListBucketInventoryConfigurations`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListBucketInventoryConfigurations;

impl Operation for ListBucketInventoryConfigurations {
    type Input = ListBucketInventoryConfigurationsRequest;
    type Output = ListBucketInventoryConfigurationsOutput;
    const META: &'static OperationMeta = &LIST_BUCKET_INVENTORY_CONFIGURATIONS;
}

static LIST_BUCKET_INVENTORY_CONFIGURATIONS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListBucketInventoryConfigurations",
    event_name: "ListBucketInventoryConfigurations",
    method: "GET",
    uri: "/{Bucket}?inventory",
    status: 200,
    actions: &["s3:GetInventoryConfiguration"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_BUCKET_INVENTORY_CONFIGURATIONS_REQUEST,
    output: &super::structures::LIST_BUCKET_INVENTORY_CONFIGURATIONS_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<ListBucketInventoryConfigurationsRequest>,
    new_output: new_shape::<ListBucketInventoryConfigurationsOutput>,
};

/// `ListBucketMetricsConfigurations`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListBucketMetricsConfigurations;

impl Operation for ListBucketMetricsConfigurations {
    type Input = ListBucketMetricsConfigurationsRequest;
    type Output = ListBucketMetricsConfigurationsOutput;
    const META: &'static OperationMeta = &LIST_BUCKET_METRICS_CONFIGURATIONS;
}

static LIST_BUCKET_METRICS_CONFIGURATIONS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListBucketMetricsConfigurations",
    event_name: "ListBucketMetricsConfigurations",
    method: "GET",
    uri: "/{Bucket}?metrics",
    status: 200,
    actions: &["s3:GetMetricsConfiguration"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_BUCKET_METRICS_CONFIGURATIONS_REQUEST,
    output: &super::structures::LIST_BUCKET_METRICS_CONFIGURATIONS_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<ListBucketMetricsConfigurationsRequest>,
    new_output: new_shape::<ListBucketMetricsConfigurationsOutput>,
};

/// `ListBuckets`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListBuckets;

impl Operation for ListBuckets {
    type Input = ListBucketsRequest;
    type Output = ListBucketsOutput;
    const META: &'static OperationMeta = &LIST_BUCKETS;
}

static LIST_BUCKETS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListBuckets",
    event_name: "ListBuckets",
    method: "GET",
    uri: "/",
    status: 200,
    actions: &["s3:ListAllMyBuckets"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_BUCKETS_REQUEST,
    output: &super::structures::LIST_BUCKETS_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<ListBucketsRequest>,
    new_output: new_shape::<ListBucketsOutput>,
};

static LIST_DIRECTORY_BUCKETS: OperationMeta = OperationMeta {
    method: "GET",
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "ListDirectoryBuckets",
        &["s3express:ListAllMyDirectoryBuckets"],
    )
};

/// `ListMultipartUploads`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListMultipartUploads;

impl Operation for ListMultipartUploads {
    type Input = ListMultipartUploadsRequest;
    type Output = ListMultipartUploadsOutput;
    const META: &'static OperationMeta = &LIST_MULTIPART_UPLOADS;
}

static LIST_MULTIPART_UPLOADS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListMultipartUploads",
    event_name: "ListMultipartUploads",
    method: "GET",
    uri: "/{Bucket}?uploads",
    status: 200,
    actions: &["s3:ListBucketMultipartUploads"],
    read_only: true,
    category: Category::Data,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_MULTIPART_UPLOADS_REQUEST,
    output: &super::structures::LIST_MULTIPART_UPLOADS_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<ListMultipartUploadsRequest>,
    new_output: new_shape::<ListMultipartUploadsOutput>,
};

static LIST_OBJECT_ANNOTATIONS: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/{Bucket}/{Key+}?annotation",
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListObjectAnnotations", &["s3:ListObjectAnnotations"])
};

/// `ListObjectVersions`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListObjectVersions;

impl Operation for ListObjectVersions {
    type Input = ListObjectVersionsRequest;
    type Output = ListObjectVersionsOutput;
    const META: &'static OperationMeta = &LIST_OBJECT_VERSIONS;
}

static LIST_OBJECT_VERSIONS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListObjectVersions",
    event_name: "ListObjectVersions",
    method: "GET",
    uri: "/{Bucket}?versions",
    status: 200,
    actions: &["s3:ListBucketVersions"],
    read_only: true,
    category: Category::Data,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_OBJECT_VERSIONS_REQUEST,
    output: &super::structures::LIST_OBJECT_VERSIONS_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<ListObjectVersionsRequest>,
    new_output: new_shape::<ListObjectVersionsOutput>,
};

/// `ListObjects`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListObjects;

impl Operation for ListObjects {
    type Input = ListObjectsRequest;
    type Output = ListObjectsOutput;
    const META: &'static OperationMeta = &LIST_OBJECTS;
}

static LIST_OBJECTS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListObjects",
    event_name: "ListObjects",
    method: "GET",
    uri: "/{Bucket}",
    status: 200,
    actions: &["s3:ListBucket"],
    read_only: true,
    category: Category::Data,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_OBJECTS_REQUEST,
    output: &super::structures::LIST_OBJECTS_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<ListObjectsRequest>,
    new_output: new_shape::<ListObjectsOutput>,
};

/// `ListObjectsV2`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListObjectsV2;

impl Operation for ListObjectsV2 {
    type Input = ListObjectsV2Request;
    type Output = ListObjectsV2Output;
    const META: &'static OperationMeta = &LIST_OBJECTS_V2;
}

static LIST_OBJECTS_V2: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListObjectsV2",
    event_name: "ListObjects",
    method: "GET",
    uri: "/{Bucket}?list-type=2",
    status: 200,
    actions: &["s3:ListBucket"],
    read_only: true,
    category: Category::Data,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_OBJECTS_V2_REQUEST,
    output: &super::structures::LIST_OBJECTS_V2_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<ListObjectsV2Request>,
    new_output: new_shape::<ListObjectsV2Output>,
};

/// `ListParts`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListParts;

impl Operation for ListParts {
    type Input = ListPartsRequest;
    type Output = ListPartsOutput;
    const META: &'static OperationMeta = &LIST_PARTS;
}

static LIST_PARTS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListParts",
    event_name: "ListParts",
    method: "GET",
    uri: "/{Bucket}/{Key+}",
    status: 200,
    actions: &["s3:ListMultipartUploadParts"],
    read_only: true,
    category: Category::Data,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_PARTS_REQUEST,
    output: &super::structures::LIST_PARTS_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<ListPartsRequest>,
    new_output: new_shape::<ListPartsOutput>,
};

static PUT_BUCKET_ABAC: OperationMeta = OperationMeta {
    method: "PUT",
    uri: "/{Bucket}?abac",
    ..OperationMeta::named(&SERVICE, "PutBucketAbac", &["s3:PutBucketAbac"])
};

static PUT_BUCKET_ACCELERATE_CONFIGURATION: OperationMeta = OperationMeta {
    method: "PUT",
    uri: "/{Bucket}?accelerate",
    ..OperationMeta::named(
        &SERVICE,
        "PutBucketAccelerateConfiguration",
        &["s3:PutAccelerateConfiguration"],
    )
};

/// `PutBucketAcl`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PutBucketAcl;

impl Operation for PutBucketAcl {
    type Input = PutBucketAclRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &PUT_BUCKET_ACL;
}

static PUT_BUCKET_ACL: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "PutBucketAcl",
    event_name: "PutBucketAcl",
    method: "PUT",
    uri: "/{Bucket}?acl",
    status: 200,
    actions: &["s3:PutBucketAcl"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: true,
    input: &super::structures::PUT_BUCKET_ACL_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<PutBucketAclRequest>,
    new_output: new_shape::<Empty>,
};

/// `PutBucketAnalyticsConfiguration`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PutBucketAnalyticsConfiguration;

impl Operation for PutBucketAnalyticsConfiguration {
    type Input = PutBucketAnalyticsConfigurationRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &PUT_BUCKET_ANALYTICS_CONFIGURATION;
}

static PUT_BUCKET_ANALYTICS_CONFIGURATION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "PutBucketAnalyticsConfiguration",
    event_name: "PutBucketAnalyticsConfiguration",
    method: "PUT",
    uri: "/{Bucket}?analytics",
    status: 200,
    actions: &["s3:PutAnalyticsConfiguration"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::PUT_BUCKET_ANALYTICS_CONFIGURATION_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<PutBucketAnalyticsConfigurationRequest>,
    new_output: new_shape::<Empty>,
};

/// `PutBucketCors`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PutBucketCors;

impl Operation for PutBucketCors {
    type Input = PutBucketCorsRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &PUT_BUCKET_CORS;
}

static PUT_BUCKET_CORS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "PutBucketCors",
    event_name: "PutBucketCors",
    method: "PUT",
    uri: "/{Bucket}?cors",
    status: 200,
    actions: &["s3:PutBucketCORS"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: true,
    input: &super::structures::PUT_BUCKET_CORS_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<PutBucketCorsRequest>,
    new_output: new_shape::<Empty>,
};

/// `PutBucketEncryption`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PutBucketEncryption;

impl Operation for PutBucketEncryption {
    type Input = PutBucketEncryptionRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &PUT_BUCKET_ENCRYPTION;
}

static PUT_BUCKET_ENCRYPTION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "PutBucketEncryption",
    event_name: "PutBucketEncryption",
    method: "PUT",
    uri: "/{Bucket}?encryption",
    status: 200,
    actions: &["s3:PutEncryptionConfiguration"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: true,
    input: &super::structures::PUT_BUCKET_ENCRYPTION_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<PutBucketEncryptionRequest>,
    new_output: new_shape::<Empty>,
};

/// `PutBucketIntelligentTieringConfiguration`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PutBucketIntelligentTieringConfiguration;

impl Operation for PutBucketIntelligentTieringConfiguration {
    type Input = PutBucketIntelligentTieringConfigurationRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &PUT_BUCKET_INTELLIGENT_TIERING_CONFIGURATION;
}

static PUT_BUCKET_INTELLIGENT_TIERING_CONFIGURATION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "PutBucketIntelligentTieringConfiguration",
    event_name: "PutBucketIntelligentTieringConfiguration",
    method: "PUT",
    uri: "/{Bucket}?intelligent-tiering",
    status: 200,
    actions: &["s3:PutIntelligentTieringConfiguration"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::PUT_BUCKET_INTELLIGENT_TIERING_CONFIGURATION_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<PutBucketIntelligentTieringConfigurationRequest>,
    new_output: new_shape::<Empty>,
};

/// `PutBucketInventoryConfiguration`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PutBucketInventoryConfiguration;

impl Operation for PutBucketInventoryConfiguration {
    type Input = PutBucketInventoryConfigurationRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &PUT_BUCKET_INVENTORY_CONFIGURATION;
}

static PUT_BUCKET_INVENTORY_CONFIGURATION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "PutBucketInventoryConfiguration",
    event_name: "PutBucketInventoryConfiguration",
    method: "PUT",
    uri: "/{Bucket}?inventory",
    status: 200,
    actions: &["s3:PutInventoryConfiguration"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::PUT_BUCKET_INVENTORY_CONFIGURATION_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<PutBucketInventoryConfigurationRequest>,
    new_output: new_shape::<Empty>,
};

static PUT_BUCKET_LIFECYCLE: OperationMeta = OperationMeta {
    method: "PUT",
    uri: "/{Bucket}?lifecycle",
    checksum_required: true,
    ..OperationMeta::named(&SERVICE, "PutBucketLifecycle", &["s3:PutLifecycleConfiguration"])
};

/// `PutBucketLifecycleConfiguration`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PutBucketLifecycleConfiguration;

impl Operation for PutBucketLifecycleConfiguration {
    type Input = PutBucketLifecycleConfigurationRequest;
    type Output = PutBucketLifecycleConfigurationOutput;
    const META: &'static OperationMeta = &PUT_BUCKET_LIFECYCLE_CONFIGURATION;
}

static PUT_BUCKET_LIFECYCLE_CONFIGURATION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "PutBucketLifecycleConfiguration",
    event_name: "PutBucketLifecycle",
    method: "PUT",
    uri: "/{Bucket}?lifecycle",
    status: 200,
    actions: &["s3:PutLifecycleConfiguration"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: true,
    input: &super::structures::PUT_BUCKET_LIFECYCLE_CONFIGURATION_REQUEST,
    output: &super::structures::PUT_BUCKET_LIFECYCLE_CONFIGURATION_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<PutBucketLifecycleConfigurationRequest>,
    new_output: new_shape::<PutBucketLifecycleConfigurationOutput>,
};

/// `PutBucketLogging`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PutBucketLogging;

impl Operation for PutBucketLogging {
    type Input = PutBucketLoggingRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &PUT_BUCKET_LOGGING;
}

static PUT_BUCKET_LOGGING: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "PutBucketLogging",
    event_name: "PutBucketLogging",
    method: "PUT",
    uri: "/{Bucket}?logging",
    status: 200,
    actions: &["s3:PutBucketLogging"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: true,
    input: &super::structures::PUT_BUCKET_LOGGING_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<PutBucketLoggingRequest>,
    new_output: new_shape::<Empty>,
};

/// `PutBucketMetricsConfiguration`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PutBucketMetricsConfiguration;

impl Operation for PutBucketMetricsConfiguration {
    type Input = PutBucketMetricsConfigurationRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &PUT_BUCKET_METRICS_CONFIGURATION;
}

static PUT_BUCKET_METRICS_CONFIGURATION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "PutBucketMetricsConfiguration",
    event_name: "PutBucketMetricsConfiguration",
    method: "PUT",
    uri: "/{Bucket}?metrics",
    status: 200,
    actions: &["s3:PutMetricsConfiguration"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::PUT_BUCKET_METRICS_CONFIGURATION_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<PutBucketMetricsConfigurationRequest>,
    new_output: new_shape::<Empty>,
};

static PUT_BUCKET_NOTIFICATION: OperationMeta = OperationMeta {
    method: "PUT",
    uri: "/{Bucket}?notification",
    checksum_required: true,
    ..OperationMeta::named(&SERVICE, "PutBucketNotification", &["s3:PutBucketNotification"])
};

/// `PutBucketNotificationConfiguration`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PutBucketNotificationConfiguration;

impl Operation for PutBucketNotificationConfiguration {
    type Input = PutBucketNotificationConfigurationRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &PUT_BUCKET_NOTIFICATION_CONFIGURATION;
}

static PUT_BUCKET_NOTIFICATION_CONFIGURATION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "PutBucketNotificationConfiguration",
    event_name: "PutBucketNotification",
    method: "PUT",
    uri: "/{Bucket}?notification",
    status: 200,
    actions: &["s3:PutBucketNotification"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::PUT_BUCKET_NOTIFICATION_CONFIGURATION_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<PutBucketNotificationConfigurationRequest>,
    new_output: new_shape::<Empty>,
};

/// `PutBucketOwnershipControls`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PutBucketOwnershipControls;

impl Operation for PutBucketOwnershipControls {
    type Input = PutBucketOwnershipControlsRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &PUT_BUCKET_OWNERSHIP_CONTROLS;
}

static PUT_BUCKET_OWNERSHIP_CONTROLS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "PutBucketOwnershipControls",
    event_name: "PutBucketOwnershipControls",
    method: "PUT",
    uri: "/{Bucket}?ownershipControls",
    status: 200,
    actions: &["s3:PutBucketOwnershipControls"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: true,
    input: &super::structures::PUT_BUCKET_OWNERSHIP_CONTROLS_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<PutBucketOwnershipControlsRequest>,
    new_output: new_shape::<Empty>,
};

/// `PutBucketPolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PutBucketPolicy;

impl Operation for PutBucketPolicy {
    type Input = PutBucketPolicyRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &PUT_BUCKET_POLICY;
}

static PUT_BUCKET_POLICY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "PutBucketPolicy",
    event_name: "PutBucketPolicy",
    method: "PUT",
    uri: "/{Bucket}?policy",
    status: 204,
    actions: &["s3:PutBucketPolicy"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: true,
    unsigned: false,
    counted: false,
    checksum_required: true,
    input: &super::structures::PUT_BUCKET_POLICY_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<PutBucketPolicyRequest>,
    new_output: new_shape::<Empty>,
};

/// `PutBucketReplication`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PutBucketReplication;

impl Operation for PutBucketReplication {
    type Input = PutBucketReplicationRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &PUT_BUCKET_REPLICATION;
}

static PUT_BUCKET_REPLICATION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "PutBucketReplication",
    event_name: "PutBucketReplication",
    method: "PUT",
    uri: "/{Bucket}?replication",
    status: 200,
    actions: &["s3:PutReplicationConfiguration"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: true,
    input: &super::structures::PUT_BUCKET_REPLICATION_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<PutBucketReplicationRequest>,
    new_output: new_shape::<Empty>,
};

/// `PutBucketRequestPayment`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PutBucketRequestPayment;

impl Operation for PutBucketRequestPayment {
    type Input = PutBucketRequestPaymentRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &PUT_BUCKET_REQUEST_PAYMENT;
}

static PUT_BUCKET_REQUEST_PAYMENT: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "PutBucketRequestPayment",
    event_name: "PutBucketRequestPayment",
    method: "PUT",
    uri: "/{Bucket}?requestPayment",
    status: 200,
    actions: &["s3:PutBucketRequestPayment"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: true,
    input: &super::structures::PUT_BUCKET_REQUEST_PAYMENT_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<PutBucketRequestPaymentRequest>,
    new_output: new_shape::<Empty>,
};

/// `PutBucketTagging`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PutBucketTagging;

impl Operation for PutBucketTagging {
    type Input = PutBucketTaggingRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &PUT_BUCKET_TAGGING;
}

static PUT_BUCKET_TAGGING: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "PutBucketTagging",
    event_name: "PutBucketTagging",
    method: "PUT",
    uri: "/{Bucket}?tagging",
    status: 204,
    actions: &["s3:PutBucketTagging"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: true,
    input: &super::structures::PUT_BUCKET_TAGGING_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<PutBucketTaggingRequest>,
    new_output: new_shape::<Empty>,
};

/// `PutBucketVersioning`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PutBucketVersioning;

impl Operation for PutBucketVersioning {
    type Input = PutBucketVersioningRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &PUT_BUCKET_VERSIONING;
}

static PUT_BUCKET_VERSIONING: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "PutBucketVersioning",
    event_name: "PutBucketVersioning",
    method: "PUT",
    uri: "/{Bucket}?versioning",
    status: 200,
    actions: &["s3:PutBucketVersioning"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: true,
    input: &super::structures::PUT_BUCKET_VERSIONING_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<PutBucketVersioningRequest>,
    new_output: new_shape::<Empty>,
};

/// `PutBucketWebsite`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PutBucketWebsite;

impl Operation for PutBucketWebsite {
    type Input = PutBucketWebsiteRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &PUT_BUCKET_WEBSITE;
}

static PUT_BUCKET_WEBSITE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "PutBucketWebsite",
    event_name: "PutBucketWebsite",
    method: "PUT",
    uri: "/{Bucket}?website",
    status: 200,
    actions: &["s3:PutBucketWebsite"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: true,
    input: &super::structures::PUT_BUCKET_WEBSITE_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<PutBucketWebsiteRequest>,
    new_output: new_shape::<Empty>,
};

/// `PutObject`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PutObject;

impl Operation for PutObject {
    type Input = PutObjectRequest;
    type Output = PutObjectOutput;
    const META: &'static OperationMeta = &PUT_OBJECT;
}

static PUT_OBJECT: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "PutObject",
    event_name: "PutObject",
    method: "PUT",
    uri: "/{Bucket}/{Key+}",
    status: 200,
    actions: &["s3:PutObject"],
    read_only: false,
    category: Category::Data,
    durable_audit: true,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::PUT_OBJECT_REQUEST,
    output: &super::structures::PUT_OBJECT_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<PutObjectRequest>,
    new_output: new_shape::<PutObjectOutput>,
};

/// `PutObjectAcl`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PutObjectAcl;

impl Operation for PutObjectAcl {
    type Input = PutObjectAclRequest;
    type Output = PutObjectAclOutput;
    const META: &'static OperationMeta = &PUT_OBJECT_ACL;
}

static PUT_OBJECT_ACL: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "PutObjectAcl",
    event_name: "PutObjectAcl",
    method: "PUT",
    uri: "/{Bucket}/{Key+}?acl",
    status: 200,
    actions: &["s3:PutObjectAcl", "s3:PutObjectVersionAcl"],
    read_only: false,
    category: Category::Data,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: true,
    input: &super::structures::PUT_OBJECT_ACL_REQUEST,
    output: &super::structures::PUT_OBJECT_ACL_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<PutObjectAclRequest>,
    new_output: new_shape::<PutObjectAclOutput>,
};

static PUT_OBJECT_ANNOTATION: OperationMeta = OperationMeta {
    method: "PUT",
    uri: "/{Bucket}/{Key+}?annotation",
    ..OperationMeta::named(&SERVICE, "PutObjectAnnotation", &["s3:PutObjectAnnotation"])
};

/// `PutObjectLegalHold`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PutObjectLegalHold;

impl Operation for PutObjectLegalHold {
    type Input = PutObjectLegalHoldRequest;
    type Output = PutObjectLegalHoldOutput;
    const META: &'static OperationMeta = &PUT_OBJECT_LEGAL_HOLD;
}

static PUT_OBJECT_LEGAL_HOLD: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "PutObjectLegalHold",
    event_name: "PutObjectLockLegalHold",
    method: "PUT",
    uri: "/{Bucket}/{Key+}?legal-hold",
    status: 200,
    actions: &["s3:PutObjectLegalHold"],
    read_only: false,
    category: Category::Data,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: true,
    input: &super::structures::PUT_OBJECT_LEGAL_HOLD_REQUEST,
    output: &super::structures::PUT_OBJECT_LEGAL_HOLD_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<PutObjectLegalHoldRequest>,
    new_output: new_shape::<PutObjectLegalHoldOutput>,
};

/// `PutObjectLockConfiguration`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PutObjectLockConfiguration;

impl Operation for PutObjectLockConfiguration {
    type Input = PutObjectLockConfigurationRequest;
    type Output = PutObjectLockConfigurationOutput;
    const META: &'static OperationMeta = &PUT_OBJECT_LOCK_CONFIGURATION;
}

static PUT_OBJECT_LOCK_CONFIGURATION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "PutObjectLockConfiguration",
    event_name: "PutBucketObjectLockConfiguration",
    method: "PUT",
    uri: "/{Bucket}?object-lock",
    status: 200,
    actions: &["s3:PutBucketObjectLockConfiguration"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: true,
    input: &super::structures::PUT_OBJECT_LOCK_CONFIGURATION_REQUEST,
    output: &super::structures::PUT_OBJECT_LOCK_CONFIGURATION_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<PutObjectLockConfigurationRequest>,
    new_output: new_shape::<PutObjectLockConfigurationOutput>,
};

/// `PutObjectRetention`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PutObjectRetention;

impl Operation for PutObjectRetention {
    type Input = PutObjectRetentionRequest;
    type Output = PutObjectRetentionOutput;
    const META: &'static OperationMeta = &PUT_OBJECT_RETENTION;
}

static PUT_OBJECT_RETENTION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "PutObjectRetention",
    event_name: "PutObjectLockRetention",
    method: "PUT",
    uri: "/{Bucket}/{Key+}?retention",
    status: 200,
    actions: &["s3:PutObjectRetention"],
    read_only: false,
    category: Category::Data,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: true,
    input: &super::structures::PUT_OBJECT_RETENTION_REQUEST,
    output: &super::structures::PUT_OBJECT_RETENTION_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<PutObjectRetentionRequest>,
    new_output: new_shape::<PutObjectRetentionOutput>,
};

/// `PutObjectTagging`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PutObjectTagging;

impl Operation for PutObjectTagging {
    type Input = PutObjectTaggingRequest;
    type Output = PutObjectTaggingOutput;
    const META: &'static OperationMeta = &PUT_OBJECT_TAGGING;
}

static PUT_OBJECT_TAGGING: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "PutObjectTagging",
    event_name: "PutObjectTagging",
    method: "PUT",
    uri: "/{Bucket}/{Key+}?tagging",
    status: 200,
    actions: &["s3:PutObjectTagging", "s3:PutObjectVersionTagging"],
    read_only: false,
    category: Category::Data,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: true,
    input: &super::structures::PUT_OBJECT_TAGGING_REQUEST,
    output: &super::structures::PUT_OBJECT_TAGGING_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<PutObjectTaggingRequest>,
    new_output: new_shape::<PutObjectTaggingOutput>,
};

/// `PutPublicAccessBlock`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PutPublicAccessBlock;

impl Operation for PutPublicAccessBlock {
    type Input = PutPublicAccessBlockRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &PUT_PUBLIC_ACCESS_BLOCK;
}

static PUT_PUBLIC_ACCESS_BLOCK: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "PutPublicAccessBlock",
    event_name: "PutBucketPublicAccessBlock",
    method: "PUT",
    uri: "/{Bucket}?publicAccessBlock",
    status: 200,
    actions: &["s3:PutBucketPublicAccessBlock"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: true,
    input: &super::structures::PUT_PUBLIC_ACCESS_BLOCK_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<PutPublicAccessBlockRequest>,
    new_output: new_shape::<Empty>,
};

static RENAME_OBJECT: OperationMeta = OperationMeta {
    method: "PUT",
    uri: "/{Bucket}/{Key+}?renameObject",
    category: Category::Data,
    ..OperationMeta::named(&SERVICE, "RenameObject", &["s3express:CreateSession"])
};

/// `RestoreObject`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RestoreObject;

impl Operation for RestoreObject {
    type Input = RestoreObjectRequest;
    type Output = RestoreObjectOutput;
    const META: &'static OperationMeta = &RESTORE_OBJECT;
}

static RESTORE_OBJECT: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "RestoreObject",
    event_name: "RestoreObject",
    method: "POST",
    uri: "/{Bucket}/{Key+}?restore",
    status: 200,
    actions: &["s3:RestoreObject"],
    read_only: false,
    category: Category::Data,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::RESTORE_OBJECT_REQUEST,
    output: &super::structures::RESTORE_OBJECT_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<RestoreObjectRequest>,
    new_output: new_shape::<RestoreObjectOutput>,
};

static SELECT_OBJECT_CONTENT: OperationMeta = OperationMeta {
    uri: "/{Bucket}/{Key+}?select&select-type=2",
    read_only: true,
    category: Category::Data,
    ..OperationMeta::named(&SERVICE, "SelectObjectContent", &["s3:GetObject"])
};

static UPDATE_BUCKET_METADATA_ANNOTATION_TABLE_CONFIGURATION: OperationMeta = OperationMeta {
    method: "PUT",
    uri: "/{Bucket}?metadataAnnotationTable",
    checksum_required: true,
    ..OperationMeta::named(
        &SERVICE,
        "UpdateBucketMetadataAnnotationTableConfiguration",
        &["s3:UpdateBucketMetadataAnnotationTableConfiguration"],
    )
};

static UPDATE_BUCKET_METADATA_INVENTORY_TABLE_CONFIGURATION: OperationMeta = OperationMeta {
    method: "PUT",
    uri: "/{Bucket}?metadataInventoryTable",
    checksum_required: true,
    ..OperationMeta::named(
        &SERVICE,
        "UpdateBucketMetadataInventoryTableConfiguration",
        &["s3:UpdateBucketMetadataInventoryTableConfiguration"],
    )
};

static UPDATE_BUCKET_METADATA_JOURNAL_TABLE_CONFIGURATION: OperationMeta = OperationMeta {
    method: "PUT",
    uri: "/{Bucket}?metadataJournalTable",
    checksum_required: true,
    ..OperationMeta::named(
        &SERVICE,
        "UpdateBucketMetadataJournalTableConfiguration",
        &["s3:UpdateBucketMetadataJournalTableConfiguration"],
    )
};

/// `UpdateObjectEncryption`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UpdateObjectEncryption;

impl Operation for UpdateObjectEncryption {
    type Input = UpdateObjectEncryptionRequest;
    type Output = UpdateObjectEncryptionResponse;
    const META: &'static OperationMeta = &UPDATE_OBJECT_ENCRYPTION;
}

static UPDATE_OBJECT_ENCRYPTION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "UpdateObjectEncryption",
    event_name: "UpdateObjectEncryption",
    method: "PUT",
    uri: "/{Bucket}/{Key+}?encryption",
    status: 200,
    actions: &["s3:UpdateObjectEncryption"],
    read_only: false,
    category: Category::Data,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: true,
    input: &super::structures::UPDATE_OBJECT_ENCRYPTION_REQUEST,
    output: &super::structures::UPDATE_OBJECT_ENCRYPTION_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<UpdateObjectEncryptionRequest>,
    new_output: new_shape::<UpdateObjectEncryptionResponse>,
};

/// `UploadPart`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UploadPart;

impl Operation for UploadPart {
    type Input = UploadPartRequest;
    type Output = UploadPartOutput;
    const META: &'static OperationMeta = &UPLOAD_PART;
}

static UPLOAD_PART: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "UploadPart",
    event_name: "UploadPart",
    method: "PUT",
    uri: "/{Bucket}/{Key+}",
    status: 200,
    actions: &["s3:PutObject"],
    read_only: false,
    category: Category::Data,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::UPLOAD_PART_REQUEST,
    output: &super::structures::UPLOAD_PART_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<UploadPartRequest>,
    new_output: new_shape::<UploadPartOutput>,
};

/// `UploadPartCopy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UploadPartCopy;

impl Operation for UploadPartCopy {
    type Input = UploadPartCopyRequest;
    type Output = UploadPartCopyOutput;
    const META: &'static OperationMeta = &UPLOAD_PART_COPY;
}

static UPLOAD_PART_COPY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "UploadPartCopy",
    event_name: "UploadPartCopy",
    method: "PUT",
    uri: "/{Bucket}/{Key+}",
    status: 200,
    actions: &["s3:PutObject", "s3:GetObject", "s3:GetObjectVersion"],
    read_only: false,
    category: Category::Data,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::UPLOAD_PART_COPY_REQUEST,
    output: &super::structures::UPLOAD_PART_COPY_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<UploadPartCopyRequest>,
    new_output: new_shape::<UploadPartCopyOutput>,
};

static WRITE_GET_OBJECT_RESPONSE: OperationMeta = OperationMeta {
    uri: "/WriteGetObjectResponse",
    category: Category::Data,
    ..OperationMeta::named(
        &SERVICE,
        "WriteGetObjectResponse",
        &["s3-object-lambda:WriteGetObjectResponse"],
    )
};

/// What a request must have to be each operation.
pub static ROUTES: &[Route] = &[
    Route {
        meta: &ABORT_MULTIPART_UPLOAD,
        bucket: true,
        key: true,
        literals: &[],
        parameters: &["uploadId"],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &COMPLETE_MULTIPART_UPLOAD,
        bucket: true,
        key: true,
        literals: &[],
        parameters: &["uploadId"],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &COPY_OBJECT,
        bucket: true,
        key: true,
        literals: &[],
        parameters: &[],
        headers: &["x-amz-copy-source"],
        refused: &[],
    },
    Route {
        meta: &CREATE_BUCKET,
        bucket: true,
        key: false,
        literals: &[],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &CREATE_BUCKET_METADATA_CONFIGURATION,
        bucket: true,
        key: false,
        literals: &[("metadataConfiguration", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &CREATE_BUCKET_METADATA_TABLE_CONFIGURATION,
        bucket: true,
        key: false,
        literals: &[("metadataTable", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &CREATE_MULTIPART_UPLOAD,
        bucket: true,
        key: true,
        literals: &[("uploads", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &CREATE_SESSION,
        bucket: true,
        key: false,
        literals: &[("session", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &DELETE_BUCKET,
        bucket: true,
        key: false,
        literals: &[],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &DELETE_BUCKET_ANALYTICS_CONFIGURATION,
        bucket: true,
        key: false,
        literals: &[("analytics", "")],
        parameters: &["id"],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &DELETE_BUCKET_CORS,
        bucket: true,
        key: false,
        literals: &[("cors", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &DELETE_BUCKET_ENCRYPTION,
        bucket: true,
        key: false,
        literals: &[("encryption", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &DELETE_BUCKET_INTELLIGENT_TIERING_CONFIGURATION,
        bucket: true,
        key: false,
        literals: &[("intelligent-tiering", "")],
        parameters: &["id"],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &DELETE_BUCKET_INVENTORY_CONFIGURATION,
        bucket: true,
        key: false,
        literals: &[("inventory", "")],
        parameters: &["id"],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &DELETE_BUCKET_LIFECYCLE,
        bucket: true,
        key: false,
        literals: &[("lifecycle", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &DELETE_BUCKET_METADATA_CONFIGURATION,
        bucket: true,
        key: false,
        literals: &[("metadataConfiguration", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &DELETE_BUCKET_METADATA_TABLE_CONFIGURATION,
        bucket: true,
        key: false,
        literals: &[("metadataTable", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &DELETE_BUCKET_METRICS_CONFIGURATION,
        bucket: true,
        key: false,
        literals: &[("metrics", "")],
        parameters: &["id"],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &DELETE_BUCKET_OWNERSHIP_CONTROLS,
        bucket: true,
        key: false,
        literals: &[("ownershipControls", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &DELETE_BUCKET_POLICY,
        bucket: true,
        key: false,
        literals: &[("policy", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &DELETE_BUCKET_REPLICATION,
        bucket: true,
        key: false,
        literals: &[("replication", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &DELETE_BUCKET_TAGGING,
        bucket: true,
        key: false,
        literals: &[("tagging", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &DELETE_BUCKET_WEBSITE,
        bucket: true,
        key: false,
        literals: &[("website", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &DELETE_OBJECT,
        bucket: true,
        key: true,
        literals: &[],
        parameters: &[],
        headers: &[],
        refused: &["uploadId"],
    },
    Route {
        meta: &DELETE_OBJECT_ANNOTATION,
        bucket: true,
        key: true,
        literals: &[("annotation", "")],
        parameters: &["annotationName"],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &DELETE_OBJECT_TAGGING,
        bucket: true,
        key: true,
        literals: &[("tagging", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &DELETE_OBJECTS,
        bucket: true,
        key: false,
        literals: &[("delete", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &DELETE_PUBLIC_ACCESS_BLOCK,
        bucket: true,
        key: false,
        literals: &[("publicAccessBlock", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &GET_BUCKET_ABAC,
        bucket: true,
        key: false,
        literals: &[("abac", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &GET_BUCKET_ACCELERATE_CONFIGURATION,
        bucket: true,
        key: false,
        literals: &[("accelerate", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &GET_BUCKET_ACL,
        bucket: true,
        key: false,
        literals: &[("acl", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &GET_BUCKET_ANALYTICS_CONFIGURATION,
        bucket: true,
        key: false,
        literals: &[("analytics", "")],
        parameters: &["id"],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &GET_BUCKET_CORS,
        bucket: true,
        key: false,
        literals: &[("cors", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &GET_BUCKET_ENCRYPTION,
        bucket: true,
        key: false,
        literals: &[("encryption", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &GET_BUCKET_INTELLIGENT_TIERING_CONFIGURATION,
        bucket: true,
        key: false,
        literals: &[("intelligent-tiering", "")],
        parameters: &["id"],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &GET_BUCKET_INVENTORY_CONFIGURATION,
        bucket: true,
        key: false,
        literals: &[("inventory", "")],
        parameters: &["id"],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &GET_BUCKET_LIFECYCLE_CONFIGURATION,
        bucket: true,
        key: false,
        literals: &[("lifecycle", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &GET_BUCKET_LOCATION,
        bucket: true,
        key: false,
        literals: &[("location", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &GET_BUCKET_LOGGING,
        bucket: true,
        key: false,
        literals: &[("logging", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &GET_BUCKET_METADATA_CONFIGURATION,
        bucket: true,
        key: false,
        literals: &[("metadataConfiguration", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &GET_BUCKET_METADATA_TABLE_CONFIGURATION,
        bucket: true,
        key: false,
        literals: &[("metadataTable", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &GET_BUCKET_METRICS_CONFIGURATION,
        bucket: true,
        key: false,
        literals: &[("metrics", "")],
        parameters: &["id"],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &GET_BUCKET_NOTIFICATION_CONFIGURATION,
        bucket: true,
        key: false,
        literals: &[("notification", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &GET_BUCKET_OWNERSHIP_CONTROLS,
        bucket: true,
        key: false,
        literals: &[("ownershipControls", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &GET_BUCKET_POLICY,
        bucket: true,
        key: false,
        literals: &[("policy", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &GET_BUCKET_POLICY_STATUS,
        bucket: true,
        key: false,
        literals: &[("policyStatus", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &GET_BUCKET_REPLICATION,
        bucket: true,
        key: false,
        literals: &[("replication", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &GET_BUCKET_REQUEST_PAYMENT,
        bucket: true,
        key: false,
        literals: &[("requestPayment", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &GET_BUCKET_TAGGING,
        bucket: true,
        key: false,
        literals: &[("tagging", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &GET_BUCKET_VERSIONING,
        bucket: true,
        key: false,
        literals: &[("versioning", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &GET_BUCKET_WEBSITE,
        bucket: true,
        key: false,
        literals: &[("website", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &GET_OBJECT,
        bucket: true,
        key: true,
        literals: &[],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &GET_OBJECT_ACL,
        bucket: true,
        key: true,
        literals: &[("acl", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &GET_OBJECT_ANNOTATION,
        bucket: true,
        key: true,
        literals: &[("annotation", "")],
        parameters: &["annotationName"],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &GET_OBJECT_ATTRIBUTES,
        bucket: true,
        key: true,
        literals: &[("attributes", "")],
        parameters: &[],
        headers: &["x-amz-object-attributes"],
        refused: &[],
    },
    Route {
        meta: &GET_OBJECT_LEGAL_HOLD,
        bucket: true,
        key: true,
        literals: &[("legal-hold", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &GET_OBJECT_LOCK_CONFIGURATION,
        bucket: true,
        key: false,
        literals: &[("object-lock", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &GET_OBJECT_RETENTION,
        bucket: true,
        key: true,
        literals: &[("retention", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &GET_OBJECT_TAGGING,
        bucket: true,
        key: true,
        literals: &[("tagging", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &GET_OBJECT_TORRENT,
        bucket: true,
        key: true,
        literals: &[("torrent", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &GET_PUBLIC_ACCESS_BLOCK,
        bucket: true,
        key: false,
        literals: &[("publicAccessBlock", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &HEAD_BUCKET,
        bucket: true,
        key: false,
        literals: &[],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &HEAD_OBJECT,
        bucket: true,
        key: true,
        literals: &[],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &LIST_BUCKET_ANALYTICS_CONFIGURATIONS,
        bucket: true,
        key: false,
        literals: &[("analytics", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &LIST_BUCKET_INTELLIGENT_TIERING_CONFIGURATIONS,
        bucket: true,
        key: false,
        literals: &[("intelligent-tiering", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &LIST_BUCKET_INVENTORY_CONFIGURATIONS,
        bucket: true,
        key: false,
        literals: &[("inventory", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &LIST_BUCKET_METRICS_CONFIGURATIONS,
        bucket: true,
        key: false,
        literals: &[("metrics", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &LIST_BUCKETS,
        bucket: false,
        key: false,
        literals: &[],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &LIST_MULTIPART_UPLOADS,
        bucket: true,
        key: false,
        literals: &[("uploads", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &LIST_OBJECT_ANNOTATIONS,
        bucket: true,
        key: true,
        literals: &[("annotation", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &LIST_OBJECT_VERSIONS,
        bucket: true,
        key: false,
        literals: &[("versions", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &LIST_OBJECTS,
        bucket: true,
        key: false,
        literals: &[],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &LIST_OBJECTS_V2,
        bucket: true,
        key: false,
        literals: &[("list-type", "2")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &LIST_PARTS,
        bucket: true,
        key: true,
        literals: &[],
        parameters: &["uploadId"],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &PUT_BUCKET_ABAC,
        bucket: true,
        key: false,
        literals: &[("abac", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &PUT_BUCKET_ACCELERATE_CONFIGURATION,
        bucket: true,
        key: false,
        literals: &[("accelerate", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &PUT_BUCKET_ACL,
        bucket: true,
        key: false,
        literals: &[("acl", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &PUT_BUCKET_ANALYTICS_CONFIGURATION,
        bucket: true,
        key: false,
        literals: &[("analytics", "")],
        parameters: &["id"],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &PUT_BUCKET_CORS,
        bucket: true,
        key: false,
        literals: &[("cors", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &PUT_BUCKET_ENCRYPTION,
        bucket: true,
        key: false,
        literals: &[("encryption", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &PUT_BUCKET_INTELLIGENT_TIERING_CONFIGURATION,
        bucket: true,
        key: false,
        literals: &[("intelligent-tiering", "")],
        parameters: &["id"],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &PUT_BUCKET_INVENTORY_CONFIGURATION,
        bucket: true,
        key: false,
        literals: &[("inventory", "")],
        parameters: &["id"],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &PUT_BUCKET_LIFECYCLE_CONFIGURATION,
        bucket: true,
        key: false,
        literals: &[("lifecycle", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &PUT_BUCKET_LOGGING,
        bucket: true,
        key: false,
        literals: &[("logging", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &PUT_BUCKET_METRICS_CONFIGURATION,
        bucket: true,
        key: false,
        literals: &[("metrics", "")],
        parameters: &["id"],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &PUT_BUCKET_NOTIFICATION_CONFIGURATION,
        bucket: true,
        key: false,
        literals: &[("notification", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &PUT_BUCKET_OWNERSHIP_CONTROLS,
        bucket: true,
        key: false,
        literals: &[("ownershipControls", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &PUT_BUCKET_POLICY,
        bucket: true,
        key: false,
        literals: &[("policy", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &PUT_BUCKET_REPLICATION,
        bucket: true,
        key: false,
        literals: &[("replication", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &PUT_BUCKET_REQUEST_PAYMENT,
        bucket: true,
        key: false,
        literals: &[("requestPayment", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &PUT_BUCKET_TAGGING,
        bucket: true,
        key: false,
        literals: &[("tagging", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &PUT_BUCKET_VERSIONING,
        bucket: true,
        key: false,
        literals: &[("versioning", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &PUT_BUCKET_WEBSITE,
        bucket: true,
        key: false,
        literals: &[("website", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &PUT_OBJECT,
        bucket: true,
        key: true,
        literals: &[],
        parameters: &[],
        headers: &[],
        refused: &["uploadId", "partNumber"],
    },
    Route {
        meta: &PUT_OBJECT_ACL,
        bucket: true,
        key: true,
        literals: &[("acl", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &PUT_OBJECT_ANNOTATION,
        bucket: true,
        key: true,
        literals: &[("annotation", "")],
        parameters: &["annotationName"],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &PUT_OBJECT_LEGAL_HOLD,
        bucket: true,
        key: true,
        literals: &[("legal-hold", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &PUT_OBJECT_LOCK_CONFIGURATION,
        bucket: true,
        key: false,
        literals: &[("object-lock", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &PUT_OBJECT_RETENTION,
        bucket: true,
        key: true,
        literals: &[("retention", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &PUT_OBJECT_TAGGING,
        bucket: true,
        key: true,
        literals: &[("tagging", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &PUT_PUBLIC_ACCESS_BLOCK,
        bucket: true,
        key: false,
        literals: &[("publicAccessBlock", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &RENAME_OBJECT,
        bucket: true,
        key: true,
        literals: &[("renameObject", "")],
        parameters: &[],
        headers: &["x-amz-rename-source"],
        refused: &[],
    },
    Route {
        meta: &RESTORE_OBJECT,
        bucket: true,
        key: true,
        literals: &[("restore", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &SELECT_OBJECT_CONTENT,
        bucket: true,
        key: true,
        literals: &[("select", ""), ("select-type", "2")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &UPDATE_BUCKET_METADATA_ANNOTATION_TABLE_CONFIGURATION,
        bucket: true,
        key: false,
        literals: &[("metadataAnnotationTable", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &UPDATE_BUCKET_METADATA_INVENTORY_TABLE_CONFIGURATION,
        bucket: true,
        key: false,
        literals: &[("metadataInventoryTable", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &UPDATE_BUCKET_METADATA_JOURNAL_TABLE_CONFIGURATION,
        bucket: true,
        key: false,
        literals: &[("metadataJournalTable", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &UPDATE_OBJECT_ENCRYPTION,
        bucket: true,
        key: true,
        literals: &[("encryption", "")],
        parameters: &[],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &UPLOAD_PART,
        bucket: true,
        key: true,
        literals: &[],
        parameters: &["partNumber", "uploadId"],
        headers: &[],
        refused: &[],
    },
    Route {
        meta: &UPLOAD_PART_COPY,
        bucket: true,
        key: true,
        literals: &[],
        parameters: &["partNumber", "uploadId"],
        headers: &["x-amz-copy-source"],
        refused: &[],
    },
];

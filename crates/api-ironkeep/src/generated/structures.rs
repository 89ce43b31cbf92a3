// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The structures: one struct, one schema and one visitor each.

use std::collections::BTreeMap;

use wire::{Blob, Location, Member, Structure, Timestamp, plain};

use super::enums::*;
use super::schemas;

/// `AccessStep`.
#[derive(Clone, Default)]
pub struct AccessStep {
    /// `PrincipalArn`.
    pub principal_arn: String,
    /// `Action`.
    pub action: String,
    /// `ResourceArn`.
    pub resource_arn: String,
    /// `Gain`.
    pub gain: StepGain,
    /// `DecidedBy`.
    pub decided_by: String,
    /// `PolicyName`.
    pub policy_name: Option<String>,
    /// `StatementIndex`.
    pub statement_index: Option<i32>,
    /// `StatementId`.
    pub statement_id: Option<String>,
    /// `Conditions`.
    pub conditions: Vec<OpenCondition>,
}

pub(super) static ACCESS_STEP: Structure = Structure::new(
    "AccessStep",
    &[
        Member::new("PrincipalArn", &plain::STRING).required(),
        Member::new("Action", &plain::STRING).required(),
        Member::new("ResourceArn", &plain::STRING).required(),
        Member::new("Gain", &schemas::STEP_GAIN).required(),
        Member::new("DecidedBy", &plain::STRING).required(),
        Member::new("PolicyName", &plain::STRING),
        Member::new("StatementIndex", &plain::INTEGER),
        Member::new("StatementId", &plain::STRING),
        Member::new("Conditions", &schemas::OPEN_CONDITIONS).required(),
    ],
);

wire::shape!(AccessStep, ACCESS_STEP { 0 principal_arn, 1 action, 2 resource_arn, 3 gain, 4 decided_by, 5 policy_name, 6 statement_index, 7 statement_id, 8 conditions });

/// `AuditRecord`.
#[derive(Clone, Default)]
pub struct AuditRecord {
    /// `EventId`.
    pub event_id: String,
    /// `EventTime`.
    pub event_time: Timestamp,
    /// `EventName`.
    pub event_name: String,
    /// `EventSource`.
    pub event_source: String,
    /// `Region`.
    pub region: String,
    /// `PrincipalType`.
    pub principal_type: String,
    /// `Username`.
    pub username: Option<String>,
    /// `PrincipalArn`.
    pub principal_arn: Option<String>,
    /// `RoleArn`.
    pub role_arn: Option<String>,
    /// `AccountId`.
    pub account_id: Option<String>,
    /// `AccessKeyId`.
    pub access_key_id: Option<String>,
    /// `InvokedBy`.
    pub invoked_by: Option<String>,
    /// `SourceIpAddress`.
    pub source_ip_address: Option<String>,
    /// `UserAgent`.
    pub user_agent: Option<String>,
    /// `ReadOnly`.
    pub read_only: bool,
    /// `ErrorCode`.
    pub error_code: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `ResourceNames`.
    pub resource_names: Vec<String>,
    /// `UsedFor`.
    pub used_for: Option<String>,
    /// `Record`.
    pub record: Option<String>,
    /// `Sequence`.
    pub sequence: Option<i64>,
}

pub(super) static AUDIT_RECORD: Structure = Structure::new(
    "AuditRecord",
    &[
        Member::new("EventId", &plain::STRING).required(),
        Member::new("EventTime", &plain::TIMESTAMP).required(),
        Member::new("EventName", &plain::STRING).required(),
        Member::new("EventSource", &plain::STRING).required(),
        Member::new("Region", &plain::STRING).required(),
        Member::new("PrincipalType", &plain::STRING).required(),
        Member::new("Username", &plain::STRING),
        Member::new("PrincipalArn", &plain::STRING),
        Member::new("RoleArn", &plain::STRING),
        Member::new("AccountId", &plain::STRING),
        Member::new("AccessKeyId", &plain::STRING),
        Member::new("InvokedBy", &plain::STRING),
        Member::new("SourceIpAddress", &plain::STRING),
        Member::new("UserAgent", &plain::STRING),
        Member::new("ReadOnly", &plain::BOOLEAN).required(),
        Member::new("ErrorCode", &plain::STRING),
        Member::new("RequestId", &plain::STRING),
        Member::new("ResourceNames", &schemas::STRINGS).required(),
        Member::new("UsedFor", &plain::STRING),
        Member::new("Record", &plain::STRING),
        Member::new("Sequence", &plain::LONG),
    ],
);

wire::shape!(AuditRecord, AUDIT_RECORD { 0 event_id, 1 event_time, 2 event_name, 3 event_source, 4 region, 5 principal_type, 6 username, 7 principal_arn, 8 role_arn, 9 account_id, 10 access_key_id, 11 invoked_by, 12 source_ip_address, 13 user_agent, 14 read_only, 15 error_code, 16 request_id, 17 resource_names, 18 used_for, 19 record, 20 sequence });

/// `Backup`.
#[derive(Clone, Default)]
pub struct Backup {
    /// `BackupName`.
    pub backup_name: String,
    /// `State`.
    pub state: BackupState,
    /// `Reason`.
    pub reason: Option<String>,
    /// `Directory`.
    pub directory: String,
    /// `StartedAt`.
    pub started_at: Timestamp,
    /// `EndedAt`.
    pub ended_at: Option<Timestamp>,
    /// `JournalSequence`.
    pub journal_sequence: Option<i64>,
    /// `FileCount`.
    pub file_count: i64,
    /// `FilesDone`.
    pub files_done: i64,
    /// `CopiedFileCount`.
    pub copied_file_count: i64,
    /// `CopiedBytes`.
    pub copied_bytes: i64,
    /// `MissingFileCount`.
    pub missing_file_count: i64,
}

pub(super) static BACKUP: Structure = Structure::new(
    "Backup",
    &[
        Member::new("BackupName", &schemas::BACKUP_NAME).required(),
        Member::new("State", &schemas::BACKUP_STATE).required(),
        Member::new("Reason", &plain::STRING),
        Member::new("Directory", &plain::STRING).required(),
        Member::new("StartedAt", &plain::TIMESTAMP).required(),
        Member::new("EndedAt", &plain::TIMESTAMP),
        Member::new("JournalSequence", &plain::LONG),
        Member::new("FileCount", &plain::LONG).required(),
        Member::new("FilesDone", &plain::LONG).required(),
        Member::new("CopiedFileCount", &plain::LONG).required(),
        Member::new("CopiedBytes", &plain::LONG).required(),
        Member::new("MissingFileCount", &plain::LONG).required(),
    ],
);

wire::shape!(Backup, BACKUP { 0 backup_name, 1 state, 2 reason, 3 directory, 4 started_at, 5 ended_at, 6 journal_sequence, 7 file_count, 8 files_done, 9 copied_file_count, 10 copied_bytes, 11 missing_file_count });

/// `BucketUsageEntry`.
#[derive(Clone, Default)]
pub struct BucketUsageEntry {
    /// `BucketName`.
    pub bucket_name: String,
    /// `ObjectCount`.
    pub object_count: i64,
    /// `ObjectBytes`.
    pub object_bytes: i64,
    /// `VersionCount`.
    pub version_count: i64,
    /// `VersionBytes`.
    pub version_bytes: i64,
    /// `DeleteMarkerCount`.
    pub delete_marker_count: i64,
}

pub(super) static BUCKET_USAGE_ENTRY: Structure = Structure::new(
    "BucketUsageEntry",
    &[
        Member::new("BucketName", &schemas::BUCKET_NAME).required(),
        Member::new("ObjectCount", &plain::LONG).required(),
        Member::new("ObjectBytes", &plain::LONG).required(),
        Member::new("VersionCount", &plain::LONG).required(),
        Member::new("VersionBytes", &plain::LONG).required(),
        Member::new("DeleteMarkerCount", &plain::LONG).required(),
    ],
);

wire::shape!(BucketUsageEntry, BUCKET_USAGE_ENTRY { 0 bucket_name, 1 object_count, 2 object_bytes, 3 version_count, 4 version_bytes, 5 delete_marker_count });

/// `CancelRewrapRequest`.
#[derive(Clone, Default)]
pub struct CancelRewrapRequest {
    /// `RewrapId`.
    pub rewrap_id: String,
}

pub(super) static CANCEL_REWRAP_REQUEST: Structure = Structure::new(
    "CancelRewrapRequest",
    &[Member::new("RewrapId", &schemas::REWRAP_ID).required()],
);

wire::shape!(CancelRewrapRequest, CANCEL_REWRAP_REQUEST { 0 rewrap_id });

/// `CancelRewrapResponse`.
#[derive(Clone, Default)]
pub struct CancelRewrapResponse {
    /// `Rewrap`.
    pub rewrap: Rewrap,
}

pub(super) static CANCEL_REWRAP_RESPONSE: Structure =
    Structure::new("CancelRewrapResponse", &[Member::new("Rewrap", &schemas::REWRAP).required()]);

wire::shape!(CancelRewrapResponse, CANCEL_REWRAP_RESPONSE { 0 rewrap });

/// `ContextEntry`.
#[derive(Clone, Default)]
pub struct ContextEntry {
    /// `Name`.
    pub name: String,
    /// `Values`.
    pub values: Vec<String>,
}

pub(super) static CONTEXT_ENTRY: Structure = Structure::new(
    "ContextEntry",
    &[
        Member::new("Name", &schemas::CONTEXT_KEY).required(),
        Member::new("Values", &schemas::CONTEXT_VALUES).required(),
    ],
);

wire::shape!(ContextEntry, CONTEXT_ENTRY { 0 name, 1 values });

/// `Counter`.
#[derive(Clone, Default)]
pub struct Counter {
    /// `Name`.
    pub name: String,
    /// `Description`.
    pub description: String,
    /// `Value`.
    pub value: i64,
}

pub(super) static COUNTER: Structure = Structure::new(
    "Counter",
    &[
        Member::new("Name", &plain::STRING).required(),
        Member::new("Description", &plain::STRING).required(),
        Member::new("Value", &plain::LONG).required(),
    ],
);

wire::shape!(Counter, COUNTER { 0 name, 1 description, 2 value });

/// `DeletionRecord`.
#[derive(Clone, Default)]
pub struct DeletionRecord {
    /// `EventId`.
    pub event_id: String,
    /// `EventName`.
    pub event_name: String,
    /// `EventTime`.
    pub event_time: Timestamp,
    /// `Username`.
    pub username: Option<String>,
}

pub(super) static DELETION_RECORD: Structure = Structure::new(
    "DeletionRecord",
    &[
        Member::new("EventId", &plain::STRING).required(),
        Member::new("EventName", &plain::STRING).required(),
        Member::new("EventTime", &plain::TIMESTAMP).required(),
        Member::new("Username", &plain::STRING),
    ],
);

wire::shape!(DeletionRecord, DELETION_RECORD { 0 event_id, 1 event_name, 2 event_time, 3 username });

/// `DestroyedMaterial`.
#[derive(Clone, Default)]
pub struct DestroyedMaterial {
    /// `KeyMaterialId`.
    pub key_material_id: String,
    /// `CreatedAt`.
    pub created_at: Timestamp,
}

pub(super) static DESTROYED_MATERIAL: Structure = Structure::new(
    "DestroyedMaterial",
    &[
        Member::new("KeyMaterialId", &plain::STRING).required(),
        Member::new("CreatedAt", &plain::TIMESTAMP).required(),
    ],
);

wire::shape!(DestroyedMaterial, DESTROYED_MATERIAL { 0 key_material_id, 1 created_at });

/// `DomainKey`.
#[derive(Clone, Default)]
pub struct DomainKey {
    /// `AccountId`.
    pub account_id: String,
    /// `Region`.
    pub region: String,
    /// `Version`.
    pub version: i32,
}

pub(super) static DOMAIN_KEY: Structure = Structure::new(
    "DomainKey",
    &[
        Member::new("AccountId", &schemas::ACCOUNT_ID).required(),
        Member::new("Region", &plain::STRING).required(),
        Member::new("Version", &plain::INTEGER).required(),
    ],
);

wire::shape!(DomainKey, DOMAIN_KEY { 0 account_id, 1 region, 2 version });

/// `ExplainAccessRequest`.
#[derive(Clone, Default)]
pub struct ExplainAccessRequest {
    /// `PrincipalArn`.
    pub principal_arn: String,
    /// `Action`.
    pub action: String,
    /// `ResourceArn`.
    pub resource_arn: Option<String>,
    /// `Context`.
    pub context: Option<Vec<ContextEntry>>,
}

pub(super) static EXPLAIN_ACCESS_REQUEST: Structure = Structure::new(
    "ExplainAccessRequest",
    &[
        Member::new("PrincipalArn", &schemas::ARN).required(),
        Member::new("Action", &schemas::ACTION).required(),
        Member::new("ResourceArn", &schemas::ARN),
        Member::new("Context", &schemas::CONTEXT_ENTRIES),
    ],
);

wire::shape!(ExplainAccessRequest, EXPLAIN_ACCESS_REQUEST { 0 principal_arn, 1 action, 2 resource_arn, 3 context });

/// `ExplainAccessResponse`.
#[derive(Clone, Default)]
pub struct ExplainAccessResponse {
    /// `IsAllowed`.
    pub is_allowed: bool,
    /// `Effect`.
    pub effect: Effect,
    /// `DecidedBy`.
    pub decided_by: String,
    /// `PolicyName`.
    pub policy_name: Option<String>,
    /// `StatementIndex`.
    pub statement_index: Option<i32>,
    /// `StatementId`.
    pub statement_id: Option<String>,
    /// `Message`.
    pub message: String,
    /// `Gates`.
    pub gates: Vec<Gate>,
}

pub(super) static EXPLAIN_ACCESS_RESPONSE: Structure = Structure::new(
    "ExplainAccessResponse",
    &[
        Member::new("IsAllowed", &plain::BOOLEAN).required(),
        Member::new("Effect", &schemas::EFFECT).required(),
        Member::new("DecidedBy", &plain::STRING).required(),
        Member::new("PolicyName", &plain::STRING),
        Member::new("StatementIndex", &plain::INTEGER),
        Member::new("StatementId", &plain::STRING),
        Member::new("Message", &plain::STRING).required(),
        Member::new("Gates", &schemas::GATES).required(),
    ],
);

wire::shape!(ExplainAccessResponse, EXPLAIN_ACCESS_RESPONSE { 0 is_allowed, 1 effect, 2 decided_by, 3 policy_name, 4 statement_index, 5 statement_id, 6 message, 7 gates });

/// `FailedCondition`.
#[derive(Clone, Default)]
pub struct FailedCondition {
    /// `Operator`.
    pub operator: String,
    /// `Key`.
    pub key: String,
    /// `Wanted`.
    pub wanted: Vec<String>,
    /// `Found`.
    pub found: Option<Vec<String>>,
}

pub(super) static FAILED_CONDITION: Structure = Structure::new(
    "FailedCondition",
    &[
        Member::new("Operator", &plain::STRING).required(),
        Member::new("Key", &plain::STRING).required(),
        Member::new("Wanted", &schemas::STRINGS).required(),
        Member::new("Found", &schemas::STRINGS),
    ],
);

wire::shape!(FailedCondition, FAILED_CONDITION { 0 operator, 1 key, 2 wanted, 3 found });

/// `Gate`.
#[derive(Clone, Default)]
pub struct Gate {
    /// `Layer`.
    pub layer: String,
    /// `Outcome`.
    pub outcome: GateOutcome,
    /// `Statements`.
    pub statements: Vec<Statement>,
}

pub(super) static GATE: Structure = Structure::new(
    "Gate",
    &[
        Member::new("Layer", &plain::STRING).required(),
        Member::new("Outcome", &schemas::GATE_OUTCOME).required(),
        Member::new("Statements", &schemas::STATEMENTS).required(),
    ],
);

wire::shape!(Gate, GATE { 0 layer, 1 outcome, 2 statements });

/// `GetAccountUsageRequest`.
#[derive(Clone, Default)]
pub struct GetAccountUsageRequest {
    /// `AccountId`.
    pub account_id: Option<String>,
}

pub(super) static GET_ACCOUNT_USAGE_REQUEST: Structure =
    Structure::new("GetAccountUsageRequest", &[Member::new("AccountId", &schemas::ACCOUNT_ID)]);

wire::shape!(GetAccountUsageRequest, GET_ACCOUNT_USAGE_REQUEST { 0 account_id });

/// `GetAccountUsageResponse`.
#[derive(Clone, Default)]
pub struct GetAccountUsageResponse {
    /// `AccountId`.
    pub account_id: String,
    /// `IsComplete`.
    pub is_complete: bool,
    /// `ObjectCount`.
    pub object_count: i64,
    /// `ObjectBytes`.
    pub object_bytes: i64,
    /// `VersionCount`.
    pub version_count: i64,
    /// `VersionBytes`.
    pub version_bytes: i64,
    /// `DeleteMarkerCount`.
    pub delete_marker_count: i64,
    /// `Quota`.
    pub quota: Option<UsageQuota>,
}

pub(super) static GET_ACCOUNT_USAGE_RESPONSE: Structure = Structure::new(
    "GetAccountUsageResponse",
    &[
        Member::new("AccountId", &schemas::ACCOUNT_ID).required(),
        Member::new("IsComplete", &plain::BOOLEAN).required(),
        Member::new("ObjectCount", &plain::LONG).required(),
        Member::new("ObjectBytes", &plain::LONG).required(),
        Member::new("VersionCount", &plain::LONG).required(),
        Member::new("VersionBytes", &plain::LONG).required(),
        Member::new("DeleteMarkerCount", &plain::LONG).required(),
        Member::new("Quota", &schemas::USAGE_QUOTA),
    ],
);

wire::shape!(GetAccountUsageResponse, GET_ACCOUNT_USAGE_RESPONSE { 0 account_id, 1 is_complete, 2 object_count, 3 object_bytes, 4 version_count, 5 version_bytes, 6 delete_marker_count, 7 quota });

/// `GetBackupRequest`.
#[derive(Clone, Default)]
pub struct GetBackupRequest {
    /// `BackupName`.
    pub backup_name: String,
}

pub(super) static GET_BACKUP_REQUEST: Structure = Structure::new(
    "GetBackupRequest",
    &[Member::new("BackupName", &schemas::BACKUP_NAME).required()],
);

wire::shape!(GetBackupRequest, GET_BACKUP_REQUEST { 0 backup_name });

/// `GetBackupResponse`.
#[derive(Clone, Default)]
pub struct GetBackupResponse {
    /// `Backup`.
    pub backup: Backup,
}

pub(super) static GET_BACKUP_RESPONSE: Structure =
    Structure::new("GetBackupResponse", &[Member::new("Backup", &schemas::BACKUP).required()]);

wire::shape!(GetBackupResponse, GET_BACKUP_RESPONSE { 0 backup });

/// `GetBucketUsageRequest`.
#[derive(Clone, Default)]
pub struct GetBucketUsageRequest {
    /// `BucketName`.
    pub bucket_name: String,
}

pub(super) static GET_BUCKET_USAGE_REQUEST: Structure = Structure::new(
    "GetBucketUsageRequest",
    &[Member::new("BucketName", &schemas::BUCKET_NAME).required()],
);

wire::shape!(GetBucketUsageRequest, GET_BUCKET_USAGE_REQUEST { 0 bucket_name });

/// `GetBucketUsageResponse`.
#[derive(Clone, Default)]
pub struct GetBucketUsageResponse {
    /// `BucketName`.
    pub bucket_name: String,
    /// `IsComplete`.
    pub is_complete: bool,
    /// `ObjectCount`.
    pub object_count: i64,
    /// `ObjectBytes`.
    pub object_bytes: i64,
    /// `VersionCount`.
    pub version_count: i64,
    /// `VersionBytes`.
    pub version_bytes: i64,
    /// `DeleteMarkerCount`.
    pub delete_marker_count: i64,
    /// `Kinds`.
    pub kinds: Vec<UsageKind>,
    /// `Quota`.
    pub quota: Option<UsageQuota>,
}

pub(super) static GET_BUCKET_USAGE_RESPONSE: Structure = Structure::new(
    "GetBucketUsageResponse",
    &[
        Member::new("BucketName", &schemas::BUCKET_NAME).required(),
        Member::new("IsComplete", &plain::BOOLEAN).required(),
        Member::new("ObjectCount", &plain::LONG).required(),
        Member::new("ObjectBytes", &plain::LONG).required(),
        Member::new("VersionCount", &plain::LONG).required(),
        Member::new("VersionBytes", &plain::LONG).required(),
        Member::new("DeleteMarkerCount", &plain::LONG).required(),
        Member::new("Kinds", &schemas::USAGE_KINDS).required(),
        Member::new("Quota", &schemas::USAGE_QUOTA),
    ],
);

wire::shape!(GetBucketUsageResponse, GET_BUCKET_USAGE_RESPONSE { 0 bucket_name, 1 is_complete, 2 object_count, 3 object_bytes, 4 version_count, 5 version_bytes, 6 delete_marker_count, 7 kinds, 8 quota });

/// `GetCountersRequest`.
#[derive(Clone, Default)]
pub struct GetCountersRequest {}

pub(super) static GET_COUNTERS_REQUEST: Structure = Structure::new("GetCountersRequest", &[]);

wire::shape!(GetCountersRequest, GET_COUNTERS_REQUEST {});

/// `GetCountersResponse`.
#[derive(Clone, Default)]
pub struct GetCountersResponse {
    /// `Counters`.
    pub counters: Vec<Counter>,
}

pub(super) static GET_COUNTERS_RESPONSE: Structure = Structure::new(
    "GetCountersResponse",
    &[Member::new("Counters", &schemas::COUNTERS).required()],
);

wire::shape!(GetCountersResponse, GET_COUNTERS_RESPONSE { 0 counters });

/// `GetObjectProtectionRequest`.
#[derive(Clone, Default)]
pub struct GetObjectProtectionRequest {
    /// `BucketName`.
    pub bucket_name: String,
    /// `Key`.
    pub key: String,
    /// `VersionId`.
    pub version_id: Option<String>,
}

pub(super) static GET_OBJECT_PROTECTION_REQUEST: Structure = Structure::new(
    "GetObjectProtectionRequest",
    &[
        Member::new("BucketName", &schemas::BUCKET_NAME).required(),
        Member::new("Key", &schemas::OBJECT_KEY).required(),
        Member::new("VersionId", &plain::STRING),
    ],
);

wire::shape!(GetObjectProtectionRequest, GET_OBJECT_PROTECTION_REQUEST { 0 bucket_name, 1 key, 2 version_id });

/// `GetObjectProtectionResponse`.
#[derive(Clone, Default)]
pub struct GetObjectProtectionResponse {
    /// `Encryption`.
    pub encryption: String,
    /// `KmsKeyArn`.
    pub kms_key_arn: Option<String>,
    /// `EncryptionContext`.
    pub encryption_context: Option<BTreeMap<String, String>>,
    /// `Tags`.
    pub tags: Option<BTreeMap<String, String>>,
    /// `VersionId`.
    pub version_id: Option<String>,
}

pub(super) static GET_OBJECT_PROTECTION_RESPONSE: Structure = Structure::new(
    "GetObjectProtectionResponse",
    &[
        Member::new("Encryption", &plain::STRING).required(),
        Member::new("KmsKeyArn", &plain::STRING),
        Member::new("EncryptionContext", &schemas::STRING_MAP),
        Member::new("Tags", &schemas::STRING_MAP),
        Member::new("VersionId", &plain::STRING),
    ],
);

wire::shape!(GetObjectProtectionResponse, GET_OBJECT_PROTECTION_RESPONSE { 0 encryption, 1 kms_key_arn, 2 encryption_context, 3 tags, 4 version_id });

/// `GetRewrapRequest`.
#[derive(Clone, Default)]
pub struct GetRewrapRequest {
    /// `RewrapId`.
    pub rewrap_id: String,
}

pub(super) static GET_REWRAP_REQUEST: Structure =
    Structure::new("GetRewrapRequest", &[Member::new("RewrapId", &schemas::REWRAP_ID).required()]);

wire::shape!(GetRewrapRequest, GET_REWRAP_REQUEST { 0 rewrap_id });

/// `GetRewrapResponse`.
#[derive(Clone, Default)]
pub struct GetRewrapResponse {
    /// `Rewrap`.
    pub rewrap: Rewrap,
}

pub(super) static GET_REWRAP_RESPONSE: Structure =
    Structure::new("GetRewrapResponse", &[Member::new("Rewrap", &schemas::REWRAP).required()]);

wire::shape!(GetRewrapResponse, GET_REWRAP_RESPONSE { 0 rewrap });

/// `GetSigningCertificateRequest`.
#[derive(Clone, Default)]
pub struct GetSigningCertificateRequest {
    /// `Fingerprint`: in the path.
    pub fingerprint: String,
}

pub(super) static GET_SIGNING_CERTIFICATE_REQUEST: Structure = Structure::new(
    "GetSigningCertificateRequest",
    &[Member::new("Fingerprint", &schemas::FINGERPRINT).required().at(Location::Label)],
);

wire::shape!(GetSigningCertificateRequest, GET_SIGNING_CERTIFICATE_REQUEST { 0 fingerprint });

/// `GetSigningCertificateResponse`.
#[derive(Clone, Default)]
pub struct GetSigningCertificateResponse {
    /// `ContentType`: header `Content-Type`.
    pub content_type: Option<String>,
    /// `Certificate`.
    pub certificate: Option<Blob>,
}

pub(super) static GET_SIGNING_CERTIFICATE_RESPONSE: Structure = Structure::new(
    "GetSigningCertificateResponse",
    &[
        Member::new("ContentType", &plain::STRING).wire("Content-Type").at(Location::Header),
        Member::new("Certificate", &plain::BLOB),
    ],
)
.payload(1);

wire::shape!(GetSigningCertificateResponse, GET_SIGNING_CERTIFICATE_RESPONSE { 0 content_type, 1 certificate });

/// `GetStatusRequest`.
#[derive(Clone, Default)]
pub struct GetStatusRequest {}

pub(super) static GET_STATUS_REQUEST: Structure = Structure::new("GetStatusRequest", &[]);

wire::shape!(GetStatusRequest, GET_STATUS_REQUEST {});

/// `GetStatusResponse`.
#[derive(Clone, Default)]
pub struct GetStatusResponse {
    /// `Version`.
    pub version: String,
    /// `StartedAt`.
    pub started_at: Timestamp,
    /// `UptimeSeconds`.
    pub uptime_seconds: i64,
    /// `IsReady`.
    pub is_ready: bool,
    /// `Reasons`.
    pub reasons: Vec<String>,
    /// `Parts`.
    pub parts: Vec<Part>,
}

pub(super) static GET_STATUS_RESPONSE: Structure = Structure::new(
    "GetStatusResponse",
    &[
        Member::new("Version", &plain::STRING).required(),
        Member::new("StartedAt", &plain::TIMESTAMP).required(),
        Member::new("UptimeSeconds", &plain::LONG).required(),
        Member::new("IsReady", &plain::BOOLEAN).required(),
        Member::new("Reasons", &schemas::STRINGS).required(),
        Member::new("Parts", &schemas::PARTS).required(),
    ],
);

wire::shape!(GetStatusResponse, GET_STATUS_RESPONSE { 0 version, 1 started_at, 2 uptime_seconds, 3 is_ready, 4 reasons, 5 parts });

/// `ItemSetAside`.
#[derive(Clone, Default)]
pub struct ItemSetAside {
    /// `Name`.
    pub name: String,
    /// `Attempts`.
    pub attempts: i32,
    /// `Error`.
    pub error: String,
    /// `FirstFailedAt`.
    pub first_failed_at: Timestamp,
    /// `LastFailedAt`.
    pub last_failed_at: Timestamp,
    /// `NextTryAt`.
    pub next_try_at: Timestamp,
}

pub(super) static ITEM_SET_ASIDE: Structure = Structure::new(
    "ItemSetAside",
    &[
        Member::new("Name", &plain::STRING).required(),
        Member::new("Attempts", &plain::INTEGER).required(),
        Member::new("Error", &plain::STRING).required(),
        Member::new("FirstFailedAt", &plain::TIMESTAMP).required(),
        Member::new("LastFailedAt", &plain::TIMESTAMP).required(),
        Member::new("NextTryAt", &plain::TIMESTAMP).required(),
    ],
);

wire::shape!(ItemSetAside, ITEM_SET_ASIDE { 0 name, 1 attempts, 2 error, 3 first_failed_at, 4 last_failed_at, 5 next_try_at });

/// `Job`.
#[derive(Clone, Default)]
pub struct Job {
    /// `Name`.
    pub name: String,
    /// `Principal`.
    pub principal: String,
    /// `EventName`.
    pub event_name: Option<String>,
    /// `EverySeconds`.
    pub every_seconds: Option<i64>,
    /// `IsRunning`.
    pub is_running: bool,
    /// `RoundCount`.
    pub round_count: i64,
    /// `ItemCount`.
    pub item_count: i64,
    /// `FailureCount`.
    pub failure_count: i64,
    /// `SecondsSpent`.
    pub seconds_spent: f64,
    /// `LastRoundAt`.
    pub last_round_at: Option<Timestamp>,
    /// `LagSeconds`.
    pub lag_seconds: i64,
    /// `Outage`.
    pub outage: Option<String>,
    /// `SetAsideCount`.
    pub set_aside_count: i32,
    /// `SetAside`.
    pub set_aside: Vec<ItemSetAside>,
}

pub(super) static JOB: Structure = Structure::new(
    "Job",
    &[
        Member::new("Name", &plain::STRING).required(),
        Member::new("Principal", &plain::STRING).required(),
        Member::new("EventName", &plain::STRING),
        Member::new("EverySeconds", &plain::LONG),
        Member::new("IsRunning", &plain::BOOLEAN).required(),
        Member::new("RoundCount", &plain::LONG).required(),
        Member::new("ItemCount", &plain::LONG).required(),
        Member::new("FailureCount", &plain::LONG).required(),
        Member::new("SecondsSpent", &plain::DOUBLE).required(),
        Member::new("LastRoundAt", &plain::TIMESTAMP),
        Member::new("LagSeconds", &plain::LONG).required(),
        Member::new("Outage", &plain::STRING),
        Member::new("SetAsideCount", &plain::INTEGER).required(),
        Member::new("SetAside", &schemas::ITEMS_SET_ASIDE).required(),
    ],
);

wire::shape!(Job, JOB { 0 name, 1 principal, 2 event_name, 3 every_seconds, 4 is_running, 5 round_count, 6 item_count, 7 failure_count, 8 seconds_spent, 9 last_round_at, 10 lag_seconds, 11 outage, 12 set_aside_count, 13 set_aside });

/// `KeyAlert`.
#[derive(Clone, Default)]
pub struct KeyAlert {
    /// `KeyArn`.
    pub key_arn: String,
    /// `Kind`.
    pub kind: KeyAlertKind,
    /// `Count`.
    pub count: i64,
    /// `FirstAt`.
    pub first_at: Timestamp,
    /// `LastAt`.
    pub last_at: Timestamp,
    /// `Operation`.
    pub operation: String,
    /// `PrincipalId`.
    pub principal_id: String,
    /// `RequestId`.
    pub request_id: String,
}

pub(super) static KEY_ALERT: Structure = Structure::new(
    "KeyAlert",
    &[
        Member::new("KeyArn", &schemas::ARN).required(),
        Member::new("Kind", &schemas::KEY_ALERT_KIND).required(),
        Member::new("Count", &plain::LONG).required(),
        Member::new("FirstAt", &plain::TIMESTAMP).required(),
        Member::new("LastAt", &plain::TIMESTAMP).required(),
        Member::new("Operation", &plain::STRING).required(),
        Member::new("PrincipalId", &plain::STRING).required(),
        Member::new("RequestId", &plain::STRING).required(),
    ],
);

wire::shape!(KeyAlert, KEY_ALERT { 0 key_arn, 1 kind, 2 count, 3 first_at, 4 last_at, 5 operation, 6 principal_id, 7 request_id });

/// `ListBucketUsageRequest`.
#[derive(Clone, Default)]
pub struct ListBucketUsageRequest {
    /// `MaxResults`.
    pub max_results: Option<i32>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_BUCKET_USAGE_REQUEST: Structure = Structure::new(
    "ListBucketUsageRequest",
    &[
        Member::new("MaxResults", &schemas::MAX_RESULTS),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
    ],
);

wire::shape!(ListBucketUsageRequest, LIST_BUCKET_USAGE_REQUEST { 0 max_results, 1 next_token });

/// `ListBucketUsageResponse`.
#[derive(Clone, Default)]
pub struct ListBucketUsageResponse {
    /// `IsComplete`.
    pub is_complete: bool,
    /// `Buckets`.
    pub buckets: Vec<BucketUsageEntry>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_BUCKET_USAGE_RESPONSE: Structure = Structure::new(
    "ListBucketUsageResponse",
    &[
        Member::new("IsComplete", &plain::BOOLEAN).required(),
        Member::new("Buckets", &schemas::BUCKET_USAGES).required(),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
    ],
);

wire::shape!(ListBucketUsageResponse, LIST_BUCKET_USAGE_RESPONSE { 0 is_complete, 1 buckets, 2 next_token });

/// `ListJobsRequest`.
#[derive(Clone, Default)]
pub struct ListJobsRequest {
    /// `JobName`.
    pub job_name: Option<String>,
}

pub(super) static LIST_JOBS_REQUEST: Structure =
    Structure::new("ListJobsRequest", &[Member::new("JobName", &schemas::JOB_NAME)]);

wire::shape!(ListJobsRequest, LIST_JOBS_REQUEST { 0 job_name });

/// `ListJobsResponse`.
#[derive(Clone, Default)]
pub struct ListJobsResponse {
    /// `Jobs`.
    pub jobs: Vec<Job>,
}

pub(super) static LIST_JOBS_RESPONSE: Structure =
    Structure::new("ListJobsResponse", &[Member::new("Jobs", &schemas::JOBS).required()]);

wire::shape!(ListJobsResponse, LIST_JOBS_RESPONSE { 0 jobs });

/// `ListKeyAlertsRequest`.
#[derive(Clone, Default)]
pub struct ListKeyAlertsRequest {
    /// `MaxResults`.
    pub max_results: Option<i32>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_KEY_ALERTS_REQUEST: Structure = Structure::new(
    "ListKeyAlertsRequest",
    &[
        Member::new("MaxResults", &schemas::MAX_RESULTS),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
    ],
);

wire::shape!(ListKeyAlertsRequest, LIST_KEY_ALERTS_REQUEST { 0 max_results, 1 next_token });

/// `ListKeyAlertsResponse`.
#[derive(Clone, Default)]
pub struct ListKeyAlertsResponse {
    /// `Alerts`.
    pub alerts: Vec<KeyAlert>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_KEY_ALERTS_RESPONSE: Structure = Structure::new(
    "ListKeyAlertsResponse",
    &[
        Member::new("Alerts", &schemas::KEY_ALERTS).required(),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
    ],
);

wire::shape!(ListKeyAlertsResponse, LIST_KEY_ALERTS_RESPONSE { 0 alerts, 1 next_token });

/// `ListOperationsRequest`.
#[derive(Clone, Default)]
pub struct ListOperationsRequest {
    /// `ServiceName`.
    pub service_name: String,
}

pub(super) static LIST_OPERATIONS_REQUEST: Structure = Structure::new(
    "ListOperationsRequest",
    &[Member::new("ServiceName", &schemas::SERVICE_NAME).required()],
);

wire::shape!(ListOperationsRequest, LIST_OPERATIONS_REQUEST { 0 service_name });

/// `ListOperationsResponse`.
#[derive(Clone, Default)]
pub struct ListOperationsResponse {
    /// `Operations`.
    pub operations: Vec<Operation>,
}

pub(super) static LIST_OPERATIONS_RESPONSE: Structure = Structure::new(
    "ListOperationsResponse",
    &[Member::new("Operations", &schemas::OPERATIONS).required()],
);

wire::shape!(ListOperationsResponse, LIST_OPERATIONS_RESPONSE { 0 operations });

/// `ListParametersUnderKeyRequest`.
#[derive(Clone, Default)]
pub struct ListParametersUnderKeyRequest {
    /// `KmsKeyArn`.
    pub kms_key_arn: String,
    /// `MaxResults`.
    pub max_results: Option<i32>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_PARAMETERS_UNDER_KEY_REQUEST: Structure = Structure::new(
    "ListParametersUnderKeyRequest",
    &[
        Member::new("KmsKeyArn", &schemas::ARN).required(),
        Member::new("MaxResults", &schemas::MAX_RESULTS),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
    ],
);

wire::shape!(ListParametersUnderKeyRequest, LIST_PARAMETERS_UNDER_KEY_REQUEST { 0 kms_key_arn, 1 max_results, 2 next_token });

/// `ListParametersUnderKeyResponse`.
#[derive(Clone, Default)]
pub struct ListParametersUnderKeyResponse {
    /// `Resources`.
    pub resources: Vec<ResourceUnderKey>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_PARAMETERS_UNDER_KEY_RESPONSE: Structure = Structure::new(
    "ListParametersUnderKeyResponse",
    &[
        Member::new("Resources", &schemas::RESOURCES_UNDER_KEY).required(),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
    ],
);

wire::shape!(ListParametersUnderKeyResponse, LIST_PARAMETERS_UNDER_KEY_RESPONSE { 0 resources, 1 next_token });

/// `ListQueuesUnderKeyRequest`.
#[derive(Clone, Default)]
pub struct ListQueuesUnderKeyRequest {
    /// `KmsKeyArn`.
    pub kms_key_arn: String,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_QUEUES_UNDER_KEY_REQUEST: Structure = Structure::new(
    "ListQueuesUnderKeyRequest",
    &[
        Member::new("KmsKeyArn", &schemas::ARN).required(),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
    ],
);

wire::shape!(ListQueuesUnderKeyRequest, LIST_QUEUES_UNDER_KEY_REQUEST { 0 kms_key_arn, 1 next_token });

/// `ListQueuesUnderKeyResponse`.
#[derive(Clone, Default)]
pub struct ListQueuesUnderKeyResponse {
    /// `Resources`.
    pub resources: Vec<ResourceUnderKey>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_QUEUES_UNDER_KEY_RESPONSE: Structure = Structure::new(
    "ListQueuesUnderKeyResponse",
    &[
        Member::new("Resources", &schemas::RESOURCES_UNDER_KEY).required(),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
    ],
);

wire::shape!(ListQueuesUnderKeyResponse, LIST_QUEUES_UNDER_KEY_RESPONSE { 0 resources, 1 next_token });

/// `ListRewrapsRequest`.
#[derive(Clone, Default)]
pub struct ListRewrapsRequest {
    /// `MaxResults`.
    pub max_results: Option<i32>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_REWRAPS_REQUEST: Structure = Structure::new(
    "ListRewrapsRequest",
    &[
        Member::new("MaxResults", &schemas::MAX_RESULTS),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
    ],
);

wire::shape!(ListRewrapsRequest, LIST_REWRAPS_REQUEST { 0 max_results, 1 next_token });

/// `ListRewrapsResponse`.
#[derive(Clone, Default)]
pub struct ListRewrapsResponse {
    /// `Rewraps`.
    pub rewraps: Vec<Rewrap>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_REWRAPS_RESPONSE: Structure = Structure::new(
    "ListRewrapsResponse",
    &[
        Member::new("Rewraps", &schemas::REWRAPS).required(),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
    ],
);

wire::shape!(ListRewrapsResponse, LIST_REWRAPS_RESPONSE { 0 rewraps, 1 next_token });

/// `ListSecretsUnderKeyRequest`.
#[derive(Clone, Default)]
pub struct ListSecretsUnderKeyRequest {
    /// `KmsKeyArn`.
    pub kms_key_arn: String,
    /// `MaxResults`.
    pub max_results: Option<i32>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_SECRETS_UNDER_KEY_REQUEST: Structure = Structure::new(
    "ListSecretsUnderKeyRequest",
    &[
        Member::new("KmsKeyArn", &schemas::ARN).required(),
        Member::new("MaxResults", &schemas::MAX_RESULTS),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
    ],
);

wire::shape!(ListSecretsUnderKeyRequest, LIST_SECRETS_UNDER_KEY_REQUEST { 0 kms_key_arn, 1 max_results, 2 next_token });

/// `ListSecretsUnderKeyResponse`.
#[derive(Clone, Default)]
pub struct ListSecretsUnderKeyResponse {
    /// `Resources`.
    pub resources: Vec<ResourceUnderKey>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_SECRETS_UNDER_KEY_RESPONSE: Structure = Structure::new(
    "ListSecretsUnderKeyResponse",
    &[
        Member::new("Resources", &schemas::RESOURCES_UNDER_KEY).required(),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
    ],
);

wire::shape!(ListSecretsUnderKeyResponse, LIST_SECRETS_UNDER_KEY_RESPONSE { 0 resources, 1 next_token });

/// `ListServicesRequest`.
#[derive(Clone, Default)]
pub struct ListServicesRequest {}

pub(super) static LIST_SERVICES_REQUEST: Structure = Structure::new("ListServicesRequest", &[]);

wire::shape!(ListServicesRequest, LIST_SERVICES_REQUEST {});

/// `ListServicesResponse`.
#[derive(Clone, Default)]
pub struct ListServicesResponse {
    /// `Services`.
    pub services: Vec<Service>,
}

pub(super) static LIST_SERVICES_RESPONSE: Structure = Structure::new(
    "ListServicesResponse",
    &[Member::new("Services", &schemas::SERVICES).required()],
);

wire::shape!(ListServicesResponse, LIST_SERVICES_RESPONSE { 0 services });

/// `ListTrailsUnderKeyRequest`.
#[derive(Clone, Default)]
pub struct ListTrailsUnderKeyRequest {
    /// `KmsKeyArn`.
    pub kms_key_arn: String,
    /// `MaxResults`.
    pub max_results: Option<i32>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_TRAILS_UNDER_KEY_REQUEST: Structure = Structure::new(
    "ListTrailsUnderKeyRequest",
    &[
        Member::new("KmsKeyArn", &schemas::ARN).required(),
        Member::new("MaxResults", &schemas::MAX_RESULTS),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
    ],
);

wire::shape!(ListTrailsUnderKeyRequest, LIST_TRAILS_UNDER_KEY_REQUEST { 0 kms_key_arn, 1 max_results, 2 next_token });

/// `ListTrailsUnderKeyResponse`.
#[derive(Clone, Default)]
pub struct ListTrailsUnderKeyResponse {
    /// `Resources`.
    pub resources: Vec<ResourceUnderKey>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_TRAILS_UNDER_KEY_RESPONSE: Structure = Structure::new(
    "ListTrailsUnderKeyResponse",
    &[
        Member::new("Resources", &schemas::RESOURCES_UNDER_KEY).required(),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
    ],
);

wire::shape!(ListTrailsUnderKeyResponse, LIST_TRAILS_UNDER_KEY_RESPONSE { 0 resources, 1 next_token });

/// `ListVersionsUnderKeyRequest`.
#[derive(Clone, Default)]
pub struct ListVersionsUnderKeyRequest {
    /// `BucketName`.
    pub bucket_name: String,
    /// `KmsKeyArn`.
    pub kms_key_arn: String,
    /// `MaxResults`.
    pub max_results: Option<i32>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_VERSIONS_UNDER_KEY_REQUEST: Structure = Structure::new(
    "ListVersionsUnderKeyRequest",
    &[
        Member::new("BucketName", &schemas::BUCKET_NAME).required(),
        Member::new("KmsKeyArn", &schemas::ARN).required(),
        Member::new("MaxResults", &schemas::MAX_RESULTS),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
    ],
);

wire::shape!(ListVersionsUnderKeyRequest, LIST_VERSIONS_UNDER_KEY_REQUEST { 0 bucket_name, 1 kms_key_arn, 2 max_results, 3 next_token });

/// `ListVersionsUnderKeyResponse`.
#[derive(Clone, Default)]
pub struct ListVersionsUnderKeyResponse {
    /// `Versions`.
    pub versions: Vec<VersionUnderKey>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_VERSIONS_UNDER_KEY_RESPONSE: Structure = Structure::new(
    "ListVersionsUnderKeyResponse",
    &[
        Member::new("Versions", &schemas::VERSIONS_UNDER_KEYS).required(),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
    ],
);

wire::shape!(ListVersionsUnderKeyResponse, LIST_VERSIONS_UNDER_KEY_RESPONSE { 0 versions, 1 next_token });

/// `ListVersionsUnderOtherKeysRequest`.
#[derive(Clone, Default)]
pub struct ListVersionsUnderOtherKeysRequest {
    /// `BucketName`.
    pub bucket_name: String,
    /// `KmsKeyArn`.
    pub kms_key_arn: String,
    /// `MaxResults`.
    pub max_results: Option<i32>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_VERSIONS_UNDER_OTHER_KEYS_REQUEST: Structure = Structure::new(
    "ListVersionsUnderOtherKeysRequest",
    &[
        Member::new("BucketName", &schemas::BUCKET_NAME).required(),
        Member::new("KmsKeyArn", &schemas::ARN).required(),
        Member::new("MaxResults", &schemas::MAX_RESULTS),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
    ],
);

wire::shape!(ListVersionsUnderOtherKeysRequest, LIST_VERSIONS_UNDER_OTHER_KEYS_REQUEST { 0 bucket_name, 1 kms_key_arn, 2 max_results, 3 next_token });

/// `ListVersionsUnderOtherKeysResponse`.
#[derive(Clone, Default)]
pub struct ListVersionsUnderOtherKeysResponse {
    /// `Versions`.
    pub versions: Vec<VersionUnderKey>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_VERSIONS_UNDER_OTHER_KEYS_RESPONSE: Structure = Structure::new(
    "ListVersionsUnderOtherKeysResponse",
    &[
        Member::new("Versions", &schemas::VERSIONS_UNDER_KEYS).required(),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
    ],
);

wire::shape!(ListVersionsUnderOtherKeysResponse, LIST_VERSIONS_UNDER_OTHER_KEYS_RESPONSE { 0 versions, 1 next_token });

/// `OpenCondition`.
#[derive(Clone, Default)]
pub struct OpenCondition {
    /// `PolicyName`.
    pub policy_name: String,
    /// `StatementIndex`.
    pub statement_index: i32,
    /// `StatementId`.
    pub statement_id: Option<String>,
    /// `Effect`.
    pub effect: StatementEffect,
    /// `IsResourceOpen`.
    pub is_resource_open: bool,
    /// `Conditions`.
    pub conditions: Vec<RemainingCondition>,
}

pub(super) static OPEN_CONDITION: Structure = Structure::new(
    "OpenCondition",
    &[
        Member::new("PolicyName", &plain::STRING).required(),
        Member::new("StatementIndex", &plain::INTEGER).required(),
        Member::new("StatementId", &plain::STRING),
        Member::new("Effect", &schemas::STATEMENT_EFFECT).required(),
        Member::new("IsResourceOpen", &plain::BOOLEAN).required(),
        Member::new("Conditions", &schemas::REMAINING_CONDITIONS).required(),
    ],
);

wire::shape!(OpenCondition, OPEN_CONDITION { 0 policy_name, 1 statement_index, 2 statement_id, 3 effect, 4 is_resource_open, 5 conditions });

/// `Operation`.
#[derive(Clone, Default)]
pub struct Operation {
    /// `Name`.
    pub name: String,
    /// `IsServed`.
    pub is_served: bool,
    /// `Actions`.
    pub actions: Vec<String>,
    /// `ReadOnly`.
    pub read_only: bool,
    /// `Category`.
    pub category: EventCategory,
}

pub(super) static OPERATION: Structure = Structure::new(
    "Operation",
    &[
        Member::new("Name", &plain::STRING).required(),
        Member::new("IsServed", &plain::BOOLEAN).required(),
        Member::new("Actions", &schemas::STRINGS).required(),
        Member::new("ReadOnly", &plain::BOOLEAN).required(),
        Member::new("Category", &schemas::EVENT_CATEGORY).required(),
    ],
);

wire::shape!(Operation, OPERATION { 0 name, 1 is_served, 2 actions, 3 read_only, 4 category });

/// `OwnedKey`.
#[derive(Clone, Default)]
pub struct OwnedKey {
    /// `ServiceName`.
    pub service_name: String,
    /// `AccountId`.
    pub account_id: String,
    /// `Region`.
    pub region: String,
    /// `KeyMaterialId`.
    pub key_material_id: String,
    /// `VersionCount`.
    pub version_count: i32,
}

pub(super) static OWNED_KEY: Structure = Structure::new(
    "OwnedKey",
    &[
        Member::new("ServiceName", &plain::STRING).required(),
        Member::new("AccountId", &schemas::ACCOUNT_ID).required(),
        Member::new("Region", &plain::STRING).required(),
        Member::new("KeyMaterialId", &plain::STRING).required(),
        Member::new("VersionCount", &plain::INTEGER).required(),
    ],
);

wire::shape!(OwnedKey, OWNED_KEY { 0 service_name, 1 account_id, 2 region, 3 key_material_id, 4 version_count });

/// `Part`.
#[derive(Clone, Default)]
pub struct Part {
    /// `Name`.
    pub name: String,
    /// `State`.
    pub state: PartState,
    /// `Detail`.
    pub detail: Option<String>,
}

pub(super) static PART: Structure = Structure::new(
    "Part",
    &[
        Member::new("Name", &plain::STRING).required(),
        Member::new("State", &schemas::PART_STATE).required(),
        Member::new("Detail", &plain::STRING),
    ],
);

wire::shape!(Part, PART { 0 name, 1 state, 2 detail });

/// `Place`.
#[derive(Clone, Default)]
pub struct Place {
    /// `Name`.
    pub name: String,
    /// `State`.
    pub state: PlaceState,
    /// `Detail`.
    pub detail: String,
}

pub(super) static PLACE: Structure = Structure::new(
    "Place",
    &[
        Member::new("Name", &plain::STRING).required(),
        Member::new("State", &schemas::PLACE_STATE).required(),
        Member::new("Detail", &plain::STRING).required(),
    ],
);

wire::shape!(Place, PLACE { 0 name, 1 state, 2 detail });

/// `PolicyProposal`.
#[derive(Clone, Default)]
pub struct PolicyProposal {
    /// `TargetArn`.
    pub target_arn: String,
    /// `PolicyName`.
    pub policy_name: Option<String>,
    /// `PolicyDocument`.
    pub policy_document: String,
}

pub(super) static POLICY_PROPOSAL: Structure = Structure::new(
    "PolicyProposal",
    &[
        Member::new("TargetArn", &schemas::ARN).required(),
        Member::new("PolicyName", &schemas::POLICY_NAME),
        Member::new("PolicyDocument", &schemas::POLICY_DOCUMENT).required(),
    ],
);

wire::shape!(PolicyProposal, POLICY_PROPOSAL { 0 target_arn, 1 policy_name, 2 policy_document });

/// `PrincipalAccess`.
#[derive(Clone, Default)]
pub struct PrincipalAccess {
    /// `PrincipalArn`.
    pub principal_arn: String,
    /// `Kind`.
    pub kind: PartyKind,
    /// `Access`.
    pub access: AccessCertainty,
    /// `IsDirect`.
    pub is_direct: bool,
    /// `Change`.
    pub change: Option<AccessChange>,
    /// `Steps`.
    pub steps: Vec<AccessStep>,
}

pub(super) static PRINCIPAL_ACCESS: Structure = Structure::new(
    "PrincipalAccess",
    &[
        Member::new("PrincipalArn", &plain::STRING).required(),
        Member::new("Kind", &schemas::PARTY_KIND).required(),
        Member::new("Access", &schemas::ACCESS_CERTAINTY).required(),
        Member::new("IsDirect", &plain::BOOLEAN).required(),
        Member::new("Change", &schemas::ACCESS_CHANGE),
        Member::new("Steps", &schemas::ACCESS_STEPS).required(),
    ],
);

wire::shape!(PrincipalAccess, PRINCIPAL_ACCESS { 0 principal_arn, 1 kind, 2 access, 3 is_direct, 4 change, 5 steps });

/// `ProveKeyDeletionRequest`.
#[derive(Clone, Default)]
pub struct ProveKeyDeletionRequest {
    /// `KeyId`.
    pub key_id: String,
}

pub(super) static PROVE_KEY_DELETION_REQUEST: Structure =
    Structure::new("ProveKeyDeletionRequest", &[Member::new("KeyId", &schemas::ARN).required()]);

wire::shape!(ProveKeyDeletionRequest, PROVE_KEY_DELETION_REQUEST { 0 key_id });

/// `ProveKeyDeletionResponse`.
#[derive(Clone, Default)]
pub struct ProveKeyDeletionResponse {
    /// `KeyArn`.
    pub key_arn: String,
    /// `KeySpec`.
    pub key_spec: String,
    /// `Origin`.
    pub origin: String,
    /// `CreatedAt`.
    pub created_at: Timestamp,
    /// `RequestedAt`.
    pub requested_at: Option<Timestamp>,
    /// `RequestedBy`.
    pub requested_by: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `DeletedAt`.
    pub deleted_at: Timestamp,
    /// `PurgedAt`.
    pub purged_at: Option<Timestamp>,
    /// `DestroyedMaterials`.
    pub destroyed_materials: Vec<DestroyedMaterial>,
    /// `KeptByRegions`.
    pub kept_by_regions: Vec<String>,
    /// `RemainingRowCount`.
    pub remaining_row_count: i64,
    /// `RemainingCachedCount`.
    pub remaining_cached_count: i64,
    /// `Records`.
    pub records: Vec<DeletionRecord>,
    /// `Places`.
    pub places: Vec<Place>,
    /// `IsGone`.
    pub is_gone: bool,
}

pub(super) static PROVE_KEY_DELETION_RESPONSE: Structure = Structure::new(
    "ProveKeyDeletionResponse",
    &[
        Member::new("KeyArn", &schemas::ARN).required(),
        Member::new("KeySpec", &plain::STRING).required(),
        Member::new("Origin", &plain::STRING).required(),
        Member::new("CreatedAt", &plain::TIMESTAMP).required(),
        Member::new("RequestedAt", &plain::TIMESTAMP),
        Member::new("RequestedBy", &schemas::ARN),
        Member::new("RequestId", &plain::STRING),
        Member::new("DeletedAt", &plain::TIMESTAMP).required(),
        Member::new("PurgedAt", &plain::TIMESTAMP),
        Member::new("DestroyedMaterials", &schemas::DESTROYED_MATERIALS).required(),
        Member::new("KeptByRegions", &schemas::STRINGS).required(),
        Member::new("RemainingRowCount", &plain::LONG).required(),
        Member::new("RemainingCachedCount", &plain::LONG).required(),
        Member::new("Records", &schemas::DELETION_RECORDS).required(),
        Member::new("Places", &schemas::PLACES).required(),
        Member::new("IsGone", &plain::BOOLEAN).required(),
    ],
);

wire::shape!(ProveKeyDeletionResponse, PROVE_KEY_DELETION_RESPONSE { 0 key_arn, 1 key_spec, 2 origin, 3 created_at, 4 requested_at, 5 requested_by, 6 request_id, 7 deleted_at, 8 purged_at, 9 destroyed_materials, 10 kept_by_regions, 11 remaining_row_count, 12 remaining_cached_count, 13 records, 14 places, 15 is_gone });

/// `PutAccountQuotaRequest`.
#[derive(Clone, Default)]
pub struct PutAccountQuotaRequest {
    /// `AccountId`.
    pub account_id: String,
    /// `Quota`.
    pub quota: Option<UsageQuota>,
}

pub(super) static PUT_ACCOUNT_QUOTA_REQUEST: Structure = Structure::new(
    "PutAccountQuotaRequest",
    &[
        Member::new("AccountId", &schemas::ACCOUNT_ID).required(),
        Member::new("Quota", &schemas::USAGE_QUOTA),
    ],
);

wire::shape!(PutAccountQuotaRequest, PUT_ACCOUNT_QUOTA_REQUEST { 0 account_id, 1 quota });

/// `PutAccountQuotaResponse`.
#[derive(Clone, Default)]
pub struct PutAccountQuotaResponse {}

pub(super) static PUT_ACCOUNT_QUOTA_RESPONSE: Structure =
    Structure::new("PutAccountQuotaResponse", &[]);

wire::shape!(PutAccountQuotaResponse, PUT_ACCOUNT_QUOTA_RESPONSE {});

/// `PutBucketQuotaRequest`.
#[derive(Clone, Default)]
pub struct PutBucketQuotaRequest {
    /// `BucketName`.
    pub bucket_name: String,
    /// `Quota`.
    pub quota: Option<UsageQuota>,
}

pub(super) static PUT_BUCKET_QUOTA_REQUEST: Structure = Structure::new(
    "PutBucketQuotaRequest",
    &[
        Member::new("BucketName", &schemas::BUCKET_NAME).required(),
        Member::new("Quota", &schemas::USAGE_QUOTA),
    ],
);

wire::shape!(PutBucketQuotaRequest, PUT_BUCKET_QUOTA_REQUEST { 0 bucket_name, 1 quota });

/// `PutBucketQuotaResponse`.
#[derive(Clone, Default)]
pub struct PutBucketQuotaResponse {}

pub(super) static PUT_BUCKET_QUOTA_RESPONSE: Structure =
    Structure::new("PutBucketQuotaResponse", &[]);

wire::shape!(PutBucketQuotaResponse, PUT_BUCKET_QUOTA_RESPONSE {});

/// `QueryRecordsRequest`.
#[derive(Clone, Default)]
pub struct QueryRecordsRequest {
    /// `ResourceName`.
    pub resource_name: Option<String>,
    /// `PrincipalArn`.
    pub principal_arn: Option<String>,
    /// `Username`.
    pub username: Option<String>,
    /// `AccessKeyId`.
    pub access_key_id: Option<String>,
    /// `EventNames`.
    pub event_names: Option<Vec<String>>,
    /// `EventSource`.
    pub event_source: Option<String>,
    /// `ErrorCode`.
    pub error_code: Option<String>,
    /// `SourceIpAddress`.
    pub source_ip_address: Option<String>,
    /// `ReadOnly`.
    pub read_only: Option<bool>,
    /// `StartTime`.
    pub start_time: Option<Timestamp>,
    /// `EndTime`.
    pub end_time: Option<Timestamp>,
    /// `IncludeRecord`.
    pub include_record: Option<bool>,
    /// `MaxResults`.
    pub max_results: Option<i32>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static QUERY_RECORDS_REQUEST: Structure = Structure::new(
    "QueryRecordsRequest",
    &[
        Member::new("ResourceName", &schemas::ARN),
        Member::new("PrincipalArn", &schemas::ARN),
        Member::new("Username", &schemas::EVENT_TEXT),
        Member::new("AccessKeyId", &schemas::EVENT_TEXT),
        Member::new("EventNames", &schemas::EVENT_NAMES),
        Member::new("EventSource", &schemas::EVENT_TEXT),
        Member::new("ErrorCode", &schemas::EVENT_TEXT),
        Member::new("SourceIpAddress", &schemas::EVENT_TEXT),
        Member::new("ReadOnly", &plain::BOOLEAN),
        Member::new("StartTime", &plain::TIMESTAMP),
        Member::new("EndTime", &plain::TIMESTAMP),
        Member::new("IncludeRecord", &plain::BOOLEAN),
        Member::new("MaxResults", &schemas::QUERY_PAGE_SIZE),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
    ],
);

wire::shape!(QueryRecordsRequest, QUERY_RECORDS_REQUEST { 0 resource_name, 1 principal_arn, 2 username, 3 access_key_id, 4 event_names, 5 event_source, 6 error_code, 7 source_ip_address, 8 read_only, 9 start_time, 10 end_time, 11 include_record, 12 max_results, 13 next_token });

/// `QueryRecordsResponse`.
#[derive(Clone, Default)]
pub struct QueryRecordsResponse {
    /// `Records`.
    pub records: Vec<AuditRecord>,
    /// `ExaminedCount`.
    pub examined_count: i64,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static QUERY_RECORDS_RESPONSE: Structure = Structure::new(
    "QueryRecordsResponse",
    &[
        Member::new("Records", &schemas::AUDIT_RECORDS).required(),
        Member::new("ExaminedCount", &plain::LONG).required(),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
    ],
);

wire::shape!(QueryRecordsResponse, QUERY_RECORDS_RESPONSE { 0 records, 1 examined_count, 2 next_token });

/// `RemainingCondition`.
#[derive(Clone, Default)]
pub struct RemainingCondition {
    /// `Operator`.
    pub operator: String,
    /// `Key`.
    pub key: String,
    /// `Values`.
    pub values: Vec<String>,
}

pub(super) static REMAINING_CONDITION: Structure = Structure::new(
    "RemainingCondition",
    &[
        Member::new("Operator", &plain::STRING).required(),
        Member::new("Key", &plain::STRING).required(),
        Member::new("Values", &schemas::STRINGS).required(),
    ],
);

wire::shape!(RemainingCondition, REMAINING_CONDITION { 0 operator, 1 key, 2 values });

/// `ResourceUnderKey`.
#[derive(Clone, Default)]
pub struct ResourceUnderKey {
    /// `ResourceArn`.
    pub resource_arn: String,
    /// `VersionId`.
    pub version_id: Option<String>,
    /// `MessageCount`.
    pub message_count: Option<i64>,
}

pub(super) static RESOURCE_UNDER_KEY: Structure = Structure::new(
    "ResourceUnderKey",
    &[
        Member::new("ResourceArn", &schemas::ARN).required(),
        Member::new("VersionId", &plain::STRING),
        Member::new("MessageCount", &plain::LONG),
    ],
);

wire::shape!(ResourceUnderKey, RESOURCE_UNDER_KEY { 0 resource_arn, 1 version_id, 2 message_count });

/// `Rewrap`.
#[derive(Clone, Default)]
pub struct Rewrap {
    /// `RewrapId`.
    pub rewrap_id: String,
    /// `BucketName`.
    pub bucket_name: String,
    /// `KmsKeyArn`.
    pub kms_key_arn: String,
    /// `BucketKeyEnabled`.
    pub bucket_key_enabled: bool,
    /// `Prefix`.
    pub prefix: Option<String>,
    /// `RoleArn`.
    pub role_arn: String,
    /// `State`.
    pub state: RewrapState,
    /// `Reason`.
    pub reason: Option<String>,
    /// `StartedAt`.
    pub started_at: Timestamp,
    /// `EndedAt`.
    pub ended_at: Option<Timestamp>,
    /// `ChangedCount`.
    pub changed_count: i64,
    /// `UnchangedCount`.
    pub unchanged_count: i64,
    /// `UnsupportedCount`.
    pub unsupported_count: i64,
    /// `FailedCount`.
    pub failed_count: i64,
    /// `Failures`.
    pub failures: Vec<RewrapFailure>,
}

pub(super) static REWRAP: Structure = Structure::new(
    "Rewrap",
    &[
        Member::new("RewrapId", &schemas::REWRAP_ID).required(),
        Member::new("BucketName", &schemas::BUCKET_NAME).required(),
        Member::new("KmsKeyArn", &schemas::ARN).required(),
        Member::new("BucketKeyEnabled", &plain::BOOLEAN).required(),
        Member::new("Prefix", &schemas::PREFIX),
        Member::new("RoleArn", &schemas::ARN).required(),
        Member::new("State", &schemas::REWRAP_STATE).required(),
        Member::new("Reason", &plain::STRING),
        Member::new("StartedAt", &plain::TIMESTAMP).required(),
        Member::new("EndedAt", &plain::TIMESTAMP),
        Member::new("ChangedCount", &plain::LONG).required(),
        Member::new("UnchangedCount", &plain::LONG).required(),
        Member::new("UnsupportedCount", &plain::LONG).required(),
        Member::new("FailedCount", &plain::LONG).required(),
        Member::new("Failures", &schemas::REWRAP_FAILURES).required(),
    ],
);

wire::shape!(Rewrap, REWRAP { 0 rewrap_id, 1 bucket_name, 2 kms_key_arn, 3 bucket_key_enabled, 4 prefix, 5 role_arn, 6 state, 7 reason, 8 started_at, 9 ended_at, 10 changed_count, 11 unchanged_count, 12 unsupported_count, 13 failed_count, 14 failures });

/// `RewrapFailure`.
#[derive(Clone, Default)]
pub struct RewrapFailure {
    /// `Key`.
    pub key: String,
    /// `VersionId`.
    pub version_id: String,
    /// `Error`.
    pub error: String,
}

pub(super) static REWRAP_FAILURE: Structure = Structure::new(
    "RewrapFailure",
    &[
        Member::new("Key", &plain::STRING).required(),
        Member::new("VersionId", &plain::STRING).required(),
        Member::new("Error", &plain::STRING).required(),
    ],
);

wire::shape!(RewrapFailure, REWRAP_FAILURE { 0 key, 1 version_id, 2 error });

/// `RotateDomainKeysRequest`.
#[derive(Clone, Default)]
pub struct RotateDomainKeysRequest {
    /// `AccountId`.
    pub account_id: Option<String>,
    /// `MaxResults`.
    pub max_results: Option<i32>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static ROTATE_DOMAIN_KEYS_REQUEST: Structure = Structure::new(
    "RotateDomainKeysRequest",
    &[
        Member::new("AccountId", &schemas::ACCOUNT_ID),
        Member::new("MaxResults", &schemas::MAX_RESULTS),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
    ],
);

wire::shape!(RotateDomainKeysRequest, ROTATE_DOMAIN_KEYS_REQUEST { 0 account_id, 1 max_results, 2 next_token });

/// `RotateDomainKeysResponse`.
#[derive(Clone, Default)]
pub struct RotateDomainKeysResponse {
    /// `Keys`.
    pub keys: Vec<DomainKey>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static ROTATE_DOMAIN_KEYS_RESPONSE: Structure = Structure::new(
    "RotateDomainKeysResponse",
    &[
        Member::new("Keys", &schemas::DOMAIN_KEYS).required(),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
    ],
);

wire::shape!(RotateDomainKeysResponse, ROTATE_DOMAIN_KEYS_RESPONSE { 0 keys, 1 next_token });

/// `RotateOwnedKeysRequest`.
#[derive(Clone, Default)]
pub struct RotateOwnedKeysRequest {
    /// `MaxResults`.
    pub max_results: Option<i32>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static ROTATE_OWNED_KEYS_REQUEST: Structure = Structure::new(
    "RotateOwnedKeysRequest",
    &[
        Member::new("MaxResults", &schemas::MAX_RESULTS),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
    ],
);

wire::shape!(RotateOwnedKeysRequest, ROTATE_OWNED_KEYS_REQUEST { 0 max_results, 1 next_token });

/// `RotateOwnedKeysResponse`.
#[derive(Clone, Default)]
pub struct RotateOwnedKeysResponse {
    /// `Keys`.
    pub keys: Vec<OwnedKey>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static ROTATE_OWNED_KEYS_RESPONSE: Structure = Structure::new(
    "RotateOwnedKeysResponse",
    &[
        Member::new("Keys", &schemas::OWNED_KEYS).required(),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
    ],
);

wire::shape!(RotateOwnedKeysResponse, ROTATE_OWNED_KEYS_RESPONSE { 0 keys, 1 next_token });

/// `RunJobRequest`.
#[derive(Clone, Default)]
pub struct RunJobRequest {
    /// `JobName`.
    pub job_name: String,
}

pub(super) static RUN_JOB_REQUEST: Structure =
    Structure::new("RunJobRequest", &[Member::new("JobName", &schemas::JOB_NAME).required()]);

wire::shape!(RunJobRequest, RUN_JOB_REQUEST { 0 job_name });

/// `RunJobResponse`.
#[derive(Clone, Default)]
pub struct RunJobResponse {
    /// `JobName`.
    pub job_name: String,
    /// `ItemCount`.
    pub item_count: i64,
    /// `FailureCount`.
    pub failure_count: i64,
    /// `HasMore`.
    pub has_more: bool,
    /// `IsElsewhere`.
    pub is_elsewhere: bool,
}

pub(super) static RUN_JOB_RESPONSE: Structure = Structure::new(
    "RunJobResponse",
    &[
        Member::new("JobName", &schemas::JOB_NAME).required(),
        Member::new("ItemCount", &plain::LONG).required(),
        Member::new("FailureCount", &plain::LONG).required(),
        Member::new("HasMore", &plain::BOOLEAN).required(),
        Member::new("IsElsewhere", &plain::BOOLEAN).required(),
    ],
);

wire::shape!(RunJobResponse, RUN_JOB_RESPONSE { 0 job_name, 1 item_count, 2 failure_count, 3 has_more, 4 is_elsewhere });

/// `SealServerRequest`.
#[derive(Clone, Default)]
pub struct SealServerRequest {}

pub(super) static SEAL_SERVER_REQUEST: Structure = Structure::new("SealServerRequest", &[]);

wire::shape!(SealServerRequest, SEAL_SERVER_REQUEST {});

/// `SealServerResponse`.
#[derive(Clone, Default)]
pub struct SealServerResponse {}

pub(super) static SEAL_SERVER_RESPONSE: Structure = Structure::new("SealServerResponse", &[]);

wire::shape!(SealServerResponse, SEAL_SERVER_RESPONSE {});

/// `Service`.
#[derive(Clone, Default)]
pub struct Service {
    /// `Name`.
    pub name: String,
    /// `Id`.
    pub id: String,
    /// `EventSource`.
    pub event_source: String,
    /// `ApiVersion`.
    pub api_version: String,
    /// `Protocols`.
    pub protocols: Vec<String>,
    /// `OperationCount`.
    pub operation_count: i32,
    /// `ServedCount`.
    pub served_count: i32,
}

pub(super) static SERVICE: Structure = Structure::new(
    "Service",
    &[
        Member::new("Name", &plain::STRING).required(),
        Member::new("Id", &plain::STRING).required(),
        Member::new("EventSource", &plain::STRING).required(),
        Member::new("ApiVersion", &plain::STRING).required(),
        Member::new("Protocols", &schemas::STRINGS).required(),
        Member::new("OperationCount", &plain::INTEGER).required(),
        Member::new("ServedCount", &plain::INTEGER).required(),
    ],
);

wire::shape!(Service, SERVICE { 0 name, 1 id, 2 event_source, 3 api_version, 4 protocols, 5 operation_count, 6 served_count });

/// `StartBackupRequest`.
#[derive(Clone, Default)]
pub struct StartBackupRequest {
    /// `BackupName`.
    pub backup_name: Option<String>,
}

pub(super) static START_BACKUP_REQUEST: Structure =
    Structure::new("StartBackupRequest", &[Member::new("BackupName", &schemas::BACKUP_NAME)]);

wire::shape!(StartBackupRequest, START_BACKUP_REQUEST { 0 backup_name });

/// `StartBackupResponse`.
#[derive(Clone, Default)]
pub struct StartBackupResponse {
    /// `Backup`.
    pub backup: Backup,
}

pub(super) static START_BACKUP_RESPONSE: Structure =
    Structure::new("StartBackupResponse", &[Member::new("Backup", &schemas::BACKUP).required()]);

wire::shape!(StartBackupResponse, START_BACKUP_RESPONSE { 0 backup });

/// `StartRewrapRequest`.
#[derive(Clone, Default)]
pub struct StartRewrapRequest {
    /// `BucketName`.
    pub bucket_name: String,
    /// `KmsKeyArn`.
    pub kms_key_arn: String,
    /// `BucketKeyEnabled`.
    pub bucket_key_enabled: Option<bool>,
    /// `Prefix`.
    pub prefix: Option<String>,
    /// `RoleArn`.
    pub role_arn: String,
}

pub(super) static START_REWRAP_REQUEST: Structure = Structure::new(
    "StartRewrapRequest",
    &[
        Member::new("BucketName", &schemas::BUCKET_NAME).required(),
        Member::new("KmsKeyArn", &schemas::ARN).required(),
        Member::new("BucketKeyEnabled", &plain::BOOLEAN),
        Member::new("Prefix", &schemas::PREFIX),
        Member::new("RoleArn", &schemas::ARN).required(),
    ],
);

wire::shape!(StartRewrapRequest, START_REWRAP_REQUEST { 0 bucket_name, 1 kms_key_arn, 2 bucket_key_enabled, 3 prefix, 4 role_arn });

/// `StartRewrapResponse`.
#[derive(Clone, Default)]
pub struct StartRewrapResponse {
    /// `RewrapId`.
    pub rewrap_id: String,
}

pub(super) static START_REWRAP_RESPONSE: Structure = Structure::new(
    "StartRewrapResponse",
    &[Member::new("RewrapId", &schemas::REWRAP_ID).required()],
);

wire::shape!(StartRewrapResponse, START_REWRAP_RESPONSE { 0 rewrap_id });

/// `Statement`.
#[derive(Clone, Default)]
pub struct Statement {
    /// `PolicyName`.
    pub policy_name: String,
    /// `Index`.
    pub index: i32,
    /// `StatementId`.
    pub statement_id: Option<String>,
    /// `Effect`.
    pub effect: StatementEffect,
    /// `Outcome`.
    pub outcome: StatementOutcome,
    /// `Condition`.
    pub condition: Option<FailedCondition>,
}

pub(super) static STATEMENT: Structure = Structure::new(
    "Statement",
    &[
        Member::new("PolicyName", &plain::STRING).required(),
        Member::new("Index", &plain::INTEGER).required(),
        Member::new("StatementId", &plain::STRING),
        Member::new("Effect", &schemas::STATEMENT_EFFECT).required(),
        Member::new("Outcome", &schemas::STATEMENT_OUTCOME).required(),
        Member::new("Condition", &schemas::FAILED_CONDITION),
    ],
);

wire::shape!(Statement, STATEMENT { 0 policy_name, 1 index, 2 statement_id, 3 effect, 4 outcome, 5 condition });

/// `UsageKind`.
#[derive(Clone, Default)]
pub struct UsageKind {
    /// `StorageClass`.
    pub storage_class: String,
    /// `Encryption`.
    pub encryption: String,
    /// `KmsKeyArn`.
    pub kms_key_arn: Option<String>,
    /// `VersionCount`.
    pub version_count: i64,
    /// `VersionBytes`.
    pub version_bytes: i64,
}

pub(super) static USAGE_KIND: Structure = Structure::new(
    "UsageKind",
    &[
        Member::new("StorageClass", &plain::STRING).required(),
        Member::new("Encryption", &plain::STRING).required(),
        Member::new("KmsKeyArn", &schemas::ARN),
        Member::new("VersionCount", &plain::LONG).required(),
        Member::new("VersionBytes", &plain::LONG).required(),
    ],
);

wire::shape!(UsageKind, USAGE_KIND { 0 storage_class, 1 encryption, 2 kms_key_arn, 3 version_count, 4 version_bytes });

/// `UsageQuota`.
#[derive(Clone, Default)]
pub struct UsageQuota {
    /// `MaxBytes`.
    pub max_bytes: Option<i64>,
    /// `MaxVersions`.
    pub max_versions: Option<i64>,
}

pub(super) static USAGE_QUOTA: Structure = Structure::new(
    "UsageQuota",
    &[
        Member::new("MaxBytes", &schemas::QUOTA_NUMBER),
        Member::new("MaxVersions", &schemas::QUOTA_NUMBER),
    ],
);

wire::shape!(UsageQuota, USAGE_QUOTA { 0 max_bytes, 1 max_versions });

/// `VerifyJournalRequest`.
#[derive(Clone, Default)]
pub struct VerifyJournalRequest {
    /// `FirstSequence`.
    pub first_sequence: Option<i64>,
    /// `MaxRecords`.
    pub max_records: Option<i32>,
}

pub(super) static VERIFY_JOURNAL_REQUEST: Structure = Structure::new(
    "VerifyJournalRequest",
    &[
        Member::new("FirstSequence", &schemas::SEQUENCE),
        Member::new("MaxRecords", &schemas::MAX_RECORDS),
    ],
);

wire::shape!(VerifyJournalRequest, VERIFY_JOURNAL_REQUEST { 0 first_sequence, 1 max_records });

/// `VerifyJournalResponse`.
#[derive(Clone, Default)]
pub struct VerifyJournalResponse {
    /// `IsWhole`.
    pub is_whole: bool,
    /// `FirstSequence`.
    pub first_sequence: i64,
    /// `LastSequence`.
    pub last_sequence: i64,
    /// `RecordCount`.
    pub record_count: i64,
    /// `ChainValue`.
    pub chain_value: Option<String>,
    /// `Finding`.
    pub finding: Option<String>,
    /// `NextSequence`.
    pub next_sequence: Option<i64>,
}

pub(super) static VERIFY_JOURNAL_RESPONSE: Structure = Structure::new(
    "VerifyJournalResponse",
    &[
        Member::new("IsWhole", &plain::BOOLEAN).required(),
        Member::new("FirstSequence", &plain::LONG).required(),
        Member::new("LastSequence", &plain::LONG).required(),
        Member::new("RecordCount", &plain::LONG).required(),
        Member::new("ChainValue", &plain::STRING),
        Member::new("Finding", &plain::STRING),
        Member::new("NextSequence", &plain::LONG),
    ],
);

wire::shape!(VerifyJournalResponse, VERIFY_JOURNAL_RESPONSE { 0 is_whole, 1 first_sequence, 2 last_sequence, 3 record_count, 4 chain_value, 5 finding, 6 next_sequence });

/// `VersionUnderKey`.
#[derive(Clone, Default)]
pub struct VersionUnderKey {
    /// `Key`.
    pub key: String,
    /// `VersionId`.
    pub version_id: String,
    /// `Encryption`.
    pub encryption: String,
    /// `KmsKeyArn`.
    pub kms_key_arn: Option<String>,
    /// `Size`.
    pub size: i64,
}

pub(super) static VERSION_UNDER_KEY: Structure = Structure::new(
    "VersionUnderKey",
    &[
        Member::new("Key", &plain::STRING).required(),
        Member::new("VersionId", &plain::STRING).required(),
        Member::new("Encryption", &plain::STRING).required(),
        Member::new("KmsKeyArn", &schemas::ARN),
        Member::new("Size", &plain::LONG).required(),
    ],
);

wire::shape!(VersionUnderKey, VERSION_UNDER_KEY { 0 key, 1 version_id, 2 encryption, 3 kms_key_arn, 4 size });

/// `WhoCanAccessRequest`.
#[derive(Clone, Default)]
pub struct WhoCanAccessRequest {
    /// `Purpose`.
    pub purpose: AccessPurpose,
    /// `Resource`.
    pub resource: String,
    /// `Proposals`.
    pub proposals: Option<Vec<PolicyProposal>>,
    /// `MaxResults`.
    pub max_results: Option<i32>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static WHO_CAN_ACCESS_REQUEST: Structure = Structure::new(
    "WhoCanAccessRequest",
    &[
        Member::new("Purpose", &schemas::ACCESS_PURPOSE).required(),
        Member::new("Resource", &schemas::ARN).required(),
        Member::new("Proposals", &schemas::POLICY_PROPOSALS),
        Member::new("MaxResults", &schemas::MAX_RESULTS),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
    ],
);

wire::shape!(WhoCanAccessRequest, WHO_CAN_ACCESS_REQUEST { 0 purpose, 1 resource, 2 proposals, 3 max_results, 4 next_token });

/// `WhoCanAccessResponse`.
#[derive(Clone, Default)]
pub struct WhoCanAccessResponse {
    /// `Principals`.
    pub principals: Vec<PrincipalAccess>,
    /// `PrincipalCount`.
    pub principal_count: i64,
    /// `QuestionCount`.
    pub question_count: i64,
    /// `Remarks`.
    pub remarks: Vec<String>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static WHO_CAN_ACCESS_RESPONSE: Structure = Structure::new(
    "WhoCanAccessResponse",
    &[
        Member::new("Principals", &schemas::PRINCIPAL_ACCESSES).required(),
        Member::new("PrincipalCount", &plain::LONG).required(),
        Member::new("QuestionCount", &plain::LONG).required(),
        Member::new("Remarks", &schemas::STRINGS).required(),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
    ],
);

wire::shape!(WhoCanAccessResponse, WHO_CAN_ACCESS_RESPONSE { 0 principals, 1 principal_count, 2 question_count, 3 remarks, 4 next_token });

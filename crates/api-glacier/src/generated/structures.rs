// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The structures: one struct, one schema and one visitor each.

use std::collections::BTreeMap;

use wire::{Body, Location, Member, Structure, plain};

use super::enums::*;
use super::schemas;

/// `AbortMultipartUploadInput`.
#[derive(Clone, Default)]
pub struct AbortMultipartUploadInput {
    /// `accountId`: in the path.
    pub account_id: String,
    /// `vaultName`: in the path.
    pub vault_name: String,
    /// `uploadId`: in the path.
    pub upload_id: String,
}

pub(super) static ABORT_MULTIPART_UPLOAD_INPUT: Structure = Structure::new(
    "AbortMultipartUploadInput",
    &[
        Member::new("accountId", &plain::STRING).required().at(Location::Label),
        Member::new("vaultName", &plain::STRING).required().at(Location::Label),
        Member::new("uploadId", &plain::STRING).required().at(Location::Label),
    ],
);

wire::shape!(AbortMultipartUploadInput, ABORT_MULTIPART_UPLOAD_INPUT { 0 account_id, 1 vault_name, 2 upload_id });

/// `AbortVaultLockInput`.
#[derive(Clone, Default)]
pub struct AbortVaultLockInput {
    /// `accountId`: in the path.
    pub account_id: String,
    /// `vaultName`: in the path.
    pub vault_name: String,
}

pub(super) static ABORT_VAULT_LOCK_INPUT: Structure = Structure::new(
    "AbortVaultLockInput",
    &[
        Member::new("accountId", &plain::STRING).required().at(Location::Label),
        Member::new("vaultName", &plain::STRING).required().at(Location::Label),
    ],
);

wire::shape!(AbortVaultLockInput, ABORT_VAULT_LOCK_INPUT { 0 account_id, 1 vault_name });

/// `AddTagsToVaultInput`.
#[derive(Clone, Default)]
pub struct AddTagsToVaultInput {
    /// `accountId`: in the path.
    pub account_id: String,
    /// `vaultName`: in the path.
    pub vault_name: String,
    /// `Tags`.
    pub tags: Option<BTreeMap<String, String>>,
}

pub(super) static ADD_TAGS_TO_VAULT_INPUT: Structure = Structure::new(
    "AddTagsToVaultInput",
    &[
        Member::new("accountId", &plain::STRING).required().at(Location::Label),
        Member::new("vaultName", &plain::STRING).required().at(Location::Label),
        Member::new("Tags", &schemas::TAG_MAP),
    ],
);

wire::shape!(AddTagsToVaultInput, ADD_TAGS_TO_VAULT_INPUT { 0 account_id, 1 vault_name, 2 tags });

/// `ArchiveCreationOutput`.
#[derive(Clone, Default)]
pub struct ArchiveCreationOutput {
    /// `location`: header `Location`.
    pub location: Option<String>,
    /// `checksum`: header `x-amz-sha256-tree-hash`.
    pub checksum: Option<String>,
    /// `archiveId`: header `x-amz-archive-id`.
    pub archive_id: Option<String>,
}

pub(super) static ARCHIVE_CREATION_OUTPUT: Structure = Structure::new(
    "ArchiveCreationOutput",
    &[
        Member::new("location", &plain::STRING).wire("Location").at(Location::Header),
        Member::new("checksum", &plain::STRING).wire("x-amz-sha256-tree-hash").at(Location::Header),
        Member::new("archiveId", &plain::STRING).wire("x-amz-archive-id").at(Location::Header),
    ],
);

wire::shape!(ArchiveCreationOutput, ARCHIVE_CREATION_OUTPUT { 0 location, 1 checksum, 2 archive_id });

/// `CSVInput`.
#[derive(Clone, Default)]
pub struct CSVInput {
    /// `FileHeaderInfo`.
    pub file_header_info: Option<FileHeaderInfo>,
    /// `Comments`.
    pub comments: Option<String>,
    /// `QuoteEscapeCharacter`.
    pub quote_escape_character: Option<String>,
    /// `RecordDelimiter`.
    pub record_delimiter: Option<String>,
    /// `FieldDelimiter`.
    pub field_delimiter: Option<String>,
    /// `QuoteCharacter`.
    pub quote_character: Option<String>,
}

pub(super) static CSV_INPUT: Structure = Structure::new(
    "CSVInput",
    &[
        Member::new("FileHeaderInfo", &schemas::FILE_HEADER_INFO),
        Member::new("Comments", &plain::STRING),
        Member::new("QuoteEscapeCharacter", &plain::STRING),
        Member::new("RecordDelimiter", &plain::STRING),
        Member::new("FieldDelimiter", &plain::STRING),
        Member::new("QuoteCharacter", &plain::STRING),
    ],
);

wire::shape!(CSVInput, CSV_INPUT { 0 file_header_info, 1 comments, 2 quote_escape_character, 3 record_delimiter, 4 field_delimiter, 5 quote_character });

/// `CSVOutput`.
#[derive(Clone, Default)]
pub struct CSVOutput {
    /// `QuoteFields`.
    pub quote_fields: Option<QuoteFields>,
    /// `QuoteEscapeCharacter`.
    pub quote_escape_character: Option<String>,
    /// `RecordDelimiter`.
    pub record_delimiter: Option<String>,
    /// `FieldDelimiter`.
    pub field_delimiter: Option<String>,
    /// `QuoteCharacter`.
    pub quote_character: Option<String>,
}

pub(super) static CSV_OUTPUT: Structure = Structure::new(
    "CSVOutput",
    &[
        Member::new("QuoteFields", &schemas::QUOTE_FIELDS),
        Member::new("QuoteEscapeCharacter", &plain::STRING),
        Member::new("RecordDelimiter", &plain::STRING),
        Member::new("FieldDelimiter", &plain::STRING),
        Member::new("QuoteCharacter", &plain::STRING),
    ],
);

wire::shape!(CSVOutput, CSV_OUTPUT { 0 quote_fields, 1 quote_escape_character, 2 record_delimiter, 3 field_delimiter, 4 quote_character });

/// `CompleteMultipartUploadInput`.
#[derive(Clone, Default)]
pub struct CompleteMultipartUploadInput {
    /// `accountId`: in the path.
    pub account_id: String,
    /// `vaultName`: in the path.
    pub vault_name: String,
    /// `uploadId`: in the path.
    pub upload_id: String,
    /// `archiveSize`: header `x-amz-archive-size`.
    pub archive_size: Option<String>,
    /// `checksum`: header `x-amz-sha256-tree-hash`.
    pub checksum: Option<String>,
}

pub(super) static COMPLETE_MULTIPART_UPLOAD_INPUT: Structure = Structure::new(
    "CompleteMultipartUploadInput",
    &[
        Member::new("accountId", &plain::STRING).required().at(Location::Label),
        Member::new("vaultName", &plain::STRING).required().at(Location::Label),
        Member::new("uploadId", &plain::STRING).required().at(Location::Label),
        Member::new("archiveSize", &plain::STRING).wire("x-amz-archive-size").at(Location::Header),
        Member::new("checksum", &plain::STRING).wire("x-amz-sha256-tree-hash").at(Location::Header),
    ],
);

wire::shape!(CompleteMultipartUploadInput, COMPLETE_MULTIPART_UPLOAD_INPUT { 0 account_id, 1 vault_name, 2 upload_id, 3 archive_size, 4 checksum });

/// `CompleteVaultLockInput`.
#[derive(Clone, Default)]
pub struct CompleteVaultLockInput {
    /// `accountId`: in the path.
    pub account_id: String,
    /// `vaultName`: in the path.
    pub vault_name: String,
    /// `lockId`: in the path.
    pub lock_id: String,
}

pub(super) static COMPLETE_VAULT_LOCK_INPUT: Structure = Structure::new(
    "CompleteVaultLockInput",
    &[
        Member::new("accountId", &plain::STRING).required().at(Location::Label),
        Member::new("vaultName", &plain::STRING).required().at(Location::Label),
        Member::new("lockId", &plain::STRING).required().at(Location::Label),
    ],
);

wire::shape!(CompleteVaultLockInput, COMPLETE_VAULT_LOCK_INPUT { 0 account_id, 1 vault_name, 2 lock_id });

/// `CreateVaultInput`.
#[derive(Clone, Default)]
pub struct CreateVaultInput {
    /// `accountId`: in the path.
    pub account_id: String,
    /// `vaultName`: in the path.
    pub vault_name: String,
}

pub(super) static CREATE_VAULT_INPUT: Structure = Structure::new(
    "CreateVaultInput",
    &[
        Member::new("accountId", &plain::STRING).required().at(Location::Label),
        Member::new("vaultName", &plain::STRING).required().at(Location::Label),
    ],
);

wire::shape!(CreateVaultInput, CREATE_VAULT_INPUT { 0 account_id, 1 vault_name });

/// `CreateVaultOutput`.
#[derive(Clone, Default)]
pub struct CreateVaultOutput {
    /// `location`: header `Location`.
    pub location: Option<String>,
}

pub(super) static CREATE_VAULT_OUTPUT: Structure = Structure::new(
    "CreateVaultOutput",
    &[Member::new("location", &plain::STRING).wire("Location").at(Location::Header)],
);

wire::shape!(CreateVaultOutput, CREATE_VAULT_OUTPUT { 0 location });

/// `DataRetrievalPolicy`.
#[derive(Clone, Default)]
pub struct DataRetrievalPolicy {
    /// `Rules`.
    pub rules: Option<Vec<DataRetrievalRule>>,
}

pub(super) static DATA_RETRIEVAL_POLICY: Structure = Structure::new(
    "DataRetrievalPolicy",
    &[Member::new("Rules", &schemas::DATA_RETRIEVAL_RULES_LIST)],
);

wire::shape!(DataRetrievalPolicy, DATA_RETRIEVAL_POLICY { 0 rules });

/// `DataRetrievalRule`.
#[derive(Clone, Default)]
pub struct DataRetrievalRule {
    /// `Strategy`.
    pub strategy: Option<String>,
    /// `BytesPerHour`.
    pub bytes_per_hour: Option<i64>,
}

pub(super) static DATA_RETRIEVAL_RULE: Structure = Structure::new(
    "DataRetrievalRule",
    &[Member::new("Strategy", &plain::STRING), Member::new("BytesPerHour", &plain::LONG)],
);

wire::shape!(DataRetrievalRule, DATA_RETRIEVAL_RULE { 0 strategy, 1 bytes_per_hour });

/// `DeleteArchiveInput`.
#[derive(Clone, Default)]
pub struct DeleteArchiveInput {
    /// `accountId`: in the path.
    pub account_id: String,
    /// `vaultName`: in the path.
    pub vault_name: String,
    /// `archiveId`: in the path.
    pub archive_id: String,
}

pub(super) static DELETE_ARCHIVE_INPUT: Structure = Structure::new(
    "DeleteArchiveInput",
    &[
        Member::new("accountId", &plain::STRING).required().at(Location::Label),
        Member::new("vaultName", &plain::STRING).required().at(Location::Label),
        Member::new("archiveId", &plain::STRING).required().at(Location::Label),
    ],
);

wire::shape!(DeleteArchiveInput, DELETE_ARCHIVE_INPUT { 0 account_id, 1 vault_name, 2 archive_id });

/// `DeleteVaultAccessPolicyInput`.
#[derive(Clone, Default)]
pub struct DeleteVaultAccessPolicyInput {
    /// `accountId`: in the path.
    pub account_id: String,
    /// `vaultName`: in the path.
    pub vault_name: String,
}

pub(super) static DELETE_VAULT_ACCESS_POLICY_INPUT: Structure = Structure::new(
    "DeleteVaultAccessPolicyInput",
    &[
        Member::new("accountId", &plain::STRING).required().at(Location::Label),
        Member::new("vaultName", &plain::STRING).required().at(Location::Label),
    ],
);

wire::shape!(DeleteVaultAccessPolicyInput, DELETE_VAULT_ACCESS_POLICY_INPUT { 0 account_id, 1 vault_name });

/// `DeleteVaultInput`.
#[derive(Clone, Default)]
pub struct DeleteVaultInput {
    /// `accountId`: in the path.
    pub account_id: String,
    /// `vaultName`: in the path.
    pub vault_name: String,
}

pub(super) static DELETE_VAULT_INPUT: Structure = Structure::new(
    "DeleteVaultInput",
    &[
        Member::new("accountId", &plain::STRING).required().at(Location::Label),
        Member::new("vaultName", &plain::STRING).required().at(Location::Label),
    ],
);

wire::shape!(DeleteVaultInput, DELETE_VAULT_INPUT { 0 account_id, 1 vault_name });

/// `DeleteVaultNotificationsInput`.
#[derive(Clone, Default)]
pub struct DeleteVaultNotificationsInput {
    /// `accountId`: in the path.
    pub account_id: String,
    /// `vaultName`: in the path.
    pub vault_name: String,
}

pub(super) static DELETE_VAULT_NOTIFICATIONS_INPUT: Structure = Structure::new(
    "DeleteVaultNotificationsInput",
    &[
        Member::new("accountId", &plain::STRING).required().at(Location::Label),
        Member::new("vaultName", &plain::STRING).required().at(Location::Label),
    ],
);

wire::shape!(DeleteVaultNotificationsInput, DELETE_VAULT_NOTIFICATIONS_INPUT { 0 account_id, 1 vault_name });

/// `DescribeJobInput`.
#[derive(Clone, Default)]
pub struct DescribeJobInput {
    /// `accountId`: in the path.
    pub account_id: String,
    /// `vaultName`: in the path.
    pub vault_name: String,
    /// `jobId`: in the path.
    pub job_id: String,
}

pub(super) static DESCRIBE_JOB_INPUT: Structure = Structure::new(
    "DescribeJobInput",
    &[
        Member::new("accountId", &plain::STRING).required().at(Location::Label),
        Member::new("vaultName", &plain::STRING).required().at(Location::Label),
        Member::new("jobId", &plain::STRING).required().at(Location::Label),
    ],
);

wire::shape!(DescribeJobInput, DESCRIBE_JOB_INPUT { 0 account_id, 1 vault_name, 2 job_id });

/// `DescribeVaultInput`.
#[derive(Clone, Default)]
pub struct DescribeVaultInput {
    /// `accountId`: in the path.
    pub account_id: String,
    /// `vaultName`: in the path.
    pub vault_name: String,
}

pub(super) static DESCRIBE_VAULT_INPUT: Structure = Structure::new(
    "DescribeVaultInput",
    &[
        Member::new("accountId", &plain::STRING).required().at(Location::Label),
        Member::new("vaultName", &plain::STRING).required().at(Location::Label),
    ],
);

wire::shape!(DescribeVaultInput, DESCRIBE_VAULT_INPUT { 0 account_id, 1 vault_name });

/// `DescribeVaultOutput`.
#[derive(Clone, Default)]
pub struct DescribeVaultOutput {
    /// `VaultARN`.
    pub vault_arn: Option<String>,
    /// `VaultName`.
    pub vault_name: Option<String>,
    /// `CreationDate`.
    pub creation_date: Option<String>,
    /// `LastInventoryDate`.
    pub last_inventory_date: Option<String>,
    /// `NumberOfArchives`.
    pub number_of_archives: Option<i64>,
    /// `SizeInBytes`.
    pub size_in_bytes: Option<i64>,
}

pub(super) static DESCRIBE_VAULT_OUTPUT: Structure = Structure::new(
    "DescribeVaultOutput",
    &[
        Member::new("VaultARN", &plain::STRING),
        Member::new("VaultName", &plain::STRING),
        Member::new("CreationDate", &plain::STRING),
        Member::new("LastInventoryDate", &plain::STRING),
        Member::new("NumberOfArchives", &plain::LONG),
        Member::new("SizeInBytes", &plain::LONG),
    ],
);

wire::shape!(DescribeVaultOutput, DESCRIBE_VAULT_OUTPUT { 0 vault_arn, 1 vault_name, 2 creation_date, 3 last_inventory_date, 4 number_of_archives, 5 size_in_bytes });

/// `Encryption`.
#[derive(Clone, Default)]
pub struct Encryption {
    /// `EncryptionType`.
    pub encryption_type: Option<EncryptionType>,
    /// `KMSKeyId`.
    pub kms_key_id: Option<String>,
    /// `KMSContext`.
    pub kms_context: Option<String>,
}

pub(super) static ENCRYPTION: Structure = Structure::new(
    "Encryption",
    &[
        Member::new("EncryptionType", &schemas::ENCRYPTION_TYPE),
        Member::new("KMSKeyId", &plain::STRING),
        Member::new("KMSContext", &plain::STRING),
    ],
);

wire::shape!(Encryption, ENCRYPTION { 0 encryption_type, 1 kms_key_id, 2 kms_context });

/// `GetDataRetrievalPolicyInput`.
#[derive(Clone, Default)]
pub struct GetDataRetrievalPolicyInput {
    /// `accountId`: in the path.
    pub account_id: String,
}

pub(super) static GET_DATA_RETRIEVAL_POLICY_INPUT: Structure = Structure::new(
    "GetDataRetrievalPolicyInput",
    &[Member::new("accountId", &plain::STRING).required().at(Location::Label)],
);

wire::shape!(GetDataRetrievalPolicyInput, GET_DATA_RETRIEVAL_POLICY_INPUT { 0 account_id });

/// `GetDataRetrievalPolicyOutput`.
#[derive(Clone, Default)]
pub struct GetDataRetrievalPolicyOutput {
    /// `Policy`.
    pub policy: Option<DataRetrievalPolicy>,
}

pub(super) static GET_DATA_RETRIEVAL_POLICY_OUTPUT: Structure = Structure::new(
    "GetDataRetrievalPolicyOutput",
    &[Member::new("Policy", &schemas::DATA_RETRIEVAL_POLICY)],
);

wire::shape!(GetDataRetrievalPolicyOutput, GET_DATA_RETRIEVAL_POLICY_OUTPUT { 0 policy });

/// `GetJobOutputInput`.
#[derive(Clone, Default)]
pub struct GetJobOutputInput {
    /// `accountId`: in the path.
    pub account_id: String,
    /// `vaultName`: in the path.
    pub vault_name: String,
    /// `jobId`: in the path.
    pub job_id: String,
    /// `range`: header `Range`.
    pub range: Option<String>,
}

pub(super) static GET_JOB_OUTPUT_INPUT: Structure = Structure::new(
    "GetJobOutputInput",
    &[
        Member::new("accountId", &plain::STRING).required().at(Location::Label),
        Member::new("vaultName", &plain::STRING).required().at(Location::Label),
        Member::new("jobId", &plain::STRING).required().at(Location::Label),
        Member::new("range", &plain::STRING).wire("Range").at(Location::Header),
    ],
);

wire::shape!(GetJobOutputInput, GET_JOB_OUTPUT_INPUT { 0 account_id, 1 vault_name, 2 job_id, 3 range });

/// `GetJobOutputOutput`.
#[derive(Default)]
pub struct GetJobOutputOutput {
    /// `body`.
    pub body: Body,
    /// `checksum`: header `x-amz-sha256-tree-hash`.
    pub checksum: Option<String>,
    /// `status`: the HTTP status.
    pub status: Option<i32>,
    /// `contentRange`: header `Content-Range`.
    pub content_range: Option<String>,
    /// `acceptRanges`: header `Accept-Ranges`.
    pub accept_ranges: Option<String>,
    /// `contentType`: header `Content-Type`.
    pub content_type: Option<String>,
    /// `archiveDescription`: header `x-amz-archive-description`.
    pub archive_description: Option<String>,
}

pub(super) static GET_JOB_OUTPUT_OUTPUT: Structure = Structure::new(
    "GetJobOutputOutput",
    &[
        Member::new("body", &plain::STREAM),
        Member::new("checksum", &plain::STRING).wire("x-amz-sha256-tree-hash").at(Location::Header),
        Member::new("status", &plain::INTEGER).at(Location::Status),
        Member::new("contentRange", &plain::STRING).wire("Content-Range").at(Location::Header),
        Member::new("acceptRanges", &plain::STRING).wire("Accept-Ranges").at(Location::Header),
        Member::new("contentType", &plain::STRING).wire("Content-Type").at(Location::Header),
        Member::new("archiveDescription", &plain::STRING)
            .wire("x-amz-archive-description")
            .at(Location::Header),
    ],
)
.payload(0);

wire::stream_shape!(GetJobOutputOutput, GET_JOB_OUTPUT_OUTPUT { 0 body, 1 checksum, 2 status, 3 content_range, 4 accept_ranges, 5 content_type, 6 archive_description });

/// `GetVaultAccessPolicyInput`.
#[derive(Clone, Default)]
pub struct GetVaultAccessPolicyInput {
    /// `accountId`: in the path.
    pub account_id: String,
    /// `vaultName`: in the path.
    pub vault_name: String,
}

pub(super) static GET_VAULT_ACCESS_POLICY_INPUT: Structure = Structure::new(
    "GetVaultAccessPolicyInput",
    &[
        Member::new("accountId", &plain::STRING).required().at(Location::Label),
        Member::new("vaultName", &plain::STRING).required().at(Location::Label),
    ],
);

wire::shape!(GetVaultAccessPolicyInput, GET_VAULT_ACCESS_POLICY_INPUT { 0 account_id, 1 vault_name });

/// `GetVaultAccessPolicyOutput`.
#[derive(Clone, Default)]
pub struct GetVaultAccessPolicyOutput {
    /// `policy`.
    pub policy: Option<VaultAccessPolicy>,
}

pub(super) static GET_VAULT_ACCESS_POLICY_OUTPUT: Structure = Structure::new(
    "GetVaultAccessPolicyOutput",
    &[Member::new("policy", &schemas::VAULT_ACCESS_POLICY)],
)
.payload(0);

wire::shape!(GetVaultAccessPolicyOutput, GET_VAULT_ACCESS_POLICY_OUTPUT { 0 policy });

/// `GetVaultLockInput`.
#[derive(Clone, Default)]
pub struct GetVaultLockInput {
    /// `accountId`: in the path.
    pub account_id: String,
    /// `vaultName`: in the path.
    pub vault_name: String,
}

pub(super) static GET_VAULT_LOCK_INPUT: Structure = Structure::new(
    "GetVaultLockInput",
    &[
        Member::new("accountId", &plain::STRING).required().at(Location::Label),
        Member::new("vaultName", &plain::STRING).required().at(Location::Label),
    ],
);

wire::shape!(GetVaultLockInput, GET_VAULT_LOCK_INPUT { 0 account_id, 1 vault_name });

/// `GetVaultLockOutput`.
#[derive(Clone, Default)]
pub struct GetVaultLockOutput {
    /// `Policy`.
    pub policy: Option<String>,
    /// `State`.
    pub state: Option<String>,
    /// `ExpirationDate`.
    pub expiration_date: Option<String>,
    /// `CreationDate`.
    pub creation_date: Option<String>,
}

pub(super) static GET_VAULT_LOCK_OUTPUT: Structure = Structure::new(
    "GetVaultLockOutput",
    &[
        Member::new("Policy", &plain::STRING),
        Member::new("State", &plain::STRING),
        Member::new("ExpirationDate", &plain::STRING),
        Member::new("CreationDate", &plain::STRING),
    ],
);

wire::shape!(GetVaultLockOutput, GET_VAULT_LOCK_OUTPUT { 0 policy, 1 state, 2 expiration_date, 3 creation_date });

/// `GetVaultNotificationsInput`.
#[derive(Clone, Default)]
pub struct GetVaultNotificationsInput {
    /// `accountId`: in the path.
    pub account_id: String,
    /// `vaultName`: in the path.
    pub vault_name: String,
}

pub(super) static GET_VAULT_NOTIFICATIONS_INPUT: Structure = Structure::new(
    "GetVaultNotificationsInput",
    &[
        Member::new("accountId", &plain::STRING).required().at(Location::Label),
        Member::new("vaultName", &plain::STRING).required().at(Location::Label),
    ],
);

wire::shape!(GetVaultNotificationsInput, GET_VAULT_NOTIFICATIONS_INPUT { 0 account_id, 1 vault_name });

/// `GetVaultNotificationsOutput`.
#[derive(Clone, Default)]
pub struct GetVaultNotificationsOutput {
    /// `vaultNotificationConfig`.
    pub vault_notification_config: Option<VaultNotificationConfig>,
}

pub(super) static GET_VAULT_NOTIFICATIONS_OUTPUT: Structure = Structure::new(
    "GetVaultNotificationsOutput",
    &[Member::new("vaultNotificationConfig", &schemas::VAULT_NOTIFICATION_CONFIG)],
)
.payload(0);

wire::shape!(GetVaultNotificationsOutput, GET_VAULT_NOTIFICATIONS_OUTPUT { 0 vault_notification_config });

/// `GlacierJobDescription`.
#[derive(Clone, Default)]
pub struct GlacierJobDescription {
    /// `JobId`.
    pub job_id: Option<String>,
    /// `JobDescription`.
    pub job_description: Option<String>,
    /// `Action`.
    pub action: Option<ActionCode>,
    /// `ArchiveId`.
    pub archive_id: Option<String>,
    /// `VaultARN`.
    pub vault_arn: Option<String>,
    /// `CreationDate`.
    pub creation_date: Option<String>,
    /// `Completed`.
    pub completed: Option<bool>,
    /// `StatusCode`.
    pub status_code: Option<StatusCode>,
    /// `StatusMessage`.
    pub status_message: Option<String>,
    /// `ArchiveSizeInBytes`.
    pub archive_size_in_bytes: Option<i64>,
    /// `InventorySizeInBytes`.
    pub inventory_size_in_bytes: Option<i64>,
    /// `SNSTopic`.
    pub sns_topic: Option<String>,
    /// `CompletionDate`.
    pub completion_date: Option<String>,
    /// `SHA256TreeHash`.
    pub sha256_tree_hash: Option<String>,
    /// `ArchiveSHA256TreeHash`.
    pub archive_sha256_tree_hash: Option<String>,
    /// `RetrievalByteRange`.
    pub retrieval_byte_range: Option<String>,
    /// `Tier`.
    pub tier: Option<String>,
    /// `InventoryRetrievalParameters`.
    pub inventory_retrieval_parameters: Option<InventoryRetrievalJobDescription>,
    /// `JobOutputPath`.
    pub job_output_path: Option<String>,
    /// `SelectParameters`.
    pub select_parameters: Option<SelectParameters>,
    /// `OutputLocation`.
    pub output_location: Option<OutputLocation>,
}

pub(super) static GLACIER_JOB_DESCRIPTION: Structure = Structure::new(
    "GlacierJobDescription",
    &[
        Member::new("JobId", &plain::STRING),
        Member::new("JobDescription", &plain::STRING),
        Member::new("Action", &schemas::ACTION_CODE),
        Member::new("ArchiveId", &plain::STRING),
        Member::new("VaultARN", &plain::STRING),
        Member::new("CreationDate", &plain::STRING),
        Member::new("Completed", &plain::BOOLEAN),
        Member::new("StatusCode", &schemas::STATUS_CODE),
        Member::new("StatusMessage", &plain::STRING),
        Member::new("ArchiveSizeInBytes", &plain::LONG),
        Member::new("InventorySizeInBytes", &plain::LONG),
        Member::new("SNSTopic", &plain::STRING),
        Member::new("CompletionDate", &plain::STRING),
        Member::new("SHA256TreeHash", &plain::STRING),
        Member::new("ArchiveSHA256TreeHash", &plain::STRING),
        Member::new("RetrievalByteRange", &plain::STRING),
        Member::new("Tier", &plain::STRING),
        Member::new("InventoryRetrievalParameters", &schemas::INVENTORY_RETRIEVAL_JOB_DESCRIPTION),
        Member::new("JobOutputPath", &plain::STRING),
        Member::new("SelectParameters", &schemas::SELECT_PARAMETERS),
        Member::new("OutputLocation", &schemas::OUTPUT_LOCATION),
    ],
);

wire::shape!(GlacierJobDescription, GLACIER_JOB_DESCRIPTION { 0 job_id, 1 job_description, 2 action, 3 archive_id, 4 vault_arn, 5 creation_date, 6 completed, 7 status_code, 8 status_message, 9 archive_size_in_bytes, 10 inventory_size_in_bytes, 11 sns_topic, 12 completion_date, 13 sha256_tree_hash, 14 archive_sha256_tree_hash, 15 retrieval_byte_range, 16 tier, 17 inventory_retrieval_parameters, 18 job_output_path, 19 select_parameters, 20 output_location });

/// `Grant`.
#[derive(Clone, Default)]
pub struct Grant {
    /// `Grantee`.
    pub grantee: Option<Grantee>,
    /// `Permission`.
    pub permission: Option<Permission>,
}

pub(super) static GRANT: Structure = Structure::new(
    "Grant",
    &[Member::new("Grantee", &schemas::GRANTEE), Member::new("Permission", &schemas::PERMISSION)],
);

wire::shape!(Grant, GRANT { 0 grantee, 1 permission });

/// `Grantee`.
#[derive(Clone, Default)]
pub struct Grantee {
    /// `Type`.
    pub r#type: Type,
    /// `DisplayName`.
    pub display_name: Option<String>,
    /// `URI`.
    pub uri: Option<String>,
    /// `ID`.
    pub id: Option<String>,
    /// `EmailAddress`.
    pub email_address: Option<String>,
}

pub(super) static GRANTEE: Structure = Structure::new(
    "Grantee",
    &[
        Member::new("Type", &schemas::TYPE).required(),
        Member::new("DisplayName", &plain::STRING),
        Member::new("URI", &plain::STRING),
        Member::new("ID", &plain::STRING),
        Member::new("EmailAddress", &plain::STRING),
    ],
);

wire::shape!(Grantee, GRANTEE { 0 r#type, 1 display_name, 2 uri, 3 id, 4 email_address });

/// `InitiateJobInput`.
#[derive(Clone, Default)]
pub struct InitiateJobInput {
    /// `accountId`: in the path.
    pub account_id: String,
    /// `vaultName`: in the path.
    pub vault_name: String,
    /// `jobParameters`.
    pub job_parameters: Option<JobParameters>,
}

pub(super) static INITIATE_JOB_INPUT: Structure = Structure::new(
    "InitiateJobInput",
    &[
        Member::new("accountId", &plain::STRING).required().at(Location::Label),
        Member::new("vaultName", &plain::STRING).required().at(Location::Label),
        Member::new("jobParameters", &schemas::JOB_PARAMETERS),
    ],
)
.payload(2);

wire::shape!(InitiateJobInput, INITIATE_JOB_INPUT { 0 account_id, 1 vault_name, 2 job_parameters });

/// `InitiateJobOutput`.
#[derive(Clone, Default)]
pub struct InitiateJobOutput {
    /// `location`: header `Location`.
    pub location: Option<String>,
    /// `jobId`: header `x-amz-job-id`.
    pub job_id: Option<String>,
    /// `jobOutputPath`: header `x-amz-job-output-path`.
    pub job_output_path: Option<String>,
}

pub(super) static INITIATE_JOB_OUTPUT: Structure = Structure::new(
    "InitiateJobOutput",
    &[
        Member::new("location", &plain::STRING).wire("Location").at(Location::Header),
        Member::new("jobId", &plain::STRING).wire("x-amz-job-id").at(Location::Header),
        Member::new("jobOutputPath", &plain::STRING)
            .wire("x-amz-job-output-path")
            .at(Location::Header),
    ],
);

wire::shape!(InitiateJobOutput, INITIATE_JOB_OUTPUT { 0 location, 1 job_id, 2 job_output_path });

/// `InitiateMultipartUploadInput`.
#[derive(Clone, Default)]
pub struct InitiateMultipartUploadInput {
    /// `accountId`: in the path.
    pub account_id: String,
    /// `vaultName`: in the path.
    pub vault_name: String,
    /// `archiveDescription`: header `x-amz-archive-description`.
    pub archive_description: Option<String>,
    /// `partSize`: header `x-amz-part-size`.
    pub part_size: Option<String>,
}

pub(super) static INITIATE_MULTIPART_UPLOAD_INPUT: Structure = Structure::new(
    "InitiateMultipartUploadInput",
    &[
        Member::new("accountId", &plain::STRING).required().at(Location::Label),
        Member::new("vaultName", &plain::STRING).required().at(Location::Label),
        Member::new("archiveDescription", &plain::STRING)
            .wire("x-amz-archive-description")
            .at(Location::Header),
        Member::new("partSize", &plain::STRING).wire("x-amz-part-size").at(Location::Header),
    ],
);

wire::shape!(InitiateMultipartUploadInput, INITIATE_MULTIPART_UPLOAD_INPUT { 0 account_id, 1 vault_name, 2 archive_description, 3 part_size });

/// `InitiateMultipartUploadOutput`.
#[derive(Clone, Default)]
pub struct InitiateMultipartUploadOutput {
    /// `location`: header `Location`.
    pub location: Option<String>,
    /// `uploadId`: header `x-amz-multipart-upload-id`.
    pub upload_id: Option<String>,
}

pub(super) static INITIATE_MULTIPART_UPLOAD_OUTPUT: Structure = Structure::new(
    "InitiateMultipartUploadOutput",
    &[
        Member::new("location", &plain::STRING).wire("Location").at(Location::Header),
        Member::new("uploadId", &plain::STRING)
            .wire("x-amz-multipart-upload-id")
            .at(Location::Header),
    ],
);

wire::shape!(InitiateMultipartUploadOutput, INITIATE_MULTIPART_UPLOAD_OUTPUT { 0 location, 1 upload_id });

/// `InitiateVaultLockInput`.
#[derive(Clone, Default)]
pub struct InitiateVaultLockInput {
    /// `accountId`: in the path.
    pub account_id: String,
    /// `vaultName`: in the path.
    pub vault_name: String,
    /// `policy`.
    pub policy: Option<VaultLockPolicy>,
}

pub(super) static INITIATE_VAULT_LOCK_INPUT: Structure = Structure::new(
    "InitiateVaultLockInput",
    &[
        Member::new("accountId", &plain::STRING).required().at(Location::Label),
        Member::new("vaultName", &plain::STRING).required().at(Location::Label),
        Member::new("policy", &schemas::VAULT_LOCK_POLICY),
    ],
)
.payload(2);

wire::shape!(InitiateVaultLockInput, INITIATE_VAULT_LOCK_INPUT { 0 account_id, 1 vault_name, 2 policy });

/// `InitiateVaultLockOutput`.
#[derive(Clone, Default)]
pub struct InitiateVaultLockOutput {
    /// `lockId`: header `x-amz-lock-id`.
    pub lock_id: Option<String>,
}

pub(super) static INITIATE_VAULT_LOCK_OUTPUT: Structure = Structure::new(
    "InitiateVaultLockOutput",
    &[Member::new("lockId", &plain::STRING).wire("x-amz-lock-id").at(Location::Header)],
);

wire::shape!(InitiateVaultLockOutput, INITIATE_VAULT_LOCK_OUTPUT { 0 lock_id });

/// `InputSerialization`.
#[derive(Clone, Default)]
pub struct InputSerialization {
    /// `csv`.
    pub csv: Option<CSVInput>,
}

pub(super) static INPUT_SERIALIZATION: Structure =
    Structure::new("InputSerialization", &[Member::new("csv", &schemas::CSV_INPUT)]);

wire::shape!(InputSerialization, INPUT_SERIALIZATION { 0 csv });

/// `InventoryRetrievalJobDescription`.
#[derive(Clone, Default)]
pub struct InventoryRetrievalJobDescription {
    /// `Format`.
    pub format: Option<String>,
    /// `StartDate`.
    pub start_date: Option<String>,
    /// `EndDate`.
    pub end_date: Option<String>,
    /// `Limit`.
    pub limit: Option<String>,
    /// `Marker`.
    pub marker: Option<String>,
}

pub(super) static INVENTORY_RETRIEVAL_JOB_DESCRIPTION: Structure = Structure::new(
    "InventoryRetrievalJobDescription",
    &[
        Member::new("Format", &plain::STRING),
        Member::new("StartDate", &plain::STRING),
        Member::new("EndDate", &plain::STRING),
        Member::new("Limit", &plain::STRING),
        Member::new("Marker", &plain::STRING),
    ],
);

wire::shape!(InventoryRetrievalJobDescription, INVENTORY_RETRIEVAL_JOB_DESCRIPTION { 0 format, 1 start_date, 2 end_date, 3 limit, 4 marker });

/// `InventoryRetrievalJobInput`.
#[derive(Clone, Default)]
pub struct InventoryRetrievalJobInput {
    /// `StartDate`.
    pub start_date: Option<String>,
    /// `EndDate`.
    pub end_date: Option<String>,
    /// `Limit`.
    pub limit: Option<String>,
    /// `Marker`.
    pub marker: Option<String>,
}

pub(super) static INVENTORY_RETRIEVAL_JOB_INPUT: Structure = Structure::new(
    "InventoryRetrievalJobInput",
    &[
        Member::new("StartDate", &plain::STRING),
        Member::new("EndDate", &plain::STRING),
        Member::new("Limit", &plain::STRING),
        Member::new("Marker", &plain::STRING),
    ],
);

wire::shape!(InventoryRetrievalJobInput, INVENTORY_RETRIEVAL_JOB_INPUT { 0 start_date, 1 end_date, 2 limit, 3 marker });

/// `JobParameters`.
#[derive(Clone, Default)]
pub struct JobParameters {
    /// `Format`.
    pub format: Option<String>,
    /// `Type`.
    pub r#type: Option<String>,
    /// `ArchiveId`.
    pub archive_id: Option<String>,
    /// `Description`.
    pub description: Option<String>,
    /// `SNSTopic`.
    pub sns_topic: Option<String>,
    /// `RetrievalByteRange`.
    pub retrieval_byte_range: Option<String>,
    /// `Tier`.
    pub tier: Option<String>,
    /// `InventoryRetrievalParameters`.
    pub inventory_retrieval_parameters: Option<InventoryRetrievalJobInput>,
    /// `SelectParameters`.
    pub select_parameters: Option<SelectParameters>,
    /// `OutputLocation`.
    pub output_location: Option<OutputLocation>,
}

pub(super) static JOB_PARAMETERS: Structure = Structure::new(
    "JobParameters",
    &[
        Member::new("Format", &plain::STRING),
        Member::new("Type", &plain::STRING),
        Member::new("ArchiveId", &plain::STRING),
        Member::new("Description", &plain::STRING),
        Member::new("SNSTopic", &plain::STRING),
        Member::new("RetrievalByteRange", &plain::STRING),
        Member::new("Tier", &plain::STRING),
        Member::new("InventoryRetrievalParameters", &schemas::INVENTORY_RETRIEVAL_JOB_INPUT),
        Member::new("SelectParameters", &schemas::SELECT_PARAMETERS),
        Member::new("OutputLocation", &schemas::OUTPUT_LOCATION),
    ],
);

wire::shape!(JobParameters, JOB_PARAMETERS { 0 format, 1 r#type, 2 archive_id, 3 description, 4 sns_topic, 5 retrieval_byte_range, 6 tier, 7 inventory_retrieval_parameters, 8 select_parameters, 9 output_location });

/// `ListJobsInput`.
#[derive(Clone, Default)]
pub struct ListJobsInput {
    /// `accountId`: in the path.
    pub account_id: String,
    /// `vaultName`: in the path.
    pub vault_name: String,
    /// `limit`: query parameter `limit`.
    pub limit: Option<String>,
    /// `marker`: query parameter `marker`.
    pub marker: Option<String>,
    /// `statuscode`: query parameter `statuscode`.
    pub statuscode: Option<String>,
    /// `completed`: query parameter `completed`.
    pub completed: Option<String>,
}

pub(super) static LIST_JOBS_INPUT: Structure = Structure::new(
    "ListJobsInput",
    &[
        Member::new("accountId", &plain::STRING).required().at(Location::Label),
        Member::new("vaultName", &plain::STRING).required().at(Location::Label),
        Member::new("limit", &plain::STRING).at(Location::Query),
        Member::new("marker", &plain::STRING).at(Location::Query),
        Member::new("statuscode", &plain::STRING).at(Location::Query),
        Member::new("completed", &plain::STRING).at(Location::Query),
    ],
);

wire::shape!(ListJobsInput, LIST_JOBS_INPUT { 0 account_id, 1 vault_name, 2 limit, 3 marker, 4 statuscode, 5 completed });

/// `ListJobsOutput`.
#[derive(Clone, Default)]
pub struct ListJobsOutput {
    /// `JobList`.
    pub job_list: Option<Vec<GlacierJobDescription>>,
    /// `Marker`.
    pub marker: Option<String>,
}

pub(super) static LIST_JOBS_OUTPUT: Structure = Structure::new(
    "ListJobsOutput",
    &[Member::new("JobList", &schemas::JOB_LIST), Member::new("Marker", &plain::STRING)],
);

wire::shape!(ListJobsOutput, LIST_JOBS_OUTPUT { 0 job_list, 1 marker });

/// `ListMultipartUploadsInput`.
#[derive(Clone, Default)]
pub struct ListMultipartUploadsInput {
    /// `accountId`: in the path.
    pub account_id: String,
    /// `vaultName`: in the path.
    pub vault_name: String,
    /// `marker`: query parameter `marker`.
    pub marker: Option<String>,
    /// `limit`: query parameter `limit`.
    pub limit: Option<String>,
}

pub(super) static LIST_MULTIPART_UPLOADS_INPUT: Structure = Structure::new(
    "ListMultipartUploadsInput",
    &[
        Member::new("accountId", &plain::STRING).required().at(Location::Label),
        Member::new("vaultName", &plain::STRING).required().at(Location::Label),
        Member::new("marker", &plain::STRING).at(Location::Query),
        Member::new("limit", &plain::STRING).at(Location::Query),
    ],
);

wire::shape!(ListMultipartUploadsInput, LIST_MULTIPART_UPLOADS_INPUT { 0 account_id, 1 vault_name, 2 marker, 3 limit });

/// `ListMultipartUploadsOutput`.
#[derive(Clone, Default)]
pub struct ListMultipartUploadsOutput {
    /// `UploadsList`.
    pub uploads_list: Option<Vec<UploadListElement>>,
    /// `Marker`.
    pub marker: Option<String>,
}

pub(super) static LIST_MULTIPART_UPLOADS_OUTPUT: Structure = Structure::new(
    "ListMultipartUploadsOutput",
    &[Member::new("UploadsList", &schemas::UPLOADS_LIST), Member::new("Marker", &plain::STRING)],
);

wire::shape!(ListMultipartUploadsOutput, LIST_MULTIPART_UPLOADS_OUTPUT { 0 uploads_list, 1 marker });

/// `ListPartsInput`.
#[derive(Clone, Default)]
pub struct ListPartsInput {
    /// `accountId`: in the path.
    pub account_id: String,
    /// `vaultName`: in the path.
    pub vault_name: String,
    /// `uploadId`: in the path.
    pub upload_id: String,
    /// `marker`: query parameter `marker`.
    pub marker: Option<String>,
    /// `limit`: query parameter `limit`.
    pub limit: Option<String>,
}

pub(super) static LIST_PARTS_INPUT: Structure = Structure::new(
    "ListPartsInput",
    &[
        Member::new("accountId", &plain::STRING).required().at(Location::Label),
        Member::new("vaultName", &plain::STRING).required().at(Location::Label),
        Member::new("uploadId", &plain::STRING).required().at(Location::Label),
        Member::new("marker", &plain::STRING).at(Location::Query),
        Member::new("limit", &plain::STRING).at(Location::Query),
    ],
);

wire::shape!(ListPartsInput, LIST_PARTS_INPUT { 0 account_id, 1 vault_name, 2 upload_id, 3 marker, 4 limit });

/// `ListPartsOutput`.
#[derive(Clone, Default)]
pub struct ListPartsOutput {
    /// `MultipartUploadId`.
    pub multipart_upload_id: Option<String>,
    /// `VaultARN`.
    pub vault_arn: Option<String>,
    /// `ArchiveDescription`.
    pub archive_description: Option<String>,
    /// `PartSizeInBytes`.
    pub part_size_in_bytes: Option<i64>,
    /// `CreationDate`.
    pub creation_date: Option<String>,
    /// `Parts`.
    pub parts: Option<Vec<PartListElement>>,
    /// `Marker`.
    pub marker: Option<String>,
}

pub(super) static LIST_PARTS_OUTPUT: Structure = Structure::new(
    "ListPartsOutput",
    &[
        Member::new("MultipartUploadId", &plain::STRING),
        Member::new("VaultARN", &plain::STRING),
        Member::new("ArchiveDescription", &plain::STRING),
        Member::new("PartSizeInBytes", &plain::LONG),
        Member::new("CreationDate", &plain::STRING),
        Member::new("Parts", &schemas::PART_LIST),
        Member::new("Marker", &plain::STRING),
    ],
);

wire::shape!(ListPartsOutput, LIST_PARTS_OUTPUT { 0 multipart_upload_id, 1 vault_arn, 2 archive_description, 3 part_size_in_bytes, 4 creation_date, 5 parts, 6 marker });

/// `ListTagsForVaultInput`.
#[derive(Clone, Default)]
pub struct ListTagsForVaultInput {
    /// `accountId`: in the path.
    pub account_id: String,
    /// `vaultName`: in the path.
    pub vault_name: String,
}

pub(super) static LIST_TAGS_FOR_VAULT_INPUT: Structure = Structure::new(
    "ListTagsForVaultInput",
    &[
        Member::new("accountId", &plain::STRING).required().at(Location::Label),
        Member::new("vaultName", &plain::STRING).required().at(Location::Label),
    ],
);

wire::shape!(ListTagsForVaultInput, LIST_TAGS_FOR_VAULT_INPUT { 0 account_id, 1 vault_name });

/// `ListTagsForVaultOutput`.
#[derive(Clone, Default)]
pub struct ListTagsForVaultOutput {
    /// `Tags`.
    pub tags: Option<BTreeMap<String, String>>,
}

pub(super) static LIST_TAGS_FOR_VAULT_OUTPUT: Structure =
    Structure::new("ListTagsForVaultOutput", &[Member::new("Tags", &schemas::TAG_MAP)]);

wire::shape!(ListTagsForVaultOutput, LIST_TAGS_FOR_VAULT_OUTPUT { 0 tags });

/// `ListVaultsInput`.
#[derive(Clone, Default)]
pub struct ListVaultsInput {
    /// `accountId`: in the path.
    pub account_id: String,
    /// `marker`: query parameter `marker`.
    pub marker: Option<String>,
    /// `limit`: query parameter `limit`.
    pub limit: Option<String>,
}

pub(super) static LIST_VAULTS_INPUT: Structure = Structure::new(
    "ListVaultsInput",
    &[
        Member::new("accountId", &plain::STRING).required().at(Location::Label),
        Member::new("marker", &plain::STRING).at(Location::Query),
        Member::new("limit", &plain::STRING).at(Location::Query),
    ],
);

wire::shape!(ListVaultsInput, LIST_VAULTS_INPUT { 0 account_id, 1 marker, 2 limit });

/// `ListVaultsOutput`.
#[derive(Clone, Default)]
pub struct ListVaultsOutput {
    /// `VaultList`.
    pub vault_list: Option<Vec<DescribeVaultOutput>>,
    /// `Marker`.
    pub marker: Option<String>,
}

pub(super) static LIST_VAULTS_OUTPUT: Structure = Structure::new(
    "ListVaultsOutput",
    &[Member::new("VaultList", &schemas::VAULT_LIST), Member::new("Marker", &plain::STRING)],
);

wire::shape!(ListVaultsOutput, LIST_VAULTS_OUTPUT { 0 vault_list, 1 marker });

/// `OutputLocation`.
#[derive(Clone, Default)]
pub struct OutputLocation {
    /// `S3`.
    pub s3: Option<S3Location>,
}

pub(super) static OUTPUT_LOCATION: Structure =
    Structure::new("OutputLocation", &[Member::new("S3", &schemas::S3_LOCATION)]);

wire::shape!(OutputLocation, OUTPUT_LOCATION { 0 s3 });

/// `OutputSerialization`.
#[derive(Clone, Default)]
pub struct OutputSerialization {
    /// `csv`.
    pub csv: Option<CSVOutput>,
}

pub(super) static OUTPUT_SERIALIZATION: Structure =
    Structure::new("OutputSerialization", &[Member::new("csv", &schemas::CSV_OUTPUT)]);

wire::shape!(OutputSerialization, OUTPUT_SERIALIZATION { 0 csv });

/// `PartListElement`.
#[derive(Clone, Default)]
pub struct PartListElement {
    /// `RangeInBytes`.
    pub range_in_bytes: Option<String>,
    /// `SHA256TreeHash`.
    pub sha256_tree_hash: Option<String>,
}

pub(super) static PART_LIST_ELEMENT: Structure = Structure::new(
    "PartListElement",
    &[Member::new("RangeInBytes", &plain::STRING), Member::new("SHA256TreeHash", &plain::STRING)],
);

wire::shape!(PartListElement, PART_LIST_ELEMENT { 0 range_in_bytes, 1 sha256_tree_hash });

/// `RemoveTagsFromVaultInput`.
#[derive(Clone, Default)]
pub struct RemoveTagsFromVaultInput {
    /// `accountId`: in the path.
    pub account_id: String,
    /// `vaultName`: in the path.
    pub vault_name: String,
    /// `TagKeys`.
    pub tag_keys: Option<Vec<String>>,
}

pub(super) static REMOVE_TAGS_FROM_VAULT_INPUT: Structure = Structure::new(
    "RemoveTagsFromVaultInput",
    &[
        Member::new("accountId", &plain::STRING).required().at(Location::Label),
        Member::new("vaultName", &plain::STRING).required().at(Location::Label),
        Member::new("TagKeys", &schemas::TAG_KEY_LIST),
    ],
);

wire::shape!(RemoveTagsFromVaultInput, REMOVE_TAGS_FROM_VAULT_INPUT { 0 account_id, 1 vault_name, 2 tag_keys });

/// `S3Location`.
#[derive(Clone, Default)]
pub struct S3Location {
    /// `BucketName`.
    pub bucket_name: Option<String>,
    /// `Prefix`.
    pub prefix: Option<String>,
    /// `Encryption`.
    pub encryption: Option<Encryption>,
    /// `CannedACL`.
    pub canned_acl: Option<CannedACL>,
    /// `AccessControlList`.
    pub access_control_list: Option<Vec<Grant>>,
    /// `Tagging`.
    pub tagging: Option<BTreeMap<String, String>>,
    /// `UserMetadata`.
    pub user_metadata: Option<BTreeMap<String, String>>,
    /// `StorageClass`.
    pub storage_class: Option<StorageClass>,
}

pub(super) static S3_LOCATION: Structure = Structure::new(
    "S3Location",
    &[
        Member::new("BucketName", &plain::STRING),
        Member::new("Prefix", &plain::STRING),
        Member::new("Encryption", &schemas::ENCRYPTION),
        Member::new("CannedACL", &schemas::CANNED_ACL),
        Member::new("AccessControlList", &schemas::ACCESS_CONTROL_POLICY_LIST),
        Member::new("Tagging", &schemas::HASHMAP),
        Member::new("UserMetadata", &schemas::HASHMAP),
        Member::new("StorageClass", &schemas::STORAGE_CLASS),
    ],
);

wire::shape!(S3Location, S3_LOCATION { 0 bucket_name, 1 prefix, 2 encryption, 3 canned_acl, 4 access_control_list, 5 tagging, 6 user_metadata, 7 storage_class });

/// `SelectParameters`.
#[derive(Clone, Default)]
pub struct SelectParameters {
    /// `InputSerialization`.
    pub input_serialization: Option<InputSerialization>,
    /// `ExpressionType`.
    pub expression_type: Option<ExpressionType>,
    /// `Expression`.
    pub expression: Option<String>,
    /// `OutputSerialization`.
    pub output_serialization: Option<OutputSerialization>,
}

pub(super) static SELECT_PARAMETERS: Structure = Structure::new(
    "SelectParameters",
    &[
        Member::new("InputSerialization", &schemas::INPUT_SERIALIZATION),
        Member::new("ExpressionType", &schemas::EXPRESSION_TYPE),
        Member::new("Expression", &plain::STRING),
        Member::new("OutputSerialization", &schemas::OUTPUT_SERIALIZATION),
    ],
);

wire::shape!(SelectParameters, SELECT_PARAMETERS { 0 input_serialization, 1 expression_type, 2 expression, 3 output_serialization });

/// `SetDataRetrievalPolicyInput`.
#[derive(Clone, Default)]
pub struct SetDataRetrievalPolicyInput {
    /// `accountId`: in the path.
    pub account_id: String,
    /// `Policy`.
    pub policy: Option<DataRetrievalPolicy>,
}

pub(super) static SET_DATA_RETRIEVAL_POLICY_INPUT: Structure = Structure::new(
    "SetDataRetrievalPolicyInput",
    &[
        Member::new("accountId", &plain::STRING).required().at(Location::Label),
        Member::new("Policy", &schemas::DATA_RETRIEVAL_POLICY),
    ],
);

wire::shape!(SetDataRetrievalPolicyInput, SET_DATA_RETRIEVAL_POLICY_INPUT { 0 account_id, 1 policy });

/// `SetVaultAccessPolicyInput`.
#[derive(Clone, Default)]
pub struct SetVaultAccessPolicyInput {
    /// `accountId`: in the path.
    pub account_id: String,
    /// `vaultName`: in the path.
    pub vault_name: String,
    /// `policy`.
    pub policy: Option<VaultAccessPolicy>,
}

pub(super) static SET_VAULT_ACCESS_POLICY_INPUT: Structure = Structure::new(
    "SetVaultAccessPolicyInput",
    &[
        Member::new("accountId", &plain::STRING).required().at(Location::Label),
        Member::new("vaultName", &plain::STRING).required().at(Location::Label),
        Member::new("policy", &schemas::VAULT_ACCESS_POLICY),
    ],
)
.payload(2);

wire::shape!(SetVaultAccessPolicyInput, SET_VAULT_ACCESS_POLICY_INPUT { 0 account_id, 1 vault_name, 2 policy });

/// `SetVaultNotificationsInput`.
#[derive(Clone, Default)]
pub struct SetVaultNotificationsInput {
    /// `accountId`: in the path.
    pub account_id: String,
    /// `vaultName`: in the path.
    pub vault_name: String,
    /// `vaultNotificationConfig`.
    pub vault_notification_config: Option<VaultNotificationConfig>,
}

pub(super) static SET_VAULT_NOTIFICATIONS_INPUT: Structure = Structure::new(
    "SetVaultNotificationsInput",
    &[
        Member::new("accountId", &plain::STRING).required().at(Location::Label),
        Member::new("vaultName", &plain::STRING).required().at(Location::Label),
        Member::new("vaultNotificationConfig", &schemas::VAULT_NOTIFICATION_CONFIG),
    ],
)
.payload(2);

wire::shape!(SetVaultNotificationsInput, SET_VAULT_NOTIFICATIONS_INPUT { 0 account_id, 1 vault_name, 2 vault_notification_config });

/// `UploadArchiveInput`.
#[derive(Default)]
pub struct UploadArchiveInput {
    /// `vaultName`: in the path.
    pub vault_name: String,
    /// `accountId`: in the path.
    pub account_id: String,
    /// `archiveDescription`: header `x-amz-archive-description`.
    pub archive_description: Option<String>,
    /// `checksum`: header `x-amz-sha256-tree-hash`.
    pub checksum: Option<String>,
    /// `body`.
    pub body: Body,
}

pub(super) static UPLOAD_ARCHIVE_INPUT: Structure = Structure::new(
    "UploadArchiveInput",
    &[
        Member::new("vaultName", &plain::STRING).required().at(Location::Label),
        Member::new("accountId", &plain::STRING).required().at(Location::Label),
        Member::new("archiveDescription", &plain::STRING)
            .wire("x-amz-archive-description")
            .at(Location::Header),
        Member::new("checksum", &plain::STRING).wire("x-amz-sha256-tree-hash").at(Location::Header),
        Member::new("body", &plain::STREAM),
    ],
)
.payload(4);

wire::stream_shape!(UploadArchiveInput, UPLOAD_ARCHIVE_INPUT { 0 vault_name, 1 account_id, 2 archive_description, 3 checksum, 4 body });

/// `UploadListElement`.
#[derive(Clone, Default)]
pub struct UploadListElement {
    /// `MultipartUploadId`.
    pub multipart_upload_id: Option<String>,
    /// `VaultARN`.
    pub vault_arn: Option<String>,
    /// `ArchiveDescription`.
    pub archive_description: Option<String>,
    /// `PartSizeInBytes`.
    pub part_size_in_bytes: Option<i64>,
    /// `CreationDate`.
    pub creation_date: Option<String>,
}

pub(super) static UPLOAD_LIST_ELEMENT: Structure = Structure::new(
    "UploadListElement",
    &[
        Member::new("MultipartUploadId", &plain::STRING),
        Member::new("VaultARN", &plain::STRING),
        Member::new("ArchiveDescription", &plain::STRING),
        Member::new("PartSizeInBytes", &plain::LONG),
        Member::new("CreationDate", &plain::STRING),
    ],
);

wire::shape!(UploadListElement, UPLOAD_LIST_ELEMENT { 0 multipart_upload_id, 1 vault_arn, 2 archive_description, 3 part_size_in_bytes, 4 creation_date });

/// `UploadMultipartPartInput`.
#[derive(Default)]
pub struct UploadMultipartPartInput {
    /// `accountId`: in the path.
    pub account_id: String,
    /// `vaultName`: in the path.
    pub vault_name: String,
    /// `uploadId`: in the path.
    pub upload_id: String,
    /// `checksum`: header `x-amz-sha256-tree-hash`.
    pub checksum: Option<String>,
    /// `range`: header `Content-Range`.
    pub range: Option<String>,
    /// `body`.
    pub body: Body,
}

pub(super) static UPLOAD_MULTIPART_PART_INPUT: Structure = Structure::new(
    "UploadMultipartPartInput",
    &[
        Member::new("accountId", &plain::STRING).required().at(Location::Label),
        Member::new("vaultName", &plain::STRING).required().at(Location::Label),
        Member::new("uploadId", &plain::STRING).required().at(Location::Label),
        Member::new("checksum", &plain::STRING).wire("x-amz-sha256-tree-hash").at(Location::Header),
        Member::new("range", &plain::STRING).wire("Content-Range").at(Location::Header),
        Member::new("body", &plain::STREAM),
    ],
)
.payload(5);

wire::stream_shape!(UploadMultipartPartInput, UPLOAD_MULTIPART_PART_INPUT { 0 account_id, 1 vault_name, 2 upload_id, 3 checksum, 4 range, 5 body });

/// `UploadMultipartPartOutput`.
#[derive(Clone, Default)]
pub struct UploadMultipartPartOutput {
    /// `checksum`: header `x-amz-sha256-tree-hash`.
    pub checksum: Option<String>,
}

pub(super) static UPLOAD_MULTIPART_PART_OUTPUT: Structure = Structure::new(
    "UploadMultipartPartOutput",
    &[Member::new("checksum", &plain::STRING).wire("x-amz-sha256-tree-hash").at(Location::Header)],
);

wire::shape!(UploadMultipartPartOutput, UPLOAD_MULTIPART_PART_OUTPUT { 0 checksum });

/// `VaultAccessPolicy`.
#[derive(Clone, Default)]
pub struct VaultAccessPolicy {
    /// `Policy`.
    pub policy: Option<String>,
}

pub(super) static VAULT_ACCESS_POLICY: Structure =
    Structure::new("VaultAccessPolicy", &[Member::new("Policy", &plain::STRING)]);

wire::shape!(VaultAccessPolicy, VAULT_ACCESS_POLICY { 0 policy });

/// `VaultLockPolicy`.
#[derive(Clone, Default)]
pub struct VaultLockPolicy {
    /// `Policy`.
    pub policy: Option<String>,
}

pub(super) static VAULT_LOCK_POLICY: Structure =
    Structure::new("VaultLockPolicy", &[Member::new("Policy", &plain::STRING)]);

wire::shape!(VaultLockPolicy, VAULT_LOCK_POLICY { 0 policy });

/// `VaultNotificationConfig`.
#[derive(Clone, Default)]
pub struct VaultNotificationConfig {
    /// `SNSTopic`.
    pub sns_topic: Option<String>,
    /// `Events`.
    pub events: Option<Vec<String>>,
}

pub(super) static VAULT_NOTIFICATION_CONFIG: Structure = Structure::new(
    "VaultNotificationConfig",
    &[
        Member::new("SNSTopic", &plain::STRING),
        Member::new("Events", &schemas::NOTIFICATION_EVENT_LIST),
    ],
);

wire::shape!(VaultNotificationConfig, VAULT_NOTIFICATION_CONFIG { 0 sns_topic, 1 events });

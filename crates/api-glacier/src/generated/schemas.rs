// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The schemas of everything that is referred to and not plain.

use wire::{Kind, List, Map, Member, Schema, plain};

pub(super) static ACCESS_CONTROL_POLICY_LIST: Schema = Schema::new(
    "AccessControlPolicyList",
    Kind::List(&List { member: Member::new("member", &GRANT).wire("member"), flattened: false }),
);

pub(super) static ACTION_CODE: Schema =
    Schema::new("ActionCode", Kind::Enum(&["ArchiveRetrieval", "InventoryRetrieval", "Select"]));

pub(super) static CSV_INPUT: Schema =
    Schema::new("CSVInput", Kind::Structure(&super::structures::CSV_INPUT));

pub(super) static CSV_OUTPUT: Schema =
    Schema::new("CSVOutput", Kind::Structure(&super::structures::CSV_OUTPUT));

pub(super) static CANNED_ACL: Schema = Schema::new(
    "CannedACL",
    Kind::Enum(&[
        "private",
        "public-read",
        "public-read-write",
        "aws-exec-read",
        "authenticated-read",
        "bucket-owner-read",
        "bucket-owner-full-control",
    ]),
);

pub(super) static DATA_RETRIEVAL_POLICY: Schema =
    Schema::new("DataRetrievalPolicy", Kind::Structure(&super::structures::DATA_RETRIEVAL_POLICY));

pub(super) static DATA_RETRIEVAL_RULE: Schema =
    Schema::new("DataRetrievalRule", Kind::Structure(&super::structures::DATA_RETRIEVAL_RULE));

pub(super) static DATA_RETRIEVAL_RULES_LIST: Schema = Schema::new(
    "DataRetrievalRulesList",
    Kind::List(&List {
        member: Member::new("member", &DATA_RETRIEVAL_RULE).wire("member"),
        flattened: false,
    }),
);

pub(super) static DESCRIBE_VAULT_OUTPUT: Schema =
    Schema::new("DescribeVaultOutput", Kind::Structure(&super::structures::DESCRIBE_VAULT_OUTPUT));

pub(super) static ENCRYPTION: Schema =
    Schema::new("Encryption", Kind::Structure(&super::structures::ENCRYPTION));

pub(super) static ENCRYPTION_TYPE: Schema =
    Schema::new("EncryptionType", Kind::Enum(&["aws:kms", "AES256"]));

pub(super) static EXPRESSION_TYPE: Schema = Schema::new("ExpressionType", Kind::Enum(&["SQL"]));

pub(super) static FILE_HEADER_INFO: Schema =
    Schema::new("FileHeaderInfo", Kind::Enum(&["USE", "IGNORE", "NONE"]));

pub(super) static GLACIER_JOB_DESCRIPTION: Schema = Schema::new(
    "GlacierJobDescription",
    Kind::Structure(&super::structures::GLACIER_JOB_DESCRIPTION),
);

pub(super) static GRANT: Schema = Schema::new("Grant", Kind::Structure(&super::structures::GRANT));

pub(super) static GRANTEE: Schema =
    Schema::new("Grantee", Kind::Structure(&super::structures::GRANTEE));

pub(super) static INPUT_SERIALIZATION: Schema =
    Schema::new("InputSerialization", Kind::Structure(&super::structures::INPUT_SERIALIZATION));

pub(super) static INVENTORY_RETRIEVAL_JOB_DESCRIPTION: Schema = Schema::new(
    "InventoryRetrievalJobDescription",
    Kind::Structure(&super::structures::INVENTORY_RETRIEVAL_JOB_DESCRIPTION),
);

pub(super) static INVENTORY_RETRIEVAL_JOB_INPUT: Schema = Schema::new(
    "InventoryRetrievalJobInput",
    Kind::Structure(&super::structures::INVENTORY_RETRIEVAL_JOB_INPUT),
);

pub(super) static JOB_LIST: Schema = Schema::new(
    "JobList",
    Kind::List(&List {
        member: Member::new("member", &GLACIER_JOB_DESCRIPTION).wire("member"),
        flattened: false,
    }),
);

pub(super) static JOB_PARAMETERS: Schema =
    Schema::new("JobParameters", Kind::Structure(&super::structures::JOB_PARAMETERS));

pub(super) static NOTIFICATION_EVENT_LIST: Schema = Schema::new(
    "NotificationEventList",
    Kind::List(&List {
        member: Member::new("member", &plain::STRING).wire("member"),
        flattened: false,
    }),
);

pub(super) static OUTPUT_LOCATION: Schema =
    Schema::new("OutputLocation", Kind::Structure(&super::structures::OUTPUT_LOCATION));

pub(super) static OUTPUT_SERIALIZATION: Schema =
    Schema::new("OutputSerialization", Kind::Structure(&super::structures::OUTPUT_SERIALIZATION));

pub(super) static PART_LIST: Schema = Schema::new(
    "PartList",
    Kind::List(&List {
        member: Member::new("member", &PART_LIST_ELEMENT).wire("member"),
        flattened: false,
    }),
);

pub(super) static PART_LIST_ELEMENT: Schema =
    Schema::new("PartListElement", Kind::Structure(&super::structures::PART_LIST_ELEMENT));

pub(super) static PERMISSION: Schema = Schema::new(
    "Permission",
    Kind::Enum(&["FULL_CONTROL", "WRITE", "WRITE_ACP", "READ", "READ_ACP"]),
);

pub(super) static QUOTE_FIELDS: Schema =
    Schema::new("QuoteFields", Kind::Enum(&["ALWAYS", "ASNEEDED"]));

pub(super) static S3_LOCATION: Schema =
    Schema::new("S3Location", Kind::Structure(&super::structures::S3_LOCATION));

pub(super) static SELECT_PARAMETERS: Schema =
    Schema::new("SelectParameters", Kind::Structure(&super::structures::SELECT_PARAMETERS));

pub(super) static STATUS_CODE: Schema =
    Schema::new("StatusCode", Kind::Enum(&["InProgress", "Succeeded", "Failed"]));

pub(super) static STORAGE_CLASS: Schema =
    Schema::new("StorageClass", Kind::Enum(&["STANDARD", "REDUCED_REDUNDANCY", "STANDARD_IA"]));

pub(super) static TAG_KEY_LIST: Schema = Schema::new(
    "TagKeyList",
    Kind::List(&List {
        member: Member::new("member", &plain::STRING).wire("member"),
        flattened: false,
    }),
);

pub(super) static TAG_MAP: Schema = Schema::new(
    "TagMap",
    Kind::Map(&Map {
        key: Member::new("key", &plain::STRING).wire("key"),
        value: Member::new("value", &plain::STRING).wire("value"),
        flattened: false,
    }),
);

pub(super) static TYPE: Schema =
    Schema::new("Type", Kind::Enum(&["AmazonCustomerByEmail", "CanonicalUser", "Group"]));

pub(super) static UPLOAD_LIST_ELEMENT: Schema =
    Schema::new("UploadListElement", Kind::Structure(&super::structures::UPLOAD_LIST_ELEMENT));

pub(super) static UPLOADS_LIST: Schema = Schema::new(
    "UploadsList",
    Kind::List(&List {
        member: Member::new("member", &UPLOAD_LIST_ELEMENT).wire("member"),
        flattened: false,
    }),
);

pub(super) static VAULT_ACCESS_POLICY: Schema =
    Schema::new("VaultAccessPolicy", Kind::Structure(&super::structures::VAULT_ACCESS_POLICY));

pub(super) static VAULT_LIST: Schema = Schema::new(
    "VaultList",
    Kind::List(&List {
        member: Member::new("member", &DESCRIBE_VAULT_OUTPUT).wire("member"),
        flattened: false,
    }),
);

pub(super) static VAULT_LOCK_POLICY: Schema =
    Schema::new("VaultLockPolicy", Kind::Structure(&super::structures::VAULT_LOCK_POLICY));

pub(super) static VAULT_NOTIFICATION_CONFIG: Schema = Schema::new(
    "VaultNotificationConfig",
    Kind::Structure(&super::structures::VAULT_NOTIFICATION_CONFIG),
);

pub(super) static HASHMAP: Schema = Schema::new(
    "hashmap",
    Kind::Map(&Map {
        key: Member::new("key", &plain::STRING).wire("key"),
        value: Member::new("value", &plain::STRING).wire("value"),
        flattened: false,
    }),
);

//! The columns of a list.
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-inventory.html#storage-inventory-contents>

use api_s3::{InventoryOptionalField, errors};
use serde::{Deserialize, Serialize};
use wire::AwsError;

use crate::bucket::BucketRecord;
use crate::class::{AccessTier, INTELLIGENT_TIERING};
use crate::inventory::Inventory;
use crate::lock::{RetentionMode, VersionLock};
use crate::object::answer::shown_version_id;
use crate::object::{ShownMode, VersionRecord};
use crate::replication::{ReplicationState, Status};

/// A column by choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Field {
    Size,
    LastModifiedDate,
    StorageClass,
    ETag,
    IsMultipartUploaded,
    ReplicationStatus,
    EncryptionStatus,
    ObjectLockRetainUntilDate,
    ObjectLockMode,
    ObjectLockLegalHoldStatus,
    IntelligentTieringAccessTier,
    BucketKeyStatus,
    ChecksumAlgorithm,
}

impl Field {
    const ALL: [Self; 13] = [
        Self::Size,
        Self::LastModifiedDate,
        Self::StorageClass,
        Self::ETag,
        Self::IsMultipartUploaded,
        Self::ReplicationStatus,
        Self::EncryptionStatus,
        Self::ObjectLockRetainUntilDate,
        Self::ObjectLockMode,
        Self::ObjectLockLegalHoldStatus,
        Self::IntelligentTieringAccessTier,
        Self::BucketKeyStatus,
        Self::ChecksumAlgorithm,
    ];

    /// # Errors
    /// `MalformedXML` for what is no field, `NotImplemented` for the others of AWS's.
    pub(super) fn read(sent: &InventoryOptionalField) -> Result<Self, AwsError> {
        if matches!(sent, InventoryOptionalField::Unknown(_)) {
            return Err(errors::malformed_xml());
        }
        let found = Self::ALL.into_iter().find(|field| field.name() == sent.as_str());
        found.ok_or_else(errors::not_implemented)
    }

    pub(super) fn to_api(self) -> InventoryOptionalField {
        InventoryOptionalField::from(self.name())
    }

    const fn name(self) -> &'static str {
        match self {
            Self::Size => "Size",
            Self::LastModifiedDate => "LastModifiedDate",
            Self::StorageClass => "StorageClass",
            Self::ETag => "ETag",
            Self::IsMultipartUploaded => "IsMultipartUploaded",
            Self::ReplicationStatus => "ReplicationStatus",
            Self::EncryptionStatus => "EncryptionStatus",
            Self::ObjectLockRetainUntilDate => "ObjectLockRetainUntilDate",
            Self::ObjectLockMode => "ObjectLockMode",
            Self::ObjectLockLegalHoldStatus => "ObjectLockLegalHoldStatus",
            Self::IntelligentTieringAccessTier => "IntelligentTieringAccessTier",
            Self::BucketKeyStatus => "BucketKeyStatus",
            Self::ChecksumAlgorithm => "ChecksumAlgorithm",
        }
    }

    /// Whether it is told by the lock of a version.
    pub(super) const fn is_of_lock(self) -> bool {
        matches!(
            self,
            Self::ObjectLockRetainUntilDate
                | Self::ObjectLockMode
                | Self::ObjectLockLegalHoldStatus
        )
    }

    /// What a column holds, in every row.
    const fn kind(self) -> Kind {
        match self {
            Self::Size => Kind::Number,
            Self::LastModifiedDate | Self::ObjectLockRetainUntilDate => Kind::Instant,
            Self::IsMultipartUploaded => Kind::Flag,
            _ => Kind::Text,
        }
    }

    fn value(self, version: &VersionRecord, lock: Option<&VersionLock>) -> Option<Value> {
        if version.is_delete_marker && self != Self::LastModifiedDate {
            return None;
        }
        let retention = lock.and_then(|lock| lock.retention.as_ref());
        match self {
            Self::Size => Some(Value::Number(i64::try_from(version.size).unwrap_or(i64::MAX))),
            Self::LastModifiedDate => Some(Value::Instant(version.modified_ms)),
            Self::IsMultipartUploaded => Some(Value::Flag(version.parts_count > 0)),
            Self::ObjectLockRetainUntilDate => retention.map(|it| Value::Instant(it.until_ms)),
            _ => self.text(version, lock).map(Value::Text),
        }
    }

    /// The value of a column of text.
    fn text(self, version: &VersionRecord, lock: Option<&VersionLock>) -> Option<String> {
        let class = version.description.storage_class.as_deref().unwrap_or("STANDARD");
        let text = match self {
            Self::StorageClass => class,
            Self::ETag => version.etag.as_str(),
            Self::ReplicationStatus => {
                match version.replication.as_ref().and_then(ReplicationState::status)? {
                    Status::Pending => "PENDING",
                    Status::Completed => "COMPLETED",
                    Status::Failed => "FAILED",
                    Status::Replica => "REPLICA",
                }
            }
            Self::EncryptionStatus => match version.mode {
                ShownMode::SseS3 => "SSE-S3",
                ShownMode::SseKms { .. } => "SSE-KMS",
                ShownMode::DsseKms { .. } => "DSSE-KMS",
                ShownMode::SseC { .. } => "SSE-C",
            },
            Self::ObjectLockMode => match lock?.retention.as_ref()?.mode {
                RetentionMode::Governance => "GOVERNANCE",
                RetentionMode::Compliance => "COMPLIANCE",
            },
            Self::ObjectLockLegalHoldStatus if lock?.legal_hold? => "ON",
            Self::ObjectLockLegalHoldStatus => "OFF",
            Self::IntelligentTieringAccessTier if class == INTELLIGENT_TIERING => {
                match version.access_tier {
                    // What is not archived is all at hand here.
                    None => "FREQUENT",
                    Some(AccessTier::Archive) => "ARCHIVE",
                    Some(AccessTier::DeepArchive) => "DEEP_ARCHIVE",
                }
            }
            Self::BucketKeyStatus => match version.mode {
                ShownMode::SseKms { bucket_key: true, .. } => "ENABLED",
                _ => "DISABLED",
            },
            Self::ChecksumAlgorithm => {
                let names: Vec<&str> =
                    version.checksums.values.keys().map(String::as_str).collect();
                return (!names.is_empty()).then(|| names.join("|"));
            }
            _ => return None,
        };
        Some(text.to_owned())
    }
}

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Text,
    Number,
    Instant,
    Flag,
}

/// What a row says in a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Value {
    Text(String),
    Number(i64),
    /// Milliseconds since 1970.
    Instant(i64),
    Flag(bool),
}

/// A column of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Column {
    pub(super) name: &'static str,
    pub(super) kind: Kind,
    /// Whether every row says something in it.
    pub(super) is_required: bool,
}

impl Inventory {
    /// The columns, in their order.
    pub(super) fn columns(&self) -> Vec<Column> {
        let column = |name, kind| Column { name, kind, is_required: false };
        let required = |name| Column { name, kind: Kind::Text, is_required: true };
        let mut columns = vec![required("Bucket"), required("Key")];
        if self.has_versions {
            columns.push(column("VersionId", Kind::Text));
            columns.extend(["IsLatest", "IsDeleteMarker"].map(|name| column(name, Kind::Flag)));
        }
        columns.extend(self.fields.iter().map(|field| column(field.name(), field.kind())));
        columns
    }

    /// What a version is told by, a value or none for each column.
    pub(super) fn row(
        &self,
        bucket: &BucketRecord,
        (key, version): (&str, &VersionRecord),
        is_latest: bool,
        lock: Option<&VersionLock>,
    ) -> Vec<Option<Value>> {
        let mut row: Vec<Option<Value>> =
            [bucket.name.as_str(), key].map(|text| Some(Value::Text(text.to_owned()))).into();
        if self.has_versions {
            row.push(shown_version_id(bucket, version).map(Value::Text));
            row.extend([is_latest, version.is_delete_marker].map(|it| Some(Value::Flag(it))));
        }
        row.extend(self.fields.iter().map(|field| field.value(version, lock)));
        row
    }
}

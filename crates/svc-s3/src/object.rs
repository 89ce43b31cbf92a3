//! Objects: what a stored version knows about itself, and where its ciphertext is.

pub(crate) mod answer;
pub(crate) mod checksum;
pub(crate) mod conditions;
pub(crate) mod copy;
pub(crate) mod description;
pub(crate) mod events;
pub(crate) mod form_tagging;
pub(crate) mod headers;
pub(crate) mod manifest;
pub(crate) mod marks;
pub(crate) mod open;
mod ops;
pub(crate) mod put;
pub(crate) mod range;
pub(crate) mod read;
pub(crate) mod receive;
pub(crate) mod rewrap;
pub(crate) mod selection;
pub(crate) mod tagging;
pub(crate) mod tags;
pub(crate) mod version_id;
pub(crate) mod versions;

use std::collections::BTreeMap;
use std::sync::Arc;

use blob::WrittenBlob;
use names::AccountId;
use policy::AclGrant;
use sealed_blobs::Tier;
use serde::{Deserialize, Serialize};
use stdx::Timestamp;
use tables::{Damage, Record, from_json};

use crate::acl::list::AccessControlList;
use crate::bucket::BucketRecord;
use crate::class::AccessTier;
use crate::lock::VersionLock;
use crate::replication::{Candidate, CandidateKind, ReplicationState};
use crate::usage::change::Counted;

/// The public id of a version in a bucket that has no versioning.
pub(crate) const NULL_VERSION: &str = "null";

/// Where ciphertext is. Never where plaintext is: there is none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Location {
    /// In the row `s3.body` of this id.
    Inline {
        /// The row's id.
        id: String,
        /// Bytes of ciphertext.
        length: u64,
    },
    /// In the blob store.
    Blob {
        /// The blob's id, 32 hexadecimal digits.
        id: String,
        /// Bytes of ciphertext.
        length: u64,
    },
    /// In the archive.
    Archive {
        /// The blob's id, 32 hexadecimal digits.
        id: String,
        /// Bytes of ciphertext.
        length: u64,
    },
}

impl Location {
    /// Bytes of ciphertext.
    pub(crate) const fn length(&self) -> u64 {
        match self {
            Self::Inline { length, .. }
            | Self::Blob { length, .. }
            | Self::Archive { length, .. } => *length,
        }
    }

    /// The blob that it is in, unless it is in a row.
    pub(crate) fn blob(&self) -> Option<(Tier, &str)> {
        match self {
            Self::Inline { .. } => None,
            Self::Blob { id, .. } => Some((Tier::Hot, id)),
            Self::Archive { id, .. } => Some((Tier::Archive, id)),
        }
    }

    /// A blob that was written to `tier`.
    pub(crate) fn of_blob(tier: Tier, written: WrittenBlob) -> Self {
        let (id, length) = (written.id.to_string(), written.length_bytes);
        match tier {
            Tier::Hot => Self::Blob { id, length },
            Tier::Archive => Self::Archive { id, length },
        }
    }
}

/// The checksums a client sent or asked for: algorithm in AWS's spelling (`CRC64NVME`) to base64.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Checksums {
    pub(crate) values: BTreeMap<String, String>,
    /// `FULL_OBJECT` or `COMPOSITE`; none when there are no values.
    pub(crate) kind: Option<String>,
}

/// The encryption mode as far as answers show it. The envelope says the same and is what counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum ShownMode {
    /// `AES256`.
    SseS3,
    /// `aws:kms`.
    SseKms {
        /// The key's ARN.
        key_arn: String,
        /// Whether a Bucket Key was used.
        bucket_key: bool,
    },
    /// `aws:kms:dsse`.
    DsseKms {
        /// The key's ARN.
        key_arn: String,
    },
    /// A customer key; its MD5 as the client sent it, base64.
    SseC {
        /// `SSECustomerKeyMD5`.
        key_md5: String,
    },
}

/// Who said how a new object is encrypted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum ChosenBy {
    /// The headers of the request.
    Request,
    /// The default of the bucket.
    Bucket,
}

/// What a client says about an object besides its bytes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Description {
    pub(crate) content_type: Option<String>,
    pub(crate) content_encoding: Option<String>,
    pub(crate) content_language: Option<String>,
    pub(crate) content_disposition: Option<String>,
    pub(crate) cache_control: Option<String>,
    pub(crate) expires: Option<String>,
    pub(crate) website_redirect: Option<String>,
    /// `x-amz-meta-*`, names in lower case, values byte-exact.
    pub(crate) metadata: BTreeMap<String, String>,
    pub(crate) storage_class: Option<String>,
}

/// One part of a multipart object, as clients see it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct PartSummary {
    pub(crate) number: u32,
    pub(crate) size: u64,
    pub(crate) checksums: Checksums,
}

/// A version of an object, or a delete marker.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct VersionRecord {
    /// The public version id; `null` without versioning.
    pub(crate) version_id: String,
    /// Immutable, random: what the ciphertext and the manifest rows are bound to.
    pub(crate) object_id: String,
    /// Orders the versions of a key, newest highest.
    pub(crate) sequence: u64,
    pub(crate) is_delete_marker: bool,
    pub(crate) modified_ms: i64,
    /// Bytes of plaintext.
    pub(crate) size: u64,
    /// Without quotes.
    pub(crate) etag: String,
    pub(crate) mode: ShownMode,
    pub(crate) description: Description,
    pub(crate) checksums: Checksums,
    pub(crate) tags: BTreeMap<String, String>,
    /// Parts of a multipart object; 0 for an object put whole.
    pub(crate) parts_count: u32,
    /// Rows of `s3.manifest` that hold the envelope and the locations.
    pub(crate) manifest_rows: u32,
    /// The account that owns it, where that is not the bucket's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) owner: Option<AccountId>,
    /// Whether it has an access control list other than the private one.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub(crate) has_acl: bool,
    /// What replication has to do with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) replication: Option<ReplicationState>,
    /// Whether the sums of its bucket have it: not where it is older than these and not looked at yet.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub(crate) is_counted: bool,
    /// The archive tier of Intelligent-Tiering that it is in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) access_tier: Option<AccessTier>,
    /// The grants of that list, where they were read: those that count.
    #[serde(skip)]
    pub(crate) grants: Option<Arc<[AclGrant]>>,
}

impl Record for VersionRecord {
    const VERSION: u8 = 5;

    fn read(version: u8, bytes: &[u8]) -> Result<Self, Damage> {
        match version {
            // Version 1 belongs to the bucket's account and has the private list, version 2 is encrypted
            // in one layer and not replicated, version 3 is in no sum, version 4 in no archive tier.
            1..=5 => from_json(bytes),
            _ => Err(Damage::Version(version)),
        }
    }
}

/// The class of versions that name none.
const STANDARD: &str = "STANDARD";

impl VersionRecord {
    /// The version as the sums of its bucket know it, if they have it.
    pub(crate) fn counted(&self) -> Option<Counted<'_>> {
        let (encryption, key_arn) = self.encryption();
        let counted = Counted {
            is_delete_marker: self.is_delete_marker,
            size: self.size,
            class: self.description.storage_class.as_deref().unwrap_or(STANDARD),
            encryption,
            key_arn,
        };
        self.is_counted.then_some(counted)
    }

    /// How it is encrypted, and under which key of KMS.
    pub(crate) fn encryption(&self) -> (&'static str, Option<&str>) {
        match &self.mode {
            ShownMode::SseS3 => ("SSE-S3", None),
            ShownMode::SseKms { key_arn, .. } => ("SSE-KMS", Some(key_arn.as_str())),
            ShownMode::DsseKms { key_arn } => ("DSSE-KMS", Some(key_arn.as_str())),
            ShownMode::SseC { .. } => ("SSE-C", None),
        }
    }

    /// The account that owns it in `bucket`: where lists are off, the bucket's.
    pub(crate) fn owner_in<'a>(&'a self, bucket: &'a BucketRecord) -> &'a AccountId {
        let foreign = self.owner.as_ref().filter(|_| bucket.has_acls());
        foreign.unwrap_or(&bucket.account)
    }

    /// It, as replication rules see it.
    pub(crate) const fn candidate<'a>(&'a self, key: &'a str) -> Candidate<'a> {
        let kind = match self.mode {
            _ if self.is_delete_marker => CandidateKind::DeleteMarker,
            ShownMode::SseKms { .. } | ShownMode::DsseKms { .. } => CandidateKind::KmsObject,
            ShownMode::SseS3 | ShownMode::SseC { .. } => CandidateKind::Object,
        };
        Candidate { key, tags: &self.tags, kind }
    }

    /// When it was written, to the second, as HTTP shows it.
    pub(crate) const fn modified_at(&self) -> Timestamp {
        Timestamp::from_unix_ms(self.modified_ms).truncated_to_seconds()
    }
}

/// What a listing shows of the current version of a key. Small, because listings read many.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct CurrentRecord {
    pub(crate) version_id: String,
    pub(crate) sequence: u64,
    pub(crate) modified_ms: i64,
    pub(crate) size: u64,
    pub(crate) etag: String,
    pub(crate) storage_class: Option<String>,
    /// Algorithms of its checksums.
    pub(crate) checksum_algorithms: Vec<String>,
    pub(crate) checksum_kind: Option<String>,
    /// The account that owns it, where that is not the bucket's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) owner: Option<AccountId>,
}

impl Record for CurrentRecord {
    const VERSION: u8 = 2;

    fn read(version: u8, bytes: &[u8]) -> Result<Self, Damage> {
        match version {
            // Version 1 belongs to the bucket's account.
            1 | 2 => from_json(bytes),
            _ => Err(Damage::Version(version)),
        }
    }
}

impl From<&VersionRecord> for CurrentRecord {
    fn from(version: &VersionRecord) -> Self {
        Self {
            version_id: version.version_id.clone(),
            sequence: version.sequence,
            modified_ms: version.modified_ms,
            size: version.size,
            etag: version.etag.clone(),
            storage_class: version.description.storage_class.clone(),
            checksum_algorithms: version.checksums.values.keys().cloned().collect(),
            checksum_kind: version.checksums.kind.clone(),
            owner: version.owner.clone(),
        }
    }
}

/// The envelope of a version, where its ciphertext is, and what its parts were. Stored in rows of
/// bounded size, apart from the version record, because a version may have 10,000 parts.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Manifest {
    /// `envelope::ObjectEnvelope`, base64.
    pub(crate) envelope: String,
    /// One location for an object put whole, one per part otherwise, in order.
    pub(crate) locations: Vec<Location>,
    /// What clients see of the parts; empty for an object put whole.
    pub(crate) parts: Vec<PartSummary>,
    /// Copies of the first of the locations in the other tier: on their way to the archive, or
    /// restored from it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) copies: Vec<Location>,
    /// Of a replica, what its ciphertext is bound to: it was copied as it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) bound_to: Option<BoundTo>,
}

/// A version that ciphertext was sealed for, in a bucket, under the same key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct BoundTo {
    pub(crate) bucket_id: String,
    pub(crate) object_id: String,
}

/// A multipart upload in progress.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct UploadRecord {
    pub(crate) upload_id: String,
    pub(crate) key: String,
    pub(crate) started_ms: i64,
    /// Who started it: `arn` of the principal.
    pub(crate) initiator: String,
    pub(crate) mode: ShownMode,
    /// `envelope::Mode` of the object to be, encoded with its envelope's format, base64.
    pub(crate) sealed_mode: String,
    pub(crate) description: Description,
    pub(crate) tags: BTreeMap<String, String>,
    /// The algorithm the client announced, in AWS's spelling.
    pub(crate) checksum_algorithm: Option<String>,
    pub(crate) checksum_kind: Option<String>,
    /// The lock asked for, without the bucket's default.
    #[serde(default)]
    pub(crate) lock: VersionLock,
    /// The account that will own the object, where that is not the bucket's.
    #[serde(default)]
    pub(crate) owner: Option<AccountId>,
    /// The access control list asked for, where that is not the private one.
    #[serde(default)]
    pub(crate) acl: Option<AccessControlList>,
    /// Who said how it is encrypted; none of uploads that were begun before that was kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) chosen: Option<ChosenBy>,
}

impl UploadRecord {
    /// When it was begun, to the second.
    pub(crate) const fn started_at(&self) -> Timestamp {
        Timestamp::from_unix_ms(self.started_ms).truncated_to_seconds()
    }
}

impl Record for UploadRecord {
    const VERSION: u8 = 5;

    fn read(version: u8, bytes: &[u8]) -> Result<Self, Damage> {
        match version {
            // Version 1 has no lock, version 2 belongs to the bucket's account, version 3 is encrypted in
            // one layer, version 4 does not say who chose that.
            1..=5 => from_json(bytes),
            _ => Err(Damage::Version(version)),
        }
    }
}

/// An uploaded part.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct PartRecord {
    /// Unique per upload of a part: replacing a part makes another.
    pub(crate) part_id: String,
    pub(crate) size: u64,
    pub(crate) etag: String,
    pub(crate) modified_ms: i64,
    pub(crate) checksums: Checksums,
    /// `envelope::WrappedDataKey`, base64.
    pub(crate) wrapped_key: String,
    pub(crate) location: Location,
}

impl Record for PartRecord {
    const VERSION: u8 = 2;

    fn read(version: u8, bytes: &[u8]) -> Result<Self, Damage> {
        match version {
            // Version 1 lies in no archive.
            1 | 2 => from_json(bytes),
            _ => Err(Damage::Version(version)),
        }
    }
}

//! Lists that are made of what is in a bucket.
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_S3JobManifestGenerator.html>

use api_s3control::{
    GeneratedManifestEncryption, GeneratedManifestFormat, JobManifestGeneratorFilter,
    KeyNameConstraint, ReplicationStatus, S3JobManifestGenerator, S3ManifestOutputLocation,
    S3StorageClass, SSEKMSEncryption, SSES3Encryption, errors,
};
use serde::{Deserialize, Serialize};
use stdx::Timestamp;
use wire::AwsError;

use crate::batch::encryption_filter::EncryptionFilter;
use crate::batch::invalid;
use crate::batch::place::place_of;

/// The most characters of all texts that keys are compared with.
const KEY_TEXT_MAX: usize = 32 * 1024;

/// The most classes, statuses or kinds of encryption of a filter.
const CHOICES_MAX: usize = 32;

/// What is listed, and where the list is written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Generator {
    pub(crate) source_arn: String,
    pub(crate) expected_owner: Option<String>,
    pub(crate) filter: Option<ListFilter>,
    /// Whether the list is written.
    pub(crate) is_written: bool,
    pub(crate) output: Option<ListOutput>,
}

/// Where the list is written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ListOutput {
    pub(crate) bucket_arn: String,
    pub(crate) expected_owner: Option<String>,
    pub(crate) prefix: Option<String>,
    /// As its bucket says, where it is not said.
    pub(crate) encryption: Option<OutputEncryption>,
}

/// How the list is encrypted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum OutputEncryption {
    S3,
    Kms { key_id: String },
}

/// Conditions that all have to hold. Those that are lists hold where one of the list does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ListFilter {
    pub(crate) created_after_ms: Option<i64>,
    pub(crate) created_before_ms: Option<i64>,
    pub(crate) replication: Option<Vec<Replicated>>,
    pub(crate) key: Option<KeyFilter>,
    pub(crate) larger_than: Option<i64>,
    pub(crate) smaller_than: Option<i64>,
    pub(crate) classes: Option<Vec<String>>,
    pub(crate) encryption: Option<Vec<EncryptionFilter>>,
}

/// What a key begins with, ends with or holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct KeyFilter {
    pub(crate) prefixes: Option<Vec<String>>,
    pub(crate) suffixes: Option<Vec<String>>,
    pub(crate) substrings: Option<Vec<String>>,
}

/// What became of an object's replication. One that is pending is none of these.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Replicated {
    Completed,
    Failed,
    Replica,
    No,
}

/// What a listing says of an object.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Listed<'a> {
    pub(crate) key: &'a str,
    pub(crate) modified_ms: i64,
    pub(crate) size: i64,
    pub(crate) class: &'a str,
}

impl Generator {
    /// # Errors
    /// `InvalidRequest` for what makes no sense, `NotImplemented` for what goes by replication rules.
    pub(crate) fn read(sent: &S3JobManifestGenerator) -> Result<Self, AwsError> {
        bucket_of(&sent.source_bucket)?;
        if sent.enable_manifest_output && sent.manifest_output_location.is_none() {
            return Err(invalid("Request invalid: a manifest output location is needed"));
        }
        Ok(Self {
            source_arn: sent.source_bucket.clone(),
            expected_owner: sent.expected_bucket_owner.clone(),
            filter: sent.filter.as_ref().map(ListFilter::read).transpose()?,
            is_written: sent.enable_manifest_output,
            output: sent.manifest_output_location.as_ref().map(ListOutput::read).transpose()?,
        })
    }

    pub(crate) fn to_api(&self) -> S3JobManifestGenerator {
        S3JobManifestGenerator {
            expected_bucket_owner: self.expected_owner.clone(),
            source_bucket: self.source_arn.clone(),
            manifest_output_location: self.output.as_ref().map(ListOutput::to_api),
            filter: self.filter.as_ref().map(ListFilter::to_api),
            enable_manifest_output: self.is_written,
        }
    }

    pub(crate) fn source(&self) -> &str {
        place_of(&self.source_arn).map_or("", |(bucket, _)| bucket)
    }

    /// Where the list is written; none where it is not.
    pub(crate) fn written_to(&self) -> Option<&ListOutput> {
        self.output.as_ref().filter(|_| self.is_written)
    }

    /// What every key of the list begins with.
    pub(crate) fn prefix(&self) -> Option<&str> {
        let prefixes = self.filter.as_ref()?.key.as_ref()?.prefixes.as_deref()?;
        match prefixes {
            [prefix] => Some(prefix),
            _ => None,
        }
    }
}

impl ListOutput {
    fn read(sent: &S3ManifestOutputLocation) -> Result<Self, AwsError> {
        bucket_of(&sent.bucket)?;
        if sent.manifest_format != GeneratedManifestFormat::S3InventoryReportCsv20211130 {
            return Err(invalid("Invalid manifest format"));
        }
        let encryption = match &sent.manifest_encryption {
            None => None,
            Some(sent) => match (&sent.sse_s3, &sent.sse_kms) {
                (Some(_), None) => Some(OutputEncryption::S3),
                (None, Some(kms)) => Some(OutputEncryption::Kms { key_id: kms.key_id.clone() }),
                _ => return Err(invalid("Request invalid: one kind of encryption is needed")),
            },
        };
        Ok(Self {
            bucket_arn: sent.bucket.clone(),
            expected_owner: sent.expected_manifest_bucket_owner.clone(),
            prefix: sent.manifest_prefix.clone(),
            encryption,
        })
    }

    fn to_api(&self) -> S3ManifestOutputLocation {
        let encryption = self.encryption.as_ref().map(|encryption| match encryption {
            OutputEncryption::S3 => {
                GeneratedManifestEncryption { sse_s3: Some(SSES3Encryption {}), sse_kms: None }
            }
            OutputEncryption::Kms { key_id } => GeneratedManifestEncryption {
                sse_s3: None,
                sse_kms: Some(SSEKMSEncryption { key_id: key_id.clone() }),
            },
        });
        S3ManifestOutputLocation {
            expected_manifest_bucket_owner: self.expected_owner.clone(),
            bucket: self.bucket_arn.clone(),
            manifest_prefix: self.prefix.clone(),
            manifest_encryption: encryption,
            manifest_format: GeneratedManifestFormat::S3InventoryReportCsv20211130,
        }
    }

    pub(crate) fn bucket(&self) -> &str {
        place_of(&self.bucket_arn).map_or("", |(bucket, _)| bucket)
    }
}

impl ListFilter {
    fn read(sent: &JobManifestGeneratorFilter) -> Result<Self, AwsError> {
        if sent.eligible_for_replication.is_some() {
            return Err(errors::not_implemented());
        }
        let is_known = |class: &S3StorageClass| !matches!(class, S3StorageClass::Unknown(_));
        let classes = sent.match_any_storage_class.as_deref();
        if !classes.unwrap_or_default().iter().all(is_known) {
            return Err(invalid("Invalid storage class"));
        }
        let statuses = sent.object_replication_statuses.as_deref();
        let encryption = sent.match_any_object_encryption.as_deref();
        let counts =
            [classes.map(<[_]>::len), statuses.map(<[_]>::len), encryption.map(<[_]>::len)];
        if counts.into_iter().flatten().any(|count| count > CHOICES_MAX) {
            return Err(invalid("Request invalid: the filter has too many values"));
        }
        let read_all = |statuses: &[ReplicationStatus]| {
            statuses.iter().map(Replicated::read).collect::<Result<Vec<_>, _>>()
        };
        let read_kinds = |kinds: &[api_s3control::ObjectEncryptionFilter]| {
            kinds.iter().map(EncryptionFilter::read).collect::<Result<Vec<_>, _>>()
        };
        let names = |classes: &[S3StorageClass]| {
            classes.iter().map(|class| class.as_str().to_owned()).collect()
        };
        Ok(Self {
            created_after_ms: sent.created_after.map(|at| at.unix_ms()),
            created_before_ms: sent.created_before.map(|at| at.unix_ms()),
            replication: statuses.map(read_all).transpose()?,
            key: sent.key_name_constraint.as_ref().map(KeyFilter::read).transpose()?,
            larger_than: sent.object_size_greater_than_bytes,
            smaller_than: sent.object_size_less_than_bytes,
            classes: classes.map(names),
            encryption: encryption.map(read_kinds).transpose()?,
        })
    }

    fn to_api(&self) -> JobManifestGeneratorFilter {
        let statuses = |statuses: &Vec<Replicated>| {
            statuses.iter().map(|status| status.to_api()).collect::<Vec<_>>()
        };
        let classes = |names: &Vec<String>| {
            names.iter().map(|name| S3StorageClass::from(name.as_str())).collect::<Vec<_>>()
        };
        let kinds = |kinds: &Vec<EncryptionFilter>| {
            kinds.iter().map(EncryptionFilter::to_api).collect::<Vec<_>>()
        };
        JobManifestGeneratorFilter {
            eligible_for_replication: None,
            created_after: self.created_after_ms.map(Timestamp::from_unix_ms),
            created_before: self.created_before_ms.map(Timestamp::from_unix_ms),
            object_replication_statuses: self.replication.as_ref().map(statuses),
            key_name_constraint: self.key.as_ref().map(KeyFilter::to_api),
            object_size_greater_than_bytes: self.larger_than,
            object_size_less_than_bytes: self.smaller_than,
            match_any_storage_class: self.classes.as_ref().map(classes),
            match_any_object_encryption: self.encryption.as_ref().map(kinds),
        }
    }

    /// Whether all conditions hold that a listing can tell.
    pub(crate) fn fits(&self, object: Listed<'_>) -> bool {
        self.created_after_ms.is_none_or(|after| object.modified_ms > after)
            && self.created_before_ms.is_none_or(|before| object.modified_ms < before)
            && self.larger_than.is_none_or(|limit| object.size > limit)
            && self.smaller_than.is_none_or(|limit| object.size < limit)
            && self.key.as_ref().is_none_or(|key| key.fits(object.key))
            && any(self.classes.as_ref(), |class| class == object.class)
    }
}

impl KeyFilter {
    fn read(sent: &KeyNameConstraint) -> Result<Self, AwsError> {
        let lists = [&sent.match_any_prefix, &sent.match_any_suffix, &sent.match_any_substring];
        let texts = lists.into_iter().flatten().flatten();
        if texts.map(|text| text.len().saturating_add(1)).sum::<usize>() > KEY_TEXT_MAX {
            return Err(invalid("Request invalid: the key name constraint is too long"));
        }
        Ok(Self {
            prefixes: sent.match_any_prefix.clone(),
            suffixes: sent.match_any_suffix.clone(),
            substrings: sent.match_any_substring.clone(),
        })
    }

    fn to_api(&self) -> KeyNameConstraint {
        KeyNameConstraint {
            match_any_prefix: self.prefixes.clone(),
            match_any_suffix: self.suffixes.clone(),
            match_any_substring: self.substrings.clone(),
        }
    }

    fn fits(&self, key: &str) -> bool {
        any(self.prefixes.as_ref(), |prefix| key.starts_with(prefix))
            && any(self.suffixes.as_ref(), |suffix| key.ends_with(suffix))
            && any(self.substrings.as_ref(), |part| key.contains(part.as_str()))
    }
}

impl Replicated {
    fn read(sent: &ReplicationStatus) -> Result<Self, AwsError> {
        match sent {
            ReplicationStatus::Completed => Ok(Self::Completed),
            ReplicationStatus::Failed => Ok(Self::Failed),
            ReplicationStatus::Replica => Ok(Self::Replica),
            ReplicationStatus::None => Ok(Self::No),
            ReplicationStatus::Unknown(_) => Err(invalid("Invalid replication status")),
        }
    }

    const fn to_api(self) -> ReplicationStatus {
        match self {
            Self::Completed => ReplicationStatus::Completed,
            Self::Failed => ReplicationStatus::Failed,
            Self::Replica => ReplicationStatus::Replica,
            Self::No => ReplicationStatus::None,
        }
    }
}

/// Whether there is no list, or an empty one, or one of its members holds.
pub(crate) fn any<T>(list: Option<&Vec<T>>, holds: impl Fn(&T) -> bool) -> bool {
    list.is_none_or(|list| list.is_empty() || list.iter().any(holds))
}

/// The bucket that an ARN names.
fn bucket_of(arn: &str) -> Result<&str, AwsError> {
    let place = place_of(arn).filter(|(_, key)| key.is_empty());
    place.map(|(bucket, _)| bucket).ok_or_else(|| invalid("Request invalid: no bucket is named"))
}

#[cfg(test)]
mod tests;

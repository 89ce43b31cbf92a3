//! Inventories: lists of a bucket's objects, written into another bucket every day or every week.
//!
//! A list is written in parts, each by an ordinary PutObject as the service principal
//! `s3.amazonaws.com`, judged by the destination's policy and by that of the key it is encrypted with.
//! How far it is, is kept in a row ([`run`]); a part is written before that is noted, so that after a
//! crash there may be a file that no manifest names, and never a manifest that lacks one.
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-inventory.html>

pub(crate) mod csv;
pub(crate) mod fields;
mod ops;
mod parquet;
mod read;
pub(crate) mod run;

use api_s3::{
    InventoryConfiguration, InventoryDestination, InventoryEncryption, InventoryFilter,
    InventoryFormat, InventoryFrequency, InventoryIncludedObjectVersions, InventoryOptionalField,
    InventoryS3BucketDestination, InventorySchedule, SSEKMS, SSES3,
};
use names::Region;
use serde::{Deserialize, Serialize};
use tables::{Damage, Record, from_json};

use crate::inventory::fields::Field;

/// The most inventories of a bucket.
pub(crate) const INVENTORIES_MAX: usize = 1_000;

/// Inventories of a page.
pub(crate) const PAGE_MAX: usize = 100;

/// What is to be listed, how often, and where the list goes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Inventory {
    pub(crate) is_enabled: bool,
    pub(crate) prefix: Option<String>,
    /// Every version, or the newest alone.
    pub(crate) has_versions: bool,
    pub(crate) is_weekly: bool,
    pub(crate) fields: Vec<Field>,
    pub(crate) destination: Destination,
    /// When its next list is due.
    pub(crate) due_ms: i64,
}

/// Where the list goes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Destination {
    pub(crate) bucket_arn: String,
    pub(crate) account: Option<String>,
    pub(crate) prefix: Option<String>,
    pub(crate) encryption: Option<ListEncryption>,
    #[serde(default)]
    pub(crate) format: ListFormat,
}

/// What the files of a list are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum ListFormat {
    /// Lines of values in quotes, compressed.
    #[default]
    Csv,
    Parquet,
}

impl ListFormat {
    /// What AWS calls it.
    const fn name(self) -> &'static str {
        match self {
            Self::Csv => "CSV",
            Self::Parquet => "Parquet",
        }
    }

    /// How the names of such files end.
    const fn ending(self) -> &'static str {
        match self {
            Self::Csv => "csv.gz",
            Self::Parquet => "parquet",
        }
    }
}

/// How the list is encrypted; where it is not said, as its bucket says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum ListEncryption {
    S3,
    Kms { key_id: String },
}

/// A list that is due.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct InventoryDue {
    pub(crate) bucket: String,
    pub(crate) region: Region,
}

impl Record for InventoryDue {
    const VERSION: u8 = 1;
}

/// How far a list is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct InventoryRun {
    pub(crate) started_ms: i64,
    /// The key of the last row looked at, in hexadecimal digits.
    pub(crate) after: Option<String>,
    /// The object of that row: its further versions are not the newest.
    pub(crate) last_key: Option<String>,
    pub(crate) files: Vec<ListFile>,
}

/// A file of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ListFile {
    pub(crate) key: String,
    pub(crate) size: u64,
    pub(crate) md5: String,
}

impl Record for InventoryRun {
    const VERSION: u8 = 1;
}

impl Record for Inventory {
    const VERSION: u8 = 2;

    fn read(version: u8, bytes: &[u8]) -> Result<Self, Damage> {
        match version {
            // Version 1 knew one format, CSV.
            1 | 2 => from_json(bytes),
            _ => Err(Damage::Version(version)),
        }
    }
}

impl Inventory {
    pub(crate) fn to_api(&self, id: String) -> InventoryConfiguration {
        let fields: Vec<InventoryOptionalField> =
            self.fields.iter().map(|field| field.to_api()).collect();
        let frequency = match self.is_weekly {
            true => InventoryFrequency::Weekly,
            false => InventoryFrequency::Daily,
        };
        let versions = match self.has_versions {
            true => InventoryIncludedObjectVersions::All,
            false => InventoryIncludedObjectVersions::Current,
        };
        InventoryConfiguration {
            destination: InventoryDestination {
                s3_bucket_destination: InventoryS3BucketDestination {
                    account_id: self.destination.account.clone(),
                    bucket: self.destination.bucket_arn.clone(),
                    format: InventoryFormat::from(self.destination.format.name()),
                    prefix: self.destination.prefix.clone(),
                    encryption: self.destination.encryption.as_ref().map(ListEncryption::to_api),
                },
            },
            is_enabled: self.is_enabled,
            filter: self.prefix.clone().map(|prefix| InventoryFilter { prefix }),
            id,
            included_object_versions: versions,
            optional_fields: (!fields.is_empty()).then_some(fields),
            schedule: InventorySchedule { frequency },
        }
    }
}

impl ListEncryption {
    fn to_api(&self) -> InventoryEncryption {
        match self {
            Self::S3 => InventoryEncryption { sse_s3: Some(SSES3 {}), sse_kms: None },
            Self::Kms { key_id } => InventoryEncryption {
                sse_s3: None,
                sse_kms: Some(SSEKMS { key_id: key_id.clone() }),
            },
        }
    }
}

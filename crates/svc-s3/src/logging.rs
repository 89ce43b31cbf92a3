//! Server access logs: a line for each request to a bucket, delivered in files to another one.
//!
//! Which requests there were is found in the journal ([`collect`]), so a line is never ahead of what is
//! durable. Lines wait in rows until they are delivered ([`deliver`]) by an ordinary PutObject as the
//! service principal `logging.s3.amazonaws.com`, judged by the target bucket's policy, its access
//! control list and the policy of the key that it is encrypted with.
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html>

pub(crate) mod buckets;
pub(crate) mod collect;
pub(crate) mod deliver;
mod line;
mod ops;
mod place;

use api_s3::{
    LoggingEnabled, PartitionDateSource, PartitionedPrefix, SimplePrefix, TargetObjectKeyFormat,
    errors,
};
use names::Region;
use serde::{Deserialize, Serialize};
use tables::Record;
use wire::AwsError;

/// As whom log files are written.
pub(crate) const PRINCIPAL: &str = "logging.s3.amazonaws.com";

/// The longest prefix of log files, in bytes: behind it there is room for the rest of their keys.
const PREFIX_BYTES_MAX: usize = 800;

/// Where the log of a bucket goes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct BucketLogging {
    pub(crate) target_bucket: String,
    pub(crate) prefix: String,
    /// None is what a request says that names none: simple keys.
    pub(crate) key_format: Option<KeyFormat>,
}

/// What the keys of log files are like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum KeyFormat {
    /// The prefix and the time.
    Simple,
    /// With account, Region, bucket and date, so that a date is a prefix.
    Partitioned {
        /// Which time is in the key; none where the request says none.
        date: Option<DateSource>,
    },
}

/// Which time is in the keys of log files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum DateSource {
    /// The day of the requests in the file.
    EventTime,
    /// When the file was delivered.
    DeliveryTime,
}

/// A line that is not delivered yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct LogLine {
    /// When its request came.
    pub(crate) at_ms: i64,
    pub(crate) line: String,
}

impl Record for LogLine {
    const VERSION: u8 = 1;
}

/// Lines of a bucket wait.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct LogDue {
    pub(crate) bucket: String,
    pub(crate) region: Region,
    /// When lines of it were delivered last.
    pub(crate) delivered_ms: Option<i64>,
}

impl Record for LogDue {
    const VERSION: u8 = 1;
}

impl Record for BucketLogging {
    const VERSION: u8 = 1;
}

impl BucketLogging {
    /// What a request wants.
    ///
    /// # Errors
    /// `MalformedXML` for a format that is none or two, `NotImplemented` for grants.
    pub(crate) fn read(sent: &LoggingEnabled) -> Result<Self, AwsError> {
        if sent.target_prefix.len() > PREFIX_BYTES_MAX {
            return Err(errors::invalid_argument("TargetPrefix is too long"));
        }
        let key_format = sent.target_object_key_format.as_ref().map(KeyFormat::read).transpose()?;
        Ok(Self {
            target_bucket: sent.target_bucket.clone(),
            prefix: sent.target_prefix.clone(),
            key_format,
        })
    }

    /// As it is answered.
    pub(crate) fn to_api(&self) -> LoggingEnabled {
        LoggingEnabled {
            target_bucket: self.target_bucket.clone(),
            target_grants: None,
            target_prefix: self.prefix.clone(),
            target_object_key_format: self.key_format.map(KeyFormat::to_api),
        }
    }
}

impl KeyFormat {
    fn read(sent: &TargetObjectKeyFormat) -> Result<Self, AwsError> {
        match (&sent.simple_prefix, &sent.partitioned_prefix) {
            (Some(_), None) => Ok(Self::Simple),
            (None, Some(partitioned)) => {
                let date = match partitioned.partition_date_source {
                    None => None,
                    Some(PartitionDateSource::EventTime) => Some(DateSource::EventTime),
                    Some(PartitionDateSource::DeliveryTime) => Some(DateSource::DeliveryTime),
                    Some(PartitionDateSource::Unknown(_)) => return Err(errors::malformed_xml()),
                };
                Ok(Self::Partitioned { date })
            }
            _ => Err(errors::malformed_xml()),
        }
    }

    fn to_api(self) -> TargetObjectKeyFormat {
        let mut shown = TargetObjectKeyFormat::default();
        match self {
            Self::Simple => shown.simple_prefix = Some(SimplePrefix {}),
            Self::Partitioned { date } => {
                let partition_date_source = date.map(|date| match date {
                    DateSource::EventTime => PartitionDateSource::EventTime,
                    DateSource::DeliveryTime => PartitionDateSource::DeliveryTime,
                });
                shown.partitioned_prefix = Some(PartitionedPrefix { partition_date_source });
            }
        }
        shown
    }
}

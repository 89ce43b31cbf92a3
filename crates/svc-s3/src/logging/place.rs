//! The keys of log files.
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html#server-access-logging-overview>

use stdx::Timestamp;

use crate::bucket::BucketRecord;
use crate::logging::{BucketLogging, DateSource, KeyFormat};

impl BucketLogging {
    /// Whether the requests of each day have files of their own.
    pub(super) const fn is_by_day(&self) -> bool {
        matches!(
            self.key_format,
            Some(KeyFormat::Partitioned { date: Some(DateSource::EventTime) })
        )
    }

    /// The key of a file with requests of `event_at` that is delivered at `now`; `unique` tells it from
    /// others of the same second.
    pub(super) fn key(
        &self,
        bucket: &BucketRecord,
        (event_at, now): (Timestamp, Timestamp),
        unique: &str,
    ) -> String {
        let Some(KeyFormat::Partitioned { .. }) = self.key_format else {
            return format!("{}{}-{unique}", self.prefix, seconds(now));
        };
        let (at, name) = match self.is_by_day() {
            // A day has no hour: its files say midnight.
            true => (event_at, format!("{}-00-00-00", event_at.day())),
            false => (now, seconds(now)),
        };
        format!(
            "{}{}/{}/{}/{}/{name}-{unique}",
            self.prefix,
            bucket.account,
            bucket.region,
            bucket.name,
            at.day().replace('-', "/")
        )
    }
}

/// `2019-02-06-00-00-38`.
fn seconds(at: Timestamp) -> String {
    let text = at.iso8601();
    let clock = text.get(11..19).unwrap_or_default().replace(':', "-");
    format!("{}-{clock}", at.day())
}

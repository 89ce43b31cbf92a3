//! Every bound of CloudWatch Logs, by name. AWS's figure where AWS publishes one.
//!
//! Source: <https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html>

/// A second.
pub(crate) const SECOND_MS: i64 = 1_000;
/// An hour.
pub(crate) const HOUR_MS: i64 = 3_600 * SECOND_MS;
/// A day.
pub(crate) const DAY_MS: i64 = 24 * HOUR_MS;
/// The bytes of a call of PutLogEvents, with [`EVENT_BYTES`] for each event.
pub(crate) const BATCH_BYTES_MAX: usize = 1_048_576;
/// What an event counts for besides its message, in bytes.
pub(crate) const EVENT_BYTES: usize = 26;
/// From the first event of a batch to its last.
pub(crate) const BATCH_SPAN_MS_MAX: i64 = DAY_MS;
/// How old an event may be.
pub(crate) const AGE_MS_MAX: i64 = 14 * DAY_MS;
/// How far ahead an event may be.
pub(crate) const AHEAD_MS_MAX: i64 = 2 * HOUR_MS;
/// The entries of a page of a list.
pub(crate) const LISTED_MAX: usize = 50;
/// The events of a page.
pub(crate) const EVENTS_MAX: usize = 10_000;
/// The bytes of the events of a page.
pub(crate) const PAGE_BYTES_MAX: usize = 1_048_576;
/// The streams of a group that are put in the order of their last event.
pub(crate) const SORTED_STREAMS_MAX: usize = 100_000;
/// The batches whose rows one call reads.
pub(crate) const LOOKED_AT_MAX: usize = 10_000;
/// The sealed bytes that one call opens.
pub(crate) const OPENED_BYTES_MAX: usize = 16 * 1_024 * 1_024;
/// The metric filters of a group.
pub(crate) const METRIC_FILTERS_MAX: usize = 100;
/// The metric filters of a group that have regular expressions.
pub(crate) const REGULAR_FILTERS_MAX: usize = 5;
/// The dimensions of a metric filter.
pub(crate) const DIMENSIONS_MAX: usize = 3;
/// The longest value of a dimension that is taken from an event, in characters.
pub(crate) const DIMENSION_CHARS_MAX: usize = 255;
/// The metrics that one batch may lead to, for one filter.
pub(crate) const METRICS_PER_BATCH_MAX: usize = 1_000;
/// The data that one batch may lead to, for all filters together.
pub(crate) const DATA_PER_BATCH_MAX: usize = 5_000;
/// The data of one domain event.
pub(crate) const DATA_PER_EVENT: usize = 200;
/// The resource policies of an account in a Region.
pub(crate) const RESOURCE_POLICIES_MAX: usize = 10;
/// The longest resource policy, in bytes.
pub(crate) const RESOURCE_POLICY_BYTES_MAX: usize = 5_120;
/// The days for which a group may keep its events.
pub(crate) const RETENTION_DAYS: [i32; 22] = [
    1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1_096, 1_827, 2_192, 2_557,
    2_922, 3_288, 3_653,
];
/// For how long a data key of KMS seals what is put into one group.
pub(crate) const DATA_KEY_MS: i64 = HOUR_MS;
/// The data keys that a node remembers, by their ciphertexts; beyond it they start over.
pub(crate) const DATA_KEYS_MAX: usize = 10_000;
/// The bytes of a sealed batch in one row.
pub(crate) const PART_BYTES: usize = 160 * 1_024;
/// Rows that are read at once where many are.
pub(crate) const PAGE_ROWS: usize = 500;
/// The batches that a job removes in one commit.
pub(crate) const REMOVED_PER_COMMIT: usize = 200;
/// The Regions whose principals' names are kept.
pub(crate) const REGIONS_MAX: usize = 256;

//! Every bound of Kinesis, by name. AWS's figure where AWS publishes one.
//!
//! Source: <https://docs.aws.amazon.com/streams/latest/dev/service-sizes-and-limits.html>

/// An hour.
pub(crate) const HOUR_MS: i64 = 3_600_000;
/// The shortest and the longest retention in hours: a day and a year.
pub(crate) const RETENTION_HOURS: (i64, i64) = (24, 8_760);
/// The largest record: data and partition key together, 1 MiB, unless the stream says otherwise.
pub(crate) const RECORD_KIB: i64 = 1_024;
/// The largest record that a stream may be set to take.
pub(crate) const RECORD_KIB_MAX: i64 = 10_240;
/// Data and partition keys of one PutRecords: 10 MiB.
pub(crate) const PUT_BYTES_MAX: usize = 10 * 1_024 * 1_024;
/// The records of one PutRecords.
pub(crate) const PUT_RECORDS_MAX: usize = 500;
/// The records of one GetRecords.
pub(crate) const GET_RECORDS_MAX: usize = 10_000;
/// Data and partition keys of one GetRecords: 10 MiB; the first record comes in any case.
pub(crate) const GET_BYTES_MAX: usize = 10 * 1_024 * 1_024;
/// Rows of records read at a time.
pub(crate) const PAGE_RECORDS: usize = 500;
/// How long an iterator holds: 5 minutes.
pub(crate) const ITERATOR_MS: i64 = 300_000;
/// The open shards of one account and Region.
pub(crate) const SHARDS_MAX: usize = 1_000;
/// The shards of one stream, with those that are closed and have records: they stand in its row.
pub(crate) const STREAM_SHARDS_MAX: usize = 500;
/// The open shards that an on-demand stream begins with.
pub(crate) const ON_DEMAND_SHARDS: usize = 4;
/// The on-demand streams of one account and Region.
pub(crate) const ON_DEMAND_STREAMS_MAX: usize = 50;
/// The shards of one page.
pub(crate) const SHARDS_LISTED: usize = 1_000;
/// See [`SHARDS_LISTED`].
pub(crate) const SHARDS_LISTED_MAX: usize = 10_000;
/// The shards that DescribeStream shows at once.
pub(crate) const SHARDS_DESCRIBED: usize = 100;
/// The streams of one page.
pub(crate) const STREAMS_LISTED: usize = 100;
/// See [`STREAMS_LISTED`].
pub(crate) const STREAMS_LISTED_MAX: usize = 10_000;
/// Streams read at a time where all are wanted.
pub(crate) const STREAMS_READ: usize = 1_000;
/// The consumers of one stream.
pub(crate) const CONSUMERS_MAX: usize = 20;
/// The consumers of one page.
pub(crate) const CONSUMERS_LISTED: usize = 100;
/// For how long a data key of KMS seals what one caller puts into a stream: 5 minutes, as at AWS.
pub(crate) const REUSE_MS: i64 = 300_000;
/// The data keys that a node remembers; beyond it they start over.
pub(crate) const REMEMBERED_MAX: usize = 10_000;
/// The bytes of sealed data in one row.
pub(crate) const PART_BYTES: usize = 160 * 1_024;
/// Records that one commit of a job removes.
pub(crate) const JOB_RECORDS: usize = 200;

//! Every bound, in one place. AWS's where AWS publishes one.
//!
//! Source: <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html>

/// The bytes of a partition key.
pub(crate) const HASH_KEY_BYTES_MAX: usize = 2_048;
/// The bytes of a sort key.
pub(crate) const SORT_KEY_BYTES_MAX: usize = 1_024;
/// The bytes of items that one page of a query or scan is made of.
pub(crate) const PAGE_BYTES_MAX: usize = 1_024 * 1_024;
/// The bytes of items that a batch gives.
pub(crate) const BATCH_BYTES_MAX: usize = 16 * 1_024 * 1_024;
/// The keys of a batch that reads.
pub(crate) const BATCH_GETS_MAX: usize = 100;
/// The requests of a batch that writes.
pub(crate) const BATCH_WRITES_MAX: usize = 25;
/// The actions of a transaction.
pub(crate) const TRANSACTION_ACTIONS_MAX: usize = 100;
/// The bytes of the items of a transaction.
pub(crate) const TRANSACTION_BYTES_MAX: usize = 4 * 1_024 * 1_024;
/// How long the token of a transaction is remembered.
pub(crate) const TOKEN_SECONDS: i64 = 600;
/// The segments of a scan.
pub(crate) const SEGMENTS_MAX: i32 = 1_000_000;
/// The local indexes of a table.
pub(crate) const LOCAL_INDEXES_MAX: usize = 5;
/// The global indexes of a table.
pub(crate) const GLOBAL_INDEXES_MAX: usize = 20;
/// The attributes that all indexes of a table name to be projected.
pub(crate) const PROJECTED_ATTRIBUTES_MAX: usize = 100;
/// The tables of a page.
pub(crate) const LISTED_MAX: i32 = 100;
/// The characters of sealed bytes, as text, in one row.
pub(crate) const PART_CHARS: usize = 160 * 1_024;
/// The bytes of the entries of a node of a tree; with more it is split.
pub(crate) const NODE_BYTES_MAX: usize = 8 * 1_024;
/// The rows that one commit of a job removes.
pub(crate) const JOB_ROWS: usize = 500;
/// The items that one commit of a job puts into an index or looks through for their expiry.
pub(crate) const JOB_ITEMS: usize = 50;
/// An item is expired that is not older than so many seconds: five years.
pub(crate) const EXPIRED_SECONDS_MAX: i64 = 5 * 365 * 86_400;
/// The capacity of an account and table that DescribeLimits tells.
pub(crate) const CAPACITY_MAX: i64 = 80_000;
/// The highest provisioned capacity that a request can name.
pub(crate) const THROUGHPUT_MAX: i64 = 1_000_000_000_000;

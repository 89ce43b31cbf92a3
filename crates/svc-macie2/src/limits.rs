//! Limits.
//!
//! Source: <https://docs.aws.amazon.com/macie/latest/user/macie-quotas.html>

/// Entries of a page.
pub(crate) const LISTED_MAX: usize = 50;

/// Entries of a page of jobs and custom identifiers.
pub(crate) const LONG_LIST_MAX: usize = 250;

/// Custom identifiers of an account in a Region.
pub(crate) const CUSTOM_MAX: usize = 10_000;

/// Filters of findings of an account in a Region.
pub(crate) const FILTERS_MAX: usize = 1_000;

/// Custom identifiers of a job.
pub(crate) const CUSTOM_PER_JOB: usize = 30;

/// Buckets that a job names.
pub(crate) const BUCKETS_PER_JOB: usize = 1_000;

/// Findings that one request describes.
pub(crate) const DESCRIBED_MAX: usize = 50;

/// Jobs of an account in a Region that are listed; the oldest of more are not.
pub(crate) const JOBS_LISTED: usize = 10_000;

/// Findings that a question goes through, the newest first.
pub(crate) const FINDINGS_READ: usize = 100_000;

/// Rows that are read at once.
pub(crate) const PAGE_ROWS: usize = 1_000;

/// Groups of statistics, unless the caller wants others.
pub(crate) const GROUPS_DEFAULT: usize = 5_000;

/// Days for which findings are kept.
pub(crate) const FINDING_DAYS: i64 = 90;

/// Places of one kind of data that a finding names.
pub(crate) const PLACES_PER_FINDING: usize = 15;

/// Objects of one step of a job.
pub(crate) const OBJECTS_PER_STEP: i32 = 8;

/// Bytes of one object that are looked at in memory; larger ones are skipped, and told.
pub(crate) const OBJECT_BYTES: u64 = 64 * 1024 * 1024;

/// The most steps of a round of jobs.
pub(crate) const STEPS_PER_ROUND: usize = 200;

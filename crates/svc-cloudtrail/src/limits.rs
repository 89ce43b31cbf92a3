//! The numbers of trails.
//!
//! Source: <https://docs.aws.amazon.com/awscloudtrail/latest/userguide/WhatIsCloudTrail-Limits.html>

/// Trails of an account in a Region, those of other Regions that reach into it included.
pub(crate) const TRAILS_MAX: usize = 5;

/// Trails of an account that are read at once, in all Regions.
pub(crate) const ACCOUNT_TRAILS_MAX: usize = 1_000;

/// The shortest and the longest name of a trail, in characters.
pub(crate) const NAME_CHARS: (usize, usize) = (3, 128);

/// The longest S3 key prefix, in characters.
pub(crate) const PREFIX_CHARS_MAX: usize = 200;

/// Basic event selectors of a trail.
pub(crate) const SELECTORS_MAX: usize = 5;

/// Data resources of all basic selectors of a trail.
pub(crate) const DATA_RESOURCES_MAX: usize = 250;

/// Values of all advanced selectors of a trail.
pub(crate) const SELECTOR_VALUES_MAX: usize = 500;

/// What the selectors of a trail take at most as they are stored, in bytes: a row holds no more. The
/// longest values that AWS takes would be a megabyte.
pub(crate) const SELECTOR_BYTES_MAX: usize = 128 * 1024;

/// Rows of waiting records that are looked at for one log file: each stands for 256 records at most.
pub(crate) const WAITING_ROWS: usize = 64;

/// Records of one log file, but for those of its last row.
pub(crate) const FILE_RECORDS: usize = 4_096;

/// Bytes of one log file before it is compressed, but for its last row.
pub(crate) const FILE_BYTES: u64 = 8 * 1024 * 1024;

/// Log files of one digest.
pub(crate) const DIGEST_FILES: usize = 4_000;

/// How long a key pair signs digests, in days.
pub(crate) const SIGNING_DAYS: i64 = 365;

/// Public keys of a page, and those of an account and Region that are read.
pub(crate) const PUBLIC_KEYS: usize = 100;
/// The longest name of a topic.
pub(crate) const TOPIC_NAME_CHARS_MAX: usize = 256;
/// Events that are put into a log group at once.
pub(crate) const PUT_EVENTS_MAX: usize = 10_000;
/// Their bytes, with [`LOG_EVENT_BYTES`] for each.
pub(crate) const PUT_BYTES_MAX: usize = 1_048_576;
/// What an event counts for besides its text.
pub(crate) const LOG_EVENT_BYTES: usize = 26;
/// The longest event that goes to a log group, as at AWS.
pub(crate) const LOG_EVENT_BYTES_MAX: usize = 262_144;

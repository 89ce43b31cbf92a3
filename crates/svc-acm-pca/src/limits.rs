//! The numbers of Private CA.
//!
//! Source: <https://docs.aws.amazon.com/general/latest/gr/pca.html>

/// Entries of a page where the caller names no number.
pub(crate) const LISTED: usize = 100;

/// Entries of a page.
pub(crate) const LISTED_MAX: usize = 1_000;

/// Days a deleted authority can be restored where the caller names no number.
pub(crate) const RESTORABLE_DAYS: i32 = 30;

/// Days the key of an authority waits for its deletion, once the authority is gone.
pub(crate) const KEY_DELETION_DAYS: i32 = 7;

/// Days a certificate of an authority for short-lived certificates is valid at most.
pub(crate) const SHORT_LIVED_DAYS: i64 = 7;

/// Seconds before now at which a certificate begins to be valid where the caller does not say: clocks differ.
pub(crate) const BACKDATED_SECONDS: i64 = 60 * 60;

/// How long a client token is remembered.
pub(crate) const TOKEN_SECONDS: i64 = 5 * 60;

/// Rows that are read, or removed, at a time.
pub(crate) const ROWS: usize = 500;

/// Seconds until a list, or a report, that could not be delivered is tried again.
pub(crate) const RETRY_SECONDS: i64 = 15 * 60;

/// Certificates of a chain.
pub(crate) const CHAIN_MAX: usize = 10;

/// The most bytes that KMS signs as they are.
pub(crate) const RAW_BYTES_MAX: usize = 4_096;

/// Seconds of a day.
pub(crate) const DAY_SECONDS: i64 = 24 * 60 * 60;

//! The numbers of ACM.
//!
//! Source: <https://docs.aws.amazon.com/acm/latest/userguide/acm-limits.html>

/// Entries of a page.
pub(crate) const LISTED_MAX: usize = 1_000;

/// Names of a certificate that a list shows.
pub(crate) const SUMMARIZED_NAMES: usize = 100;

/// Names of a certificate that is requested.
pub(crate) const NAMES_MAX: usize = 100;

/// Characters of a common name: names that are longer stand beside the subject alone.
pub(crate) const COMMON_NAME_CHARS: usize = 64;

/// Days that a private certificate is valid.
pub(crate) const VALID_DAYS: i64 = 395;

/// Days before its end from which on a certificate is renewed.
pub(crate) const RENEWED_DAYS: i64 = 60;

/// Days before its end from which on events tell of it where the account does not say.
pub(crate) const TOLD_DAYS: i32 = 45;

/// The most days of that which an account can say.
pub(crate) const TOLD_DAYS_MAX: i32 = 45;

/// How long a client token is remembered.
pub(crate) const TOKEN_SECONDS: i64 = 60 * 60;

/// Seconds of a day.
pub(crate) const DAY_SECONDS: i64 = 24 * 60 * 60;

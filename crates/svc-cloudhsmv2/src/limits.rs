//! Named limits.
//!
//! Source: <https://docs.aws.amazon.com/cloudhsm/latest/userguide/limits.html>

/// The most HSMs of a cluster; a group has fewer tokens.
pub(crate) const HSMS_MAX: usize = 28;

/// The longest certificate, in characters, which the API's page states and the model does not.
pub(crate) const CERTIFICATE_CHARS_MAX: usize = 5_000;

/// Clusters of a page.
pub(crate) const CLUSTERS_PER_PAGE: usize = 25;

/// Tags of a page.
pub(crate) const TAGS_PER_PAGE: usize = 100;

/// How long backups are kept unless the request says otherwise, in days.
pub(crate) const RETENTION_DAYS_DEFAULT: u16 = 90;

/// The shortest and the longest retention, in days.
pub(crate) const RETENTION_DAYS: core::ops::RangeInclusive<u16> = 7..=379;

/// How long a deleted cluster is shown, in seconds.
pub(crate) const DELETED_SHOWN_SECONDS: i64 = 3_600;

/// Custom key stores over one cluster that are looked for.
pub(crate) const KEY_STORES_READ: usize = 1;

//! Numbers as parts of keys.

/// Sorts as the number does.
pub(crate) fn digits(number: u64) -> String {
    format!("{number:020}")
}

/// The same of an instant; one before 1970 sorts as its begin.
pub(crate) fn instant(ms: i64) -> String {
    digits(u64::try_from(ms).unwrap_or_default())
}

//! What rows of several tables have alike.

/// Sorts as the number does.
pub(crate) fn digits(number: i64) -> String {
    format!("{number:020}")
}

//! What rows of several tables have alike.

use serde::{Deserialize, Serialize};
use tables::Record;

/// The row says everything in its key.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Nothing {}

impl Record for Nothing {
    const VERSION: u8 = 1;
}

/// Sorts as the number does.
pub(crate) fn digits(number: i64) -> String {
    format!("{:020}", number.max(0))
}

/// Sorts the other way round: the newest first.
pub(crate) fn newest_first(ms: i64) -> String {
    digits(i64::MAX.saturating_sub(ms.max(0)))
}

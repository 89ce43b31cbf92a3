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
    format!("{number:020}")
}

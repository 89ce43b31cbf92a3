//! Data retrieval policies: how much an account may retrieve in a Region.
//!
//! Source: <https://docs.aws.amazon.com/amazonglacier/latest/dev/data-retrieval-policy.html>

use serde::{Deserialize, Serialize};
use tables::Record;

/// A stored policy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum RetrievalPolicy {
    /// `None`: no limit.
    Unlimited,
    /// `BytesPerHour`.
    BytesPerHour {
        /// The most bytes of archives whose standard retrieval begins within an hour.
        bytes: u64,
    },
}

/// A retrieval that counts.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub(crate) struct Retrieved {
    pub(crate) at_ms: i64,
    pub(crate) bytes: u64,
}

impl Record for RetrievalPolicy {
    const VERSION: u8 = 1;
}

impl Record for Retrieved {
    const VERSION: u8 = 1;
}

//! What is kept of the last use of a key; [`usage`](crate::usage) says how it comes there.
//!
//! | table | key | value |
//! |---|---|---|
//! | `kms.usage` | account, region, key id | the last operation that succeeded with the key |
//! | `kms.usage-start` | `start` | since when uses are followed |

use serde::{Deserialize, Serialize};
use tables::{Record, Table};

/// The last use of each key.
pub(crate) const USAGES: Table<UsageRecord> = Table::new("kms.usage");

/// Since when uses are followed.
pub(crate) const START: Table<StartRecord> = Table::new("kms.usage-start");

/// The one row of [`START`].
pub(crate) const START_ROW: &str = "start";

/// The last use of a key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct UsageRecord {
    /// AWS's name of the operation.
    pub(crate) operation: String,
    /// When, milliseconds since the epoch.
    pub(crate) at_ms: i64,
    /// The id of the record of the call.
    pub(crate) event_id: String,
    /// The id of the request.
    pub(crate) request_id: String,
}

impl Record for UsageRecord {
    const VERSION: u8 = 1;
}

/// Since when uses are followed.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub(crate) struct StartRecord {
    /// The time of the first record that was followed, milliseconds since the epoch.
    pub(crate) at_ms: i64,
}

impl Record for StartRecord {
    const VERSION: u8 = 1;
}

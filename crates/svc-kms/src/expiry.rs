//! When imported material expires.
//!
//! | table | key | value |
//! |---|---|---|
//! | `kms.expiry` | instant, account, region, key id | nothing: keys whose imported material expires |

use serde::{Deserialize, Serialize};
use tables::{Record, Table};

/// Keys whose imported material expires.
pub(crate) const EXPIRIES: Table<ExpiryRecord> = Table::new("kms.expiry");

/// The row says everything in its key.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct ExpiryRecord {}

impl Record for ExpiryRecord {
    const VERSION: u8 = 1;
}

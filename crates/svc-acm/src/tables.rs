//! What ACM stores.
//!
//! | table | key | value |
//! |---|---|---|
//! | `acm.certificate` | account, Region, id | the certificate, and what is known of it |
//! | `acm.private-key` | account, Region, id | its private key, sealed |
//! | `acm.settings` | account, Region | from when on the account is told of ends |
//! | `acm.due` | instant, account, Region, id | nothing: certificates that are looked at |

use serde::{Deserialize, Serialize};
use tables::{Record, Table, TableSpec};

use crate::certificate::CERTIFICATES;
use crate::sealed_key::KEYS;
use crate::settings::SETTINGS;

/// The tables here.
pub static TABLES: &[TableSpec] = &[CERTIFICATES.spec(), KEYS.spec(), SETTINGS.spec(), DUE.spec()];

/// Certificates that are looked at.
pub(crate) const DUE: Table<Nothing> = Table::new("acm.due");

/// The row says everything in its key.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Nothing {}

impl Record for Nothing {
    const VERSION: u8 = 1;
}

/// Sorts as the number does.
pub(crate) fn digits(ms: i64) -> String {
    format!("{:020}", ms.max(0))
}

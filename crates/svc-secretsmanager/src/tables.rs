//! What Secrets Manager stores.
//!
//! | table | key | value |
//! |---|---|---|
//! | `secretsmanager.secret` | account, region, name | the secret: versions, labels, tags, policy, key |
//! | `secretsmanager.value` | account, region, unique id, version id | a version's value, sealed |
//! | `secretsmanager.created` | account, region, instant, name | nothing: the order in which secrets came |
//! | `secretsmanager.access` | account, region, unique id | the day of the last read |
//! | `secretsmanager.deletion` | instant, account, region, name | nothing: secrets that wait for their deletion |
//! | `secretsmanager.rotation` | account, region, unique id | how the secret is rotated, and the rotation under way |
//! | `secretsmanager.rotation-due` | instant, account, region, unique id | nothing: rotations that have something due |

use serde::{Deserialize, Serialize};
use tables::{Record, Table, TableSpec};

use crate::rotation::state::ROTATIONS;
use crate::secret::SECRETS;
use crate::value::VALUES;

/// The tables here.
pub static TABLES: &[TableSpec] = &[
    SECRETS.spec(),
    VALUES.spec(),
    CREATED.spec().unguarded("it leads to a secret, which is read itself"),
    ACCESSES.spec().unguarded("it is derived from the journal, and allows nothing"),
    DELETIONS.spec(),
    ROTATIONS.spec(),
    ROTATIONS_DUE.spec(),
];

/// Secrets by their creation.
pub(crate) const CREATED: Table<Nothing> = Table::new("secretsmanager.created");

/// When secrets were last read.
pub(crate) const ACCESSES: Table<LastAccess> = Table::new("secretsmanager.access");

/// Secrets whose recovery window ends.
pub(crate) const DELETIONS: Table<Nothing> = Table::new("secretsmanager.deletion");

/// Rotations that have something due.
pub(crate) const ROTATIONS_DUE: Table<Nothing> = Table::new("secretsmanager.rotation-due");

/// The row says everything in its key.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Nothing {}

impl Record for Nothing {
    const VERSION: u8 = 1;
}

/// The day of the last read.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct LastAccess {
    /// Its first instant in UTC, milliseconds since the epoch.
    pub(crate) day_ms: i64,
}

impl Record for LastAccess {
    const VERSION: u8 = 1;
}

/// Sorts as the number does.
pub(crate) fn digits(ms: i64) -> String {
    format!("{ms:020}")
}

//! What Parameter Store stores.
//!
//! | table | key | value |
//! |---|---|---|
//! | `ssm.parameter` | account, Region, name without its first slash | the parameter: newest version, labels, tags |
//! | `ssm.version` | account, Region, unique id, version | what is known of a version, and its value |
//! | `ssm.count` | account, Region | how many parameters of each tier there are |
//! | `ssm.due` | instant, account, Region, name, place of the policy | nothing: policies that act |

use serde::{Deserialize, Serialize};
use tables::{Record, Table, TableSpec};

use crate::counts::COUNTS;
use crate::parameter::PARAMETERS;
use crate::version::VERSIONS;

/// The tables here.
pub const TABLES: &[TableSpec] = &[PARAMETERS.spec(), VERSIONS.spec(), COUNTS.spec(), DUE.spec()];

/// When policies of parameters act.
pub(crate) const DUE: Table<Nothing> = Table::new("ssm.due");

/// The row says everything in its key.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Nothing {}

impl Record for Nothing {
    const VERSION: u8 = 1;
}

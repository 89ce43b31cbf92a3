//! What Private CA stores.
//!
//! | table | key | value |
//! |---|---|---|
//! | `acm-pca.authority` | account, Region, id | the authority: its key of KMS, its certificate, policy and permissions |
//! | `acm-pca.certificate` | account, Region, id of the authority, number | a certificate that was issued |
//! | `acm-pca.revoked` | account, Region, id of the authority, number | since when and why it is revoked |
//! | `acm-pca.report` | account, Region, id of the authority, id | a report, and where it lies |
//! | `acm-pca.deletion` | instant, account, Region, id | nothing: authorities that cannot be restored any more |
//! | `acm-pca.list-due` | instant, account, Region, id | nothing: lists of revoked certificates that are to be written |
//! | `acm-pca.report-due` | instant, account, Region, id of the authority, id | nothing: reports that are to be written |

use serde::{Deserialize, Serialize};
use tables::{Record, Table, TableSpec};

use crate::authority::AUTHORITIES;
use crate::issued::{ISSUED, REVOKED};
use crate::report::REPORTS;

/// The tables here.
pub static TABLES: &[TableSpec] = &[
    AUTHORITIES.spec(),
    ISSUED.spec(),
    REVOKED.spec(),
    REPORTS.spec(),
    DELETIONS.spec(),
    LISTS_DUE.spec(),
    REPORTS_DUE.spec(),
];

/// Authorities that cannot be restored any more.
pub(crate) const DELETIONS: Table<Nothing> = Table::new("acm-pca.deletion");

/// Lists that are to be written.
pub(crate) const LISTS_DUE: Table<Nothing> = Table::new("acm-pca.list-due");

/// Reports that are to be written.
pub(crate) const REPORTS_DUE: Table<Nothing> = Table::new("acm-pca.report-due");

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

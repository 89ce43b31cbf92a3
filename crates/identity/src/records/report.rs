//! Reports on the credentials of an account.

use names::Arn;
use serde::{Deserialize, Serialize};
use tables::{Record, Table};

/// That there is a report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CredentialReportRecord {
    /// Of when it is.
    pub generated_at_ms: i64,
    /// The number of its parts.
    pub parts: u32,
}

impl Record for CredentialReportRecord {
    const VERSION: u8 = 1;
}

/// `[account]`: one report at a time.
pub const CREDENTIAL_REPORTS: Table<CredentialReportRecord> = Table::new("iam.credential-report");

/// That somebody asked when the services were last used that a user, group, role or policy is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LastAccessedJobRecord {
    /// Whom or what it is about.
    pub arn: Arn,
    /// When it was asked.
    pub requested_at_ms: i64,
}

impl Record for LastAccessedJobRecord {
    const VERSION: u8 = 1;
}

/// `[account, job id]`: at most 100 of an account.
pub const LAST_ACCESSED_JOBS: Table<LastAccessedJobRecord> = Table::new("iam.last-accessed-job");

/// A part of a report: a row holds no more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CredentialReportPartRecord {
    /// Lines of CSV.
    pub text: String,
}

impl Record for CredentialReportPartRecord {
    const VERSION: u8 = 1;
}

/// `[account, number as six digits]`.
pub const CREDENTIAL_REPORT_PARTS: Table<CredentialReportPartRecord> =
    Table::new("iam.credential-report-part");

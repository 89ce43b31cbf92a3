//! Reports of what an authority has issued and revoked.
//!
//! Source: <https://docs.aws.amazon.com/privateca/latest/userguide/PcaAuditReport.html>

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use stdx::Timestamp;
use tables::{Record, Table};

use crate::authority::AuthorityRecord;
use crate::issued::{IssuedRecord, RevokedRecord, with_colons};
use crate::template::arn_named;

/// Reports by the account, Region and id of their authority, and their own.
pub(crate) const REPORTS: Table<ReportRecord> = Table::new("acm-pca.report");

/// A report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ReportRecord {
    pub(crate) bucket: String,
    pub(crate) key: String,
    pub(crate) format: Format,
    pub(crate) status: Status,
    pub(crate) created_ms: i64,
}

impl Record for ReportRecord {
    const VERSION: u8 = 1;
}

/// How it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Format {
    #[serde(rename = "JSON")]
    Json,
    #[serde(rename = "CSV")]
    Csv,
}

/// Whether it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Status {
    #[serde(rename = "CREATING")]
    Creating,
    #[serde(rename = "SUCCESS")]
    Success,
    #[serde(rename = "FAILED")]
    Failed,
}

impl Status {
    /// As AWS calls it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Creating => "CREATING",
            Self::Success => "SUCCESS",
            Self::Failed => "FAILED",
        }
    }
}

/// The columns, which are also the members.
const COLUMNS: [&str; 11] = [
    "awsAccountId",
    "requestedByServicePrincipal",
    "certificateArn",
    "serial",
    "subject",
    "notBefore",
    "notAfter",
    "issuedAt",
    "revokedAt",
    "revocationReason",
    "templateArn",
];

/// A certificate of a report.
pub(crate) fn entry(
    authority: &AuthorityRecord,
    (serial, issued): (&str, &IssuedRecord),
    revoked: Option<&RevokedRecord>,
) -> Value {
    let at = |ms: i64| Timestamp::from_unix_ms(ms).iso8601();
    let mut entry = json!({
        "awsAccountId": authority.account.as_str(),
        "certificateArn": authority.certificate_arn(serial),
        "serial": with_colons(serial),
        "subject": issued.subject,
        "notBefore": at(issued.not_before_ms),
        "notAfter": at(issued.not_after_ms),
        "issuedAt": at(issued.issued_ms),
        "templateArn": arn_named(&issued.template),
    });
    if let Some(members) = entry.as_object_mut() {
        if let Some(service) = &issued.requested_by {
            members.insert("requestedByServicePrincipal".to_owned(), service.as_str().into());
        }
        if let Some(revoked) = revoked {
            members.insert("revokedAt".to_owned(), at(revoked.at_ms).into());
            members.insert("revocationReason".to_owned(), revoked.reason.as_str().into());
        }
    }
    entry
}

impl Format {
    /// What the file of a report ends with.
    pub(crate) const fn ending(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Csv => "csv",
        }
    }

    /// What the file says that it is.
    pub(crate) const fn content_type(self) -> &'static str {
        match self {
            Self::Json => "application/json",
            Self::Csv => "text/csv",
        }
    }

    /// The file of these certificates.
    pub(crate) fn file(self, entries: &[Value]) -> Vec<u8> {
        match self {
            Self::Json => Value::Array(entries.to_vec()).to_string().into_bytes(),
            Self::Csv => {
                let line = |entry: &Value| {
                    let cell = |column: &&str| {
                        let text = entry.get(*column).and_then(Value::as_str).unwrap_or_default();
                        ["\"", &text.replace('"', "\"\""), "\""].concat()
                    };
                    COLUMNS.iter().map(cell).collect::<Vec<_>>().join(",") + "\n"
                };
                let head = COLUMNS.join(",") + "\n";
                (head + &entries.iter().map(line).collect::<String>()).into_bytes()
            }
        }
    }
}

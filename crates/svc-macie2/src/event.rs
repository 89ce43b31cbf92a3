//! What EventBridge is told of findings.
//!
//! Source: <https://docs.aws.amazon.com/macie/latest/user/findings-publish-event-schemas.html>

use engine::{DomainEvent, Failure, Writer};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::finding::FindingRecord;
use crate::finding_json::finding_json;

/// A new finding.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct FindingEvent {
    account: String,
    region: String,
    at_ms: i64,
    detail: Value,
}

impl DomainEvent for FindingEvent {
    const TYPE: &'static str = "macie2.Finding";
}

/// Tells it.
///
/// # Errors
/// When it cannot be recorded.
pub(crate) fn tell(cx: &mut Writer<'_>, finding: &FindingRecord) -> Result<(), Failure> {
    cx.emit(&FindingEvent {
        account: finding.account.as_str().to_owned(),
        region: finding.region.as_str().to_owned(),
        at_ms: finding.created_ms,
        detail: finding_json(finding),
    })
}

//! New findings of Macie: `Macie Finding`. Macie says them.
//!
//! Source: <https://docs.aws.amazon.com/macie/latest/user/findings-publish-event-schemas.html>

use engine::{DomainEvent, Emitted, Failure};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::ServiceEvent;

/// What Macie says.
pub(super) const FINDING: &str = FindingEvent::TYPE;

/// As Macie says it.
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

/// What a domain event says of a finding.
pub(super) fn event_of(event: &Emitted) -> Result<Option<ServiceEvent>, Failure> {
    let Some(said) = event.detail::<FindingEvent>()? else { return Ok(None) };
    Ok(Some(ServiceEvent {
        account: said.account,
        region: said.region,
        source: "aws.macie".to_owned(),
        detail_type: "Macie Finding",
        resources: Vec::new(),
        detail: said.detail.to_string(),
        is_read: false,
        at_ms: Some(said.at_ms),
    }))
}

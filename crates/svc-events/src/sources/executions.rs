//! What became of executions of state machines: `Step Functions Execution Status Change`. Their data are not told.
//!
//! Source: <https://docs.aws.amazon.com/step-functions/latest/dg/eventbridge-integration.html>

use engine::{DomainEvent, Emitted, Failure};
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::ServiceEvent;

/// That an execution began or ended.
pub(super) const CHANGED: &str = Changed::TYPE;

/// As Step Functions says it.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Changed {
    execution_arn: String,
    state_machine_arn: String,
    name: String,
    account: String,
    region: String,
    status: String,
    start_date: i64,
    stop_date: Option<i64>,
    redrive_count: u32,
}

impl DomainEvent for Changed {
    const TYPE: &'static str = "states.ExecutionChanged";
}

/// What a domain event says of an execution.
pub(super) fn event_of(event: &Emitted) -> Result<Option<ServiceEvent>, Failure> {
    let Some(changed) = event.detail::<Changed>()? else { return Ok(None) };
    let detail = json!({
        "executionArn": changed.execution_arn,
        "stateMachineArn": changed.state_machine_arn,
        "name": changed.name,
        "status": changed.status,
        "startDate": changed.start_date,
        "stopDate": changed.stop_date,
        "input": null,
        "output": null,
        "inputDetails": { "included": false },
        "outputDetails": null,
        "redriveCount": changed.redrive_count,
    });
    Ok(Some(ServiceEvent {
        account: changed.account,
        region: changed.region,
        source: "aws.states".to_owned(),
        detail_type: "Step Functions Execution Status Change",
        resources: vec![changed.execution_arn],
        detail: detail.to_string(),
        is_read: false,
        at_ms: None,
    }))
}

//! What consumers of the journal learn of an execution: that it began, or ended. Its data are not told.

use engine::{DomainEvent, Failure, Writer};
use serde::Serialize;

use crate::execution::ExecutionRecord;

/// That an execution is in another status.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Changed<'a> {
    execution_arn: String,
    state_machine_arn: String,
    name: &'a str,
    account: &'a str,
    region: &'a str,
    status: &'a str,
    start_date: i64,
    stop_date: Option<i64>,
    redrive_count: u32,
}

impl DomainEvent for Changed<'_> {
    const TYPE: &'static str = "states.ExecutionChanged";
}

/// Tells it; as AWS, of standard executions alone.
///
/// # Errors
/// [`Failure::Internal`] for what has no form.
pub(crate) fn tell(cx: &mut Writer<'_>, execution: &ExecutionRecord) -> Result<(), Failure> {
    if execution.is_express {
        return Ok(());
    }
    let status = execution.status.shown();
    cx.emit(&Changed {
        execution_arn: execution.arn(),
        state_machine_arn: execution.place.machine_arn(),
        name: &execution.place.name,
        account: &execution.place.account,
        region: &execution.place.region,
        status: status.as_str(),
        start_date: execution.started_ms,
        stop_date: execution.stopped_ms,
        redrive_count: execution.redrives,
    })
}

//! GetExecutionHistory: <https://docs.aws.amazon.com/step-functions/latest/apireference/API_GetExecutionHistory.html>

use api_stepfunctions::{
    GetExecutionHistory, GetExecutionHistoryInput, GetExecutionHistoryOutput, HistoryEvent,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use serde_json::{Map, Value, json};
use store::Order;
use wire::Shape;

use crate::Sfn;
use crate::execution::{EVENTS, EventRecord};
use crate::find::{FoundExecution, touch_execution};
use crate::kms::open_for_caller;
use crate::opened::event_details;
use crate::page::paging;

/// Members that are data, which a caller may do without.
const DATA: [&str; 5] = ["input", "output", "parameters", "assignedVariables", "inputDetails"];

impl Handler<GetExecutionHistory> for Sfn {
    type Touches = Touch<FoundExecution>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetExecutionHistoryInput,
    ) -> Result<Touch<FoundExecution>, Failure> {
        touch_execution(cx, &input.execution_arn, "states:GetExecutionHistory").await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &GetExecutionHistoryInput,
        found: Allowed<FoundExecution>,
    ) -> Result<GetExecutionHistoryOutput, Failure> {
        let execution = found.present()?;
        let is_reverse = input.reverse_order == Some(true);
        let question = [execution.home.as_str(), if is_reverse { "reverse" } else { "" }];
        let asked = (input.max_results, input.next_token.as_deref());
        let paging = paging::<GetExecutionHistory>(cx, asked, &question)?;
        let order = if is_reverse { Order::Reverse } else { Order::Forward };
        let home = execution.home.as_str();
        let after: Option<Vec<&str>> =
            paging.after().map(|parts| parts.iter().map(String::as_str).collect());
        let wanted = paging.rows_wanted();
        let rows = EVENTS.range(cx, &[home], after.as_deref(), wanted, order).await?;
        let rows: Vec<(String, EventRecord)> = rows
            .into_iter()
            .map(|(mut parts, record)| (parts.pop().unwrap_or_default(), record))
            .collect();
        let page = paging.cut(rows, |(number, _)| number.clone())?;
        let key = open_for_caller(cx, &execution.sealing).await?;
        let with_data = input.include_execution_data != Some(false);
        let mut events = Vec::new();
        for (number, record) in &page.items {
            let details = event_details(cx, (home, number), record, &key).await?;
            events.push(shown(number, record, details, with_data)?);
        }
        Ok(GetExecutionHistoryOutput { events, next_token: page.next })
    }
}

fn shown(
    number: &str,
    record: &EventRecord,
    mut members: Map<String, Value>,
    with_data: bool,
) -> Result<HistoryEvent, Failure> {
    if !with_data {
        for details in members.values_mut().filter_map(Value::as_object_mut) {
            details.retain(|name, _| !DATA.contains(&name.as_str()) || name == "parameters");
            if let Some(parameters) = details.get_mut("parameters") {
                *parameters = Value::from("");
            }
        }
    }
    members.insert("id".to_owned(), json!(number.parse::<i64>().unwrap_or_default()));
    members.insert("previousEventId".to_owned(), json!(record.previous));
    members.insert("type".to_owned(), json!(record.kind));
    let mut event = HistoryEvent::default();
    let text = Value::Object(members).to_string();
    let shape: &mut dyn Shape = &mut event;
    wire::read_json(shape, text.as_bytes())
        .map_err(|_| Failure::Internal("an event of a history is damaged".to_owned()))?;
    event.timestamp = crate::execution::at(record.at_ms);
    Ok(event)
}

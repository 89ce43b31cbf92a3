//! ListExecutions: <https://docs.aws.amazon.com/step-functions/latest/apireference/API_ListExecutions.html>

use api_stepfunctions::{
    ExecutionListItem, ExecutionRedriveFilter, ListExecutions, ListExecutionsInput,
    ListExecutionsOutput, errors,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Sfn;
use crate::arns::ExecutionPlace;
use crate::execution::{STARTED, at};
use crate::find::{FoundMachine, touch_machine};
use crate::page::paging;
use crate::refusal::unbuilt;

impl Handler<ListExecutions> for Sfn {
    type Touches = Touch<FoundMachine>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListExecutionsInput,
    ) -> Result<Touch<FoundMachine>, Failure> {
        if input.map_run_arn.is_some() {
            return Err(unbuilt("mapRunArn").into());
        }
        let Some(arn) = input.state_machine_arn.as_deref() else {
            let text = "Either stateMachineArn or mapRunArn must be specified";
            return Err(errors::validation_exception(text).into());
        };
        touch_machine(cx, arn, "states:ListExecutions", |access| access).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListExecutionsInput,
        found: Allowed<FoundMachine>,
    ) -> Result<ListExecutionsOutput, Failure> {
        let machine = found.present()?;
        if machine.is_express {
            let text = "This operation is not supported by this type of state machine";
            return Err(errors::state_machine_type_not_supported(text).into());
        }
        let status = input.status_filter.as_ref();
        let redriven = input.redrive_filter.as_ref();
        let question = [
            machine.name.as_str(),
            status.map(|it| it.as_str()).unwrap_or_default(),
            redriven.map(|it| it.as_str()).unwrap_or_default(),
        ];
        let asked = (input.max_results, input.next_token.as_deref());
        let paging = paging::<ListExecutions>(cx, asked, &question)?;
        let prefix = [machine.account.as_str(), machine.region.as_str(), machine.name.as_str()];
        let is_wanted = |_: &[String], row: &crate::execution::StartedRecord| {
            status.is_none_or(|status| *status == row.status.shown())
                && match redriven {
                    Some(ExecutionRedriveFilter::Redriven) => row.redrives > 0,
                    Some(ExecutionRedriveFilter::NotRedriven) => row.redrives == 0,
                    _ => true,
                }
        };
        let page = paging.rows(cx, &STARTED, &prefix, is_wanted).await?;
        let shown = page.items.iter().map(|(parts, row)| {
            let place = ExecutionPlace {
                account: machine.account.clone(),
                region: machine.region.clone(),
                machine: machine.name.clone(),
                name: parts.last().cloned().unwrap_or_default(),
            };
            ExecutionListItem {
                execution_arn: place.arn(),
                state_machine_arn: machine.arn(),
                status: row.status.shown(),
                start_date: at(row.started_ms),
                stop_date: row.stopped_ms.map(at),
                redrive_count: i32::try_from(row.redrives).ok(),
                redrive_date: row.redriven_ms.map(at),
                name: place.name,
                ..ExecutionListItem::default()
            }
        });
        Ok(ListExecutionsOutput { executions: shown.collect(), next_token: page.next })
    }
}

//! ListStateMachines: <https://docs.aws.amazon.com/step-functions/latest/apireference/API_ListStateMachines.html>

use api_stepfunctions::{
    ListStateMachines, ListStateMachinesInput, ListStateMachinesOutput, StateMachineListItem,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Sfn;
use crate::execution::at;
use crate::machine::MACHINES;
use crate::page::paging;

impl Handler<ListStateMachines> for Sfn {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &ListStateMachinesInput,
    ) -> Result<Touch<()>, Failure> {
        Ok(Touch::account_wide("states:ListStateMachines", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListStateMachinesInput,
        _: Allowed<()>,
    ) -> Result<ListStateMachinesOutput, Failure> {
        let asked = (input.max_results, input.next_token.as_deref());
        let paging = paging::<ListStateMachines>(cx, asked, &[])?;
        let (account, region) = (cx.account().clone(), cx.region().clone());
        let page = paging.rows(cx, &MACHINES, &[&account, &region], |_, _| true).await?;
        let shown = page.items.iter().map(|(_, machine)| StateMachineListItem {
            state_machine_arn: machine.arn(),
            name: machine.name.clone(),
            r#type: machine.kind(),
            creation_date: at(machine.created_ms),
        });
        Ok(ListStateMachinesOutput { state_machines: shown.collect(), next_token: page.next })
    }
}

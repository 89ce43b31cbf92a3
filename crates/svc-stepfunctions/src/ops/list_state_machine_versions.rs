//! ListStateMachineVersions: <https://docs.aws.amazon.com/step-functions/latest/apireference/API_ListStateMachineVersions.html>

//! No version is published here, so there is none.

use api_stepfunctions::{
    ListStateMachineVersions, ListStateMachineVersionsInput, ListStateMachineVersionsOutput,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Sfn;
use crate::find::{FoundMachine, touch_machine};
use crate::page::paging;

impl Handler<ListStateMachineVersions> for Sfn {
    type Touches = Touch<FoundMachine>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListStateMachineVersionsInput,
    ) -> Result<Touch<FoundMachine>, Failure> {
        let arn = input.state_machine_arn.as_str();
        touch_machine(cx, arn, "states:ListStateMachineVersions", |access| access).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListStateMachineVersionsInput,
        found: Allowed<FoundMachine>,
    ) -> Result<ListStateMachineVersionsOutput, Failure> {
        let asked = (input.max_results, input.next_token.as_deref());
        paging::<ListStateMachineVersions>(cx, asked, &[&found.place.name])?;
        Ok(ListStateMachineVersionsOutput { state_machine_versions: Vec::new(), next_token: None })
    }
}

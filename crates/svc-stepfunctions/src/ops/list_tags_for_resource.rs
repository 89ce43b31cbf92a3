//! ListTagsForResource: <https://docs.aws.amazon.com/step-functions/latest/apireference/API_ListTagsForResource.html>

use api_stepfunctions::{
    ListTagsForResource, ListTagsForResourceInput, ListTagsForResourceOutput, errors,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::AwsError;

use crate::Sfn;
use crate::find::{FoundMachine, touch_machine};
use crate::machine::MachineRecord;
use crate::tags::shown;

impl Handler<ListTagsForResource> for Sfn {
    type Touches = Touch<FoundMachine>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListTagsForResourceInput,
    ) -> Result<Touch<FoundMachine>, Failure> {
        let arn = input.resource_arn.as_str();
        touch_machine(cx, arn, "states:ListTagsForResource", |access| access).await
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        _: &ListTagsForResourceInput,
        found: Allowed<FoundMachine>,
    ) -> Result<ListTagsForResourceOutput, Failure> {
        Ok(ListTagsForResourceOutput { tags: Some(shown(&tagged(&found)?.tags)) })
    }
}

/// What the operations about tags say of a state machine that is not there.
pub(super) fn tagged(found: &FoundMachine) -> Result<&MachineRecord, AwsError> {
    let gone =
        || errors::resource_not_found(format!("Resource not found: '{}'", found.place.arn()));
    found.if_any().ok_or_else(gone)
}

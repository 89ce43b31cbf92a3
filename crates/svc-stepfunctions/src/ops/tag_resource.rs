//! TagResource: <https://docs.aws.amazon.com/step-functions/latest/apireference/API_TagResource.html>

use api_stepfunctions::{TagResource, TagResourceInput, TagResourceOutput};
use engine::{Access, Allowed, Ctx, Failure, Handler, Touch, View};

use super::list_tags_for_resource::tagged;
use crate::Sfn;
use crate::find::{FoundMachine, touch_machine};
use crate::tags::{add_tags, pairs};

impl Handler<TagResource> for Sfn {
    type Touches = Touch<FoundMachine>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &TagResourceInput,
    ) -> Result<Touch<FoundMachine>, Failure> {
        let add = |it: Access| it.request_tags(pairs(&input.tags));
        touch_machine(cx, &input.resource_arn, "states:TagResource", add).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &TagResourceInput,
        found: Allowed<FoundMachine>,
    ) -> Result<TagResourceOutput, Failure> {
        let mut machine = tagged(&found)?.clone();
        add_tags(&mut machine.tags, &input.tags)?;
        machine.save(&mut cx.writer(&found))?;
        Ok(TagResourceOutput {})
    }
}

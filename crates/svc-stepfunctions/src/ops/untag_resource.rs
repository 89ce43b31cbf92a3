//! UntagResource: <https://docs.aws.amazon.com/step-functions/latest/apireference/API_UntagResource.html>

use api_stepfunctions::{UntagResource, UntagResourceInput, UntagResourceOutput};
use engine::{Access, Allowed, Ctx, Failure, Handler, Touch, View};

use super::list_tags_for_resource::tagged;
use crate::Sfn;
use crate::find::{FoundMachine, touch_machine};
use crate::tags::remove_tags;

impl Handler<UntagResource> for Sfn {
    type Touches = Touch<FoundMachine>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &UntagResourceInput,
    ) -> Result<Touch<FoundMachine>, Failure> {
        let add = |it: Access| it.tag_keys(input.tag_keys.iter().cloned());
        touch_machine(cx, &input.resource_arn, "states:UntagResource", add).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &UntagResourceInput,
        found: Allowed<FoundMachine>,
    ) -> Result<UntagResourceOutput, Failure> {
        let mut machine = tagged(&found)?.clone();
        remove_tags(&mut machine.tags, &input.tag_keys);
        machine.save(&mut cx.writer(&found))?;
        Ok(UntagResourceOutput {})
    }
}

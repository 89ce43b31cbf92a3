//! UntagResource: <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_UntagResource.html>

use api_cloudwatch::{UntagResource, UntagResourceInput, UntagResourceOutput};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::CloudWatch;
use crate::find::{Found, find_tagged};
use crate::tags::remove_tags;

impl Handler<UntagResource> for CloudWatch {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &UntagResourceInput,
    ) -> Result<Touch<Found>, Failure> {
        let action = "cloudwatch:UntagResource";
        let (found, access) = find_tagged(cx, &input.resource_arn, action).await?;
        Ok(Touch::new(found, access.tag_keys(input.tag_keys.iter().cloned())))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &UntagResourceInput,
        found: Allowed<Found>,
    ) -> Result<UntagResourceOutput, Failure> {
        let cx = &mut cx.writer(&found);
        let mut alarm = found.tagged()?;
        remove_tags(&mut alarm.tags, &input.tag_keys);
        alarm.save(cx)?;
        Ok(UntagResourceOutput {})
    }
}

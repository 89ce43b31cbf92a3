//! TagResource: <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_TagResource.html>

use api_cloudwatch::{TagResource, TagResourceInput, TagResourceOutput};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::CloudWatch;
use crate::find::{Found, find_tagged};
use crate::tags::{add_tags, pairs};

impl Handler<TagResource> for CloudWatch {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &TagResourceInput,
    ) -> Result<Touch<Found>, Failure> {
        let (found, access) =
            find_tagged(cx, &input.resource_arn, "cloudwatch:TagResource").await?;
        Ok(Touch::new(found, access.request_tags(pairs(&input.tags))))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &TagResourceInput,
        found: Allowed<Found>,
    ) -> Result<TagResourceOutput, Failure> {
        let cx = &mut cx.writer(&found);
        let mut alarm = found.tagged()?;
        add_tags(&mut alarm.tags, &input.tags)?;
        alarm.save(cx)?;
        Ok(TagResourceOutput {})
    }
}

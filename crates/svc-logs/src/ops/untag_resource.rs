//! UntagResource: <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_UntagResource.html>

use api_logs::{UntagResource, UntagResourceRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::CloudWatchLogs;
use crate::find::Found;
use crate::named::find_tagged;
use crate::tags::remove_tags;

impl Handler<UntagResource> for CloudWatchLogs {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &UntagResourceRequest,
    ) -> Result<Touch<Found>, Failure> {
        let (found, access) = find_tagged(cx, &input.resource_arn, "logs:UntagResource").await?;
        Ok(Touch::new(found, access.tag_keys(input.tag_keys.iter().cloned())))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &UntagResourceRequest,
        found: Allowed<Found>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        let mut group = found.take()?;
        remove_tags(&mut group.tags, &input.tag_keys);
        group.save(cx)?;
        Ok(Empty {})
    }
}

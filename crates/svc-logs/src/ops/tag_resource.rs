//! TagResource: <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_TagResource.html>

use api_logs::{TagResource, TagResourceRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::CloudWatchLogs;
use crate::find::Found;
use crate::named::find_tagged;
use crate::tags::{add_tags, pairs};

impl Handler<TagResource> for CloudWatchLogs {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &TagResourceRequest,
    ) -> Result<Touch<Found>, Failure> {
        let (found, access) = find_tagged(cx, &input.resource_arn, "logs:TagResource").await?;
        Ok(Touch::new(found, access.request_tags(pairs(&input.tags))))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &TagResourceRequest,
        found: Allowed<Found>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        let mut group = found.take()?;
        add_tags(&mut group.tags, &input.tags)?;
        group.save(cx)?;
        Ok(Empty {})
    }
}

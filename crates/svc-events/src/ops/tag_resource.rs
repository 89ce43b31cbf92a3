//! TagResource: <https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_TagResource.html>

use api_events::{TagResource, TagResourceRequest, TagResourceResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Events;
use crate::tagged::{Tagged, find};
use crate::tags::{add_tags, pairs};

impl Handler<TagResource> for Events {
    type Touches = Touch<Tagged>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &TagResourceRequest,
    ) -> Result<Touch<Tagged>, Failure> {
        let (found, access) = find(cx, &input.resource_arn, "events:TagResource").await?;
        Ok(Touch::new(found, access.request_tags(pairs(&input.tags))))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &TagResourceRequest,
        found: Allowed<Tagged>,
    ) -> Result<TagResourceResponse, Failure> {
        let cx = &mut cx.writer(&found);
        let mut tagged = found.into_inner();
        add_tags(tagged.tags()?, &input.tags)?;
        tagged.save(cx).await?;
        Ok(TagResourceResponse {})
    }
}

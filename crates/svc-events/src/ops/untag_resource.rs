//! UntagResource: <https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_UntagResource.html>

use api_events::{UntagResource, UntagResourceRequest, UntagResourceResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Events;
use crate::tagged::{Tagged, find};
use crate::tags::remove_tags;

impl Handler<UntagResource> for Events {
    type Touches = Touch<Tagged>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &UntagResourceRequest,
    ) -> Result<Touch<Tagged>, Failure> {
        let (found, access) = find(cx, &input.resource_arn, "events:UntagResource").await?;
        Ok(Touch::new(found, access.tag_keys(input.tag_keys.iter().cloned())))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &UntagResourceRequest,
        found: Allowed<Tagged>,
    ) -> Result<UntagResourceResponse, Failure> {
        let cx = &mut cx.writer(&found);
        let mut tagged = found.into_inner();
        remove_tags(tagged.tags()?, &input.tag_keys);
        tagged.save(cx).await?;
        Ok(UntagResourceResponse {})
    }
}

//! ListTagsForResource: <https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListTagsForResource.html>

use api_events::{ListTagsForResource, ListTagsForResourceRequest, ListTagsForResourceResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Events;
use crate::tagged::{Tagged, find};
use crate::tags::shown;

impl Handler<ListTagsForResource> for Events {
    type Touches = Touch<Tagged>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListTagsForResourceRequest,
    ) -> Result<Touch<Tagged>, Failure> {
        let (found, access) = find(cx, &input.resource_arn, "events:ListTagsForResource").await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        _: &ListTagsForResourceRequest,
        found: Allowed<Tagged>,
    ) -> Result<ListTagsForResourceResponse, Failure> {
        let mut tagged = found.into_inner();
        Ok(ListTagsForResourceResponse { tags: Some(shown(tagged.tags()?)) })
    }
}

//! ListTagsForResource: <https://docs.aws.amazon.com/macie/latest/APIReference/tags-resourcearn.html>

use api_macie2::{ListTagsForResource, ListTagsForResourceRequest, ListTagsForResourceResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Macie2;
use crate::tags::{Tagged, find};

impl Handler<ListTagsForResource> for Macie2 {
    type Touches = Touch<Tagged>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListTagsForResourceRequest,
    ) -> Result<Touch<Tagged>, Failure> {
        let (found, access) = find(cx, &input.resource_arn, "macie2:ListTagsForResource").await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        _: &ListTagsForResourceRequest,
        allowed: Allowed<Tagged>,
    ) -> Result<ListTagsForResourceResponse, Failure> {
        let mut tagged = allowed.into_inner();
        Ok(ListTagsForResourceResponse { tags: Some(tagged.tags()?.clone()) })
    }
}

//! TagResource: <https://docs.aws.amazon.com/macie/latest/APIReference/tags-resourcearn.html>

use api_macie2::{TagResource, TagResourceRequest, TagResourceResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Macie2;
use crate::tags::{Tagged, add, find, pairs};

impl Handler<TagResource> for Macie2 {
    type Touches = Touch<Tagged>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &TagResourceRequest,
    ) -> Result<Touch<Tagged>, Failure> {
        let (found, access) = find(cx, &input.resource_arn, "macie2:TagResource").await?;
        Ok(Touch::new(found, access.request_tags(pairs(&input.tags))))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &TagResourceRequest,
        allowed: Allowed<Tagged>,
    ) -> Result<TagResourceResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        let mut tagged = allowed.into_inner();
        add(tagged.tags()?, &input.tags)?;
        tagged.save(cx)?;
        Ok(TagResourceResponse {})
    }
}

//! UntagResource: <https://docs.aws.amazon.com/macie/latest/APIReference/tags-resourcearn.html>

use api_macie2::{UntagResource, UntagResourceRequest, UntagResourceResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Macie2;
use crate::tags::{Tagged, find, remove};

impl Handler<UntagResource> for Macie2 {
    type Touches = Touch<Tagged>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &UntagResourceRequest,
    ) -> Result<Touch<Tagged>, Failure> {
        let (found, access) = find(cx, &input.resource_arn, "macie2:UntagResource").await?;
        Ok(Touch::new(found, access.tag_keys(input.tag_keys.iter().cloned())))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &UntagResourceRequest,
        allowed: Allowed<Tagged>,
    ) -> Result<UntagResourceResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        let mut tagged = allowed.into_inner();
        remove(tagged.tags()?, &input.tag_keys);
        tagged.save(cx)?;
        Ok(UntagResourceResponse {})
    }
}

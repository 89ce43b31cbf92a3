//! UntagResource: <https://docs.aws.amazon.com/acm/latest/APIReference/API_UntagResource.html>

use api_acm::{UntagResource, UntagResourceRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::Acm;
use crate::find::{Found, find};

impl Handler<UntagResource> for Acm {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &UntagResourceRequest,
    ) -> Result<Touch<Found>, Failure> {
        let (found, access) = find(cx, &input.resource_arn, "acm:UntagResource").await?;
        let keys = input.tag_keys.iter().cloned();
        Ok(Touch::new(found, access.tag_keys(keys)))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &UntagResourceRequest,
        found: Allowed<Found>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        let mut certificate = found.into_inner().present()?;
        certificate.tags.retain(|key, _| !input.tag_keys.contains(key));
        certificate.save(cx)?;
        Ok(Empty {})
    }
}

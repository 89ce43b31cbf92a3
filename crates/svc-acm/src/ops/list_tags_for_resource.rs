//! ListTagsForResource: <https://docs.aws.amazon.com/acm/latest/APIReference/API_ListTagsForResource.html>

use api_acm::{ListTagsForResource, ListTagsForResourceRequest, ListTagsForResourceResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Acm;
use crate::find::{Found, touch};
use crate::tags::shown;

impl Handler<ListTagsForResource> for Acm {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListTagsForResourceRequest,
    ) -> Result<Touch<Found>, Failure> {
        touch(cx, &input.resource_arn, "acm:ListTagsForResource").await
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        _: &ListTagsForResourceRequest,
        found: Allowed<Found>,
    ) -> Result<ListTagsForResourceResponse, Failure> {
        let certificate = found.into_inner().present()?;
        Ok(ListTagsForResourceResponse { tags: Some(shown(&certificate.tags)) })
    }
}

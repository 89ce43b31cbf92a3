//! ListTagsForResource: <https://docs.aws.amazon.com/sns/latest/api/API_ListTagsForResource.html>

use api_sns::{ListTagsForResource, ListTagsForResourceRequest, ListTagsForResourceResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use super::tag_resource::no_resource;
use crate::Sns;
use crate::find::{Found, touch_with};
use crate::tags::shown;

impl Handler<ListTagsForResource> for Sns {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListTagsForResourceRequest,
    ) -> Result<Touch<Found>, Failure> {
        let named = (input.resource_arn.as_str(), "ResourceArn");
        touch_with(cx, named, "sns:ListTagsForResource", |access| access).await
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        _: &ListTagsForResourceRequest,
        found: Allowed<Found>,
    ) -> Result<ListTagsForResourceResponse, Failure> {
        let topic = found.if_any().ok_or_else(no_resource)?;
        Ok(ListTagsForResourceResponse { tags: Some(shown(&topic.tags)) })
    }
}

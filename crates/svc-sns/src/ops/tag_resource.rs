//! TagResource: <https://docs.aws.amazon.com/sns/latest/api/API_TagResource.html>

use api_sns::{TagResource, TagResourceRequest, TagResourceResponse, errors};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Sns;
use crate::find::{Found, touch_with};
use crate::tags::{add_tags, pairs};
use crate::topic::TopicRecord;

impl Handler<TagResource> for Sns {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &TagResourceRequest,
    ) -> Result<Touch<Found>, Failure> {
        let named = (input.resource_arn.as_str(), "ResourceArn");
        touch_with(cx, named, "sns:TagResource", |it| it.request_tags(pairs(&input.tags))).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &TagResourceRequest,
        found: Allowed<Found>,
    ) -> Result<TagResourceResponse, Failure> {
        let cx = &mut cx.writer(&found);
        let topic = found.if_any().ok_or_else(no_resource)?;
        let mut topic = TopicRecord::clone(topic);
        add_tags(&mut topic.tags, &input.tags)?;
        topic.save(cx)?;
        Ok(TagResourceResponse {})
    }
}

/// What the operations about tags say of a topic that is not there.
pub(super) fn no_resource() -> wire::AwsError {
    errors::resource_not_found_exception("Resource does not exist")
}

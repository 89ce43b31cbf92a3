//! UntagResource: <https://docs.aws.amazon.com/sns/latest/api/API_UntagResource.html>

use api_sns::{UntagResource, UntagResourceRequest, UntagResourceResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use super::tag_resource::no_resource;
use crate::Sns;
use crate::find::{Found, touch_with};
use crate::tags::remove_tags;
use crate::topic::TopicRecord;

impl Handler<UntagResource> for Sns {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &UntagResourceRequest,
    ) -> Result<Touch<Found>, Failure> {
        let named = (input.resource_arn.as_str(), "ResourceArn");
        touch_with(cx, named, "sns:UntagResource", |it| it.tag_keys(input.tag_keys.clone())).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &UntagResourceRequest,
        found: Allowed<Found>,
    ) -> Result<UntagResourceResponse, Failure> {
        let cx = &mut cx.writer(&found);
        let topic = found.if_any().ok_or_else(no_resource)?;
        let mut topic = TopicRecord::clone(topic);
        remove_tags(&mut topic.tags, &input.tag_keys);
        topic.save(cx)?;
        Ok(UntagResourceResponse {})
    }
}

//! SetTopicAttributes: <https://docs.aws.amazon.com/sns/latest/api/API_SetTopicAttributes.html>

use api_sns::{SetTopicAttributes, SetTopicAttributesInput};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::Sns;
use crate::access_policy::{ATTRIBUTE, bound};
use crate::find::{Found, touch};

impl Handler<SetTopicAttributes> for Sns {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &SetTopicAttributesInput,
    ) -> Result<Touch<Found>, Failure> {
        touch(cx, &input.topic_arn, "sns:SetTopicAttributes").await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &SetTopicAttributesInput,
        found: Allowed<Found>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        let mut topic = found.take()?;
        let value = input.attribute_value.as_deref().unwrap_or_default();
        topic.settings.apply_one(&input.attribute_name, value)?;
        if input.attribute_name == ATTRIBUTE {
            topic.policy = bound(cx, value, &topic.arn()).await?;
        }
        topic.save(cx)?;
        Ok(Empty {})
    }
}

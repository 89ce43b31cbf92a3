//! DeleteTopic: <https://docs.aws.amazon.com/sns/latest/api/API_DeleteTopic.html>

use api_sns::{DeleteTopic, DeleteTopicInput};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::Sns;
use crate::find::{Found, touch};
use crate::removal;
use crate::topic::TOPICS;

impl Handler<DeleteTopic> for Sns {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeleteTopicInput,
    ) -> Result<Touch<Found>, Failure> {
        touch(cx, &input.topic_arn, "sns:DeleteTopic").await
    }

    /// A topic that is not there is no error: the outcome is the one that was asked for.
    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &DeleteTopicInput,
        found: Allowed<Found>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        if let Some(topic) = found.if_any() {
            TOPICS.delete(cx.tx_mut(), &topic.place());
            removal::begin(cx, topic)?;
        }
        Ok(Empty {})
    }
}

//! ListQueueTags: <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ListQueueTags.html>

use api_sqs::{ListQueueTags, ListQueueTagsRequest, ListQueueTagsResult};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Sqs;
use crate::find::{Found, touch};

impl Handler<ListQueueTags> for Sqs {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListQueueTagsRequest,
    ) -> Result<Touch<Found>, Failure> {
        touch(cx, &input.queue_url, "sqs:ListQueueTags").await
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        _: &ListQueueTagsRequest,
        found: Allowed<Found>,
    ) -> Result<ListQueueTagsResult, Failure> {
        let tags = found.present()?.tags.clone();
        Ok(ListQueueTagsResult { tags: (!tags.is_empty()).then_some(tags) })
    }
}

//! ListDeadLetterSourceQueues: <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ListDeadLetterSourceQueues.html>

use api_sqs::{
    ListDeadLetterSourceQueues, ListDeadLetterSourceQueuesRequest, ListDeadLetterSourceQueuesResult,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Sqs;
use crate::find::{Found, touch};
use crate::page::paging;
use crate::queue::url;
use crate::sources::SOURCES;

impl Handler<ListDeadLetterSourceQueues> for Sqs {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListDeadLetterSourceQueuesRequest,
    ) -> Result<Touch<Found>, Failure> {
        touch(cx, &input.queue_url, "sqs:ListDeadLetterSourceQueues").await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListDeadLetterSourceQueuesRequest,
        found: Allowed<Found>,
    ) -> Result<ListDeadLetterSourceQueuesResult, Failure> {
        let queue = found.present()?;
        let page = (input.max_results, input.next_token.as_deref());
        let paging = paging::<ListDeadLetterSourceQueues>(cx, page, &[&queue.arn()])?;
        let page = paging.rows(cx, &SOURCES, &queue.place(), |_, _| true).await?;
        let names = page.items.iter().filter_map(|(parts, _)| parts.first());
        let queue_urls = names.map(|name| url(cx.request(), &queue.account, name)).collect();
        let next_token = page.next.filter(|_| input.max_results.is_some());
        Ok(ListDeadLetterSourceQueuesResult { queue_urls, next_token })
    }
}

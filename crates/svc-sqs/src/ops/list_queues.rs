//! ListQueues: <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ListQueues.html>

use api_sqs::{ListQueues, ListQueuesRequest, ListQueuesResult};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Sqs;
use crate::page::paging;
use crate::queue::{QUEUES, url};

impl Handler<ListQueues> for Sqs {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &ListQueuesRequest,
    ) -> Result<Touch<()>, Failure> {
        Ok(Touch::account_wide("sqs:ListQueues", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListQueuesRequest,
        _: Allowed<()>,
    ) -> Result<ListQueuesResult, Failure> {
        let prefix = input.queue_name_prefix.clone().unwrap_or_default();
        let page = (input.max_results, input.next_token.as_deref());
        let paging = paging::<ListQueues>(cx, page, &[&prefix])?;
        let (account, region) = (cx.account().clone(), cx.region().clone());
        let page = paging
            .rows(cx, &QUEUES, &[&account, &region], |_, queue| queue.name.starts_with(&prefix))
            .await?;
        let urls: Vec<String> = page
            .items
            .iter()
            .map(|(_, queue)| url(cx.request(), &queue.account, &queue.name))
            .collect();
        // Who names no size is not told of another page.
        let next_token = page.next.filter(|_| input.max_results.is_some());
        Ok(ListQueuesResult { queue_urls: (!urls.is_empty()).then_some(urls), next_token })
    }
}

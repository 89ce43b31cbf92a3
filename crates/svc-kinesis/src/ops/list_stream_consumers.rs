//! ListStreamConsumers: <https://docs.aws.amazon.com/kinesis/latest/APIReference/API_ListStreamConsumers.html>

use api_kinesis::{ListStreamConsumers, ListStreamConsumersInput, ListStreamConsumersOutput};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Kinesis;
use crate::consumer::all;
use crate::find::{Found, Named, touch};
use crate::limits::{CONSUMERS_LISTED, SHARDS_LISTED_MAX};
use crate::page::paging;
use crate::refusal::require_created;

impl Handler<ListStreamConsumers> for Kinesis {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListStreamConsumersInput,
    ) -> Result<Touch<Found>, Failure> {
        touch(
            cx,
            Named { name: None, arn: Some(&input.stream_arn), id: input.stream_id.as_deref() },
            "kinesis:ListStreamConsumers",
        )
        .await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListStreamConsumersInput,
        found: Allowed<Found>,
    ) -> Result<ListStreamConsumersOutput, Failure> {
        let stream = found.present()?;
        require_created(stream, input.stream_creation_timestamp)?;
        let page = (input.max_results, input.next_token.as_deref());
        let sizes = (CONSUMERS_LISTED, SHARDS_LISTED_MAX);
        let paging = paging::<ListStreamConsumers>(cx, page, &[&stream.home], sizes)?;
        let consumers = all(cx, stream).await?;
        let items = consumers.into_iter().map(|it| (it.name.clone(), it)).collect();
        let page = paging.items(items)?;
        let consumers = page.items.iter().map(|consumer| consumer.shown(stream)).collect();
        Ok(ListStreamConsumersOutput { consumers: Some(consumers), next_token: page.next })
    }
}

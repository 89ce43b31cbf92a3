//! ListStreams: <https://docs.aws.amazon.com/kinesis/latest/APIReference/API_ListStreams.html>

use api_kinesis::{ListStreams, ListStreamsInput, ListStreamsOutput};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Kinesis;

use crate::limits::{STREAMS_LISTED, STREAMS_LISTED_MAX};
use crate::page::paging;
use crate::stream::{STREAMS, StreamRecord};

impl Handler<ListStreams> for Kinesis {
    type Touches = Touch<()>;

    async fn touches(&self, cx: &mut View<'_>, _: &ListStreamsInput) -> Result<Touch<()>, Failure> {
        Ok(Touch::account_wide("kinesis:ListStreams", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListStreamsInput,
        _: Allowed<()>,
    ) -> Result<ListStreamsOutput, Failure> {
        let after = input.exclusive_start_stream_name.clone().unwrap_or_default();
        let page = (input.limit, input.next_token.as_deref());
        let sizes = (STREAMS_LISTED, STREAMS_LISTED_MAX);
        let paging = paging::<ListStreams>(cx, page, &[&after], sizes)?;
        let place = [cx.account().to_string(), cx.region().to_string()];
        let page = paging
            .rows(cx, &STREAMS, &[&place[0], &place[1]], |_, stream| stream.name > after)
            .await?;
        let streams = page.items.iter().map(|(_, stream)| stream);
        Ok(ListStreamsOutput {
            stream_names: streams.clone().map(|stream| stream.name.clone()).collect(),
            has_more_streams: page.next.is_some(),
            stream_summaries: Some(streams.map(StreamRecord::listed).collect()),
            next_token: page.next,
        })
    }
}

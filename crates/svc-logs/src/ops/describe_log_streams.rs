//! DescribeLogStreams: <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeLogStreams.html>

use api_logs::{
    DescribeLogStreams, DescribeLogStreamsRequest, DescribeLogStreamsResponse, LogStream, OrderBy,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::CloudWatchLogs;
use crate::find::{About, Found, find_either};
use crate::group::GroupRecord;
use crate::page::paging;
use crate::refusal::invalid;
use crate::stream::{STREAMS, StreamRecord, sequence_token, streams_of};

impl Handler<DescribeLogStreams> for CloudWatchLogs {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DescribeLogStreamsRequest,
    ) -> Result<Touch<Found>, Failure> {
        let named = (input.log_group_name.as_deref(), input.log_group_identifier.as_deref());
        let judged = ("logs:DescribeLogStreams", About::All);
        let (found, access) = find_either(cx, named, judged).await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &DescribeLogStreamsRequest,
        found: Allowed<Found>,
    ) -> Result<DescribeLogStreamsResponse, Failure> {
        let group = found.present()?;
        let prefix = input.log_stream_name_prefix.as_deref();
        let is_by_time = input.order_by == Some(OrderBy::LastEventTime);
        if is_by_time && prefix.is_some() {
            return Err(invalid("Cannot order by LastEventTime with a logStreamNamePrefix.").into());
        }
        let is_descending = input.descending == Some(true);
        let order = format!("{is_by_time} {is_descending}");
        let question = [group.unique_id.as_str(), prefix.unwrap_or_default(), &order];
        let page = (input.limit, input.next_token.as_deref());
        let paging = paging::<DescribeLogStreams>(cx, page, &question)?;
        let page = if is_by_time || is_descending {
            let mut streams = streams_of(cx, group).await?;
            streams.retain(|stream| prefix.is_none_or(|prefix| stream.name.starts_with(prefix)));
            sort(&mut streams, is_by_time);
            if is_descending {
                streams.reverse();
            }
            let listed = streams.into_iter().enumerate();
            paging.items(listed.map(|(place, stream)| (format!("{place:08}"), stream)).collect())?
        } else {
            let wanted = |_: &[String], stream: &StreamRecord| {
                prefix.is_none_or(|prefix| stream.name.starts_with(prefix))
            };
            let page = paging.rows(cx, &STREAMS, &[&group.unique_id], wanted).await?;
            page.map(|(_, stream)| stream)
        };
        let streams = page.items.into_iter().map(|stream| shown(group, stream)).collect();
        Ok(DescribeLogStreamsResponse { log_streams: Some(streams), next_token: page.next })
    }
}

fn sort(streams: &mut [StreamRecord], is_by_time: bool) {
    if is_by_time {
        // Streams without an event come first.
        streams.sort_by_key(|stream| stream.events.as_ref().map(|events| events.last_ms));
    }
}

fn shown(group: &GroupRecord, stream: StreamRecord) -> LogStream {
    let arn = group.stream_arn(&stream.name);
    let events = stream.events.as_ref();
    LogStream {
        creation_time: Some(stream.created_ms),
        first_event_timestamp: events.map(|events| events.first_ms),
        last_event_timestamp: events.map(|events| events.last_ms),
        last_ingestion_time: events.map(|events| events.ingested_ms),
        upload_sequence_token: Some(sequence_token(stream.batches)),
        arn: Some(arn),
        // As at AWS since 2019.
        stored_bytes: Some(0),
        log_stream_name: Some(stream.name),
    }
}

//! DescribeStream: <https://docs.aws.amazon.com/kinesis/latest/APIReference/API_DescribeStream.html>

use api_kinesis::{DescribeStream, DescribeStreamInput, DescribeStreamOutput};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Kinesis;
use crate::find::{Found, named, touch};
use crate::limits::SHARDS_DESCRIBED;
use crate::shard::{ShardRecord, number_of};

impl Handler<DescribeStream> for Kinesis {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DescribeStreamInput,
    ) -> Result<Touch<Found>, Failure> {
        touch(cx, named!(input), "kinesis:DescribeStream").await
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        input: &DescribeStreamInput,
        found: Allowed<Found>,
    ) -> Result<DescribeStreamOutput, Failure> {
        let stream = found.present()?;
        let limit = input.limit.and_then(|limit| usize::try_from(limit).ok());
        let limit = limit.unwrap_or(SHARDS_DESCRIBED);
        let after = input.exclusive_start_shard_id.as_deref().and_then(number_of);
        let behind: Vec<ShardRecord> = stream
            .shards
            .iter()
            .filter(|shard| after.is_none_or(|after| shard.number > after))
            .cloned()
            .collect();
        let has_more = behind.len() > limit;
        let page = behind.get(..limit).unwrap_or(&behind);
        Ok(DescribeStreamOutput { stream_description: stream.described(page, has_more) })
    }
}

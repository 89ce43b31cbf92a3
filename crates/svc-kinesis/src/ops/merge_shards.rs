//! MergeShards: <https://docs.aws.amazon.com/kinesis/latest/APIReference/API_MergeShards.html>

use api_kinesis::{MergeShards, MergeShardsInput};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::Kinesis;
use crate::find::{Found, named, touch};
use crate::reshard::merge;

impl Handler<MergeShards> for Kinesis {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &MergeShardsInput,
    ) -> Result<Touch<Found>, Failure> {
        touch(cx, named!(input), "kinesis:MergeShards").await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &MergeShardsInput,
        found: Allowed<Found>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        let mut stream = found.take()?;
        let pair = (input.shard_to_merge.as_str(), input.adjacent_shard_to_merge.as_str());
        merge(cx, &mut stream, pair).await?;
        stream.save(cx)?;
        Ok(Empty {})
    }
}

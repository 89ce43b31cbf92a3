//! SplitShard: <https://docs.aws.amazon.com/kinesis/latest/APIReference/API_SplitShard.html>

use api_kinesis::{SplitShard, SplitShardInput};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::Kinesis;
use crate::find::{Found, named, touch};
use crate::reshard::split;
use crate::shard::hash_key;

impl Handler<SplitShard> for Kinesis {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &SplitShardInput,
    ) -> Result<Touch<Found>, Failure> {
        touch(cx, named!(input), "kinesis:SplitShard").await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &SplitShardInput,
        found: Allowed<Found>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        let mut stream = found.take()?;
        let key = hash_key(&input.new_starting_hash_key)?;
        split(cx, &mut stream, (&input.shard_to_split, key)).await?;
        stream.save(cx)?;
        Ok(Empty {})
    }
}

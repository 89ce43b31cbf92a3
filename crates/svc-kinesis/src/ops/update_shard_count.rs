//! UpdateShardCount: <https://docs.aws.amazon.com/kinesis/latest/APIReference/API_UpdateShardCount.html>

use api_kinesis::errors;
use api_kinesis::{UpdateShardCount, UpdateShardCountInput, UpdateShardCountOutput};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Kinesis;
use crate::find::{Found, named, touch};
use crate::reshard::resize;
use crate::stream::Mode;

impl Handler<UpdateShardCount> for Kinesis {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &UpdateShardCountInput,
    ) -> Result<Touch<Found>, Failure> {
        touch(cx, named!(input), "kinesis:UpdateShardCount").await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &UpdateShardCountInput,
        found: Allowed<Found>,
    ) -> Result<UpdateShardCountOutput, Failure> {
        let cx = &mut cx.writer(&found);
        let mut stream = found.take()?;
        if stream.mode == Mode::OnDemand {
            return Err(errors::validation_exception(format!(
                "Request is invalid. Stream {} under account {} is in On-Demand mode.",
                stream.name, stream.account
            ))
            .into());
        }
        let before = stream.open_shards().count();
        let target = usize::try_from(input.target_shard_count).unwrap_or_default();
        resize(cx, &mut stream, target).await?;
        stream.save(cx)?;
        Ok(UpdateShardCountOutput {
            stream_name: Some(stream.name.clone()),
            current_shard_count: i32::try_from(before).ok(),
            target_shard_count: Some(input.target_shard_count),
            stream_arn: Some(stream.arn()),
        })
    }
}

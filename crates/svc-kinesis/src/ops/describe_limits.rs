//! DescribeLimits: <https://docs.aws.amazon.com/kinesis/latest/APIReference/API_DescribeLimits.html>

use api_kinesis::{DescribeLimits, DescribeLimitsInput, DescribeLimitsOutput};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Kinesis;

use crate::limits::{ON_DEMAND_STREAMS_MAX, SHARDS_MAX};
use crate::stream::{Mode, all_streams};

impl Handler<DescribeLimits> for Kinesis {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &DescribeLimitsInput,
    ) -> Result<Touch<()>, Failure> {
        Ok(Touch::account_wide("kinesis:DescribeLimits", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &DescribeLimitsInput,
        _: Allowed<()>,
    ) -> Result<DescribeLimitsOutput, Failure> {
        let place = [cx.account().to_string(), cx.region().to_string()];
        let streams = all_streams(cx, [&place[0], &place[1]]).await?;
        let open: usize = streams.iter().map(|stream| stream.open_shards().count()).sum();
        let on_demand = streams.iter().filter(|stream| stream.mode == Mode::OnDemand).count();
        let number = |count: usize| i32::try_from(count).unwrap_or(i32::MAX);
        Ok(DescribeLimitsOutput {
            shard_limit: number(SHARDS_MAX),
            open_shard_count: number(open),
            on_demand_stream_count: number(on_demand),
            on_demand_stream_count_limit: number(ON_DEMAND_STREAMS_MAX),
            ..DescribeLimitsOutput::default()
        })
    }
}

//! DescribeLimits: <https://docs.aws.amazon.com/kinesis/latest/APIReference/API_DescribeLimits.html>

use api_kinesis::{DescribeLimits, DescribeLimitsInput, DescribeLimitsOutput};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use store::Order;

use crate::Kinesis;

use crate::limits::{ON_DEMAND_STREAMS_MAX, SHARDS_MAX};
use crate::stream::{Mode, STREAMS};

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
        allowed: Allowed<()>,
    ) -> Result<DescribeLimitsOutput, Failure> {
        let place = [cx.account().to_string(), cx.region().to_string()];
        let place = [place[0].as_str(), place[1].as_str()];
        let streams = STREAMS.range(cx, &place, None, usize::MAX, Order::Forward).await?;
        let open: usize = streams.iter().map(|(_, stream)| stream.open_shards().count()).sum();
        let on_demand = streams.iter().filter(|(_, stream)| stream.mode == Mode::OnDemand).count();
        let number = |count: usize| i32::try_from(count).unwrap_or(i32::MAX);
        drop(allowed);
        Ok(DescribeLimitsOutput {
            shard_limit: number(SHARDS_MAX),
            open_shard_count: number(open),
            on_demand_stream_count: number(on_demand),
            on_demand_stream_count_limit: number(ON_DEMAND_STREAMS_MAX),
            ..DescribeLimitsOutput::default()
        })
    }
}

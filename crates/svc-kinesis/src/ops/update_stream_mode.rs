//! UpdateStreamMode: <https://docs.aws.amazon.com/kinesis/latest/APIReference/API_UpdateStreamMode.html>

use api_kinesis::StreamMode;
use api_kinesis::{UpdateStreamMode, UpdateStreamModeInput};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::Kinesis;
use crate::find::{Found, Named, touch};
use crate::refusal::invalid;
use crate::stream::Mode;

impl Handler<UpdateStreamMode> for Kinesis {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &UpdateStreamModeInput,
    ) -> Result<Touch<Found>, Failure> {
        touch(
            cx,
            Named { name: None, arn: Some(&input.stream_arn), id: input.stream_id.as_deref() },
            "kinesis:UpdateStreamMode",
        )
        .await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &UpdateStreamModeInput,
        found: Allowed<Found>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        let mut stream = found.take()?;
        if input.warm_throughput_mi_bps.is_some() {
            return Err(invalid("WarmThroughputMiBps is not supported.").into());
        }
        stream.mode = match input.stream_mode_details.stream_mode {
            StreamMode::OnDemand => Mode::OnDemand,
            _ => Mode::Provisioned,
        };
        stream.save(cx)?;
        Ok(Empty {})
    }
}

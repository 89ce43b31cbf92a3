//! IncreaseStreamRetentionPeriod: <https://docs.aws.amazon.com/kinesis/latest/APIReference/API_IncreaseStreamRetentionPeriod.html>

use api_kinesis::{IncreaseStreamRetentionPeriod, IncreaseStreamRetentionPeriodInput};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::Kinesis;
use crate::find::{Found, named, touch};
use crate::refusal::{invalid, require_hours};

impl Handler<IncreaseStreamRetentionPeriod> for Kinesis {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &IncreaseStreamRetentionPeriodInput,
    ) -> Result<Touch<Found>, Failure> {
        touch(cx, named!(input), "kinesis:IncreaseStreamRetentionPeriod").await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &IncreaseStreamRetentionPeriodInput,
        found: Allowed<Found>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        let mut stream = found.take()?;
        let hours = i64::from(input.retention_period_hours);
        require_hours(hours)?;
        if hours < stream.retention_hours {
            return Err(invalid(format!(
                "Requested retention period ({hours} hours) for stream {} can not be less than the existing retention period ({} hours).",
                stream.name, stream.retention_hours
            ))
            .into());
        }
        stream.retention_hours = hours;
        stream.save(cx)?;
        Ok(Empty {})
    }
}

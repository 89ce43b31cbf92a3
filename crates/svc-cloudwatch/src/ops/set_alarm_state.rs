//! SetAlarmState: <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_SetAlarmState.html>
//!
//! The alarm is looked at again within a minute, and may then say something else.

use api_cloudwatch::{SetAlarmState, SetAlarmStateInput, errors};
use engine::{Allowed, Ctx, Failure, StagedHandler, Touch, View};
use wire::Empty;

use crate::CloudWatch;
use crate::alarm::StateName;
use crate::find::{Found, find};
use crate::limits::REASON_CHARS_MAX;
use crate::refusal::invalid;
use crate::ring::Ring;
use crate::transition::{Why, change};

impl StagedHandler<SetAlarmState> for CloudWatch {
    type Touches = Touch<Found>;
    /// Wakes the job that does what alarms do.
    type Staged = Ring;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &SetAlarmStateInput,
    ) -> Result<Touch<Found>, Failure> {
        let (found, access) = find(cx, &input.alarm_name, "cloudwatch:SetAlarmState").await?;
        Ok(Touch::new(found, access))
    }

    async fn stage(
        &self,
        _: &mut Ctx,
        input: &SetAlarmStateInput,
        _: &Allowed<Found>,
    ) -> Result<Ring, Failure> {
        let data = input.state_reason_data.as_deref();
        if data.is_some_and(|data| serde_json::from_str::<serde_json::Value>(data).is_err()) {
            return Err(errors::invalid_format_fault("StateReasonData is not JSON.").into());
        }
        if input.state_reason.chars().count() > REASON_CHARS_MAX {
            return Err(invalid("StateReason is too long.").into());
        }
        Ok(Ring::new(&self.actions))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &SetAlarmStateInput,
        found: Allowed<Found>,
        _: &Ring,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        let Some(mut alarm) = found.into_inner().alarm else {
            return Err(errors::resource_not_found("The named resource does not exist.").into());
        };
        let value = StateName::parse(&input.state_value)
            .ok_or_else(|| invalid("StateValue is none of OK, ALARM and INSUFFICIENT_DATA."))?;
        let why = Why {
            value,
            reason: input.state_reason.clone(),
            reason_data: input.state_reason_data.clone(),
        };
        change(cx, &mut alarm, why)?;
        Ok(Empty {})
    }
}

//! DisableAlarmActions: <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DisableAlarmActions.html>

use api_cloudwatch::{DisableAlarmActions, DisableAlarmActionsInput};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::CloudWatch;
use crate::find::{Found, find_all};

impl Handler<DisableAlarmActions> for CloudWatch {
    type Touches = Vec<Touch<Found>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DisableAlarmActionsInput,
    ) -> Result<Vec<Touch<Found>>, Failure> {
        find_all(cx, &input.alarm_names, "cloudwatch:DisableAlarmActions").await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &DisableAlarmActionsInput,
        found: Vec<Allowed<Found>>,
    ) -> Result<Empty, Failure> {
        for found in found {
            let cx = &mut cx.writer(&found);
            // One that is not there is passed over, as at AWS.
            let Some(mut alarm) = found.into_inner().alarm else { continue };
            alarm.settings.actions_enabled = false;
            alarm.configured_ms = cx.now().unix_ms();
            alarm.save(cx)?;
        }
        Ok(Empty {})
    }
}

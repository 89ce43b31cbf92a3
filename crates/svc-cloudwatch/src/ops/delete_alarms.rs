//! DeleteAlarms: <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DeleteAlarms.html>

use api_cloudwatch::{DeleteAlarms, DeleteAlarmsInput, errors};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use serde_json::json;
use wire::Empty;

use crate::CloudWatch;
use crate::alarm::ALARMS;
use crate::find::{Found, find_all};
use crate::history::{HistoryRecord, ItemKind, note};

impl Handler<DeleteAlarms> for CloudWatch {
    type Touches = Vec<Touch<Found>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeleteAlarmsInput,
    ) -> Result<Vec<Touch<Found>>, Failure> {
        find_all(cx, &input.alarm_names, "cloudwatch:DeleteAlarms").await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &DeleteAlarmsInput,
        found: Vec<Allowed<Found>>,
    ) -> Result<Empty, Failure> {
        // None goes where one of them is not there.
        if let Some(absent) = found.iter().find(|found| found.alarm.is_none()) {
            return Err(
                errors::resource_not_found(format!("Unknown alarm: {}", absent.name)).into()
            );
        }
        for found in found {
            let cx = &mut cx.writer(&found);
            let Some(alarm) = &found.alarm else { continue };
            ALARMS.delete(cx.tx_mut(), &alarm.place());
            alarm.unschedule(cx);
            let record = HistoryRecord {
                kind: ItemKind::ConfigurationUpdate,
                summary: format!("Alarm \"{}\" deleted", alarm.name),
                data: json!({ "version": "1.0", "type": "Delete", "alarmArn": alarm.arn() })
                    .to_string(),
            };
            note(cx, alarm.place(), &record)?;
        }
        Ok(Empty {})
    }
}

//! PutMetricAlarm: <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html>
//!
//! # Differs from AWS
//! An alarm is over one metric and one of the five statistics: expressions, percentiles, bands of anomaly detection
//! and queries are refused. Its actions are topics.

use std::collections::BTreeMap;

use api_cloudwatch::{PutMetricAlarm, PutMetricAlarmInput, errors};
use engine::{Access, Allowed, Ctx, Failure, Handler, Touch, View, Writer};
use serde_json::json;
use store::Range;
use wire::Empty;

use crate::CloudWatch;
use crate::alarm::{ALARMS, AlarmRecord, State, StateName};
use crate::alarm_request::read;
use crate::arns::alarm_arn;
use crate::find::{Found, find};
use crate::history::{HistoryRecord, ItemKind, note};
use crate::limits::ALARMS_MAX;
use crate::tags::{add_tags, pairs};

impl Handler<PutMetricAlarm> for CloudWatch {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &PutMetricAlarmInput,
    ) -> Result<Touch<Found>, Failure> {
        let (found, access) = find(cx, &input.alarm_name, "cloudwatch:PutMetricAlarm").await?;
        let none: &[String] = &[];
        let sent = [&input.ok_actions, &input.alarm_actions, &input.insufficient_data_actions];
        let actions = sent.into_iter().flat_map(|actions| actions.as_deref().unwrap_or(none));
        let access = access.keys("cloudwatch:AlarmActions", actions.cloned());
        let tags = input.tags.as_deref().unwrap_or_default();
        let arn = alarm_arn(cx.account(), cx.region(), &input.alarm_name);
        let tagging = Access::new("cloudwatch:TagResource", arn, cx.account());
        let touch = Touch::new(found, access.request_tags(pairs(tags)));
        Ok(match tags.is_empty() {
            true => touch,
            false => touch.and(tagging.request_tags(pairs(tags))),
        })
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &PutMetricAlarmInput,
        found: Allowed<Found>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        let settings = read(input)?;
        let now_ms = cx.now().unix_ms();
        let held = found.into_inner().alarm;
        let is_new = held.is_none();
        let mut alarm = match held {
            Some(held) => AlarmRecord { settings, configured_ms: now_ms, ..held },
            None => {
                let mut tags = BTreeMap::new();
                add_tags(&mut tags, input.tags.as_deref().unwrap_or_default())?;
                AlarmRecord {
                    account: cx.account().clone(),
                    region: cx.region().clone(),
                    name: input.alarm_name.clone(),
                    settings,
                    configured_ms: now_ms,
                    state: initial(now_ms),
                    tags,
                    next_ms: 0,
                }
            }
        };
        if is_new {
            require_room(cx).await?;
        }
        // It is looked at at once.
        alarm.schedule(cx, now_ms)?;
        alarm.save(cx)?;
        let (kind, summary) = match is_new {
            true => ("Create", format!("Alarm \"{}\" created", alarm.name)),
            false => ("Update", format!("Alarm \"{}\" updated", alarm.name)),
        };
        let data = json!({ "version": "1.0", "type": kind, "alarmArn": alarm.arn() }).to_string();
        let record = HistoryRecord { kind: ItemKind::ConfigurationUpdate, summary, data };
        note(cx, alarm.place(), &record)?;
        Ok(Empty {})
    }
}

/// The state of an alarm that nobody has looked at.
fn initial(now_ms: i64) -> State {
    State {
        value: StateName::InsufficientData,
        reason: "Unchecked: Initial alarm creation".to_owned(),
        reason_data: None,
        updated_ms: now_ms,
        changed_ms: now_ms,
    }
}

/// # Errors
/// `LimitExceeded`.
async fn require_room(cx: &mut Writer<'_>) -> Result<(), Failure> {
    let (account, region) = (cx.account().clone(), cx.region().clone());
    let place = [account.as_str(), region.as_str()];
    let range = Range::within(&ALARMS.key(&place), ALARMS_MAX);
    let held = cx.tx().peek_range(&range).await?;
    match held.len() >= ALARMS_MAX {
        true => Err(errors::limit_exceeded_fault(format!(
            "The maximum limit of {ALARMS_MAX} alarms exceeded"
        ))
        .into()),
        false => Ok(()),
    }
}

//! The job that does what alarms do: tells topics, as CloudWatch itself, for the alarm.
//!
//! A topic's policy says whether. One that does not let CloudWatch in is not told, and the alarm's history says so.

use std::sync::Arc;

use api_sns::{Publish, PublishInput};
use async_trait::async_trait;
use engine::{CallSource, Due, DueJob, Failure, Performed, Writer};
use serde_json::json;
use stdx::Timestamp;
use store::{Entry, Range};
use tokio::sync::Notify;

use crate::arns::{alarm_arn, topic_region};
use crate::history::{HistoryRecord, ItemKind, note};
use crate::rows::digits;
use crate::transition::{ACTIONS, ActionRecord};
use crate::{CloudWatch, PRINCIPAL};

/// Does it.
pub(crate) struct AlarmActions;

/// Something that an alarm is to do.
#[derive(Debug)]
pub(crate) struct DueAction {
    place: [String; 2],
    action: ActionRecord,
}

#[async_trait]
impl DueJob<CloudWatch> for AlarmActions {
    const NAME: &'static str = "cloudwatch-actions";
    const PRINCIPAL: &'static str = PRINCIPAL;
    const RECORD: Option<&'static str> = None;
    type Item = DueAction;

    fn due(now: Timestamp) -> Range {
        let end = ACTIONS.key(&[&digits(now.unix_ms().saturating_add(1))]);
        Range::new(ACTIONS.key(&[]), end, 1)
    }

    fn read(row: &Entry) -> Result<Due<DueAction>, Failure> {
        let damaged = || Failure::Internal("a row names no action".to_owned());
        let parts = ACTIONS.parts(&row.key, &ACTIONS.key(&[]))?;
        let place = <[String; 2]>::try_from(parts).map_err(|_| damaged())?;
        let [at, _] = &place;
        let at_ms = at.parse().map_err(|_| damaged())?;
        let action = ACTIONS.decode(&row.row.value)?;
        let region = Some(action.region.clone());
        let item = DueAction { place, action };
        Ok(Due { item, region, at: Some(Timestamp::from_unix_ms(at_ms)) })
    }

    async fn perform(
        _: &CloudWatch,
        cx: &mut Writer<'_>,
        items: &[DueAction],
    ) -> Result<Performed, Failure> {
        for DueAction { place, action } in items {
            let failure = match tell(cx, action).await {
                Err(failure) if failure.is_outage() => return Err(failure),
                Err(Failure::Aws(error)) => Some(error.code().to_owned()),
                Err(Failure::Denied(denial)) => Some(denial.text),
                Err(failure) => return Err(failure),
                Ok(()) => None,
            };
            let [at, label] = place.each_ref().map(String::as_str);
            ACTIONS.delete(cx.tx_mut(), &[at, label]);
            let topic = &action.topic;
            let summary = match &failure {
                None => format!("Successfully executed action {topic}"),
                Some(_) => format!("Failed to execute action {topic}"),
            };
            let state = if failure.is_none() { "Succeeded" } else { "Failed" };
            let data = json!({
                "actionState": state,
                "notificationResource": topic,
                "error": failure,
                "publishedMessage": null,
            });
            let record = HistoryRecord { kind: ItemKind::Action, summary, data: data.to_string() };
            let alarm = [action.account.as_str(), action.region.as_str(), &action.alarm];
            note(cx, alarm, &record)?;
        }
        Ok(Performed::Done)
    }

    fn bell(service: &CloudWatch) -> Option<Arc<Notify>> {
        Some(Arc::clone(&service.actions))
    }
}

async fn tell(cx: &mut Writer<'_>, action: &ActionRecord) -> Result<(), Failure> {
    let region = topic_region(&action.topic).unwrap_or_else(|| action.region.clone());
    let arn = alarm_arn(&action.account, &action.region, &action.alarm);
    let source = CallSource { arn, account: action.account.clone() };
    let input = PublishInput {
        topic_arn: Some(action.topic.clone()),
        subject: Some(action.subject.clone().into()),
        message: action.message.clone().into(),
        ..PublishInput::default()
    };
    Box::pin(cx.call_as_service::<Publish>(PRINCIPAL, (source, region), input)).await?;
    Ok(())
}

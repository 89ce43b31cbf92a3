//! The job that looks at alarms.

use std::sync::Arc;

use async_trait::async_trait;
use engine::{Consume as _, Due, DueJob, Failure, Performed, Writer};
use stdx::Timestamp;
use store::{Entry, Range};

use crate::alarm::{ALARMS, AlarmRecord, EVALUATIONS};
use crate::evaluation::{Looked, evaluate};
use crate::feed::MetricFeed;
use crate::limits::{MINUTE_MS, QUICK_EVALUATION_MS, SECOND_MS, SPARE_PERIODS};
use crate::rows::digits;
use crate::series::{Query, read};
use crate::transition::{Why, change};
use crate::{CloudWatch, PRINCIPAL};

/// Looks at them.
pub(crate) struct Alarms;

/// An alarm that is to be looked at.
#[derive(Debug)]
pub(crate) struct DueAlarm {
    due_ms: i64,
    /// Account, Region and name.
    place: [String; 3],
}

#[async_trait]
impl DueJob<CloudWatch> for Alarms {
    const NAME: &'static str = "cloudwatch-alarms";
    const PRINCIPAL: &'static str = PRINCIPAL;
    const RECORD: Option<&'static str> = None;
    type Item = DueAlarm;

    fn due(now: Timestamp) -> Range {
        let end = EVALUATIONS.key(&[&digits(now.unix_ms().saturating_add(1))]);
        Range::new(EVALUATIONS.key(&[]), end, 1)
    }

    fn read(row: &Entry) -> Result<Due<DueAlarm>, Failure> {
        let damaged = || Failure::Internal("a row names no alarm".to_owned());
        let parts = EVALUATIONS.parts(&row.key, &EVALUATIONS.key(&[]))?;
        let [due, account, region, name] = <[String; 4]>::try_from(parts).map_err(|_| damaged())?;
        let due_ms = due.parse().map_err(|_| damaged())?;
        let item = DueAlarm { due_ms, place: [account, region, name] };
        Ok(Due { item, region: None, at: Some(Timestamp::from_unix_ms(due_ms)) })
    }

    async fn perform(
        _: &CloudWatch,
        cx: &mut Writer<'_>,
        items: &[DueAlarm],
    ) -> Result<Performed, Failure> {
        // What filters have found until now counts.
        cx.catch_up(MetricFeed::NAME).await;
        for item in items {
            look(cx, item).await?;
        }
        Ok(Performed::Done)
    }

    fn performed(service: &CloudWatch, _: &[DueAlarm]) {
        Arc::clone(&service.actions).notify_one();
    }
}

async fn look(cx: &mut Writer<'_>, item: &DueAlarm) -> Result<(), Failure> {
    let [account, region, name] = item.place.each_ref().map(String::as_str);
    EVALUATIONS.delete(cx.tx_mut(), &[&digits(item.due_ms), account, region, name]);
    let Some(mut alarm) = ALARMS.get(cx, &[account, region, name]).await? else { return Ok(()) };
    if alarm.next_ms != item.due_ms {
        return Ok(());
    }
    let periods = looked(cx, &alarm).await?;
    let now_ms = cx.now().unix_ms();
    let next_ms = alarm.look_behind(now_ms);
    alarm.schedule(cx, next_ms)?;
    match evaluate(&alarm.settings, &periods, (alarm.state.value, now_ms)) {
        Some(verdict) => {
            let why = Why {
                value: verdict.state,
                reason: verdict.reason,
                reason_data: Some(verdict.reason_data),
            };
            change(cx, &mut alarm, why)
        }
        None => alarm.save(cx),
    }
}

/// The periods that an alarm looks at, the newest first. They end with the last full minute.
async fn looked(cx: &mut Writer<'_>, alarm: &AlarmRecord) -> Result<Vec<Looked>, Failure> {
    let settings = &alarm.settings;
    let period_ms = i64::from(settings.period_seconds).saturating_mul(SECOND_MS);
    let step_ms = if period_ms < MINUTE_MS { QUICK_EVALUATION_MS } else { MINUTE_MS };
    let now_ms = cx.now().unix_ms();
    let end_ms = now_ms.saturating_sub(now_ms.rem_euclid(step_ms));
    let periods = i64::from(settings.evaluation_periods).saturating_add(SPARE_PERIODS);
    let query = Query {
        metric: &settings.metric,
        unit: settings.unit.as_deref(),
        start_ms: end_ms.saturating_sub(period_ms.saturating_mul(periods)),
        end_ms,
        period_ms,
    };
    let buckets = read(cx, (&alarm.account, &alarm.region), query).await?;
    let looked = (1..=periods).map(|back| {
        let begin_ms = end_ms.saturating_sub(period_ms.saturating_mul(back));
        let bucket = buckets.get(&begin_ms);
        Looked { begin_ms, value: bucket.map(|bucket| bucket.sums.read(settings.statistic)) }
    });
    Ok(looked.collect())
}

//! The job that looks at each minute once it is over: whether it is as usual, and whether what was unusual has
//! ended.

use async_trait::async_trait;
use engine::{Due, DueJob, Failure, Performed, Writer};
use names::{AccountId, Region, RequestId};
use stdx::Timestamp;
use store::{Entry, Order, Range};
use tables::Reader as _;

use super::event::{State, attributions, written};
use super::usual::{BACK_MINUTES, Usual};
use super::{
    Called, HOUR_MINUTES, Hour, INSIGHTS, INSIGHTS_DUE, Insight, InsightSelectors, Kind, MINUTE_MS,
    Nothing, OPEN, Open, RATES, RATES_DUE, digits, digits_descending, wanted,
};
use crate::CloudTrail;
use crate::trail::PRINCIPAL;

/// How long after its end a minute is looked at: what is counted follows the journal.
const LATE_MINUTES: i64 = 1;

/// Hours that are read: those of a week, and of the minute itself.
const HOURS_MAX: usize = 7 * 24 + 2;

/// How long events are kept for lookups, in milliseconds.
const KEPT_MS: i64 = 90 * 24 * 3_600 * 1_000;

/// Events that are let go of at a time.
const FORGOTTEN: usize = 100;

/// A minute of it.
pub(crate) struct Minute {
    called: Called,
    /// Since the epoch.
    minute: i64,
}

/// Looks at minutes.
pub(crate) struct DetectInsights;

#[async_trait]
impl DueJob<CloudTrail> for DetectInsights {
    const NAME: &'static str = "cloudtrail-insights";
    const PRINCIPAL: &'static str = PRINCIPAL;
    /// What it finds is an event of its own kind.
    const RECORD: Option<&'static str> = None;
    type Item = Minute;

    fn due(now: Timestamp) -> Range {
        let minute = now.unix_ms().div_euclid(MINUTE_MS).saturating_sub(LATE_MINUTES);
        Range::new(RATES_DUE.key(&[]), RATES_DUE.key(&[&digits(minute)]), 1)
    }

    fn read(row: &Entry) -> Result<Due<Minute>, Failure> {
        let damaged = || Failure::Internal("a row names no minute of calls".to_owned());
        let parts = RATES_DUE.parts(&row.key, &RATES_DUE.key(&[]))?;
        let [minute, account, region, source, name] =
            <[String; 5]>::try_from(parts).map_err(|_| damaged())?;
        let minute = minute.parse().map_err(|_| damaged())?;
        let account = AccountId::parse(&account).map_err(|_| damaged())?;
        let region = Region::parse(&region).map_err(|_| damaged())?;
        let at = Timestamp::from_unix_ms(minute_ms(minute));
        let called = Called { account, region: region.clone(), source, name };
        Ok(Due { item: Minute { called, minute }, region: Some(region), at: Some(at) })
    }

    async fn perform(
        _: &CloudTrail,
        cx: &mut Writer<'_>,
        items: &[Minute],
    ) -> Result<Performed, Failure> {
        for Minute { called, minute } in items {
            remove_due(cx, called, *minute);
            let trails = wanted(cx, &called.account).await?;
            let hours = hours(cx, called, *minute).await?;
            for kind in Kind::ALL {
                judge(cx, (called, kind, *minute), &trails, &hours).await?;
            }
            forget(cx, called, *minute).await?;
        }
        Ok(Performed::Done)
    }
}

const fn minute_ms(minute: i64) -> i64 {
    minute.saturating_mul(MINUTE_MS)
}

fn due_row(called: &Called, minute: i64) -> [String; 5] {
    let [account, region, source, name] = called.row().map(str::to_owned);
    [digits(minute), account, region, source, name]
}

fn remove_due(cx: &mut Writer<'_>, called: &Called, minute: i64) {
    let row = due_row(called, minute);
    RATES_DUE.delete(cx.tx_mut(), &row.each_ref().map(String::as_str));
}

/// The hours of the week before, and that of the minute itself.
async fn hours(
    cx: &mut Writer<'_>,
    called: &Called,
    minute: i64,
) -> Result<Vec<(i64, Hour)>, Failure> {
    let first = minute.saturating_sub(BACK_MINUTES).div_euclid(HOUR_MINUTES);
    let before = digits(first.saturating_sub(1));
    let after = [before.as_str()];
    let row = called.row();
    let rows = RATES.range(cx, &row, Some(after.as_slice()), HOURS_MAX, Order::Forward).await?;
    let hour = |parts: &[String]| parts.last().and_then(|it| it.parse::<i64>().ok());
    Ok(rows.into_iter().filter_map(|(parts, known)| Some((hour(&parts)?, known))).collect())
}

/// Looks at a minute: unusual activity begins, goes on, or ends.
async fn judge(
    cx: &mut Writer<'_>,
    (called, kind, minute): (&Called, Kind, i64),
    trails: &[(String, InsightSelectors)],
    hours: &[(i64, Hour)],
) -> Result<(), Failure> {
    let [account, region, source, name] = called.row();
    let row = [account, region, source, name, kind.name()];
    let open = OPEN.get(cx, &row).await?;
    let trails: Vec<&(String, InsightSelectors)> =
        trails.iter().filter(|(_, it)| it.kinds.contains(&kind)).collect();
    let Some(since_ms) = trails.iter().map(|(_, it)| it.since_ms).min() else {
        OPEN.delete(cx.tx_mut(), &row);
        return Ok(());
    };
    let begin = open.as_ref().map_or(minute, |open| open.minute);
    let since = since_ms.div_euclid(MINUTE_MS).saturating_add(1);
    let Some(usual) = Usual::before(begin, since, (hours, kind)) else { return Ok(()) };
    let count = count_of(hours, kind, minute);
    let ids: Vec<&str> = trails.iter().map(|(id, _)| id.as_str()).collect();
    match open {
        None if usual.is_unusual(count) => {
            let shared_id = fresh_id(cx);
            let (usual_total, usual_minutes) = (usual.total, usual.minutes);
            let (minutes, total) = (1, count);
            let open = Open { shared_id, minute, minutes, total, usual_total, usual_minutes };
            OPEN.put(cx.tx_mut(), &row, &open)?;
            look_again(cx, called, minute)?;
            let who = attributions(cx, (called, kind), minute).await?;
            tell(cx, (called, kind, State::Start), (&open, minute, who), &ids)
        }
        None => Ok(()),
        Some(open) if usual.is_usual_again(count) => {
            OPEN.delete(cx.tx_mut(), &row);
            let who = attributions(cx, (called, kind), open.minute).await?;
            tell(cx, (called, kind, State::End), (&open, minute, who), &ids)
        }
        Some(mut open) => {
            open.minutes = open.minutes.saturating_add(1);
            open.total = open.total.saturating_add(count);
            OPEN.put(cx.tx_mut(), &row, &open)?;
            look_again(cx, called, minute)
        }
    }
}

fn count_of(hours: &[(i64, Hour)], kind: Kind, minute: i64) -> u64 {
    let (hour, at) = (minute.div_euclid(HOUR_MINUTES), minute.rem_euclid(HOUR_MINUTES));
    let known = hours.iter().find(|(known, _)| *known == hour).map(|(_, known)| known);
    let counts = known.and_then(|it| it.minutes.iter().find(|(known, _)| i64::from(*known) == at));
    counts.map_or(0, |(_, counts)| counts.of(kind))
}

/// The next minute is looked at also where nothing happens in it.
fn look_again(cx: &mut Writer<'_>, called: &Called, minute: i64) -> Result<(), Failure> {
    let row = due_row(called, minute.saturating_add(1));
    RATES_DUE.put(cx.tx_mut(), &row.each_ref().map(String::as_str), &Nothing {})?;
    Ok(())
}

fn fresh_id(cx: &Writer<'_>) -> String {
    RequestId::uuid(envelope::random::bytes(cx.random())).as_str().to_owned()
}

/// Keeps an event, and says which trails it is to be delivered for.
fn tell(
    cx: &mut Writer<'_>,
    (called, kind, state): (&Called, Kind, State),
    (open, minute, attributions): (&Open, i64, serde_json::Value),
    trails: &[&str],
) -> Result<(), Failure> {
    let at_ms = minute_ms(minute);
    let id = fresh_id(cx);
    let told = (id.as_str(), Timestamp::from_unix_ms(at_ms));
    let json = written((called, kind, state), told, open, attributions);
    let (source, name) = (called.source.clone(), called.name.clone());
    let insight = Insight { id: id.clone(), source, name, at_ms, json };
    let (account, region) = (called.account.as_str(), called.region.as_str());
    let at = digits_descending(at_ms);
    INSIGHTS.put(cx.tx_mut(), &[account, region, &at, &id], &insight)?;
    let due = digits(cx.now().unix_ms());
    for trail in trails {
        let row = [due.as_str(), account, region, &at, &id, trail];
        INSIGHTS_DUE.put(cx.tx_mut(), &row, &Nothing {})?;
    }
    Ok(())
}

/// Lets go of hours that nobody looks back on, and of events that are too old for lookups.
async fn forget(cx: &mut Writer<'_>, called: &Called, minute: i64) -> Result<(), Failure> {
    let row = called.row();
    let first = minute.saturating_sub(BACK_MINUTES).div_euclid(HOUR_MINUTES).saturating_sub(1);
    let (begin, end) = (RATES.key(&row), {
        let [account, region, source, name] = row;
        RATES.key(&[account, region, source, name, &digits(first)])
    });
    let old = cx.range(&Range::new(begin, end, FORGOTTEN)).await?;
    for entry in old {
        cx.tx_mut().delete(entry.key);
    }
    let place = [called.account.as_str(), called.region.as_str()];
    let oldest = digits_descending(cx.now().unix_ms().saturating_sub(KEPT_MS));
    let after = [oldest.as_str()];
    let old = INSIGHTS.range(cx, &place, Some(after.as_slice()), FORGOTTEN, Order::Forward).await?;
    for (parts, _) in old {
        let mut row: Vec<&str> = place.to_vec();
        row.extend(parts.iter().map(String::as_str));
        INSIGHTS.delete(cx.tx_mut(), &row);
    }
    Ok(())
}

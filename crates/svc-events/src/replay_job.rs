//! The job of replays: some events a commit, in the order in which they were accepted.

use async_trait::async_trait;
use engine::{Due, DueJob, Failure, Performed, Writer};
use serde_json::Value;
use stdx::Timestamp;
use store::{Entry, Range};

use crate::Events;
use crate::archive::ARCHIVED;
use crate::arns::{BusPlace, rule_arn};
use crate::bus::{BusRecord, load};
use crate::kms::{PRINCIPAL, refusal};
use crate::limits::REPLAYED_PER_COMMIT;
use crate::replay::{Progress, REPLAYING, REPLAYS, ReplayRecord};
use crate::routing::{Incoming, Origin, store};
use crate::rows::digits;
use crate::stored_event::open_contents;

/// Replays them.
pub(crate) struct Replays;

/// A replay that goes on.
#[derive(Debug)]
pub(crate) struct DueReplay {
    due_ms: i64,
    /// Account, Region and name.
    place: [String; 3],
}

#[async_trait]
impl DueJob<Events> for Replays {
    const NAME: &'static str = "event-replays";
    const PRINCIPAL: &'static str = PRINCIPAL;
    const RECORD: Option<&'static str> = None;
    type Item = DueReplay;

    fn due(now: Timestamp) -> Range {
        let end = REPLAYING.key(&[&digits(now.unix_ms().saturating_add(1))]);
        Range::new(REPLAYING.key(&[]), end, 1)
    }

    fn read(row: &Entry) -> Result<Due<DueReplay>, Failure> {
        let damaged = || Failure::Internal("a row names no replay".to_owned());
        let parts = REPLAYING.parts(&row.key, &REPLAYING.key(&[]))?;
        let [due, account, region, name] = <[String; 4]>::try_from(parts).map_err(|_| damaged())?;
        let due_ms = due.parse().map_err(|_| damaged())?;
        let item = DueReplay { due_ms, place: [account, region, name] };
        Ok(Due { item, region: None, at: Some(Timestamp::from_unix_ms(due_ms)) })
    }

    async fn perform(
        service: &Events,
        cx: &mut Writer<'_>,
        items: &[DueReplay],
    ) -> Result<Performed, Failure> {
        for item in items {
            let place = item.place.each_ref().map(String::as_str);
            let Some(mut replay) = REPLAYS.get(cx, &place).await? else {
                end(cx, item);
                continue;
            };
            let is_over = match replay.state {
                Progress::Running => go_on(service, cx, &mut replay).await?,
                Progress::Cancelling => {
                    replay.state = Progress::Cancelled;
                    true
                }
                Progress::Completed | Progress::Cancelled | Progress::Failed => true,
            };
            if !is_over {
                replay.save(cx)?;
                return Ok(Performed::More);
            }
            replay.ended_ms = Some(cx.now().unix_ms());
            replay.save(cx)?;
            end(cx, item);
        }
        Ok(Performed::Done)
    }
}

fn end(cx: &mut Writer<'_>, item: &DueReplay) {
    let [account, region, name] = item.place.each_ref().map(String::as_str);
    REPLAYING.delete(cx.tx_mut(), &[&digits(item.due_ms), account, region, name]);
}

/// Replays some events. Says whether that was the last.
async fn go_on(
    service: &Events,
    cx: &mut Writer<'_>,
    replay: &mut ReplayRecord,
) -> Result<bool, Failure> {
    let place = BusPlace {
        account: replay.account.clone(),
        region: replay.region.clone(),
        name: replay.bus.clone(),
    };
    let Some(bus) = load(cx, &place).await? else {
        return Ok(fail(replay, "The event bus does not exist any more."));
    };
    let id = replay.archive_id.clone();
    let start = ARCHIVED.key(&[&id, &digits(replay.from_ms.max(0))]);
    let end = ARCHIVED.key(&[&id, &digits(replay.to_ms.max(0))]);
    let mut range = Range::new(start, end, REPLAYED_PER_COMMIT);
    if let Some((at, row)) = &replay.done {
        range = range.after(&ARCHIVED.key(&[&id, at, row]));
    }
    let rows = cx.tx().peek_range(&range).await?;
    let is_last = rows.len() < REPLAYED_PER_COMMIT;
    for row in rows {
        match replay_one(service, cx, (&bus, &mut *replay), &row).await {
            Ok(()) => {}
            Err(failure) if failure.is_outage() => return Err(failure),
            Err(failure) => {
                let Some((code, _)) = refusal(&failure) else { return Err(failure) };
                return Ok(fail(replay, &format!("An event cannot be opened: {code}.")));
            }
        }
    }
    if is_last {
        replay.state = Progress::Completed;
    }
    Ok(is_last)
}

fn fail(replay: &mut ReplayRecord, reason: &str) -> bool {
    replay.state = Progress::Failed;
    replay.reason = Some(reason.to_owned());
    true
}

async fn replay_one(
    service: &Events,
    cx: &mut Writer<'_>,
    (bus, replay): (&BusRecord, &mut ReplayRecord),
    row: &Entry,
) -> Result<(), Failure> {
    let damaged = || Failure::Internal("a kept event is damaged".to_owned());
    let kept = ARCHIVED.decode(&row.row.value)?;
    let parts = ARCHIVED.parts(&row.key, &ARCHIVED.key(&[&replay.archive_id]))?;
    let [at, event_row] = <[String; 2]>::try_from(parts).map_err(|_| damaged())?;
    let text = open_contents(cx, (&kept.sealing, kept.parts), (&bus.account, &event_row)).await?;
    let event = with_replay_name(&text, &replay.name).ok_or_else(damaged)?;
    let place = BusPlace {
        account: bus.account.clone(),
        region: bus.region.clone(),
        name: bus.name.clone(),
    };
    let rules = service.rule_sets.of(cx, &place).await?;
    let [account, region, name] = place.parts();
    let wanted = |rule: &str| {
        let arn = rule_arn([account, region, name, rule]);
        replay.rules.is_empty() || replay.rules.contains(&arn)
    };
    let deliveries = rules
        .matching(&event)?
        .into_iter()
        .filter(|rule| wanted(&rule.name))
        .flat_map(|rule| rule.targets.iter().map(|target| (rule.name.clone(), target.clone())))
        .collect();
    let incoming = Incoming { bus, event: &event, origin: Origin::Caller, hops: 0 };
    if let Some(routed) = store(cx, incoming, deliveries).await? {
        routed.write(cx)?;
    }
    replay.last_ms = at.parse().ok();
    replay.done = Some((at, event_row));
    Ok(())
}

/// The event with `replay-name`, as replayed events have it.
fn with_replay_name(event: &str, name: &str) -> Option<String> {
    let open = event.strip_suffix('}')?;
    Some(format!("{open},\"replay-name\":{}}}", Value::from(name)))
}

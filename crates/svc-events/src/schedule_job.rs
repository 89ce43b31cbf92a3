//! The job of rules that are due by their schedules.

use async_trait::async_trait;
use engine::{Due, DueJob, Failure, Performed, Writer};
use stdx::Timestamp;
use store::{Entry, Range};

use crate::Events;
use crate::bus::load;
use crate::event::Event;
use crate::kms::PRINCIPAL;
use crate::routing::{Incoming, Origin, store};
use crate::rows::digits;
use crate::rule::{RULES, SCHEDULES, State, schedule_row};
use crate::schedule::Schedule;
use crate::target::targets_of;

/// Makes the events of rules that are due.
pub(crate) struct Schedules;

/// A rule that is due.
#[derive(Debug)]
pub(crate) struct DueRule {
    due_ms: i64,
    /// Account, Region, bus and name.
    place: [String; 4],
}

#[async_trait]
impl DueJob<Events> for Schedules {
    const NAME: &'static str = "event-schedules";
    const PRINCIPAL: &'static str = PRINCIPAL;
    const RECORD: Option<&'static str> = None;
    type Item = DueRule;

    fn due(now: Timestamp) -> Range {
        let end = SCHEDULES.key(&[&digits(now.unix_ms().saturating_add(1))]);
        Range::new(SCHEDULES.key(&[]), end, 1)
    }

    fn read(row: &Entry) -> Result<Due<DueRule>, Failure> {
        let damaged = || Failure::Internal("a row names no rule that is due".to_owned());
        let parts = SCHEDULES.parts(&row.key, &SCHEDULES.key(&[]))?;
        let [due, account, region, bus, name] =
            <[String; 5]>::try_from(parts).map_err(|_| damaged())?;
        let due_ms = due.parse().map_err(|_| damaged())?;
        let item = DueRule { due_ms, place: [account, region, bus, name] };
        Ok(Due { item, region: None, at: Some(Timestamp::from_unix_ms(due_ms)) })
    }

    async fn perform(
        _: &Events,
        cx: &mut Writer<'_>,
        items: &[DueRule],
    ) -> Result<Performed, Failure> {
        for item in items {
            perform_one(cx, item).await?;
        }
        Ok(Performed::Done)
    }
}

async fn perform_one(cx: &mut Writer<'_>, item: &DueRule) -> Result<(), Failure> {
    let due = digits(item.due_ms);
    let [account, region, bus, name] = item.place.each_ref().map(String::as_str);
    let place = [account, region, bus, name];
    SCHEDULES.delete(cx.tx_mut(), &schedule_row(&due, place));
    let Some(mut rule) = RULES.get(cx, &place).await? else { return Ok(()) };
    let schedule = rule.schedule.as_deref().and_then(Schedule::parse);
    let (Some(schedule), true) = (schedule, rule.next_ms == Some(item.due_ms)) else {
        return Ok(());
    };
    if rule.state == State::Disabled {
        return Ok(());
    }
    let at = Timestamp::from_unix_ms(item.due_ms);
    if let Some(bus) = load(cx, &rule.bus_place()).await? {
        let event = Event {
            id: names::RequestId::uuid(envelope::random::id_bytes(cx.random())).to_string(),
            detail_type: "Scheduled Event".to_owned(),
            source: "aws.events".to_owned(),
            account: rule.account.to_string(),
            time: at,
            region: rule.region.to_string(),
            resources: vec![rule.arn()],
            detail: "{}".to_owned(),
        };
        let event = event.to_json()?;
        let targets = targets_of(cx, place).await?;
        let deliveries = targets.into_iter().map(|target| (rule.name.clone(), target.id)).collect();
        let incoming = Incoming { bus: &bus, event: &event, origin: Origin::Service, hops: 0 };
        if let Some(routed) = store(cx, incoming, deliveries).await? {
            routed.write(cx)?;
        }
    }
    rule.next_ms = schedule.next_ahead(at, cx.now()).map(Timestamp::unix_ms);
    RULES.put(cx.tx_mut(), &place, &rule)?;
    if let Some(next_ms) = rule.next_ms {
        let next = digits(next_ms);
        SCHEDULES.put(cx.tx_mut(), &schedule_row(&next, place), &crate::rows::Nothing {})?;
    }
    Ok(())
}

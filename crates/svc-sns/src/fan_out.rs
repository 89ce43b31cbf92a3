//! From a message that was published to its deliveries: a job looks which subscriptions want it.
//!
//! The message and the row that says so are one commit with the answer of Publish. What the job writes for some
//! subscriptions is one commit with how far it has come, so that each gets its delivery once.

use async_trait::async_trait;
use engine::{Due, DueJob, Failure, Performed, Writer};
use std::sync::Arc;
use stdx::Timestamp;
use store::{Entry, Range};
use tables::Table;
use tokio::sync::Notify;

use crate::contents::Contents;
use crate::delivery::{CALLED, Line, QUEUED, UNDELIVERED, begin};
use crate::endpoint::Protocol;
use crate::filter::{Scope, attribute_properties};
use crate::limits::{FAN_OUT_SUBSCRIPTIONS, REOPEN_SECONDS_MAX, SECOND_MS, UNDELIVERED_MS};
use crate::message::{MESSAGES, MessageRecord};
use crate::remembered::forget_message;
use crate::rows::{Nothing, digits};
use crate::sealing::Opener;
use crate::subscription::{SUBSCRIPTIONS, State, SubscriptionRecord};
use crate::topic::TOPICS;
use crate::{PRINCIPAL, Sns};

/// Messages that were published and are on their way to nobody yet.
pub(crate) const FAN_OUT: Table<Nothing> = Table::new("sns.fan-out");

/// Puts them on their way.
pub(crate) struct FanOut;

/// A message, by its row.
pub(crate) struct Fresh {
    at: String,
    sequence: String,
    id: String,
}

#[async_trait]
impl DueJob<Sns> for FanOut {
    const NAME: &'static str = "sns-fan-out";
    const PRINCIPAL: &'static str = PRINCIPAL;
    const RECORD: Option<&'static str> = None;
    type Item = Fresh;

    fn due(now: Timestamp) -> Range {
        let end = FAN_OUT.key(&[&digits(now.unix_ms().saturating_add(1))]);
        Range::new(FAN_OUT.key(&[]), end, 1)
    }

    fn read(row: &Entry) -> Result<Due<Fresh>, Failure> {
        let damaged = || Failure::Internal("a row names no message".to_owned());
        let parts = FAN_OUT.parts(&row.key, &FAN_OUT.key(&[]))?;
        let [at, sequence, id] = <[String; 3]>::try_from(parts).map_err(|_| damaged())?;
        let at_ms = at.parse().map_err(|_| damaged())?;
        let item = Fresh { at, sequence, id };
        Ok(Due { item, region: None, at: Some(Timestamp::from_unix_ms(at_ms)) })
    }

    async fn perform(_: &Sns, cx: &mut Writer<'_>, items: &[Fresh]) -> Result<Performed, Failure> {
        for item in items {
            if let Performed::More = fan_out(cx, item).await? {
                return Ok(Performed::More);
            }
        }
        Ok(Performed::Done)
    }

    fn performed(service: &Sns, _: &[Fresh]) {
        service.bells.queues.notify_one();
        service.bells.calls.notify_one();
    }

    fn bell(service: &Sns) -> Option<Arc<Notify>> {
        Some(Arc::clone(&service.bells.fan_out))
    }
}

impl Fresh {
    fn remove(&self, cx: &mut Writer<'_>) {
        FAN_OUT.delete(cx.tx_mut(), &[&self.at, &self.sequence, &self.id]);
    }
}

async fn fan_out(cx: &mut Writer<'_>, item: &Fresh) -> Result<Performed, Failure> {
    let id = item.id.as_str();
    let Some(mut message) = MESSAGES.get(cx, &[id]).await? else {
        item.remove(cx);
        return Ok(Performed::Done);
    };
    let place = [message.account.as_str(), message.region.as_str(), &message.topic];
    let topic = TOPICS.get(cx, &place).await?.filter(|topic| topic.home == message.home);
    if topic.is_none() {
        item.remove(cx);
        message.remove(cx, id);
        return Ok(Performed::Done);
    }
    let page = subscriptions(cx, &message).await?;
    let is_last = page.len() < FAN_OUT_SUBSCRIPTIONS;
    let last = page.last().map(|subscription| subscription.id.clone());
    let Some(wanted) = wanted(cx, (item, &mut message), page).await? else {
        return Ok(Performed::Done);
    };
    for subscription in &wanted {
        put_on_its_way(cx, (id, &message), subscription).await?;
    }
    if !is_last {
        message.fanned_after = last;
        MESSAGES.put(cx.tx_mut(), &[id], &message)?;
        return Ok(Performed::More);
    }
    item.remove(cx);
    match wanted.is_empty() && message.fanned_after.is_none() {
        true => message.remove(cx, id),
        false => forget_message(cx, id)?,
    }
    Ok(Performed::Done)
}

/// The next subscriptions of the message's topic, whatever they want. Who subscribes meanwhile may get it or not.
async fn subscriptions(
    cx: &Writer<'_>,
    message: &MessageRecord,
) -> Result<Vec<SubscriptionRecord>, Failure> {
    let prefix = SUBSCRIPTIONS.key(&[&message.home]);
    let mut range = Range::within(&prefix, FAN_OUT_SUBSCRIPTIONS);
    if let Some(after) = &message.fanned_after {
        range = range.after(&SUBSCRIPTIONS.key(&[&message.home, after]));
    }
    let rows = cx.tx().peek_range(&range).await?;
    rows.iter().map(|row| Ok(SUBSCRIPTIONS.decode(&row.row.value)?)).collect()
}

/// Those of `page` that want the message. None where it has to be opened for that and cannot be now: it is
/// looked at again later.
async fn wanted(
    cx: &mut Writer<'_>,
    (item, message): (&Fresh, &mut MessageRecord),
    page: Vec<SubscriptionRecord>,
) -> Result<Option<Vec<SubscriptionRecord>>, Failure> {
    let mut opened: Option<Contents> = None;
    let mut wanted = Vec::new();
    for subscription in page {
        if subscription.state != State::Confirmed {
            continue;
        }
        // What is in order is looked at when it is its turn: nothing overtakes what cannot be opened.
        if subscription.settings.filter_policy.is_none() || message.ordered.is_some() {
            wanted.push(subscription);
            continue;
        }
        if opened.is_none() {
            match Opener::default().open(cx, (&item.id, message)).await {
                Ok(contents) => opened = Some(contents),
                Err(failure) if failure.is_outage() => return Err(failure),
                Err(failure) => {
                    tracing::warn!(error = %failure, message = item.id, "a message cannot be opened");
                    put_off(cx, item, message)?;
                    return Ok(None);
                }
            }
        }
        if opened.as_ref().is_some_and(|contents| is_wanted(&subscription, contents)) {
            wanted.push(subscription);
        }
    }
    Ok(Some(wanted))
}

/// Whether a subscription wants a message. A policy that cannot be read any more wants nothing.
pub(crate) fn is_wanted(subscription: &SubscriptionRecord, contents: &Contents) -> bool {
    let filter = match subscription.settings.filter() {
        Ok(Some(filter)) => filter,
        Ok(None) => return true,
        Err(_) => return false,
    };
    match subscription.settings.scope() {
        Scope::MessageAttributes => filter.matches(&attribute_properties(&contents.attributes)),
        Scope::MessageBody => filter.matches_body(contents.text(subscription.protocol.shown())),
    }
}

/// Has the message looked at again, after a pause that grows; after weeks it is gone.
fn put_off(cx: &mut Writer<'_>, item: &Fresh, message: &mut MessageRecord) -> Result<(), Failure> {
    item.remove(cx);
    let now_ms = cx.now().unix_ms();
    if now_ms.saturating_sub(message.published_ms) > UNDELIVERED_MS {
        tracing::error!(message = item.id, "a message that could not be opened for weeks is gone");
        return forget_message(cx, &item.id);
    }
    message.failures = message.failures.saturating_add(1);
    MESSAGES.put(cx.tx_mut(), &[&item.id], message)?;
    let pause_seconds = (1_i64 << message.failures.min(10)).min(REOPEN_SECONDS_MAX);
    let due_ms = now_ms.saturating_add(pause_seconds.saturating_mul(SECOND_MS));
    FAN_OUT.put(cx.tx_mut(), &[&digits(due_ms), &item.sequence, &item.id], &Nothing {})?;
    Ok(())
}

/// Of messages in order only the first of a line is due.
async fn put_on_its_way(
    cx: &mut Writer<'_>,
    (id, message): (&str, &MessageRecord),
    subscription: &SubscriptionRecord,
) -> Result<(), Failure> {
    let table = match subscription.protocol {
        Protocol::Sqs => &QUEUED,
        _ => &CALLED,
    };
    if let Some(ordered) = &message.ordered {
        let line = Line { subscription_id: &subscription.id, group: &ordered.group };
        if !line.join(cx, (id, ordered.sequence)).await? {
            UNDELIVERED.put(cx.tx_mut(), &[id, &subscription.id], &Nothing {})?;
            return Ok(());
        }
    }
    begin(cx, table, (id, &message.home, &subscription.id))
}

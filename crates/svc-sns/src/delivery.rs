//! Deliveries: a message on its way to one subscription.
//!
//! A delivery is a row by when it is due. Of messages in order only the first of a group has one: the next gets
//! its own with the commit that ends the one before.

use engine::{Ctx, Due, Failure, Writer};
use serde::{Deserialize, Serialize};
use stdx::Timestamp;
use store::{Entry, Order, Range};
use tables::{Record, Table};

use crate::message::{MESSAGES, MessageKind, MessageRecord};
use crate::rows::{Nothing, digits};
use crate::subscription::{SUBSCRIPTIONS, State, SubscriptionRecord};
use crate::topic::{TOPICS, TopicRecord};

/// Deliveries to queues.
pub(crate) const QUEUED: Table<DeliveryRecord> = Table::new("sns.queued");

/// Deliveries by HTTP and mail.
pub(crate) const CALLED: Table<DeliveryRecord> = Table::new("sns.called");

/// Messages that are not delivered yet, by message.
pub(crate) const UNDELIVERED: Table<Nothing> = Table::new("sns.undelivered");

/// Messages in order that are not delivered yet, by subscription and group.
pub(crate) const LINES: Table<LineRecord> = Table::new("sns.line");

/// A delivery.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct DeliveryRecord {
    /// The home of the topic.
    pub(crate) home: String,
    /// How often it has failed.
    pub(crate) failures: u32,
}

impl Record for DeliveryRecord {
    const VERSION: u8 = 1;
}

/// A message in its line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct LineRecord {
    pub(crate) message_id: String,
}

impl Record for LineRecord {
    const VERSION: u8 = 1;
}

/// A delivery that is due.
#[derive(Debug, Clone)]
pub(crate) struct Delivery {
    /// When, as it stands in the row.
    at: String,
    pub(crate) message_id: String,
    pub(crate) subscription_id: String,
    pub(crate) record: DeliveryRecord,
}

/// What a delivery is of.
pub(crate) struct Load {
    pub(crate) topic: TopicRecord,
    pub(crate) subscription: SubscriptionRecord,
    pub(crate) message: MessageRecord,
}

/// The rows of `table` that are due.
pub(crate) fn due(table: &Table<DeliveryRecord>, now: Timestamp) -> Range {
    let end = table.key(&[&digits(now.unix_ms().saturating_add(1))]);
    Range::new(table.key(&[]), end, 1)
}

/// Reads a row of `table`.
pub(crate) fn read(table: &Table<DeliveryRecord>, row: &Entry) -> Result<Due<Delivery>, Failure> {
    let damaged = || Failure::Internal("a row names no delivery".to_owned());
    let parts = table.parts(&row.key, &table.key(&[]))?;
    let [at, message_id, subscription_id] =
        <[String; 3]>::try_from(parts).map_err(|_| damaged())?;
    let at_ms = at.parse().map_err(|_| damaged())?;
    let record = table.decode(&row.row.value)?;
    let item = Delivery { at, message_id, subscription_id, record };
    Ok(Due { item, region: None, at: Some(Timestamp::from_unix_ms(at_ms)) })
}

impl Delivery {
    /// What it is of; none where the topic, the subscription or the message is no more.
    pub(crate) async fn load(&self, cx: &mut Ctx) -> Result<Option<Load>, Failure> {
        let Some(message) = MESSAGES.get(cx, &[&self.message_id]).await? else { return Ok(None) };
        let place = [message.account.as_str(), message.region.as_str(), &message.topic];
        let topic = TOPICS.get(cx, &place).await?.filter(|topic| topic.home == message.home);
        let Some(topic) = topic else { return Ok(None) };
        let subscription = SUBSCRIPTIONS.get(cx, &[&topic.home, &self.subscription_id]).await?;
        // Each kind is for subscriptions in one state.
        let fits = |subscription: &SubscriptionRecord| {
            matches!(
                (message.kind, &subscription.state),
                (MessageKind::Notification, State::Confirmed)
                    | (MessageKind::SubscriptionConfirmation, State::Pending { .. })
                    | (MessageKind::UnsubscribeConfirmation, State::Left { .. })
            )
        };
        let subscription = subscription.filter(fits);
        Ok(subscription.map(|subscription| Load { topic, subscription, message }))
    }

    /// Removes its row of `table`; the message is on its way no more.
    pub(crate) fn end(&self, cx: &mut Writer<'_>, table: &Table<DeliveryRecord>) {
        table.delete(cx.tx_mut(), &self.row());
        UNDELIVERED.delete(cx.tx_mut(), &[&self.message_id, &self.subscription_id]);
    }

    /// Has it done again after a pause; `has_failed` says whether that counts.
    pub(crate) fn put_off(
        &self,
        cx: &mut Writer<'_>,
        table: &Table<DeliveryRecord>,
        (pause_seconds, has_failed): (u32, bool),
    ) -> Result<(), Failure> {
        table.delete(cx.tx_mut(), &self.row());
        let due_ms = cx.now().plus_seconds(i64::from(pause_seconds)).unix_ms();
        let failures = self.record.failures.saturating_add(u32::from(has_failed));
        let record = DeliveryRecord { failures, ..self.record.clone() };
        let row = [digits(due_ms), self.message_id.clone(), self.subscription_id.clone()];
        // A row that is deleted and written again in one commit is there.
        table.put(cx.tx_mut(), &row.each_ref().map(String::as_str), &record)?;
        Ok(())
    }

    fn row(&self) -> [&str; 3] {
        [&self.at, &self.message_id, &self.subscription_id]
    }

    /// The next of its line, in its place: as if it had been due all the time.
    pub(crate) fn followed_by(&self, message_id: String) -> Self {
        let record = DeliveryRecord { failures: 0, ..self.record.clone() };
        Self {
            at: self.at.clone(),
            message_id,
            subscription_id: self.subscription_id.clone(),
            record,
        }
    }
}

/// Puts a message on its way to a subscription, by the table of its protocol.
pub(crate) fn begin(
    cx: &mut Writer<'_>,
    table: &Table<DeliveryRecord>,
    (message_id, home, subscription_id): (&str, &str, &str),
) -> Result<(), Failure> {
    let at = digits(cx.now().unix_ms());
    let record = DeliveryRecord { home: home.to_owned(), failures: 0 };
    table.put(cx.tx_mut(), &[&at, message_id, subscription_id], &record)?;
    UNDELIVERED.put(cx.tx_mut(), &[message_id, subscription_id], &Nothing {})?;
    Ok(())
}

/// Where a message stands in the line of a subscription.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Line<'a> {
    pub(crate) subscription_id: &'a str,
    pub(crate) group: &'a str,
}

impl Line<'_> {
    fn row(&self) -> [&str; 2] {
        [self.subscription_id, self.group]
    }

    /// Puts a message at the end; says whether it is the first.
    pub(crate) async fn join(
        &self,
        cx: &mut Writer<'_>,
        (message_id, sequence): (&str, u64),
    ) -> Result<bool, Failure> {
        let is_first = self.first(cx).await?.is_none();
        let record = LineRecord { message_id: message_id.to_owned() };
        let place = sequence_digits(sequence);
        LINES.put(cx.tx_mut(), &[self.subscription_id, self.group, &place], &record)?;
        Ok(is_first)
    }

    /// Takes a message out, and gives the next one.
    pub(crate) async fn leave(
        &self,
        cx: &mut Writer<'_>,
        sequence: u64,
    ) -> Result<Option<String>, Failure> {
        let place = sequence_digits(sequence);
        LINES.delete(cx.tx_mut(), &[self.subscription_id, self.group, &place]);
        Ok(self.first(cx).await?.map(|record| record.message_id))
    }

    async fn first(&self, cx: &mut Ctx) -> Result<Option<LineRecord>, Failure> {
        let rows = LINES.range(cx, &self.row(), None, 1, Order::Forward).await?;
        Ok(rows.into_iter().next().map(|(_, record)| record))
    }
}

fn sequence_digits(sequence: u64) -> String {
    format!("{sequence:020}")
}

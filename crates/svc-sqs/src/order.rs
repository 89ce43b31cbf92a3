//! Messages of queues in order: each group is a line of its own, and waits while one of its messages is in
//! flight.
//!
//! The rows of a group are its messages by sequence number, the newest number, and its turn: which of its
//! messages are in flight, and from when on it can be received from. A send to a group that has messages
//! touches only the newest number, so that senders and receivers do not get into one another's way.

use engine::{Ctx, Failure, Writer};
use serde::{Deserialize, Serialize};
use store::{Order, Range};
use tables::{Record, Table};

use crate::message::Place;
use crate::rows::{Nothing, digits};

/// The messages of groups.
pub(crate) const ORDER: Table<OrderRecord> = Table::new("sqs.order");

/// Groups that have messages.
pub(crate) const GROUPS: Table<GroupRecord> = Table::new("sqs.group");

/// The turns of groups.
pub(crate) const TURNS: Table<TurnRecord> = Table::new("sqs.turn");

/// Groups by their turns.
pub(crate) const READY: Table<Nothing> = Table::new("sqs.ready");

/// A message in its group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct OrderRecord {
    pub(crate) sent_ms: i64,
    pub(crate) id: String,
    pub(crate) visible_ms: i64,
    /// Somebody has received it: until it is visible it is in flight, else delayed.
    pub(crate) received: bool,
}

impl Record for OrderRecord {
    const VERSION: u8 = 1;
}

/// A group that has messages.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct GroupRecord {
    /// The newest sequence number.
    newest: u64,
}

impl Record for GroupRecord {
    const VERSION: u8 = 1;
}

/// The turn of a group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct TurnRecord {
    /// From when on it can be received from.
    pub(crate) ready_ms: i64,
    /// The messages in flight; at most as many as one call receives.
    pub(crate) in_flight: Vec<InFlight>,
}

impl Record for TurnRecord {
    const VERSION: u8 = 1;
}

/// A message in flight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct InFlight {
    pub(crate) sequence: u64,
    pub(crate) until_ms: i64,
}

/// A group of a queue.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Group<'a> {
    pub(crate) home: &'a str,
    pub(crate) name: &'a str,
}

/// A group of which it may be the turn.
#[derive(Debug)]
pub(crate) struct ReadyGroup {
    pub(crate) key: store::Key,
    pub(crate) ready_ms: i64,
    pub(crate) name: String,
}

fn line(sequence: u64) -> String {
    format!("{sequence:020}")
}

impl Group<'_> {
    fn row(&self) -> [&str; 2] {
        [self.home, self.name]
    }

    /// Puts a message at the end, under a sequence number that is `least` or more, and gives that.
    pub(crate) async fn append(
        &self,
        cx: &mut Writer<'_>,
        place: &Place,
        (visible_ms, least): (i64, u64),
    ) -> Result<u64, Failure> {
        let held = GROUPS.get(cx, &self.row()).await?;
        let after = held.as_ref().map_or(0, |group| group.newest.saturating_add(1));
        let newest = least.max(after);
        GROUPS.put(cx.tx_mut(), &self.row(), &GroupRecord { newest })?;
        let record = OrderRecord {
            sent_ms: place.sent_ms,
            id: place.id.clone(),
            visible_ms,
            received: false,
        };
        self.write(cx, newest, &record)?;
        if held.is_none() {
            let turn = TurnRecord { ready_ms: visible_ms, in_flight: Vec::new() };
            self.set_turn(cx, None, &turn)?;
        }
        Ok(newest)
    }

    /// Stores a message of the group as it is now.
    pub(crate) fn write(
        &self,
        cx: &mut Writer<'_>,
        sequence: u64,
        record: &OrderRecord,
    ) -> Result<(), Failure> {
        ORDER.put(cx.tx_mut(), &[self.home, self.name, &line(sequence)], record)?;
        Ok(())
    }

    /// A message of the group.
    pub(crate) async fn read(
        &self,
        cx: &mut Ctx,
        sequence: u64,
    ) -> Result<Option<OrderRecord>, Failure> {
        Ok(ORDER.get(cx, &[self.home, self.name, &line(sequence)]).await?)
    }

    /// Its turn; none where it has no messages.
    pub(crate) async fn turn(&self, cx: &mut Ctx) -> Result<Option<TurnRecord>, Failure> {
        Ok(TURNS.get(cx, &self.row()).await?)
    }

    /// Gives it another turn than `old`.
    pub(crate) fn set_turn(
        &self,
        cx: &mut Writer<'_>,
        old: Option<&TurnRecord>,
        new: &TurnRecord,
    ) -> Result<(), Failure> {
        if let Some(old) = old {
            READY.delete(cx.tx_mut(), &[self.home, &digits(old.ready_ms), self.name]);
        }
        READY.put(cx.tx_mut(), &[self.home, &digits(new.ready_ms), self.name], &Nothing {})?;
        TURNS.put(cx.tx_mut(), &self.row(), new)?;
        Ok(())
    }

    /// The first messages in their order, with their sequence numbers. Who takes them also writes the turn,
    /// which the commit expects as it was read.
    pub(crate) async fn first(
        &self,
        cx: &Ctx,
        limit: usize,
    ) -> Result<Vec<(u64, OrderRecord)>, Failure> {
        let prefix = ORDER.key(&self.row());
        let rows = cx.tx().peek_range(&Range::within(&prefix, limit)).await?;
        let mut messages = Vec::with_capacity(rows.len());
        for row in rows {
            let parts = ORDER.parts(&row.key, &prefix)?;
            messages.push((sequence_of(&parts)?, ORDER.decode(&row.row.value)?));
        }
        Ok(messages)
    }

    /// Removes a message.
    pub(crate) async fn remove(
        &self,
        cx: &mut Writer<'_>,
        sequence: u64,
        now_ms: i64,
    ) -> Result<(), Failure> {
        ORDER.delete(cx.tx_mut(), &[self.home, self.name, &line(sequence)]);
        let Some(old) = self.turn(cx).await? else { return Ok(()) };
        let mut turn = old.clone();
        turn.in_flight.retain(|message| message.sequence != sequence);
        self.settle(cx, (old, turn), now_ms).await
    }

    /// Stores the turn with what is in flight in `new`, and says when it is: once nothing is in flight any
    /// more and the first message is visible. A group without messages is no more.
    pub(crate) async fn settle(
        &self,
        cx: &mut Writer<'_>,
        (old, new): (TurnRecord, TurnRecord),
        now_ms: i64,
    ) -> Result<(), Failure> {
        let until_ms = new.in_flight.iter().map(|message| message.until_ms).max();
        let ready_ms = match until_ms.filter(|until_ms| *until_ms > now_ms) {
            Some(until_ms) => until_ms,
            None => {
                // The commit expects that no message came meanwhile where there is none.
                let first =
                    ORDER.range(cx, &self.row(), None, 1, Order::Forward).await?.into_iter().next();
                let Some((_, first)) = first else {
                    GROUPS.get(cx, &self.row()).await?;
                    GROUPS.delete(cx.tx_mut(), &self.row());
                    TURNS.delete(cx.tx_mut(), &self.row());
                    READY.delete(cx.tx_mut(), &[self.home, &digits(old.ready_ms), self.name]);
                    return Ok(());
                };
                first.visible_ms.max(now_ms)
            }
        };
        self.set_turn(cx, Some(&old), &TurnRecord { ready_ms, in_flight: new.in_flight })
    }
}

fn sequence_of(parts: &[String]) -> Result<u64, Failure> {
    let number = parts.last().and_then(|text| text.parse().ok());
    number.ok_or_else(|| Failure::Internal("a row has no sequence number".to_owned()))
}

/// The groups at `home` whose turn comes from `from_ms` on and before `before_ms`.
pub(crate) fn ready_range(home: &str, (from_ms, before_ms): (i64, i64), limit: usize) -> Range {
    let key = |ms| READY.key(&[home, &digits(ms)]);
    Range::new(key(from_ms), key(before_ms), limit)
}

/// Reads rows of [`ready_range`]; the commit does not expect them to stay.
pub(crate) async fn look(cx: &Ctx, range: &Range, home: &str) -> Result<Vec<ReadyGroup>, Failure> {
    let prefix = READY.key(&[home]);
    let damaged = || Failure::Internal("a row names no group".to_owned());
    let mut groups = Vec::new();
    for row in cx.tx().peek_range(range).await? {
        let parts = READY.parts(&row.key, &prefix)?;
        let [ready, name] = <[String; 2]>::try_from(parts).map_err(|_| damaged())?;
        let ready_ms = ready.parse().map_err(|_| damaged())?;
        groups.push(ReadyGroup { key: row.key, ready_ms, name });
    }
    Ok(groups)
}

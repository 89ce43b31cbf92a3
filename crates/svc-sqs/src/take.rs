//! Receiving: which messages a call gets, and that nobody else gets them while they are in flight.
//!
//! Source: <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ReceiveMessage.html>

use engine::{Failure, Writer};
use identity::fresh_label;
use store::Range;

use crate::arrivals::{Arrivals, Ring};
use crate::claims::Claiming;
use crate::contents::Contents;
use crate::limits::{LOOK_ROWS, LOOKS_MAX, SECOND_MS};
use crate::message::Place;
use crate::order::{self, Group, InFlight, TurnRecord};
use crate::queue::QueueRecord;
use crate::receipt::Receipt;
use crate::sealing::Opener;
use crate::sequences::Sequences;
use crate::transfer::{Destination, Held, ring_for};
use crate::visible;

/// The letters and digits of what only one receive has.
const NONCE_CHARS: usize = 22;

/// A receive under way.
pub(crate) struct Receive<'a> {
    pub(crate) queue: &'a QueueRecord,
    /// Where its dead letters go, if there is such a queue.
    pub(crate) dead_letters: Option<&'a QueueRecord>,
    pub(crate) wanted: usize,
    pub(crate) visibility_ms: i64,
    pub(crate) arrivals: &'a Arrivals,
    pub(crate) sequences: &'a Sequences,
    pub(crate) claiming: &'a Claiming,
    pub(crate) ring: &'a Ring,
}

/// A message that a call receives.
pub(crate) struct Received {
    pub(crate) held: Held,
    pub(crate) contents: Contents,
    pub(crate) receipt: Receipt,
}

/// A group of which messages are received.
struct TakenGroup {
    name: String,
    turn: TurnRecord,
}

impl Receive<'_> {
    /// The messages that the call gets now; they are in flight with the commit.
    ///
    /// # Errors
    /// KMS's refusals in our words, where no message at all could be opened.
    pub(crate) async fn take(
        &self,
        cx: &mut Writer<'_>,
        now_ms: i64,
    ) -> Result<Vec<Received>, Failure> {
        self.claiming.give_back();
        if self.queue.is_fifo() {
            return self.take_ordered(cx, now_ms).await;
        }
        let found = self.find_loose(cx, now_ms).await?;
        let received = self.open(cx, found).await?;
        let mut done = Vec::with_capacity(received.len());
        for (held, contents) in received {
            visible::delete(cx, &held.place, held.message.visible_ms);
            let received = self.mark(cx, held, contents, now_ms)?;
            visible::put(cx, &received.held.place, received.held.message.visible_ms, true)?;
            done.push(received);
        }
        Ok(done)
    }

    /// When the next message becomes visible that is not yet, before `end_ms`.
    pub(crate) async fn next_due(
        &self,
        cx: &Writer<'_>,
        (now_ms, end_ms): (i64, i64),
    ) -> Result<Option<i64>, Failure> {
        let home = self.queue.home.as_str();
        let span = (now_ms.saturating_add(1), end_ms);
        if self.queue.is_fifo() {
            let groups = order::look(cx, &order::ready_range(home, span, 1), home).await?;
            return Ok(groups.first().map(|group| group.ready_ms));
        }
        let rows = visible::look(cx, &visible::range(home, span, 1), home).await?;
        Ok(rows.first().map(|row| row.visible_ms))
    }

    /// How many rows to look at first: those that are wanted, and those that others are about to take.
    fn first_rows(&self) -> usize {
        let rows = self.wanted.saturating_add(self.claiming.outstanding()).saturating_add(1);
        rows.min(LOOK_ROWS)
    }

    /// The first messages that nobody else is about to take.
    async fn find_loose(&self, cx: &mut Writer<'_>, now_ms: i64) -> Result<Vec<Held>, Failure> {
        let home = self.queue.home.as_str();
        let look = self.arrivals.floors.begin(home, now_ms);
        let before_ms = now_ms.saturating_add(1);
        let mut range = visible::range(home, (look.from_ms, before_ms), self.first_rows());
        let (mut found, mut first_ms) = (Vec::new(), None);
        'looks: for _ in 0..LOOKS_MAX {
            let rows = visible::look(cx, &range, home).await?;
            let Some(last) = rows.last().map(|row| row.key.clone()) else { break };
            let is_last = rows.len() < range.limit;
            for row in rows {
                if found.len() >= self.wanted {
                    break 'looks;
                }
                first_ms.get_or_insert(row.visible_ms);
                if !self.claiming.claim(home, &row.place.id) {
                    continue;
                }
                let Some(message) = row.place.read(cx).await? else { continue };
                let held = Held { place: row.place, message };
                if held.message.visible_ms == row.visible_ms {
                    found.extend(self.living(cx, held, now_ms).await?);
                }
            }
            if is_last {
                break;
            }
            range = Range { limit: LOOK_ROWS, ..range.after(&last) };
        }
        self.arrivals.floors.end(home, look, (first_ms.unwrap_or(now_ms), now_ms));
        Ok(found)
    }

    /// The message, unless its time is over or it was received too often: then it goes where it belongs.
    async fn living(
        &self,
        cx: &mut Writer<'_>,
        held: Held,
        now_ms: i64,
    ) -> Result<Option<Held>, Failure> {
        let settings = &self.queue.settings;
        let retention_ms = settings.retention_seconds.saturating_mul(SECOND_MS);
        if held.place.sent_ms.saturating_add(retention_ms) <= now_ms {
            held.remove(cx, now_ms).await?;
            return Ok(None);
        }
        let max = settings.redrive.as_ref().map_or(u64::MAX, |redrive| redrive.max_receive_count);
        let Some(queue) = self.dead_letters.filter(|_| held.message.receives.count >= max) else {
            return Ok(Some(held));
        };
        let dead_letter_of = Some(self.queue.arn());
        let to = Destination { queue, dead_letter_of, anew: None };
        held.transfer(cx, to, (self.sequences, now_ms)).await?;
        ring_for(self.ring, queue, now_ms);
        Ok(None)
    }

    /// Opens messages. What cannot be opened is left where it is; of a group all that is behind it as well.
    async fn open(
        &self,
        cx: &mut Writer<'_>,
        found: Vec<Held>,
    ) -> Result<Vec<(Held, Contents)>, Failure> {
        let (mut opener, mut opened, mut failed) = (Opener::default(), Vec::new(), None);
        let mut closed_groups: Vec<String> = Vec::new();
        for held in found {
            let group = held.message.ordered.as_ref().map(|ordered| ordered.group.clone());
            if group.as_ref().is_some_and(|group| closed_groups.contains(group)) {
                continue;
            }
            match opener.open(cx, &held.message.contents).await {
                Ok(contents) => opened.push((held, contents)),
                Err(failure @ Failure::Aws(_)) => {
                    closed_groups.extend(group);
                    failed.get_or_insert(failure);
                }
                Err(failure) => return Err(failure),
            }
        }
        match failed {
            Some(failure) if opened.is_empty() => Err(failure),
            _ => Ok(opened),
        }
    }

    /// Notes the receive with the message.
    fn mark(
        &self,
        cx: &mut Writer<'_>,
        mut held: Held,
        contents: Contents,
        now_ms: i64,
    ) -> Result<Received, Failure> {
        let nonce = fresh_label(cx.random(), NONCE_CHARS);
        let message = &mut held.message;
        message.visible_ms = now_ms.saturating_add(self.visibility_ms);
        let receives = &mut message.receives;
        receives.count = receives.count.saturating_add(1);
        receives.first_ms.get_or_insert(now_ms);
        receives.last_ms = Some(now_ms);
        receives.receipt = Some(nonce.clone());
        held.place.write(cx, message)?;
        self.ring.message(&held.place.home, (message.visible_ms, now_ms));
        let receipt = Receipt { place: held.place.clone(), nonce };
        Ok(Received { held, contents, receipt })
    }

    async fn take_ordered(
        &self,
        cx: &mut Writer<'_>,
        now_ms: i64,
    ) -> Result<Vec<Received>, Failure> {
        let (found, groups) = self.find_ordered(cx, now_ms).await?;
        let opened = self.open(cx, found).await?;
        let mut done = Vec::with_capacity(opened.len());
        for (held, contents) in opened {
            let received = self.mark(cx, held, contents, now_ms)?;
            self.mark_ordered(cx, &received.held).await?;
            done.push(received);
        }
        for TakenGroup { name, turn } in groups {
            let group = Group { home: &self.queue.home, name: &name };
            let in_flight = done.iter().filter_map(|it| in_flight(&it.held, &name)).collect();
            let new = TurnRecord { ready_ms: turn.ready_ms, in_flight };
            // Messages that were removed have changed the turn since.
            let Some(old) = group.turn(cx).await? else { continue };
            group.settle(cx, (old, new), now_ms).await?;
        }
        Ok(done)
    }

    async fn mark_ordered(&self, cx: &mut Writer<'_>, held: &Held) -> Result<(), Failure> {
        let Some(ordered) = &held.message.ordered else { return Ok(()) };
        let group = Group { home: &held.place.home, name: &ordered.group };
        let Some(mut record) = group.read(cx, ordered.sequence).await? else { return Ok(()) };
        record.visible_ms = held.message.visible_ms;
        record.received = true;
        group.write(cx, ordered.sequence, &record)
    }

    /// The first messages of groups of which it is the turn: of one group as many as possible.
    async fn find_ordered(
        &self,
        cx: &mut Writer<'_>,
        now_ms: i64,
    ) -> Result<(Vec<Held>, Vec<TakenGroup>), Failure> {
        let home = self.queue.home.as_str();
        let look = self.arrivals.floors.begin(home, now_ms);
        let before_ms = now_ms.saturating_add(1);
        let mut range = order::ready_range(home, (look.from_ms, before_ms), self.first_rows());
        let (mut found, mut groups, mut first_ms) = (Vec::new(), Vec::new(), None);
        'looks: for _ in 0..LOOKS_MAX {
            let rows = order::look(cx, &range, home).await?;
            let Some(last) = rows.last().map(|row| row.key.clone()) else { break };
            let is_last = rows.len() < range.limit;
            for row in rows {
                if found.len() >= self.wanted {
                    break 'looks;
                }
                first_ms.get_or_insert(row.ready_ms);
                if !self.claiming.claim(home, &row.name) {
                    continue;
                }
                let group = Group { home, name: &row.name };
                let Some(turn) = group.turn(cx).await? else { continue };
                if turn.ready_ms != row.ready_ms {
                    continue;
                }
                let wanted = self.wanted.saturating_sub(found.len());
                found.extend(self.first_of(cx, group, wanted, now_ms).await?);
                groups.push(TakenGroup { name: row.name, turn });
            }
            if is_last {
                break;
            }
            range = Range { limit: LOOK_ROWS, ..range.after(&last) };
        }
        self.arrivals.floors.end(home, look, (first_ms.unwrap_or(now_ms), now_ms));
        Ok((found, groups))
    }

    /// The first messages of a group, up to one that is still delayed.
    async fn first_of(
        &self,
        cx: &mut Writer<'_>,
        group: Group<'_>,
        wanted: usize,
        now_ms: i64,
    ) -> Result<Vec<Held>, Failure> {
        let mut found = Vec::new();
        for (_, record) in group.first(cx, wanted).await? {
            if record.visible_ms > now_ms {
                break;
            }
            let place = Place {
                home: group.home.to_owned(),
                sent_ms: record.sent_ms,
                id: record.id.clone(),
            };
            let Some(message) = place.read(cx).await? else { continue };
            found.extend(self.living(cx, Held { place, message }, now_ms).await?);
        }
        Ok(found)
    }
}

fn in_flight(held: &Held, group: &str) -> Option<InFlight> {
    let ordered = held.message.ordered.as_ref().filter(|ordered| ordered.group == group)?;
    Some(InFlight { sequence: ordered.sequence, until_ms: held.message.visible_ms })
}

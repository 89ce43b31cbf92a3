//! Messages on their way out of a queue, or into another.

use engine::{Failure, Writer};

use crate::arrivals::Ring;
use crate::message::{MessageRecord, Ordered, Place, Receives};
use crate::order::Group;
use crate::queue::QueueRecord;
use crate::sequences::Sequences;
use crate::visible;

/// A message and where it lies.
#[derive(Debug, Clone)]
pub(crate) struct Held {
    pub(crate) place: Place,
    pub(crate) message: MessageRecord,
}

/// Where a message goes.
pub(crate) struct Destination<'a> {
    pub(crate) queue: &'a QueueRecord,
    /// The queue whose dead letter it becomes: an ARN.
    pub(crate) dead_letter_of: Option<String>,
    /// Its id and when it was sent there; none keeps what it has.
    pub(crate) anew: Option<(String, i64)>,
}

impl Held {
    /// Takes it out of its queue; its contents stay.
    pub(crate) async fn leave(&self, cx: &mut Writer<'_>, now_ms: i64) -> Result<(), Failure> {
        let Self { place, message } = self;
        place.clear(cx);
        match &message.ordered {
            None => visible::delete(cx, place, message.visible_ms),
            Some(Ordered { group, sequence, .. }) => {
                let group = Group { home: &place.home, name: group };
                group.remove(cx, *sequence, now_ms).await?;
            }
        }
        Ok(())
    }

    /// Removes it for good.
    pub(crate) async fn remove(&self, cx: &mut Writer<'_>, now_ms: i64) -> Result<(), Failure> {
        self.leave(cx, now_ms).await?;
        self.message.contents.remove(cx);
        Ok(())
    }

    /// Moves it; it is visible there at once, as if it had never been received. Its contents lie under the
    /// key that they were sent under.
    pub(crate) async fn transfer(
        &self,
        cx: &mut Writer<'_>,
        to: Destination<'_>,
        (sequences, now_ms): (&Sequences, i64),
    ) -> Result<(), Failure> {
        self.leave(cx, now_ms).await?;
        let Destination { queue, dead_letter_of, anew } = to;
        let (id, sent_ms) = match anew {
            Some(anew) => anew,
            // Messages in order come anew in any case.
            None if queue.is_fifo() => (self.place.id.clone(), now_ms),
            None => (self.place.id.clone(), self.place.sent_ms),
        };
        let place = Place::new(queue, sent_ms, &id);
        let mut message = MessageRecord {
            visible_ms: now_ms,
            receives: Receives::default(),
            dead_letter_of,
            ..self.message.clone()
        };
        match &mut message.ordered {
            None => visible::put(cx, &place, now_ms, false)?,
            Some(ordered) => {
                let group = ordered.group.clone();
                let line = Group { home: &queue.home, name: &group };
                let least = sequences.next(now_ms);
                ordered.sequence = line.append(cx, &place, (now_ms, least)).await?;
            }
        }
        place.write(cx, &message)
    }
}

/// Rings for a message that was moved to `queue`.
pub(crate) fn ring_for(ring: &Ring, queue: &QueueRecord, now_ms: i64) {
    ring.message(&queue.home, (now_ms, now_ms));
}

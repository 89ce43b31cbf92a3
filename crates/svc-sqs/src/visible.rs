//! Messages of queues without order, by when they can be received.
//!
//! A receive reads the first rows of a range, however long the queue is.

use engine::{Ctx, Failure, Writer};
use serde::{Deserialize, Serialize};
use store::{Key, Range};
use tables::{Record, Table};

use crate::message::Place;
use crate::rows::digits;

/// Messages by when they are visible.
pub(crate) const VISIBLE: Table<VisibleRecord> = Table::new("sqs.visible");

/// What a count has to know of a message that is not visible.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct VisibleRecord {
    /// Somebody has received it: it is in flight, else delayed.
    pub(crate) received: bool,
}

impl Record for VisibleRecord {
    const VERSION: u8 = 1;
}

/// A row as it was found; the message may be elsewhere by now.
#[derive(Debug)]
pub(crate) struct Sighting {
    pub(crate) key: Key,
    pub(crate) visible_ms: i64,
    pub(crate) place: Place,
    pub(crate) received: bool,
}

/// Says when the message at `place` is visible.
pub(crate) fn put(
    cx: &mut Writer<'_>,
    place: &Place,
    visible_ms: i64,
    received: bool,
) -> Result<(), Failure> {
    let (visible, sent) = (digits(visible_ms), digits(place.sent_ms));
    let row = [place.home.as_str(), &visible, &sent, &place.id];
    VISIBLE.put(cx.tx_mut(), &row, &VisibleRecord { received })?;
    Ok(())
}

/// Takes back what [`put`] has said.
pub(crate) fn delete(cx: &mut Writer<'_>, place: &Place, visible_ms: i64) {
    let (visible, sent) = (digits(visible_ms), digits(place.sent_ms));
    VISIBLE.delete(cx.tx_mut(), &[&place.home, &visible, &sent, &place.id]);
}

/// The messages at `home` that become visible from `from_ms` on and before `before_ms`.
pub(crate) fn range(home: &str, (from_ms, before_ms): (i64, i64), limit: usize) -> Range {
    let key = |ms| VISIBLE.key(&[home, &digits(ms)]);
    Range::new(key(from_ms), key(before_ms), limit)
}

/// Reads rows of [`range`]; the commit does not expect them to stay.
pub(crate) async fn look(cx: &Ctx, range: &Range, home: &str) -> Result<Vec<Sighting>, Failure> {
    let rows = cx.tx().peek_range(range).await?;
    let prefix = VISIBLE.key(&[home]);
    let damaged = || Failure::Internal("a row names no message".to_owned());
    let mut sightings = Vec::with_capacity(rows.len());
    for row in rows {
        let parts = VISIBLE.parts(&row.key, &prefix)?;
        let [visible, sent, id] = <[String; 3]>::try_from(parts).map_err(|_| damaged())?;
        let number = |text: &str| text.parse::<i64>().map_err(|_| damaged());
        sightings.push(Sighting {
            visible_ms: number(&visible)?,
            place: Place { home: home.to_owned(), sent_ms: number(&sent)?, id },
            received: VISIBLE.decode(&row.row.value)?.received,
            key: row.key,
        });
    }
    Ok(sightings)
}

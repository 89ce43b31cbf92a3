//! Reading events by time: forward through a stream or a group, backward through a stream.

use std::collections::BTreeSet;

use engine::{Ctx, Failure};
use store::{Entry, Range};

use crate::batch::{BATCHES, BatchPlace, INDEX};
use crate::group::GroupRecord;
use crate::limits::{BATCH_SPAN_MS_MAX, LOOKED_AT_MAX, OPENED_BYTES_MAX, PAGE_ROWS};
use crate::merging::{FoundEvent, Merge};
use crate::position::{Position, Window};
use crate::rows::digits;
use crate::sealing::Opener;
use crate::stream::StreamRecord;

/// Where events are looked for.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Source<'a> {
    Stream(&'a StreamRecord),
    /// All streams of the group, or those with these names, or with this start of their names.
    Group {
        names: Option<&'a BTreeSet<String>>,
        prefix: Option<&'a str>,
    },
}

/// What is looked for.
pub(crate) struct Search<'a> {
    pub(crate) group: &'a GroupRecord,
    pub(crate) source: Source<'a>,
    pub(crate) window: Window,
    pub(crate) events_max: usize,
    pub(crate) wants: &'a (dyn Fn(&str) -> bool + Send + Sync),
}

/// What was found.
#[derive(Debug)]
pub(crate) struct Found {
    pub(crate) events: Vec<(Position, FoundEvent)>,
    /// Where the next page goes on, and from which instant its batches are looked at; none behind the last.
    pub(crate) next: Option<(Position, i64)>,
}

/// A batch as its row says it.
struct Listed {
    place: BatchPlace,
    /// The name of its stream.
    stream: String,
    /// When its last event happened.
    last_ms: i64,
}

impl Search<'_> {
    /// The prefix of the rows of batches.
    fn rows(&self) -> store::Key {
        match self.source {
            Source::Stream(stream) => BATCHES.key(&[&stream.unique_id]),
            Source::Group { .. } => INDEX.key(&[&self.group.unique_id]),
        }
    }

    fn row_at(&self, at_ms: i64) -> store::Key {
        let at = digits(at_ms.max(0));
        match self.source {
            Source::Stream(stream) => BATCHES.key(&[&stream.unique_id, &at]),
            Source::Group { .. } => INDEX.key(&[&self.group.unique_id, &at]),
        }
    }

    fn span_ms(&self) -> i64 {
        match self.source {
            Source::Stream(stream) => stream.span_ms(),
            Source::Group { .. } => BATCH_SPAN_MS_MAX,
        }
    }

    fn read(&self, row: &Entry) -> Result<Listed, Failure> {
        let damaged = || Failure::Internal("a row names no batch".to_owned());
        match self.source {
            Source::Stream(stream) => {
                let parts = BATCHES.parts(&row.key, &self.rows())?;
                let place = BatchPlace::of_stream(&stream.unique_id, &parts);
                let last_ms = BATCHES.decode(&row.row.value)?.last_ms;
                Ok(Listed {
                    place: place.ok_or_else(damaged)?,
                    stream: stream.name.clone(),
                    last_ms,
                })
            }
            Source::Group { .. } => {
                let parts = INDEX.parts(&row.key, &self.rows())?;
                let entry = INDEX.decode(&row.row.value)?;
                let place = BatchPlace::of_group(&parts).ok_or_else(damaged)?;
                Ok(Listed { place, stream: entry.stream, last_ms: entry.last_ms })
            }
        }
    }

    fn has_stream(&self, name: &str) -> bool {
        match self.source {
            Source::Stream(_) => true,
            Source::Group { names, prefix } => {
                names.is_none_or(|names| names.contains(name))
                    && prefix.is_none_or(|prefix| name.starts_with(prefix))
            }
        }
    }

    /// What follows `after` in the order of time. `from_ms` is where the batches begin that may have it, where
    /// that is known.
    ///
    /// # Errors
    /// KMS's refusals in our words.
    pub(crate) async fn forward(
        &self,
        cx: &mut Ctx,
        (after, from_ms): (&Position, Option<i64>),
    ) -> Result<Found, Failure> {
        let mut work = Work::new(self.events_max);
        let start_ms = after.at_ms.max(self.window.start_ms);
        let from_ms = from_ms.unwrap_or_else(|| start_ms.saturating_sub(self.span_ms()).max(0));
        let mut range =
            Range::new(self.row_at(from_ms), self.row_at(self.window.end_ms), PAGE_ROWS);
        loop {
            let rows = cx.tx().peek_range(&range).await?;
            for row in &rows {
                let batch = self.read(row)?;
                if work.merge.take_before(batch.place.first_ms) {
                    return Ok(work.paused(after));
                }
                work.looked_at = work.looked_at.saturating_add(1);
                if work.is_spent() {
                    let next = work.next_at(batch.place.first_ms, after);
                    // A page that would begin where this one did has to go on.
                    if next != (after.clone(), from_ms) {
                        return Ok(Found { events: work.merge.finish(), next: Some(next) });
                    }
                }
                if batch.last_ms >= start_ms && self.has_stream(&batch.stream) {
                    self.open(cx, &mut work, &batch, |position| position > after).await?;
                    work.merge.forget_last();
                }
            }
            match rows.last().filter(|_| rows.len() == PAGE_ROWS) {
                Some(last) => range = range.after(&last.key),
                None => break,
            }
        }
        if work.merge.take_before(i64::MAX) {
            return Ok(work.paused(after));
        }
        Ok(Found { events: work.merge.finish(), next: None })
    }

    /// What comes before `before` in the order of time, from the last on; of a stream.
    ///
    /// # Errors
    /// KMS's refusals in our words.
    pub(crate) async fn backward(
        &self,
        cx: &mut Ctx,
        before: &Position,
    ) -> Result<Vec<(Position, FoundEvent)>, Failure> {
        let mut work = Work::new(self.events_max);
        let end_ms = before.at_ms.saturating_add(1).min(self.window.end_ms);
        let start_ms = self.window.start_ms.saturating_sub(self.span_ms()).max(0);
        let mut range =
            Range::new(self.row_at(start_ms), self.row_at(end_ms), PAGE_ROWS).reversed();
        loop {
            let rows = cx.tx().peek_range(&range).await?;
            for row in &rows {
                let batch = self.read(row)?;
                // No batch that is still to come has anything behind that.
                let bound_ms = batch.place.first_ms.saturating_add(self.span_ms());
                let is_full = work.merge.take_behind(bound_ms);
                if is_full || work.is_spent() && work.merge.last().is_some() {
                    return Ok(work.merge.finish());
                }
                work.looked_at = work.looked_at.saturating_add(1);
                if batch.last_ms >= self.window.start_ms {
                    self.open(cx, &mut work, &batch, |position| position < before).await?;
                    work.merge.forget_first();
                }
            }
            match rows.last().filter(|_| rows.len() == PAGE_ROWS) {
                Some(last) => range = range.after(&last.key),
                None => break,
            }
        }
        work.merge.take_behind(i64::MIN);
        Ok(work.merge.finish())
    }

    /// Opens a batch, and adds what is wanted of it.
    async fn open(
        &self,
        cx: &mut Ctx,
        work: &mut Work,
        listed: &Listed,
        is_there: impl Fn(&Position) -> bool,
    ) -> Result<(), Failure> {
        // One that was removed meanwhile has nothing.
        let Some(batch) = listed.place.load(cx).await? else { return Ok(()) };
        let events = batch.events(cx, &mut work.opener, &self.group.account).await?;
        let bytes = usize::try_from(batch.sealed_bytes).unwrap_or(usize::MAX);
        work.opened_bytes = work.opened_bytes.saturating_add(bytes);
        let wanted = |position: &Position, message: &str| {
            self.window.has(position.at_ms) && is_there(position) && (self.wants)(message)
        };
        let about = (listed.stream.as_str(), batch.ingested_ms);
        work.merge.add((&listed.place, listed.last_ms), about, events, wanted);
        Ok(())
    }
}

/// What a search has done.
struct Work {
    merge: Merge,
    opener: Opener,
    opened_bytes: usize,
    looked_at: usize,
}

impl Work {
    fn new(events_max: usize) -> Self {
        let opener = Opener::default();
        Self { merge: Merge::new(events_max), opener, opened_bytes: 0, looked_at: 0 }
    }

    /// Whether it is enough for one call.
    const fn is_spent(&self) -> bool {
        self.looked_at > LOOKED_AT_MAX || self.opened_bytes >= OPENED_BYTES_MAX
    }

    /// The page is full: the next one goes on behind its last event.
    fn paused(self, after: &Position) -> Found {
        let last = self.merge.last().cloned().unwrap_or_else(|| after.clone());
        let from_ms = self.merge.reaches_from(last.at_ms).unwrap_or(last.at_ms);
        Found { next: Some((last, from_ms)), events: self.merge.finish() }
    }

    /// Where the next page goes on, that stops before a batch that begins at `first_ms`.
    fn next_at(&self, first_ms: i64, after: &Position) -> (Position, i64) {
        let here = Position::before(first_ms).max(after.clone());
        let reaching_ms = self.merge.reaches_from(here.at_ms).unwrap_or(first_ms);
        (here, reaching_ms.min(first_ms))
    }
}

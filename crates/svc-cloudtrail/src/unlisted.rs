//! Compares an answer of the index with the journal.
//!
//! Whoever operates the store cannot forge a row of the index, and can remove one, which hides
//! events. The summary of each full block says which rows there were; a block that has none yet, or
//! whose rows are not as its summary says, is read from the journal, which is elsewhere and is the
//! truth. Every record of the span that a page covers is accounted for by one or the other.

use std::collections::BTreeMap;

use engine::Failure;
use journal::{Journal, JournalError, Record};
use store::{Range, Tx};

use crate::index::BLOCK_LEN;
use crate::query::{Hits, Query, QueryHits};
use crate::summary::{CHECKPOINTS, Fingerprint, block_of_checkpoint, checkpoint_key};

/// What one page costs at most; what is older is for the next page.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Bounds {
    /// Blocks that the page covers.
    pub(crate) blocks: u64,
    /// Blocks of which the records are read.
    pub(crate) blocks_read: usize,
}

impl Bounds {
    /// Of a lookup: 262,144 records, of which the summaries are about 1 MiB.
    pub(crate) const LOOKUP: Self = Self { blocks: 1024, blocks_read: 16 };
}

/// Summaries read at a time.
const SUMMARIES: usize = 256;

/// How far journal and index reached before the index was asked.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Reach {
    /// The last durable record.
    pub(crate) durable: u64,
    /// The last record that was indexed.
    pub(crate) indexed: u64,
}

/// An answer after the comparison.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Compared {
    /// The answer, with what the index had left out.
    pub(crate) hits: Hits,
    /// What it had left out.
    pub(crate) unlisted: Vec<u64>,
    /// Blocks that were indexed, and whose rows are not as they were written.
    pub(crate) damaged: Vec<u64>,
}

/// The sequence numbers that a page is about.
#[derive(Debug, Clone, Copy)]
struct Span {
    start: u64,
    /// One past the last.
    end: u64,
}

impl Span {
    fn of_block(self, block: u64) -> Self {
        let start = block.saturating_mul(BLOCK_LEN);
        let end = start.saturating_add(BLOCK_LEN);
        Self { start: self.start.max(start), end: self.end.min(end) }
    }
}

/// What an answer is compared with.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Comparison<'a> {
    pub(crate) tx: &'a Tx,
    pub(crate) journal: &'a Journal,
    pub(crate) reach: Reach,
    pub(crate) bounds: Bounds,
}

/// Compares `found`, the index's answer to `query`, with the journal. `is_wanted` says which records
/// answer the question.
pub(crate) async fn compare(
    comparison: Comparison<'_>,
    query: &Query<'_>,
    found: QueryHits,
    is_wanted: impl Fn(&Record) -> bool + Send,
) -> Result<Compared, Failure> {
    let Comparison { tx, journal, reach, bounds } = comparison;
    let QueryHits { hits, places, unreadable } = found;
    let end = query.before.min(reach.durable.saturating_add(1));
    // Behind a page that is not the last, the next page compares.
    let start = hits.next.unwrap_or(query.from).max(query.from).max(journal.first_sequence());
    let Some(last) = end.checked_sub(1).filter(|last| *last >= start) else {
        return Ok(Compared { hits, ..Compared::default() });
    };
    let (newest, oldest) = (last / BLOCK_LEN, start / BLOCK_LEN);
    let lowest = oldest.max(newest.saturating_sub(bounds.blocks.saturating_sub(1)));
    let mut cut = (lowest > oldest).then(|| lowest.saturating_mul(BLOCK_LEN));
    let expected = expected_places(tx, query, newest, lowest).await?;
    let (mut unlisted, mut damaged, mut read) = (Vec::new(), Vec::new(), 0_usize);
    for block in (lowest..=newest).rev() {
        let listed = places.get(&block).copied().unwrap_or_default();
        let is_unreadable = unreadable.contains(&block);
        if !is_unreadable && expected.get(&block) == Some(&listed) {
            continue;
        }
        if read == bounds.blocks_read {
            cut = Some(block.saturating_add(1).saturating_mul(BLOCK_LEN));
            break;
        }
        read = read.saturating_add(1);
        let span = Span { start, end }.of_block(block);
        unlisted.extend(unlisted_in(journal, span, &hits, &is_wanted).await?);
        let end_of_block = block.saturating_add(1).saturating_mul(BLOCK_LEN);
        if is_unreadable || end_of_block <= reach.indexed.saturating_add(1) {
            damaged.push(block);
        }
    }
    Ok(Compared { hits: completed(query, hits, &unlisted, cut), unlisted, damaged })
}

/// How many places the row of the question has in each block that has a summary.
async fn expected_places(
    tx: &Tx,
    query: &Query<'_>,
    newest: u64,
    lowest: u64,
) -> Result<BTreeMap<u64, u32>, Failure> {
    let fingerprint = Fingerprint::of(query.account, query.region, query.attribute, query.value);
    let mut expected = BTreeMap::new();
    let end = checkpoint_key(lowest).next();
    let mut range = Range::new(checkpoint_key(newest), end, SUMMARIES);
    loop {
        let entries = match tx.peek_range(&range).await {
            Ok(entries) => entries,
            // One of them cannot be read: the journal is read instead of them.
            Err(error) if error.row().is_some() => return Ok(expected),
            Err(error) => return Err(error.into()),
        };
        for entry in &entries {
            let summary = CHECKPOINTS.decode(&entry.row.value).ok().map(|it| it.rows);
            let places = summary.and_then(|summary| summary.places_of(fingerprint));
            expected.extend(block_of_checkpoint(&entry.key).zip(places));
        }
        match entries.last() {
            Some(last) if entries.len() == SUMMARIES => range = range.after(&last.key),
            _ => return Ok(expected),
        }
    }
}

/// The records of `span` that answer the question and are not among `hits`.
async fn unlisted_in(
    journal: &Journal,
    span: Span,
    hits: &Hits,
    is_wanted: impl Fn(&Record) -> bool,
) -> Result<Vec<u64>, JournalError> {
    let mut unlisted = Vec::new();
    let mut next = span.start;
    while next < span.end {
        let count = usize::try_from(span.end.saturating_sub(next)).unwrap_or(1);
        let records = journal.read(next, count).await?;
        let Some(last) = records.last().map(|record| record.sequence) else { break };
        let new = records
            .iter()
            .filter(|record| !hits.sequences.contains(&record.sequence) && is_wanted(record));
        unlisted.extend(new.map(|record| record.sequence));
        next = last.saturating_add(1);
    }
    Ok(unlisted)
}

/// The page with what the index had left out, and without what is below `cut`.
fn completed(query: &Query<'_>, hits: Hits, unlisted: &[u64], cut: Option<u64>) -> Hits {
    let Hits { mut sequences, mut next } = hits;
    sequences.extend(unlisted);
    sequences.sort_unstable_by(|one, other| other.cmp(one));
    if let Some(cut) = cut {
        sequences.retain(|sequence| *sequence >= cut);
        next = Some(cut);
    }
    if sequences.len() > query.limit {
        sequences.truncate(query.limit);
        next = sequences.last().copied();
    }
    Hits { sequences, next }
}

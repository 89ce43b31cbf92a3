//! Compares an answer of the index with the journal.
//!
//! Whoever operates the store cannot forge a row of the index, and can remove one, which hides
//! events. The journal is elsewhere and is the truth: the newest records of the span that a page
//! covers are read there as well, and those that answer the question and were not listed are part of
//! the answer.

use journal::{Journal, JournalError, Record};

use crate::query::{Hits, Query};

/// The newest records of a page's span that are compared; what is older in the same page is as the
/// index has it.
pub(crate) const COMPARED_RECORDS_MAX: u64 = 1024;

/// Records read at a time.
const READ_RECORDS: u64 = 256;

/// An answer after the comparison.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Compared {
    /// The answer, with what the index had left out.
    pub(crate) hits: Hits,
    /// What it had left out.
    pub(crate) unlisted: Vec<u64>,
}

/// Compares `hits`, the index's answer to `query`, with the journal. `is_wanted` says which records
/// answer the question.
pub(crate) async fn compare(
    journal: &Journal,
    query: &Query<'_>,
    hits: Hits,
    is_wanted: impl Fn(&Record) -> bool + Send,
) -> Result<Compared, JournalError> {
    let end = query.before.min(journal.durable_head().sequence.saturating_add(1));
    // Behind a page that is not the last, the next page compares.
    let span_start = hits.next.unwrap_or(query.from).max(query.from);
    let mut start = span_start.max(end.saturating_sub(COMPARED_RECORDS_MAX)).max(1);
    let mut unlisted = Vec::new();
    while start < end {
        let count = READ_RECORDS.min(end.saturating_sub(start));
        let records = journal.read(start, usize::try_from(count).unwrap_or(1)).await?;
        let Some(last) = records.last().map(|record| record.sequence) else { break };
        let new = records.iter().filter(|record| {
            record.sequence < end && !hits.sequences.contains(&record.sequence) && is_wanted(record)
        });
        unlisted.extend(new.map(|record| record.sequence));
        start = last.saturating_add(1);
    }
    if unlisted.is_empty() {
        return Ok(Compared { hits, unlisted });
    }
    let Hits { mut sequences, mut next } = hits;
    sequences.extend(&unlisted);
    sequences.sort_unstable_by(|one, other| other.cmp(one));
    if sequences.len() > query.limit {
        sequences.truncate(query.limit);
        next = sequences.last().copied();
    }
    Ok(Compared { hits: Hits { sequences, next }, unlisted })
}

#[cfg(test)]
mod tests;

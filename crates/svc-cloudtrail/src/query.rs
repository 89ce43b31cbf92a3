//! Finds the journal records a lookup wants, newest first.
//!
//! "Newest" is the journal's order, the one order everything happened in.

use std::collections::{BTreeSet, HashMap};

use engine::Failure;
use store::{Entry, Key, KeyReader, Range, StoreError, Tx};

use crate::index::{BLOCK_LEN, POSTINGS, rows_of};

/// How far back lookups reach: 90 days.
pub(crate) const REACH_SECONDS: i64 = 90 * 24 * 60 * 60;

/// Index rows read at a time.
const ROWS: usize = 64;

/// The most index rows one lookup reads; the caller then gets what was found and a token.
const SCAN_ROWS_MAX: usize = 4096;

/// What to look for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Query<'a> {
    pub(crate) account: &'a str,
    pub(crate) region: &'a str,
    pub(crate) attribute: &'a str,
    pub(crate) value: &'a str,
    /// In rows of objects: the mark of the wanted one.
    pub(crate) mark: Option<u32>,
    /// First and last second.
    pub(crate) seconds: (i64, i64),
    /// Sequence numbers from here on; none below are in time.
    pub(crate) from: u64,
    /// Sequence numbers below this one.
    pub(crate) before: u64,
    pub(crate) limit: usize,
}

/// What was found.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Hits {
    /// Sequence numbers, descending.
    pub(crate) sequences: Vec<u64>,
    /// Where to go on: below this sequence number there may be more.
    pub(crate) next: Option<u64>,
}

/// What was found, and what was read for it.
#[derive(Debug, Default)]
pub(crate) struct QueryHits {
    pub(crate) hits: Hits,
    /// How many places the row of each block has that was read.
    pub(crate) places: HashMap<u64, u32>,
    /// The blocks whose rows cannot be read: what is in them the journal says.
    pub(crate) unreadable: BTreeSet<u64>,
}

/// A part of the rows in `range`, and what is to be read behind it.
struct Part {
    entries: Vec<Entry>,
    /// The row behind them, if that cannot be read.
    unreadable: Option<Key>,
    rest: Option<Range>,
}

/// Reads rows up to one that cannot be read, which keeps none of the others from being read.
async fn read_part(tx: &Tx, range: Range) -> Result<Part, StoreError> {
    let mut readable = range.clone();
    let mut unreadable = None;
    let entries = loop {
        if readable.is_empty() {
            break Vec::new();
        }
        match tx.peek_range(&readable).await {
            Ok(entries) => break entries,
            Err(error) => match error.row() {
                Some(row) if readable.contains(row) => {
                    readable.end = row.clone();
                    unreadable = Some(row.clone());
                }
                _ => return Err(error),
            },
        }
    };
    if let Some(last) = entries.last().filter(|_| entries.len() == range.limit) {
        let rest = Some(range.after(&last.key));
        return Ok(Part { entries, unreadable: None, rest });
    }
    let rest = unreadable.as_ref().map(|row| range.after(row));
    Ok(Part { entries, unreadable, rest })
}

/// Runs the query.
pub(crate) async fn find(tx: &Tx, query: &Query<'_>) -> Result<QueryHits, Failure> {
    let mut found = QueryHits::default();
    let hits = &mut found.hits;
    let Some(last) = query.before.checked_sub(1) else { return Ok(found) };
    let rows = || rows_of(query.account, query.region, query.attribute, query.value);
    let prefix = rows().build();
    // Blocks are in descending order: the first row is the one `last` is in, or an older one.
    let first_row = rows().u64_descending(last / BLOCK_LEN).build();
    let last_row = rows().u64_descending(query.from / BLOCK_LEN).build();
    let mut range = Range::new(first_row, last_row.next(), ROWS);
    let mut scanned = 0;
    loop {
        let part = read_part(tx, range).await?;
        for entry in &part.entries {
            let block = block_of(&entry.key, &prefix)?;
            let Ok(postings) = POSTINGS.decode(&entry.row.value) else {
                found.unreadable.insert(block);
                continue;
            };
            let places = u32::try_from(postings.records.len()).unwrap_or(u32::MAX);
            found.places.insert(block, places);
            for (at, (place, ms)) in postings.records.iter().enumerate().rev() {
                if query.mark.is_some() && postings.marks.get(at) != query.mark.as_ref() {
                    continue;
                }
                let sequence = block * BLOCK_LEN + u64::from(*place);
                let second = ms.div_euclid(1000);
                let is_in_time = query.seconds.0 <= second && second <= query.seconds.1;
                if sequence >= query.before || sequence < query.from || !is_in_time {
                    continue;
                }
                // A call about several objects can have the same mark twice.
                if hits.sequences.last() == Some(&sequence) {
                    continue;
                }
                if hits.sequences.len() == query.limit {
                    hits.next = hits.sequences.last().copied();
                    return Ok(found);
                }
                hits.sequences.push(sequence);
            }
            scanned += 1;
            if scanned == SCAN_ROWS_MAX && block > 0 {
                hits.next = Some(block * BLOCK_LEN);
                return Ok(found);
            }
        }
        if let Some(row) = part.unreadable {
            found.unreadable.insert(block_of(&row, &prefix)?);
            scanned += 1;
        }
        match part.rest {
            Some(rest) => range = rest,
            None => return Ok(found),
        }
    }
}

/// The block that a row is about, behind the `prefix` of all rows of its value.
fn block_of(row: &Key, prefix: &Key) -> Result<u64, Failure> {
    KeyReader::behind(row, prefix)
        .and_then(|mut reader| reader.u64_descending())
        .map_err(|_| Failure::Internal("malformed index row".into()))
}

//! Items of jobs that failed: each waits for its next try, and none keeps another one waiting.
//!
//! | table | key | value |
//! |---|---|---|
//! | `engine.job-set-aside` | job, key of the item's row | how often it failed, when, why, and when it is tried again |
//!
//! The item's own row stays where its service has put it. An item without a row, that of a job by
//! interval, has an empty key.

use std::collections::BTreeMap;

use envelope::digest::sha256;
use serde::{Deserialize, Serialize};
use stdx::Timestamp;
use store::{Key, KeyBuilder, KeyReader, Range, Store, StoreError};
use tables::{Record, Table};

use crate::rows::ROWS_PER_ROUND_MAX;

/// Items of one job that are set aside. With this many, the job goes on with nothing else: what one
/// look goes through is bounded.
pub(crate) const SET_ASIDE_MAX: usize = ROWS_PER_ROUND_MAX;

/// The pause behind the first failure of an item; each further one is four times as long.
const PAUSE_SECONDS: i64 = 60;

/// The longest pause.
const PAUSE_SECONDS_MAX: i64 = 24 * 60 * 60;

/// Rows read at a time.
const PAGE_ROWS: usize = 500;

/// Bytes of the digest that an item is called by where nothing may name a resource.
const NAME_BYTES: usize = 8;

pub(crate) const SET_ASIDE: Table<ItemSetAside> = Table::new("engine.job-set-aside");

/// An item of a job that failed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ItemSetAside {
    /// How often it was tried.
    pub attempts: u32,
    /// When it failed first, in milliseconds since 1970.
    pub first_failed_ms: i64,
    /// When it failed last.
    pub last_failed_ms: i64,
    /// From when on it is tried again.
    pub next_try_ms: i64,
    /// The kind of the last error; the log has its text.
    pub error: String,
}

impl Record for ItemSetAside {
    const VERSION: u8 = 1;
}

impl ItemSetAside {
    /// What becomes of an item that failed at `now` with an error of this kind; `known` is what was
    /// known of it before.
    pub(crate) fn after(known: Option<&Self>, now: Timestamp, error: String) -> Self {
        let attempts = known.map_or(0, |known| known.attempts).saturating_add(1);
        let factor = 4_i64.saturating_pow(attempts.saturating_sub(1));
        let pause_seconds = PAUSE_SECONDS.saturating_mul(factor).min(PAUSE_SECONDS_MAX);
        let now_ms = now.unix_ms();
        Self {
            attempts,
            first_failed_ms: known.map_or(now_ms, |known| known.first_failed_ms),
            last_failed_ms: now_ms,
            next_try_ms: now.plus_seconds(pause_seconds).unix_ms(),
            error,
        }
    }
}

/// Everything that a job has set aside, by the key of the item.
pub(crate) type Aside = BTreeMap<Vec<u8>, ItemSetAside>;

/// The row of an item that `job` has set aside.
pub(crate) fn row_key(job: &str, item: &[u8]) -> Key {
    KeyBuilder::table("engine.job-set-aside").text(job).bytes(item).build()
}

fn rows_of(job: &str) -> Key {
    KeyBuilder::table("engine.job-set-aside").text(job).build()
}

/// Reads what `job` has set aside, at most [`SET_ASIDE_MAX`] items. A row that cannot be read is
/// passed over: its item is tried at once, and written anew if it fails.
///
/// # Errors
/// [`StoreError`] when the store fails as a whole.
pub(crate) async fn load(store: &dyn Store, job: &str) -> Result<Aside, StoreError> {
    let prefix = rows_of(job);
    let mut range = Range::within(&prefix, PAGE_ROWS);
    let mut aside = Aside::new();
    while aside.len() < SET_ASIDE_MAX && !range.is_empty() {
        let entries = match store.range(&range).await {
            Ok(entries) => entries,
            Err(error) => {
                let Some(damaged) = error.row().filter(|key| range.contains(key)).cloned() else {
                    return Err(error);
                };
                let before = Range { end: damaged.clone(), ..range.clone() };
                if !before.is_empty() {
                    for entry in store.range(&before).await? {
                        add(&mut aside, &prefix, &entry);
                    }
                }
                range = range.after(&damaged);
                continue;
            }
        };
        let Some(last) = entries.last() else { break };
        range = range.after(&last.key);
        for entry in &entries {
            add(&mut aside, &prefix, entry);
        }
    }
    Ok(aside)
}

fn add(aside: &mut Aside, prefix: &Key, entry: &store::Entry) {
    let item = KeyReader::behind(&entry.key, prefix).and_then(|mut key| key.bytes());
    if let (Ok(item), Ok(record)) = (item, SET_ASIDE.decode(&entry.row.value)) {
        aside.insert(item, record);
    }
}

/// What an item is called in answers and in the log: a digest, since its key may name a resource.
pub(crate) fn name_of(item: &[u8]) -> String {
    use core::fmt::Write as _;
    sha256(item).iter().take(NAME_BYTES).fold(String::new(), |mut name, byte| {
        // Writing into memory cannot fail.
        let _ = write!(name, "{byte:02x}");
        name
    })
}

#[cfg(test)]
mod tests;

//! What a call left behind: rows, blobs, records, journal files.

use std::collections::BTreeMap;
use std::fs;

use blob::{BlobStore, ByteRange};
use futures_util::StreamExt;
use serde_json::Value;
use stdx::Timestamp;
use store::{Key, KeyBuilder, Range, Store, Write};

use crate::fixture::Fixture;

/// Records and rows read at a time.
const PAGE: usize = 1_000;

/// How long to wait for the outbox, in steps of 5 ms.
const SETTLE_STEPS: usize = 1_000;

/// Sealed rows by key: what the disk would hold. Rows of the outbox, which come and go with the
/// records of earlier calls, and of the trail's index, which follows the journal, are left out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rows(BTreeMap<Vec<u8>, Sealed>);

/// A sealed value, and the commit that wrote it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Sealed {
    value: Vec<u8>,
    version: u64,
}

impl Rows {
    /// How many there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.0.len()
    }

    pub(crate) fn puts(&self) -> impl Iterator<Item = Write> + '_ {
        self.0.iter().map(|(key, sealed)| Write::Put {
            key: Key::copy_from(key),
            value: sealed.value.clone().into(),
        })
    }

    /// The keys, readable enough to find out which rows differ from `other`'s.
    #[must_use]
    pub fn difference(&self, other: &Self) -> Vec<String> {
        let differs = |key: &&Vec<u8>| self.0.get(*key) != other.0.get(*key);
        let keys = self.0.keys().chain(other.0.keys()).filter(differs);
        keys.map(|key| key.escape_ascii().to_string()).collect()
    }
}

impl Fixture {
    /// Everything recorded so far, oldest first.
    pub async fn events(&self) -> Vec<Value> {
        self.events_after(0).await
    }

    /// What was recorded after the record with this sequence number.
    ///
    /// # Panics
    /// When the journal cannot be read, or holds something that is not JSON.
    pub async fn events_after(&self, sequence: u64) -> Vec<Value> {
        let mut events = Vec::new();
        let mut next = sequence + 1;
        loop {
            let page = self.engine.journal().read(next, PAGE).await.expect("records");
            let Some(last) = page.last() else { return events };
            next = last.sequence + 1;
            let parse = |payload: &[u8]| serde_json::from_slice(payload).expect("a record");
            let audit = page.iter().filter(|record| record.kind == journal::Kind::Audit);
            events.extend(audit.map(|record| parse(&record.payload)));
        }
    }

    /// The sequence number of the last record.
    #[must_use]
    pub fn sequence(&self) -> u64 {
        self.engine.journal().head().sequence
    }

    /// Waits until every record has gone from the outbox to the journal's disk.
    ///
    /// # Panics
    /// When that takes too long.
    pub async fn settle(&self) {
        for _ in 0..SETTLE_STEPS {
            if self.outbox_rows().await == 0 {
                return;
            }
            tokio::time::sleep(core::time::Duration::from_millis(5)).await;
        }
        panic!("the outbox was not cleared");
    }

    /// How many records wait in the outbox.
    ///
    /// # Panics
    /// When the store cannot be read.
    pub async fn outbox_rows(&self) -> usize {
        let range = Range::within(&outbox(), 4 * PAGE);
        self.store.range(&range).await.expect("outbox rows").len()
    }

    /// Every sealed row.
    pub async fn rows(&self) -> Rows {
        let entries = self.all_rows().await.into_iter();
        let entries =
            entries.filter(|(key, _)| !key.starts_with(outbox().as_bytes()) && !is_derived(key));
        Rows(entries.collect())
    }

    async fn all_rows(&self) -> Vec<(Vec<u8>, Sealed)> {
        let mut rows = Vec::new();
        let mut range = Range::new(Key::copy_from(&[0]), Key::end(), PAGE);
        loop {
            let page = self.store.range(&range).await.expect("rows");
            let Some(last) = page.last() else { return rows };
            range = range.after(&last.key);
            rows.extend(page.into_iter().map(|entry| {
                let sealed = Sealed { value: entry.row.value.to_vec(), version: entry.row.version };
                (entry.key.as_bytes().to_vec(), sealed)
            }));
        }
    }

    /// Everything at rest, by name: keys and sealed values of rows, blobs, files of the journal.
    ///
    /// # Panics
    /// When any of it cannot be read.
    pub async fn at_rest(&self) -> Vec<(String, Vec<u8>)> {
        let mut found = Vec::new();
        for (key, sealed) in self.all_rows().await {
            let name = key.escape_ascii().to_string();
            found.push((format!("row {name}"), sealed.value));
            found.push((format!("key {name}"), key));
        }
        let end = Timestamp::from_unix_ms(i64::MAX);
        for blobs in [&self.blobs, &self.archive] {
            for id in blobs.list_older_than(end, None, PAGE).await.expect("blobs") {
                let mut stream = blobs.open(&id, ByteRange::all()).await.expect("a blob");
                let mut bytes = Vec::new();
                while let Some(chunk) = stream.next().await {
                    bytes.extend_from_slice(&chunk.expect("a chunk"));
                }
                found.push((format!("blob {id}"), bytes));
            }
        }
        for entry in fs::read_dir(self.journal_dir()).expect("the journal's folder") {
            let path = entry.expect("an entry").path();
            let bytes = fs::read(&path).expect("a file of the journal");
            found.push((path.display().to_string(), bytes));
        }
        found
    }
}

/// Whether a row only repeats what the journal holds.
pub(crate) fn is_derived(key: &[u8]) -> bool {
    let is_of_usage = [
        "kms.usage",
        "kms.usage-start",
        "secretsmanager.access",
        "trail.call-rate",
        "trail.call-rate-due",
    ]
    .iter()
    .any(|table| is_in(table, key));
    is_of_index(key) || is_of_usage || is_in(engine::INSTALLATION, key)
}

/// Whether a row is of the trail's index or of what trails wait for, or the cursor of a consumer.
pub(crate) fn is_of_index(key: &[u8]) -> bool {
    [
        "engine.consumer",
        "trail.cursor",
        "trail.checkpoint",
        "trail.lookup",
        "trail.progress",
        "trail.waiting",
    ]
    .iter()
    .any(|table| is_in(table, key))
}

/// Whether a row is one of `table`.
pub(crate) fn is_in(table: &'static str, key: &[u8]) -> bool {
    key.starts_with(KeyBuilder::table(table).build().as_bytes())
}

fn outbox() -> Key {
    KeyBuilder::table("engine.outbox").build()
}

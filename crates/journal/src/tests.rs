mod chain;
mod copying;
mod crash;
mod faults;
mod fixture;
mod group_commit;
mod opening;
mod power_cut;
mod reading;
mod retention;
mod scale;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use bytes::Bytes;
use envelope::{RootKey, RootVersion};
use stdx::{SeededRandom, Timestamp};

use crate::format::{CHAIN_BYTES, Format};
use crate::{
    Appended, Durability, Event, EventId, Journal, JournalKeys, JournalOptions, Kind, Record,
};

/// The journal key of a root version; the same in every test and every process.
fn key(root_version: u32) -> envelope::JournalKey {
    let random = SeededRandom::new(u64::from(root_version));
    let root = RootKey::generate(RootVersion::new(root_version), &random).unwrap();
    root.journal_key().unwrap()
}

fn keys() -> Arc<JournalKeys> {
    Arc::new(JournalKeys::new(key(1), Vec::new()))
}

/// Fresh randomness for each opening, as in life: nothing may depend on its repeating.
fn options(dir: &Path) -> JournalOptions {
    let random = envelope::random::SystemRandom;
    JournalOptions::new(dir, keys(), Arc::new(random))
}

fn open(dir: &Path) -> Journal {
    Journal::open(options(dir)).unwrap()
}

fn id(n: u64) -> EventId {
    EventId::from_bytes((u128::from(n) << 64 | 0xabcd).to_be_bytes())
}

/// Event `n`: its identifier, time and payload all follow from the number.
fn event(n: u64) -> Event {
    let time = Timestamp::from_unix_seconds(1_700_000_000 + i64::try_from(n).unwrap());
    let payload = Bytes::from(format!("what happened as number {n}"));
    Event { id: id(n), time, kind: Kind::Audit, payload, store_version: n }
}

fn record(n: u64) -> Record {
    let Event { id, time, kind, payload, store_version } = event(n);
    Record { sequence: n, id, time, kind, payload, store_version }
}

async fn append(journal: &Journal, n: u64) -> Appended {
    journal.append(vec![event(n)], Durability::Durable).await.unwrap()
}

/// A closed journal of records `1..=last` in `dir`, each of its own durable append.
async fn write_records(dir: &Path, last: u64) {
    let journal = open(dir);
    for n in 1..=last {
        assert_eq!(append(&journal, n).await.first_sequence, n);
    }
    journal.close().await.unwrap();
}

async fn read_all(journal: &Journal) -> Vec<Record> {
    let mut records: Vec<Record> = Vec::new();
    loop {
        let next = records.last().map_or(1, |last| last.sequence + 1);
        let page = journal.read(next, 1000).await.unwrap();
        if page.is_empty() {
            return records;
        }
        records.extend(page);
    }
}

fn expected(last: u64) -> Vec<Record> {
    (1..=last).map(record).collect()
}

/// All files of a directory without subdirectories.
fn files_of(dir: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let entries = fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().path());
    entries.map(|path| (path.file_name().unwrap().into(), fs::read(&path).unwrap())).collect()
}

/// A new directory with these files.
fn dir_of(files: &BTreeMap<PathBuf, Vec<u8>>) -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    for (name, bytes) in files {
        fs::write(dir.path().join(name), bytes).unwrap();
    }
    dir
}

fn first_segment() -> PathBuf {
    PathBuf::from("00000000000000000001.seg")
}

/// Cuts a segment into its header and its records.
fn cut(segment: &[u8]) -> (Vec<u8>, Vec<Vec<u8>>) {
    let (header, mut rest) = segment.split_at(Format::CURRENT.segment_header_bytes());
    let mut records = Vec::new();
    while !rest.is_empty() {
        let sealed = u32::from_be_bytes(rest[..4].try_into().unwrap());
        let length =
            Format::CURRENT.record_header_bytes() + usize::try_from(sealed).unwrap() + CHAIN_BYTES;
        let (record, behind) = rest.split_at(length);
        records.push(record.to_vec());
        rest = behind;
    }
    (header.to_vec(), records)
}

fn join(header: &[u8], records: &[Vec<u8>]) -> Vec<u8> {
    [header.to_vec(), records.concat()].concat()
}

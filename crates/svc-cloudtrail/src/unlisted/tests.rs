use std::sync::Arc;

use bytes::Bytes;
use envelope::{RootKey, RootVersion};
use journal::{Durability, Event, EventId, Journal, JournalKeys, JournalOptions, Kind, Record};
use stdx::{SeededRandom, Timestamp};

use super::{COMPARED_RECORDS_MAX, compare};
use crate::query::{Hits, Query};

/// A journal of `count` records; those with even sequence numbers are wanted.
async fn journal(count: u64) -> (tempfile::TempDir, Journal) {
    let dir = tempfile::tempdir().unwrap();
    let random = Arc::new(SeededRandom::new(7));
    let root = RootKey::generate(RootVersion::FIRST, &*random).unwrap();
    let keys = Arc::new(JournalKeys::new(root.journal_key().unwrap(), Vec::new()));
    let journal = Journal::open(JournalOptions::new(dir.path(), keys, random.clone())).unwrap();
    let event = |number: u64| {
        let time = Timestamp::from_unix_seconds(number.cast_signed());
        Event {
            id: EventId::fresh(time, &*random),
            time,
            kind: Kind::Audit,
            payload: Bytes::from_static(b"{}"),
            store_version: 0,
        }
    };
    journal.append((1..=count).map(event).collect(), Durability::Durable).await.unwrap();
    (dir, journal)
}

fn is_wanted(record: &Record) -> bool {
    record.sequence.is_multiple_of(2)
}

fn query(before: u64, limit: usize) -> Query<'static> {
    Query {
        account: "111122223333",
        region: "us-east-1",
        attribute: "",
        value: "",
        mark: None,
        seconds: (i64::MIN, i64::MAX),
        from: 1,
        before,
        limit,
    }
}

/// What is answered when the index gives `listed` and `next`, and what of it was not listed.
async fn check(
    count: u64,
    query: Query<'static>,
    listed: (&[u64], Option<u64>),
    expected: (&[u64], Option<u64>, &[u64]),
) {
    let (_dir, journal) = journal(count).await;
    let hits = Hits { sequences: listed.0.to_vec(), next: listed.1 };
    let compared = compare(&journal, &query, hits, is_wanted).await.unwrap();
    assert_eq!(compared.hits.sequences, expected.0);
    assert_eq!(compared.hits.next, expected.1);
    assert_eq!(compared.unlisted, expected.2);
}

#[tokio::test]
async fn what_the_index_leaves_out_is_answered() {
    let all = query(u64::MAX, 50);
    check(10, all, (&[10, 8, 6, 4, 2], None), (&[10, 8, 6, 4, 2], None, &[])).await;
    check(10, all, (&[10, 4], None), (&[10, 8, 6, 4, 2], None, &[2, 6, 8])).await;
    check(10, all, (&[], None), (&[10, 8, 6, 4, 2], None, &[2, 4, 6, 8, 10])).await;
}

#[tokio::test]
async fn pages_keep_their_length_and_their_bounds() {
    // A full page: what is behind it is for the next one.
    let page = query(u64::MAX, 2);
    check(10, page, (&[10, 6], Some(6)), (&[10, 8], Some(8), &[8])).await;
    check(10, query(8, 2), (&[6, 4], Some(4)), (&[6, 4], Some(4), &[])).await;
    check(10, query(8, 2), (&[2], None), (&[6, 4], Some(4), &[4, 6])).await;
    let recent = Query { from: 7, ..query(u64::MAX, 50) };
    check(10, recent, (&[], None), (&[10, 8], None, &[8, 10])).await;
}

#[tokio::test]
async fn a_comparison_is_bounded() {
    let (_dir, journal) = journal(COMPARED_RECORDS_MAX + 300).await;
    let hits = Hits { sequences: Vec::new(), next: None };
    let compared = compare(&journal, &query(u64::MAX, 10_000), hits, is_wanted).await.unwrap();
    assert_eq!(compared.unlisted.len() as u64, COMPARED_RECORDS_MAX / 2);
    assert_eq!(compared.hits.sequences.last(), Some(&302));
}

//! The journal is cut back, and its numbers are used again by other events.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use bytes::Bytes;
use journal::{Durability, EventId, Kind};
use serde_json::json;
use stdx::Timestamp;

use super::{BLOCK_LEN, EVERY, Fixture, Query, query};
use crate::index::{CURSOR, Cursor};
use crate::question::EventScope;
use crate::question::{Match, Question};
use crate::records::fetch;

const MANAGEMENT: &str = "111122223333";
const B: &str = "444455556666";

/// The files of a journal at one moment.
struct Image(BTreeMap<PathBuf, Vec<u8>>);

impl Fixture {
    /// Records `count` calls of `name` in `account`.
    async fn call(&self, account: &str, name: &str, count: u32) {
        let time = Timestamp::from_unix_seconds(1_777_636_800);
        let event = |_| {
            let id = EventId::fresh(time, &*self.random);
            let payload = json!({
                "userIdentity": { "type": "IAMUser", "userName": "alice" },
                "eventTime": "2026-05-01T12:00:00Z", "eventSource": "kms.amazonaws.com",
                "eventName": name, "awsRegion": "us-east-1", "eventID": id.to_string(),
                "recipientAccountId": account,
            });
            let payload = Bytes::from(payload.to_string());
            journal::Event { id, time, kind: Kind::Audit, payload, store_version: 0 }
        };
        let events = (0..count).map(event).collect();
        self.journal.append(events, Durability::Relaxed).await.unwrap();
    }

    /// What a disk that keeps only what was synced holds now: everything is durable.
    async fn durable_image(&self) -> Image {
        self.journal.sync().await.unwrap();
        let files = std::fs::read_dir(self.dir.path()).unwrap().map(|entry| entry.unwrap().path());
        let read = |path: PathBuf| (path.file_name().unwrap().into(), std::fs::read(path).unwrap());
        Image(files.map(read).collect())
    }

    /// The power goes, and comes back: the store kept its commits, the journal is `image`.
    async fn cut_back_to(self, image: &Image) -> Self {
        self.journal.close().await.unwrap();
        let dir = tempfile::tempdir().unwrap();
        for (name, bytes) in &image.0 {
            std::fs::write(dir.path().join(name), bytes).unwrap();
        }
        Self::open(dir, self.random, self.store)
    }

    /// How many events a lookup shows, and how many of what the index gave do not answer it.
    async fn look_up(&self, account: &str, attribute: &str, value: &str) -> (usize, usize) {
        let hits = self.find(&Query { account, ..query(attribute, value) }).await;
        let records = fetch(&self.journal, &hits.sequences).await.unwrap();
        let scope = EventScope { account, region: "us-east-1" };
        let seconds = (i64::MIN, i64::MAX);
        let question = Question { scope, attribute, value, object: None, seconds };
        let answers =
            records.iter().filter(|record| question.compare(record) == Match::Answer).count();
        (answers, hits.sequences.len() - answers)
    }
}

#[tokio::test]
async fn after_a_power_cut_every_event_is_found_and_none_by_another_account() {
    let fixture = Fixture::new();
    fixture.call(MANAGEMENT, "ListKeys", 10).await;
    let image = fixture.durable_image().await;
    fixture.call(MANAGEMENT, "CreateKey", 20).await;
    assert_eq!(fixture.index_durable().await, 10, "the index stops at what is durable");
    let fixture = fixture.cut_back_to(&image).await;
    assert_eq!(fixture.journal.head().sequence, 10);
    // The numbers of the twenty are used again.
    fixture.call(B, "ListBuckets", 5).await;
    assert_eq!(fixture.index().await, 15);
    assert_eq!(fixture.look_up(B, EVERY, "").await, (5, 0));
    assert_eq!(fixture.look_up(B, "EventName", "ListBuckets").await, (5, 0));
    assert_eq!(fixture.look_up(MANAGEMENT, EVERY, "").await, (10, 0));
    assert_eq!(fixture.look_up(MANAGEMENT, "EventName", "CreateKey").await, (0, 0));
}

/// The journal is exchanged for an older copy, whatever the index holds: what holds of it stays,
/// the rest is built again, and is right even where the numbers are in use again.
async fn check_exchange(before: u32, lost: u32, after: u32) {
    let fixture = Fixture::new();
    fixture.call(MANAGEMENT, "ListKeys", before).await;
    let image = fixture.durable_image().await;
    fixture.call(MANAGEMENT, "CreateKey", lost).await;
    assert_eq!(fixture.index().await, u64::from(before + lost));
    let fixture = fixture.cut_back_to(&image).await;
    fixture.call(B, "ListBuckets", after).await;
    let case = format!("{before}, {lost}, {after}");
    assert_eq!(fixture.index().await, u64::from(before + after), "{case}");
    let (before, after) = (before as usize, after as usize);
    assert_eq!(fixture.look_up(B, EVERY, "").await, (after, 0), "{case}");
    assert_eq!(fixture.look_up(B, "EventName", "ListBuckets").await, (after, 0), "{case}");
    assert_eq!(fixture.look_up(MANAGEMENT, EVERY, "").await, (before, 0), "{case}");
    assert_eq!(fixture.look_up(MANAGEMENT, "EventName", "CreateKey").await, (0, 0), "{case}");
}

#[tokio::test]
async fn an_index_that_does_not_continue_its_journal_is_built_again_from_where_it_holds() {
    let block = u32::try_from(BLOCK_LEN).unwrap();
    for before in [0, block - 1, 3 * block + 7] {
        for lost in [1, 2 * block] {
            for after in [0, 20, 3 * block] {
                check_exchange(before, lost, after).await;
            }
        }
    }
}

#[tokio::test]
async fn an_index_of_a_release_that_ran_ahead_is_built_again() {
    let fixture = Fixture::new();
    fixture.call(MANAGEMENT, "CreateKey", 30).await;
    fixture.index().await;
    // As that release left it: no chain value, ahead of a journal that was cut back.
    let cursor = Cursor { chain: None, ..Cursor::default() };
    let value = CURSOR.encode(&Cursor { next_sequence: 31, ..cursor }).unwrap().into();
    let writes = vec![store::Write::Put { key: CURSOR.key(&["lookup"]), value }];
    let _ = fixture.store.commit(store::Commit { expectations: vec![], writes }).await.unwrap();
    let store = Arc::clone(&fixture.store);
    let fixture = Fixture { store, ..Fixture::new() };
    fixture.call(B, "ListBuckets", 40).await;
    assert_eq!(fixture.index().await, 40);
    assert_eq!(fixture.look_up(B, EVERY, "").await, (40, 0));
    assert_eq!(fixture.look_up(MANAGEMENT, EVERY, "").await, (0, 0));
}

#[tokio::test]
async fn a_row_that_cannot_be_read_holds_nothing_up() {
    let fixture = Fixture::new();
    fixture.call(MANAGEMENT, "ListKeys", 300).await;
    fixture.index().await;
    // The row of the block that goes on.
    let key = crate::index::rows_of(MANAGEMENT, "us-east-1", "EventName", "ListKeys");
    let key = key.u64_descending(1).build();
    let writes = vec![store::Write::Put { key, value: Bytes::from_static(b"\x01no record") }];
    let _ = fixture.store.commit(store::Commit { expectations: vec![], writes }).await.unwrap();
    fixture.call(MANAGEMENT, "ListKeys", 10).await;
    assert_eq!(fixture.index().await, 310);
    assert_eq!(fixture.look_up(MANAGEMENT, "EventName", "ListKeys").await, (310, 0));
}

/// What an index says is compared with the record: a posting that leads to another account's event
/// is not shown.
#[tokio::test]
async fn a_posting_of_another_course_of_events_is_not_shown() {
    let fixture = Fixture::new();
    fixture.call(B, "ListBuckets", 5).await;
    fixture.index().await;
    let store = Arc::clone(&fixture.store);
    // The same numbers, other events; nobody has looked at the index yet.
    let fixture = Fixture { store, ..Fixture::new() };
    fixture.call(MANAGEMENT, "CreateKey", 5).await;
    assert_eq!(fixture.look_up(B, EVERY, "").await, (0, 5));
    assert_eq!(fixture.look_up(B, "EventName", "ListBuckets").await, (0, 5));
}

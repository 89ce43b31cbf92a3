mod power_cut;
mod removed;
mod scale;

use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use bytes::Bytes;
use engine::{
    Advance, Applied, Batch, Consume as _, Consumed, Failure, Feed, FeedParts, Next, Performed,
    Rows, Sink,
};
use envelope::{RootKey, RootVersion};
use journal::{Durability, EventId, Head, Journal, JournalKeys, JournalOptions, Kind};
use serde_json::json;
use stdx::{ManualClock, SeededRandom, Timestamp};
use store::{CommitOutcome, Store, Tx};
use store_memory::MemoryStore;
use tempfile::TempDir;

use super::{BLOCK_LEN, EVENT_ID, EVENT_SPREAD_MS, EVERY, Index, LookupIndex};
use crate::purge::Purge;
use crate::query::{Hits, Query, find};
use crate::records::fetch;

struct Fixture {
    dir: TempDir,
    random: Arc<SeededRandom>,
    journal: Journal,
    store: Arc<dyn Store>,
}

impl Fixture {
    fn new() -> Self {
        let random = Arc::new(SeededRandom::new(7));
        Self::open(tempfile::tempdir().unwrap(), random, Arc::new(MemoryStore::new()))
    }

    /// Over what is there. Nothing becomes durable unless somebody asks for it.
    fn open(dir: TempDir, random: Arc<SeededRandom>, store: Arc<dyn Store>) -> Self {
        let root = RootKey::generate(RootVersion::FIRST, &SeededRandom::new(7)).unwrap();
        let keys = Arc::new(JournalKeys::new(root.journal_key().unwrap(), Vec::new()));
        let options = JournalOptions::new(dir.path(), keys, random.clone())
            .with_relaxed_wait_max(Duration::from_secs(3600));
        let journal = Journal::open(options).unwrap();
        Self { dir, random, journal, store }
    }

    /// Records `count` calls, one a second from second `start` on; every third is a data event,
    /// every other one alice's.
    async fn record(&self, start: u32, count: u32) {
        let event = |second: u32| {
            let time = Timestamp::from_unix_seconds(i64::from(second));
            let id = EventId::fresh(time, &*self.random);
            let name = if second.is_multiple_of(2) { "alice" } else { "bob" };
            let payload = json!({
                "userIdentity": { "type": "IAMUser", "userName": name },
                "eventTime": "2026-05-01T12:00:00Z",
                "eventSource": "kms.amazonaws.com",
                "eventName": "Decrypt",
                "awsRegion": "us-east-1",
                "managementEvent": !second.is_multiple_of(3),
                "eventID": id.to_string(),
                "recipientAccountId": "111122223333",
            });
            let payload = Bytes::from(payload.to_string());
            journal::Event { id, time, kind: Kind::Audit, payload, store_version: 0 }
        };
        let events = (start..start + count).map(event).collect();
        self.journal.append(events, Durability::Relaxed).await.unwrap();
    }

    /// Makes everything durable and indexes it.
    async fn index(&self) -> u64 {
        self.journal.sync().await.unwrap();
        self.index_durable().await
    }

    /// Indexes what there is to index; gives up to where. A new feed each time, as after a restart.
    async fn index_durable(&self) -> u64 {
        let mut feed = Feed::new(FeedParts {
            store: Arc::clone(&self.store),
            journal: self.journal.clone(),
            clock: Arc::new(ManualClock::new(Timestamp::from_unix_seconds(0))),
            name: LookupIndex::NAME,
            batch_len: LookupIndex::BATCH_LEN,
            on_failure: LookupIndex::ON_FAILURE,
        });
        let to = ToIndex { index: Index::default(), fixture: self };
        for _ in 0..10_000 {
            if feed.step(&to).await.unwrap() == Next::WhenMoreIsDurable {
                return feed.status().passed.unwrap();
            }
        }
        unreachable!("the index never comes to an end");
    }

    /// One pass of the purge. Gives the number of rows that were deleted.
    async fn purge(&self, purge: &Purge, now: Timestamp) -> usize {
        let mut deleted = 0;
        loop {
            let rows = Rows::new(Arc::clone(&self.store), Arc::default(), purge.range());
            let mut tx = Tx::new(Arc::clone(&self.store));
            let performed = purge.step(&mut tx, rows, &self.journal, now).await.unwrap();
            let commit = tx.into_commit();
            deleted += commit.writes.len();
            let outcome = self.store.commit(commit).await.unwrap();
            assert!(matches!(outcome, CommitOutcome::Committed { .. }));
            purge.advance();
            match performed {
                Performed::More => {}
                Performed::Done => return deleted,
                Performed::Nothing => unreachable!("a pass has an end"),
            }
        }
    }

    async fn find(&self, query: &Query<'_>) -> Hits {
        find(&Tx::new(Arc::clone(&self.store)), query).await.unwrap().hits
    }
}

/// The index without an engine around it.
struct ToIndex<'a> {
    index: Index,
    fixture: &'a Fixture,
}

#[async_trait]
impl Sink for ToIndex<'_> {
    async fn resume(&self) -> Result<Option<Head>, Failure> {
        Ok(self.index.resume(&*self.fixture.store, &self.fixture.journal).await?)
    }

    async fn apply(&self, batch: &Batch, advance: &Advance) -> Result<Applied, Failure> {
        let Fixture { store, journal, .. } = self.fixture;
        let mut tx = Tx::new(Arc::clone(store));
        assert!(advance.put(&mut tx).await?);
        match self.index.add(&mut tx, journal, batch).await? {
            Consumed::Rewind => Ok(Applied::Rewind),
            Consumed::Done => match store.commit(tx.into_commit()).await? {
                CommitOutcome::Committed { .. } => Ok(Applied::Committed),
                CommitOutcome::Conflict => Ok(Applied::Conflict),
            },
        }
    }
}

fn query<'a>(attribute: &'a str, value: &'a str) -> Query<'a> {
    Query {
        account: "111122223333",
        region: "us-east-1",
        attribute,
        value,
        mark: None,
        seconds: (i64::MIN, i64::MAX),
        from: 1,
        before: u64::MAX,
        limit: 10_000,
    }
}

/// Second `n` is recorded with sequence number `n`.
fn expected(count: u64, wanted: impl Fn(u64) -> bool) -> Vec<u64> {
    (1..=count).rev().filter(|n| wanted(*n)).collect()
}

#[tokio::test]
async fn every_event_is_found_once_newest_first() {
    let fixture = Fixture::new();
    let count = BLOCK_LEN * 3 + 10;
    // Uneven pieces: blocks are begun by one commit and continued by others.
    let mut next = 1;
    for piece in [1, 100, 300, 5, 372] {
        fixture.record(next, piece).await;
        next += piece;
        assert_eq!(fixture.index().await, u64::from(next) - 1);
    }
    assert_eq!(u64::from(next) - 1, count);
    assert_eq!(fixture.find(&query(EVERY, "")).await.sequences, expected(count, |_| true));
    let alice = expected(count, |n| n % 2 == 0);
    assert_eq!(fixture.find(&query("Username", "alice")).await.sequences, alice);
    assert_eq!(fixture.find(&query("Username", "carol")).await, Hits::default());
    let elsewhere = Query { region: "eu-west-1", ..query(EVERY, "") };
    assert_eq!(fixture.find(&elsewhere).await, Hits::default());
}

#[tokio::test]
async fn pages_join_to_the_whole() {
    let fixture = Fixture::new();
    fixture.record(1, 600).await;
    fixture.index().await;
    let mut all = Vec::new();
    let mut before = u64::MAX;
    loop {
        let page = fixture.find(&Query { before, limit: 7, ..query(EVERY, "") }).await;
        assert!(page.sequences.len() <= 7);
        all.extend(page.sequences);
        match page.next {
            Some(next) => before = next,
            None => break,
        }
    }
    assert_eq!(all, expected(600, |_| true));
}

#[tokio::test]
async fn times_bound_a_lookup() {
    let fixture = Fixture::new();
    fixture.record(1, 600).await;
    fixture.index().await;
    let from = fixture.journal.find_by_time(Timestamp::from_unix_seconds(250)).await.unwrap();
    let window = Query { seconds: (250, 260), from, ..query(EVERY, "") };
    let wanted = expected(600, |n| (250..=260).contains(&n));
    assert_eq!(fixture.find(&window).await.sequences, wanted);
}

#[tokio::test]
async fn found_records_are_read_back_in_order() {
    let fixture = Fixture::new();
    fixture.record(1, 300).await;
    let wanted = [299, 298, 200, 3, 1];
    let records = fetch(&fixture.journal, &wanted).await.unwrap();
    let sequences: Vec<u64> = records.iter().map(|record| record.sequence).collect();
    assert_eq!(sequences, wanted);
}

#[tokio::test]
async fn rows_beyond_the_reach_of_lookups_are_purged() {
    const DAY: i64 = 24 * 60 * 60;
    let fixture = Fixture::new();
    let count = u32::try_from(BLOCK_LEN * 3 + 10).unwrap();
    fixture.record(1, count).await;
    fixture.index().await;
    let purge = Purge::default();
    let step = async |now: i64| fixture.purge(&purge, Timestamp::from_unix_seconds(now)).await;
    let found = async || fixture.find(&query(EVERY, "")).await.sequences;
    assert_eq!(step(90 * DAY).await, 0, "everything can be looked up");
    assert!(step(91 * DAY + 600).await > 0);
    // The block that the journal's end is in stays: it goes on.
    assert_eq!(found().await, expected(count.into(), |n| n >= BLOCK_LEN * 3));
    // Events of later days stay, and the follower goes on.
    let later = u32::try_from(91 * DAY).unwrap();
    fixture.record(later, 10).await;
    fixture.index().await;
    let whole = expected(u64::from(count) + 10, |n| n >= BLOCK_LEN * 3);
    assert_eq!(found().await, whole);
    assert_eq!(step(93 * DAY).await, 0);
    assert_eq!(found().await, whole);
}

#[tokio::test]
async fn the_block_that_lookups_still_reach_into_is_kept() {
    const DAY: i64 = 24 * 60 * 60;
    let fixture = Fixture::new();
    fixture.record(1, 600).await;
    fixture.index().await;
    let now = Timestamp::from_unix_seconds(90 * DAY + 300);
    let purge = Purge::default();
    let deleted = fixture.purge(&purge, now).await;
    assert!(deleted > 0);
    let kept = fixture.find(&query(EVERY, "")).await.sequences;
    assert_eq!(kept, expected(600, |n| n >= BLOCK_LEN), "the first block is gone, and only it");
}

/// Only an event that the journal does not find by its id has a row for it.
#[tokio::test]
async fn late_and_foreign_ids_have_rows_and_others_have_none() {
    let fixture = Fixture::new();
    fixture.record(1, 300).await;
    // Ten seconds back, which is late.
    fixture.record(290, 1).await;
    fixture.index().await;
    let records = fetch(&fixture.journal, &[7, 301]).await.unwrap();
    let (usual, late) = (records[0].id, records[1].id);
    let found = fixture.journal.find_event(usual, EVENT_SPREAD_MS).await.unwrap();
    assert_eq!(found, Some(7));
    let rows = fixture.find(&query(EVENT_ID, &usual.to_string())).await;
    assert_eq!(rows, Hits::default());
    assert_eq!(fixture.journal.find_event(late, EVENT_SPREAD_MS).await.unwrap(), None);
    let rows = fixture.find(&query(EVENT_ID, &late.to_string())).await;
    assert_eq!(rows.sequences, [301]);
}

/// Objects share the rows of their bucket: each is found by its mark, in calls about many too.
#[tokio::test]
async fn objects_are_found_by_their_marks_and_have_no_rows_of_their_own() {
    let fixture = Fixture::new();
    let second = |n: u32| Timestamp::from_unix_seconds(i64::from(n));
    let event = |n: u32, keys: &[String]| {
        let id = EventId::fresh(second(n), &*fixture.random);
        let object =
            |key| json!({"type": "AWS::S3::Object", "ARN": format!("arn:aws:s3:::b/{key}")});
        let mut resources: Vec<_> = keys.iter().map(object).collect();
        resources.push(json!({"type": "AWS::S3::Bucket", "ARN": "arn:aws:s3:::b"}));
        let payload = json!({
            "eventTime": "2026-05-01T12:00:00Z", "eventSource": "s3.amazonaws.com",
            "eventName": "PutObject", "awsRegion": "us-east-1", "eventID": id.to_string(),
            "recipientAccountId": "111122223333", "resources": resources,
        });
        journal::Event {
            id,
            time: second(n),
            kind: Kind::Audit,
            payload: Bytes::from(payload.to_string()),
            store_version: 0,
        }
    };
    // One object a call, 600 of them; then a call about 300, one of them twice.
    let mut events: Vec<_> = (1..=600).map(|n| event(n, &[format!("dir/{n}")])).collect();
    let mut many: Vec<String> = (301..=600).map(|n| format!("dir/{n}")).collect();
    many.push("dir/600".to_owned());
    events.push(event(601, &many));
    fixture.journal.append(events, Durability::Relaxed).await.unwrap();
    assert_eq!(fixture.index().await, 601);
    for (n, expected) in [(1, vec![1]), (255, vec![255]), (256, vec![256]), (600, vec![601, 600])] {
        let mark = Some(super::mark(&format!("dir/{n}")));
        let found = fixture.find(&Query { mark, ..query(super::OBJECT, "b") }).await;
        assert_eq!(found.sequences, expected, "dir/{n}");
    }
    let mark = Some(super::mark("dir/601"));
    assert_eq!(fixture.find(&Query { mark, ..query(super::OBJECT, "b") }).await, Hits::default());
    assert_eq!(fixture.find(&query("ResourceName", "b")).await.sequences.len(), 601);
    let own = fixture.find(&query("ResourceName", "arn:aws:s3:::b/dir/1")).await;
    assert_eq!(own, Hits::default(), "no row of its own");
}

//! The feed of a consumer by itself, step by step.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use bytes::Bytes;
use engine::{Advance, Applied, Batch, Failure, Feed, FeedParts, Next, OnFailure, Sink};
use envelope::{RootKey, RootVersion};
use journal::{Durability, Event, EventId, Head, Journal, JournalKeys, JournalOptions, Kind};
use stdx::{ManualClock, SeededRandom, Timestamp};
use store::{CommitOutcome, KeyBuilder, Range, Store, Tx};
use store_memory::MemoryStore;
use tempfile::TempDir;

const START: Timestamp = Timestamp::from_unix_seconds(1_777_636_800);

/// A journal, and a consumer that adds a row for each record.
struct World {
    dir: TempDir,
    journal: Journal,
    store: Arc<dyn Store>,
    /// What is done elsewhere, outside the transaction.
    elsewhere: Mutex<Vec<u64>>,
    /// How the next batch ends.
    crash: Mutex<Option<Crash>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Crash {
    /// The process ends when everything is done and nothing is stored.
    BeforeCommit,
    /// It ends when everything is stored, and before anybody knows.
    AfterCommit,
}

fn open(dir: &std::path::Path) -> Journal {
    let random = Arc::new(SeededRandom::new(7));
    let root = RootKey::generate(RootVersion::FIRST, &*random).unwrap();
    let keys = Arc::new(JournalKeys::new(root.journal_key().unwrap(), Vec::new()));
    let options = JournalOptions::new(dir, keys, random)
        .with_relaxed_wait_max(std::time::Duration::from_secs(3_600));
    Journal::open(options).unwrap()
}

impl World {
    fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let journal = open(dir.path());
        let store = Arc::new(MemoryStore::new());
        Self { dir, journal, store, elsewhere: Mutex::default(), crash: Mutex::default() }
    }

    async fn append(&self, count: u64) {
        static NEXT: AtomicU64 = AtomicU64::new(1);
        let event = |_| {
            let number = u128::from(NEXT.fetch_add(1, Ordering::SeqCst));
            let id = EventId::from_bytes(number.to_be_bytes());
            Event { id, time: START, kind: Kind::Audit, payload: Bytes::new(), store_version: 0 }
        };
        self.journal.append((0..count).map(event).collect(), Durability::Relaxed).await.unwrap();
    }

    /// The feed of a process that has just begun.
    fn feed(&self) -> Feed {
        Feed::new(FeedParts {
            store: Arc::clone(&self.store),
            journal: self.journal.clone(),
            clock: Arc::new(ManualClock::new(START)),
            name: "rows",
            batch_len: 4,
            on_failure: OnFailure::SetAside,
        })
    }

    /// Steps until there is nothing to do; gives how far it came.
    async fn run(&self, feed: &mut Feed) -> u64 {
        for _ in 0..1_000 {
            if feed.step(self).await.unwrap() == Next::WhenMoreIsDurable {
                return feed.status().passed.unwrap();
            }
        }
        unreachable!("the feed never comes to an end");
    }

    /// How often each record was counted, in the order of the journal.
    async fn counts(&self) -> Vec<u64> {
        let range = Range::within(&KeyBuilder::table("rows").build(), 1_000);
        let entries = self.store.range(&range).await.unwrap();
        entries.iter().map(|entry| u64::from(entry.row.value[0])).collect()
    }
}

#[async_trait]
impl Sink for World {
    async fn resume(&self) -> Result<Option<Head>, Failure> {
        Ok(self.journal.head_at(self.journal.first_sequence() - 1).await?)
    }

    async fn apply(&self, batch: &Batch, advance: &Advance) -> Result<Applied, Failure> {
        let mut tx = Tx::new(Arc::clone(&self.store));
        assert!(advance.put(&mut tx).await?);
        for record in batch.records() {
            let key = KeyBuilder::table("rows").u64(record.sequence).build();
            let before = tx.get(&key).await?.map_or(0, |row| row.value[0]);
            tx.put(key, vec![before + 1]);
            self.elsewhere.lock().unwrap().push(record.sequence);
        }
        let crash = self.crash.lock().unwrap().take();
        if crash == Some(Crash::BeforeCommit) {
            return Err(Failure::Contended);
        }
        let CommitOutcome::Committed { .. } = self.store.commit(tx.into_commit()).await? else {
            return Ok(Applied::Conflict);
        };
        match crash {
            Some(_) => Err(Failure::Contended),
            None => Ok(Applied::Committed),
        }
    }
}

#[tokio::test]
async fn nothing_is_handed_over_before_it_is_durable() {
    let world = World::new();
    let mut feed = world.feed();
    world.append(10).await;
    assert_eq!(world.run(&mut feed).await, 0);
    assert_eq!(world.counts().await, [] as [u64; 0]);
    world.journal.sync().await.unwrap();
    world.append(10).await;
    assert_eq!(world.run(&mut feed).await, 10);
    assert_eq!(world.counts().await, [1; 10]);
}

/// The power goes: the store has what it committed, the journal what was durable.
#[tokio::test]
async fn after_a_power_cut_the_numbers_used_again_are_handed_over() {
    let world = World::new();
    world.append(5).await;
    world.journal.sync().await.unwrap();
    let durable: Vec<(std::path::PathBuf, Vec<u8>)> = std::fs::read_dir(world.dir.path())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| (path.clone(), std::fs::read(path).unwrap()))
        .collect();
    world.append(3).await;
    assert_eq!(world.run(&mut world.feed()).await, 5);
    world.journal.close().await.unwrap();
    for (path, bytes) in durable {
        std::fs::write(path, bytes).unwrap();
    }
    let journal = open(world.dir.path());
    let world = World { journal, ..world };
    assert_eq!(world.journal.head().sequence, 5);
    world.append(7).await;
    world.journal.sync().await.unwrap();
    assert_eq!(world.run(&mut world.feed()).await, 12);
    assert_eq!(world.counts().await, [1; 12]);
}

/// Between the effect and the cursor there is nothing: both are stored, or neither. What is done
/// elsewhere may be done twice.
#[tokio::test]
async fn a_crash_between_effect_and_cursor_loses_and_doubles_nothing() {
    for crash in [Crash::BeforeCommit, Crash::AfterCommit] {
        let world = World::new();
        world.append(9).await;
        world.journal.sync().await.unwrap();
        *world.crash.lock().unwrap() = Some(crash);
        let mut feed = world.feed();
        // The cursor of a new consumer is stored first.
        assert_eq!(feed.step(&world).await.unwrap(), Next::AtOnce);
        assert!(feed.step(&world).await.is_err(), "the process ends here");
        assert_eq!(world.run(&mut world.feed()).await, 9);
        assert_eq!(world.counts().await, [1; 9], "{crash:?}");
        let repeated = world.elsewhere.lock().unwrap().iter().filter(|it| **it == 1).count();
        assert_eq!(repeated, if crash == Crash::BeforeCommit { 2 } else { 1 }, "{crash:?}");
    }
}

/// Two processes hand the journal to the same consumer: one of them gets on, each time.
#[tokio::test]
async fn two_feeds_of_one_consumer_do_not_double() {
    let world = World::new();
    world.append(40).await;
    world.journal.sync().await.unwrap();
    let (mut one, mut other) = (world.feed(), world.feed());
    for _ in 0..40 {
        let _ = one.step(&world).await.unwrap();
        let _ = other.step(&world).await.unwrap();
    }
    assert_eq!(world.counts().await, [1; 40]);
}

/// The store loses the cursor, or has an older one: records come again, and none is left out.
#[tokio::test]
async fn a_cursor_that_is_lost_leaves_nothing_out() {
    let world = World::new();
    world.append(9).await;
    world.journal.sync().await.unwrap();
    assert_eq!(world.run(&mut world.feed()).await, 9);
    let mut tx = Tx::new(Arc::clone(&world.store));
    tx.delete(KeyBuilder::table("engine.consumer").text("rows").build());
    assert!(matches!(
        world.store.commit(tx.into_commit()).await.unwrap(),
        CommitOutcome::Committed { .. }
    ));
    assert_eq!(world.run(&mut world.feed()).await, 9);
    assert_eq!(world.counts().await, [2; 9]);
}

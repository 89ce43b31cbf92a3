use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::task::{Context, Waker};

use async_trait::async_trait;
use rocksdb::{DB, Options};
use store::suite::Fixture;
use store::{
    Commit, CommitOutcome, Expectation, FormatError, Key, KeyBuilder, ListQuery, Range, Store,
    StoreError, Write,
};
use tempfile::TempDir;
use tokio::task::JoinSet;

use crate::RocksStore;
use crate::stored::{self, FORMAT_KEY, VERSION_KEY};

mod crash;

#[derive(Debug)]
struct Directory(TempDir);

#[async_trait]
impl Fixture for Directory {
    async fn open(&self) -> Result<Arc<dyn Store>, StoreError> {
        Ok(Arc::new(RocksStore::open(self.0.path())?))
    }
}

fn fixture() -> Option<Box<dyn Fixture>> {
    Some(Box::new(Directory(TempDir::new().unwrap())))
}

store::suite_tests!(fixture);
store::durable_suite_tests!(fixture);

fn key(tail: impl AsRef<[u8]>) -> Key {
    KeyBuilder::table("t").tail(tail.as_ref())
}

fn put(tail: impl AsRef<[u8]>) -> Commit {
    let writes = vec![Write::Put { key: key(tail), value: vec![b'v'; 4096].into() }];
    Commit { expectations: Vec::new(), writes }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn concurrent_writers_share_fsyncs() {
    const WRITERS: u64 = 32;
    const ROUNDS: u64 = 40;
    let dir = TempDir::new().unwrap();
    let store = Arc::new(RocksStore::open(dir.path()).unwrap());
    let mut tasks = JoinSet::new();
    for writer in 0..WRITERS {
        let store = Arc::clone(&store);
        tasks.spawn(async move {
            for round in 0..ROUNDS {
                let outcome = store.commit(put(format!("{writer}/{round}"))).await.unwrap();
                assert!(matches!(outcome, CommitOutcome::Committed { .. }));
            }
        });
    }
    while let Some(done) = tasks.join_next().await {
        done.unwrap();
    }
    let counters = store.counters();
    assert_eq!(counters.commits, WRITERS * ROUNDS);
    assert!(counters.batches * 4 <= counters.commits, "{counters:?}");

    let alone = store.counters().batches;
    for round in 0..10 {
        let _ = store.commit(put(round.to_string())).await.unwrap();
    }
    assert_eq!(store.counters().batches, alone + 10, "one after another, each has its own");
}

#[tokio::test]
async fn commits_that_write_nothing_cost_no_fsync() {
    let dir = TempDir::new().unwrap();
    let store = RocksStore::open(dir.path()).unwrap();
    let check = |version| Commit {
        expectations: vec![Expectation::Key { key: key("a"), version }],
        writes: Vec::new(),
    };
    assert_eq!(store.commit(check(0)).await.unwrap(), CommitOutcome::Committed { version: 0 });
    assert_eq!(store.commit(check(7)).await.unwrap(), CommitOutcome::Conflict);
    assert_eq!(store.counters().batches, 0);
}

/// A caller that goes away does not take its commit with it.
#[test]
fn accepted_commits_are_finished_when_dropped() {
    let dir = TempDir::new().unwrap();
    let store = RocksStore::open(dir.path()).unwrap();
    let mut commits: Vec<_> =
        (0..100).map(|number| store.commit(put(format!("{number:03}")))).collect();
    for commit in &mut commits {
        // The first poll queues it; whether it is already answered does not matter.
        let _ = commit.as_mut().poll(&mut Context::from_waker(Waker::noop()));
    }
    drop(commits);
    drop(store);
    let store = RocksStore::open(dir.path()).unwrap();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let rows = runtime.block_on(store.range(&Range::within(&key(""), 1000))).unwrap();
    assert_eq!(rows.len(), 100);
}

fn open_error(dir: &Path) -> StoreError {
    RocksStore::open(dir).expect_err("opened")
}

#[test]
fn a_second_opening_is_refused() {
    let dir = TempDir::new().unwrap();
    let first = RocksStore::open(dir.path()).unwrap();
    let error = open_error(dir.path());
    assert!(matches!(error, StoreError::InUse { .. }), "{error:?}");
    assert!(error.to_string().contains("in use by another process"), "{error}");
    drop(first);
    RocksStore::open(dir.path()).unwrap();
}

/// A server that is unsealed at once finds the last threads of its earlier life closing the store.
#[test]
fn what_this_process_is_closing_is_waited_for() {
    let dir = TempDir::new().unwrap();
    let first = RocksStore::open(dir.path()).unwrap();
    let closing = std::thread::spawn(move || {
        std::thread::sleep(core::time::Duration::from_millis(200));
        drop(first);
    });
    RocksStore::open(dir.path()).unwrap();
    closing.join().unwrap();
}

fn raw(dir: &Path) -> DB {
    let mut options = Options::default();
    options.create_if_missing(true);
    DB::open(&options, dir).unwrap()
}

#[test]
fn a_newer_format_is_refused_and_left_alone() {
    let dir = TempDir::new().unwrap();
    drop(RocksStore::open(dir.path()).unwrap());
    let db = raw(dir.path());
    assert_eq!(db.get(FORMAT_KEY).unwrap().unwrap(), b"ironkeep-kv \0\0\0\x01");
    db.put(FORMAT_KEY, b"ironkeep-kv \0\0\0\x02").unwrap();
    drop(db);
    let error = open_error(dir.path());
    let StoreError::Format(FormatError::Newer { found: 2, supported: 1, .. }) = error else {
        panic!("{error:?}");
    };
    assert!(error.to_string().contains("written by a newer release"), "{error}");
    assert_eq!(raw(dir.path()).get(FORMAT_KEY).unwrap().unwrap(), b"ironkeep-kv \0\0\0\x02");
}

#[test]
fn what_is_not_a_store_is_refused_and_left_alone() {
    let not_a_store = |dir: &Path| {
        let error = open_error(dir);
        assert!(matches!(error, StoreError::Format(FormatError::NotAStore { .. })), "{error:?}");
    };
    let files = TempDir::new().unwrap();
    fs::write(files.path().join("thesis.odt"), "words").unwrap();
    not_a_store(files.path());
    assert_eq!(fs::read_dir(files.path()).unwrap().count(), 1);

    let foreign = TempDir::new().unwrap();
    raw(foreign.path()).put("somebody", "else").unwrap();
    not_a_store(foreign.path());

    let damaged = TempDir::new().unwrap();
    drop(RocksStore::open(damaged.path()).unwrap());
    raw(damaged.path()).put(FORMAT_KEY, "ironkeep").unwrap();
    not_a_store(damaged.path());

    let file = files.path().join("thesis.odt");
    assert!(matches!(open_error(&file), StoreError::Backend { .. }));
}

#[test]
fn directory_is_made_for_the_owner_only() {
    use std::os::unix::fs::PermissionsExt;
    let parent = TempDir::new().unwrap();
    let dir: PathBuf = parent.path().join("a/b");
    drop(RocksStore::open(&dir).unwrap());
    assert_eq!(fs::metadata(&dir).unwrap().permissions().mode() & 0o777, 0o700);
}

#[tokio::test]
async fn a_damaged_row_is_reported() {
    let dir = TempDir::new().unwrap();
    drop(RocksStore::open(dir.path()).unwrap());
    raw(dir.path()).put(key("a").as_bytes(), "short").unwrap();
    let store = RocksStore::open(dir.path()).unwrap();
    let is_corrupt =
        |error: StoreError| matches!(error, StoreError::Corrupt { key: k } if k == key("a"));
    assert!(is_corrupt(store.get(&key("a")).await.unwrap_err()));
    assert!(is_corrupt(store.get_many(&[key("a")]).await.unwrap_err()));
    assert!(is_corrupt(store.range(&Range::within(&key(""), 1)).await.unwrap_err()));
    assert!(is_corrupt(store.list(&ListQuery::new(key(""), 100)).await.unwrap_err()));
    let mut commit = put("b");
    commit.expectations.push(Expectation::Key { key: key("a"), version: 1 });
    assert!(is_corrupt(store.commit(commit).await.unwrap_err()));
    assert_eq!(store.get(&key("b")).await.unwrap(), None);
}

/// Databases of builds that kept every value beside its key are read on, and move over.
#[tokio::test]
async fn large_values_move_apart_from_the_keys_and_are_the_same() {
    const LARGE: usize = 20_000;
    const COUNT: u8 = 50;
    let dir = TempDir::new().unwrap();
    let path = |count: &u8| format!("row/{count:03}");
    let value = |count: u8, round: u8| {
        let length = if count.is_multiple_of(2) { LARGE } else { 10 };
        vec![count ^ round; length]
    };
    {
        let mut options = Options::default();
        options.create_if_missing(true);
        let db = DB::open(&options, dir.path()).unwrap();
        db.put(FORMAT_KEY, b"ironkeep-kv \0\0\0\x01").unwrap();
        db.put(VERSION_KEY, 7_u64.to_be_bytes()).unwrap();
        for count in 0..COUNT {
            let row = stored::encode(7, &value(count, 0));
            db.put(key(path(&count)).as_bytes(), row).unwrap();
        }
        db.flush().unwrap();
    }
    let files = || {
        let names = fs::read_dir(dir.path()).unwrap().map(|entry| entry.unwrap().path());
        names.filter(|path| path.extension().is_some_and(|ends| ends == "blob")).count()
    };
    assert_eq!(files(), 0);
    for round in 0..3 {
        let store = RocksStore::open(dir.path()).unwrap();
        let check = async || {
            for count in 0..COUNT {
                let row = store.get(&key(path(&count))).await.unwrap().unwrap();
                assert_eq!(row.value, value(count, round), "{count} after round {round}");
            }
            let range = Range::within(&KeyBuilder::table("t").build(), 100);
            let entries = store.range(&range).await.unwrap();
            let values: Vec<_> = entries.into_iter().map(|entry| entry.row.value).collect();
            let expected: Vec<_> = (0..COUNT).map(|count| value(count, round)).collect();
            assert_eq!(values, expected);
        };
        check().await;
        store.db.compact_range(None::<&[u8]>, None::<&[u8]>);
        check().await;
        for count in 0..COUNT {
            let write =
                Write::Put { key: key(path(&count)), value: value(count, round + 1).into() };
            let commit = Commit { expectations: Vec::new(), writes: vec![write] };
            assert!(matches!(store.commit(commit).await, Ok(CommitOutcome::Committed { .. })));
        }
        store.db.flush().unwrap();
        assert!(files() > 0, "large values have files of their own");
    }
}

fn contents(dir: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let paths = fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<_> = paths.map(|path| (path.clone(), fs::read(path).unwrap())).collect();
    files.sort();
    files
}

/// What is only in the log is read, and the log is not written into a table.
#[tokio::test]
async fn reading_only_changes_no_file() {
    let dir = TempDir::new().unwrap();
    let missing = RocksStore::open_read_only(&dir.path().join("none"));
    assert!(missing.is_err() && !dir.path().join("none").exists());
    let store = RocksStore::open(dir.path()).unwrap();
    let CommitOutcome::Committed { version } = store.commit(put("a")).await.unwrap() else {
        panic!("a commit without expectations");
    };
    drop(store);
    let before = contents(dir.path());
    let store = RocksStore::open_read_only(dir.path()).unwrap();
    assert_eq!(store.get(&key("a")).await.unwrap().unwrap().version, version);
    let newest = store.commit(Commit::default()).await.unwrap();
    assert_eq!(newest, CommitOutcome::Committed { version });
    let refused = store.commit(put("b")).await;
    assert!(matches!(refused, Err(StoreError::Closed)), "{refused:?}");
    drop(store);
    assert_eq!(contents(dir.path()), before);
}

/// All bytes of all files of a store.
fn stored_bytes(dir: &Path) -> Vec<u8> {
    let files = fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().path());
    files.filter(|path| path.is_file()).flat_map(|path| fs::read(path).unwrap()).collect()
}

fn lies_in(dir: &Path, bytes: &[u8]) -> bool {
    stored_bytes(dir).windows(bytes.len()).any(|window| window == bytes)
}

async fn committed(store: &RocksStore, commit: Commit) {
    let outcome = store.commit(commit).await.unwrap();
    assert!(matches!(outcome, CommitOutcome::Committed { .. }));
}

#[tokio::test]
async fn what_is_deleted_is_purged_from_log_and_tables() {
    let dir = TempDir::new().unwrap();
    let secret = |number: u8| [b"the wrapped material ".as_slice(), &[b'0' + number; 40]].concat();
    let write = |tail: &str, value: Vec<u8>| Commit {
        expectations: Vec::new(),
        writes: vec![Write::Put { key: key(tail), value: value.into() }],
    };
    let delete = |tail: &str| Commit {
        expectations: Vec::new(),
        writes: vec![Write::Delete { key: key(tail) }],
    };
    let store = RocksStore::open(dir.path()).unwrap();
    // One lies in a table file of the last level, one in a file above it, one in the log.
    for (number, tail) in [(1, "k/1"), (2, "k/2"), (3, "k/3")] {
        committed(&store, write(tail, secret(number))).await;
        committed(&store, write("l/1", b"a neighbour".to_vec())).await;
        if number < 3 {
            store.db.flush().unwrap();
        }
        if number == 1 {
            store.db.compact_range::<&[u8], &[u8]>(None, None);
        }
    }
    for tail in ["k/1", "k/2", "k/3"] {
        committed(&store, delete(tail)).await;
    }
    for number in 1..=3 {
        assert!(lies_in(dir.path(), &secret(number)), "{number}");
    }
    store.purge(&key("k/"), &key("k0")).await.unwrap();
    for number in 1..=3 {
        assert!(!lies_in(dir.path(), &secret(number)), "{number}");
    }
    let neighbour = store.get(&key("l/1")).await.unwrap().unwrap();
    assert_eq!(&neighbour.value[..], b"a neighbour");
    // Where nothing was written since, there is nothing to do.
    store.purge(&key("k/"), &key("k0")).await.unwrap();
}

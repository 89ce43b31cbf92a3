//! The embedded store, with rows edited underneath.

use std::sync::Arc;

use store::{Commit, CommitOutcome, Key, Store, Write};
use store_rocksdb::RocksStore;

use super::{Numbered, is_refused, key, place, write};
use crate::{Guard, GuardParts, LogLocation, Opened, Wrong, differences, rebase};

struct Installation {
    dir: tempfile::TempDir,
    place: LogLocation,
}

impl Installation {
    fn below(&self) -> Arc<RocksStore> {
        Arc::new(RocksStore::open(&self.dir.path().join("store")).unwrap())
    }
}

fn parts(below: &Arc<RocksStore>) -> GuardParts {
    GuardParts {
        below: below.clone(),
        seal: Arc::new(Numbered),
        unguarded: Vec::new(),
        known_change: 0,
    }
}

/// Writes past the guard.
async fn edit(below: &RocksStore, key: Key, value: Option<bytes::Bytes>) {
    let write = match value {
        Some(value) => Write::Put { key, value },
        None => Write::Delete { key },
    };
    let commit = Commit { expectations: Vec::new(), writes: vec![write] };
    assert!(matches!(below.commit(commit).await.unwrap(), CommitOutcome::Committed { .. }));
}

#[tokio::test]
async fn edited_rows_are_refused_until_they_are_accepted() {
    let dir = tempfile::tempdir().unwrap();
    let place = place(dir.path());
    let installation = Installation { dir, place };
    let place = &installation.place;
    let below = installation.below();
    let (guard, _) = Guard::open(parts(&below), place.clone()).await.unwrap();
    for name in ["changed", "removed", "deleted"] {
        write(&guard, name, Some("old")).await;
    }
    let old = guard.get(&key("changed")).await.unwrap().unwrap().value;
    write(&guard, "changed", Some("new")).await;
    write(&guard, "deleted", None).await;
    edit(&below, key("changed"), Some(old.clone())).await;
    edit(&below, key("removed"), None).await;
    edit(&below, key("deleted"), Some(old)).await;
    for name in ["changed", "removed", "deleted"] {
        assert!(is_refused(&guard, name).await, "{name}");
    }
    drop((guard, below));

    let below = installation.below();
    let (guard, opened) = Guard::open(parts(&below), place.clone()).await.unwrap();
    assert_eq!(opened, Opened::Known { rows: 3, found_out: 0 });
    for name in ["changed", "removed", "deleted"] {
        assert!(is_refused(&guard, name).await, "{name} after a restart");
    }
    drop(guard);

    let found = differences(&parts(&below), place).await.unwrap();
    let found: Vec<_> = found.rows.into_iter().map(|it| (it.key, it.wrong)).collect();
    assert_eq!(
        found,
        [
            (key("changed"), Wrong::NotNewest),
            (key("deleted"), Wrong::Back),
            (key("removed"), Wrong::Gone)
        ]
    );
    assert_eq!(rebase(&parts(&below), place).await.unwrap().unwrap().len(), 3);
    let (guard, _) = Guard::open(parts(&below), place.clone()).await.unwrap();
    for name in ["changed", "removed", "deleted"] {
        assert!(!is_refused(&guard, name).await, "{name} once accepted");
    }
}

/// What a backup does: the log as it is with nothing under way, and a checkpoint at the same time.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_log_and_a_checkpoint_of_a_quiet_instant_fit_while_others_write() {
    let dir = tempfile::tempdir().unwrap();
    let place = place(dir.path());
    let installation = Installation { dir, place };
    let place = &installation.place;
    let below = installation.below();
    let (guard, _) = Guard::open(parts(&below), place.clone()).await.unwrap();
    let guard = Arc::new(guard);
    let is_over = Arc::new(core::sync::atomic::AtomicBool::new(false));
    let writers = [0, 1, 2].map(|writer| {
        let (guard, is_over) = (Arc::clone(&guard), Arc::clone(&is_over));
        tokio::spawn(async move {
            let mut round = 0;
            while !is_over.load(core::sync::atomic::Ordering::Relaxed) {
                write(&*guard, &format!("{writer}-{}", round % 7), Some(&format!("{round}"))).await;
                round += 1;
            }
        })
    });
    for number in 0..8 {
        let copy = tempfile::tempdir().unwrap();
        let log_dir = copy.path().join("guard");
        std::fs::create_dir(&log_dir).unwrap();
        let log = {
            let _quiet = guard.quiet().await;
            let log = place.copy_newest().unwrap().unwrap();
            assert!(below.checkpoint(&copy.path().join("store")).await.unwrap());
            log
        };
        let mut file = std::fs::File::create(log_dir.join(&log.name)).unwrap();
        log.write_to(&mut file).unwrap();
        let copied = Arc::new(RocksStore::open(&copy.path().join("store")).unwrap());
        let its = LogLocation { dir: log_dir, ..place.clone() };
        let (opened, how) = Guard::open(parts(&copied), its).await.unwrap();
        assert!(matches!(how, Opened::Known { .. }), "{number}");
        assert_eq!(opened.counts().rows, copied_rows(&copied).await);
    }
    // A log from before the store's last change does not fit: the order is what makes it fit.
    let older = place.copy_newest().unwrap().unwrap();
    is_over.store(true, core::sync::atomic::Ordering::Relaxed);
    for writer in writers {
        writer.await.unwrap();
    }
    write(&*guard, "last", Some("last")).await;
    let copy = tempfile::tempdir().unwrap();
    let mut file = std::fs::File::create(copy.path().join(&older.name)).unwrap();
    older.write_to(&mut file).unwrap();
    assert!(below.checkpoint(&copy.path().join("store")).await.unwrap());
    let copied = Arc::new(RocksStore::open(&copy.path().join("store")).unwrap());
    let its = LogLocation { dir: copy.path().to_owned(), ..place.clone() };
    assert!(Guard::open(parts(&copied), its).await.is_err());
}

/// How many rows there are.
async fn copied_rows(store: &RocksStore) -> u64 {
    let range = store::Range::new(Key::copy_from(&[0]), Key::end(), 1000);
    store.range(&range).await.unwrap().len() as u64
}

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

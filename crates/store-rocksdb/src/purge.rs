//! Frees the files of a database of rows that were deleted.
//!
//! A deleted row lies on in the log it was written to, and in table files below the mark that says it
//! is deleted. The log is rolled: what it holds goes to a table file, without what was deleted in the
//! meantime. Then every table file with entries in the range is written anew, down to the last
//! level, where neither the row nor its mark is carried on. RocksDB removes the files it no longer
//! needs; that they are gone is looked up in the directory, since something that still reads
//! keeps them.
//!
//! Values of [`APART_BYTES_MIN`](crate::open::APART_BYTES_MIN) and more lie in files of their own,
//! which are not written anew here.

use core::time::Duration;
use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use rocksdb::{BottommostLevelCompaction, CompactOptions, DB, FlushOptions};
use store::{Key, Residue, StoreError};

/// Where RocksDB keeps what was deleted.
pub(crate) const RESIDUES: &[Residue] = &[
    Residue {
        place: "log of RocksDB",
        is_purged: true,
        detail: "it was rolled, and its earlier files are removed",
    },
    Residue {
        place: "dead rows and old table files of RocksDB",
        is_purged: true,
        detail: "the range was compacted down to the last level, and the files from before are removed",
    },
];

/// How often it is looked whether the old files are gone, before somebody seems to hold them.
const LOOKS_MAX: u32 = 200;

/// Between two looks.
const LOOK: Duration = Duration::from_millis(25);

/// Purges `start..end`; see [`store::Store::purge`].
pub(crate) async fn purge(db: &Arc<DB>, start: &Key, end: &Key) -> Result<(), StoreError> {
    let (db, start, end) = (Arc::clone(db), start.clone(), end.clone());
    let rewritten = tokio::task::spawn_blocking(move || rewrite(&db, &start, &end));
    let mut old = rewritten.await.map_err(StoreError::backend)??;
    for _ in 0..LOOKS_MAX {
        old.retain(|path| path.exists());
        if old.is_empty() {
            return Ok(());
        }
        tokio::time::sleep(LOOK).await;
    }
    Err(StoreError::backend(format!("{} files from before a purge are still held", old.len())))
}

/// Rolls the log and writes the table files anew; gives the files that held what was there before.
fn rewrite(db: &DB, start: &Key, end: &Key) -> Result<Vec<PathBuf>, StoreError> {
    let mut old = logs(db)?;
    let mut flush = FlushOptions::default();
    flush.set_wait(true);
    db.flush_opt(&flush).map_err(StoreError::backend)?;
    let before = tables(db, start, end)?;
    let mut compact = CompactOptions::default();
    compact.set_bottommost_level_compaction(BottommostLevelCompaction::Force);
    db.compact_range_opt(Some(start.as_bytes()), Some(end.as_bytes()), &compact);
    // A file that spans the range and has no entry in it is left as it is.
    let after = tables(db, start, end)?;
    old.extend(before.into_iter().filter(|path| !after.contains(path)));
    Ok(old)
}

/// The files of the log that hold something.
fn logs(db: &DB) -> Result<Vec<PathBuf>, StoreError> {
    let mut found = Vec::new();
    for entry in fs::read_dir(db.path()).map_err(StoreError::backend)? {
        let entry = entry.map_err(StoreError::backend)?;
        let is_log = entry.path().extension().is_some_and(|extension| extension == "log");
        // One that is removed meanwhile holds nothing any more.
        if is_log && entry.metadata().is_ok_and(|metadata| metadata.len() > 0) {
            found.push(entry.path());
        }
    }
    Ok(found)
}

/// The table files that reach into `start..end`.
fn tables(db: &DB, start: &Key, end: &Key) -> Result<Vec<PathBuf>, StoreError> {
    let live = db.live_files().map_err(StoreError::backend)?;
    let reaching = live.iter().filter(|file| {
        file.start_key.as_deref().is_none_or(|first| first < end.as_bytes())
            && file.end_key.as_deref().is_none_or(|last| last >= start.as_bytes())
    });
    Ok(reaching.map(|file| db.path().join(file.name.trim_start_matches('/'))).collect())
}

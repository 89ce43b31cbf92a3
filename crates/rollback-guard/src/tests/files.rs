//! The log: cut, damaged, lost, exchanged, grown.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, RwLock};

use super::{is_refused, key, open, parts, place, write};
use crate::rows::{Change, Rows, Tag, Verdict};
use crate::tests::shaky::{Shaky, State};
use crate::{EarlierLocation, GuardError, LogLocation, Opened, differences, rebase};

fn copy(from: &Path, to: &Path) {
    let _ = fs::remove_dir_all(to);
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
    }
}

pub(crate) fn rows_file(place: &LogLocation) -> PathBuf {
    place.dir.join(format!("rows.{:020}", place.newest().unwrap().unwrap()))
}

/// A store and a log with a few changes; the older state of both, and the old row of "a".
async fn changed(
    place: &LogLocation,
    older: &LogLocation,
) -> (Arc<Shaky>, State, Option<store::Row>) {
    let below = Arc::new(Shaky::default());
    let (guard, _) = open(&below, place).await.unwrap();
    write(&guard, "a", Some("old")).await;
    drop(guard);
    copy(&place.dir, &older.dir);
    let old_state = below.state().clone();
    let old = below.row(&key("a"));
    let (guard, opened) = open(&below, place).await.unwrap();
    assert_eq!(opened, Opened::Known { rows: 2, found_out: 0 });
    write(&guard, "a", Some("new")).await;
    write(&guard, "b", Some("b")).await;
    write(&guard, "b", None).await;
    (below, old_state, old)
}

fn two_places(dir: &Path) -> (LogLocation, LogLocation) {
    let place = place(dir);
    let other = LogLocation { dir: dir.join("other"), ..place.clone() };
    (place, other)
}

/// However the log is cut or flipped: it is refused, or nothing is refused that is right, and what
/// is wrong is.
async fn check_damage(damaged: &LogLocation, below: &Arc<Shaky>, old: Option<&store::Row>) -> bool {
    let store = Arc::new(Shaky::holding(below.state().clone()));
    let Ok((guard, _)) = open(&store, damaged).await else { return false };
    assert!(!is_refused(&guard, "a").await);
    assert!(!is_refused(&guard, "b").await);
    store.edit(&key("a"), old.cloned());
    assert!(is_refused(&guard, "a").await);
    true
}

#[tokio::test]
async fn a_log_cut_anywhere_is_refused_or_right() {
    let dir = tempfile::tempdir().unwrap();
    let (place, other) = two_places(dir.path());
    let (below, _, old) = changed(&place, &other).await;
    let len = fs::metadata(rows_file(&place)).unwrap().len();
    let mut right = Vec::new();
    for cut in 0..len {
        copy(&place.dir, &other.dir);
        let file = fs::File::options().write(true).open(rows_file(&other)).unwrap();
        file.set_len(cut).unwrap();
        if check_damage(&other, &below, old.as_ref()).await {
            right.push(cut);
        }
    }
    // The outcome of the last commit may be missing, whole or in part: 4 + 17 + 16 bytes.
    assert_eq!(right, (len - 37..len).collect::<Vec<_>>());
}

#[tokio::test]
async fn a_flipped_bit_is_refused_or_right() {
    let dir = tempfile::tempdir().unwrap();
    let (place, other) = two_places(dir.path());
    let (below, _, old) = changed(&place, &other).await;
    let bytes = fs::read(rows_file(&place)).unwrap();
    let mut right = 0;
    for at in 0..bytes.len() {
        copy(&place.dir, &other.dir);
        let mut damaged = bytes.clone();
        damaged[at] ^= 1 << (at % 8);
        fs::write(rows_file(&other), damaged).unwrap();
        right += u64::from(check_damage(&other, &below, old.as_ref()).await);
    }
    assert_eq!(right, 37, "only the outcome of the last commit can do without");
}

#[tokio::test]
async fn a_log_that_is_damaged_is_told_from_one_that_is_old() {
    let dir = tempfile::tempdir().unwrap();
    let (place, older) = two_places(dir.path());
    let (below, ..) = changed(&place, &older).await;
    let mut bytes = fs::read(rows_file(&place)).unwrap();
    // In the record before the last two: what follows it is there, and is not believed.
    let at = bytes.len() - 200;
    bytes[at] ^= 1;
    fs::write(rows_file(&place), &bytes).unwrap();
    let damaged = open(&below, &place).await;
    let Err(GuardError::Damaged { path, offset }) = damaged else { unreachable!("{damaged:?}") };
    assert_eq!(path, rows_file(&place));
    assert!(offset <= at as u64 && offset > 0);
    let compared = differences(&parts(&below), &place).await;
    assert!(matches!(compared, Err(GuardError::Damaged { .. })));
    assert!(matches!(open(&below, &older).await, Err(GuardError::Behind { .. })), "it is whole");
    rebase(&parts(&below), &place).await.unwrap();
    let (guard, _) = open(&below, &place).await.unwrap();
    assert!(!is_refused(&guard, "a").await);
}

#[tokio::test]
async fn parts_of_another_time_are_refused() {
    let dir = tempfile::tempdir().unwrap();
    let (place, older) = two_places(dir.path());
    let (below, old_state, _) = changed(&place, &older).await;
    assert!(matches!(
        open(&below, &older).await,
        Err(GuardError::Behind { known: 2, stored: 5, .. })
    ));
    let old_store = Arc::new(Shaky::holding(old_state));
    assert!(matches!(
        open(&old_store, &place).await,
        Err(GuardError::StoreBehind { known: 5, stored: Some(2), .. })
    ));
    let empty = Arc::new(Shaky::default());
    let refused = open(&empty, &place).await;
    assert!(matches!(refused, Err(GuardError::StoreBehind { stored: None, .. })));
    let nowhere = LogLocation { dir: dir.path().join("nowhere"), ..place.clone() };
    assert!(matches!(open(&below, &nowhere).await, Err(GuardError::Missing { .. })));
    assert!(!nowhere.dir.exists(), "a refused start makes nothing");
    let other = LogLocation { installation: [8; 16], ..place.clone() };
    assert!(matches!(open(&below, &other).await, Err(GuardError::Foreign { .. })));
    let (guard, _) = open(&below, &place).await.unwrap();
    assert!(matches!(open(&below, &place).await, Err(GuardError::InUse { .. })));
    drop(guard);
}

#[tokio::test]
async fn a_store_without_guard_gets_one_once() {
    let dir = tempfile::tempdir().unwrap();
    let place = place(dir.path());
    let below = Arc::new(Shaky::default());
    write(&*below, "a", Some("from before")).await;
    let (guard, opened) = open(&below, &place).await.unwrap();
    assert_eq!(opened, Opened::Fresh { rows: 1 });
    assert!(!is_refused(&guard, "a").await);
    below.edit(&key("a"), None);
    assert!(is_refused(&guard, "a").await);
}

#[test]
fn a_snapshot_keeps_what_open_commits_must_not_bring_back() {
    let dir = tempfile::tempdir().unwrap();
    let place = place(dir.path());
    let _lock = place.lock().unwrap();
    let key: Box<[u8]> = key("a").as_bytes().into();
    let mut rows = Rows::default();
    let (put, delete) = (rows.next_id(), rows.next_id());
    rows.propose(put, [(key.clone(), Change::Put(Tag([1; 16])))].into());
    rows.propose(delete, [(key.clone(), Change::Delete)].into());
    // The deletion is the later of the two commits, and is answered first.
    rows.settle(delete, 11);
    place.write(1, &RwLock::new(rows)).unwrap();
    let mut rows = place.load(1).unwrap().rows;
    rows.settle(put, 10);
    assert_eq!(rows.settled(&key), None);
    assert_eq!(rows.judge(&key, None), Verdict::Settled);
}

#[tokio::test]
async fn a_long_log_is_written_anew() {
    let dir = tempfile::tempdir().unwrap();
    let place = place(dir.path());
    let below = Arc::new(Shaky::default());
    let (guard, _) = open(&below, &place).await.unwrap();
    for turn in 0..300 {
        write(&guard, &format!("row {}", turn % 20), Some("x")).await;
    }
    write(&guard, "row 7", None).await;
    drop(guard);
    assert!(place.newest().unwrap() > Some(1));
    assert_eq!(fs::read_dir(&place.dir).unwrap().count(), 2, "the newest file and the lock");
    assert!(fs::metadata(rows_file(&place)).unwrap().len() < 32 * 1024);
    assert_eq!(differences(&parts(&below), &place).await.unwrap().rows, []);
    let (guard, opened) = open(&below, &place).await.unwrap();
    assert_eq!(opened, Opened::Known { rows: 20, found_out: 0 });
    write(&guard, "row 7", Some("y")).await;
}

/// The root key was replaced: what the one before has authenticated is read, and written anew.
#[tokio::test]
async fn a_log_under_the_key_before_is_continued_under_the_present_one() {
    let dir = tempfile::tempdir().unwrap();
    let (before, _) = two_places(dir.path());
    let below = Arc::new(Shaky::default());
    let (guard, _) = open(&below, &before).await.unwrap();
    write(&guard, "a", Some("old")).await;
    let old = below.row(&key("a"));
    write(&guard, "a", Some("new")).await;
    drop(guard);
    let present = LogLocation { installation: [9; 16], ..place(dir.path()) };
    let foreign = open(&below, &present).await.unwrap_err();
    assert!(matches!(foreign, GuardError::Foreign { .. }), "{foreign}");
    let earlier = EarlierLocation { key: Arc::clone(&before.key), installation: [7; 16] };
    let both = LogLocation { earlier: Some(earlier), ..present.clone() };
    let (guard, opened) = open(&below, &both).await.unwrap();
    assert_eq!(opened, Opened::Known { rows: 2, found_out: 0 });
    write(&guard, "b", Some("b")).await;
    drop(guard);
    let refused = open(&below, &before).await.unwrap_err();
    assert!(matches!(refused, GuardError::Foreign { .. }), "{refused}");
    // The key before is needed no more, and what it has guarded still is.
    below.edit(&key("a"), old);
    let (guard, _) = open(&below, &present).await.unwrap();
    assert!(is_refused(&guard, "a").await);
    assert!(!is_refused(&guard, "b").await);
}

//! Removal of old segments, and what is refused afterwards.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use stdx::Timestamp;

use super::{append, dir_of, event, files_of, open, options, read_all, record};
use crate::{Damage, Journal, JournalError, Retirable};

type Files = BTreeMap<PathBuf, Vec<u8>>;

fn small(dir: &Path) -> Journal {
    Journal::open(options(dir).with_segment_bytes(300)).unwrap()
}

/// A journal of twelve records in several segments.
async fn twelve(dir: &Path) -> Journal {
    let journal = small(dir);
    for n in 1..=12 {
        append(&journal, n).await;
    }
    journal
}

fn segments(files: &Files) -> Vec<PathBuf> {
    files.keys().filter(|name| name.extension().is_some()).cloned().collect()
}

fn time(n: u64) -> Timestamp {
    event(n).time
}

/// The files before and after the records up to `what` were removed.
async fn retired() -> (Files, Files, Retirable) {
    let dir = tempfile::tempdir().unwrap();
    let journal = twelve(dir.path()).await;
    let before = files_of(dir.path());
    let what = journal.retirable(time(8), u64::MAX).unwrap();
    journal.retire(what).await.unwrap();
    journal.close().await.unwrap();
    (before, files_of(dir.path()), what)
}

fn refusal(files: &Files) -> Damage {
    match Journal::open(options(dir_of(files).path())) {
        Err(JournalError::Corrupt { damage, .. }) => damage,
        other => unreachable!("{other:?}"),
    }
}

#[tokio::test]
async fn only_complete_segments_that_are_old_and_passed_go() {
    let dir = tempfile::tempdir().unwrap();
    let journal = twelve(dir.path()).await;
    let firsts: Vec<u64> =
        journal.shared().segments().iter().map(|it| it.first_sequence()).collect();
    assert!(firsts.len() >= 4, "{firsts:?}");
    let last = |what: Option<Retirable>| what.map(|what| what.last_sequence);
    // By time: a segment goes when the last of its records is older.
    assert_eq!(last(journal.retirable(time(1), u64::MAX)), None);
    assert_eq!(last(journal.retirable(time(firsts[1] - 1), u64::MAX)), None);
    let second = time(firsts[1]);
    assert_eq!(last(journal.retirable(second, u64::MAX)), Some(firsts[1] - 1));
    // The segment that is written stays, however old.
    let all = *firsts.last().unwrap() - 1;
    assert_eq!(last(journal.retirable(time(1_000), u64::MAX)), Some(all));
    // By what the slowest reader has passed.
    assert_eq!(last(journal.retirable(time(1_000), 0)), None);
    assert_eq!(last(journal.retirable(time(1_000), firsts[2] - 2)), Some(firsts[1] - 1));
    assert_eq!(last(journal.retirable(time(1_000), firsts[2] - 1)), Some(firsts[2] - 1));
    assert_eq!(journal.first_sequence(), 1, "nothing went by asking");
}

#[tokio::test]
async fn what_is_left_is_read_verified_and_goes_on() {
    let (before, after, what) = retired().await;
    assert_eq!(segments(&before).len() - segments(&after).len(), what.segments);
    let dir = dir_of(&after);
    let journal = small(dir.path());
    let first = what.last_sequence + 1;
    let left: Vec<_> = (first..=12).map(record).collect();
    assert_eq!(journal.first_sequence(), first);
    assert_eq!(read_all(&journal).await, left);
    let verified = journal.verify(1..=u64::MAX).await.unwrap();
    assert_eq!((verified.first_sequence, verified.records), (first, 13 - first));
    // The end of what is gone is still confirmed, and nothing before it.
    let gone = journal.head_at(what.last_sequence).await.unwrap().unwrap();
    assert_eq!(gone.chain, what.chain);
    assert!(journal.confirms(gone).await.unwrap());
    assert_eq!(journal.head_at(what.last_sequence - 1).await.unwrap(), None);
    assert_eq!(journal.find_by_time(time(1)).await.unwrap(), first);
    assert_eq!(journal.read_reverse(u64::MAX, 100).await.unwrap().len(), left.len());
    append(&journal, 13).await;
    // And again, from the new beginning.
    let more = journal.retirable(time(11), u64::MAX).unwrap();
    assert_eq!(more.first_sequence, first);
    journal.retire(more).await.unwrap();
    journal.close().await.unwrap();
    let journal = open(dir.path());
    assert_eq!(journal.first_sequence(), more.last_sequence + 1);
    assert_eq!(journal.head().sequence, 13);
    journal.verify(1..=u64::MAX).await.unwrap();
}

#[tokio::test]
async fn a_beginning_that_somebody_else_cut_off_is_refused() {
    let (before, after, what) = retired().await;
    let without = |files: &Files, name: &Path| {
        let mut files = files.clone();
        files.remove(name).unwrap();
        files
    };
    let anchor = Path::new("anchor");
    // Without any retention, and beyond what retention removed.
    assert_eq!(refusal(&without(&before, &segments(&before)[0])), Damage::NotContinuing);
    assert_eq!(refusal(&without(&after, &segments(&after)[0])), Damage::Anchor);
    assert_eq!(refusal(&without(&after, anchor)), Damage::NotContinuing, "the anchor removed");
    for place in 0..after[anchor].len() {
        let mut changed = after.clone();
        changed.get_mut(anchor).unwrap()[place] ^= 1;
        assert_eq!(refusal(&changed), Damage::Anchor, "byte {place}");
    }
    for length in [0, 1, 83] {
        let mut cut = after.clone();
        cut.get_mut(anchor).unwrap().truncate(length);
        assert_eq!(refusal(&cut), Damage::Anchor, "{length} bytes");
    }
    // Everything but the anchor.
    let mut alone = after.clone();
    alone.retain(|name, _| name == anchor);
    assert_eq!(refusal(&alone), Damage::NotContinuing);
    // The anchor of another time, over the segments of this one.
    let dir = dir_of(&after);
    let journal = small(dir.path());
    journal.retire(journal.retirable(time(11), u64::MAX).unwrap()).await.unwrap();
    journal.close().await.unwrap();
    let mut older = files_of(dir.path());
    older.insert(anchor.into(), after[anchor].clone());
    assert_eq!(refusal(&older), Damage::Anchor);
    // The mark of another file is no anchor.
    let mut mark = after.clone();
    mark.insert(anchor.into(), after[Path::new("durable")].clone());
    assert_eq!(refusal(&mark), Damage::Anchor);
    assert!(what.segments > 0);
}

/// A crash between the anchor and the removal leaves segments that the next opening removes.
#[tokio::test]
async fn a_crash_of_retention_is_gone_on_with() {
    let (before, after, what) = retired().await;
    let gone: Vec<PathBuf> = segments(&before).into_iter().take(what.segments).collect();
    for left in 1..=gone.len() {
        let mut files = after.clone();
        for name in gone.iter().rev().take(left) {
            files.insert(name.clone(), before[name].clone());
        }
        let dir = dir_of(&files);
        let journal = open(dir.path());
        assert_eq!(journal.first_sequence(), what.last_sequence + 1);
        journal.close().await.unwrap();
        assert_eq!(segments(&files_of(dir.path())), segments(&after));
    }
    // Before the anchor was there: nothing has happened yet.
    let mut files = before.clone();
    files.insert("anchor.tmp".into(), vec![1, 2, 3]);
    assert_eq!(open(dir_of(&files).path()).first_sequence(), 1);
}

/// Readers that are under way and those that come later: no error, whole pages.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn readers_see_the_journal_before_or_after() {
    let dir = tempfile::tempdir().unwrap();
    let journal = small(dir.path());
    for n in 1..=200 {
        append(&journal, n).await;
    }
    let reader = journal.clone();
    let reading = tokio::spawn(async move {
        let mut seen = Vec::new();
        while seen.last() != Some(&190) {
            let page = reader.read(1, 1_000).await.unwrap();
            let first = page.first().unwrap().sequence;
            assert_eq!(page.len() as u64, 201 - first, "a whole page");
            seen.push(first.min(190));
        }
        seen
    });
    for n in 2..=200 {
        let Some(what) = journal.retirable(time(n), u64::MAX) else { continue };
        journal.retire(what).await.unwrap();
    }
    assert!(journal.first_sequence() >= 190, "{}", journal.first_sequence());
    reading.await.unwrap();
}

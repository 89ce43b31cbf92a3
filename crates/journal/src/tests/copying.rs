//! Copies of the journal up to a record.

use std::path::Path;

use super::{append, event, expected, open, options, read_all};
use crate::{Journal, JournalError};

async fn many(dir: &Path) -> Journal {
    let journal = Journal::open(options(dir).with_segment_bytes(300)).unwrap();
    for n in 1..=12 {
        append(&journal, n).await;
    }
    journal
}

#[tokio::test]
async fn a_copy_ends_with_its_last_record_and_goes_on_from_there() {
    let dir = tempfile::tempdir().unwrap();
    let journal = many(dir.path()).await;
    for last in 1..=12 {
        let copy = tempfile::tempdir().unwrap();
        journal.copy_to(copy.path().to_owned(), last).await.unwrap();
        let names: Vec<_> = copy.path().read_dir().unwrap().map(|it| it.unwrap().path()).collect();
        assert!(names.iter().all(|name| name.extension().is_some_and(|end| end == "seg")));
        let (read, torn) = Journal::open_read_only(options(copy.path())).unwrap();
        assert_eq!((read.head(), torn), (journal.head_at(last).await.unwrap().unwrap(), None));
        read.verify(1..=u64::MAX).await.unwrap();
        drop(read);
        let copied = open(copy.path());
        assert_eq!(read_all(&copied).await, expected(last));
        assert_eq!(append(&copied, 100).await.first_sequence, last + 1);
    }
    // The journal itself is as it was.
    append(&journal, 13).await;
    assert_eq!(read_all(&journal).await, expected(13));
}

#[tokio::test]
async fn a_copy_begins_where_retention_has_left_the_journal() {
    let dir = tempfile::tempdir().unwrap();
    let journal = many(dir.path()).await;
    let what = journal.retirable(event(8).time, u64::MAX).unwrap();
    journal.retire(what).await.unwrap();
    let copy = tempfile::tempdir().unwrap();
    journal.copy_to(copy.path().to_owned(), 11).await.unwrap();
    let copied = open(copy.path());
    assert_eq!(copied.first_sequence(), what.last_sequence + 1);
    assert_eq!(
        read_all(&copied).await,
        expected(11)[usize::try_from(copied.first_sequence()).unwrap() - 1..]
    );
}

#[tokio::test]
async fn a_record_that_is_not_there_is_the_end_of_no_copy() {
    let dir = tempfile::tempdir().unwrap();
    let journal = open(dir.path());
    append(&journal, 1).await;
    let (copy, segment) =
        (tempfile::tempdir().unwrap(), dir.path().join("00000000000000000001.seg"));
    std::fs::OpenOptions::new().write(true).open(&segment).unwrap().set_len(100).unwrap();
    let failed = journal.copy_to(copy.path().to_owned(), 1).await.unwrap_err();
    assert!(matches!(failed, JournalError::Io { .. }), "{failed}");
}

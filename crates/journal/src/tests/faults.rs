use std::io::ErrorKind;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use super::{append, dir_of, event, expected, files_of, open, options, read_all};
use crate::{Durability, FaultyDisk, Health, Journal, JournalError, Record};

fn open_faulty(dir: &Path) -> (Journal, Arc<FaultyDisk>) {
    let disk = Arc::new(FaultyDisk::default());
    let wait = Duration::from_secs(3600);
    let options = options(dir).with_disk(disk.clone()).with_relaxed_wait_max(wait);
    (Journal::open(options).unwrap(), disk)
}

async fn refuse(journal: &Journal, n: u64, durability: Durability) {
    let refused = journal.append(vec![event(n)], durability).await;
    let Err(JournalError::Unavailable { reason }) = refused else {
        unreachable!("{refused:?}");
    };
    assert_eq!(journal.health(), Health::Unavailable { reason });
    assert!(!journal.contains_recent(&super::id(n)));
}

/// What a process killed now would leave must open and hold exactly `records`.
async fn check_as_left(dir: &Path, records: &[Record]) {
    let left = dir_of(&files_of(dir));
    let journal = open(left.path());
    assert_eq!(read_all(&journal).await, records);
    let verified = journal.verify(1..=u64::MAX).await.unwrap();
    assert_eq!(verified.records, records.len() as u64);
}

#[tokio::test]
async fn a_full_disk_refuses_every_append_until_there_is_space() {
    let dir = tempfile::tempdir().unwrap();
    let (journal, disk) = open_faulty(dir.path());
    append(&journal, 1).await;
    disk.fail_writes(ErrorKind::StorageFull);
    for n in 2..5 {
        refuse(&journal, n, Durability::Durable).await;
        refuse(&journal, n, Durability::Relaxed).await;
        assert_eq!(read_all(&journal).await, expected(1));
        check_as_left(dir.path(), &expected(1)).await;
    }
    assert_eq!(journal.stats().failures, 6);
    disk.heal();
    for n in 2..=4 {
        assert_eq!(append(&journal, n).await.first_sequence, n);
    }
    assert_eq!(journal.health(), Health::Available);
    assert_eq!(journal.verify(1..=u64::MAX).await.unwrap().records, 4);
    check_as_left(dir.path(), &expected(4)).await;
}

#[tokio::test]
async fn asking_again_without_a_record_tries_the_disk_and_leaves_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let (journal, disk) = open_faulty(dir.path());
    append(&journal, 1).await;
    disk.fail_writes(ErrorKind::StorageFull);
    refuse(&journal, 2, Durability::Durable).await;
    assert!(journal.sync().await.is_err(), "it has nothing to write, and the disk is full");
    assert_ne!(journal.health(), Health::Available);
    check_as_left(dir.path(), &expected(1)).await;
    disk.heal();
    journal.sync().await.unwrap();
    assert_eq!(journal.health(), Health::Available);
    check_as_left(dir.path(), &expected(1)).await;
    assert_eq!(append(&journal, 2).await.first_sequence, 2);
    check_as_left(dir.path(), &expected(2)).await;
}

#[tokio::test]
async fn a_failed_sync_refuses_its_batch_and_keeps_what_was_there() {
    let dir = tempfile::tempdir().unwrap();
    let (journal, disk) = open_faulty(dir.path());
    append(&journal, 1).await;
    journal.append(vec![event(2)], Durability::Relaxed).await.unwrap();
    disk.fail_syncs(ErrorKind::Other);
    refuse(&journal, 3, Durability::Durable).await;
    assert_eq!(read_all(&journal).await, expected(2));
    check_as_left(dir.path(), &expected(2)).await;
    assert!(journal.sync().await.is_err());

    disk.heal();
    assert_eq!(append(&journal, 3).await.first_sequence, 3);
    assert_eq!(read_all(&journal).await, expected(3));
    journal.close().await.unwrap();
    assert_eq!(read_all(&open(dir.path())).await, expected(3));
}

/// After a failed sync the operating system may have dropped the pages: writing them again is what
/// makes the next sync mean something.
#[tokio::test]
async fn what_a_failed_sync_put_in_doubt_is_written_again() {
    let dir = tempfile::tempdir().unwrap();
    let (journal, disk) = open_faulty(dir.path());
    append(&journal, 1).await;
    journal.append(vec![event(2)], Durability::Relaxed).await.unwrap();
    disk.fail_syncs(ErrorKind::Other);
    assert!(journal.sync().await.is_err());
    // The disk forgets the page of record 2.
    let path = dir.path().join(super::first_segment());
    let (header, records) = super::cut(&std::fs::read(&path).unwrap());
    let forgotten = records[0].len() + header.len();
    let file = std::fs::OpenOptions::new().write(true).open(&path).unwrap();
    file.set_len(forgotten as u64).unwrap();
    disk.heal();
    append(&journal, 3).await;
    assert_eq!(read_all(&journal).await, expected(3));
    check_as_left(dir.path(), &expected(3)).await;
}

#[tokio::test]
async fn a_segment_that_cannot_be_begun_refuses_until_it_can() {
    let dir = tempfile::tempdir().unwrap();
    let disk = Arc::new(FaultyDisk::default());
    let options = options(dir.path()).with_disk(disk.clone()).with_segment_bytes(1);
    let journal = Journal::open(options).unwrap();
    append(&journal, 1).await;
    disk.fail_writes(ErrorKind::StorageFull);
    refuse(&journal, 2, Durability::Durable).await;
    check_as_left(dir.path(), &expected(1)).await;
    disk.heal();
    disk.fail_syncs(ErrorKind::Other);
    refuse(&journal, 2, Durability::Relaxed).await;
    check_as_left(dir.path(), &expected(1)).await;
    disk.heal();
    for n in 2..=5 {
        append(&journal, n).await;
    }
    assert_eq!(read_all(&journal).await, expected(5));
    assert_eq!(journal.verify(1..=u64::MAX).await.unwrap().records, 5);
    assert_eq!(files_of(dir.path()).len(), 5 + 2, "five segments, the lock and the mark");
    check_as_left(dir.path(), &expected(5)).await;
}

/// What a failed write left and could not be cut stands behind the end, until a later write or the
/// completion of the segment removes it.
#[tokio::test]
async fn the_rest_of_a_failed_write_never_becomes_part_of_the_journal() {
    let dir = tempfile::tempdir().unwrap();
    let disk = Arc::new(FaultyDisk::default());
    let options = options(dir.path()).with_disk(disk.clone()).with_segment_bytes(1000);
    let journal = Journal::open(options).unwrap();
    append(&journal, 1).await;
    disk.fail_writes(ErrorKind::StorageFull);
    disk.fail_truncations(ErrorKind::Other);
    let large = crate::Event { payload: vec![1; 6000].into(), ..event(2) };
    let refused = journal.append(vec![large, event(3)], Durability::Durable).await;
    assert!(refused.is_err());
    check_as_left(dir.path(), &expected(1)).await;
    disk.heal();
    for n in 2..=20 {
        append(&journal, n).await;
        // In the first segment the rest is written over bit by bit, then cut with its completion.
        if n < 4 {
            let length = std::fs::metadata(dir.path().join(super::first_segment())).unwrap().len();
            assert!(length > 3000, "the rest is gone: {length}");
        }
        check_as_left(dir.path(), &expected(n)).await;
    }
    assert!(files_of(dir.path()).len() >= 3 + 2, "the segments never rolled");
}

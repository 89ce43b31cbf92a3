use std::sync::Arc;

use super::{
    append, dir_of, event, expected, files_of, first_segment, key, open, options, read_all,
    write_records,
};
use crate::{Damage, Durability, Event, Journal, JournalError, JournalKeys, JournalOptions};

fn options_with(dir: &std::path::Path, keys: JournalKeys) -> JournalOptions {
    JournalOptions::new(dir, Arc::new(keys), Arc::new(envelope::random::SystemRandom))
}

#[tokio::test]
async fn a_second_opener_is_refused_until_the_first_is_gone() {
    let dir = tempfile::tempdir().unwrap();
    let first = open(dir.path());
    let second = Journal::open(options(dir.path()));
    assert!(matches!(second, Err(JournalError::Locked { .. })), "{second:?}");
    drop(first);
    let third = open(dir.path());
    third.close().await.unwrap();
    open(dir.path());
}

#[tokio::test]
async fn a_closed_journal_refuses_appends_and_can_be_read() {
    let dir = tempfile::tempdir().unwrap();
    let journal = open(dir.path());
    append(&journal, 1).await;
    journal.close().await.unwrap();
    journal.close().await.unwrap();
    let refused = journal.append(vec![event(2)], Durability::Durable).await;
    assert!(matches!(refused, Err(JournalError::Closed)), "{refused:?}");
    assert_eq!(read_all(&journal).await, expected(1));
}

#[tokio::test]
async fn dropping_the_last_handle_makes_relaxed_appends_durable() {
    let dir = tempfile::tempdir().unwrap();
    let disk = Arc::new(crate::FaultyDisk::default());
    let wait = std::time::Duration::from_secs(3600);
    let options = options(dir.path()).with_disk(disk.clone()).with_relaxed_wait_max(wait);
    let journal = Journal::open(options).unwrap();
    let before = disk.syncs();
    journal.append(vec![event(1)], Durability::Relaxed).await.unwrap();
    drop(journal.clone());
    assert_eq!(disk.syncs(), before);
    drop(journal);
    assert_eq!(disk.syncs(), before + 2, "the segment and the mark");
}

#[tokio::test]
async fn a_newer_format_is_refused_and_left_alone() {
    let dir = tempfile::tempdir().unwrap();
    write_records(dir.path(), 2).await;
    let mut files = files_of(dir.path());
    files.get_mut(&first_segment()).unwrap()[9] = 4;
    let dir = dir_of(&files);
    let refused = Journal::open(options(dir.path())).unwrap_err();
    assert!(
        matches!(refused, JournalError::NewerFormat { found: 4, supported: 3, .. }),
        "{refused}"
    );
    assert_eq!(files_of(dir.path())[&first_segment()], files[&first_segment()]);
}

#[tokio::test]
async fn another_key_opens_nothing_and_changes_nothing() {
    let dir = tempfile::tempdir().unwrap();
    write_records(dir.path(), 2).await;
    let before = files_of(dir.path());
    let random = stdx::SeededRandom::new(999);
    let root = envelope::RootKey::generate(envelope::RootVersion::FIRST, &random).unwrap();
    let other = JournalKeys::new(root.journal_key().unwrap(), Vec::new());
    let refused = Journal::open(options_with(dir.path(), other)).unwrap_err();
    let is_header = matches!(refused, JournalError::Corrupt { damage: Damage::Header, .. });
    assert!(is_header, "{refused}");
    let newer = JournalKeys::new(key(2), Vec::new());
    let refused = Journal::open(options_with(dir.path(), newer)).unwrap_err();
    assert!(matches!(refused, JournalError::MissingKey { root_version: 1, .. }), "{refused}");
    assert_eq!(files_of(dir.path()), before);
}

#[tokio::test]
async fn a_new_root_version_begins_a_segment_and_old_ones_stay_readable() {
    let dir = tempfile::tempdir().unwrap();
    write_records(dir.path(), 2).await;
    let both = || JournalKeys::new(key(2), vec![key(1)]);
    let journal = Journal::open(options_with(dir.path(), both())).unwrap();
    append(&journal, 3).await;
    journal.close().await.unwrap();
    let journal = Journal::open(options_with(dir.path(), both())).unwrap();
    append(&journal, 4).await;
    assert_eq!(read_all(&journal).await, expected(4));
    assert_eq!(journal.verify(1..=u64::MAX).await.unwrap().records, 4);
    let files = files_of(dir.path());
    let segments = files.keys().filter(|name| name.extension().is_some()).count();
    assert_eq!(segments, 2);
}

#[tokio::test]
async fn a_segment_without_records_is_begun_anew_under_a_new_root_version() {
    let dir = tempfile::tempdir().unwrap();
    let journal = Journal::open(options(dir.path())).unwrap();
    journal.close().await.unwrap();
    let both = JournalKeys::new(key(2), vec![key(1)]);
    let journal = Journal::open(options_with(dir.path(), both)).unwrap();
    append(&journal, 1).await;
    journal.close().await.unwrap();
    // Nothing of the key before is left.
    let journal = Journal::open(options_with(dir.path(), JournalKeys::new(key(2), Vec::new())));
    assert_eq!(read_all(&journal.unwrap()).await, expected(1));
}

#[tokio::test]
async fn leftovers_of_a_segment_being_made_are_removed() {
    let dir = tempfile::tempdir().unwrap();
    write_records(dir.path(), 2).await;
    let leftover = dir.path().join("00000000000000000003.tmp");
    std::fs::write(&leftover, b"half a header").unwrap();
    assert_eq!(read_all(&open(dir.path())).await, expected(2));
    assert!(!leftover.exists());
}

#[tokio::test]
async fn payloads_are_nowhere_on_the_disk_in_clear() {
    const CANARY: &[u8] = b"plaintext-canary-7f3a9c";
    let dir = tempfile::tempdir().unwrap();
    let journal = Journal::open(options(dir.path()).with_segment_bytes(2000)).unwrap();
    for n in 1..=20 {
        let payload = [CANARY, b" ", n.to_string().as_bytes()].concat().into();
        let event = Event { payload, ..event(n) };
        journal.append(vec![event], Durability::Durable).await.unwrap();
    }
    journal.close().await.unwrap();
    for (name, bytes) in files_of(dir.path()) {
        let found = bytes.windows(CANARY.len()).any(|window| window == CANARY);
        assert!(!found, "{}", name.display());
    }
    let records = read_all(&open(dir.path())).await;
    assert!(records.len() == 20 && records.iter().all(|record| record.payload.starts_with(CANARY)));
}

#[tokio::test]
async fn reading_only_changes_no_file_and_tells_the_torn_tail() {
    let dir = tempfile::tempdir().unwrap();
    write_records(dir.path(), 3).await;
    let mut files = files_of(dir.path());
    files.get_mut(&first_segment()).unwrap().extend([7; 50]);
    files.insert("00000000000000000004.tmp".into(), vec![1]);
    let dir = dir_of(&files);
    let (journal, torn) = Journal::open_read_only(options(dir.path())).unwrap();
    let torn = torn.unwrap();
    assert_eq!((torn.sequence, torn.torn_bytes), (3, 50), "{torn}");
    assert_eq!(read_all(&journal).await, expected(3));
    assert_eq!(journal.store_version(), 3);
    assert_eq!(journal.verify(1..=u64::MAX).await.unwrap().records, 3);
    let refused = journal.append(vec![event(4)], Durability::Durable).await;
    assert!(matches!(refused, Err(JournalError::Closed)), "{refused:?}");
    let writer = Journal::open(options(dir.path()));
    assert!(matches!(writer, Err(JournalError::Locked { .. })), "{writer:?}");
    drop(journal);
    assert_eq!(files_of(dir.path()), files);
}

#[tokio::test]
async fn reading_only_waits_for_no_writer_and_makes_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let writer = open(dir.path());
    let refused = Journal::open_read_only(options(dir.path()));
    assert!(matches!(refused, Err(JournalError::Locked { .. })), "{refused:?}");
    writer.close().await.unwrap();
    let empty = tempfile::tempdir().unwrap();
    let refused = Journal::open_read_only(options(empty.path()));
    assert!(matches!(refused, Err(JournalError::Corrupt { .. })), "{refused:?}");
    assert!(files_of(empty.path()).is_empty());
}

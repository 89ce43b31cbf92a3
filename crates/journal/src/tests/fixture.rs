//! Journals written by the first releases that had their formats. They must open for ever.

use std::path::Path;

use super::{append, dir_of, event, expected, files_of, open, read_all};
use crate::{Durability, Event, Kind, Record};

/// Records as version 1 holds them: without store versions.
fn without_versions(count: u64) -> Vec<Record> {
    let unversioned = |record| Record { store_version: 0, ..record };
    expected(count).into_iter().map(unversioned).collect()
}

#[tokio::test]
async fn format_version_1_opens_and_continues() {
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/v1");
    let files = files_of(&fixture);
    assert_eq!(files.len(), 3, "two segments and the mark");
    let dir = dir_of(&files);
    let journal = open(dir.path());
    assert_eq!(read_all(&journal).await, without_versions(7));
    assert_eq!(journal.store_version(), 0);
    let verified = journal.verify(1..=u64::MAX).await.unwrap();
    assert_eq!(verified.records, 7);
    assert_eq!(append(&journal, 8).await.first_sequence, 8);
    assert_eq!(append(&journal, 7).await.first_sequence, 7);
    journal.close().await.unwrap();
    let journal = open(dir.path());
    let mut records = without_versions(7);
    records.extend(expected(8).pop());
    assert_eq!(read_all(&journal).await, records);
    assert_eq!(journal.store_version(), 8, "the eighth record is of the current format");
    assert!(dir.path().join("00000000000000000008.seg").exists(), "in a segment of its own");
}

#[tokio::test]
async fn format_version_2_opens_and_continues() {
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/v2");
    let files = files_of(&fixture);
    assert_eq!(files.len(), 3, "two segments and the mark");
    let dir = dir_of(&files);
    let journal = open(dir.path());
    assert_eq!(read_all(&journal).await, expected(7));
    assert_eq!(journal.store_version(), 7);
    assert_eq!(journal.verify(1..=u64::MAX).await.unwrap().records, 7);
    let domain = Event { kind: Kind::Domain, ..event(8) };
    journal.append(vec![domain, event(9), event(7)], Durability::Durable).await.unwrap();
    journal.close().await.unwrap();
    let journal = open(dir.path());
    let kinds: Vec<Kind> = read_all(&journal).await.iter().map(|record| record.kind).collect();
    assert_eq!(kinds, [vec![Kind::Audit; 7], vec![Kind::Domain, Kind::Audit]].concat());
    assert_eq!(journal.verify(1..=u64::MAX).await.unwrap().records, 9);
    assert!(dir.path().join("00000000000000000008.seg").exists(), "in a segment of its own");
}

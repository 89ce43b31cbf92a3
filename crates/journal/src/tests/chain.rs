use std::path::PathBuf;

use super::{
    append, cut, dir_of, expected, files_of, first_segment, join, open, options, read_all,
    write_records,
};
use crate::{Damage, Journal, JournalError};

/// The files of a closed journal of six records in one segment.
async fn six_records() -> std::collections::BTreeMap<PathBuf, Vec<u8>> {
    let dir = tempfile::tempdir().unwrap();
    write_records(dir.path(), 6).await;
    files_of(dir.path())
}

/// Opens a journal whose first segment was replaced; what happens must be a refusal.
fn refusal(
    files: &std::collections::BTreeMap<PathBuf, Vec<u8>>,
    segment: Vec<u8>,
) -> (u64, Damage) {
    let mut files = files.clone();
    files.insert(first_segment(), segment);
    let dir = dir_of(&files);
    match Journal::open(options(dir.path())) {
        Err(JournalError::Corrupt { segment, sequence, damage }) => {
            assert_eq!(PathBuf::from(segment), first_segment());
            let kept = files_of(dir.path());
            assert_eq!(kept.get(&first_segment()), files.get(&first_segment()), "cut all the same");
            (sequence, damage)
        }
        other => unreachable!("{other:?}"),
    }
}

#[tokio::test]
async fn every_changed_byte_of_a_durable_record_is_refused_by_name() {
    let files = six_records().await;
    let segment = &files[&first_segment()];
    let (header, records) = cut(segment);
    let mut record = 1;
    let mut record_end = header.len() + records[0].len();
    for place in 0..segment.len() {
        if place == record_end {
            record_end += records[record].len();
            record += 1;
        }
        let mut changed = segment.clone();
        changed[place] ^= 0x10;
        let mut files = files.clone();
        files.insert(first_segment(), changed);
        let dir = dir_of(&files);
        let refused = Journal::open(options(dir.path())).unwrap_err();
        if place < header.len() {
            let is_header = matches!(
                refused,
                JournalError::Corrupt { damage: Damage::Header, .. }
                    | JournalError::NewerFormat { .. }
                    | JournalError::MissingKey { .. }
            );
            assert!(is_header, "byte {place}: {refused}");
        } else {
            let JournalError::Corrupt { sequence, .. } = refused else {
                unreachable!("byte {place}: {refused}");
            };
            assert_eq!(sequence, record as u64, "byte {place}");
        }
    }
    assert_eq!(record, 6);
}

#[tokio::test]
async fn removed_reordered_and_inserted_records_are_refused() {
    let files = six_records().await;
    let (header, records) = cut(&files[&first_segment()]);
    for n in 0..records.len() {
        let mut removed = records.clone();
        removed.remove(n);
        let (sequence, _) = refusal(&files, join(&header, &removed));
        assert_eq!(sequence, n as u64 + 1, "record removed");

        let mut doubled = records.clone();
        doubled.insert(n, records[n].clone());
        if n + 1 < records.len() {
            let (sequence, damage) = refusal(&files, join(&header, &doubled));
            assert_eq!((sequence, damage), (n as u64 + 2, Damage::Sequence), "record doubled");
        }
        if n > 0 {
            let mut swapped = records.clone();
            swapped.swap(n - 1, n);
            let (sequence, damage) = refusal(&files, join(&header, &swapped));
            assert_eq!((sequence, damage), (n as u64, Damage::Sequence), "records swapped");
        }
    }
}

/// Records of another journal under the same key, in their own right places, are not ours.
#[tokio::test]
async fn records_of_another_journal_do_not_fit() {
    let (ours, theirs) = (six_records().await, six_records().await);
    let (header, records) = cut(&ours[&first_segment()]);
    let (_, foreign) = cut(&theirs[&first_segment()]);
    for n in 0..6 {
        let mut mixed = records.clone();
        mixed[n].clone_from(&foreign[n]);
        let (sequence, damage) = refusal(&ours, join(&header, &mixed));
        assert_eq!((sequence, damage), (n as u64 + 1, Damage::Chain));
    }
    let (sequence, damage) = refusal(&ours, theirs[&first_segment()].clone());
    assert_eq!((sequence, damage), (6, Damage::Mark), "the whole segment");
}

/// Complete segments are not read at opening: `verify` and reading find the damage.
#[tokio::test]
async fn damage_in_a_complete_segment_is_found_by_verify_and_by_reading() {
    let dir = tempfile::tempdir().unwrap();
    let small = |dir: &std::path::Path| Journal::open(options(dir).with_segment_bytes(600));
    let journal = small(dir.path()).unwrap();
    for n in 1..=12 {
        append(&journal, n).await;
    }
    journal.close().await.unwrap();
    let files = files_of(dir.path());
    let segment = &files[&first_segment()];
    let (header, records) = cut(segment);
    assert!(records.len() >= 2 && records.len() < 12);
    let mut record = 1;
    let mut record_end = header.len() + records[0].len();
    // The last chain value is what the next segment continues: a change there is seen at opening.
    for place in header.len()..segment.len() - 32 {
        if place == record_end {
            record_end += records[record].len();
            record += 1;
        }
        let mut changed = segment.clone();
        changed[place] ^= 1;
        let mut files = files.clone();
        files.insert(first_segment(), changed);
        let dir = dir_of(&files);
        // Opening reads complete segments only for recent events, of which this asks for none.
        let options = options(dir.path()).with_segment_bytes(600).with_recent_len(0);
        let journal = Journal::open(options).unwrap();
        let found = journal.verify(1..=u64::MAX).await.unwrap_err();
        let JournalError::Corrupt { sequence, .. } = found else { unreachable!("{found}") };
        assert_eq!(sequence, record as u64, "byte {place}");
        // A chain value is checked by `verify` alone; everything else also when it is read.
        let is_chain = place >= record_end - 32;
        let read = journal.read(1, 100).await;
        assert_eq!(read.is_err(), !is_chain, "byte {place}: {read:?}");
    }
    assert_eq!(record, records.len());
}

#[tokio::test]
async fn missing_and_exchanged_segments_are_refused() {
    let dir = tempfile::tempdir().unwrap();
    let journal = Journal::open(options(dir.path()).with_segment_bytes(600)).unwrap();
    for n in 1..=12 {
        append(&journal, n).await;
    }
    journal.close().await.unwrap();
    let files = files_of(dir.path());
    let segments: Vec<PathBuf> =
        files.keys().filter(|name| name.extension().is_some()).cloned().collect();
    assert!(segments.len() >= 3);
    let expect = |files: &std::collections::BTreeMap<PathBuf, Vec<u8>>, what: &str| {
        let dir = dir_of(files);
        let refused = Journal::open(options(dir.path()));
        assert!(matches!(refused, Err(JournalError::Corrupt { .. })), "{what}: {refused:?}");
    };
    for segment in &segments {
        let mut without = files.clone();
        without.remove(segment);
        expect(&without, &format!("{} removed", segment.display()));
    }
    let mut exchanged = files.clone();
    exchanged.insert(segments[1].clone(), files[&segments[0]].clone());
    expect(&exchanged, "a segment under another name");
    let mut without_all = files.clone();
    without_all.retain(|name, _| !segments.contains(name));
    expect(&without_all, "all segments removed");
    assert_eq!(read_all(&open(dir_of(&files).path())).await, expected(12), "the check itself");
}

#[tokio::test]
async fn a_cut_tail_shows_against_a_head_kept_elsewhere() {
    let dir = tempfile::tempdir().unwrap();
    write_records(dir.path(), 3).await;
    let earlier = files_of(dir.path());
    let journal = open(dir.path());
    let early = journal.head();
    append(&journal, 4).await;
    let late = journal.head();
    journal.close().await.unwrap();

    // The whole directory set back: nothing in it can know.
    let dir = dir_of(&earlier);
    let journal = open(dir.path());
    assert!(journal.confirms(early).await.unwrap());
    assert!(!journal.confirms(late).await.unwrap());
}

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use bytes::Bytes;
use futures_util::StreamExt;

use super::{
    append, cut, dir_of, event, expected, files_of, first_segment, open, options, read_all,
    write_records,
};
use crate::{Durability, Event, Journal, JournalError};

/// The last record cut at every byte, and every byte of it changed: as long as it was not marked
/// durable it is a torn tail, and everything before it stays.
#[tokio::test]
async fn a_torn_last_record_is_cut_back_wherever_it_is_torn() {
    let dir = tempfile::tempdir().unwrap();
    write_records(dir.path(), 3).await;
    let before = files_of(dir.path());
    let journal = open(dir.path());
    append(&journal, 4).await;
    journal.close().await.unwrap();
    let after = files_of(dir.path());
    let whole = &after[&first_segment()];
    let (_, records) = cut(whole);
    let last_start = whole.len() - records[3].len();
    assert_eq!(before[&first_segment()].len(), last_start);

    for place in last_start..whole.len() {
        let mut changed = whole.clone();
        changed[place] ^= 0x80;
        let mut zeroed = whole.clone();
        zeroed[place..].fill(0);
        for torn in [whole[..place].to_vec(), changed, zeroed] {
            // The last byte may be zero by chance, and then nothing was torn.
            let is_whole = torn == *whole;
            let mut files = before.clone();
            files.insert(first_segment(), torn.clone());
            let dir = dir_of(&files);
            let journal = open(dir.path());
            assert_eq!(read_all(&journal).await, expected(if is_whole { 4 } else { 3 }));
            let length = files_of(dir.path())[&first_segment()].len();
            assert_eq!(length, if is_whole { whole.len() } else { last_start });
            assert_eq!(append(&journal, 4).await.first_sequence, 4);
            assert_eq!(journal.verify(1..=u64::MAX).await.unwrap().records, 4);
            journal.close().await.unwrap();
            assert_eq!(read_all(&open(dir.path())).await, expected(4));

            // Marked durable, the same is damage.
            files.clone_from(&after);
            files.insert(first_segment(), torn);
            let refused = Journal::open(options(dir_of(&files).path()));
            let is_refused = matches!(refused, Err(JournalError::Corrupt { sequence: 4, .. }));
            assert!(is_whole || is_refused, "byte {place}: {refused:?}");
        }
    }
}

#[tokio::test]
async fn a_mark_that_is_torn_or_missing_does_no_harm() {
    let dir = tempfile::tempdir().unwrap();
    write_records(dir.path(), 3).await;
    let files = files_of(dir.path());
    let mark = &files[Path::new("durable")];
    assert_eq!(mark.len(), 84);
    for kept in [0, 1, 40, 83] {
        let mut files = files.clone();
        files.insert("durable".into(), mark[..kept].to_vec());
        assert_eq!(read_all(&open(dir_of(&files).path())).await, expected(3));
    }
    for place in 0..mark.len() {
        let mut files = files.clone();
        files.get_mut(Path::new("durable")).unwrap()[place] ^= 1;
        assert_eq!(read_all(&open(dir_of(&files).path())).await, expected(3));
    }
    let mut without = files.clone();
    without.remove(Path::new("durable"));
    assert_eq!(read_all(&open(dir_of(&without).path())).await, expected(3));
}

fn crash_event(n: u64) -> Event {
    let length = usize::try_from(n % 5 * 3000).unwrap();
    Event { payload: Bytes::from(vec![u8::try_from(n % 251).unwrap(); length]), ..event(n) }
}

/// The child of the crash test: appends and tells the number of each event that is acknowledged.
async fn append_until_killed(dir: &Path) {
    let journal = Journal::open(options(dir).with_segment_bytes(200_000)).unwrap();
    let first = journal.head().sequence + 1;
    let appends = futures_util::stream::iter(first..).map(|n| {
        let journal = &journal;
        async move {
            let is_relaxed = n % 3 == 0;
            let durability = if is_relaxed { Durability::Relaxed } else { Durability::Durable };
            let appended = journal.append(vec![crash_event(n)], durability).await.unwrap();
            // One write call: a line is told whole or not at all.
            let line = format!("{n} {}\n", appended.first_sequence);
            std::io::stderr().write_all(line.as_bytes()).unwrap();
        }
    });
    appends.buffer_unordered(16).collect::<()>().await;
}

#[tokio::test]
async fn a_killed_process_loses_nothing_it_acknowledged() {
    const CHILD_DIR: &str = "JOURNAL_CRASH_DIR";
    const NAME: &str = "tests::crash::a_killed_process_loses_nothing_it_acknowledged";
    if let Some(dir) = std::env::var_os(CHILD_DIR) {
        return append_until_killed(Path::new(&dir)).await;
    }
    let dir = tempfile::tempdir().unwrap();
    let mut acknowledged: Vec<(u64, u64)> = Vec::new();
    for round in 0..10 {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", NAME, "--nocapture"])
            .env(CHILD_DIR, dir.path())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut told = BufReader::new(child.stderr.take().unwrap()).lines().map_while(Result::ok);
        let parse = |line: String| {
            let (n, sequence) = line.split_once(' ').unwrap();
            (n.parse().unwrap(), sequence.parse().unwrap())
        };
        for _ in 0..20 + round * 13 {
            acknowledged.push(parse(told.next().expect("the child appended nothing")));
        }
        child.kill().unwrap();
        child.wait().unwrap();
        acknowledged.extend(told.map(parse));

        let journal = open(dir.path());
        let records = read_all(&journal).await;
        for (n, sequence) in &acknowledged {
            let record = &records[usize::try_from(*sequence).unwrap() - 1];
            let event = crash_event(*n);
            assert_eq!((record.sequence, record.id), (*sequence, event.id));
            assert!(record.payload == event.payload, "event {n} changed");
        }
        let verified = journal.verify(1..=u64::MAX).await.unwrap();
        assert_eq!(verified.records, records.len() as u64);
        journal.close().await.unwrap();
    }
    assert!(files_of(dir.path()).len() > 4, "the crashes never met a new segment");
}

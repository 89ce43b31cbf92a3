//! What a large journal costs to open, to verify and to shorten. The small size runs always and
//! checks that all of it works; the large ones run with `./check --long` and print their figures. One
//! size by itself, whose memory is then the process's:
//!
//!     IRONKEEP_TEST_JOURNAL_EVENTS=10000000 cargo test -p journal --lib -- --nocapture scale::journals

#![expect(clippy::print_stdout, reason = "figures for whoever runs it")]

use std::fs;
use std::path::Path;
use std::time::Instant;

use bytes::Bytes;
use stdx::Timestamp;

use super::{id, open, options};
use crate::{Durability, Event, Journal, Kind};

/// About what the record of a call has.
const PAYLOAD_BYTES: usize = 1_400;

/// Events of one append.
const BATCH_LEN: u64 = 1_000;

fn sized(n: u64) -> Event {
    let time = Timestamp::from_unix_seconds(1_700_000_000 + i64::try_from(n).unwrap());
    let payload = Bytes::from(vec![u8::try_from(n % 251).unwrap(); PAYLOAD_BYTES]);
    Event { id: id(n), time, kind: Kind::Audit, payload, store_version: n }
}

/// The bytes of the files of a journal, in MiB.
fn files_mib(dir: &Path) -> u64 {
    let bytes = |entry: std::io::Result<fs::DirEntry>| entry.unwrap().metadata().unwrap().len();
    fs::read_dir(dir).unwrap().map(bytes).sum::<u64>() >> 20
}

/// Memory that this process has in use, in KiB; none where the kernel does not tell.
fn resident_kib() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.split_whitespace().next()?.parse().ok()
}

async fn measure(count: u64, segment_bytes: u64) {
    let dir = tempfile::tempdir().unwrap();
    let began = Instant::now();
    let timed = |what: &str, began: Instant| {
        println!("{count} events: {what} {:.1} ms", began.elapsed().as_secs_f64() * 1e3);
    };
    let open_it = || Journal::open(options(dir.path()).with_segment_bytes(segment_bytes)).unwrap();
    let journal = open_it();
    for batch in 0..count / BATCH_LEN {
        let first = batch * BATCH_LEN + 1;
        let events = (first..first + BATCH_LEN).map(sized).collect();
        journal.append(events, Durability::Durable).await.unwrap();
    }
    timed("appended in", began);
    journal.close().await.unwrap();
    drop(journal);

    let without = resident_kib();
    let began = Instant::now();
    let journal = open_it();
    timed("opened in", began);
    if let (Some(without), Some(with)) = (without, resident_kib()) {
        println!("{count} events: open, it takes {} KiB", with.saturating_sub(without));
    }
    let full_mib = files_mib(dir.path());
    assert_eq!(journal.head().sequence, count);
    let half = sized(count / 2).time;
    let began = Instant::now();
    let what = journal.retirable(half, u64::MAX).unwrap();
    timed("retention decided in", began);
    let began = Instant::now();
    journal.retire(what).await.unwrap();
    timed(&format!("{} segments removed in", what.segments), began);
    println!("{count} events: {} of {full_mib} MiB freed", full_mib - files_mib(dir.path()));
    assert!(what.last_sequence <= count / 2);
    let began = Instant::now();
    let verified = journal.verify(1..=u64::MAX).await.unwrap();
    timed(&format!("{} records verified in", verified.records), began);
    assert_eq!(verified.records, count - what.last_sequence);
    journal.close().await.unwrap();
    drop(journal);

    let began = Instant::now();
    let journal = open(dir.path());
    timed("opened again in", began);
    assert_eq!(journal.first_sequence(), what.last_sequence + 1);
    let began = Instant::now();
    let first = journal.read(1, 1).await.unwrap();
    timed("first record read in", began);
    assert_eq!(first[0].sequence, what.last_sequence + 1);
}

#[tokio::test]
async fn a_journal_of_ten_thousand_records_is_shortened() {
    measure(10_000, 1 << 20).await;
}

#[tokio::test]
async fn journals_of_1e5_and_1e6_records_are_shortened() {
    let chosen = std::env::var("IRONKEEP_TEST_JOURNAL_EVENTS").ok();
    let counts: Vec<u64> = match chosen {
        Some(count) => vec![count.parse().unwrap()],
        None if std::env::var_os("IRONKEEP_TEST_LONG").is_some() => vec![100_000, 1_000_000],
        None => {
            println!("SKIPPED journals_of_1e5_and_1e6_records_are_shortened: with ./check --long");
            return;
        }
    };
    for count in counts {
        measure(count, 64 << 20).await;
    }
}

//! A process that commits is killed, over and over, and nothing acknowledged may be missing.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use store::{Commit, CommitOutcome, Entry, Key, KeyBuilder, Range, Store, Write};
use tempfile::TempDir;

use crate::RocksStore;

/// Tells the process started by the test what it is for: the directory to write to.
const WRITER_DIR: &str = "STORE_ROCKSDB_CRASH_WRITER_DIR";
const WRITERS: u64 = 8;
const ROUNDS: u64 = 12;

/// Each commit writes its number to two rows, one of them new, and counts its writer's row up.
fn row(kind: &'static str, writer: u64, number: u64) -> Key {
    KeyBuilder::table(kind).u64(writer).u64(number).build()
}

fn value(writer: u64, number: u64) -> Vec<u8> {
    // Long enough to span pages, different for each commit.
    format!("{writer}/{number};").repeat(200 + usize::try_from(number % 300).unwrap()).into_bytes()
}

#[test]
fn acknowledged_commits_survive_sigkill() {
    match std::env::var_os(WRITER_DIR) {
        Some(dir) => write_until_killed(Path::new(&dir)),
        None => kill_writers(),
    }
}

fn write_until_killed(dir: &Path) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).build().unwrap();
    runtime.block_on(async {
        let store = Arc::new(RocksStore::open(dir).unwrap());
        let mut tasks = tokio::task::JoinSet::new();
        for writer in 0..WRITERS {
            tasks.spawn(write_on(Arc::clone(&store), writer));
        }
        while let Some(done) = tasks.join_next().await {
            done.unwrap();
        }
    });
}

async fn write_on(store: Arc<RocksStore>, writer: u64) {
    let last = store.get(&row("last", writer, 0)).await.unwrap();
    let last = last.map_or(0, |row| String::from_utf8_lossy(&row.value).parse::<u64>().unwrap());
    for number in last + 1.. {
        let put = |key, value: Vec<u8>| Write::Put { key, value: value.into() };
        let mut writes = vec![
            put(row("left", writer, number), value(writer, number)),
            put(row("right", writer, number), value(writer, number)),
            put(row("last", writer, 0), number.to_string().into_bytes()),
        ];
        if number > 50 {
            writes.push(Write::Delete { key: row("left", writer, number - 50) });
            writes.push(Write::Delete { key: row("right", writer, number - 50) });
        }
        let outcome = store.commit(Commit { expectations: Vec::new(), writes }).await.unwrap();
        assert!(matches!(outcome, CommitOutcome::Committed { .. }));
        // One write of a short line to a pipe is not torn.
        std::io::stdout()
            .write_all(format!("acknowledged {writer} {number}\n").as_bytes())
            .unwrap();
    }
}

fn kill_writers() {
    let dir = TempDir::new().unwrap();
    let mut acknowledged = BTreeMap::new();
    for round in 0..ROUNDS {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "--nocapture", "tests::crash::acknowledged_commits_survive_sigkill"])
            .env(WRITER_DIR, dir.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap());
        let mut first = String::new();
        while !first.starts_with("acknowledged") {
            first.clear();
            let read = lines.read_line(&mut first).unwrap();
            let mut errors = String::new();
            if read == 0 {
                child.stderr.take().unwrap().read_to_string(&mut errors).unwrap();
            }
            assert!(read > 0, "the writer ended by itself: {errors}");
        }
        // Different moments in the life of the database; no moment is special.
        std::thread::sleep(Duration::from_millis(3 + round * 37 % 101));
        child.kill().unwrap();
        let mut rest = first;
        lines.read_to_string(&mut rest).unwrap();
        child.wait().unwrap();
        for line in rest.split_inclusive('\n').filter(|line| line.ends_with('\n')) {
            let mut words = line.split_whitespace().skip(1).map(|word| word.parse::<u64>());
            if let (Some(Ok(writer)), Some(Ok(number))) = (words.next(), words.next()) {
                acknowledged.insert(writer, number);
            }
        }
        check_everything(dir.path(), &acknowledged);
    }
    assert!(acknowledged.len() > 1, "{acknowledged:?}");
}

fn check_everything(dir: &Path, acknowledged: &BTreeMap<u64, u64>) {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(async {
        let store = RocksStore::open(dir).unwrap();
        for (writer, number) in acknowledged {
            let last = store.get(&row("last", *writer, 0)).await.unwrap().expect("a last commit");
            let last: u64 = String::from_utf8_lossy(&last.value).parse().unwrap();
            // One commit may have been under way, durable and not yet acknowledged.
            assert!(last == *number || last == number + 1, "writer {writer}: {last}, {number}");
            let expected: Vec<u64> = (last.saturating_sub(50) + 1..=last).collect();
            for kind in ["left", "right"] {
                let prefix = KeyBuilder::table(kind).u64(*writer).build();
                let rows = store.range(&Range::within(&prefix, 1000)).await.unwrap();
                let is_intact = |(entry, number): (&Entry, &u64)| {
                    entry.key == row(kind, *writer, *number)
                        && entry.row.value == value(*writer, *number)
                };
                assert_eq!(rows.len(), expected.len(), "writer {writer}, {kind}");
                assert!(rows.iter().zip(&expected).all(is_intact), "writer {writer}, {kind}");
            }
        }
    });
}

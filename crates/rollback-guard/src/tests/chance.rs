//! Commits, reads, crashes and rollbacks at random, against what was really stored.

use std::collections::BTreeMap;
use std::fs;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use store::{Commit, Key, KeyBuilder, Range, Row, Seal as _, Store, StoreError, Write};

use super::files::rows_file;
use super::{Numbered, key, open, parts, place};
use crate::format::{Chain, HEADER_BYTES, Record};
use crate::tests::shaky::{Fault, Shaky};
use crate::{Guard, LogLocation, differences};

const ROUNDS: u64 = 30;
const NAMES: u64 = 6;

/// A xorshift generator: the same choices for the same seed.
#[derive(Debug, Clone)]
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) % end
    }
}

fn name(number: u64) -> String {
    format!("row {number}")
}

/// Writes a few rows; whatever comes of it.
async fn write_some(guard: &Guard, chance: &mut Chance) {
    let mut writes = Vec::new();
    for _ in 0..=chance.below(3) {
        let key = key(&name(chance.below(NAMES)));
        writes.push(match chance.below(3) {
            0 => Write::Delete { key },
            _ => Write::Put { key, value: Numbered.seal(&[], b"value").unwrap().into() },
        });
    }
    match guard.commit(Commit { expectations: Vec::new(), writes }).await {
        Ok(_) | Err(StoreError::OutcomeUnknown { .. }) => {}
        Err(error) => panic!("{error}"),
    }
}

/// Reads in one of the ways there are: nothing may be refused.
async fn read_some(guard: &Guard, chance: &mut Chance) {
    let table = KeyBuilder::table("key").build();
    let key = key(&name(chance.below(NAMES)));
    let read = match chance.below(5) {
        0 => guard.get(&key).await.map(drop),
        1 => guard.version(&key).await.map(drop),
        2 => guard.get_many(&[key]).await.map(drop),
        3 => guard.range(&Range::within(&table, 3)).await.map(drop),
        _ => guard.range(&Range::within(&table, 3).reversed()).await.map(drop),
    };
    read.unwrap();
}

/// Several writers and readers at once, while some commits go wrong. Stops the store at the end, with
/// whatever is then under way.
async fn work(guard: &Arc<Guard>, below: &Arc<Shaky>, seed: u64) {
    let workers = (0..6).map(|worker| {
        let (guard, below) = (Arc::clone(guard), Arc::clone(below));
        let mut chance = Chance(seed * 6 + worker + 1);
        tokio::spawn(async move {
            for _ in 0..25 {
                if chance.below(8) == 0 {
                    let faults = [
                        Fault::Conflict,
                        Fault::AppliedUnknown,
                        Fault::LostUnknown,
                        Fault::LateUnknown,
                    ];
                    let fault = faults[usize::try_from(chance.below(4)).unwrap()];
                    below.faults.lock().unwrap().push(fault);
                }
                if chance.below(40) == 0 {
                    guard.inner.find_out().await.unwrap_or_default();
                }
                match worker % 2 {
                    0 => write_some(&guard, &mut chance).await,
                    _ => read_some(&guard, &mut chance).await,
                }
            }
        })
    });
    let workers: Vec<_> = workers.collect();
    if seed.is_multiple_of(2) {
        // The crash comes in the middle.
        tokio::time::sleep(std::time::Duration::from_micros(500 * (seed % 16))).await;
        below.is_frozen.store(true, Ordering::SeqCst);
        // What the log's thread has taken is written; nothing more comes that was not under way.
        workers.iter().for_each(tokio::task::JoinHandle::abort);
    }
    for worker in workers {
        match worker.await {
            Err(error) if error.is_panic() => panic!("seed {seed}: {error}"),
            _ => {}
        }
    }
    below.is_frozen.store(true, Ordering::SeqCst);
}

/// Copies the log's newest file as it is at one moment: it may be written anew meanwhile.
fn copy_at_rest(from: &LogLocation, to: &LogLocation) {
    fs::create_dir_all(&to.dir).unwrap();
    loop {
        let path = rows_file(from);
        if let Ok(bytes) = fs::read(&path)
            && rows_file(from) == path
        {
            fs::write(to.dir.join(path.file_name().unwrap()), bytes).unwrap();
            return;
        }
    }
}

/// Cuts the log somewhere behind its last intent: what was not synced is lost in a power cut.
fn cut_power(place: &LogLocation, chance: &mut Chance) {
    let path = rows_file(place);
    let bytes = fs::read(&path).unwrap();
    let generation = place.newest().unwrap().unwrap();
    let header = &bytes[..HEADER_BYTES];
    let mut chain = Chain::check(&place.key, place.installation, generation, header).unwrap();
    let (mut at, mut keep) = (HEADER_BYTES, HEADER_BYTES);
    while let Some((record, len)) = chain.next(&place.key, &bytes[at..]) {
        at += len;
        if !matches!(record, Record::Committed { .. } | Record::Withdrawn { .. }) {
            keep = at;
        }
    }
    let cut = keep as u64 + chance.below((bytes.len() - keep + 1) as u64);
    fs::File::options().write(true).open(&path).unwrap().set_len(cut).unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_false_alarm_and_no_rollback_unnoticed() {
    for seed in 1..=ROUNDS {
        let mut chance = Chance(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15));
        let dir = tempfile::tempdir().unwrap();
        let before = place(dir.path());
        let below = Arc::new(Shaky::default());
        below.yields.store(seed, Ordering::Relaxed);
        let (guard, _) = open(&below, &before).await.unwrap();
        let guard = Arc::new(guard);
        work(&guard, &below, seed).await;

        // As the crash has left it: the log may have lost its unsynced end.
        let after = LogLocation { dir: dir.path().join("after"), ..before.clone() };
        copy_at_rest(&before, &after);
        cut_power(&after, &mut chance);
        let store = Arc::new(Shaky::holding(below.state().clone()));
        let (restarted, _) =
            open(&store, &after).await.unwrap_or_else(|error| panic!("seed {seed}: {error}"));
        let rows: BTreeMap<Key, Row> = store.state().rows.clone();
        for number in 0..NAMES {
            let key = key(&name(number));
            let read = restarted.get(&key).await;
            let read = read.unwrap_or_else(|error| panic!("seed {seed}: {error}"));
            assert_eq!(read, rows.get(&key).cloned(), "seed {seed}");
        }
        // Everything but what is there now is refused.
        for number in 0..NAMES {
            let key = key(&name(number));
            let forged = match (rows.get(&key), chance.below(2)) {
                (Some(_), 0) => None,
                (Some(row), _) => Some(Row { version: row.version - 1, ..row.clone() }),
                (None, _) => rows.values().next().cloned(),
            };
            if forged == rows.get(&key).cloned() {
                continue;
            }
            let right = store.edit(&key, forged);
            assert!(restarted.get(&key).await.is_err(), "seed {seed}: {key:?}");
            store.edit(&key, right);
        }
        restarted.inner.find_out().await.unwrap();
        drop(restarted);
        assert_eq!(differences(&parts(&store), &after).await.unwrap().rows, [], "seed {seed}");
    }
}

/// Two commits are under way when the machine stops, and the store has carried out the later one
/// first: it wrote a row that the other then deleted. The guard finds the deletion out first.
#[tokio::test]
async fn a_write_that_is_found_out_behind_its_deletion_does_not_bring_the_row_back() {
    for is_there_before in [true, false] {
        let dir = tempfile::tempdir().unwrap();
        let before = place(dir.path());
        let below = Arc::new(Shaky::default());
        let (guard, _) = open(&below, &before).await.unwrap();
        let guard = Arc::new(guard);
        if is_there_before {
            super::write(&*guard, "gone", Some("old")).await;
        }
        below.is_frozen.store(true, Ordering::SeqCst);
        let put = |name: &str| {
            let value = Numbered.seal(&[], b"new").unwrap();
            Write::Put { key: key(name), value: value.into() }
        };
        let deletion = vec![Write::Delete { key: key("gone") }];
        let writes = vec![put("gone"), put("stays")];
        let after = LogLocation { dir: dir.path().join("after"), ..before.clone() };
        for (count, writes) in [(1, deletion), (2, writes.clone())] {
            let guard = Arc::clone(&guard);
            tokio::spawn(
                async move { guard.commit(Commit { expectations: Vec::new(), writes }).await },
            );
            while under_way(&before, &after) < count {
                tokio::time::sleep(std::time::Duration::from_millis(1)).await;
            }
        }
        let mut state = below.state().clone();
        crate::tests::shaky::apply(&mut state, writes);
        crate::tests::shaky::apply(&mut state, vec![Write::Delete { key: key("gone") }]);
        let store = Arc::new(Shaky::holding(state));
        let (restarted, _) = open(&store, &after).await.unwrap();
        assert_eq!(restarted.get(&key("gone")).await.unwrap(), None);
        assert!(restarted.get(&key("stays")).await.unwrap().is_some());
    }
}

/// Copies the log, and says how many commits in it have no outcome.
fn under_way(from: &LogLocation, to: &LogLocation) -> usize {
    copy_at_rest(from, to);
    let generation = to.newest().unwrap().unwrap();
    to.load(generation).unwrap().rows.open().count()
}

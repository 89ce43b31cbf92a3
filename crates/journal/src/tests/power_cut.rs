//! Simulated power cuts: what was synced is there, of the rest any sectors may be.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use stdx::{Random, SeededRandom};

use super::{dir_of, event, options, read_all};
use crate::{Disk, DiskFile, Durability, Event, Journal, OsDisk};

const SECTOR_BYTES: usize = 512;

/// A disk that remembers what a power cut could take back.
#[derive(Debug, Default)]
struct ForgetfulDisk {
    files: Mutex<BTreeMap<PathBuf, Cached>>,
}

#[derive(Debug, Default, Clone)]
struct Cached {
    synced: Vec<u8>,
    /// Writes since the last sync.
    pending: Vec<(usize, Vec<u8>)>,
}

fn write(bytes: &mut Vec<u8>, offset: usize, written: &[u8]) {
    let end = offset + written.len();
    bytes.resize(bytes.len().max(end), 0);
    bytes[offset..end].copy_from_slice(written);
}

impl Disk for ForgetfulDisk {
    fn write_all_at(&self, file: &DiskFile, bytes: &[u8], offset: u64) -> io::Result<()> {
        let mut files = self.files.lock().unwrap();
        let cached = files.entry(file.path().file_name().unwrap().into()).or_default();
        cached.pending.push((usize::try_from(offset).unwrap(), bytes.to_vec()));
        OsDisk.write_all_at(file, bytes, offset)
    }

    fn truncate(&self, file: &DiskFile, length: u64) -> io::Result<()> {
        // Only at a border: nothing is written behind the end while the disk works.
        let mut files = self.files.lock().unwrap();
        let cached = files.entry(file.path().file_name().unwrap().into()).or_default();
        assert!(cached.pending.is_empty() && cached.synced.len() as u64 == length);
        OsDisk.truncate(file, length)
    }

    fn sync_data(&self, file: &DiskFile) -> io::Result<()> {
        let mut files = self.files.lock().unwrap();
        let cached = files.entry(file.path().file_name().unwrap().into()).or_default();
        for (offset, bytes) in std::mem::take(&mut cached.pending) {
            write(&mut cached.synced, offset, &bytes);
        }
        Ok(())
    }
}

impl ForgetfulDisk {
    /// The files as a power cut could leave them now: of every unsynced write each sector is there
    /// or not, and the length is that of the last sector that is there.
    fn after_power_cut(&self, random: &dyn Random) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut image = BTreeMap::new();
        for (name, cached) in self.files.lock().unwrap().clone() {
            let mut bytes = cached.synced;
            for (offset, written) in cached.pending {
                let mut start = 0;
                while start < written.len() {
                    let to_border = SECTOR_BYTES - (offset + start) % SECTOR_BYTES;
                    let end = written.len().min(start + to_border);
                    if chance(random, 2) {
                        write(&mut bytes, offset + start, &written[start..end]);
                    }
                    start = end;
                }
            }
            image.insert(name, bytes);
        }
        image
    }
}

fn chance(random: &dyn Random, of: u8) -> bool {
    let mut byte = [0];
    random.fill(&mut byte);
    byte[0].is_multiple_of(of)
}

fn sized_event(n: u64, random: &dyn Random) -> Event {
    let mut length = [0; 2];
    random.fill(&mut length);
    let length = usize::from(u16::from_be_bytes(length) % 1500);
    Event { payload: Bytes::from(vec![u8::try_from(n % 256).unwrap(); length]), ..event(n) }
}

/// One life of a journal up to a power cut; returns how many events the journal said were durable,
/// and all that were appended, in order.
async fn live_until_cut(dir: &Path, seed: u64) -> (usize, Vec<Event>, BTreeMap<PathBuf, Vec<u8>>) {
    let random = SeededRandom::new(seed);
    let disk = Arc::new(ForgetfulDisk::default());
    let options = options(dir).with_disk(disk.clone()).with_segment_bytes(8000);
    let journal = Journal::open(options).unwrap();
    let mut events = Vec::new();
    let mut acknowledged = 0;
    for n in 1..=seed % 40 + 1 {
        let batch: Vec<Event> =
            (0..n % 3 + 1).map(|part| sized_event(n * 10 + part, &random)).collect();
        events.extend(batch.iter().cloned());
        let is_durable = chance(&random, 3);
        let durability = if is_durable { Durability::Durable } else { Durability::Relaxed };
        journal.append(batch, durability).await.unwrap();
        if is_durable {
            acknowledged = events.len();
        }
    }
    let durable = usize::try_from(journal.durable_head().sequence).unwrap();
    assert!(durable >= acknowledged, "seed {seed}: {durable} of {acknowledged}");
    let read = journal.read_durable(1, usize::MAX).await.unwrap();
    assert_eq!(read.len(), durable, "seed {seed}: who keeps what it reads stops there");
    (durable, events, disk.after_power_cut(&random))
}

#[tokio::test]
async fn a_power_cut_takes_nothing_durable_and_leaves_nothing_half() {
    let mut torn = 0;
    for seed in 0..400 {
        let dir = tempfile::tempdir().unwrap();
        let (durable, events, image) = live_until_cut(dir.path(), seed).await;
        let dir = dir_of(&image);
        let journal = match Journal::open(options(dir.path())) {
            Ok(journal) => journal,
            Err(error) => unreachable!("seed {seed}: {error}"),
        };
        let records = read_all(&journal).await;
        assert!(records.len() >= durable, "seed {seed}: {} of {durable}", records.len());
        for (record, event) in records.iter().zip(&events) {
            assert!(record.id == event.id && record.payload == event.payload, "seed {seed}");
        }
        assert!(records.len() <= events.len(), "seed {seed}: records that were never appended");
        torn += usize::from(records.len() < events.len());
        let verified = journal.verify(1..=u64::MAX).await.unwrap();
        assert_eq!(verified.records, records.len() as u64, "seed {seed}");
        // The outbox is done again: everything is there, once.
        journal.append(events.clone(), Durability::Durable).await.unwrap();
        assert_eq!(read_all(&journal).await.len(), events.len(), "seed {seed}");
    }
    assert!(torn > 50, "only {torn} cuts took something: the simulation is too kind");
}

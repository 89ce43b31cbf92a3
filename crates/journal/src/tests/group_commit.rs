use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex};
use std::time::Duration;

use super::{event, expected, options, read_all};
use crate::{Disk, DiskFile, Durability, FaultyDisk, Journal, OsDisk};

/// A disk whose syncs of segments wait until they are let through.
#[derive(Debug, Default)]
struct GatedDisk {
    is_closed: Mutex<bool>,
    opened: Condvar,
    is_waiting: AtomicBool,
    syncs: Mutex<u32>,
}

impl GatedDisk {
    fn close(&self) {
        *self.is_closed.lock().unwrap() = true;
    }

    fn open(&self) {
        *self.is_closed.lock().unwrap() = false;
        self.opened.notify_all();
    }
}

impl Disk for GatedDisk {
    fn write_all_at(&self, file: &DiskFile, bytes: &[u8], offset: u64) -> io::Result<()> {
        OsDisk.write_all_at(file, bytes, offset)
    }

    fn truncate(&self, file: &DiskFile, length: u64) -> io::Result<()> {
        OsDisk.truncate(file, length)
    }

    fn sync_data(&self, file: &DiskFile) -> io::Result<()> {
        let mut is_closed = self.is_closed.lock().unwrap();
        while *is_closed {
            self.is_waiting.store(true, Ordering::SeqCst);
            is_closed = self.opened.wait(is_closed).unwrap();
        }
        *self.syncs.lock().unwrap() += 1;
        OsDisk.sync_data(file)
    }
}

#[tokio::test]
async fn appends_that_wait_share_one_sync() {
    let dir = tempfile::tempdir().unwrap();
    let disk = Arc::new(GatedDisk::default());
    let journal = Journal::open(options(dir.path()).with_disk(disk.clone())).unwrap();
    let before = *disk.syncs.lock().unwrap();
    disk.close();
    let spawn = |n| {
        let journal = journal.clone();
        tokio::spawn(async move { journal.append(vec![event(n)], Durability::Durable).await })
    };
    let first = spawn(1);
    while !disk.is_waiting.load(Ordering::SeqCst) {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    let waiting: Vec<_> = (2..=100).map(spawn).collect();
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert!(!first.is_finished() && waiting.iter().all(|append| !append.is_finished()));
    assert_eq!(journal.head().sequence, 0, "readable before it is durable");
    disk.open();
    assert_eq!(first.await.unwrap().unwrap().first_sequence, 1);
    for (n, append) in (2..).zip(waiting) {
        assert_eq!(append.await.unwrap().unwrap().first_sequence, n);
    }
    assert_eq!(*disk.syncs.lock().unwrap() - before, 2, "99 appends, one sync");
    assert_eq!((journal.stats().syncs, journal.stats().batches), (2, 2));
    assert_eq!(journal.stats().records, 100);
}

#[tokio::test]
async fn relaxed_appends_are_not_synced_at_once_but_soon() {
    let dir = tempfile::tempdir().unwrap();
    let disk = Arc::new(FaultyDisk::default());
    let wait = Duration::from_millis(300);
    let options = options(dir.path()).with_disk(disk.clone()).with_relaxed_wait_max(wait);
    let journal = Journal::open(options).unwrap();
    let before = disk.syncs();
    for n in 1..=5 {
        journal.append(vec![event(n)], Durability::Relaxed).await.unwrap();
    }
    assert_eq!(disk.syncs(), before);
    assert_eq!(read_all(&journal).await, expected(5));
    for _ in 0..500 {
        if disk.syncs() > before {
            break;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    assert_eq!(disk.syncs(), before + 1);
    assert_eq!(journal.stats().syncs, 1);
    journal.sync().await.unwrap();
    assert_eq!(disk.syncs(), before + 1, "nothing was left to sync");
    journal.append(vec![event(6)], Durability::Relaxed).await.unwrap();
    journal.sync().await.unwrap();
    assert_eq!(disk.syncs(), before + 2);
}

#[tokio::test]
async fn unsynced_bytes_are_bounded() {
    let dir = tempfile::tempdir().unwrap();
    let wait = Duration::from_secs(3600);
    let journal = Journal::open(options(dir.path()).with_relaxed_wait_max(wait)).unwrap();
    for n in 1..=10 {
        let payload = vec![1; 1_000_000].into();
        let event = crate::Event { payload, ..event(n) };
        journal.append(vec![event], Durability::Relaxed).await.unwrap();
    }
    assert_eq!(journal.stats().syncs, 2, "one for each 4 MiB");
}

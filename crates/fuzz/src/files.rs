//! Files of the data directory that are read before anything else is there: key slots and journal
//! segments. Both are read from a directory in memory where the system has one.

use std::fs;
use std::io::Write as _;
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::Path;
use std::sync::Arc;

use ::keyslots::{SlotSource, Slots};
use envelope::random::SystemRandom;
use envelope::{RootKey, RootVersion};
use journal::{Head, Journal, JournalKeys, JournalOptions, READ_LEN_MAX};
use stdx::SeededRandom;
use tempfile::TempDir;

use crate::tally;

/// The only slots file that opens with the key file below, and that key file.
const SLOTS_FILE: &[u8] = include_bytes!("../corpus/keyslots/keyslots-v1");
const KEY_FILE: &[u8] = include_bytes!("../corpus/root-v1.key");

/// A slots file: its list is bounded, and with the key file of the corpus only the corpus's own
/// file opens, unchanged. Passphrases are not tried: a file may ask for much work by right.
pub fn keyslots(data: &[u8]) {
    let Some(dir) = directory() else { return };
    let (slots_path, key_path) = (dir.path().join("keyslots"), dir.path().join("root.key"));
    put(&slots_path, data);
    put(&key_path, KEY_FILE);
    let slots = Slots::at(slots_path);
    match slots.list() {
        Err(error) => assert!(!error.to_string().is_empty()),
        Ok(summary) => {
            tally::accepted();
            assert!((1..=32).contains(&summary.slots.len()));
            assert!(summary.slots.is_sorted_by(|first, next| first.id < next.id));
            assert!(summary.slots.iter().all(|slot| slot.label.len() <= 128));
        }
    }
    let opened = slots.open(&[SlotSource::KeyFile(key_path)]);
    assert!(opened.is_err() || data == SLOTS_FILE, "an altered slots file opened");
}

/// The first segment of a journal without a mark: whatever opens is one unbroken chain, all of it
/// can be read, and opening it again changes nothing.
pub fn journal_segment(data: &[u8]) {
    let Some(dir) = directory() else { return };
    put(&dir.path().join("00000000000000000001.seg"), data);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    assert!(runtime.is_ok(), "no runtime");
    let Ok(runtime) = runtime else { return };
    let first = runtime.block_on(head_of(dir.path()));
    if first.is_some() {
        tally::accepted();
        let second = runtime.block_on(head_of(dir.path()));
        assert_eq!(first, second, "opening it again gave another head");
    }
}

/// Opens the journal and reads and verifies all of it.
async fn head_of(dir: &Path) -> Option<Head> {
    let root = RootKey::generate(RootVersion::new(1), &SeededRandom::new(1)).ok()?;
    let keys = Arc::new(JournalKeys::new(root.journal_key().ok()?, Vec::new()));
    let options = JournalOptions::new(dir, keys, Arc::new(SystemRandom));
    let journal = match Journal::open(options) {
        Ok(journal) => journal,
        Err(error) => {
            assert!(!error.to_string().is_empty());
            return None;
        }
    };
    let head = journal.head();
    let verified = journal.verify(1..=u64::MAX).await;
    assert!(
        verified.as_ref().is_ok_and(|verified| verified.last == head),
        "it opened and does not verify: {verified:?}"
    );
    let records = journal.read(1, READ_LEN_MAX).await;
    assert!(records.is_ok(), "it opened and cannot be read: {records:?}");
    for (record, sequence) in records.iter().flatten().zip(1..) {
        assert_eq!(record.sequence, sequence);
    }
    let closed = journal.close().await;
    assert!(closed.is_ok(), "it does not close: {closed:?}");
    Some(head)
}

fn directory() -> Option<TempDir> {
    let made = tempfile::Builder::new().prefix("fuzz").tempdir_in("/dev/shm");
    made.or_else(|_| TempDir::new()).ok()
}

fn put(path: &Path, bytes: &[u8]) {
    let opened =
        fs::OpenOptions::new().create(true).truncate(true).write(true).mode(0o600).open(path);
    let written = opened.and_then(|mut file| file.write_all(bytes));
    assert!(written.is_ok(), "{}: {written:?}", path.display());
}

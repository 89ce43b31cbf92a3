//! The mark: the last point known to be durable, in a small file of its own.

use std::fs::{self, OpenOptions};
use std::io;
use std::path::Path;

use envelope::JournalKey;

use crate::disk::{Disk, DiskFile};
use crate::error::JournalError;
use crate::event::Head;
use crate::format::{Reader, Writer};
use crate::keys::JournalKeys;

const MAGIC: &[u8; 8] = b"IKJMARK1";
const MARK_BYTES: usize = 84;

/// The open file. It is overwritten in place: 84 bytes at the start of a file are within one
/// sector, and one that is torn all the same fails its authentication and counts as absent.
#[derive(Debug)]
pub(crate) struct Mark {
    file: DiskFile,
}

impl Mark {
    /// Opens the mark in `dir`, making the file if there is none.
    pub(crate) fn open(dir: &Path) -> Result<Self, JournalError> {
        let path = dir.join("durable");
        let file = OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(false)
            .open(&path)
            .map_err(JournalError::io("open", &path))?;
        Ok(Self { file: DiskFile::new(path, file) })
    }

    /// The point marked in `dir`; `None` when there is no valid mark.
    pub(crate) fn read(dir: &Path, keys: &JournalKeys) -> Result<Option<Head>, JournalError> {
        let path = dir.join("durable");
        let bytes = match fs::read(&path) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(JournalError::io("read", &path)(error)),
        };
        let head = decode(&bytes, keys);
        if head.is_none() && !bytes.is_empty() {
            tracing::warn!(path = %path.display(), "the journal's durable mark is not valid");
        }
        Ok(head)
    }

    /// Marks `head` as durable. Not synced: a mark that lags behind is a weaker one, not a wrong
    /// one.
    pub(crate) fn set(&self, disk: &dyn Disk, key: &JournalKey, head: &Head) -> io::Result<()> {
        disk.write_all_at(&self.file, &encode(key, head), 0)
    }

    pub(crate) fn sync(&self, disk: &dyn Disk) -> io::Result<()> {
        disk.sync_data(&self.file)
    }
}

fn encode(key: &JournalKey, head: &Head) -> [u8; MARK_BYTES] {
    let mut out = Writer::<MARK_BYTES>::new();
    out.put(MAGIC);
    out.put(&key.root_version().number().to_be_bytes());
    out.put(&head.sequence.to_be_bytes());
    out.put(&head.chain);
    out.put(&tag(key, head));
    out.bytes
}

fn decode(bytes: &[u8], keys: &JournalKeys) -> Option<Head> {
    let mut fields = Reader(bytes);
    if &fields.take::<8>()? != MAGIC {
        return None;
    }
    let key = keys.of_version(u32::from_be_bytes(fields.take()?))?;
    let head = Head { sequence: u64::from_be_bytes(fields.take()?), chain: fields.take()? };
    let found: [u8; 32] = fields.take()?;
    secret::constant_time_eq(&found, &tag(key, &head)).then_some(head)
}

/// A link whose entry is shorter than any record, so that neither can be taken for the other.
fn tag(key: &JournalKey, head: &Head) -> [u8; 32] {
    let mut entry = Writer::<8>::new();
    entry.put(b"mark");
    entry.put(&key.root_version().number().to_be_bytes());
    key.link(&head.chain, head.sequence, &entry.bytes)
}

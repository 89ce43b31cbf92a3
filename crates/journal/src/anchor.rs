//! The anchor: where a journal begins whose older segments retention has removed.

use std::fs::{self, OpenOptions};
use std::io;
use std::path::Path;

use envelope::JournalKey;

use crate::disk::{Disk, DiskFile};
use crate::error::{Damage, JournalError};
use crate::format::{Reader, Writer};
use crate::keys::JournalKeys;
use crate::segment::corrupt;
use crate::tail::sync_dir;

const MAGIC: &[u8; 8] = b"IKJANCH1";
const ANCHOR_BYTES: usize = 84;
pub(crate) const NAME: &str = "anchor";

/// Where the journal begins. Only who holds the journal key can make one, and one is made only when
/// everything before it may go: an older one is a longer journal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Anchor {
    /// The first record that is kept.
    pub(crate) first_sequence: u64,
    /// The chain value behind the record before it.
    pub(crate) previous_chain: [u8; 32],
}

impl Anchor {
    /// The anchor in `dir`, if retention has removed anything.
    ///
    /// # Errors
    /// [`JournalError::Corrupt`] for one that is not authentic.
    pub(crate) fn read(dir: &Path, keys: &JournalKeys) -> Result<Option<Self>, JournalError> {
        let path = dir.join(NAME);
        let bytes = match fs::read(&path) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(JournalError::io("read", &path)(error)),
        };
        let anchor = Self::decode(&bytes, keys);
        anchor.map(Some).ok_or_else(|| corrupt(&path, 0, Damage::Anchor))
    }

    /// Puts it into `dir`, durable when this returns: renamed into place, so that there is always
    /// the one before or this one.
    pub(crate) fn write(&self, dir: &Path, disk: &dyn Disk, key: &JournalKey) -> io::Result<()> {
        let temporary = dir.join("anchor.tmp");
        let file = OpenOptions::new().write(true).create(true).truncate(true).open(&temporary)?;
        let path = dir.join(NAME);
        let file = DiskFile::new(path, file);
        disk.write_all_at(&file, &self.encode(key), 0)?;
        disk.sync_data(&file)?;
        fs::rename(&temporary, file.path())?;
        sync_dir(dir)
    }

    fn encode(&self, key: &JournalKey) -> [u8; ANCHOR_BYTES] {
        let mut out = Writer::<ANCHOR_BYTES>::new();
        out.put(MAGIC);
        out.put(&key.root_version().number().to_be_bytes());
        out.put(&self.first_sequence.to_be_bytes());
        out.put(&self.previous_chain);
        out.put(&self.tag(key));
        out.bytes
    }

    fn decode(bytes: &[u8], keys: &JournalKeys) -> Option<Self> {
        if bytes.len() != ANCHOR_BYTES {
            return None;
        }
        let mut fields = Reader(bytes);
        if &fields.take::<8>()? != MAGIC {
            return None;
        }
        let key = keys.of_version(u32::from_be_bytes(fields.take()?))?;
        let first_sequence = u64::from_be_bytes(fields.take()?);
        let anchor = Self { first_sequence, previous_chain: fields.take()? };
        let found: [u8; 32] = fields.take()?;
        secret::constant_time_eq(&found, &anchor.tag(key)).then_some(anchor)
    }

    /// A link whose entry is shorter than any record and not that of a mark, so that none can be
    /// taken for another.
    fn tag(&self, key: &JournalKey) -> [u8; 32] {
        let mut entry = Writer::<10>::new();
        entry.put(b"anchor");
        entry.put(&key.root_version().number().to_be_bytes());
        key.link(&self.previous_chain, self.first_sequence, &entry.bytes)
    }
}

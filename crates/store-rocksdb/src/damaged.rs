//! Damage of the database's files, noted where a read or a commit meets it.
//!
//! RocksDB checks every block it reads. A block that does not hold fails the call that needed it and
//! no other, so nothing but this note says that something is lost.

use std::sync::{Mutex, PoisonError};

use rocksdb::ErrorKind;
use store::{StoreDamage, StoreError};

/// The most files that are named.
const FILES_MAX: usize = 16;

/// How files with rows or values end.
const FILE_ENDS: [&str; 2] = [".sst", ".blob"];

/// What was met so far.
#[derive(Debug, Default)]
pub(crate) struct Damaged(Mutex<Option<StoreDamage>>);

impl Damaged {
    /// Passes `outcome` on, and notes it where the database says that it is damaged.
    pub(crate) fn note<T>(&self, outcome: Result<T, StoreError>) -> Result<T, StoreError> {
        outcome.inspect_err(|error| self.note_error(error))
    }

    #[cold]
    fn note_error(&self, error: &StoreError) {
        let (StoreError::Backend { source } | StoreError::OutcomeUnknown { source }) = error else {
            return;
        };
        let Some(cause) = source.downcast_ref::<rocksdb::Error>() else { return };
        if cause.kind() != ErrorKind::Corruption {
            return;
        }
        let mut noted = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let cause = cause.to_string();
        let file = file_in(&cause);
        let damage = noted.get_or_insert_with(|| StoreDamage {
            met: 0,
            files: Vec::new(),
            cause: cause.clone(),
        });
        damage.met = damage.met.saturating_add(1);
        let is_new = file.as_ref().is_some_and(|file| !damage.files.contains(file));
        if is_new && damage.files.len() < FILES_MAX {
            damage.files.extend(file);
        }
    }

    /// What was met.
    pub(crate) fn read(&self) -> Option<StoreDamage> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// The file that one of RocksDB's messages names, without its folder.
fn file_in(message: &str) -> Option<String> {
    let is_file = |word: &&str| FILE_ENDS.iter().any(|end| word.ends_with(end));
    let words = message.split(|c: char| c.is_whitespace() || "/:;,'\"()".contains(c));
    words.filter(|word| word.len() > 4).find(is_file).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::file_in;

    #[test]
    fn a_message_names_its_file() {
        let message = "Corruption: block checksum mismatch: stored = 1, computed = 2, type = 4  \
                       in /data/store/000021.sst offset 14 size 4096";
        assert_eq!(file_in(message).as_deref(), Some("000021.sst"));
        assert_eq!(file_in("Corruption: truncated record at 7"), None);
    }
}

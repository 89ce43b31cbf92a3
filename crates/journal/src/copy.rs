//! A copy of the journal up to one record, taken while others are appended.
//!
//! Complete segments never change, and get a second name where the file system can; the one that holds
//! the last record is copied up to its end. The mark of what is durable is left out: it speaks of
//! records behind the copy.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use crate::anchor;
use crate::error::JournalError;
use crate::format::CHAIN_BYTES;
use crate::journal::Journal;
use crate::segment::{Extent, Segment};

impl Journal {
    /// Writes the journal as it was behind record `last_sequence` into `dir`, which is there and empty.
    ///
    /// # Errors
    /// [`JournalError::Corrupt`] when the last record cannot be found; [`JournalError::Io`].
    pub async fn copy_to(&self, dir: PathBuf, last_sequence: u64) -> Result<(), JournalError> {
        let own = self.options().dir.clone();
        // Retention removes no segment meanwhile.
        self.blocking(move |shared| {
            for segment in shared.segments() {
                if segment.first_sequence() <= last_sequence {
                    copy_segment(&segment, &dir, last_sequence)?;
                }
            }
            let name = anchor::NAME;
            match fs::copy(own.join(name), dir.join(name)) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => {
                    Err(JournalError::io("copy", &own.join(name))(error))
                }
                Ok(_) | Err(_) => Ok(()),
            }
        })
        .await
    }
}

fn copy_segment(segment: &Segment, dir: &Path, last_sequence: u64) -> Result<(), JournalError> {
    let path = segment.path();
    let failed = JournalError::io("copy", path);
    let target = dir.join(path.file_name().unwrap_or_default());
    let Extent { end_offset, next_sequence } = segment.extent();
    let is_whole = next_sequence <= last_sequence;
    if is_whole && fs::hard_link(path, &target).is_ok() {
        return Ok(());
    }
    let end = match next_sequence.saturating_sub(1) <= last_sequence {
        true => end_offset,
        false => end_of(segment, last_sequence)?,
    };
    let copied = File::open(path).and_then(|file| {
        let mut out = OpenOptions::new().write(true).create_new(true).open(&target)?;
        let written = io::copy(&mut file.take(end), &mut out)?;
        if written != end {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        out.flush()
    });
    copied.map_err(failed)
}

/// Where the record `sequence` of a segment ends.
fn end_of(segment: &Segment, sequence: u64) -> Result<u64, JournalError> {
    let mut scanner = segment.scan_all(segment.extent())?;
    loop {
        let raw = scanner.next().map_err(|error| segment.scan_error(sequence, error))?;
        let raw = raw.ok_or_else(|| segment.corrupt(sequence, crate::error::Damage::CutShort))?;
        if raw.header.sequence == sequence {
            let length = raw.entry.len().saturating_add(CHAIN_BYTES);
            return Ok(raw.offset.saturating_add(length as u64));
        }
    }
}

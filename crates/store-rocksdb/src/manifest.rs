//! A look at the manifest before RocksDB reads it.
//!
//! A record whose type is changed to one of recycled logs sends RocksDB's reader round for ever. No
//! manifest has such records, so that one is damage, and is refused by the file's name.
//!
//! Source: the format is <https://github.com/facebook/rocksdb/wiki/Write-Ahead-Log-File-Format>.

use std::fs;
use std::io;
use std::path::Path;

/// Records lie in blocks of so many bytes; none crosses from one into the next.
const BLOCK_BYTES: usize = 32 * 1024;

/// Checksum (4), length (2, little endian), type (1).
const HEADER_BYTES: usize = 7;

/// The types of records of recycled logs, of which the header is longer.
const RECYCLED: [u8; 6] = [5, 6, 7, 8, 11, 131];

/// Refuses a manifest in `dir` that RocksDB would never finish reading. What else is wrong with it RocksDB
/// says itself; where there is none yet, there is nothing to look at.
///
/// # Errors
/// `InvalidData` with the name of the file, or the error of reading it.
pub(crate) fn check(dir: &Path) -> io::Result<()> {
    let name = match fs::read_to_string(dir.join("CURRENT")) {
        Ok(name) => name,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        // No text: RocksDB names it.
        Err(error) if error.kind() == io::ErrorKind::InvalidData => return Ok(()),
        Err(error) => return Err(error),
    };
    let name = name.trim_end();
    if !name.starts_with("MANIFEST-") || name.contains('/') {
        return Ok(());
    }
    let path = dir.join(name);
    let content = match fs::read(&path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        content => content?,
    };
    match content.chunks(BLOCK_BYTES).any(has_recycled) {
        false => Ok(()),
        true => Err(io::Error::new(
            io::ErrorKind::InvalidData,
            format!(
                "Corruption: a record of a type that manifests do not have. The file {} may be corrupted.",
                path.display()
            ),
        )),
    }
}

/// Whether a record of `block` has a type of recycled logs.
fn has_recycled(block: &[u8]) -> bool {
    let mut rest = block;
    while let Some(&[_, _, _, _, low, high, kind]) = rest.first_chunk::<HEADER_BYTES>() {
        if RECYCLED.contains(&kind) {
            return true;
        }
        let length = HEADER_BYTES + usize::from(u16::from_le_bytes([low, high]));
        rest = rest.get(length..).unwrap_or_default();
    }
    false
}

#[cfg(test)]
mod tests;

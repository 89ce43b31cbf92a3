//! Reading and copying files while their hash is made. Everything here blocks.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Read, Write};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

use envelope::digest::Sha256;

use super::error::BackupError;
use super::files::{create_plain, open_plain};

/// Read at once.
const BUFFER_BYTES: usize = 1024 * 1024;

/// How far a copy or a verification is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct CopyProgress {
    /// Files that there are.
    pub files: u64,
    /// Those that are done.
    pub files_done: u64,
    /// Those that had to be copied.
    pub copied_files: u64,
    /// The bytes of them; of a verification, those that were read.
    pub bytes: u64,
}

/// The length and the hash of what was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Content {
    pub(crate) bytes: u64,
    pub(crate) sha256: [u8; 32],
}

/// Reads and copies, as long as nobody says stop.
pub(crate) struct Copier<'a> {
    buffer: Vec<u8>,
    stop: &'a AtomicBool,
}

impl<'a> Copier<'a> {
    pub(crate) fn new(stop: &'a AtomicBool) -> Self {
        Self { buffer: vec![0; BUFFER_BYTES], stop }
    }

    /// The hash of a file, which is no link.
    pub(crate) fn hash(&mut self, path: &Path) -> Result<Content, BackupError> {
        let file = opened(path, open_plain(path))?;
        self.pump(file, &mut io::sink(), path, path)
    }

    /// Copies a file of an installation to a path that nobody looks at before it is whole. What is there is
    /// removed.
    pub(crate) fn copy(&mut self, from: &Path, to: &Path) -> Result<Content, BackupError> {
        let file = opened(from, File::open(from))?;
        self.write(file, from, to)
    }

    fn write(&mut self, file: File, from: &Path, to: &Path) -> Result<Content, BackupError> {
        let mut out = create_plain(to).map_err(BackupError::file(to))?;
        self.pump(file, &mut out, from, to)
    }

    /// Copies a file of a backup, which is no link, under a temporary name, and gives it its own if it is what it has to be.
    pub(crate) fn copy_checked(
        &mut self,
        from: &Path,
        to: &Path,
        expected: Content,
    ) -> Result<(), BackupError> {
        let unfinished = to.with_extension("restoring");
        let file = opened(from, open_plain(from))?;
        let read = self.write(file, from, &unfinished)?;
        if let Some(why) = differs(read, expected) {
            drop(fs::remove_file(&unfinished));
            return Err(BackupError::Damaged { path: from.to_owned(), why });
        }
        fs::rename(&unfinished, to).map_err(BackupError::file(to))
    }

    fn pump(
        &mut self,
        mut from: File,
        to: &mut impl Write,
        from_path: &Path,
        to_path: &Path,
    ) -> Result<Content, BackupError> {
        let (mut hash, mut bytes) = (Sha256::new(), 0_u64);
        loop {
            if self.stop.load(Ordering::Relaxed) {
                return Err(BackupError::Stopped);
            }
            let count = match from.read(&mut self.buffer) {
                Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                read => read.map_err(BackupError::file(from_path))?,
            };
            let Some(read) = self.buffer.get(..count).filter(|read| !read.is_empty()) else {
                break;
            };
            hash.update(read);
            to.write_all(read).map_err(BackupError::file(to_path))?;
            bytes = bytes.saturating_add(count as u64);
        }
        Ok(Content { bytes, sha256: hash.finish() })
    }
}

/// How what was read differs from what it has to be.
pub(crate) fn differs(read: Content, expected: Content) -> Option<&'static str> {
    if read.bytes != expected.bytes {
        return Some("is not as long as the manifest says");
    }
    (read.sha256 != expected.sha256)
        .then_some("was altered: its SHA-256 is not that of the manifest")
}

fn opened(path: &Path, file: io::Result<File>) -> Result<File, BackupError> {
    file.map_err(|error| match error.kind() {
        ErrorKind::NotFound => BackupError::Missing { path: path.to_owned() },
        _ => BackupError::file(path)(error),
    })
}

/// Lower-case hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// 32 bytes from 64 of them.
pub(crate) fn unhex(text: &str) -> Option<[u8; 32]> {
    let mut bytes = [0; 32];
    if text.len() != 64 {
        return None;
    }
    for (byte, pair) in bytes.iter_mut().zip(text.as_bytes().chunks_exact(2)) {
        let pair = core::str::from_utf8(pair).ok()?;
        let is_plain = pair.bytes().all(|it| matches!(it, b'0'..=b'9' | b'a'..=b'f'));
        *byte = u8::from_str_radix(pair, 16).ok().filter(|_| is_plain)?;
    }
    Some(bytes)
}

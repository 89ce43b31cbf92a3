//! The marker of a restoration that is not over: no server serves such a directory.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use super::copy::hex;
use super::error::BackupError;
use super::files::write_whole;
use crate::error::ServeError;

const FILE: &str = "restore-unfinished";

const MAGIC: &str = "ironkeep-restore 1 ";

/// How far a restoration is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stage {
    /// Files are being copied.
    Copying,
    /// They are all there, and the trail has no record of it yet: the parts change from now on.
    Recording,
}

impl Stage {
    const fn word(self) -> &'static str {
        match self {
            Self::Copying => "copying",
            Self::Recording => "recording",
        }
    }
}

/// Writes it, durably: the restoration of the backup whose manifest has this hash.
pub(crate) fn set(dir: &Path, manifest: &[u8; 32], stage: Stage) -> Result<(), BackupError> {
    let text = format!("{MAGIC}{} {}\n", hex(manifest), stage.word());
    write_whole(dir, FILE, text.as_bytes()).map_err(BackupError::file(dir.join(FILE)))
}

/// How far the restoration of the backup with this manifest is in `dir`; none where there is none.
///
/// # Errors
/// [`BackupError::OtherRestore`] where it is that of another.
pub(crate) fn read(dir: &Path, manifest: &[u8; 32]) -> Result<Option<Stage>, BackupError> {
    let path = dir.join(FILE);
    let text = match fs::read_to_string(&path) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        read => read.map_err(BackupError::file(path))?,
    };
    let own = format!("{MAGIC}{} ", hex(manifest));
    let stage = text.strip_prefix(&own).and_then(|rest| {
        let mut stages = [Stage::Copying, Stage::Recording].into_iter();
        stages.find(|stage| rest.trim_end() == stage.word())
    });
    stage.map(Some).ok_or_else(|| BackupError::OtherRestore { path: dir.to_owned() })
}

pub(crate) fn remove(dir: &Path) -> Result<(), BackupError> {
    let path = dir.join(FILE);
    let removed = fs::remove_file(&path).and_then(|()| fs::File::open(dir)?.sync_all());
    removed.map_err(BackupError::file(path))
}

/// Whether this is the name of the marker, which a directory for a restoration may hold.
pub(crate) fn is_marker(name: &str) -> bool {
    name == FILE || name == "restore-unfinished.tmp"
}

/// Refuses a data directory into which a backup is being restored.
pub(crate) fn refuse_unfinished(dir: &Path) -> Result<(), ServeError> {
    let path = dir.join(FILE);
    if path.try_exists().map_err(ServeError::file(&path))? {
        return Err(BackupError::Unfinished { path: dir.to_owned() }.into());
    }
    Ok(())
}

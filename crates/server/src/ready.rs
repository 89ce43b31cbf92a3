//! The ready file: written when requests are served, as JSON, and removed when they no longer are.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::error::ServeError;

/// Refuses a path at which the ready file could not be written later. Leaves nothing behind.
///
/// A folder that is not there is refused, unless it is the data directory, which the start makes.
pub(crate) fn check(path: &Path, data_dir: &Path) -> Result<(), ServeError> {
    if path.is_dir() {
        let source = std::io::Error::from(std::io::ErrorKind::IsADirectory);
        return Err(ServeError::file(path)(source));
    }
    let absolute = |path| std::path::absolute(path).map_err(ServeError::file(path));
    if absolute(path)?.parent() == Some(&absolute(data_dir)?) && !data_dir.exists() {
        return Ok(());
    }
    let probe = beside(path, &format!(".probe-{}", std::process::id()));
    let made = fs::File::options().write(true).create_new(true).open(&probe);
    made.and_then(|_| fs::remove_file(&probe)).map_err(ServeError::file(path))
}

/// A ready file that was written.
#[derive(Debug)]
pub(crate) struct ReadyFile {
    path: PathBuf,
    line: String,
}

impl ReadyFile {
    /// Removes it, if it is still the one that was written.
    pub(crate) fn remove(self) {
        if fs::read_to_string(&self.path).ok().as_ref() != Some(&self.line) {
            return;
        }
        if let Err(error) = fs::remove_file(&self.path) {
            tracing::warn!(path = %self.path.display(), %error, "the ready file stays");
        }
    }
}

/// Writes `content` under another name and renames it, so that a reader sees all or nothing.
pub(crate) fn write(path: &Path, content: &Value) -> Result<ReadyFile, ServeError> {
    let partial = beside(path, ".partial");
    let mut file = fs::File::create(&partial).map_err(ServeError::file(&partial))?;
    let line = format!("{content}\n");
    file.write_all(line.as_bytes()).map_err(ServeError::file(&partial))?;
    fs::rename(&partial, path).map_err(ServeError::file(path))?;
    Ok(ReadyFile { path: path.to_owned(), line })
}

fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

#[cfg(test)]
mod tests;

//! A file of anchors: a line for each, added at its end and written to the disk.

use std::fs::{File, OpenOptions};
use std::io::{self, Write as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};

use async_trait::async_trait;
use services::{Anchor, AnchorPlace};

use crate::error::ServeError;

/// Adds lines to a file.
#[derive(Debug)]
pub(super) struct AnchorFile {
    path: PathBuf,
}

impl AnchorFile {
    /// The file at `path`, which is made if it is not there.
    pub(super) fn open(path: &Path) -> Result<Self, ServeError> {
        open(path).map_err(ServeError::file(path))?;
        Ok(Self { path: path.to_owned() })
    }
}

#[async_trait]
impl AnchorPlace for AnchorFile {
    async fn keep(&self, anchor: &Anchor) -> Result<(), String> {
        let (path, line) = (self.path.clone(), anchor.line());
        let shown = path.display().to_string();
        let added = tokio::task::spawn_blocking(move || add(&path, &line)).await;
        let added = added.map_err(|error| format!("`{shown}`: {error}"))?;
        added.map_err(|error| format!("`{shown}`: {error}"))
    }
}

/// Opened each time: a file that was moved away for its size is made anew.
fn add(path: &Path, line: &str) -> io::Result<()> {
    let mut file = open(path)?;
    file.write_all(format!("{line}\n").as_bytes())?;
    file.sync_data()
}

fn open(path: &Path) -> io::Result<File> {
    OpenOptions::new().append(true).create(true).mode(0o640).open(path)
}

#[cfg(test)]
mod tests;

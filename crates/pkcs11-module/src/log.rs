//! A log for whoever sets the module up: why calls of KMS failed. Off unless a file is named.

use std::fs::{File, OpenOptions};
use std::io::Write as _;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

/// The log. Nothing secret is written: operations, codes and what the server says.
#[derive(Debug, Default)]
pub(crate) struct Log(Option<Mutex<File>>);

impl Log {
    /// Appends to the file, or to none.
    pub(crate) fn open(path: Option<&Path>) -> std::io::Result<Self> {
        let Some(path) = path else { return Ok(Self(None)) };
        let file = OpenOptions::new().append(true).create(true).open(path)?;
        Ok(Self(Some(Mutex::new(file))))
    }

    /// Writes a line. That a line cannot be written ends no call.
    pub(crate) fn say(&self, line: &str) {
        if let Some(file) = &self.0 {
            let mut file = file.lock().unwrap_or_else(PoisonError::into_inner);
            let line = line.replace(['\n', '\r'], " ");
            let _ = file
                .write_all(format!("ironkeep-pkcs11[{}]: {line}\n", std::process::id()).as_bytes());
        }
    }
}

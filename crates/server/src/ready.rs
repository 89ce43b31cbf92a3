//! The ready file: written when requests are served, as JSON.

use std::fs;
use std::io::Write as _;
use std::path::Path;

use serde_json::Value;

use crate::error::ServeError;

/// Writes `content` under another name and renames it, so that a reader sees all or nothing.
pub(crate) fn write(path: &Path, content: &Value) -> Result<(), ServeError> {
    let mut partial = path.as_os_str().to_owned();
    partial.push(".partial");
    let partial = Path::new(&partial);
    let mut file = fs::File::create(partial).map_err(ServeError::file(partial))?;
    let line = format!("{content}\n");
    file.write_all(line.as_bytes()).map_err(ServeError::file(partial))?;
    fs::rename(partial, path).map_err(ServeError::file(path))
}

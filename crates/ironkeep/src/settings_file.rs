//! Files of settings, read with errors that name the file, the cause and the way out.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Read as _};
use std::path::Path;

use serde::de::DeserializeOwned;

/// The longest file of settings, in bytes.
const FILE_BYTES_MAX: u64 = 1024 * 1024;

/// The text of the file at `path`.
///
/// # Errors
/// Which file it is, why it cannot be read, and what to do about it, as one line.
pub(crate) fn text_of(path: &Path) -> Result<String, String> {
    let said = |reason: String| format!("`{}`: {reason}", path.display());
    let failed = |error: io::Error| said(cause_of(path, &error));
    let mut file = File::open(path).map_err(failed)?;
    if file.metadata().map_err(failed)?.is_dir() {
        return Err(said("it is a directory: name the file itself".to_owned()));
    }
    let mut bytes = Vec::new();
    file.by_ref().take(FILE_BYTES_MAX + 1).read_to_end(&mut bytes).map_err(failed)?;
    if bytes.len() as u64 > FILE_BYTES_MAX {
        return Err(said(format!("it has more than {FILE_BYTES_MAX} bytes: name another file")));
    }
    String::from_utf8(bytes).map_err(|_| said("it is no text in UTF-8: save it as such".to_owned()))
}

/// Reads `text`, the content of the TOML file at `path`; `example` is a line as it could stand there.
///
/// # Errors
/// Which file and line it is, what is wrong with it, and what could stand there, as one line.
pub(crate) fn settings_of<T: DeserializeOwned>(
    path: &Path,
    text: &str,
    example: &str,
) -> Result<T, String> {
    toml::from_str(text).map_err(|error| {
        // The line itself stays unsaid: an address of a database holds a password.
        let line = line_of(text, error.span().map_or(0, |span| span.start));
        let cause = error.message().trim().replace('\n', ", ");
        format!("`{}`, line {line}: {cause}; a line looks like `{example}`", path.display())
    })
}

/// The number of the line that the byte at `start` is in.
pub(crate) fn line_of(text: &str, start: usize) -> usize {
    let before = text.get(..start).unwrap_or_default();
    before.bytes().filter(|byte| *byte == b'\n').count().saturating_add(1)
}

/// Why a file cannot be opened, and what to do about it.
fn cause_of(path: &Path, error: &io::Error) -> String {
    match error.kind() {
        ErrorKind::NotFound => match fs::read_link(path) {
            Ok(target) => format!(
                "it is a link to `{}`, where nothing is ({error}): put the file there, or lead the link \
                 to it",
                target.display()
            ),
            Err(_) => format!("{error}: name a file that is there, or leave the setting out"),
        },
        ErrorKind::PermissionDenied => {
            format!("{error}: let the user that runs this command read it")
        }
        _ => error.to_string(),
    }
}

#[cfg(test)]
mod tests;

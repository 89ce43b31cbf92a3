//! What a first start has left in the data directory for who calls the server.

use std::fs::File;
use std::io::{self, ErrorKind, Read as _};
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

/// What the files of root access keys are called.
const KEY_FILE: &str = "root-access-key";

/// The most files of root access keys that lie beside one another.
pub(crate) const KEY_FILES_MAX: usize = 100;

/// The longest such file, in bytes.
const FILE_BYTES_MAX: u64 = 64 * 1024;

/// The names of the files, oldest first.
pub(crate) fn key_files(data_dir: &Path) -> impl Iterator<Item = PathBuf> {
    (1..=KEY_FILES_MAX).map(move |number| match number {
        1 => data_dir.join(format!("{KEY_FILE}.env")),
        number => data_dir.join(format!("{KEY_FILE}.{number}.env")),
    })
}

/// The variables that the files set, a newer file before an older one.
pub(crate) struct Saved(Vec<(String, Zeroizing<String>)>);

impl Saved {
    /// Nothing.
    pub(crate) const fn nothing() -> Self {
        Self(Vec::new())
    }

    /// Reads the files of a data directory; there need be none. Files in a directory that nobody has
    /// `named` count where they are the caller's own: whoever may write where the caller happens to be
    /// must not choose the server.
    ///
    /// # Errors
    /// Which file is there and cannot be read, and why.
    pub(crate) fn of(data_dir: &Path, is_named: bool) -> Result<Self, String> {
        let mut saved = Self::nothing();
        for path in key_files(data_dir) {
            match text_of(&path, is_named) {
                Ok(text) => text.lines().for_each(|line| saved.add(line)),
                Err(error) if error.kind() == ErrorKind::NotFound => {}
                // The directory is a service's own, and who calls has credentials of another place.
                Err(error) if error.kind() == ErrorKind::PermissionDenied => break,
                Err(error) => return Err(format!("`{}`: {error}", path.display())),
            }
        }
        Ok(saved)
    }

    fn add(&mut self, line: &str) {
        let Some((name, value)) = line.strip_prefix("export ").and_then(|it| it.split_once('='))
        else {
            return;
        };
        self.0.push((name.to_owned(), Zeroizing::new(unquoted(value))));
    }

    /// The value of a variable, the newest.
    pub(crate) fn value(&self, name: &str) -> Option<String> {
        self.0.iter().rev().find(|(known, _)| known == name).map(|(_, value)| value.to_string())
    }
}

fn text_of(path: &Path, is_named: bool) -> io::Result<Zeroizing<String>> {
    let file = File::open(path)?;
    let about = file.metadata()?;
    if !is_named && about.uid() != rustix::process::geteuid().as_raw() {
        return Err(ErrorKind::PermissionDenied.into());
    }
    let mut text = Zeroizing::new(String::new());
    file.take(FILE_BYTES_MAX).read_to_string(&mut text)?;
    Ok(text)
}

/// A word as a shell reads it, of those that we write.
fn unquoted(word: &str) -> String {
    match word.strip_prefix('\'').and_then(|word| word.strip_suffix('\'')) {
        Some(inner) => inner.replace(r"'\''", "'"),
        None => word.to_owned(),
    }
}

#[cfg(test)]
mod tests;

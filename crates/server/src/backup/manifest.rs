//! The manifest of a backup: what is in it, with a code that only the holder of the root key can make.
//!
//! The first line is `ironkeep-backup 1 ID CODE`: ID is the public name of the installation, CODE is
//! HMAC-SHA256 over everything behind the line, under the key of the installation's id. What follows is
//! JSON.

use std::io::Read as _;
use std::path::Path;

use secret::constant_time_eq;
use serde::{Deserialize, Serialize};

use super::error::BackupError;
use super::files::{open_plain, refuse_link};
use crate::parts::InstallationId;

/// Its name in a backup.
pub(crate) const MANIFEST: &str = "manifest";

/// What the first line begins with: what it is, and the version of its form.
const MAGIC: &str = "ironkeep-backup ";
const VERSION: &str = "1";

/// Larger than any: it has a line for each file of the store and the journal.
const MANIFEST_BYTES_MAX: u64 = 256 * 1024 * 1024;

/// What a backup says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Manifest {
    /// Its name: it is refused under another.
    pub(crate) name: String,
    /// When it was taken.
    pub(crate) taken_at: String,
    /// The release that took it.
    pub(crate) release: String,
    /// The last record of the journal in it, and the chain value behind that.
    pub(crate) journal_sequence: u64,
    pub(crate) journal_chain: String,
    /// The version of the store's last commit.
    pub(crate) store_version: u64,
    /// Every file of the backup but the manifest.
    pub(crate) files: Vec<ListedFile>,
    /// The files of objects that the lists name.
    pub(crate) objects: Objects,
}

/// A file of a backup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ListedFile {
    /// Below the backup.
    pub(crate) path: String,
    pub(crate) bytes: u64,
    pub(crate) sha256: String,
}

/// Sums of the files of objects.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Objects {
    pub(crate) files: u64,
    pub(crate) bytes: u64,
    /// Those that metadata names and the installation did not have.
    pub(crate) missing: u64,
}

impl Manifest {
    /// The file.
    pub(crate) fn encode(&self, id: &InstallationId) -> Result<Vec<u8>, serde_json::Error> {
        let body = serde_json::to_string_pretty(self)?;
        let code = code_of(id, &body);
        Ok(format!("{MAGIC}{VERSION} {} {code}\n{body}\n", id.public()).into_bytes())
    }

    /// Reads the manifest of the backup in `point`, which is called `name`, and checks whose it is.
    pub(crate) fn read(point: &Path, name: &str, id: &InstallationId) -> Result<Self, BackupError> {
        refuse_link(point)?;
        let path = point.join(MANIFEST);
        let damaged = |why| BackupError::Damaged { path: path.clone(), why };
        let text = text_of(&path)?;
        let (head, body) = text.split_once('\n').ok_or_else(|| damaged(NO_HEAD))?;
        let (owner, code) = head_of(&path, head)?;
        let body = body.strip_suffix('\n').ok_or_else(|| damaged("is cut short"))?;
        let is_authentic = constant_time_eq(code.as_bytes(), code_of(id, body).as_bytes());
        match (is_authentic, owner == id.public()) {
            (true, true) => {}
            (false, false) => return Err(BackupError::Foreign { path }),
            (true, false) | (false, true) => {
                return Err(damaged("was altered: its code does not fit"));
            }
        }
        let manifest: Self =
            serde_json::from_str(body).map_err(|_| damaged("is not of this form"))?;
        if manifest.name != name {
            return Err(damaged("is that of another backup: the folders were exchanged"));
        }
        Ok(manifest)
    }
}

const NO_HEAD: &str = "does not begin as a manifest does";

/// Whose it says to be, and its code.
fn head_of<'h>(path: &Path, head: &'h str) -> Result<(&'h str, &'h str), BackupError> {
    let damaged = || BackupError::Damaged { path: path.to_owned(), why: NO_HEAD };
    let rest = head.strip_prefix(MAGIC).ok_or_else(damaged)?;
    let mut words = rest.split(' ');
    let is_number = |word: &str| !word.is_empty() && word.bytes().all(|it| it.is_ascii_digit());
    match words.next() {
        Some(VERSION) => {}
        Some(version) if is_number(version) && words.clone().count() == 2 => {
            let found = format!("{MAGIC}{version}");
            return Err(BackupError::Newer { path: path.to_owned(), found });
        }
        _ => return Err(damaged()),
    }
    match (words.next(), words.next(), words.next()) {
        (Some(id), Some(code), None) => Ok((id, code)),
        _ => Err(damaged()),
    }
}

fn code_of(id: &InstallationId, body: &str) -> String {
    id.code_of(&format!("backup manifest {body}"))
}

/// What the manifest of a backup says, without whose it is.
pub(crate) fn peek(point: &Path) -> Result<Manifest, BackupError> {
    refuse_link(point)?;
    let path = point.join(MANIFEST);
    let text = text_of(&path)?;
    let body = text.split_once('\n').map(|(_, body)| body).unwrap_or_default();
    let why = "is not of this form";
    serde_json::from_str(body).map_err(|_| BackupError::Damaged { path, why })
}

fn text_of(path: &Path) -> Result<String, BackupError> {
    let file = match open_plain(path) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            return Err(BackupError::Missing { path: path.to_owned() });
        }
        opened => opened.map_err(BackupError::file(path))?,
    };
    let length = file.metadata().map_err(BackupError::file(path))?.len();
    let damaged = |why| BackupError::Damaged { path: path.to_owned(), why };
    if length > MANIFEST_BYTES_MAX {
        return Err(damaged("is longer than any manifest"));
    }
    let mut bytes = Vec::new();
    let read = file.take(MANIFEST_BYTES_MAX).read_to_end(&mut bytes);
    read.map_err(BackupError::file(path))?;
    String::from_utf8(bytes).map_err(|_| damaged("is no text"))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use envelope::random::SystemRandom;
    use envelope::{RootKey, RootVersion};

    use super::{MANIFEST, Manifest, Objects};
    use crate::parts::InstallationId;

    fn id() -> InstallationId {
        let root = RootKey::generate(RootVersion::FIRST, &SystemRandom).unwrap();
        InstallationId::new(root.installation_key().unwrap())
    }

    #[test]
    fn a_manifest_is_read_by_its_installation_under_its_name_and_unaltered() {
        let dir = tempfile::tempdir().unwrap();
        let (own, other) = (id(), id());
        let manifest = Manifest {
            name: "first".to_owned(),
            taken_at: "2026-11-30T06:00:00Z".to_owned(),
            release: "0.0.0".to_owned(),
            journal_sequence: 7,
            journal_chain: "00".repeat(32),
            store_version: 9,
            files: Vec::new(),
            objects: Objects::default(),
        };
        let written = manifest.encode(&own).unwrap();
        let path = dir.path().join(MANIFEST);
        fs::write(&path, &written).unwrap();
        assert_eq!(Manifest::read(dir.path(), "first", &own).unwrap(), manifest);
        let refused = |name: &str, id: &InstallationId| {
            Manifest::read(dir.path(), name, id).unwrap_err().to_string()
        };
        assert!(refused("second", &own).contains("folders were exchanged"));
        assert!(refused("first", &other).contains("of another installation"));
        for at in 0..written.len() {
            let mut altered = written.clone();
            altered[at] ^= 1;
            fs::write(&path, &altered).unwrap();
            let refused = refused("first", &own);
            assert!(refused.contains(&path.display().to_string()), "byte {at}: {refused}");
        }
        fs::remove_file(&path).unwrap();
        assert!(refused("first", &own).contains("is missing"));
    }
}

//! The files of an installation that are copied with each backup: everything but the files of objects.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::error::BackupError;
use super::layout::POOLS;
use super::postgres;
use crate::guard::GUARD_DIR;
use crate::parts::{JOURNAL_DIR, STORE_DIR};
use crate::root_key::SLOTS_FILE;

/// A file and its path in the backup.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Piece {
    pub(crate) to: String,
    pub(crate) from: PathBuf,
}

/// What a directory of files of objects says of itself.
const OF_POOLS: [&str; 3] = ["format", "installation", "generation"];

/// Parts that are folders of files.
const FOLDERS: [&str; 3] = [STORE_DIR, JOURNAL_DIR, GUARD_DIR];

/// Whether a file of this name is copied with its part. Those of locks, logs for people and half-written
/// files are not.
fn is_wanted(folder: &str, name: &str) -> bool {
    match folder {
        STORE_DIR => name != "LOCK" && name != "LOG" && !name.starts_with("LOG.old"),
        // The mark says how far the journal was durable, which may be behind what is copied.
        JOURNAL_DIR => name.ends_with(".seg") || name == "anchor" || name == "installation",
        GUARD_DIR => name.starts_with("rows.") && name != "rows.new",
        postgres::FOLDER => name == postgres::NAME,
        _ => false,
    }
}

/// Everything but the files of objects, of an installation that nobody changes: in `dir`, its archive in
/// `archive`.
pub(crate) fn pieces(dir: &Path, archive: &Path) -> Result<Vec<Piece>, BackupError> {
    let piece = |to: &str, from: PathBuf| Piece { to: to.to_owned(), from };
    let mut found = vec![piece(SLOTS_FILE, dir.join(SLOTS_FILE))];
    for folder in FOLDERS {
        let path = dir.join(folder);
        for name in names_in(&path)? {
            if is_wanted(folder, &name) {
                found.push(piece(&format!("{folder}/{name}"), path.join(&name)));
            }
        }
    }
    for (_, pool) in POOLS {
        let path = if pool == "archive" { archive.to_owned() } else { dir.join(pool) };
        for name in OF_POOLS {
            let from = path.join(name);
            if from.try_exists().map_err(BackupError::file(&from))? {
                found.push(piece(&format!("{pool}/{name}"), from));
            }
        }
    }
    Ok(found)
}

/// Whether a file of a backup may be called that: one of those above. A manifest is authentic; that its
/// paths lead nowhere else does not hang on that.
pub(crate) fn is_path(path: &str) -> bool {
    match path.split_once('/') {
        None => path == SLOTS_FILE || POOLS.iter().any(|(_, pool)| *path == list_of(pool)),
        Some((_, name)) if name.contains('/') || name.starts_with('.') || name.is_empty() => false,
        Some((folder, name)) => {
            is_wanted(folder, name)
                || POOLS.iter().any(|(_, pool)| *pool == folder) && OF_POOLS.contains(&name)
        }
    }
}

/// The list of the files of objects in a pool.
pub(crate) fn list_of(pool: &str) -> String {
    format!("{pool}.list")
}

/// The names of the files in a directory, in order.
pub(crate) fn names_in(dir: &Path) -> Result<Vec<String>, BackupError> {
    let mut names = Vec::new();
    let entries = match fs::read_dir(dir) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(names),
        entries => entries.map_err(BackupError::file(dir))?,
    };
    for entry in entries {
        let entry = entry.map_err(BackupError::file(dir))?;
        if entry.file_type().is_ok_and(|kind| kind.is_file()) {
            names.extend(entry.file_name().into_string());
        }
    }
    names.sort();
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::is_path;

    #[test]
    fn a_path_leads_to_a_part() {
        let good = [
            "keyslots",
            "blobs.list",
            "archive.list",
            "store/CURRENT",
            "store/000012.sst",
            "journal/00000000000000000001.seg",
            "guard/rows.00000000000000000003",
            "archive/generation",
        ];
        for path in good {
            assert!(is_path(path), "{path}");
        }
        let bad = [
            "",
            "root.key",
            "/etc/passwd",
            "../keyslots",
            "store/../../x",
            "store/..",
            "store/",
            "store/LOCK",
            "journal/lock",
            "journal/durable",
            "guard/lock",
            "blobs/00/00",
            "manifest",
            "first-start",
        ];
        for path in bad {
            assert!(!is_path(path), "{path}");
        }
    }
}

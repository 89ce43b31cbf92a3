//! A directory of backups.

use std::fs::{self, File, TryLockError};
use std::io::{self, ErrorKind, Read as _};
use std::path::{Path, PathBuf};

use rustix::fs::OFlags;

use super::error::BackupError;
use super::files::{make_own_dir, open_flags, open_plain, refuse_link, write_whole};
use super::manifest::{Manifest, peek};
use crate::litter::is_mount_litter;
use crate::parts::{InstallationId, Part};

/// Says what the directory is, and the version of how things lie in it.
const FORMAT_FILE: &str = "ironkeep-backups";
const FORMAT: &str = "ironkeep-backups 1\n";
const FORMAT_BYTES_MAX: u64 = 64;

const LOCK_FILE: &str = "lock";
const POINTS: &str = "points";
const UNFINISHED: &str = "unfinished";

/// Where a file of an object is until it is whole, below its pool.
pub(crate) const PARTIAL: &str = "partial";

const NAME_BYTES_MAX: usize = 64;

/// A directory of backups.
#[derive(Debug)]
pub(crate) struct BackupDir {
    root: PathBuf,
    /// Held while backups are written.
    lock: Option<File>,
}

impl Drop for BackupDir {
    fn drop(&mut self) {
        // Given back explicitly: a child process that is being started may hold a copy a moment longer.
        drop(self.lock.as_ref().map(File::unlock));
    }
}

/// Where the files of objects of a part lie in a directory of backups; none of a part that is copied with
/// each backup.
#[cfg(test)]
const fn pool_of(part: Part) -> Option<&'static str> {
    match part {
        Part::Blobs => Some("blobs"),
        Part::Archive => Some("archive"),
        Part::Store | Part::Journal => None,
    }
}

/// The parts with files of objects.
pub(crate) const POOLS: [(Part, &str); 2] = [(Part::Blobs, "blobs"), (Part::Archive, "archive")];

impl BackupDir {
    /// Opens the directory for writing backups into it; one that is empty becomes one.
    pub(crate) fn open_for_writing(root: &Path) -> Result<Self, BackupError> {
        if !root.is_dir() {
            return Err(BackupError::NoDirectory { path: root.to_owned() });
        }
        let format = root.join(FORMAT_FILE);
        if !format.try_exists().map_err(BackupError::file(&format))? {
            if holds_others(root).map_err(BackupError::file(root))? {
                return Err(BackupError::NotOurs { path: root.to_owned() });
            }
            write_whole(root, FORMAT_FILE, FORMAT.as_bytes())
                .map_err(BackupError::file(&format))?;
        }
        check_format(root)?;
        refuse_links(root)?;
        let path = root.join(LOCK_FILE);
        let lock = open_flags(&path, OFlags::WRONLY | OFlags::CREATE);
        let lock = lock.map_err(BackupError::file(&path))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                return Err(BackupError::InUse { path: root.to_owned() });
            }
            Err(TryLockError::Error(error)) => return Err(BackupError::file(&path)(error)),
        }
        for dir in [POINTS, UNFINISHED] {
            make_own_dir(&root.join(dir))?;
        }
        Ok(Self { root: root.to_owned(), lock: Some(lock) })
    }

    /// Opens the directory as it is: nothing is made or changed.
    pub(crate) fn open(root: &Path) -> Result<Self, BackupError> {
        if !root.is_dir() {
            return Err(BackupError::NoDirectory { path: root.to_owned() });
        }
        check_format(root)?;
        refuse_links(root)?;
        Ok(Self { root: root.to_owned(), lock: None })
    }

    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// A complete backup.
    pub(crate) fn point(&self, name: &str) -> PathBuf {
        self.root.join(POINTS).join(name)
    }

    /// One that is being made.
    pub(crate) fn unfinished(&self, name: &str) -> PathBuf {
        self.root.join(UNFINISHED).join(name)
    }

    /// The directory of the points.
    pub(crate) fn points_dir(&self) -> PathBuf {
        self.root.join(POINTS)
    }

    /// The names of the complete backups, in order.
    pub(crate) fn names(&self) -> Result<Vec<String>, BackupError> {
        let dir = self.points_dir();
        let entries = match fs::read_dir(&dir) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
            entries => entries.map_err(BackupError::file(&dir))?,
        };
        let mut names = Vec::new();
        for entry in entries {
            let name = entry.map_err(BackupError::file(&dir))?.file_name();
            names.extend(name.into_string().ok().filter(|name| is_name(name)));
        }
        names.sort();
        Ok(names)
    }

    /// The backup of this name, or the one that says to be the newest.
    ///
    /// # Errors
    /// [`BackupError::Undated`] where none is named and one does not say when it was taken: it may be the newest.
    pub(crate) fn chosen(&self, name: Option<&str>) -> Result<String, BackupError> {
        let names = self.names()?;
        let found = match name {
            Some(name) => names.iter().find(|it| *it == name).cloned(),
            None => {
                let mut dated = Vec::with_capacity(names.len());
                for name in &names {
                    let read = peek(&self.point(name));
                    let manifest = read.map_err(|error| undated(name, &error, &names))?;
                    // Of two of one second, the later one knows more of the journal.
                    dated.push((manifest.taken_at, manifest.journal_sequence, name.clone()));
                }
                dated.into_iter().max().map(|(_, _, name)| name)
            }
        };
        found.ok_or_else(|| BackupError::NoPoint {
            name: name.unwrap_or("of any name").to_owned(),
            path: self.root.clone(),
            there: names.join(", "),
        })
    }

    /// Refuses to go by dates of which one was altered. Backups of other installations are none of ours.
    pub(crate) fn refuse_undated(&self, id: &InstallationId) -> Result<(), BackupError> {
        let names = self.names()?;
        for name in &names {
            match Manifest::read(&self.point(name), name, id) {
                Ok(_) | Err(BackupError::Foreign { .. }) => {}
                Err(error) => return Err(undated(name, &error, &names)),
            }
        }
        Ok(())
    }
}

fn undated(name: &str, error: &BackupError, names: &[String]) -> BackupError {
    BackupError::Undated { name: name.to_owned(), why: error.to_string(), there: names.join(", ") }
}

/// A backup as its manifest tells it, which nobody has authenticated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BackupSummary {
    /// Its name.
    pub name: String,
    /// When it was taken.
    pub taken_at: String,
    /// The last record of the journal in it.
    pub journal_sequence: u64,
    /// Files of objects in it.
    pub object_files: u64,
    /// The bytes of them.
    pub object_bytes: u64,
    /// What is wrong with its manifest, where that cannot be read: then the other members say nothing.
    pub damaged: Option<String>,
}

/// The complete backups in a directory, by name.
///
/// # Errors
/// [`BackupError`] where it is no directory of backups, or cannot be read.
pub fn list_backups(dir: &Path) -> Result<Vec<BackupSummary>, BackupError> {
    let dir = BackupDir::open(dir)?;
    let summary = |name: String| match peek(&dir.point(&name)) {
        Ok(Manifest { taken_at, journal_sequence, objects, .. }) => BackupSummary {
            name,
            taken_at,
            journal_sequence,
            object_files: objects.files,
            object_bytes: objects.bytes,
            damaged: None,
        },
        Err(error) => BackupSummary {
            name,
            taken_at: String::new(),
            journal_sequence: 0,
            object_files: 0,
            object_bytes: 0,
            damaged: Some(error.to_string()),
        },
    };
    Ok(dir.names()?.into_iter().map(summary).collect())
}

/// Whether a backup may be called that.
pub(crate) fn is_name(name: &str) -> bool {
    let is_first = name.bytes().next().is_some_and(|byte| byte.is_ascii_alphanumeric());
    let is_rest = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    is_first && name.len() <= NAME_BYTES_MAX && name.bytes().all(is_rest)
}

/// The same of every directory of the layout.
fn refuse_links(root: &Path) -> Result<(), BackupError> {
    for dir in [POINTS, UNFINISHED] {
        refuse_link(&root.join(dir))?;
    }
    for (_, pool) in POOLS {
        let pool = root.join(pool);
        refuse_link(&pool)?;
        refuse_link(&pool.join(PARTIAL))?;
        for first in 0..=u8::MAX {
            refuse_link(&pool.join(format!("{first:02x}")))?;
        }
    }
    Ok(())
}

fn check_format(root: &Path) -> Result<(), BackupError> {
    let path = root.join(FORMAT_FILE);
    let mut found = String::new();
    let read =
        open_plain(&path).and_then(|file| file.take(FORMAT_BYTES_MAX).read_to_string(&mut found));
    match read {
        Err(error) if error.kind() == ErrorKind::NotFound => {
            Err(BackupError::NotOurs { path: root.to_owned() })
        }
        Err(error) => Err(BackupError::file(path)(error)),
        Ok(_) if found == FORMAT => Ok(()),
        Ok(_) => {
            let found = found.trim_ascii_end().escape_default().to_string();
            Err(BackupError::Newer { path, found })
        }
    }
}

fn holds_others(dir: &Path) -> io::Result<bool> {
    for entry in fs::read_dir(dir)? {
        let entry = entry?;
        if !is_mount_litter(&entry) && entry.file_name() != *format!("{FORMAT_FILE}.tmp") {
            return Ok(true);
        }
    }
    Ok(false)
}

#[cfg(test)]
mod tests {
    use super::{BackupDir, POOLS, is_name, pool_of};
    use crate::backup::error::BackupError;
    use crate::parts::Part;

    #[test]
    fn names_are_plain() {
        for name in ["a", "20261130T061500Z", "before-upgrade_2"] {
            assert!(is_name(name), "{name}");
        }
        for name in ["", ".", "..", "-a", "a/b", "a.b", "ä", &"a".repeat(65)] {
            assert!(!is_name(name), "{name}");
        }
    }

    #[test]
    fn every_part_with_files_of_objects_has_a_place() {
        for part in [Part::Store, Part::Journal, Part::Blobs, Part::Archive] {
            let listed = POOLS.iter().find(|(of, _)| *of == part).map(|(_, name)| *name);
            assert_eq!(listed, pool_of(part), "{part}");
        }
    }

    #[test]
    fn a_directory_with_other_things_and_one_that_is_not_there_are_refused() {
        let dir = tempfile::tempdir().unwrap();
        let absent = dir.path().join("absent");
        assert!(matches!(
            BackupDir::open_for_writing(&absent),
            Err(BackupError::NoDirectory { .. })
        ));
        assert!(matches!(BackupDir::open(dir.path()), Err(BackupError::NotOurs { .. })));
        let first = BackupDir::open_for_writing(dir.path()).unwrap();
        assert!(matches!(BackupDir::open_for_writing(dir.path()), Err(BackupError::InUse { .. })));
        drop(first);
        assert!(BackupDir::open(dir.path()).unwrap().names().unwrap().is_empty());
        let other = tempfile::tempdir().unwrap();
        std::fs::write(other.path().join("photo.jpg"), "").unwrap();
        assert!(matches!(
            BackupDir::open_for_writing(other.path()),
            Err(BackupError::NotOurs { .. })
        ));
    }
}

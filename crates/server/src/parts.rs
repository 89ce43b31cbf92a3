//! The parts of an installation, and what a start makes of what it finds of them.
//!
//! Every part carries the installation's id, which follows from the root key. A new installation
//! is made only where every part is empty; a marker that is durable before anything else says that
//! one is being made, so that a first start that was killed goes on.

use core::fmt;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Read, Write as _};
use std::path::{Path, PathBuf};

use bytes::Bytes;
use envelope::InstallationKey;
use secret::constant_time_eq;
use store::{Commit, CommitOutcome, Key, KeyBuilder, Store, StoreError, Write};

use crate::error::ServeError;

/// The metadata, the journal and the files of objects, below the data directory.
pub(crate) const STORE_DIR: &str = "store";
pub(crate) const JOURNAL_DIR: &str = "journal";
pub(crate) const BLOBS_DIR: &str = "blobs";

/// Who acts, in the records of what the server does to its own installation.
pub(crate) const SERVICE: &str = "ironkeep.amazonaws.com";

/// There from the beginning of a first start to its end, below the data directory.
pub(crate) const FIRST_START_FILE: &str = "first-start";

/// The id of the installation, below a part's directory.
const ID_FILE: &str = "installation";

/// What an id is written behind: what it is, and the version of its form.
const ID_MAGIC: &str = "ironkeep-installation 1 ";

/// Longer than any id with what stands before it.
const ID_BYTES_MAX: u64 = 256;

/// A part of an installation, apart from the key slots, which are opened before all others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The metadata store.
    Store,
    /// The audit journal.
    Journal,
    /// The files of objects.
    Blobs,
    /// The files of archived objects.
    Archive,
}

impl Part {
    const ALL: [Self; 4] = [Self::Store, Self::Journal, Self::Blobs, Self::Archive];
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Store => "metadata store",
            Self::Journal => "journal",
            Self::Blobs => "blob directory",
            Self::Archive => "archive directory",
        })
    }
}

/// Whose a part is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Owner {
    /// Nobody's: it is missing or holds nothing.
    Empty,
    /// It holds data and no id: releases before ids were written made it.
    Unnamed,
    /// It holds files of objects, and not the file that says how they lie.
    Unformatted,
    /// It is this installation's, and another part of it.
    OtherPart(Part),
    /// This installation's.
    Ours,
    /// It holds what is no id, or one that was not made by who holds the root key.
    Altered,
    /// Another installation's.
    Foreign,
}

/// Why a part is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mismatch {
    /// It is missing or empty, though the installation was made before.
    Missing,
    /// It belongs to another installation.
    Foreign,
    /// It has no id, and the store has one: the file is gone, or it is from before ids were written.
    IdMissing,
    /// What stands where its id should be is none.
    IdAltered,
    /// The file that says how its files lie is gone, or damaged.
    FormatMissing,
    /// Another part of the installation lies in its place.
    OtherPart(Part),
    /// It holds data, though the installation is only being made.
    NotEmpty,
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::OtherPart(part) => {
                return write!(
                    f,
                    "is this installation's {part}: two parts were exchanged; put each in its place"
                );
            }
            Self::Missing => {
                "is missing or empty, but this installation was made before (a new one is made only \
                 where there is no data and no key slots file): put it back"
            }
            Self::Foreign => {
                "belongs to another installation: put the right one in its place"
            }
            Self::IdMissing => {
                "has no file `installation`: the file was removed, or this is an older copy from \
                 before the installation was upgraded; put the file back, or the newest copy in its \
                 place"
            }
            Self::IdAltered => {
                "does not say whose it is: its installation id was altered; put the id back from a \
                 copy"
            }
            Self::FormatMissing => {
                "holds files and no file `format`, or an empty or damaged one: put that file back from a copy"
            }
            Self::NotEmpty => {
                "holds data already, and a new installation takes only empty parts: choose another \
                 place, or put back the key slots that belong to it"
            }
        })
    }
}

/// What a start does with parts that fit together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Start {
    /// Makes the installation, or goes on making it.
    First,
    /// Serves what is there.
    Again,
    /// Serves what a release before ids made, and names it.
    Adopt,
}

/// What the parts are to a start, or everything that does not fit.
pub(crate) fn judge(
    is_first: bool,
    store: Owner,
    journal: Owner,
    blobs: Owner,
) -> Result<Start, Vec<(Part, Mismatch)>> {
    let all = [(Part::Store, store), (Part::Journal, journal), (Part::Blobs, blobs)];
    let mismatched = all.into_iter().filter_map(|(part, owner)| {
        let mismatch = match owner {
            Owner::Foreign => Mismatch::Foreign,
            Owner::Altered => Mismatch::IdAltered,
            Owner::OtherPart(part) => Mismatch::OtherPart(part),
            Owner::Empty if !is_first => Mismatch::Missing,
            Owner::Unnamed | Owner::Unformatted if is_first => Mismatch::NotEmpty,
            Owner::Unformatted => Mismatch::FormatMissing,
            // The store is named last.
            Owner::Unnamed if store == Owner::Ours => Mismatch::IdMissing,
            Owner::Empty | Owner::Unnamed | Owner::Ours => return None,
        };
        Some((part, mismatch))
    });
    let mismatched: Vec<_> = mismatched.collect();
    if !mismatched.is_empty() {
        return Err(mismatched);
    }
    Ok(match (is_first, store) {
        (true, _) => Start::First,
        (false, Owner::Unnamed) => Start::Adopt,
        (false, _) => Start::Again,
    })
}

/// The id of an installation, as its parts carry it: a public name that follows from the root key,
/// and for each part a code that only the holder of that key can make.
#[derive(Debug)]
pub(crate) struct InstallationId(InstallationKey);

impl InstallationId {
    pub(crate) const fn new(key: InstallationKey) -> Self {
        Self(key)
    }

    /// The public name of the installation.
    pub(crate) fn public(&self) -> String {
        hex(self.0.id())
    }

    /// What the part carries.
    fn text(&self, part: Part) -> String {
        format!("{ID_MAGIC}{} {}\n", hex(self.0.id()), self.code_of(&part.to_string()))
    }

    /// The code of what a part says, which only the holder of the root key can make.
    pub(crate) fn code_of(&self, said: &str) -> String {
        hex(&self.0.mac(said))
    }

    fn owner(&self, part: Part, found: &[u8]) -> Owner {
        let ours = self.text(part);
        if constant_time_eq(found, ours.as_bytes()) {
            Owner::Ours
        } else if let Some(other) = Part::ALL
            .into_iter()
            .find(|other| constant_time_eq(found, self.text(*other).as_bytes()))
        {
            Owner::OtherPart(other)
        } else if public_id(found).is_some_and(|id| Some(id) != public_id(ours.as_bytes())) {
            Owner::Foreign
        } else {
            Owner::Altered
        }
    }

    /// The row of the id, below the encryption barrier.
    pub(crate) fn key() -> Key {
        KeyBuilder::table(engine::INSTALLATION).text("id").build()
    }

    /// Whose `store` is. Asked below the encryption barrier, which a foreign store would not pass.
    pub(crate) async fn owner_of_store(&self, store: &dyn Store) -> Result<Owner, StoreError> {
        let key = Self::key();
        if let Some(row) = store.get(&key).await? {
            return Ok(self.owner(Part::Store, &row.value));
        }
        // A commit without writes answers the newest version there is.
        Ok(match store.commit(Commit::default()).await? {
            CommitOutcome::Committed { version: 0 } => Owner::Empty,
            CommitOutcome::Committed { .. } | CommitOutcome::Conflict => Owner::Unnamed,
        })
    }

    /// Writes the id into `store`, below the barrier.
    pub(crate) async fn name_store(&self, store: &dyn Store) -> Result<(), StoreError> {
        let key = Self::key();
        let value = Bytes::from(self.text(Part::Store));
        let commit = Commit { expectations: Vec::new(), writes: vec![Write::Put { key, value }] };
        let (CommitOutcome::Committed { .. } | CommitOutcome::Conflict) =
            store.commit(commit).await?;
        Ok(())
    }

    /// Whose `part` in `dir` is; `is_data` tells the names of its data.
    pub(crate) fn owner_of_dir(
        &self,
        part: Part,
        dir: &Path,
        is_data: impl Fn(&str) -> bool,
    ) -> Result<Owner, ServeError> {
        require_directory(dir)?;
        let entries = match fs::read_dir(dir) {
            Ok(entries) => entries,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Owner::Empty),
            Err(error) => return Err(ServeError::file(dir)(error)),
        };
        let mut has_data = false;
        for entry in entries {
            let name = entry.map_err(ServeError::file(dir))?.file_name();
            has_data |= name.to_str().is_some_and(&is_data);
        }
        let path = dir.join(ID_FILE);
        match read_id(&path) {
            Ok(found) => Ok(match self.owner(part, &found) {
                Owner::Ours if !has_data => Owner::Empty,
                owner => owner,
            }),
            Err(error) if error.kind() == ErrorKind::NotFound && has_data => Ok(Owner::Unnamed),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(Owner::Empty),
            Err(error) => Err(ServeError::file(path)(error)),
        }
    }

    /// Writes the id of `part` into `dir`, making it if it is not there. Durable when it returns.
    pub(crate) fn name_dir(&self, part: Part, dir: &Path) -> Result<(), ServeError> {
        let failed = |error| ServeError::file(dir)(error);
        match fs::create_dir(dir) {
            Ok(()) => {}
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(failed(error)),
        }
        // Renamed into place, so that it is whole or not there.
        let (path, unfinished) = (dir.join(ID_FILE), dir.join("installation.tmp"));
        let mut file = File::create(&unfinished).map_err(failed)?;
        file.write_all(self.text(part).as_bytes())
            .and_then(|()| file.sync_all())
            .map_err(failed)?;
        fs::rename(&unfinished, &path).and_then(|()| sync_dir(dir)).map_err(failed)?;
        dir.parent().map_or(Ok(()), sync_dir).map_err(failed)
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The public name in what a part carries, if that has the form of an id.
fn public_id(text: &[u8]) -> Option<&str> {
    let text = core::str::from_utf8(text).ok()?;
    let (id, mac) = text.strip_prefix(ID_MAGIC)?.strip_suffix('\n')?.split_once(' ')?;
    let is_hex = |text: &str| text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
    (id.len() == 32 && is_hex(id) && mac.len() == 64 && is_hex(mac)).then_some(id)
}

/// Refuses what is there and no directory.
pub(crate) fn require_directory(path: &Path) -> Result<(), ServeError> {
    match fs::metadata(path) {
        Ok(found) if !found.is_dir() => {
            Err(ServeError::file(path)(rustix::io::Errno::NOTDIR.into()))
        }
        _ => Ok(()),
    }
}

/// Whether a blob directory holds a file of an object.
pub(crate) fn holds_blobs(dir: &Path) -> Result<bool, ServeError> {
    let is_shelf = |name: &str| name.len() == 2 && u8::from_str_radix(name, 16).is_ok();
    let entries = match fs::read_dir(dir) {
        Ok(entries) => entries,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(false),
        Err(error) => return Err(ServeError::file(dir)(error)),
    };
    for entry in entries {
        let entry = entry.map_err(ServeError::file(dir))?;
        if !entry.file_name().to_str().is_some_and(is_shelf) {
            continue;
        }
        let shelf = entry.path();
        let is_held = fs::read_dir(&shelf).map(|mut files| files.next().is_some());
        if is_held.map_err(ServeError::file(shelf))? {
            return Ok(true);
        }
    }
    Ok(false)
}

fn read_id(path: &Path) -> io::Result<Vec<u8>> {
    let mut found = Vec::new();
    File::open(path)?.take(ID_BYTES_MAX).read_to_end(&mut found)?;
    Ok(found)
}

fn sync_dir(dir: &Path) -> io::Result<()> {
    let dir = if dir.as_os_str().is_empty() { Path::new(".") } else { dir };
    File::open(dir)?.sync_all()
}

/// The marker of a first start.
#[derive(Debug)]
pub(crate) struct FirstStartMarker {
    path: PathBuf,
}

impl FirstStartMarker {
    pub(crate) fn in_dir(dir: &Path) -> Self {
        Self { path: dir.join(FIRST_START_FILE) }
    }

    pub(crate) fn exists(&self) -> Result<bool, ServeError> {
        self.path.try_exists().map_err(ServeError::file(&self.path))
    }

    /// Durable when it returns.
    pub(crate) fn set(&self) -> Result<(), ServeError> {
        let made = File::create(&self.path).and_then(|file| file.sync_all());
        made.and_then(|()| self.sync()).map_err(ServeError::file(&self.path))
    }

    pub(crate) fn remove(&self) -> Result<(), ServeError> {
        fs::remove_file(&self.path).and_then(|()| self.sync()).map_err(ServeError::file(&self.path))
    }

    fn sync(&self) -> io::Result<()> {
        self.path.parent().map_or(Ok(()), sync_dir)
    }
}

#[cfg(test)]
mod tests;

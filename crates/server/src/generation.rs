//! Which start a directory of files is of: an older copy of it is found, and one that is newer than
//! the store.
//!
//! A start gives store and directories a new generation, a number and a random name: in a sealed row,
//! and in the file `generation` of each directory, with a code that only the root key can make. The
//! file says both the generation that was and the one that comes before the row is written, and the new
//! one alone afterwards, so that a start that was cut off fits whichever of the two the row says.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Read as _, Write as _};
use std::path::{Path, PathBuf};

use bytes::Bytes;
use secret::constant_time_eq;
use stdx::Random;
use store::{Commit, CommitOutcome, Key, KeyBuilder, Store, StoreError, Write};

use crate::accept::{Accept, Accepted};
use crate::archive;
use crate::config::ServeConfig;
use crate::error::{ServeError, loss_of};
use crate::parts::{BLOBS_DIR, InstallationId, Part};

const FILE: &str = "generation";

/// What a file begins with: what it is, and the version of its form.
const MAGIC: &str = "ironkeep-generation 1 ";

const FILE_BYTES_MAX: u64 = 512;

/// The version of the row.
const ROW_VERSION: u8 = 1;

/// One start, as store and directories name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Generation {
    number: u64,
    name: u128,
}

impl Generation {
    /// Before the first.
    const NONE: Self = Self { number: 0, name: 0 };

    fn text(self) -> String {
        format!("{}.{:032x}", self.number, self.name)
    }

    fn parse(text: &str) -> Option<Self> {
        let (number, name) = text.split_once('.')?;
        let name = u128::from_str_radix(name, 16).ok()?;
        let generation = Self { number: number.parse().ok()?, name };
        (generation.text() == text).then_some(generation)
    }
}

/// What the file of a directory says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Written {
    was: Generation,
    is: Generation,
}

/// How a directory compares with the store.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Age {
    Same,
    /// Older than the store, or without a file that says.
    Older(Option<u64>),
    Newer(u64),
}

fn compare(stored: Option<Generation>, found: Option<Written>) -> Age {
    let (stored, found) = match (stored, found) {
        (None, None) => return Age::Same,
        (Some(_), None) => return Age::Older(None),
        (stored, Some(found)) => (stored.unwrap_or(Generation::NONE), found),
    };
    if stored == found.is || stored == found.was {
        Age::Same
    } else if found.is.number > stored.number {
        Age::Newer(found.is.number)
    } else {
        Age::Older(Some(found.is.number))
    }
}

/// Refuses a directory of files that is not of the store's time. Changes nothing.
///
/// # Errors
/// [`ServeError::FilesOlder`], [`ServeError::FilesNewer`]; [`ServeError`] where row or file cannot be
/// read.
pub(crate) async fn check(
    config: &ServeConfig,
    id: &InstallationId,
    store: &dyn Store,
    accepted: &Accepted,
) -> Result<(), ServeError> {
    for part in [Part::Blobs, Part::Archive] {
        check_part(part, config, id, store, accepted).await?;
    }
    Ok(())
}

/// As [`check`], of one of the directories.
///
/// # Errors
/// As [`check`].
pub(crate) async fn check_part(
    part: Part,
    config: &ServeConfig,
    id: &InstallationId,
    store: &dyn Store,
    accepted: &Accepted,
) -> Result<(), ServeError> {
    if part == Part::Archive && !archive::is_known(store).await? {
        return Ok(());
    }
    let stored = read_row(store).await?;
    let path = dir_of(part, config);
    let known = stored.map_or(0, |stored| stored.number);
    match compare(stored, read_file(part, &path, id)?) {
        Age::Older(found) if !accepted.has(loss_of(part)) => {
            Err(ServeError::FilesOlder { part, path, found, known })
        }
        Age::Newer(found) if !accepted.has(Accept::StoreBehind) => {
            Err(ServeError::FilesNewer { part, path, found, known })
        }
        Age::Same | Age::Older(_) | Age::Newer(_) => Ok(()),
    }
}

/// Gives store and directories the generation of this start. A disk that is full keeps no server from
/// starting: then the one before stays.
///
/// # Errors
/// [`StoreError`] when the store fails.
pub(crate) async fn renew(
    config: &ServeConfig,
    id: &InstallationId,
    store: &dyn Store,
    random: &dyn Random,
) -> Result<(), StoreError> {
    let was = read_row(store).await?.unwrap_or(Generation::NONE);
    let mut name = [0; 16];
    random.fill(&mut name);
    let number = was.number.saturating_add(1);
    let is = Generation { number, name: u128::from_be_bytes(name) };
    let write = |written| {
        let parts = [Part::Blobs, Part::Archive].into_iter();
        let mut written = parts.map(|part| write_file(part, &dir_of(part, config), id, written));
        written.try_for_each(|written| written).inspect_err(|error| {
            tracing::warn!(%error, "the generation of the files of objects stays what it was");
        })
    };
    if write(Written { was, is }).is_err() {
        return Ok(());
    }
    write_row(store, is).await?;
    // Where this fails the file names both, and the row is one of them.
    let _ = write(Written { was: is, is });
    Ok(())
}

fn dir_of(part: Part, config: &ServeConfig) -> PathBuf {
    match part {
        Part::Archive => config.archive_dir(),
        Part::Store | Part::Journal | Part::Blobs => config.data_dir.join(BLOBS_DIR),
    }
}

fn row_key() -> Key {
    KeyBuilder::table(engine::INSTALLATION).text("generation of files").build()
}

async fn read_row(store: &dyn Store) -> Result<Option<Generation>, StoreError> {
    let Some(row) = store.get(&row_key()).await? else { return Ok(None) };
    let generation = row.value.strip_prefix(&[ROW_VERSION]).and_then(|rest| {
        let (number, name) = rest.split_first_chunk::<8>()?;
        let name = u128::from_be_bytes(name.try_into().ok()?);
        Some(Generation { number: u64::from_be_bytes(*number), name })
    });
    generation.map(Some).ok_or_else(|| StoreError::Corrupt { key: row_key() })
}

async fn write_row(store: &dyn Store, generation: Generation) -> Result<(), StoreError> {
    let mut value = vec![ROW_VERSION];
    value.extend_from_slice(&generation.number.to_be_bytes());
    value.extend_from_slice(&generation.name.to_be_bytes());
    let writes = vec![Write::Put { key: row_key(), value: Bytes::from(value) }];
    let commit = Commit { expectations: Vec::new(), writes };
    let (CommitOutcome::Committed { .. } | CommitOutcome::Conflict) = store.commit(commit).await?;
    Ok(())
}

/// What the file of `part` says; none where there is none, or one that is not authentic.
fn read_file(part: Part, dir: &Path, id: &InstallationId) -> Result<Option<Written>, ServeError> {
    let path = dir.join(FILE);
    let mut found = Vec::new();
    match File::open(&path) {
        Ok(file) => {
            let read = file.take(FILE_BYTES_MAX).read_to_end(&mut found);
            read.map_err(ServeError::file(&path))?;
        }
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(ServeError::file(path)(error)),
    }
    Ok(decode(&found, part, id))
}

fn decode(found: &[u8], part: Part, id: &InstallationId) -> Option<Written> {
    let text = core::str::from_utf8(found).ok()?;
    let mut words = text.strip_prefix(MAGIC)?.split(' ');
    let (was, is) = (Generation::parse(words.next()?)?, Generation::parse(words.next()?)?);
    let written = Written { was, is };
    constant_time_eq(found, encode(written, part, id).as_bytes()).then_some(written)
}

fn encode(written: Written, part: Part, id: &InstallationId) -> String {
    let Written { was, is } = written;
    let said = format!("{MAGIC}{} {}", was.text(), is.text());
    let code = id.code_of(&format!("{part} {said}"));
    format!("{said} {code}\n")
}

/// Durable when it returns, and whole or as it was before.
fn write_file(part: Part, dir: &Path, id: &InstallationId, written: Written) -> io::Result<()> {
    let unfinished = dir.join("generation.tmp");
    let mut file = File::create(&unfinished)?;
    file.write_all(encode(written, part, id).as_bytes())?;
    file.sync_all()?;
    fs::rename(&unfinished, dir.join(FILE))?;
    File::open(dir)?.sync_all()
}

#[cfg(test)]
mod tests {
    use super::{Age, Generation, Written, compare};

    #[test]
    fn a_start_that_was_cut_off_fits_and_every_other_time_is_told() {
        let of = |number, name| Generation { number, name };
        let (first, second, other) = (of(1, 11), of(2, 22), of(2, 33));
        let whole = |is| Some(Written { was: is, is });
        let cut_off = Some(Written { was: first, is: second });
        for (stored, found, age) in [
            (None, None, Age::Same),
            (None, Some(Written { was: Generation::NONE, is: first }), Age::Same),
            (None, whole(first), Age::Newer(1)),
            (Some(first), None, Age::Older(None)),
            (Some(first), whole(first), Age::Same),
            (Some(first), cut_off, Age::Same),
            (Some(second), cut_off, Age::Same),
            (Some(second), whole(first), Age::Older(Some(1))),
            (Some(first), whole(second), Age::Newer(2)),
            (Some(second), whole(other), Age::Older(Some(2))),
        ] {
            assert_eq!(compare(stored, found), age, "{stored:?} {found:?}");
        }
        for text in ["1.0000000000000000000000000000000b", "0.00000000000000000000000000000000"] {
            assert_eq!(Generation::parse(text).map(Generation::text).as_deref(), Some(text));
        }
        for text in [
            "",
            "1",
            "1.b",
            "01.0000000000000000000000000000000b",
            "+1.0000000000000000000000000000000b",
        ] {
            assert_eq!(Generation::parse(text), None, "{text}");
        }
    }
}

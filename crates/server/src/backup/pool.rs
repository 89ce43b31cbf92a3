//! The files of objects: copied once, whatever number of backups names them, and listed by each.
//!
//! A list has a line for each file, in the order of their ids: `ID LENGTH SHA-256`, or `ID missing` of one
//! that metadata names and the installation did not have. Everything here blocks.

use std::fs::{self, File};
use std::io::{BufRead, BufReader, BufWriter, ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use blob::BlobId;

use super::copy::{Content, Copier, CopyProgress, hex, unhex};
use super::error::BackupError;
use super::files::{create_plain, make_own_dir, open_plain};
use super::layout::PARTIAL;
use super::manifest::Objects;

/// A file of an object that metadata names, and how long it has to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Named {
    pub(crate) id: BlobId,
    pub(crate) bytes: u64,
}

/// Where a file of an object lies in a directory of them.
pub(crate) fn path_in(dir: &Path, id: &BlobId) -> PathBuf {
    let name = id.to_string();
    dir.join(name.get(..2).unwrap_or_default()).join(&name)
}

/// A line of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Listed {
    pub(crate) id: BlobId,
    /// None of one that is missing.
    pub(crate) content: Option<Content>,
}

impl Listed {
    fn line(&self) -> String {
        match self.content {
            Some(Content { bytes, sha256 }) => format!("{} {bytes} {}\n", self.id, hex(&sha256)),
            None => format!("{} missing\n", self.id),
        }
    }

    fn parse(line: &str) -> Option<Self> {
        let mut words = line.strip_suffix('\n')?.split(' ');
        let id = BlobId::parse(words.next()?).ok()?;
        let content = match (words.next()?, words.next()) {
            ("missing", None) => None,
            (bytes, Some(sha256)) => {
                Some(Content { bytes: bytes.parse().ok()?, sha256: unhex(sha256)? })
            }
            _ => return None,
        };
        words.next().is_none().then_some(Self { id, content })
    }
}

/// A list, read from its beginning.
#[derive(Debug)]
pub(crate) struct List {
    path: PathBuf,
    lines: BufReader<File>,
    last: Option<BlobId>,
    line: String,
}

impl List {
    pub(crate) fn open(path: &Path) -> Result<Self, BackupError> {
        let file = open_plain(path).map_err(|error| match error.kind() {
            ErrorKind::NotFound => BackupError::Missing { path: path.to_owned() },
            _ => BackupError::file(path)(error),
        })?;
        let (path, line) = (path.to_owned(), String::new());
        Ok(Self { path, lines: BufReader::new(file), last: None, line })
    }

    pub(crate) fn next(&mut self) -> Result<Option<Listed>, BackupError> {
        self.line.clear();
        let read = self.lines.read_line(&mut self.line);
        if read.map_err(BackupError::file(&self.path))? == 0 {
            return Ok(None);
        }
        let listed =
            Listed::parse(&self.line).filter(|it| self.last.is_none_or(|last| last < it.id));
        let why = "has a line that is none of a list";
        let damaged = || BackupError::Damaged { path: self.path.clone(), why };
        let listed = listed.ok_or_else(damaged)?;
        self.last = Some(listed.id);
        Ok(Some(listed))
    }
}

/// What an earlier backup in the same directory knows of the files, asked in the order of ids.
pub(crate) struct Known {
    list: List,
    ahead: Option<Listed>,
}

impl Known {
    pub(crate) fn from_list(path: &Path) -> Result<Self, BackupError> {
        let mut list = List::open(path)?;
        let ahead = list.next()?;
        Ok(Self { list, ahead })
    }

    fn content_of(&mut self, id: &BlobId) -> Result<Option<Content>, BackupError> {
        while self.ahead.is_some_and(|listed| listed.id < *id) {
            self.ahead = self.list.next()?;
        }
        Ok(self.ahead.filter(|listed| listed.id == *id).and_then(|listed| listed.content))
    }
}

/// A pool to be filled.
pub(crate) struct Filling<'a> {
    /// Where the installation has its files.
    pub(crate) source: &'a Path,
    /// Where they go.
    pub(crate) pool: &'a Path,
    /// In the order of ids, each once.
    pub(crate) named: &'a [Named],
    pub(crate) known: Option<Known>,
    /// The list to be written.
    pub(crate) list: &'a Path,
}

/// Copies what the pool lacks, and writes the list.
pub(crate) fn fill(
    mut filling: Filling<'_>,
    copier: &mut Copier<'_>,
    tell: &mut dyn FnMut(CopyProgress),
    objects: &mut Objects,
) -> Result<(), BackupError> {
    let failed = BackupError::file;
    begin(filling.pool)?;
    let list_path = filling.list;
    let list = create_plain(list_path).map_err(failed(list_path))?;
    let mut list = BufWriter::new(list);
    for named in filling.named {
        let (content, is_copied) = match filling.file(named, copier) {
            Ok((content, is_copied)) => (Some(content), is_copied),
            Err(BackupError::Missing { path }) => {
                tracing::warn!(path = %path.display(), "a file that metadata names is missing and in no backup");
                objects.missing = objects.missing.saturating_add(1);
                (None, false)
            }
            Err(error) => return Err(error),
        };
        let line = Listed { id: named.id, content }.line();
        list.write_all(line.as_bytes()).map_err(failed(list_path))?;
        let mut progress = CopyProgress { files_done: 1, ..CopyProgress::default() };
        if let Some(content) = content {
            objects.files = objects.files.saturating_add(1);
            objects.bytes = objects.bytes.saturating_add(content.bytes);
            if is_copied {
                progress.copied_files = 1;
                progress.bytes = content.bytes;
            }
        }
        tell(progress);
    }
    list.flush().map_err(failed(list_path))
}

/// Makes the folders of a pool, and removes what was cut off: what has a name of ours.
fn begin(pool: &Path) -> Result<(), BackupError> {
    let partial = pool.join(PARTIAL);
    make_own_dir(pool)?;
    make_own_dir(&partial)?;
    for first in 0..=u8::MAX {
        make_own_dir(&pool.join(format!("{first:02x}")))?;
    }
    for entry in fs::read_dir(&partial).map_err(BackupError::file(&partial))? {
        let entry = entry.map_err(BackupError::file(&partial))?;
        let is_ours = entry.file_name().to_str().is_some_and(|name| BlobId::parse(name).is_ok());
        if is_ours {
            let path = entry.path();
            fs::remove_file(&path).map_err(BackupError::file(&path))?;
        }
    }
    Ok(())
}

impl Filling<'_> {
    /// Sees to it that the pool has a file, and says what is in it and whether it was copied.
    ///
    /// One that is there and that no earlier backup tells of was left by a backup that was cut off: it
    /// counts if it is what the installation has.
    fn file(
        &mut self,
        named: &Named,
        copier: &mut Copier<'_>,
    ) -> Result<(Content, bool), BackupError> {
        let (from, to) = (path_in(self.source, &named.id), path_in(self.pool, &named.id));
        let known = match &mut self.known {
            Some(known) => known.content_of(&named.id)?,
            None => None,
        };
        // A link counts for nothing, and the file takes its place.
        let there = match fs::symlink_metadata(&to) {
            Err(error) if error.kind() == ErrorKind::NotFound => None,
            found => Some(found.map_err(BackupError::file(&to))?),
        };
        let there = there.filter(fs::Metadata::is_file).map(|it| it.len());
        if let Some(known) = known.filter(|known| there == Some(known.bytes)) {
            return Ok((known, false));
        }
        if there.is_some() {
            let own = copier.hash(&from)?;
            if copier.hash(&to)? == own {
                return Ok((own, false));
            }
        }
        let partial = self.pool.join(PARTIAL).join(named.id.to_string());
        let copied = copier.copy(&from, &partial)?;
        if copied.bytes != named.bytes {
            let (found, expected) = (copied.bytes, named.bytes);
            tracing::warn!(path = %from.display(), found, expected, "a file is not as long as its metadata says");
        }
        fs::rename(&partial, &to).map_err(BackupError::file(&to))?;
        Ok((copied, true))
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::sync::atomic::AtomicBool;

    use blob::BlobId;

    use super::{Filling, Known, List, Listed, Named, fill, path_in};
    use crate::backup::copy::{Content, Copier, CopyProgress};
    use crate::backup::error::BackupError;
    use crate::backup::manifest::Objects;

    fn id(number: u8) -> BlobId {
        BlobId::from_bytes([number; 16])
    }

    #[test]
    fn a_line_is_read_as_it_was_written_and_nothing_else_is() {
        let whole = Listed { id: id(0xaa), content: Some(Content { bytes: 5, sha256: [7; 32] }) };
        let missing = Listed { id: id(0xbb), content: None };
        for listed in [whole, missing] {
            assert_eq!(Listed::parse(&listed.line()), Some(listed));
        }
        for line in ["", "\n", "01\n", whole.line().trim_end(), &whole.line().to_uppercase()] {
            assert_eq!(Listed::parse(line), None, "{line}");
        }
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("list");
        fs::write(&path, format!("{}{}", missing.line(), whole.line())).unwrap();
        let mut list = List::open(&path).unwrap();
        assert_eq!(list.next().unwrap(), Some(missing));
        assert!(matches!(list.next(), Err(BackupError::Damaged { .. })), "out of order");
    }

    #[test]
    fn only_what_the_pool_lacks_is_copied_and_what_was_cut_off_is_compared() {
        let dir = tempfile::tempdir().unwrap();
        let (source, pool) = (dir.path().join("source"), dir.path().join("pool"));
        for number in [1, 2, 3] {
            let path = path_in(&source, &id(number));
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, [number; 10]).unwrap();
        }
        let named = |numbers: &[u8]| {
            numbers.iter().map(|it| Named { id: id(*it), bytes: 10 }).collect::<Vec<_>>()
        };
        let run = |named: &[Named], known: Option<&str>, list: &str| {
            let stop = AtomicBool::new(false);
            let (mut copied, mut objects) = (0, Objects::default());
            let known = known.map(|list| Known::from_list(&dir.path().join(list)).unwrap());
            let list = dir.path().join(list);
            let filling = Filling { source: &source, pool: &pool, named, known, list: &list };
            let mut tell = |progress: CopyProgress| copied += progress.copied_files;
            fill(filling, &mut Copier::new(&stop), &mut tell, &mut objects).unwrap();
            (copied, objects.files, objects.missing)
        };
        assert_eq!(run(&named(&[1, 2]), None, "first"), (2, 2, 0));
        assert_eq!(run(&named(&[2, 3, 4]), Some("first"), "second"), (1, 2, 1));
        let text = fs::read_to_string(dir.path().join("second")).unwrap();
        assert_eq!(text.lines().count(), 3);
        assert!(text.ends_with(&format!("{} missing\n", id(4))));
        // Nothing is known of them: those that are as in the installation stay, the others are copied.
        fs::write(path_in(&pool, &id(3)), [9; 10]).unwrap();
        assert_eq!(run(&named(&[1, 2, 3]), None, "third"), (1, 3, 0));
        assert_eq!(fs::read(path_in(&pool, &id(3))).unwrap(), [3; 10]);
        // Known, and gone from the pool or cut short: copied.
        fs::remove_file(path_in(&pool, &id(1))).unwrap();
        fs::write(path_in(&pool, &id(2)), [2; 9]).unwrap();
        assert_eq!(run(&named(&[1, 2, 3]), Some("third"), "fourth"), (2, 3, 0));
        assert_eq!(fs::read(path_in(&pool, &id(2))).unwrap(), [2; 10]);
    }
}

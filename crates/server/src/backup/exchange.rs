//! A backup file by file, for who carries it to another place and back: paths below the directory of backups are
//! the same there. Everything here blocks.

use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;

use blob::BlobId;
use envelope::digest::Sha256;

use super::copy::{Content, Copier, differs, unhex};
use super::error::BackupError;
use super::files::{create_plain, make_own_dir, open_plain, sync_all};
use super::layout::{BackupDir, POOLS};
use super::manifest::{MANIFEST, Manifest, peek};
use super::pieces::{is_path, list_of};
use super::pool::{List, path_in};
use super::write::refuse_name;

/// What a file is called on its way; no backup can be called so.
const INCOMING: &str = "incoming.partial";

/// Where backups are, in a path of a file.
const POINTS: &str = "points";

/// A file of a backup.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BackupFile {
    /// Below the directory of backups, with slashes.
    pub path: String,
    /// Its length.
    pub bytes: u64,
    /// What it has to be.
    pub sha256: [u8; 32],
}

/// The files of a backup: those of objects first, the manifest last.
#[derive(Debug)]
pub struct BackupFiles {
    point: PathBuf,
    name: String,
    manifest: Manifest,
    /// The pools that are still to be gone through, and the one that is.
    pools: std::vec::IntoIter<&'static str>,
    list: Option<(&'static str, List)>,
    /// Files of the backup itself that were given out.
    given: usize,
    is_over: bool,
}

impl BackupFiles {
    /// The files of the complete backup `name`.
    ///
    /// # Errors
    /// [`BackupError`].
    pub fn open(root: &Path, name: &str) -> Result<Self, BackupError> {
        let dir = BackupDir::open(root)?;
        let name = dir.chosen(Some(name))?;
        Self::of(dir.point(&name), name)
    }

    fn of(point: PathBuf, name: String) -> Result<Self, BackupError> {
        let manifest = peek(&point)?;
        let pools = POOLS.map(|(_, pool)| pool).to_vec().into_iter();
        Ok(Self { point, name, manifest, pools, list: None, given: 0, is_over: false })
    }

    /// The next file.
    ///
    /// # Errors
    /// [`BackupError`]: a list cannot be read.
    pub fn next_file(&mut self) -> Result<Option<BackupFile>, BackupError> {
        loop {
            if let Some((pool, list)) = &mut self.list {
                while let Some(listed) = list.next()? {
                    if let Some(Content { bytes, sha256 }) = listed.content {
                        let path = path_in(Path::new(pool), &listed.id).display().to_string();
                        return Ok(Some(BackupFile { path, bytes, sha256 }));
                    }
                }
            }
            match self.pools.next() {
                Some(pool) => {
                    self.list = Some((pool, List::open(&self.point.join(list_of(pool)))?));
                }
                None => break,
            }
        }
        self.list = None;
        self.own_file()
    }

    /// The next file of the backup itself.
    fn own_file(&mut self) -> Result<Option<BackupFile>, BackupError> {
        let path = |name: &str| format!("{POINTS}/{}/{name}", self.name);
        if let Some(listed) = self.manifest.files.get(self.given) {
            let why = "names a file that is none of a backup";
            let damaged = || BackupError::Damaged { path: self.point.join(MANIFEST), why };
            let sha256 = unhex(&listed.sha256).filter(|_| is_path(&listed.path));
            let sha256 = sha256.ok_or_else(damaged)?;
            let file = BackupFile { path: path(&listed.path), bytes: listed.bytes, sha256 };
            self.given = self.given.saturating_add(1);
            return Ok(Some(file));
        }
        if core::mem::replace(&mut self.is_over, true) {
            return Ok(None);
        }
        let stop = AtomicBool::new(false);
        let Content { bytes, sha256 } = Copier::new(&stop).hash(&self.point.join(MANIFEST))?;
        Ok(Some(BackupFile { path: path(MANIFEST), bytes, sha256 }))
    }
}

/// Opens a file of a directory of backups; a link is not followed.
///
/// # Errors
/// [`BackupError`].
pub fn open_backup_file(root: &Path, file: &BackupFile) -> Result<File, BackupError> {
    let path = root.join(&file.path);
    open_plain(&path).map_err(BackupError::file(path))
}

/// A directory of backups that takes one in from elsewhere.
#[derive(Debug)]
pub struct BackupIntake {
    dir: BackupDir,
    name: String,
}

impl BackupIntake {
    /// Begins to take the backup `name` in. An empty directory becomes one of backups; what an intake that was cut
    /// off has left is gone on with.
    ///
    /// # Errors
    /// [`BackupError`]: there is one of that name, for one.
    pub fn begin(root: &Path, name: &str) -> Result<Self, BackupError> {
        let dir = BackupDir::open_for_writing(root)?;
        refuse_name(&dir, name)?;
        make_own_dir(&dir.unfinished(name))?;
        Ok(Self { dir, name: name.to_owned() })
    }

    /// The files of the backup. The manifest has to be there, and each list before the files that it names.
    ///
    /// # Errors
    /// [`BackupError`].
    pub fn own_files(&self) -> Result<Vec<BackupFile>, BackupError> {
        let mut files = self.files()?;
        files.pools = Vec::new().into_iter();
        let mut own = Vec::new();
        while let Some(file) = files.next_file()? {
            own.push(file);
        }
        // The manifest itself.
        own.pop();
        Ok(own)
    }

    /// All of them, when its own are there.
    ///
    /// # Errors
    /// [`BackupError`].
    pub fn files(&self) -> Result<BackupFiles, BackupError> {
        BackupFiles::of(self.dir.unfinished(&self.name), self.name.clone())
    }

    /// Where a file of the backup goes.
    fn place(&self, path: &str) -> Result<PathBuf, BackupError> {
        let own = path.strip_prefix(POINTS).and_then(|rest| rest.strip_prefix('/'));
        let own = own.and_then(|rest| rest.strip_prefix(self.name.as_str()));
        if let Some(own) = own.and_then(|rest| rest.strip_prefix('/'))
            && (own == MANIFEST || is_path(own))
        {
            return Ok(self.dir.unfinished(&self.name).join(own));
        }
        let id = path.rsplit('/').next().and_then(|name| BlobId::parse(name).ok());
        for (_, pool) in POOLS {
            let expected = id.map(|id| path_in(Path::new(pool), &id).display().to_string());
            if expected.as_deref() == Some(path) {
                return Ok(self.dir.root().join(path));
            }
        }
        let why = "is no file of a backup";
        Err(BackupError::Damaged { path: self.dir.root().join(path), why })
    }

    /// Whether a file is there already, as it has to be.
    ///
    /// # Errors
    /// [`BackupError`].
    pub fn has(&self, file: &BackupFile) -> Result<bool, BackupError> {
        let path = self.place(&file.path)?;
        if !fs::symlink_metadata(&path).is_ok_and(|found| found.len() == file.bytes) {
            return Ok(false);
        }
        let stop = AtomicBool::new(false);
        let expected = Content { bytes: file.bytes, sha256: file.sha256 };
        Ok(differs(Copier::new(&stop).hash(&path)?, expected).is_none())
    }

    /// Begins to write a file, one at a time.
    ///
    /// # Errors
    /// [`BackupError`].
    pub fn write(&self, path: &str) -> Result<IntakeFile, BackupError> {
        let to = self.place(path)?;
        if let Some(parent) = to.parent() {
            if let Some(pool) = parent.parent().filter(|dir| *dir != self.dir.root()) {
                make_own_dir(pool)?;
            }
            make_own_dir(parent)?;
        }
        let partial = self.dir.unfinished(INCOMING);
        let file = create_plain(&partial).map_err(BackupError::file(&partial))?;
        Ok(IntakeFile { file, partial, to, hash: Sha256::new(), bytes: 0 })
    }

    /// Makes the backup a complete one, in one step.
    ///
    /// # Errors
    /// [`BackupError`].
    pub fn finish(self) -> Result<(), BackupError> {
        sync_all(self.dir.root())?;
        let (unfinished, point) = (self.dir.unfinished(&self.name), self.dir.point(&self.name));
        fs::rename(&unfinished, &point).map_err(BackupError::file(point))?;
        sync_all(self.dir.root())
    }
}

/// A file on its way into a directory of backups.
#[derive(Debug)]
pub struct IntakeFile {
    file: File,
    partial: PathBuf,
    to: PathBuf,
    hash: Sha256,
    bytes: u64,
}

impl IntakeFile {
    /// Appends to it.
    ///
    /// # Errors
    /// [`BackupError`].
    pub fn append(&mut self, piece: &[u8]) -> Result<(), BackupError> {
        self.hash.update(piece);
        self.bytes = self.bytes.saturating_add(piece.len() as u64);
        self.file.write_all(piece).map_err(BackupError::file(&self.partial))
    }

    /// Gives it its name, if it is what it has to be. Without an expectation it is taken as it is: a manifest is
    /// checked by who opens it.
    ///
    /// # Errors
    /// [`BackupError::Damaged`].
    pub fn finish(self, expected: Option<&BackupFile>) -> Result<(), BackupError> {
        let read = Content { bytes: self.bytes, sha256: self.hash.finish() };
        let wrong = expected.and_then(|expected| {
            differs(read, Content { bytes: expected.bytes, sha256: expected.sha256 })
        });
        if let Some(why) = wrong {
            drop(fs::remove_file(&self.partial));
            return Err(BackupError::Damaged { path: self.to, why });
        }
        fs::rename(&self.partial, &self.to).map_err(BackupError::file(self.to))
    }
}

#[cfg(test)]
mod tests {
    use super::{BackupFile, BackupIntake};
    use crate::backup::error::BackupError;

    #[test]
    fn only_files_of_a_backup_are_taken_in_and_only_as_they_have_to_be() {
        let dir = tempfile::tempdir().unwrap();
        let intake = BackupIntake::begin(dir.path(), "one").unwrap();
        for path in [
            "points/two/manifest",
            "points/one/../two",
            "points/one/x",
            "blobs/aa/x",
            "/etc/passwd",
        ] {
            assert!(matches!(intake.write(path), Err(BackupError::Damaged { .. })), "{path}");
        }
        let path = "points/one/journal/anchor".to_owned();
        let sha256 = envelope::digest::sha256(b"abc");
        let file = BackupFile { path, bytes: 3, sha256 };
        let mut writing = intake.write(&file.path).unwrap();
        writing.append(b"abd").unwrap();
        assert!(writing.finish(Some(&file)).is_err());
        assert!(!intake.has(&file).unwrap());
        let mut writing = intake.write(&file.path).unwrap();
        writing.append(b"ab").unwrap();
        writing.append(b"c").unwrap();
        writing.finish(Some(&file)).unwrap();
        assert!(intake.has(&file).unwrap());
        intake.finish().unwrap();
        assert!(dir.path().join("points/one/journal/anchor").is_file());
        assert!(matches!(BackupIntake::begin(dir.path(), "one"), Err(BackupError::Exists { .. })));
    }
}

//! The directory of a blob store: who owns it, what is in it, where a blob lies.

use std::fs::{self, File, Metadata, OpenOptions, TryLockError};
use std::io::{self, Read, Write};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use blob::{BlobError, BlobId, IoAction};
use stdx::Timestamp;

use crate::unnamed;

/// The whole content of the file `format`: what the directory is, and the version of its layout.
const FORMAT: &str = "ironkeep-blobs 1\n";
/// What stands before the version in it.
const FORMAT_MAGIC: &str = "ironkeep-blobs ";
const FORMAT_BYTES_MAX: u64 = 64;

/// How a blob is kept while it is being written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Naming {
    /// In a file without a name, where the file system has them: a crash leaves nothing at all.
    Unnamed,
    /// In a file of `<dir>/partial`, removed when the store is opened again.
    Temporary,
}

/// What may be done in a directory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Access {
    Full,
    ReadOnly,
}

/// An open directory. The lock is held until it is dropped.
#[derive(Debug)]
pub(crate) struct Layout {
    root: PathBuf,
    naming: Naming,
    access: Access,
    /// Held locked, so that no second process takes our partial files for leftovers. None where the
    /// file is gone and the directory is looked at all the same.
    format: Option<File>,
    /// When it was opened for writing, by the clock of the file system.
    opened_at: Timestamp,
}

/// What the file is that says how the files of a directory lie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FormatFile {
    /// It is not there, or empty.
    Missing,
    /// It is not one that any release writes.
    Damaged,
    /// This release or a newer one wrote it.
    Whole,
}

/// What the file `format` of `root` is.
///
/// # Errors
/// Those of reading it.
pub fn format_of(root: &Path) -> io::Result<FormatFile> {
    let found = match File::open(root.join("format")) {
        Ok(mut file) => read_format(&mut file)?,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(FormatFile::Missing),
        Err(error) => return Err(error),
    };
    let version = core::str::from_utf8(&found)
        .ok()
        .and_then(|text| text.strip_prefix(FORMAT_MAGIC)?.strip_suffix('\n')?.parse::<u32>().ok());
    Ok(match version {
        Some(1..) => FormatFile::Whole,
        _ if found.is_empty() => FormatFile::Missing,
        _ => FormatFile::Damaged,
    })
}

/// Writes the file `format` of `root` again, durably, unless it is whole.
///
/// # Errors
/// [`BlobError::Io`].
pub fn restore_format(root: &Path) -> Result<(), BlobError> {
    let failed = |source| BlobError::io(IoAction::OpenStore, root.display(), source);
    if format_of(root).map_err(failed)? == FormatFile::Whole {
        return Ok(());
    }
    let unfinished = root.join("format.tmp");
    let written = File::create(&unfinished).and_then(|mut file| {
        file.write_all(FORMAT.as_bytes())?;
        file.sync_all()?;
        fs::rename(&unfinished, root.join("format"))?;
        sync_dir(root)
    });
    written.map_err(failed)
}

impl Drop for Layout {
    /// Given back explicitly: a child process that is being started may hold a copy of the handle a
    /// moment longer.
    fn drop(&mut self) {
        drop(self.format.as_ref().map(File::unlock));
    }
}

impl Layout {
    /// Opens `root`, making it if it does not exist, and removes what a crash left in `partial`.
    pub(crate) fn open(root: &Path, naming: Naming) -> Result<Self, BlobError> {
        let failed = |source| BlobError::io(IoAction::OpenStore, root.display(), source);
        fs::create_dir_all(root).map_err(failed)?;
        let format = lock_format(root)?;
        let (root_dir, access) = (root.to_owned(), Access::Full);
        let opened_at = touched_at(&format).map_err(failed)?;
        let mut layout = Self { root: root_dir, naming, access, format: Some(format), opened_at };
        layout.make_dirs().map_err(failed)?;
        layout.remove_leftovers().map_err(failed)?;
        if naming == Naming::Unnamed && !layout.has_unnamed_files() {
            tracing::info!(dir = %root.display(), "no unnamed files here: temporary names are used");
            layout.naming = Naming::Temporary;
        }
        Ok(layout)
    }

    /// Opens `root` as it is: nothing is made, changed or removed.
    pub(crate) fn open_read_only(root: &Path) -> Result<Self, BlobError> {
        let failed = |source| BlobError::io(IoAction::OpenStore, root.display(), source);
        let mut format = File::open(root.join("format")).map_err(failed)?;
        match format.try_lock_shared() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                return Err(BlobError::Locked { dir: root.to_owned() });
            }
            Err(TryLockError::Error(source)) => return Err(failed(source)),
        }
        let found = read_format(&mut format).map_err(failed)?;
        if found != FORMAT.as_bytes() {
            return Err(unknown_format(root, &found));
        }
        let (root, naming) = (root.to_owned(), Naming::Unnamed);
        let (access, opened_at) = (Access::ReadOnly, Timestamp::from_unix_ms(0));
        Ok(Self { root, naming, access, format: Some(format), opened_at })
    }

    /// As [`Layout::open_read_only`], of a directory without a whole file `format`, which nobody has
    /// open then.
    pub(crate) fn open_unformatted(root: &Path) -> Self {
        let (root, naming) = (root.to_owned(), Naming::Unnamed);
        let (access, opened_at) = (Access::ReadOnly, Timestamp::from_unix_ms(0));
        Self { root, naming, access, format: None, opened_at }
    }

    pub(crate) fn is_read_only(&self) -> bool {
        self.access == Access::ReadOnly
    }

    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    pub(crate) fn naming(&self) -> Naming {
        self.naming
    }

    /// Before which instant of the file system's clock everything in the directory was finished by an
    /// earlier process, or `age_seconds` ago.
    pub(crate) fn settled_before(&self, age_seconds: i64) -> io::Result<Timestamp> {
        let Some(format) = &self.format else { return Ok(self.opened_at) };
        let now = touched_at(format)?;
        if now < self.opened_at {
            // That clock went back: what it dates now cannot be told from what was there before.
            return Ok(Timestamp::from_unix_ms(0));
        }
        Ok(self.opened_at.max(now.plus_seconds(age_seconds.saturating_neg())))
    }

    /// The directory of every blob whose first byte is `first`.
    pub(crate) fn shelf(&self, first: u8) -> PathBuf {
        self.root.join(format!("{first:02x}"))
    }

    /// The directory a blob is in.
    pub(crate) fn shelf_of(&self, id: &BlobId) -> PathBuf {
        let [first, ..] = *id.as_bytes();
        self.shelf(first)
    }

    /// The file of a blob.
    pub(crate) fn path_of(&self, id: &BlobId) -> PathBuf {
        self.shelf_of(id).join(id.to_string())
    }

    /// The file of a blob while it is written under a temporary name.
    pub(crate) fn partial_path_of(&self, id: &BlobId) -> PathBuf {
        self.partial_dir().join(id.to_string())
    }

    pub(crate) fn partial_dir(&self) -> PathBuf {
        self.root.join("partial")
    }

    /// Where blobs that nothing names are set aside, in a folder for each day.
    pub(crate) fn orphans_dir(&self) -> PathBuf {
        self.root.join("orphans")
    }

    fn make_dirs(&self) -> io::Result<()> {
        let shelves = (0..=u8::MAX).map(|first| self.shelf(first));
        let mut made = false;
        for dir in shelves.chain([self.partial_dir(), self.orphans_dir()]) {
            match fs::create_dir(&dir) {
                Ok(()) => made = true,
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(error),
            }
        }
        if made {
            sync_dir(&self.root)?;
            if let Some(parent) = self.root.parent().filter(|path| !path.as_os_str().is_empty()) {
                sync_dir(parent)?;
            }
        }
        Ok(())
    }

    fn remove_leftovers(&self) -> io::Result<()> {
        for entry in fs::read_dir(self.partial_dir())? {
            fs::remove_file(entry?.path())?;
        }
        Ok(())
    }

    /// Whether a file can be made without a name and get one later: both steps are tried, since a
    /// system without `/proc` fails only at the second.
    fn has_unnamed_files(&self) -> bool {
        let dir = self.partial_dir();
        let path = dir.join("probe");
        let linked = unnamed::create(&dir).and_then(|file| unnamed::link(&file, &path));
        linked.and_then(|()| fs::remove_file(&path)).is_ok()
    }
}

/// Opens and locks the file that says what the directory is, writing it into a new directory.
fn lock_format(root: &Path) -> Result<File, BlobError> {
    let failed = |source| BlobError::io(IoAction::OpenStore, root.display(), source);
    let path = root.join("format");
    let mut file = OpenOptions::new()
        .read(true)
        .write(true)
        .create(true)
        .truncate(false)
        .open(path)
        .map_err(failed)?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => return Err(BlobError::Locked { dir: root.to_owned() }),
        Err(TryLockError::Error(source)) => return Err(failed(source)),
    }
    let found = read_format(&mut file).map_err(failed)?;
    if found.is_empty() {
        file.write_all(FORMAT.as_bytes()).and_then(|()| file.sync_all()).map_err(failed)?;
        sync_dir(root).map_err(failed)?;
    } else if found != FORMAT.as_bytes() {
        return Err(unknown_format(root, &found));
    }
    Ok(file)
}

/// The time of the file system, as it dates what happens now: a change of the inode that changes
/// nothing, and needs no room on a full disk.
fn touched_at(format: &File) -> io::Result<Timestamp> {
    format.set_permissions(format.metadata()?.permissions())?;
    Ok(changed_at(&format.metadata()?))
}

/// When an inode was last changed, by the clock of the file system.
pub(crate) fn changed_at(file: &Metadata) -> Timestamp {
    let ms = file.ctime().saturating_mul(1000);
    Timestamp::from_unix_ms(ms.saturating_add(file.ctime_nsec() / 1_000_000))
}

fn read_format(file: &mut File) -> io::Result<Vec<u8>> {
    let mut found = Vec::new();
    file.take(FORMAT_BYTES_MAX).read_to_end(&mut found)?;
    Ok(found)
}

fn unknown_format(root: &Path, found: &[u8]) -> BlobError {
    // Whatever is in the file, a terminal shows it as text.
    let found = found.trim_ascii_end().escape_ascii().to_string();
    BlobError::UnknownFormat { dir: root.to_owned(), found }
}

/// Makes the names in `dir` durable.
pub(crate) fn sync_dir(dir: &Path) -> io::Result<()> {
    File::open(dir)?.sync_all()
}

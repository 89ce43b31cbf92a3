//! Files that are either wholly the old or wholly the new.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::os::unix::fs::{OpenOptionsExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};

use stdx::Random;
use zeroize::Zeroizing;

use crate::SlotsError;

/// Whether a file of that name may exist already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Existing {
    Refuse,
    Replace,
}

/// Writes `content` to `path`, mode 0600, so that after a crash at any moment the name stands for
/// the old content or the new, whole: a temporary file beside it, fsync, rename (or link, where an
/// existing file must stay), fsync of the directory.
pub(crate) fn write(
    path: &Path,
    content: &[u8],
    existing: Existing,
    random: &dyn Random,
) -> Result<(), SlotsError> {
    let temporary = temporary_beside(path, random);
    let written = write_new(&temporary, content).and_then(|()| match existing {
        Existing::Replace => fs::rename(&temporary, path),
        Existing::Refuse => fs::hard_link(&temporary, path),
    });
    if existing == Existing::Refuse || written.is_err() {
        // After a rename there is nothing to remove; after a link, or a failure, there may be.
        match fs::remove_file(&temporary) {
            Err(source) if written.is_ok() => return Err(io_error("remove", &temporary)(source)),
            _ => {}
        }
    }
    match written {
        Err(source) if source.kind() == io::ErrorKind::AlreadyExists => {
            Err(SlotsError::AlreadyExists { path: path.to_owned() })
        }
        Err(source) => Err(io_error("write", path)(source)),
        Ok(()) => sync_directory(path),
    }
}

fn write_new(path: &Path, content: &[u8]) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)?;
    file.write_all(content)?;
    file.sync_all()
}

fn sync_directory(path: &Path) -> Result<(), SlotsError> {
    let directory = directory_of(path);
    let synced = File::open(directory).and_then(|directory| directory.sync_all());
    synced.map_err(io_error("sync the directory", directory))
}

fn directory_of(path: &Path) -> &Path {
    path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

fn temporary_beside(path: &Path, random: &dyn Random) -> PathBuf {
    let suffix: [u8; 8] = envelope::random::bytes(random);
    beside(path, &format!(".tmp-{}", hex::encode(suffix)))
}

fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

/// Reads at most `bytes_max` bytes; nothing when there is no such file.
pub(crate) fn read(
    path: &Path,
    bytes_max: usize,
) -> Result<Option<Zeroizing<Vec<u8>>>, SlotsError> {
    let unreadable = |cause| unreadable(path, cause);
    let file = match File::open(path) {
        Err(source) if source.kind() == io::ErrorKind::NotFound && !path.is_symlink() => {
            return Ok(None);
        }
        opened => opened.map_err(unreadable)?,
    };
    // The capacity is there from the start: a growing vector would leave copies of a key behind.
    let mut content = Zeroizing::new(Vec::with_capacity(bytes_max));
    file.take(bytes_max as u64).read_to_end(&mut content).map_err(unreadable)?;
    Ok(Some(content))
}

/// The error for a file that is there, with what to do about it.
pub(crate) fn unreadable(path: &Path, cause: io::Error) -> SlotsError {
    let remedy = match cause.kind() {
        io::ErrorKind::NotFound => "; it is a link that leads nowhere: put back what it leads to",
        io::ErrorKind::PermissionDenied => {
            "; let the user that runs this command read it, and nobody else (mode 0600)"
        }
        io::ErrorKind::IsADirectory => "; name the file itself",
        _ => "",
    };
    SlotsError::Unreadable { path: path.to_owned(), cause, remedy }
}

/// Refuses a secret file that others may read or write, or its group may write. The group may read:
/// that is how service managers hand secrets to a process.
pub(crate) fn refuse_exposed(path: &Path) -> Result<(), SlotsError> {
    let metadata = fs::metadata(path).map_err(io_error("look at", path))?;
    let mode = metadata.permissions().mode() & 0o777;
    if mode & 0o027 == 0 {
        return Ok(());
    }
    Err(SlotsError::Exposed { path: path.to_owned(), mode })
}

/// Keeps other processes from changing the file at the same time, until dropped.
#[derive(Debug)]
pub(crate) struct Lock {
    _file: File,
}

impl Lock {
    pub(crate) fn take(path: &Path) -> Result<Self, SlotsError> {
        let path = beside(path, ".lock");
        let opened = OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(false)
            .mode(0o600)
            .open(&path)
            .and_then(|file| file.lock().map(|()| file));
        opened.map(|file| Self { _file: file }).map_err(io_error("lock", &path))
    }
}

pub(crate) fn io_error<'a>(
    step: &'static str,
    path: &'a Path,
) -> impl FnOnce(io::Error) -> SlotsError + 'a {
    move |source| SlotsError::Io { step, path: path.to_owned(), source }
}

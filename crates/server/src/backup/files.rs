//! Files and directories of a directory of backups: whoever else can write there may have put links into it,
//! and none is followed.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, ErrorKind, Write as _};
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
use std::path::Path;

use rustix::fs::{Mode, OFlags};

use super::error::BackupError;

/// Makes a directory for its owner alone, unless it is there.
pub(crate) fn make_dir(dir: &Path) -> Result<(), BackupError> {
    DirBuilder::new().recursive(true).mode(0o700).create(dir).map_err(BackupError::file(dir))
}

/// Makes a directory of the layout, which has to be one itself.
pub(crate) fn make_own_dir(dir: &Path) -> Result<(), BackupError> {
    refuse_link(dir)?;
    make_dir(dir)
}

/// Refuses what is there and no directory itself: behind a link, files that are none of ours would be read,
/// replaced or removed.
pub(crate) fn refuse_link(dir: &Path) -> Result<(), BackupError> {
    match fs::symlink_metadata(dir) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        Err(error) => Err(BackupError::file(dir)(error)),
        Ok(found) if found.is_dir() => Ok(()),
        Ok(_) => Err(BackupError::NotPlain { path: dir.to_owned() }),
    }
}

/// Opens a file of a directory of backups for reading. A link is not followed.
pub(crate) fn open_plain(path: &Path) -> io::Result<File> {
    open_flags(path, OFlags::RDONLY)
}

/// Makes a file of its owner's. What is there is removed and not written to: it may be a link.
pub(crate) fn create_plain(path: &Path) -> io::Result<File> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
        Ok(()) | Err(_) => {}
    }
    OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)
}

/// Opens a plain file; a link is not followed.
pub(crate) fn open_flags(path: &Path, flags: OFlags) -> io::Result<File> {
    let not_plain = || io::Error::other("it is a link, or no plain file: links are not followed");
    // Without waiting: who opens a pipe would wait for its other end.
    let flags = flags | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
    let file = match rustix::fs::open(path, flags, Mode::RUSR | Mode::WUSR) {
        Ok(file) => File::from(file),
        Err(rustix::io::Errno::LOOP) => return Err(not_plain()),
        Err(error) => return Err(error.into()),
    };
    if file.metadata()?.is_file() { Ok(file) } else { Err(not_plain()) }
}

/// Writes a small file so that it is whole or not there, and durable.
pub(crate) fn write_whole(dir: &Path, name: &str, content: &[u8]) -> io::Result<()> {
    let unfinished = dir.join(format!("{name}.tmp"));
    let mut file = create_plain(&unfinished)?;
    file.write_all(content)?;
    file.sync_all()?;
    fs::rename(&unfinished, dir.join(name))?;
    File::open(dir)?.sync_all()
}

/// Makes everything durable that was written to the file system of `dir`.
pub(crate) fn sync_all(dir: &Path) -> Result<(), BackupError> {
    let synced = File::open(dir).and_then(|dir| Ok(rustix::fs::syncfs(dir)?));
    synced.map_err(BackupError::file(dir))
}

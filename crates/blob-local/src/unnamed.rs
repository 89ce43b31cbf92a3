//! Files without a name, which get one when they are complete (`O_TMPFILE`, Linux 3.11).

use std::fs::File;
use std::io;
use std::path::Path;

/// A new file of the file system of `dir`, without a name. It vanishes with its last handle.
#[cfg(target_os = "linux")]
pub(crate) fn create(dir: &Path) -> io::Result<File> {
    use rustix::fs::{Mode, OFlags};
    let flags = OFlags::TMPFILE | OFlags::WRONLY | OFlags::CLOEXEC;
    let file = rustix::fs::open(dir, flags, Mode::RUSR | Mode::WUSR)?;
    Ok(File::from(file))
}

/// Gives `file` the name `path`. Fails when the name is taken.
///
/// The way through `/proc` is the one that needs no privilege (`open(2)`, `O_TMPFILE`).
#[cfg(target_os = "linux")]
pub(crate) fn link(file: &File, path: &Path) -> io::Result<()> {
    use rustix::fs::{AtFlags, CWD};
    use std::os::fd::AsRawFd;
    let handle = format!("/proc/self/fd/{}", file.as_raw_fd());
    rustix::fs::linkat(CWD, handle, CWD, path, AtFlags::SYMLINK_FOLLOW)?;
    Ok(())
}

/// Other systems have no such files; the store falls back to temporary names.
#[cfg(not(target_os = "linux"))]
pub(crate) fn create(_: &Path) -> io::Result<File> {
    Err(io::ErrorKind::Unsupported.into())
}

/// Never reached: without [`create`] there is nothing to name.
#[cfg(not(target_os = "linux"))]
pub(crate) fn link(_: &File, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

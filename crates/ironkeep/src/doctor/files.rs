//! The data directory: who may read it, what lies in it in clear, and whether its file system will do.

use std::fs::{self, Metadata};
use std::io::ErrorKind;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};

use rustix::fs::{Mode, OFlags};

use super::Check;

/// The bits of everybody but the owner.
const OTHERS: u32 = 0o077;

/// Whether the directory is its owner's alone.
pub(super) fn directory(dir: &Path) -> Check {
    const NAME: &str = "data directory";
    let shown = dir.display();
    let about = match fs::metadata(dir) {
        Ok(about) => about,
        Err(error) if error.kind() == ErrorKind::NotFound => {
            return Check::note(NAME, format!("`{shown}` is not there: a first start makes it"));
        }
        Err(error) => {
            let remedy = "let the user that runs the server use it";
            return Check::failed(NAME, format!("`{shown}`: {error}"), remedy);
        }
    };
    if !about.is_dir() {
        let remedy = "name a directory with `--data-dir`";
        return Check::failed(NAME, format!("`{shown}` is a file"), remedy);
    }
    if about.permissions().mode() & OTHERS != 0 {
        return Check::failed(
            NAME,
            format!(
                "`{shown}` is open to others (mode {:04o})",
                about.permissions().mode() & 0o7777
            ),
            format!("chmod 0700 {shown}"),
        );
    }
    match is_ours(&about) {
        true => Check::ok(NAME, format!("`{shown}` is its owner's alone")),
        false => Check::note(NAME, format!("`{shown}` is another user's (uid {})", about.uid())),
    }
}

fn is_ours(about: &Metadata) -> bool {
    about.uid() == rustix::process::geteuid().as_raw()
}

/// Whether the file system has files without a name, which vanish with a crash.
pub(super) fn unnamed_files(dir: &Path) -> Check {
    const NAME: &str = "files without a name";
    let Some(there) = dir.ancestors().find(|dir| dir.is_dir()) else {
        return Check::note(NAME, "there is no directory to try it in");
    };
    let flags = OFlags::TMPFILE | OFlags::WRONLY | OFlags::CLOEXEC;
    match rustix::fs::open(there, flags, Mode::RUSR | Mode::WUSR) {
        Ok(_) => Check::ok(NAME, "O_TMPFILE works: what a crash cuts off leaves nothing"),
        Err(error) if error == rustix::io::Errno::ACCESS || error == rustix::io::Errno::ROFS => {
            Check::note(NAME, format!("cannot be tried by this user in `{}`", there.display()))
        }
        Err(error) => Check::warning(
            NAME,
            format!("O_TMPFILE does not work in `{}`: {error}", there.display()),
            "keep the data on ext4, XFS, btrfs or tmpfs; elsewhere a crash leaves files that are set \
             aside at the next start",
        ),
    }
}

/// Whether there is room to write.
pub(super) fn disk_space(dir: &Path, min_bytes: u64) -> Check {
    const NAME: &str = "disk space";
    let there = dir.ancestors().find(|dir| dir.is_dir()).unwrap_or(dir);
    let disk = match rustix::fs::statvfs(there) {
        Ok(disk) => disk,
        Err(error) => return Check::failed(NAME, error.to_string(), "mount the disk of the data"),
    };
    let free_bytes = disk.f_bavail.saturating_mul(disk.f_frsize);
    let has_inodes = disk.f_files == 0 || disk.f_favail > 1000;
    space(free_bytes, min_bytes, has_inodes)
}

fn space(free_bytes: u64, min_bytes: u64, has_inodes: bool) -> Check {
    const NAME: &str = "disk space";
    let mib = |bytes: u64| bytes / (1024 * 1024);
    let found = format!("{} MiB free, writes need {} MiB", mib(free_bytes), mib(min_bytes));
    if free_bytes < min_bytes {
        let remedy = "free some space: until then writes are refused (`--min-free-space`)";
        return Check::failed(NAME, found, remedy);
    }
    if !has_inodes {
        let remedy = "remove files, or make the file system anew with more inodes";
        return Check::failed(NAME, "the file system has no inodes left", remedy);
    }
    match free_bytes < min_bytes.saturating_mul(4) {
        true => Check::warning(NAME, found, "make room soon, or have a metric warn you"),
        false => Check::ok(NAME, found),
    }
}

/// Whether the files that open the root key are their owner's alone.
pub(super) fn secrets(dir: &Path, named: &[PathBuf]) -> Check {
    const NAME: &str = "files with secrets";
    let own = ["root.key", "keyslots", "access-keys.json"].map(|name| dir.join(name));
    let keys = crate::saved::key_files(dir);
    let mut open = Vec::new();
    let mut seen = 0_usize;
    for path in own.into_iter().chain(keys).chain(named.iter().cloned()) {
        let Ok(about) = fs::metadata(&path) else { continue };
        seen = seen.saturating_add(1);
        if about.permissions().mode() & OTHERS != 0 {
            open.push(path.display().to_string());
        }
    }
    if !open.is_empty() {
        let files = open.join(" ");
        let remedy = format!("chmod 0600 {files}; and think of what was open as known to others");
        return Check::failed(NAME, format!("others may read or write: {files}"), remedy);
    }
    let missing = named.iter().find(|path| !path.exists());
    if let Some(path) = missing {
        let found = format!("`{}` opens the root key, and is not there", path.display());
        return Check::failed(NAME, found, "put it back, or name what opens another slot");
    }
    Check::ok(NAME, format!("{seen} files are their owner's alone"))
}

/// Access keys that still lie in clear beside the data.
pub(super) fn leftovers(dir: &Path) -> Check {
    const NAME: &str = "access keys in clear";
    let keys = crate::saved::key_files(dir).chain([dir.join("access-keys.json")]);
    let there: Vec<_> = keys.filter(|path| path.exists()).collect();
    if there.is_empty() {
        return Check::ok(NAME, "none lies beside the data");
    }
    let names: Vec<_> = there.iter().map(|path| path.display().to_string()).collect();
    let names = names.join(" ");
    let remedy = format!("keep them elsewhere, then: rm {names}");
    Check::warning(NAME, names, remedy)
}

#[cfg(test)]
mod tests {
    use super::space;
    use crate::doctor::State;

    #[test]
    fn room_is_judged_by_what_writes_need() {
        let state = |free, min| space(free, min, true).state;
        assert_eq!(state(10, 11), State::Failed);
        assert_eq!(state(11, 11), State::Warning);
        assert_eq!(state(43, 11), State::Warning);
        assert_eq!(state(44, 11), State::Ok);
        assert_eq!(space(44, 11, false).state, State::Failed);
    }
}

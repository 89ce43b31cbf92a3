//! The machine: memory that is locked, core files, system calls, open files, the clock.

use std::fs;
use std::path::Path;
use std::time::{Duration, SystemTime};

use locked_memory::{LockedBytes, Protection};
use rustix::process::{Resource, getrlimit};

use super::Check;

/// Keys need little; less than this is short of room for many accounts.
const LOCKED_BYTES_MIN: u64 = 1024 * 1024;

/// What the listeners, the store and objects may have open together.
const OPEN_FILES_MIN: u64 = 4096 + 1024;

/// How far ahead of the clock the newest file may be.
const AHEAD_MAX: Duration = Duration::from_secs(300);

/// The day this release was made for: no clock is right that shows less (2026-11-01).
const EPOCH_SECONDS_MIN: u64 = 1_793_491_200;

/// Everything that is about the machine alone.
pub(super) fn checks() -> Vec<Check> {
    vec![locked_memory(), core_files(), system_calls(), open_files(), swap()]
}

fn locked_memory() -> Check {
    const NAME: &str = "locked memory";
    let remedy =
        "raise RLIMIT_MEMLOCK (LimitMEMLOCK= in the unit, `ulimit -l`, or --ulimit memlock)";
    if let Err(error) = LockedBytes::<32>::new(|_| {}) {
        return Check::failed(NAME, crate::failure::chain(&error), remedy);
    }
    let way = match locked_memory::protection() {
        Some(Protection::MemfdSecret) => "memfd_secret: outside the kernel's own map",
        Some(Protection::Locked) => "mlock",
        None => "not used yet",
    };
    match getrlimit(Resource::Memlock).current {
        Some(bytes) if bytes < LOCKED_BYTES_MIN => {
            Check::warning(NAME, format!("{way}; room for {bytes} bytes of keys"), remedy)
        }
        _ => Check::ok(NAME, way),
    }
}

fn core_files() -> Check {
    const NAME: &str = "core files";
    match getrlimit(Resource::Core).current {
        Some(0) => Check::ok(NAME, "off: no crash writes keys to a disk"),
        _ => Check::failed(
            NAME,
            "cannot be switched off: a crash would write keys to a disk",
            "LimitCORE=0 in the unit, or `ulimit -c 0`",
        ),
    }
}

/// The line of `/proc/self/status` that begins with `name`.
fn status(name: &str) -> Option<String> {
    let text = fs::read_to_string("/proc/self/status").ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix(name));
    line.map(|rest| rest.trim_start_matches(':').trim().to_owned())
}

fn system_calls() -> Check {
    const NAME: &str = "system calls";
    let privileges = match status("NoNewPrivs").as_deref() {
        Some("1") => "no new privileges",
        _ => "new privileges possible",
    };
    match status("Seccomp").as_deref() {
        Some("2") => Check::ok(NAME, format!("filtered (seccomp), {privileges}")),
        Some(_) => Check::note(
            NAME,
            format!("not filtered in this shell, {privileges}; a unit has SystemCallFilter="),
        ),
        None => Check::note(NAME, "the kernel does not say whether they are filtered"),
    }
}

fn open_files() -> Check {
    const NAME: &str = "open files";
    match getrlimit(Resource::Nofile).maximum {
        Some(files) if files < OPEN_FILES_MIN => Check::warning(
            NAME,
            format!("at most {files}: fewer connections than `--connections-max` are served"),
            format!(
                "LimitNOFILE={} in the unit, or `ulimit -Hn`",
                OPEN_FILES_MIN.saturating_mul(4)
            ),
        ),
        Some(files) => Check::ok(NAME, format!("up to {files}")),
        None => Check::ok(NAME, "as many as there may be"),
    }
}

fn swap() -> Check {
    const NAME: &str = "swap";
    let text = fs::read_to_string("/proc/swaps").unwrap_or_default();
    match text.lines().skip(1).count() {
        0 => Check::ok(NAME, "none"),
        areas => Check::note(
            NAME,
            format!("{areas} areas: keys are locked in memory, bytes of objects in flight are not"),
        ),
    }
}

/// Whether the clock can be right: it is not behind what was written last.
pub(super) fn clock(dir: &Path) -> Check {
    let newest = newest(dir).into_iter().chain(newest(&dir.join("journal"))).max();
    let is_known = Path::new("/run/systemd/timesync/synchronized").exists()
        || Path::new("/run/chrony").exists()
        || Path::new("/run/chrony.pid").exists();
    judged(super::now(), newest, is_known)
}

/// When the newest file of a folder was written.
fn newest(dir: &Path) -> Option<SystemTime> {
    let entries = fs::read_dir(dir).ok()?.flatten();
    entries.filter_map(|entry| entry.metadata().ok()?.modified().ok()).max()
}

fn judged(now: SystemTime, newest: Option<SystemTime>, is_synchronised: bool) -> Check {
    const NAME: &str = "clock";
    let remedy = "set the clock (`timedatectl set-ntp true`) before the server starts: signatures, \
                  sessions and locks go by it";
    let least = SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(EPOCH_SECONDS_MIN));
    if least.is_some_and(|least| now < least) {
        return Check::failed(NAME, "older than this release", remedy);
    }
    let ahead = newest.and_then(|newest| newest.duration_since(now).ok()).unwrap_or_default();
    if ahead > AHEAD_MAX {
        let found = format!("{} s behind what was written last", ahead.as_secs());
        return Check::failed(NAME, found, remedy);
    }
    match is_synchronised {
        true => Check::ok(NAME, "synchronised"),
        false => Check::note(NAME, "plausible; nothing says that it is synchronised"),
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime};

    use super::judged;
    use crate::doctor::State;

    #[test]
    fn a_clock_behind_what_was_written_is_wrong() {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000);
        let later = |seconds| Some(now + Duration::from_secs(seconds));
        assert_eq!(judged(now, later(301), true).state, State::Failed);
        assert_eq!(judged(now, later(300), true).state, State::Ok);
        assert_eq!(judged(now, None, false).state, State::Note);
        let early = SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000);
        assert_eq!(judged(early, None, true).state, State::Failed);
    }
}

//! What a process has used, from `/proc`.

use core::time::Duration;
use std::fs;

use serde::Serialize;

/// Microseconds of a clock tick in `/proc/PID/stat`: Linux shows 100 a second to programs on every
/// architecture we build for, whatever the kernel counts in.
const TICK_US: u64 = 10_000;

/// How long a process is watched at a time, and how often at most, until it is idle.
const SETTLE_LOOK: Duration = Duration::from_millis(250);
const SETTLE_LOOKS_MAX: u32 = 60;

/// A process of this machine.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Process {
    /// `self`, or its number.
    pid: Option<u32>,
}

/// Its memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub(crate) struct Memory {
    /// Resident now, in KiB.
    pub(crate) resident_kib: u64,
    /// The most that was resident, in KiB: since the last [`Process::forget_peak`], where that is
    /// permitted.
    pub(crate) peak_kib: u64,
}

impl Process {
    pub(crate) const fn of(pid: u32) -> Self {
        Self { pid: Some(pid) }
    }

    pub(crate) const fn this() -> Self {
        Self { pid: None }
    }

    fn read(self, file: &str) -> Option<String> {
        fs::read_to_string(self.path(file)).ok()
    }

    fn path(self, file: &str) -> String {
        match self.pid {
            Some(pid) => format!("/proc/{pid}/{file}"),
            None => format!("/proc/self/{file}"),
        }
    }

    /// CPU time of all its threads, user and system, in microseconds. `None` when there is no
    /// such process.
    pub(crate) fn cpu_us(self) -> Option<u64> {
        cpu_us_of(&self.read("stat")?)
    }

    pub(crate) fn memory(self) -> Option<Memory> {
        memory_of(&self.read("status")?)
    }

    /// Waits until it does next to nothing, but not for long: what the scenario before left to be
    /// done (compaction, deleting) must not be counted with the next one.
    pub(crate) async fn settled(self) {
        for _ in 0..SETTLE_LOOKS_MAX {
            let before = self.cpu_us();
            tokio::time::sleep(SETTLE_LOOK).await;
            let used = self.cpu_us().zip(before).and_then(|(now, then)| now.checked_sub(then));
            if used.is_none_or(|used| used <= TICK_US) {
                return;
            }
        }
    }

    /// Lets the peak begin anew. Without the right to do so it goes on from before.
    pub(crate) fn forget_peak(self) {
        let _ = fs::write(self.path("clear_refs"), "5");
    }
}

/// Fields 14 and 15 of `stat`: utime and stime. The name before them may hold anything, so counting
/// begins behind its closing bracket.
pub(crate) fn cpu_us_of(stat: &str) -> Option<u64> {
    let (_, fields) = stat.rsplit_once(')')?;
    let mut ticks = fields.split_whitespace().skip(11).map(str::parse::<u64>);
    let (user, system) = (ticks.next()?.ok()?, ticks.next()?.ok()?);
    user.checked_add(system)?.checked_mul(TICK_US)
}

pub(crate) fn memory_of(status: &str) -> Option<Memory> {
    let kib = |name: &str| {
        let line = status.lines().find_map(|line| line.strip_prefix(name))?;
        line.split_whitespace().next()?.parse().ok()
    };
    Some(Memory { resident_kib: kib("VmRSS:")?, peak_kib: kib("VmHWM:")? })
}

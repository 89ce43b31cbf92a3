//! Facts about the process itself, from `/proc`. What cannot be read is 0.

use std::fs;

/// The kernel's ticks a second in `/proc`: `USER_HZ`, which is 100 on every architecture of Linux.
const TICKS_PER_SECOND: u64 = 100;

/// What the process uses.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Process {
    pub(crate) started_at_seconds: i64,
    pub(crate) cpu_us: u64,
    pub(crate) resident_bytes: u64,
    pub(crate) open_files: usize,
}

impl Process {
    /// Reads them; the caller knows when the process started.
    pub(crate) fn read(started_at_seconds: i64) -> Self {
        let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
        let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
        let open_files = fs::read_dir("/proc/self/fd").map_or(0, Iterator::count);
        Self {
            started_at_seconds,
            cpu_us: cpu_us(&stat).unwrap_or_default(),
            resident_bytes: resident_bytes(&status).unwrap_or_default(),
            // The listing itself is one of them.
            open_files: open_files.saturating_sub(1),
        }
    }
}

/// Fields 14 and 15 of proc_pid_stat(5); the name in field 2 may hold anything, up to the last `)`.
fn cpu_us(stat: &str) -> Option<u64> {
    let (_, behind_name) = stat.rsplit_once(')')?;
    let mut fields = behind_name.split_whitespace().skip(11);
    let user: u64 = fields.next()?.parse().ok()?;
    let system: u64 = fields.next()?.parse().ok()?;
    user.checked_add(system)?.checked_mul(1_000_000 / TICKS_PER_SECOND)
}

fn resident_bytes(status: &str) -> Option<u64> {
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.trim().strip_suffix("kB")?.trim().parse::<u64>().ok()?.checked_mul(1024)
}

#[cfg(test)]
mod tests {
    use super::{cpu_us, resident_bytes};

    #[test]
    fn proc_is_read_field_by_field() {
        let stat = "7 (a) b) S 1 7 7 0 -1 4194304 5 0 0 0 150 25 0 0 20 0 9 0 100 1 1";
        assert_eq!(cpu_us(stat), Some(1_750_000));
        assert_eq!(cpu_us(""), None);
        assert_eq!(resident_bytes("VmPeak:\t 9 kB\nVmRSS:\t    12 kB\n"), Some(12_288));
        assert_eq!(resident_bytes("VmRSS: many"), None);
    }
}

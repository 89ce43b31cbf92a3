//! Settings of the whole process.

use std::io;

use crate::LockedMemoryError;

/// Turns core dumps off (`RLIMIT_CORE` 0) and makes the process non-dumpable (`PR_SET_DUMPABLE` 0):
/// no core file, no `ptrace` and no `/proc/<pid>/mem` by other processes of the same user.
/// Call it first thing in `main`.
///
/// # Errors
/// [`LockedMemoryError::NotHardened`] when the kernel refuses; the settings made before stay.
pub fn harden_process() -> Result<(), LockedMemoryError> {
    let none = libc::rlimit { rlim_cur: 0, rlim_max: 0 };
    // SAFETY: `none` is a valid `rlimit` for the length of the call, which only reads it.
    let limited = unsafe { libc::setrlimit(libc::RLIMIT_CORE, &raw const none) };
    outcome(limited, "setrlimit(RLIMIT_CORE)")?;

    let (off, unused): (libc::c_ulong, libc::c_ulong) = (0, 0);
    // SAFETY: this option takes integers and no pointer.
    let set = unsafe { libc::prctl(libc::PR_SET_DUMPABLE, off, unused, unused, unused) };
    outcome(set, "prctl(PR_SET_DUMPABLE)")
}

fn outcome(returned: libc::c_int, step: &'static str) -> Result<(), LockedMemoryError> {
    if returned == 0 {
        return Ok(());
    }
    Err(LockedMemoryError::NotHardened { step, source: io::Error::last_os_error() })
}

//! Memory for the few keys that must not leak by accident: the root key and the domain keys.
//!
//! # What it protects from
//! Swap, core dumps, `ptrace` of a dumpable process, a forked child that lives longer than it
//! should, and freed memory that is read again. With `memfd_secret(2)` (Linux 5.14, on by default
//! since 6.5) the pages are also removed from the kernel's own direct map, so that a kernel bug
//! that reads arbitrary memory does not find them. It does not protect from code that runs inside
//! this process.
//!
//! # The case for `unsafe` here
//! Page protection is a property of addresses. No safe interface of the standard library maps,
//! locks or advises pages, so a crate must call `mmap`, `mlock`, `madvise` and `memfd_secret`
//! itself and hand out memory it manages by hand. It is kept in this crate, small enough to read in
//! one sitting, with one rule: a cell belongs to exactly one [`LockedBytes`] from allocation to
//! drop. Every `unsafe` block holds one operation and states why it is sound.
//!
//! # Layout
//! Regions of 16 KiB are mapped on demand and cut into cells of 64 bytes; regions are never
//! unmapped, cells are wiped and reused. Locked memory counts against `RLIMIT_MEMLOCK` (8 MiB on
//! current systems, room for 131,072 keys). When the limit is reached the caller gets an error:
//! keys are never put into ordinary memory instead.

mod arena;
mod harden;
mod locked;
mod region;

pub use harden::harden_process;
pub use locked::{LockedBytes, MAX_BYTES, protection};
pub use region::Protection;

/// Locked memory could not be had, or the process could not be hardened.
#[derive(Debug, thiserror::Error)]
pub enum LockedMemoryError {
    /// The kernel refused to map or lock a region; mostly `RLIMIT_MEMLOCK` is too low.
    #[error("cannot lock memory for keys ({step}); raise RLIMIT_MEMLOCK (ulimit -l)")]
    Refused {
        /// The system call that failed.
        step: &'static str,
        /// What the kernel said.
        #[source]
        source: std::io::Error,
    },
    /// The kernel refused a process-wide setting.
    #[error("cannot harden the process ({step})")]
    NotHardened {
        /// The system call that failed.
        step: &'static str,
        /// What the kernel said.
        #[source]
        source: std::io::Error,
    },
}

#[cfg(test)]
mod tests;

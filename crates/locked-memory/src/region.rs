//! One mapped, locked region and how it came to be.

use core::ffi::c_void;
use core::ptr::NonNull;
use std::io;

use crate::LockedMemoryError;

/// Bytes in a region: four pages of 4 KiB.
pub(crate) const REGION_BYTES: usize = 16 * 1024;

/// How the pages of a region are protected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Protection {
    /// `memfd_secret(2)`: locked, not dumped, and outside the kernel's direct map.
    MemfdSecret,
    /// Anonymous pages with `mlock`, `MADV_DONTDUMP` and `MADV_WIPEONFORK`.
    Locked,
}

/// A region that stays mapped for the life of the process.
#[derive(Debug)]
pub(crate) struct Region {
    pub(crate) start: NonNull<u8>,
    pub(crate) protection: Protection,
}

impl Region {
    /// Maps a fresh region of zeros, the strongest way the kernel offers.
    pub(crate) fn map() -> Result<Self, LockedMemoryError> {
        match Self::map_secret() {
            Ok(region) => Ok(region),
            // Not in this kernel, switched off, or not permitted by a seccomp filter.
            Err(_) => Self::map_locked(),
        }
    }

    pub(crate) fn map_secret() -> io::Result<Self> {
        // SAFETY: the call takes a flag word and no pointer.
        let returned =
            unsafe { libc::syscall(libc::SYS_memfd_secret, libc::c_long::from(libc::O_CLOEXEC)) };
        let fd = libc::c_int::try_from(returned).map_err(io::Error::other)?;
        if fd < 0 {
            return Err(io::Error::last_os_error());
        }
        let mapped = map_secret_file(fd);
        // SAFETY: `fd` was opened above and nobody else knows it; the mapping outlives it.
        unsafe { libc::close(fd) };
        let start = mapped?;
        Ok(Self { start, protection: Protection::MemfdSecret })
    }

    pub(crate) fn map_locked() -> Result<Self, LockedMemoryError> {
        let refused = |step| move |source| LockedMemoryError::Refused { step, source };
        let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS;
        let start = map(flags, -1).map_err(refused("mmap"))?;
        lock(start).map_err(refused("mlock"))?;
        advise(start, libc::MADV_DONTDUMP).map_err(refused("madvise(MADV_DONTDUMP)"))?;
        advise(start, libc::MADV_WIPEONFORK).map_err(refused("madvise(MADV_WIPEONFORK)"))?;
        Ok(Self { start, protection: Protection::Locked })
    }
}

fn map_secret_file(fd: libc::c_int) -> io::Result<NonNull<u8>> {
    let len = libc::off_t::try_from(REGION_BYTES).map_err(io::Error::other)?;
    // SAFETY: `fd` is open; the call takes no pointer.
    if unsafe { libc::ftruncate(fd, len) } != 0 {
        return Err(io::Error::last_os_error());
    }
    // The kernel accepts shared mappings of such a file only.
    let start = map(libc::MAP_SHARED, fd)?;
    // WIPEONFORK is for private pages; a forked child gets none of these instead, and faults should
    // it touch a key. Children that only exec another program do not notice.
    advise(start, libc::MADV_DONTFORK)?;
    Ok(start)
}

fn map(flags: libc::c_int, fd: libc::c_int) -> io::Result<NonNull<u8>> {
    // SAFETY: a fresh mapping at an address of the kernel's choice; it replaces no other.
    let at = unsafe {
        libc::mmap(
            core::ptr::null_mut(),
            REGION_BYTES,
            libc::PROT_READ | libc::PROT_WRITE,
            flags,
            fd,
            0,
        )
    };
    if at == libc::MAP_FAILED {
        return Err(io::Error::last_os_error());
    }
    NonNull::new(at.cast::<u8>()).ok_or_else(|| io::Error::other("mapped at address zero"))
}

fn lock(start: NonNull<u8>) -> io::Result<()> {
    // SAFETY: the range is one whole mapping made by `map`.
    outcome(unsafe { libc::mlock(start.as_ptr().cast::<c_void>(), REGION_BYTES) })
}

fn advise(start: NonNull<u8>, advice: libc::c_int) -> io::Result<()> {
    // SAFETY: the range is one whole mapping made by `map`; none of the advices used here discards
    // its content in this process.
    outcome(unsafe { libc::madvise(start.as_ptr().cast::<c_void>(), REGION_BYTES, advice) })
}

fn outcome(returned: libc::c_int) -> io::Result<()> {
    if returned == 0 { Ok(()) } else { Err(io::Error::last_os_error()) }
}

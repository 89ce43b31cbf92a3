//! A fixed number of secret bytes in a locked cell.

use core::fmt;
use core::ptr::NonNull;

use zeroize::Zeroize;

use crate::LockedMemoryError;
use crate::arena::{self, CELL_BYTES, Cell};
use crate::region::Protection;

/// The largest `N` of [`LockedBytes`].
pub const MAX_BYTES: usize = CELL_BYTES;

/// `N` bytes (at most [`MAX_BYTES`], checked when compiling) in locked memory: wiped on drop, not
/// printed, not copied.
pub struct LockedBytes<const N: usize> {
    at: NonNull<u8>,
}

// SAFETY: the bytes are plain memory owned by this value alone; moving it to another thread moves
// the ownership.
unsafe impl<const N: usize> Send for LockedBytes<N> {}
// SAFETY: a shared reference gives read access only.
unsafe impl<const N: usize> Sync for LockedBytes<N> {}

impl<const N: usize> LockedBytes<N> {
    /// `N` zeros, then whatever `fill` writes: the value is made in place, so that no other copy
    /// of it need exist.
    ///
    /// # Errors
    /// [`LockedMemoryError::Refused`] when the kernel grants no more locked memory.
    pub fn new(fill: impl FnOnce(&mut [u8; N])) -> Result<Self, LockedMemoryError> {
        const { assert!(N <= CELL_BYTES, "too long for a cell") };
        let Cell(at) = arena::take()?;
        // From here on `Drop` gives the cell back, also when `fill` unwinds.
        let mut locked = Self { at };
        fill(locked.bytes_mut());
        Ok(locked)
    }

    /// The bytes. Every call site is a place to review.
    #[must_use]
    pub fn reveal(&self) -> &[u8; N] {
        // SAFETY: `at` is a cell of `CELL_BYTES >= N` initialised bytes, aligned for `u8`, owned by
        // `self`, and borrowed mutably only through `&mut self`.
        unsafe { self.at.cast::<[u8; N]>().as_ref() }
    }

    fn bytes_mut(&mut self) -> &mut [u8; N] {
        // SAFETY: as in `reveal`, and `&mut self` makes the access exclusive.
        unsafe { self.at.cast::<[u8; N]>().as_mut() }
    }
}

impl<const N: usize> Drop for LockedBytes<N> {
    fn drop(&mut self) {
        self.bytes_mut().zeroize();
        arena::give_back(Cell(self.at));
    }
}

impl<const N: usize> fmt::Debug for LockedBytes<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("LockedBytes(..)")
    }
}

/// How the locked memory of this process is protected, for diagnosis; `None` before the first use.
#[must_use]
pub fn protection() -> Option<Protection> {
    arena::protection()
}

//! The process-wide stock of cells.

use core::ptr::NonNull;
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::LockedMemoryError;
use crate::region::{Protection, REGION_BYTES, Region};

/// Bytes in a cell: one cache line, and room for the largest key kept here.
pub(crate) const CELL_BYTES: usize = 64;

/// A cell nobody else refers to.
#[derive(Debug)]
pub(crate) struct Cell(pub(crate) NonNull<u8>);

// SAFETY: a cell is plain memory that any thread may use; it is reached through its one owner.
unsafe impl Send for Cell {}

/// Free cells, and how the last region was protected.
#[derive(Debug)]
struct Arena {
    free: Vec<Cell>,
    protection: Option<Protection>,
}

static ARENA: Mutex<Arena> = Mutex::new(Arena { free: Vec::new(), protection: None });

fn arena() -> MutexGuard<'static, Arena> {
    // A panic while the lock is held leaves the list valid: a push or pop happened or did not.
    ARENA.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Takes a cell of zeros.
pub(crate) fn take() -> Result<Cell, LockedMemoryError> {
    let mut arena = arena();
    if let Some(cell) = arena.free.pop() {
        return Ok(cell);
    }
    let region = Region::map()?;
    arena.protection = Some(region.protection);
    for offset in (CELL_BYTES..REGION_BYTES).step_by(CELL_BYTES) {
        // SAFETY: `offset` lies inside the region, which is one mapping of `REGION_BYTES`.
        let at = unsafe { region.start.add(offset) };
        arena.free.push(Cell(at));
    }
    Ok(Cell(region.start))
}

/// Gives back a cell its owner has wiped.
pub(crate) fn give_back(cell: Cell) {
    arena().free.push(cell);
}

/// How the regions mapped so far are protected; none mapped yet gives `None`.
pub(crate) fn protection() -> Option<Protection> {
    arena().protection
}

//! How often a target accepted what it was given: a fuzzer that is refused at the door tests little.

use core::cell::Cell;

thread_local! {
    static ACCEPTED: Cell<u64> = const { Cell::new(0) };
}

/// Counts an input that a parser took for whole.
pub(crate) fn accepted() {
    ACCEPTED.set(ACCEPTED.get().saturating_add(1));
}

/// How many were counted on this thread.
#[cfg(test)]
pub(crate) fn count() -> u64 {
    ACCEPTED.get()
}

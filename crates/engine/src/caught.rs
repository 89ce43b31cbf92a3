//! Panics that do not spread: of a handler, or of a piece of background work.
//!
//! A panic is a fault of ours, and it must neither end the task that runs the work nor take the
//! audit record with it. Where it happened is said by the process's panic hook; what it said may
//! hold anything and goes nowhere.

use core::future::Future;
use std::panic::AssertUnwindSafe;

use futures_util::FutureExt as _;

/// The work ended without a result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the work panicked")]
pub struct Panicked;

/// Runs `work`, and says so if it panics. What the work was changing must not be used afterwards,
/// but for what is only appended to.
///
/// # Errors
/// [`Panicked`].
// No `async fn`: its future would hold `work` twice, as the argument and as what is awaited.
pub fn caught<F: Future>(work: F) -> impl Future<Output = Result<F::Output, Panicked>> {
    AssertUnwindSafe(work).catch_unwind().map(|done| done.map_err(|_| Panicked))
}

//! How a job by interval goes through the trails, one step a commit.

use std::sync::{Mutex, MutexGuard, PoisonError};

use store::{Key, Range};

use crate::waiting::PROGRESS;

/// How far a job has come; a restart begins anew.
#[derive(Debug, Default)]
pub(crate) struct Walk {
    pass: Mutex<Pass>,
}

#[derive(Debug, Default, Clone)]
struct Pass {
    /// The last row that is done.
    after: Option<Key>,
    /// The same, once the step under way is committed.
    next: Option<Key>,
}

impl Walk {
    fn pass(&self) -> MutexGuard<'_, Pass> {
        self.pass.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether the step is the first one.
    pub(crate) fn is_first(&self) -> bool {
        self.pass().after.is_none()
    }

    /// The row of the step.
    pub(crate) fn range(&self) -> Range {
        let all = Range::within(&PROGRESS.key(&[]), 1);
        match &self.pass().after {
            Some(after) => all.after(after),
            None => all,
        }
    }

    /// Says where the next step goes on: behind `row`, or from the first one.
    pub(crate) fn plan(&self, row: Option<Key>) {
        self.pass().next = row;
    }

    /// The next step is at the same row.
    pub(crate) fn stay(&self) {
        let mut pass = self.pass();
        pass.next = pass.after.clone();
    }

    /// The step is committed.
    pub(crate) fn advance(&self) {
        let mut pass = self.pass();
        pass.after = pass.next.clone();
    }
}

/// What became of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step {
    /// The row has more to do.
    Again,
    /// The next row.
    Next,
}

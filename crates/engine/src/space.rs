//! What is still done when the disk is nearly full.
//!
//! The server watches the disk and says so; from then on calls that change something are refused
//! with 503, early and cleanly, while there is room for the audit records of the others. Reads go
//! on, and so do the calls that take away: they are how room is made, and how access is cut off.

use core::sync::atomic::{AtomicBool, Ordering};

use wire::{AwsError, OperationMeta};

use crate::public_error::unavailable;

/// How the names of operations begin that take away more than they add.
const TAKES_AWAY: [&str; 10] = [
    "Abort",
    "Cancel",
    "Close",
    "Deactivate",
    "Delete",
    "Detach",
    "Disable",
    "Remove",
    "ScheduleKeyDeletion",
    "Untag",
];

/// Whether there is room on the disk.
#[derive(Debug, Default)]
pub(crate) struct Space {
    is_short: AtomicBool,
}

impl Space {
    pub(crate) fn set_short(&self, is_short: bool) {
        self.is_short.store(is_short, Ordering::Relaxed);
    }

    pub(crate) fn is_short(&self) -> bool {
        self.is_short.load(Ordering::Relaxed)
    }

    /// Refuses an operation there is no room for.
    pub(crate) fn check(&self, meta: &OperationMeta) -> Result<(), AwsError> {
        let takes_away = || TAKES_AWAY.iter().any(|begin| meta.name.starts_with(begin));
        if self.is_short() && !meta.read_only && !takes_away() {
            return Err(unavailable(meta.service));
        }
        Ok(())
    }
}

//! What is still done when the disk is nearly full.
//!
//! The server watches the disk and says how much room there is. While it is short, calls that change
//! something are refused with 503, early and cleanly, and refusals of unauthenticated requests are
//! only counted, so that strangers cannot fill what is left. While it is scarce, what is left is kept
//! for the calls that take away: they are how room is made, and how access is cut off. Which those
//! are is a fact of each operation ([`OperationMeta::takes_away`]).

use core::sync::atomic::{AtomicU8, Ordering};

use wire::{AwsError, OperationMeta};

use crate::public_error::unavailable;

/// How much room there is on the disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Room {
    /// For the calls that take away, and nothing else.
    Scarce,
    /// For reads, and for the calls that take away.
    Short,
    /// For everything.
    Ample,
}

/// The room that was last seen.
#[derive(Debug)]
pub(crate) struct Space {
    room: AtomicU8,
}

impl Default for Space {
    fn default() -> Self {
        Self { room: AtomicU8::new(Room::Ample as u8) }
    }
}

impl Space {
    pub(crate) fn set(&self, room: Room) {
        self.room.store(room as u8, Ordering::Relaxed);
    }

    pub(crate) fn room(&self) -> Room {
        let room = self.room.load(Ordering::Relaxed);
        let known = [Room::Scarce, Room::Short];
        known.into_iter().find(|known| *known as u8 == room).unwrap_or(Room::Ample)
    }

    /// Refuses an operation there is no room for.
    pub(crate) fn check(&self, meta: &OperationMeta) -> Result<(), AwsError> {
        let is_refused = match self.room() {
            Room::Ample => false,
            Room::Short => !meta.read_only && !meta.takes_away,
            Room::Scarce => !meta.takes_away,
        };
        if is_refused { Err(unavailable(meta.service)) } else { Ok(()) }
    }
}

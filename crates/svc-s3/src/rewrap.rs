//! Another key for a whole bucket, in the background: a task that somebody starts, that acts with a role
//! of theirs, says how far it is, and goes on where it was after a crash.
//!
//! Each version gets its key by UpdateObjectEncryption, through the same pipeline and with a record of its
//! own. Doing that again is nothing, so that what a crash interrupts is done anew.

pub(crate) mod job;
mod ops;
pub(crate) mod shown;
pub(crate) mod task;
mod under;

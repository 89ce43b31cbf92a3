//! The key slots file: several independent ways to open one root key.
//!
//! Like the header of a LUKS volume, the file holds slots that each wrap the same root key under a
//! key of their own, from a key file, from a passphrase, from shares of which so many are needed, or from what
//! something else holds: a token, another KMS, a TPM. Any one slot opens; slots are added and removed without touching data. The whole file is authenticated under a key derived from the root
//! key, so that slots cannot be edited or exchanged. Every change is one atomic replacement of the
//! file.
//!
//! Losing every slot, or this file, means losing the data: keep a copy of the file and a second
//! slot elsewhere.

mod error;
mod file;
mod format;
mod holder;
mod rotation;
mod share;
mod shared;
mod slots;
mod source;
mod token;

pub use error::SlotsError;
pub use format::{SlotId, SlotKind};
pub use holder::{Holder, HolderKind};
pub use rotation::{RotatedRoot, RotationTerms};
pub use share::{Share, ShareSet, read_share, write_shares};
pub use shared::ShareScheme;
pub use slots::{NewSlot, Opened, SlotSummary, Slots, SlotsSummary};
pub use source::{SlotSource, read_passphrase};
pub use token::TokenKey;

#[cfg(test)]
mod tests;

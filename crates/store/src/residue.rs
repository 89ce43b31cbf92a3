//! Where bytes of rows may lie that the store itself no longer has.

/// A place of a backend that may hold bytes of rows after they were deleted or overwritten.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Residue {
    /// The place, as an operator knows it.
    pub place: &'static str,
    /// Whether [`crate::Store::purge`] frees it of them.
    pub is_purged: bool,
    /// How it is freed of them, or until when it is not.
    pub detail: &'static str,
}

//! The one error type of the crate.

use locked_memory::LockedMemoryError;

/// Why something could not be sealed, opened or read.
#[derive(Debug, thiserror::Error)]
pub enum EnvelopeError {
    /// The key, the encryption context or binding is another one, or a byte was altered.
    /// Deliberately one case: telling them apart would be an oracle.
    #[error("the ciphertext is not authentic under this key and context")]
    NotAuthentic,
    /// The bytes do not have the form of what was expected.
    #[error("malformed: {0}")]
    Malformed(&'static str),
    /// The ciphertext ended before its last chunk.
    #[error("the ciphertext is cut short")]
    CutShort,
    /// Written by a newer release.
    #[error("format version {found} is newer than {supported}, the newest this release reads")]
    NewerFormat {
        /// The version in the bytes.
        found: u8,
        /// The newest version known here.
        supported: u8,
    },
    /// A clear header names another key, or another version of it, than the one given.
    #[error("sealed under another key than the one given")]
    OtherKey,
    /// An argument is outside its documented range.
    #[error("invalid input: {0}")]
    InvalidInput(&'static str),
    /// No locked memory for a key.
    #[error(transparent)]
    LockedMemory(#[from] LockedMemoryError),
    /// A primitive refused to work (out of memory, or a length it does not take).
    #[error("cryptographic primitive failed: {0}")]
    Primitive(&'static str),
}

//! Keys that are derived once and kept.

use core::fmt;

use zeroize::Zeroizing;

/// A derived key that lives as long as its owner. Its bytes lie in one place of their own, where they are
/// wiped: a key that is moved to where it is kept leaves nothing behind on the way.
pub(crate) struct DerivedKey(Box<Zeroizing<[u8; 32]>>);

impl DerivedKey {
    /// A place for a key.
    pub(crate) fn zero() -> Self {
        Self(Box::default())
    }

    /// A key that was derived before.
    pub(crate) fn copy_of(bytes: &[u8; 32]) -> Self {
        let mut key = Self::zero();
        key.0.copy_from_slice(bytes);
        key
    }

    /// Where the bytes lie, for who derives them.
    pub(crate) fn bytes_mut(&mut self) -> &mut [u8] {
        self.0.as_mut_slice()
    }

    /// The bytes.
    pub(crate) fn reveal(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Debug for DerivedKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DerivedKey(..)")
    }
}

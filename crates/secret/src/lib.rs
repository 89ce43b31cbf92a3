//! Values that must not be seen: zeroised on drop, no `Debug` of the content, no `Clone`, no
//! serialisation, compared in constant time, revealed by one greppable method.

use core::fmt;

use subtle::ConstantTimeEq;
use zeroize::{Zeroize, Zeroizing};

/// A secret value. `Debug` prints a marker; the content is reached only by [`Secret::reveal`].
pub struct Secret<T: Zeroize>(Zeroizing<T>);

impl<T: Zeroize> Secret<T> {
    /// Takes ownership of `value`. The caller's own copies, if any, are the caller's to wipe.
    #[must_use]
    pub fn new(value: T) -> Self {
        Self(Zeroizing::new(value))
    }

    /// The content. Every call site is a place to review: `grep 'reveal()'`.
    #[must_use]
    pub fn reveal(&self) -> &T {
        &self.0
    }
}

impl<T: Zeroize + Clone> Secret<T> {
    /// A second copy, made on purpose: named so that it can be found.
    #[must_use]
    pub fn duplicate(&self) -> Self {
        Self::new(T::clone(&self.0))
    }
}

impl<T: Zeroize + AsRef<[u8]>> Secret<T> {
    /// Compares with `other` in time that depends on the lengths only.
    #[must_use]
    pub fn matches(&self, other: &[u8]) -> bool {
        self.0.as_ref().ct_eq(other).into()
    }
}

impl<T: Zeroize> fmt::Debug for Secret<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(..)")
    }
}

impl<T: Zeroize> From<T> for Secret<T> {
    fn from(value: T) -> Self {
        Self::new(value)
    }
}

/// Compares two byte strings in time that depends on their lengths only.
#[must_use]
pub fn constant_time_eq(a: &[u8], b: &[u8]) -> bool {
    a.ct_eq(b).into()
}

#[cfg(test)]
mod tests {
    use super::{Secret, constant_time_eq};

    #[test]
    fn debug_shows_nothing() {
        let secret = Secret::new(b"canary".to_vec());
        assert_eq!(format!("{secret:?}"), "Secret(..)");
    }

    #[test]
    fn matches_compares_content_and_length() {
        let secret = Secret::new(b"canary".to_vec());
        assert!(secret.matches(b"canary"));
        assert!(!secret.matches(b"canarz"));
        assert!(!secret.matches(b"canary "));
        assert!(constant_time_eq(b"", b""));
    }
}

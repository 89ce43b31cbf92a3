//! Bytes and secrets as the generated structs hold them.

use core::fmt;
use core::ops::Deref;

use bytes::Bytes;
use secret::Secret;

/// Bytes of a message; cheap to clone.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Blob(Bytes);

impl Blob {
    /// The bytes as a shared buffer.
    #[must_use]
    pub fn into_bytes(self) -> Bytes {
        self.0
    }
}

impl Deref for Blob {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.0
    }
}

impl AsRef<[u8]> for Blob {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl From<Vec<u8>> for Blob {
    fn from(bytes: Vec<u8>) -> Self {
        Self(Bytes::from(bytes))
    }
}

impl From<&[u8]> for Blob {
    fn from(bytes: &[u8]) -> Self {
        Self(Bytes::copy_from_slice(bytes))
    }
}

impl From<Bytes> for Blob {
    fn from(bytes: Bytes) -> Self {
        Self(bytes)
    }
}

/// Secret bytes of a message: wiped on drop, never printed, compared in constant time.
pub struct SensitiveBlob(Secret<Vec<u8>>);

/// Secret text of a message: wiped on drop, never printed, compared in constant time.
pub struct SensitiveString(Secret<String>);

impl SensitiveBlob {
    /// The bytes.
    #[must_use]
    pub fn reveal(&self) -> &[u8] {
        self.0.reveal()
    }
}

impl SensitiveString {
    /// The text.
    #[must_use]
    pub fn reveal(&self) -> &str {
        self.0.reveal()
    }
}

impl From<Vec<u8>> for SensitiveBlob {
    fn from(bytes: Vec<u8>) -> Self {
        Self(Secret::new(bytes))
    }
}

impl From<&[u8]> for SensitiveBlob {
    fn from(bytes: &[u8]) -> Self {
        Self(Secret::new(bytes.to_vec()))
    }
}

impl From<Secret<Vec<u8>>> for SensitiveBlob {
    fn from(secret: Secret<Vec<u8>>) -> Self {
        Self(secret)
    }
}

impl From<String> for SensitiveString {
    fn from(text: String) -> Self {
        Self(Secret::new(text))
    }
}

impl From<&str> for SensitiveString {
    fn from(text: &str) -> Self {
        Self(Secret::new(text.to_owned()))
    }
}

impl From<Secret<String>> for SensitiveString {
    fn from(secret: Secret<String>) -> Self {
        Self(secret)
    }
}

impl Clone for SensitiveBlob {
    fn clone(&self) -> Self {
        Self(self.0.duplicate())
    }
}

impl Clone for SensitiveString {
    fn clone(&self) -> Self {
        Self(self.0.duplicate())
    }
}

impl Default for SensitiveBlob {
    fn default() -> Self {
        Self(Secret::new(Vec::new()))
    }
}

impl Default for SensitiveString {
    fn default() -> Self {
        Self(Secret::new(String::new()))
    }
}

impl PartialEq for SensitiveBlob {
    fn eq(&self, other: &Self) -> bool {
        self.0.matches(other.reveal())
    }
}

impl PartialEq for SensitiveString {
    fn eq(&self, other: &Self) -> bool {
        secret::constant_time_eq(self.reveal().as_bytes(), other.reveal().as_bytes())
    }
}

impl fmt::Debug for SensitiveBlob {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(hidden)")
    }
}

impl fmt::Debug for SensitiveString {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(hidden)")
    }
}

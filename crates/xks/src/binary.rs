//! Bytes in JSON: standard base64.

use core::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use secret::Secret;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// Bytes that may be secret: shown by their number alone, and wiped.
pub struct Binary(Secret<Vec<u8>>);

impl Binary {
    /// These bytes.
    #[must_use]
    pub fn new(bytes: Vec<u8>) -> Self {
        Self(Secret::new(bytes))
    }

    /// The bytes.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        self.0.reveal()
    }

    /// The bytes, to be kept.
    #[must_use]
    pub fn into_secret(self) -> Secret<Vec<u8>> {
        self.0
    }
}

impl From<&[u8]> for Binary {
    fn from(bytes: &[u8]) -> Self {
        Self::new(bytes.to_vec())
    }
}

impl fmt::Debug for Binary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Binary({} bytes)", self.bytes().len())
    }
}

impl Serialize for Binary {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let text = zeroize::Zeroizing::new(STANDARD.encode(self.bytes()));
        serializer.serialize_str(&text)
    }
}

impl<'de> Deserialize<'de> for Binary {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = zeroize::Zeroizing::new(String::deserialize(deserializer)?);
        STANDARD.decode(text.as_str()).map(Self::new).map_err(|_| de::Error::custom("not base64"))
    }
}

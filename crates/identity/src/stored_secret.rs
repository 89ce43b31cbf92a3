//! A secret that is part of a stored record or of a sealed token.

use secret::Secret;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A secret text inside a record. It serialises in clear on purpose: a record is written only
/// through the store's encryption barrier, a token only inside its seal.
#[derive(Debug)]
pub struct StoredSecret(Secret<String>);

impl StoredSecret {
    /// Takes ownership of `secret`.
    #[must_use]
    pub const fn new(secret: Secret<String>) -> Self {
        Self(secret)
    }

    /// The secret.
    #[must_use]
    pub const fn secret(&self) -> &Secret<String> {
        &self.0
    }
}

impl Clone for StoredSecret {
    fn clone(&self) -> Self {
        Self(self.0.duplicate())
    }
}

impl Serialize for StoredSecret {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0.reveal())
    }
}

impl<'de> Deserialize<'de> for StoredSecret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(|text| Self(Secret::new(text)))
    }
}

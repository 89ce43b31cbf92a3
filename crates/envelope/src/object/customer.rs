//! SSE-C: keys that the customer sends with every request and that are never stored.

use secret::Secret;
use stdx::Random;

use super::wrapping::WrappingKey;
use crate::kdf::{Purpose, one_time_key};
use crate::{EnvelopeError, random};

/// A customer's 256-bit key.
#[derive(Debug)]
pub struct CustomerKey(Secret<[u8; 32]>);

/// Tells whether a customer's key is the one an object was written with, without helping anyone to
/// find it: a random 128-bit salt and an HMAC of the key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CustomerKeyCheck {
    pub(crate) salt: [u8; 16],
    pub(crate) mac: [u8; 32],
}

impl CustomerKey {
    /// The key of the request.
    #[must_use]
    pub const fn new(key: Secret<[u8; 32]>) -> Self {
        Self(key)
    }

    /// A check value with a fresh salt.
    ///
    /// # Errors
    /// [`EnvelopeError::Primitive`].
    pub fn check(&self, random: &dyn Random) -> Result<CustomerKeyCheck, EnvelopeError> {
        let salt = random::bytes(random);
        Ok(CustomerKeyCheck { salt, mac: self.mac(&salt)? })
    }

    /// The key that wraps the data keys of the object.
    #[must_use]
    pub fn wrapping_key(&self) -> WrappingKey {
        WrappingKey::from_customer(self.0.duplicate())
    }

    /// HMAC-SHA256 of label and salt under the key, in the counter form of SP 800-108: separate
    /// from the wrapping of data keys, which uses another label.
    fn mac(&self, salt: &[u8; 16]) -> Result<[u8; 32], EnvelopeError> {
        let mac = one_time_key(self.0.reveal(), Purpose("ironkeep customer key check"), salt)?;
        Ok(*mac.reveal())
    }
}

impl CustomerKeyCheck {
    /// Whether `key` is the key this check was made from, in constant time.
    ///
    /// # Errors
    /// [`EnvelopeError::Primitive`].
    pub fn verify(&self, key: &CustomerKey) -> Result<bool, EnvelopeError> {
        Ok(secret::constant_time_eq(&key.mac(&self.salt)?, &self.mac))
    }
}

//! The verifier of a password for SCRAM-SHA-256 (RFC 5802, RFC 7677): who gives it to a server never gives
//! it the password.
//!
//! ```text
//! SaltedPassword = PBKDF2-HMAC-SHA-256(password, salt, iterations), 32 bytes
//! StoredKey      = SHA-256(HMAC-SHA-256(SaltedPassword, "Client Key")), 32 bytes
//! ServerKey      = HMAC-SHA-256(SaltedPassword, "Server Key"), 32 bytes
//! ```

use core::num::NonZeroU32;

use aws_lc_rs::pbkdf2;
use secret::Secret;
use stdx::Random;
use zeroize::Zeroizing;

use crate::digest::sha256;
use crate::error::EnvelopeError;
use crate::mac::hmac_sha256;
use crate::random;

/// Rounds of PBKDF2: what PostgreSQL uses.
const ITERATIONS: NonZeroU32 = match NonZeroU32::new(4096) {
    Some(iterations) => iterations,
    None => NonZeroU32::MIN,
};

/// Bytes of the salt: what PostgreSQL uses.
const SALT_BYTES: usize = 16;

/// What a server keeps of a password.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScramVerifier {
    /// Rounds of PBKDF2.
    pub iterations: u32,
    /// The salt, 16 bytes.
    pub salt: [u8; SALT_BYTES],
    /// What the client's proof is checked with, 32 bytes.
    pub stored_key: [u8; 32],
    /// What the server proves itself with, 32 bytes.
    pub server_key: [u8; 32],
}

impl ScramVerifier {
    /// The verifier of `password` with a fresh salt.
    ///
    /// # Errors
    /// [`EnvelopeError::InvalidInput`] for a password that is empty or has anything but printable ASCII,
    /// which SASLprep (RFC 4013) leaves alone.
    pub fn fresh(password: &Secret<String>, random: &dyn Random) -> Result<Self, EnvelopeError> {
        let text = password.reveal();
        if text.is_empty() || !text.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
            return Err(EnvelopeError::InvalidInput("a password of printable ASCII"));
        }
        Ok(Self::of(text, random::bytes(random)))
    }

    fn of(password: &str, salt: [u8; SALT_BYTES]) -> Self {
        let mut salted = Zeroizing::new([0_u8; 32]);
        let algorithm = pbkdf2::PBKDF2_HMAC_SHA256;
        pbkdf2::derive(algorithm, ITERATIONS, &salt, password.as_bytes(), &mut *salted);
        let client_key = Zeroizing::new(hmac_sha256(&*salted, &[b"Client Key"]));
        Self {
            iterations: ITERATIONS.get(),
            salt,
            stored_key: sha256(&*client_key),
            server_key: hmac_sha256(&*salted, &[b"Server Key"]),
        }
    }
}

#[cfg(test)]
mod tests;

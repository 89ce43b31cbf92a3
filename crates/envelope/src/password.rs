//! Passwords of people: kept as what Argon2id (RFC 9106) makes of them, never as they are.

use secret::Secret;

use crate::EnvelopeError;
use crate::kdf::passphrase_key;
use crate::slot::PassphraseCost;

/// What is kept of a password: enough to recognise it, and nothing to find it by but trying.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PasswordHash {
    /// 16 random bytes.
    pub salt: [u8; 16],
    /// The work that went into it.
    pub cost: PassphraseCost,
    /// Argon2id of the password, 32 bytes.
    pub hash: [u8; 32],
}

impl PasswordHash {
    /// 19 MiB, 2 passes, 1 lane: what OWASP asks for at least, about 20 ms.
    pub const COST: PassphraseCost = PassphraseCost::PASSWORD;

    /// Of `password`, with a `salt` of random bytes. Takes as long as [`Self::COST`] says.
    ///
    /// # Errors
    /// [`EnvelopeError::Primitive`] when the memory cannot be had.
    pub fn of(password: &Secret<String>, salt: [u8; 16]) -> Result<Self, EnvelopeError> {
        let hash = hash(password, &salt, Self::COST)?;
        Ok(Self { salt, cost: Self::COST, hash })
    }

    /// Whether it is of `password`. Takes as long as its own cost says, whatever the answer.
    ///
    /// # Errors
    /// As [`Self::of`].
    pub fn is_of(&self, password: &Secret<String>) -> Result<bool, EnvelopeError> {
        let found = hash(password, &self.salt, self.cost)?;
        Ok(secret::constant_time_eq(&found, &self.hash))
    }
}

fn hash(
    password: &Secret<String>,
    salt: &[u8; 16],
    cost: PassphraseCost,
) -> Result<[u8; 32], EnvelopeError> {
    let key = passphrase_key(password.reveal().as_bytes(), salt, cost)?;
    Ok(*key.reveal())
}

#[cfg(test)]
mod tests {
    use secret::Secret;

    use super::PasswordHash;

    #[test]
    fn a_password_is_recognised_and_no_other() {
        let password = |text: &str| Secret::new(text.to_owned());
        let kept = PasswordHash::of(&password("correct horse"), [1; 16]).unwrap();
        assert!(kept.is_of(&password("correct horse")).unwrap());
        for other in ["", "correct hors", "correct horse ", "Correct horse"] {
            assert!(!kept.is_of(&password(other)).unwrap(), "{other}");
        }
        let again = PasswordHash::of(&password("correct horse"), [2; 16]).unwrap();
        assert_ne!(kept.hash, again.hash, "each has a salt of its own");
        assert!(!format!("{kept:?}").contains("horse"));
    }
}

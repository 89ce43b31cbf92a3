//! Slots whose key is in a token: it wraps, there, what opens the slot.
//!
//! The file has 256 random bits wrapped by the token's AES key (AES-256-GCM, bound to the slot's salt), and the
//! root key wrapped under what is derived from them. The token's key never leaves it, so that a copy
//! of the file, and of everything beside it, opens nothing without the token.

use core::fmt;

use envelope::{SlotKey, random};
use hsm::{HsmError, KeyLabel, Token};
use secret::Secret;
use stdx::Random;
use zeroize::Zeroizing;

use crate::SlotsError;
use crate::format::HELD_BYTES;

/// A key in a token that is logged in to.
pub struct TokenKey {
    token: Token,
    label: KeyLabel,
}

impl fmt::Debug for TokenKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TokenKey({self})")
    }
}

impl fmt::Display for TokenKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "key `{}` of the token `{}`", self.label.as_str(), self.token.facts().label)
    }
}

impl TokenKey {
    /// The key `label` of `token`, which need not be there yet.
    ///
    /// # Errors
    /// [`SlotsError::Token`] for a label that no key can have.
    pub fn new(token: Token, label: &str) -> Result<Self, SlotsError> {
        Ok(Self { label: KeyLabel::new(label)?, token })
    }

    /// What opens a new slot, and the form in which the file holds it. A key that is not there is made.
    pub(crate) fn hold(
        &self,
        salt: &[u8; 32],
        random: &dyn Random,
    ) -> Result<(SlotKey, Vec<u8>), SlotsError> {
        if !self.token.has_key(&self.label)? {
            self.token.generate_key(&self.label)?;
        }
        let bits: Zeroizing<[u8; 32]> = Zeroizing::new(random::bytes(random));
        let secret = Secret::new(bits.to_vec());
        let held = self.token.wrap(&self.label, random::bytes(random), &purpose(salt), &secret)?;
        if held.len() != HELD_BYTES {
            return Err(SlotsError::Token(HsmError::Protocol));
        }
        Ok((SlotKey::from_token(&Secret::new(*bits), salt)?, held))
    }

    /// What opens a slot, from what the file holds; none where another key made it.
    pub(crate) fn opened(
        &self,
        salt: &[u8; 32],
        held: &[u8],
    ) -> Result<Option<SlotKey>, SlotsError> {
        let secret = match self.token.unwrap(&self.label, &purpose(salt), held) {
            Ok(secret) => secret,
            Err(HsmError::NotAuthentic | HsmError::KeyNotFound) => return Ok(None),
            Err(error) => return Err(error.into()),
        };
        let Some(bits) = secret.reveal().first_chunk::<32>() else { return Ok(None) };
        Ok(Some(SlotKey::from_token(&Secret::new(*bits), salt)?))
    }
}

fn purpose(salt: &[u8; 32]) -> Vec<u8> {
    [b"ironkeep key slot ".as_slice(), salt].concat()
}

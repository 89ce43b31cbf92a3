//! Tokens that leave the server and come back: session tokens, page markers, grant tokens.

use std::sync::{PoisonError, RwLock};

use secret::Secret;
use stdx::Random;

use crate::aad::Canonical;
use crate::derived_key::DerivedKey;
use crate::kdf::Purpose;
use crate::sealed::{self, SealingKey};
use crate::{EnvelopeError, RootVersion};

/// The key of one root version for sealing tokens.
#[derive(Debug)]
pub struct TokenKey {
    version: RootVersion,
    key: DerivedKey,
}

impl TokenKey {
    pub(crate) const fn new(version: RootVersion, key: DerivedKey) -> Self {
        Self { version, key }
    }

    fn sealing(&self) -> SealingKey<'_> {
        SealingKey {
            key: self.key.reveal(),
            version: self.version.number(),
            purpose: Purpose("ironkeep token"),
        }
    }
}

/// What a token is for; it opens only with the same use.
#[derive(Debug, Clone, Copy)]
pub struct TokenUse<'a> {
    /// The kind of token, for example `sts session` or `page marker`.
    pub purpose: &'a str,
    /// What else must be the same when it comes back: account, operation, the other parameters ...
    pub context: &'a [&'a [u8]],
}

impl TokenUse<'_> {
    fn binding(&self) -> Vec<u8> {
        let start = Canonical::new("token use").text(self.purpose);
        let start = start.number(self.context.len() as u64);
        self.context.iter().fold(start, |binding, part| binding.bytes(part)).finish()
    }
}

/// Seals tokens under the current key and opens those of earlier keys too. The key's id, the root
/// version, is in the token's clear header. Same construction and bound as the store barrier.
#[derive(Debug)]
pub struct TokenSealer {
    current: TokenKey,
    previous: RwLock<Vec<TokenKey>>,
}

impl TokenSealer {
    /// A sealer that seals under `current` and also opens what `previous` keys sealed.
    #[must_use]
    pub const fn new(current: TokenKey, previous: Vec<TokenKey>) -> Self {
        Self { current, previous: RwLock::new(previous) }
    }

    /// Forgets the previous keys: what they sealed opens no more.
    pub fn forget_previous(&self) {
        self.previous.write().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// Seals `payload`; 45 bytes longer. The caller encodes the bytes for the wire.
    ///
    /// # Errors
    /// [`EnvelopeError::Primitive`].
    pub fn seal(
        &self,
        token_use: TokenUse<'_>,
        payload: &[u8],
        random: &dyn Random,
    ) -> Result<Vec<u8>, EnvelopeError> {
        self.current.sealing().seal(&token_use.binding(), payload, random)
    }

    /// Opens a token that came back for the same use.
    ///
    /// # Errors
    /// [`EnvelopeError::NotAuthentic`] for a forged or altered token or another use,
    /// [`EnvelopeError::OtherKey`] when no key here has its id, [`EnvelopeError::Malformed`],
    /// [`EnvelopeError::NewerFormat`].
    pub fn open(
        &self,
        token_use: TokenUse<'_>,
        sealed: &[u8],
    ) -> Result<Secret<Vec<u8>>, EnvelopeError> {
        let version = RootVersion::new(sealed::version_of(sealed)?);
        let previous = self.previous.read().unwrap_or_else(PoisonError::into_inner);
        let mut keys = core::iter::once(&self.current).chain(&*previous);
        let key = keys.find(|key| key.version == version).ok_or(EnvelopeError::OtherKey)?;
        key.sealing().open(&token_use.binding(), sealed).map(Secret::new)
    }
}

//! Chance and digests for executions, and the tokens of tasks.

use core::sync::atomic::{AtomicU64, Ordering};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use envelope::digest::{Sha256, Sha384, Sha512, md5, sha1, sha256};
use states_language::{Hash, Host};
use stdx::Random;

/// Bytes of a task token.
const TOKEN_BYTES: usize = 64;

/// What executions are given for one step: a seed, and how much was taken of it.
#[derive(Debug)]
pub(crate) struct Chance {
    seed: [u8; 32],
    taken: AtomicU64,
}

impl Chance {
    /// For one step.
    pub(crate) fn new(random: &dyn Random) -> Self {
        Self { seed: envelope::random::bytes(random), taken: AtomicU64::new(0) }
    }

    /// The next 32 bytes: nobody who does not know the seed foresees them.
    fn next(&self) -> [u8; 32] {
        let taken = self.taken.fetch_add(1, Ordering::Relaxed);
        let mut digest = Sha256::new();
        digest.update(&self.seed);
        digest.update(&taken.to_be_bytes());
        digest.finish()
    }

    /// A token that nobody guesses.
    pub(crate) fn token(&self) -> String {
        URL_SAFE_NO_PAD.encode([self.next(), self.next()].concat())
    }
}

impl Host for Chance {
    fn random(&self) -> [u8; 16] {
        self.next().first_chunk().copied().unwrap_or_default()
    }

    fn hash(&self, hash: Hash, data: &[u8]) -> String {
        match hash {
            Hash::Md5 => hex::encode(md5(data)),
            Hash::Sha1 => hex::encode(sha1(data)),
            Hash::Sha256 => hex::encode(sha256(data)),
            Hash::Sha384 => {
                let mut digest = Sha384::new();
                digest.update(data);
                hex::encode(digest.finish())
            }
            Hash::Sha512 => {
                let mut digest = Sha512::new();
                digest.update(data);
                hex::encode(digest.finish())
            }
        }
    }
}

/// Whether a text can be a token.
pub(crate) fn is_token(text: &str) -> bool {
    URL_SAFE_NO_PAD.decode(text).is_ok_and(|bytes| bytes.len() == TOKEN_BYTES)
}

/// What a token is found by: who reads the store learns no token.
pub(crate) fn token_digest(token: &str) -> String {
    hex::encode(sha256(token.as_bytes()))
}

/// A text that no other has.
pub(crate) fn fresh_home(random: &dyn Random) -> String {
    hex::encode(envelope::random::bytes::<16>(random))
}

//! Signing keys: their derivation, and a cache of them.

use core::fmt;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use envelope::digest::sha256;
use envelope::mac::hmac_sha256;
use secret::Secret;
use zeroize::Zeroizing;

use crate::Credential;
use crate::canonical::digits;

/// The 32-byte key of one access key, date, region and service.
#[derive(Clone)]
pub(crate) struct SigningKey(Arc<Secret<[u8; 32]>>);

impl SigningKey {
    /// The chain of four HMAC-SHA256 of the specification.
    pub(crate) fn derive(secret: &[u8], credential: &Credential) -> Self {
        let mut start = Zeroizing::new(Vec::with_capacity(4 + secret.len()));
        start.extend_from_slice(b"AWS4");
        start.extend_from_slice(secret);
        let step = |key: &[u8], text: &str| Zeroizing::new(hmac_sha256(key, &[text.as_bytes()]));
        let date = step(&start, credential.date());
        let region = step(date.as_ref(), credential.region());
        let service = step(region.as_ref(), credential.service());
        let key = step(service.as_ref(), Credential::TERMINATOR);
        Self(Arc::new(Secret::new(*key)))
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SigningKey(..)")
    }
}

/// The signature of `string_to_sign`: 64 lower-case hexadecimal digits.
pub(crate) fn signature(key: &SigningKey, string_to_sign: &[u8]) -> String {
    digits(&hmac_sha256(key.0.reveal(), &[string_to_sign]))
}

/// Derived signing keys of recent requests: bounded, and safe against a changed secret, because
/// a key is found only with the secret that it came from.
///
/// Two generations: the younger takes what is new or used again; when it is full it becomes the
/// older one, and what was in that is forgotten.
pub struct SigningKeyCache {
    generations: Mutex<Generations>,
    generation_len_max: usize,
}

#[derive(Default)]
struct Generations {
    young: HashMap<String, Entry>,
    old: HashMap<String, Entry>,
}

/// A signing key and the digest of the secret that it came from.
#[derive(Clone)]
struct Entry {
    secret_sha256: Arc<Secret<[u8; 32]>>,
    key: SigningKey,
}

impl SigningKeyCache {
    /// An empty cache that holds at most `len_max` keys (and at least two).
    #[must_use]
    pub fn new(len_max: usize) -> Self {
        Self { generations: Mutex::default(), generation_len_max: (len_max / 2).max(1) }
    }

    /// How many keys are held.
    #[must_use]
    pub fn len(&self) -> usize {
        let generations = self.generations.lock().unwrap_or_else(PoisonError::into_inner);
        generations.young.len() + generations.old.len()
    }

    /// Whether no key is held.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    pub(crate) fn find(&self, credential: &Credential, secret: &[u8]) -> Option<SigningKey> {
        let digest = Zeroizing::new(sha256(secret));
        let mut generations = self.generations.lock().unwrap_or_else(PoisonError::into_inner);
        let entry = match generations.young.get(credential.as_str()) {
            Some(entry) => entry.clone(),
            None => {
                let (text, entry) = generations.old.remove_entry(credential.as_str())?;
                self.put(&mut generations, text, entry.clone());
                entry
            }
        };
        entry.secret_sha256.matches(digest.as_ref()).then_some(entry.key)
    }

    pub(crate) fn insert(&self, credential: &Credential, secret: &[u8], key: &SigningKey) {
        let secret_sha256 = Arc::new(Secret::new(sha256(secret)));
        let entry = Entry { secret_sha256, key: key.clone() };
        let mut generations = self.generations.lock().unwrap_or_else(PoisonError::into_inner);
        generations.old.remove(credential.as_str());
        self.put(&mut generations, credential.as_str().to_owned(), entry);
    }

    fn put(&self, generations: &mut Generations, text: String, entry: Entry) {
        let full = generations.young.len() >= self.generation_len_max;
        if full && !generations.young.contains_key(&text) {
            generations.old = core::mem::take(&mut generations.young);
        }
        generations.young.insert(text, entry);
    }
}

impl fmt::Debug for SigningKeyCache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SigningKeyCache").field("len", &self.len()).finish_non_exhaustive()
    }
}

//! The data keys that seal what is put now. What is remembered of one is its ciphertext alone: each use asks KMS
//! for the key anew, so that a key that is off ends writing at once.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use stdx::Timestamp;

use crate::kms::Wrapped;
use crate::limits::{DATA_KEY_MS, DATA_KEYS_MAX};

/// The data keys in use, by group and key of KMS: their ciphertexts, and until when.
#[derive(Debug, Default)]
pub(crate) struct DataKeys {
    in_use: Mutex<HashMap<[String; 2], (Wrapped, i64)>>,
}

impl DataKeys {
    fn lock(&self) -> MutexGuard<'_, HashMap<[String; 2], (Wrapped, i64)>> {
        self.in_use.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn find(&self, place: &[String; 2], now: Timestamp) -> Option<Wrapped> {
        let in_use = self.lock();
        let (wrapped, until_ms) = in_use.get(place)?;
        (now.unix_ms() < *until_ms).then(|| wrapped.clone())
    }

    pub(crate) fn keep(&self, place: [String; 2], wrapped: &Wrapped, now: Timestamp) {
        let mut in_use = self.lock();
        if in_use.len() >= DATA_KEYS_MAX {
            in_use.clear();
        }
        let until_ms = now.unix_ms().saturating_add(DATA_KEY_MS);
        in_use.insert(place, (wrapped.clone(), until_ms));
    }
}

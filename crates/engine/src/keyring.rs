//! The root of trust in use: domain keys and the keys the services own themselves.

use core::fmt;
use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use envelope::{DomainKey, RootKey};
use names::{AccountId, Region};
use stdx::{Clock, Random, Timestamp};
use store::Store;

use crate::failure::Failure;

mod domains;
mod owned;

pub use domains::RotatedDomain;
pub(crate) use domains::{NEWEST as NEWEST_DOMAINS, NextDomain};
pub(crate) use owned::{NextOwned, OWNED_KEYS};
pub use owned::{OwnedPlace, RotatedKey};

use owned::{OwnedBy, OwnedKey};

/// How often a first use tries to store its key, when commits conflict.
const ATTEMPTS_MAX: usize = 8;

/// After so many days a version of a key is followed by another one.
const ROTATION_DAYS: i64 = 365;

const DAY_MS: i64 = 24 * 60 * 60 * 1_000;

/// What a domain key is for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Domain {
    account: AccountId,
    region: Region,
}

/// Which keys a rotation is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rotate {
    /// All of them.
    All,
    /// Those whose newest version is a year old.
    Due,
}

/// Unwraps domain keys under the root key and keeps them in locked memory.
pub struct Keyring {
    root: RootKey,
    /// The one before, while there is something under it.
    earlier: RwLock<Option<RootKey>>,
    store: Arc<dyn Store>,
    clock: Arc<dyn Clock>,
    random: Arc<dyn Random>,
    domains: RwLock<HashMap<(Domain, u32), Arc<DomainKey>>>,
    owned: RwLock<HashMap<OwnedBy, Arc<OwnedKey>>>,
    /// Owned keys that a commit is rotating, and until when it may be under way.
    unsettled: RwLock<HashMap<OwnedBy, i64>>,
}

impl Keyring {
    /// A keyring over the rows of `store`, under `root`.
    #[must_use]
    pub fn new(
        root: RootKey,
        store: Arc<dyn Store>,
        clock: Arc<dyn Clock>,
        random: Arc<dyn Random>,
    ) -> Self {
        Self {
            root,
            earlier: RwLock::default(),
            store,
            clock,
            random,
            domains: RwLock::default(),
            owned: RwLock::default(),
            unsettled: RwLock::default(),
        }
    }

    /// The same, which also opens what the root key before has wrapped.
    #[must_use]
    pub fn with_earlier_root(self, earlier: Option<RootKey>) -> Self {
        Self { earlier: RwLock::new(earlier), ..self }
    }

    /// Forgets the root key before: what it has wrapped opens no more.
    pub fn forget_earlier_root(&self) {
        *self.earlier.write().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

/// Whether a year has passed since a version was made; 0 is a time that nobody knows.
const fn is_year_old(created_ms: i64, now: Timestamp) -> bool {
    now.unix_ms().saturating_sub(created_ms) >= ROTATION_DAYS * DAY_MS
}

fn unusable(error: envelope::EnvelopeError) -> Failure {
    Failure::Internal(format!("domain key: {error}"))
}

impl fmt::Debug for Keyring {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Keyring(..)")
    }
}

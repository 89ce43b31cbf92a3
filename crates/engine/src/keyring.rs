//! The root of trust in use: domain keys and the keys the services own themselves.

use core::fmt;
use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use envelope::{DomainKey, DomainName, RootKey};
use names::{AccountId, Region};
use stdx::{Clock, Random};
use store::{Commit, CommitOutcome, Expectation, Key, KeyBuilder, Store, Write};

use crate::failure::Failure;

mod owned;

pub(crate) use owned::OWNED_KEYS;
pub use owned::{Rotate, RotatedKey};

use owned::{OwnedBy, OwnedKey};

/// The version every domain key starts with.
const FIRST_DOMAIN_VERSION: u32 = 1;

/// How often a first use tries to store its key, when commits conflict.
const ATTEMPTS_MAX: usize = 8;

/// What a domain key is for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Domain {
    account: AccountId,
    region: Region,
}

/// Unwraps domain keys under the root key and keeps them in locked memory.
pub struct Keyring {
    root: RootKey,
    store: Arc<dyn Store>,
    clock: Arc<dyn Clock>,
    random: Arc<dyn Random>,
    domains: RwLock<HashMap<Domain, Arc<DomainKey>>>,
    owned: RwLock<HashMap<OwnedBy, Arc<OwnedKey>>>,
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
        Self { root, store, clock, random, domains: RwLock::default(), owned: RwLock::default() }
    }

    /// The domain key of an account in a region, made on first use.
    ///
    /// # Errors
    /// [`Failure::Store`], and [`Failure::Internal`] when the stored key does not open under the
    /// root key: the data then belongs to another root or was altered.
    pub async fn domain(
        &self,
        account: &AccountId,
        region: &Region,
    ) -> Result<Arc<DomainKey>, Failure> {
        let place = Domain { account: account.clone(), region: region.clone() };
        let known =
            self.domains.read().unwrap_or_else(PoisonError::into_inner).get(&place).cloned();
        if let Some(domain) = known {
            return Ok(domain);
        }
        let domain = Arc::new(self.load_or_create(account, region).await?);
        let mut domains = self.domains.write().unwrap_or_else(PoisonError::into_inner);
        Ok(Arc::clone(domains.entry(place).or_insert(domain)))
    }

    async fn load_or_create(
        &self,
        account: &AccountId,
        region: &Region,
    ) -> Result<DomainKey, Failure> {
        let name = DomainName {
            account: account.as_str().to_owned(),
            region: region.as_str().to_owned(),
            version: FIRST_DOMAIN_VERSION,
        };
        let key = row_key(account, region);
        for _ in 0..ATTEMPTS_MAX {
            if let Some(row) = self.store.get(&key).await? {
                return DomainKey::unwrap(&self.root, name, &row.value).map_err(unusable);
            }
            let made = DomainKey::generate(name.clone(), &*self.random).map_err(unusable)?;
            let wrapped = made.wrap(&self.root, &*self.random).map_err(unusable)?;
            let commit = Commit {
                expectations: vec![Expectation::Key { key: key.clone(), version: 0 }],
                writes: vec![Write::Put { key: key.clone(), value: wrapped.into() }],
            };
            if let CommitOutcome::Committed { .. } = self.store.commit(commit).await? {
                return Ok(made);
            }
            // Another request made it first, and theirs is the one that exists; or the backend
            // gave up on a commit for reasons of its own, and there is none yet.
        }
        Err(Failure::Internal("the domain key could not be stored".into()))
    }
}

fn row_key(account: &AccountId, region: &Region) -> Key {
    KeyBuilder::table("keyring.domain")
        .text(account.as_str())
        .text(region.as_str())
        .u64(u64::from(FIRST_DOMAIN_VERSION))
        .build()
}

fn unusable(error: envelope::EnvelopeError) -> Failure {
    Failure::Internal(format!("domain key: {error}"))
}

impl fmt::Debug for Keyring {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Keyring(..)")
    }
}

//! The root of trust in use: domain keys and the keys the services own themselves.

use core::fmt;
use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use envelope::{
    BackingKey, DomainKey, DomainName, KeyMaterialId, KeyName, MaterialIdKey, MaterialTerms,
    RootKey,
};
use names::{AccountId, KmsKeyId, Region};
use serde::{Deserialize, Serialize};
use stdx::Random;
use store::{Commit, CommitOutcome, Expectation, Key, KeyBuilder, Store, Write};
use tables::{Direct, Record, Table};

use crate::failure::Failure;

/// The version every domain key starts with.
const FIRST_DOMAIN_VERSION: u32 = 1;

/// How often a first use tries to store its key, when commits conflict.
const ATTEMPTS_MAX: usize = 8;

/// Keys that belong to the services themselves, such as the one behind SSE-S3.
pub(crate) const OWNED_KEYS: Table<OwnedKeyRecord> = Table::new("keyring.owned");

/// How an owned key is bound: it is never imported and has no other spec.
const OWNED_TERMS: MaterialTerms<'static> =
    MaterialTerms { spec: "SYMMETRIC_DEFAULT", origin: "AWS_KMS" };

/// A service's own key, wrapped under the domain key.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct OwnedKeyRecord {
    key_id: KmsKeyId,
    material_id: String,
    wrapped: String,
}

impl Record for OwnedKeyRecord {
    const VERSION: u8 = 1;
}

/// What a domain key is for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Domain {
    account: AccountId,
    region: Region,
}

/// What an owned key is for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct OwnedBy {
    service: &'static str,
    domain: Domain,
}

/// Unwraps domain keys under the root key and keeps them in locked memory.
pub struct Keyring {
    root: RootKey,
    store: Arc<dyn Store>,
    random: Arc<dyn Random>,
    domains: RwLock<HashMap<Domain, Arc<DomainKey>>>,
    owned: RwLock<HashMap<OwnedBy, Arc<BackingKey>>>,
}

impl Keyring {
    /// A keyring over the rows of `store`, under `root`.
    #[must_use]
    pub fn new(root: RootKey, store: Arc<dyn Store>, random: Arc<dyn Random>) -> Self {
        Self { root, store, random, domains: RwLock::default(), owned: RwLock::default() }
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

    /// The AWS-owned key of `service` for an account in a region, made on first use. Users never
    /// see it: it is the key behind SSE-S3.
    ///
    /// # Errors
    /// As [`Keyring::domain`].
    pub async fn owned(
        &self,
        service: &'static str,
        account: &AccountId,
        region: &Region,
    ) -> Result<Arc<BackingKey>, Failure> {
        let domain = Domain { account: account.clone(), region: region.clone() };
        let place = OwnedBy { service, domain };
        let known = self.owned.read().unwrap_or_else(PoisonError::into_inner).get(&place).cloned();
        if let Some(key) = known {
            return Ok(key);
        }
        let domain = self.domain(account, region).await?;
        let record = self.load_or_make_owned(&domain, &place).await?;
        let key = Arc::new(open_owned(&domain, account, region, &record)?);
        let mut owned = self.owned.write().unwrap_or_else(PoisonError::into_inner);
        Ok(Arc::clone(owned.entry(place).or_insert(key)))
    }

    async fn load_or_make_owned(
        &self,
        domain: &DomainKey,
        place: &OwnedBy,
    ) -> Result<OwnedKeyRecord, Failure> {
        let OwnedBy { service, domain: Domain { account, region } } = place;
        let parts = [account.as_str(), region.as_str(), service];
        let mut direct = Direct(Arc::clone(&self.store));
        for _ in 0..ATTEMPTS_MAX {
            if let Some(record) = OWNED_KEYS.get(&mut direct, &parts).await? {
                return Ok(record);
            }
            let record = self.make_owned(domain, account, region)?;
            let key = OWNED_KEYS.key(&parts);
            let value = OWNED_KEYS.encode(&record)?.into();
            let commit = Commit {
                expectations: vec![Expectation::Key { key: key.clone(), version: 0 }],
                writes: vec![Write::Put { key, value }],
            };
            // On a conflict another request made it first: theirs is the one that exists.
            if let CommitOutcome::Committed { .. } = self.store.commit(commit).await? {
                return Ok(record);
            }
        }
        Err(Failure::Internal("the owned key could not be stored".into()))
    }

    fn make_owned(
        &self,
        domain: &DomainKey,
        account: &AccountId,
        region: &Region,
    ) -> Result<OwnedKeyRecord, Failure> {
        let key_id = KmsKeyId::from_random(envelope::random::bytes(&*self.random));
        let name = KeyName::new(account.as_str(), region.as_str(), key_id.as_str());
        let naming = MaterialIdKey::generate(&*self.random);
        let key = BackingKey::generate(name.map_err(unusable)?, &naming, &*self.random);
        let wrapped =
            domain.wrap_backing_key(&key, OWNED_TERMS, &*self.random).map_err(unusable)?;
        Ok(OwnedKeyRecord {
            key_id,
            material_id: key.material_id().to_string(),
            wrapped: STANDARD.encode(wrapped),
        })
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

fn open_owned(
    domain: &DomainKey,
    account: &AccountId,
    region: &Region,
    record: &OwnedKeyRecord,
) -> Result<BackingKey, Failure> {
    let name = KeyName::new(account.as_str(), region.as_str(), &record.key_id).map_err(unusable)?;
    let material = KeyMaterialId::parse(&record.material_id).map_err(unusable)?;
    let wrapped = STANDARD
        .decode(&record.wrapped)
        .map_err(|_| Failure::Internal("owned key: not base64".into()))?;
    domain.unwrap_backing_key(name, material, OWNED_TERMS, &wrapped).map_err(unusable)
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

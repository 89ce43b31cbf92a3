//! Keys that belong to the services themselves, such as the one behind SSE-S3, and their rotation.
//!
//! | table | key | value |
//! |---|---|---|
//! | `keyring.owned` | account, region, service | every version of the key, wrapped by the domain key |
//!
//! What is sealed is sealed under the newest version; a ciphertext says which version opens it. A
//! version is never removed. Users never see these keys.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::{Arc, PoisonError};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use envelope::{
    BackingKey, CiphertextHeader, DomainKey, KeyMaterialId, KeyName, MaterialIdKey, MaterialTerms,
};
use names::{AccountId, KmsKeyId, Region};
use serde::{Deserialize, Serialize};
use stdx::Timestamp;
use store::{Commit, CommitOutcome, Expectation, Range, Write};
use tables::{Damage, Direct, Record, Table, from_json};

use super::{ATTEMPTS_MAX, Domain, Keyring, Rotate, is_year_old, unusable};
use crate::failure::Failure;

/// Keys that belong to the services themselves.
pub(crate) const OWNED_KEYS: Table<OwnedKeyRecord> = Table::new("keyring.owned");

/// How an owned key is bound: it is never imported and has no other spec.
const OWNED_TERMS: MaterialTerms<'static> =
    MaterialTerms { spec: "SYMMETRIC_DEFAULT", origin: "AWS_KMS" };

/// The most versions of one key: one a year, and room for what is asked for. All of them are one row.
const VERSIONS_MAX: usize = 500;

/// Rows read at a time.
const PAGE_ROWS: usize = 100;

/// How long the newest version that was read is taken for the newest: another node may have made another one.
const SETTLED_MS: i64 = 60 * 1_000;

/// How long a commit that rotates may take, at the most, with its attempts; several times what the store
/// allows one.
const UNSETTLED_MS: i64 = 5 * 60 * 1_000;

/// A service's own key.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct OwnedKeyRecord {
    key_id: KmsKeyId,
    /// Oldest first; never empty.
    versions: Vec<OwnedVersion>,
}

/// A version of it, wrapped under the domain key.
#[derive(Debug, Serialize, Deserialize)]
struct OwnedVersion {
    material_id: String,
    wrapped: String,
    /// When it was made, milliseconds since the epoch; 0 of a release that did not note it.
    created_ms: i64,
}

/// As it was before such keys had versions.
#[derive(Debug, Deserialize)]
struct OwnedKeyRecordV1 {
    key_id: KmsKeyId,
    material_id: String,
    wrapped: String,
}

impl From<OwnedKeyRecordV1> for OwnedKeyRecord {
    fn from(old: OwnedKeyRecordV1) -> Self {
        let OwnedKeyRecordV1 { key_id, material_id, wrapped } = old;
        Self { key_id, versions: vec![OwnedVersion { material_id, wrapped, created_ms: 0 }] }
    }
}

impl Record for OwnedKeyRecord {
    const VERSION: u8 = 2;

    fn read(version: u8, bytes: &[u8]) -> Result<Self, Damage> {
        match version {
            1 => from_json::<OwnedKeyRecordV1>(bytes).map(Self::from),
            2 => from_json(bytes),
            _ => Err(Damage::Version(version)),
        }
    }
}

/// What an owned key is for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct OwnedBy {
    service: Cow<'static, str>,
    domain: Domain,
}

impl OwnedBy {
    fn parts(&self) -> [&str; 3] {
        [&self.domain.account, &self.domain.region, &self.service]
    }
}

/// The versions of an owned key, opened.
#[derive(Debug)]
pub(super) struct OwnedKey {
    newest: Arc<BackingKey>,
    by_material: HashMap<KeyMaterialId, Arc<BackingKey>>,
    /// Until when `newest` is taken for the newest without another look, milliseconds since the epoch.
    good_until_ms: i64,
}

/// Which owned key: whose, and for what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnedPlace {
    /// Whose key it is, such as `s3`.
    pub service: String,
    /// The account it is for.
    pub account: AccountId,
    /// The Region it is for.
    pub region: Region,
}

/// An owned key with another version, as its row says it.
pub(crate) struct NextOwned {
    pub(crate) record: OwnedKeyRecord,
    pub(crate) rotated: RotatedKey,
}

/// An owned key after a rotation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RotatedKey {
    /// Whose key it is, such as `s3`.
    pub service: String,
    /// The account it is for.
    pub account: AccountId,
    /// The Region it is for.
    pub region: Region,
    /// The material that seals from now on.
    pub material_id: String,
    /// How many versions there are.
    pub version_count: usize,
}

impl Keyring {
    /// The newest version of the AWS-owned key of `service` for an account in a region, made on first
    /// use: what is sealed now is sealed under it.
    ///
    /// # Errors
    /// As [`Keyring::domain`].
    pub async fn owned(
        &self,
        service: &'static str,
        account: &AccountId,
        region: &Region,
    ) -> Result<Arc<BackingKey>, Failure> {
        let place = place(service, account, region);
        let now_ms = self.clock.now().unix_ms();
        let key = match self.known_owned(&place) {
            Some(key) if now_ms < key.good_until_ms => key,
            _ => self.load_owned(&place).await?,
        };
        Ok(Arc::clone(&key.newest))
    }

    /// The version of the same key that sealed `ciphertext`.
    ///
    /// # Errors
    /// As [`Keyring::domain`]; [`Failure::Internal`] where no version of the key has sealed it.
    pub async fn owned_of(
        &self,
        service: &'static str,
        account: &AccountId,
        region: &Region,
        ciphertext: &[u8],
    ) -> Result<Arc<BackingKey>, Failure> {
        let place = place(service, account, region);
        let header = CiphertextHeader::parse(ciphertext).map_err(unusable)?;
        let find = |key: Arc<OwnedKey>| key.by_material.get(&header.material_id()).cloned();
        if let Some(version) = self.known_owned(&place).and_then(find) {
            return Ok(version);
        }
        // Another node may have made it.
        let version = find(self.load_owned(&place).await?);
        version.ok_or_else(|| Failure::Internal("no version of the owned key sealed this".into()))
    }

    /// Owned keys that there are, in order, from behind `after` on.
    ///
    /// # Errors
    /// [`Failure::Store`]; [`Failure::Internal`] for a row that names no key.
    pub async fn owned_places(
        &self,
        after: Option<&OwnedPlace>,
        limit: usize,
    ) -> Result<Vec<OwnedPlace>, Failure> {
        let prefix = OWNED_KEYS.key(&[]);
        let mut range = Range::within(&prefix, limit);
        if let Some(OwnedPlace { service, account, region }) = after {
            range = range.after(&OWNED_KEYS.key(&[account, region, service]));
        }
        let rows = self.store.range(&range).await?;
        rows.iter().map(|row| read_place(&OWNED_KEYS.parts(&row.key, &prefix)?)).collect()
    }

    /// The first `limit` owned keys whose newest version is a year old, or of a time nobody knows.
    ///
    /// # Errors
    /// As [`Keyring::owned_places`].
    pub(crate) async fn due_owned(
        &self,
        now: Timestamp,
        limit: usize,
    ) -> Result<Vec<OwnedPlace>, Failure> {
        let prefix = OWNED_KEYS.key(&[]);
        let mut range = Range::within(&prefix, PAGE_ROWS);
        let mut due = Vec::new();
        loop {
            let rows = self.store.range(&range).await?;
            let Some(last) = rows.last() else { return Ok(due) };
            range = range.clone().after(&last.key);
            for row in &rows {
                if !can_rotate(&OWNED_KEYS.decode(&row.row.value)?, Rotate::Due, now) {
                    continue;
                }
                due.push(read_place(&OWNED_KEYS.parts(&row.key, &prefix)?)?);
                if due.len() == limit {
                    return Ok(due);
                }
            }
        }
    }

    /// An owned key with another version behind those of `record`. None where it is not due, or has all the
    /// versions it may have.
    pub(crate) async fn next_owned(
        &self,
        at: &OwnedPlace,
        mut record: OwnedKeyRecord,
        (which, now): (Rotate, Timestamp),
    ) -> Result<Option<NextOwned>, Failure> {
        if !can_rotate(&record, which, now) {
            return Ok(None);
        }
        let OwnedPlace { service, account, region } = at.clone();
        let domain = self.domain(&account, &region).await?;
        let by = place(service.clone(), &account, &region);
        let version = self.make_version(&domain, &by, &record.key_id, now)?;
        let material_id = version.material_id.clone();
        record.versions.push(version);
        let version_count = record.versions.len();
        let rotated = RotatedKey { service, account, region, material_id, version_count };
        Ok(Some(NextOwned { record, rotated }))
    }

    /// Says that a commit is about to give an owned key another version: until it is over, one way or the
    /// other, which version is the newest is read with each use.
    pub(crate) fn unsettle_owned(&self, at: &OwnedPlace) {
        let place = place(at.service.clone(), &at.account, &at.region);
        let until_ms = self.clock.now().unix_ms().saturating_add(UNSETTLED_MS);
        // In this order: who loads the key in between finds the note.
        let mut unsettled = self.unsettled.write().unwrap_or_else(PoisonError::into_inner);
        unsettled.insert(place.clone(), until_ms);
        drop(unsettled);
        self.owned.write().unwrap_or_else(PoisonError::into_inner).remove(&place);
    }

    /// Until when a version that was read now is the newest without another look.
    fn good_until_ms(&self, place: &OwnedBy) -> i64 {
        let now_ms = self.clock.now().unix_ms();
        let unsettled = self.unsettled.read().unwrap_or_else(PoisonError::into_inner);
        match unsettled.get(place) {
            Some(until_ms) if now_ms < *until_ms => now_ms,
            _ => now_ms.saturating_add(SETTLED_MS),
        }
    }

    fn known_owned(&self, place: &OwnedBy) -> Option<Arc<OwnedKey>> {
        self.owned.read().unwrap_or_else(PoisonError::into_inner).get(place).cloned()
    }

    fn keep_owned(&self, place: &OwnedBy, key: OwnedKey) -> Arc<OwnedKey> {
        let mut owned = self.owned.write().unwrap_or_else(PoisonError::into_inner);
        // Who has read the row before a rotation comes behind it here.
        if let Some(known) = owned.get(place)
            && known.by_material.len() > key.by_material.len()
        {
            return Arc::clone(known);
        }
        // A rotation that began since the row was read.
        let good_until_ms = key.good_until_ms.min(self.good_until_ms(place));
        let key = Arc::new(OwnedKey { good_until_ms, ..key });
        owned.insert(place.clone(), Arc::clone(&key));
        key
    }

    async fn load_owned(&self, place: &OwnedBy) -> Result<Arc<OwnedKey>, Failure> {
        // Before the row: what is rotated from here on is not taken for settled.
        let good_until_ms = self.good_until_ms(place);
        let record = self.load_or_make_owned(place).await?;
        Ok(self.keep_owned(place, self.open_owned(place, &record, good_until_ms).await?))
    }

    async fn load_or_make_owned(&self, place: &OwnedBy) -> Result<OwnedKeyRecord, Failure> {
        let mut direct = Direct(Arc::clone(&self.store));
        for _ in 0..ATTEMPTS_MAX {
            if let Some(record) = OWNED_KEYS.get(&mut direct, &place.parts()).await? {
                return Ok(record);
            }
            let key_id = KmsKeyId::from_random(envelope::random::bytes(&*self.random));
            let Domain { account, region } = &place.domain;
            let domain = self.domain(account, region).await?;
            let first = self.make_version(&domain, place, &key_id, self.clock.now())?;
            let record = OwnedKeyRecord { key_id, versions: vec![first] };
            // On a conflict another request made it first: theirs is the one that exists.
            if self.store_owned(place, 0, &record).await? {
                return Ok(record);
            }
        }
        Err(Failure::Internal("the owned key could not be stored".into()))
    }

    /// Stores `record` if its row still has this version.
    async fn store_owned(
        &self,
        place: &OwnedBy,
        version: u64,
        record: &OwnedKeyRecord,
    ) -> Result<bool, Failure> {
        let key = OWNED_KEYS.key(&place.parts());
        let value = OWNED_KEYS.encode(record)?.into();
        let commit = Commit {
            expectations: vec![Expectation::Key { key: key.clone(), version }],
            writes: vec![Write::Put { key, value }],
        };
        Ok(matches!(self.store.commit(commit).await?, CommitOutcome::Committed { .. }))
    }

    async fn open_owned(
        &self,
        place: &OwnedBy,
        record: &OwnedKeyRecord,
        good_until_ms: i64,
    ) -> Result<OwnedKey, Failure> {
        let Domain { account, region } = &place.domain;
        let mut by_material = HashMap::new();
        let mut newest = None;
        for version in &record.versions {
            let material = KeyMaterialId::parse(&version.material_id).map_err(unusable)?;
            let wrapped = STANDARD
                .decode(&version.wrapped)
                .map_err(|_| Failure::Internal("owned key: not base64".into()))?;
            let domain = self.domain_of(account, region, &wrapped).await?;
            let name = name_of(place, &record.key_id)?;
            let key = domain.unwrap_backing_key(name, material, OWNED_TERMS, &wrapped);
            let key = Arc::new(key.map_err(unusable)?);
            by_material.insert(material, Arc::clone(&key));
            newest = Some(key);
        }
        let newest =
            newest.ok_or_else(|| Failure::Internal("an owned key has no version".into()))?;
        Ok(OwnedKey { newest, by_material, good_until_ms })
    }

    fn make_version(
        &self,
        domain: &DomainKey,
        place: &OwnedBy,
        key_id: &KmsKeyId,
        now: Timestamp,
    ) -> Result<OwnedVersion, Failure> {
        let naming = MaterialIdKey::generate(&*self.random);
        let key = BackingKey::generate(name_of(place, key_id)?, &naming, &*self.random);
        let wrapped =
            domain.wrap_backing_key(&key, OWNED_TERMS, &*self.random).map_err(unusable)?;
        Ok(OwnedVersion {
            material_id: key.material_id().to_string(),
            wrapped: STANDARD.encode(wrapped),
            created_ms: now.unix_ms(),
        })
    }
}

fn place(service: impl Into<Cow<'static, str>>, account: &AccountId, region: &Region) -> OwnedBy {
    let domain = Domain { account: account.clone(), region: region.clone() };
    OwnedBy { service: service.into(), domain }
}

fn read_place(parts: &[String]) -> Result<OwnedPlace, Failure> {
    let damaged = || Failure::Internal("a row of keyring.owned names no key".into());
    let [account, region, service] = parts else { return Err(damaged()) };
    let account = AccountId::parse(account).map_err(|_| damaged())?;
    let region = Region::parse(region).map_err(|_| damaged())?;
    Ok(OwnedPlace { service: service.clone(), account, region })
}

fn name_of(place: &OwnedBy, key_id: &KmsKeyId) -> Result<KeyName, Failure> {
    let Domain { account, region } = &place.domain;
    KeyName::new(account.as_str(), region.as_str(), key_id).map_err(unusable)
}

/// Whether a key gets another version: it may have one more, and is due where that is asked for.
fn can_rotate(record: &OwnedKeyRecord, which: Rotate, now: Timestamp) -> bool {
    let newest_ms = record.versions.last().map_or(0, |version| version.created_ms);
    let is_wanted = match which {
        Rotate::All => true,
        // A year has passed since it was made, or nobody knows when that was.
        Rotate::Due => is_year_old(newest_ms, now),
    };
    is_wanted && record.versions.len() < VERSIONS_MAX
}

//! Domain keys: one for each account and Region, in versions.
//!
//! | table | key | value |
//! |---|---|---|
//! | `keyring.domain` | account, Region, version | that version of the key, wrapped by the root key |
//! | `keyring.domain-newest` | account, Region | which version seals from now on, and since when |
//!
//! What is sealed is sealed under the newest version, and says in its clear header under which; a version is
//! never removed. Which is the newest is read on every use: a rotation is two rows in the commit of its
//! record, and nothing in memory has to follow it. A domain of a release that had one version has no row
//! in the second table until it is rotated.

use std::sync::{Arc, PoisonError};

use envelope::{DomainKey, DomainName};
use names::{AccountId, Region};
use serde::{Deserialize, Serialize};
use stdx::Timestamp;
use store::{
    Commit, CommitOutcome, Entry, Expectation, Key, KeyBuilder, KeyReader, Range, Row, Write,
};
use tables::{Direct, Record, Table};

use super::{ATTEMPTS_MAX, Domain, Keyring, Rotate, is_year_old, unusable};
use crate::failure::Failure;

/// Which version of a domain key is the newest.
pub(crate) const NEWEST: Table<NewestRecord> = Table::new("keyring.domain-newest");

/// The version every domain key starts with.
const FIRST_VERSION: u32 = 1;

/// The most rows that one commit wraps anew.
const REWRAPPED_MAX: usize = 500;

/// The most versions of one key: one a year, and room for what is asked for.
const VERSIONS_MAX: u32 = 1_000;

/// The newest version of a domain key.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub(crate) struct NewestRecord {
    version: u32,
    /// When it was made, milliseconds since the epoch.
    created_ms: i64,
}

impl NewestRecord {
    /// What holds where nothing is noted: the first version, made at a time that nobody knows.
    const UNKNOWN: Self = Self { version: FIRST_VERSION, created_ms: 0 };
}

impl Record for NewestRecord {
    const VERSION: u8 = 1;
}

/// A domain key after a rotation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RotatedDomain {
    /// The account it is for.
    pub account: AccountId,
    /// The Region it is for.
    pub region: Region,
    /// The version that seals from now on.
    pub version: u32,
}

/// Another version of a domain key, as its rows say it.
pub(crate) struct NextDomain {
    /// Where the version is, and the version.
    pub(crate) key: Key,
    pub(crate) wrapped: Vec<u8>,
    pub(crate) newest: NewestRecord,
    pub(crate) rotated: RotatedDomain,
}

impl Keyring {
    /// The newest version of the domain key of an account in a Region, made on first use: what is
    /// sealed now is sealed under it.
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
        for _ in 0..ATTEMPTS_MAX {
            if let Some(newest) = self.newest(&place).await? {
                return self.domain_version(place, newest.version).await;
            }
            if self.has_row(&place, FIRST_VERSION).await? {
                return self.domain_version(place, FIRST_VERSION).await;
            }
            // On a conflict another request made it first, and theirs is the one that exists; or the
            // backend gave up on a commit for reasons of its own, and there is none yet.
            if self.store_first(&place).await? {
                return self.domain_version(place, FIRST_VERSION).await;
            }
        }
        Err(Failure::Internal("the domain key could not be stored".into()))
    }

    /// The version of the same key that sealed `wrapped`.
    ///
    /// # Errors
    /// As [`Keyring::domain`]; also where no version of the key has sealed it.
    pub async fn domain_of(
        &self,
        account: &AccountId,
        region: &Region,
        wrapped: &[u8],
    ) -> Result<Arc<DomainKey>, Failure> {
        let version = DomainKey::version_of(wrapped).map_err(unusable)?;
        let place = Domain { account: account.clone(), region: region.clone() };
        self.domain_version(place, version).await
    }

    /// Domains that have a key, in order, from behind `after` on: of `account`, or of all.
    ///
    /// # Errors
    /// [`Failure::Store`]; [`Failure::Internal`] for a row that names no domain.
    pub async fn domains(
        &self,
        account: Option<&AccountId>,
        after: Option<(&AccountId, &Region)>,
        limit: usize,
    ) -> Result<Vec<(AccountId, Region)>, Failure> {
        let prefix = match account {
            Some(account) => table().text(account.as_str()).build(),
            None => table().build(),
        };
        let mut range = Range::within(&prefix, 1);
        if let Some((account, region)) = after {
            range = range.after(&row_key(account, region, u64::MAX));
        }
        let mut found = Vec::new();
        while found.len() < limit {
            let rows = self.store.range(&range).await?;
            let Some(row) = rows.first() else { break };
            let (account, region) = read_place(&row.key)?;
            // Past all its versions.
            range = range.after(&row_key(&account, &region, u64::MAX));
            found.push((account, region));
        }
        Ok(found)
    }

    /// The first `limit` domains whose newest version is a year old, or of a time nobody knows.
    ///
    /// # Errors
    /// As [`Keyring::domains`].
    pub(crate) async fn due_domains(
        &self,
        now: Timestamp,
        limit: usize,
    ) -> Result<Vec<(AccountId, Region)>, Failure> {
        const PAGE_DOMAINS: usize = 100;
        let mut due = Vec::new();
        let mut after: Option<(AccountId, Region)> = None;
        loop {
            let behind = after.as_ref().map(|(account, region)| (account, region));
            let page = self.domains(None, behind, PAGE_DOMAINS).await?;
            let Some(last) = page.last().cloned() else { return Ok(due) };
            after = Some(last);
            for (account, region) in page {
                let place = Domain { account, region };
                let newest = self.newest(&place).await?.unwrap_or(NewestRecord::UNKNOWN);
                if can_rotate(newest, Rotate::Due, now) {
                    due.push((place.account, place.region));
                }
                if due.len() == limit {
                    return Ok(due);
                }
            }
        }
    }

    async fn newest(&self, place: &Domain) -> Result<Option<NewestRecord>, Failure> {
        let mut rows = Direct(Arc::clone(&self.store));
        Ok(NEWEST.get(&mut rows, &[&place.account, &place.region]).await?)
    }

    async fn has_row(&self, place: &Domain, version: u32) -> Result<bool, Failure> {
        let key = row_key(&place.account, &place.region, u64::from(version));
        Ok(self.store.get(&key).await?.is_some())
    }

    /// A version of a domain key; it never changes, so that one that is known is the one.
    async fn domain_version(&self, place: Domain, version: u32) -> Result<Arc<DomainKey>, Failure> {
        let known = (place, version);
        let found =
            self.domains.read().unwrap_or_else(PoisonError::into_inner).get(&known).cloned();
        if let Some(domain) = found {
            return Ok(domain);
        }
        let (place, _) = &known;
        let key = row_key(&place.account, &place.region, u64::from(version));
        let row = self.store.get(&key).await?.ok_or_else(|| {
            Failure::Internal(format!("version {version} of a domain key is missing"))
        })?;
        let domain = Arc::new(self.unwrap_domain(name(place, version), &row.value)?);
        let mut domains = self.domains.write().unwrap_or_else(PoisonError::into_inner);
        Ok(Arc::clone(domains.entry(known).or_insert(domain)))
    }

    /// Stores the first version, if there is none.
    async fn store_first(&self, place: &Domain) -> Result<bool, Failure> {
        let key = row_key(&place.account, &place.region, u64::from(FIRST_VERSION));
        let newest = NEWEST.key(&[&place.account, &place.region]);
        let record =
            NewestRecord { version: FIRST_VERSION, created_ms: self.clock.now().unix_ms() };
        let absent = |key: &Key| Expectation::Key { key: key.clone(), version: 0 };
        let commit = Commit {
            expectations: vec![absent(&key), absent(&newest)],
            writes: vec![
                Write::Put { key, value: self.wrapped_new(place, FIRST_VERSION)?.into() },
                Write::Put { key: newest, value: NEWEST.encode(&record)?.into() },
            ],
        };
        Ok(matches!(self.store.commit(commit).await?, CommitOutcome::Committed { .. }))
    }

    /// Opens a version under the root key that has wrapped it.
    fn unwrap_domain(&self, name: DomainName, wrapped: &[u8]) -> Result<DomainKey, Failure> {
        let version = DomainKey::root_version_of(wrapped).map_err(unusable)?;
        let earlier = self.earlier.read().unwrap_or_else(PoisonError::into_inner);
        let root = match &*earlier {
            Some(earlier) if version == earlier.version() => earlier,
            _ => &self.root,
        };
        DomainKey::unwrap(root, name, wrapped).map_err(unusable)
    }

    /// What is wrong with domain keys, of an installation that is not running.
    ///
    /// # Errors
    /// [`Failure::Store`] when the store cannot be read.
    pub async fn damaged_domains(&self) -> Result<Vec<String>, Failure> {
        let mut range = Range::within(&table().build(), REWRAPPED_MAX);
        let mut damaged = Vec::new();
        loop {
            let rows = self.store.range(&range).await?;
            let Some(last) = rows.last() else { return Ok(damaged) };
            range = range.clone().after(&last.key);
            for row in &rows {
                let opened =
                    read_name(&row.key).and_then(|name| self.unwrap_domain(name, &row.row.value));
                if let Err(error) = opened {
                    damaged.push(format!("metadata store: row `{}`: {error}", row.key));
                }
            }
        }
    }

    /// Wraps by the root key what the one before it has wrapped: the next rows behind `after`, at most
    /// [`REWRAPPED_MAX`] of them. Gives how many were wrapped anew, and where to go on.
    ///
    /// # Errors
    /// As [`Keyring::domain`].
    pub async fn rewrap_domains(
        &self,
        after: Option<Key>,
    ) -> Result<(usize, Option<Key>), Failure> {
        let mut range = Range::within(&table().build(), REWRAPPED_MAX);
        if let Some(after) = &after {
            range = range.after(after);
        }
        let rows = self.store.range(&range).await?;
        let last = rows.last().map(|row| row.key.clone()).filter(|_| rows.len() == REWRAPPED_MAX);
        let mut commit = Commit::default();
        for row in rows {
            let Entry { key, row: Row { value, version } } = row;
            if DomainKey::root_version_of(&value).map_err(unusable)? == self.root.version() {
                continue;
            }
            let domain = self.unwrap_domain(read_name(&key)?, &value)?;
            let wrapped = domain.wrap(&self.root, &*self.random).map_err(unusable)?;
            commit.expectations.push(Expectation::Key { key: key.clone(), version });
            commit.writes.push(Write::Put { key, value: wrapped.into() });
        }
        let count = commit.writes.len();
        if count == 0 {
            return Ok((0, last));
        }
        match self.store.commit(commit).await? {
            CommitOutcome::Committed { .. } => Ok((count, last)),
            // Nobody changes such a row but who does the same: the next look finds out.
            CommitOutcome::Conflict => Err(Failure::Contended),
        }
    }

    /// Another version of the domain key of an account in a Region, after `newest`. None where it is not due,
    /// or has all the versions it may have.
    pub(crate) fn next_domain(
        &self,
        (account, region): (AccountId, Region),
        newest: Option<NewestRecord>,
        (which, now): (Rotate, Timestamp),
    ) -> Result<Option<NextDomain>, Failure> {
        let newest = newest.unwrap_or(NewestRecord::UNKNOWN);
        if !can_rotate(newest, which, now) {
            return Ok(None);
        }
        let version = newest.version.saturating_add(1);
        let key = row_key(&account, &region, u64::from(version));
        let place = Domain { account, region };
        let wrapped = self.wrapped_new(&place, version)?;
        let Domain { account, region } = place;
        Ok(Some(NextDomain {
            key,
            wrapped,
            newest: NewestRecord { version, created_ms: now.unix_ms() },
            rotated: RotatedDomain { account, region, version },
        }))
    }

    /// A new key, wrapped by the root key.
    fn wrapped_new(&self, place: &Domain, version: u32) -> Result<Vec<u8>, Failure> {
        let made = DomainKey::generate(name(place, version), &*self.random).map_err(unusable)?;
        made.wrap(&self.root, &*self.random).map_err(unusable)
    }
}

fn can_rotate(newest: NewestRecord, which: Rotate, now: Timestamp) -> bool {
    let is_wanted = match which {
        Rotate::All => true,
        Rotate::Due => is_year_old(newest.created_ms, now),
    };
    is_wanted && newest.version < VERSIONS_MAX
}

fn name(place: &Domain, version: u32) -> DomainName {
    let Domain { account, region } = place;
    DomainName { account: account.to_string(), region: region.to_string(), version }
}

/// The table of domain keys.
fn table() -> KeyBuilder {
    KeyBuilder::table("keyring.domain")
}

fn row_key(account: &AccountId, region: &Region, version: u64) -> Key {
    table().text(account.as_str()).text(region.as_str()).u64(version).build()
}

fn read_place(key: &Key) -> Result<(AccountId, Region), Failure> {
    let DomainName { account, region, .. } = read_name(key)?;
    let account = AccountId::parse(&account).map_err(|_| unnamed())?;
    let region = Region::parse(&region).map_err(|_| unnamed())?;
    Ok((account, region))
}

fn read_name(key: &Key) -> Result<DomainName, Failure> {
    let prefix = table().build();
    let mut reader = KeyReader::behind(key, &prefix).map_err(|_| unnamed())?;
    let account = reader.text().map_err(|_| unnamed())?;
    let region = reader.text().map_err(|_| unnamed())?;
    let version = reader.u64().ok().and_then(|version| u32::try_from(version).ok());
    reader.finish().map_err(|_| unnamed())?;
    Ok(DomainName { account, region, version: version.ok_or_else(unnamed)? })
}

fn unnamed() -> Failure {
    Failure::Internal("a row of keyring.domain names no domain".into())
}

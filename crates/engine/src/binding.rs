//! What store and journal know of one another.
//!
//! Every record of a call that wrote names the store version of its commit, and the store holds a
//! head of the journal that was durable when it was stored. A commit is durable before its record is
//! appended, and a head is durable before it is stored: after a crash neither can be behind the
//! other, so one that is has lost something, or is an older copy.
//!
//! Versions are the store's own word. What is compared besides is authentic: the records of a commit
//! wait in the outbox, in sealed rows, until a head that covers them is stored in the commit that
//! removes them. So each record behind the stored head that names a commit has its row in the outbox,
//! unless the store is from before that commit. The row of the head also names the newest guarded
//! change, so that it cannot be put into an older store that comes with its older guard.

use core::fmt;

use bytes::Bytes;
use journal::{Head, Journal, JournalError, READ_LEN_MAX};
use store::{Commit, CommitOutcome, Key, KeyBuilder, PAGE_ROWS_MAX, Store, StoreError, Write};

use crate::outbox_key::outbox_key;

/// The table of what the parts of an installation know of one another.
pub const INSTALLATION: &str = "installation";

/// The versions of the row of the head: the second also names the newest guarded change.
const HEAD_WITHOUT_CHANGE: u8 = 1;
const HEAD_VERSION: u8 = 2;

/// What store and journal say of one another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Binding {
    /// The version of the store's last commit, as the journal would name it.
    pub store_version: u64,
    /// What was added to it for that.
    pub version_offset: u64,
    /// The newest store version that the journal names.
    pub journal_store_version: u64,
    /// The last record that the journal holds.
    pub journal_head: Head,
    /// The head that the store knows; none before the first was stored.
    pub stored_head: Option<Head>,
    /// Whether the journal holds that head, with the same chain value.
    pub is_head_confirmed: bool,
    /// The first record behind that head whose commit is not in the store.
    pub lost_record: Option<u64>,
    /// The newest guarded change that the store knows of; 0 if it knows of none.
    pub guarded_change: u64,
}

/// What the journal has records of and the store does not hold.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct LostCommits {
    /// The commits.
    pub commits: u64,
    /// The first record of one.
    pub first_record: Option<u64>,
}

/// Why store and journal are not of the same time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Behind {
    /// Commits that the journal knows of are not in the store.
    Store {
        /// The store's last commit.
        found: u64,
        /// The newest one the journal names.
        expected: u64,
    },
    /// The store's own version says that it holds all commits, and it lacks what the journal has
    /// records of.
    StoreLacks {
        /// The last record that the store knows.
        known: u64,
        /// The first record behind it whose commit is not in the store.
        record: u64,
    },
    /// Records that the store knows of are not in the journal.
    Journal {
        /// The journal's last record.
        found: u64,
        /// The one the store knows.
        expected: u64,
    },
}

impl fmt::Display for Behind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Store { found, expected } => write!(
                f,
                "the metadata store is older than the journal: its last commit is {found}, and the \
                 journal holds records of commits up to {expected}; it is damaged or an older \
                 copy: put the newest one in its place"
            ),
            Self::StoreLacks { known, record } => write!(
                f,
                "the metadata store is older than the journal: it knows the records up to {known}, and \
                 does not hold the commit of record {record}; it is damaged or an older copy: put the \
                 newest one in its place"
            ),
            Self::Journal { found, expected } => write!(
                f,
                "the journal is not the one that the metadata store knows: it ends at record \
                 {found}, and the store knows record {expected}; it is damaged or an older copy: \
                 put the newest one in its place"
            ),
        }
    }
}

/// Why a binding could not be read.
#[derive(Debug, thiserror::Error)]
pub enum BindingError {
    /// The store failed, or its row of the head is not authentic.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The journal failed, or is damaged where the head should be.
    #[error(transparent)]
    Journal(#[from] JournalError),
    /// The row of the head is not one.
    #[error("the store's row of the journal's head is malformed")]
    Malformed,
}

impl Binding {
    /// The head of the journal that the store knows.
    ///
    /// # Errors
    /// [`BindingError`].
    pub async fn stored_head(store: &dyn Store) -> Result<Option<Head>, BindingError> {
        Ok(stored(store).await?.map(|stored| stored.head))
    }

    /// The newest guarded change that the store knows of; 0 if it knows of none.
    ///
    /// # Errors
    /// [`BindingError`].
    pub async fn guarded_change(store: &dyn Store) -> Result<u64, BindingError> {
        Ok(stored(store).await?.map_or(0, |stored| stored.guarded_change))
    }

    /// Asks both.
    ///
    /// # Errors
    /// [`BindingError`].
    pub async fn read(store: &dyn Store, journal: &Journal) -> Result<Self, BindingError> {
        // A commit without writes answers the newest version there is.
        let CommitOutcome::Committed { version: store_version } =
            store.commit(Commit::default()).await?
        else {
            return Err(StoreError::backend("a commit without expectations had a conflict").into());
        };
        let version_offset = version_offset(store).await?;
        let stored = stored(store).await?;
        let stored_head = stored.map(|stored| stored.head);
        let is_head_confirmed = match stored_head {
            None => true,
            Some(head) => journal.confirms(head).await?,
        };
        let lost_record = match stored_head.filter(|_| is_head_confirmed) {
            None => None,
            Some(head) => lost_commits(store, journal, head, 1).await?.first_record,
        };
        Ok(Self {
            store_version: store_version.saturating_add(version_offset),
            version_offset,
            journal_store_version: journal.store_version(),
            journal_head: journal.head(),
            stored_head,
            is_head_confirmed,
            lost_record,
            guarded_change: stored.map_or(0, |stored| stored.guarded_change),
        })
    }

    /// Everything that is behind.
    pub fn behind(&self) -> impl Iterator<Item = Behind> {
        let (found, expected) = (self.store_version, self.journal_store_version);
        let is_behind = found < expected;
        let behind = is_behind.then_some(Behind::Store { found, expected });
        let known = self.stored_head.map_or(0, |head| head.sequence);
        let lacks = self.lost_record.map(|record| Behind::StoreLacks { known, record });
        let store = behind.or(lacks);
        let (found, expected) = (self.journal_head.sequence, known);
        let journal = (!self.is_head_confirmed).then_some(Behind::Journal { found, expected });
        store.into_iter().chain(journal)
    }
}

/// Stores `head`, which is durable in the journal.
///
/// # Errors
/// [`StoreError`].
pub async fn store_head(store: &dyn Store, head: Head) -> Result<(), StoreError> {
    let write = head_write(head, store.guarded_change());
    let commit = Commit { expectations: Vec::new(), writes: vec![write] };
    let (CommitOutcome::Committed { .. } | CommitOutcome::Conflict) = store.commit(commit).await?;
    Ok(())
}

/// Which commits the journal has records of, behind `head`, that `store` does not hold; no more than
/// `commits_max` are counted.
///
/// # Errors
/// [`BindingError`].
pub async fn lost_commits(
    store: &dyn Store,
    journal: &Journal,
    head: Head,
    commits_max: u64,
) -> Result<LostCommits, BindingError> {
    let mut lost = LostCommits::default();
    let (mut next, mut newest) = (head.sequence.saturating_add(1), 0);
    loop {
        let records = journal.read(next, READ_LEN_MAX).await?;
        let Some(last) = records.last() else { return Ok(lost) };
        next = last.sequence.saturating_add(1);
        let stored: Vec<_> = records.iter().filter(|it| it.store_version > 0).collect();
        for page in stored.chunks(PAGE_ROWS_MAX) {
            let keys = page.iter().map(|it| outbox_key(it.time, &it.id, it.kind));
            let rows = store.get_many(&keys.collect::<Vec<_>>()).await?;
            for (record, _) in page.iter().zip(rows).filter(|(_, row)| row.is_none()) {
                lost.first_record = lost.first_record.or(Some(record.sequence));
                // A commit may have several records; they follow one another.
                if record.store_version != newest {
                    newest = record.store_version;
                    lost.commits = lost.commits.saturating_add(1);
                }
                if lost.commits >= commits_max {
                    return Ok(lost);
                }
            }
        }
    }
}

/// The write of `head`, which is durable in the journal, and of the newest guarded change.
pub(crate) fn head_write(head: Head, guarded_change: u64) -> Write {
    let mut value = Vec::with_capacity(49);
    value.push(HEAD_VERSION);
    value.extend_from_slice(&head.sequence.to_be_bytes());
    value.extend_from_slice(&head.chain);
    value.extend_from_slice(&guarded_change.to_be_bytes());
    Write::Put { key: head_key(), value: Bytes::from(value) }
}

/// What is added to a version of the store before the journal names it: 0, unless a store that had
/// fallen behind was accepted. Versions named after that are newer than all named before.
///
/// # Errors
/// [`StoreError`].
pub(crate) async fn version_offset(store: &dyn Store) -> Result<u64, StoreError> {
    let Some(row) = store.get(&offset_key()).await? else { return Ok(0) };
    let offset = <[u8; 8]>::try_from(&*row.value);
    offset.map(u64::from_be_bytes).map_err(|_| StoreError::Corrupt { key: offset_key() })
}

/// The writes that make store and journal of the same time again, as they are.
#[must_use]
pub fn rebase(binding: &Binding) -> Vec<(Key, Bytes)> {
    let store_behind = binding.journal_store_version.saturating_sub(binding.store_version);
    let offset = binding.version_offset.saturating_add(store_behind);
    let Write::Put { key, value } = head_write(binding.journal_head, 0) else { return Vec::new() };
    vec![(key, value), (offset_key(), Bytes::copy_from_slice(&offset.to_be_bytes()))]
}

fn offset_key() -> Key {
    KeyBuilder::table(INSTALLATION).text("version offset").build()
}

fn head_key() -> Key {
    KeyBuilder::table(INSTALLATION).text("journal head").build()
}

/// What the row of the head says.
#[derive(Debug, Clone, Copy)]
struct Stored {
    head: Head,
    guarded_change: u64,
}

async fn stored(store: &dyn Store) -> Result<Option<Stored>, BindingError> {
    let Some(row) = store.get(&head_key()).await? else { return Ok(None) };
    decode(&row.value).map(Some).ok_or(BindingError::Malformed)
}

fn decode(value: &[u8]) -> Option<Stored> {
    let (&[version], rest) = value.split_first_chunk::<1>()?;
    let (sequence, rest) = rest.split_first_chunk::<8>()?;
    let (chain, rest) = rest.split_first_chunk::<32>()?;
    let guarded_change = match version {
        HEAD_WITHOUT_CHANGE if rest.is_empty() => 0,
        HEAD_VERSION => u64::from_be_bytes(rest.try_into().ok()?),
        _ => return None,
    };
    let head = Head { sequence: u64::from_be_bytes(*sequence), chain: *chain };
    Some(Stored { head, guarded_change })
}

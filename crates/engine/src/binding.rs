//! What store and journal know of one another.
//!
//! Every record of a call that wrote names the store version of its commit, and the store holds a
//! head of the journal that was durable when it was stored. A commit is durable before its record is
//! appended, and a head is durable before it is stored: after a crash neither can be behind the
//! other, so one that is has lost something, or is an older copy.

use core::fmt;

use bytes::Bytes;
use journal::{Head, Journal, JournalError};
use store::{Commit, CommitOutcome, Key, KeyBuilder, Store, StoreError, Write};

/// The table of what the parts of an installation know of one another.
pub const INSTALLATION: &str = "installation";

/// The version of the row of the head.
const HEAD_VERSION: u8 = 1;

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
        let Some(row) = store.get(&head_key()).await? else { return Ok(None) };
        decode(&row.value).map(Some).ok_or(BindingError::Malformed)
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
        let stored_head = Self::stored_head(store).await?;
        let is_head_confirmed = match stored_head {
            None => true,
            Some(head) => journal.confirms(head).await?,
        };
        Ok(Self {
            store_version: store_version.saturating_add(version_offset),
            version_offset,
            journal_store_version: journal.store_version(),
            journal_head: journal.head(),
            stored_head,
            is_head_confirmed,
        })
    }

    /// Everything that is behind.
    pub fn behind(&self) -> impl Iterator<Item = Behind> {
        let (found, expected) = (self.store_version, self.journal_store_version);
        let store = (found < expected).then_some(Behind::Store { found, expected });
        let found = self.journal_head.sequence;
        let expected = self.stored_head.map_or(0, |head| head.sequence);
        let journal = (!self.is_head_confirmed).then_some(Behind::Journal { found, expected });
        store.into_iter().chain(journal)
    }
}

/// Stores `head`, which is durable in the journal.
///
/// # Errors
/// [`StoreError`].
pub async fn store_head(store: &dyn Store, head: Head) -> Result<(), StoreError> {
    let commit = Commit { expectations: Vec::new(), writes: vec![head_write(head)] };
    let (CommitOutcome::Committed { .. } | CommitOutcome::Conflict) = store.commit(commit).await?;
    Ok(())
}

/// The write of `head`, which is durable in the journal.
pub(crate) fn head_write(head: Head) -> Write {
    let mut value = Vec::with_capacity(41);
    value.push(HEAD_VERSION);
    value.extend_from_slice(&head.sequence.to_be_bytes());
    value.extend_from_slice(&head.chain);
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
    let Write::Put { key, value } = head_write(binding.journal_head) else { return Vec::new() };
    vec![(key, value), (offset_key(), Bytes::copy_from_slice(&offset.to_be_bytes()))]
}

fn offset_key() -> Key {
    KeyBuilder::table(INSTALLATION).text("version offset").build()
}

fn head_key() -> Key {
    KeyBuilder::table(INSTALLATION).text("journal head").build()
}

fn decode(value: &[u8]) -> Option<Head> {
    let (&[HEAD_VERSION], rest) = value.split_first_chunk::<1>()? else { return None };
    let (sequence, chain) = rest.split_first_chunk::<8>()?;
    let sequence = u64::from_be_bytes(*sequence);
    Some(Head { sequence, chain: chain.try_into().ok()? })
}

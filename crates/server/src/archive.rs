//! The archive directory: a part like the blob directory, which earlier releases did not have. Where
//! the store does not say that there is one, a start makes it; where it does, one that is missing is
//! refused as any other part.

use std::sync::Arc;

use blob_local::LocalBlobs;
use stdx::Random;
use store::{Commit, CommitOutcome, Key, KeyBuilder, Store, StoreError, Write};

use crate::accept::{Accept, Accepted};
use crate::config::ServeConfig;
use crate::error::ServeError;
use crate::parts::{InstallationId, Mismatch, Owner, Part};

/// What the row says; it is there or not.
const THERE: &[u8] = b"1";

/// The archive directory as it was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct FoundArchive {
    /// Whose it is.
    pub(crate) owner: Owner,
    /// The store says that there is one.
    pub(crate) is_known: bool,
}

impl FoundArchive {
    /// Why a start refuses it, if it does.
    pub(crate) const fn mismatch(self, is_first: bool) -> Option<Mismatch> {
        match self.owner {
            Owner::Foreign => Some(Mismatch::Foreign),
            Owner::Altered => Some(Mismatch::IdAltered),
            Owner::OtherPart(part) => Some(Mismatch::OtherPart(part)),
            Owner::Empty if self.is_known && !is_first => Some(Mismatch::Missing),
            Owner::Unnamed | Owner::Unformatted if is_first => Some(Mismatch::NotEmpty),
            Owner::Unformatted => Some(Mismatch::FormatMissing),
            Owner::Unnamed => Some(Mismatch::IdMissing),
            Owner::Empty | Owner::Ours => None,
        }
    }
}

fn row() -> Key {
    KeyBuilder::table(engine::INSTALLATION).text("archive").build()
}

/// Whether `store` says that there is an archive. Asked below the encryption barrier, where the row's
/// presence shows.
pub(crate) async fn is_known(store: &dyn Store) -> Result<bool, StoreError> {
    Ok(store.version(&row()).await? != 0)
}

/// Opens the archive, making it where `store` does not say that there is one. Where it is
/// accepted as it is, it gets its id.
pub(crate) async fn open(
    accepted: &Accepted,
    id: &InstallationId,
    config: &ServeConfig,
    (store, random): (&dyn Store, &Arc<dyn Random>),
) -> Result<Arc<LocalBlobs>, ServeError> {
    let dir = config.archive_dir();
    if accepted.has(Accept::ArchiveMissing) || !is_known(store).await? {
        id.name_dir(Part::Archive, &dir)?;
        blob_local::restore_format(&dir)?;
    }
    Ok(Arc::new(LocalBlobs::open(&dir, Arc::clone(random))?))
}

/// Has `store` say that there is an archive, which is there by now.
pub(crate) async fn remember(store: &dyn Store) -> Result<(), StoreError> {
    if is_known(store).await? {
        return Ok(());
    }
    let writes = vec![Write::Put { key: row(), value: THERE.into() }];
    let commit = Commit { expectations: Vec::new(), writes };
    let (CommitOutcome::Committed { .. } | CommitOutcome::Conflict) = store.commit(commit).await?;
    Ok(())
}

#[cfg(test)]
mod tests;

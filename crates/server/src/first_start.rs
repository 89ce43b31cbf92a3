//! What the marker of a first start excuses: parts that are empty because that start was cut short.
//!
//! A first start that was killed has left no record, no blob, and no row of what a start writes
//! after its marker is gone. Where one of these is there, the installation was in use, and the
//! marker excuses nothing: whoever can make an empty file must not switch a check off.

use std::path::Path;
use std::sync::Arc;

use blob::BlobStore as _;
use blob_local::{FormatFile, LocalBlobs};
use engine::Binding;
use envelope::random::SystemRandom;
use journal::{Journal, JournalOptions};
use stdx::Timestamp;
use store::Store;

use crate::archive::FoundArchive;
use crate::config::ServeConfig;
use crate::error::ServeError;
use crate::finds::{Finds, Misfits, Owners, misfits};
use crate::parts::{self, BLOBS_DIR, InstallationId, JOURNAL_DIR, Owner};
use crate::slots_seen;

/// Whether the journal holds a record, or the blob directory or the archive a blob.
///
/// # Errors
/// [`ServeError`] when one of them holds data and cannot be read.
pub(crate) async fn has_left_files(
    config: &ServeConfig,
    options: &JournalOptions,
) -> Result<bool, ServeError> {
    let dir = config.data_dir.as_path();
    if holds(&dir.join(JOURNAL_DIR), |name| name.ends_with(".seg"))? {
        let (journal, _) = Journal::open_read_only(options.clone())?;
        if journal.head().sequence > 0 {
            return Ok(true);
        }
    }
    Ok(has_a_blob(&dir.join(BLOBS_DIR)).await? || has_a_blob(&config.archive_dir()).await?)
}

async fn has_a_blob(dir: &Path) -> Result<bool, ServeError> {
    // A first start that was killed may have left an empty one.
    let format = blob_local::format_of(dir).map_err(ServeError::file(dir))?;
    if format == FormatFile::Missing {
        return parts::holds_blobs(dir);
    }
    let blobs = LocalBlobs::open_read_only(dir, Arc::new(SystemRandom))?;
    Ok(!blobs.list_older_than(Timestamp::MAX, None, 1).await?.is_empty())
}

/// Refuses a first start where journal or blob directory are not for it to make.
///
/// # Errors
/// [`ServeError::Part`] for the first that is not.
pub(crate) fn refuse_other_parts(
    config: &ServeConfig,
    id: &InstallationId,
    journal: &JournalOptions,
) -> Result<(), ServeError> {
    let finds = Finds { config, id, journal, is_first: true };
    let of_journal = finds.owner_of_journal()?;
    let archive = FoundArchive { owner: finds.owner_of_archive()?, is_known: false };
    let blobs = finds.owner_of_blobs()?;
    let owners = Owners { store: Owner::Empty, journal: of_journal, blobs, archive };
    misfits(&finds, owners).map_err(Misfits::first)?;
    Ok(())
}

/// Whether the store, which is `below` its barrier, holds what only an installation in use has: the
/// head of a journal with records, or the generation of the key slots.
///
/// # Errors
/// [`ServeError`] when the store cannot be read.
pub(crate) async fn has_left_rows(
    id: &InstallationId,
    below: &dyn Store,
    store: &Arc<dyn Store>,
) -> Result<bool, ServeError> {
    if id.owner_of_store(below).await? != Owner::Ours {
        return Ok(false);
    }
    let head = Binding::stored_head(&**store).await?;
    Ok(head.is_some_and(|head| head.sequence > 0) || slots_seen::is_there(store).await?)
}

/// Whether `dir` is there and holds a file of such a name.
fn holds(dir: &Path, is_wanted: impl Fn(&str) -> bool) -> Result<bool, ServeError> {
    let entries = match std::fs::read_dir(dir) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(false),
        Err(error) => return Err(ServeError::file(dir)(error)),
    };
    for entry in entries {
        let name = entry.map_err(ServeError::file(dir))?.file_name();
        if name.to_str().is_some_and(&is_wanted) {
            return Ok(true);
        }
    }
    Ok(false)
}

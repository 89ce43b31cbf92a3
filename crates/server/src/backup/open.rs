//! What backups of a running and of a stopped installation, and their restoration have in common.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use blob::BlobId;
use engine::Failure;
use journal::JournalKeys;
use keyslots::{Opened, Slots};
use store::Store;

use super::error::BackupError;
use super::files::{open_plain, refuse_link};
use super::layout::BackupDir;
use super::manifest::Manifest;
use super::pool::Named;
use crate::config::ServeConfig;
use crate::error::ServeError;
use crate::root_key::{SLOTS_FILE, source_of};
use crate::root_keys::{Lasting, RootKeys};

/// The files of objects that metadata names: those in the blob directory, those in the archive. In the
/// order of ids, each once.
pub(crate) async fn named_blobs(store: &dyn Store) -> Result<[Vec<Named>; 2], ServeError> {
    let (mut hot, mut archived) = (Vec::new(), Vec::new());
    let mut wrong = None;
    services::stored_blobs(store, |blob| match BlobId::parse(&blob.id) {
        Ok(id) => {
            let named = Named { id, bytes: blob.length_bytes };
            if blob.is_archived { archived.push(named) } else { hot.push(named) }
        }
        Err(_) => wrong = Some(blob.id),
    })
    .await?;
    if let Some(id) = wrong {
        return Err(Failure::Internal(format!("`{id}` is no id of a blob")).into());
    }
    for named in [&mut hot, &mut archived] {
        named.sort_unstable();
        named.dedup_by_key(|named| named.id);
    }
    Ok([hot, archived])
}

/// Refuses a directory of backups that lies in the installation, or the installation in it.
pub(crate) fn refuse_inside(
    target: &Path,
    data_dir: &Path,
    archive_dir: &Path,
) -> Result<(), BackupError> {
    let real = |path: &Path| path.canonicalize().unwrap_or_else(|_| absolute(path));
    let own = real(target);
    for other in [data_dir, archive_dir] {
        let its = real(other);
        if own.starts_with(&its) || its.starts_with(&own) {
            return Err(BackupError::Inside { path: target.to_owned(), other: other.to_owned() });
        }
    }
    Ok(())
}

fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}

/// A backup whose manifest is authentic, and the keys of its journal.
pub(crate) struct OpenPoint {
    pub(crate) dir: BackupDir,
    pub(crate) point: PathBuf,
    pub(crate) manifest: Manifest,
    pub(crate) journal_keys: Arc<JournalKeys>,
}

/// Opens the backup `name` in `from`, or its newest, with what `config` says opens the root key.
pub(crate) fn open_point(
    config: &ServeConfig,
    from: &Path,
    name: Option<&str>,
) -> Result<OpenPoint, ServeError> {
    let dir = BackupDir::open(from)?;
    let is_named = name.is_some();
    let name = dir.chosen(name)?;
    let point = dir.point(&name);
    refuse_link(&point)?;
    let slots = point.join(SLOTS_FILE);
    match open_plain(&slots) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            return Err(BackupError::Missing { path: slots }.into());
        }
        opened => drop(opened.map_err(ServeError::file(&slots))?),
    }
    let Opened { root, earlier, kept_until, .. } =
        Slots::at(slots).open_all(&[source_of(config)?])?;
    let (_, Lasting { id, journal }) = RootKeys::new(root, earlier, kept_until)?;
    if !is_named {
        dir.refuse_undated(&id)?;
    }
    let manifest = Manifest::read(&point, &name, &id)?;
    for (folder, _) in manifest.files.iter().filter_map(|file| file.path.split_once('/')) {
        refuse_link(&point.join(folder))?;
    }
    Ok(OpenPoint { dir, point, manifest, journal_keys: journal })
}

//! Writing a backup of parts that stay as they are. Everything here blocks.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;

use journal::Head;
use stdx::Timestamp;

use super::copy::{Copier, CopyProgress, hex};
use super::error::BackupError;
use super::files::{make_own_dir, sync_all, write_whole};
use super::layout::{BackupDir, POOLS, is_name};
use super::manifest::{ListedFile, MANIFEST, Manifest, Objects};
use super::pieces::{Piece, list_of};
use super::pool::{Filling, Known, Named, fill};
use crate::parts::InstallationId;

/// What a backup is made of.
pub(crate) struct Contents {
    pub(crate) name: String,
    pub(crate) taken_at: Timestamp,
    /// Everything but the files of objects.
    pub(crate) pieces: Vec<Piece>,
    /// The files of objects that the metadata names: where they lie, and which; in the order of [`POOLS`].
    pub(crate) pools: [(PathBuf, Vec<Named>); 2],
    /// The end of the journal.
    pub(crate) head: Head,
    pub(crate) store_version: u64,
}

impl Contents {
    /// How many files there are.
    pub(crate) fn files(&self) -> u64 {
        let named: usize = self.pools.iter().map(|(_, named)| named.len()).sum();
        self.pieces.len().saturating_add(named) as u64
    }
}

/// What was written.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Written {
    pub(crate) objects: Objects,
    pub(crate) progress: CopyProgress,
}

/// Refuses a name that cannot be used.
pub(crate) fn refuse_name(dir: &BackupDir, name: &str) -> Result<(), BackupError> {
    if !is_name(name) {
        return Err(BackupError::BadName { name: name.to_owned() });
    }
    let point = dir.point(name);
    if is_there(&point)? {
        return Err(BackupError::Exists { name: name.to_owned() });
    }
    Ok(())
}

/// Whether anything is there, a link too.
fn is_there(path: &Path) -> Result<bool, BackupError> {
    match fs::symlink_metadata(path) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(false),
        found => found.map(|_| true).map_err(BackupError::file(path)),
    }
}

/// Writes a backup. It is there in one step, when everything in it is durable.
pub(crate) fn write(
    dir: &BackupDir,
    id: &InstallationId,
    contents: Contents,
    stop: &AtomicBool,
    tell: &mut dyn FnMut(CopyProgress),
) -> Result<Written, BackupError> {
    let failed = BackupError::file;
    refuse_name(dir, &contents.name)?;
    let unfinished = dir.unfinished(&contents.name);
    if is_there(&unfinished)? {
        // Of a link this removes the link alone.
        fs::remove_dir_all(&unfinished).map_err(failed(&unfinished))?;
    }
    make_own_dir(&unfinished)?;
    let mut progress = CopyProgress { files: contents.files(), ..CopyProgress::default() };
    let mut add = |more: CopyProgress| {
        progress.files_done = progress.files_done.saturating_add(more.files_done);
        progress.copied_files = progress.copied_files.saturating_add(more.copied_files);
        progress.bytes = progress.bytes.saturating_add(more.bytes);
        tell(progress);
    };
    add(CopyProgress::default());
    let mut copier = Copier::new(stop);
    let Contents { name, taken_at, pieces, pools, head, store_version } = contents;
    let mut files = copy_pieces(&pieces, &unfinished, &mut copier, &mut add)?;
    let before = newest_before(dir, id);
    let mut objects = Objects::default();
    for ((_, pool), (source, named)) in POOLS.into_iter().zip(&pools) {
        let list = unfinished.join(list_of(pool));
        let known = before.as_ref().and_then(|point| known_of(point, pool, &mut copier));
        let target = dir.root().join(pool);
        let filling = Filling { source, pool: &target, named, known, list: &list };
        fill(filling, &mut copier, &mut add, &mut objects)?;
        let read = copier.hash(&list)?;
        let (bytes, sha256) = (read.bytes, hex(&read.sha256));
        files.push(ListedFile { path: list_of(pool), bytes, sha256 });
    }
    sync_all(dir.root())?;
    let manifest = Manifest {
        name: name.clone(),
        taken_at: taken_at.iso8601(),
        release: env!("CARGO_PKG_VERSION").to_owned(),
        journal_sequence: head.sequence,
        journal_chain: hex(&head.chain),
        store_version,
        files,
        objects,
    };
    let path = unfinished.join(MANIFEST);
    let encoded = manifest.encode(id).map_err(std::io::Error::other);
    let written = encoded.and_then(|bytes| write_whole(&unfinished, MANIFEST, &bytes));
    written.map_err(failed(&path))?;
    let point = dir.point(&name);
    fs::rename(&unfinished, &point).map_err(failed(&point))?;
    sync_all(dir.root())?;
    Ok(Written { objects, progress })
}

fn copy_pieces(
    pieces: &[Piece],
    target: &Path,
    copier: &mut Copier<'_>,
    add: &mut dyn FnMut(CopyProgress),
) -> Result<Vec<ListedFile>, BackupError> {
    let mut files = Vec::with_capacity(pieces.len());
    for Piece { to, from } in pieces {
        let path = target.join(to);
        if let Some(parent) = path.parent() {
            make_own_dir(parent)?;
        }
        let read = copier.copy(from, &path)?;
        files.push(ListedFile { path: to.clone(), bytes: read.bytes, sha256: hex(&read.sha256) });
        add(CopyProgress { files: 0, files_done: 1, copied_files: 1, bytes: read.bytes });
    }
    Ok(files)
}

/// The newest backup of this installation that is in the directory.
fn newest_before(dir: &BackupDir, id: &InstallationId) -> Option<(PathBuf, Manifest)> {
    let names = dir.names().ok()?;
    let read = |name: String| {
        let point = dir.point(&name);
        let manifest = Manifest::read(&point, &name, id);
        let warn = |error: &BackupError| {
            tracing::warn!(%error, "an earlier backup does not tell which files are there already");
        };
        Some((point, manifest.inspect_err(warn).ok()?))
    };
    let points = names.into_iter().filter_map(read);
    points.max_by(|(_, one), (_, other)| one.taken_at.cmp(&other.taken_at))
}

/// What an earlier backup knows of the files in a pool, if its list is whole.
fn known_of(
    (point, manifest): &(PathBuf, Manifest),
    pool: &str,
    copier: &mut Copier<'_>,
) -> Option<Known> {
    let name = list_of(pool);
    let listed = manifest.files.iter().find(|file| file.path == name)?;
    let path = point.join(&name);
    let read = copier.hash(&path).ok()?;
    if hex(&read.sha256) != listed.sha256 {
        tracing::warn!(path = %path.display(), "an earlier backup is damaged: its list is not gone by");
        return None;
    }
    Known::from_list(&path).ok()
}

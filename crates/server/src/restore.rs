//! Restoring a backup into an empty data directory: a lawful rollback.
//!
//! What is copied is what a crash at the instant of the backup would have left, and the start that
//! follows judges it as after a crash. That start gives the installation a new generation, so that no part
//! of the one that the backup was taken of is taken for a part of this one, and leaves a record in the trail.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;

use async_trait::async_trait;
use engine::{Failure, ServiceEvent, Work, Writer};

use crate::accept::NOTHING;
use crate::backup::copy::{Content, Copier, CopyProgress, differs, unhex};
use crate::backup::error::BackupError;
use crate::backup::files::{make_dir, sync_all};
use crate::backup::layout::POOLS;
use crate::backup::manifest::{ListedFile, MANIFEST};
use crate::backup::marker::{self, Stage};
use crate::backup::open::{OpenPoint, open_point, refuse_inside};
use crate::backup::pieces::{is_path, list_of};
use crate::backup::pool::{List, path_in};
use crate::backup::postgres;
use crate::compose::{compose_restored, no_switch};
use crate::config::{ServeConfig, StoreConfig};
use crate::error::ServeError;
use crate::litter::is_mount_litter;
use crate::parts::SERVICE;
use crate::root_key::{KEY_FILE, SLOTS_FILE};

mod revoked;

pub use revoked::Revoked;
use revoked::{Since, since};

/// What is to be restored.
#[derive(Debug, Clone)]
pub struct RestoreOrder {
    /// The directory of backups.
    pub from: PathBuf,
    /// Which backup; none is the newest.
    pub name: Option<String>,
    /// A newer journal of the installation, or the data directory it is in.
    pub journal: Option<PathBuf>,
    /// What was taken away since the backup may come back.
    pub accepts_rollback: bool,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// The backup.
    pub name: String,
    /// When it was taken.
    pub taken_at: String,
    /// The last record of its journal.
    pub journal_sequence: u64,
    /// Files of objects that the installation did not have when the backup was taken.
    pub missing_files: u64,
    /// Whether the last record of a newer journal is known, and which it is.
    pub newer_sequence: Option<u64>,
    /// What was taken away since, as far as the newer journal tells; at most a thousand acts.
    pub revoked: Vec<Revoked>,
    /// How many acts took something away.
    pub revoked_total: u64,
    /// Deletions of objects and archives since.
    pub data_deletions: u64,
    /// Whether it was restored: not where something would come back and nobody has accepted that.
    pub is_restored: bool,
    /// What was copied.
    pub progress: CopyProgress,
}

/// Restores a backup into the data directory of `config`, which is new or empty.
///
/// # Errors
/// [`ServeError`]: a part of the backup is damaged, missing or foreign, and is named; the directory is not
/// empty; a file cannot be used. What was copied by then is gone on with by the same order.
pub async fn restore(
    config: &ServeConfig,
    order: &RestoreOrder,
    tell: &mut (dyn FnMut(CopyProgress) + Send),
) -> Result<Restored, ServeError> {
    let archive = config.archive_dir();
    refuse_inside(&order.from, &config.data_dir, &archive)?;
    let open = open_point(config, &order.from, order.name.as_deref())?;
    refuse_other_store(config, &open)?;
    let stop = AtomicBool::new(false);
    let manifest = Copier::new(&stop).hash(&open.point.join(MANIFEST))?.sha256;
    let stage = refuse_used(&config.data_dir, &archive, &manifest)?;
    let newer = match &order.journal {
        Some(dir) => Some(since(&open, dir).await?),
        None => None,
    };
    let mut restored = described(&open, newer.clone());
    if restored.revoked_total > 0 && !order.accepts_rollback {
        return Ok(restored);
    }
    if stage != Some(Stage::Recording) {
        make_dir(&config.data_dir)?;
        marker::set(&config.data_dir, &manifest, Stage::Copying)?;
        let copying = Copying { open: &open, dir: &config.data_dir, archive: &archive };
        let copied = tokio::task::block_in_place(|| copying.all(&mut Copier::new(&stop), tell))?;
        restored.progress = copied;
        if let StoreConfig::Postgres { url } = &config.store {
            let dump = config.data_dir.join(postgres::DUMP);
            tokio::task::block_in_place(|| postgres::restore(url, &dump))?;
            postgres::remove(&config.data_dir)?;
        }
        marker::set(&config.data_dir, &manifest, Stage::Recording)?;
    }
    record(config, &restored).await?;
    marker::remove(&config.data_dir)?;
    restored.is_restored = true;
    Ok(restored)
}

/// Refuses a store that is of another kind than the one that the backup was taken of.
fn refuse_other_store(config: &ServeConfig, open: &OpenPoint) -> Result<(), BackupError> {
    let has_dump = open.manifest.files.iter().any(|file| file.path == postgres::DUMP);
    let why = match (&config.store, has_dump) {
        (StoreConfig::Embedded, false) | (StoreConfig::Postgres { .. }, true) => return Ok(()),
        (StoreConfig::Memory, _) => "nothing is restored into memory: leave `--store memory` out",
        (StoreConfig::Embedded, true) => {
            "the metadata of this backup was in PostgreSQL: name an empty database with `--postgres`"
        }
        (StoreConfig::Postgres { .. }, false) => {
            "this backup is restored with the embedded store: leave `--postgres` out"
        }
    };
    Err(BackupError::Unsupported(why))
}

fn described(open: &OpenPoint, newer: Option<Since>) -> Restored {
    let newer_sequence = newer.as_ref().map(|newer| newer.last_sequence);
    let Since { named, total, data_deletions, .. } = newer.unwrap_or_default();
    Restored {
        name: open.manifest.name.clone(),
        taken_at: open.manifest.taken_at.clone(),
        journal_sequence: open.manifest.journal_sequence,
        missing_files: open.manifest.objects.missing,
        newer_sequence,
        revoked: named,
        revoked_total: total,
        data_deletions,
        is_restored: false,
        progress: CopyProgress::default(),
    }
}

/// Refuses directories that hold anything, unless it is what this restoration has left there when it was
/// cut off: then how far it was.
fn refuse_used(
    dir: &Path,
    archive: &Path,
    manifest: &[u8; 32],
) -> Result<Option<Stage>, BackupError> {
    if let Some(stage) = marker::read(dir, manifest)? {
        return Ok(Some(stage));
    }
    for dir in [dir, archive] {
        let entries = match fs::read_dir(dir) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => continue,
            entries => entries.map_err(BackupError::file(dir))?,
        };
        for entry in entries {
            let entry = entry.map_err(BackupError::file(dir))?;
            let name = entry.file_name();
            let is_known = name == KEY_FILE || name.to_str().is_some_and(marker::is_marker);
            if !is_known && !is_mount_litter(&entry) {
                return Err(BackupError::NotEmpty { path: dir.to_owned() });
            }
        }
    }
    Ok(None)
}

/// Opens the installation once, which gives it a new generation, and records what was restored.
async fn record(config: &ServeConfig, restored: &Restored) -> Result<(), ServeError> {
    let composed = Box::pin(compose_restored(config, &NOTHING, (no_switch(), |_, _| ()))).await?;
    let event = ServiceEvent {
        service: SERVICE,
        name: "RestoreInstallation",
        region: config.region.clone(),
    };
    let recorded = composed.engine.background(&event, &Noted(restored)).await;
    composed.engine.close().await?;
    Ok(recorded?)
}

struct Noted<'a>(&'a Restored);

#[async_trait]
impl Work for Noted<'_> {
    async fn run(&self, cx: &mut Writer<'_>) -> Result<(), Failure> {
        let restored = self.0;
        cx.note_act();
        cx.audit.extra("backupName", restored.name.as_str());
        cx.audit.extra("takenAt", restored.taken_at.as_str());
        cx.audit.extra("journalSequence", restored.journal_sequence);
        if let Some(newer) = restored.newer_sequence {
            cx.audit.extra("newerJournalSequence", newer);
            cx.audit.extra("comesBack", restored.revoked_total);
        }
        Ok(())
    }
}

/// The files of a backup on their way.
struct Copying<'a> {
    open: &'a OpenPoint,
    dir: &'a Path,
    archive: &'a Path,
}

impl Copying<'_> {
    /// Copies everything, and makes it durable. The key slots come last: without them nothing opens.
    fn all(
        &self,
        copier: &mut Copier<'_>,
        tell: &mut (dyn FnMut(CopyProgress) + Send),
    ) -> Result<CopyProgress, BackupError> {
        let OpenPoint { dir: from, point, manifest, .. } = self.open;
        let listed = manifest.files.len() as u64;
        let files = listed.saturating_add(manifest.objects.files);
        let mut progress = CopyProgress { files, ..CopyProgress::default() };
        let mut add = |bytes: Option<u64>| {
            progress.files_done = progress.files_done.saturating_add(1);
            if let Some(bytes) = bytes {
                progress.copied_files = progress.copied_files.saturating_add(1);
                progress.bytes = progress.bytes.saturating_add(bytes);
            }
            tell(progress);
        };
        let is_slots = |file: &&ListedFile| file.path == SLOTS_FILE;
        let slots = manifest.files.iter().find(is_slots);
        let others = manifest.files.iter().filter(|file| !is_slots(file));
        for file in others {
            let expected = expected(point, file)?;
            let from = point.join(&file.path);
            let Some(to) = self.target_of(&file.path) else {
                // A list: it stays with the backup, and is compared before anybody goes by it.
                let read = copier.hash(&from)?;
                if let Some(why) = differs(read, expected) {
                    return Err(BackupError::Damaged { path: from, why });
                }
                add(None);
                continue;
            };
            add(place(copier, &from, &to, expected)?);
        }
        for (_, pool) in POOLS {
            let mut list = List::open(&point.join(list_of(pool)))?;
            let (source, target) = (from.root().join(pool), self.pool(pool));
            while let Some(listed) = list.next()? {
                let Some(content) = listed.content else { continue };
                let (from, to) = (path_in(&source, &listed.id), path_in(&target, &listed.id));
                add(place(copier, &from, &to, content)?);
            }
        }
        sync_all(self.dir)?;
        if self.archive.is_dir() {
            sync_all(self.archive)?;
        }
        let slots = slots.ok_or_else(|| BackupError::Missing { path: point.join(SLOTS_FILE) })?;
        let to = self.dir.join(SLOTS_FILE);
        add(place(copier, &point.join(SLOTS_FILE), &to, expected(point, slots)?)?);
        sync_all(self.dir)?;
        Ok(progress)
    }

    fn pool(&self, pool: &str) -> PathBuf {
        if pool == "archive" { self.archive.to_owned() } else { self.dir.join(pool) }
    }

    /// Where a file of the backup goes; none of a list.
    fn target_of(&self, path: &str) -> Option<PathBuf> {
        let (folder, name) = path.split_once('/')?;
        let pool = POOLS.iter().find(|(_, pool)| *pool == folder);
        Some(match pool {
            Some((_, pool)) => self.pool(pool).join(name),
            None => self.dir.join(path),
        })
    }
}

/// What the manifest says of a file.
fn expected(point: &Path, file: &ListedFile) -> Result<Content, BackupError> {
    let sha256 = unhex(&file.sha256).filter(|_| is_path(&file.path));
    let why = "names a file that is none of a backup";
    let damaged = || BackupError::Damaged { path: point.join(MANIFEST), why };
    Ok(Content { bytes: file.bytes, sha256: sha256.ok_or_else(damaged)? })
}

/// Puts a file in its place, unless it is there from before. The bytes that were copied, if any were.
fn place(
    copier: &mut Copier<'_>,
    from: &Path,
    to: &Path,
    expected: Content,
) -> Result<Option<u64>, BackupError> {
    let is_there = fs::metadata(to).is_ok_and(|found| found.len() == expected.bytes);
    if is_there && copier.hash(to)? == expected {
        return Ok(None);
    }
    if let Some(parent) = to.parent() {
        make_dir(parent)?;
    }
    copier.copy_checked(from, to, expected)?;
    Ok(Some(expected.bytes))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{marker, refuse_used};
    use crate::backup::copy::hex;
    use crate::backup::error::BackupError;
    use crate::backup::marker::Stage;

    #[test]
    fn only_an_empty_directory_or_the_same_restoration_is_taken() {
        let dir = tempfile::tempdir().unwrap();
        let (data, archive) = (dir.path().join("data"), dir.path().join("archive"));
        assert_eq!(refuse_used(&data, &archive, &[1; 32]).unwrap(), None);
        fs::create_dir(&data).unwrap();
        fs::write(data.join("root.key"), "").unwrap();
        fs::create_dir(data.join("lost+found")).unwrap();
        assert_eq!(refuse_used(&data, &archive, &[1; 32]).unwrap(), None);
        fs::create_dir(&archive).unwrap();
        fs::write(archive.join("photo.jpg"), "").unwrap();
        let refused = refuse_used(&data, &archive, &[1; 32]).unwrap_err();
        assert!(
            matches!(&refused, BackupError::NotEmpty { path } if *path == archive),
            "{refused}"
        );
        for stage in [Stage::Copying, Stage::Recording] {
            marker::set(&data, &[1; 32], stage).unwrap();
            assert_eq!(refuse_used(&data, &archive, &[1; 32]).unwrap(), Some(stage));
            let other = refuse_used(&data, &archive, &[2; 32]).unwrap_err();
            assert!(matches!(other, BackupError::OtherRestore { .. }), "{other}");
        }
        assert!(marker::refuse_unfinished(&data).is_err());
        marker::remove(&data).unwrap();
        marker::refuse_unfinished(&data).unwrap();
        assert_eq!(hex(&[0x0a, 0xff]), "0aff");
    }
}

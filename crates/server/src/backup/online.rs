//! Backups of the running server: ordered through its own API, made by a task of its own.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};

use async_trait::async_trait;
use blob::{BlobStore as _, Hold};
use blob_local::LocalBlobs;
use engine::{Binding, Engine, Failure, ServiceEvent, Work, Writer};
use journal::{Head, Journal};
use names::Region;
use rollback_guard::{Guard, LogLocation};
use services::{BackupCounts, BackupDesk, BackupOrder};
use stdx::{Clock as _, SystemClock, Timestamp};
use store::{Barrier, Store};
use store_rocksdb::RocksStore;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use super::copy::CopyProgress;
use super::error::BackupError;
use super::files::make_dir;
use super::layout::{BackupDir, POOLS, list_backups};
use super::open::{named_blobs, refuse_inside};
use super::pieces::pieces;
use super::write::{Contents, Written, refuse_name, write};
use crate::barrier::RootSeal;
use crate::config::{ServeConfig, StoreConfig};
use crate::error::ServeError;
use crate::guard::GUARD_DIR;
use crate::health::chain;
use crate::parts::{BLOBS_DIR, InstallationId, JOURNAL_DIR, SERVICE, STORE_DIR};
use crate::root_key::SLOTS_FILE;

/// What is being copied, below the data directory: further names of the same files.
const SNAPSHOT_DIR: &str = "backup-snapshot";

/// What a backup is taken of.
#[derive(Debug)]
pub(crate) struct BackupSources {
    /// The store below its barrier and its guard.
    sealed: Arc<dyn Store>,
    seal: Arc<RootSeal>,
    guard: Arc<Guard>,
    guard_log: LogLocation,
    journal: Journal,
    /// The blobs and the archive.
    tiers: [Arc<LocalBlobs>; 2],
}

impl BackupSources {
    pub(crate) fn new(
        (sealed, seal): (Arc<dyn Store>, Arc<RootSeal>),
        (guard, guard_log): (&Arc<Guard>, LogLocation),
        journal: &Journal,
        tiers: &[Arc<LocalBlobs>; 2],
    ) -> Self {
        let (guard, journal, tiers) = (Arc::clone(guard), journal.clone(), tiers.clone());
        Self { sealed, seal, guard, guard_log, journal, tiers }
    }
}

/// Makes the backups that are ordered.
#[derive(Debug)]
pub(crate) struct Backups {
    desk: Arc<BackupDesk>,
    sources: BackupSources,
    id: Arc<InstallationId>,
    data_dir: PathBuf,
    archive_dir: PathBuf,
    /// Where they go.
    target: PathBuf,
    region: Region,
    /// When the newest backup there was taken, in Unix time; 0 where there is none.
    newest_seconds: AtomicI64,
}

/// Where backups of a server with this configuration are ordered.
///
/// # Errors
/// [`BackupError::Inside`] where they would lie in the installation, or it in them.
pub(crate) fn desk(config: &ServeConfig) -> Result<BackupDesk, ServeError> {
    let place = match (&config.backup_dir, &config.store) {
        (_, StoreConfig::Memory) => {
            Err("The store is in memory: nothing of it lasts, in a backup or elsewhere.")
        }
        (_, StoreConfig::Postgres { .. }) => Err(
            "The metadata is in PostgreSQL, which is not copied in one moment with the rest: stop the server, \
             and take `pg_dump` and a copy of the data directory, as docs/backup.md says.",
        ),
        (None, StoreConfig::Embedded) => {
            Err("The server has no directory for backups: start it with `--backup-dir`.")
        }
        (Some(dir), StoreConfig::Embedded) => {
            refuse_inside(dir, &config.data_dir, &config.archive_dir())?;
            Ok(dir.display().to_string())
        }
    };
    Ok(BackupDesk::new(place))
}

/// Removes what a server that was killed has left of a snapshot.
fn remove_snapshot(data_dir: &Path) -> Result<(), ServeError> {
    let dir = data_dir.join(SNAPSHOT_DIR);
    match fs::remove_dir_all(&dir) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(ServeError::file(dir)(error))
        }
        Ok(()) | Err(_) => Ok(()),
    }
}

/// One instant of the installation. The files it names stay until it is dropped.
struct Snapshot {
    dir: PathBuf,
    pools: [Vec<super::pool::Named>; 2],
    head: Head,
    store_version: u64,
    _holds: [Hold; 2],
}

impl Drop for Snapshot {
    fn drop(&mut self) {
        if let Err(error) = fs::remove_dir_all(&self.dir) {
            tracing::warn!(%error, path = %self.dir.display(), "a snapshot was not removed");
        }
    }
}

/// Waits until the server stops.
async fn until(stopped: &mut watch::Receiver<bool>) {
    // Who would tell is gone: then it stops too.
    drop(stopped.wait_for(|is_stopped| *is_stopped).await);
}

/// Says stop when it is dropped: the thread that copies ends soon after who waits for it.
struct StopOnDrop(Arc<AtomicBool>);

impl Drop for StopOnDrop {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

impl Backups {
    /// Who makes them; nobody where none can be ordered. What a server that was killed has left of a
    /// snapshot is removed.
    pub(crate) fn new(
        config: &ServeConfig,
        desk: &Arc<BackupDesk>,
        id: &Arc<InstallationId>,
        sources: BackupSources,
    ) -> Result<Option<Arc<Self>>, ServeError> {
        remove_snapshot(&config.data_dir)?;
        let is_embedded = matches!(config.store, StoreConfig::Embedded);
        let Some(target) = config.backup_dir.clone().filter(|_| is_embedded) else {
            return Ok(None);
        };
        let newest = newest_seconds(&target);
        Ok(Some(Arc::new(Self {
            newest_seconds: AtomicI64::new(newest),
            desk: Arc::clone(desk),
            sources,
            id: Arc::clone(id),
            data_dir: config.data_dir.clone(),
            archive_dir: config.archive_dir(),
            target,
            region: config.region.clone(),
        })))
    }

    /// When the newest backup was taken, in Unix time; 0 before the first.
    pub(crate) fn newest_seconds(&self) -> i64 {
        self.newest_seconds.load(Ordering::Relaxed)
    }

    /// Makes what is ordered, one after another, until the server stops.
    pub(crate) fn run(
        self: Arc<Self>,
        engine: Arc<Engine>,
        mut stopped: watch::Receiver<bool>,
    ) -> JoinHandle<()> {
        tokio::spawn(async move {
            loop {
                let order = tokio::select! {
                    () = until(&mut stopped) => return,
                    order = self.desk.next() => order,
                };
                let made = tokio::select! {
                    () = until(&mut stopped) => Err(BackupError::Stopped.into()),
                    made = self.make(&order, &engine) => made,
                };
                let failure = made.err().map(|error| chain(&error));
                if let Some(reason) = &failure {
                    tracing::error!(name = order.name, reason, "a backup was not made");
                }
                self.desk.end(SystemClock.now(), failure);
            }
        })
    }

    /// Makes one, and records it.
    async fn make(&self, order: &BackupOrder, engine: &Arc<Engine>) -> Result<(), ServeError> {
        tracing::info!(name = order.name, target = %self.target.display(), "a backup begins");
        let dir = BackupDir::open_for_writing(&self.target)?;
        refuse_name(&dir, &order.name)?;
        let taken_at = SystemClock.now();
        let snapshot = self.snapshot().await?;
        let pieces = pieces(&snapshot.dir, &snapshot.dir.join("archive"))?;
        let [hot, archived] = snapshot.pools.clone();
        let contents = Contents {
            name: order.name.clone(),
            taken_at,
            pieces,
            pools: [(self.data_dir.join(BLOBS_DIR), hot), (self.archive_dir.clone(), archived)],
            head: snapshot.head,
            store_version: snapshot.store_version,
        };
        let sequence = snapshot.head.sequence;
        let Written { objects, progress } = self.copy(dir, contents).await?;
        drop(snapshot);
        self.newest_seconds.store(taken_at.unix_seconds(), Ordering::Relaxed);
        self.desk.tell(counts(progress, sequence, objects.missing));
        let event =
            ServiceEvent { service: SERVICE, name: "CompleteBackup", region: self.region.clone() };
        let numbers = [
            ("journalSequence", sequence),
            ("objectFiles", objects.files),
            ("copiedFiles", progress.copied_files),
            ("missingFiles", objects.missing),
        ];
        engine.background(&event, &Complete { name: order.name.clone(), numbers }).await?;
        tracing::info!(
            name = order.name,
            copied_files = progress.copied_files,
            copied_bytes = progress.bytes,
            missing_files = objects.missing,
            "a backup is complete"
        );
        Ok(())
    }

    /// Copies where it may block.
    async fn copy(&self, dir: BackupDir, contents: Contents) -> Result<Written, BackupError> {
        let stop = Arc::new(AtomicBool::new(false));
        let _stop = StopOnDrop(Arc::clone(&stop));
        let (id, desk) = (Arc::clone(&self.id), Arc::clone(&self.desk));
        let sequence = contents.head.sequence;
        let copying = tokio::task::spawn_blocking(move || {
            let mut tell = |progress: CopyProgress| desk.tell(counts(progress, sequence, 0));
            write(&dir, &id, contents, &stop, &mut tell)
        });
        copying.await.unwrap_or(Err(BackupError::Stopped))
    }

    /// One instant of everything, by the order that the crate's description of backups gives reasons for.
    async fn snapshot(&self) -> Result<Snapshot, ServeError> {
        let Self { sources, data_dir, archive_dir, .. } = self;
        remove_snapshot(data_dir)?;
        let dir = data_dir.join(SNAPSHOT_DIR);
        make_dir(&dir)?;
        let [blobs, archive] = &sources.tiers;
        let mut snapshot = Snapshot {
            dir,
            pools: [Vec::new(), Vec::new()],
            head: sources.journal.durable_head(),
            store_version: 0,
            _holds: [blobs.holds().take(), archive.holds().take()],
        };
        let dir = snapshot.dir.as_path();
        let store_dir = dir.join(STORE_DIR);
        let log = {
            let _quiet = sources.guard.quiet().await;
            let log = sources.guard_log.copy_newest()?;
            if !sources.sealed.checkpoint(&store_dir).await? {
                let why = "The metadata store cannot be copied while it serves.";
                return Err(BackupError::Unsupported(why).into());
            }
            log
        };
        if let Some(log) = log {
            let folder = dir.join(GUARD_DIR);
            make_dir(&folder)?;
            let path = folder.join(&log.name);
            let written = fs::File::create(&path).and_then(|mut file| log.write_to(&mut file));
            written.map_err(ServeError::file(path))?;
        }
        // Behind the checkpoint: a file that is newer than the row of it is news, an older one is refused.
        copy_file(data_dir, dir, SLOTS_FILE)?;
        for ((_, pool), from) in POOLS.into_iter().zip([&data_dir.join(BLOBS_DIR), archive_dir]) {
            make_dir(&dir.join(pool))?;
            for name in ["format", "installation", "generation"] {
                copy_file(from, &dir.join(pool), name)?;
            }
        }
        let sealed: Arc<dyn Store> = Arc::new(RocksStore::open_read_only(&store_dir)?);
        let store = Barrier::new(sealed, sources.seal.clone());
        let journal_dir = dir.join(JOURNAL_DIR);
        make_dir(&journal_dir)?;
        let (head, store_version) = last_of(&store, &sources.journal).await?;
        sources.journal.copy_to(journal_dir.clone(), head.sequence).await?;
        copy_file(&data_dir.join(JOURNAL_DIR), &journal_dir, "installation")?;
        let pools = named_blobs(&store).await?;
        snapshot.pools = pools;
        snapshot.head = head;
        snapshot.store_version = store_version;
        Ok(snapshot)
    }
}

/// When the newest backup in a directory says that it was taken; 0 where none is there or can be read.
fn newest_seconds(target: &Path) -> i64 {
    let backups = list_backups(target).unwrap_or_default();
    let taken_at = backups.iter().filter_map(|it| Timestamp::parse_iso8601(&it.taken_at).ok());
    taken_at.map(Timestamp::unix_seconds).max().unwrap_or(0)
}

/// The last record that belongs to a checkpoint: the last before the first of a commit that it lacks.
async fn last_of(store: &dyn Store, journal: &Journal) -> Result<(Head, u64), ServeError> {
    // First: what is appended meanwhile may be of a later commit, and is not looked at.
    let end = journal.durable_head();
    let binding = Binding::read(store, journal).await?;
    let sequence = match binding.lost_record {
        Some(lost) => end.sequence.min(lost.saturating_sub(1)),
        None => end.sequence,
    };
    let head = journal.head_at(sequence).await?.unwrap_or(end);
    Ok((head, binding.store_version))
}

fn copy_file(from: &Path, to: &Path, name: &str) -> Result<(), ServeError> {
    let path = from.join(name);
    match fs::copy(&path, to.join(name)) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(ServeError::file(path)(error))
        }
        Ok(_) | Err(_) => Ok(()),
    }
}

fn counts(progress: CopyProgress, sequence: u64, missing_files: u64) -> BackupCounts {
    BackupCounts {
        journal_sequence: Some(sequence),
        files: progress.files,
        files_done: progress.files_done,
        copied_files: progress.copied_files,
        copied_bytes: progress.bytes,
        missing_files,
    }
}

/// The record of a backup.
struct Complete {
    name: String,
    numbers: [(&'static str, u64); 4],
}

#[async_trait]
impl Work for Complete {
    async fn run(&self, cx: &mut Writer<'_>) -> Result<(), Failure> {
        cx.note_act();
        cx.audit.extra("backupName", self.name.as_str());
        for (name, number) in self.numbers {
            cx.audit.extra(name, number);
        }
        Ok(())
    }
}

//! A backup of an installation whose server does not run.

use std::path::Path;
use std::sync::atomic::AtomicBool;

use engine::Binding;
use stdx::{Clock as _, SystemClock};

use crate::backup::copy::CopyProgress;
use crate::backup::error::BackupError;
use crate::backup::layout::BackupDir;
use crate::backup::open::{named_blobs, refuse_inside};
use crate::backup::pieces::{Piece, pieces};
use crate::backup::postgres;
use crate::backup::write::{Contents, Written, refuse_name, write};
use crate::config::{ServeConfig, StoreConfig};
use crate::error::ServeError;
use crate::finds::Misfits;
use crate::offline;
use crate::parts::{BLOBS_DIR, Start};

/// A backup that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BackupMade {
    /// Its name.
    pub name: String,
    /// The last record of the journal in it.
    pub journal_sequence: u64,
    /// Files of objects that metadata names and that are not there.
    pub missing_files: u64,
    /// What was copied.
    pub progress: CopyProgress,
}

/// Writes a backup of a stopped installation into the directory of backups `target`, called `name`, or by
/// its time. Nothing of the installation is changed.
///
/// # Errors
/// [`ServeError`], where a server runs, the parts do not fit together, or a file cannot be used.
pub async fn back_up_stopped(
    config: &ServeConfig,
    target: &Path,
    name: Option<&str>,
    tell: &mut (dyn FnMut(CopyProgress) + Send),
) -> Result<BackupMade, ServeError> {
    if matches!(config.store, StoreConfig::Memory) {
        let why = "the store is in memory: nothing of it lasts, in a backup or elsewhere";
        return Err(BackupError::Unsupported(why).into());
    }
    refuse_inside(target, &config.data_dir, &config.archive_dir())?;
    // Held to the end: no server starts meanwhile.
    let parts = offline::open(config).await?.map_err(|storeless| storeless.error)?;
    let unfit = |error: ServeError| BackupError::Unfit(error.to_string());
    match &parts.start {
        Ok(Start::Again) => {}
        Ok(Start::First | Start::Adopt) => {
            let why = "start the server once: this release has not served here yet";
            return Err(BackupError::Unsupported(why).into());
        }
        Err(Misfits(errors)) => {
            let text = errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ");
            return Err(BackupError::Unfit(text).into());
        }
    }
    let store = parts.store();
    let journal = match &parts.journal {
        Ok((journal, _)) => journal,
        Err(error) => return Err(BackupError::Unfit(error.to_string()).into()),
    };
    let binding = Binding::read(&*store, journal).await?;
    if let Some(behind) = binding.behind().next() {
        return Err(unfit(ServeError::Behind(behind)).into());
    }
    let now = SystemClock.now();
    let name = name.map_or_else(|| now.basic(), str::to_owned);
    let dir = BackupDir::open_for_writing(target)?;
    refuse_name(&dir, &name)?;
    let archive = config.archive_dir();
    let [hot, archived] = named_blobs(&*store).await?;
    let mut pieces = pieces(&config.data_dir, &archive)?;
    let dump = dir.unfinished("postgres.partial");
    if let StoreConfig::Postgres { url } = &config.store {
        // Nobody writes: the lock on the database is held to the end.
        tokio::task::block_in_place(|| postgres::dump(url, &dump))?;
        pieces.push(Piece { to: postgres::DUMP.to_owned(), from: dump.clone() });
    }
    let contents = Contents {
        name: name.clone(),
        taken_at: now,
        pieces,
        pools: [(config.data_dir.join(BLOBS_DIR), hot), (archive, archived)],
        head: binding.journal_head,
        store_version: binding.store_version,
    };
    let stop = AtomicBool::new(false);
    let written = tokio::task::block_in_place(|| write(&dir, &parts.id, contents, &stop, tell));
    // In the backup it is under its own name; what is left of it is nobody's.
    drop(std::fs::remove_file(&dump));
    let Written { objects, progress } = written?;
    Ok(BackupMade {
        name,
        journal_sequence: binding.journal_head.sequence,
        missing_files: objects.missing,
        progress,
    })
}

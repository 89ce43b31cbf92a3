//! The parts of an installation whose server does not run, opened for reading only: the one entrance
//! of whatever looks at them. No file is made, changed or removed, and no row written.

use std::path::Path;
use std::sync::Arc;

use blob_local::LocalBlobs;
use envelope::random::SystemRandom;
use journal::{Journal, JournalError, JournalOptions, TornTail};
use stdx::Random;
use store::{Barrier, Store, StoreError};

use crate::accept::NOTHING;
use crate::archive;
use crate::backup::marker::refuse_unfinished;
use crate::barrier::RootSeal;
use crate::config::ServeConfig;
use crate::error::ServeError;
use crate::finds::{Finds, Misfits, judge_parts};
use crate::first_start;
use crate::open_store::open_store_read_only;
use crate::parts::{BLOBS_DIR, FirstStartMarker, InstallationId, JOURNAL_DIR, Start};
use crate::root_key::{OpenRoot, open_root, refuse_without_slots};
use crate::root_keys::{Lasting, RootKeys};
use crate::store_failure::of_store;

/// The parts, open.
pub(crate) struct Parts {
    pub(crate) root: RootKeys,
    pub(crate) id: InstallationId,
    /// The store below its barrier.
    pub(crate) sealed: Arc<dyn Store>,
    pub(crate) seal: Arc<RootSeal>,
    /// The journal and its torn tail, or why it cannot be read.
    pub(crate) journal: Result<(Journal, Option<TornTail>), ServeError>,
    /// What a start would take the parts for, or why it would refuse them.
    pub(crate) start: Result<Start, Misfits>,
    pub(crate) random: Arc<dyn Random>,
}

impl Parts {
    /// The store, open.
    pub(crate) fn store(&self) -> Arc<dyn Store> {
        Arc::new(Barrier::new(Arc::clone(&self.sealed), self.seal.clone()))
    }

    /// The blobs.
    ///
    /// # Errors
    /// [`ServeError`] when their directory cannot be read.
    pub(crate) fn blobs(&self, config: &ServeConfig) -> Result<LocalBlobs, ServeError> {
        let dir = config.data_dir.join(BLOBS_DIR);
        Ok(LocalBlobs::open_read_only(&dir, Arc::clone(&self.random))?)
    }

    /// The blobs of a tier whose directory lacks its format, which is looked at all the same.
    pub(crate) fn unformatted(&self, dir: &Path) -> LocalBlobs {
        LocalBlobs::open_unformatted(dir, Arc::clone(&self.random))
    }

    /// The archive; none where the store does not say that there is one.
    ///
    /// # Errors
    /// [`ServeError`] when its directory cannot be read.
    pub(crate) async fn archive(
        &self,
        config: &ServeConfig,
    ) -> Result<Option<LocalBlobs>, ServeError> {
        if !archive::is_known(&*self.sealed).await? {
            return Ok(None);
        }
        let dir = config.archive_dir();
        Ok(Some(LocalBlobs::open_read_only(&dir, Arc::clone(&self.random))?))
    }
}

/// The parts of an installation whose store cannot be opened.
pub(crate) struct Storeless {
    /// Why it cannot.
    pub(crate) error: ServeError,
    pub(crate) root: RootKeys,
    pub(crate) id: InstallationId,
    pub(crate) options: JournalOptions,
    pub(crate) journal: Result<(Journal, Option<TornTail>), ServeError>,
}

/// Opens the parts, or all but the store.
///
/// # Errors
/// [`ServeError`] when the key slots cannot be opened, or a server is running.
pub(crate) async fn open(
    config: &ServeConfig,
) -> Result<Result<Parts, Box<Storeless>>, ServeError> {
    refuse_unfinished(&config.data_dir)?;
    refuse_without_slots(config)?;
    let dir = config.data_dir.as_path();
    let random: Arc<dyn Random> = Arc::new(SystemRandom);
    let marker = FirstStartMarker::in_dir(dir);
    let OpenRoot { root, lasting, .. } = open_root(config, &marker, &*random)?;
    let Lasting { id, journal: keys } = lasting;
    // First, since it is what tells that a server is running.
    let options = JournalOptions::new(dir.join(JOURNAL_DIR), keys, Arc::clone(&random));
    let journal = match Journal::open_read_only(options.clone()) {
        Err(JournalError::Locked { .. }) => {
            return Err(ServeError::Running { path: dir.to_owned() });
        }
        opened => opened.map_err(ServeError::from),
    };
    let is_marked = marker.exists()?;
    let is_first = is_marked && !first_start::has_left_files(config, &options).await?;
    let sealed = match open_store_read_only(config).await {
        Ok(sealed) => sealed,
        Err(error @ ServeError::Store(StoreError::InUse { .. })) => return Err(error),
        Err(error) => {
            let error = of_store(error, config);
            return Ok(Err(Box::new(Storeless { error, root, id, options, journal })));
        }
    };
    let seal = root.seal(&random)?;
    let store: Arc<dyn Store> = Arc::new(Barrier::new(Arc::clone(&sealed), seal.clone()));
    let is_first = is_first && !first_start::has_left_rows(&id, &*sealed, &store).await?;
    let finds = Finds { config, id: &id, journal: &options, is_first };
    let start = judge_parts(&finds, &*sealed, &NOTHING).await?;
    Ok(Ok(Parts { root, id, sealed, seal, journal, start, random }))
}

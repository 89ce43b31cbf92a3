//! The parts of an installation whose server does not run, opened for reading only: the one entrance
//! of whatever looks at them. No file is made, changed or removed, and no row written.

use std::sync::Arc;

use blob_local::LocalBlobs;
use envelope::RootKey;
use envelope::random::SystemRandom;
use journal::{Journal, JournalError, JournalKeys, JournalOptions, TornTail};
use stdx::Random;
use store::{Barrier, Store};

use crate::accept::NOTHING;
use crate::barrier::RootSeal;
use crate::compose::{open_root, open_store_read_only};
use crate::config::ServeConfig;
use crate::error::ServeError;
use crate::finds::{Finds, Misfits, judge_parts};
use crate::first_start;
use crate::parts::{BLOBS_DIR, FirstStartMarker, InstallationId, JOURNAL_DIR, Start};
use crate::recover::refuse_without_slots;

/// The parts, open.
pub(crate) struct Parts {
    pub(crate) root: RootKey,
    /// The store below its barrier.
    pub(crate) sealed: Arc<dyn Store>,
    pub(crate) seal: Arc<RootSeal>,
    /// The journal and its torn tail, or why it cannot be read.
    pub(crate) journal: Result<(Journal, Option<TornTail>), ServeError>,
    /// What a start would take the parts for, or why it would refuse them.
    pub(crate) start: Result<Start, Misfits>,
    random: Arc<dyn Random>,
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
}

/// Opens the parts.
///
/// # Errors
/// [`ServeError`] when the key slots or the store cannot be opened, or a server is running.
pub(crate) async fn open(config: &ServeConfig) -> Result<Parts, ServeError> {
    refuse_without_slots(config)?;
    let dir = config.data_dir.as_path();
    let random: Arc<dyn Random> = Arc::new(SystemRandom);
    let marker = FirstStartMarker::in_dir(dir);
    let root = open_root(config, &marker, &*random)?.key;
    let id = InstallationId::new(root.installation_key()?);
    // First, since it is what tells that a server is running.
    let keys = Arc::new(JournalKeys::new(root.journal_key()?, Vec::new()));
    let options = JournalOptions::new(dir.join(JOURNAL_DIR), keys, Arc::clone(&random));
    let journal = match Journal::open_read_only(options.clone()) {
        Err(error @ JournalError::Locked { .. }) => return Err(error.into()),
        opened => opened.map_err(ServeError::from),
    };
    let is_marked = marker.exists()?;
    let is_first = is_marked && !first_start::has_left_files(dir, &options).await?;
    let sealed = open_store_read_only(config).await?;
    let seal = Arc::new(RootSeal { key: root.barrier_key()?, random: Arc::clone(&random) });
    let store: Arc<dyn Store> = Arc::new(Barrier::new(Arc::clone(&sealed), seal.clone()));
    let is_first = is_first && !first_start::has_left_rows(&id, &*sealed, &store).await?;
    let finds = Finds { config, id: &id, journal: &options, is_first };
    let start = judge_parts(&finds, &*sealed, &NOTHING).await?;
    Ok(Parts { root, sealed, seal, journal, start, random })
}

//! Whether the parts are of one time, judged over parts that are open for reading only: a start that
//! is refused has changed nothing.

use std::path::Path;
use std::sync::Arc;

use blob::BlobError;
use blob_local::LocalBlobs;
use engine::Binding;
use identity::{BootstrapError, management_account};
use journal::{Journal, JournalError, JournalOptions, TornTail};
use stdx::Random;
use store::{Barrier, Store, Tx};
use store_rocksdb::RocksStore;

use crate::accept::{Accept, Accepted};
use crate::archive;
use crate::barrier::RootSeal;
use crate::config::{ServeConfig, StoreConfig};
use crate::error::ServeError;
use crate::finds::{Finds, Misfits, judge_parts};
use crate::generation;
use crate::guard::{self, Judged};
use crate::open_store::{open_store, open_store_read_only};
use crate::parts::{BLOBS_DIR, InstallationId, STORE_DIR, Start};
use crate::root_keys::RootKeys;
use crate::{first_start, slots_seen};

/// What is judged.
pub(crate) struct Look<'a> {
    pub(crate) config: &'a ServeConfig,
    pub(crate) accepted: &'a Accepted,
    pub(crate) id: &'a InstallationId,
    pub(crate) root: &'a RootKeys,
    pub(crate) seal: &'a Arc<RootSeal>,
    /// How the journal is opened.
    pub(crate) journal: &'a JournalOptions,
    pub(crate) random: &'a Arc<dyn Random>,
}

/// What was judged to fit.
pub(crate) struct Fitting {
    pub(crate) start: Start,
    /// The store below its barrier, open for writing.
    pub(crate) sealed: Arc<dyn Store>,
}

impl Look<'_> {
    /// Judges the parts; opens the store for writing when they fit.
    pub(crate) async fn judge(&self, is_first: bool) -> Result<Fitting, ServeError> {
        // Where there is a store of files, reading it is enough to judge it.
        let is_embedded = matches!(self.config.store, StoreConfig::Embedded);
        let is_read_only = is_embedded && !is_first;
        let dir = self.config.data_dir.as_path();
        // First, since it is what tells that another server is running.
        let journal = match (!is_first).then(|| Journal::open_read_only(self.journal.clone())) {
            Some(Err(JournalError::Locked { .. })) => {
                return Err(ServeError::Running { path: dir.to_owned() });
            }
            opened => opened,
        };
        let sealed = match is_read_only {
            true => open_store_read_only(self.config).await?,
            false => open_store(self.config, dir, is_first).await?,
        };
        // Without its guard, for what is older than the guard's log: whether the parts fit together.
        let store: Arc<dyn Store> = Arc::new(Barrier::new(Arc::clone(&sealed), self.seal.clone()));
        let is_first = is_first && !first_start::has_left_rows(self.id, &*sealed, &store).await?;
        let Self { config, id, accepted, .. } = *self;
        let finds = Finds { config, id, journal: self.journal, is_first };
        let start = judge_parts(&finds, &*sealed, accepted).await?.map_err(Misfits::first)?;
        slots_seen::check(dir, &store).await?;
        if start != Start::First {
            let journal = journal.unwrap_or_else(|| Journal::open_read_only(finds.journal.clone()));
            self.refuse_other_times((start, journal), &sealed, &store).await?;
        }
        if !is_read_only {
            return Ok(Fitting { start, sealed });
        }
        drop((store, sealed));
        let sealed: Arc<dyn Store> = Arc::new(RocksStore::open(&dir.join(STORE_DIR))?);
        Ok(Fitting { start, sealed })
    }

    /// Refuses parts that are not of one time.
    async fn refuse_other_times(
        &self,
        (start, journal): (Start, Result<(Journal, Option<TornTail>), JournalError>),
        sealed: &Arc<dyn Store>,
        store: &Arc<dyn Store>,
    ) -> Result<(), ServeError> {
        let Self { config, accepted, id, root, .. } = *self;
        // A journal that is accepted as it is may be none.
        let binding = match accepted.has(Accept::JournalBehind) {
            true => None,
            false => {
                let (journal, _) = journal?;
                Some(Binding::read(&**store, &journal).await?)
            }
        };
        if let Some(binding) = &binding {
            refuse_unbound(start, binding, store, accepted).await?;
        }
        generation::check(config, id, &**store, accepted).await?;
        if !accepted.has(Accept::Orphans) {
            self.refuse_unexplained_orphans(store).await?;
        }
        if let Some(binding) = binding {
            let judged = Judged { root, start, accepted, binding };
            guard::check(config, Arc::clone(sealed), self.seal.clone(), judged).await?;
        }
        Ok(())
    }

    /// Refuses blobs of which too many are named by nothing: the store is not theirs then.
    async fn refuse_unexplained_orphans(&self, store: &Arc<dyn Store>) -> Result<(), ServeError> {
        let hot = self.config.data_dir.join(BLOBS_DIR);
        let archived = self.config.archive_dir();
        let has_archive = archive::is_known(&**store).await?;
        for dir in [hot.as_path()].into_iter().chain(has_archive.then_some(archived.as_path())) {
            let Some(blobs) = self.blobs_in(dir)? else { continue };
            let named = sealed_blobs::references(store, services::CLAIMS);
            let count = sealed_blobs::sample_unnamed(&named, &blobs).await?;
            if !count.is_explained_by_crashes() {
                return Err(ServeError::Blob(BlobError::TooManyOrphans { count }));
            }
        }
        Ok(())
    }

    /// The blobs in `dir`; none where they are accepted to be missing.
    fn blobs_in(&self, dir: &Path) -> Result<Option<LocalBlobs>, ServeError> {
        let is_accepted =
            [Accept::BlobsMissing, Accept::ArchiveMissing].iter().any(|it| self.accepted.has(*it));
        match LocalBlobs::open_read_only(dir, Arc::clone(self.random)) {
            Ok(blobs) => Ok(Some(blobs)),
            Err(_) if is_accepted => Ok(None),
            Err(error) => Err(error.into()),
        }
    }
}

/// Refuses a store and a journal that are not of the same time, and a store without an account.
pub(crate) async fn refuse_unbound(
    start: Start,
    binding: &Binding,
    store: &Arc<dyn Store>,
    accepted: &Accepted,
) -> Result<(), ServeError> {
    if let Some(behind) = binding.behind().find(|behind| !accepted.covers(behind)) {
        return Err(ServeError::Behind(behind));
    }
    let has_account = management_account(&mut Tx::new(Arc::clone(store))).await;
    let has_account = has_account.map_err(BootstrapError::from)?.is_some();
    if start != Start::First && !has_account {
        return Err(ServeError::NoAccount);
    }
    if start == Start::Again && binding.stored_head.is_none() {
        return Err(engine::BindingError::Malformed.into());
    }
    Ok(())
}

//! Puts the engine together: root of trust, store behind its barrier, blobs, journal, services.

use std::fs;
use std::os::unix::fs::DirBuilderExt;
use std::path::Path;
use std::sync::Arc;

use blob::BlobError;
use blob_local::LocalBlobs;
use engine::{
    Binding, BindingError, Directory, Engine, EngineBuilder, EngineParts, Failure, FormTags,
    FrontConfig, ResolveS3, store_head,
};
use envelope::random::SystemRandom;
use envelope::{PassphraseCost, RootKey, TokenSealer};
use identity::{Bootstrap, BootstrapError, Bootstrapped, Identity, management_account};
use journal::{Journal, JournalKeys, JournalOptions};
use keyslots::{NewSlot, SlotId, SlotSource, Slots, read_passphrase};
use names::AccountId;
use rollback_guard::Guard;
use services::{Choices, Facts};
use stdx::{Clock, Random, SystemClock, Timestamp};
use store::{Barrier, Store, Tx};
use store_memory::MemoryStore;
use store_postgres::{PostgresConfig, PostgresStore, Transport};
use store_rocksdb::RocksStore;
use wire::RouteTarget;

use crate::accept::{Accept, Accepted};
use crate::barrier::RootSeal;
use crate::config::{Profile, RootOfTrust, ServeConfig, StoreConfig};
use crate::error::ServeError;
use crate::finds::{Finds, Misfits, judge_parts, refusal};
use crate::first_start;
use crate::guard::Judged;
use crate::parts::{
    BLOBS_DIR, FIRST_START_FILE, FirstStartMarker, InstallationId, JOURNAL_DIR, Mismatch, Part,
    STORE_DIR, Start,
};
use crate::recover;
use crate::slots_seen;

/// The key slots file, below the data directory.
pub(crate) const SLOTS_FILE: &str = "keyslots";

/// What changes to the key slots file lock; it stays where making the first slot failed.
const SLOTS_LOCK_FILE: &str = "keyslots.lock";

/// The key file of the default slot, below the data directory.
const KEY_FILE: &str = "root.key";

/// An engine and what the start-up needs besides.
#[derive(Debug)]
pub(crate) struct Composed {
    pub(crate) engine: Arc<Engine>,
    pub(crate) store: Arc<dyn Store>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) account: AccountId,
    pub(crate) guard: Arc<Guard>,
    /// Whether this start has made the account.
    pub(crate) is_new: bool,
    /// The slot that opened the root key.
    pub(crate) slot: SlotId,
}

/// The root key, open.
pub(crate) struct OpenRoot {
    pub(crate) key: RootKey,
    /// The slot that the data directory's key file opens, if that is what opened it.
    key_file_slot: Option<SlotId>,
    /// The slot that opened it.
    slot: SlotId,
}

/// Opens everything below the data directory, and makes it at first start.
///
/// `tell` learns of the first account as soon as it is made and before anything else can fail: its
/// root key is told only once.
pub(crate) async fn compose(
    config: &ServeConfig,
    accepted: &Accepted,
    tell: impl FnOnce(&Bootstrapped, Option<SlotId>),
) -> Result<Composed, ServeError> {
    let random: Arc<dyn Random> = Arc::new(SystemRandom);
    let clock: Arc<dyn Clock> = Arc::new(SystemClock);
    let dir = config.data_dir.as_path();
    make_private_dir(dir)?;
    let marker = FirstStartMarker::in_dir(dir);
    let OpenRoot { key: root, key_file_slot, slot } = open_root(config, &marker, &*random)?;
    let is_marked = marker.exists()?;
    let id = InstallationId::new(root.installation_key()?);
    let keys = Arc::new(JournalKeys::new(root.journal_key()?, Vec::new()));
    let options = JournalOptions::new(dir.join(JOURNAL_DIR), keys, Arc::clone(&random));
    let is_first = is_marked && !first_start::has_left_files(dir, &options).await?;
    if is_first {
        // Before a store is made: nothing is written where the other parts are not ours to make.
        first_start::refuse_other_parts(config, &id, &options)?;
    }
    let sealed = open_store(config, dir, is_first).await?;
    let seal = Arc::new(RootSeal { key: root.barrier_key()?, random: Arc::clone(&random) });
    // Without its guard, for what is older than the guard's log: whether the parts fit together.
    let store: Arc<dyn Store> = Arc::new(Barrier::new(Arc::clone(&sealed), seal.clone()));
    let is_first = is_first && !first_start::has_left_rows(&id, &*sealed, &store).await?;
    let finds = Finds { config, id: &id, journal: &options, is_first };
    let start = judge_parts(&finds, &*sealed, accepted).await?.map_err(Misfits::first)?;
    slots_seen::check(dir, &store).await?;
    if start == Start::First {
        // Before they hold anything, so that what a killed first start leaves is known as ours.
        name_dirs(&id, dir)?;
    }
    let journal = recover::open_journal(accepted, options, dir, &id, &*store).await?;
    let blobs = open_blobs(accepted, &id, &dir.join(BLOBS_DIR), &random)?;
    let opened = Opened { below: &*sealed, store: &store, journal: &journal, dir };
    let binding = bind(start, &id, &opened, accepted).await?;
    // Before the guard, which takes the rows as they are where that is accepted.
    refuse_unexplained_orphans((start, accepted), &store, &blobs, clock.now()).await?;
    let judged = Judged { root: &root, start, accepted, binding };
    let guard = crate::guard::open(config, sealed, seal.clone(), judged).await?;
    let store: Arc<dyn Store> = Arc::new(Barrier::new(guard.clone(), seal));
    let slots_news = slots_seen::check(dir, &store).await?;
    accept_derived(accepted, &store, &blobs, clock.now()).await?;
    let sealer = Arc::new(TokenSealer::new(root.token_key()?, Vec::new()));
    let identity = Identity::new(Arc::clone(&store), sealer, Arc::clone(&random));
    let bootstrapped = identity.bootstrap(bootstrap(config), clock.now()).await?;
    tell(&bootstrapped, key_file_slot);
    let is_new = bootstrapped.root_key.is_some();
    if is_marked {
        marker.remove()?;
    }
    let parts = EngineParts {
        store: Arc::clone(&store),
        blobs,
        journal,
        identity,
        root,
        clock: Arc::clone(&clock),
        random: Arc::clone(&random),
        installation: bootstrapped.account.clone(),
        front: front(config),
        retention: config.journal_retention,
    };
    let engine = start_engine(parts, config).await?;
    recover::record(&engine, accepted, binding, config.region.clone()).await?;
    slots_seen::note(&engine, slots_news, start, config.region.clone()).await?;
    let account = bootstrapped.account;
    Ok(Composed { engine, store, clock, account, is_new, slot, guard })
}

/// Opens the blobs; where they are accepted as they are, they get their id.
fn open_blobs(
    accepted: &Accepted,
    id: &InstallationId,
    dir: &Path,
    random: &Arc<dyn Random>,
) -> Result<Arc<LocalBlobs>, ServeError> {
    if accepted.has(Accept::BlobsMissing) {
        id.name_dir(Part::Blobs, dir)?;
    }
    Ok(Arc::new(LocalBlobs::open(dir, Arc::clone(random))?))
}

/// Writes the id into the parts that are directories.
fn name_dirs(id: &InstallationId, dir: &Path) -> Result<(), ServeError> {
    id.name_dir(Part::Journal, &dir.join(JOURNAL_DIR))?;
    id.name_dir(Part::Blobs, &dir.join(BLOBS_DIR))
}

/// The engine with every service.
async fn start_engine(parts: EngineParts, config: &ServeConfig) -> Result<Arc<Engine>, Failure> {
    let facts = Facts {
        version: env!("CARGO_PKG_VERSION"),
        store: config.store.name(),
        started_at: parts.clock.now(),
    };
    let choices = Choices {
        buckets: bucket_defaults(config.profile),
        orphan_retention_days: Some(config.orphan_retention_days),
        facts,
    };
    services::register(EngineBuilder::new(parts), &choices).start().await
}

fn make_private_dir(dir: &Path) -> Result<(), ServeError> {
    let made = fs::DirBuilder::new().recursive(true).mode(0o700).create(dir);
    made.map_err(ServeError::file(dir))
}

/// The parts, open.
struct Opened<'a> {
    /// The store below its barrier.
    below: &'a dyn Store,
    store: &'a Arc<dyn Store>,
    journal: &'a Journal,
    dir: &'a Path,
}

/// Checks that store and journal are of the same time, and names what has no id yet.
async fn bind(
    start: Start,
    id: &InstallationId,
    opened: &Opened<'_>,
    accepted: &Accepted,
) -> Result<Binding, ServeError> {
    let Opened { below, store, journal, dir } = *opened;
    let binding = Binding::read(&**store, journal).await?;
    if let Some(behind) = binding.behind().find(|behind| !accepted.covers(behind)) {
        return Err(ServeError::Behind(behind));
    }
    let has_account = management_account(&mut Tx::new(Arc::clone(store))).await;
    let has_account = has_account.map_err(BootstrapError::from)?.is_some();
    if start != Start::First && !has_account {
        return Err(ServeError::NoAccount);
    }
    match start {
        Start::Again => {
            if binding.stored_head.is_none() {
                return Err(BindingError::Malformed.into());
            }
        }
        Start::Adopt | Start::First => {
            name_dirs(id, dir)?;
            store_head(&**store, journal.durable_head()).await?;
            // Last: from now on nothing without an id is taken.
            id.name_store(below).await?;
        }
    }
    Ok(binding)
}

/// Makes what is derived fit what was accepted.
async fn accept_derived(
    accepted: &Accepted,
    store: &Arc<dyn Store>,
    blobs: &LocalBlobs,
    now: Timestamp,
) -> Result<(), ServeError> {
    if accepted.has(Accept::Orphans) {
        svc_s3::accept_unnamed(store, blobs, now).await?;
    }
    if !accepted.is_empty() {
        recover::forget_index(&**store).await?;
    }
    Ok(())
}

/// Refuses blobs of which too many are named by nothing: the store is not theirs then.
async fn refuse_unexplained_orphans(
    (start, accepted): (Start, &Accepted),
    store: &Arc<dyn Store>,
    blobs: &LocalBlobs,
    now: Timestamp,
) -> Result<(), ServeError> {
    if start == Start::First || accepted.has(Accept::Orphans) {
        return Ok(());
    }
    let count = svc_s3::sample_unnamed(store, blobs, now).await?;
    if count.is_explained_by_crashes() {
        return Ok(());
    }
    Err(ServeError::Blob(BlobError::TooManyOrphans { count }))
}

/// Opens the root key; at first start makes it, with one slot.
pub(crate) fn open_root(
    config: &ServeConfig,
    marker: &FirstStartMarker,
    random: &dyn Random,
) -> Result<OpenRoot, ServeError> {
    let dir = config.data_dir.as_path();
    let slots = Slots::at(dir.join(SLOTS_FILE));
    let source = match &config.root_of_trust {
        RootOfTrust::KeyFile => SlotSource::KeyFile(dir.join(KEY_FILE)),
        RootOfTrust::KeyFileAt(path) => SlotSource::KeyFile(path.clone()),
        RootOfTrust::PassphraseFile(path) => {
            let phrase = read_passphrase(path)?;
            SlotSource::Passphrase { phrase, cost: PassphraseCost::STANDARD }
        }
    };
    if !slots.exists()? {
        if holds_data(dir)? {
            return Err(ServeError::SlotsMissing { path: slots.path().to_owned() });
        }
        marker.set()?;
        let label = "made at first start";
        slots.create(NewSlot { source: &source, label, now: SystemClock.now() }, random)?;
    }
    let is_beside_data = matches!(config.root_of_trust, RootOfTrust::KeyFile);
    let (key, slot) = slots.open_slot(&[source])?;
    Ok(OpenRoot { key, slot, key_file_slot: is_beside_data.then_some(slot) })
}

/// Whether the data directory has key slots: without them there is no data that could be opened.
pub(crate) fn has_slots(config: &ServeConfig) -> Result<bool, ServeError> {
    Ok(Slots::at(config.data_dir.join(SLOTS_FILE)).exists()?)
}

/// Whether anything is in the data directory but what is there before the first slot is.
pub(crate) fn holds_data(dir: &Path) -> Result<bool, ServeError> {
    let entries = fs::read_dir(dir).map_err(ServeError::file(dir))?;
    for entry in entries {
        let entry = entry.map_err(ServeError::file(dir))?;
        let name = entry.file_name();
        let known = [KEY_FILE, SLOTS_LOCK_FILE, FIRST_START_FILE, crate::transient::MARKER];
        if !known.iter().any(|known| name == *known) && !crate::litter::is_mount_litter(&entry) {
            return Ok(true);
        }
    }
    Ok(false)
}

pub(crate) async fn open_store(
    config: &ServeConfig,
    dir: &Path,
    is_first: bool,
) -> Result<Arc<dyn Store>, ServeError> {
    Ok(match &config.store {
        StoreConfig::Embedded => {
            let path = dir.join(STORE_DIR);
            // RocksDB would make a new database where this file of an old one is missing.
            let current = path.join("CURRENT");
            if !is_first && !current.try_exists().map_err(ServeError::file(&current))? {
                return Err(refusal(config, Part::Store, Mismatch::Missing));
            }
            Arc::new(RocksStore::open(&path)?)
        }
        StoreConfig::Postgres { url } => {
            let place = PostgresConfig::parse(url.reveal(), Transport::LocalOnly)?;
            match is_first {
                true => Arc::new(PostgresStore::connect(place).await?),
                // Nothing is made in a database that is not the installation's.
                false => Arc::new(
                    PostgresStore::connect_existing(place)
                        .await?
                        .ok_or_else(|| refusal(config, Part::Store, Mismatch::Missing))?,
                ),
            }
        }
        StoreConfig::Memory => Arc::new(MemoryStore::new()),
    })
}

/// Opens the store for reading only: nothing is made or repaired.
pub(crate) async fn open_store_read_only(
    config: &ServeConfig,
) -> Result<Arc<dyn Store>, ServeError> {
    let missing = || refusal(config, Part::Store, Mismatch::Missing);
    Ok(match &config.store {
        StoreConfig::Embedded => {
            let path = config.data_dir.join(STORE_DIR);
            let current = path.join("CURRENT");
            if !current.try_exists().map_err(ServeError::file(&current))? {
                return Err(missing());
            }
            Arc::new(RocksStore::open_read_only(&path)?)
        }
        StoreConfig::Postgres { url } => {
            let config = PostgresConfig::parse(url.reveal(), Transport::LocalOnly)?;
            Arc::new(PostgresStore::connect_read_only(config).await?.ok_or_else(missing)?)
        }
        StoreConfig::Memory => Arc::new(MemoryStore::new()),
    })
}

/// What new buckets are like under the server's profile.
const fn bucket_defaults(profile: Profile) -> svc_s3::Profile {
    match profile {
        Profile::Aws2026 => svc_s3::Profile::Aws2026,
        Profile::Compat => svc_s3::Profile::Compat,
    }
}

fn bootstrap(config: &ServeConfig) -> Bootstrap {
    let root_key = config.root_access_key.as_ref().map(|key| identity::RootKey {
        access_key_id: key.access_key_id.clone(),
        secret_access_key: key.secret_access_key.duplicate(),
    });
    Bootstrap { account: None, root_key }
}

fn front(config: &ServeConfig) -> FrontConfig {
    FrontConfig {
        directory: Directory::new(&api_s3::SERVICE, api_catalogue::SERVICES),
        resolve_s3: ResolveS3(|target| {
            let RouteTarget { method, bucket, key, query, headers } = *target;
            api_s3::resolve(method, bucket, key, query, headers)
        }),
        cross_origin: Some(Arc::new(svc_s3::BucketOrigins)),
        websites: Some(Arc::new(svc_s3::BucketWebsites)),
        form_tags: FormTags(svc_s3::form_tagging),
        domains: config.domains.iter().map(|domain| domain.as_str().to_owned()).collect(),
        region: config.region.clone(),
        signature_v2: config.signature_v2,
    }
}

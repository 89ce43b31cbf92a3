//! Puts the engine together: root of trust, store behind its barrier, blobs, journal, services.

use std::fs;
use std::os::unix::fs::DirBuilderExt;
use std::path::Path;
use std::sync::Arc;

use async_trait::async_trait;
use blob::BlobError;
use blob_local::LocalBlobs;
use bytes::Bytes;
use engine::{
    Binding, BindingError, Directory, Engine, EngineBuilder, EngineParts, Failure, FormTags,
    FrontConfig, ResolveS3, ServiceEvent, Work, Writer, store_head,
};
use envelope::random::SystemRandom;
use envelope::{PassphraseCost, RootKey, TokenSealer};
use identity::{Bootstrap, BootstrapError, Bootstrapped, Identity, management_account};
use journal::{Journal, JournalKeys, JournalOptions};
use keyslots::{NewSlot, SlotId, SlotSource, Slots, read_passphrase};
use names::{AccountId, Region};
use rollback_guard::Guard;
use services::{Choices, Facts};
use stdx::{Clock, Random, SystemClock, Timestamp};
use store::{Barrier, Commit, CommitOutcome, Store, StoreError, Tx, Write};
use store_memory::MemoryStore;
use store_postgres::{PostgresConfig, PostgresStore, Transport};
use store_rocksdb::RocksStore;
use wire::RouteTarget;

use crate::barrier::RootSeal;
use crate::config::{Profile, RootOfTrust, ServeConfig, StoreConfig};
use crate::error::ServeError;
use crate::first_start;
use crate::guard::Judged;
use crate::parts::{
    BLOBS_DIR, FIRST_START_FILE, FirstStartMarker, InstallationId, JOURNAL_DIR, Mismatch, Owner,
    Part, STORE_DIR, Start, generation_key, judge,
};
use crate::recover::{self, Accept};

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
    accept: Option<Accept>,
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
    let sealed = open_store(config, dir, is_first).await?;
    let seal = Arc::new(RootSeal { key: root.barrier_key()?, random: Arc::clone(&random) });
    // Without its guard, for what is older than the guard's log: whether the parts fit together.
    let store: Arc<dyn Store> = Arc::new(Barrier::new(Arc::clone(&sealed), seal.clone()));
    let is_first = is_first && !first_start::has_left_rows(&id, &*sealed, &*store).await?;
    let start = judge_parts(config, &id, &*sealed, is_first, accept).await?;
    let generation = check_slots(dir, &*store).await?;
    if start == Start::First {
        // Before they hold anything, so that what a killed first start leaves is known as ours.
        id.name_dir(Part::Journal, &dir.join(JOURNAL_DIR))?;
        id.name_dir(Part::Blobs, &dir.join(BLOBS_DIR))?;
    }
    let journal = recover::open_journal(accept, options, dir, &id, &*store).await?;
    if accept == Some(Accept::BlobsMissing) {
        id.name_dir(Part::Blobs, &dir.join(BLOBS_DIR))?;
    }
    let blobs = Arc::new(LocalBlobs::open(&dir.join(BLOBS_DIR), Arc::clone(&random))?);
    let opened = Opened { below: &*sealed, store: &store, journal: &journal, dir };
    let binding = bind(start, &id, &opened, accept).await?;
    // Before the guard, which takes the rows as they are where that is accepted.
    refuse_unexplained_orphans((start, accept), &store, &blobs, clock.now()).await?;
    let judged = Judged { start, accept, binding };
    let guard = crate::guard::open(config, sealed, seal.clone(), &root, judged).await?;
    let store: Arc<dyn Store> = Arc::new(Barrier::new(guard.clone(), seal));
    accept_derived(accept, &store, &blobs, clock.now()).await?;
    let sealer = Arc::new(TokenSealer::new(root.token_key()?, Vec::new()));
    let identity = Identity::new(Arc::clone(&store), sealer, Arc::clone(&random));
    let bootstrapped = identity.bootstrap(bootstrap(config), clock.now()).await?;
    tell(&bootstrapped, key_file_slot);
    let is_new = bootstrapped.root_key.is_some();
    if is_marked {
        marker.remove()?;
    }
    let account = bootstrapped.account;
    let parts = EngineParts {
        store: Arc::clone(&store),
        blobs,
        journal,
        identity,
        root,
        clock: Arc::clone(&clock),
        random: Arc::clone(&random),
        installation: account.clone(),
        front: front(config),
        retention: config.journal_retention,
    };
    let engine = start_engine(parts, config).await?;
    if let Some(accept) = accept {
        recover::record(&engine, accept, binding, config.region.clone()).await?;
    }
    note_slots(&engine, generation, start, config.region.clone()).await?;
    Ok(Composed { engine, store, clock, account, is_new, slot, guard })
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

/// The name of the store in messages. A database's address may hold a password.
fn place_of(config: &ServeConfig, part: Part) -> String {
    let name = match part {
        Part::Journal => JOURNAL_DIR,
        Part::Blobs => BLOBS_DIR,
        Part::Store => match config.store {
            StoreConfig::Embedded => STORE_DIR,
            StoreConfig::Postgres { .. } => return "the PostgreSQL database".to_owned(),
            StoreConfig::Memory => return "memory".to_owned(),
        },
    };
    config.data_dir.join(name).display().to_string()
}

/// Whether the parts fit together, before any of them but the store is opened.
pub(crate) async fn judge_parts(
    config: &ServeConfig,
    id: &InstallationId,
    store: &dyn Store,
    is_first: bool,
    accept: Option<Accept>,
) -> Result<Start, ServeError> {
    let dir = config.data_dir.as_path();
    let of_store = id.owner_of_store(store).await?;
    let accepted = |owner, by| match owner {
        Owner::Empty | Owner::Unnamed if accept == Some(by) => Owner::Ours,
        owner => owner,
    };
    let of =
        |part, name, is_data: fn(&str) -> bool| id.owner_of_dir(part, &dir.join(name), is_data);
    let of_journal = of(Part::Journal, JOURNAL_DIR, |name| name.ends_with(".seg"))?;
    let of_blobs = of(Part::Blobs, BLOBS_DIR, |name| name == "format")?;
    let of_journal = accepted(of_journal, Accept::JournalBehind);
    let of_blobs = accepted(of_blobs, Accept::BlobsMissing);
    judge(is_first, of_store, of_journal, of_blobs).map_err(|(part, mismatch)| ServeError::Part {
        part,
        place: place_of(config, part),
        mismatch,
    })
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
    accept: Option<Accept>,
) -> Result<Binding, ServeError> {
    let Opened { below, store, journal, dir } = *opened;
    let binding = Binding::read(&**store, journal).await?;
    if let Some(behind) = binding.behind().find(|behind| !recover::accepts(accept, behind)) {
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
            id.name_dir(Part::Journal, &dir.join(JOURNAL_DIR))?;
            id.name_dir(Part::Blobs, &dir.join(BLOBS_DIR))?;
            store_head(&**store, journal.durable_head()).await?;
            // Last: from now on nothing without an id is taken.
            id.name_store(below).await?;
        }
    }
    Ok(binding)
}

/// The generation of the key slots file if it is newer than the store knows; an older file is
/// refused, since a slot that was removed would open again.
pub(crate) async fn check_slots(dir: &Path, store: &dyn Store) -> Result<Option<u64>, ServeError> {
    let slots = Slots::at(dir.join(SLOTS_FILE));
    let found = slots.list()?.generation;
    let known = match store.get(&generation_key()).await? {
        None => 0,
        Some(row) => {
            let known = <[u8; 8]>::try_from(&*row.value).map(u64::from_be_bytes);
            known.map_err(|_| StoreError::Corrupt { key: generation_key() })?
        }
    };
    if found < known {
        return Err(ServeError::SlotsOlder { path: slots.path().to_owned(), found, known });
    }
    Ok((found > known).then_some(found))
}

/// Remembers a newer generation, with a record that says that the slots were changed.
async fn note_slots(
    engine: &Arc<Engine>,
    generation: Option<u64>,
    start: Start,
    region: Region,
) -> Result<(), ServeError> {
    let Some(generation) = generation else { return Ok(()) };
    let value = Bytes::copy_from_slice(&generation.to_be_bytes());
    if start != Start::First {
        // The record of an adoption names a store version: from then on a copy of the store from
        // before is known to be older.
        let name = if start == Start::Adopt { "AdoptInstallation" } else { "ChangeKeySlots" };
        let event = ServiceEvent { service: recover::SERVICE, name, region };
        return Ok(engine.background(&event, &NewSlots { value, generation }).await?);
    }
    let writes = vec![Write::Put { key: generation_key(), value }];
    let commit = Commit { expectations: Vec::new(), writes };
    let (CommitOutcome::Committed { .. } | CommitOutcome::Conflict) =
        engine.store().commit(commit).await?;
    Ok(())
}

/// Notes that the key slots were changed since the last start.
struct NewSlots {
    value: Bytes,
    generation: u64,
}

#[async_trait]
impl Work for NewSlots {
    async fn run(&self, cx: &mut Writer<'_>) -> Result<(), Failure> {
        cx.tx_mut().put(generation_key(), self.value.clone());
        cx.audit.extra("generation", self.generation);
        Ok(())
    }
}

/// Makes what is derived fit what was accepted.
async fn accept_derived(
    accept: Option<Accept>,
    store: &Arc<dyn Store>,
    blobs: &LocalBlobs,
    now: Timestamp,
) -> Result<(), ServeError> {
    if accept == Some(Accept::Orphans) {
        svc_s3::accept_unnamed(store, blobs, now).await?;
    }
    if accept.is_some() {
        recover::forget_index(&**store).await?;
    }
    Ok(())
}

/// Refuses blobs of which too many are named by nothing: the store is not theirs then.
async fn refuse_unexplained_orphans(
    (start, accept): (Start, Option<Accept>),
    store: &Arc<dyn Store>,
    blobs: &LocalBlobs,
    now: Timestamp,
) -> Result<(), ServeError> {
    if start == Start::First || accept == Some(Accept::Orphans) {
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
    let is_key_file = matches!(source, SlotSource::KeyFile(_));
    let (key, slot) = slots.open_slot(&[source])?;
    Ok(OpenRoot { key, slot, key_file_slot: is_key_file.then_some(slot) })
}

/// Whether the data directory has key slots: without them there is no data that could be opened.
pub(crate) fn has_slots(config: &ServeConfig) -> Result<bool, ServeError> {
    Ok(Slots::at(config.data_dir.join(SLOTS_FILE)).exists()?)
}

/// Whether anything is in the data directory but what is there before the first slot is.
fn holds_data(dir: &Path) -> Result<bool, ServeError> {
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
                let place = path.display().to_string();
                let (part, mismatch) = (Part::Store, Mismatch::Missing);
                return Err(ServeError::Part { part, place, mismatch });
            }
            Arc::new(RocksStore::open(&path)?)
        }
        StoreConfig::Postgres { url } => {
            let config = PostgresConfig::parse(url.reveal(), Transport::LocalOnly)?;
            Arc::new(PostgresStore::connect(config).await?)
        }
        StoreConfig::Memory => Arc::new(MemoryStore::new()),
    })
}

/// Opens the store for reading only: nothing is made or repaired.
pub(crate) async fn open_store_read_only(
    config: &ServeConfig,
) -> Result<Arc<dyn Store>, ServeError> {
    let missing = || {
        let place = place_of(config, Part::Store);
        ServeError::Part { part: Part::Store, place, mismatch: Mismatch::Missing }
    };
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

//! Puts the engine together: root of trust, store behind its barrier, blobs, journal, services.

use std::fs;
use std::os::unix::fs::DirBuilderExt;
use std::path::Path;
use std::sync::Arc;

use blob_local::LocalBlobs;
use engine::{Directory, Engine, EngineBuilder, EngineParts, FrontConfig, ResolveS3};
use envelope::random::SystemRandom;
use envelope::{PassphraseCost, RootKey, TokenSealer};
use identity::{Bootstrap, Bootstrapped, Identity};
use journal::{Journal, JournalKeys, JournalOptions};
use keyslots::{NewSlot, SlotId, SlotSource, Slots, read_passphrase};
use names::AccountId;
use rollback_guard::Guard;
use stdx::{Clock, Random, SystemClock};
use store::{Barrier, Store};
use store_memory::MemoryStore;
use store_postgres::{PostgresConfig, PostgresStore, Transport};
use store_rocksdb::RocksStore;
use svc_cloudtrail::CloudTrail;
use svc_iam::{Iam, Organizations, Sts};
use svc_kms::Kms;
use svc_s3::S3;
use wire::RouteTarget;

use crate::barrier::RootSeal;
use crate::config::{Profile, RootOfTrust, ServeConfig, StoreConfig};
use crate::error::ServeError;

/// The key slots file, below the data directory.
const SLOTS_FILE: &str = "keyslots";

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
struct OpenRoot {
    key: RootKey,
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
    tell: impl FnOnce(&Bootstrapped, Option<SlotId>),
) -> Result<Composed, ServeError> {
    let random: Arc<dyn Random> = Arc::new(SystemRandom);
    let clock: Arc<dyn Clock> = Arc::new(SystemClock);
    let dir = config.data_dir.as_path();
    make_private_dir(dir)?;
    let OpenRoot { key: root, key_file_slot, slot } = open_root(config, &*random)?;
    let sealed = open_store(config, dir).await?;
    let seal = Arc::new(RootSeal { key: root.barrier_key()?, random: Arc::clone(&random) });
    let guard = crate::guard::open(config, sealed, seal.clone(), &root).await?;
    let store: Arc<dyn Store> = Arc::new(Barrier::new(guard.clone(), seal));
    let keys = Arc::new(JournalKeys::new(root.journal_key()?, Vec::new()));
    let options = JournalOptions::new(dir.join("journal"), keys, Arc::clone(&random));
    let journal = Journal::open(options)?;
    let blobs = Arc::new(LocalBlobs::open(&dir.join("blobs"), Arc::clone(&random))?);
    let sealer = Arc::new(TokenSealer::new(root.token_key()?, Vec::new()));
    let identity = Identity::new(Arc::clone(&store), sealer, Arc::clone(&random));
    let bootstrapped = identity.bootstrap(bootstrap(config), clock.now()).await?;
    tell(&bootstrapped, key_file_slot);
    let is_new = bootstrapped.root_key.is_some();
    let account = bootstrapped.account;
    let trail = CloudTrail::start(Arc::clone(&store), journal.clone());
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
    };
    let engine = EngineBuilder::new(parts)
        .service(Kms::new())
        .service(S3::new(bucket_defaults(config.profile)))
        .service(Iam)
        .service(Sts)
        .service(Organizations)
        .service(trail)
        .start()
        .await?;
    Ok(Composed { engine, store, clock, account, is_new, slot, guard })
}

fn make_private_dir(dir: &Path) -> Result<(), ServeError> {
    let made = fs::DirBuilder::new().recursive(true).mode(0o700).create(dir);
    made.map_err(ServeError::file(dir))
}

/// Opens the root key; at first start makes it, with one slot.
fn open_root(config: &ServeConfig, random: &dyn Random) -> Result<OpenRoot, ServeError> {
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
        let known = [KEY_FILE, SLOTS_LOCK_FILE, crate::transient::MARKER];
        if !known.iter().any(|known| name == *known) && !crate::litter::is_mount_litter(&entry) {
            return Ok(true);
        }
    }
    Ok(false)
}

async fn open_store(config: &ServeConfig, dir: &Path) -> Result<Arc<dyn Store>, ServeError> {
    Ok(match &config.store {
        StoreConfig::Embedded => Arc::new(RocksStore::open(&dir.join("store"))?),
        StoreConfig::Postgres { url } => {
            let config = PostgresConfig::parse(url.reveal(), Transport::LocalOnly)?;
            Arc::new(PostgresStore::connect(config).await?)
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
        domains: config.domains.iter().map(|domain| domain.as_str().to_owned()).collect(),
        region: config.region.clone(),
        signature_v2: config.signature_v2,
    }
}

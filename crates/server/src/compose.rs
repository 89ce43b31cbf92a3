//! Puts the engine together: root of trust, store behind its barrier, blobs, journal, services.

use std::fs;
use std::os::unix::fs::DirBuilderExt;
use std::path::Path;
use std::sync::Arc;

use blob_local::LocalBlobs;
use engine::{
    Binding, Directory, Engine, EngineBuilder, EngineParts, FormTags, FrontConfig, ResolveS3,
    store_head,
};
use envelope::random::SystemRandom;
use identity::{Bootstrap, Bootstrapped, Identity};
use journal::{Journal, JournalOptions};
use keyslots::SlotId;
use names::AccountId;
use rollback_guard::Guard;
use services::{BackupDesk, Choices, Clusters, Facts, SealSwitch};
use stdx::{Clock, Random, SystemClock, Timestamp};
use store::{Barrier, Store};
use svc_iam::Issuers;
use wire::RouteTarget;

use crate::accept::{Accept, Accepted};
use crate::anchor;
use crate::archive;
use crate::backup::marker;
use crate::backup::online::{self, BackupSources, Backups};
use crate::config::{Profile, ServeConfig, StoreConfig};
use crate::error::ServeError;
use crate::first_start;
use crate::fit::{Fitting, Look, refuse_unbound};
use crate::forward;
use crate::generation;
use crate::guard::Judged;
use crate::notices;
use crate::oidc_client;
use crate::open_store::refuse_lost_directory;
use crate::parts::{BLOBS_DIR, FirstStartMarker, InstallationId, JOURNAL_DIR, Part, Start};
use crate::recover;
use crate::root_key::{OpenRoot, open_root};
use crate::root_rotation;
use crate::rotation_client;
use crate::slots_seen;
use crate::store_failure::of_store;
use crate::xks_client;

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
    /// Who makes the backups that are ordered, if any can be.
    pub(crate) backups: Option<Arc<Backups>>,
}

/// What seals a server that serves nobody: nothing.
pub(crate) fn no_switch() -> Arc<SealSwitch> {
    Arc::new(SealSwitch::new(|| Some("This server serves nobody.")))
}

/// Opens everything below the data directory, and makes it at first start.
///
/// `tell` learns of the first account as soon as it is made and before anything else can fail: its
/// root key is told only once.
pub(crate) async fn compose(
    config: &ServeConfig,
    accepted: &Accepted,
    (seal, tell): (Arc<SealSwitch>, impl FnOnce(&Bootstrapped, Option<SlotId>)),
) -> Result<Composed, ServeError> {
    marker::refuse_unfinished(&config.data_dir)?;
    compose_restored(config, accepted, (seal, tell)).await
}

/// As [`compose`], of a directory into which a backup has just been restored.
pub(crate) async fn compose_restored(
    config: &ServeConfig,
    accepted: &Accepted,
    (seal, tell): (Arc<SealSwitch>, impl FnOnce(&Bootstrapped, Option<SlotId>)),
) -> Result<Composed, ServeError> {
    let composed = Box::pin(compose_parts(config, accepted, (seal, tell))).await;
    composed.map_err(|error| of_store(error, config))
}

async fn compose_parts(
    config: &ServeConfig,
    accepted: &Accepted,
    (switch, tell): (Arc<SealSwitch>, impl FnOnce(&Bootstrapped, Option<SlotId>)),
) -> Result<Composed, ServeError> {
    let (clock, random) = of_system();
    refuse_lost_directory(config).await?;
    let desk = Arc::new(online::desk(config)?);
    let dir = private_dir(config)?;
    let marker = FirstStartMarker::in_dir(dir);
    let OpenRoot { mut root, lasting, key_file_slot, slot } = open_root(config, &marker, &*random)?;
    let (id, keys) = (Arc::new(lasting.id), lasting.journal);
    let is_marked = marker.exists()?;
    let options = JournalOptions::new(dir.join(JOURNAL_DIR), keys, Arc::clone(&random));
    let is_first = is_marked && begins_here(config, &id, &options).await?;
    let seal = root.seal(&random)?;
    let look = Look {
        config,
        accepted,
        id: &id,
        root: &root,
        seal: &seal,
        journal: &options,
        random: &random,
    };
    let Fitting { start, sealed } = look.judge(is_first).await?;
    // Without its guard, for what is older than the guard's log.
    let store: Arc<dyn Store> = Arc::new(Barrier::new(Arc::clone(&sealed), seal.clone()));
    // Before they hold anything, so that what a killed first start leaves is known as ours.
    (start == Start::First).then(|| name_dirs(&id, dir)).transpose()?;
    let journal = recover::open_journal(accepted, options, dir, &id, &*store).await?;
    let tiers = open_tiers(accepted, &id, config, (&*store, &random)).await?;
    let opened = Opened { below: &*sealed, store: &store, journal: &journal, dir };
    let binding = bind(start, &id, &opened, accepted).await?;
    let judged = Judged { root: &root, start, accepted, binding };
    let guard = crate::guard::open(config, Arc::clone(&sealed), seal.clone(), judged).await?;
    let store: Arc<dyn Store> = Arc::new(Barrier::new(guard.clone(), seal.clone()));
    let slots_news = slots_seen::check(dir, &store).await?;
    accept_derived(accepted, &store, &tiers, clock.now()).await?;
    let identity = Identity::new(Arc::clone(&store), root.token_sealer()?, Arc::clone(&random));
    let bootstrapped = identity.bootstrap(bootstrap(config), clock.now()).await?;
    tell(&bootstrapped, key_file_slot);
    is_marked.then(|| marker.remove()).transpose()?;
    let rows = (Arc::clone(&sealed), Arc::clone(&seal));
    let place = crate::guard::place(config, &root)?;
    let sources = BackupSources::new(rows, (&guard, place), &journal, &tiers);
    let backups = Backups::new(config, &desk, &id, sources)?;
    let [blobs, archive] = tiers;
    let replaced = root_rotation::replaced(dir, &mut root, (&store, sealed, seal), &random)?;
    let parts = EngineParts {
        store: Arc::clone(&store),
        blobs,
        archive,
        journal,
        identity,
        root: root.root,
        replaced,
        clock: Arc::clone(&clock),
        random: Arc::clone(&random),
        installation: bootstrapped.account.clone(),
        front: front(config),
        retention: config.journal_retention,
    };
    let engine = start_engine(parts, config, (switch, desk)).await?;
    recover::record(&engine, accepted, binding, config.region.clone()).await?;
    slots_seen::note(&engine, slots_news, start, config.region.clone()).await?;
    renew_generation(config, &id, &*store, &*random).await?;
    let (account, is_new) = (bootstrapped.account, bootstrapped.root_key.is_some());
    Ok(Composed { engine, store, clock, account, is_new, slot, guard, backups })
}

/// The time and the randomness of this machine.
fn of_system() -> (Arc<dyn Clock>, Arc<dyn Random>) {
    (Arc::new(SystemClock), Arc::new(SystemRandom))
}

/// Whether this start makes the installation: nothing of an earlier one lies here. Before a store is
/// made: nothing is written where the other parts are not ours to make.
async fn begins_here(
    config: &ServeConfig,
    id: &InstallationId,
    journal: &JournalOptions,
) -> Result<bool, ServeError> {
    if first_start::has_left_files(config, journal).await? {
        return Ok(false);
    }
    first_start::refuse_other_parts(config, id, journal)?;
    Ok(true)
}

/// Says in every part that is on disk which start this is.
async fn renew_generation(
    config: &ServeConfig,
    id: &InstallationId,
    store: &dyn Store,
    random: &dyn Random,
) -> Result<(), ServeError> {
    if matches!(config.store, StoreConfig::Memory) {
        return Ok(());
    }
    Ok(generation::renew(config, id, store, random).await?)
}

/// Opens the blobs and the archive.
async fn open_tiers(
    accepted: &Accepted,
    id: &InstallationId,
    config: &ServeConfig,
    (store, random): (&dyn Store, &Arc<dyn Random>),
) -> Result<[Arc<LocalBlobs>; 2], ServeError> {
    let blobs = open_blobs(accepted, id, &config.data_dir.join(BLOBS_DIR), random)?;
    Ok([blobs, archive::open(accepted, id, config, (store, random)).await?])
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
        blob_local::restore_format(dir)?;
    }
    Ok(Arc::new(LocalBlobs::open(dir, Arc::clone(random))?))
}

/// Writes the id into the parts that are directories.
fn name_dirs(id: &InstallationId, dir: &Path) -> Result<(), ServeError> {
    id.name_dir(Part::Journal, &dir.join(JOURNAL_DIR))?;
    id.name_dir(Part::Blobs, &dir.join(BLOBS_DIR))
}

/// The engine with every service.
async fn start_engine(
    parts: EngineParts,
    config: &ServeConfig,
    (seal, backups): (Arc<SealSwitch>, Arc<BackupDesk>),
) -> Result<Arc<Engine>, ServeError> {
    archive::remember(&*parts.store).await?;
    let facts = Facts {
        version: env!("CARGO_PKG_VERSION"),
        store: config.store.name(),
        started_at: parts.clock.now(),
        data_dir: config.data_dir.display().to_string(),
        min_free_bytes: config.min_free_bytes,
    };
    let choices = Choices {
        buckets: bucket_defaults(config.profile),
        orphan_retention_days: Some(config.orphan_retention_days),
        restore_pace_percent: Some(config.restore_pace_percent),
        hsm_clusters: Clusters::new(&config.hsm, &parts.installation, &config.region),
        issuers: Issuers::new(oidc_client::transport(&config.oidc)?),
        external_proxies: xks_client::transport(&config.xks_client, &parts.clock)?,
        rotation_targets: rotation_client::targets(&config.rotation)?,
        couriers: notices::couriers(&config.notices)?,
        attestation_roots: config.attestation_roots.clone(),
        algorithms: config.algorithms,
        facts,
        seal,
        backups,
    };
    let anchoring = anchor::anchoring(&config.anchor, &config.forward, &parts.installation)?;
    let builder = EngineBuilder::new(parts);
    // A second look, beside the refusal at the start: no other store has an engine with controls.
    let controls = config.test_controls.as_ref();
    let controls = controls.filter(|_| matches!(config.store, StoreConfig::Memory));
    let builder = builder.with_test_controls(controls.map(|controls| controls.of_engine()));
    let builder = builder.with_rate_limits(config.rate_limits);
    let builder = services::register(builder, &choices);
    let builder = match forward::forwarding(&config.forward)? {
        Some(forwarding) => forwarding.add_to(builder),
        None => builder,
    };
    let builder = match anchoring {
        Some(anchoring) => anchoring.add_to(builder),
        None => builder,
    };
    Ok(builder.start().await?)
}

/// The data directory, made where it is not there.
fn private_dir(config: &ServeConfig) -> Result<&Path, ServeError> {
    let dir = config.data_dir.as_path();
    let made = fs::DirBuilder::new().recursive(true).mode(0o700).create(dir);
    made.map_err(ServeError::file(dir))?;
    Ok(dir)
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
    refuse_unbound(start, &binding, store, accepted).await?;
    match start {
        Start::Again => {}
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
    tiers: &[Arc<LocalBlobs>; 2],
    now: Timestamp,
) -> Result<(), ServeError> {
    if accepted.has(Accept::Orphans) {
        for blobs in tiers {
            let named = sealed_blobs::references(store, services::CLAIMS);
            sealed_blobs::accept_unnamed(&named, &**blobs, now).await?;
        }
    }
    if !accepted.is_empty() {
        recover::forget_index(&**store).await?;
    }
    Ok(())
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
    Bootstrap { account: config.account_id.clone(), root_key }
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
        watched: Some(Arc::new(svc_s3::LoggedBuckets)),
        form_tags: FormTags(svc_s3::form_tagging),
        domains: config.domains.iter().map(|domain| domain.as_str().to_owned()).collect(),
        region: config.region.clone(),
        signature_v2: config.signature_v2,
    }
}

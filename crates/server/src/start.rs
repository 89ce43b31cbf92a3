//! Start and stop.

use core::time::Duration;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use engine::Engine;
use identity::Bootstrapped;
use keyslots::{SlotId, Slots};
use names::AccountId;
use rollback_guard::Guard;
use serde_json::json;
use services::SealSwitch;
use stdx::Timestamp;
use store::Store;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::accept::NOTHING;
use crate::access_log::AccessLog;
use crate::admin::Admin;
use crate::backup::online::Backups;
use crate::compose::{Composed, compose};
use crate::config::{RootAccessKey, RootOfTrust, ServeConfig, StoreConfig};
use crate::connection::{Aws, Shared};
use crate::connections::{ConnectionLimits, Connections};
use crate::error::ServeError;
use crate::forward::trace_poster;
use crate::health::Health;
use crate::incident::Incidents;
use crate::init;
use crate::listener::{Bound, bind, run};
use crate::memory::UploadMemory;
use crate::metrics::Metrics;
use crate::outbound::roots::choose;
use crate::own_certificate::OwnCertificate;
use crate::proxies::Proxies;
use crate::ready::ReadyFile;
use crate::region_seen;
use crate::reserve::Reserve;
use crate::root_key::SLOTS_FILE;
use crate::sizes::Sizes;
use crate::space::FreeSpace;
use crate::tls::{Served, Tls, authority_file, prepare, prepare_own};
use crate::traces::Traces;
use crate::transient::{self, TransientDir};
use crate::xks_proxy::{XksDoor, XksProxy};

mod renewal;
mod sealing;

pub use sealing::Sealed;

/// Connections of the admin listener.
const ADMIN_CONNECTIONS: ConnectionLimits = ConnectionLimits { all_max: 256, per_address_max: 128 };

/// What is to be told once, when the first account has been made.
#[derive(Debug)]
pub struct FirstStart {
    /// The management account.
    pub account: AccountId,
    /// The root access key that was made; none if it came from outside and is known there.
    pub root_access_key: Option<RootAccessKey>,
    /// `http://ADDRESS:PORT`.
    pub http: Option<String>,
    /// `https://ADDRESS:PORT`.
    pub https: Option<String>,
    /// The certificate of the installation's authority, where HTTPS is served with it.
    pub ca_file: Option<PathBuf>,
    /// The slot of the plain key file beside the data, if that is what opens the root key.
    pub key_file_slot: Option<u16>,
}

/// A server that serves.
#[derive(Debug)]
pub struct Running {
    /// The management account.
    pub account: AccountId,
    /// `http://ADDRESS:PORT`.
    pub http: Option<String>,
    /// `https://ADDRESS:PORT`.
    pub https: Option<String>,
    /// The address of health and metrics.
    pub admin: Option<String>,
    /// `https://ADDRESS:PORT` of the proxy of external key stores.
    pub xks_proxy: Option<String>,
    /// The certificate of the installation's authority.
    pub ca_file: Option<PathBuf>,
    /// Which store holds the metadata: `rocksdb`, `postgres` or `memory`.
    pub store: &'static str,
    engine: Arc<Engine>,
    guard: Arc<Guard>,
    shared: Arc<Shared>,
    config: ServeConfig,
    /// What the listeners listen with, for when the server is sealed and comes back.
    listeners: Listeners,
    seal: Arc<SealSwitch>,
    own_certificate: Option<Arc<OwnCertificate>>,
    xks: Option<Arc<XksProxy>>,
    drain: Stage,
    /// Who makes the backups that are ordered.
    backups: Option<Arc<Backups>>,
    /// The admin listener and what it shows: they end when all else has.
    end: Stage,
    ready: Option<ReadyFile>,
    /// Dropped last: it clears the directory the other parts use.
    transient: Option<TransientDir>,
}

/// Tasks that end together.
#[derive(Debug)]
struct Stage {
    stop: watch::Sender<bool>,
    tasks: Vec<JoinHandle<()>>,
}

impl Stage {
    fn new() -> Self {
        Self { stop: watch::channel(false).0, tasks: Vec::new() }
    }

    fn stopped(&self) -> watch::Receiver<bool> {
        self.stop.subscribe()
    }

    /// Asks the tasks to end, and waits until they have.
    async fn end(self) {
        // Nobody may be listening: then there is nobody to tell.
        let _ = self.stop.send(true);
        for task in self.tasks {
            if let Err(error) = task.await {
                tracing::error!(%error, "a task of the server failed");
            }
        }
    }
}

/// Binds the listeners, opens the data and serves.
///
/// The listeners and the place of the ready file come first: what they refuse leaves no trace in
/// the data directory. Nobody is served before everything is there; until then connections wait.
/// At a first start `tell` is called once, as soon as the first account is made: whatever fails
/// after that, its root key has been told.
///
/// # Errors
/// [`ServeError`]; data that was there is as it was.
pub async fn start(
    mut config: ServeConfig,
    tell: impl FnOnce(&FirstStart),
) -> Result<Running, ServeError> {
    renewal::refuse_misplaced(&config)?;
    choose(config.algorithms)?;
    let listeners = Listeners {
        http: bind(config.http).await?,
        https: bind(config.https).await?,
        admin: bind(config.admin).await?,
        xks_proxy: XksDoor::open(&config).await?,
    };
    check_ready_file(&config)?;
    let transient = claim_or_refuse(&config)?;
    let was_sealed = matches!(config.root_of_trust, RootOfTrust::Sealed);
    if was_sealed {
        // What is wrong with a certificate is said before anybody is asked for shares.
        own_tls(&config, &listeners)?;
        config.root_of_trust = sealing::unsealed(&config, &listeners).await?;
    }
    let opening = Opening { transient, was_sealed };
    Box::pin(open(config, listeners, opening, tell)).await
}

/// What came before the data is opened.
struct Opening {
    transient: Option<TransientDir>,
    was_sealed: bool,
}

/// The certificate of the operator's own, where HTTPS is served with one.
fn own_tls(config: &ServeConfig, listeners: &Listeners) -> Result<Option<Tls>, ServeError> {
    match config.certificate.clone() {
        Some(files) if listeners.has_tls() => prepare_own(files).map(Some),
        _ => Ok(None),
    }
}

/// Opens the data and serves.
async fn open(
    mut config: ServeConfig,
    listeners: Listeners,
    Opening { transient, was_sealed }: Opening,
    tell: impl FnOnce(&FirstStart),
) -> Result<Running, ServeError> {
    let own_tls = own_tls(&config, &listeners)?;
    let has_authority = listeners.has_tls() && own_tls.is_none();
    let ca_file = has_authority.then(|| authority_file(&config.data_dir)).transpose()?;
    let http = url("http", listeners.http.as_ref());
    let https = url("https", listeners.https.as_ref());
    let reserve = reserve(&config);
    let seal = Arc::new(sealing::switch(&config));
    let told = |bootstrapped: &Bootstrapped, key_file_slot: Option<SlotId>| {
        let places = (http.clone(), https.clone(), ca_file.clone());
        if let Some(first) = first_start(&config, bootstrapped, places, key_file_slot) {
            tell(&first);
        }
    };
    let composed = compose(&config, &NOTHING, (Arc::clone(&seal), told));
    let Composed { engine, store, clock, account, is_new, slot, guard, backups } =
        Box::pin(composed).await?;
    if !is_new {
        warn_of_leftovers(&config);
    }
    if was_sealed {
        // Shares that have come are kept no longer than they are needed.
        config.root_of_trust = RootOfTrust::Sealed;
        sealing::note_unsealed(&engine, slot, config.region.clone()).await?;
    }
    region_seen::note(&*store, &config.region).await?;
    init::apply(&engine, &*store, &config, &account).await?;
    let tls = match own_tls {
        None if has_authority => Some(authority_tls(&config, &store, clock.now()).await?),
        own_tls => own_tls,
    };
    let shared = shared(&config, &engine)?;
    let mut running = Running {
        account,
        http,
        https,
        admin: url("http", listeners.admin.as_ref()),
        xks_proxy: listeners.xks_proxy.as_ref().map(XksDoor::url),
        xks: None,
        ca_file: tls.as_ref().and_then(|tls| tls.authority_file.clone()),
        store: config.store.name(),
        engine,
        guard,
        shared,
        config,
        listeners: listeners.clone(),
        seal,
        own_certificate: tls.as_ref().and_then(|tls| tls.own.clone()),
        drain: Stage::new(),
        end: Stage::new(),
        backups,
        ready: None,
        transient,
    };
    let limits = Limits::of(&running.config, reserve);
    limits.space.look(&running.engine);
    running.listen(listeners, tls, &limits);
    // Before the file: whoever waits for it finds the line.
    running.say(slot, is_new);
    if let Some(path) = &running.config.ready_file {
        let region = running.config.region.as_str();
        running.ready = Some(crate::ready::write(path, &running.describe(region))?);
    }
    Ok(running)
}

/// Refuses a place where the ready file could not be written later.
fn check_ready_file(config: &ServeConfig) -> Result<(), ServeError> {
    let Some(path) = &config.ready_file else { return Ok(()) };
    let checked = crate::ready::check(path, &config.data_dir);
    checked.map_err(|error| error.of_setting("--ready-file"))
}

/// What is to be told of a first account, if there is anything.
fn first_start(
    config: &ServeConfig,
    bootstrapped: &Bootstrapped,
    (http, https, ca_file): (Option<String>, Option<String>, Option<PathBuf>),
    key_file_slot: Option<SlotId>,
) -> Option<FirstStart> {
    let key = bootstrapped.root_key.as_ref()?;
    let is_given = config.root_access_key.is_some();
    Some(FirstStart {
        account: bootstrapped.account.clone(),
        root_access_key: (!is_given).then(|| RootAccessKey {
            access_key_id: key.access_key_id.clone(),
            secret_access_key: key.secret_access_key.duplicate(),
        }),
        http,
        https,
        ca_file,
        key_file_slot: key_file_slot.map(|slot| slot.0),
    })
}

/// TLS with a certificate of the installation's own authority.
async fn authority_tls(
    config: &ServeConfig,
    store: &Arc<dyn Store>,
    now: Timestamp,
) -> Result<Tls, ServeError> {
    let domains = config.domains.iter().map(|domain| domain.as_str().to_owned());
    let domains: Vec<String> = domains.collect();
    prepare(store, &config.data_dir, &domains, now).await
}

/// What a first start was told or has left, and no later one should find.
fn warn_of_leftovers(config: &ServeConfig) {
    warn_of_root_variables(config);
    warn_of_plain_secrets(&config.data_dir);
}

/// Says that a root access key in the environment does nothing, where there is an account already.
fn warn_of_root_variables(config: &ServeConfig) {
    if config.root_access_key.is_some() {
        tracing::warn!(
            "IRONKEEP_ROOT_ACCESS_KEY_ID and IRONKEEP_ROOT_SECRET_ACCESS_KEY do nothing: they \
             count at the first start only; see `ironkeep root new-access-key`"
        );
    }
}

/// Says that everything hangs on one kind of secret, where it does and the data are to last.
fn warn_of_one_kind_of_slot(config: &ServeConfig) {
    if matches!(config.store, StoreConfig::Memory) {
        return;
    }
    let Ok(summary) = Slots::at(config.data_dir.join(SLOTS_FILE)).list() else { return };
    let mut kinds: Vec<String> = summary.slots.iter().map(|slot| slot.kind.to_string()).collect();
    kinds.dedup();
    if let [kind] = kinds.as_slice() {
        tracing::warn!(
            kind,
            "the root key opens in one way only: whoever loses it loses all data; add a slot of another \
             kind, kept elsewhere: `ironkeep slots add`"
        );
    }
}

/// Says that a root access key still lies in clear beside the data, where a first start has left it.
fn warn_of_plain_secrets(dir: &Path) {
    let entries = std::fs::read_dir(dir).into_iter().flatten().flatten();
    for entry in entries {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        let is_root = name.starts_with("root-access-key") && name.ends_with(".env");
        let what = match (is_root, name == init::KEYS_FILE) {
            (true, _) => "a root access key lies",
            (_, true) => "access keys of users lie",
            (false, false) => continue,
        };
        tracing::warn!(
            file = %entry.path().display(),
            "{what} here in clear: read the file, and remove it"
        );
    }
}

/// What is done around each request, as it is configured.
fn shared(config: &ServeConfig, engine: &Engine) -> Result<Arc<Shared>, ServeError> {
    let metrics = Arc::new(Metrics::new(engine.services()));
    let open = |target| AccessLog::open(target, Arc::clone(&metrics));
    let access_log = config.access_log.clone().map(open).transpose();
    let access_log = access_log.map_err(|error| error.of_setting("--access-log"))?;
    let poster = trace_poster(&config.forward)?;
    Ok(Arc::new(Shared {
        access_log,
        traces: poster.map(|poster| Traces::start(poster, Arc::clone(&metrics))),
        proxies: Proxies::new(config.trusted_proxies.clone()),
        incidents: Incidents::default(),
        metrics,
    }))
}

/// Takes the directory of a memory store; keeps any other server out of one.
fn claim_or_refuse(config: &ServeConfig) -> Result<Option<TransientDir>, ServeError> {
    match config.store {
        StoreConfig::Memory => {
            let claimed = TransientDir::claim(&config.data_dir)?;
            tracing::warn!("the store is in memory: nothing survives this process");
            Ok(Some(claimed))
        }
        StoreConfig::Embedded | StoreConfig::Postgres { .. } => {
            transient::refuse(&config.data_dir)?;
            Ok(None)
        }
    }
}

/// What is kept back on the disk of the data directory; given up at once if the disk is full, so that
/// the store and the journal can be opened. A memory store needs none.
fn reserve(config: &ServeConfig) -> Option<Reserve> {
    if matches!(config.store, StoreConfig::Memory) {
        return None;
    }
    let reserve = Reserve::new(&config.data_dir, config.min_free_bytes);
    if let Ok(free_bytes) = crate::space::free(&config.data_dir) {
        reserve.give_up_if_full(free_bytes);
    }
    Some(reserve)
}

fn url(scheme: &str, bound: Option<&Bound>) -> Option<String> {
    bound.map(|bound| format!("{scheme}://{}", bound.address))
}

/// The listeners, bound.
#[derive(Debug, Clone)]
struct Listeners {
    http: Option<Bound>,
    https: Option<Bound>,
    admin: Option<Bound>,
    xks_proxy: Option<XksDoor>,
}

impl Listeners {
    /// Whether any of them is served over TLS.
    const fn has_tls(&self) -> bool {
        self.https.is_some() || self.xks_proxy.is_some()
    }
}

/// What the listeners share.
struct Limits {
    space: Arc<FreeSpace>,
    memory: Arc<UploadMemory>,
    idle_max: Duration,
    drain_max: Duration,
    connections: ConnectionLimits,
}

impl Limits {
    fn of(config: &ServeConfig, reserve: Option<Reserve>) -> Self {
        let space = FreeSpace::new(&config.data_dir, config.min_free_bytes, reserve);
        Self {
            space: Arc::new(space),
            memory: Arc::new(UploadMemory::new(config.upload_memory_bytes)),
            idle_max: config.idle_max,
            drain_max: config.drain_max,
            connections: crate::open_files::fit(config.connections),
        }
    }
}

impl Running {
    fn listen(&mut self, listeners: Listeners, tls: Option<Tls>, limits: &Limits) {
        let certificate = tls.as_ref().and_then(Tls::served);
        let clients = Connections::new(limits.connections, Arc::clone(self.engine.counters()));
        let aws = |tls| {
            let (engine, shared) = (Arc::clone(&self.engine), Arc::clone(&self.shared));
            let (memory, idle_max) = (Arc::clone(&limits.memory), limits.idle_max);
            Arc::new(Aws { engine, tls, shared, memory, idle_max })
        };
        let (stopped, drain_max) = (self.drain.stopped(), limits.drain_max);
        let mut tasks = Vec::new();
        if let Some(bound) = listeners.http {
            tasks.push(run(bound, aws(None), Arc::clone(&clients), drain_max, stopped.clone()));
        }
        if let (Some(door), Some(tls)) = (listeners.xks_proxy, &tls) {
            let (engine, shared) = (Arc::clone(&self.engine), Arc::clone(&self.shared));
            let (bound, proxy) = door.proxy(engine, tls.acceptor.clone(), shared);
            self.xks = Some(Arc::clone(&proxy));
            let own = Connections::new(limits.connections, Arc::clone(self.engine.counters()));
            tasks.push(run(bound, proxy, own, drain_max, stopped.clone()));
        }
        if let (Some(bound), Some(tls)) = (listeners.https, tls) {
            let aws = aws(Some(tls.acceptor));
            tasks.push(run(bound, aws, clients, drain_max, stopped.clone()));
        }
        if let Some(backups) = self.backups.clone() {
            tasks.push(backups.run(Arc::clone(&self.engine), stopped.clone()));
        }
        if let Some(own) = &self.own_certificate {
            tasks.push(Arc::clone(own).watch(stopped));
        }
        self.drain.tasks = tasks;
        self.engine.start_jobs();
        self.observe(listeners.admin, limits, certificate);
    }

    /// Starts what shows how the server is, until the very end.
    fn observe(&mut self, admin: Option<Bound>, limits: &Limits, certificate: Option<Served>) {
        let config = &self.config;
        let (ended, clock) = (self.end.stopped(), Arc::clone(self.engine.clock()));
        let space = Arc::clone(&limits.space);
        self.end.tasks.push(Arc::clone(&space).run(Arc::clone(&self.engine), ended.clone()));
        let health = Arc::new(Health::new(Arc::clone(&self.engine), Arc::clone(&space)));
        self.end.tasks.push(Arc::clone(&health).run(ended.clone()));
        let has_store = self.store == "rocksdb";
        let sizes = Arc::new(Sizes::new(&config.data_dir, &config.archive_dir(), has_store));
        let Some(bound) = admin else { return };
        self.end.tasks.push(Arc::clone(&sizes).run(Arc::clone(&clock), ended.clone()));
        let serve = Arc::new(Admin {
            engine: Arc::clone(&self.engine),
            metrics: Arc::clone(&self.shared.metrics),
            store: self.store,
            space,
            health,
            guard: Arc::clone(&self.guard),
            sizes,
            started_at: clock.now(),
            certificate,
            backups: self.backups.clone(),
            draining: self.drain.stopped(),
            test_controls: config.test_controls.clone(),
        });
        // Of its own: whatever clients do, health is answered.
        let own = Connections::new(ADMIN_CONNECTIONS, Arc::clone(self.engine.counters()));
        self.end.tasks.push(run(bound, serve, own, limits.drain_max, ended));
    }

    /// Says in the log what is running.
    fn say(&self, slot: SlotId, is_new: bool) {
        let config = &self.config;
        warn_of_one_kind_of_slot(config);
        tracing::info!(
            version = env!("CARGO_PKG_VERSION"),
            data_dir = %config.data_dir.display(),
            store = self.store,
            profile = config.profile.name(),
            region = config.region.as_str(),
            account = self.account.as_str(),
            slot = slot.0,
            is_new,
            journal_records = self.engine.journal().head().sequence,
            http = self.http,
            https = self.https,
            admin = self.admin,
            xks_proxy = self.xks_proxy,
            "ready"
        );
    }

    /// Reads the certificate and the stores of the XKS proxy again, and opens the access log anew: what a
    /// rotation asks for.
    pub fn reload(&self) {
        if let Some(own) = &self.own_certificate {
            own.reload();
        }
        if let Some(log) = &self.shared.access_log {
            log.reopen();
        }
        if let Some(proxy) = &self.xks {
            proxy.reload();
        }
    }

    /// The content of the ready file.
    fn describe(&self, region: &str) -> serde_json::Value {
        let keys = self.config.data_dir.join(init::KEYS_FILE);
        json!({
            "access_keys_file": keys.is_file().then_some(keys),
            "http": self.http,
            "https": self.https,
            "admin": self.admin,
            "xks_proxy": self.xks_proxy,
            "ca_file": self.ca_file,
            "account": self.account.as_str(),
            "region": region,
            "pid": std::process::id(),
        })
    }

    /// Removes the ready file, stops accepting, lets requests in flight finish, and puts everything
    /// on disk. Health and metrics are served until then.
    ///
    /// # Errors
    /// [`ServeError`] when the journal cannot be closed.
    pub async fn drain(mut self) -> Result<(), ServeError> {
        self.listeners = Listeners { http: None, https: None, admin: None, xks_proxy: None };
        self.end().await.map(drop)
    }

    /// Ends everything but the listeners that are kept.
    async fn end(self) -> Result<(ServeConfig, Listeners), ServeError> {
        if let Some(ready) = self.ready {
            ready.remove();
        }
        self.drain.end().await;
        let closed = self.engine.close().await;
        self.end.end().await;
        if let Some(traces) = &self.shared.traces {
            traces.close().await;
        }
        if let Some(log) = &self.shared.access_log {
            log.close();
        }
        closed?;
        drop(self.engine);
        drop(self.guard);
        drop(self.transient);
        Ok((self.config, self.listeners))
    }
}

//! Start and stop.

use core::time::Duration;
use std::path::PathBuf;
use std::sync::Arc;

use engine::Engine;
use names::AccountId;
use serde_json::json;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::admin::{Admin, Metrics};
use crate::compose::{Composed, compose};
use crate::config::{RootAccessKey, ServeConfig, StoreConfig};
use crate::connection::Aws;
use crate::error::ServeError;
use crate::listener::{Bound, bind, run};
use crate::memory::UploadMemory;
use crate::ready::ReadyFile;
use crate::space::FreeSpace;
use crate::tls::{AUTHORITY_FILE, Tls, prepare};
use crate::transient::{self, TransientDir};

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
    /// The certificate of the installation's authority.
    pub ca_file: PathBuf,
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
    /// The certificate of the installation's authority.
    pub ca_file: Option<PathBuf>,
    /// Which store holds the metadata: `rocksdb`, `postgres` or `memory`.
    pub store: &'static str,
    engine: Arc<Engine>,
    stop: watch::Sender<bool>,
    tasks: Vec<JoinHandle<()>>,
    ready: Option<ReadyFile>,
    /// Dropped last: it clears the directory the other parts use.
    transient: Option<TransientDir>,
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
    config: ServeConfig,
    tell: impl FnOnce(&FirstStart),
) -> Result<Running, ServeError> {
    let listeners = Listeners {
        http: bind(config.http).await?,
        https: bind(config.https).await?,
        admin: bind(config.admin).await?,
    };
    if let Some(path) = &config.ready_file {
        crate::ready::check(path, &config.data_dir)?;
    }
    let transient = claim_or_refuse(&config)?;
    let http = url("http", listeners.http.as_ref());
    let https = url("https", listeners.https.as_ref());
    let composed = compose(&config, None, |bootstrapped, key_file_slot| {
        let Some(key) = &bootstrapped.root_key else { return };
        let is_given = config.root_access_key.is_some();
        tell(&FirstStart {
            account: bootstrapped.account.clone(),
            root_access_key: (!is_given).then(|| RootAccessKey {
                access_key_id: key.access_key_id.clone(),
                secret_access_key: key.secret_access_key.duplicate(),
            }),
            http: http.clone(),
            https: https.clone(),
            ca_file: config.data_dir.join(AUTHORITY_FILE),
            key_file_slot: key_file_slot.map(|slot| slot.0),
        });
    });
    let Composed { engine, store, clock, account } = Box::pin(composed).await?;
    let tls = match &listeners.https {
        Some(_) => Some(prepare(&store, &config.data_dir, &config.domains, clock.now()).await?),
        None => None,
    };
    let (stop, stopped) = watch::channel(false);
    let mut running = Running {
        account,
        http,
        https,
        admin: url("http", listeners.admin.as_ref()),
        ca_file: tls.as_ref().map(|tls| tls.authority_file.clone()),
        store: config.store.name(),
        engine,
        stop,
        tasks: Vec::new(),
        ready: None,
        transient,
    };
    let space = Arc::new(FreeSpace::new(&config.data_dir, config.min_free_bytes));
    space.look(&running.engine);
    let limits = Limits {
        space,
        memory: Arc::new(UploadMemory::new(config.upload_memory_bytes)),
        idle_max: config.idle_max,
    };
    running.listen(listeners, tls, &limits, &stopped);
    if let Some(path) = &config.ready_file {
        let region = config.region.as_str();
        running.ready = Some(crate::ready::write(path, &running.describe(region))?);
    }
    Ok(running)
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

fn url(scheme: &str, bound: Option<&Bound>) -> Option<String> {
    bound.map(|bound| format!("{scheme}://{}", bound.address))
}

/// The listeners, bound.
struct Listeners {
    http: Option<Bound>,
    https: Option<Bound>,
    admin: Option<Bound>,
}

/// What the listeners share.
struct Limits {
    space: Arc<FreeSpace>,
    memory: Arc<UploadMemory>,
    idle_max: Duration,
}

impl Running {
    fn listen(
        &mut self,
        listeners: Listeners,
        tls: Option<Tls>,
        limits: &Limits,
        stopped: &watch::Receiver<bool>,
    ) {
        let metrics = Arc::new(Metrics::default());
        let aws = |tls| {
            let (engine, metrics) = (Arc::clone(&self.engine), Arc::clone(&metrics));
            let (memory, idle_max) = (Arc::clone(&limits.memory), limits.idle_max);
            Arc::new(Aws { engine, tls, metrics, memory, idle_max })
        };
        if let Some(bound) = listeners.http {
            self.tasks.push(run(bound, aws(None), stopped.clone()));
        }
        if let (Some(bound), Some(tls)) = (listeners.https, tls) {
            self.tasks.push(run(bound, aws(Some(tls.acceptor)), stopped.clone()));
        }
        let engine = Arc::clone(&self.engine);
        self.tasks.push(crate::housekeeping::run(engine, stopped.clone()));
        let engine = Arc::clone(&self.engine);
        self.tasks.push(Arc::clone(&limits.space).run(engine, stopped.clone()));
        if let Some(bound) = listeners.admin {
            let (engine, space) = (Arc::clone(&self.engine), Arc::clone(&limits.space));
            let (store, stop) = (self.store, stopped.clone());
            let serve = Arc::new(Admin { engine, metrics, store, space, stop });
            self.tasks.push(run(bound, serve, stopped.clone()));
        }
    }

    /// The content of the ready file.
    fn describe(&self, region: &str) -> serde_json::Value {
        json!({
            "http": self.http,
            "https": self.https,
            "admin": self.admin,
            "ca_file": self.ca_file,
            "account": self.account.as_str(),
            "region": region,
            "pid": std::process::id(),
        })
    }

    /// Removes the ready file, stops accepting, lets requests in flight finish, and puts everything on disk.
    ///
    /// # Errors
    /// [`ServeError`] when the journal cannot be closed.
    pub async fn drain(self) -> Result<(), ServeError> {
        if let Some(ready) = self.ready {
            ready.remove();
        }
        let _ = self.stop.send(true);
        for task in self.tasks {
            if let Err(error) = task.await {
                tracing::error!(%error, "a task of the server failed");
            }
        }
        self.engine.close().await?;
        drop(self.engine);
        drop(self.transient);
        Ok(())
    }
}

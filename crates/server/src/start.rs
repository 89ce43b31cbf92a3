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
use crate::config::{RootAccessKey, RootOfTrust, ServeConfig, StoreConfig};
use crate::connection::Aws;
use crate::error::ServeError;
use crate::listener::{Bound, bind, run};
use crate::memory::UploadMemory;
use crate::space::FreeSpace;
use crate::tls::{Tls, prepare};
use crate::transient::{self, TransientDir};

/// What is to be told once, at the first start.
#[derive(Debug)]
pub struct FirstStart {
    /// The root access key that was made.
    pub root_access_key: Option<RootAccessKey>,
    /// Whether the root key lies in a plain key file beside the data.
    pub has_plain_key_file: bool,
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
    /// Set at the first start.
    pub first_start: Option<FirstStart>,
    /// Which store holds the metadata: `rocksdb`, `postgres` or `memory`.
    pub store: &'static str,
    engine: Arc<Engine>,
    stop: watch::Sender<bool>,
    tasks: Vec<JoinHandle<()>>,
    /// Dropped last: it clears the directory the other parts use.
    transient: Option<TransientDir>,
}

/// Opens the data, binds the listeners and serves.
///
/// # Errors
/// [`ServeError`]; the data is then as it was.
pub async fn start(config: ServeConfig) -> Result<Running, ServeError> {
    let transient = match config.store {
        StoreConfig::Memory => Some(TransientDir::claim(&config.data_dir)?),
        StoreConfig::Embedded | StoreConfig::Postgres { .. } => {
            transient::refuse(&config.data_dir)?;
            None
        }
    };
    if transient.is_some() {
        tracing::warn!("the store is in memory: nothing survives this process");
    }
    let Composed { engine, store, clock, bootstrapped, made_slots } =
        Box::pin(compose(&config)).await?;
    let http = bind(config.http).await?;
    let https = bind(config.https).await?;
    let admin = bind(config.admin).await?;
    let tls = match &https {
        Some(_) => Some(prepare(&store, &config.data_dir, &config.domains, clock.now()).await?),
        None => None,
    };
    let is_given = config.root_access_key.is_some();
    let (stop, stopped) = watch::channel(false);
    let mut running = Running {
        account: bootstrapped.account,
        http: http.as_ref().map(|bound| format!("http://{}", bound.address)),
        https: https.as_ref().map(|bound| format!("https://{}", bound.address)),
        admin: admin.as_ref().map(|bound| format!("http://{}", bound.address)),
        ca_file: tls.as_ref().map(|tls| tls.authority_file.clone()),
        first_start: made_slots.then(|| FirstStart {
            // A key that came from outside is known there; only one made here is told.
            root_access_key: bootstrapped.root_key.filter(|_| !is_given).map(|key| RootAccessKey {
                access_key_id: key.access_key_id,
                secret_access_key: key.secret_access_key,
            }),
            has_plain_key_file: matches!(config.root_of_trust, RootOfTrust::KeyFile),
        }),
        store: config.store.name(),
        engine,
        stop,
        tasks: Vec::new(),
        transient,
    };
    let space = Arc::new(FreeSpace::new(&config.data_dir, config.min_free_bytes));
    space.look(&running.engine);
    let limits = Limits {
        space,
        memory: Arc::new(UploadMemory::new(config.upload_memory_bytes)),
        idle_max: config.idle_max,
    };
    running.listen([http, https, admin], tls, &limits, &stopped);
    if let Some(path) = &config.ready_file {
        let region = config.region.as_str();
        crate::ready::write(path, &running.describe(region))?;
    }
    Ok(running)
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
        [http, https, admin]: [Option<Bound>; 3],
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
        if let Some(bound) = http {
            self.tasks.push(run(bound, aws(None), stopped.clone()));
        }
        if let (Some(bound), Some(tls)) = (https, tls) {
            self.tasks.push(run(bound, aws(Some(tls.acceptor)), stopped.clone()));
        }
        let engine = Arc::clone(&self.engine);
        self.tasks.push(crate::housekeeping::run(engine, stopped.clone()));
        let engine = Arc::clone(&self.engine);
        self.tasks.push(Arc::clone(&limits.space).run(engine, stopped.clone()));
        if let Some(bound) = admin {
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

    /// Stops accepting, lets requests in flight finish, and puts everything on disk.
    ///
    /// # Errors
    /// [`ServeError`] when the journal cannot be closed.
    pub async fn drain(self) -> Result<(), ServeError> {
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

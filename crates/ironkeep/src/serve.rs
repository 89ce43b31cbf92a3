//! `ironkeep serve`.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::str::FromStr;
use std::time::Duration;

use clap::{Args, ValueEnum};
use envelope::random::{self, SystemRandom};
use names::Region;
use secret::Secret;
use serde::Deserialize;
use server::{
    FirstStart, Listen, Profile, RootAccessKey, RootOfTrust, ServeConfig, StoreConfig,
    UPLOAD_MEMORY_BYTES_MIN,
};
use tokio::signal::unix::{SignalKind, signal};

use crate::announce::{self, Settings};
use crate::logging::{self, LogFormat};
use crate::size::Size;

/// `--data-dir`, unless it is given.
pub(crate) const DATA_DIR: &str = "./ironkeep-data";

/// `--idle-timeout`, unless it is given.
const IDLE_SECONDS: u32 = 60;

/// `--min-free-space`, unless it is given.
const MIN_FREE_BYTES: u64 = 256 * 1024 * 1024;

/// `--upload-memory`, unless it is given.
const UPLOAD_MEMORY_BYTES: u64 = 512 * 1024 * 1024;

/// Defaults of new buckets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum, Deserialize)]
enum ProfileName {
    /// AWS as of 2026: ACLs off, Block Public Access on, SSE-C blocked.
    #[value(name = "aws-2026")]
    #[serde(rename = "aws-2026")]
    Aws2026,
    /// Before 2023, for older clients and their test suites.
    #[serde(rename = "compat")]
    Compat,
}

/// Where the metadata is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum, Deserialize)]
#[serde(rename_all = "lowercase")]
enum StoreName {
    /// Embedded, in the data directory.
    #[value(name = "rocksdb")]
    RocksDb,
    /// A PostgreSQL database, which `--postgres` names.
    Postgres,
    /// In memory, for tests and CI only: NOTHING SURVIVES THE PROCESS. The data directory must be
    /// new or empty and is deleted at the end; without one it is a temporary directory.
    Memory,
}

/// Where an installation is, and what opens it.
#[derive(Debug, Args)]
pub(crate) struct Place {
    /// The server's data directory [default: ./ironkeep-data].
    #[arg(long, value_name = "DIR")]
    data_dir: Option<PathBuf>,
    /// Open the root key with the passphrase in this file, instead of the key file in the data
    /// directory.
    #[arg(long, value_name = "FILE")]
    passphrase_file: Option<PathBuf>,
    /// The metadata is in PostgreSQL: `postgresql://...`.
    #[arg(long, value_name = "URL", env = "IRONKEEP_POSTGRES_URL", hide_env_values = true)]
    postgres: Option<String>,
}

/// Every setting may stand in the configuration file too, under its long name; the command line
/// wins over the file.
#[derive(Debug, Default, Args, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Arguments {
    /// Where everything is kept; made if it is not there [default: ./ironkeep-data].
    #[arg(long, value_name = "DIR")]
    data_dir: Option<PathBuf>,
    /// HTTP listener; port 0 is any free port [default: 127.0.0.1:9000].
    #[arg(long, value_name = "ADDR:PORT|off")]
    http: Option<String>,
    /// HTTPS listener, with a certificate of the installation's own authority (DATA_DIR/ca.pem)
    /// [default: 127.0.0.1:9443].
    #[arg(long, value_name = "ADDR:PORT|off")]
    https: Option<String>,
    /// Health and metrics [default: 127.0.0.1:9001].
    #[arg(long, value_name = "ADDR:PORT|off")]
    admin: Option<String>,
    /// Write this JSON file when requests are served, and remove it at the end.
    #[arg(long, value_name = "FILE")]
    ready_file: Option<PathBuf>,
    /// Defaults of new buckets [default: aws-2026].
    #[arg(long, value_enum)]
    profile: Option<ProfileName>,
    /// Open (and at first start protect) the root key with the passphrase in this file, instead of
    /// a key file in the data directory.
    #[arg(long, value_name = "FILE")]
    passphrase_file: Option<PathBuf>,
    /// Where the metadata is kept [default: rocksdb, or postgres if `--postgres` is given].
    #[arg(long, value_enum)]
    store: Option<StoreName>,
    /// Keep the metadata in PostgreSQL: `postgresql://...`.
    #[arg(long, value_name = "URL", env = "IRONKEEP_POSTGRES_URL", hide_env_values = true)]
    postgres: Option<String>,
    /// The installation's own region [default: us-east-1].
    #[arg(long, value_name = "NAME")]
    region: Option<String>,
    /// A host name below which buckets are addressed as BUCKET.HOST; repeatable [default:
    /// localhost, s3.localhost].
    #[arg(long, value_name = "HOST")]
    domain: Vec<String>,
    /// Seconds a client may leave the socket alone in the middle of a request or an answer
    /// [default: 60].
    #[arg(long, value_name = "SECONDS")]
    idle_timeout: Option<u32>,
    /// Refuse writes while the data directory's disk has less room than this [default: 256MiB].
    #[arg(long, value_name = "SIZE")]
    min_free_space: Option<Size>,
    /// Memory of all uploads together, at least 64MiB; more than fit wait, and are then answered
    /// `SlowDown` [default: 512MiB].
    #[arg(long, value_name = "SIZE")]
    upload_memory: Option<Size>,
    /// How log lines look [default: text].
    #[arg(long, value_enum)]
    log_format: Option<LogFormat>,
    /// Read settings from this TOML file, such as `http = "0.0.0.0:9000"`.
    #[arg(long, value_name = "FILE")]
    #[serde(skip)]
    config: Option<PathBuf>,
}

impl Arguments {
    /// The settings that say where an installation is, for a command that does not serve.
    pub(crate) fn offline(place: Place) -> Self {
        let Place { data_dir, passphrase_file, postgres } = place;
        let off = || Some("off".to_owned());
        Self {
            data_dir,
            passphrase_file,
            postgres,
            http: off(),
            https: off(),
            admin: off(),
            ..Self::default()
        }
    }

    /// Fills what the command line leaves open from the configuration file.
    fn with_file(self) -> Result<Self, String> {
        let Some(path) = &self.config else { return Ok(self) };
        let failed = |reason: String| format!("`{}`: {reason}", path.display());
        let text = std::fs::read_to_string(path).map_err(|error| failed(error.to_string()))?;
        let file: Self = toml::from_str(&text).map_err(|error| failed(error.to_string()))?;
        Ok(Self {
            data_dir: self.data_dir.or(file.data_dir),
            http: self.http.or(file.http),
            https: self.https.or(file.https),
            admin: self.admin.or(file.admin),
            ready_file: self.ready_file.or(file.ready_file),
            profile: self.profile.or(file.profile),
            passphrase_file: self.passphrase_file.or(file.passphrase_file),
            store: self.store.or(file.store),
            postgres: self.postgres.or(file.postgres),
            region: self.region.or(file.region),
            domain: if self.domain.is_empty() { file.domain } else { self.domain },
            idle_timeout: self.idle_timeout.or(file.idle_timeout),
            min_free_space: self.min_free_space.or(file.min_free_space),
            upload_memory: self.upload_memory.or(file.upload_memory),
            log_format: self.log_format.or(file.log_format),
            config: None,
        })
    }
}

fn listen(text: Option<&str>, default_port: u16) -> Result<Listen, String> {
    let Some(text) = text else {
        return Ok(Listen::On(SocketAddr::from((Ipv4Addr::LOCALHOST, default_port))));
    };
    if text == "off" {
        return Ok(Listen::Off);
    }
    let parsed = SocketAddr::from_str(text).map(Listen::On);
    parsed.map_err(|_| {
        format!("`{text}` is not `off` or ADDRESS:PORT, such as 127.0.0.1:{default_port}")
    })
}

/// Serves until a signal asks to stop; then drains.
pub(crate) fn run(arguments: Arguments) -> Result<(), String> {
    let arguments = arguments.with_file()?;
    logging::start(arguments.log_format.unwrap_or(LogFormat::Text));
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(|error| format!("threads cannot be started: {error}"))?;
    runtime.block_on(async {
        let config = configuration(arguments)?;
        let settings = Settings {
            region: config.region.clone(),
            data_dir: config.data_dir.clone(),
            is_lasting: !matches!(config.store, StoreConfig::Memory),
        };
        let tell = |first: &FirstStart| announce::first_start(first, &settings);
        let running = Box::pin(server::start(config, tell)).await;
        let running = running.map_err(|error| chain(&error))?;
        announce::serving(&running);
        stop_signal().await?;
        tracing::info!("draining");
        running.drain().await.map_err(|error| error.to_string())
    })
}

pub(crate) fn configuration(arguments: Arguments) -> Result<ServeConfig, String> {
    let region = arguments.region.as_deref().unwrap_or("us-east-1");
    let mut domains = arguments.domain;
    if domains.is_empty() {
        domains = ["localhost", "s3.localhost"].map(str::to_owned).to_vec();
    }
    let store = store(arguments.store, arguments.postgres)?;
    let data_dir = match (arguments.data_dir, &store) {
        (Some(dir), _) => dir,
        (None, StoreConfig::Memory) => temporary_dir(),
        (None, _) => PathBuf::from(DATA_DIR),
    };
    Ok(ServeConfig {
        data_dir,
        http: listen(arguments.http.as_deref(), 9000)?,
        https: listen(arguments.https.as_deref(), 9443)?,
        admin: listen(arguments.admin.as_deref(), 9001)?,
        ready_file: arguments.ready_file,
        profile: match arguments.profile {
            None | Some(ProfileName::Aws2026) => Profile::Aws2026,
            Some(ProfileName::Compat) => Profile::Compat,
        },
        root_of_trust: match arguments.passphrase_file {
            Some(path) => RootOfTrust::PassphraseFile(path),
            None => RootOfTrust::KeyFile,
        },
        store,
        region: Region::parse(region).map_err(|error| error.to_string())?,
        domains: domains.iter().map(|domain| domain.to_ascii_lowercase()).collect(),
        idle_max: idle_max(arguments.idle_timeout)?,
        min_free_bytes: arguments.min_free_space.map_or(MIN_FREE_BYTES, |size| size.0),
        upload_memory_bytes: upload_memory(arguments.upload_memory)?,
        root_access_key: root_access_key()?,
    })
}

/// The store by its name and, for PostgreSQL, its address. A name that does not fit the address is
/// an error: data must never land in a place nobody meant.
fn store(name: Option<StoreName>, postgres: Option<String>) -> Result<StoreConfig, String> {
    match (name, postgres) {
        (None | Some(StoreName::Postgres), Some(url)) => {
            Ok(StoreConfig::Postgres { url: Secret::new(url) })
        }
        (None | Some(StoreName::RocksDb), None) => Ok(StoreConfig::Embedded),
        (Some(StoreName::Memory), None) => Ok(StoreConfig::Memory),
        (Some(StoreName::Postgres), None) => {
            Err("`--store postgres` needs `--postgres URL`".to_owned())
        }
        (Some(StoreName::RocksDb | StoreName::Memory), Some(_)) => {
            Err("`--postgres` (or IRONKEEP_POSTGRES_URL) is set, and `--store` names another store"
                .to_owned())
        }
    }
}

fn idle_max(seconds: Option<u32>) -> Result<Duration, String> {
    match seconds {
        Some(0) => Err("`--idle-timeout` is at least one second".to_owned()),
        seconds => Ok(Duration::from_secs(seconds.unwrap_or(IDLE_SECONDS).into())),
    }
}

fn upload_memory(size: Option<Size>) -> Result<u64, String> {
    let bytes = size.map_or(UPLOAD_MEMORY_BYTES, |size| size.0);
    if bytes < UPLOAD_MEMORY_BYTES_MIN {
        return Err("`--upload-memory` is at least 64MiB".to_owned());
    }
    Ok(bytes)
}

/// A new name below the system's directory for temporary files.
fn temporary_dir() -> PathBuf {
    let [first, second] = random::bytes::<2>(&SystemRandom).map(u32::from);
    let name = format!("ironkeep-memory-{}-{first:02x}{second:02x}", std::process::id());
    std::env::temp_dir().join(name)
}

/// The root access key of the first account, from the environment.
fn root_access_key() -> Result<Option<RootAccessKey>, String> {
    const ID: &str = "IRONKEEP_ROOT_ACCESS_KEY_ID";
    const SECRET: &str = "IRONKEEP_ROOT_SECRET_ACCESS_KEY";
    match (std::env::var(ID), std::env::var(SECRET)) {
        (Ok(access_key_id), Ok(secret)) => {
            let secret_access_key = Secret::new(secret);
            Ok(Some(RootAccessKey { access_key_id, secret_access_key }))
        }
        (Err(_), Err(_)) => Ok(None),
        _ => Err(format!("set both {ID} and {SECRET}, or neither")),
    }
}

/// An error with the causes that its own text leaves out.
pub(crate) fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        let next = error.to_string();
        if !text.contains(&next) {
            text.push_str(": ");
            text.push_str(&next);
        }
        cause = error.source();
    }
    text
}

async fn stop_signal() -> Result<(), String> {
    let failed = |error: std::io::Error| format!("signals cannot be watched: {error}");
    let mut terminate = signal(SignalKind::terminate()).map_err(failed)?;
    let mut interrupt = signal(SignalKind::interrupt()).map_err(failed)?;
    tokio::select! {
        _ = terminate.recv() => {}
        _ = interrupt.recv() => {}
    }
    Ok(())
}

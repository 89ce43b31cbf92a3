//! `ironkeep serve`.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::str::FromStr;

use clap::{Args, ValueEnum};
use names::Region;
use secret::Secret;
use server::{
    FirstStart, Listen, Profile, RootAccessKey, RootOfTrust, Running, ServeConfig, StoreConfig,
};
use tokio::signal::unix::{SignalKind, signal};

use crate::logging::{self, LogFormat};

/// Defaults of new buckets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum ProfileName {
    /// AWS as of 2026: ACLs off, Block Public Access on, SSE-C blocked.
    #[value(name = "aws-2026")]
    Aws2026,
    /// Before 2023, for older clients and their test suites.
    Compat,
}

#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// Where everything is kept; made if it is not there.
    #[arg(long, value_name = "DIR", default_value = "./ironkeep-data")]
    data_dir: PathBuf,
    /// HTTP listener; port 0 is any free port.
    #[arg(long, value_name = "ADDR:PORT|off", default_value = "127.0.0.1:9000", value_parser = listen)]
    http: Listen,
    /// HTTPS listener, with a certificate of the installation's own authority (DATA_DIR/ca.pem).
    #[arg(long, value_name = "ADDR:PORT|off", default_value = "127.0.0.1:9443", value_parser = listen)]
    https: Listen,
    /// Health and metrics.
    #[arg(long, value_name = "ADDR:PORT|off", default_value = "127.0.0.1:9001", value_parser = listen)]
    admin: Listen,
    /// Write this JSON file when requests are served.
    #[arg(long, value_name = "FILE")]
    ready_file: Option<PathBuf>,
    /// Defaults of new buckets.
    #[arg(long, value_enum, default_value = "aws-2026")]
    profile: ProfileName,
    /// Open (and at first start protect) the root key with the passphrase in this file, instead of
    /// a key file in the data directory.
    #[arg(long, value_name = "FILE")]
    passphrase_file: Option<PathBuf>,
    /// Keep the metadata in PostgreSQL: `postgresql://...`. Embedded RocksDB without it.
    #[arg(long, value_name = "URL", env = "IRONKEEP_POSTGRES_URL", hide_env_values = true)]
    postgres: Option<String>,
    /// The installation's own region.
    #[arg(long, value_name = "NAME", default_value = "us-east-1", value_parser = region)]
    region: Region,
    /// A host name below which buckets are addressed as BUCKET.HOST; repeatable.
    #[arg(long, value_name = "HOST", default_values = ["localhost", "s3.localhost"])]
    domain: Vec<String>,
    /// How log lines look.
    #[arg(long, value_enum, default_value = "text")]
    log_format: LogFormat,
}

fn listen(text: &str) -> Result<Listen, String> {
    if text == "off" {
        return Ok(Listen::Off);
    }
    let parsed = SocketAddr::from_str(text).map(Listen::On);
    parsed.map_err(|_| format!("`{text}` is not ADDRESS:PORT, such as {}", example()))
}

fn example() -> SocketAddr {
    SocketAddr::from((Ipv4Addr::LOCALHOST, 9000))
}

fn region(text: &str) -> Result<Region, String> {
    Region::parse(text).map_err(|error| error.to_string())
}

/// Serves until a signal asks to stop; then drains.
pub(crate) fn run(arguments: Arguments) -> Result<(), String> {
    logging::start(arguments.log_format);
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(|error| format!("threads cannot be started: {error}"))?;
    runtime.block_on(async {
        let running = Box::pin(server::start(configuration(arguments)?)).await;
        let running = running.map_err(|error| error.to_string())?;
        announce(&running);
        stop_signal().await?;
        tracing::info!("draining");
        running.drain().await.map_err(|error| error.to_string())
    })
}

fn configuration(arguments: Arguments) -> Result<ServeConfig, String> {
    Ok(ServeConfig {
        data_dir: arguments.data_dir,
        http: arguments.http,
        https: arguments.https,
        admin: arguments.admin,
        ready_file: arguments.ready_file,
        profile: match arguments.profile {
            ProfileName::Aws2026 => Profile::Aws2026,
            ProfileName::Compat => Profile::Compat,
        },
        root_of_trust: match arguments.passphrase_file {
            Some(path) => RootOfTrust::PassphraseFile(path),
            None => RootOfTrust::KeyFile,
        },
        store: match arguments.postgres {
            Some(url) => StoreConfig::Postgres { url: Secret::new(url) },
            None => StoreConfig::Embedded,
        },
        region: arguments.region,
        domains: arguments.domain.iter().map(|domain| domain.to_ascii_lowercase()).collect(),
        root_access_key: root_access_key()?,
    })
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

/// Says where the server is, and at first start what is only said once.
#[expect(clippy::print_stdout, reason = "the command line's own output")]
fn announce(running: &Running) {
    let endpoint = running.http.as_ref().or(running.https.as_ref());
    println!("Ironkeep serves account {}", running.account);
    for (name, url) in
        [("HTTP", &running.http), ("HTTPS", &running.https), ("admin", &running.admin)]
    {
        if let Some(url) = url {
            println!("  {name:5} {url}");
        }
    }
    if let Some(path) = &running.ca_file {
        println!("  trust {} (export AWS_CA_BUNDLE) for HTTPS", path.display());
    }
    let Some(FirstStart { root_access_key, has_plain_key_file }) = &running.first_start else {
        return;
    };
    println!();
    if let Some(key) = root_access_key {
        println!("Root access key of the account, shown this once:\n");
        println!("export AWS_ACCESS_KEY_ID={}", key.access_key_id);
        println!("export AWS_SECRET_ACCESS_KEY={}", key.secret_access_key.reveal());
    }
    if let Some(endpoint) = endpoint {
        println!("export AWS_DEFAULT_REGION=us-east-1");
        println!("export AWS_ENDPOINT_URL={endpoint}\n");
    }
    if *has_plain_key_file {
        println!(
            "WARNING: the root key opens with a plain key file in the data directory: whoever"
        );
        println!("copies the directory can read everything. Stop the server, then:");
        println!("  ironkeep slots add --new-passphrase-file FILE && ironkeep slots remove 0\n");
    }
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

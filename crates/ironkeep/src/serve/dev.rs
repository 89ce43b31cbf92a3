//! `ironkeep dev`: a server that forgets everything, with a world to try things in.

use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use clap::Args;
use envelope::random::{self, SystemRandom};
use names::AccountId;
use secret::Secret;
use server::{RootAccessKey, ServeConfig};

use super::{Arguments as ServeArguments, StoreName, configuration, runtime, serve};
use crate::init_file::plan_of;
use crate::log_level::LogLevel;
use crate::logging::{self, LogFormat};

pub(super) mod tour;

use tour::Tour;

/// What the world is made of.
const WORLD: &str = include_str!("dev/world.toml");

/// The account of the world: the one of AWS's own examples.
const ACCOUNT: &str = "111122223333";

/// The id of the root user's access key.
const ROOT_ID: &str = "DEVROOT";

pub(crate) const EXAMPLES: &str = "Examples:
  ironkeep dev
  ironkeep dev --http 127.0.0.1:0 --https 127.0.0.1:0 --admin 127.0.0.1:0

Nothing is kept: the store is in memory, the files lie in a temporary directory, and both are gone when
the process ends (Ctrl-C). What the tour shows are the answers of this server to calls that it has just
got. `ironkeep serve --store memory --init FILE` begins with a world of your own.";

#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// HTTP listener; port 0 is any free port [default: 127.0.0.1:9000].
    #[arg(long, value_name = "ADDR:PORT", env = "IRONKEEP_HTTP")]
    http: Option<String>,
    /// HTTPS listener [default: 127.0.0.1:9443].
    #[arg(long, value_name = "ADDR:PORT|off", env = "IRONKEEP_HTTPS")]
    https: Option<String>,
    /// Health and metrics [default: 127.0.0.1:9001].
    #[arg(long, value_name = "ADDR:PORT|off", env = "IRONKEEP_ADMIN")]
    admin: Option<String>,
    /// Write this JSON file when requests are served, and remove it at the end.
    #[arg(long, value_name = "FILE", env = "IRONKEEP_READY_FILE")]
    ready_file: Option<PathBuf>,
}

/// Serves a world in memory, and shows it.
pub(crate) fn run(arguments: Arguments) -> Result<(), String> {
    logging::start(LogFormat::Text, None, LogLevel::of_command());
    server::log_panics();
    if arguments.http.as_deref() == Some("off") {
        return Err("`--http off`: the tour goes over HTTP".to_owned());
    }
    let config = configuration(ServeArguments {
        http: arguments.http,
        https: arguments.https,
        admin: arguments.admin,
        ready_file: arguments.ready_file,
        store: Some(StoreName::Memory),
        ..ServeArguments::default()
    })?;
    let secret = URL_SAFE_NO_PAD.encode(random::bytes::<30>(&SystemRandom));
    let root = |secret: &str| RootAccessKey {
        access_key_id: ROOT_ID.to_owned(),
        secret_access_key: Secret::new(secret.to_owned()),
    };
    let config = ServeConfig {
        account_id: Some(AccountId::parse(ACCOUNT).map_err(|error| error.to_string())?),
        init: Some(plan_of(Path::new("the world of `ironkeep dev`"), WORLD)?),
        root_access_key: Some(root(&secret)),
        ..config
    };
    let (data_dir, region) = (config.data_dir.clone(), config.region.clone());
    let tour = Tour { data_dir, region, root: root(&secret) };
    let runtime = runtime()?;
    let outcome = runtime.block_on(Box::pin(serve(config, LogFormat::Text, None, Some(&tour))));
    runtime.shutdown_timeout(super::SHUTDOWN_MAX);
    outcome
}

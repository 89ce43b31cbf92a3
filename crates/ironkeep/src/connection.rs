//! The command line as a client of a running server.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use clap::Args;
use client::{Credentials, Refusal, Server};
use http::{HeaderMap, StatusCode};
use secret::Secret;
use serde_json::Value;

use crate::progress::Progress;
use crate::saved::Saved;

pub(crate) use client::Outgoing;

/// The service as the signature names it.
pub(crate) const SERVICE: &str = "ironkeep";
/// What stands before the operation in `X-Amz-Target`.
pub(crate) const TARGET: &str = "Ironkeep_20261128";
/// How long a call may take: a verification reads the disk meanwhile.
const CALL_SECONDS_MAX: u64 = 600;

pub(crate) const ABOUT: &str = "\
The server, the credentials and the Region are those of any AWS client: AWS_ENDPOINT_URL_IRONKEEP or
AWS_ENDPOINT_URL, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN, AWS_REGION or
AWS_DEFAULT_REGION, and AWS_CA_BUNDLE for HTTPS. What is not set is taken from the root-access-key.env
that a first start has left in the data directory (--data-dir, IRONKEEP_DATA_DIR). Each call is signed,
authorised by policies (actions ironkeep:*) and recorded.";

/// Where a server on this machine is, unless something says otherwise.
const ENDPOINT: &str = "http://127.0.0.1:9000";

/// The Region, unless something names one.
const REGION: &str = "us-east-1";

/// Where the server is, and who calls.
#[derive(Debug, Args)]
pub(crate) struct Connection {
    /// The server.
    #[arg(long, value_name = "URL", env = "AWS_ENDPOINT_URL_IRONKEEP", global = true)]
    endpoint_url: Option<String>,
    #[arg(long, env = "AWS_ENDPOINT_URL", hide = true, global = true)]
    any_endpoint_url: Option<String>,
    /// The Region that the call is signed for.
    #[arg(long, value_name = "NAME", env = "AWS_REGION", global = true)]
    region: Option<String>,
    #[arg(long, env = "AWS_DEFAULT_REGION", hide = true, global = true)]
    default_region: Option<String>,
    /// Certificates of the authorities that the server's may be from, in PEM.
    #[arg(long, value_name = "FILE", env = "AWS_CA_BUNDLE", global = true)]
    ca_bundle: Option<PathBuf>,
    #[arg(long, env = "AWS_ACCESS_KEY_ID", hide = true, global = true)]
    access_key_id: Option<String>,
    /// The data directory of a server on this machine: what a first start has left there stands in for
    /// what is not set [default: ./ironkeep-data].
    #[arg(long, value_name = "DIR", env = "IRONKEEP_DATA_DIR", global = true)]
    data_dir: Option<PathBuf>,
    #[arg(long, env = "IRONKEEP_CONFIG", hide = true, global = true)]
    config: Option<PathBuf>,
}

/// What the settings come to.
#[derive(Debug)]
pub(crate) struct Settings {
    pub(crate) endpoint: String,
    pub(crate) region: String,
    pub(crate) ca_bundle: Option<PathBuf>,
    /// Nothing names the server.
    is_default: bool,
    /// Who calls; none where nothing says so.
    pub(crate) credentials: Option<Credentials>,
    /// The data directory that was looked at.
    pub(crate) data_dir: PathBuf,
}

/// The secret half of the credentials: only from the environment, so that no list of processes
/// shows it.
fn from_environment(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

impl Connection {
    /// Calls an operation.
    ///
    /// # Errors
    /// What went wrong, or what the server refused, as one line.
    pub(crate) fn call(&self, operation: &str, input: &Value) -> Result<Value, String> {
        let runtime = crate::serve::runtime()?;
        let _progress = Progress::of("waiting for the server");
        let answer = runtime.block_on(async {
            let limit = Duration::from_secs(CALL_SECONDS_MAX);
            tokio::time::timeout(limit, Box::pin(self.exchange(operation, input))).await
        });
        answer.map_err(|_| format!("no answer within {CALL_SECONDS_MAX} seconds"))?
    }

    async fn exchange(&self, operation: &str, input: &Value) -> Result<Value, String> {
        let target = format!("{TARGET}.{operation}");
        let outgoing = Outgoing::json(SERVICE, target, Bytes::from(input.to_string()));
        let (status, _, body) = Box::pin(self.open()).await?.exchange(outgoing).await?;
        let answer: Value = serde_json::from_slice(&body)
            .map_err(|_| format!("{status}: the answer is no JSON: is this the server?"))?;
        if status.is_success() { Ok(answer) } else { Err(Refusal::read(&answer).to_string()) }
    }

    /// Connects to the server, for calls one after another.
    ///
    /// # Errors
    /// Why there is no connection, as one line.
    pub(crate) async fn open(&self) -> Result<Session, String> {
        self.open_in(None).await
    }

    /// As [`open`](Self::open), for calls that are signed for `region`.
    pub(crate) async fn open_in(&self, region: Option<&str>) -> Result<Session, String> {
        let settings = self.settings()?;
        let region = region.unwrap_or(&settings.region);
        // Who has no credentials learns it before anybody is asked.
        let credentials = settings.credentials.ok_or_else(|| no_credentials(&settings.data_dir))?;
        let ca_bundle = settings.ca_bundle.as_deref();
        let server = Server::new(&settings.endpoint, region, ca_bundle);
        let server = Arc::new(server.map_err(|error| error.to_string())?);
        let session = Box::pin(client::Session::open(&server)).await;
        let session = session.map_err(|error| match settings.is_default {
            true => format!("{error}: is a server running? `ironkeep serve` starts one"),
            false => error.to_string(),
        })?;
        Ok(Session { session, credentials })
    }

    /// Where the server is and who calls, by the flags, the environment, and what a first start has
    /// left in the data directory, in this order.
    ///
    /// # Errors
    /// What is set by halves, or why a file cannot be read, as one line.
    pub(crate) fn settings(&self) -> Result<Settings, String> {
        let given = (self.data_dir.clone(), self.config.clone());
        let is_named = given.0.is_some() || given.1.is_some();
        let data_dir = crate::serve::data_dir(given.0, given.1)?;
        let own = self.own_credentials()?;
        // Who has credentials of another place has a server there.
        let saved = match own {
            Some(_) => Saved::nothing(),
            None => Saved::of(&data_dir, is_named)?,
        };
        let endpoint = self.endpoint_url.clone().or_else(|| self.any_endpoint_url.clone());
        let endpoint = endpoint.or_else(|| saved.value("AWS_ENDPOINT_URL"));
        let region = self.region.clone().or_else(|| self.default_region.clone());
        let region = region.or_else(|| saved.value("AWS_DEFAULT_REGION"));
        let ca_bundle = self.ca_bundle.clone();
        Ok(Settings {
            is_default: endpoint.is_none(),
            endpoint: endpoint.unwrap_or_else(|| ENDPOINT.to_owned()),
            region: region.unwrap_or_else(|| REGION.to_owned()),
            ca_bundle: ca_bundle.or_else(|| saved.value("AWS_CA_BUNDLE").map(PathBuf::from)),
            credentials: own.or_else(|| saved_credentials(&saved)),
            data_dir,
        })
    }

    /// The credentials of the environment.
    pub(crate) fn own_credentials(&self) -> Result<Option<Credentials>, String> {
        let id = self.access_key_id.clone().filter(|id| !id.is_empty());
        let (id, secret) = match (id, from_environment("AWS_SECRET_ACCESS_KEY")) {
            (Some(id), Some(secret)) => (id, secret),
            (None, None) => return Ok(None),
            (Some(_), None) => return Err(half("AWS_SECRET_ACCESS_KEY")),
            (None, Some(_)) => return Err(half("AWS_ACCESS_KEY_ID")),
        };
        Ok(Some(Credentials {
            access_key_id: id,
            secret_access_key: Secret::new(secret),
            session_token: from_environment("AWS_SESSION_TOKEN").map(Secret::new),
        }))
    }
}

fn saved_credentials(saved: &Saved) -> Option<Credentials> {
    Some(Credentials {
        access_key_id: saved.value("AWS_ACCESS_KEY_ID")?,
        secret_access_key: Secret::new(saved.value("AWS_SECRET_ACCESS_KEY")?),
        session_token: None,
    })
}

/// Half of the credentials is set.
fn half(name: &str) -> String {
    format!("{name} is not set, and its other half is: see `ironkeep help api`")
}

/// Nobody is named who calls.
pub(crate) fn no_credentials(data_dir: &Path) -> String {
    format!(
        "AWS_ACCESS_KEY_ID is not set, and `{}` holds no root-access-key.env: set it and \
         AWS_SECRET_ACCESS_KEY, or name the server's data directory with --data-dir; see `ironkeep help api`",
        data_dir.display()
    )
}

/// A connection that is kept between calls of one principal.
pub(crate) struct Session {
    session: client::Session,
    credentials: Credentials,
}

impl Session {
    /// Makes a call.
    ///
    /// # Errors
    /// Why there is no answer, as one line.
    pub(crate) async fn exchange(
        &mut self,
        outgoing: Outgoing,
    ) -> Result<(StatusCode, HeaderMap, Bytes), String> {
        let answer = self.session.exchange(&self.credentials, outgoing).await;
        let answer = answer.map_err(|error| error.to_string())?;
        Ok((answer.status, answer.headers, answer.body))
    }
}

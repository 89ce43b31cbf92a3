//! The command line as a client of a running server.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use clap::Args;
use client::{Credentials, Refusal, Server};
use http::{HeaderMap, StatusCode};
use secret::Secret;
use serde_json::Value;

pub(crate) use client::Outgoing;

/// The service as the signature names it.
const SERVICE: &str = "ironkeep";
/// What stands before the operation in `X-Amz-Target`.
const TARGET: &str = "Ironkeep_20261128";
/// How long a call may take: a verification reads the disk meanwhile.
const CALL_SECONDS_MAX: u64 = 600;

pub(crate) const ABOUT: &str = "\
The server, the credentials and the Region are those of any AWS client: AWS_ENDPOINT_URL_IRONKEEP or
AWS_ENDPOINT_URL, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN, AWS_REGION or
AWS_DEFAULT_REGION, and AWS_CA_BUNDLE for HTTPS. Each call is signed, authorised by policies
(actions ironkeep:*) and recorded.";

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
        // Who has no credentials learns it before anybody is asked.
        let credentials = self.credentials()?;
        let url = self.endpoint_url.as_deref().or(self.any_endpoint_url.as_deref());
        let region = self.region.as_deref().or(self.default_region.as_deref());
        let server = Server::new(
            url.unwrap_or("http://127.0.0.1:9000"),
            region.unwrap_or("us-east-1"),
            self.ca_bundle.as_deref(),
        );
        let server = Arc::new(server.map_err(|error| error.to_string())?);
        let session = Box::pin(client::Session::open(&server)).await;
        let session = session.map_err(|error| error.to_string())?;
        Ok(Session { session, credentials })
    }

    fn credentials(&self) -> Result<Credentials, String> {
        let missing = |name| format!("{name} is not set: see `ironkeep help api`");
        let id = self.access_key_id.as_deref().ok_or_else(|| missing("AWS_ACCESS_KEY_ID"))?;
        let secret = from_environment("AWS_SECRET_ACCESS_KEY");
        let secret = secret.ok_or_else(|| missing("AWS_SECRET_ACCESS_KEY"))?;
        Ok(Credentials {
            access_key_id: id.to_owned(),
            secret_access_key: Secret::new(secret),
            session_token: from_environment("AWS_SESSION_TOKEN").map(Secret::new),
        })
    }
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

//! Where records of the trail are handed on to: a collector of syslog (RFC 5424 over TLS, RFC 5425) and a
//! webhook over HTTPS, at hosts that the operator has named and nowhere else.

use core::time::Duration;
use std::path::PathBuf;
use std::sync::Arc;

use rustls_pki_types::ServerName;
use secret::Secret;
use services::{AnchorPlace, Collector, Forwarding};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

use crate::error::ServeError;
use crate::outbound::{AllowedHost, Unreached, reach, roots};

mod syslog;
mod webhook;

/// How long a collector may take for a batch, with the connection to it.
const BATCH_SECONDS_MAX: u64 = 30;

/// Where records are handed on to, and how.
#[derive(Debug, Default)]
pub struct ForwardConfig {
    /// Host and port of a collector of syslog.
    pub syslog: Option<(String, u16)>,
    /// A webhook.
    pub webhook: Option<WebhookConfig>,
    /// The hosts that they may be at; with none, none is called.
    pub hosts: Vec<AllowedHost>,
    /// Certificates of authorities, PEM, that are believed besides those of the system.
    pub ca_file: Option<PathBuf>,
}

/// A webhook.
#[derive(Debug)]
pub struct WebhookConfig {
    /// Its host.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// What its requests are for: the path, with a query if there is one.
    pub path: String,
    /// What is sent as `Authorization: Bearer`.
    pub token: Option<Secret<String>>,
}

/// What hands records on; none where there is nothing to hand them to.
///
/// # Errors
/// The file of authorities cannot be used.
pub(crate) fn forwarding(config: &ForwardConfig) -> Result<Option<Forwarding>, ServeError> {
    if config.syslog.is_none() && config.webhook.is_none() {
        return Ok(None);
    }
    let tls = tls(config)?;
    let link = |host: &str, port: u16| Link::new(config, &tls, (host, port));
    let syslog = config.syslog.as_ref().map(|(host, port)| -> Arc<dyn Collector> {
        Arc::new(syslog::Syslog::new(link(host, *port)))
    });
    let webhook = config.webhook.as_ref().map(|webhook| -> Arc<dyn Collector> {
        let to = link(&webhook.host, webhook.port);
        let token = webhook.token.as_ref().map(Secret::duplicate);
        Arc::new(webhook::Webhook::new(to, webhook.path.clone(), token))
    });
    Ok(Some(Forwarding { syslog, webhook }))
}

/// What hands anchors of the journal on to the collector of syslog; none where there is none.
///
/// # Errors
/// The file of authorities cannot be used.
pub(crate) fn anchors_to_syslog(
    config: &ForwardConfig,
) -> Result<Option<Arc<dyn AnchorPlace>>, ServeError> {
    let Some((host, port)) = &config.syslog else { return Ok(None) };
    let link = Link::new(config, &tls(config)?, (host, *port));
    Ok(Some(Arc::new(syslog::Syslog::new(link))))
}

fn tls(config: &ForwardConfig) -> Result<TlsConnector, ServeError> {
    let tls = roots::tls(config.ca_file.as_deref(), "--forward-ca-file")?;
    Ok(TlsConnector::from(Arc::new(tls)))
}

/// The way to a collector.
struct Link {
    host: String,
    port: u16,
    hosts: Vec<AllowedHost>,
    tls: TlsConnector,
}

impl core::fmt::Debug for Link {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Link").field("host", &self.host).finish_non_exhaustive()
    }
}

impl Link {
    fn new(config: &ForwardConfig, tls: &TlsConnector, (host, port): (&str, u16)) -> Self {
        Self { host: host.to_owned(), port, hosts: config.hosts.clone(), tls: tls.clone() }
    }

    async fn open(&self) -> Result<TlsStream<TcpStream>, String> {
        let Self { host, port, .. } = self;
        let failed = |reason: &dyn core::fmt::Display| format!("{host}:{port}: {reason}");
        let stream = reach(&self.hosts, host, *port).await.map_err(|error| match error {
            Unreached::NotAllowed => format!("no `--forward-host` names the collector {host}"),
            Unreached::Failed(reason) => failed(&reason),
        })?;
        let name = ServerName::try_from(host.clone()).map_err(|error| failed(&error))?;
        self.tls.connect(name, stream).await.map_err(|error| failed(&error))
    }
}

/// Gives a collector its time and not more.
async fn in_time(work: impl Future<Output = Result<(), String>> + Send) -> Result<(), String> {
    let limit = Duration::from_secs(BATCH_SECONDS_MAX);
    let done = tokio::time::timeout(limit, work).await;
    done.unwrap_or_else(|_| Err(format!("no answer within {BATCH_SECONDS_MAX} seconds")))
}

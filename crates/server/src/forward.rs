//! Where records of the trail are handed on to: a collector of syslog (RFC 5424 over TLS, RFC 5425), a webhook
//! over HTTPS and a collector of OpenTelemetry, at hosts that the operator has named and nowhere else.

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

pub(crate) mod otlp;
pub(crate) mod post;
mod syslog;
mod webhook;

use post::Poster;

/// How long a collector may take for a batch, with the connection to it.
const BATCH_SECONDS_MAX: u64 = 30;

/// Where records are handed on to, and how.
#[derive(Debug, Default)]
pub struct ForwardConfig {
    /// Host and port of a collector of syslog.
    pub syslog: Option<(String, u16)>,
    /// A webhook.
    pub webhook: Option<WebhookConfig>,
    /// A collector of OpenTelemetry, for records as its logs.
    pub otlp_logs: Option<WebhookConfig>,
    /// The same, for requests as its traces.
    pub otlp_traces: Option<WebhookConfig>,
    /// The hosts that they may be at; with none, none is called.
    pub hosts: Vec<AllowedHost>,
    /// Certificates of authorities, PEM, that are believed besides those of the system.
    pub ca_file: Option<PathBuf>,
}

/// A webhook, or another place that takes documents by POST.
#[derive(Debug)]
pub struct WebhookConfig {
    /// Whether it is called over TLS.
    pub is_secure: bool,
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
    if config.syslog.is_none() && config.webhook.is_none() && config.otlp_logs.is_none() {
        return Ok(None);
    }
    let tls = connector(config)?;
    let link = |host: &str, port: u16| Link::new(config, &tls, host, port);
    let syslog = config.syslog.as_ref().map(|(host, port)| -> Arc<dyn Collector> {
        Arc::new(syslog::Syslog::new(link(host, *port)))
    });
    let poster = |to: &WebhookConfig| Poster::new(link(&to.host, to.port), to);
    let webhook = config
        .webhook
        .as_ref()
        .map(|webhook| -> Arc<dyn Collector> { Arc::new(webhook::Webhook::new(poster(webhook))) });
    let otlp = config
        .otlp_logs
        .as_ref()
        .map(|otlp| -> Arc<dyn Collector> { Arc::new(otlp::Logs::new(poster(otlp))) });
    Ok(Some(Forwarding { syslog, webhook, otlp }))
}

/// What brings traces to their collector; none where there is none.
///
/// # Errors
/// The file of authorities cannot be used.
pub(crate) fn trace_poster(config: &ForwardConfig) -> Result<Option<Poster>, ServeError> {
    let Some(to) = &config.otlp_traces else { return Ok(None) };
    let tls = connector(config)?;
    Ok(Some(Poster::new(Link::new(config, &tls, &to.host, to.port), to)))
}

fn connector(config: &ForwardConfig) -> Result<TlsConnector, ServeError> {
    let tls = roots::tls(config.ca_file.as_deref(), "--forward-ca-file")?;
    Ok(TlsConnector::from(Arc::new(tls)))
}

/// What hands anchors of the journal on to the collector of syslog; none where there is none.
///
/// # Errors
/// The file of authorities cannot be used.
pub(crate) fn anchors_to_syslog(
    config: &ForwardConfig,
) -> Result<Option<Arc<dyn AnchorPlace>>, ServeError> {
    let Some((host, port)) = &config.syslog else { return Ok(None) };
    let link = Link::new(config, &connector(config)?, host, *port);
    Ok(Some(Arc::new(syslog::Syslog::new(link))))
}

/// The way to a collector.
pub(crate) struct Link {
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
    fn new(config: &ForwardConfig, tls: &TlsConnector, host: &str, port: u16) -> Self {
        Self { host: host.to_owned(), port, hosts: config.hosts.clone(), tls: tls.clone() }
    }

    /// A connection that is not encrypted: for collectors on this machine.
    async fn reach(&self) -> Result<TcpStream, String> {
        let Self { host, port, .. } = self;
        reach(&self.hosts, host, *port).await.map_err(|error| match error {
            Unreached::NotAllowed => format!("no `--forward-host` names the collector {host}"),
            Unreached::Failed(reason) => format!("{host}:{port}: {reason}"),
        })
    }

    async fn open(&self) -> Result<TlsStream<TcpStream>, String> {
        let Self { host, port, .. } = self;
        let failed = |reason: &dyn core::fmt::Display| format!("{host}:{port}: {reason}");
        let stream = self.reach().await?;
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

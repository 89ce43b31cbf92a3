//! Reading the keys of identity providers: over TLS, from hosts that the operator has named and nowhere
//! else, within a limit of time that covers everything, with limits of size and number. Keys that the
//! operator has put into a file are read from there, and their issuer is never called.

use core::time::Duration;
use std::path::PathBuf;
use std::sync::Arc;

use async_trait::async_trait;
use bytes::Bytes;
use http::header::{ACCEPT, HOST};
use http::{HeaderValue, Request, StatusCode};
use http_body_util::{BodyExt as _, Empty, Limited};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use rustls::client::WebPkiServerVerifier;
use rustls::{ClientConfig, RootCertStore};
use rustls_pki_types::ServerName;
use svc_iam::{IssuerFault, IssuerGet, IssuerTransport};
use tokio::net::TcpStream;
use tokio::sync::Semaphore;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

use crate::error::ServeError;
use crate::outbound::{AllowedHost, Unreached, reach, roots};
use thumbprints::{AnyCertificate, ThumbprintVerifier, thumbprint};

mod thumbprints;

/// The setting of [`OidcConfig::ca_file`].
const CA_FILE: &str = "--oidc-ca-file";

/// The port of identity providers, unless the operator says another.
const PORT: u16 = 443;

/// How long a document may take, with everything that belongs to it.
const CALL_MAX: Duration = Duration::from_secs(5);

/// Calls under way, to all providers together; more wait, within their time.
const CALLS_MAX: usize = 32;

/// The longest document, in bytes.
const DOCUMENT_BYTES_MAX: usize = 256 * 1024;

/// Header lines of an answer that are read at all.
const HEADER_LINES_MAX: usize = 64;

/// Bytes of an answer's head that are read at all.
const HEAD_BYTES_MAX: usize = 16 * 1024;

/// Which identity providers may be asked for their keys.
#[derive(Debug, Clone, Default)]
pub struct OidcConfig {
    /// The hosts that may be called; with none, none is.
    pub hosts: Vec<AllowedHost>,
    /// Certificates of authorities, PEM, that are believed besides those of the system.
    pub ca_file: Option<PathBuf>,
    /// The issuers whose keys are in a file.
    pub pinned: Vec<PinnedKeys>,
}

/// An issuer whose keys are in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PinnedKeys {
    /// The issuer, without `https://`.
    pub issuer: String,
    /// Its key set, JSON (RFC 7517). Read whenever it is needed.
    pub path: PathBuf,
}

/// Asks identity providers.
struct OidcClient {
    hosts: Vec<AllowedHost>,
    pinned: Vec<PinnedKeys>,
    roots: Arc<RootCertStore>,
    calls: Semaphore,
}

impl core::fmt::Debug for OidcClient {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("OidcClient").field("hosts", &self.hosts).finish_non_exhaustive()
    }
}

/// What asks identity providers; none where no host may be called and no keys are in files.
pub(crate) fn transport(
    config: &OidcConfig,
) -> Result<Option<Arc<dyn IssuerTransport>>, ServeError> {
    if config.hosts.is_empty() && config.pinned.is_empty() {
        return Ok(None);
    }
    Ok(Some(Arc::new(OidcClient {
        hosts: config.hosts.clone(),
        pinned: config.pinned.clone(),
        roots: Arc::new(roots::roots(config.ca_file.as_deref(), CA_FILE)?),
        calls: Semaphore::new(CALLS_MAX),
    })))
}

#[async_trait]
impl IssuerTransport for OidcClient {
    async fn pinned(&self, issuer: &str) -> Option<Result<Vec<u8>, IssuerFault>> {
        let PinnedKeys { path, .. } = self.pinned.iter().find(|it| it.issuer == issuer)?;
        Some(read_file(path).await)
    }

    async fn get(&self, get: IssuerGet<'_>) -> Result<Vec<u8>, IssuerFault> {
        within(Box::pin(self.exchange(get))).await
    }

    async fn thumbprint(&self, host: &str) -> Result<String, IssuerFault> {
        within(Box::pin(async {
            let _permit = self.calls.acquire().await.map_err(|error| unreachable(&error))?;
            let provider = roots::provider();
            let config = ClientConfig::builder_with_provider(Arc::clone(&provider))
                .with_safe_default_protocol_versions()
                .map_err(|error| unreachable(&error))?
                .dangerous()
                .with_custom_certificate_verifier(Arc::new(AnyCertificate::new(provider)))
                .with_no_client_auth();
            let stream = self.connect(host, config).await?;
            let shown = stream.get_ref().1.peer_certificates().and_then(<[_]>::last);
            let shown = shown.ok_or_else(|| unreachable(&"it shows no certificate"))?;
            Ok(hex(&thumbprint(shown)))
        }))
        .await
    }
}

impl OidcClient {
    async fn exchange(&self, get: IssuerGet<'_>) -> Result<Vec<u8>, IssuerFault> {
        let _permit = self.calls.acquire().await.map_err(|error| unreachable(&error))?;
        let stream = self.connect(get.host, self.tls(get.thumbprints)?).await?;
        let mut builder = http1::Builder::new();
        builder.max_buf_size(HEAD_BYTES_MAX).max_headers(HEADER_LINES_MAX);
        let shaken = builder.handshake(TokioIo::new(stream)).await;
        let (mut sender, connection) = shaken.map_err(|error| unreachable(&error))?;
        let connection = tokio::spawn(connection);
        let request = Request::builder()
            .uri(get.path)
            .header(HOST, get.host)
            .header(ACCEPT, HeaderValue::from_static("application/json"))
            .body(Empty::<Bytes>::new());
        let request = request.map_err(|error| IssuerFault::Malformed(error.to_string()))?;
        let answer = sender.send_request(request).await.map_err(|error| unreachable(&error))?;
        if answer.status() != StatusCode::OK {
            return Err(unreachable(&format_args!("it answers {}", answer.status())));
        }
        let body = Limited::new(answer.into_body(), DOCUMENT_BYTES_MAX).collect().await;
        connection.abort();
        let body = body.map_err(|error| IssuerFault::Malformed(format!("its answer: {error}")))?;
        Ok(Vec::from(body.to_bytes()))
    }

    async fn connect(
        &self,
        host: &str,
        config: ClientConfig,
    ) -> Result<TlsStream<TcpStream>, IssuerFault> {
        let named = host.to_ascii_lowercase();
        let stream = reach(&self.hosts, &named, PORT).await.map_err(|error| match error {
            Unreached::NotAllowed => IssuerFault::NotAllowed,
            Unreached::Failed(reason) => IssuerFault::Unreachable(reason),
        })?;
        let name = ServerName::try_from(named).map_err(|error| unreachable(&error))?;
        let connector = TlsConnector::from(Arc::new(config));
        connector.connect(name, stream).await.map_err(|error| unreachable(&error))
    }

    /// TLS with a host that proves its name: by a known authority, or by a certificate of `thumbprints`.
    fn tls(&self, thumbprints: &[String]) -> Result<ClientConfig, IssuerFault> {
        let provider = roots::provider();
        let known = match self.roots.is_empty() {
            true => None,
            false => Some(
                WebPkiServerVerifier::builder_with_provider(
                    Arc::clone(&self.roots),
                    Arc::clone(&provider),
                )
                .build()
                .map_err(|error| unreachable(&error))?,
            ),
        };
        let verifier = ThumbprintVerifier::new(known, thumbprints, Arc::clone(&provider));
        Ok(ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(|error| unreachable(&error))?
            .dangerous()
            .with_custom_certificate_verifier(Arc::new(verifier))
            .with_no_client_auth())
    }
}

async fn within<T>(
    call: impl Future<Output = Result<T, IssuerFault>> + Send,
) -> Result<T, IssuerFault> {
    let done = tokio::time::timeout(CALL_MAX, call).await;
    done.unwrap_or_else(|_| Err(unreachable(&"no answer in time")))
}

async fn read_file(path: &std::path::Path) -> Result<Vec<u8>, IssuerFault> {
    // Whoever calls has no credentials: the name of a file is for the log.
    let failed = |reason: &dyn core::fmt::Display| {
        tracing::warn!(path = %path.display(), %reason, "the pinned keys of an issuer");
        IssuerFault::Malformed("its keys are in a file that cannot be read".to_owned())
    };
    let size_bytes = tokio::fs::metadata(path).await.map_err(|error| failed(&error))?.len();
    if usize::try_from(size_bytes).map_or(true, |size| size > DOCUMENT_BYTES_MAX) {
        return Err(failed(&"the file is too long"));
    }
    tokio::fs::read(path).await.map_err(|error| failed(&error))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn unreachable(reason: &dyn core::fmt::Display) -> IssuerFault {
    IssuerFault::Unreachable(reason.to_string())
}

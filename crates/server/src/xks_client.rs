//! Calling the proxies of external key stores: signed, over TLS, to hosts that the operator has named and
//! nowhere else, within a limit of time that covers everything, with limits of size and number.
//!
//! A request is sent once. Only one that a kept connection has handed back unsent, because its other end
//! had closed it meanwhile, goes over a new connection.

use core::time::Duration;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use async_trait::async_trait;
use bytes::Bytes;
use envelope::digest::sha256;
use http::header::{ACCEPT, CONTENT_TYPE, HOST};
use http::{HeaderValue, Method, Request, Response};
use http_body_util::{BodyExt as _, Full, Limited};
use hyper::body::Incoming;
use hyper::client::conn::http1::{self, SendRequest};
use hyper_util::rt::TokioIo;
use rustls_pki_types::ServerName;
use secret::Secret;
use sigv4::{Payload, Signer};
use stdx::Clock;
use svc_kms::{ProxyCall, ProxyReply, ProxyTransport, TransportFault};
use tokio::sync::Semaphore;
use tokio_rustls::TlsConnector;

use crate::error::ServeError;
use crate::outbound::{AllowedHost, Unreached, reach, roots};
use crate::xks_settings::XksClientConfig;

/// The port of proxies, unless the operator says another.
const PORT: u16 = 443;

/// Calls under way, to all proxies together; more wait, within their time.
const CALLS_MAX: usize = 256;

/// Connections kept for one host.
const KEPT_MAX: usize = 64;

/// Hosts that connections are kept for.
const HOSTS_MAX: usize = 64;

/// Header lines of an answer that are read at all.
const HEADER_LINES_MAX: usize = 64;

/// Bytes of an answer's head that are read at all.
const HEAD_BYTES_MAX: usize = 16 * 1024;

/// Calls proxies.
pub(crate) struct XksClient {
    hosts: Vec<AllowedHost>,
    tls: TlsConnector,
    call_max: Duration,
    calls: Semaphore,
    kept: Mutex<HashMap<String, Vec<SendRequest<Full<Bytes>>>>>,
    clock: Arc<dyn Clock>,
}

impl core::fmt::Debug for XksClient {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("XksClient").field("hosts", &self.hosts).finish_non_exhaustive()
    }
}

/// What calls proxies; none where no host may be called.
pub(crate) fn transport(
    config: &XksClientConfig,
    clock: &Arc<dyn Clock>,
) -> Result<Option<Arc<dyn ProxyTransport>>, ServeError> {
    if config.hosts.is_empty() {
        return Ok(None);
    }
    let ca_file = config.ca_file.as_deref();
    let tls = match &config.client_certificate {
        None => roots::tls(ca_file, "--xks-ca-file"),
        Some(own) => {
            roots::mutual_tls((ca_file, own), ("--xks-ca-file", "--xks-client-certificate"))
        }
    };
    let client = XksClient {
        hosts: config.hosts.clone(),
        tls: TlsConnector::from(Arc::new(tls?)),
        call_max: config.call_max,
        calls: Semaphore::new(CALLS_MAX),
        kept: Mutex::default(),
        clock: Arc::clone(clock),
    };
    Ok(Some(Arc::new(client)))
}

#[async_trait]
impl ProxyTransport for XksClient {
    async fn post(&self, call: ProxyCall) -> Result<ProxyReply, TransportFault> {
        let exchange = Box::pin(self.exchange(&call));
        let done = tokio::time::timeout(self.call_max, exchange).await;
        done.unwrap_or(Err(TransportFault::TimedOut))
    }
}

impl XksClient {
    async fn exchange(&self, call: &ProxyCall) -> Result<ProxyReply, TransportFault> {
        let permit = self.calls.acquire().await;
        let _permit = permit.map_err(|_| unreachable(&"the client is closed"))?;
        let request = self.signed(call)?;
        let (mut connection, answer) = self.send(&call.host, request).await?;
        let status = answer.status().as_u16();
        let body = Limited::new(answer.into_body(), xks::ANSWER_BYTES_MAX).collect().await;
        let body = body.map_err(|error| TransportFault::Malformed(error.to_string()))?;
        if connection.ready().await.is_ok() {
            self.keep(&call.host, connection);
        }
        Ok(ProxyReply { status, body: Secret::new(Vec::from(body.to_bytes())) })
    }

    /// Sends a request over a kept connection, or over a new one.
    async fn send(
        &self,
        host: &str,
        mut request: Request<Full<Bytes>>,
    ) -> Result<(SendRequest<Full<Bytes>>, Response<Incoming>), TransportFault> {
        while let Some(mut kept) = self.take(host) {
            if !kept.is_ready() {
                continue;
            }
            match kept.try_send_request(request).await {
                Ok(answer) => return Ok((kept, answer)),
                Err(mut error) => match error.take_message() {
                    Some(unsent) => request = unsent,
                    None => return Err(unanswered(error.error())),
                },
            }
        }
        let mut fresh = self.connect(host).await?;
        match fresh.send_request(request).await {
            Ok(answer) => Ok((fresh, answer)),
            Err(error) => Err(unanswered(&error)),
        }
    }

    async fn connect(&self, host: &str) -> Result<SendRequest<Full<Bytes>>, TransportFault> {
        let stream = reach(&self.hosts, host, PORT).await.map_err(|error| match error {
            Unreached::NotAllowed => TransportFault::NotAllowed,
            Unreached::Failed(reason) => TransportFault::Unreachable(reason),
        })?;
        let name = ServerName::try_from(host.to_owned()).map_err(|error| unreachable(&error))?;
        let stream = self.tls.connect(name, stream).await;
        let stream = stream.map_err(|error| TransportFault::Tls(error.to_string()))?;
        let mut builder = http1::Builder::new();
        builder.max_buf_size(HEAD_BYTES_MAX).max_headers(HEADER_LINES_MAX);
        let shaken = builder.handshake(TokioIo::new(stream)).await;
        let (sender, connection) = shaken.map_err(|error| unreachable(&error))?;
        tokio::spawn(async move {
            if let Err(error) = connection.await {
                tracing::debug!(%error, "the connection to a proxy ended");
            }
        });
        Ok(sender)
    }

    fn signed(&self, call: &ProxyCall) -> Result<Request<Full<Bytes>>, TransportFault> {
        let refused = |error: &dyn core::fmt::Display| TransportFault::Malformed(error.to_string());
        let digest = sha256(call.body.reveal());
        let body = Full::new(Bytes::copy_from_slice(call.body.reveal()));
        let request = Request::builder()
            .method(Method::POST)
            .uri(&call.path)
            .header(HOST, &call.host)
            .header(CONTENT_TYPE, HeaderValue::from_static("application/json"))
            .header(ACCEPT, HeaderValue::from_static("application/json"))
            .body(body);
        let (mut parts, body) = request.map_err(|error| refused(&error))?.into_parts();
        let signer = Signer {
            access_key_id: &call.access_key_id,
            secret_access_key: &call.secret_access_key,
            session_token: None,
            region: call.region.as_str(),
            service: xks::SIGNING_NAME,
        };
        let signed = signer.sign(&mut parts, &Payload::Sha256(digest), self.clock.now());
        signed.map_err(|error| refused(&error))?;
        Ok(Request::from_parts(parts, body))
    }

    fn take(&self, host: &str) -> Option<SendRequest<Full<Bytes>>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).get_mut(host)?.pop()
    }

    fn keep(&self, host: &str, connection: SendRequest<Full<Bytes>>) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= HOSTS_MAX && !kept.contains_key(host) {
            kept.clear();
        }
        let of_host = kept.entry(host.to_owned()).or_default();
        of_host.retain(|connection| !connection.is_closed());
        if of_host.len() < KEPT_MAX {
            of_host.push(connection);
        }
    }
}

fn unreachable(reason: &dyn core::fmt::Display) -> TransportFault {
    TransportFault::Unreachable(reason.to_string())
}

/// What a request came to that may have been sent.
fn unanswered(error: &hyper::Error) -> TransportFault {
    match error.is_parse() || error.is_parse_too_large() {
        true => TransportFault::Malformed(error.to_string()),
        false => unreachable(error),
    }
}

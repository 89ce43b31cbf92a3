//! The proxy of an external key store: lets another KMS use keys that are held here, by the protocol that
//! AWS KMS speaks. A listener of its own, always over TLS.
//!
//! Each store has a path, credentials that are no one else's, a role and a list of keys, all from a file of
//! the operator's. A request whose signature holds acts as the role, which trusts
//! `kms-xks-proxy.amazonaws.com`: key policies, grants and the role's own policies decide, and the records
//! are those of any use of a key, beside one that says what the other KMS said of its caller.

use core::convert::Infallible;
use core::net::SocketAddr;
use core::time::Duration;
use std::sync::{Arc, PoisonError, RwLock};

use bytes::Bytes;
use engine::{Call, ClientAddress, Engine};
use envelope::digest::sha256;
use envelope::random::SystemRandom;
use http::request::Parts;
use http::{HeaderValue, Method, Request, Response, StatusCode, header};
use http_body_util::{BodyExt as _, Full, Limited};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto;
use hyper_util::server::graceful::GracefulShutdown;
use identity::Caller;
use names::RequestId;
use sigv4::{Claim, Rules, Service, SigningKeyCache};
use tokio::net::TcpStream;
use tokio::time::Instant;
use tokio_rustls::TlsAcceptor;
use xks::{ErrorAnswer, ErrorName};

use crate::config::ServeConfig;
use crate::connection::Shared;
use crate::connections::Open;
use crate::error::ServeError;
use crate::listener::{Bound, Serve, bind};
use crate::xks_proxy::call::{ProxyPath, Reading};
use crate::xks_proxy::clients::{Client, Demand};
use crate::xks_proxy::refusal::Refusal;
use crate::xks_proxy::session::Sessions;
use crate::xks_proxy::work::{Asked, perform};
use crate::xks_settings::{XksProxySettings, XksProxySource, XksProxyStore};

mod call;
mod clients;
mod refusal;
mod session;
mod work;

/// How long a client may take for a request's head, and again for its body.
const READ_SECONDS_MAX: u64 = 10;

/// How long a TLS handshake may take.
const HANDSHAKE_SECONDS_MAX: u64 = 10;

/// Bytes of a request's head that are read at all.
const HEAD_BYTES_MAX: usize = 16 * 1024;

/// Requests of one HTTP/2 connection in flight.
const HTTP2_STREAMS_MAX: u32 = 64;

/// Derived signing keys that are kept.
const SIGNING_KEYS_MAX: usize = 256;

/// What load balancers ask.
const PING: &str = "/ping";

/// The listener of the proxy, bound, and what it is to serve.
#[derive(Clone)]
pub(crate) struct XksDoor {
    bound: Bound,
    source: XksProxySource,
    file: File,
}

/// What the file says, checked.
#[derive(Clone)]
struct File {
    stores: Arc<[XksProxyStore]>,
    demand: Demand,
}

impl File {
    fn read(source: &XksProxySource) -> Result<Self, String> {
        let failed = |reason: String| format!("`{}`: {reason}", source.path.display());
        let XksProxySettings { stores, client_authorities } = (source.read)(&source.path)?;
        let demand = Demand::read(client_authorities).map_err(failed)?;
        let named = stores.iter().find(|store| !store.client_names.is_empty());
        if let Some(store) = named.filter(|_| !demand.is_any()) {
            let path = &store.path;
            return Err(failed(format!(
                "`{path}` has `client-names`, and there is no `client-ca`"
            )));
        }
        Ok(Self { stores: stores.into(), demand })
    }
}

impl core::fmt::Debug for XksDoor {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("XksDoor").field("source", &self.source).finish_non_exhaustive()
    }
}

impl XksDoor {
    /// That of a server, if it has one.
    pub(crate) async fn open(config: &ServeConfig) -> Result<Option<Self>, ServeError> {
        let Some(source) = config.xks_proxy_source.clone() else { return Ok(None) };
        let Some(bound) = bind(config.xks_proxy).await? else { return Ok(None) };
        let file = File::read(&source).map_err(ServeError::XksProxy)?;
        Ok(Some(Self { bound, source, file }))
    }

    /// `https://ADDRESS:PORT`.
    pub(crate) fn url(&self) -> String {
        format!("https://{}", self.bound.address)
    }

    /// The listener, and the proxy behind it.
    pub(crate) fn proxy(
        self,
        engine: Arc<Engine>,
        tls: TlsAcceptor,
        shared: Arc<Shared>,
    ) -> (Bound, Arc<XksProxy>) {
        let Self { bound, source, file } = self;
        let standing = Standing::new(file, &tls);
        let proxy = XksProxy {
            engine,
            tls,
            shared,
            source,
            standing: RwLock::new(Arc::new(standing)),
            sessions: Sessions::default(),
            signing_keys: SigningKeyCache::new(SIGNING_KEYS_MAX),
        };
        (bound, Arc::new(proxy))
    }
}

/// What holds until the file is read again.
struct Standing {
    file: File,
    /// None where nobody can be let in.
    tls: Option<TlsAcceptor>,
}

impl Standing {
    fn new(file: File, tls: &TlsAcceptor) -> Self {
        let tls = file.demand.over(tls);
        Self { file, tls }
    }
}

/// The proxy.
pub(crate) struct XksProxy {
    engine: Arc<Engine>,
    /// That of the server, which asks nobody for a certificate.
    tls: TlsAcceptor,
    shared: Arc<Shared>,
    source: XksProxySource,
    standing: RwLock<Arc<Standing>>,
    sessions: Sessions,
    signing_keys: SigningKeyCache,
}

impl core::fmt::Debug for XksProxy {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("XksProxy").field("source", &self.source).finish_non_exhaustive()
    }
}

impl XksProxy {
    /// Reads the stores again. Where that cannot be done, those that were there stay.
    pub(crate) fn reload(&self) {
        match File::read(&self.source) {
            Ok(file) => {
                let standing = Arc::new(Standing::new(file, &self.tls));
                *self.standing.write().unwrap_or_else(PoisonError::into_inner) = standing;
                self.sessions.forget();
            }
            Err(error) => tracing::error!(%error, "the stores of the XKS proxy stay as they were"),
        }
    }

    fn standing(&self) -> Arc<Standing> {
        Arc::clone(&self.standing.read().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Serve for XksProxy {
    async fn serve(
        self: Arc<Self>,
        stream: TcpStream,
        address: SocketAddr,
        open: Arc<Open>,
        graceful: Arc<GracefulShutdown>,
    ) {
        let limit = Duration::from_secs(HANDSHAKE_SECONDS_MAX);
        let standing = self.standing();
        let Some(tls) = &standing.tls else { return };
        let stream = match tokio::time::timeout(limit, tls.accept(stream)).await {
            Ok(Ok(stream)) => stream,
            Ok(Err(error)) => return tracing::debug!(%error, "TLS handshake failed"),
            Err(_) => return tracing::debug!("TLS handshake took too long"),
        };
        let client = standing.file.demand.met(stream.get_ref().1);
        let service = service_fn(move |request: Request<Incoming>| {
            let (proxy, busy) = (Arc::clone(&self), open.begin());
            let whence = (address.ip().into(), client.clone());
            async move {
                // On a task of its own: a client that hangs up leaves nothing half done.
                let answered = tokio::spawn(proxy.answer(request, whence)).await;
                drop(busy);
                // What a panic said may hold anything; where it was, the hook has said.
                Ok::<_, Infallible>(answered.unwrap_or_else(|_| {
                    tracing::error!("a request to the XKS proxy panicked");
                    refuse(&Refusal::from(ErrorName::Internal))
                }))
            }
        });
        let mut builder = auto::Builder::new(TokioExecutor::new());
        builder
            .http1()
            .timer(TokioTimer::new())
            .header_read_timeout(Duration::from_secs(READ_SECONDS_MAX))
            .max_buf_size(HEAD_BYTES_MAX);
        builder
            .http2()
            .timer(TokioTimer::new())
            .max_concurrent_streams(HTTP2_STREAMS_MAX)
            .max_header_list_size(16 * 1024);
        let connection = builder.serve_connection(TokioIo::new(stream), service).into_owned();
        let watched = graceful.watch(connection);
        drop(graceful);
        if let Err(error) = watched.await {
            tracing::debug!(%error, "a connection to the XKS proxy ended early");
        }
    }
}

impl XksProxy {
    async fn answer(
        self: Arc<Self>,
        request: Request<Incoming>,
        (address, client): (ClientAddress, Client),
    ) -> Response<Full<Bytes>> {
        let started = Instant::now();
        if request.method() == Method::GET && request.uri().path() == PING {
            return Response::new(Full::new(Bytes::from_static(b"pong\n")));
        }
        let (response, error) = match Box::pin(self.judged(request, (address, client))).await {
            Ok(body) => (json(StatusCode::OK, body), None),
            Err(refusal) => (refuse(&refusal), Some(refusal)),
        };
        let is_failed_sign_in = error.as_ref().is_some_and(|refusal| {
            refusal.error == ErrorName::AuthenticationFailed && !refusal.is_method
        });
        let call = Call {
            request_id: RequestId::uuid(envelope::random::bytes(&SystemRandom)),
            service: None,
            operation: None,
            error: error.map(|refusal| refusal.error.name().to_owned()),
            caller: Arc::new(Caller::anonymous()),
            is_failed_sign_in,
        };
        let status = response.status();
        self.shared.metrics.count(status, Some(&call), started.elapsed());
        self.shared.incidents.note(status, address, Some(&call), self.engine.clock().now());
        response
    }

    /// Finds out who asks for what, and does it.
    async fn judged(
        &self,
        request: Request<Incoming>,
        (address, client): (ClientAddress, Client),
    ) -> Result<Vec<u8>, Refusal> {
        let (parts, body) = request.into_parts();
        let standing = self.standing();
        let File { stores, demand } = &standing.file;
        if !demand.is_of(&client) {
            return Err(ErrorName::AuthenticationFailed.into());
        }
        let path = parts.uri.path();
        let found = stores.iter().find_map(|store| {
            let rest = path.strip_prefix(store.path.as_str())?;
            Some((store, ProxyPath::parse(rest)?))
        });
        let (store, path) = found.ok_or(ErrorName::InvalidUriPath)?;
        if parts.uri.query().is_some() {
            return Err(ErrorName::InvalidUriPath.into());
        }
        if parts.method != Method::POST {
            return Err(Refusal::method());
        }
        if !client.is_one_of(&store.client_names) {
            tracing::debug!("a client of the XKS proxy has a certificate of another name");
            return Err(ErrorName::AuthenticationFailed.into());
        }
        let body = read(body).await?;
        let access_key_id = self.authenticated(store, &parts, &body)?;
        let reading = Reading::of(path, &body)?;
        let asked = Asked { store, access_key_id, reading, address };
        perform(&self.engine, &self.sessions, asked).await
    }

    /// The access key id of the credential that a request was signed with.
    fn authenticated<'a>(
        &self,
        store: &'a XksProxyStore,
        parts: &Parts,
        body: &[u8],
    ) -> Result<&'a str, Refusal> {
        let refused = || Refusal::from(ErrorName::AuthenticationFailed);
        let claim = Claim::find(parts).ok().flatten().ok_or_else(refused)?;
        let mut known = store.credentials.iter();
        let known = known.find(|known| known.access_key_id == claim.access_key_id());
        let credential = known.ok_or_else(refused)?;
        let rules = Rules {
            service: Service::Other { signing_name: xks::SIGNING_NAME, body_sha256: sha256(body) },
            // That of the other KMS, wherever it is.
            region: claim.credential().region(),
            now: self.engine.clock().now(),
            keys: &self.signing_keys,
        };
        let verified = claim.verify(parts, &credential.secret_access_key, &rules);
        verified.map_err(|error| {
            tracing::debug!(%error, "a signature of a request to the XKS proxy does not hold");
            refused()
        })?;
        Ok(&credential.access_key_id)
    }
}

async fn read(body: Incoming) -> Result<Bytes, Refusal> {
    let limit = Duration::from_secs(READ_SECONDS_MAX);
    let limited = Limited::new(body, xks::REQUEST_BYTES_MAX).collect();
    match tokio::time::timeout(limit, limited).await {
        Ok(Ok(body)) => Ok(body.to_bytes()),
        _ => Err(ErrorName::Validation.into()),
    }
}

fn refuse(refusal: &Refusal) -> Response<Full<Bytes>> {
    let error_message = refusal.message.map(str::to_owned);
    let answer = ErrorAnswer { error_name: refusal.error.name().to_owned(), error_message };
    let body = serde_json::to_vec(&answer).unwrap_or_default();
    if refusal.is_method {
        let mut response = json(StatusCode::METHOD_NOT_ALLOWED, body);
        response.headers_mut().insert(header::ALLOW, HeaderValue::from_static("POST"));
        return response;
    }
    let status = StatusCode::from_u16(refusal.error.status());
    json(status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR), body)
}

fn json(status: StatusCode, body: Vec<u8>) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(Bytes::from(body)));
    *response.status_mut() = status;
    let kind = HeaderValue::from_static("application/json");
    response.headers_mut().insert(header::CONTENT_TYPE, kind);
    response
}

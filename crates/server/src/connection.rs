//! One connection of the HTTP or HTTPS listener.

use core::convert::Infallible;
use core::net::SocketAddr;
use core::time::Duration;
use std::sync::Arc;

use engine::{Answered, Authenticated, Call, ClientAddress, Engine, Peer, TlsInfo};
use hyper::body::{Body as _, Incoming};
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto;
use hyper_util::server::graceful::GracefulShutdown;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::time::Instant;
use tokio_rustls::TlsAcceptor;
use wire::{Body, Budget};

use crate::access_log::{AccessLog, Line};
use crate::connections::{Answering, Open};
use crate::detach_on_drop::{DetachOnDrop, HandlerPanicked};
use crate::framing::Exchange;
use crate::incident::Incidents;
use crate::listener::Serve;
use crate::memory::UploadMemory;
use crate::metrics::Metrics;
use crate::patience::Patient;
use crate::proxies::Proxies;
use crate::request_body::{RequestBody, Unread};
use crate::sent_log::SentLog;
use crate::traces::Traces;

/// How long a client may take for a request's head.
const HEAD_SECONDS_MAX: u64 = 30;

/// How long a TLS handshake may take.
const HANDSHAKE_SECONDS_MAX: u64 = 10;

/// Bytes of a request's head that are read at all; the engine's own limit is lower and answers with
/// an AWS error.
const HEAD_BYTES_MAX: usize = 256 * 1024;

/// Header lines of a request that are read at all.
const HEADER_LINES_MAX: usize = 512;

/// A request whose body has no more bytes than this is handled on its connection's task.
const SMALL_BODY_BYTES_MAX: usize = 64 * 1024;

/// Requests of one HTTP/2 connection in flight.
const HTTP2_STREAMS_MAX: u32 = 256;

/// What an HTTP/2 client may send of one request before it is read: the share of a stream.
const HTTP2_WINDOW_BYTES: u32 = 512 * 1024;

/// How often an HTTP/2 client has to show that it is there.
const HTTP2_PING_SECONDS: u64 = 30;

/// What is done around each request, the same on all listeners.
#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) metrics: Arc<Metrics>,
    pub(crate) proxies: Proxies,
    pub(crate) incidents: Incidents,
    pub(crate) access_log: Option<AccessLog>,
    pub(crate) traces: Option<Traces>,
}

/// Serves AWS requests, with TLS if there is an acceptor.
pub(crate) struct Aws {
    pub(crate) engine: Arc<Engine>,
    pub(crate) tls: Option<TlsAcceptor>,
    pub(crate) shared: Arc<Shared>,
    pub(crate) memory: Arc<UploadMemory>,
    /// How long a client may leave the socket alone in the middle of a request or an answer.
    pub(crate) idle_max: Duration,
}

impl Serve for Aws {
    async fn serve(
        self: Arc<Self>,
        stream: TcpStream,
        address: SocketAddr,
        open: Arc<Open>,
        graceful: Arc<GracefulShutdown>,
    ) {
        let Some(acceptor) = &self.tls else {
            let peer = Peer::direct(address.ip(), None);
            return self.serve_stream(stream, peer, open, graceful).await;
        };
        let limit = Duration::from_secs(HANDSHAKE_SECONDS_MAX);
        match tokio::time::timeout(limit, acceptor.accept(stream)).await {
            Ok(Ok(stream)) => {
                let (_, session) = stream.get_ref();
                let peer = Peer::direct(address.ip(), Some(tls_info(session)));
                self.serve_stream(stream, peer, open, graceful).await;
            }
            Ok(Err(error)) => tracing::debug!(%error, "TLS handshake failed"),
            Err(_) => tracing::debug!("TLS handshake took too long"),
        }
    }
}

impl Aws {
    async fn serve_stream<S>(
        self: Arc<Self>,
        stream: S,
        peer: Peer,
        open: Arc<Open>,
        graceful: Arc<GracefulShutdown>,
    ) where
        S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        let (idle_max, metrics) = (self.idle_max, Arc::clone(&self.shared.metrics));
        let exchange = Arc::new(Exchange::default());
        let following = Arc::clone(&exchange);
        let service = service_fn(move |request: http::Request<Incoming>| {
            let (aws, peer, open) = (Arc::clone(&self), peer.clone(), Arc::clone(&open));
            let busy = open.begin();
            let is_ambiguous = exchange.begin() && request.version() < http::Version::HTTP_2;
            let exchange = Arc::clone(&exchange);
            async move {
                // A connection that gives way takes no more requests: it is closed in a moment.
                let Some(busy) = busy else { return core::future::pending().await };
                let (answer, log) = match is_ambiguous {
                    true => (aws.refuse_ambiguous(&exchange, peer.ip), None),
                    false => aws.answer(request, (peer, open), &exchange).await,
                };
                Ok::<_, Infallible>(answer.map(|body| Answering::new(body, busy, log)))
            }
        });
        let head_max = Duration::from_secs(HEAD_SECONDS_MAX).min(idle_max);
        let mut builder = auto::Builder::new(TokioExecutor::new());
        builder
            .http1()
            .timer(TokioTimer::new())
            .header_read_timeout(head_max)
            .max_buf_size(HEAD_BYTES_MAX)
            .max_headers(HEADER_LINES_MAX);
        builder
            .http2()
            .timer(TokioTimer::new())
            .max_concurrent_streams(HTTP2_STREAMS_MAX)
            .initial_stream_window_size(HTTP2_WINDOW_BYTES)
            .keep_alive_interval(Duration::from_secs(HTTP2_PING_SECONDS))
            .max_header_list_size(64 * 1024);
        let stream =
            Patient::new(stream, head_max, idle_max).counting(metrics).following(following);
        let stream = TokioIo::new(stream);
        let connection = builder.serve_connection(stream, service).into_owned();
        let watched = graceful.watch(connection);
        drop(graceful);
        if let Err(error) = watched.await {
            tracing::debug!(error = %error, "connection ended early");
        }
    }

    /// Refuses a request that says in two ways where it ends, as those are refused that HTTP/1.1 does
    /// not allow: what a proxy took for its end may be another.
    fn refuse_ambiguous(
        &self,
        exchange: &Exchange,
        address: ClientAddress,
    ) -> http::Response<Body> {
        let mut response = http::Response::new(Body::empty());
        *response.status_mut() = http::StatusCode::BAD_REQUEST;
        close_behind(&mut response, exchange);
        self.observe(&response, None, address, None, Duration::ZERO);
        response
    }

    /// Runs the request so that a client that hangs up does not stop a handler half-way. A small
    /// one runs within its connection's task, which saves the hand-over; the handler of a large
    /// body works on a task of its own, beside the one that reads the socket.
    async fn answer(
        &self,
        request: http::Request<Incoming>,
        (peer, open): (Peer, Arc<Open>),
        exchange: &Exchange,
    ) -> (http::Response<Body>, Option<SentLog>) {
        let started = Instant::now();
        let length = request.body().size_hint().upper();
        let (has_length, is_small) =
            (length.is_some(), length.is_some_and(|bytes| bytes <= SMALL_BODY_BYTES_MAX as u64));
        let (unread, version) = (Unread::default(), request.version());
        let waits = request.headers().contains_key(http::header::EXPECT);
        let (mut parts, body) = request.into_parts();
        let traces = self.shared.traces.as_ref();
        let begun = traces.and_then(|_| Traces::begin(&parts.headers, self.engine.clock().now()));
        let peer = self.shared.proxies.peer(&peer, &parts.headers);
        let address = peer.ip;
        let body = if body.is_end_stream() {
            Body::empty()
        } else {
            let authenticated = Authenticated::default();
            parts.extensions.insert(authenticated.clone());
            let incoming = RequestBody::new(body, &self.memory, self.idle_max, unread.clone())
                .on(open, authenticated);
            let budget: Arc<dyn Budget> = Arc::<UploadMemory>::clone(&self.memory);
            if is_small && !waits {
                incoming.gathered().await
            } else if has_length || waits {
                Body::frames(incoming, None).with_budget(Some(budget))
            } else {
                let begun = incoming.begun(SMALL_BODY_BYTES_MAX).await;
                Body::frames(begun, None).with_budget(Some(budget))
            }
        };
        let request = http::Request::from_parts(parts, body);
        let engine = Arc::clone(&self.engine);
        let handler = Box::pin(async move { engine.answer(request, peer).await });
        let answered = if is_small {
            DetachOnDrop::new(handler).await
        } else {
            tokio::spawn(handler).await.map_err(|_| HandlerPanicked)
        };
        let (mut response, call, log) = match answered {
            Ok(Answered { response, call, log, .. }) => (response, Some(call), log),
            Err(HandlerPanicked) => {
                tracing::error!("a request handler failed");
                let mut response = http::Response::new(Body::empty());
                *response.status_mut() = http::StatusCode::INTERNAL_SERVER_ERROR;
                (response, None, None)
            }
        };
        if unread.is_some() && version < http::Version::HTTP_2 {
            close_behind(&mut response, exchange);
        }
        if let Some((traces, begun)) = traces.zip(begun) {
            traces.end(begun, started.elapsed(), response.status(), call.as_ref());
        }
        self.observe(&response, call, address, length, started.elapsed());
        let log = log.map(|log| SentLog::new(&self.engine, log, started, unread.ended_at()));
        (response, log)
    }

    /// Counts an answer, and writes what is to be written of it.
    fn observe(
        &self,
        response: &http::Response<Body>,
        call: Option<Call>,
        address: ClientAddress,
        received_bytes: Option<u64>,
        took: Duration,
    ) {
        let Shared { metrics, incidents, access_log, .. } = &*self.shared;
        let status = response.status();
        metrics.count(status, call.as_ref(), took);
        let clock = self.engine.clock();
        if !status.is_success() {
            incidents.note(status, address, call.as_ref(), clock.now());
        }
        if let Some(log) = access_log {
            let (finished_at, sent_bytes) = (clock.now(), response.body().size_hint());
            log.write(Line {
                finished_at,
                address,
                status,
                received_bytes,
                sent_bytes,
                took,
                call,
            });
        }
    }
}

/// Closes the connection behind an answer to a request that was not read to its end. Without the
/// header a client sends its next request on a connection that is about to close.
fn close_behind(response: &mut http::Response<Body>, exchange: &Exchange) {
    let close = http::HeaderValue::from_static("close");
    response.headers_mut().insert(http::header::CONNECTION, close);
    exchange.leave_unread();
}

fn tls_info(session: &rustls::ServerConnection) -> TlsInfo {
    let version = match session.protocol_version() {
        Some(rustls::ProtocolVersion::TLSv1_3) => "TLSv1.3",
        Some(rustls::ProtocolVersion::TLSv1_2) => "TLSv1.2",
        _ => "unknown",
    };
    let suite = session.negotiated_cipher_suite();
    let suite = suite.and_then(|suite| suite.suite().as_str().map(ToOwned::to_owned));
    let cipher_suite = suite.unwrap_or_default().replace("TLS13_", "TLS_");
    TlsInfo { version: version.to_owned(), cipher_suite }
}

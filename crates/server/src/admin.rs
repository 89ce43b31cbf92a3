//! The admin listener: health and metrics, nothing secret, no effects.

use core::convert::Infallible;
use core::fmt::Write as _;
use core::net::SocketAddr;
use core::sync::atomic::{AtomicU64, Ordering};
use core::time::Duration;
use std::sync::Arc;

use bytes::Bytes;
use engine::Engine;
use http::{Method, Request, Response, StatusCode, header};
use http_body_util::Full;
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use tokio::net::TcpStream;
use tokio::sync::watch;

use crate::listener::Serve;
use crate::space::FreeSpace;

/// How long a client may take for a request's head.
const HEAD_SECONDS_MAX: u64 = 10;

/// Counters of the listeners.
#[derive(Debug, Default)]
pub(crate) struct Metrics {
    by_class: [AtomicU64; 5],
}

impl Metrics {
    /// Counts one answer.
    pub(crate) fn count(&self, status: StatusCode) {
        let class = usize::from(status.as_u16() / 100).saturating_sub(1);
        if let Some(counter) = self.by_class.get(class) {
            counter.fetch_add(1, Ordering::Relaxed);
        }
    }
}

/// Serves health and metrics.
pub(crate) struct Admin {
    pub(crate) engine: Arc<Engine>,
    pub(crate) metrics: Arc<Metrics>,
    pub(crate) store: &'static str,
    pub(crate) space: Arc<FreeSpace>,
    pub(crate) stop: watch::Receiver<bool>,
}

impl Serve for Admin {
    async fn serve(
        self: Arc<Self>,
        stream: TcpStream,
        _: SocketAddr,
        graceful: Arc<GracefulShutdown>,
    ) {
        let service = service_fn(move |request: Request<Incoming>| {
            let answer = self.answer(request.method(), request.uri().path());
            async move { Ok::<_, Infallible>(answer) }
        });
        let connection = hyper::server::conn::http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(Duration::from_secs(HEAD_SECONDS_MAX))
            .serve_connection(TokioIo::new(stream), service);
        let watched = graceful.watch(connection);
        drop(graceful);
        if let Err(error) = watched.await {
            tracing::debug!(%error, "admin connection ended early");
        }
    }
}

impl Admin {
    fn answer(&self, method: &Method, path: &str) -> Response<Full<Bytes>> {
        if method != Method::GET && method != Method::HEAD {
            return text(StatusCode::METHOD_NOT_ALLOWED, "method not allowed\n".to_owned());
        }
        match path {
            "/_ironkeep/health/live" => text(StatusCode::OK, "live\n".to_owned()),
            "/_ironkeep/health/ready" => self.ready(),
            "/_ironkeep/metrics" => text(StatusCode::OK, self.metrics()),
            _ => text(StatusCode::NOT_FOUND, "not found\n".to_owned()),
        }
    }

    fn ready(&self) -> Response<Full<Bytes>> {
        if *self.stop.borrow() {
            return text(StatusCode::SERVICE_UNAVAILABLE, "draining\n".to_owned());
        }
        let journal = match self.engine.journal().health() {
            journal::Health::Available => None,
            journal::Health::Unavailable { .. } => Some("the journal is unavailable"),
        };
        let space = self.engine.is_short_of_space().then_some("the disk is nearly full");
        let reasons: Vec<&str> = journal.into_iter().chain(space).collect();
        if reasons.is_empty() {
            return text(StatusCode::OK, "ready\n".to_owned());
        }
        let answer = serde_json::json!({ "ready": false, "writes": "refused", "reasons": reasons });
        text(StatusCode::SERVICE_UNAVAILABLE, format!("{answer}\n"))
    }

    /// Prometheus' text format, version 0.0.4.
    fn metrics(&self) -> String {
        let mut out = String::new();
        out.push_str("# HELP ironkeep_responses_total Answers by class of HTTP status.\n");
        out.push_str("# TYPE ironkeep_responses_total counter\n");
        for (class, counter) in (1..).zip(&self.metrics.by_class) {
            let count = counter.load(Ordering::Relaxed);
            let _ = writeln!(out, "ironkeep_responses_total{{class=\"{class}xx\"}} {count}");
        }
        out.push_str("# HELP ironkeep_store_info Which store holds the metadata.\n");
        out.push_str("# TYPE ironkeep_store_info gauge\n");
        let _ = writeln!(out, "ironkeep_store_info{{store=\"{}\"}} 1", self.store);
        let rows = [
            ("free_bytes", "Free space of the data directory's disk.", self.space.free_bytes()),
            (
                "writes_refused",
                "Whether writes are refused for want of it.",
                self.engine.is_short_of_space().into(),
            ),
        ];
        for (name, help, value) in rows {
            let _ = writeln!(out, "# HELP ironkeep_disk_{name} {help}");
            let _ = writeln!(out, "# TYPE ironkeep_disk_{name} gauge");
            let _ = writeln!(out, "ironkeep_disk_{name} {value}");
        }
        let stats = self.engine.journal().stats();
        let rows = [
            ("records", "Audit records written.", stats.records),
            ("batches", "Writes of one or more audit records.", stats.batches),
            ("syncs", "Times the journal waited for the disk.", stats.syncs),
        ];
        for (name, help, count) in rows {
            let _ = writeln!(out, "# HELP ironkeep_journal_{name}_total {help}");
            let _ = writeln!(out, "# TYPE ironkeep_journal_{name}_total counter");
            let _ = writeln!(out, "ironkeep_journal_{name}_total {count}");
        }
        out
    }
}

fn text(status: StatusCode, body: String) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(Bytes::from(body)));
    *response.status_mut() = status;
    let plain = http::HeaderValue::from_static("text/plain; charset=utf-8");
    response.headers_mut().insert(header::CONTENT_TYPE, plain);
    response
}

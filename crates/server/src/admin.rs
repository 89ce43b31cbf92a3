//! The admin listener: health, metrics, and what is done by time; nothing secret, and no effect but
//! that a job does now what it would do by itself, and what a test has the server of its own do.

use core::convert::Infallible;
use core::net::SocketAddr;
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
use rollback_guard::Guard;
use stdx::Timestamp;
use tokio::net::TcpStream;
use tokio::sync::watch;

use crate::backup::online::Backups;
use crate::connections::Open;
use crate::exposition::{self, Facts};
use crate::health::Health;
use crate::listener::Serve;
use crate::metrics::Metrics;
use crate::process::Process;
use crate::sizes::Sizes;
use crate::space::FreeSpace;
use crate::test_controls::{TestControls, api};
use crate::tls::Served;

mod jobs;

/// How long a client may take for a request's head.
const HEAD_SECONDS_MAX: u64 = 10;

/// Serves health and metrics.
pub(crate) struct Admin {
    pub(crate) engine: Arc<Engine>,
    pub(crate) metrics: Arc<Metrics>,
    pub(crate) store: &'static str,
    pub(crate) space: Arc<FreeSpace>,
    pub(crate) health: Arc<Health>,
    pub(crate) guard: Arc<Guard>,
    pub(crate) sizes: Arc<Sizes>,
    pub(crate) started_at: Timestamp,
    /// What the TLS listeners serve.
    pub(crate) certificate: Option<Served>,
    /// Who makes backups, if anybody does.
    pub(crate) backups: Option<Arc<Backups>>,
    /// Says when the server is draining; the listener itself stays until that is done.
    pub(crate) draining: watch::Receiver<bool>,
    /// What tests may ask for; none of it exists without.
    pub(crate) test_controls: Option<Arc<TestControls>>,
}

impl Serve for Admin {
    async fn serve(
        self: Arc<Self>,
        stream: TcpStream,
        _: SocketAddr,
        open: Arc<Open>,
        graceful: Arc<GracefulShutdown>,
    ) {
        let service = service_fn(move |request: Request<Incoming>| {
            let (admin, busy) = (Arc::clone(&self), open.begin());
            async move {
                let answer = match &admin.test_controls {
                    Some(controls) if api::below(request.uri().path()).is_some() => {
                        api::answer(controls, request).await
                    }
                    _ => admin.answer(&request).await,
                };
                drop(busy);
                Ok::<_, Infallible>(answer)
            }
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
    async fn answer(&self, request: &Request<Incoming>) -> Response<Full<Bytes>> {
        let (method, path) = (request.method(), request.uri().path());
        if let Some(job) = jobs::asked_for(path) {
            return jobs::run(&self.engine, job, request).await;
        }
        if method != Method::GET && method != Method::HEAD {
            return text(StatusCode::METHOD_NOT_ALLOWED, "method not allowed\n".to_owned());
        }
        match path {
            "/_ironkeep/health/live" => text(StatusCode::OK, "live\n".to_owned()),
            "/_ironkeep/health/ready" => self.ready(),
            "/_ironkeep/consumers" => self.consumers().await,
            "/_ironkeep/jobs" => jobs::list(&self.engine).await,
            "/_ironkeep/metrics" | "/metrics" => exposed(self.metrics().await),
            _ => text(StatusCode::NOT_FOUND, "not found\n".to_owned()),
        }
    }

    fn ready(&self) -> Response<Full<Bytes>> {
        if *self.draining.borrow() {
            return text(StatusCode::SERVICE_UNAVAILABLE, "draining\n".to_owned());
        }
        let reasons = self.health.reasons();
        if reasons.texts.is_empty() {
            return text(StatusCode::OK, format!("ready\n{}", self.information()));
        }
        let writes = if reasons.are_writes_refused { "refused" } else { "taken" };
        let reasons = reasons.texts;
        let answer = serde_json::json!({ "ready": false, "writes": writes, "reasons": reasons });
        json(StatusCode::SERVICE_UNAVAILABLE, format!("{answer}\n"))
    }

    /// What follows the journal, and the records each consumer has set aside. Why they failed is said
    /// in the log alone: the listener shows nothing that names a resource.
    async fn consumers(&self) -> Response<Full<Bytes>> {
        let mut shown = Vec::new();
        for status in self.engine.consumers() {
            let rows = match self.engine.set_aside(status.name).await {
                Ok(rows) => rows,
                Err(error) => {
                    tracing::error!(%error, "records that are set aside cannot be read");
                    let reason = "the store cannot be read\n".to_owned();
                    return text(StatusCode::SERVICE_UNAVAILABLE, reason);
                }
            };
            let rows: Vec<serde_json::Value> = rows
                .into_iter()
                .map(|(sequence, row)| {
                    serde_json::json!({
                        "sequence": sequence,
                        "eventID": row.event_id,
                        "attempts": row.attempts,
                        "lastFailedAt": Timestamp::from_unix_ms(row.last_failed_ms).iso8601(),
                    })
                })
                .collect();
            shown.push(serde_json::json!({
                "name": status.name,
                "passed": status.passed,
                "failing": status.failing.map(|failing| serde_json::json!({
                    "sequence": failing.sequence,
                    "attempts": failing.attempts,
                })),
                "hasOutage": status.outage.is_some(),
                "setAsideCount": status.set_aside,
                "setAside": rows,
            }));
        }
        json(StatusCode::OK, format!("{}\n", serde_json::Value::Array(shown)))
    }

    /// What an operator should know of a server that is ready.
    fn information(&self) -> String {
        let missing = match self.engine.counters().files_missing.read() {
            0 => String::new(),
            files => format!("files of objects missing: {files}; `ironkeep verify` names them\n"),
        };
        let aside = match self.sizes.orphans() {
            (0, _) => String::new(),
            (files, bytes) => {
                format!("{files} files ({bytes} bytes) that no metadata names are set aside\n")
            }
        };
        missing + &aside
    }

    async fn metrics(&self) -> String {
        let backlog = svc_s3::replication_backlog(&**self.engine.store()).await;
        let backlog = backlog.inspect_err(|error| {
            tracing::error!(%error, "what waits to be replicated cannot be counted");
        });
        // A scrape also tells how a server is whose store fails.
        let usage = svc_s3::usage_totals(self.engine.store()).await;
        let usage = usage.inspect_err(|error| tracing::warn!(%error, "usage cannot be read")).ok();
        exposition::text(&Facts {
            usage,
            backup_taken_at: self.backups.as_ref().map(|backups| backups.newest_seconds()),
            engine: &self.engine,
            replication: backlog.ok(),
            metrics: &self.metrics,
            store: self.store,
            sizes: &self.sizes,
            space: &self.space,
            health: &self.health,
            guard: &self.guard,
            certificate: self.certificate.as_ref(),
            process: Process::read(self.started_at.unix_seconds()),
        })
    }
}

/// Metrics, with the type by which a scraper knows their form.
fn exposed(body: String) -> Response<Full<Bytes>> {
    let mut response = text(StatusCode::OK, body);
    let kind = http::HeaderValue::from_static(exposition::CONTENT_TYPE);
    response.headers_mut().insert(header::CONTENT_TYPE, kind);
    response
}

fn json(status: StatusCode, body: String) -> Response<Full<Bytes>> {
    let mut response = text(status, body);
    let json = http::HeaderValue::from_static("application/json");
    response.headers_mut().insert(header::CONTENT_TYPE, json);
    response
}

fn text(status: StatusCode, body: String) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(Bytes::from(body)));
    *response.status_mut() = status;
    let plain = http::HeaderValue::from_static("text/plain; charset=utf-8");
    response.headers_mut().insert(header::CONTENT_TYPE, plain);
    response
}

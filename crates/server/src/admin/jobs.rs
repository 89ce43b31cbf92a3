//! What is done by time: how each job is doing, and a round now for who asks.

use std::sync::Arc;

use bytes::Bytes;
use engine::{Engine, Failure, ItemSetAside, JobStatus};
use http::{Method, Request, Response, StatusCode, header};
use http_body_util::Full;
use hyper::body::Incoming;
use serde_json::{Value, json};
use stdx::Timestamp;

use super::text;

/// The job that `path` asks to be run.
pub(super) fn asked_for(path: &str) -> Option<&str> {
    path.strip_prefix("/_ironkeep/jobs/")?.strip_suffix("/run")
}

/// Every job, and the items each has set aside. They are named by digests, and errors by their kind:
/// the listener shows nothing that names a resource; the log does.
pub(super) async fn list(engine: &Engine) -> Response<Full<Bytes>> {
    let mut shown = Vec::new();
    for status in engine.jobs() {
        match engine.job_set_aside(status.name).await {
            Ok(items) => shown.push(job(&status, &items)),
            Err(error) => return unavailable(&error),
        }
    }
    super::json(StatusCode::OK, format!("{}\n", Value::Array(shown)))
}

fn job(status: &JobStatus, items: &[(String, ItemSetAside)]) -> Value {
    let at = |ms| Timestamp::from_unix_ms(ms).iso8601();
    let items = items.iter().map(|(name, item)| {
        json!({
            "item": name,
            "attempts": item.attempts,
            "error": item.error,
            "firstFailedAt": at(item.first_failed_ms),
            "lastFailedAt": at(item.last_failed_ms),
            "nextTryAt": at(item.next_try_ms),
        })
    });
    json!({
        "name": status.name,
        "everySeconds": status.every_seconds,
        "isRunning": status.is_running,
        "rounds": status.rounds,
        "items": status.items,
        "failures": status.failures,
        "seconds": status.spent.as_secs_f64(),
        "lastRoundAt": status.last_round.map(Timestamp::iso8601),
        "lagSeconds": status.lag_seconds,
        "outage": status.outage,
        "setAsideCount": status.set_aside,
        "setAside": items.collect::<Vec<_>>(),
    })
}

/// Has a round of `name` now, and answers when it is over.
pub(super) async fn run(
    engine: &Arc<Engine>,
    name: &str,
    request: &Request<Incoming>,
) -> Response<Full<Bytes>> {
    if request.method() != Method::POST {
        return text(StatusCode::METHOD_NOT_ALLOWED, "method not allowed\n".to_owned());
    }
    if request.headers().contains_key(header::ORIGIN) {
        // A page in somebody's browser.
        return text(StatusCode::FORBIDDEN, "not for web pages\n".to_owned());
    }
    match engine.run_job(name).await {
        Ok(None) => text(StatusCode::NOT_FOUND, "there is no such job\n".to_owned()),
        Ok(Some(round)) => {
            let answer = json!({
                "job": name,
                "items": round.items,
                "failures": round.failures,
                "hasMore": round.has_more,
                "isElsewhere": round.is_elsewhere,
            });
            text(StatusCode::OK, format!("{answer}\n"))
        }
        Err(error) => unavailable(&error),
    }
}

fn unavailable(error: &Failure) -> Response<Full<Bytes>> {
    tracing::error!(%error, "jobs cannot be read or run");
    text(StatusCode::SERVICE_UNAVAILABLE, "the store or the journal cannot be used\n".to_owned())
}

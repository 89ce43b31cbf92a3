//! A sealed server: the root key is not open, and nothing is served but health, and the call that takes the
//! shares which open it.
//!
//! Requests of AWS clients are refused with 503 meanwhile; an HTTPS listener closes what it accepts,
//! since its certificate is in the sealed store. What is collected is in memory alone, and
//! forgotten when it does not open.

use core::convert::Infallible;
use core::time::Duration;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use http::{HeaderName, Method, Request, Response, StatusCode, header};
use http_body_util::{BodyExt as _, Full, Limited};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use keyslots::{Share, ShareSet, SlotSource, Slots, SlotsError};
use serde_json::{Value, json};
use tokio::net::TcpStream;
use tokio::sync::{Notify, Semaphore};

use crate::error::ServeError;
use crate::listener::Bound;

/// The longest body of a call with a share, in bytes.
const BODY_BYTES_MAX: usize = 4096;

/// How long a connection may take, all in all.
const CONNECTION_SECONDS_MAX: u64 = 10;

/// Connections at one time; more wait to be accepted.
const CONNECTIONS_MAX: usize = 64;

/// When clients are told to ask again.
const RETRY_SECONDS: &str = "5";

/// The listeners of a server that is sealed.
pub(crate) struct Doors<'a> {
    pub(crate) http: Option<&'a Bound>,
    pub(crate) https: Option<&'a Bound>,
    pub(crate) admin: Option<&'a Bound>,
}

/// What has been collected.
#[derive(Debug)]
struct Collection {
    slots: Slots,
    /// The shares that open a slot.
    sets: Vec<ShareSet>,
    /// Shares of those sets.
    given: Mutex<Vec<Share>>,
    opened: Mutex<Option<Arc<[Share]>>>,
    done: Notify,
}

/// Waits until shares have come that open the root key; gives them.
///
/// # Errors
/// [`ServeError::SealedWithoutShares`], [`ServeError::SealedWithoutAdmin`], and those of the slots file.
pub(crate) async fn wait(slots: Slots, doors: Doors<'_>) -> Result<Arc<[Share]>, ServeError> {
    let admin = doors.admin.ok_or(ServeError::SealedWithoutAdmin)?;
    let sets = slots.share_sets()?;
    if sets.is_empty() {
        return Err(ServeError::SealedWithoutShares);
    }
    tracing::warn!(
        admin = %format_args!("http://{}", admin.address),
        "sealed: waiting for shares that open the root key (`ironkeep unseal`)"
    );
    let collection = Arc::new(Collection {
        slots,
        sets,
        given: Mutex::default(),
        opened: Mutex::default(),
        done: Notify::new(),
    });
    let places = Arc::new(Semaphore::new(CONNECTIONS_MAX));
    loop {
        let Ok(place) = Arc::clone(&places).acquire_owned().await else { continue };
        let (stream, door) = tokio::select! {
            () = collection.done.notified() => {
                if let Some(shares) = lock(&collection.opened).take() {
                    tracing::info!("unsealed");
                    return Ok(shares);
                }
                continue;
            }
            stream = admin.accept() => (stream, Door::Admin),
            stream = accept(doors.http) => (stream, Door::Aws),
            stream = accept(doors.https) => (stream, Door::Closed),
        };
        // What cannot be accepted is most likely for want of files: it comes again.
        let (Some(stream), false) = (stream, door == Door::Closed) else { continue };
        let collection = Arc::clone(&collection);
        tokio::spawn(async move {
            let limit = Duration::from_secs(CONNECTION_SECONDS_MAX);
            let _ = tokio::time::timeout(limit, serve(stream, door, collection)).await;
            drop(place);
        });
    }
}

/// What stands behind a listener.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Door {
    Admin,
    Aws,
    Closed,
}

async fn accept(bound: Option<&Bound>) -> Option<TcpStream> {
    match bound {
        Some(bound) => bound.accept().await,
        None => core::future::pending().await,
    }
}

async fn serve(stream: TcpStream, door: Door, collection: Arc<Collection>) {
    let service = service_fn(move |request: Request<Incoming>| {
        let collection = Arc::clone(&collection);
        async move {
            let answer = match door {
                Door::Admin => collection.answer(request).await,
                Door::Aws | Door::Closed => unavailable(&request),
            };
            Ok::<_, Infallible>(answer)
        }
    });
    let connection = hyper::server::conn::http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(Duration::from_secs(CONNECTION_SECONDS_MAX))
        .keep_alive(false)
        .serve_connection(TokioIo::new(stream), service);
    if let Err(error) = connection.await {
        tracing::debug!(%error, "a connection to the sealed server ended early");
    }
}

/// The refusal of a client of AWS, in the form that its protocol has.
fn unavailable(request: &Request<Incoming>) -> Response<Full<Bytes>> {
    let message = "The server is sealed.";
    let is_json = request.headers().contains_key("x-amz-target");
    let (kind, body) = match is_json {
        true => (
            "application/x-amz-json-1.1",
            json!({ "__type": "ServiceUnavailableException", "message": message }).to_string(),
        ),
        false => (
            "application/xml",
            format!("<Error><Code>ServiceUnavailable</Code><Message>{message}</Message></Error>"),
        ),
    };
    let mut answer = text(StatusCode::SERVICE_UNAVAILABLE, body);
    set(&mut answer, header::CONTENT_TYPE, kind);
    set(&mut answer, header::RETRY_AFTER, RETRY_SECONDS);
    answer
}

impl Collection {
    async fn answer(&self, request: Request<Incoming>) -> Response<Full<Bytes>> {
        match (request.method(), request.uri().path()) {
            (&Method::GET | &Method::HEAD, "/_ironkeep/health/live") => {
                text(StatusCode::OK, "live\n".to_owned())
            }
            (&Method::GET | &Method::HEAD, "/_ironkeep/health/ready") => {
                let answer = json!({
                    "ready": false,
                    "writes": "refused",
                    "sealed": self.progress(),
                    "reasons": ["the server is sealed"],
                });
                text(StatusCode::SERVICE_UNAVAILABLE, format!("{answer}\n"))
            }
            (&Method::GET | &Method::HEAD, "/_ironkeep/metrics" | "/metrics") => {
                let help = "# HELP ironkeep_sealed Whether the root key is not open: then nothing else is shown.";
                let body = format!("{help}\n# TYPE ironkeep_sealed gauge\nironkeep_sealed 1\n");
                let mut answer = text(StatusCode::OK, body);
                set(&mut answer, header::CONTENT_TYPE, crate::exposition::CONTENT_TYPE);
                answer
            }
            (&Method::POST, "/_ironkeep/unseal") => self.unseal(request).await,
            _ => text(StatusCode::SERVICE_UNAVAILABLE, "sealed\n".to_owned()),
        }
    }

    /// How many shares are there, and how many it takes.
    fn progress(&self) -> Value {
        let given = lock(&self.given);
        let count = |set: &ShareSet| given.iter().filter(|share| share.set() == *set).count();
        let missing = |set: &&ShareSet| usize::from(set.threshold).saturating_sub(count(set));
        let Some(nearest) = self.sets.iter().min_by_key(missing) else { return Value::Null };
        json!({ "given": count(nearest), "threshold": nearest.threshold })
    }

    async fn unseal(&self, request: Request<Incoming>) -> Response<Full<Bytes>> {
        if request.headers().contains_key(header::ORIGIN) {
            // A page in somebody's browser.
            return text(StatusCode::FORBIDDEN, "not for web pages\n".to_owned());
        }
        let body = Limited::new(request.into_body(), BODY_BYTES_MAX).collect().await;
        let Ok(body) = body.map(|body| zeroize::Zeroizing::new(body.to_bytes().to_vec())) else {
            return text(StatusCode::BAD_REQUEST, "a share is a line of text\n".to_owned());
        };
        let share = core::str::from_utf8(&body).ok().and_then(|text| Share::parse(text).ok());
        let Some(share) = share else {
            let reason = "this is no share, or a digit of it is wrong\n";
            return text(StatusCode::BAD_REQUEST, reason.to_owned());
        };
        let set = share.set();
        if let Err(refusal) = self.keep(share) {
            return text(StatusCode::BAD_REQUEST, format!("{refusal}\n"));
        }
        match self.open(set) {
            Ok(true) => text(StatusCode::OK, format!("{}\n", json!({ "sealed": false }))),
            Ok(false) => {
                text(StatusCode::OK, format!("{}\n", json!({ "sealed": self.progress() })))
            }
            Err(error) => {
                tracing::warn!(%error, "shares did not open the root key, and are forgotten");
                let reason = "the shares do not open the root key, and are forgotten: give all of them again\n";
                text(StatusCode::BAD_REQUEST, reason.to_owned())
            }
        }
    }

    /// Keeps a share with those it goes with.
    fn keep(&self, share: Share) -> Result<(), &'static str> {
        let set: ShareSet = share.set();
        if !self.sets.contains(&set) {
            return Err("no slot of this installation opens with such a share");
        }
        let mut given = lock(&self.given);
        if given.iter().all(|known| known.set() != set || known.point() != share.point()) {
            given.push(share);
        }
        Ok(())
    }

    /// Opens the root key, where there are shares enough of the set.
    fn open(&self, set: ShareSet) -> Result<bool, SlotsError> {
        let shares: Arc<[Share]> = {
            let mut given = lock(&self.given);
            let of_set = given.iter().filter(|share| share.set() == set).count();
            if of_set < usize::from(set.threshold) {
                return Ok(false);
            }
            given.extract_if(.., |share| share.set() == set).collect()
        };
        self.slots.open(&[SlotSource::Shares(Arc::clone(&shares))])?;
        *lock(&self.opened) = Some(shares);
        self.done.notify_one();
        Ok(true)
    }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn text(status: StatusCode, body: String) -> Response<Full<Bytes>> {
    let mut answer = Response::new(Full::new(Bytes::from(body)));
    *answer.status_mut() = status;
    set(&mut answer, header::CONTENT_TYPE, "text/plain; charset=utf-8");
    answer
}

fn set(answer: &mut Response<Full<Bytes>>, name: HeaderName, value: &'static str) {
    answer.headers_mut().insert(name, header::HeaderValue::from_static(value));
}

//! Requests as spans of OpenTelemetry, by choice: one for each answer, with the caller's ARN, the id of its access
//! key, service and operation, and nothing of headers, addresses, queries or bodies.
//!
//! A span goes to a queue of bounded length and from there, in batches, to the collector. No request waits: where
//! the queue is full, or the collector does not take a batch, spans are dropped and counted.

use core::time::Duration;
use std::sync::{Arc, Mutex, PoisonError};

use engine::Call;
use envelope::random::{self, SystemRandom};
use http::{HeaderMap, StatusCode};
use serde_json::{Value, json};
use stdx::Timestamp;
use tokio::sync::mpsc::{self, Receiver, Sender};
use tokio::task::JoinHandle;

use crate::forward::otlp::{attribute, nanoseconds, resource};
use crate::forward::post::Poster;
use crate::metrics::{Metrics, add};

/// Spans that wait for the collector.
const SPANS_MAX: usize = 8192;

/// Spans of one batch.
const BATCH_MAX: usize = 512;

/// How long a batch waits for more.
const BATCH_WAIT: Duration = Duration::from_secs(2);

/// How long the end of the server waits for the last batches.
const CLOSE_WAIT: Duration = Duration::from_secs(3);

/// The header of W3C Trace Context in which a client says what its request is a part of.
const TRACE_PARENT: &str = "traceparent";

/// `SPAN_KIND_SERVER`, and `STATUS_CODE_ERROR`.
const KIND_SERVER: u8 = 2;
const STATUS_ERROR: u8 = 2;

/// A span that has begun.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Begun {
    trace: [u8; 16],
    parent: Option<[u8; 8]>,
    at: Timestamp,
}

/// A span that is over.
#[derive(Debug)]
struct Span {
    begun: Begun,
    took: Duration,
    status: StatusCode,
    call: Option<Call>,
}

/// Takes spans, and has them brought to the collector.
#[derive(Debug)]
pub(crate) struct Traces {
    queue: Mutex<Option<Sender<Span>>>,
    sending: Mutex<Option<JoinHandle<()>>>,
    metrics: Arc<Metrics>,
}

impl Traces {
    /// Begins to send what comes.
    pub(crate) fn start(poster: Poster, metrics: Arc<Metrics>) -> Self {
        let (queue, spans) = mpsc::channel(SPANS_MAX);
        let sending = tokio::spawn(send(poster, spans, Arc::clone(&metrics)));
        Self { queue: Mutex::new(Some(queue)), sending: Mutex::new(Some(sending)), metrics }
    }

    /// Begins the span of a request; none where the client says that it is not recorded.
    pub(crate) fn begin(headers: &HeaderMap, at: Timestamp) -> Option<Begun> {
        let parent = headers.get(TRACE_PARENT).and_then(|value| value.to_str().ok());
        match parent.and_then(parent_of) {
            Some((_, _, false)) => None,
            Some((trace, parent, true)) => Some(Begun { trace, parent: Some(parent), at }),
            None => Some(Begun { trace: random::bytes(&SystemRandom), parent: None, at }),
        }
    }

    /// Ends a span.
    pub(crate) fn end(
        &self,
        begun: Begun,
        took: Duration,
        status: StatusCode,
        call: Option<&Call>,
    ) {
        let span = Span { begun, took, status, call: call.cloned() };
        let queue = self.queue.lock().unwrap_or_else(PoisonError::into_inner);
        let sent = queue.as_ref().is_some_and(|queue| queue.try_send(span).is_ok());
        if !sent {
            add(&self.metrics.spans_dropped, 1);
        }
    }

    /// Sends what waits, for a moment at most, and ends.
    pub(crate) async fn close(&self) {
        drop(self.queue.lock().unwrap_or_else(PoisonError::into_inner).take());
        let sending = self.sending.lock().unwrap_or_else(PoisonError::into_inner).take();
        let Some(mut sending) = sending else { return };
        if tokio::time::timeout(CLOSE_WAIT, &mut sending).await.is_err() {
            sending.abort();
            tracing::warn!("the last spans did not reach the collector in time");
        }
    }
}

/// Trace, parent and whether it is recorded: `00-TRACE-PARENT-FLAGS`, in hexadecimal digits.
fn parent_of(text: &str) -> Option<([u8; 16], [u8; 8], bool)> {
    let mut fields = text.split('-');
    let (version, trace) = (fields.next()?, fields.next()?);
    let (parent, flags) = (fields.next()?, fields.next()?);
    let is_known =
        version.len() == 2 && version != "ff" && (version != "00" || fields.next().is_none());
    let (trace, parent) = (unhex::<16>(trace)?, unhex::<8>(parent)?);
    let [flags] = unhex::<1>(flags)?;
    (is_known && trace != [0; 16] && parent != [0; 8]).then_some((trace, parent, flags & 1 == 1))
}

fn unhex<const N: usize>(text: &str) -> Option<[u8; N]> {
    let is_plain = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
    if text.len() != N.saturating_mul(2) || !text.bytes().all(is_plain) {
        return None;
    }
    let mut bytes = [0; N];
    for (byte, pair) in bytes.iter_mut().zip(text.as_bytes().chunks_exact(2)) {
        *byte = u8::from_str_radix(core::str::from_utf8(pair).ok()?, 16).ok()?;
    }
    Some(bytes)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Brings spans to the collector until there are no more.
async fn send(poster: Poster, mut spans: Receiver<Span>, metrics: Arc<Metrics>) {
    let mut is_failing = false;
    loop {
        let mut batch = Vec::with_capacity(BATCH_MAX);
        if spans.recv_many(&mut batch, BATCH_MAX).await == 0 {
            return;
        }
        if batch.len() < BATCH_MAX && !spans.is_closed() {
            tokio::select! {
                () = tokio::time::sleep(BATCH_WAIT) => {}
                () = closed(&spans) => {}
            }
            while batch.len() < BATCH_MAX
                && let Ok(span) = spans.try_recv()
            {
                batch.push(span);
            }
        }
        let count = batch.len() as u64;
        let sent = poster.post(document(&batch).to_string().into_bytes(), None).await;
        let was = core::mem::replace(&mut is_failing, sent.is_err());
        match sent {
            Ok(()) => add(&metrics.spans_sent, count),
            Err(error) => {
                add(&metrics.spans_dropped, count);
                if !was {
                    tracing::error!(error, "spans do not reach their collector");
                }
            }
        }
    }
}

/// Waits until nobody hands spans in any more.
async fn closed(spans: &Receiver<Span>) {
    while !spans.is_closed() {
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

fn document(batch: &[Span]) -> Value {
    let spans: Vec<Value> = batch.iter().map(Span::json).collect();
    json!({ "resourceSpans": [{
        "resource": resource(),
        "scopeSpans": [{ "scope": { "name": "ironkeep" }, "spans": spans }],
    }] })
}

impl Span {
    fn json(&self) -> Value {
        let call = self.call.as_ref();
        let service = call.and_then(|call| call.service).map_or("unknown", |service| service.name);
        let operation = call.and_then(|call| call.operation).map_or("unknown", |it| it.name);
        let mut attributes = vec![
            attribute("rpc.system", "aws-api"),
            attribute("rpc.service", service),
            attribute("rpc.method", operation),
            json!({
                "key": "http.response.status_code",
                "value": { "intValue": self.status.as_u16().to_string() },
            }),
        ];
        if let Some(call) = call {
            attributes.push(attribute("aws.request_id", call.request_id.as_str()));
            let is_known = call.caller.account.is_some() && !call.caller.is_anonymous();
            let principal = if is_known { call.caller.arn() } else { "anonymous" };
            attributes.push(attribute("ironkeep.principal", principal));
            let key = call.caller.access_key_id.as_deref().filter(|_| is_known);
            attributes.extend(key.map(|key| attribute("aws.access_key_id", key)));
            attributes.extend(call.error.as_deref().map(|code| attribute("error.type", code)));
        }
        let end_ms = i64::try_from(self.took.as_millis()).unwrap_or(i64::MAX);
        let end_ms = self.begun.at.unix_ms().saturating_add(end_ms);
        let mut span = json!({
            "traceId": hex(&self.begun.trace),
            "spanId": hex(&random::bytes::<8>(&SystemRandom)),
            "name": format!("{service}.{operation}"),
            "kind": KIND_SERVER,
            "startTimeUnixNano": nanoseconds(self.begun.at.unix_ms()),
            "endTimeUnixNano": nanoseconds(end_ms),
            "attributes": attributes,
        });
        if let (Some(parent), Some(members)) = (self.begun.parent, span.as_object_mut()) {
            members.insert("parentSpanId".to_owned(), Value::from(hex(&parent)));
        }
        if let (true, Some(members)) = (self.status.is_server_error(), span.as_object_mut()) {
            members.insert("status".to_owned(), json!({ "code": STATUS_ERROR }));
        }
        span
    }
}

#[cfg(test)]
mod tests;

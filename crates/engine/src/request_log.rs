//! What became of requests to buckets whose owners want to know: what server access logs are made of.
//!
//! A handler that finds such a bucket says so ([`View::watch`](crate::View::watch)). The answer then carries what is known
//! of its request; when the last byte is sent, the shell adds what it has seen
//! ([`Engine::log_request`](crate::Engine::log_request)), and from there it goes to the journal as a domain event of its own, for
//! the consumer that makes lines of it. Nobody waits for that: events wait in a queue, and where the
//! queue is full or the server is killed they are lost, as AWS's are ("best effort"). Losses of a full
//! queue are counted.

use core::time::Duration;
use std::borrow::Cow;
use std::sync::Arc;

use http::{HeaderMap, Method, StatusCode, Uri, header};
use identity::Caller;
use serde::{Deserialize, Serialize};
use stdx::{Clock, Random};
use wire::{AwsError, Body};

use crate::commit::PendingEvent;
use crate::domain_event::{DomainEvent, Origin, domain_event};
use crate::request_info::{RequestInfo, SignatureVersion, Signing};
use crate::watched::{AnsweredPart, Watched, WatchedBucket};

/// The longest text of a request that is kept, in bytes.
const TEXT_BYTES_MAX: usize = 8 * 1024;

/// Parameters of a request's address that are secrets, or stand for one.
const SECRET_PARAMETERS: [&str; 6] = [
    "x-amz-signature",
    "x-amz-security-token",
    "signature",
    "x-amz-server-side-encryption-customer-key",
    "x-amz-copy-source-server-side-encryption-customer-key",
    "x-amz-mfa",
];

/// A request to a watched bucket was answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RequestAnswered {
    /// The bucket.
    pub bucket: WatchedBucket,
    /// The key of the object that was copied, where the bucket is that of a copy's source.
    pub source_key: Option<String>,
    /// One of the objects of a request about many.
    pub part: Option<AnsweredPart>,
    /// When its head was read.
    pub received_ms: i64,
    /// The caller's ARN; none of callers without a name.
    pub requester: Option<String>,
    /// The caller's account, where the caller is its root user.
    pub root_of: Option<String>,
    /// It was a request to the bucket's website.
    pub is_website: bool,
    /// The method.
    pub method: String,
    /// The address as sent, without what is secret in it.
    pub target: String,
    /// Such as `HTTP/1.1`.
    pub protocol: String,
    /// The bucket and the key that it is about, as a path.
    pub resource: Option<String>,
    /// The version that it names.
    pub version_id: Option<String>,
    /// The status of the answer.
    pub status: u16,
    /// The code of its error.
    pub error: Option<String>,
    /// Bytes of the answer's body that were sent.
    pub sent_bytes: u64,
    /// The size of the object.
    pub object_bytes: Option<u64>,
    /// From the head of the request to the last byte of the answer.
    pub total_ms: u64,
    /// From the last byte of the request to the answer's head.
    pub turn_around_ms: u64,
    /// The header `Referer`.
    pub referer: Option<String>,
    /// The header `User-Agent`.
    pub user_agent: Option<String>,
    /// The header `Host`.
    pub host: String,
    /// `SigV2` or `SigV4`.
    pub signature_version: Option<String>,
    /// `AuthHeader`, `QueryString` or `HtmlForm`.
    pub authentication: Option<String>,
    /// The IANA name of the cipher suite.
    pub cipher_suite: Option<String>,
    /// Such as `TLSv1.3`.
    pub tls_version: Option<String>,
    /// Whether an access control list alone let the caller in.
    pub needed_acl: bool,
}

impl DomainEvent for RequestAnswered {
    const TYPE: &'static str = "engine.RequestAnswered";
}

/// What a log is made of when a call is over.
pub(crate) struct EndedCall<'a> {
    pub(crate) watched: &'a Watched,
    pub(crate) request: &'a Arc<RequestInfo>,
    pub(crate) caller: &'a Arc<Caller>,
    pub(crate) operation: &'static str,
    pub(crate) resource: Option<&'a str>,
    pub(crate) error: Option<&'a AwsError>,
    /// Bytes of the object that was written.
    pub(crate) written: Option<u64>,
}

/// What is known of an answered request to watched buckets, on its way to the shell.
#[derive(Debug)]
pub struct RequestLog {
    watched: Watched,
    request: Arc<RequestInfo>,
    caller: Arc<Caller>,
    operation: &'static str,
    resource: Option<String>,
    error: Option<String>,
    /// The size of the object that was written, where one was.
    written_bytes: Option<u64>,
    is_website: bool,
    method: Method,
    target: String,
    protocol: String,
    version_id: Option<String>,
    status: StatusCode,
    read_bytes: Option<u64>,
}

/// What the shell has seen of an answer.
#[derive(Debug, Clone, Copy)]
pub struct Sent {
    /// Bytes of its body that were sent.
    pub bytes: u64,
    /// From the head of the request to the last byte of the answer.
    pub total: Duration,
    /// From the last byte of the request to the head of the answer.
    pub turn_around: Duration,
}

impl RequestLog {
    /// Of a call that is over; none where nobody wants to know.
    pub(crate) fn of(ended: EndedCall<'_>) -> Option<Box<Self>> {
        let EndedCall { watched, request, caller, operation, resource, error, written } = ended;
        if watched.is_empty() {
            return None;
        }
        Some(Box::new(Self {
            watched: watched.clone(),
            request: Arc::clone(request),
            caller: Arc::clone(caller),
            operation,
            resource: resource.map(ToOwned::to_owned),
            error: error.map(|error| error.code().to_owned()),
            written_bytes: written.filter(|bytes| *bytes > 0),
            is_website: false,
            method: Method::GET,
            target: String::new(),
            protocol: String::new(),
            version_id: None,
            status: StatusCode::OK,
            read_bytes: None,
        }))
    }

    /// Says that the request was one to a website, which answers `error`.
    pub(crate) fn set_website(&mut self, error: Option<String>) {
        self.is_website = true;
        self.error = error;
    }

    /// Adds how the request was written and what its answer says.
    pub(crate) fn describe(
        &mut self,
        (method, uri, version): (&Method, &Uri, http::Version),
        response: &http::Response<Body>,
    ) {
        self.method = method.clone();
        self.target = shown_target(uri);
        self.protocol = format!("{version:?}");
        self.version_id = uri.query().and_then(|query| parameter(query, "versionId"));
        self.status = response.status();
        let is_read = matches!(self.operation, "GetObject" | "HeadObject");
        if is_read && response.status().is_success() {
            self.read_bytes = object_bytes(response.headers());
        }
    }

    /// The events of it: one for each watched bucket, and one for each object of many.
    pub(crate) fn events(
        self,
        (clock, random): (&dyn Clock, &dyn Random),
        sent: Sent,
    ) -> Vec<PendingEvent> {
        let mut events = Vec::new();
        for (bucket, source_key) in &self.watched.buckets {
            events.push(self.event(bucket, (source_key.clone(), None), sent));
            for part in &self.watched.parts {
                events.push(self.event(bucket, (None, Some(part.clone())), sent));
            }
        }
        let origin = |ordinal| Origin {
            clock,
            random,
            request: &self.request,
            caller: &self.caller,
            operation: self.operation,
            ordinal,
        };
        let pending = events.iter().enumerate();
        let pending = pending.map(|(ordinal, event)| domain_event(origin(ordinal), event));
        pending.filter_map(Result::ok).collect()
    }

    fn event(
        &self,
        bucket: &WatchedBucket,
        (source_key, part): (Option<String>, Option<AnsweredPart>),
        sent: Sent,
    ) -> RequestAnswered {
        let Self { request, caller, .. } = self;
        let ms = |took: Duration| u64::try_from(took.as_millis()).unwrap_or(u64::MAX);
        let is_named = !caller.is_anonymous();
        let signed = match request.signing {
            Signing::Header(version) => Some((version, "AuthHeader")),
            Signing::Query(version) => Some((version, "QueryString")),
            Signing::Form(version) => Some((version, "HtmlForm")),
            Signing::None => None,
        };
        let tls = request.peer.tls.as_ref();
        let root_of = caller.account.as_ref().filter(|_| caller.is_root());
        RequestAnswered {
            bucket: bucket.clone(),
            source_key,
            part,
            received_ms: request.received_at.unix_ms(),
            requester: is_named.then(|| caller.arn().to_owned()),
            root_of: root_of.map(ToString::to_string),
            is_website: self.is_website,
            method: self.method.as_str().to_owned(),
            target: self.target.clone(),
            protocol: self.protocol.clone(),
            resource: self.resource.clone(),
            version_id: self.version_id.clone(),
            status: self.status.as_u16(),
            error: self.error.clone(),
            sent_bytes: sent.bytes,
            object_bytes: self.read_bytes.or(self.written_bytes),
            total_ms: ms(sent.total),
            turn_around_ms: ms(sent.turn_around),
            referer: request.referer.as_deref().map(clipped),
            user_agent: request.user_agent.as_deref().map(clipped),
            host: clipped(&request.host),
            signature_version: signed.map(|(version, _)| match version {
                SignatureVersion::V2 => "SigV2".to_owned(),
                SignatureVersion::V4 => "SigV4".to_owned(),
            }),
            authentication: signed.map(|(_, kind)| kind.to_owned()),
            cipher_suite: tls.map(|tls| tls.cipher_suite.clone()),
            tls_version: tls.map(|tls| tls.version.clone()),
            needed_acl: self.watched.needed_acl,
        }
    }
}

/// The size of the object that an answer shows all or a part of.
fn object_bytes(headers: &HeaderMap) -> Option<u64> {
    let text = |name| headers.get(name)?.to_str().ok();
    let range: Option<&str> = text(header::CONTENT_RANGE);
    let total = range.and_then(|range| range.rsplit_once('/')).map(|(_, total)| total);
    total.or_else(|| text(header::CONTENT_LENGTH))?.parse().ok()
}

/// The value of a parameter of a query, decoded.
fn parameter(query: &str, name: &str) -> Option<String> {
    let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    let value = pairs.into_iter().find(|pair| pair.0 == name)?.1;
    let value = percent_encoding::percent_decode_str(value).decode_utf8_lossy();
    Some(value.into_owned()).filter(|value| !value.is_empty())
}

/// The address of a request without what is secret in it.
fn shown_target(uri: &Uri) -> String {
    let Some(query) = uri.query() else { return clipped(uri.path()) };
    let shown = query.split('&').map(|pair| match pair.split_once('=') {
        Some((name, _)) if is_secret(name) => Cow::Owned(format!("{name}=REDACTED")),
        _ => Cow::Borrowed(pair),
    });
    let shown: Vec<Cow<'_, str>> = shown.collect();
    clipped(&format!("{}?{}", uri.path(), shown.join("&")))
}

fn is_secret(name: &str) -> bool {
    let name = percent_encoding::percent_decode_str(name).decode_utf8_lossy();
    SECRET_PARAMETERS.iter().any(|secret| secret.eq_ignore_ascii_case(&name))
}

fn clipped(text: &str) -> String {
    text.get(..text.floor_char_boundary(TEXT_BYTES_MAX)).unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests;

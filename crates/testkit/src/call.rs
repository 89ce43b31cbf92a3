//! A request being put together, in any protocol.

use envelope::digest::sha256;
use serde_json::Value;
use sigv4::chunked::Encoder;
use sigv4::{Payload, PayloadMode, Signer};
use stdx::Timestamp;
use wire::http::request::Parts;
use wire::http::{HeaderName, HeaderValue, Method, Request, header};
use wire::{Body, Protocol, ServiceMeta};

use crate::keys::Keys;

/// Where every request goes.
const HOST: &str = "localhost";

/// A request that is not signed yet.
#[derive(Debug, Clone)]
pub struct Call {
    signing_name: &'static str,
    region: String,
    method: Method,
    target: String,
    headers: Vec<(HeaderName, HeaderValue)>,
    unsigned: Vec<(HeaderName, HeaderValue)>,
    body: Vec<u8>,
    swapped_body: Option<Vec<u8>>,
    age_ms: i64,
    expires_seconds: Option<u32>,
    chunk_bytes: Option<usize>,
}

impl Call {
    /// A call of a JSON service.
    #[must_use]
    pub fn json(service: &'static ServiceMeta, operation: &str, input: &Value) -> Self {
        let prefix = service.target_prefix.expect("a JSON service");
        let version = match service.default_protocol() {
            Protocol::AwsJson10 => "application/x-amz-json-1.0",
            _ => "application/x-amz-json-1.1",
        };
        Self::new(service.name, Method::POST, "/")
            .with("content-type", version)
            .with("x-amz-target", &format!("{prefix}.{operation}"))
            .body(input.to_string())
    }

    /// A call of a query service.
    #[must_use]
    pub fn form(service: &'static ServiceMeta, operation: &str, members: &[(&str, &str)]) -> Self {
        let mut body = format!("Action={operation}&Version={}", service.api_version);
        for (name, value) in members {
            body.push('&');
            body.push_str(name);
            body.push('=');
            body.push_str(&escaped(value));
        }
        Self::new(service.name, Method::POST, "/")
            .with("content-type", "application/x-www-form-urlencoded")
            .body(body)
    }

    /// A call of S3: `PUT`, `/bucket/key?tagging`.
    #[must_use]
    pub fn s3(method: &str, target: &str) -> Self {
        Self::rest(&api_s3::SERVICE, method, target)
    }

    /// A call of a REST service: `GET`, `/2020-01-01/things/one?max=5`.
    #[must_use]
    pub fn rest(service: &'static ServiceMeta, method: &str, target: &str) -> Self {
        // What S3 has beside it is signed for S3.
        let is_s3 = service.event_source == api_s3::SERVICE.event_source;
        let name = if is_s3 { api_s3::SERVICE.name } else { service.name };
        Self::new(name, Method::from_bytes(method.as_bytes()).expect("a method"), target)
    }

    fn new(signing_name: &'static str, method: Method, target: &str) -> Self {
        Self {
            signing_name,
            region: "us-east-1".to_owned(),
            method,
            target: target.to_owned(),
            headers: Vec::new(),
            unsigned: Vec::new(),
            body: Vec::new(),
            swapped_body: None,
            age_ms: 0,
            expires_seconds: None,
            chunk_bytes: None,
        }
    }

    /// Adds a header; it is signed.
    #[must_use]
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.headers.push(header_of(name, value));
        self
    }

    /// Adds a header after the request was signed.
    #[must_use]
    pub fn with_unsigned(mut self, name: &str, value: &str) -> Self {
        self.unsigned.push(header_of(name, value));
        self
    }

    /// Puts another body in the place of the one that was signed.
    #[must_use]
    pub fn swap_body(mut self, body: impl Into<Vec<u8>>) -> Self {
        self.swapped_body = Some(body.into());
        self
    }

    /// Signs it for another service.
    #[must_use]
    pub const fn signed_for(mut self, service: &'static str) -> Self {
        self.signing_name = service;
        self
    }

    /// Signs it as long ago as this; a negative age is in the future.
    #[must_use]
    pub const fn age_ms(mut self, age_ms: i64) -> Self {
        self.age_ms = age_ms;
        self
    }

    /// Signs it in its URL, to be good for this long.
    #[must_use]
    pub const fn presigned(mut self, seconds: u32) -> Self {
        self.expires_seconds = Some(seconds);
        self
    }

    /// Sets the body.
    #[must_use]
    pub fn body(mut self, body: impl Into<Vec<u8>>) -> Self {
        self.body = body.into();
        self
    }

    /// Sends it to another region than `us-east-1`.
    #[must_use]
    pub fn region(mut self, region: &str) -> Self {
        region.clone_into(&mut self.region);
        self
    }

    /// Sends the body in signed chunks of this size (S3). A body given with
    /// [`Call::swap_body`], of the same length, then goes under the signatures of the right one.
    #[must_use]
    pub const fn chunked(mut self, chunk_bytes: usize) -> Self {
        self.chunk_bytes = Some(chunk_bytes);
        self
    }

    /// The request, signed by `keys` (S3: with its body's hash), or as nobody.
    pub(crate) fn request(mut self, keys: Option<&Keys>, now: Timestamp) -> Request<Body> {
        let uri = format!("http://{HOST}{}", self.target);
        let request = Request::builder().method(self.method).uri(uri);
        let (mut parts, ()) = request.body(()).expect("a request").into_parts();
        parts.headers.insert(header::HOST, HeaderValue::from_static(HOST));
        parts.headers.insert(header::CONTENT_LENGTH, HeaderValue::from(self.body.len()));
        for (name, value) in self.headers {
            parts.headers.append(name, value);
        }
        if let Some(keys) = keys {
            let signer = Signer {
                access_key_id: &keys.id,
                secret_access_key: &keys.secret,
                session_token: keys.token.as_deref(),
                region: &self.region,
                service: self.signing_name,
            };
            let at = Timestamp::from_unix_ms(now.unix_ms() - self.age_ms);
            if let Some(chunk_bytes) = self.chunk_bytes {
                let encoded = chunks(&mut parts, &signer, &self.body, chunk_bytes, at);
                self.swapped_body = Some(match self.swapped_body {
                    Some(other) => replaced(&encoded, &self.body, &other),
                    None => encoded,
                });
            } else if let Some(seconds) = self.expires_seconds {
                signer.presign(&mut parts, seconds, at).expect("a signature");
            } else {
                let payload = Payload::Sha256(sha256(&self.body));
                signer.sign(&mut parts, &payload, at).expect("a signature");
            }
        }
        for (name, value) in self.unsigned {
            parts.headers.append(name, value);
        }
        Request::from_parts(parts, Body::from(self.swapped_body.unwrap_or(self.body)))
    }
}

/// Signs the request as one whose body comes in signed chunks, and gives that body.
fn chunks(
    parts: &mut Parts,
    signer: &Signer<'_>,
    body: &[u8],
    chunk_bytes: usize,
    at: Timestamp,
) -> Vec<u8> {
    parts.headers.remove(header::CONTENT_LENGTH);
    let decoded = HeaderValue::from(body.len());
    parts.headers.insert("x-amz-decoded-content-length", decoded);
    parts.headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("aws-chunked"));
    let payload = Payload::Mode(PayloadMode::StreamingSigned);
    let signing = signer.sign(parts, &payload, at).expect("a signature");
    let mut encoder = Encoder::new(Some(signing));
    let mut encoded = Vec::new();
    for chunk in body.chunks(chunk_bytes) {
        encoded.extend_from_slice(&encoder.chunk(chunk));
    }
    encoded.extend_from_slice(&encoder.finish());
    encoded
}

/// `encoded` with `other` where `body` stands in it, in one chunk.
fn replaced(encoded: &[u8], body: &[u8], other: &[u8]) -> Vec<u8> {
    assert_eq!(body.len(), other.len());
    let mut windows = encoded.windows(body.len());
    let start = windows.position(|window| window == body).expect("the body in one chunk");
    let mut replaced = encoded.to_vec();
    replaced.splice(start..start + other.len(), other.iter().copied());
    replaced
}

fn header_of(name: &str, value: &str) -> (HeaderName, HeaderValue) {
    let name = HeaderName::from_bytes(name.as_bytes()).expect("a header name");
    (name, HeaderValue::from_str(value).expect("a header value"))
}

/// Every byte escaped: ugly and always right.
fn escaped(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

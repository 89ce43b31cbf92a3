//! A request being put together, in any protocol.

use envelope::digest::sha256;
use serde_json::Value;
use sigv4::{Payload, Signer};
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
    body: Vec<u8>,
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
        Self::new("s3", Method::from_bytes(method.as_bytes()).expect("a method"), target)
    }

    fn new(signing_name: &'static str, method: Method, target: &str) -> Self {
        Self {
            signing_name,
            region: "us-east-1".to_owned(),
            method,
            target: target.to_owned(),
            headers: Vec::new(),
            body: Vec::new(),
        }
    }

    /// Adds a header; it is signed.
    #[must_use]
    pub fn with(mut self, name: &str, value: &str) -> Self {
        let name = HeaderName::from_bytes(name.as_bytes()).expect("a header name");
        self.headers.push((name, HeaderValue::from_str(value).expect("a header value")));
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

    /// The request, signed by `keys` (S3: with its body's hash), or as nobody.
    pub(crate) fn request(self, keys: Option<&Keys>, now: Timestamp) -> Request<Body> {
        let uri = format!("http://{HOST}{}", self.target);
        let request = Request::builder().method(self.method).uri(uri);
        let (mut parts, ()) = request.body(()).expect("a request").into_parts();
        parts.headers.insert(header::HOST, HeaderValue::from_static(HOST));
        parts.headers.insert(header::CONTENT_LENGTH, HeaderValue::from(self.body.len()));
        for (name, value) in self.headers {
            parts.headers.append(name, value);
        }
        if let Some(keys) = keys {
            sign(&mut parts, keys, self.signing_name, &self.region, &self.body, now);
        }
        Request::from_parts(parts, Body::from(self.body))
    }
}

fn sign(parts: &mut Parts, keys: &Keys, service: &str, region: &str, body: &[u8], now: Timestamp) {
    let signer = Signer {
        access_key_id: &keys.id,
        secret_access_key: &keys.secret,
        session_token: keys.token.as_deref(),
        region,
        service,
    };
    signer.sign(parts, &Payload::Sha256(sha256(body)), now).expect("a signature");
}

/// Every byte escaped: ugly and always right.
fn escaped(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

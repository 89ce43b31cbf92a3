//! A connection, and the calls made over it.

use std::borrow::Cow;
use std::net::SocketAddr;
use std::sync::Arc;

use bytes::Bytes;
use envelope::digest::sha256;
use http::{HeaderMap, Method, Request, StatusCode, header};
use http_body_util::{BodyExt as _, Full, Limited};
use hyper::client::conn::http1::SendRequest;
use hyper_util::rt::TokioIo;
use sigv4::{Payload, Signer};
use stdx::{Clock as _, SystemClock};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::task::JoinHandle;

use crate::credentials::Credentials;
use crate::error::ClientError;
use crate::server::Server;
use crate::stream::Stream;

/// The largest answer read.
pub const ANSWER_BYTES_MAX: usize = 16 << 20;

/// A call about to be made.
#[derive(Debug, Clone)]
pub struct Outgoing {
    service: &'static str,
    method: Method,
    /// Path and query, encoded.
    target: String,
    /// Further headers.
    pub headers: Vec<(Cow<'static, str>, String)>,
    /// What is sent.
    pub body: Bytes,
}

impl Outgoing {
    /// A further header.
    #[must_use]
    pub fn with(mut self, name: impl Into<Cow<'static, str>>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// A call of S3 without a body.
    #[must_use]
    pub const fn s3(method: Method, target: String) -> Self {
        Self { service: "s3", method, target, headers: Vec::new(), body: Bytes::new() }
    }

    /// A call that is not signed, without a body.
    #[must_use]
    pub const fn unsigned(method: Method, target: String) -> Self {
        Self { service: "", method, target, headers: Vec::new(), body: Bytes::new() }
    }

    /// A call of a service in its query protocol: `form` is what is sent, encoded.
    #[must_use]
    pub fn form(service: &'static str, form: String) -> Self {
        let kind = "application/x-www-form-urlencoded; charset=utf-8";
        let headers = vec![(Cow::Borrowed("content-type"), kind.to_owned())];
        let (method, target) = (Method::POST, "/".to_owned());
        Self { service, method, target, headers, body: Bytes::from(form) }
    }

    /// A call of a service in JSON 1.1: `service` as the signature names it, `target` with the operation.
    #[must_use]
    pub fn json(service: &'static str, target: String, body: Bytes) -> Self {
        let headers = vec![
            (Cow::Borrowed("content-type"), "application/x-amz-json-1.1".to_owned()),
            (Cow::Borrowed("x-amz-target"), target),
        ];
        Self { service, method: Method::POST, target: "/".to_owned(), headers, body }
    }
}

/// What the server answered.
#[derive(Debug)]
pub struct Answer {
    /// Its status.
    pub status: StatusCode,
    /// Its headers.
    pub headers: HeaderMap,
    /// Its body, whole.
    pub body: Bytes,
}

/// A connection that is kept between calls.
#[derive(Debug)]
pub struct Session {
    server: Arc<Server>,
    sender: SendRequest<Full<Bytes>>,
    driver: JoinHandle<hyper::Result<()>>,
}

impl Session {
    /// Connects to a server, for calls one after another.
    ///
    /// # Errors
    /// [`ClientError`].
    pub async fn open(server: &Arc<Server>) -> Result<Self, ClientError> {
        Self::over(server, server.connect().await?).await
    }

    /// As [`open`](Self::open), at addresses that are known.
    pub(crate) async fn open_at(
        server: &Arc<Server>,
        addresses: &[SocketAddr],
    ) -> Result<Self, ClientError> {
        Self::over(server, server.connect_at(addresses).await?).await
    }

    async fn over(server: &Arc<Server>, stream: Stream) -> Result<Self, ClientError> {
        if server.is_secure() {
            let stream = server.secure(stream).await?;
            return Self::begin(Arc::clone(server), stream).await;
        }
        Self::begin(Arc::clone(server), stream).await
    }

    async fn begin<S: AsyncRead + AsyncWrite + Unpin + Send + 'static>(
        server: Arc<Server>,
        stream: S,
    ) -> Result<Self, ClientError> {
        let connected = hyper::client::conn::http1::handshake(TokioIo::new(stream)).await;
        let (sender, driver) = connected.map_err(|error| ClientError::connection(&error))?;
        Ok(Self { server, sender, driver: tokio::spawn(driver) })
    }

    /// Whether the other side has ended the connection, as far as is known.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.sender.is_closed()
    }

    /// Makes a call.
    ///
    /// # Errors
    /// [`ClientError`]; an answer of over [`ANSWER_BYTES_MAX`] is one.
    pub async fn exchange(
        &mut self,
        credentials: &Credentials,
        outgoing: Outgoing,
    ) -> Result<Answer, ClientError> {
        self.exchange_within(credentials, outgoing, ANSWER_BYTES_MAX).await
    }

    /// As [`exchange`](Self::exchange), with an answer of at most `bytes_max`.
    ///
    /// # Errors
    /// [`ClientError`].
    pub async fn exchange_within(
        &mut self,
        credentials: &Credentials,
        outgoing: Outgoing,
        bytes_max: usize,
    ) -> Result<Answer, ClientError> {
        let request = self.request(Some(credentials), outgoing)?;
        self.send(request, bytes_max).await
    }

    /// Makes a call that is not signed, of a server that knows its callers in another way.
    ///
    /// # Errors
    /// [`ClientError`].
    pub async fn exchange_unsigned(&mut self, outgoing: Outgoing) -> Result<Answer, ClientError> {
        let request = self.request(None, outgoing)?;
        self.send(request, ANSWER_BYTES_MAX).await
    }

    async fn send(
        &mut self,
        request: Request<Full<Bytes>>,
        bytes_max: usize,
    ) -> Result<Answer, ClientError> {
        let broken = |error: &hyper::Error| ClientError::connection(error);
        self.sender.ready().await.map_err(|error| broken(&error))?;
        let response = self.sender.send_request(request).await.map_err(|error| broken(&error))?;
        let (parts, body) = response.into_parts();
        let body = Limited::new(body, bytes_max).collect().await;
        let body = body.map_err(|error| {
            ClientError::Connection(format!("the answer cannot be read: {error}"))
        })?;
        Ok(Answer { status: parts.status, headers: parts.headers, body: body.to_bytes() })
    }

    fn request(
        &self,
        credentials: Option<&Credentials>,
        outgoing: Outgoing,
    ) -> Result<Request<Full<Bytes>>, ClientError> {
        let request = Request::builder()
            .method(outgoing.method)
            .uri(outgoing.target)
            .header(header::HOST, self.server.authority())
            .header(header::USER_AGENT, concat!("ironkeep/", env!("CARGO_PKG_VERSION")));
        let add = |request: http::request::Builder, (name, value): (Cow<'static, str>, String)| {
            request.header(name.as_ref(), value)
        };
        let request = outgoing.headers.into_iter().fold(request, add).body(());
        let (mut parts, ()) = request.map_err(|error| ClientError::settings(&error))?.into_parts();
        let Some(credentials) = credentials else {
            return Ok(Request::from_parts(parts, Full::new(outgoing.body)));
        };
        let signer = Signer {
            access_key_id: &credentials.access_key_id,
            secret_access_key: &credentials.secret_access_key,
            session_token: credentials.session_token.as_ref().map(|token| token.reveal().as_str()),
            region: self.server.region(),
            service: outgoing.service,
        };
        let payload = Payload::Sha256(sha256(&outgoing.body));
        let signed = signer.sign(&mut parts, &payload, SystemClock.now());
        let _ = signed.map_err(|error| ClientError::settings(&error))?;
        Ok(Request::from_parts(parts, Full::new(outgoing.body)))
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        self.driver.abort();
    }
}

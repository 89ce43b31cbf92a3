//! Signed requests over kept-alive connections.

use core::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Request, StatusCode};
use http_body_util::{BodyExt as _, Full};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use secret::Secret;
use sigv4::{Payload, Signer};
use stdx::{Clock as _, SystemClock};
use tokio::io::{AsyncRead, AsyncWrite};

use crate::endpoint::Endpoint;
use crate::failure::Failure;

/// No request takes longer on a server that works.
const REQUEST_MAX: Duration = Duration::from_secs(120);

/// Who signs.
#[derive(Debug)]
pub(crate) struct Account {
    pub(crate) access_key_id: String,
    pub(crate) secret_access_key: Secret<String>,
    pub(crate) region: String,
}

/// A request that is not signed yet.
#[derive(Debug, Clone)]
pub(crate) struct Call {
    /// The signing name of its service.
    pub(crate) service: &'static str,
    pub(crate) method: Method,
    /// Path and query, escaped.
    pub(crate) target: String,
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    pub(crate) body: Bytes,
    pub(crate) payload: Payload,
}

impl Call {
    /// Signs it as of now.
    pub(crate) fn signed(
        &self,
        account: &Account,
        endpoint: &Endpoint,
    ) -> Result<Request<Full<Bytes>>, Failure> {
        let failed = || format!("make the request {} {}", self.method, self.target);
        let request = Request::builder()
            .method(self.method.clone())
            .uri(format!("{}{}", endpoint.url, self.target));
        let request = request.body(()).map_err(Failure::during(failed()))?;
        let (mut parts, ()) = request.into_parts();
        parts.headers.extend(self.headers.iter().cloned());
        let signer = Signer {
            access_key_id: &account.access_key_id,
            secret_access_key: &account.secret_access_key,
            session_token: None,
            region: &account.region,
            service: self.service,
        };
        let signed = signer.sign(&mut parts, &self.payload, SystemClock.now());
        signed.map_err(Failure::during(failed()))?;
        // On the wire the host stands in its header alone.
        parts.uri = self.target.parse().map_err(Failure::during(failed()))?;
        Ok(Request::from_parts(parts, Full::new(self.body.clone())))
    }
}

/// What came back.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    /// The length of the body.
    pub(crate) body_bytes: u64,
    /// As much of the body as was to be kept.
    pub(crate) body: Vec<u8>,
}

impl Answer {
    /// The start of the body as text on one line, for messages.
    pub(crate) fn excerpt(&self) -> String {
        let text = String::from_utf8_lossy(&self.body);
        let words: Vec<&str> = text.split_whitespace().collect();
        words.join(" ").chars().take(300).collect()
    }
}

/// A connection for one request after another.
pub(crate) struct Connection {
    sender: http1::SendRequest<Full<Bytes>>,
}

impl Connection {
    /// Speaks HTTP/1.1 over `stream`.
    pub(crate) async fn over<S>(stream: S) -> Result<Self, Failure>
    where
        S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        let (sender, connection) = http1::handshake(TokioIo::new(stream))
            .await
            .map_err(Failure::during("start HTTP on a connection"))?;
        // Its end shows in the request that is under way, if any.
        tokio::spawn(connection);
        Ok(Self { sender })
    }

    /// Sends a request and reads all of its answer, of which `kept_bytes_max` are kept.
    pub(crate) async fn send(
        &mut self,
        request: Request<Full<Bytes>>,
        kept_bytes_max: usize,
    ) -> Result<Answer, Failure> {
        match tokio::time::timeout(REQUEST_MAX, self.exchange(request, kept_bytes_max)).await {
            Ok(answer) => answer,
            Err(_) => Err(Failure::new(format!("no answer in {} s", REQUEST_MAX.as_secs()))),
        }
    }

    async fn exchange(
        &mut self,
        request: Request<Full<Bytes>>,
        kept_bytes_max: usize,
    ) -> Result<Answer, Failure> {
        self.sender.ready().await.map_err(Failure::during("send a request"))?;
        let sent = self.sender.send_request(request).await;
        let response = sent.map_err(Failure::during("send a request"))?;
        let (head, mut incoming) = response.into_parts();
        let mut answer =
            Answer { status: head.status, headers: head.headers, body_bytes: 0, body: Vec::new() };
        while let Some(frame) = incoming.frame().await {
            let frame = frame.map_err(Failure::during("read an answer"))?;
            let Ok(data) = frame.into_data() else { continue };
            answer.body_bytes += u64::try_from(data.len()).unwrap_or(u64::MAX);
            let room = kept_bytes_max.saturating_sub(answer.body.len()).min(data.len());
            answer.body.extend_from_slice(data.get(..room).unwrap_or_default());
        }
        Ok(answer)
    }
}

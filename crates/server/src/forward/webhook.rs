//! A webhook: `{"Records":[...]}` by POST over HTTPS, as CloudTrail's files have it. A batch is taken when
//! the answer is 2xx; any other answer, and none, has it sent again. Redirections are not followed.

use async_trait::async_trait;
use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_TYPE, HOST, USER_AGENT};
use http::{HeaderValue, Method, Request};
use http_body_util::{BodyExt as _, Full, Limited};
use hyper::client::conn::http1::{self, SendRequest};
use hyper_util::rt::TokioIo;
use journal::Record;
use secret::Secret;
use services::Collector;
use tokio::sync::Mutex;

use super::{Link, in_time};

/// Bytes of an answer's head that are read at all.
const HEAD_BYTES_MAX: usize = 16 * 1024;
/// Header lines of an answer that are read at all.
const HEADER_LINES_MAX: usize = 64;
/// Bytes of an answer's body that are read at all; what it says is not used.
const ANSWER_BYTES_MAX: usize = 64 * 1024;

/// Says which records a request has: `FIRST-LAST`, places in the journal.
const SEQUENCES: &str = "ironkeep-sequences";

/// Sends records to a webhook.
pub(super) struct Webhook {
    link: Link,
    path: String,
    token: Option<Secret<String>>,
    kept: Mutex<Option<SendRequest<Full<Bytes>>>>,
}

impl core::fmt::Debug for Webhook {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Webhook").field("link", &self.link).finish_non_exhaustive()
    }
}

impl Webhook {
    pub(super) fn new(link: Link, path: String, token: Option<Secret<String>>) -> Self {
        Self { link, path, token, kept: Mutex::default() }
    }

    async fn post(&self, records: &[&Record]) -> Result<(), String> {
        let mut kept = self.kept.lock().await;
        // Taken out, so that a connection on which something went wrong is not used again.
        let mut connection = match kept.take().filter(SendRequest::is_ready) {
            Some(connection) => connection,
            None => self.connect().await?,
        };
        let failed = |error: &dyn core::fmt::Display| format!("{}: {error}", self.link.host);
        let request = self.request(records).map_err(|error| failed(&error))?;
        let answer = connection.send_request(request).await.map_err(|error| failed(&error))?;
        let status = answer.status();
        let body = Limited::new(answer.into_body(), ANSWER_BYTES_MAX).collect().await;
        if !status.is_success() {
            return Err(format!("{}: the collector answers {status}", self.link.host));
        }
        if body.is_ok() && connection.ready().await.is_ok() {
            *kept = Some(connection);
        }
        Ok(())
    }

    async fn connect(&self) -> Result<SendRequest<Full<Bytes>>, String> {
        let stream = self.link.open().await?;
        let mut builder = http1::Builder::new();
        builder.max_buf_size(HEAD_BYTES_MAX).max_headers(HEADER_LINES_MAX);
        let shaken = builder.handshake(TokioIo::new(stream)).await;
        let (sender, connection) =
            shaken.map_err(|error| format!("{}: {error}", self.link.host))?;
        tokio::spawn(async move {
            if let Err(error) = connection.await {
                tracing::debug!(%error, "the connection to a collector ended");
            }
        });
        Ok(sender)
    }

    fn request(&self, records: &[&Record]) -> Result<Request<Full<Bytes>>, http::Error> {
        let Link { host, port, .. } = &self.link;
        let sequence = |record: Option<&&Record>| record.map_or(0, |record| record.sequence);
        let sequences = format!("{}-{}", sequence(records.first()), sequence(records.last()));
        let mut request = Request::builder()
            .method(Method::POST)
            .uri(&self.path)
            .header(HOST, format!("{host}:{port}"))
            .header(USER_AGENT, HeaderValue::from_static("ironkeep"))
            .header(CONTENT_TYPE, HeaderValue::from_static("application/json"))
            .header(SEQUENCES, sequences);
        if let Some(token) = &self.token {
            let mut bearer = HeaderValue::try_from(format!("Bearer {}", token.reveal()))?;
            bearer.set_sensitive(true);
            request = request.header(AUTHORIZATION, bearer);
        }
        request.body(Full::new(Bytes::from(document(records))))
    }
}

#[async_trait]
impl Collector for Webhook {
    async fn take(&self, records: &[&Record]) -> Result<(), String> {
        in_time(self.post(records)).await
    }
}

/// The records as one document; each is JSON already.
fn document(records: &[&Record]) -> Vec<u8> {
    let mut document = br#"{"Records":["#.to_vec();
    for (at, record) in records.iter().enumerate() {
        if at > 0 {
            document.push(b',');
        }
        document.extend_from_slice(&record.payload);
    }
    document.extend_from_slice(b"]}");
    document
}

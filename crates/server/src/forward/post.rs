//! Documents in JSON by POST, over a connection that is kept. One is taken when the answer is 2xx; any other
//! answer, and none, is a failure. Redirections are not followed.

use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_TYPE, HOST, USER_AGENT};
use http::{HeaderValue, Method, Request};
use http_body_util::{BodyExt as _, Full, Limited};
use hyper::client::conn::http1::{self, SendRequest};
use hyper_util::rt::TokioIo;
use secret::Secret;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::sync::Mutex;

use super::{Link, WebhookConfig, in_time};

/// Bytes of an answer's head that are read at all.
const HEAD_BYTES_MAX: usize = 16 * 1024;
/// Header lines of an answer that are read at all.
const HEADER_LINES_MAX: usize = 64;
/// Bytes of an answer's body that are read at all; what it says is not used.
const ANSWER_BYTES_MAX: usize = 64 * 1024;

/// Sends documents to one place.
pub(crate) struct Poster {
    link: Link,
    is_secure: bool,
    path: String,
    token: Option<Secret<String>>,
    kept: Mutex<Option<SendRequest<Full<Bytes>>>>,
}

impl core::fmt::Debug for Poster {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Poster").field("link", &self.link).finish_non_exhaustive()
    }
}

impl Poster {
    pub(super) fn new(link: Link, to: &WebhookConfig) -> Self {
        let token = to.token.as_ref().map(Secret::duplicate);
        let (is_secure, path) = (to.is_secure, to.path.clone());
        Self { link, is_secure, path, token, kept: Mutex::default() }
    }

    /// Sends a document, with a further header if there is one.
    ///
    /// # Errors
    /// Why it was not taken, without a secret.
    pub(crate) async fn post(
        &self,
        document: Vec<u8>,
        header: Option<(&'static str, String)>,
    ) -> Result<(), String> {
        in_time(self.exchange(document, header)).await
    }

    async fn exchange(
        &self,
        document: Vec<u8>,
        header: Option<(&'static str, String)>,
    ) -> Result<(), String> {
        let mut kept = self.kept.lock().await;
        // Taken out, so that a connection on which something went wrong is not used again.
        let mut connection = match kept.take().filter(SendRequest::is_ready) {
            Some(connection) => connection,
            None => self.connect().await?,
        };
        let failed = |error: &dyn core::fmt::Display| format!("{}: {error}", self.link.host);
        let request = self.request(document, header).map_err(|error| failed(&error))?;
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
        match self.is_secure {
            true => self.begin(self.link.open().await?).await,
            false => self.begin(self.link.reach().await?).await,
        }
    }

    async fn begin<S: AsyncRead + AsyncWrite + Unpin + Send + 'static>(
        &self,
        stream: S,
    ) -> Result<SendRequest<Full<Bytes>>, String> {
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

    fn request(
        &self,
        document: Vec<u8>,
        header: Option<(&'static str, String)>,
    ) -> Result<Request<Full<Bytes>>, http::Error> {
        let Link { host, port, .. } = &self.link;
        let mut request = Request::builder()
            .method(Method::POST)
            .uri(&self.path)
            .header(HOST, format!("{host}:{port}"))
            .header(USER_AGENT, HeaderValue::from_static("ironkeep"))
            .header(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        if let Some((name, value)) = header {
            request = request.header(name, value);
        }
        if let Some(token) = &self.token {
            let mut bearer = HeaderValue::try_from(format!("Bearer {}", token.reveal()))?;
            bearer.set_sensitive(true);
            request = request.header(AUTHORIZATION, bearer);
        }
        request.body(Full::new(Bytes::from(document)))
    }
}

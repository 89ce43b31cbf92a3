//! One request over a connection of its own. Redirects are not followed, and of the answer only the status is of
//! interest.

use bytes::Bytes;
use http::header::{CONTENT_LENGTH, HOST};
use http::{Method, Request};
use http_body_util::Full;
use hyper::client::conn::http1::Builder;
use hyper_util::rt::TokioIo;
use svc_sns::{Call, CourierFault};
use tokio::io::{AsyncRead, AsyncWrite};

/// Header lines of an answer that are read at all.
const HEADER_LINES_MAX: usize = 64;

/// Bytes of an answer's head that are read at all.
const HEAD_BYTES_MAX: usize = 16 * 1024;

/// Sends `call`, and gives the status of the answer.
pub(super) async fn post<S>(stream: S, call: &Call) -> Result<u16, CourierFault>
where
    S: AsyncRead + AsyncWrite + Send + Unpin + 'static,
{
    let failed = |error: &dyn core::fmt::Display| CourierFault::Failed(error.to_string());
    let url = &call.url;
    let host = match (url.is_secure, url.port) {
        (true, 443) | (false, 80) => url.host.clone(),
        (_, port) => format!("{}:{port}", url.host),
    };
    let mut request = Request::builder()
        .method(Method::POST)
        .uri(&url.path)
        .header(HOST, host)
        .header(CONTENT_LENGTH, call.body.len());
    for (name, value) in &call.headers {
        request = request.header(*name, value);
    }
    let request = request.body(Full::new(Bytes::from(call.body.clone())));
    let request = request.map_err(|error| CourierFault::Refused(error.to_string()))?;
    let mut builder = Builder::new();
    builder.max_buf_size(HEAD_BYTES_MAX).max_headers(HEADER_LINES_MAX);
    let shaken = builder.handshake(TokioIo::new(stream)).await;
    let (mut sender, connection) = shaken.map_err(|error| failed(&error))?;
    let connection = tokio::spawn(async move {
        if let Err(error) = connection.await {
            tracing::debug!(%error, "the connection to an endpoint ended");
        }
    });
    let answer = sender.send_request(request).await;
    connection.abort();
    Ok(answer.map_err(|error| failed(&error))?.status().as_u16())
}

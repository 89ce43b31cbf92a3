//! Calling a webhook: one request over a connection of its own. Redirects are not followed, and of the
//! answer only the status is of interest.

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE, HOST};
use http::{Method, Request};
use http_body_util::Full;
use hyper::client::conn::http1::Builder;
use hyper_util::rt::TokioIo;
use svc_secretsmanager::{TargetFault, WebhookCall};

use super::RotationClient;

/// Header lines of an answer that are read at all.
const HEADER_LINES_MAX: usize = 64;

/// Bytes of an answer's head that are read at all.
const HEAD_BYTES_MAX: usize = 16 * 1024;

/// Sends `call`, and gives the status of the answer.
pub(super) async fn post(client: &RotationClient, call: &WebhookCall) -> Result<u16, TargetFault> {
    let failed = |error: &dyn core::fmt::Display| TargetFault::Unreachable(error.to_string());
    let host = match call.port {
        443 => call.host.clone(),
        port => format!("{}:{port}", call.host),
    };
    let mut request = Request::builder()
        .method(Method::POST)
        .uri(&call.path)
        .header(HOST, host)
        .header(CONTENT_TYPE, "application/json")
        .header(ACCEPT, "*/*");
    for (name, value) in &call.headers {
        request = request.header(*name, value);
    }
    let request = request.body(Full::new(Bytes::from(call.body.clone())));
    let request = request.map_err(|error| TargetFault::Malformed(error.to_string()))?;
    let stream = client.reach(&call.host, call.port).await?;
    let stream = client.encrypted(&call.host, stream).await?;
    let mut builder = Builder::new();
    builder.max_buf_size(HEAD_BYTES_MAX).max_headers(HEADER_LINES_MAX);
    let shaken = builder.handshake(TokioIo::new(stream)).await;
    let (mut sender, connection) = shaken.map_err(|error| failed(&error))?;
    tokio::spawn(async move {
        if let Err(error) = connection.await {
            tracing::debug!(%error, "the connection to a webhook ended");
        }
    });
    let answer = sender.send_request(request).await;
    let answer = answer.map_err(|error| match error.is_parse() || error.is_parse_too_large() {
        true => TargetFault::Malformed(error.to_string()),
        false => failed(&error),
    })?;
    Ok(answer.status().as_u16())
}

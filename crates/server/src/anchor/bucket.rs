//! A bucket of anchors, of S3 or of something that speaks as it does: an object for each, under Object Lock
//! in compliance mode. Its name alone says all of it, so that a listing is enough to compare:
//!
//! ```text
//! PREFIX INSTALLATION / SEQUENCE (20 digits) - CHAIN (64 digits) .json
//! ```

use core::time::Duration;
use std::borrow::Cow;
use std::path::PathBuf;
use std::sync::Arc;

use async_trait::async_trait;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use client::{Credentials, Outgoing, Server, Session};
use envelope::digest::sha256;
use http::Method;
use services::{Anchor, AnchorPlace};
use stdx::Timestamp;

use super::AnchorBucket;
use crate::error::ServeError;

/// How long an anchor may take, with the connection.
const KEEP_SECONDS_MAX: u64 = 30;

/// Characters of an error's code that are shown.
const CODE_CHARS_MAX: usize = 64;

const DAY_SECONDS: i64 = 24 * 60 * 60;

/// Puts objects into a bucket.
pub(super) struct Bucket {
    server: Arc<Server>,
    credentials: Credentials,
    /// The path that they are below.
    path: String,
    retention_days: u32,
}

impl core::fmt::Debug for Bucket {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Bucket").field("path", &self.path).finish_non_exhaustive()
    }
}

impl Bucket {
    pub(super) fn new(config: &AnchorBucket) -> Result<Self, ServeError> {
        let region = config.region.as_str();
        let server = Server::new(&config.endpoint, region, config.ca_file.as_deref());
        let server = server.map_err(|error| ServeError::Setting {
            flag: "--anchor-bucket",
            path: PathBuf::from(&config.endpoint),
            source: std::io::Error::other(error),
        })?;
        let credentials = Credentials {
            access_key_id: config.access_key_id.clone(),
            secret_access_key: config.secret_access_key.duplicate(),
            session_token: None,
        };
        let path = format!("/{}/{}", config.bucket, config.prefix);
        let retention_days = config.retention_days;
        Ok(Self { server: Arc::new(server), credentials, path, retention_days })
    }

    async fn put(&self, anchor: &Anchor) -> Result<(), String> {
        let Self { server, path, .. } = self;
        let failed = |reason: &dyn core::fmt::Display| format!("{}: {reason}", server.authority());
        let target = format!("{path}{}/{}", anchor.installation, anchor.name());
        let mut outgoing = Outgoing::s3(Method::PUT, target);
        outgoing.body = Bytes::from(anchor.line());
        let at = Timestamp::parse_iso8601(&anchor.time).map_err(|error| failed(&error))?;
        let until = at.plus_seconds(i64::from(self.retention_days).saturating_mul(DAY_SECONDS));
        let headers = [
            ("content-type", "application/json".to_owned()),
            ("x-amz-checksum-sha256", STANDARD.encode(sha256(&outgoing.body))),
            ("x-amz-object-lock-mode", "COMPLIANCE".to_owned()),
            ("x-amz-object-lock-retain-until-date", until.iso8601()),
        ];
        outgoing.headers.extend(headers.map(|(name, value)| (Cow::Borrowed(name), value)));
        let session = Box::pin(Session::open(server)).await;
        let mut session = session.map_err(|error| failed(&error))?;
        let answer = session.exchange(&self.credentials, outgoing).await;
        let answer = answer.map_err(|error| failed(&error))?;
        if answer.status.is_success() {
            return Ok(());
        }
        Err(failed(&format!("{} {}", answer.status, code_of(&answer.body))))
    }
}

#[async_trait]
impl AnchorPlace for Bucket {
    async fn keep(&self, anchor: &Anchor) -> Result<(), String> {
        let limit = Duration::from_secs(KEEP_SECONDS_MAX);
        let done = tokio::time::timeout(limit, Box::pin(self.put(anchor))).await;
        done.unwrap_or_else(|_| {
            let host = self.server.authority();
            Err(format!("{host}: no answer within {KEEP_SECONDS_MAX} seconds"))
        })
    }
}

/// The code of an error of S3, as far as it is one.
fn code_of(body: &[u8]) -> String {
    let body = String::from_utf8_lossy(body);
    let code = body.split_once("<Code>").and_then(|(_, rest)| rest.split_once("</Code>"));
    let code = code.map(|(code, _)| code).unwrap_or_default();
    code.chars().filter(char::is_ascii_alphanumeric).take(CODE_CHARS_MAX).collect()
}

#[cfg(test)]
mod tests;

//! The calls of a verification: one connection for each Region, kept between calls.

use std::collections::BTreeMap;

use bytes::Bytes;
use client::Refusal;
use http::{HeaderMap, Method, StatusCode};
use serde_json::Value;

use crate::connection::{Connection, Outgoing, SERVICE, Session, TARGET};
use crate::s3::refusal;
use crate::xml::{elements, encoded};

/// What stands before an operation of CloudTrail in `X-Amz-Target`.
const TRAIL_TARGET: &str = "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101";

/// Objects of one page of a listing.
const PAGE_ROWS: usize = 1_000;

/// Calls as the caller.
pub(super) struct Caller<'a> {
    connection: &'a Connection,
    sessions: BTreeMap<String, Session>,
}

/// An object that was fetched.
pub(super) struct Fetched {
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
}

impl<'a> Caller<'a> {
    pub(super) const fn new(connection: &'a Connection) -> Self {
        Self { connection, sessions: BTreeMap::new() }
    }

    /// The Region of calls that name none.
    pub(super) fn region(&self) -> Result<String, String> {
        Ok(self.connection.settings()?.region)
    }

    async fn exchange(
        &mut self,
        region: &str,
        outgoing: Outgoing,
    ) -> Result<(StatusCode, HeaderMap, Bytes), String> {
        if !self.sessions.contains_key(region) {
            let session = Box::pin(self.connection.open_in(Some(region))).await?;
            self.sessions.insert(region.to_owned(), session);
        }
        match self.sessions.get_mut(region) {
            Some(session) => session.exchange(outgoing).await,
            None => Err("there is no connection".to_owned()),
        }
    }

    async fn json(&mut self, region: &str, outgoing: Outgoing) -> Result<Value, String> {
        let (status, _, body) = self.exchange(region, outgoing).await?;
        let answer: Value = serde_json::from_slice(&body)
            .map_err(|_| format!("{status}: the answer is no JSON: is this the server?"))?;
        if status.is_success() { Ok(answer) } else { Err(Refusal::read(&answer).to_string()) }
    }

    /// An operation of Ironkeep's own API.
    pub(super) async fn own(
        &mut self,
        region: &str,
        operation: &str,
        input: &Value,
    ) -> Result<Value, String> {
        let target = format!("{TARGET}.{operation}");
        self.json(region, Outgoing::json(SERVICE, target, Bytes::from(input.to_string()))).await
    }

    /// An operation of CloudTrail.
    pub(super) async fn cloudtrail(
        &mut self,
        region: &str,
        operation: &str,
        input: &Value,
    ) -> Result<Value, String> {
        let target = format!("{TRAIL_TARGET}.{operation}");
        let input = Bytes::from(input.to_string());
        self.json(region, Outgoing::json("cloudtrail", target, input)).await
    }

    /// The caller's account.
    pub(super) async fn account(&mut self) -> Result<String, String> {
        let form = "Action=GetCallerIdentity&Version=2011-06-15".to_owned();
        let region = self.region()?;
        let (status, _, body) = self.exchange(&region, Outgoing::form("sts", form)).await?;
        if !status.is_success() {
            return Err(refusal(status, &body));
        }
        let body = String::from_utf8_lossy(&body);
        let account = elements(&body, "Account").next().map(str::to_owned);
        account.ok_or_else(|| "the answer names no account".to_owned())
    }

    /// An object; none where there is none.
    pub(super) async fn get(
        &mut self,
        region: &str,
        (bucket, key): (&str, &str),
    ) -> Result<Option<Fetched>, String> {
        let path = format!("/{bucket}/{}", path_of(key));
        let (status, headers, body) =
            self.exchange(region, Outgoing::s3(Method::GET, path)).await?;
        if status == StatusCode::NOT_FOUND {
            return Ok(None);
        }
        match status.is_success() {
            true => Ok(Some(Fetched { headers, body })),
            false => Err(refusal(status, &body)),
        }
    }

    /// The keys of a bucket that begin with `prefix`, in their order.
    pub(super) async fn list(
        &mut self,
        region: &str,
        (bucket, prefix): (&str, &str),
    ) -> Result<Vec<String>, String> {
        let mut keys: Vec<String> = Vec::new();
        loop {
            let after = keys.last().map(|last| format!("&start-after={}", encoded(last)));
            let target = format!(
                "/{bucket}?list-type=2&max-keys={PAGE_ROWS}&prefix={}{}",
                encoded(prefix),
                after.unwrap_or_default()
            );
            let (status, _, body) =
                self.exchange(region, Outgoing::s3(Method::GET, target)).await?;
            if !status.is_success() {
                return Err(refusal(status, &body));
            }
            let document = String::from_utf8_lossy(&body);
            let before = keys.len();
            for entry in elements(&document, "Contents") {
                keys.extend(elements(entry, "Key").next().map(unescaped));
            }
            let is_cut = elements(&document, "IsTruncated").next() == Some("true");
            if !is_cut || keys.len() == before {
                return Ok(keys);
            }
        }
    }
}

/// A key in a path: its slashes stay.
fn path_of(key: &str) -> String {
    let parts: Vec<String> = key.split('/').map(encoded).collect();
    parts.join("/")
}

/// A text of XML.
fn unescaped(text: &str) -> String {
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
    text.replace("&#39;", "'").replace("&apos;", "'").replace("&amp;", "&")
}

#[cfg(test)]
mod tests;

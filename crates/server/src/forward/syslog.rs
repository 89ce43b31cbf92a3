//! A collector of syslog: each record is a message of RFC 5424, whose text is the record's JSON, in frames
//! of RFC 5425 over one connection that is kept.
//!
//! Facility 13 (log audit); severity 4 (warning) of calls that failed, otherwise 6 (informational); the
//! message's id is the name of the event. Syslog has no acknowledgement: what a broken connection had on
//! its way is sent again if it was found broken before the batch ended, and else lost.

use std::fs;

use async_trait::async_trait;
use journal::Record;
use serde::Deserialize;
use services::{Anchor, AnchorPlace, Collector};
use stdx::Timestamp;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::sync::Mutex;
use tokio_rustls::client::TlsStream;

use super::{Link, in_time};

/// The facility of audit logs.
const LOG_AUDIT: u8 = 13;
/// A call that failed.
const WARNING: u8 = 4;
/// A call that went well.
const INFORMATIONAL: u8 = 6;

/// The `MSGID` of anchors of the journal.
const ANCHOR_ID: &str = "journal-anchor";

/// The longest `MSGID`, in characters.
const ID_CHARS_MAX: usize = 32;
/// The longest `HOSTNAME`.
const HOST_CHARS_MAX: usize = 255;
/// What stands for a field that is not there.
const NIL: &str = "-";

/// Sends records as syslog.
#[derive(Debug)]
pub(super) struct Syslog {
    link: Link,
    host_name: String,
    kept: Mutex<Option<TlsStream<TcpStream>>>,
}

impl Syslog {
    pub(super) fn new(link: Link) -> Self {
        let name = fs::read_to_string("/proc/sys/kernel/hostname").unwrap_or_default();
        let host_name = field(name.trim(), HOST_CHARS_MAX);
        Self { link, host_name, kept: Mutex::default() }
    }

    async fn send(&self, frames: &[Vec<u8>]) -> Result<(), String> {
        let mut kept = self.kept.lock().await;
        // Taken out, so that a connection on which something went wrong is not used again.
        let mut known = kept.take();
        if let Some(stream) = &mut known
            && !is_open(stream).await
        {
            known = None;
        }
        let mut stream = match known {
            Some(stream) => stream,
            None => self.link.open().await?,
        };
        let failed = |error: std::io::Error| format!("{}: {error}", self.link.host);
        for frame in frames {
            stream.write_all(frame).await.map_err(failed)?;
        }
        stream.flush().await.map_err(failed)?;
        if !is_open(&mut stream).await {
            return Err(format!("{}: the collector has closed the connection", self.link.host));
        }
        *kept = Some(stream);
        Ok(())
    }
}

#[async_trait]
impl Collector for Syslog {
    async fn take(&self, records: &[&Record]) -> Result<(), String> {
        let frames: Vec<Vec<u8>> =
            records.iter().map(|record| frame(&self.host_name, record)).collect();
        in_time(self.send(&frames)).await
    }
}

#[async_trait]
impl AnchorPlace for Syslog {
    async fn keep(&self, anchor: &Anchor) -> Result<(), String> {
        let at = Timestamp::parse_iso8601(&anchor.time).map_err(|error| error.to_string())?;
        let head = Head { severity: INFORMATIONAL, at, id: ANCHOR_ID };
        in_time(self.send(&[framed(&self.host_name, &head, anchor.line().as_bytes())])).await
    }
}

/// Whether the other end has neither closed the connection nor said anything: collectors say nothing.
async fn is_open(stream: &mut TlsStream<TcpStream>) -> bool {
    let mut byte = [0];
    tokio::select! {
        biased;
        _ = stream.read(&mut byte) => false,
        () = core::future::ready(()) => true,
    }
}

/// What a message says of its record besides.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Told {
    event_name: String,
    error_code: Option<String>,
}

/// What stands before the text of a message.
struct Head<'a> {
    severity: u8,
    at: Timestamp,
    id: &'a str,
}

fn frame(host_name: &str, record: &Record) -> Vec<u8> {
    let told: Told = serde_json::from_slice(&record.payload).unwrap_or_default();
    let severity = if told.error_code.is_some() { WARNING } else { INFORMATIONAL };
    let id = field(&told.event_name, ID_CHARS_MAX);
    framed(host_name, &Head { severity, at: record.time, id: &id }, &record.payload)
}

fn framed(host_name: &str, head: &Head<'_>, text: &[u8]) -> Vec<u8> {
    let priority = u32::from(LOG_AUDIT) * 8 + u32::from(head.severity);
    let (at, id) = (head.at.iso8601_ms(), head.id);
    let mut message = format!("<{priority}>1 {at} {host_name} ironkeep - {id} - ").into_bytes();
    message.extend_from_slice(text);
    let mut frame = format!("{} ", message.len()).into_bytes();
    frame.append(&mut message);
    frame
}

/// A field of a header: printable ASCII without spaces.
fn field(text: &str, chars_max: usize) -> String {
    let kept: String = text.chars().filter(char::is_ascii_graphic).take(chars_max).collect();
    if kept.is_empty() { NIL.to_owned() } else { kept }
}

#[cfg(test)]
mod tests;

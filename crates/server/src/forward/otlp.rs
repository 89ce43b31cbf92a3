//! OpenTelemetry's protocol over HTTP, in its JSON form (OTLP 1, <https://opentelemetry.io/docs/specs/otlp/>):
//! records of the trail as log records. The encoding is a few members, so that neither protobuf nor gRPC comes
//! with it.

use async_trait::async_trait;
use journal::Record;
use serde::Deserialize;
use serde_json::{Value, json};
use services::Collector;

use super::post::Poster;

/// The numbers of severities: of a call that failed, and of one that went well.
const WARN: u8 = 13;
const INFO: u8 = 9;

/// Sends records as logs.
#[derive(Debug)]
pub(super) struct Logs(Poster);

impl Logs {
    pub(super) fn new(poster: Poster) -> Self {
        Self(poster)
    }
}

#[async_trait]
impl Collector for Logs {
    async fn take(&self, records: &[&Record]) -> Result<(), String> {
        self.0.post(document(records).to_string().into_bytes(), None).await
    }
}

/// What a log record says of its record besides.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Told {
    event_name: String,
    event_source: String,
    #[serde(rename = "eventID")]
    event_id: String,
    error_code: Option<String>,
}

fn document(records: &[&Record]) -> Value {
    let records: Vec<Value> = records.iter().map(|record| log_record(record)).collect();
    json!({ "resourceLogs": [{
        "resource": resource(),
        "scopeLogs": [{ "scope": { "name": "ironkeep.trail" }, "logRecords": records }],
    }] })
}

/// Who tells.
pub(crate) fn resource() -> Value {
    json!({ "attributes": [
        attribute("service.name", "ironkeep"),
        attribute("service.version", env!("CARGO_PKG_VERSION")),
    ] })
}

/// An attribute that is a text.
pub(crate) fn attribute(key: &str, value: &str) -> Value {
    json!({ "key": key, "value": { "stringValue": value } })
}

/// An instant of so many milliseconds, in nanoseconds and as a text, as the JSON form has 64-bit numbers.
pub(crate) fn nanoseconds(unix_ms: i64) -> String {
    unix_ms.saturating_mul(1_000_000).to_string()
}

fn log_record(record: &Record) -> Value {
    let told: Told = serde_json::from_slice(&record.payload).unwrap_or_default();
    let (number, text) = if told.error_code.is_some() { (WARN, "WARN") } else { (INFO, "INFO") };
    let at = nanoseconds(record.time.unix_ms());
    let mut attributes = vec![
        attribute("event.id", &told.event_id),
        attribute("event.source", &told.event_source),
        json!({ "key": "ironkeep.sequence", "value": { "intValue": record.sequence.to_string() } }),
    ];
    attributes.extend(told.error_code.map(|code| attribute("error.type", &code)));
    json!({
        "timeUnixNano": at,
        "observedTimeUnixNano": at,
        "severityNumber": number,
        "severityText": text,
        "eventName": told.event_name,
        "body": { "stringValue": String::from_utf8_lossy(&record.payload) },
        "attributes": attributes,
    })
}

//! Files of trails: their contents, and their records beside those of the journal.

use std::collections::BTreeMap;
use std::io::Read as _;

use envelope::digest::sha256;
use flate2::read::GzDecoder;
use http::HeaderMap;
use serde_json::{Value, json};
use stdx::Timestamp;

use super::caller::Caller;
use super::file_name::Trail;
use crate::answer::{items, set, text};

/// Bytes of a file, not compressed, that are read at all.
const FILE_BYTES_MAX: u64 = 128 << 20;

/// Records of one page: they are whole.
const PAGE_RECORDS: usize = 100;

/// How far the time of a record may be from the time under which the journal has it, in seconds.
const SPREAD_SECONDS: i64 = 60;

/// What a file holds.
pub(super) struct Contents {
    pub(super) headers: HeaderMap,
    /// SHA-256 of it, not compressed, lower-case hex.
    pub(super) hash: String,
    pub(super) json: Vec<u8>,
}

impl Contents {
    /// The records of a log file; none where it is none.
    pub(super) fn records(&self) -> Option<Vec<Value>> {
        let mut file: Value = serde_json::from_slice(&self.json).ok()?;
        match file.get_mut("Records")?.take() {
            Value::Array(records) => Some(records),
            _ => None,
        }
    }
}

/// Fetches a file.
///
/// # Errors
/// Why it cannot be read, as one line.
pub(super) async fn contents(
    caller: &mut Caller<'_>,
    trail: &Trail,
    key: &str,
) -> Result<Contents, String> {
    let found = caller.get(&trail.home, (&trail.bucket, key)).await;
    let found = found.map_err(|error| format!("it cannot be read: {error}"))?;
    let found = found.ok_or_else(|| "it is gone".to_owned())?;
    let mut json = Vec::new();
    let mut decoder = GzDecoder::new(&*found.body).take(FILE_BYTES_MAX);
    decoder.read_to_end(&mut json).map_err(|_| "it is not compressed as files are".to_owned())?;
    Ok(Contents { headers: found.headers, hash: hex::encode(sha256(&json)), json })
}

/// Compares records of a file with those that the journal has in `region`: which differ, and how.
pub(super) async fn compare(
    caller: &mut Caller<'_>,
    (region, from): (&str, Timestamp),
    records: &[Value],
) -> Result<Vec<(String, String)>, String> {
    let mut different = Vec::new();
    let mut wanted: BTreeMap<&str, &Value> = BTreeMap::new();
    let mut window: Option<(i64, i64)> = None;
    for record in records {
        let time = Timestamp::parse_iso8601(text(record, "eventTime"));
        let (id, Ok(time)) = (text(record, "eventID"), time) else {
            different.push(("a record".to_owned(), "it has no time".to_owned()));
            continue;
        };
        if time < from {
            continue;
        }
        if wanted.insert(id, record).is_some() {
            different.push((format!("record {id}"), "it is there twice".to_owned()));
        }
        let second = time.unix_seconds();
        window = Some(match window {
            Some((first, last)) => (first.min(second), last.max(second)),
            None => (second, second),
        });
    }
    let Some((first, last)) = window else { return Ok(different) };
    let mut input = json!({
        "StartTime": first.saturating_sub(SPREAD_SECONDS), "EndTime": last.saturating_add(SPREAD_SECONDS),
        "IncludeRecord": true, "MaxResults": PAGE_RECORDS,
    });
    while !wanted.is_empty() {
        let page = caller.own(region, "QueryRecords", &input).await?;
        for known in items(&page, "Records") {
            let Some(record) = wanted.remove(text(known, "EventId")) else { continue };
            let of_journal: Option<Value> = serde_json::from_str(text(known, "Record")).ok();
            if of_journal.as_ref() != Some(record) {
                let sequence = known.get("Sequence").and_then(Value::as_u64).unwrap_or_default();
                let place = format!("record {sequence} ({})", text(known, "EventId"));
                different.push((place, "it is another one than in the journal".to_owned()));
            }
        }
        match text(&page, "NextToken") {
            "" => break,
            token => set(&mut input, "NextToken", token),
        }
    }
    for (id, record) in wanted {
        let wrong = format!("the journal has no such {}", text(record, "eventName"));
        different.push((format!("record {id}"), wrong));
    }
    Ok(different)
}

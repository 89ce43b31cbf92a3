//! Lists as lines of values in quotes.
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-inventory-location.html>

use std::io::Write as _;

use engine::Failure;
use flate2::Compression;
use flate2::write::GzEncoder;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use stdx::Timestamp;

use crate::inventory::fields::{Column, Value};

/// What stays as it is in a key.
const KEY: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'/');

/// The names of the columns, as a manifest tells them.
pub(super) fn schema(columns: &[Column]) -> String {
    let names: Vec<&str> = columns.iter().map(|column| column.name).collect();
    names.join(", ")
}

/// A compressed file with `rows`.
pub(super) fn file(columns: &[Column], rows: &[Vec<Option<Value>>]) -> Result<Vec<u8>, Failure> {
    let mut text = String::new();
    for row in rows {
        let values = columns.iter().zip(row).map(|(column, value)| shown(column, value.as_ref()));
        let quoted: Vec<String> = values.map(|value| format!("\"{value}\"")).collect();
        text.push_str(&quoted.join(","));
        text.push('\n');
    }
    zipped(&text)
}

/// A file of lines, compressed.
pub(crate) fn zipped(text: &str) -> Result<Vec<u8>, Failure> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    let written = encoder.write_all(text.as_bytes()).and_then(|()| encoder.finish());
    written.map_err(|error| Failure::Internal(format!("a list is not compressed: {error}")))
}

/// A value; keys are percent-encoded, so that none holds a quote or the end of a line.
fn shown(column: &Column, value: Option<&Value>) -> String {
    match value {
        None => String::new(),
        Some(Value::Text(text)) if column.name == "Key" => {
            utf8_percent_encode(text, KEY).to_string()
        }
        Some(Value::Text(text)) => text.clone(),
        Some(Value::Number(number)) => number.to_string(),
        Some(Value::Instant(at_ms)) => Timestamp::from_unix_ms(*at_ms).iso8601_ms(),
        Some(Value::Flag(flag)) => flag.to_string(),
    }
}

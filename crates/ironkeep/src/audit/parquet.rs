//! Answers as a Parquet file, in groups of rows, so that what is held does not grow with the answer.

use std::io::Write;
use std::sync::Arc;

use parquet::basic::Compression;
use parquet::column::writer::ColumnWriter;
use parquet::data_type::ByteArray;
use parquet::errors::ParquetError;
use parquet::file::properties::WriterProperties;
use parquet::file::writer::SerializedFileWriter;
use parquet::schema::parser::parse_message_type;
use serde_json::Value;
use stdx::Timestamp;

use crate::answer::{items, text};

/// Rows of a group.
const GROUP_ROWS: usize = 10_000;

/// What a column is of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// A text that need not be there.
    Text,
    /// Texts.
    Texts,
    /// When, in milliseconds.
    Instant,
    Number,
    Flag,
}

/// The columns, and the members of a record that they are.
const COLUMNS: [(&str, &str, Kind); 18] = [
    ("event_time", "EventTime", Kind::Instant),
    ("event_name", "EventName", Kind::Text),
    ("event_source", "EventSource", Kind::Text),
    ("region", "Region", Kind::Text),
    ("principal_type", "PrincipalType", Kind::Text),
    ("username", "Username", Kind::Text),
    ("principal_arn", "PrincipalArn", Kind::Text),
    ("role_arn", "RoleArn", Kind::Text),
    ("access_key_id", "AccessKeyId", Kind::Text),
    ("invoked_by", "InvokedBy", Kind::Text),
    ("source_ip_address", "SourceIpAddress", Kind::Text),
    ("read_only", "ReadOnly", Kind::Flag),
    ("error_code", "ErrorCode", Kind::Text),
    ("resource_names", "ResourceNames", Kind::Texts),
    ("used_for", "UsedFor", Kind::Text),
    ("request_id", "RequestId", Kind::Text),
    ("event_id", "EventId", Kind::Text),
    ("sequence", "Sequence", Kind::Number),
];

/// A file that is being written.
pub(super) struct ParquetFile<W: Write + Send> {
    writer: SerializedFileWriter<W>,
    rows: Vec<Value>,
}

impl<W: Write + Send> ParquetFile<W> {
    /// Begins a file.
    pub(super) fn begin(out: W) -> Result<Self, String> {
        let made = || {
            let schema = Arc::new(parse_message_type(&schema())?);
            let properties = WriterProperties::builder().set_compression(Compression::SNAPPY);
            SerializedFileWriter::new(out, schema, Arc::new(properties.build()))
        };
        Ok(Self { writer: made().map_err(|error| failed(&error))?, rows: Vec::new() })
    }

    /// Adds a record.
    pub(super) fn add(&mut self, record: &Value) -> Result<(), String> {
        self.rows.push(record.clone());
        if self.rows.len() < GROUP_ROWS {
            return Ok(());
        }
        self.end_group().map_err(|error| failed(&error))
    }

    /// Ends it.
    pub(super) fn end(mut self) -> Result<(), String> {
        self.end_group().map_err(|error| failed(&error))?;
        self.writer.close().map(|_| ()).map_err(|error| failed(&error))
    }

    fn end_group(&mut self) -> Result<(), ParquetError> {
        if self.rows.is_empty() {
            return Ok(());
        }
        let mut group = self.writer.next_row_group()?;
        let mut columns = COLUMNS.iter();
        while let Some(mut column) = group.next_column()? {
            let Some((_, member, kind)) = columns.next() else { break };
            match column.untyped() {
                ColumnWriter::ByteArrayColumnWriter(writer) if *kind == Kind::Texts => {
                    let (values, definitions, repetitions) = lists(&self.rows, member);
                    writer.write_batch(&values, Some(&definitions), Some(&repetitions))?;
                }
                ColumnWriter::ByteArrayColumnWriter(writer) => {
                    let found = |row: &Value| row.get(member).is_some_and(Value::is_string);
                    let values: Vec<ByteArray> = self
                        .rows
                        .iter()
                        .filter(|row| found(row))
                        .map(|row| bytes(text(row, member)))
                        .collect();
                    let levels: Vec<i16> =
                        self.rows.iter().map(|row| i16::from(found(row))).collect();
                    writer.write_batch(&values, Some(&levels), None)?;
                }
                ColumnWriter::Int64ColumnWriter(writer) => {
                    let values: Vec<i64> =
                        self.rows.iter().map(|row| number(row, member, *kind)).collect();
                    writer.write_batch(&values, None, None)?;
                }
                ColumnWriter::BoolColumnWriter(writer) => {
                    let is_set = |row: &Value| row.get(member) == Some(&Value::Bool(true));
                    let values: Vec<bool> = self.rows.iter().map(is_set).collect();
                    writer.write_batch(&values, None, None)?;
                }
                _ => return Err(ParquetError::General("a column of no known kind".to_owned())),
            }
            column.close()?;
        }
        group.close()?;
        self.rows.clear();
        Ok(())
    }
}

fn failed(error: &ParquetError) -> String {
    format!("the answer cannot be written as Parquet: {error}")
}

/// The schema in Parquet's own language.
fn schema() -> String {
    let field = |(name, _, kind): &(&str, &str, Kind)| match kind {
        Kind::Text => format!("optional binary {name} (UTF8);"),
        Kind::Texts => format!("repeated binary {name} (UTF8);"),
        Kind::Instant => format!("required int64 {name} (TIMESTAMP_MILLIS);"),
        Kind::Number => format!("required int64 {name};"),
        Kind::Flag => format!("required boolean {name};"),
    };
    let fields: Vec<String> = COLUMNS.iter().map(field).collect();
    format!("message ironkeep.records {{ {} }}", fields.join(" "))
}

fn bytes(text: &str) -> ByteArray {
    ByteArray::from(text.as_bytes().to_vec())
}

/// Texts of all rows, and of each whether it is there (1) and whether it goes on with a row (1).
fn lists(rows: &[Value], member: &str) -> (Vec<ByteArray>, Vec<i16>, Vec<i16>) {
    let (mut values, mut definitions, mut repetitions) = (Vec::new(), Vec::new(), Vec::new());
    for row in rows {
        let texts: Vec<&str> = items(row, member).iter().filter_map(Value::as_str).collect();
        if texts.is_empty() {
            definitions.push(0);
            repetitions.push(0);
        }
        for (at, text) in texts.into_iter().enumerate() {
            values.push(bytes(text));
            definitions.push(1);
            repetitions.push(i16::from(at > 0));
        }
    }
    (values, definitions, repetitions)
}

/// A number; of an instant, which answers have in seconds, its milliseconds.
fn number(row: &Value, member: &str, kind: Kind) -> i64 {
    if kind == Kind::Instant {
        return Timestamp::parse_iso8601(&super::time(row)).map_or(0, Timestamp::unix_ms);
    }
    row.get(member).and_then(Value::as_i64).unwrap_or_default()
}

#[cfg(test)]
mod tests;

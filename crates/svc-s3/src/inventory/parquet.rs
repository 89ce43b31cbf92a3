//! Lists as Parquet files.
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-inventory-location.html>

use std::sync::Arc;

use engine::Failure;
use parquet::basic::Compression;
use parquet::column::writer::ColumnWriter;
use parquet::data_type::ByteArray;
use parquet::errors::ParquetError;
use parquet::file::properties::WriterProperties;
use parquet::file::writer::SerializedFileWriter;
use parquet::schema::parser::parse_message_type;

use crate::inventory::fields::{Column, Kind, Value};

/// The schema in Parquet's own language, as a manifest tells it.
pub(super) fn schema(columns: &[Column]) -> String {
    let field = |column: &Column| {
        let presence = if column.is_required { "required" } else { "optional" };
        let name = snake_case(column.name);
        match column.kind {
            Kind::Text => format!("{presence} binary {name} (UTF8);"),
            Kind::Number => format!("{presence} int64 {name};"),
            Kind::Instant => format!("{presence} int64 {name} (TIMESTAMP_MILLIS);"),
            Kind::Flag => format!("{presence} boolean {name};"),
        }
    };
    let fields: Vec<String> = columns.iter().map(field).collect();
    format!("message s3.inventory {{ {} }}", fields.join(" "))
}

/// `LastModifiedDate` is `last_modified_date`, and `ETag` is `e_tag`.
fn snake_case(name: &str) -> String {
    let mut text = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && !text.is_empty() {
            text.push('_');
        }
        text.push(letter.to_ascii_lowercase());
    }
    text
}

/// A file with `rows`, in one group.
pub(super) fn file(columns: &[Column], rows: &[Vec<Option<Value>>]) -> Result<Vec<u8>, Failure> {
    write(columns, rows)
        .map_err(|error| Failure::Internal(format!("a list is no Parquet: {error}")))
}

fn write(columns: &[Column], rows: &[Vec<Option<Value>>]) -> Result<Vec<u8>, ParquetError> {
    let schema = Arc::new(parse_message_type(&schema(columns))?);
    let properties = WriterProperties::builder().set_compression(Compression::SNAPPY).build();
    let mut bytes = Vec::new();
    let mut writer = SerializedFileWriter::new(&mut bytes, schema, Arc::new(properties))?;
    let mut group = writer.next_row_group()?;
    let mut index = 0_usize;
    while let Some(mut column) = group.next_column()? {
        let values = rows.iter().filter_map(|row| row.get(index)?.as_ref());
        // 1 where a row has a value, 0 where it has none.
        let levels: Vec<i16> =
            rows.iter().map(|row| i16::from(row.get(index).is_some_and(Option::is_some))).collect();
        let is_required = columns.get(index).is_some_and(|column| column.is_required);
        let levels = (!is_required).then_some(levels.as_slice());
        match column.untyped() {
            ColumnWriter::ByteArrayColumnWriter(writer) => {
                let values: Vec<ByteArray> = values.filter_map(text).collect();
                writer.write_batch(&values, levels, None)?;
            }
            ColumnWriter::Int64ColumnWriter(writer) => {
                let values: Vec<i64> = values.filter_map(number).collect();
                writer.write_batch(&values, levels, None)?;
            }
            ColumnWriter::BoolColumnWriter(writer) => {
                let values: Vec<bool> = values.filter_map(flag).collect();
                writer.write_batch(&values, levels, None)?;
            }
            _ => return Err(ParquetError::General("a column of no known kind".to_owned())),
        }
        column.close()?;
        index = index.saturating_add(1);
    }
    group.close()?;
    writer.close()?;
    Ok(bytes)
}

fn text(value: &Value) -> Option<ByteArray> {
    match value {
        Value::Text(text) => Some(ByteArray::from(text.as_bytes().to_vec())),
        _ => None,
    }
}

fn number(value: &Value) -> Option<i64> {
    match value {
        Value::Number(number) | Value::Instant(number) => Some(*number),
        _ => None,
    }
}

fn flag(value: &Value) -> Option<bool> {
    match value {
        Value::Flag(flag) => Some(*flag),
        _ => None,
    }
}

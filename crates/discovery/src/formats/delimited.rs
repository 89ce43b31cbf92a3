//! Tables as texts: CSV and TSV. Source: RFC 4180.

use std::io::{BufRead, BufReader, Read};
use std::sync::Arc;

use crate::budget::reason;
use crate::detector::Context;
use crate::limits::RECORD_BYTES;
use crate::place::Place;
use crate::report::Reason;
use crate::scan::{File, Scan};

/// A column: its name, and whose keywords that holds.
#[derive(Debug, Default, Clone)]
pub(super) struct Column {
    pub(super) name: Option<Arc<str>>,
    pub(super) context: Context,
}

impl Column {
    pub(super) fn named(scan: &Scan<'_>, name: &str) -> Self {
        let named = scan.detector.named(name.as_bytes());
        Self { name: Some(name.into()), context: Context { named, is_value: true } }
    }

    pub(super) fn nameless() -> Self {
        Self { name: None, context: Context { is_value: true, ..Context::default() } }
    }
}

pub(super) fn read(
    scan: &mut Scan<'_>,
    file: &File,
    reader: &mut dyn Read,
    delimiter: Option<u8>,
) -> Result<(), Reason> {
    let mut rows = Rows { reader: BufReader::with_capacity(64 * 1024, reader), row: Vec::new() };
    let mut delimiter = delimiter;
    let mut columns: Option<Vec<Column>> = None;
    let mut number = 0_u64;
    let mut fields = Vec::new();
    while rows.next()? {
        number += 1;
        let row = match number {
            1 => rows.row.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&rows.row),
            _ => &rows.row,
        };
        let delimiter = *delimiter.get_or_insert_with(|| most_frequent(row));
        fields.clear();
        split(row, delimiter, &mut fields);
        let columns = columns.get_or_insert_with(|| columns_of(scan, &fields));
        let nameless = Column::nameless();
        for (place, field) in fields.iter().enumerate() {
            let column = columns.get(place).unwrap_or(&nameless);
            let place = || Place::Cell {
                row: number,
                column: u64::try_from(place + 1).unwrap_or(u64::MAX),
                column_name: column.name.clone(),
                cell_reference: None,
            };
            scan.value(file, field, &column.context, place);
        }
    }
    Ok(())
}

/// Columns of the first row, where that holds names and no data.
pub(super) fn columns_of(scan: &Scan<'_>, fields: &[Vec<u8>]) -> Vec<Column> {
    let texts: Vec<_> =
        fields.iter().map(|field| String::from_utf8_lossy(field).trim().to_owned()).collect();
    match are_names(&texts) {
        true => texts.iter().map(|name| Column::named(scan, name)).collect(),
        false => vec![Column::nameless(); fields.len()],
    }
}

/// Whether the fields of a row are names of columns: a name has a letter, and no more than three digits.
pub(super) fn are_names(fields: &[String]) -> bool {
    let is_name = |field: &String| {
        field.len() <= 255 && field.bytes().filter(u8::is_ascii_digit).count() <= 3
    };
    let has_letter = |field: &String| field.chars().any(char::is_alphabetic);
    fields.iter().all(|field| is_name(field) && (field.is_empty() || has_letter(field)))
        && fields.iter().any(has_letter)
}

/// The delimiter of a first row.
fn most_frequent(row: &[u8]) -> u8 {
    let count = |delimiter: u8| memchr::memchr_iter(delimiter, row).count();
    [b',', b';', b'\t', b'|']
        .into_iter()
        .rev()
        .max_by_key(|delimiter| count(*delimiter))
        .unwrap_or(b',')
}

/// Rows, which end with a line that ends outside of quotes.
struct Rows<R> {
    reader: BufReader<R>,
    row: Vec<u8>,
}

impl<R: Read> Rows<R> {
    fn next(&mut self) -> Result<bool, Reason> {
        self.row.clear();
        let mut quotes = 0;
        loop {
            let before = self.row.len();
            let left = RECORD_BYTES.saturating_sub(before) as u64;
            let mut limited = (&mut self.reader).take(left);
            let read = limited.read_until(b'\n', &mut self.row).map_err(|error| reason(&error))?;
            if read == 0 {
                return match left {
                    0 => Err(Reason::RecordLimit),
                    _ => Ok(before > 0),
                };
            }
            quotes += memchr::memchr_iter(b'"', self.row.get(before..).unwrap_or_default()).count();
            if quotes.is_multiple_of(2) {
                return Ok(true);
            }
        }
    }
}

/// The fields of a row.
fn split(row: &[u8], delimiter: u8, fields: &mut Vec<Vec<u8>>) {
    let row = row.strip_suffix(b"\n").unwrap_or(row);
    let row = row.strip_suffix(b"\r").unwrap_or(row);
    let mut field = Vec::new();
    let mut is_quoted = false;
    let mut bytes = row.iter().copied().peekable();
    while let Some(byte) = bytes.next() {
        match (byte, is_quoted) {
            (b'"', true) if bytes.peek() == Some(&b'"') => {
                field.push(b'"');
                bytes.next();
            }
            (b'"', _) => is_quoted = !is_quoted,
            (byte, false) if byte == delimiter => fields.push(core::mem::take(&mut field)),
            (byte, _) => field.push(byte),
        }
    }
    fields.push(field);
}

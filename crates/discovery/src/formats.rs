//! The formats that are read.

mod archive;
mod delimited;
mod docx;
mod json;
mod lines;
mod parquet;
mod text;
mod xlsx;
mod xml;
mod zipped;

use std::io::Read;

use crate::kind::Kind;
use crate::report::Reason;
use crate::scan::{File, Scan};

/// Reads a file of a kind. What is wrong with a part of it is noted on the way; an error ends it.
pub(crate) fn read(
    scan: &mut Scan<'_>,
    kind: Kind,
    file: &File,
    reader: &mut dyn Read,
) -> Result<(), Reason> {
    match kind {
        Kind::Empty => Ok(()),
        Kind::Text => text::read(scan, file, reader),
        Kind::Utf16 => text::read_utf16(scan, file, reader),
        Kind::Csv => delimited::read(scan, file, reader, None),
        Kind::Tsv => delimited::read(scan, file, reader, Some(b'\t')),
        Kind::Json => json::read(scan, file, reader),
        Kind::JsonLines => json::read_lines(scan, file, reader),
        Kind::Gzip => archive::read_gzip(scan, file, reader),
        Kind::Zip => archive::read_zip(scan, file, reader),
        Kind::Tar => archive::read_tar(scan, file, reader),
        Kind::Parquet => parquet::read(scan, file, reader),
        Kind::Xlsx => xlsx::read(scan, file, reader),
        Kind::Docx => docx::read(scan, file, reader),
        Kind::Unsupported(_) => Err(Reason::Unsupported),
    }
}

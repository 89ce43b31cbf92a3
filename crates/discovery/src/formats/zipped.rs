//! Zip files, as archives and Office documents are.

use std::io::Cursor;

use zip::ZipArchive;
use zip::result::ZipError;

use crate::report::Reason;

pub(super) fn open(bytes: &[u8]) -> Result<ZipArchive<Cursor<&[u8]>>, Reason> {
    ZipArchive::new(Cursor::new(bytes)).map_err(|error| of_zip(&error))
}

pub(super) fn of_zip(error: &ZipError) -> Reason {
    match error {
        ZipError::UnsupportedArchive(_) => Reason::ArchiveEncrypted,
        _ => Reason::Malformed,
    }
}

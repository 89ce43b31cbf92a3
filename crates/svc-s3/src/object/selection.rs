//! Which bytes of an object an answer holds: all, a range, or a part.

use core::ops::Range;

use api_s3::errors;
use wire::AwsError;

use crate::object::checksum::COMPOSITE;
use crate::object::range::{content_range, of_header};
use crate::object::versions::Stored;
use crate::object::{Checksums, PartSummary};

/// The bytes of an answer, and what its headers say of them.
#[derive(Debug)]
pub(crate) struct Selection<'a> {
    pub(crate) bytes: Range<u64>,
    /// Set when the answer is 206.
    pub(crate) content_range: Option<String>,
    /// Those of exactly these bytes, if any are stored.
    pub(crate) checksums: Option<&'a Checksums>,
    pub(crate) parts_count: Option<i32>,
}

/// Chooses by `Range` or `partNumber`.
///
/// # Errors
/// `InvalidRange`, `InvalidPartNumber`; `InvalidRequest` for both at once.
pub(crate) fn select<'a>(
    stored: &'a Stored,
    range: Option<&str>,
    part_number: Option<i32>,
) -> Result<Selection<'a>, AwsError> {
    let size = stored.version.size;
    match (range, part_number) {
        (Some(_), Some(_)) => Err(errors::invalid_request(
            "Cannot specify both Range header and partNumber query parameter",
        )),
        (None, Some(number)) => of_part(stored, number),
        (Some(header), None) => Ok(match of_header(header, size)? {
            Some(bytes) => Selection {
                content_range: Some(content_range(&bytes, size)),
                bytes,
                checksums: None,
                parts_count: None,
            },
            None => whole(stored),
        }),
        (None, None) => Ok(whole(stored)),
    }
}

fn whole(stored: &Stored) -> Selection<'_> {
    Selection {
        bytes: 0..stored.version.size,
        content_range: None,
        checksums: Some(&stored.version.checksums),
        parts_count: None,
    }
}

fn of_part(stored: &Stored, number: i32) -> Result<Selection<'_>, AwsError> {
    if !(1..=10_000).contains(&number) {
        return Err(errors::invalid_argument(
            "Part number must be an integer between 1 and 10000, inclusive",
        )
        .with_detail("ArgumentName", "partNumber")
        .with_detail("ArgumentValue", number.to_string()));
    }
    let size = stored.version.size;
    let parts = &stored.manifest.parts;
    if parts.is_empty() {
        if number != 1 {
            return Err(no_part(number, 1));
        }
        let content_range = (size > 0).then(|| content_range(&(0..size), size));
        return Ok(Selection { content_range, ..whole(stored) });
    }
    // The numbers a client uploaded with may have gaps; a read counts the parts there are.
    let index = usize::try_from(number).unwrap_or(usize::MAX).saturating_sub(1);
    let part = parts.get(index).ok_or_else(|| no_part(number, parts.len()))?;
    let before = parts.iter().take(index).map(|part| part.size);
    let start = before.fold(0, u64::saturating_add);
    let bytes = start..start.saturating_add(part.size);
    Ok(Selection {
        content_range: (!bytes.is_empty()).then(|| content_range(&bytes, size)),
        bytes,
        checksums: of_one_part(stored, part),
        parts_count: i32::try_from(parts.len()).ok(),
    })
}

/// The checksums of a part: where that of the object is made of the bytes and not of theirs, S3 keeps
/// none, unless the part is the object.
fn of_one_part<'a>(stored: &'a Stored, part: &'a PartSummary) -> Option<&'a Checksums> {
    let of_object = &stored.version.checksums;
    match of_object.kind.as_deref() {
        Some(COMPOSITE) => Some(&part.checksums),
        _ => (stored.manifest.parts.len() == 1).then_some(of_object),
    }
}

fn no_part(number: i32, count: usize) -> AwsError {
    errors::invalid_part_number()
        .with_detail("ActualPartCount", count.to_string())
        .with_detail("PartNumberRequested", number.to_string())
}

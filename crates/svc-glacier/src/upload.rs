//! Multipart uploads.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use core::ops::Range;
use engine::Ctx;
use serde::{Deserialize, Serialize};
use tables::Record;
use wire::AwsError;

use crate::archive::{SealedBody, UPLOAD_BYTES_MAX};
use crate::refusal::{invalid, missing};
use crate::tree_hash::LEAF_BYTES;

/// The most parts of an archive.
pub(crate) const PARTS_MAX: u64 = 10_000;

/// How long an upload is kept to which nothing comes any more.
pub(crate) const IDLE_SECONDS_MAX: i64 = 24 * 3600;

/// Random bytes of an upload's id, which then has 92 characters as at AWS.
const UPLOAD_ID_BYTES: usize = 69;

/// A stored upload. Its parts are held by its body.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Upload {
    pub(crate) description: String,
    pub(crate) created_ms: i64,
    /// Bytes of every part but the last.
    pub(crate) part_bytes: u64,
    pub(crate) body: SealedBody,
    /// When its entry is due in the list of uploads that may have been forgotten.
    pub(crate) looked_at_ms: i64,
}

impl Record for Upload {
    const VERSION: u8 = 1;
}

/// An id for an upload.
pub(crate) fn new_upload_id(cx: &Ctx) -> String {
    URL_SAFE_NO_PAD.encode(envelope::random::id_bytes::<UPLOAD_ID_BYTES>(cx.random()))
}

/// Reads the size of parts: a mebibyte times a power of two, up to 4 GiB.
///
/// # Errors
/// `MissingParameterValueException`, `InvalidParameterValueException`.
pub(crate) fn part_bytes(sent: Option<&str>) -> Result<u64, AwsError> {
    let sent = sent.ok_or_else(|| missing("x-amz-part-size"))?;
    let bytes = sent.parse::<u64>().ok();
    let bytes = bytes
        .filter(|bytes| bytes.is_power_of_two() && (LEAF_BYTES..=UPLOAD_BYTES_MAX).contains(bytes));
    bytes.ok_or_else(|| {
        invalid(format!(
            "Invalid part size: {sent}. Part size must not be null, must be a power of two and be between 1048576 and 4294967296 bytes."
        ))
    })
}

/// Reads `bytes FIRST-LAST/*` of a part of an upload.
///
/// # Errors
/// `MissingParameterValueException`, `InvalidParameterValueException`.
pub(crate) fn part_range(sent: Option<&str>, upload: &Upload) -> Result<Range<u64>, AwsError> {
    let sent = sent.ok_or_else(|| missing("Content-Range"))?;
    let wrong = |why: &str| invalid(format!("Invalid Content-Range: {sent}: {why}"));
    let ends = sent.strip_prefix("bytes ").and_then(|rest| rest.strip_suffix("/*"));
    let ends = ends.and_then(|rest| rest.split_once('-'));
    let ends = ends.and_then(|(first, last)| {
        Some((first.parse::<u64>().ok()?, last.parse::<u64>().ok()?.checked_add(1)?))
    });
    let (start, end) = ends.ok_or_else(|| wrong("it is not of the form bytes FIRST-LAST/*"))?;
    if start >= end || end.saturating_sub(start) > upload.part_bytes {
        return Err(wrong("it is empty or longer than a part"));
    }
    if !start.is_multiple_of(upload.part_bytes) {
        return Err(wrong("a part begins at a multiple of the part size"));
    }
    if start / upload.part_bytes >= PARTS_MAX {
        return Err(wrong("an archive has at most 10,000 parts"));
    }
    Ok(start..end)
}

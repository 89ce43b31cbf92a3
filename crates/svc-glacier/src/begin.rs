//! What a caller wants a retrieval job to bring.
//!
//! Source: <https://docs.aws.amazon.com/amazonglacier/latest/dev/api-initiate-job-post.html>

use core::ops::Range;

use api_glacier::{InventoryRetrievalJobInput, JobParameters, errors};
use stdx::Timestamp;
use wire::AwsError;

use crate::archive::Archive;
use crate::refusal::{invalid, missing};
use crate::retrieval::{InventoryFormat, RetrievalTier, WantedArchive, WantedInventory};
use crate::tree_hash::LEAF_BYTES;

/// The kinds of jobs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// `archive-retrieval`.
    Archive,
    /// `inventory-retrieval`.
    Inventory,
}

/// Reads the kind, and refuses what is not for it.
///
/// # Errors
/// `MissingParameterValueException`, `InvalidParameterValueException`, and
/// `NoLongerSupportedException` for a select.
pub(crate) fn kind(sent: &JobParameters) -> Result<Kind, AwsError> {
    let kind = match sent.r#type.as_deref() {
        Some("archive-retrieval") => Kind::Archive,
        Some("inventory-retrieval") => Kind::Inventory,
        Some("select") => {
            return Err(errors::no_longer_supported_exception("Select is no longer supported"));
        }
        Some(other) => return Err(invalid(format!("Invalid job type: {other}"))),
        None => return Err(missing("Type")),
    };
    if sent.select_parameters.is_some() || sent.output_location.is_some() {
        return Err(invalid("SelectParameters and OutputLocation are for jobs of type select"));
    }
    let misplaced = match kind {
        Kind::Archive => [
            ("Format", sent.format.is_some()),
            ("InventoryRetrievalParameters", sent.inventory_retrieval_parameters.is_some()),
            ("", false),
        ],
        Kind::Inventory => [
            ("ArchiveId", sent.archive_id.is_some()),
            ("RetrievalByteRange", sent.retrieval_byte_range.is_some()),
            ("Tier", sent.tier.is_some()),
        ],
    };
    match misplaced.iter().find(|(_, is_there)| *is_there) {
        Some((name, _)) => Err(invalid(format!("{name} is not for jobs of this type"))),
        None => Ok(kind),
    }
}

/// Reads the tier.
///
/// # Errors
/// `InvalidParameterValueException`.
pub(crate) fn tier(sent: Option<&str>) -> Result<RetrievalTier, AwsError> {
    let Some(sent) = sent else { return Ok(RetrievalTier::Standard) };
    RetrievalTier::read(sent).ok_or_else(|| invalid(format!("Invalid retrieval tier: {sent}")))
}

/// The retrieval of an archive, or of the bytes of it that are named.
///
/// # Errors
/// `InvalidParameterValueException`.
pub(crate) fn archive(
    sent: &JobParameters,
    archive_id: &str,
    archive: Archive,
) -> Result<WantedArchive, AwsError> {
    let Archive { description, size, tree_hash, body, .. } = archive;
    let range = sent.retrieval_byte_range.as_deref().map(|range| byte_range(range, size));
    let Range { start, end } = range.transpose()?.unwrap_or(0..size);
    let archive_id = archive_id.to_owned();
    Ok(WantedArchive { archive_id, description, size, tree_hash, body, start, end })
}

/// `FIRST-LAST`: from a whole mebibyte to the end of one, or of the archive.
fn byte_range(sent: &str, size: u64) -> Result<Range<u64>, AwsError> {
    let wrong = || {
        invalid(format!(
            "Invalid retrieval byte range: {sent}. It must be megabyte aligned and within the archive."
        ))
    };
    let ends = sent.split_once('-').and_then(|(first, last)| {
        Some(first.parse::<u64>().ok()?..last.parse::<u64>().ok()?.checked_add(1)?)
    });
    let range = ends.ok_or_else(wrong)?;
    let ends_well = range.end == size || range.end.is_multiple_of(LEAF_BYTES);
    let is_aligned = range.start.is_multiple_of(LEAF_BYTES) && ends_well;
    if is_aligned && range.start < range.end && range.end <= size {
        Ok(range)
    } else {
        Err(wrong())
    }
}

/// The list of archives.
///
/// # Errors
/// `InvalidParameterValueException`.
pub(crate) fn inventory(sent: &JobParameters) -> Result<WantedInventory, AwsError> {
    let format = match sent.format.as_deref() {
        None | Some("JSON") => InventoryFormat::Json,
        Some("CSV") => InventoryFormat::Csv,
        Some(other) => return Err(invalid(format!("Invalid format: {other}"))),
    };
    let none = InventoryRetrievalJobInput::default();
    let which = sent.inventory_retrieval_parameters.as_ref().unwrap_or(&none);
    let limit = which.limit.as_deref().map(|sent| {
        let limit = sent.parse::<u64>().ok().filter(|limit| *limit > 0);
        limit.ok_or_else(|| invalid(format!("Invalid Limit: {sent}")))
    });
    Ok(WantedInventory {
        format,
        created_from_ms: which.start_date.as_deref().map(date).transpose()?,
        created_before_ms: which.end_date.as_deref().map(date).transpose()?,
        limit: limit.transpose()?,
        after: which.marker.clone(),
    })
}

fn date(sent: &str) -> Result<i64, AwsError> {
    let read = Timestamp::parse_iso8601(sent);
    read.map(Timestamp::unix_ms).map_err(|_| invalid(format!("Invalid date: {sent}")))
}

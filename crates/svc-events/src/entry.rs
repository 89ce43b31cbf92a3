//! An entry of PutEvents: what has to be there, and how much it may be.
//!
//! Source: <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-putevents.html>

use api_events::PutEventsRequestEntry;
use wire::AwsError;

use crate::event::is_object;
use crate::limits::{ENTRIES_BYTES_MAX, ENTRY_TIME_BYTES};
use crate::refusal::invalid;

/// What the sources of AWS's own events begin with.
const AWS_SOURCES: &str = "aws.";

/// Why an entry is not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntryFault {
    pub(crate) code: String,
    pub(crate) message: String,
}

/// What an entry says.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Said<'a> {
    pub(crate) source: &'a str,
    pub(crate) detail_type: &'a str,
    pub(crate) detail: &'a str,
}

impl EntryFault {
    pub(crate) fn new(code: impl Into<String>, message: impl Into<String>) -> Self {
        Self { code: code.into(), message: message.into() }
    }
}

/// # Errors
/// `ValidationException` where all entries together are too long.
pub(crate) fn require_size(entries: &[PutEventsRequestEntry]) -> Result<(), AwsError> {
    let bytes = entries.iter().fold(0_usize, |sum, entry| sum.saturating_add(size_bytes(entry)));
    if bytes <= ENTRIES_BYTES_MAX {
        return Ok(());
    }
    Err(invalid("Total size of the entries in the request is over the limit."))
}

/// As AWS counts it.
fn size_bytes(entry: &PutEventsRequestEntry) -> usize {
    let text = |text: Option<&str>| text.map_or(0, str::len);
    let resources = entry.resources.iter().flatten().map(String::len);
    [
        if entry.time.is_some() { ENTRY_TIME_BYTES } else { 0 },
        text(entry.source.as_deref()),
        text(entry.detail_type.as_deref()),
        entry.detail.as_ref().map_or(0, |detail| detail.reveal().len()),
    ]
    .into_iter()
    .chain(resources)
    .fold(0, usize::saturating_add)
}

/// What `entry` says.
///
/// # Errors
/// What it lacks, in AWS's order; a detail that is no JSON object; a source of AWS's own.
pub(crate) fn read(entry: &PutEventsRequestEntry) -> Result<Said<'_>, EntryFault> {
    let detail = entry.detail.as_ref().map(|detail| detail.reveal());
    let source = required("Source", entry.source.as_deref())?;
    let detail_type = required("DetailType", entry.detail_type.as_deref())?;
    let detail = required("Detail", detail)?;
    if source.starts_with(AWS_SOURCES) {
        return Err(EntryFault::new("NotAuthorizedForSource", "Not authorized for the source."));
    }
    if !is_object(detail) {
        return Err(EntryFault::new("MalformedDetail", "Detail is malformed."));
    }
    Ok(Said { source, detail_type, detail })
}

fn required<'e>(name: &str, value: Option<&'e str>) -> Result<&'e str, EntryFault> {
    value.filter(|value| !value.is_empty()).ok_or_else(|| {
        EntryFault::new(
            "InvalidArgument",
            format!("Parameter {name} is not valid. Reason: {name} is a required argument."),
        )
    })
}

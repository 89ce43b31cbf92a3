//! Batches: their limits, and entries that failed by themselves.

use std::collections::BTreeSet;

use api_sqs::{BatchResultErrorEntry, SERVICE, errors};
use wire::{AwsError, Fault};

use crate::limits::{BATCH_ENTRIES_MAX, ENTRY_ID_CHARS_MAX};

/// Checks the ids of a batch.
///
/// # Errors
/// `EmptyBatchRequest`, `TooManyEntriesInBatchRequest`, `InvalidBatchEntryId` and `BatchEntryIdsNotDistinct`.
pub(crate) fn require_ids<'a>(
    ids: impl ExactSizeIterator<Item = &'a str>,
    entry: &str,
) -> Result<(), AwsError> {
    let count = ids.len();
    if count == 0 {
        return Err(errors::empty_batch_request(format!(
            "There should be at least one {entry} in the request."
        )));
    }
    if count > BATCH_ENTRIES_MAX {
        return Err(errors::too_many_entries_in_batch_request(format!(
            "Maximum number of entries per request are {BATCH_ENTRIES_MAX}. You have sent {count}."
        )));
    }
    let fits = |sign: char| sign.is_ascii_alphanumeric() || sign == '-' || sign == '_';
    let mut seen = BTreeSet::new();
    for id in ids {
        if id.is_empty() || id.len() > ENTRY_ID_CHARS_MAX || !id.chars().all(fits) {
            return Err(errors::invalid_batch_entry_id(
                "A batch entry id can only contain alphanumeric characters, hyphens and underscores. It can be at most 80 letters long.",
            ));
        }
        if !seen.insert(id) {
            return Err(errors::batch_entry_ids_not_distinct(format!("Id {id} repeated.")));
        }
    }
    Ok(())
}

/// An entry that failed with `error`; its code is that of the query protocol, for clients of both.
pub(crate) fn failed(id: &str, error: &AwsError) -> BatchResultErrorEntry {
    let former = SERVICE.former_query.as_ref();
    let code = former.and_then(|former| former.code(error.code()));
    BatchResultErrorEntry {
        id: id.to_owned(),
        sender_fault: error.fault() == Fault::Sender,
        code: code.unwrap_or(error.code()).to_owned(),
        message: error.message().map(str::to_owned),
    }
}

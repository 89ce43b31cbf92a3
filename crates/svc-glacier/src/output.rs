//! Reads what a holder has: which sealed parts a range touches, and their plaintext.

use core::ops::Range;
use std::collections::VecDeque;
use std::sync::Arc;

use blob::BlobId;
use engine::{Ctx, Failure};
use sealed_blobs::{SealedReader, Segment, Subject};
use stdx::Timestamp;
use store::Range as Rows;
use tables::Reader;
use wire::http::StatusCode;
use wire::{AwsError, BodyError};

use crate::archive::Part;
use crate::refusal::not_found;
use crate::retrieval::{Retrieval, job_order};
use crate::sealing::Sealing;
use crate::tables::{PARTS, RETRIEVALS, part_key, part_offset};
use crate::tree_hash::TreeHasher;
use crate::upload::PARTS_MAX;
use crate::vault::Vault;

/// Where the part begins that holds the byte at `at`; none where nothing holds it.
pub(crate) async fn part_with(
    cx: &mut impl Reader,
    vault_id: &str,
    holder: &str,
    at: u64,
) -> Result<Option<(u64, Part)>, Failure> {
    let end = part_key(vault_id, holder, at).next();
    let rows = Rows::new(part_key(vault_id, holder, 0), end, 1).reversed();
    let entries = cx.range(&rows).await?;
    let Some(entry) = entries.first() else { return Ok(None) };
    let offset = part_offset(&entry.key, vault_id, holder);
    let offset = offset.ok_or_else(|| Failure::Internal("a row is no part".into()))?;
    Ok(Some((offset, PARTS.decode(&entry.row.value)?)))
}

/// The sealed streams that `range` touches, in order.
///
/// # Errors
/// [`Failure::Internal`] when they do not hold all of it.
pub(crate) async fn segments(
    cx: &mut impl Reader,
    sealing: &Sealing,
    (vault_id, holder): (&str, &str),
    range: &Range<u64>,
) -> Result<VecDeque<Segment>, Failure> {
    let lacking = || Failure::Internal("the parts of a body do not hold all of it".into());
    let (first, _) = part_with(cx, vault_id, holder, range.start).await?.ok_or_else(lacking)?;
    let limit = usize::try_from(PARTS_MAX).unwrap_or(1);
    let end = part_key(vault_id, holder, range.end);
    let rows = Rows::new(part_key(vault_id, holder, first), end, limit);
    let (mut segments, mut next) = (VecDeque::new(), first);
    for entry in cx.range(&rows).await? {
        let part = PARTS.decode(&entry.row.value)?;
        if part_offset(&entry.key, vault_id, holder) != Some(next) {
            return Err(lacking());
        }
        let end = next.saturating_add(part.size);
        let (from, to) = (range.start.max(next), range.end.min(end));
        if from < to {
            let inside = from.saturating_sub(next)..to.saturating_sub(next);
            segments.push_back(sealing.segment(&part, inside)?);
        }
        next = end;
    }
    if next < range.end { Err(lacking()) } else { Ok(segments) }
}

/// What is being read, for the log: names, and no content.
struct ReadOutput {
    vault: String,
    job: String,
}

impl Subject for ReadOutput {
    fn report(&self, blob: Option<&BlobId>, failure: &Failure) {
        let Self { vault, job } = self;
        let blob = blob.map(tracing::field::display);
        tracing::error!(vault, job, blob, %failure, "the output of a job cannot be read");
    }
}

/// Reads `segments` of a job's output.
pub(crate) fn reader(
    cx: &Ctx,
    vault: &Vault,
    job_id: &str,
    segments: VecDeque<Segment>,
) -> SealedReader {
    let subject = ReadOutput { vault: vault.arn(), job: job_id.to_owned() };
    SealedReader::new(Arc::clone(cx.blobs()), segments, subject)
}

/// The tree hash of what `reader` reads.
pub(crate) async fn tree_hash(mut reader: SealedReader) -> Result<String, Failure> {
    let mut hasher = TreeHasher::new();
    while let Some(bytes) = reader.next().await? {
        hasher.update(&bytes);
    }
    Ok(hex::encode(hasher.finish()))
}

/// The end of a body that cannot be read on: a fault of ours.
pub(crate) fn unreadable(failure: &Failure) -> BodyError {
    AwsError::new(StatusCode::INTERNAL_SERVER_ERROR, "InternalFailure")
        .with_message("The output of the job cannot be read.")
        .with_cause(std::io::Error::other(failure.to_string()))
        .into()
}

/// A job of a vault that is not over.
///
/// # Errors
/// `ResourceNotFoundException`.
pub(crate) async fn find_job(
    cx: &mut impl Reader,
    vault: &Vault,
    job_id: &str,
    now: Timestamp,
) -> Result<Retrieval, Failure> {
    let unknown = || not_found(format!("The job ID was not found: {job_id}"));
    let order = job_order(job_id).ok_or_else(unknown)?;
    let job = RETRIEVALS.get(cx, &[&vault.id, &order, job_id]).await?;
    let job = job.filter(|job| job.ends_at().is_none_or(|end| now < end));
    Ok(job.ok_or_else(unknown)?)
}

//! GetJobOutput: <https://docs.aws.amazon.com/amazonglacier/latest/dev/api-job-output-get.html>

use api_glacier::{GetJobOutput, GetJobOutputInput, GetJobOutputOutput};
use core::ops::Range;
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::AwsError;

use crate::Glacier;
use crate::access::{FoundVault, touch_vault};
use crate::output::{find_job, reader, segments, tree_hash, unreadable};
use crate::refusal::invalid;
use crate::retrieval::Wanted;
use crate::sealing::Sealing;
use crate::tree_hash::is_aligned;

impl Handler<GetJobOutput> for Glacier {
    type Touches = Touch<FoundVault>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetJobOutputInput,
    ) -> Result<Self::Touches, Failure> {
        touch_vault::<GetJobOutput>(cx, &input.account_id, &input.vault_name).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &GetJobOutputInput,
        vault: Allowed<FoundVault>,
    ) -> Result<GetJobOutputOutput, Failure> {
        let vault = vault.require()?;
        let now = cx.now();
        let job = find_job(cx, vault, &input.job_id, now).await?;
        let waiting = || {
            invalid(format!("The job is not currently available for download: {}", input.job_id))
        };
        let output = job.output_at(now).ok_or_else(waiting)?;
        let wanted = input.range.as_deref().map(|range| read_range(range, output.size));
        let wanted = wanted.transpose()?;
        let range = wanted.clone().unwrap_or(0..output.size);
        let (content_type, start, description) = match &job.what {
            Wanted::Archive(archive) => {
                let description = archive.description.clone();
                ("application/octet-stream", archive.start, Some(description))
            }
            Wanted::Inventory(list) => (list.format.content_type(), 0, None),
        };
        let held = start.saturating_add(range.start)..start.saturating_add(range.end);
        let place = (vault.id.as_str(), input.job_id.as_str());
        let sealing = Sealing::open(cx, vault, &output.body).await?;
        let checksum = match &job.what {
            Wanted::Inventory(_) => None,
            Wanted::Archive(_) if range == (0..output.size) => output.tree_hash.clone(),
            Wanted::Archive(archive) if is_aligned(&held, archive.size) => {
                let segments = segments(cx, &sealing, place, &held).await?;
                Some(tree_hash(reader(cx, vault, &input.job_id, segments)).await?)
            }
            Wanted::Archive(_) => None,
        };
        let segments = segments(cx, &sealing, place, &held).await?;
        let reader = reader(cx, vault, &input.job_id, segments);
        let bytes = range.end.saturating_sub(range.start);
        let last = range.end.saturating_sub(1);
        let content_range = format!("bytes {}-{last}/{}", range.start, output.size);
        Ok(GetJobOutputOutput {
            body: reader.into_body(bytes, unreadable).await?,
            checksum,
            status: Some(if wanted.is_some() { 206 } else { 200 }),
            content_range: wanted.map(|_| content_range),
            accept_ranges: Some("bytes".to_owned()),
            content_type: Some(content_type.to_owned()),
            archive_description: description.filter(|text| !text.is_empty()),
        })
    }
}

/// Reads `bytes=FIRST-LAST`, within `size`.
///
/// # Errors
/// `InvalidParameterValueException`.
fn read_range(sent: &str, size: u64) -> Result<Range<u64>, AwsError> {
    let ends = sent.strip_prefix("bytes=").and_then(|rest| rest.split_once('-'));
    let range = ends.and_then(|(first, last)| {
        let end = match last {
            "" => size,
            last => last.parse::<u64>().ok()?.checked_add(1)?.min(size),
        };
        Some(first.parse::<u64>().ok()?..end)
    });
    let range = range.filter(|range| range.start < range.end);
    range.ok_or_else(|| invalid(format!("Invalid range: {sent}")))
}

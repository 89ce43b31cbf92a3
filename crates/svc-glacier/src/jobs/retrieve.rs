//! Retrievals whose time has come: ciphertext is copied out of the archive as it is, for a day.

use std::sync::Arc;

use async_trait::async_trait;
use blob::{BlobId, ByteRange};
use engine::{Due, DueJob, Failure, Performed, Writer};
use sealed_blobs::{Tier, copy_ciphertext};
use stdx::Timestamp;
use store::{Entry, Range};
use tables::Reader as _;

use crate::Glacier;
use crate::archive::{Part, PartTier};
use crate::jobs::inventory::write_inventory;
use crate::jobs::retrieve_end::forget;
use crate::jobs::vault_of;
use crate::list::Listed;
use crate::output::{part_with, reader, segments, tree_hash};
use crate::retrieval::{
    OUTPUT_SECONDS, Output, Retrieval, RetrievalState, Wanted, WantedArchive, job_order,
};
use crate::sealing::Sealing;
use crate::tables::{
    ARCHIVES, CLAIMS, PARTS, RETRIEVAL_DUES, RETRIEVAL_ENDS, RETRIEVALS, part_key, part_offset,
    parts_of,
};
use crate::tree_hash::is_aligned;
use crate::vault::Vault;

/// Bytes after which a step ends. One part, of at most 4 GiB, is copied in one step.
const STEP_BYTES: u64 = 64 * 1024 * 1024;

/// Does retrieval jobs.
pub(crate) struct Retrieve;

#[async_trait]
impl DueJob<Glacier> for Retrieve {
    const NAME: &'static str = "glacier-retrieval";
    const PRINCIPAL: &'static str = "glacier.amazonaws.com";
    const RECORD: Option<&'static str> = Some("CompleteRetrievalJob");
    type Item = Listed;

    fn due(now: Timestamp) -> Range {
        RETRIEVAL_DUES.due(now)
    }

    fn read(row: &Entry) -> Result<Due<Listed>, Failure> {
        RETRIEVAL_DUES.read(row)
    }

    async fn perform(
        _: &Glacier,
        cx: &mut Writer<'_>,
        items: &[Listed],
    ) -> Result<Performed, Failure> {
        let mut performed = Performed::Nothing;
        for item in items {
            let order = job_order(&item.id).unwrap_or_default();
            let key = [item.vault_id.as_str(), &order, &item.id];
            let (vault, job) = (vault_of(cx, item).await?, RETRIEVALS.get(cx, &key).await?);
            let (Some(vault), Some(job)) = (vault, job) else {
                forget(cx, item)?;
                continue;
            };
            let is_due = |state: &RetrievalState| matches!(state, RetrievalState::InProgress { due_ms } if *due_ms == item.at_ms);
            if !is_due(&job.state) {
                cx.tx_mut().delete(item.row.clone());
                continue;
            }
            performed = retrieve(cx, item, &vault, job).await?;
        }
        Ok(performed)
    }
}

async fn retrieve(
    cx: &mut Writer<'_>,
    item: &Listed,
    vault: &Vault,
    job: Retrieval,
) -> Result<Performed, Failure> {
    cx.name_resource(&vault.arn(), &vault.account);
    cx.audit.extra("jobId", item.id.clone());
    let state = match &job.what {
        Wanted::Inventory(wanted) => {
            RetrievalState::Succeeded(write_inventory(cx, vault, &item.id, wanted).await?)
        }
        Wanted::Archive(wanted) => {
            if !ARCHIVES.contains(cx, &[&vault.id, &wanted.archive_id]).await? {
                let message = format!("The archive ID was not found: {}", wanted.archive_id);
                RetrievalState::Failed { at_ms: cx.now().unix_ms(), message }
            } else if copy_some(cx, vault, &item.id, wanted).await? {
                cx.note_part();
                return Ok(Performed::More);
            } else {
                RetrievalState::Succeeded(retrieved(cx, vault, &item.id, wanted).await?)
            }
        }
    };
    let order = job_order(&item.id).unwrap_or_default();
    let done = Retrieval { state, ..job };
    RETRIEVALS.put(cx.tx_mut(), &[&vault.id, &order, &item.id], &done)?;
    let end_ms = cx.now().plus_seconds(OUTPUT_SECONDS).unix_ms();
    RETRIEVAL_ENDS.add(cx.tx_mut(), end_ms, vault, &item.id)?;
    cx.tx_mut().delete(item.row.clone());
    Ok(Performed::Done)
}

/// Copies the next parts that are wanted; says whether there are more. A copy that no commit names,
/// because this one conflicts or the process ends, is swept like what an upload leaves.
async fn copy_some(
    cx: &mut Writer<'_>,
    vault: &Vault,
    job_id: &str,
    wanted: &WantedArchive,
) -> Result<bool, Failure> {
    let lacking = || Failure::Internal("the parts of an archive do not hold all of it".into());
    let mut copied: u64 = 0;
    loop {
        let all = parts_of(&vault.id, job_id).build();
        let last = cx.range(&Range::within(&all, 1).reversed()).await?;
        let next = match last.first() {
            Some(entry) => {
                let offset = part_offset(&entry.key, &vault.id, job_id).ok_or_else(lacking)?;
                offset.saturating_add(PARTS.decode(&entry.row.value)?.size)
            }
            None => wanted.start,
        };
        if next >= wanted.end {
            return Ok(false);
        }
        if copied >= STEP_BYTES {
            return Ok(true);
        }
        let found = part_with(cx, &vault.id, &wanted.body.id, next).await?;
        let (offset, part) = found.ok_or_else(lacking)?;
        let copy = copy_one(cx, &part).await?;
        copied = copied.saturating_add(copy.length);
        CLAIMS.claim(cx.tx_mut(), &copy.blob);
        cx.tx_mut().put(part_key(&vault.id, job_id, offset), PARTS.encode(&copy)?);
    }
}

async fn copy_one(cx: &Writer<'_>, part: &Part) -> Result<Part, Failure> {
    let id = BlobId::parse(&part.blob);
    let id = id.map_err(|_| Failure::Internal("no blob id".into()))?;
    let from = Arc::clone(Tier::from(part.tier).blobs(cx));
    let ciphertext = from.open(&id, ByteRange::all()).await?;
    let written = copy_ciphertext(ciphertext, &**cx.blobs(), part.length).await?;
    let stored_ms = cx.now().unix_ms();
    Ok(Part { blob: written.id.to_string(), tier: PartTier::Hot, stored_ms, ..part.clone() })
}

/// What is there now.
async fn retrieved(
    cx: &mut Writer<'_>,
    vault: &Vault,
    job_id: &str,
    wanted: &WantedArchive,
) -> Result<Output, Failure> {
    let range = wanted.range();
    let tree_hash = if range == (0..wanted.size) {
        Some(wanted.tree_hash.clone())
    } else if is_aligned(&range, wanted.size) {
        let sealing = Sealing::open(cx, vault, &wanted.body).await?;
        let segments = segments(cx, &sealing, (&vault.id, job_id), &range).await?;
        Some(tree_hash(reader(cx, vault, job_id, segments)).await?)
    } else {
        None
    };
    Ok(Output {
        at_ms: cx.now().unix_ms(),
        size: range.end.saturating_sub(range.start),
        tree_hash,
        body: wanted.body.clone(),
        next: None,
    })
}

//! Blobs that metadata names and that are not there: no crash leaves any, so each is a loss.

use std::collections::HashSet;
use std::sync::Arc;

use blob::{BlobError, BlobId, BlobStore};
use engine::Failure;
use store::{Key, KeyReader, Range, Store};

use crate::claims::Claims;

/// Rows read at a time.
const PAGE_ROWS: usize = 1000;

/// How many of the missing are named.
const NAMED_MAX: usize = 5;

/// What a look for missing blobs found.
#[derive(Debug, Default)]
pub struct Missing {
    /// Blobs that metadata names.
    pub named: u64,
    /// Those of them that are in none of the directories.
    pub missing: u64,
    /// The first of these.
    pub first: Vec<BlobId>,
}

/// Looks for every blob that metadata names. What is deleted meanwhile is not missing.
///
/// # Errors
/// [`Failure`] when a store fails.
pub async fn missing_blobs(
    store: &Arc<dyn Store>,
    claims: &[Claims],
    tiers: &[Arc<dyn BlobStore>],
) -> Result<Missing, Failure> {
    let mut found = Missing::default();
    for claims in claims {
        let prefix = claims.named().build();
        let mut range = Range::within(&prefix, PAGE_ROWS);
        loop {
            let entries = store.range(&range).await?;
            let Some(last) = entries.last() else { break };
            let id =
                |key: &Key| BlobId::parse(&KeyReader::behind(key, &prefix).ok()?.text().ok()?).ok();
            let ids: Vec<BlobId> = entries.iter().filter_map(|entry| id(&entry.key)).collect();
            found.named = found.named.saturating_add(ids.len() as u64);
            let gone = still_named(store, claims, &in_none(tiers, ids).await?).await?;
            found.missing = found.missing.saturating_add(gone.len() as u64);
            let room = NAMED_MAX.saturating_sub(found.first.len());
            found.first.extend(gone.into_iter().take(room));
            range = range.after(&last.key);
        }
    }
    Ok(found)
}

async fn in_none(
    tiers: &[Arc<dyn BlobStore>],
    mut ids: Vec<BlobId>,
) -> Result<Vec<BlobId>, BlobError> {
    for blobs in tiers {
        if !ids.is_empty() {
            ids = blobs.missing(&ids).await?;
        }
    }
    Ok(ids)
}

/// Those of `ids` whose row is still there: a blob goes only after its row.
async fn still_named(
    store: &Arc<dyn Store>,
    claims: &Claims,
    ids: &[BlobId],
) -> Result<HashSet<BlobId>, Failure> {
    if ids.is_empty() {
        return Ok(HashSet::new());
    }
    let keys: Vec<Key> = ids.iter().map(|id| claims.blob_key(&id.to_string())).collect();
    let rows = store.get_many(&keys).await?;
    Ok(ids.iter().zip(rows).filter_map(|(id, row)| row.map(|_| *id)).collect())
}

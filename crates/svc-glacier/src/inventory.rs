//! Every blob that metadata names, with the length it has to have, and what the bytes in it are: for a
//! verification.

use std::collections::{HashMap, HashSet};

use engine::Failure;
use sealed_blobs::StoredBlob;
use store::{Key, KeyReader, Range, Store};

use crate::archive::{Part, PartTier};
use crate::tables::{PARTS, VAULTS, all_parts};

/// Rows read at a time.
const PAGE_ROWS: usize = 500;

/// Calls `visit` for every blob of every archive, upload and output.
///
/// # Errors
/// [`Failure`] when the store fails or a row is not one.
pub async fn stored_blobs(
    store: &dyn Store,
    mut visit: impl FnMut(StoredBlob) + Send,
) -> Result<(), Failure> {
    each_part(store, |_, part| {
        let Part { blob, length, tier, .. } = part;
        let is_archived = tier == PartTier::Archive;
        visit(StoredBlob { id: blob, is_archived, length_bytes: length });
    })
    .await
}

/// The vaults whose bytes are in the blobs of `ids`, as a person would name them.
///
/// # Errors
/// As [`stored_blobs`].
pub async fn names_of_blobs(
    store: &dyn Store,
    ids: &HashSet<String>,
) -> Result<HashMap<String, String>, Failure> {
    let all = all_parts().build();
    let mut owners: HashMap<String, String> = HashMap::new();
    each_part(store, |key, part| {
        let vault_id = || KeyReader::behind(key, &all).ok()?.text().ok();
        if ids.contains(&part.blob)
            && let Some(vault_id) = vault_id()
        {
            owners.insert(part.blob, vault_id);
        }
    })
    .await?;
    let mut names: HashMap<String, String> = HashMap::new();
    let mut range = Range::within(&VAULTS.key(&[]), PAGE_ROWS);
    loop {
        let entries = store.range(&range).await?;
        for entry in &entries {
            let vault = VAULTS.decode(&entry.row.value)?;
            names.insert(vault.id.clone(), vault.arn());
        }
        let Some(last) = entries.last() else { break };
        range = range.after(&last.key);
    }
    let named = owners.into_iter().filter_map(|(id, vault_id)| {
        Some((id, format!("a part of what is in the vault `{}`", names.get(&vault_id)?)))
    });
    Ok(named.collect())
}

async fn each_part(
    store: &dyn Store,
    mut visit: impl FnMut(&Key, Part) + Send,
) -> Result<(), Failure> {
    let mut range = Range::within(&all_parts().build(), PAGE_ROWS);
    loop {
        let entries = store.range(&range).await?;
        for entry in &entries {
            visit(&entry.key, PARTS.decode(&entry.row.value)?);
        }
        let Some(last) = entries.last() else { return Ok(()) };
        range = range.after(&last.key);
    }
}

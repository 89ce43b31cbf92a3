//! What the objects are called whose bytes are in blobs: for messages about a few of them. Reads every
//! row, so that no blob has to keep its object's name.

use std::collections::{HashMap, HashSet};

use engine::Failure;
use store::{Entry, Key, KeyBuilder, KeyReader, Range, Store};

use crate::removal::inventory::{manifests, parts, visit_blobs};
use crate::tables::{BUCKETS, VERSIONS};

/// Rows read at a time.
const PAGE_ROWS: usize = 500;

/// The objects and uploads whose bytes are in the blobs of `ids`, as a person would name them. What no
/// row names is left out.
///
/// # Errors
/// [`Failure`] when the store fails or a row is not one.
pub async fn names_of_blobs(
    store: &dyn Store,
    ids: &HashSet<String>,
) -> Result<HashMap<String, String>, Failure> {
    let mut owners: HashMap<String, (String, String)> = HashMap::new();
    let owner = |key: &Key| {
        let prefix = if key.starts_with(&manifests()) { manifests() } else { parts() };
        let mut reader = KeyReader::behind(key, &prefix).ok()?;
        Some((reader.text().ok()?, reader.text().ok()?))
    };
    visit_blobs(store, |blob, key| {
        if ids.contains(&blob.id)
            && let Some(owner) = owner(key)
        {
            owners.insert(blob.id, owner);
        }
    })
    .await?;
    let wanted: HashSet<&(String, String)> = owners.values().collect();
    let mut keys: HashMap<(String, String), String> = HashMap::new();
    each(store, "s3.version", |entry, mut reader| {
        let (Ok(bucket_id), Ok(key)) = (reader.text(), reader.bytes()) else { return Ok(()) };
        let version = VERSIONS.decode(&entry.row.value)?;
        let owner = (bucket_id, version.object_id);
        if wanted.contains(&owner) {
            let key = String::from_utf8_lossy(&key).into_owned();
            keys.insert(owner, format!("object `{key}`, version {}", version.version_id));
        }
        Ok(())
    })
    .await?;
    each(store, "s3.upload", |_, mut reader| {
        let (Ok(bucket_id), Ok(key)) = (reader.text(), reader.bytes()) else { return Ok(()) };
        let Ok(upload_id) = reader.text() else { return Ok(()) };
        let owner = (bucket_id, upload_id);
        if wanted.contains(&owner) {
            let key = String::from_utf8_lossy(&key).into_owned();
            keys.insert(owner, format!("an upload to `{key}`"));
        }
        Ok(())
    })
    .await?;
    let mut buckets: HashMap<String, String> = HashMap::new();
    each(store, "s3.bucket", |entry, _| {
        let bucket = BUCKETS.decode(&entry.row.value)?;
        buckets.insert(bucket.id, bucket.name.as_str().to_owned());
        Ok(())
    })
    .await?;
    let named = owners.into_iter().filter_map(|(id, owner)| {
        let (bucket, key) = (buckets.get(&owner.0)?, keys.get(&owner)?);
        Some((id, format!("{key}, in bucket `{bucket}`")))
    });
    Ok(named.collect())
}

/// Calls `visit` for every row of a table.
async fn each(
    store: &dyn Store,
    table: &'static str,
    mut visit: impl FnMut(&Entry, KeyReader<'_>) -> Result<(), Failure> + Send,
) -> Result<(), Failure> {
    let prefix = KeyBuilder::table(table).build();
    let mut range = Range::within(&prefix, PAGE_ROWS);
    loop {
        let entries = store.range(&range).await?;
        for entry in &entries {
            let reader = KeyReader::behind(&entry.key, &prefix);
            visit(entry, reader.map_err(|error| Failure::Internal(error.to_string()))?)?;
        }
        let Some(last) = entries.last() else { return Ok(()) };
        range = range.after(&last.key);
    }
}

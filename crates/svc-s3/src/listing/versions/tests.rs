use std::collections::BTreeMap;
use std::sync::Arc;

use store::{CommitOutcome, Store, Tx};
use store_memory::MemoryStore;

use super::Markers;
use crate::listing::Listing;
use crate::listing::index::{ALL_VERSIONS, Page, PageEnd};
use crate::listing::tests::{bucket, listing};
use crate::object::{Checksums, Description, ShownMode, VersionRecord};
use crate::tables::{VERSIONS, version_key};

fn version_id(sequence: u64) -> String {
    if sequence == 0 { "null".into() } else { format!("0123456789abcdef{sequence:016x}") }
}

/// A store with versions 0 (called `null`) to 2 of every key, the newest a delete marker.
async fn store_with(keys: &[&str]) -> Tx {
    let store: Arc<dyn Store> = Arc::new(MemoryStore::new());
    let mut tx = Tx::new(Arc::clone(&store));
    for key in keys {
        for sequence in 0..3 {
            let version = VersionRecord {
                version_id: version_id(sequence),
                object_id: "o".into(),
                sequence,
                is_delete_marker: sequence == 2,
                modified_ms: 0,
                size: 0,
                etag: "e".into(),
                mode: ShownMode::SseS3,
                description: Description::default(),
                checksums: Checksums::default(),
                tags: BTreeMap::new(),
                parts_count: 0,
                manifest_rows: 1,
                owner: None,
                has_acl: false,
                replication: None,
                is_counted: false,
                access_tier: None,
                grants: None,
            };
            tx.put(version_key("id", key, sequence), VERSIONS.encode(&version).unwrap());
        }
    }
    let outcome = store.commit(tx.into_commit()).await.unwrap();
    assert!(matches!(outcome, CommitOutcome::Committed { .. }));
    Tx::new(store)
}

async fn page(tx: &Tx, listing: &Listing<'_>, markers: Markers<'_>) -> Page<VersionRecord> {
    let after = markers.after(tx, listing).await.unwrap();
    ALL_VERSIONS.read_page(tx, listing, after).await.unwrap()
}

fn shown(page: Page<VersionRecord>, markers: Markers<'_>) -> Vec<(String, u64, bool)> {
    let listed = markers.with_latest(page.entries);
    listed.map(|listed| (listed.key, listed.version.sequence, listed.is_latest)).collect()
}

const START: Markers<'static> = Markers { key: None, version_id: None };

#[tokio::test]
async fn pages_join_to_all_versions_newest_first() {
    let tx = store_with(&["a", "a\0b", "d/x"]).await;
    let bucket = bucket();
    for limit in 1..11 {
        let listing = listing(&bucket, "", None, Some(limit));
        let mut all = Vec::new();
        let mut next: Option<(String, Option<String>)> = None;
        loop {
            let markers = Markers {
                key: next.as_ref().map(|(key, _)| key.as_str()),
                version_id: next.as_ref().and_then(|(_, id)| id.as_deref()),
            };
            let page = page(&tx, &listing, markers).await;
            let end = page.end().map(|end| match end {
                PageEnd::Entry(key, version) => (key.to_owned(), Some(version.version_id.clone())),
                PageEnd::CommonPrefix(prefix) => (prefix.to_owned(), None),
            });
            all.extend(shown(page, markers));
            next = end;
            if next.is_none() {
                break;
            }
        }
        let expected: Vec<_> = ["a", "a\0b", "d/x"]
            .iter()
            .flat_map(|key| [2, 1, 0].map(|sequence| ((*key).to_owned(), sequence, sequence == 2)))
            .collect();
        assert_eq!(all, expected, "limit {limit}");
    }
}

#[tokio::test]
async fn common_prefixes_hide_versions() {
    let tx = store_with(&["a", "d\0/x", "d\0/y", "e"]).await;
    let bucket = bucket();
    let rolled = listing(&bucket, "", Some("/"), None);
    let whole = page(&tx, &rolled, START).await;
    assert_eq!(whole.prefixes, ["d\0/"]);
    assert_eq!(whole.entries.len(), 6);
    let behind = Markers { key: Some("d\0/"), version_id: None };
    let rest = page(&tx, &rolled, behind).await;
    assert_eq!((rest.prefixes.len(), rest.entries.len()), (0, 3));
    let below = listing(&bucket, "d\0", None, None);
    assert_eq!(page(&tx, &below, START).await.entries.len(), 6);
}

#[tokio::test]
async fn a_key_marker_skips_every_version_of_the_key() {
    let tx = store_with(&["a", "ab"]).await;
    let bucket = bucket();
    let all = listing(&bucket, "", None, None);
    let rest = page(&tx, &all, Markers { key: Some("a"), version_id: None }).await;
    assert!(rest.entries.iter().all(|(key, _)| key == "ab"));
    assert_eq!(rest.entries.len(), 3);
}

#[test]
fn a_version_marker_needs_a_key_marker_and_a_version_id() {
    for (key, version_id) in [(None, None), (Some("a"), None), (Some("a"), Some("null"))] {
        Markers { key, version_id }.check().unwrap();
    }
    for (key, version_id, text) in [
        (None, "null", "A version-id marker cannot be specified without a key marker."),
        (Some(""), "null", "A version-id marker cannot be specified without a key marker."),
        (None, "", "A version-id marker cannot be specified without a key marker."),
        (Some("a"), "", "A version-id marker cannot be empty."),
        (Some("a"), "no version id", "Invalid version id specified"),
    ] {
        let refused = Markers { key, version_id: Some(version_id) }.check().unwrap_err();
        assert_eq!((refused.code(), refused.message()), ("InvalidArgument", Some(text)));
    }
}

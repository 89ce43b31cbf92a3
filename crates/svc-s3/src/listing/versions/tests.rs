use std::collections::BTreeMap;
use std::sync::Arc;

use names::{AccountId, BucketName, Region};
use store::{CommitOutcome, Store, Tx};
use store_memory::MemoryStore;

use super::{Markers, VersionPage, read_version_page};
use crate::bucket::{BucketRecord, DefaultEncryption, Versioning};
use crate::listing::Request;
use crate::object::{Checksums, Description, ShownMode, VersionRecord};
use crate::tables::{VERSIONS, version_key};

fn bucket() -> BucketRecord {
    BucketRecord {
        id: "id".into(),
        name: BucketName::parse("photos").unwrap(),
        account: AccountId::parse("111122223333").unwrap(),
        region: Region::parse("us-east-1").unwrap(),
        created_ms: 0,
        encryption: DefaultEncryption::S3,
        bucket_key: false,
        blocks_sse_c: true,
        versioning: Versioning::Enabled,
        public_access: None,
        policy: None,
        ownership: None,
        lock: None,
        tags_inside: BTreeMap::new(),
    }
}

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
            };
            tx.put(version_key("id", key, sequence), VERSIONS.encode(&version).unwrap());
        }
    }
    let outcome = store.commit(tx.into_commit()).await.unwrap();
    assert!(matches!(outcome, CommitOutcome::Committed { .. }));
    Tx::new(store)
}

async fn page(tx: &Tx, request: &Request<'_>, markers: Markers<'_>) -> VersionPage {
    read_version_page(tx, &bucket(), request, markers).await.unwrap()
}

fn shown(page: &VersionPage) -> Vec<(String, u64, bool)> {
    let one =
        |listed: &super::Listed| (listed.key.clone(), listed.version.sequence, listed.is_latest);
    page.versions.iter().map(one).collect()
}

const START: Markers<'static> = Markers { key: None, version_id: None };

#[tokio::test]
async fn pages_join_to_all_versions_newest_first() {
    let tx = store_with(&["a", "a\0b", "d/x"]).await;
    for limit in 1..11 {
        let request = Request::new(None, None, Some(limit), None).unwrap();
        let mut all = Vec::new();
        let mut next: Option<(String, Option<String>)> = None;
        loop {
            let markers = Markers {
                key: next.as_ref().map(|(key, _)| key.as_str()),
                version_id: next.as_ref().and_then(|(_, id)| id.as_deref()),
            };
            let page = page(&tx, &request, markers).await;
            all.extend(shown(&page));
            next = page.next;
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
    let request = Request::new(None, Some("/"), None, None).unwrap();
    let whole = page(&tx, &request, START).await;
    assert_eq!(whole.prefixes, ["d\0/"]);
    assert_eq!(whole.versions.len(), 6);
    let behind = Markers { key: Some("d\0/"), version_id: None };
    let rest = page(&tx, &request, behind).await;
    assert_eq!((rest.prefixes.len(), rest.versions.len()), (0, 3));
    let request = Request::new(Some("d\0"), None, None, None).unwrap();
    assert_eq!(page(&tx, &request, START).await.versions.len(), 6);
}

#[tokio::test]
async fn a_key_marker_skips_every_version_of_the_key() {
    let tx = store_with(&["a", "ab"]).await;
    let request = Request::new(None, None, None, None).unwrap();
    let rest = page(&tx, &request, Markers { key: Some("a"), version_id: None }).await;
    assert!(rest.versions.iter().all(|listed| listed.key == "ab"));
    assert_eq!(rest.versions.len(), 3);
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

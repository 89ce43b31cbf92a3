use std::collections::BTreeMap;
use std::sync::Arc;

use store::{CommitOutcome, Store, Tx};
use store_memory::MemoryStore;

use super::{CURRENT_OBJECTS, ONGOING_UPLOADS, Page};
use crate::listing::tests::{bucket, listing};
use crate::object::{CurrentRecord, Description, ShownMode, UploadRecord};
use crate::tables::{CURRENT, UPLOADS, current_key, upload_key};

async fn committed(store: &Arc<dyn Store>, tx: Tx) -> Tx {
    let outcome = store.commit(tx.into_commit()).await.unwrap();
    assert!(matches!(outcome, CommitOutcome::Committed { .. }));
    Tx::new(Arc::clone(store))
}

async fn store_with(keys: &[&str]) -> Tx {
    let store: Arc<dyn Store> = Arc::new(MemoryStore::new());
    let mut tx = Tx::new(Arc::clone(&store));
    let record = CurrentRecord {
        version_id: "null".into(),
        sequence: 1,
        modified_ms: 0,
        size: 3,
        etag: "e".into(),
        storage_class: None,
        checksum_algorithms: Vec::new(),
        checksum_kind: None,
        owner: None,
    };
    for key in keys {
        tx.put(current_key("id", key), CURRENT.encode(&record).unwrap());
    }
    committed(&store, tx).await
}

/// A store with an upload of each key; the ids are 64 digits, the first of them zero.
async fn store_with_uploads(keys: &[&str]) -> Tx {
    let store: Arc<dyn Store> = Arc::new(MemoryStore::new());
    let mut tx = Tx::new(Arc::clone(&store));
    for (number, key) in keys.iter().enumerate() {
        let upload_id = format!("{number:064x}");
        let record = UploadRecord {
            upload_id: upload_id.clone(),
            key: (*key).to_owned(),
            started_ms: 0,
            initiator: "arn:aws:iam::111122223333:root".into(),
            mode: ShownMode::SseS3,
            sealed_mode: String::new(),
            description: Description::default(),
            tags: BTreeMap::new(),
            checksum_algorithm: None,
            checksum_kind: None,
            lock: Default::default(),
            owner: None,
            acl: None,
            chosen: None,
        };
        tx.put(upload_key("id", key, &upload_id), UPLOADS.encode(&record).unwrap());
    }
    committed(&store, tx).await
}

fn shown(page: &Page<CurrentRecord>) -> (Vec<&str>, Vec<&str>) {
    let keys = page.entries.iter().map(|(key, _)| key.as_str()).collect();
    (keys, page.prefixes.iter().map(String::as_str).collect())
}

#[tokio::test]
async fn pages_join_to_the_whole_listing() {
    let tx = store_with(&["a", "b/1", "b/2", "b0", "c/1", "d"]).await;
    let bucket = bucket();
    for limit in 1..7 {
        let listing = listing(&bucket, "", Some("/"), Some(limit));
        let (mut objects, mut prefixes, mut after) = (Vec::new(), Vec::new(), None);
        loop {
            let page = CURRENT_OBJECTS.read_page(&tx, &listing, after).await.unwrap();
            assert!(page.key_count().unwrap() <= limit);
            objects.extend(page.entries.iter().map(|(key, _)| key.clone()));
            prefixes.extend(page.prefixes.clone());
            let Some(end) = page.end() else { break };
            after = Some(CURRENT_OBJECTS.behind(&listing, end.text()));
        }
        assert_eq!(objects, ["a", "b0", "d"], "limit {limit}");
        assert_eq!(prefixes, ["b/", "c/"], "limit {limit}");
    }
}

#[tokio::test]
async fn prefix_and_delimiter_shape_a_page() {
    let tx = store_with(&["p/a", "p/b/c", "p/b/d", "q"]).await;
    let bucket = bucket();
    let rolled = listing(&bucket, "p/", Some("/"), None);
    let page = CURRENT_OBJECTS.read_page(&tx, &rolled, None).await.unwrap();
    assert_eq!(shown(&page), (vec!["p/a"], vec!["p/b/"]));
    assert_eq!(page.key_count(), Some(2));
    let flat = listing(&bucket, "p/", None, None);
    let after = CURRENT_OBJECTS.behind(&flat, "p/b/c");
    let page = CURRENT_OBJECTS.read_page(&tx, &flat, Some(after)).await.unwrap();
    assert_eq!(shown(&page), (vec!["p/b/d"], vec![]));
    let none = listing(&bucket, "", None, Some(0));
    let page = CURRENT_OBJECTS.read_page(&tx, &none, None).await.unwrap();
    assert_eq!(shown(&page), (vec![], vec![]));
    assert!(page.end().is_none());
}

#[tokio::test]
async fn a_page_ends_with_the_later_of_its_two_lists() {
    let tx = store_with(&["a", "b/1", "c"]).await;
    let bucket = bucket();
    for (limit, end) in [(1, Some("a")), (2, Some("b/")), (3, None)] {
        let listing = listing(&bucket, "", Some("/"), Some(limit));
        let page = CURRENT_OBJECTS.read_page(&tx, &listing, None).await.unwrap();
        assert_eq!(page.end().map(|end| end.text().to_owned()).as_deref(), end, "limit {limit}");
    }
}

#[tokio::test]
async fn uploads_are_listed_by_key_and_id() {
    let keys = ["a", "a", "b\0/x", "c"];
    let bucket = bucket();
    let tx = store_with_uploads(&keys).await;
    let flat = listing(&bucket, "", None, Some(3));
    let page = ONGOING_UPLOADS.read_page(&tx, &flat, None).await.unwrap();
    let first: Vec<&str> = page.entries.iter().map(|(key, _)| key.as_str()).collect();
    assert_eq!(first, ["a", "a", "b\0/x"]);
    assert!(page.entries.iter().all(|(key, upload)| *key == upload.key));
    let after = ONGOING_UPLOADS.behind(&flat, page.end().unwrap().text());
    let page = ONGOING_UPLOADS.read_page(&tx, &flat, Some(after)).await.unwrap();
    assert_eq!(page.entries.len(), 1);
    assert!(page.end().is_none());
    // A delimiter that is all of an upload id's characters is looked for in the object key alone.
    let rolled = listing(&bucket, "", Some("0"), None);
    let page = ONGOING_UPLOADS.read_page(&tx, &rolled, None).await.unwrap();
    assert_eq!((page.entries.len(), page.prefixes.len()), (4, 0));
    let rolled = listing(&bucket, "", Some("/"), None);
    let page = ONGOING_UPLOADS.read_page(&tx, &rolled, None).await.unwrap();
    assert_eq!((page.entries.len(), page.prefixes), (3, vec!["b\0/".to_owned()]));
}

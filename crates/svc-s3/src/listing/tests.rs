use std::sync::Arc;

use api_s3::EncodingType;
use names::{AccountId, BucketName, Region};
use store::{CommitOutcome, Store, Tx};
use store_memory::MemoryStore;

use super::{Behind, Encoding, Page, Request, read_page};
use crate::bucket::{BucketRecord, DefaultEncryption, Versioning};
use crate::object::CurrentRecord;
use crate::tables::{CURRENT, current_key};

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
        versioning: Versioning::Unversioned,
        public_access: None,
        policy: None,
        ownership: None,
        lock: None,
        tags_inside: std::collections::BTreeMap::new(),
    }
}

async fn store_with(keys: &[&str]) -> Arc<dyn Store> {
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
    };
    for key in keys {
        tx.put(current_key("id", key.as_bytes()), CURRENT.encode(&record).unwrap());
    }
    let outcome = store.commit(tx.into_commit()).await.unwrap();
    assert!(matches!(outcome, CommitOutcome::Committed { .. }));
    store
}

fn shown(page: &Page) -> (Vec<&str>, Vec<&str>) {
    let keys = page.objects.iter().map(|(key, _)| key.as_str()).collect();
    (keys, page.prefixes.iter().map(String::as_str).collect())
}

#[tokio::test]
async fn pages_join_to_the_whole_listing() {
    let keys = ["a", "b/1", "b/2", "b0", "c/1", "d"];
    let tx = Tx::new(store_with(&keys).await);
    for limit in 1..7 {
        let request = Request::new(None, Some("/"), Some(limit), None).unwrap();
        let (mut objects, mut prefixes, mut behind) = (Vec::new(), Vec::new(), None);
        loop {
            let page = read_page(&tx, &bucket(), &request, behind.as_ref()).await.unwrap();
            assert!(page.key_count().unwrap() <= limit);
            objects.extend(page.objects.iter().map(|(key, _)| key.clone()));
            prefixes.extend(page.prefixes.clone());
            behind = page.next;
            if behind.is_none() {
                break;
            }
        }
        assert_eq!(objects, ["a", "b0", "d"], "limit {limit}");
        assert_eq!(prefixes, ["b/", "c/"], "limit {limit}");
    }
}

#[tokio::test]
async fn prefix_and_delimiter_shape_a_page() {
    let tx = Tx::new(store_with(&["p/a", "p/b/c", "p/b/d", "q"]).await);
    let request = Request::new(Some("p/"), Some("/"), None, None).unwrap();
    let page = read_page(&tx, &bucket(), &request, None).await.unwrap();
    assert_eq!(shown(&page), (vec!["p/a"], vec!["p/b/"]));
    let request = Request::new(Some("p/"), None, None, None).unwrap();
    let behind = Behind::Key("p/b/c".into());
    let page = read_page(&tx, &bucket(), &request, Some(&behind)).await.unwrap();
    assert_eq!(shown(&page), (vec!["p/b/d"], vec![]));
    let request = Request::new(None, None, Some(0), None).unwrap();
    let page = read_page(&tx, &bucket(), &request, None).await.unwrap();
    assert_eq!(shown(&page), (vec![], vec![]));
    assert_eq!(page.next, None);
}

#[test]
fn common_prefixes_are_told_from_keys() {
    let request = Request::new(Some("p/"), Some("/"), None, None).unwrap();
    assert!(request.is_common_prefix("p/a/"));
    assert!(!request.is_common_prefix("p/a"));
    assert!(!request.is_common_prefix("p/a/b"));
    assert!(!request.is_common_prefix("q/"));
}

#[test]
fn limits_and_encodings_are_read() {
    assert_eq!(Request::new(None, None, Some(5000), None).unwrap().max_keys(), Some(1000));
    let refused = Request::new(None, None, Some(-1), None).unwrap_err();
    assert_eq!(refused.code(), "InvalidArgument");
    let unknown = EncodingType::from("base64");
    assert!(Request::new(None, None, None, Some(&unknown)).is_err());
    assert_eq!(Encoding::Url.write("a b+c/\u{1}é"), "a%20b%2Bc/%01%C3%A9");
    assert_eq!(Encoding::Plain.write("a b"), "a b");
}

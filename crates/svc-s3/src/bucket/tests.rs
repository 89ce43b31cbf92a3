use std::collections::BTreeMap;

use crate::tables::BUCKETS;

const V1: &str = include_str!("../../fixtures/s3.bucket.v1.jsonl");

#[test]
fn the_tags_inside_a_bucket_of_version_1_are_read_and_not_written_there_again() {
    let tagged = V1.lines().find(|row| row.contains(r#""tags":{"k":"v"}"#)).unwrap();
    let bucket = BUCKETS.decode(format!("\u{1}{tagged}").as_bytes()).unwrap();
    assert_eq!(bucket.tags_inside, BTreeMap::from([("k".to_owned(), "v".to_owned())]));
    let saved = BUCKETS.decode(&BUCKETS.encode(&bucket).unwrap()).unwrap();
    assert_eq!((saved.tags_inside, saved.policy), (BTreeMap::new(), bucket.policy));
}

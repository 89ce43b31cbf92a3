use bytes::Bytes;

use super::*;

#[test]
fn commit_bytes_count_every_key_and_value() {
    let key = |text: &'static str| Key::from_bytes(text);
    let range = Range::within(&key("not counted"), 1);
    let query = ListQuery::new(key("not counted"), 1);
    let commit = Commit {
        expectations: vec![
            Expectation::Key { key: key("1"), version: 1 },
            Expectation::Range { range, rows: vec![(key("22"), 1), (key("333"), 2)] },
            Expectation::List { query, entries: vec![(key("4444"), 0)], more: false },
        ],
        writes: vec![
            Write::Put { key: key("55555"), value: Bytes::from_static(b"666666") },
            Write::Delete { key: key("7777777") },
        ],
    };
    assert_eq!(commit.bytes(), 1 + 2 + 3 + 4 + 5 + 6 + 7);
    assert_eq!(commit.expectations.iter().map(Expectation::rows).sum::<usize>(), 6);
    assert_eq!(commit.check(), Ok(()));
}

/// What services may rely on: the largest operations of S3 fit one commit.
#[test]
fn largest_operations_fit() {
    // CompleteMultipartUpload: 10,000 parts read as one range and removed.
    let part =
        |number: u64| Key::from_bytes([&b"bucket and upload"[..], &number.to_be_bytes()].concat());
    let range = Range::within(&Key::from_bytes("bucket and upload"), 10_001);
    let rows = (0..10_000).map(|number| (part(number), number + 1)).collect();
    let complete = Commit {
        expectations: vec![Expectation::Range { range, rows }],
        writes: (0..10_000).map(|number| Write::Delete { key: part(number) }).collect(),
    };
    assert_eq!(complete.check(), Ok(()));

    // DeleteObjects: 1,000 names of the longest kind, four rows each read and written.
    let row =
        |number: u64| Key::from_bytes([&number.to_be_bytes()[..], &[b'n'; 1_024 + 256]].concat());
    let delete = Commit {
        expectations: (0..4_000).map(|n| Expectation::Key { key: row(n), version: 1 }).collect(),
        writes: (0..4_000).map(|number| Write::Delete { key: row(number) }).collect(),
    };
    assert_eq!(delete.check(), Ok(()));

    // A name of 1,024 zero bytes, each escaped, between other components.
    let name = crate::KeyBuilder::table("s3.version").text(&"b".repeat(63)).bytes(&[0; 1_024]);
    assert_eq!(name.u64_descending(1).build().check(), Ok(()));
}

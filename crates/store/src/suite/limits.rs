//! The limits, on both sides of each.

use bytes::Bytes;

use super::{Bench, Failed, key, put, write};
use crate::{
    COMMIT_BYTES_MAX, COMMIT_EXPECTED_ROWS_MAX, COMMIT_WRITES_MAX, Commit, Expectation,
    KEY_BYTES_MAX, Key, LimitExceeded, ListQuery, PAGE_ROWS_MAX, Range, Store, StoreError,
    VALUE_BYTES_MAX, Write,
};

fn value(bytes: usize) -> Bytes {
    Bytes::from(vec![b'v'; bytes])
}

/// The longest key that starts with `letter`.
fn longest_key(letter: u8) -> Key {
    Key::from_bytes(vec![letter; KEY_BYTES_MAX])
}

async fn refused(store: &dyn Store, commit: Commit) -> Result<LimitExceeded, Failed> {
    match store.commit(commit).await {
        Err(StoreError::Limit(limit)) => Ok(limit),
        other => Err(Failed { reason: format!("not refused: {other:?}") }),
    }
}

fn writes(writes: Vec<Write>) -> Commit {
    Commit { expectations: Vec::new(), writes }
}

/// Whatever is beyond a limit is refused as such, and nothing of it is written.
///
/// # Errors
/// [`Failed`] when something is not refused.
pub async fn limits_are_enforced(bench: Bench) -> Result<(), Failed> {
    let store = &*bench.store;
    let long = Key::from_bytes(vec![b'k'; KEY_BYTES_MAX + 1]);
    let bytes = KEY_BYTES_MAX + 1;
    let two = vec![put("a", "1"), Write::Delete { key: long.clone() }];
    assert_eq!(refused(store, writes(two)).await?, LimitExceeded::KeyTooLong { bytes });
    assert_eq!(store.get(&key("a")).await?, None, "nothing of a refused commit is written");
    for reserved in [Key::from_bytes(""), Key::end(), Key::from_bytes(vec![0xFF, b'a'])] {
        let one = vec![Write::Put { key: reserved.clone(), value: value(1) }];
        assert_eq!(refused(store, writes(one)).await?, LimitExceeded::KeyReserved);
        assert!(matches!(store.get(&reserved).await, Err(StoreError::Limit(_))));
    }
    let one = vec![Write::Put { key: key("a"), value: value(VALUE_BYTES_MAX + 1) }];
    let bytes = VALUE_BYTES_MAX + 1;
    assert_eq!(refused(store, writes(one)).await?, LimitExceeded::ValueTooLong { bytes });
    let many = vec![put("a", "1"); COMMIT_WRITES_MAX + 1];
    let count = COMMIT_WRITES_MAX + 1;
    assert_eq!(refused(store, writes(many)).await?, LimitExceeded::CommitWrites { writes: count });
    let expectation = Expectation::Key { key: key("a"), version: 0 };
    let rows = COMMIT_EXPECTED_ROWS_MAX + 1;
    let many = Commit { expectations: vec![expectation; rows], writes: Vec::new() };
    assert_eq!(refused(store, many).await?, LimitExceeded::CommitExpectedRows { rows });
    let count = COMMIT_BYTES_MAX / VALUE_BYTES_MAX;
    let put_large =
        |number: usize| Write::Put { key: key(number.to_string()), value: value(VALUE_BYTES_MAX) };
    let large = writes((0..count).map(put_large).collect());
    assert!(matches!(refused(store, large).await?, LimitExceeded::CommitBytes { .. }));
    assert_eq!(store.range(&Range::within(&key(""), 10)).await?, []);

    for rows in [0, PAGE_ROWS_MAX + 1] {
        let range = store.range(&Range::within(&key(""), rows)).await;
        assert!(matches!(range, Err(StoreError::Limit(_))), "range of {rows}");
        let list = store.list(&ListQuery::new(key(""), rows)).await;
        assert!(matches!(list, Err(StoreError::Limit(_))), "page of {rows}");
    }
    let too_many = vec![key("a"); PAGE_ROWS_MAX + 1];
    assert!(matches!(store.get_many(&too_many).await, Err(StoreError::Limit(_))));
    for delimiter in [Bytes::new(), Bytes::from_static(b"\xFF\xFF")] {
        let query = ListQuery { delimiter: Some(delimiter), ..ListQuery::new(key(""), 1) };
        assert!(matches!(store.list(&query).await, Err(StoreError::Limit(_))));
    }
    Ok(())
}

/// What is within the limits is stored and read back.
///
/// # Errors
/// [`Failed`] when the store fails.
pub async fn limits_can_be_reached(bench: Bench) -> Result<(), Failed> {
    let store = &*bench.store;
    // Bytes that no backend can compress, so that it must really hold them.
    let mut state = 1_u64;
    let noise: Vec<u8> = core::iter::repeat_with(|| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        state.to_be_bytes()[0]
    })
    .take(VALUE_BYTES_MAX)
    .collect();
    let noisy_key = Key::from_bytes(
        noise.iter().map(|byte| byte >> 1).take(KEY_BYTES_MAX).collect::<Vec<u8>>(),
    );
    for key in [longest_key(0x01), longest_key(0xFE), noisy_key] {
        let value = Bytes::from(noise.clone());
        write(store, vec![Write::Put { key: key.clone(), value: value.clone() }]).await?;
        let row = store.get(&key).await?;
        assert!(row.is_some_and(|row| row.value == value), "{} bytes", VALUE_BYTES_MAX);
        write(store, vec![Write::Delete { key }]).await?;
    }
    let put_small = |number: usize| Write::Put {
        key: key(format!("{number:05}")),
        value: Bytes::from(number.to_string()),
    };
    write(store, (0..COMMIT_WRITES_MAX).map(put_small).collect()).await?;
    let page = store.range(&Range::within(&key(""), PAGE_ROWS_MAX)).await?;
    assert_eq!(page.len(), PAGE_ROWS_MAX);
    let rows = page.iter().map(|entry| (entry.key.clone(), entry.row.version)).collect();
    let range = Range::within(&key(""), PAGE_ROWS_MAX);
    let keys: Vec<Key> = page.into_iter().map(|entry| entry.key).collect();
    assert_eq!(store.get_many(&keys).await?.iter().flatten().count(), PAGE_ROWS_MAX);
    let page = store.list(&ListQuery::new(key(""), PAGE_ROWS_MAX)).await?;
    assert_eq!((page.entries.len(), page.more), (PAGE_ROWS_MAX, true));
    let drop_all = keys.into_iter().map(|key| Write::Delete { key }).collect();
    let commit =
        Commit { expectations: vec![Expectation::Range { range, rows }], writes: drop_all };
    let _ = store.commit(commit).await?;
    let left = store.range(&Range::within(&key(""), PAGE_ROWS_MAX)).await?;
    assert_eq!(left.len(), COMMIT_WRITES_MAX - PAGE_ROWS_MAX);
    Ok(())
}

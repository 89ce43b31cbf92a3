//! The barrier over any store.

use std::sync::Arc;

use bytes::Bytes;

use super::{Bench, Failed, key, put, write};
use crate::{Barrier, ListQuery, Range, Seal, SealError, Store, StoreError, Write};

/// Not encryption: hides a value from a search for it, and binds it to its key by a sum of both.
#[derive(Debug)]
struct Mask;

fn sum(row_key: &[u8], masked: &[u8]) -> [u8; 8] {
    let fold = |sum: u64, byte: &u8| (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
    row_key.iter().chain(&[0]).chain(masked).fold(0xcbf2_9ce4_8422_2325, fold).to_be_bytes()
}

impl Seal for Mask {
    fn seal(&self, row_key: &[u8], value: &[u8]) -> Result<Vec<u8>, SealError> {
        let masked: Vec<u8> = value.iter().map(|byte| byte ^ 0xA5).collect();
        Ok([&sum(row_key, &masked)[..], &masked].concat())
    }

    fn open(&self, row_key: &[u8], sealed: &[u8]) -> Result<Vec<u8>, SealError> {
        let (stored, masked) = sealed.split_first_chunk::<8>().ok_or(SealError::NotAuthentic)?;
        if sum(row_key, masked) != *stored {
            return Err(SealError::NotAuthentic);
        }
        Ok(masked.iter().map(|byte| byte ^ 0xA5).collect())
    }
}

fn barrier(below: &Arc<dyn Store>) -> Barrier {
    Barrier::new(Arc::clone(below), Arc::new(Mask))
}

/// Values are sealed below, and a changed or moved one is refused by every kind of read.
///
/// # Errors
/// [`Failed`] when the store fails.
pub async fn barrier_hides_and_binds_values(bench: Bench) -> Result<(), Failed> {
    let (below, above) = (&bench.store, barrier(&bench.store));
    write(&above, vec![put("a", "a secret"), put("b", "b secret")]).await?;
    let sealed = below.range(&Range::within(&key(""), 10)).await?;
    assert_eq!(sealed.len(), 2);
    let shows = |value: &Bytes| value.windows(6).any(|window| window == b"secret");
    assert!(!sealed.iter().any(|entry| shows(&entry.row.value)));

    let moved = sealed.into_iter().next().map(|entry| entry.row.value).unwrap_or_default();
    let mut changed = moved.to_vec();
    if let Some(last) = changed.last_mut() {
        *last ^= 1;
    }
    for (tail, value) in [("b", moved), ("a", Bytes::from(changed)), ("a", Bytes::new())] {
        let at = key(tail);
        write(&**below, vec![Write::Put { key: at.clone(), value }]).await?;
        assert_refused(above.get(&at).await);
        assert_refused(above.get_many(core::slice::from_ref(&at)).await);
        assert_refused(above.range(&Range::within(&key(""), 10)).await);
        assert_refused(above.list(&ListQuery::new(key(""), 10)).await);
    }
    Ok(())
}

fn assert_refused<T: core::fmt::Debug>(read: Result<T, StoreError>) {
    let expected = matches!(read, Err(StoreError::Seal { source: SealError::NotAuthentic, .. }));
    assert!(expected, "{read:?}");
}

/// Reads through the barrier give what was written through it, versions included.
///
/// # Errors
/// [`Failed`] when the store fails.
pub async fn barrier_passes_reads_through(bench: Bench) -> Result<(), Failed> {
    let (below, above) = (&bench.store, barrier(&bench.store));
    write(&above, vec![put("a/1", "one"), put("a/2", "two"), put("b", "three")]).await?;
    write(&above, vec![Write::Delete { key: key("a/2") }]).await?;
    let row = above.get(&key("a/1")).await?;
    assert_eq!(row.as_ref().map(|row| row.value.as_ref()), Some(&b"one"[..]));
    assert_eq!(row.map(|r| r.version), below.get(&key("a/1")).await?.map(|r| r.version));
    let rows = above.get_many(&[key("a/2"), key("b")]).await?;
    let values: Vec<_> = rows.into_iter().map(|row| row.map(|row| row.value)).collect();
    assert_eq!(values, [None, Some("three".into())]);
    let range = above.range(&Range::within(&key(""), 10).reversed()).await?;
    let values: Vec<&[u8]> = range.iter().map(|entry| entry.row.value.as_ref()).collect();
    assert_eq!(values, [&b"three"[..], b"one"]);
    let query = ListQuery { delimiter: Some("/".into()), ..ListQuery::new(key(""), 10) };
    let (page, sealed) = (above.list(&query).await?, below.list(&query).await?);
    assert_eq!(page.versions(), sealed.versions());
    assert_eq!((page.entries.len(), page.more), (2, false));
    Ok(())
}

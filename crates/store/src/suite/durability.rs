//! Rows outlive the store that wrote them.

use std::sync::Arc;

use super::{Bench, Failed, delete, key, put, write};
use crate::{Entry, Range, Store};

async fn all(store: &dyn Store) -> Result<Vec<Entry>, Failed> {
    Ok(store.range(&Range::within(&key(""), 1000)).await?)
}

/// What was committed is there when the store is opened again, versions included, and what was
/// deleted is not.
///
/// # Errors
/// [`Failed`] when the store fails.
pub async fn reopened_store_has_every_commit(bench: Bench) -> Result<(), Failed> {
    let Bench { fixture, store } = bench;
    write(&*store, vec![put("a", "1"), put("b", "2")]).await?;
    write(&*store, vec![delete("a"), put("c", "3")]).await?;
    let before = all(&*store).await?;
    drop(store);
    let store = fixture.open().await?;
    assert_eq!(all(&*store).await?, before);
    assert_eq!(before.len(), 2);
    write(&*store, vec![put("d", "4")]).await?;
    drop(store);
    assert_eq!(all(&*fixture.open().await?).await?.len(), 3);
    Ok(())
}

/// A version is never given twice, not even to rows that are gone.
///
/// # Errors
/// [`Failed`] when the store fails.
pub async fn versions_grow_across_reopening(bench: Bench) -> Result<(), Failed> {
    let Bench { fixture, mut store } = bench;
    let mut last = 0;
    for _ in 0..4 {
        write(&*store, vec![put("a", "1")]).await?;
        let version = write(&*store, vec![delete("a")]).await?;
        assert!(version > last, "{version} after {last}");
        last = version;
        let old: Arc<dyn Store> = store;
        drop(old);
        store = fixture.open().await?;
    }
    Ok(())
}

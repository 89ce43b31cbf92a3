//! Single rows.

use super::{Bench, Failed, delete, key, put, write};

/// Rows come back as written, with the version of their commit, and go when deleted.
///
/// # Errors
/// [`Failed`] when the store fails.
pub async fn rows_are_stored_and_removed(bench: Bench) -> Result<(), Failed> {
    let store = &*bench.store;
    assert_eq!(store.get(&key("a")).await?, None);
    let first = write(store, vec![put("a", "one"), put("b", "two"), put("empty", "")]).await?;
    let second = write(store, vec![put("b", "three"), delete("never there")]).await?;
    assert!(first > 0 && second > first, "versions {first} and {second}");

    let a = store.get(&key("a")).await?.map(|row| (row.value, row.version));
    assert_eq!(a, Some(("one".into(), first)));
    for (tail, version) in [("a", first), ("b", second), ("empty", first), ("missing", 0)] {
        assert_eq!(store.version(&key(tail)).await?, version, "of {tail}");
    }
    let keys = [key("b"), key("missing"), key("a"), key("empty"), key("b")];
    let rows = store.get_many(&keys).await?;
    let found: Vec<_> = rows.into_iter().map(|row| row.map(|r| (r.value, r.version))).collect();
    let expected = [
        Some(("three".into(), second)),
        None,
        Some(("one".into(), first)),
        Some(("".into(), first)),
        Some(("three".into(), second)),
    ];
    assert_eq!(found, expected);
    assert_eq!(store.get_many(&[]).await?, []);

    write(store, vec![delete("a")]).await?;
    assert_eq!(store.get(&key("a")).await?, None);
    assert_eq!(store.version(&key("a")).await?, 0);
    let again = write(store, vec![put("a", "one")]).await?;
    assert!(again > second, "a row put again has a new version");
    Ok(())
}

/// Of several writes to one key in a commit the last counts.
///
/// # Errors
/// [`Failed`] when the store fails.
pub async fn last_write_of_a_key_counts(bench: Bench) -> Result<(), Failed> {
    let store = &*bench.store;
    write(store, vec![put("a", "1"), put("a", "2"), delete("b"), put("b", "3")]).await?;
    write(store, vec![put("c", "4"), delete("c"), put("a", "5"), put("a", "6")]).await?;
    let rows = store.get_many(&[key("a"), key("b"), key("c")]).await?;
    let values: Vec<_> = rows.into_iter().map(|row| row.map(|row| row.value)).collect();
    assert_eq!(values, [Some("6".into()), Some("3".into()), None]);
    Ok(())
}

//! Expectations.

use bytes::Bytes;

use super::{Bench, Failed, delete, key, put, write};
use crate::{Commit, CommitOutcome, Expectation, Key, ListQuery, Order, Range, Store, Write};

/// Commits a write of `mark` under one expectation and says whether it went through.
async fn holds(store: &dyn Store, expectation: Expectation) -> Result<bool, Failed> {
    let mark = KEY_MARK;
    let before = store.get(&key(mark)).await?.map(|row| row.version);
    let commit = Commit { expectations: vec![expectation], writes: vec![put(mark, "mark")] };
    let outcome = store.commit(commit).await?;
    let after = store.get(&key(mark)).await?.map(|row| row.version);
    match outcome {
        CommitOutcome::Committed { version } => assert_eq!(after, Some(version)),
        CommitOutcome::Conflict => assert_eq!(after, before, "a conflict wrote"),
    }
    Ok(matches!(outcome, CommitOutcome::Committed { .. }))
}

/// Above every other key of these cases, outside every range they expect.
const KEY_MARK: &str = "~mark";

/// A row of another version, an absent row and a present one are each told apart.
///
/// # Errors
/// [`Failed`] when the store fails.
pub async fn expected_keys_are_checked(bench: Bench) -> Result<(), Failed> {
    let store = &*bench.store;
    let expect = |tail: &str, version| Expectation::Key { key: key(tail), version };
    let first = write(store, vec![put("a", "1")]).await?;
    assert!(holds(store, expect("a", first)).await?);
    assert!(!holds(store, expect("a", 0)).await?);
    assert!(!holds(store, expect("a", first + 1)).await?);
    assert!(holds(store, expect("b", 0)).await?);
    assert!(!holds(store, expect("b", first)).await?);

    let second = write(store, vec![put("a", "1")]).await?;
    assert!(!holds(store, expect("a", first)).await?, "the same value is a new version");
    assert!(holds(store, expect("a", second)).await?);
    write(store, vec![delete("a")]).await?;
    assert!(!holds(store, expect("a", second)).await?);
    assert!(holds(store, expect("a", 0)).await?);
    Ok(())
}

/// Reads the range and gives what a transaction would expect.
async fn expectation_of(store: &dyn Store, range: &Range) -> Result<Expectation, Failed> {
    let entries = store.range(range).await?;
    let rows = entries.into_iter().map(|entry| (entry.key, entry.row.version)).collect();
    Ok(Expectation::Range { range: range.clone(), rows })
}

/// What a change does to an expected range.
#[derive(Debug)]
struct Change {
    what: &'static str,
    write: Write,
    still_holds: bool,
}

async fn check_changes(
    store: &dyn Store,
    range: &Range,
    changes: Vec<Change>,
) -> Result<(), Failed> {
    for change in changes {
        let expectation = expectation_of(store, range).await?;
        assert!(holds(store, expectation.clone()).await?, "unchanged, before {}", change.what);
        write(store, vec![change.write]).await?;
        assert_eq!(holds(store, expectation).await?, change.still_holds, "{}", change.what);
    }
    Ok(())
}

/// A range conflicts with rows that change, go or appear inside it, and with no others.
///
/// # Errors
/// [`Failed`] when the store fails.
pub async fn expected_ranges_are_checked(bench: Bench) -> Result<(), Failed> {
    let store = &*bench.store;
    write(store, vec![put("b", "1"), put("d", "1"), put("f", "1"), put("h", "1")]).await?;
    let changes = vec![
        Change { what: "phantom", write: put("c", "2"), still_holds: false },
        Change { what: "phantom at the start", write: put("a", "2"), still_holds: false },
        Change { what: "changed", write: put("d", "2"), still_holds: false },
        Change { what: "gone", write: delete("b"), still_holds: false },
        Change { what: "at the end bound", write: put("g", "2"), still_holds: true },
        Change { what: "outside", write: delete("h"), still_holds: true },
        Change { what: "absent row deleted", write: delete("e"), still_holds: true },
    ];
    check_changes(store, &Range::new(key("a"), key("g"), 100), changes).await?;

    // a c d f g: the first two cover up to `c`.
    let changes = vec![
        Change { what: "behind the limit", write: put("d", "3"), still_holds: true },
        Change { what: "new behind the limit", write: put("c1", "3"), still_holds: true },
        Change { what: "new before the limit", write: put("b", "3"), still_holds: false },
        Change { what: "first gone", write: delete("a"), still_holds: false },
    ];
    check_changes(store, &Range::new(key("a"), key("g"), 2), changes).await?;

    let empty = Range::new(key("x"), key("y"), 1);
    let changes = vec![Change { what: "first row", write: put("x1", "4"), still_holds: false }];
    check_changes(store, &empty, changes).await?;
    Ok(())
}

/// The same from the other end.
///
/// # Errors
/// [`Failed`] when the store fails.
pub async fn reverse_ranges_are_checked(bench: Bench) -> Result<(), Failed> {
    let store = &*bench.store;
    write(store, vec![put("b", "1"), put("d", "1"), put("f", "1"), put("h", "1")]).await?;
    let range = Range { order: Order::Reverse, ..Range::new(key("a"), key("h"), 2) };
    let changes = vec![
        Change { what: "behind the limit", write: put("b", "2"), still_holds: true },
        Change { what: "new behind the limit", write: put("c", "2"), still_holds: true },
        Change { what: "outside", write: put("h", "2"), still_holds: true },
        Change { what: "phantom", write: put("e", "2"), still_holds: false },
        Change { what: "phantom at the end", write: put("g", "2"), still_holds: false },
        Change { what: "gone", write: delete("g"), still_holds: false },
    ];
    check_changes(store, &range, changes).await
}

/// A listing conflicts with changes that change its page, and with no others.
///
/// # Errors
/// [`Failed`] when the store fails.
pub async fn expected_listings_are_checked(bench: Bench) -> Result<(), Failed> {
    let store = &*bench.store;
    write(store, vec![put("p/a", "1"), put("p/b/1", "1"), put("p/b/2", "1"), put("p/c", "1")])
        .await?;
    let query =
        ListQuery { delimiter: Some(Bytes::from_static(b"/")), ..ListQuery::new(key("p/"), 3) };
    let changes = [
        ("another key of a common prefix", put("p/b/3", "2"), true),
        ("one of several keys gone", delete("p/b/1"), true),
        ("outside", put("q", "2"), true),
        ("changed", put("p/a", "2"), false),
        ("new common prefix", put("p/a/x", "2"), false),
        ("more", put("p/d", "2"), true),
        ("gone", delete("p/a"), false),
        ("last keys of a common prefix gone", delete("p/a/x"), false),
    ];
    for (what, change, still_holds) in changes {
        let page = store.list(&query).await?;
        let entries = page.versions();
        let expected = Expectation::List { query: query.clone(), entries, more: page.more };
        assert!(holds(store, expected.clone()).await?, "unchanged, before {what}");
        write(store, vec![change]).await?;
        assert_eq!(holds(store, expected).await?, still_holds, "{what}");
    }
    Ok(())
}

/// One expectation of many that fails stops every write.
///
/// # Errors
/// [`Failed`] when the store fails.
pub async fn commits_are_all_or_nothing(bench: Bench) -> Result<(), Failed> {
    let store = &*bench.store;
    let version = write(store, vec![put("a", "1"), put("b", "1")]).await?;
    let expect = |tail: &str, version| Expectation::Key { key: key(tail), version };
    let commit = Commit {
        expectations: vec![expect("a", version), expect("b", version), expect("c", 0)],
        writes: vec![put("a", "2"), delete("b"), put("c", "2")],
    };
    let stale = Commit {
        expectations: vec![expect("a", version), expect("b", version), expect("c", version)],
        ..commit.clone()
    };
    assert_eq!(store.commit(stale).await?, CommitOutcome::Conflict);
    let keys: Vec<Key> = ["a", "b", "c"].iter().map(key).collect();
    let values = async || {
        let rows = store.get_many(&keys).await?;
        Ok::<_, Failed>(rows.into_iter().map(|row| row.map(|r| r.value)).collect::<Vec<_>>())
    };
    assert_eq!(values().await?, [Some("1".into()), Some("1".into()), None]);
    let outcome = store.commit(commit.clone()).await?;
    assert!(matches!(outcome, CommitOutcome::Committed { .. }));
    assert_eq!(values().await?, [Some("2".into()), None, Some("2".into())]);
    assert_eq!(store.commit(commit).await?, CommitOutcome::Conflict, "not twice");

    // Without writes a commit only checks.
    let check = Commit { expectations: vec![expect("b", 0)], writes: Vec::new() };
    assert!(matches!(store.commit(check).await?, CommitOutcome::Committed { .. }));
    let check = Commit { expectations: vec![expect("a", version)], writes: Vec::new() };
    assert_eq!(store.commit(check).await?, CommitOutcome::Conflict);
    Ok(())
}

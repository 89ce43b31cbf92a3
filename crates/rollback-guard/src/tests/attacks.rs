//! What the operator of a store can do to single rows.

use std::sync::Arc;

use store::{KeyBuilder, ListQuery, Order, Range, Row, Store, StoreError};

use super::{is_refused, key, open, parts, place, write};
use crate::tests::shaky::Shaky;
use crate::{Guard, Opened, Wrong, differences, rebase};

/// Runs `attack` on a store that holds `first` (written twice), `second` and a deleted `third`, with
/// the old row of `first` and the last one of `third`; then `name` must be refused by every kind of
/// read, at once and after a restart, and be fine again when the row is put back.
async fn check(name: &str, attack: impl Fn(&Shaky, Row, Row)) {
    let dir = tempfile::tempdir().unwrap();
    let place = place(dir.path());
    let below = Arc::new(Shaky::default());
    let (mut guard, opened) = open(&below, &place).await.unwrap();
    assert_eq!(opened, Opened::Fresh { rows: 0 });
    write(&guard, "first", Some("old")).await;
    let old = below.row(&key("first")).unwrap();
    write(&guard, "first", Some("new")).await;
    write(&guard, "second", Some("x")).await;
    write(&guard, "third", Some("gone")).await;
    let gone = below.row(&key("third")).unwrap();
    write(&guard, "third", None).await;

    let before = below.row(&key(name));
    attack(&below, old, gone);
    for restart in [false, true] {
        if restart {
            drop(guard);
            guard = open(&below, &place).await.unwrap().0;
        }
        assert_eq!(guard.counts().refused, 0);
        refused_by_every_read(&guard, name).await;
        assert_eq!(guard.counts().refused, 7);
        assert!(!is_refused(&guard, "other").await, "other rows are as they were");
    }
    below.edit(&key(name), before.clone());
    assert!(!is_refused(&guard, name).await);
    assert_eq!(guard.get(&key(name)).await.unwrap(), before);
}

async fn refused_by_every_read(guard: &Guard, name: &str) {
    let table = KeyBuilder::table("key").build();
    let slash = ListQuery { delimiter: Some("/".into()), ..ListQuery::new(table.clone(), 10) };
    let answers = [
        guard.get(&key(name)).await.map(drop),
        guard.version(&key(name)).await.map(drop),
        guard.get_many(&[key("second"), key(name)]).await.map(drop),
        guard.range(&Range::within(&table, 10)).await.map(drop),
        guard.range(&Range { order: Order::Reverse, ..Range::within(&table, 10) }).await.map(drop),
        guard.list(&ListQuery::new(table, 10)).await.map(drop),
        guard.list(&slash).await.map(drop),
    ];
    for (at, answer) in answers.into_iter().enumerate() {
        match answer {
            Err(StoreError::RolledBack { key: refused }) => assert_eq!(refused, key(name), "{at}"),
            other => panic!("read {at}: {other:?}"),
        }
    }
}

#[tokio::test]
async fn an_old_value_with_its_old_version() {
    check("first", |store, old, _| drop(store.edit(&key("first"), Some(old)))).await;
}

#[tokio::test]
async fn an_old_value_with_the_new_version() {
    let attack = |store: &Shaky, old: Row, _| {
        let version = store.row(&key("first")).unwrap().version;
        store.edit(&key("first"), Some(Row { version, ..old }));
    };
    // The version alone is as it should be: who has kept the newest value by it goes on with that.
    let dir = tempfile::tempdir().unwrap();
    let below = Arc::new(Shaky::default());
    let (guard, _) = open(&below, &place(dir.path())).await.unwrap();
    write(&guard, "first", Some("old")).await;
    let old = below.row(&key("first")).unwrap();
    let version = write(&guard, "first", Some("new")).await;
    attack(&below, old, ());
    assert_eq!(guard.version(&key("first")).await.unwrap(), version);
    assert!(is_refused(&guard, "first").await);
    let table = KeyBuilder::table("key").build();
    assert!(guard.range(&Range::within(&table, 10)).await.is_err());
    assert!(guard.list(&ListQuery::new(table, 10)).await.is_err());
    assert!(guard.get_many(&[key("first")]).await.is_err());
}

#[tokio::test]
async fn the_new_value_with_another_version() {
    let attack = |store: &Shaky, old: Row, _| {
        let row = store.row(&key("first")).unwrap();
        store.edit(&key("first"), Some(Row { version: old.version, ..row }));
    };
    check("first", attack).await;
}

#[tokio::test]
async fn a_row_removed() {
    check("first", |store, _, _| drop(store.edit(&key("first"), None))).await;
}

#[tokio::test]
async fn a_deleted_row_brought_back() {
    check("third", |store, _, gone| drop(store.edit(&key("third"), Some(gone)))).await;
}

#[tokio::test]
async fn rows_of_named_tables_are_let_through() {
    let dir = tempfile::tempdir().unwrap();
    let below = Arc::new(Shaky::default());
    let (guard, _) = open(&below, &place(dir.path())).await.unwrap();
    let object = KeyBuilder::table("object").text("o").build();
    below.edit(&object, Some(Row { value: "anything".into(), version: 3 }));
    assert_eq!(guard.version(&object).await.unwrap(), 3);
    assert_eq!(guard.range(&Range::within(&object, 5)).await.unwrap().len(), 1);
    assert_eq!(guard.counts().rows, 1, "the store's note alone");
}

#[tokio::test]
async fn a_range_that_starts_or_ends_beyond_a_page_says_nothing_of_the_rest() {
    let dir = tempfile::tempdir().unwrap();
    let below = Arc::new(Shaky::default());
    let (guard, _) = open(&below, &place(dir.path())).await.unwrap();
    for name in ["a", "b", "c", "d"] {
        write(&guard, name, Some(name)).await;
    }
    below.edit(&key("c"), None);
    let all = Range::within(&KeyBuilder::table("key").build(), 2);
    assert_eq!(guard.range(&all).await.unwrap().len(), 2);
    assert!(guard.range(&all.clone().after(&key("a"))).await.is_err());
    assert!(guard.range(&all.reversed()).await.is_err());
}

#[tokio::test]
async fn differences_are_told_and_accepted_on_demand() {
    let dir = tempfile::tempdir().unwrap();
    let place = place(dir.path());
    let below = Arc::new(Shaky::default());
    let (guard, _) = open(&below, &place).await.unwrap();
    write(&guard, "a", Some("old")).await;
    let old = below.row(&key("a"));
    write(&guard, "a", Some("new")).await;
    write(&guard, "b", Some("b")).await;
    drop(guard);
    assert_eq!(differences(&parts(&below), &place).await.unwrap().rows, []);
    below.edit(&key("a"), old.clone());
    below.edit(&key("b"), None);
    below.edit(&key("c"), old);
    let found = differences(&parts(&below), &place).await.unwrap();
    let found: Vec<_> = found.rows.into_iter().map(|it| (it.key, it.wrong)).collect();
    let wanted = [(key("a"), Wrong::NotNewest), (key("b"), Wrong::Gone), (key("c"), Wrong::Back)];
    assert_eq!(found, wanted);
    assert_eq!(rebase(&parts(&below), &place).await.unwrap().unwrap().len(), 3);
    let (guard, _) = open(&below, &place).await.unwrap();
    for name in ["a", "b", "c"] {
        assert!(!is_refused(&guard, name).await);
    }
    write(&guard, "b", Some("again")).await;
}

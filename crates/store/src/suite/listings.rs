//! Listings.

use bytes::Bytes;
use proptest::prop_assert_eq;

use super::model::{Model, question, runner, tails};
use super::ranges::{fail, fill};
use super::{Bench, Failed, key, put, wait, write};
use crate::{After, Key, KeyBuilder, ListEntry, ListPage, ListQuery, Write, escaped};

/// Each entry's key behind `root`; common prefixes marked with a `*`.
fn names(page: &ListPage, root: &Key) -> Vec<String> {
    let text = |key: &Key| String::from_utf8_lossy(key.strip_prefix(root).unwrap_or(b"?")).into();
    let name = |entry: &ListEntry| match entry {
        ListEntry::Item(entry) => text(&entry.key),
        ListEntry::CommonPrefix(prefix) => text(prefix) + "*",
    };
    page.entries.iter().map(name).collect()
}

/// Keys with the delimiter roll up, pages follow one another, and a page says if it is the last.
///
/// # Errors
/// [`Failed`] when the store fails.
pub async fn listing_rolls_up(bench: Bench) -> Result<(), Failed> {
    let store = &*bench.store;
    let tails = ["a", "b/", "b/1", "b/2/x", "b0", "c//d", "c/e", "d"];
    write(store, tails.into_iter().map(|tail| put(tail, "v")).collect()).await?;
    let root = key("");
    let list = |prefix: &str, after: Option<After>, limit: usize| ListQuery {
        delimiter: Some(Bytes::from_static(b"/")),
        after,
        ..ListQuery::new(key(prefix), limit)
    };
    let flat = store.list(&ListQuery::new(root.clone(), 100)).await?;
    assert_eq!((names(&flat, &root), flat.more), (tails.map(String::from).to_vec(), false));

    let check = async |query: ListQuery, expected: &[&str], more: bool| {
        let page = store.list(&query).await?;
        assert_eq!(
            (names(&page, &root), page.more),
            (expected.iter().map(|&n| n.to_owned()).collect(), more),
            "{query:?}"
        );
        Ok::<_, Failed>(page.entries.last().map(ListEntry::as_after))
    };
    check(list("", None, 100), &["a", "b/*", "b0", "c/*", "d"], false).await?;
    check(list("", None, 5), &["a", "b/*", "b0", "c/*", "d"], false).await?;
    let second = check(list("", None, 2), &["a", "b/*"], true).await?;
    let third = check(list("", second, 2), &["b0", "c/*"], true).await?;
    check(list("", third, 2), &["d"], false).await?;
    check(list("b/", None, 100), &["b/", "b/1", "b/2/*"], false).await?;
    check(list("c/", None, 100), &["c//*", "c/e"], false).await?;
    check(list("nothing", None, 100), &[], false).await?;
    // A key as the start leaves the rest of its common prefix; the prefix itself does not.
    check(list("", Some(After::Key(key("b/1"))), 1), &["b/*"], true).await?;
    check(list("", Some(After::CommonPrefix(key("b/"))), 1), &["b0"], true).await?;
    check(list("b/", Some(After::Key(key("a"))), 1), &["b/"], true).await?;
    check(list("b/", Some(After::Key(key("c"))), 1), &[], false).await?;
    Ok(())
}

/// What follows the listed part of a key is not searched for the delimiter.
///
/// # Errors
/// [`Failed`] when the store fails.
pub async fn listing_skips_suffixes(bench: Bench) -> Result<(), Failed> {
    let store = &*bench.store;
    let base = KeyBuilder::table("versions");
    // The numbers' encodings hold the delimiter's byte, 0x2F.
    let number = !u64::from_be_bytes([0x2F; 8]);
    let versions = [("a", number), ("a", 1), ("b/1", 2), ("b/1", number), ("b/\0/2", 3)];
    let put = |(name, number): (&str, u64)| Write::Put {
        key: base.clone().bytes(name.as_bytes()).u64_descending(number).build(),
        value: name.to_owned().into(),
    };
    write(store, versions.into_iter().map(put).collect()).await?;
    let list = async |prefix: &[u8], delimiter: &[u8]| {
        let query = ListQuery {
            delimiter: Some(escaped(delimiter).into()),
            suffix_bytes: 11,
            ..ListQuery::new(base.clone().bytes_starting(prefix), 100)
        };
        let page = store.list(&query).await?;
        let is_item = |entry: &ListEntry| match entry {
            ListEntry::Item(entry) => String::from_utf8_lossy(&entry.row.value).into_owned(),
            ListEntry::CommonPrefix(_) => "*".to_owned(),
        };
        Ok::<_, Failed>(page.entries.iter().map(is_item).collect::<Vec<_>>())
    };
    assert_eq!(list(b"", b"/").await?, ["a", "a", "*"]);
    assert_eq!(list(b"b/", b"/").await?, ["*", "b/1", "b/1"]);
    assert_eq!(list(b"b/", b"\0").await?, ["*", "b/1", "b/1"]);
    assert_eq!(list(b"a", b"/").await?, ["a", "a"]);
    Ok(())
}

/// Random rows and listings: the answers are those of the naive model, and pages that follow one
/// another give what one large page gives.
///
/// # Errors
/// [`Failed`] with the smallest case found, when one differs.
pub async fn listing_matches_model(bench: Bench) -> Result<(), Failed> {
    let store = &*bench.store;
    let number = core::cell::Cell::new(0_u64);
    let cases = (tails(), proptest::collection::vec(question(), 1..8));
    let outcome = runner(100).run(&cases, |(tails, questions)| {
        number.set(number.get() + 1);
        let mut model = Model::new(number.get());
        wait(fill(store, &mut model, &tails))?;
        for mut question in questions {
            let query = model.query_of(&question);
            let page = wait(store.list(&query)).map_err(fail)?;
            prop_assert_eq!(&page, &model.list(&question), "{:?}", question);

            let mut paged = page;
            while paged.more {
                let after = paged.entries.last().map(ListEntry::as_after);
                let next = ListQuery { after, ..query.clone() };
                let page = wait(store.list(&next)).map_err(fail)?;
                paged.entries.extend(page.entries);
                paged.more = page.more;
            }
            question.limit = 1000;
            prop_assert_eq!(&paged, &model.list(&question), "{:?} in pages", question);
        }
        Ok(())
    });
    Ok(outcome?)
}

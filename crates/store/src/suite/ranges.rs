//! Ranges.

use bytes::Bytes;
use proptest::prop_assert_eq;
use proptest::test_runner::TestCaseError;

use super::model::{Model, bounds, runner, tails};
use super::{Bench, Failed, key, put, wait, write};
use crate::{Commit, CommitOutcome, Entry, Key, Range, Row, Store, Write};

fn tails_of(entries: &[Entry]) -> Vec<Bytes> {
    let root = key("");
    let tail = |entry: &Entry| entry.key.strip_prefix(&root).map(Bytes::copy_from_slice);
    entries.iter().filter_map(tail).collect()
}

/// Ranges are in key order, forward and reverse, with their bounds and limit respected.
///
/// # Errors
/// [`Failed`] when the store fails.
pub async fn ranges_are_ordered_and_bounded(bench: Bench) -> Result<(), Failed> {
    let store = &*bench.store;
    let rows: [&[u8]; 6] = [b"b", b"a\xFF", b"a", b"a\0", b"\xFF", b""];
    let version = write(store, rows.into_iter().map(|tail| put(tail, "v")).collect()).await?;
    let sorted: [&[u8]; 6] = [b"", b"a", b"a\0", b"a\xFF", b"b", b"\xFF"];

    let all = Range::within(&key(""), 100);
    let entries = store.range(&all).await?;
    assert_eq!(tails_of(&entries), sorted);
    assert!(entries.iter().all(|e| e.row == Row { value: "v".into(), version }));
    let reversed = tails_of(&store.range(&all.clone().reversed()).await?);
    assert_eq!(reversed, sorted.into_iter().rev().collect::<Vec<_>>());

    let inner = Range::new(key("a"), key("b"), 100);
    assert_eq!(tails_of(&store.range(&inner).await?), [&b"a"[..], b"a\0", b"a\xFF"]);
    let first = Range { limit: 1, ..inner.clone() };
    assert_eq!(tails_of(&store.range(&first).await?), [&b"a"[..]]);
    let second = first.clone().after(&key("a"));
    assert_eq!(tails_of(&store.range(&second).await?), [&b"a\0"[..]]);
    let last = first.reversed();
    assert_eq!(tails_of(&store.range(&last).await?), [&b"a\xFF"[..]]);
    let before = last.after(&key(b"a\xFF"));
    assert_eq!(tails_of(&store.range(&before).await?), [&b"a\0"[..]]);

    let backwards = Range::new(key("b"), key("a"), 100);
    assert_eq!(store.range(&backwards).await?, []);
    assert_eq!(store.range(&backwards.reversed()).await?, []);
    // A backend's own records are above every row and never seen.
    let everything = Range::new(Key::from_bytes(""), Key::from_bytes(vec![0xFF; 8]), 100);
    assert_eq!(store.range(&everything).await?.len(), sorted.len());
    assert_eq!(store.range(&everything.reversed()).await?.len(), sorted.len());
    Ok(())
}

/// Stores `tails` under the model's table and in the model, as one commit.
pub(super) async fn fill(
    store: &dyn Store,
    model: &mut Model,
    tails: &[Vec<u8>],
) -> Result<(), TestCaseError> {
    let value = |tail: &[u8]| Bytes::from([b"value of ", tail].concat());
    let put = |tail: &Vec<u8>| Write::Put { key: model.key(tail), value: value(tail) };
    let commit = Commit { expectations: Vec::new(), writes: tails.iter().map(put).collect() };
    let outcome = store.commit(commit).await.map_err(fail)?;
    let CommitOutcome::Committed { version } = outcome else {
        return Err(TestCaseError::fail("conflict"));
    };
    let row = |tail: &Vec<u8>| (tail.clone(), Row { value: value(tail), version });
    model.rows = tails.iter().map(row).collect();
    Ok(())
}

pub(super) fn fail(error: crate::StoreError) -> TestCaseError {
    TestCaseError::fail(Failed::from(error).reason)
}

/// Random rows and ranges: the answers are those of the naive model.
///
/// # Errors
/// [`Failed`] with the smallest case found, when one differs.
pub async fn range_matches_model(bench: Bench) -> Result<(), Failed> {
    let store = &*bench.store;
    let number = core::cell::Cell::new(0_u64);
    let cases = (tails(), proptest::collection::vec(bounds(), 1..6));
    let outcome = runner(60).run(&cases, |(tails, ranges)| {
        number.set(number.get() + 1);
        let mut model = Model::new(number.get());
        wait(fill(store, &mut model, &tails))?;
        for bounds in ranges {
            let range = model.range_of(&bounds);
            prop_assert_eq!(wait(store.range(&range)).map_err(fail)?, model.range(&range));
        }
        Ok(())
    });
    Ok(outcome?)
}

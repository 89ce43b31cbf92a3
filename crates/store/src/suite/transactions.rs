//! The transaction over any store.

use std::sync::Arc;

use bytes::Bytes;
use proptest::collection::vec;
use proptest::option;
use proptest::prop_assert_eq;
use proptest::sample::select;
use proptest::test_runner::TestCaseError;

use super::model::{Bounds, Model, Question, bounds, question, runner, tail, tails};
use super::ranges::{fail, fill};
use super::{Bench, Failed, delete, key, put, wait, write};
use crate::{CommitOutcome, Entry, ListEntry, ListQuery, Range, Row, Store, StoreError, Tx};

fn values(entries: &[Entry]) -> Vec<&[u8]> {
    entries.iter().map(|entry| entry.row.value.as_ref()).collect()
}

/// A version asked for is an expectation like a read: the commit conflicts when it has changed,
/// also when the row was read after the change.
///
/// # Errors
/// [`Failed`] when the store fails.
pub async fn versions_become_expectations(bench: Bench) -> Result<(), Failed> {
    let store = bench.store;
    let first = write(&*store, vec![put("a", "1")]).await?;
    let mut undisturbed = Tx::new(Arc::clone(&store));
    assert_eq!(undisturbed.version(&key("a")).await?, first);
    assert_eq!(undisturbed.version(&key("missing")).await?, 0);
    assert_eq!(undisturbed.get(&key("a")).await?.map(|row| row.version), Some(first));
    undisturbed.put(key("own"), "x");
    assert_eq!(undisturbed.version(&key("own")).await?, 0, "an own write has no version yet");
    let outcome = store.commit(undisturbed.into_commit()).await?;
    assert!(matches!(outcome, CommitOutcome::Committed { .. }), "{outcome:?}");

    for reads_later in [false, true] {
        let mut tx = Tx::new(Arc::clone(&store));
        let before = tx.version(&key("a")).await?;
        let after = write(&*store, vec![put("a", "2")]).await?;
        assert_eq!(tx.version(&key("a")).await?, before, "asked for once");
        if reads_later {
            assert_eq!(tx.get(&key("a")).await?.map(|row| row.version), Some(after));
        }
        tx.put(key("b"), "x");
        let outcome = store.commit(tx.into_commit()).await?;
        assert_eq!(outcome, CommitOutcome::Conflict, "read later: {reads_later}");
    }
    assert_eq!(store.get(&key("b")).await?, None);
    Ok(())
}

/// Reads of a transaction see what it has written, and nobody else does before the commit.
///
/// # Errors
/// [`Failed`] when the store fails.
pub async fn transactions_read_their_writes(bench: Bench) -> Result<(), Failed> {
    let store = bench.store;
    write(&*store, vec![put("a", "1"), put("b", "2"), put("c", "3")]).await?;
    let mut tx = Tx::new(Arc::clone(&store));
    assert!(tx.is_read_only());
    tx.put(key("b"), "two");
    tx.delete(key("c"));
    tx.put(key("d"), "four");
    assert!(!tx.is_read_only());
    assert_eq!(tx.get(&key("b")).await?, Some(Row { value: "two".into(), version: 0 }));
    assert_eq!(tx.peek(&key("c")).await?, None);
    let many = tx.get_many(&[key("d"), key("a"), key("c")]).await?;
    let many: Vec<_> = many.into_iter().map(|row| row.map(|row| row.value)).collect();
    assert_eq!(many, [Some("four".into()), Some("1".into()), None]);
    let all = Range::within(&key(""), 10);
    assert_eq!(values(&tx.range(&all).await?), [&b"1"[..], b"two", b"four"]);
    assert_eq!(values(&tx.range(&all.clone().reversed()).await?), [&b"four"[..], b"two", b"1"]);
    assert_eq!(store.get(&key("d")).await?, None);
    assert_eq!(store.range(&all).await?.len(), 3);

    let outcome = store.commit(tx.into_commit()).await?;
    let CommitOutcome::Committed { version } = outcome else {
        return Err(Failed { reason: "an undisturbed transaction conflicted".to_owned() });
    };
    let entries = store.range(&all).await?;
    assert_eq!(values(&entries), [&b"1"[..], b"two", b"four"]);
    let committed = entries.iter().filter(|entry| entry.row.version == version);
    assert_eq!(committed.count(), 2);
    Ok(())
}

/// Random rows, own writes, ranges and listings: the answers are those of the naive model with
/// the writes applied.
///
/// # Errors
/// [`Failed`] with the smallest case found, when one differs.
pub async fn overlay_matches_model(bench: Bench) -> Result<(), Failed> {
    let store = bench.store;
    let number = core::cell::Cell::new(0_u64);
    // Deletions of half the stored rows among others, so that pages fall short and are read on.
    let own = vec((tail(), option::of(select(vec!["x", "y"]))), 0..12);
    let cases = (tails(), own, vec((bounds(), question()), 1..5), vec(proptest::bool::ANY, 24));
    let outcome = runner(80).run(&cases, |(tails, own, reads, doomed)| {
        number.set(number.get() + 1);
        let mut model = Model::new(number.get());
        wait(fill(&*store, &mut model, &tails))?;
        let mut tx = Tx::new(Arc::clone(&store));
        let deleted = tails.iter().zip(&doomed).filter(|(_, doomed)| **doomed);
        let own = own.into_iter().chain(deleted.map(|(tail, _)| (tail.clone(), None)));
        for (tail, value) in own {
            let at = model.key(&tail);
            match value {
                Some(value) => {
                    tx.put(at, value);
                    model.rows.insert(tail, Row { value: Bytes::from(value), version: 0 });
                }
                None => {
                    tx.delete(at);
                    model.rows.remove(&tail);
                }
            }
        }
        wait(check_reads(&mut tx, &model, &reads))?;
        let outcome = wait(store.commit(tx.into_commit())).map_err(fail)?;
        prop_assert_eq!(matches!(outcome, CommitOutcome::Committed { .. }), true);
        Ok(())
    });
    Ok(outcome?)
}

async fn check_reads(
    tx: &mut Tx,
    model: &Model,
    reads: &[(Bounds, Question)],
) -> Result<(), TestCaseError> {
    for (bounds, question) in reads {
        let range = model.range_of(bounds);
        prop_assert_eq!(tx.range(&range).await.map_err(fail)?, model.range(&range));
        prop_assert_eq!(tx.peek_range(&range).await.map_err(fail)?, model.range(&range));
        let query = model.query_of(question);
        prop_assert_eq!(tx.list(&query).await.map_err(fail)?, model.list(question), "{:?}", query);
    }
    Ok(())
}

/// Whether a transaction that has read `read` conflicts with a change made behind its back.
async fn conflicts<T>(
    store: &Arc<dyn Store>,
    read: impl AsyncFnOnce(&mut Tx) -> Result<T, StoreError>,
    change: crate::Write,
) -> Result<bool, Failed> {
    let mut tx = Tx::new(Arc::clone(store));
    read(&mut tx).await?;
    tx.put(key("~result"), "v");
    write(&**store, vec![change]).await?;
    Ok(store.commit(tx.into_commit()).await? == CommitOutcome::Conflict)
}

/// Each kind of read makes the commit conflict when what it read has changed.
///
/// # Errors
/// [`Failed`] when the store fails.
pub async fn reads_become_expectations(bench: Bench) -> Result<(), Failed> {
    let store = &bench.store;
    write(&**store, vec![put("m/a", "1"), put("m/b", "1"), put("m/c", "1")]).await?;
    let all = Range::within(&key("m/"), 10);
    let first = Range { limit: 1, ..all.clone() };
    let get = async |tx: &mut Tx| tx.get(&key("m/a")).await;
    let get_many = async |tx: &mut Tx| tx.get_many(&[key("m/x"), key("m/a")]).await;
    let range = async |tx: &mut Tx| tx.range(&all).await;
    let list = async |tx: &mut Tx| tx.list(&ListQuery::new(key("m/"), 10)).await;
    assert!(conflicts(store, get, put("m/a", "2")).await?);
    assert!(!conflicts(store, get, put("m/b", "2")).await?);
    assert!(conflicts(store, get_many, put("m/x", "2")).await?);
    assert!(conflicts(store, range, put("m/y", "2")).await?);
    assert!(!conflicts(store, range, put("n", "2")).await?);
    assert!(conflicts(store, list, put("m/z", "2")).await?);

    // A page that own deletions leave short rests on all the rows read for it, phantoms included.
    let short = async |tx: &mut Tx| {
        tx.delete(key("m/a"));
        tx.delete(key("m/b"));
        assert_eq!(tx.range(&first).await?.first().map(|e| e.key.clone()), Some(key("m/c")));
        Ok(())
    };
    assert!(conflicts(store, short, put("m/aa", "2")).await?);
    write(&**store, vec![delete("m/aa")]).await?;
    assert!(!conflicts(store, short, put("m/d", "2")).await?);

    // Rolled up by the transaction itself, because its own writes are below the prefix.
    let rolled = async |tx: &mut Tx| {
        tx.put(key("m/own/1"), "1");
        let query = ListQuery { delimiter: Some("/".into()), ..ListQuery::new(key("m/"), 10) };
        let page = tx.list(&query).await?;
        assert!(page.entries.contains(&ListEntry::CommonPrefix(key("m/own/"))), "{page:?}");
        Ok(())
    };
    assert!(conflicts(store, rolled, put("m/z/1", "2")).await?);
    Ok(())
}

/// A peek sees own writes and does not make the commit conflict.
///
/// # Errors
/// [`Failed`] when the store fails.
pub async fn peeks_expect_nothing(bench: Bench) -> Result<(), Failed> {
    let store = &bench.store;
    write(&**store, vec![put("a", "1")]).await?;
    let peeks = async |tx: &mut Tx| {
        tx.put(key("b"), "own");
        assert_eq!(tx.peek(&key("a")).await?.map(|row| row.value), Some("1".into()));
        assert_eq!(tx.peek(&key("b")).await?.map(|row| row.value), Some("own".into()));
        let all = Range::within(&key(""), 10);
        assert_eq!(values(&tx.peek_range(&all).await?), [&b"1"[..], b"own"]);
        assert_eq!(tx.peek_list(&ListQuery::new(key(""), 10)).await?.entries.len(), 2);
        Ok(())
    };
    assert!(!conflicts(store, peeks, put("a", "2")).await?);
    Ok(())
}

/// Rolling back forgets later writes, restores earlier ones and keeps what was read.
///
/// # Errors
/// [`Failed`] when the store fails.
pub async fn savepoints_roll_back(bench: Bench) -> Result<(), Failed> {
    let store = &bench.store;
    let mut tx = Tx::new(Arc::clone(store));
    tx.put(key("kept"), "1");
    tx.put(key("changed"), "1");
    let savepoint = tx.savepoint();
    tx.put(key("changed"), "2");
    tx.delete(key("kept"));
    tx.put(key("new"), "2");
    assert_eq!(tx.get(&key("read")).await?, None);
    tx.roll_back(savepoint);
    let read = tx.get_many(&[key("kept"), key("changed"), key("new")]).await?;
    let read: Vec<_> = read.into_iter().map(|row| row.map(|row| row.value)).collect();
    assert_eq!(read, [Some("1".into()), Some("1".into()), None]);
    write(&**store, vec![put("read", "behind its back")]).await?;
    assert_eq!(store.commit(tx.into_commit()).await?, CommitOutcome::Conflict);
    Ok(())
}

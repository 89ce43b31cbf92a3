//! Many writers at once.

use core::future::Future;
use std::collections::BTreeSet;
use std::sync::Arc;

use tokio::task::JoinSet;

use super::{Bench, Failed, key, put, write};
use crate::{Commit, CommitOutcome, Expectation, Key, Range, Store, StoreError, Tx, Write};

const WRITERS: u64 = 16;
/// Far above what contention needs: some writer wins each round.
const ATTEMPTS_MAX: usize = 10_000;

/// Runs a writer per number at once and gathers their answers.
async fn writers<T, F>(work: impl Fn(u64) -> F) -> Result<Vec<T>, Failed>
where
    T: Send + 'static,
    F: Future<Output = Result<T, StoreError>> + Send + 'static,
{
    let mut tasks = JoinSet::new();
    for writer in 0..WRITERS {
        tasks.spawn(work(writer));
    }
    let mut answers = Vec::new();
    while let Some(answer) = tasks.join_next().await {
        answers.push(answer??);
    }
    Ok(answers)
}

fn number(row: Option<crate::Row>) -> u64 {
    row.and_then(|row| String::from_utf8_lossy(&row.value).parse().ok()).unwrap_or(0)
}

/// Every commit that writes gets a version of its own, above those that were answered before.
///
/// # Errors
/// [`Failed`] when the store fails.
pub async fn versions_are_unique_and_grow(bench: Bench) -> Result<(), Failed> {
    let store = bench.store;
    let all = writers(|writer| {
        let store = Arc::clone(&store);
        async move {
            let mut versions = Vec::new();
            for round in 0..20 {
                let at = key(format!("{writer}/{round}"));
                let writes = vec![Write::Put { key: at.clone(), value: "v".into() }];
                let commit = Commit { expectations: Vec::new(), writes };
                if let CommitOutcome::Committed { version } = store.commit(commit).await? {
                    let row = store.get(&at).await?;
                    assert_eq!(row.map(|row| row.version), Some(version));
                    versions.push(version);
                }
            }
            Ok(versions)
        }
    })
    .await?;
    for versions in &all {
        assert!(versions.is_sorted_by(|a, b| a < b), "{versions:?}");
    }
    let unique: BTreeSet<u64> = all.iter().flatten().copied().collect();
    assert_eq!(unique.len(), all.iter().map(Vec::len).sum::<usize>());
    assert_eq!(unique.len(), 320);
    Ok(())
}

/// Of many that create one row only if it is absent, one does.
///
/// # Errors
/// [`Failed`] when the store fails.
pub async fn one_creator_wins(bench: Bench) -> Result<(), Failed> {
    let store = bench.store;
    for round in 0..10 {
        let won = writers(|_| {
            let store = Arc::clone(&store);
            async move {
                let at = key(format!("round {round}"));
                let absent = Expectation::Key { key: at.clone(), version: 0 };
                let writes = vec![Write::Put { key: at, value: "mine".into() }];
                store.commit(Commit { expectations: vec![absent], writes }).await
            }
        })
        .await?;
        let won = won.iter().filter(|o| matches!(o, CommitOutcome::Committed { .. })).count();
        assert_eq!(won, 1, "round {round}");
    }
    Ok(())
}

/// Commits the transaction of a numbered attempt and says whether it went through.
async fn committed(store: &Arc<dyn Store>, tx: Tx, attempt: usize) -> Result<bool, StoreError> {
    if let CommitOutcome::Committed { .. } = store.commit(tx.into_commit()).await? {
        return Ok(true);
    }
    if attempt >= ATTEMPTS_MAX {
        return Err(StoreError::backend("no attempt of a transaction went through"));
    }
    tokio::task::yield_now().await;
    Ok(false)
}

/// Concurrent increments of one row all count.
///
/// # Errors
/// [`Failed`] when the store fails.
pub async fn no_update_is_lost(bench: Bench) -> Result<(), Failed> {
    const ROUNDS: u64 = 10;
    let store = bench.store;
    writers(|_| {
        let store = Arc::clone(&store);
        async move {
            for _ in 0..ROUNDS {
                for attempt in 0.. {
                    let mut tx = Tx::new(Arc::clone(&store));
                    let count = number(tx.get(&key("counter")).await?);
                    tx.put(key("counter"), (count + 1).to_string());
                    if committed(&store, tx, attempt).await? {
                        break;
                    }
                }
            }
            Ok(())
        }
    })
    .await?;
    assert_eq!(number(store.get(&key("counter")).await?), WRITERS * ROUNDS);
    Ok(())
}

/// Writers that insert a row only while there are fewer than a cap never exceed it: the rows that
/// others add are phantoms of each one's count.
///
/// # Errors
/// [`Failed`] when the store fails.
pub async fn caps_hold_under_concurrent_inserts(bench: Bench) -> Result<(), Failed> {
    const CAP: usize = 20;
    let store = bench.store;
    let all = Range::within(&key("member/"), 100);
    writers(|writer| {
        let (store, all) = (Arc::clone(&store), all.clone());
        async move {
            for round in 0..4 {
                for attempt in 0.. {
                    let mut tx = Tx::new(Arc::clone(&store));
                    if tx.range(&all).await?.len() < CAP {
                        tx.put(key(format!("member/{writer}/{round}")), "v");
                    }
                    if committed(&store, tx, attempt).await? {
                        break;
                    }
                }
            }
            Ok(())
        }
    })
    .await?;
    assert_eq!(store.range(&all).await?.len(), CAP);
    Ok(())
}

/// Two transactions that read both rows and each clear one of them cannot both commit.
///
/// # Errors
/// [`Failed`] when the store fails.
pub async fn write_skew_is_refused(bench: Bench) -> Result<(), Failed> {
    let store = bench.store;
    for round in 0..10 {
        let (left, right) = (key(format!("{round}/left")), key(format!("{round}/right")));
        let on = |key: &Key| Write::Put { key: key.clone(), value: "1".into() };
        write(&*store, vec![on(&left), on(&right)]).await?;
        let one = tokio::spawn(leave(Arc::clone(&store), left.clone(), right.clone()));
        let two = tokio::spawn(leave(Arc::clone(&store), right.clone(), left.clone()));
        one.await??;
        two.await??;
        let sum = number(store.get(&left).await?) + number(store.get(&right).await?);
        assert_eq!(sum, 1, "round {round}");
    }
    Ok(())
}

/// Clears `mine` if both are set.
async fn leave(store: Arc<dyn Store>, mine: Key, other: Key) -> Result<(), StoreError> {
    for attempt in 0.. {
        let mut tx = Tx::new(Arc::clone(&store));
        if number(tx.get(&other).await?) + number(tx.get(&mine).await?) == 2 {
            tx.put(mine.clone(), "0");
        }
        if committed(&store, tx, attempt).await? {
            break;
        }
    }
    Ok(())
}

/// Readers never see half a commit.
///
/// # Errors
/// [`Failed`] when the store fails.
pub async fn readers_see_whole_commits(bench: Bench) -> Result<(), Failed> {
    let store = bench.store;
    write(&*store, vec![put("a", "0"), put("b", "0")]).await?;
    let writing = tokio::spawn({
        let store = Arc::clone(&store);
        async move {
            for round in 1..200_u64 {
                let value = round.to_string();
                let write = |tail| Write::Put { key: key(tail), value: value.clone().into() };
                let writes = vec![write("a"), write("b")];
                let _ = store.commit(Commit { expectations: Vec::new(), writes }).await?;
            }
            Ok::<_, StoreError>(())
        }
    });
    let mut reads = 0;
    while !writing.is_finished() || reads == 0 {
        let rows = store.range(&Range::within(&key(""), 10)).await?;
        let versions: BTreeSet<u64> = rows.iter().map(|entry| entry.row.version).collect();
        assert_eq!((rows.len(), versions.len()), (2, 1));
        reads += 1;
    }
    writing.await??;
    Ok(())
}

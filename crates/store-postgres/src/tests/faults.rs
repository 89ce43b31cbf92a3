//! Servers that go away, come back, or disagree.

use std::collections::BTreeSet;
use std::error::Error;
use std::sync::Mutex;

use super::*;

fn chain(error: &StoreError) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        text = format!("{text}: {cause}");
        source = cause.source();
    }
    text
}

/// Whatever was acknowledged before, while and after the server crashes is there afterwards, and
/// the store works again without being opened again.
#[test]
fn acknowledged_commits_survive_server_crashes() {
    let Some(cluster) = Cluster::start(&[]) else { return };
    let name = cluster.database();
    block_on(async {
        let store = Arc::new(PostgresStore::connect(config(&cluster, &name)).await.unwrap());
        let acknowledged = Arc::new(Mutex::new(BTreeSet::new()));
        let failed = Arc::new(Mutex::new(Vec::new()));
        let mut tasks = JoinSet::new();
        for writer in 0..8 {
            let (store, acknowledged) = (Arc::clone(&store), Arc::clone(&acknowledged));
            let failed = Arc::clone(&failed);
            tasks.spawn(async move {
                for number in 0..u64::MAX {
                    let name = format!("{writer}/{number:05}");
                    match store.commit(put(&name)).await {
                        Ok(outcome) => {
                            assert!(is_committed(&outcome));
                            acknowledged.lock().unwrap().insert(name);
                        }
                        Err(error) => {
                            failed.lock().unwrap().push(chain(&error));
                            tokio::time::sleep(Duration::from_millis(5)).await;
                        }
                    }
                }
            });
        }
        for round in 0..3 {
            tokio::time::sleep(Duration::from_millis(150 + 70 * round)).await;
            tokio::task::block_in_place(|| cluster.crash());
            tokio::task::block_in_place(|| cluster.restart());
        }
        let before = acknowledged.lock().unwrap().len();
        tokio::time::sleep(Duration::from_millis(1500)).await;
        tasks.shutdown().await;
        let acknowledged = acknowledged.lock().unwrap().clone();
        assert!(acknowledged.len() > before, "nothing committed after the last crash");
        let mut stored = BTreeSet::new();
        for writer in 0..8 {
            let mut range = Range::within(&key(format!("{writer}/")), 1000);
            loop {
                let page = store.range(&range).await.unwrap();
                let tail = |key: &Key| {
                    String::from_utf8(key.strip_prefix(&super::key("")).unwrap().to_vec()).unwrap()
                };
                stored.extend(page.iter().map(|entry| tail(&entry.key)));
                let Some(last) = page.last() else { break };
                range = range.after(&last.key);
            }
        }
        let lost: Vec<_> = acknowledged.difference(&stored).collect();
        assert!(lost.is_empty(), "{lost:?}");
        // What is there and was not acknowledged was reported as unknown, or given up by the test.
        let unknown = stored.difference(&acknowledged).count();
        assert!(unknown <= failed.lock().unwrap().len() + 8, "{unknown}");
    });
}

async fn terminate_all(client: &tokio_postgres::Client) {
    let others = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity \
         WHERE datname = current_database() AND pid <> pg_backend_pid()";
    client.query(others, &[]).await.unwrap();
}

#[test]
fn cut_connections_are_replaced() {
    let Some(cluster) = shared() else { return };
    let name = cluster.database();
    block_on(async {
        let store = PostgresStore::connect(config(cluster, &name)).await.unwrap();
        let client = cluster.client(&name).await.unwrap();
        for round in 0..5 {
            let tail = round.to_string();
            assert!(is_committed(&store.commit(put(&tail)).await.unwrap()));
            assert!(store.get(&key(&tail)).await.unwrap().is_some());
            terminate_all(&client).await;
            assert!(store.get(&key(&tail)).await.unwrap().is_some());
            let page = store.list(&ListQuery::new(key(""), 100)).await.unwrap();
            assert_eq!(page.entries.len(), round + 1);
        }
    });
}

/// A server whose database another one has taken over while it was cut off does not write.
#[test]
fn a_server_that_lost_the_lock_writes_no_more() {
    let Some(cluster) = shared() else { return };
    let name = cluster.database();
    block_on(async {
        let config = config(cluster, &name).with_lock_wait(Duration::from_millis(50));
        let store = PostgresStore::connect(config).await.unwrap();
        assert!(is_committed(&store.commit(put("a")).await.unwrap()));
        let other = cluster.client(&name).await.unwrap();
        terminate_all(&other).await;
        let lock = i64::from_be_bytes(*b"ironkeep");
        other.execute("SELECT pg_advisory_lock($1)", &[&lock]).await.unwrap();
        let error = store.commit(put("b")).await.unwrap_err();
        assert!(chain(&error).contains("in use by another process"), "{}", chain(&error));
        assert_eq!(store.get(&key("b")).await.unwrap(), None);
        other.execute("SELECT pg_advisory_unlock($1)", &[&lock]).await.unwrap();
        assert!(is_committed(&store.commit(put("b")).await.unwrap()));
    });
}

/// A transaction of somebody else that gets in between makes the batch run again, on what that
/// one has left.
#[test]
fn serialisation_failures_are_tried_again() {
    let Some(cluster) = shared() else { return };
    let name = cluster.database();
    block_on(async {
        let store = Arc::new(PostgresStore::connect(config(cluster, &name)).await.unwrap());
        let other = cluster.client(&name).await.unwrap();
        let interfere = "BEGIN ISOLATION LEVEL SERIALIZABLE; \
             UPDATE ironkeep.counter SET version = version + 1000";
        other.batch_execute(interfere).await.unwrap();
        let commit = tokio::spawn({
            let store = Arc::clone(&store);
            async move { store.commit(put("a")).await }
        });
        tokio::time::sleep(Duration::from_millis(200)).await;
        assert!(!commit.is_finished(), "waits for the row");
        other.batch_execute("COMMIT").await.unwrap();
        let outcome = commit.await.unwrap().unwrap();
        assert_eq!(outcome, CommitOutcome::Committed { version: 1001 });
    });
}

/// A schema that went missing under a running store is not made again, empty.
#[test]
fn a_lost_schema_is_an_error() {
    let Some(cluster) = shared() else { return };
    let name = cluster.database();
    block_on(async {
        let store = PostgresStore::connect(config(cluster, &name)).await.unwrap();
        let other = cluster.client(&name).await.unwrap();
        other.batch_execute("DROP SCHEMA ironkeep CASCADE").await.unwrap();
        assert!(store.commit(put("a")).await.is_err());
        terminate_all(&other).await;
        assert!(store.commit(put("a")).await.is_err());
        assert!(store.get(&key("a")).await.is_err());
    });
}

#[test]
fn a_server_that_would_lose_commits_is_refused() {
    let Some(cluster) = Cluster::start(&["fsync=off"]) else { return };
    let name = cluster.database();
    let error = block_on(connect_error(config(&cluster, &name)));
    assert!(matches!(error, StoreError::Configuration { .. }), "{error:?}");
    assert!(error.to_string().contains("fsync = off"), "{error}");
}

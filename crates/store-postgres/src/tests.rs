use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use store::suite::Fixture;
use store::{
    Commit, CommitOutcome, Expectation, FormatError, Key, KeyBuilder, ListQuery, Range, Store,
    StoreError, Write,
};
use tokio::task::JoinSet;

use crate::{PostgresConfig, PostgresStore, Transport, sql};
use cluster::{Cluster, block_on, shared};

mod cluster;
mod faults;

#[derive(Debug)]
struct Database {
    cluster: &'static Cluster,
    name: String,
}

#[async_trait]
impl Fixture for Database {
    async fn open(&self) -> Result<Arc<dyn Store>, StoreError> {
        Ok(Arc::new(PostgresStore::connect(config(self.cluster, &self.name)).await?))
    }
}

fn config(cluster: &Cluster, database: &str) -> PostgresConfig {
    let config = PostgresConfig::parse(&cluster.url(database), Transport::LocalOnly).unwrap();
    config.with_connections(4)
}

fn fixture() -> Option<Box<dyn Fixture>> {
    let cluster = shared()?;
    Some(Box::new(Database { cluster, name: cluster.database() }))
}

store::suite_tests!(fixture);
store::durable_suite_tests!(fixture);

fn key(tail: impl AsRef<[u8]>) -> Key {
    KeyBuilder::table("t").tail(tail.as_ref())
}

fn put(tail: impl AsRef<[u8]>) -> Commit {
    let writes = vec![Write::Put { key: key(tail), value: vec![b'v'; 4096].into() }];
    Commit { expectations: Vec::new(), writes }
}

fn is_committed(outcome: &CommitOutcome) -> bool {
    matches!(outcome, CommitOutcome::Committed { .. })
}

#[test]
fn concurrent_writers_share_transactions() {
    const WRITERS: u64 = 32;
    const ROUNDS: u64 = 20;
    let Some(cluster) = shared() else { return };
    let name = cluster.database();
    block_on(async {
        let store = Arc::new(PostgresStore::connect(config(cluster, &name)).await.unwrap());
        let mut tasks = JoinSet::new();
        for writer in 0..WRITERS {
            let store = Arc::clone(&store);
            tasks.spawn(async move {
                for round in 0..ROUNDS {
                    let outcome = store.commit(put(format!("{writer}/{round}"))).await.unwrap();
                    assert!(is_committed(&outcome));
                }
            });
        }
        while let Some(done) = tasks.join_next().await {
            done.unwrap();
        }
        let counters = store.counters();
        assert_eq!(counters.commits, WRITERS * ROUNDS);
        assert!(counters.batches * 4 <= counters.commits, "{counters:?}");
    });
}

/// A commit whose range an earlier one of its group has written to is decided in the next group.
#[test]
fn ranges_are_decided_behind_the_writes_of_their_group() {
    let Some(cluster) = shared() else { return };
    let name = cluster.database();
    block_on(async {
        let store = PostgresStore::connect(config(cluster, &name)).await.unwrap();
        for round in 0..20 {
            let prefix = format!("{round}/");
            let none = |query: ListQuery| Expectation::List { query, entries: vec![], more: false };
            let query = ListQuery::new(key(&prefix), 10);
            let rolled = ListQuery { delimiter: Some("/".into()), ..query.clone() };
            let range = Expectation::Range { range: Range::within(&key(&prefix), 1), rows: vec![] };
            let create = |tail: &str, expectation| {
                let commit = put(format!("{prefix}{tail}"));
                store.commit(Commit { expectations: vec![expectation], ..commit })
            };
            let outcomes = tokio::join!(
                create("a", none(query)),
                create("b", range.clone()),
                create("c", none(rolled)),
                create("d", range),
            );
            let outcomes = [outcomes.0, outcomes.1, outcomes.2, outcomes.3];
            let committed =
                outcomes.into_iter().filter(|outcome| is_committed(outcome.as_ref().unwrap()));
            assert_eq!(committed.count(), 1, "round {round}");
        }
    });
}

async fn connect_error(config: PostgresConfig) -> StoreError {
    PostgresStore::connect(config).await.expect_err("connected")
}

#[test]
fn a_second_server_is_refused() {
    let Some(cluster) = shared() else { return };
    let name = cluster.database();
    block_on(async {
        let first = PostgresStore::connect(config(cluster, &name)).await.unwrap();
        let impatient = config(cluster, &name).with_lock_wait(Duration::from_millis(100));
        let error = connect_error(impatient).await;
        assert!(matches!(error, StoreError::InUse { .. }), "{error:?}");
        assert!(error.to_string().contains(&format!("database {name} at")), "{error}");
        assert!(is_committed(&first.commit(put("a")).await.unwrap()));
        drop(first);
        PostgresStore::connect(config(cluster, &name)).await.unwrap();
    });
}

#[test]
fn a_newer_format_is_refused() {
    let Some(cluster) = shared() else { return };
    let name = cluster.database();
    block_on(async {
        drop(PostgresStore::connect(config(cluster, &name)).await.unwrap());
        let client = cluster.client(&name).await.unwrap();
        let format = client.query_one("SELECT magic, version FROM ironkeep.format", &[]).await;
        let format = format.unwrap();
        assert_eq!((format.get(0), format.get(1)), ("ironkeep-kv", 1_i64));
        client.batch_execute("UPDATE ironkeep.format SET version = 2").await.unwrap();
        let error = connect_error(config(cluster, &name)).await;
        let StoreError::Format(FormatError::Newer { found: 2, supported: 1, .. }) = error else {
            panic!("{error:?}");
        };
        client.batch_execute("UPDATE ironkeep.format SET magic = 'other'").await.unwrap();
        let error = connect_error(config(cluster, &name)).await;
        assert!(matches!(error, StoreError::Format(FormatError::NotAStore { .. })), "{error:?}");
    });
}

#[test]
fn a_schema_of_somebody_else_is_refused() {
    let Some(cluster) = shared() else { return };
    let name = cluster.database();
    block_on(async {
        let client = cluster.client(&name).await.unwrap();
        let foreign = "CREATE SCHEMA ironkeep; CREATE TABLE ironkeep.kv (k text)";
        client.batch_execute(foreign).await.unwrap();
        let error = connect_error(config(cluster, &name)).await;
        assert!(matches!(error, StoreError::Format(FormatError::NotAStore { .. })), "{error:?}");
    });
}

/// The plan behind a listing goes through the index, one step an entry.
#[test]
fn listings_descend_the_index() {
    let Some(cluster) = shared() else { return };
    let name = cluster.database();
    block_on(async {
        let store = PostgresStore::connect(config(cluster, &name)).await.unwrap();
        for prefix in ["a", "b", "c"] {
            let row = |number: usize| Write::Put {
                key: key(format!("{prefix}/{number:05}")),
                value: "v".into(),
            };
            let commit = Commit { expectations: vec![], writes: (0..10_000).map(row).collect() };
            assert!(is_committed(&store.commit(commit).await.unwrap()));
        }
        let query = ListQuery { delimiter: Some("/".into()), ..ListQuery::new(key(""), 1000) };
        assert_eq!(store.list(&query).await.unwrap().entries.len(), 3);

        let listing = sql::Listing::new(&query).unwrap();
        let explain = format!("EXPLAIN (ANALYZE, BUFFERS, FORMAT TEXT) {}", listing.statement());
        let client = store.pool.get().await.unwrap();
        let plan = client.query(&explain, &listing.parameters()).await.unwrap();
        let plan: Vec<String> = plan.iter().map(|row| row.get(0)).collect();
        let plan = plan.join("\n");
        assert!(!plan.contains("Seq Scan on kv"), "{plan}");
        assert_eq!(plan.matches("Index Scan using kv_pkey on kv").count(), 2, "{plan}");
        // 30,000 rows lie on hundreds of pages; the steps touch a handful.
        let hits = plan
            .split("Buffers: shared hit=")
            .nth(1)
            .and_then(|rest| rest.split_whitespace().next());
        assert!(hits.is_some_and(|hits| hits.parse::<u32>().unwrap() < 60), "{plan}");
    });
}

fn refused(url: &str, transport: Transport) -> String {
    let error = PostgresConfig::parse(url, transport).expect_err("accepted");
    assert!(matches!(error, StoreError::Configuration { .. }));
    error.to_string()
}

#[test]
fn configuration_is_checked() {
    let local = [
        "postgres://u:hunter2@localhost/db",
        "postgres://u@127.0.0.1:5433/db",
        "postgres://u@%2Frun%2Fpostgresql/db",
        "host=/run/postgresql user=u",
    ];
    for url in local {
        let config = PostgresConfig::parse(url, Transport::LocalOnly).unwrap();
        assert!(!format!("{config:?} {}", config.place()).contains("hunter2"));
    }
    for url in ["postgres://u:hunter2@db.example/db", "host=localhost,10.0.0.1 user=u"] {
        let reason = refused(url, Transport::LocalOnly);
        assert!(reason.contains("not local") && !reason.contains("hunter2"), "{reason}");
        PostgresConfig::parse(url, Transport::PlaintextAnywhere).unwrap();
    }
    let anywhere = Transport::PlaintextAnywhere;
    assert!(refused("host=h user=u hostaddr=10.0.0.1", Transport::LocalOnly).contains("not local"));
    assert!(refused("postgres://u@h/db?sslmode=require", anywhere).contains("TLS"));
    assert!(refused("postgres:///db", anywhere).contains("no host"));
    assert!(refused("mysql://u:hunter2@h/db", anywhere).contains("not a PostgreSQL"));
    assert!(!refused("postgres://u:hunter2@h/db?nonsense=1", anywhere).contains("hunter2"));
}

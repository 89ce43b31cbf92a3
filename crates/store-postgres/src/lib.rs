//! The metadata store on PostgreSQL.
//!
//! One table holds the rows (`ironkeep.kv`: key, version, value). Reads are single statements on a
//! pool of connections. Commits go through one committer task with a connection of its own, which
//! carries out a group of them in one SERIALIZABLE transaction of two round trips: read what the
//! commits expect; write what those that hold ask for, and commit.
//!
//! The committer's connection holds an advisory lock, so that one server at a time uses a database.

mod batch;
mod committer;
mod config;
mod session;
mod sql;

use core::fmt;

use async_trait::async_trait;
use deadpool_postgres::{Manager, ManagerConfig, Pool, RecyclingMethod, Runtime};
use std::collections::BTreeMap;
pub use store::commit_queue::Counters;
use store::commit_queue::{CommitQueue, commit_queue};
use store::{
    Commit, CommitOutcome, Entry, Key, ListPage, ListQuery, Range, Residue, Row, Store, StoreError,
    check_keys,
};
use tokio_postgres::NoTls;
use tokio_postgres::types::ToSql;

pub use crate::config::{PostgresConfig, Transport};
use crate::session::Session;

/// How often a read is tried when the connection it was given turns out to be dead.
const READ_ATTEMPTS_MAX: usize = 4;

/// A store in a PostgreSQL database. Dropping it lets the committer finish, on its runtime, every
/// commit that was accepted, and then gives up the database.
pub struct PostgresStore {
    pool: Pool,
    place: String,
    queue: CommitQueue,
}

impl fmt::Debug for PostgresStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PostgresStore").field("place", &self.place).finish_non_exhaustive()
    }
}

impl PostgresStore {
    /// Connects, makes the schema if there is none, and starts the committer on the current
    /// runtime.
    ///
    /// # Errors
    /// [`StoreError::InUse`] when another server uses the database; [`StoreError::Format`] when a
    /// newer release has made the schema or somebody else has; [`StoreError::Configuration`] when
    /// the server would lose what it has committed; [`StoreError::Backend`] when it cannot be
    /// reached or refuses.
    pub async fn connect(config: PostgresConfig) -> Result<Self, StoreError> {
        let place = config.place();
        let session = Session::open(&config).await?;
        session.make_schema().await?;
        session.check_schema(&place).await?;
        Self::over(config, session, place)
    }

    /// As [`PostgresStore::connect`], and makes nothing: `None` when the database holds no schema.
    ///
    /// # Errors
    /// As [`PostgresStore::connect`].
    pub async fn connect_existing(config: PostgresConfig) -> Result<Option<Self>, StoreError> {
        let place = config.place();
        let session = Session::open(&config).await?;
        if !session.has_tables().await? {
            return Ok(None);
        }
        session.check_schema(&place).await?;
        Self::over(config, session, place).map(Some)
    }

    /// Connects for reading only: nothing is made, and the server refuses what would write. `None`
    /// when the database holds no schema. The database is taken all the same, so that nobody writes
    /// meanwhile.
    ///
    /// # Errors
    /// As [`PostgresStore::connect`].
    pub async fn connect_read_only(config: PostgresConfig) -> Result<Option<Self>, StoreError> {
        Self::connect_existing(config.reading_only()).await
    }

    /// The store of a session that has been checked.
    fn over(config: PostgresConfig, session: Session, place: String) -> Result<Self, StoreError> {
        let recycling = ManagerConfig { recycling_method: RecyclingMethod::Fast };
        let manager = Manager::from_config(config.client_config(), NoTls, recycling);
        let pool = Pool::builder(manager)
            .max_size(config.connections())
            .runtime(Runtime::Tokio1)
            .wait_timeout(Some(config::POOL_WAIT_MAX))
            .create_timeout(Some(config::POOL_WAIT_MAX))
            .build()
            .map_err(StoreError::backend)?;
        let (queue, requests) = commit_queue();
        tokio::spawn(committer::run(config, session, requests));
        Ok(Self { pool, place, queue })
    }

    /// How much the committer has done since the store was opened.
    #[must_use]
    pub fn counters(&self) -> Counters {
        self.queue.counters()
    }

    /// Runs one reading statement. Repeating it is harmless, so a dead connection (the server was
    /// restarted) is replaced.
    async fn query(
        &self,
        statement: &str,
        parameters: &[&(dyn ToSql + Sync)],
    ) -> Result<Vec<tokio_postgres::Row>, StoreError> {
        let mut attempt: usize = 1;
        loop {
            let client = self.pool.get().await.map_err(StoreError::backend)?;
            let answer = match client.prepare_cached(statement).await {
                Ok(prepared) => client.query(&prepared, parameters).await,
                Err(error) => Err(error),
            };
            match answer {
                Ok(rows) => return Ok(rows),
                Err(error) if attempt < READ_ATTEMPTS_MAX && sql::is_disconnect(&error) => {
                    attempt = attempt.saturating_add(1);
                    // Not back into the pool.
                    drop(deadpool_postgres::Object::take(client));
                }
                Err(error) => return Err(StoreError::backend(error)),
            }
        }
    }
}

/// Where PostgreSQL keeps what it no longer shows.
const RESIDUES: &[Residue] = &[
    Residue {
        place: "dead rows of PostgreSQL",
        is_purged: false,
        detail: "until a VACUUM and the next use of the page, or a VACUUM FULL of ironkeep.kv",
    },
    Residue {
        place: "write-ahead log of PostgreSQL",
        is_purged: false,
        detail: "until its segments are recycled, and removed from an archive of them",
    },
    Residue {
        place: "standbys of PostgreSQL",
        is_purged: false,
        detail: "until each has replayed the deletion, and what is said of dead rows and log holds there",
    },
];

#[async_trait]
impl Store for PostgresStore {
    async fn get(&self, key: &Key) -> Result<Option<Row>, StoreError> {
        key.check()?;
        let rows = self.query(sql::GET, &[&key.as_bytes()]).await?;
        rows.first().map(|row| Ok(sql::entry(row)?.row)).transpose()
    }

    async fn get_many(&self, keys: &[Key]) -> Result<Vec<Option<Row>>, StoreError> {
        check_keys(keys)?;
        let wanted: Vec<&[u8]> = keys.iter().map(Key::as_bytes).collect();
        let rows = self.query(sql::GET_MANY, &[&wanted]).await?;
        let mut found = BTreeMap::new();
        for row in &rows {
            let entry = sql::entry(row)?;
            found.insert(entry.key, entry.row);
        }
        Ok(keys.iter().map(|key| found.get(key).cloned()).collect())
    }

    async fn range(&self, range: &Range) -> Result<Vec<Entry>, StoreError> {
        range.check()?;
        let (start, end) = (range.start.as_bytes(), range.end.as_bytes());
        let limit = sql::rows_limit(range.limit)?;
        let rows = self.query(sql::range(range.order), &[&start, &end, &limit]).await?;
        rows.iter().map(sql::entry).collect()
    }

    async fn list(&self, query: &ListQuery) -> Result<ListPage, StoreError> {
        query.check()?;
        let listing = sql::Listing::new(query)?;
        let rows = self.query(listing.statement(), &listing.parameters()).await?;
        listing.page(&rows)
    }

    async fn commit(&self, commit: Commit) -> Result<CommitOutcome, StoreError> {
        commit.check()?;
        self.queue.commit(commit).await
    }

    /// Nothing that a client may ask of PostgreSQL overwrites what it no longer shows: see
    /// [`Store::residues`].
    async fn purge(&self, _: &Key, _: &Key) -> Result<(), StoreError> {
        Ok(())
    }

    fn residues(&self) -> &'static [Residue] {
        RESIDUES
    }
}

#[cfg(test)]
mod tests;

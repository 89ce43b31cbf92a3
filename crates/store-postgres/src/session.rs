//! The committer's connection: the lock, the schema, the statements.

use store::{FormatError, Order, StoreError};
use tokio::time::Instant;
use tokio_postgres::{Client, NoTls, Statement};

use crate::{PostgresConfig, sql};

/// The newest schema this release knows, and the one it makes.
const FORMAT_VERSION: i64 = 1;

const FORMAT_MAGIC: &str = "ironkeep-kv";

/// Names the advisory lock, which is local to a database: the ASCII codes of `ironkeep`.
const LOCK: i64 = i64::from_be_bytes(*b"ironkeep");

const LOCK_POLL: core::time::Duration = core::time::Duration::from_millis(50);

/// Values are ciphertext, so compressing them is a waste. Updates change no indexed column, and
/// room on the page lets them stay there.
const SCHEMA: &str = "
    CREATE SCHEMA IF NOT EXISTS ironkeep;
    CREATE TABLE ironkeep.format (
        single boolean PRIMARY KEY DEFAULT true CHECK (single),
        magic text NOT NULL,
        version bigint NOT NULL
    );
    CREATE TABLE ironkeep.counter (
        single boolean PRIMARY KEY DEFAULT true CHECK (single),
        version bigint NOT NULL
    ) WITH (fillfactor = 10);
    CREATE TABLE ironkeep.kv (
        k bytea PRIMARY KEY,
        ver bigint NOT NULL CHECK (ver > 0),
        v bytea NOT NULL
    ) WITH (fillfactor = 90);
    ALTER TABLE ironkeep.kv ALTER COLUMN v SET STORAGE EXTERNAL;
    INSERT INTO ironkeep.counter (version) VALUES (0);
    INSERT INTO ironkeep.format (magic, version) VALUES ('ironkeep-kv', 1);
";

/// A connection that holds the database's lock.
#[derive(Debug)]
pub(crate) struct Session {
    pub(crate) client: Client,
}

/// The committer's statements, prepared.
#[derive(Debug)]
pub(crate) struct Statements {
    pub(crate) versions: Statement,
    pub(crate) counter: Statement,
    pub(crate) range: Statement,
    pub(crate) range_reverse: Statement,
    pub(crate) write: Statement,
}

/// No session came about.
#[derive(Debug, thiserror::Error)]
#[error("{place} cannot be reached")]
struct Unreachable {
    /// Host, port and database; no password.
    place: String,
    source: tokio_postgres::Error,
}

impl Session {
    /// Connects and takes the lock.
    ///
    /// # Errors
    /// Those of [`crate::PostgresStore::connect`], the format's apart.
    pub(crate) async fn open(config: &PostgresConfig) -> Result<Self, StoreError> {
        let connected = config.client_config().connect(NoTls).await;
        let (client, connection) = connected
            .map_err(|source| StoreError::backend(Unreachable { place: config.place(), source }))?;
        // Ends with the client, or with an error that the client's next statement reports.
        tokio::spawn(async move {
            let _ = connection.await;
        });
        let session = Self { client };
        session.refuse_lossy_server().await?;
        let patience = Instant::now() + config.lock_wait();
        while !session.try_lock().await? {
            if Instant::now() >= patience {
                return Err(StoreError::InUse { place: config.place() });
            }
            tokio::time::sleep(LOCK_POLL).await;
        }
        Ok(session)
    }

    async fn try_lock(&self) -> Result<bool, StoreError> {
        let row = self.client.query_one("SELECT pg_try_advisory_lock($1)", &[&LOCK]).await;
        row.and_then(|row| row.try_get(0)).map_err(StoreError::backend)
    }

    /// A commit is answered when it is durable, so the server must make it so.
    async fn refuse_lossy_server(&self) -> Result<(), StoreError> {
        let setting = async |name: &str| {
            let row = self.client.query_one("SELECT current_setting($1)", &[&name]).await;
            row.and_then(|row| row.try_get::<_, String>(0)).map_err(StoreError::backend)
        };
        if setting("fsync").await? == "off" {
            let reason = "PostgreSQL runs with fsync = off and would lose commits".to_owned();
            return Err(StoreError::Configuration { reason });
        }
        if setting("synchronous_commit").await? == "off" {
            let on = "SET synchronous_commit = on";
            self.client.batch_execute(on).await.map_err(StoreError::backend)?;
        }
        Ok(())
    }

    /// Makes the schema if there is none. Only when a store is opened: a schema that goes missing
    /// later is not made again, empty.
    ///
    /// # Errors
    /// [`StoreError::Backend`] when the server refuses.
    pub(crate) async fn make_schema(&self) -> Result<(), StoreError> {
        if self.has_tables().await? {
            return Ok(());
        }
        let make = format!("BEGIN; {SCHEMA} COMMIT;");
        self.client.batch_execute(&make).await.map_err(StoreError::backend)
    }

    /// Whether the schema holds anything.
    ///
    /// # Errors
    /// [`StoreError::Backend`] when the server refuses.
    pub(crate) async fn has_tables(&self) -> Result<bool, StoreError> {
        Ok(!self.tables().await?.is_empty())
    }

    async fn tables(&self) -> Result<Vec<tokio_postgres::Row>, StoreError> {
        let tables = "SELECT relname::text FROM pg_class \
             WHERE relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = 'ironkeep')";
        self.client.query(tables, &[]).await.map_err(StoreError::backend)
    }

    /// Checks whose the schema is.
    ///
    /// # Errors
    /// [`StoreError::Format`] when it is newer or not ours.
    pub(crate) async fn check_schema(&self, place: &str) -> Result<(), StoreError> {
        let not_ours = || StoreError::from(FormatError::NotAStore { place: place.to_owned() });
        let tables = self.tables().await?;
        let is_format = |row: &tokio_postgres::Row| {
            row.try_get::<_, String>(0).is_ok_and(|name| name == "format")
        };
        if !tables.iter().any(is_format) {
            return Err(not_ours());
        }
        let format = "SELECT magic, version FROM ironkeep.format";
        let format = self.client.query_one(format, &[]).await.map_err(|_| not_ours())?;
        let magic: String = format.try_get(0).map_err(|_| not_ours())?;
        let version: i64 = format.try_get(1).map_err(|_| not_ours())?;
        if magic != FORMAT_MAGIC || version < 1 {
            return Err(not_ours());
        }
        if version > FORMAT_VERSION {
            let number = |version| u32::try_from(version).unwrap_or(u32::MAX);
            let (found, supported) = (number(version), number(FORMAT_VERSION));
            return Err(FormatError::Newer { place: place.to_owned(), found, supported }.into());
        }
        Ok(())
    }

    /// Prepares the committer's statements.
    ///
    /// # Errors
    /// The server's.
    pub(crate) async fn prepare(&self) -> Result<Statements, tokio_postgres::Error> {
        let client = &self.client;
        Ok(Statements {
            versions: client.prepare(sql::VERSIONS).await?,
            counter: client.prepare(sql::COUNTER).await?,
            range: client.prepare(sql::range_versions(Order::Forward)).await?,
            range_reverse: client.prepare(sql::range_versions(Order::Reverse)).await?,
            write: client.prepare(sql::WRITE).await?,
        })
    }
}

//! The statements, and rows as they come back.

use bytes::Bytes;
use store::{Entry, Key, ListEntry, ListPage, ListQuery, Order, Row, StoreError};
use tokio_postgres::error::SqlState;
use tokio_postgres::types::ToSql;

pub(crate) const GET: &str = "SELECT k, ver, v FROM ironkeep.kv WHERE k = $1";

pub(crate) const GET_MANY: &str = "SELECT k, ver, v FROM ironkeep.kv WHERE k = ANY($1)";

pub(crate) const VERSIONS: &str = "SELECT k, ver FROM ironkeep.kv WHERE k = ANY($1)";

pub(crate) const COUNTER: &str = "SELECT version FROM ironkeep.counter";

/// All the writes of a batch: keys, versions and values to put, keys to delete, the new counter.
/// One statement, so that no part of it can be missing when the transaction commits.
pub(crate) const WRITE: &str = "WITH put AS (
        INSERT INTO ironkeep.kv (k, ver, v)
        SELECT * FROM unnest($1::bytea[], $2::bigint[], $3::bytea[])
        ON CONFLICT (k) DO UPDATE SET ver = excluded.ver, v = excluded.v
    ), gone AS (
        DELETE FROM ironkeep.kv WHERE k = ANY($4::bytea[])
    )
    UPDATE ironkeep.counter SET version = $5";

/// The rows of a range, with their values: start, end, limit.
pub(crate) const fn range(order: Order) -> &'static str {
    match order {
        Order::Forward => {
            "SELECT k, ver, v FROM ironkeep.kv WHERE k >= $1 AND k < $2 ORDER BY k LIMIT $3"
        }
        Order::Reverse => {
            "SELECT k, ver, v FROM ironkeep.kv WHERE k >= $1 AND k < $2 ORDER BY k DESC LIMIT $3"
        }
    }
}

/// The rows of a range without their values: start, end, limit.
pub(crate) const fn range_versions(order: Order) -> &'static str {
    match order {
        Order::Forward => {
            "SELECT k, ver FROM ironkeep.kv WHERE k >= $1 AND k < $2 ORDER BY k LIMIT $3"
        }
        Order::Reverse => {
            "SELECT k, ver FROM ironkeep.kv WHERE k >= $1 AND k < $2 ORDER BY k DESC LIMIT $3"
        }
    }
}

/// A listing with a delimiter: the server steps from one entry to the next, one index descent
/// each, past a whole common prefix where there is one.
///
/// $1 start, $2 end, $3 entries, $4 prefix length, $5 delimiter, $6 the first byte string above
/// every one that starts with the delimiter, $7 length of the suffix.
macro_rules! rolled_up {
    ($value:literal) => {
        concat!(
            "WITH RECURSIVE page AS (
                SELECT 1::bigint AS n, step.* FROM (SELECT $1::bytea AS resume) AS here, ",
            rolled_up!(@step $value "here"),
            " UNION ALL
                SELECT page.n + 1, step.* FROM page, ",
            rolled_up!(@step $value "page"),
            " WHERE page.n < $3::bigint
            )
            SELECT k, ver, v, common FROM page ORDER BY n"
        )
    };
    (@step $value:literal $from:literal) => {
        concat!(
            "LATERAL (
                SELECT entry.k, entry.ver, CASE WHEN found.at = 0 THEN entry.v END AS v,
                    CASE WHEN found.at > 0 THEN
                        substring(entry.k FOR $4::int + found.at - 1 + length($5::bytea))
                    END AS common,
                    CASE WHEN found.at > 0 THEN
                        substring(entry.k FOR $4::int + found.at - 1) || $6::bytea
                    ELSE entry.k || '\\x00'::bytea END AS resume
                FROM (
                    SELECT k, ver, ", $value, " AS v FROM ironkeep.kv
                    WHERE k >= ", $from, ".resume AND k < $2 ORDER BY k LIMIT 1
                ) AS entry,
                LATERAL (
                    SELECT position($5::bytea IN substring(entry.k FROM $4::int + 1
                        FOR greatest(length(entry.k) - $4::int - $7::int, 0))) AS at
                ) AS found
            ) AS step"
        )
    };
}

const ROLLED_UP: &str = rolled_up!("v");
const ROLLED_UP_VERSIONS: &str = rolled_up!("NULL::bytea");

/// One page of a listing, as a statement and its parameters.
#[derive(Debug)]
pub(crate) struct Listing {
    start: Vec<u8>,
    end: Vec<u8>,
    limit: usize,
    /// One more than the limit, to see whether there is more.
    fetch: i64,
    delimiter: Option<Delimiter>,
}

#[derive(Debug)]
struct Delimiter {
    prefix_bytes: i32,
    bytes: Vec<u8>,
    above: Vec<u8>,
    suffix_bytes: i32,
}

impl Listing {
    /// The page of a query that is within the limits.
    ///
    /// # Errors
    /// [`StoreError::Backend`] for lengths that no key has.
    pub(crate) fn new(query: &ListQuery) -> Result<Self, StoreError> {
        let delimiter = match &query.delimiter {
            None => None,
            Some(bytes) => Some(Delimiter {
                prefix_bytes: i32::try_from(query.prefix.as_bytes().len())
                    .map_err(StoreError::backend)?,
                bytes: bytes.to_vec(),
                above: Key::from_bytes(bytes.clone()).prefix_end().as_bytes().to_vec(),
                suffix_bytes: i32::try_from(query.suffix_bytes).map_err(StoreError::backend)?,
            }),
        };
        Ok(Self {
            start: query.start().as_bytes().to_vec(),
            end: query.end().as_bytes().to_vec(),
            limit: query.limit,
            fetch: rows_limit(query.limit.saturating_add(1))?,
            delimiter,
        })
    }

    pub(crate) fn statement(&self) -> &'static str {
        if self.delimiter.is_some() { ROLLED_UP } else { range(Order::Forward) }
    }

    /// The same without values.
    pub(crate) fn versions_statement(&self) -> &'static str {
        if self.delimiter.is_some() { ROLLED_UP_VERSIONS } else { range_versions(Order::Forward) }
    }

    pub(crate) fn parameters(&self) -> Vec<&(dyn ToSql + Sync)> {
        let mut parameters: Vec<&(dyn ToSql + Sync)> = vec![&self.start, &self.end, &self.fetch];
        if let Some(delimiter) = &self.delimiter {
            parameters.push(&delimiter.prefix_bytes);
            parameters.push(&delimiter.bytes);
            parameters.push(&delimiter.above);
            parameters.push(&delimiter.suffix_bytes);
        }
        parameters
    }

    /// The page that the statement's rows make.
    ///
    /// # Errors
    /// [`StoreError::Backend`] when they are not what the statement says.
    pub(crate) fn page(&self, rows: &[tokio_postgres::Row]) -> Result<ListPage, StoreError> {
        let entries = rows.iter().take(self.limit).map(|row| {
            Ok(match self.common_prefix(row)? {
                Some(prefix) => ListEntry::CommonPrefix(prefix),
                None => ListEntry::Item(entry(row)?),
            })
        });
        let entries = entries.collect::<Result<_, StoreError>>()?;
        Ok(ListPage { entries, more: rows.len() > self.limit })
    }

    /// As [`ListPage::versions`], from the rows of [`Listing::versions_statement`], and whether
    /// there is more.
    ///
    /// # Errors
    /// As [`Listing::page`].
    pub(crate) fn versions(
        &self,
        rows: &[tokio_postgres::Row],
    ) -> Result<(Vec<(Key, u64)>, bool), StoreError> {
        let version = |row| match self.common_prefix(row)? {
            Some(prefix) => Ok((prefix, 0)),
            None => key_version(row),
        };
        let entries =
            rows.iter().take(self.limit).map(version).collect::<Result<_, StoreError>>()?;
        Ok((entries, rows.len() > self.limit))
    }

    fn common_prefix(&self, row: &tokio_postgres::Row) -> Result<Option<Key>, StoreError> {
        if self.delimiter.is_none() {
            return Ok(None);
        }
        let common: Option<&[u8]> = row.try_get("common").map_err(StoreError::backend)?;
        Ok(common.map(Key::copy_from))
    }
}

/// A limit as PostgreSQL takes it.
///
/// # Errors
/// [`StoreError::Backend`] when it is beyond 63 bits.
pub(crate) fn rows_limit(rows: usize) -> Result<i64, StoreError> {
    i64::try_from(rows).map_err(StoreError::backend)
}

/// Columns k, ver and v.
///
/// # Errors
/// [`StoreError::Backend`] when there are no such columns.
pub(crate) fn entry(row: &tokio_postgres::Row) -> Result<Entry, StoreError> {
    let (key, version) = key_version(row)?;
    let value: &[u8] = row.try_get("v").map_err(StoreError::backend)?;
    Ok(Entry { key, row: Row { value: Bytes::copy_from_slice(value), version } })
}

/// Columns k and ver.
///
/// # Errors
/// [`StoreError::Corrupt`] for a version below 0; [`StoreError::Backend`] when there are no such
/// columns.
pub(crate) fn key_version(row: &tokio_postgres::Row) -> Result<(Key, u64), StoreError> {
    let key: &[u8] = row.try_get("k").map_err(StoreError::backend)?;
    let key = Key::copy_from(key);
    let version: i64 = row.try_get("ver").map_err(StoreError::backend)?;
    match u64::try_from(version) {
        Ok(version) => Ok((key, version)),
        Err(_) => Err(StoreError::Corrupt { key }),
    }
}

/// Whether the connection is gone, so that the same statement may work on another one.
pub(crate) fn is_disconnect(error: &tokio_postgres::Error) -> bool {
    match error.code() {
        None => error.is_closed() || error.as_db_error().is_none(),
        // The server is being shut down, was restarted after a crash, or cut this session off.
        Some(code) => [
            &SqlState::ADMIN_SHUTDOWN,
            &SqlState::CRASH_SHUTDOWN,
            &SqlState::CANNOT_CONNECT_NOW,
            &SqlState::CONNECTION_FAILURE,
            &SqlState::IDLE_IN_TRANSACTION_SESSION_TIMEOUT,
        ]
        .contains(&code),
    }
}

/// Whether the transaction lost against another one, so that it may work again.
pub(crate) fn is_retryable(error: &tokio_postgres::Error) -> bool {
    error.code().is_some_and(|code| {
        *code == SqlState::T_R_SERIALIZATION_FAILURE || *code == SqlState::T_R_DEADLOCK_DETECTED
    })
}

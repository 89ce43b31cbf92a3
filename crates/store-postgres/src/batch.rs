//! One attempt at a group of commits: a transaction of two round trips.

use std::collections::{BTreeMap, BTreeSet};

use bytes::Bytes;
use futures_util::future::{join, join_all};
use store::commit_queue::CommitRequest;
use store::{Commit, Expectation, Key, Order, StoreError, Write};
use tokio_postgres::Client;

use crate::session::Statements;
use crate::sql;

/// What has become of one commit of the group, once the transaction is durable.
#[derive(Debug)]
pub(crate) enum Decision {
    /// It went through at this version.
    Commits(u64),
    /// An expectation does not hold.
    Conflict,
    /// A commit before it in the group has written where it expects a range. To be decided with
    /// the next group, when those writes are in the database.
    Deferred,
}

/// Why an attempt did not come to an end.
#[derive(Debug)]
pub(crate) enum Failure {
    /// Nothing was written, and the same may well work if tried again.
    Passing(StoreError),
    /// Nothing was written.
    Refused(StoreError),
    /// The connection broke while committing.
    Unknown(StoreError),
}

/// A group that is decided and durable.
#[derive(Debug)]
pub(crate) struct Decided {
    /// One for each commit of the group, in order.
    pub(crate) decisions: Vec<Decision>,
    /// How many of them wrote.
    pub(crate) commits: u64,
}

/// What the database holds of what the group expects.
#[derive(Debug)]
struct Stored {
    /// The version of the last commit that wrote.
    version: u64,
    /// The rows among the keys that are expected one by one.
    versions: BTreeMap<Key, u64>,
    /// Whether each range or listing holds, in the order of the group.
    spans: Vec<bool>,
}

/// The group's writes, laid over one another.
#[derive(Debug, Default)]
struct Writes<'a> {
    /// Each key's new version and value; none: deleted.
    rows: BTreeMap<&'a Key, Option<(u64, &'a Bytes)>>,
    commits: u64,
}

/// Decides the group in order, in one transaction, and commits it.
pub(crate) async fn attempt(
    client: &Client,
    statements: &Statements,
    group: &[CommitRequest],
) -> Result<Decided, Failure> {
    // INVARIANT: statements go out in the order of the first poll, so the first goes out first.
    let begin = client.batch_execute("BEGIN ISOLATION LEVEL SERIALIZABLE");
    let (began, stored) = join(begin, read(client, statements, group)).await;
    began.map_err(nothing_written)?;
    let mut stored = stored?;

    let mut writes = Writes::default();
    let mut spans = core::mem::take(&mut stored.spans).into_iter();
    let mut decisions = Vec::with_capacity(group.len());
    for request in group {
        let decision = decide(&request.commit, &stored, &mut spans, &writes);
        if let Decision::Commits(_) = decision
            && !request.commit.writes.is_empty()
        {
            let Some(version) = stored.version.checked_add(1) else {
                return Err(Failure::Refused(StoreError::backend("no versions are left")));
            };
            stored.version = version;
            writes.add(&request.commit, version);
            decisions.push(Decision::Commits(version));
        } else {
            decisions.push(decision);
        }
    }
    finish(client, statements, &writes, stored.version).await?;
    Ok(Decided { decisions, commits: writes.commits })
}

/// The failure of a statement before the commit was sent.
fn nothing_written(error: tokio_postgres::Error) -> Failure {
    if sql::is_retryable(&error) || sql::is_disconnect(&error) {
        Failure::Passing(StoreError::backend(error))
    } else {
        Failure::Refused(StoreError::backend(error))
    }
}

/// Reads everything the group expects, in one round trip.
async fn read(
    client: &Client,
    statements: &Statements,
    group: &[CommitRequest],
) -> Result<Stored, Failure> {
    let expectations = || group.iter().flat_map(|request| &request.commit.expectations);
    let keys: BTreeSet<&[u8]> = expectations()
        .filter_map(|expectation| match expectation {
            Expectation::Key { key, .. } => Some(key.as_bytes()),
            Expectation::Range { .. } | Expectation::List { .. } => None,
        })
        .collect();
    let keys: Vec<&[u8]> = keys.into_iter().collect();
    let parameters: [&(dyn tokio_postgres::types::ToSql + Sync); 1] = [&keys];
    let counter = client.query_one(&statements.counter, &[]);
    let versions = client.query(&statements.versions, &parameters);
    let spans = expectations()
        .filter(|expectation| !matches!(expectation, Expectation::Key { .. }))
        .map(|expectation| span_holds(client, statements, expectation));
    let (counter, (versions, spans)) = join(counter, join(versions, join_all(spans))).await;

    let version: i64 = counter.and_then(|row| row.try_get("version")).map_err(nothing_written)?;
    let refused = |error| Failure::Refused(StoreError::backend(error));
    Ok(Stored {
        version: u64::try_from(version).map_err(refused)?,
        versions: versions
            .map_err(nothing_written)?
            .iter()
            .map(|row| sql::key_version(row).map_err(Failure::Refused))
            .collect::<Result<_, _>>()?,
        spans: spans.into_iter().collect::<Result<_, _>>()?,
    })
}

/// Whether a range or listing holds in the database.
async fn span_holds(
    client: &Client,
    statements: &Statements,
    expectation: &Expectation,
) -> Result<bool, Failure> {
    match expectation {
        Expectation::Key { .. } => Ok(true),
        Expectation::Range { range, rows } => {
            let limit = sql::rows_limit(range.limit).map_err(Failure::Refused)?;
            let statement = match range.order {
                Order::Forward => &statements.range,
                Order::Reverse => &statements.range_reverse,
            };
            let (start, end) = (range.start.as_bytes(), range.end.as_bytes());
            let now = client.query(statement, &[&start, &end, &limit]).await;
            let now = now.map_err(nothing_written)?;
            let now: Vec<(Key, u64)> = now
                .iter()
                .map(sql::key_version)
                .collect::<Result<_, _>>()
                .map_err(Failure::Refused)?;
            Ok(now == *rows)
        }
        Expectation::List { query, entries, more } => {
            let listing = sql::Listing::new(query).map_err(Failure::Refused)?;
            let now = client.query(listing.versions_statement(), &listing.parameters()).await;
            let now = listing.versions(&now.map_err(nothing_written)?).map_err(Failure::Refused)?;
            Ok(now == (entries.clone(), *more))
        }
    }
}

/// Decides a commit against the database and the group's writes so far. Takes from `spans` as
/// many answers as the commit expects ranges and listings.
fn decide(
    commit: &Commit,
    stored: &Stored,
    spans: &mut impl Iterator<Item = bool>,
    writes: &Writes<'_>,
) -> Decision {
    let (mut deferred, mut conflict) = (false, false);
    for expectation in &commit.expectations {
        let (holds, touched) = match expectation {
            Expectation::Key { key, version } => {
                let now = match writes.rows.get(key) {
                    Some(write) => write.map_or(0, |(version, _)| version),
                    None => stored.versions.get(key).copied().unwrap_or(0),
                };
                (now == *version, false)
            }
            Expectation::Range { range, .. } => {
                (spans.next() == Some(true), writes.touch(&range.start, &range.end))
            }
            Expectation::List { query, .. } => {
                (spans.next() == Some(true), writes.touch(&query.start(), &query.end()))
            }
        };
        deferred |= touched;
        conflict |= !holds && !touched;
    }
    if conflict {
        Decision::Conflict
    } else if deferred {
        Decision::Deferred
    } else {
        Decision::Commits(stored.version)
    }
}

impl<'a> Writes<'a> {
    fn add(&mut self, commit: &'a Commit, version: u64) {
        for write in &commit.writes {
            match write {
                Write::Put { key, value } => self.rows.insert(key, Some((version, value))),
                Write::Delete { key } => self.rows.insert(key, None),
            };
        }
        self.commits = self.commits.saturating_add(1);
    }

    /// Whether any write lies from `start` to below `end`.
    fn touch(&self, start: &Key, end: &Key) -> bool {
        start < end && self.rows.range::<Key, _>(start..end).next().is_some()
    }
}

/// Writes and commits, in one round trip.
async fn finish(
    client: &Client,
    statements: &Statements,
    writes: &Writes<'_>,
    version: u64,
) -> Result<(), Failure> {
    if writes.commits == 0 {
        return client.batch_execute("COMMIT").await.map_err(nothing_written);
    }
    let bigint = |version| i64::try_from(version).map_err(StoreError::backend);
    let (mut keys, mut versions, mut values, mut gone) = (vec![], vec![], vec![], vec![]);
    for (key, write) in &writes.rows {
        match write {
            Some((version, value)) => {
                keys.push(key.as_bytes());
                versions.push(bigint(*version).map_err(Failure::Refused)?);
                values.push(value.as_ref());
            }
            None => gone.push(key.as_bytes()),
        }
    }
    let version = bigint(version).map_err(Failure::Refused)?;
    let parameters: [&(dyn tokio_postgres::types::ToSql + Sync); 5] =
        [&keys, &versions, &values, &gone, &version];
    // The commit of a transaction whose statement has failed is a rollback.
    let write = client.execute(&statements.write, &parameters);
    let (written, committed) = join(write, client.batch_execute("COMMIT")).await;
    match (written, committed) {
        (Ok(_), Ok(())) => Ok(()),
        (Err(error), _) | (Ok(_), Err(error)) if sql::is_retryable(&error) => {
            Err(Failure::Passing(StoreError::backend(error)))
        }
        (Err(error), _) if !sql::is_disconnect(&error) => {
            Err(Failure::Refused(StoreError::backend(error)))
        }
        (Err(error), _) | (Ok(_), Err(error)) => Err(Failure::Unknown(StoreError::backend(error))),
    }
}

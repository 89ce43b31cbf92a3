//! Which node does a job: several nodes that share a store never do one job at a time.
//!
//! | table | key | value |
//! |---|---|---|
//! | `engine.job-lease` | job | the node that has the job, and until when it had it at first |
//! | `engine.job-lease` | job, `renewed` | the same node, and until when it has it by now |
//!
//! A lease is taken for a round that has something to do, and given back behind it. One that was not
//! given back ends by itself.
//!
//! INVARIANT: whatever a round commits expects the first row as the lease has written it. A node that
//! was so slow that another one took the lease commits nothing any more. A renewal leaves that row
//! alone, so it disturbs nothing that is under way.

use core::time::Duration;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use stdx::Clock;
use store::{Commit, CommitOutcome, Expectation, Key, Store, StoreError, Write};
use tables::{Record, Table};

use crate::ctx::Ctx;
use crate::failure::Failure;

/// How long a lease holds without being renewed.
pub(crate) const LEASE_SECONDS: i64 = 60;

/// Between two renewals of a round that takes long.
pub(crate) const RENEWAL: Duration = Duration::from_secs(20);

pub(crate) const LEASES: Table<LeaseRecord> = Table::new("engine.job-lease");

/// Who has a job.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct LeaseRecord {
    /// The node: an id of its process.
    pub(crate) node: String,
    /// Until when, in milliseconds since 1970.
    pub(crate) until_ms: i64,
}

impl Record for LeaseRecord {
    const VERSION: u8 = 1;
}

/// What leases are taken with.
#[derive(Debug, Clone)]
pub(crate) struct Leases {
    pub(crate) store: Arc<dyn Store>,
    pub(crate) clock: Arc<dyn Clock>,
    /// This node.
    pub(crate) node: Arc<str>,
}

/// A job that this node has.
#[derive(Debug)]
pub(crate) struct Lease {
    key: Key,
    renewed: Key,
    version: u64,
    leases: Leases,
}

/// What a row says, and the version that a commit expects of it.
struct Read {
    record: Option<LeaseRecord>,
    version: u64,
}

impl Leases {
    /// Takes the job, unless another node has it.
    ///
    /// # Errors
    /// [`Failure`] when the store fails.
    pub(crate) async fn take(&self, job: &str) -> Result<Option<Lease>, Failure> {
        let key = LEASES.key(&[job]);
        let renewed = LEASES.key(&[job, "renewed"]);
        let (first, last) = (self.read(&key).await?, self.read(&renewed).await?);
        let now_ms = self.clock.now().unix_ms();
        let is_taken = [&first, &last].iter().any(|read| {
            read.record
                .as_ref()
                .is_some_and(|record| *record.node != *self.node && record.until_ms > now_ms)
        });
        if is_taken {
            return Ok(None);
        }
        let expectations = vec![
            Expectation::Key { key: key.clone(), version: first.version },
            Expectation::Key { key: renewed.clone(), version: last.version },
        ];
        let value = self.value()?.into();
        let writes =
            vec![Write::Put { key: key.clone(), value }, Write::Delete { key: renewed.clone() }];
        match self.store.commit(Commit { expectations, writes }).await? {
            CommitOutcome::Committed { version } => {
                Ok(Some(Lease { key, renewed, version, leases: self.clone() }))
            }
            CommitOutcome::Conflict => Ok(None),
        }
    }

    /// A row that cannot be read says nothing: no job waits for ever for it.
    async fn read(&self, key: &Key) -> Result<Read, StoreError> {
        match self.store.get(key).await {
            Ok(None) => Ok(Read { record: None, version: 0 }),
            Ok(Some(row)) => {
                Ok(Read { record: LEASES.decode(&row.value).ok(), version: row.version })
            }
            Err(error) if error.row().is_some() => {
                Ok(Read { record: None, version: self.store.version(key).await? })
            }
            Err(error) => Err(error),
        }
    }

    fn value(&self) -> Result<Vec<u8>, Failure> {
        let until_ms = self.clock.now().plus_seconds(LEASE_SECONDS).unix_ms();
        let record = LeaseRecord { node: self.node.as_ref().to_owned(), until_ms };
        Ok(LEASES.encode(&record)?)
    }
}

impl Lease {
    /// Whether this node still has the job, as part of the transaction of `cx`: its commit conflicts
    /// once another node has taken it.
    ///
    /// # Errors
    /// [`StoreError`].
    pub(crate) async fn holds(&self, cx: &mut Ctx) -> Result<bool, StoreError> {
        Ok(cx.tx.version(&self.key).await? == self.version)
    }

    /// What a commit expects that is not made through a [`Ctx`].
    pub(crate) fn expectation(&self) -> Expectation {
        Expectation::Key { key: self.key.clone(), version: self.version }
    }

    /// Keeps the job for longer. Says whether this node still has it.
    ///
    /// # Errors
    /// [`Failure`] when the store fails.
    pub(crate) async fn renew(&self) -> Result<bool, Failure> {
        let value = self.leases.value()?.into();
        let writes = vec![Write::Put { key: self.renewed.clone(), value }];
        let commit = Commit { expectations: vec![self.expectation()], writes };
        let outcome = self.leases.store.commit(commit).await?;
        Ok(matches!(outcome, CommitOutcome::Committed { .. }))
    }

    /// Gives the job back.
    ///
    /// # Errors
    /// [`StoreError`]; the lease then ends by itself.
    pub(crate) async fn give_back(self) -> Result<(), StoreError> {
        let expectations = vec![self.expectation()];
        let writes = vec![Write::Delete { key: self.key }, Write::Delete { key: self.renewed }];
        // After a conflict it is another node's.
        let (CommitOutcome::Committed { .. } | CommitOutcome::Conflict) =
            self.leases.store.commit(Commit { expectations, writes }).await?;
        Ok(())
    }
}

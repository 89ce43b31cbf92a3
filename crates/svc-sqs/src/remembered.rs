//! What is remembered for some minutes: deduplication ids, receive attempts and names of deleted queues.
//!
//! Each row says when it ends, and from then on counts for nothing; a job removes it.

use async_trait::async_trait;
use engine::{Due, DueJob, Failure, Performed, Writer};
use serde::{Deserialize, Serialize};
use stdx::Timestamp;
use store::{Entry, Range};
use tables::{Record, Table};

use crate::Sqs;
use crate::rows::{Nothing, digits};

/// Deduplication ids.
pub(crate) const SENT: Table<SentRecord> = Table::new("sqs.sent");

/// Receive attempts.
pub(crate) const ATTEMPTS: Table<AttemptRecord> = Table::new("sqs.attempt");

/// Names of deleted queues.
pub(crate) const DELETED: Table<DeletedRecord> = Table::new("sqs.deleted");

/// Rows by when they end.
pub(crate) const FORGET: Table<Nothing> = Table::new("sqs.forget");

/// What was sent with a deduplication id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct SentRecord {
    pub(crate) message_id: String,
    pub(crate) sequence: u64,
    pub(crate) ends_ms: i64,
}

impl Record for SentRecord {
    const VERSION: u8 = 1;
}

/// What was received with an attempt id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct AttemptRecord {
    /// Their receipt handles.
    pub(crate) handles: Vec<String>,
    pub(crate) ends_ms: i64,
}

impl Record for AttemptRecord {
    const VERSION: u8 = 1;
}

/// A queue that was deleted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct DeletedRecord {
    pub(crate) ends_ms: i64,
}

impl Record for DeletedRecord {
    const VERSION: u8 = 1;
}

/// Has the row of `table` at `parts` removed once it ends.
fn forget(
    cx: &mut Writer<'_>,
    (table, parts): (&'static str, &[&str]),
    ends_ms: i64,
) -> Result<(), Failure> {
    let ends = digits(ends_ms);
    let row = [&[ends.as_str(), table], parts].concat();
    FORGET.put(cx.tx_mut(), &row, &Nothing {})?;
    Ok(())
}

/// Remembers what was sent with a deduplication id; `scope` is a group, or empty for the whole queue.
pub(crate) fn remember_sent(
    cx: &mut Writer<'_>,
    row: [&str; 3],
    record: &SentRecord,
) -> Result<(), Failure> {
    SENT.put(cx.tx_mut(), &row, record)?;
    forget(cx, (SENT.name(), &row), record.ends_ms)
}

/// Remembers what was received with an attempt id.
pub(crate) fn remember_attempt(
    cx: &mut Writer<'_>,
    row: [&str; 2],
    record: &AttemptRecord,
) -> Result<(), Failure> {
    ATTEMPTS.put(cx.tx_mut(), &row, record)?;
    forget(cx, (ATTEMPTS.name(), &row), record.ends_ms)
}

/// Remembers that a queue was deleted.
pub(crate) fn remember_deleted(
    cx: &mut Writer<'_>,
    row: [&str; 3],
    ends_ms: i64,
) -> Result<(), Failure> {
    DELETED.put(cx.tx_mut(), &row, &DeletedRecord { ends_ms })?;
    forget(cx, (DELETED.name(), &row), ends_ms)
}

/// Removes what has ended.
pub(crate) struct Forgetting;

/// A row that has ended.
pub(crate) struct Ended {
    /// The parts of the row that says so: the instant, the table, and the key there.
    parts: Vec<String>,
}

#[async_trait]
impl DueJob<Sqs> for Forgetting {
    const NAME: &'static str = "sqs-forgetting";
    const PRINCIPAL: &'static str = "sqs.amazonaws.com";
    const RECORD: Option<&'static str> = None;
    const ITEMS_PER_COMMIT: usize = 200;
    type Item = Ended;

    fn due(now: Timestamp) -> Range {
        let end = FORGET.key(&[&digits(now.unix_ms().saturating_add(1))]);
        Range::new(FORGET.key(&[]), end, 1)
    }

    fn read(row: &Entry) -> Result<Due<Ended>, Failure> {
        let parts = FORGET.parts(&row.key, &FORGET.key(&[]))?;
        let at = parts.first().and_then(|at| at.parse().ok());
        let at = at.ok_or_else(|| Failure::Internal("a row says no instant".to_owned()))?;
        let at = Some(Timestamp::from_unix_ms(at));
        Ok(Due { item: Ended { parts }, region: None, at })
    }

    async fn perform(_: &Sqs, cx: &mut Writer<'_>, items: &[Ended]) -> Result<Performed, Failure> {
        let now_ms = cx.now().unix_ms();
        for Ended { parts } in items {
            let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
            FORGET.delete(cx.tx_mut(), &parts);
            let [_, table, row @ ..] = parts.as_slice() else { continue };
            // It may have begun anew since.
            match *table {
                it if it == SENT.name() => {
                    let held = SENT.get(cx, row).await?;
                    if held.is_some_and(|held| held.ends_ms <= now_ms) {
                        SENT.delete(cx.tx_mut(), row);
                    }
                }
                it if it == ATTEMPTS.name() => {
                    let held = ATTEMPTS.get(cx, row).await?;
                    if held.is_some_and(|held| held.ends_ms <= now_ms) {
                        ATTEMPTS.delete(cx.tx_mut(), row);
                    }
                }
                _ => {
                    let held = DELETED.get(cx, row).await?;
                    if held.is_some_and(|held| held.ends_ms <= now_ms) {
                        DELETED.delete(cx.tx_mut(), row);
                    }
                }
            }
        }
        Ok(Performed::Done)
    }
}

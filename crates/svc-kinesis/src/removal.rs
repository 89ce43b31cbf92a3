//! The records of streams that were deleted: nobody finds them any more, and a job removes them.

use async_trait::async_trait;
use engine::{Due, DueJob, Failure, Performed, Writer};
use serde::{Deserialize, Serialize};
use stdx::Timestamp;
use store::{Entry, Key, Range};
use tables::{Record, Table};

use crate::Kinesis;
use crate::limits::JOB_RECORDS;
use crate::record::{HEADS, PARTS, RECORDS};

/// Homes of records that nobody finds any more.
pub(crate) const REMOVALS: Table<RemovalRecord> = Table::new("kinesis.removal");

/// The row says everything in its key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct RemovalRecord {}

impl Record for RemovalRecord {
    const VERSION: u8 = 1;
}

fn digits(number: i64) -> String {
    format!("{number:020}")
}

/// Has everything at `home` removed.
pub(crate) fn begin(cx: &mut Writer<'_>, home: &str) -> Result<(), Failure> {
    let now = digits(cx.now().unix_ms());
    REMOVALS.put(cx.tx_mut(), &[&now, home], &RemovalRecord {})?;
    Ok(())
}

/// Removes them.
pub(crate) struct Removal;

/// A home.
pub(crate) struct LeftHome {
    at: String,
    home: String,
}

#[async_trait]
impl DueJob<Kinesis> for Removal {
    const NAME: &'static str = "kinesis-removal";
    const PRINCIPAL: &'static str = "kinesis.amazonaws.com";
    const RECORD: Option<&'static str> = None;
    type Item = LeftHome;

    fn due(now: Timestamp) -> Range {
        let end = REMOVALS.key(&[&digits(now.unix_ms().saturating_add(1))]);
        Range::new(REMOVALS.key(&[]), end, 1)
    }

    fn read(row: &Entry) -> Result<Due<LeftHome>, Failure> {
        let damaged = || Failure::Internal("a row names no records to remove".to_owned());
        let parts = REMOVALS.parts(&row.key, &REMOVALS.key(&[]))?;
        let [at, home] = <[String; 2]>::try_from(parts).map_err(|_| damaged())?;
        let at_ms = at.parse().map_err(|_| damaged())?;
        let item = LeftHome { at, home };
        Ok(Due { item, region: None, at: Some(Timestamp::from_unix_ms(at_ms)) })
    }

    async fn perform(
        _: &Kinesis,
        cx: &mut Writer<'_>,
        items: &[LeftHome],
    ) -> Result<Performed, Failure> {
        for LeftHome { at, home } in items {
            if remove_some(cx, home).await? {
                return Ok(Performed::More);
            }
            REMOVALS.delete(cx.tx_mut(), &[at, home]);
        }
        Ok(Performed::Done)
    }
}

/// Removes some rows at `home`, if there are any left.
async fn remove_some(cx: &mut Writer<'_>, home: &str) -> Result<bool, Failure> {
    let prefixes: [Key; 3] = [RECORDS.key(&[home]), PARTS.key(&[home]), HEADS.key(&[home])];
    for prefix in prefixes {
        let rows = cx.tx().peek_range(&Range::within(&prefix, JOB_RECORDS)).await?;
        if !rows.is_empty() {
            for row in rows {
                cx.tx_mut().delete(row.key);
            }
            return Ok(true);
        }
    }
    Ok(false)
}

//! What tables and indexes leave that were deleted: nobody finds it any more, and a job removes it.

use async_trait::async_trait;
use engine::{Due, DueJob, Failure, Performed, Writer};
use serde::{Deserialize, Serialize};
use stdx::Timestamp;
use store::{Entry, Key, Range};
use tables::{Record, Table};

use crate::DynamoDB;
use crate::expiry::digits;
use crate::items::{ITEMS, PARTS};
use crate::kms::PRINCIPAL;
use crate::limits::JOB_ROWS;
use crate::node::NODES;
use crate::sizes::SIZES;

/// What is to be removed.
pub(crate) const REMOVALS: Table<RemovalRecord> = Table::new("dynamodb.removal");

/// What of a home.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum RemovalRecord {
    /// Everything.
    Table,
    /// The index of that label.
    Index(String),
}

impl Record for RemovalRecord {
    const VERSION: u8 = 1;
}

/// Has something at `home` removed.
pub(crate) fn begin(
    cx: &mut Writer<'_>,
    home: &str,
    record: &RemovalRecord,
) -> Result<(), Failure> {
    let now = digits(cx.now().unix_ms());
    let label = match record {
        RemovalRecord::Table => "",
        RemovalRecord::Index(label) => label,
    };
    REMOVALS.put(cx.tx_mut(), &[&now, home, label], record)?;
    Ok(())
}

/// Removes it.
pub(crate) struct Removal;

/// What is left of a table or index.
pub(crate) struct Left {
    place: [String; 3],
    record: RemovalRecord,
}

#[async_trait]
impl DueJob<DynamoDB> for Removal {
    const NAME: &'static str = "dynamodb-removal";
    const PRINCIPAL: &'static str = PRINCIPAL;
    const RECORD: Option<&'static str> = None;
    type Item = Left;

    fn due(now: Timestamp) -> Range {
        let end = REMOVALS.key(&[&digits(now.unix_ms().saturating_add(1))]);
        Range::new(REMOVALS.key(&[]), end, 1)
    }

    fn read(row: &Entry) -> Result<Due<Left>, Failure> {
        let damaged = || Failure::Internal("a row names nothing to remove".to_owned());
        let parts = REMOVALS.parts(&row.key, &REMOVALS.key(&[]))?;
        let place = <[String; 3]>::try_from(parts).map_err(|_| damaged())?;
        let at_ms = place.first().and_then(|at| at.parse().ok()).ok_or_else(damaged)?;
        let record = REMOVALS.decode(&row.row.value)?;
        let item = Left { place, record };
        Ok(Due { item, region: None, at: Some(Timestamp::from_unix_ms(at_ms)) })
    }

    async fn perform(
        _: &DynamoDB,
        cx: &mut Writer<'_>,
        items: &[Left],
    ) -> Result<Performed, Failure> {
        for Left { place: [at, home, label], record } in items {
            let prefixes: Vec<Key> = match record {
                RemovalRecord::Table => vec![
                    ITEMS.key(&[home]),
                    PARTS.key(&[home]),
                    NODES.key(&[home]),
                    SIZES.key(&[home]),
                ],
                RemovalRecord::Index(label) => vec![NODES.key(&[home, label])],
            };
            for prefix in prefixes {
                let rows = cx.tx().peek_range(&Range::within(&prefix, JOB_ROWS)).await?;
                if !rows.is_empty() {
                    rows.into_iter().for_each(|row| cx.tx_mut().delete(row.key));
                    return Ok(Performed::More);
                }
            }
            REMOVALS.delete(cx.tx_mut(), &[at, home, label]);
        }
        Ok(Performed::Done)
    }
}

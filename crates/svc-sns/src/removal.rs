//! The subscriptions of topics that were deleted: nobody finds them any more, and a job removes them.

use async_trait::async_trait;
use engine::{Due, DueJob, Failure, Performed, Writer};
use names::Region;
use serde::{Deserialize, Serialize};
use stdx::Timestamp;
use store::{Entry, Range};
use tables::{Record, Table};

use crate::limits::JOB_ROWS;
use crate::remembered::SENT;
use crate::rows::digits;
use crate::subscription::SUBSCRIPTIONS;
use crate::topic::{COUNTS, TopicRecord};
use crate::{PRINCIPAL, Sns};

/// Homes of subscriptions that nobody finds any more.
pub(crate) const REMOVALS: Table<RemovalRecord> = Table::new("sns.removal");

/// A topic that was deleted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct RemovalRecord {
    pub(crate) region: Region,
}

impl Record for RemovalRecord {
    const VERSION: u8 = 1;
}

/// Has everything of `topic` removed.
pub(crate) fn begin(cx: &mut Writer<'_>, topic: &TopicRecord) -> Result<(), Failure> {
    let now = digits(cx.now().unix_ms());
    let record = RemovalRecord { region: topic.region.clone() };
    REMOVALS.put(cx.tx_mut(), &[&now, &topic.home], &record)?;
    Ok(())
}

/// Removes them.
pub(crate) struct Removal;

/// A home.
pub(crate) struct LeftHome {
    at: String,
    home: String,
    region: Region,
}

#[async_trait]
impl DueJob<Sns> for Removal {
    const NAME: &'static str = "sns-removal";
    const PRINCIPAL: &'static str = PRINCIPAL;
    const RECORD: Option<&'static str> = None;
    type Item = LeftHome;

    fn due(now: Timestamp) -> Range {
        let end = REMOVALS.key(&[&digits(now.unix_ms().saturating_add(1))]);
        Range::new(REMOVALS.key(&[]), end, 1)
    }

    fn read(row: &Entry) -> Result<Due<LeftHome>, Failure> {
        let damaged = || Failure::Internal("a row names no subscriptions to remove".to_owned());
        let parts = REMOVALS.parts(&row.key, &REMOVALS.key(&[]))?;
        let [at, home] = <[String; 2]>::try_from(parts).map_err(|_| damaged())?;
        let at_ms = at.parse().map_err(|_| damaged())?;
        let region = REMOVALS.decode(&row.row.value)?.region;
        let item = LeftHome { at, home, region };
        Ok(Due { item, region: None, at: Some(Timestamp::from_unix_ms(at_ms)) })
    }

    async fn perform(
        _: &Sns,
        cx: &mut Writer<'_>,
        items: &[LeftHome],
    ) -> Result<Performed, Failure> {
        for LeftHome { at, home, region } in items {
            if remove_some(cx, (home, region)).await? {
                return Ok(Performed::More);
            }
            REMOVALS.delete(cx.tx_mut(), &[at, home]);
        }
        Ok(Performed::Done)
    }
}

/// Removes some rows at `home`, if there are any left.
async fn remove_some(
    cx: &mut Writer<'_>,
    (home, region): (&str, &Region),
) -> Result<bool, Failure> {
    let rows = cx.tx().peek_range(&Range::within(&SUBSCRIPTIONS.key(&[home]), JOB_ROWS)).await?;
    if !rows.is_empty() {
        for row in rows {
            SUBSCRIPTIONS.decode(&row.row.value)?.remove(cx, (home, region));
        }
        return Ok(true);
    }
    let rows = cx.tx().peek_range(&Range::within(&SENT.key(&[home]), JOB_ROWS)).await?;
    let has_more = !rows.is_empty();
    for row in rows {
        cx.tx_mut().delete(row.key);
    }
    COUNTS.delete(cx.tx_mut(), &[home]);
    Ok(has_more)
}

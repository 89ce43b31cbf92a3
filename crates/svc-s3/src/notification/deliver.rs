//! The job that sends again what destinations have refused.
//!
//! A bucket and a destination are an item: one that refuses is set aside and tried again with growing pauses,
//! and keeps no other waiting. A message waits for a day at most, and of each bucket and destination no more than
//! [`WAITING_MAX`]; what goes unsent is logged and counted.

use async_trait::async_trait;
use engine::{Due, DueJob, Failure, Performed, Writer};
use stdx::Timestamp;
use store::{Entry, Key, KeyBuilder, KeyReader, Range};
use tables::Reader as _;

use super::collect::notices_of;
use super::destination::send;
use super::origin::Origin;
use super::{NoticeDue, PRINCIPAL};
use crate::S3;
use crate::bucket::bucket_arn;
use crate::tables::{BUCKET_NOTIFICATIONS, NOTICE_DUES, NOTICES};

/// How long a message waits at most.
const KEPT_MS: i64 = 24 * 3600 * 1000;

/// The most messages that wait for a destination, from one bucket.
const WAITING_MAX: usize = 10_000;

/// How old the oldest message is before those that wait are counted.
const COUNTED_FROM_MS: i64 = 3600 * 1000;

/// Rows read at a time where they are counted, and the most that go unsent in a commit.
const PAGE_ROWS: usize = 1_000;

/// Messages that are sent in one commit: so many are sent again where the process ends in between.
const PER_COMMIT: usize = 64;

/// A bucket and a destination for which messages wait.
pub(crate) struct Waiting {
    bucket_id: String,
    destination: String,
    due: NoticeDue,
}

/// Sends what waits.
pub(crate) struct SendNotices;

#[async_trait]
impl DueJob<S3> for SendNotices {
    const NAME: &'static str = "s3-notifications";
    const PRINCIPAL: &'static str = PRINCIPAL;
    /// A message has the record of the call that sent it.
    const RECORD: Option<&'static str> = None;
    type Item = Waiting;

    fn due(_: Timestamp) -> Range {
        Range::within(&KeyBuilder::table("s3.notice-due").build(), 1)
    }

    fn read(row: &Entry) -> Result<Due<Waiting>, Failure> {
        let none = |_| Failure::Internal("a row names no destination".into());
        let all = KeyBuilder::table("s3.notice-due").build();
        let mut key = KeyReader::behind(&row.key, &all).map_err(none)?;
        let bucket_id = key.text().map_err(none)?;
        let destination = key.text().map_err(none)?;
        let due = NOTICE_DUES.decode(&row.row.value)?;
        let region = Some(due.region.clone());
        Ok(Due { item: Waiting { bucket_id, destination, due }, region, at: None })
    }

    async fn perform(_: &S3, cx: &mut Writer<'_>, items: &[Waiting]) -> Result<Performed, Failure> {
        let mut performed = Performed::Nothing;
        for item in items {
            performed = advance(cx, item).await?;
        }
        Ok(performed)
    }
}

/// Sends the next messages to a destination, or lets them go where nobody wants them any more.
async fn advance(cx: &mut Writer<'_>, item: &Waiting) -> Result<Performed, Failure> {
    let rows = notices_of(&item.bucket_id, &item.destination).build();
    let entries = cx.tx().peek_range(&Range::within(&rows, PER_COMMIT)).await?;
    let Some(first) = entries.first() else {
        // Looked at again as part of the transaction: a message that comes meanwhile is not forgotten.
        if !cx.range(&Range::within(&rows, 1)).await?.is_empty() {
            return Ok(Performed::More);
        }
        NOTICE_DUES.delete(cx.tx_mut(), &[&item.bucket_id, &item.destination]);
        return Ok(Performed::Nothing);
    };
    if !is_wanted(cx, item).await? {
        entries.into_iter().for_each(|entry| cx.tx_mut().delete(entry.key));
        return Ok(Performed::More);
    }
    let waited_ms = cx.now().unix_ms().saturating_sub(NOTICES.decode(&first.row.value)?.at_ms);
    if waited_ms >= COUNTED_FROM_MS && let_go(cx, item, &rows).await? {
        return Ok(Performed::More);
    }
    send_some(cx, item, entries).await?;
    Ok(Performed::More)
}

/// Whether a rule of the bucket still names the destination.
async fn is_wanted(cx: &mut Writer<'_>, item: &Waiting) -> Result<bool, Failure> {
    let row = cx.tx().peek(&BUCKET_NOTIFICATIONS.key(&[&item.bucket_id])).await?;
    let row = row.map(|row| BUCKET_NOTIFICATIONS.decode(&row.value)).transpose()?;
    Ok(row.is_some_and(|it| it.rules.iter().any(|rule| rule.destination == item.destination)))
}

/// Sends messages in their order up to the first that is refused.
async fn send_some(
    cx: &mut Writer<'_>,
    item: &Waiting,
    entries: Vec<Entry>,
) -> Result<(), Failure> {
    let Waiting { destination, due, .. } = item;
    let (account, region) = (due.account.clone(), due.region.clone());
    let origin = Origin { arn: bucket_arn(&due.bucket), account, region };
    for (place, entry) in entries.into_iter().enumerate() {
        let message = NOTICES.decode(&entry.row.value)?.message;
        match send(cx, &origin, (due.kind, destination), message).await {
            Ok(()) => {
                cx.counters().notifications_delivered.add(1);
                cx.tx_mut().delete(entry.key);
            }
            Err(failure) => {
                cx.counters().notifications_refused.add(1);
                // What was sent before is noted first; the next part begins with this one, and fails.
                return if place == 0 || failure.is_outage() { Err(failure) } else { Ok(()) };
            }
        }
    }
    Ok(())
}

/// Lets the oldest messages go that have waited too long, or are too many; says whether there were any.
async fn let_go(cx: &mut Writer<'_>, item: &Waiting, rows: &Key) -> Result<bool, Failure> {
    let before_ms = cx.now().unix_ms().saturating_sub(KEPT_MS);
    let mut range = Range::within(rows, PAGE_ROWS);
    let oldest = cx.tx().peek_range(&range).await?;
    let mut lost = Vec::new();
    for entry in &oldest {
        if NOTICES.decode(&entry.row.value)?.at_ms >= before_ms {
            break;
        }
        lost.push(entry.key.clone());
    }
    let mut last = oldest.last().map(|entry| entry.key.clone());
    let mut count = oldest.len();
    while lost.is_empty()
        && count <= WAITING_MAX
        && let Some(key) = last.take().filter(|_| count.is_multiple_of(PAGE_ROWS))
    {
        range = range.after(&key);
        let entries = cx.tx().peek_range(&range).await?;
        count = count.saturating_add(entries.len());
        last = entries.last().map(|entry| entry.key.clone());
    }
    if count > WAITING_MAX {
        lost = oldest.into_iter().map(|entry| entry.key).collect();
    }
    if lost.is_empty() {
        return Ok(false);
    }
    let (bucket, destination) = (&item.due.bucket, &item.destination);
    let count = u64::try_from(lost.len()).unwrap_or(u64::MAX);
    tracing::warn!(bucket, destination, count, "event notifications were never delivered");
    cx.counters().notifications_lost.add(count);
    lost.into_iter().for_each(|key| cx.tx_mut().delete(key));
    Ok(true)
}

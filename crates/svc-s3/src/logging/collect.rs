//! The consumer of the journal that makes lines of requests.

use async_trait::async_trait;
use engine::{
    Batch, Consume, Consumed, DomainEvent as _, Emitted, Failure, RequestAnswered, Writer,
};
use names::Region;
use store::{Key, KeyBuilder, Range};
use tables::Reader as _;

use crate::S3;
use crate::logging::line::line;
use crate::logging::{LogDue, LogLine, PRINCIPAL};
use crate::tables::{LOG_DUES, LOG_LINES};

/// How long a line waits at most to be delivered.
const KEPT_MS: i64 = 24 * 3600 * 1000;

/// Lines besides those that are added that are looked at for being too old, each time.
const OLD_LINES: usize = 64;

/// Every line of a bucket that waits, in the order of the journal.
pub(crate) fn lines_of_bucket(bucket_id: &str) -> KeyBuilder {
    KeyBuilder::table("s3.log-line").text(bucket_id)
}

fn line_key(bucket_id: &str, sequence: u64) -> Key {
    lines_of_bucket(bucket_id).u64(sequence).build()
}

/// Makes lines of the requests to buckets that have a log.
pub(crate) struct AccessLogLines;

#[async_trait]
impl Consume<S3> for AccessLogLines {
    const NAME: &'static str = "s3-access-logs";
    const PRINCIPAL: &'static str = PRINCIPAL;
    const EVENTS: &'static [&'static str] = &[RequestAnswered::TYPE];

    async fn consume(_: &S3, cx: &mut Writer<'_>, batch: &Batch) -> Result<Consumed, Failure> {
        let mut added: Vec<(String, usize)> = Vec::new();
        for record in batch.records() {
            let Some(event) = Emitted::read(record)? else { continue };
            let Some(answered) = event.detail::<RequestAnswered>()? else { continue };
            let bucket = &answered.bucket;
            match added.iter_mut().find(|(id, _)| *id == bucket.id) {
                Some((_, count)) => *count = count.saturating_add(1),
                None => {
                    note_due(cx, &answered).await?;
                    added.push((bucket.id.clone(), 1));
                }
            }
            let row = LogLine { at_ms: answered.received_ms, line: line(&event, &answered) };
            let key = line_key(&bucket.id, record.sequence);
            cx.tx_mut().put(key, LOG_LINES.encode(&row)?);
        }
        for (bucket_id, count) in added {
            drop_old(cx, &bucket_id, count).await?;
        }
        Ok(Consumed::Done)
    }
}

/// Says that lines of a bucket wait, unless that is known.
async fn note_due(cx: &mut Writer<'_>, answered: &RequestAnswered) -> Result<(), Failure> {
    let bucket = &answered.bucket;
    let key = LOG_DUES.key(&[&bucket.id]);
    if cx.version(&key).await? != 0 {
        return Ok(());
    }
    let region = Region::parse(&bucket.region);
    let region = region.map_err(|_| Failure::Internal("a request names no Region".into()))?;
    let due = LogDue { bucket: bucket.name.clone(), region, delivered_ms: None };
    Ok(LOG_DUES.put(cx.tx_mut(), &[&bucket.id], &due)?)
}

/// Lets lines go that nobody took for too long: a log that cannot be delivered does not grow for ever.
async fn drop_old(cx: &mut Writer<'_>, bucket_id: &str, added: usize) -> Result<(), Failure> {
    let limit = added.saturating_add(OLD_LINES);
    let oldest = Range::within(&lines_of_bucket(bucket_id).build(), limit);
    let before_ms = cx.now().unix_ms().saturating_sub(KEPT_MS);
    let mut dropped = 0_u64;
    for entry in cx.tx().peek_range(&oldest).await? {
        if LOG_LINES.decode(&entry.row.value)?.at_ms >= before_ms {
            break;
        }
        cx.tx_mut().delete(entry.key);
        dropped = dropped.saturating_add(1);
    }
    if dropped > 0 {
        cx.counters().request_logs_lost.add(dropped);
        tracing::warn!(bucket_id, dropped, "lines of a server access log were never delivered");
    }
    Ok(())
}

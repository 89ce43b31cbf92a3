//! Jobs are forgotten 90 days after their end, as at AWS.

use async_trait::async_trait;
use engine::{Due, DueJob, Failure, Performed, Writer};
use stdx::Timestamp;
use store::{Entry, Key, KeyBuilder, KeyReader, Range, Tx};

use crate::batch::gathering::tasks;
use crate::batch::progress::results;
use crate::batch::{BatchEnded, BatchJob};
use crate::control::S3Control;
use crate::tables::{BATCH_ENDED, BATCH_GATHERINGS, BATCH_JOBS, BATCH_PROGRESS};

/// Rows of a job that ended early which go in one step.
const ROWS_PER_STEP: usize = 1_000;

/// Days for which a job that is over can be described.
const KEPT_DAYS: i64 = 90;

fn ended() -> KeyBuilder {
    KeyBuilder::table("s3.batch-ended")
}

/// Says when a job that is over is to be forgotten.
pub(crate) fn forget_later(
    tx: &mut Tx,
    job: &BatchJob,
    ended_at: Timestamp,
) -> Result<(), Failure> {
    let at = ended_at.plus_seconds(KEPT_DAYS.saturating_mul(24 * 3600));
    let row = BatchEnded { account: job.account.to_string(), region: job.region.clone() };
    tx.put(ended().i64(at.unix_ms()).text(&job.id).build(), BATCH_ENDED.encode(&row)?);
    Ok(())
}

/// A job to be forgotten.
pub(crate) struct Old {
    row: Key,
    id: String,
    ended: BatchEnded,
}

/// Forgets jobs.
pub(crate) struct ForgetJobs;

#[async_trait]
impl DueJob<S3Control> for ForgetJobs {
    const NAME: &'static str = "s3-batch-expiry";
    const PRINCIPAL: &'static str = "s3.amazonaws.com";
    /// The record is that of its end.
    const RECORD: Option<&'static str> = None;
    type Item = Old;

    fn due(now: Timestamp) -> Range {
        let end = ended().i64(now.unix_ms().saturating_add(1)).build();
        Range::new(ended().build(), end, 1)
    }

    fn read(row: &Entry) -> Result<Due<Old>, Failure> {
        let no_job = |_| Failure::Internal("a row names no job".into());
        let mut key = KeyReader::behind(&row.key, &ended().build()).map_err(no_job)?;
        let at = Timestamp::from_unix_ms(key.i64().map_err(no_job)?);
        let id = key.text().map_err(no_job)?;
        let ended = BATCH_ENDED.decode(&row.row.value)?;
        let region = Some(ended.region.clone());
        Ok(Due { item: Old { row: row.key.clone(), id, ended }, region, at: Some(at) })
    }

    async fn perform(
        _: &S3Control,
        cx: &mut Writer<'_>,
        items: &[Old],
    ) -> Result<Performed, Failure> {
        for Old { row, id, ended } in items {
            if clear(cx, id).await? {
                return Ok(Performed::More);
            }
            BATCH_GATHERINGS.delete(cx.tx_mut(), &[id]);
            BATCH_JOBS.delete(cx.tx_mut(), &[&ended.account, ended.region.as_str(), id]);
            BATCH_PROGRESS.delete(cx.tx_mut(), &[id]);
            cx.tx_mut().delete(row.clone());
        }
        Ok(Performed::Done)
    }
}

/// Removes tasks that were never done and results that no report has; says whether there were any.
async fn clear(cx: &mut Writer<'_>, id: &str) -> Result<bool, Failure> {
    for all in [tasks(id), results(id, true), results(id, false)] {
        let entries = cx.tx().peek_range(&Range::within(&all.build(), ROWS_PER_STEP)).await?;
        let has_any = !entries.is_empty();
        for entry in entries {
            cx.tx_mut().delete(entry.key);
        }
        if has_any {
            return Ok(true);
        }
    }
    Ok(false)
}

//! The job that writes log files.
//!
//! A file is written before its lines are removed: after a crash between the two it is written again,
//! under another key. AWS says the same of its logs: best effort, and now and then a line twice.

use api_s3::{PutObject, PutObjectRequest};
use async_trait::async_trait;
use engine::{CallSource, Due, DueJob, Failure, Performed, Writer};
use stdx::Timestamp;
use store::{Entry, Key, KeyBuilder, KeyReader, Range};
use tables::Reader as _;
use wire::Body;

use crate::S3;
use crate::bucket::BucketRecord;
use crate::logging::collect::lines_of_bucket;
use crate::logging::{BucketLogging, LogDue, PRINCIPAL};
use crate::tables::{BUCKET_LOGGINGS, BUCKETS, LOG_DUES, LOG_LINES};

/// Lines of one file.
const LINES_PER_FILE: usize = 1_000;

/// Bytes of one file, but for its last line.
const FILE_BYTES: usize = 4 * 1024 * 1024;

/// A bucket whose lines wait.
pub(crate) struct Waiting {
    bucket_id: String,
    due: LogDue,
}

/// Writes log files.
pub(crate) struct DeliverLogs;

#[async_trait]
impl DueJob<S3> for DeliverLogs {
    const NAME: &'static str = "s3-access-logs";
    const PRINCIPAL: &'static str = PRINCIPAL;
    /// A file has the record of its PutObject.
    const RECORD: Option<&'static str> = None;
    type Item = Waiting;

    fn due(_: Timestamp) -> Range {
        Range::within(&KeyBuilder::table("s3.log-due").build(), 1)
    }

    fn read(row: &Entry) -> Result<Due<Waiting>, Failure> {
        let all = KeyBuilder::table("s3.log-due").build();
        let bucket_id = KeyReader::behind(&row.key, &all).and_then(|mut key| key.text());
        let bucket_id = bucket_id.map_err(|_| Failure::Internal("a row names no bucket".into()))?;
        let due = LOG_DUES.decode(&row.row.value)?;
        let region = Some(due.region.clone());
        Ok(Due { item: Waiting { bucket_id, due }, region, at: None })
    }

    async fn perform(_: &S3, cx: &mut Writer<'_>, items: &[Waiting]) -> Result<Performed, Failure> {
        let mut performed = Performed::Nothing;
        for item in items {
            performed = deliver(cx, item).await?;
        }
        Ok(performed)
    }
}

/// Delivers the next lines of a bucket, and lets them go where its log was switched off.
async fn deliver(cx: &mut Writer<'_>, item: &Waiting) -> Result<Performed, Failure> {
    let all = Range::within(&lines_of_bucket(&item.bucket_id).build(), LINES_PER_FILE);
    let entries = cx.tx().peek_range(&all).await?;
    if entries.is_empty() {
        // Looked at again as part of the transaction: a line that comes meanwhile is not forgotten.
        if cx.range(&Range { limit: 1, ..all }).await?.is_empty() {
            LOG_DUES.delete(cx.tx_mut(), &[&item.bucket_id]);
            return Ok(Performed::Nothing);
        }
        return Ok(Performed::More);
    }
    let is_full = entries.len() >= LINES_PER_FILE;
    let mut is_cut = false;
    match target(cx, item).await? {
        None => entries.into_iter().for_each(|entry| cx.tx_mut().delete(entry.key)),
        Some((bucket, logging)) => {
            let source = CallSource { arn: bucket.arn(), account: bucket.account.clone() };
            cx.act_for(source)?;
            let file = File::of(&logging, entries)?;
            is_cut = file.is_cut;
            file.write(cx, &bucket, &logging).await?;
        }
    }
    if is_full || is_cut {
        return Ok(Performed::More);
    }
    // What comes now is for the next look: files are not written line by line.
    let due = LogDue { delivered_ms: Some(cx.now().unix_ms()), ..item.due.clone() };
    LOG_DUES.put(cx.tx_mut(), &[&item.bucket_id], &due)?;
    Ok(Performed::Done)
}

/// The bucket and where its log goes, if it is still there and has one.
async fn target(
    cx: &mut Writer<'_>,
    item: &Waiting,
) -> Result<Option<(BucketRecord, BucketLogging)>, Failure> {
    let Some(bucket) = BUCKETS.get(cx, &[&item.due.bucket]).await? else { return Ok(None) };
    if bucket.id != item.bucket_id {
        return Ok(None);
    }
    let logging = BUCKET_LOGGINGS.get(cx, &[&bucket.id]).await?;
    Ok(logging.map(|logging| (bucket, logging)))
}

/// Lines that go into one file.
struct File {
    /// The first of their requests.
    at: Timestamp,
    text: String,
    rows: Vec<Key>,
    /// Lines were left for another file.
    is_cut: bool,
}

impl File {
    /// The first of `entries` that fit into one file.
    fn of(logging: &BucketLogging, entries: Vec<Entry>) -> Result<Self, Failure> {
        let mut file = Self {
            at: Timestamp::from_unix_ms(0),
            text: String::new(),
            rows: Vec::new(),
            is_cut: false,
        };
        for entry in entries {
            let line = LOG_LINES.decode(&entry.row.value)?;
            let at = Timestamp::from_unix_ms(line.at_ms);
            if file.rows.is_empty() {
                file.at = at;
            }
            let is_other_day = logging.is_by_day() && at.day() != file.at.day();
            if is_other_day || file.text.len() > FILE_BYTES {
                file.is_cut = true;
                break;
            }
            file.text.push_str(&line.line);
            file.text.push('\n');
            file.rows.push(entry.key);
        }
        Ok(file)
    }

    async fn write(
        self,
        cx: &mut Writer<'_>,
        bucket: &BucketRecord,
        logging: &BucketLogging,
    ) -> Result<(), Failure> {
        let unique = hex::encode_upper(envelope::random::bytes::<8>(cx.random()));
        let input = PutObjectRequest {
            bucket: logging.target_bucket.clone(),
            key: logging.key(bucket, (self.at, cx.now()), &unique),
            content_type: Some("text/plain".to_owned()),
            body: Body::from(self.text),
            // Of another account than before it is another bucket.
            expected_bucket_owner: Some(bucket.account.to_string()),
            ..PutObjectRequest::default()
        };
        cx.call::<PutObject>(PRINCIPAL, input).await?;
        for row in self.rows {
            cx.tx_mut().delete(row);
        }
        Ok(())
    }
}

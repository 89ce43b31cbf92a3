//! The job that writes log files.
//!
//! A file is planned in one commit and written behind it: its name and its records are those of the plan, so
//! that one that is written again, after a crash or a refusal, replaces itself. What cannot be delivered
//! waits, and is tried again each time.

use async_trait::async_trait;
use engine::{Consume as _, Failure, Performed, PeriodicJob, Writer};
use envelope::digest::sha256;
use stdx::Timestamp;
use store::{Entry, Key, Range};
use tables::Reader as _;

use crate::CloudTrail;
use crate::candidate::Candidate;
use crate::feed::TrailFeed;
use crate::limits::{FILE_BYTES, FILE_RECORDS, WAITING_ROWS};
use crate::log_group;
use crate::place::log_key;
use crate::put::{NewFile, zipped};
use crate::topic;
use crate::trail::{DELETED, PRINCIPAL, TRAILS, TrailRecord};
use crate::waiting::{
    EVENTS, FILES, LogFile, PROGRESS, PlannedFile, Progress, WAITING, Waiting, file_rows,
    sequence_of, waiting_rows,
};
use crate::walk::Step;

/// Rows of a trail that is gone which go in one step.
const FORGOTTEN_ROWS: usize = 1_000;

/// Writes log files.
pub(crate) struct DeliverLogs;

#[async_trait]
impl PeriodicJob<CloudTrail> for DeliverLogs {
    const NAME: &'static str = "cloudtrail-delivery";
    const PRINCIPAL: &'static str = PRINCIPAL;
    /// Each file has the record of its PutObject.
    const RECORD: Option<&'static str> = None;
    /// As often as AWS says of itself, on average.
    const EVERY_SECONDS: i64 = 300;

    async fn perform(service: &CloudTrail, cx: &mut Writer<'_>) -> Result<Performed, Failure> {
        let walk = &service.deliveries;
        if walk.is_first() {
            cx.catch_up(TrailFeed::NAME).await;
        }
        let mut rows = cx.rows(walk.range());
        let Some(row) = rows.page().await?.into_iter().next() else {
            walk.plan(None);
            return Ok(Performed::Done);
        };
        match guarded(cx, &row.key).await? {
            Step::Again => walk.stay(),
            Step::Next => walk.plan(Some(row.key)),
        }
        Ok(Performed::More)
    }

    fn performed(service: &CloudTrail) {
        service.deliveries.advance();
    }
}

/// A step that fails by itself keeps no other trail from being delivered.
async fn guarded(cx: &mut Writer<'_>, row: &Key) -> Result<Step, Failure> {
    let savepoint = cx.tx().savepoint();
    match step(cx, row).await {
        Err(failure) if !failure.is_outage() => {
            tracing::error!(error = %failure, ?row, "a trail is not delivered");
            cx.tx_mut().roll_back(savepoint);
            Ok(Step::Next)
        }
        step => step,
    }
}

/// The trail and Region that a row is about.
pub(crate) fn place_of(row: &Key) -> Result<[String; 2], Failure> {
    let parts = PROGRESS.parts(row, &PROGRESS.key(&[]))?;
    <[String; 2]>::try_from(parts).map_err(|_| Failure::Internal("a row names no trail".into()))
}

/// A trail that progress is of.
pub(crate) struct Owner {
    pub(crate) trail: TrailRecord,
    pub(crate) is_deleted: bool,
}

/// The trail that `progress` is of, if it is there or was deleted not long ago.
pub(crate) async fn owner(
    cx: &mut Writer<'_>,
    progress: &Progress,
    unique_id: &str,
) -> Result<Option<Owner>, Failure> {
    let Progress { account, home, name, .. } = progress;
    let trail = TRAILS.get(cx, &[account, home.as_str(), name]).await?;
    if let Some(trail) = trail.filter(|trail| trail.unique_id == unique_id) {
        return Ok(Some(Owner { trail, is_deleted: false }));
    }
    let trail = DELETED.get(cx, &[account, unique_id]).await?;
    Ok(trail.map(|trail| Owner { trail, is_deleted: true }))
}

async fn step(cx: &mut Writer<'_>, row: &Key) -> Result<Step, Failure> {
    let [unique_id, region] = place_of(row)?;
    let place = [unique_id.as_str(), region.as_str()];
    let Some(mut progress) = PROGRESS.get(cx, &place).await? else { return Ok(Step::Next) };
    let Some(Owner { trail, is_deleted }) = owner(cx, &progress, &unique_id).await? else {
        return forget(cx, (&progress, place)).await;
    };
    let Some(planned) = progress.planned.clone() else {
        let Some(planned) = plan(cx, place).await? else {
            return match is_deleted {
                true => end(cx, (&progress, place)).await,
                false => Ok(Step::Next),
            };
        };
        progress.planned = Some(planned);
        PROGRESS.put(cx.tx_mut(), &place, &progress)?;
        return Ok(Step::Again);
    };
    let rows = planned_rows(cx, place, &planned).await?;
    let now_ms = cx.now().unix_ms();
    match write(cx, &trail, (&region, &planned), &rows).await {
        Ok(written) => {
            if let Some(Written { file, events }) = &written {
                topic::tell(cx, &trail, &file.key).await?;
                log_group::put(cx, (&trail, &region), events).await?;
            }
            let file = written.map(|written| written.file);
            for row in rows {
                cx.tx_mut().delete(row.key);
            }
            if let Some(file) = file.filter(|_| trail.validated_since_ms.is_some()) {
                let key = file_rows(&unique_id, &region).u64(planned.first).build();
                cx.tx_mut().put(key, FILES.encode(&file)?);
            }
            // Behind a file that was refused there may be what happened since.
            let has_more = planned.is_full || progress.logs.error.is_some();
            progress.planned = None;
            progress.logs.succeed(now_ms);
            PROGRESS.put(cx.tx_mut(), &place, &progress)?;
            Ok(if has_more { Step::Again } else { Step::Next })
        }
        // Nobody is left who could let it in.
        Err(Failure::Aws(_)) if is_deleted => forget(cx, (&progress, place)).await,
        Err(Failure::Aws(error)) => {
            let (trail, code) = (trail.arn(), error.code());
            tracing::warn!(trail, code, "a log file could not be delivered");
            progress.logs.fail(now_ms, code);
            PROGRESS.put(cx.tx_mut(), &place, &progress)?;
            Ok(Step::Next)
        }
        Err(failure) => Err(failure),
    }
}

/// The next file, if anything waits.
async fn plan(
    cx: &mut Writer<'_>,
    [unique_id, region]: [&str; 2],
) -> Result<Option<PlannedFile>, Failure> {
    let rows = waiting_rows(unique_id, region).build();
    let entries = cx.tx().peek_range(&Range::within(&rows, WAITING_ROWS)).await?;
    let Some(first) = entries.first().and_then(|row| sequence_of(&row.key, &rows)) else {
        return Ok(None);
    };
    let at_ms = cx.now().unix_ms();
    let mut planned = PlannedFile { first, last: first, at_ms, is_full: false };
    let (mut records, mut bytes) = (0_usize, 0_u64);
    for entry in &entries {
        let waiting = WAITING.decode(&entry.row.value)?;
        if records >= FILE_RECORDS || bytes >= FILE_BYTES {
            planned.is_full = true;
            break;
        }
        records = records.saturating_add(waiting.places.len());
        bytes = bytes.saturating_add(waiting.bytes);
        planned.last = sequence_of(&entry.key, &rows).unwrap_or(planned.last);
    }
    planned.is_full |= entries.len() == WAITING_ROWS;
    Ok(Some(planned))
}

async fn planned_rows(
    cx: &mut Writer<'_>,
    [unique_id, region]: [&str; 2],
    planned: &PlannedFile,
) -> Result<Vec<Entry>, Failure> {
    let rows = || waiting_rows(unique_id, region);
    let (first, last) = (rows().u64(planned.first).build(), rows().u64(planned.last).build());
    Ok(cx.range(&Range::new(first, last.next(), WAITING_ROWS)).await?)
}

/// A file that was written.
struct Written {
    file: LogFile,
    /// Its records, and when they happened; none where the trail has no log group.
    events: Vec<(i64, String)>,
}

/// The records of a file, as its JSON has them.
struct Contents {
    json: Vec<u8>,
    events: Vec<(i64, String)>,
    oldest: String,
    newest: String,
}

/// Writes the file with the records of `rows`; none where the journal has none of them any more.
async fn write(
    cx: &mut Writer<'_>,
    trail: &TrailRecord,
    (region, planned): (&str, &PlannedFile),
    rows: &[Entry],
) -> Result<Option<Written>, Failure> {
    let prefix = waiting_rows(&trail.unique_id, region).build();
    let Some(contents) = collect(cx, trail, &prefix, rows).await? else { return Ok(None) };
    let at = Timestamp::from_unix_ms(planned.at_ms);
    let key = log_key(trail, region, (at, planned.first));
    let body = zipped(&contents.json)?;
    NewFile::plain(key.clone(), body).put(cx, trail).await?;
    let hash = hex::encode(sha256(&contents.json));
    let Contents { oldest, newest, events, .. } = contents;
    let file = LogFile { bucket: trail.bucket.clone(), key, hash, oldest, newest };
    Ok(Some(Written { file, events }))
}

/// Fetches records from the journal.
async fn collect(
    cx: &mut Writer<'_>,
    trail: &TrailRecord,
    prefix: &Key,
    rows: &[Entry],
) -> Result<Option<Contents>, Failure> {
    let journal = cx.journal().clone();
    let mut contents = Contents {
        json: br#"{"Records":["#.to_vec(),
        events: Vec::new(),
        oldest: String::new(),
        newest: String::new(),
    };
    let (mut count, mut lost) = (0_usize, 0_usize);
    for row in rows {
        let Waiting { places, .. } = WAITING.decode(&row.row.value)?;
        let first = sequence_of(&row.key, prefix)
            .ok_or_else(|| Failure::Internal("a row of waiting records has no place".into()))?;
        let sequences: Vec<u64> =
            places.iter().map(|place| first.saturating_add(u64::from(*place))).collect();
        let records = crate::records::fetch(&journal, &sequences).await?;
        lost = lost.saturating_add(sequences.len().saturating_sub(records.len()));
        for record in records {
            let Some(event) = Candidate::of(&record) else { continue };
            if count > 0 {
                contents.json.push(b',');
            }
            contents.json.extend_from_slice(&record.payload);
            if trail.log_group.is_some() {
                let text = String::from_utf8_lossy(&record.payload).into_owned();
                contents.events.push((record.time.unix_ms(), text));
            }
            let time: &str = &event.event_time;
            if count == 0 || *time < *contents.oldest {
                contents.oldest = time.to_owned();
            }
            if *time > *contents.newest {
                contents.newest = time.to_owned();
            }
            count = count.saturating_add(1);
        }
    }
    if lost > 0 {
        let trail = trail.arn();
        tracing::error!(trail, lost, "records were not delivered before the journal let them go");
    }
    contents.json.extend_from_slice(b"]}");
    Ok((count > 0).then_some(contents))
}

/// The end of a trail that was deleted: everything before is delivered. Its last digest comes first.
async fn end(
    cx: &mut Writer<'_>,
    (progress, place): (&Progress, [&str; 2]),
) -> Result<Step, Failure> {
    let files = Range::within(&file_rows(place[0], place[1]).build(), 1);
    if !cx.catch_up(TrailFeed::NAME).await || !cx.tx().peek_range(&files).await?.is_empty() {
        return Ok(Step::Next);
    }
    if plan(cx, place).await?.is_some() {
        return Ok(Step::Again);
    }
    forget(cx, (progress, place)).await
}

/// Removes what is left of a trail that is gone, in a Region.
pub(crate) async fn forget(
    cx: &mut Writer<'_>,
    (progress, place): (&Progress, [&str; 2]),
) -> Result<Step, Failure> {
    let [unique_id, region] = place;
    for rows in [waiting_rows(unique_id, region), file_rows(unique_id, region)] {
        let entries = cx.range(&Range::within(&rows.build(), FORGOTTEN_ROWS)).await?;
        let is_full = entries.len() == FORGOTTEN_ROWS;
        for entry in entries {
            cx.tx_mut().delete(entry.key);
        }
        if is_full {
            return Ok(Step::Again);
        }
    }
    PROGRESS.delete(cx.tx_mut(), &place);
    EVENTS.delete(cx.tx_mut(), &place);
    let others = Range::within(&PROGRESS.key(&[unique_id]), 1);
    if cx.range(&others).await?.is_empty() {
        DELETED.delete(cx.tx_mut(), &[&progress.account, unique_id]);
    }
    Ok(Step::Next)
}

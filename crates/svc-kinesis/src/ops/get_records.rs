//! GetRecords: <https://docs.aws.amazon.com/kinesis/latest/APIReference/API_GetRecords.html>

use api_kinesis::{
    ChildShard, EncryptionType, GetRecords, GetRecordsInput, GetRecordsOutput, Record,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use stdx::Timestamp;
use store::Range;

use crate::Kinesis;
use crate::find::{Found, Named, find, place_of};
use crate::iterator::ShardIterator;
use crate::limits::{GET_BYTES_MAX, GET_RECORDS_MAX, PAGE_RECORDS};
use crate::record::{RECORDS, StoredRecord};
use crate::refusal::{end_dry_run, invalid};
use crate::retention::kept_since;
use crate::sealing::{Opener, Sealing};
use crate::sequence;
use crate::shard::{ShardRecord, id_of};
use crate::stream::StreamRecord;

impl Handler<GetRecords> for Kinesis {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetRecordsInput,
    ) -> Result<Touch<Found>, Failure> {
        let iterator = ShardIterator::parse(&input.shard_iterator)?;
        if input.stream_arn.is_some() || input.stream_id.is_some() {
            let arn = input.stream_arn.as_deref();
            let named = Named { name: None, arn, id: input.stream_id.as_deref() };
            if place_of(cx, named)? != (iterator.account.clone(), iterator.name.clone()) {
                return Err(
                    invalid("StreamARN does not match the stream of the ShardIterator.").into()
                );
            }
        }
        let place = (iterator.account, iterator.name);
        let (found, access) = find(cx, place, "kinesis:GetRecords").await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &GetRecordsInput,
        found: Allowed<Found>,
    ) -> Result<GetRecordsOutput, Failure> {
        let iterator = ShardIterator::parse(&input.shard_iterator)?;
        let stream = found.present()?;
        end_dry_run(input.dry_run)?;
        iterator.require_fresh(cx.now().unix_ms())?;
        if iterator.home != stream.home {
            return Err(invalid("Invalid ShardIterator.").into());
        }
        let limit = input.limit.and_then(|limit| usize::try_from(limit).ok());
        read(cx, stream, &iterator, limit.unwrap_or(GET_RECORDS_MAX)).await
    }
}

/// A record as a member of the answer.
async fn shown(
    cx: &mut Ctx,
    (home, number): (&str, u64),
    stored: &StoredRecord,
    opener: &mut Opener,
) -> Result<Record, Failure> {
    let contents = stored.open(cx, home, opener).await?;
    Ok(Record {
        sequence_number: sequence::text(number),
        approximate_arrival_timestamp: Some(Timestamp::from_unix_ms(stored.arrived_ms)),
        data: contents.data.into(),
        partition_key: Some(contents.partition_key),
        encryption_type: Some(match stored.sealing {
            Sealing::Kms { .. } => EncryptionType::Kms,
            Sealing::Owned { .. } => EncryptionType::None,
        }),
    })
}

/// Reads up to `limit` records behind `iterator`, as long as they fit into one answer.
async fn read(
    cx: &mut Ctx,
    stream: &StreamRecord,
    iterator: &ShardIterator,
    limit: usize,
) -> Result<GetRecordsOutput, Failure> {
    let (now_ms, shard_id) = (cx.now().unix_ms(), id_of(iterator.shard));
    let since = kept_since(stream, now_ms);
    let shard = stream.shards.iter().find(|shard| shard.number == iterator.shard);
    let prefix = RECORDS.key(&[&stream.home, &shard_id]);
    let (mut after, mut size, mut next_ms) = (iterator.after, 0, None);
    let (mut records, mut opener) = (Vec::new(), Opener::default());
    'pages: loop {
        let start =
            RECORDS.key(&[&stream.home, &shard_id, &sequence::row(after.saturating_add(1))]);
        let mut page = Range::within(&prefix, PAGE_RECORDS);
        page.start = start;
        let rows = cx.tx().peek_range(&page).await?;
        let is_last = rows.len() < PAGE_RECORDS;
        for row in rows {
            let stored = RECORDS.decode(&row.row.value)?;
            let number = number_of(&row.key)?;
            let is_over = stored.arrived_ms < since;
            if !is_over {
                let bytes = stored.size_bytes.saturating_add(size);
                if records.len() >= limit || (bytes > GET_BYTES_MAX && !records.is_empty()) {
                    next_ms = Some(stored.arrived_ms);
                    break 'pages;
                }
                size = bytes;
                records.push(shown(cx, (&stream.home, number), &stored, &mut opener).await?);
            }
            after = number;
        }
        if is_last {
            break;
        }
    }
    let ends = shard.map_or(Some(0), |shard| shard.ends);
    let is_read = next_ms.is_none() && ends.is_some_and(|ends| after >= ends);
    let next = ShardIterator::new(stream, (iterator.shard, after), now_ms);
    let children = if is_read { children(stream, shard) } else { Vec::new() };
    Ok(GetRecordsOutput {
        records,
        next_shard_iterator: (!is_read).then(|| next.text()),
        millis_behind_latest: Some(next_ms.map_or(0, |at_ms| now_ms.saturating_sub(at_ms))),
        child_shards: (!children.is_empty()).then_some(children),
    })
}

fn number_of(key: &store::Key) -> Result<u64, Failure> {
    let damaged = || Failure::Internal("a row names no record".to_owned());
    let parts = RECORDS.parts(key, &RECORDS.key(&[]))?;
    parts.last().and_then(|number| number.parse().ok()).ok_or_else(damaged)
}

/// The shards that follow one that has been read to its end.
fn children(stream: &StreamRecord, shard: Option<&ShardRecord>) -> Vec<ChildShard> {
    let Some(shard) = shard else { return Vec::new() };
    let children = stream.shards.iter().filter(|other| shard.is_parent_of(other));
    children
        .map(|child| ChildShard {
            shard_id: child.id(),
            parent_shards: child.parents(),
            hash_key_range: child.range(),
        })
        .collect()
}

//! Splitting and merging shards.
//!
//! A shard that is closed takes no more records; what it has is read until it ends, and its children follow. Whoever
//! closes one holds its line, so that no record is put behind the end.
//!
//! Source: <https://docs.aws.amazon.com/kinesis/latest/APIReference/API_SplitShard.html>

use api_kinesis::errors;
use engine::{Failure, Writer};
use wire::AwsError;

use crate::limits::SHARDS_MAX;
use crate::record::last_of;
use crate::refusal::invalid;
use crate::sequence;
use crate::shard::parts;
use crate::stream::{StreamRecord, all_streams};

/// Closes a shard behind its last record; gives the number with which it ends. One without records ends where it began.
async fn close(
    cx: &mut Writer<'_>,
    stream: &mut StreamRecord,
    number: u64,
) -> Result<u64, Failure> {
    let now_ms = cx.now().unix_ms();
    let home = stream.home.clone();
    let Some(shard) = stream.shards.iter_mut().find(|shard| shard.number == number) else {
        return Err(Failure::Internal("a shard is not there".to_owned()));
    };
    let ends = last_of(cx, &home, (&shard.id(), shard.begins)).await?;
    shard.ends = Some(ends);
    shard.closed_ms = Some(now_ms);
    Ok(ends)
}

fn require_open(stream: &StreamRecord, id: &str) -> Result<u64, AwsError> {
    let shard = stream.shard(id)?;
    if shard.is_open() {
        return Ok(shard.number);
    }
    Err(invalid(format!(
        "Shard {id} in stream {} under account {} is closed.",
        stream.name, stream.account
    )))
}

/// Splits a shard: from `key` on the second of the two has the hash keys.
///
/// # Errors
/// `InvalidArgumentException`, `ResourceNotFoundException`, `LimitExceededException`.
pub(crate) async fn split(
    cx: &mut Writer<'_>,
    stream: &mut StreamRecord,
    (id, key): (&str, u128),
) -> Result<(), Failure> {
    let number = require_open(stream, id)?;
    let (first, last) = stream.shard(id)?.keys();
    if key <= first || key > last {
        return Err(invalid(format!(
            "NewStartingHashKey {key} used in SplitShard() on shard {id} in stream {} under account {} is not both greater than one plus the shard's StartingHashKey and less than the shard's EndingHashKey.",
            stream.name, stream.account
        ))
        .into());
    }
    require_room(cx, stream, 1).await?;
    let ends = close(cx, stream, number).await?;
    let begins = ends.max(sequence::first_of(cx.now().unix_ms()));
    for keys in [(first, key - 1), (key, last)] {
        stream.add_shard(keys, begins).parent = Some(number);
    }
    Ok(())
}

/// Merges two shards whose hash keys are next to one another.
///
/// # Errors
/// `InvalidArgumentException`, `ResourceNotFoundException`.
pub(crate) async fn merge(
    cx: &mut Writer<'_>,
    stream: &mut StreamRecord,
    (id, adjacent): (&str, &str),
) -> Result<(), Failure> {
    let (one, other) = (require_open(stream, id)?, require_open(stream, adjacent)?);
    let (keys, others) = (stream.shard(id)?.keys(), stream.shard(adjacent)?.keys());
    let is_adjacent =
        keys.1.checked_add(1) == Some(others.0) || others.1.checked_add(1) == Some(keys.0);
    if !is_adjacent {
        return Err(invalid(format!(
            "Shards {id} and {adjacent} in stream {} under account {} are not an adjacent pair of shards eligible for merging.",
            stream.name, stream.account
        ))
        .into());
    }
    join(cx, stream, (one, other)).await
}

async fn join(
    cx: &mut Writer<'_>,
    stream: &mut StreamRecord,
    (one, other): (u64, u64),
) -> Result<(), Failure> {
    let of = |stream: &StreamRecord, number: u64| {
        stream.shards.iter().find(|shard| shard.number == number).map_or((1, 0), |it| it.keys())
    };
    let (keys, others) = (of(stream, one), of(stream, other));
    let first = close(cx, stream, one).await?;
    let second = close(cx, stream, other).await?;
    let begins = first.max(second).max(sequence::first_of(cx.now().unix_ms()));
    let shard = stream.add_shard((keys.0.min(others.0), keys.1.max(others.1)), begins);
    shard.parent = Some(one);
    shard.adjacent_parent = Some(other);
    Ok(())
}

/// Comes to so many open shards by splitting each in two, or merging neighbours, as AWS does it: at most twice as
/// many as there are, and no less than half.
///
/// # Errors
/// `InvalidArgumentException`, `LimitExceededException`.
pub(crate) async fn resize(
    cx: &mut Writer<'_>,
    stream: &mut StreamRecord,
    target: usize,
) -> Result<(), Failure> {
    let open = stream.open_shards().count();
    if target > open.saturating_mul(2) || target.saturating_mul(2) < open {
        return Err(errors::limit_exceeded_exception(format!(
            "UpdateShardCount cannot scale to {target}: it is more than double, or less than half, of the {open} open shards of stream {} under account {}.",
            stream.name, stream.account
        ))
        .into());
    }
    require_room(cx, stream, target.saturating_sub(open)).await?;
    for keys in uneven(stream, target) {
        replace(cx, stream, keys).await?;
    }
    Ok(())
}

/// The parts that no open shard has exactly.
fn uneven(stream: &StreamRecord, target: usize) -> Vec<(u128, u128)> {
    let has = |keys: &(u128, u128)| stream.open_shards().any(|shard| shard.keys() == *keys);
    parts(target).into_iter().filter(|keys| !has(keys)).collect()
}

/// Makes a shard of exactly these hash keys, and one of what is left of each shard that it takes some of.
async fn replace(
    cx: &mut Writer<'_>,
    stream: &mut StreamRecord,
    (first, last): (u128, u128),
) -> Result<(), Failure> {
    loop {
        let touched: Vec<(u64, (u128, u128))> = stream
            .open_shards()
            .filter(|shard| shard.keys().0 <= last && shard.keys().1 >= first)
            .map(|shard| (shard.number, shard.keys()))
            .collect();
        let over = touched.iter().find(|(_, keys)| keys.0 < first || keys.1 > last);
        if let Some((number, keys)) = over.copied() {
            let ends = close(cx, stream, number).await?;
            let begins = ends.max(sequence::first_of(cx.now().unix_ms()));
            let at = if keys.0 < first { first } else { last.saturating_add(1) };
            for part in [(keys.0, at - 1), (at, keys.1)] {
                stream.add_shard(part, begins).parent = Some(number);
            }
            continue;
        }
        match touched.as_slice() {
            [] | [_] => return Ok(()),
            [(one, _), (other, _), ..] => join(cx, stream, (*one, *other)).await?,
        }
    }
}

/// # Errors
/// `LimitExceededException` where the account would have too many.
pub(crate) async fn require_room(
    cx: &mut Writer<'_>,
    stream: &StreamRecord,
    more: usize,
) -> Result<(), Failure> {
    let place = [stream.account.as_str(), stream.region.as_str()];
    let streams = all_streams(cx, place).await?;
    let open: usize = streams.iter().map(|stream| stream.open_shards().count()).sum();
    if open.saturating_add(more) <= SHARDS_MAX {
        return Ok(());
    }
    Err(errors::limit_exceeded_exception(format!(
        "This request would exceed the shard limit for the account {} in {}. Current shard count for the account: {open}. Limit: {SHARDS_MAX}. Number of additional shards that would have resulted from this request: {more}.",
        stream.account, stream.region
    ))
    .into())
}

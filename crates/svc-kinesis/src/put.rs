//! Records on their way into a stream: what a request says is checked, sealed, and stored.
//!
//! Source: <https://docs.aws.amazon.com/kinesis/latest/APIReference/API_PutRecord.html>

use std::collections::{BTreeMap, BTreeSet};

use engine::{Ctx, Failure, NamedGuard, Writer};
use identity::fresh_label;
use wire::{AwsError, SensitiveBlob};

use crate::Kinesis;
use crate::limits::{PUT_BYTES_MAX, PUT_RECORDS_MAX};
use crate::record::{Contents, HEADS, Head, Sealed, last_of};
use crate::refusal::invalid;
use crate::sequence;
use crate::shard::{hash_key, hash_of, id_of};
use crate::stream::StreamRecord;

/// The letters and digits of an id that no other record has.
const ID_CHARS: usize = 26;

/// What a request says of one record.
#[derive(Clone, Copy)]
pub(crate) struct Asked<'a> {
    pub(crate) data: &'a SensitiveBlob,
    pub(crate) partition_key: Option<&'a str>,
    pub(crate) explicit_hash_key: Option<&'a str>,
    /// The client's own order: the number of the record before.
    pub(crate) behind: Option<&'a str>,
}

/// Records that are sealed and not stored yet.
#[derive(Debug)]
pub struct Outgoing {
    records: Vec<Record>,
    /// The key of KMS of the stream when they were sealed.
    kms_key_id: Option<String>,
    _shards: Vec<NamedGuard>,
}

#[derive(Debug)]
struct Record {
    shard: u64,
    behind: u64,
    sealed: Sealed,
}

/// A record that is stored.
#[derive(Debug)]
pub(crate) struct Stored {
    pub(crate) shard_id: String,
    pub(crate) sequence_number: String,
}

impl Outgoing {
    /// Checks and seals what a request says, and waits for the shards it goes to.
    ///
    /// # Errors
    /// What a request may not say, and KMS's refusals in our words.
    pub(crate) async fn stage(
        service: &Kinesis,
        cx: &mut Ctx,
        stream: &StreamRecord,
        asked: &[Asked<'_>],
    ) -> Result<Self, Failure> {
        let mut placed = Vec::with_capacity(asked.len());
        for record in asked {
            placed.push(place(stream, record)?);
        }
        require_sizes(stream, asked)?;
        let sealer = service.data_keys.sealer(cx, stream).await?;
        let mut records = Vec::with_capacity(asked.len());
        for (record, (shard, behind)) in asked.iter().zip(placed) {
            let id = fresh_label(cx.random(), ID_CHARS);
            let key = record.partition_key.unwrap_or_default();
            let plain = Contents::to_bytes(key, record.data.reveal());
            let bytes = sealer.seal(cx, &id, plain.reveal())?;
            let (sealing, size_bytes) = (sealer.sealing.clone(), size(record));
            records.push(Record {
                shard,
                behind,
                sealed: Sealed { id, sealing, size_bytes, bytes },
            });
        }
        let names: BTreeSet<String> = records.iter().map(|record| id_of(record.shard)).collect();
        let shards = service.shard_locks.take(&stream.home, names).await;
        Ok(Self { records, kms_key_id: stream.kms_key_id.clone(), _shards: shards })
    }

    /// Stores them, each behind the last record of its shard.
    ///
    /// # Errors
    /// [`Failure::Contended`] where the stream was changed since they were sealed: the caller puts them again.
    pub(crate) async fn store(
        &self,
        cx: &mut Writer<'_>,
        stream: &StreamRecord,
    ) -> Result<Vec<Stored>, Failure> {
        if self.kms_key_id != stream.kms_key_id {
            return Err(Failure::Contended);
        }
        let now_ms = cx.now().unix_ms();
        let mut heads: BTreeMap<u64, u64> = BTreeMap::new();
        let mut stored = Vec::with_capacity(self.records.len());
        for record in &self.records {
            let shard = stream.shards.iter().find(|shard| shard.number == record.shard);
            let Some(shard) = shard.filter(|shard| shard.is_open()) else {
                return Err(Failure::Contended);
            };
            let shard_id = shard.id();
            let last = match heads.get(&record.shard) {
                Some(last) => *last,
                None => last_of(cx, &stream.home, (&shard_id, shard.begins)).await?,
            };
            if record.behind > last {
                return Err(invalid(format!(
                    "SequenceNumberForOrdering is larger than every sequence number of {shard_id}."
                ))
                .into());
            }
            let number = sequence::next(last, now_ms);
            heads.insert(record.shard, number);
            record.sealed.store(cx, (&stream.home, &shard_id, number))?;
            stored.push(Stored { shard_id, sequence_number: sequence::text(number) });
        }
        for (shard, last) in heads {
            HEADS.put(cx.tx_mut(), &[&stream.home, &id_of(shard)], &Head { last })?;
        }
        Ok(stored)
    }
}

/// The shard of a record, and the number it has to be larger than.
fn place(stream: &StreamRecord, asked: &Asked<'_>) -> Result<(u64, u64), AwsError> {
    let key = match (asked.explicit_hash_key, asked.partition_key) {
        (Some(key), Some(_)) => hash_key(key)?,
        (None, Some(key)) => hash_of(key),
        (_, None) => return Err(invalid("PartitionKey is required.")),
    };
    let shard = stream.shard_for(key).ok_or_else(|| invalid("The stream has no such shard."))?;
    let behind = asked.behind.map(sequence::parse).transpose()?.unwrap_or_default();
    Ok((shard.number, behind))
}

fn size(asked: &Asked<'_>) -> usize {
    let key = asked.partition_key.map_or(0, str::len);
    asked.data.reveal().len().saturating_add(key)
}

fn require_sizes(stream: &StreamRecord, asked: &[Asked<'_>]) -> Result<(), AwsError> {
    let bytes_max =
        usize::try_from(stream.record_kib_max.saturating_mul(1_024)).unwrap_or_default();
    for (at, record) in asked.iter().enumerate() {
        if size(record) > bytes_max {
            return Err(invalid(format!(
                "Record {at} has {} bytes of data and partition key, more than {bytes_max}.",
                size(record)
            )));
        }
    }
    if asked.len() > PUT_RECORDS_MAX {
        return Err(invalid(format!("At most {PUT_RECORDS_MAX} records can be put at once.")));
    }
    let all: usize = asked.iter().map(size).sum();
    if all > PUT_BYTES_MAX {
        return Err(invalid(format!("Records size exceeds {PUT_BYTES_MAX} bytes.")));
    }
    Ok(())
}

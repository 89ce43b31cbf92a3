//! A record as it lies in the store, and where those of a shard end.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use engine::{Ctx, Failure, Writer};
use secret::Secret;
use serde::{Deserialize, Serialize};
use tables::{Record, Table};

use crate::limits::PART_BYTES;
use crate::sealing::{Opener, Sealing};
use crate::sequence;

/// Records.
pub(crate) const RECORDS: Table<StoredRecord> = Table::new("kinesis.record");

/// What of a record has no room in its row.
pub(crate) const PARTS: Table<Part> = Table::new("kinesis.part");

/// The last sequence numbers.
pub(crate) const HEADS: Table<Head> = Table::new("kinesis.head");

/// A record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct StoredRecord {
    /// No other record has it.
    pub(crate) id: String,
    pub(crate) arrived_ms: i64,
    pub(crate) sealing: Sealing,
    /// The bytes that the sender sent, which bound an answer: data and partition key.
    pub(crate) size_bytes: usize,
    /// The first part of what is sealed, base64.
    first: String,
    /// How many parts follow.
    parts: usize,
}

impl Record for StoredRecord {
    const VERSION: u8 = 1;
}

/// A further part.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Part {
    /// Base64.
    sealed: String,
}

impl Record for Part {
    const VERSION: u8 = 1;
}

/// Where the records of a shard end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Head {
    pub(crate) last: u64,
}

impl Record for Head {
    const VERSION: u8 = 1;
}

/// What a record says, in the clear.
pub(crate) struct Contents {
    pub(crate) partition_key: String,
    pub(crate) data: Secret<Vec<u8>>,
}

impl Contents {
    /// Behind the length of the partition key in two bytes the key, and the data.
    pub(crate) fn to_bytes(partition_key: &str, data: &[u8]) -> Secret<Vec<u8>> {
        let length = u16::try_from(partition_key.len()).unwrap_or(u16::MAX);
        Secret::new([&length.to_be_bytes(), partition_key.as_bytes(), data].concat())
    }

    fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (length, rest) = bytes.split_first_chunk::<2>()?;
        let (key, data) = rest.split_at_checked(usize::from(u16::from_be_bytes(*length)))?;
        let partition_key = core::str::from_utf8(key).ok()?.to_owned();
        Some(Self { partition_key, data: Secret::new(data.to_vec()) })
    }
}

/// A record that is sealed and not stored yet.
#[derive(Debug)]
pub(crate) struct Sealed {
    pub(crate) id: String,
    pub(crate) sealing: Sealing,
    pub(crate) size_bytes: usize,
    pub(crate) bytes: Vec<u8>,
}

impl Sealed {
    /// Stores it in a shard.
    ///
    /// # Errors
    /// When a row cannot be written.
    pub(crate) fn store(
        &self,
        cx: &mut Writer<'_>,
        (home, shard, number): (&str, &str, u64),
    ) -> Result<(), Failure> {
        let mut chunks = self.bytes.chunks(PART_BYTES);
        let first = STANDARD.encode(chunks.next().unwrap_or_default());
        let mut parts = 0;
        for chunk in chunks {
            let row = Part { sealed: STANDARD.encode(chunk) };
            PARTS.put(cx.tx_mut(), &[home, &self.id, &part_name(parts)], &row)?;
            parts += 1;
        }
        let row = StoredRecord {
            id: self.id.clone(),
            arrived_ms: cx.now().unix_ms(),
            sealing: self.sealing.clone(),
            size_bytes: self.size_bytes,
            first,
            parts,
        };
        RECORDS.put(cx.tx_mut(), &[home, shard, &sequence::row(number)], &row)?;
        Ok(())
    }
}

impl StoredRecord {
    /// What it says. Nobody writes its rows again, so the commit does not expect them to stay.
    ///
    /// # Errors
    /// KMS's refusals in our words.
    pub(crate) async fn open(
        &self,
        cx: &mut Ctx,
        home: &str,
        opener: &mut Opener,
    ) -> Result<Contents, Failure> {
        let damaged = || Failure::Internal("a record of a stream is damaged".to_owned());
        let mut sealed = STANDARD.decode(&self.first).map_err(|_| damaged())?;
        for part in 0..self.parts {
            let row = cx.tx().peek(&PARTS.key(&[home, &self.id, &part_name(part)])).await?;
            let row = PARTS.decode(&row.ok_or_else(damaged)?.value)?;
            sealed.extend(STANDARD.decode(&row.sealed).map_err(|_| damaged())?);
        }
        let plain = opener.open(cx, (&self.sealing, &self.id), &sealed).await?;
        Contents::from_bytes(plain.reveal()).ok_or_else(damaged)
    }

    /// Removes what has no room in its row.
    pub(crate) fn remove_parts(&self, cx: &mut Writer<'_>, home: &str) {
        for part in 0..self.parts {
            PARTS.delete(cx.tx_mut(), &[home, &self.id, &part_name(part)]);
        }
    }
}

fn part_name(part: usize) -> String {
    format!("{part:04}")
}

/// The last number of a shard: one that took no records yet has the one it began with.
///
/// # Errors
/// When the store fails.
pub(crate) async fn last_of(
    cx: &mut Ctx,
    home: &str,
    (shard, begins): (&str, u64),
) -> Result<u64, Failure> {
    Ok(HEADS.get(cx, &[home, shard]).await?.map_or(begins, |head| head.last))
}

#[cfg(test)]
mod tests {
    use super::Contents;

    #[test]
    fn contents_read_as_they_were_written() {
        for (key, data) in [("k", b"data".as_slice()), ("", b""), (&"ü".repeat(256), b"\0")] {
            let bytes = Contents::to_bytes(key, data);
            let read = Contents::from_bytes(bytes.reveal()).unwrap();
            assert_eq!((read.partition_key.as_str(), read.data.reveal().as_slice()), (key, data));
        }
        for bad in [b"".as_slice(), b"\0", b"\0\x02a", b"\0\x01\xff"] {
            assert!(Contents::from_bytes(bad).is_none(), "{bad:?}");
        }
    }
}

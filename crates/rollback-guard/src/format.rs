//! The guard's log on disk.
//!
//! ```text
//! file    header record*          named rows.GENERATION, 20 decimal digits
//! header  16  magic, with the format version in its last byte
//!         16  the installation
//!          8  generation, big-endian
//!         32  chain value of the 40 bytes before
//! record   4  length of the body, big-endian
//!          n  body
//!         16  the first half of the chain value after length and body
//! body     1  kind
//!   1 row        8 version, 16 tag, key
//!   2 intent     8 id, 4 count, count times: 1 (put, delete), put: 16 tag, 4 length, key
//!   3 committed  8 id, 8 version
//!   4 withdrawn  8 id
//!   5 end of the snapshot  8 the last id, 8 rows
//!   6 deleted    8 version, key: of a row for which intents are open
//! ```
//! A file starts with a snapshot: the rows, the open intents, the deletions, and kind 5. A file without kind
//! 5 is damaged. The chain value of a record is HMAC-SHA256 over the one before and the record; that of the
//! header has 32 zero bytes before it.

use envelope::GuardKey;
use secret::constant_time_eq;

use crate::rows::{Change, Changes, IntentId, Settled, TAG_BYTES, Tag};

/// What every file starts with; the last byte is the format version.
const MAGIC: [u8; 16] = *b"ironkeep-guard-\x01";
pub(crate) const HEADER_BYTES: usize = 16 + 16 + 8 + 32;
const MAC_BYTES: usize = 16;

/// The longest body: an intent of the largest commit the store takes.
const BODY_BYTES_MAX: usize = 64 * 1024 * 1024;

const ROW: u8 = 1;
const INTENT: u8 = 2;
const COMMITTED: u8 = 3;
const WITHDRAWN: u8 = 4;
const SNAPSHOT_END: u8 = 5;
const DELETED: u8 = 6;
const PUT: u8 = 1;
const DELETE: u8 = 2;

/// What the log says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Record {
    Row { key: Box<[u8]>, settled: Settled },
    Intent { id: IntentId, changes: Changes },
    Committed { id: IntentId, version: u64 },
    Withdrawn { id: IntentId },
    SnapshotEnd { last_id: u64, rows: u64 },
    Deleted { key: Box<[u8]>, version: u64 },
}

/// Why a header is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum BadHeader {
    Damaged,
    Foreign,
    Newer,
}

/// The chain up to the record that comes next.
#[derive(Debug, Clone)]
pub(crate) struct Chain([u8; 32]);

impl Chain {
    /// The header of a new file, and the chain behind it.
    pub(crate) fn begin(
        key: &GuardKey,
        installation: [u8; 16],
        generation: u64,
    ) -> (Vec<u8>, Self) {
        let mut header = Vec::with_capacity(HEADER_BYTES);
        header.extend_from_slice(&MAGIC);
        header.extend_from_slice(&installation);
        header.extend_from_slice(&generation.to_be_bytes());
        let link = key.link(&[0; 32], &header);
        header.extend_from_slice(&link);
        (header, Self(link))
    }

    /// The chain behind the header of a file.
    pub(crate) fn check(
        key: &GuardKey,
        installation: [u8; 16],
        generation: u64,
        header: &[u8],
    ) -> Result<Self, BadHeader> {
        let (expected, chain) = Self::begin(key, installation, generation);
        if header.len() != HEADER_BYTES {
            return Err(BadHeader::Damaged);
        }
        if constant_time_eq(header, &expected) {
            return Ok(chain);
        }
        let same =
            |range: core::ops::Range<usize>| header.get(range.clone()) == expected.get(range);
        match (same(0..15), same(15..16), same(16..32)) {
            (true, false, _) => Err(BadHeader::Newer),
            (true, true, false) => Err(BadHeader::Foreign),
            _ => Err(BadHeader::Damaged),
        }
    }

    /// Appends `record` to `out` and links it.
    pub(crate) fn append(&mut self, key: &GuardKey, record: &Record, out: &mut Vec<u8>) {
        let start = out.len();
        out.extend_from_slice(&[0; 4]);
        encode(record, out);
        let body_len = out.len().saturating_sub(start).saturating_sub(4);
        let len = u32::try_from(body_len).unwrap_or(u32::MAX).to_be_bytes();
        if let Some(place) = out.get_mut(start..).and_then(<[u8]>::first_chunk_mut) {
            *place = len;
        }
        self.0 = key.link(&self.0, out.get(start..).unwrap_or_default());
        out.extend_from_slice(self.0.first_chunk::<MAC_BYTES>().unwrap_or(&[0; MAC_BYTES]));
    }

    /// The first record of `bytes` and its length; nothing when it is not the record that
    /// followed when the log was written.
    pub(crate) fn next(&mut self, key: &GuardKey, bytes: &[u8]) -> Option<(Record, usize)> {
        let body_len = usize::try_from(u32::from_be_bytes(*bytes.first_chunk()?)).ok()?;
        if body_len > BODY_BYTES_MAX {
            return None;
        }
        let linked_len = body_len.checked_add(4)?;
        let linked = bytes.get(..linked_len)?;
        let mac: &[u8; MAC_BYTES] = bytes.get(linked_len..)?.first_chunk()?;
        let link = key.link(&self.0, linked);
        if !constant_time_eq(link.first_chunk::<MAC_BYTES>()?, mac) {
            return None;
        }
        let record = decode(linked.get(4..)?)?;
        self.0 = link;
        Some((record, linked_len.checked_add(MAC_BYTES)?))
    }
}

fn encode(record: &Record, out: &mut Vec<u8>) {
    match record {
        Record::Row { key, settled } => {
            out.push(ROW);
            out.extend_from_slice(&settled.version.to_be_bytes());
            out.extend_from_slice(&settled.tag.0);
            out.extend_from_slice(key);
        }
        Record::Intent { id, changes } => {
            out.push(INTENT);
            out.extend_from_slice(&id.0.to_be_bytes());
            // INVARIANT: a commit has at most `store::COMMIT_WRITES_MAX` writes.
            out.extend_from_slice(&u32::try_from(changes.len()).unwrap_or(u32::MAX).to_be_bytes());
            for (key, change) in changes {
                match change {
                    Change::Put(tag) => {
                        out.push(PUT);
                        out.extend_from_slice(&tag.0);
                    }
                    Change::Delete => out.push(DELETE),
                }
                // INVARIANT: a key has at most `store::KEY_BYTES_MAX` bytes.
                out.extend_from_slice(&u32::try_from(key.len()).unwrap_or(u32::MAX).to_be_bytes());
                out.extend_from_slice(key);
            }
        }
        Record::Committed { id, version } => {
            out.push(COMMITTED);
            out.extend_from_slice(&id.0.to_be_bytes());
            out.extend_from_slice(&version.to_be_bytes());
        }
        Record::Withdrawn { id } => {
            out.push(WITHDRAWN);
            out.extend_from_slice(&id.0.to_be_bytes());
        }
        Record::SnapshotEnd { last_id, rows } => {
            out.push(SNAPSHOT_END);
            out.extend_from_slice(&last_id.to_be_bytes());
            out.extend_from_slice(&rows.to_be_bytes());
        }
        Record::Deleted { key, version } => {
            out.push(DELETED);
            out.extend_from_slice(&version.to_be_bytes());
            out.extend_from_slice(key);
        }
    }
}

fn decode(body: &[u8]) -> Option<Record> {
    let mut rest = Rest(body);
    let record = match rest.byte()? {
        ROW => {
            let settled = Settled { version: rest.number()?, tag: rest.tag()? };
            Record::Row { key: rest.take(rest.0.len())?.into(), settled }
        }
        INTENT => {
            let id = IntentId(rest.number()?);
            let count = rest.short()?;
            let mut changes = Changes::new();
            for _ in 0..count {
                let change = match rest.byte()? {
                    PUT => Change::Put(rest.tag()?),
                    DELETE => Change::Delete,
                    _ => return None,
                };
                let len = usize::try_from(rest.short()?).ok()?;
                changes.insert(rest.take(len)?.into(), change);
            }
            Record::Intent { id, changes }
        }
        COMMITTED => Record::Committed { id: IntentId(rest.number()?), version: rest.number()? },
        WITHDRAWN => Record::Withdrawn { id: IntentId(rest.number()?) },
        SNAPSHOT_END => Record::SnapshotEnd { last_id: rest.number()?, rows: rest.number()? },
        DELETED => {
            let version = rest.number()?;
            Record::Deleted { key: rest.take(rest.0.len())?.into(), version }
        }
        _ => return None,
    };
    rest.0.is_empty().then_some(record)
}

/// What is still to be read of a body.
struct Rest<'a>(&'a [u8]);

impl<'a> Rest<'a> {
    fn take(&mut self, len: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(len)?;
        self.0 = rest;
        Some(taken)
    }

    fn chunk<const N: usize>(&mut self) -> Option<[u8; N]> {
        self.take(N)?.first_chunk().copied()
    }

    fn byte(&mut self) -> Option<u8> {
        self.chunk::<1>().map(|[byte]| byte)
    }

    fn short(&mut self) -> Option<u32> {
        self.chunk().map(u32::from_be_bytes)
    }

    fn number(&mut self) -> Option<u64> {
        self.chunk().map(u64::from_be_bytes)
    }

    fn tag(&mut self) -> Option<Tag> {
        self.chunk::<TAG_BYTES>().map(Tag)
    }
}

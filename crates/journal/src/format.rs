//! The format on disk, version 1. All numbers are big-endian.
//!
//! A journal is a directory of segments, each a file named by the sequence of its first record in
//! 20 decimal digits, `00000000000000000001.seg`.
//!
//! Segment header, 112 bytes:
//!
//! | bytes | content |
//! |---|---|
//! | 8 | magic `IKJOURNL` |
//! | 2 | format version, 1 |
//! | 2 | zero |
//! | 4 | version of the root key whose journal key seals this segment |
//! | 8 | sequence of the first record |
//! | 8 | time floor: the latest event time of all earlier segments, ms since 1970, signed |
//! | 16 | segment id, random |
//! | 32 | chain value behind the last record of the segment before; zero in the first segment |
//! | 32 | chain value of this header: link(previous, 0, the 80 bytes before) |
//!
//! Record, 68 bytes and the sealed payload:
//!
//! | bytes | content |
//! |---|---|
//! | 4 | length of the sealed payload |
//! | 8 | sequence |
//! | 16 | event id |
//! | 8 | event time, ms since 1970, signed |
//! | n | sealed payload; authenticated with it: segment id, sequence, event id, time |
//! | 32 | chain value: link(the chain value before, sequence, all bytes of the record before) |
//!
//! `link` is the keyed hash of [`envelope`], so only who holds the journal key can continue a chain.
//! Event ids and times are in clear; everything that says who did what is in the payload.
//!
//! The file `durable` holds the last point known to be durable (84 bytes: magic `IKJMARK1`, root
//! key version 4, sequence 8, chain value 32, link(chain, sequence, `mark` and root key version)
//! 32). It is overwritten in place after every sync, and may lag behind; it tells a torn tail, which
//! is cut, from damage, which is refused.

use stdx::Timestamp;

use crate::event::EventId;

/// The version of the format this release writes, and the newest one it reads.
pub const VERSION: u16 = 1;

pub(crate) const MAGIC: &[u8; 8] = b"IKJOURNL";
pub(crate) const SEGMENT_HEADER_BYTES: usize = 112;
/// What of the header its chain value covers.
pub(crate) const SEGMENT_HEADER_CHAINED_BYTES: usize = 80;
pub(crate) const RECORD_HEADER_BYTES: usize = 36;
pub(crate) const CHAIN_BYTES: usize = 32;
/// More than the sealing of a payload of the largest size can give.
pub(crate) const SEALED_BYTES_MAX: usize = crate::queue::EVENT_BYTES_MAX + 256;

/// What a segment says about itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct SegmentHeader {
    pub(crate) root_version: u32,
    pub(crate) first_sequence: u64,
    /// No record of an earlier segment is later than this.
    pub(crate) time_floor: Timestamp,
    pub(crate) segment_id: [u8; 16],
    pub(crate) previous_chain: [u8; 32],
    /// The chain value the first record continues.
    pub(crate) chain: [u8; 32],
}

/// Why bytes are not a segment header.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum HeaderError {
    NotAHeader,
    Newer(u16),
}

impl SegmentHeader {
    /// The bytes the header's chain value covers.
    pub(crate) fn chained_bytes(&self) -> [u8; SEGMENT_HEADER_CHAINED_BYTES] {
        let mut out = Writer::<SEGMENT_HEADER_CHAINED_BYTES>::new();
        out.put(MAGIC);
        out.put(&VERSION.to_be_bytes());
        out.put(&[0; 2]);
        out.put(&self.root_version.to_be_bytes());
        out.put(&self.first_sequence.to_be_bytes());
        out.put(&self.time_floor.unix_ms().to_be_bytes());
        out.put(&self.segment_id);
        out.put(&self.previous_chain);
        out.bytes
    }

    pub(crate) fn encode(&self) -> [u8; SEGMENT_HEADER_BYTES] {
        let mut out = Writer::<SEGMENT_HEADER_BYTES>::new();
        out.put(&self.chained_bytes());
        out.put(&self.chain);
        out.bytes
    }

    /// Reads the fields; whether they are authentic is for who holds the key to say.
    pub(crate) fn decode(bytes: &[u8]) -> Result<Self, HeaderError> {
        Self::fields(bytes).unwrap_or(Err(HeaderError::NotAHeader))
    }

    fn fields(bytes: &[u8]) -> Option<Result<Self, HeaderError>> {
        let mut fields = Reader(bytes);
        if &fields.take::<8>()? != MAGIC {
            return None;
        }
        let version = u16::from_be_bytes(fields.take()?);
        if version != VERSION {
            return (version > VERSION).then_some(Err(HeaderError::Newer(version)));
        }
        if fields.take::<2>()? != [0; 2] {
            return None;
        }
        Some(Ok(Self {
            root_version: u32::from_be_bytes(fields.take()?),
            first_sequence: u64::from_be_bytes(fields.take()?),
            time_floor: Timestamp::from_unix_ms(i64::from_be_bytes(fields.take()?)),
            segment_id: fields.take()?,
            previous_chain: fields.take()?,
            chain: fields.take()?,
        }))
    }
}

/// What stands before a sealed payload.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct RecordHeader {
    pub(crate) sealed_bytes: u32,
    pub(crate) sequence: u64,
    pub(crate) id: EventId,
    pub(crate) time: Timestamp,
}

impl RecordHeader {
    pub(crate) fn encode(&self) -> [u8; RECORD_HEADER_BYTES] {
        let mut out = Writer::<RECORD_HEADER_BYTES>::new();
        out.put(&self.sealed_bytes.to_be_bytes());
        out.put(&self.sequence.to_be_bytes());
        out.put(self.id.as_bytes());
        out.put(&self.time.unix_ms().to_be_bytes());
        out.bytes
    }

    pub(crate) fn decode(bytes: &[u8; RECORD_HEADER_BYTES]) -> Option<Self> {
        let mut fields = Reader(bytes);
        Some(Self {
            sealed_bytes: u32::from_be_bytes(fields.take()?),
            sequence: u64::from_be_bytes(fields.take()?),
            id: EventId::from_bytes(fields.take()?),
            time: Timestamp::from_unix_ms(i64::from_be_bytes(fields.take()?)),
        })
    }

    /// What a sealed payload is bound to: it opens nowhere else.
    pub(crate) fn place(&self, segment_id: &[u8; 16]) -> [u8; 48] {
        let mut out = Writer::<48>::new();
        out.put(segment_id);
        out.put(&self.sequence.to_be_bytes());
        out.put(self.id.as_bytes());
        out.put(&self.time.unix_ms().to_be_bytes());
        out.bytes
    }
}

/// The name of the segment that begins with record `first_sequence`.
pub(crate) fn segment_name(first_sequence: u64) -> String {
    format!("{first_sequence:020}.seg")
}

/// The first sequence a file name gives, if it is a segment's.
pub(crate) fn first_sequence_of(name: &str) -> Option<u64> {
    let first_sequence = name.strip_suffix(".seg")?.parse().ok()?;
    (segment_name(first_sequence) == name).then_some(first_sequence)
}

/// Fills an array of a known size from the front. What does not fit is left out, which the tests of
/// every encoder would show.
pub(crate) struct Writer<const N: usize> {
    pub(crate) bytes: [u8; N],
    filled: usize,
}

impl<const N: usize> Writer<N> {
    pub(crate) fn new() -> Self {
        Self { bytes: [0; N], filled: 0 }
    }

    pub(crate) fn put(&mut self, field: &[u8]) {
        let free = self.bytes.iter_mut().skip(self.filled);
        for (to, from) in free.zip(field) {
            *to = *from;
        }
        self.filled = self.filled.saturating_add(field.len());
    }
}

/// Takes fixed-size fields from the front.
pub(crate) struct Reader<'a>(pub(crate) &'a [u8]);

impl Reader<'_> {
    pub(crate) fn take<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (field, rest) = self.0.split_first_chunk::<N>()?;
        self.0 = rest;
        Some(*field)
    }
}

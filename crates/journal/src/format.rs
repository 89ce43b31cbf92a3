//! The format on disk, version 3; versions 1 and 2 are still read. All numbers are big-endian.
//!
//! A journal is a directory of segments, each a file named by the sequence of its first record in
//! 20 decimal digits, `00000000000000000001.seg`.
//!
//! Segment header, 120 bytes (112 in version 1):
//!
//! | bytes | content |
//! |---|---|
//! | 8 | magic `IKJOURNL` |
//! | 2 | format version, 3 |
//! | 2 | zero |
//! | 4 | version of the root key whose journal key seals this segment |
//! | 8 | sequence of the first record |
//! | 8 | time floor: the latest event time of all earlier segments, ms since 1970, signed |
//! | 16 | segment id, random |
//! | 32 | chain value behind the last record of the segment before; zero in the first segment |
//! | 8 | store floor: the newest store version of all earlier segments; not in version 1 |
//! | 32 | chain value of this header: link(previous, 0, the 88 bytes before; 80 in version 1) |
//!
//! Record, 80 bytes (68 in version 1) and the sealed payload:
//!
//! | bytes | content |
//! |---|---|
//! | 4 | length of the sealed payload |
//! | 8 | sequence |
//! | 16 | event id |
//! | 8 | event time, ms since 1970, signed |
//! | 8 | store version of the commit the event was stored with, 0 if none; not in version 1 |
//! | 1 | kind of record, 0: an audit event, 1: a domain event, from version 3 on; not in version 1 |
//! | 3 | zero; not in version 1 |
//! | n | sealed payload; authenticated with it: segment id and all of the above but the length |
//! | 32 | chain value: link(the chain value before, sequence, all bytes of the record before) |
//!
//! A segment is of one version. The tail of an older version is continued in a new segment of
//! version 3.
//!
//! `link` is the keyed hash of [`envelope`], so only who holds the journal key can continue a chain.
//! Event ids and times are in clear; everything that says who did what is in the payload.
//!
//! The file `durable` holds the last point known to be durable (84 bytes: magic `IKJMARK1`, root
//! key version 4, sequence 8, chain value 32, link(chain, sequence, `mark` and root key version)
//! 32). It is overwritten in place after every sync, and may lag behind; it tells a torn tail, which
//! is cut, from damage, which is refused.
//!
//! The file `anchor` is there once retention has removed segments ([`crate::Retirable`]): it says
//! with which record the journal begins, and what that continues (84 bytes: magic `IKJANCH1`, root
//! key version 4, sequence of the first record 8, chain value before it 32, link(chain, sequence,
//! `anchor` and root key version) 32). Without it a journal begins with a segment that continues
//! nothing.

use stdx::Timestamp;

use crate::event::{EventId, Kind};

/// The version of the format this release writes, and the newest one it reads.
pub const VERSION: u16 = 3;

pub(crate) const MAGIC: &[u8; 8] = b"IKJOURNL";
/// The largest segment header of all versions.
pub(crate) const SEGMENT_HEADER_BYTES_MAX: usize = 120;
/// What of the header its chain value covers, in version 1.
const CHAINED_BYTES_V1: usize = 80;
/// What of the header its chain value covers, in version 2.
const CHAINED_BYTES_V2: usize = 88;
/// The largest record header of all versions.
pub(crate) const RECORD_HEADER_BYTES_MAX: usize = 48;
const RECORD_HEADER_BYTES_V1: usize = 36;
/// The largest place of all versions: a segment id, and a record header without its length.
const PLACE_BYTES_MAX: usize = 60;
pub(crate) const CHAIN_BYTES: usize = 32;
/// The kind of an audit event, and the three bytes behind it.
const KIND_AUDIT: [u8; 4] = [0; 4];
/// The kind of a domain event, and the three bytes behind it.
const KIND_DOMAIN: [u8; 4] = [1, 0, 0, 0];
/// More than the sealing of a payload of the largest size can give.
pub(crate) const SEALED_BYTES_MAX: usize = crate::queue::EVENT_BYTES_MAX + 256;

/// A version of the format that is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Format {
    V1,
    V2,
    V3,
}

impl Format {
    /// What new segments are.
    pub(crate) const CURRENT: Self = Self::V3;

    const fn number(self) -> u16 {
        match self {
            Self::V1 => 1,
            Self::V2 => 2,
            Self::V3 => VERSION,
        }
    }

    const fn chained_bytes(self) -> usize {
        match self {
            Self::V1 => CHAINED_BYTES_V1,
            Self::V2 | Self::V3 => CHAINED_BYTES_V2,
        }
    }

    /// The kind that these bytes of a record's header are.
    fn kind(self, bytes: [u8; 4]) -> Option<Kind> {
        match bytes {
            KIND_AUDIT => Some(Kind::Audit),
            KIND_DOMAIN if self == Self::V3 => Some(Kind::Domain),
            _ => None,
        }
    }

    /// The length of a segment header.
    pub(crate) const fn segment_header_bytes(self) -> usize {
        self.chained_bytes() + CHAIN_BYTES
    }

    /// The length of what stands before a sealed payload.
    pub(crate) const fn record_header_bytes(self) -> usize {
        match self {
            Self::V1 => RECORD_HEADER_BYTES_V1,
            Self::V2 | Self::V3 => RECORD_HEADER_BYTES_MAX,
        }
    }
}

/// What a segment says about itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct SegmentHeader {
    pub(crate) format: Format,
    pub(crate) root_version: u32,
    pub(crate) first_sequence: u64,
    /// No record of an earlier segment is later than this.
    pub(crate) time_floor: Timestamp,
    /// No record of an earlier segment names a newer version of the store.
    pub(crate) store_floor: u64,
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
    pub(crate) fn chained_bytes(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(SEGMENT_HEADER_BYTES_MAX);
        out.extend_from_slice(MAGIC);
        out.extend_from_slice(&self.format.number().to_be_bytes());
        out.extend_from_slice(&[0; 2]);
        out.extend_from_slice(&self.root_version.to_be_bytes());
        out.extend_from_slice(&self.first_sequence.to_be_bytes());
        out.extend_from_slice(&self.time_floor.unix_ms().to_be_bytes());
        out.extend_from_slice(&self.segment_id);
        out.extend_from_slice(&self.previous_chain);
        if self.format != Format::V1 {
            out.extend_from_slice(&self.store_floor.to_be_bytes());
        }
        out
    }

    pub(crate) fn encode(&self) -> Vec<u8> {
        let mut out = self.chained_bytes();
        out.extend_from_slice(&self.chain);
        out
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
        let format = match u16::from_be_bytes(fields.take()?) {
            1 => Format::V1,
            2 => Format::V2,
            VERSION => Format::V3,
            newer if newer > VERSION => return Some(Err(HeaderError::Newer(newer))),
            _ => return None,
        };
        if fields.take::<2>()? != [0; 2] {
            return None;
        }
        let root_version = u32::from_be_bytes(fields.take()?);
        let first_sequence = u64::from_be_bytes(fields.take()?);
        let time_floor = Timestamp::from_unix_ms(i64::from_be_bytes(fields.take()?));
        let segment_id = fields.take()?;
        let previous_chain = fields.take()?;
        let store_floor = match format {
            Format::V1 => 0,
            Format::V2 | Format::V3 => u64::from_be_bytes(fields.take()?),
        };
        Some(Ok(Self {
            format,
            root_version,
            first_sequence,
            time_floor,
            store_floor,
            segment_id,
            previous_chain,
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
    /// 0 if the event came with no commit.
    pub(crate) store_version: u64,
    /// Audit in formats that hold nothing else.
    pub(crate) kind: Kind,
}

/// Why bytes are not a record header.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RecordHeaderError {
    CutShort,
    /// A kind of record that this release does not know.
    Kind,
}

impl RecordHeader {
    /// Appends the bytes of a header in `format` to `out`.
    pub(crate) fn put(&self, format: Format, out: &mut Vec<u8>) {
        out.extend_from_slice(&self.sealed_bytes.to_be_bytes());
        self.put_identity(format, out);
    }

    fn put_identity(&self, format: Format, out: &mut Vec<u8>) {
        out.extend_from_slice(&self.sequence.to_be_bytes());
        out.extend_from_slice(self.id.as_bytes());
        out.extend_from_slice(&self.time.unix_ms().to_be_bytes());
        if format != Format::V1 {
            out.extend_from_slice(&self.store_version.to_be_bytes());
            out.extend_from_slice(match self.kind {
                Kind::Audit => &KIND_AUDIT,
                Kind::Domain => &KIND_DOMAIN,
            });
        }
    }

    pub(crate) fn decode(format: Format, bytes: &[u8]) -> Result<Self, RecordHeaderError> {
        let mut fields = Reader(bytes);
        let mut header = Self::fields(format, &mut fields).ok_or(RecordHeaderError::CutShort)?;
        if format != Format::V1 {
            let kind = fields.take().ok_or(RecordHeaderError::CutShort)?;
            header.kind = format.kind(kind).ok_or(RecordHeaderError::Kind)?;
        }
        Ok(header)
    }

    fn fields(format: Format, fields: &mut Reader<'_>) -> Option<Self> {
        Some(Self {
            sealed_bytes: u32::from_be_bytes(fields.take()?),
            sequence: u64::from_be_bytes(fields.take()?),
            id: EventId::from_bytes(fields.take()?),
            time: Timestamp::from_unix_ms(i64::from_be_bytes(fields.take()?)),
            store_version: match format {
                Format::V1 => 0,
                Format::V2 | Format::V3 => u64::from_be_bytes(fields.take()?),
            },
            kind: Kind::Audit,
        })
    }

    /// What a sealed payload is bound to: it opens nowhere else.
    pub(crate) fn place(&self, segment: &SegmentHeader) -> Vec<u8> {
        let mut out = Vec::with_capacity(PLACE_BYTES_MAX);
        out.extend_from_slice(&segment.segment_id);
        self.put_identity(segment.format, &mut out);
        out
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

//! Reading twice: once to verify, and once more to hand out. What is read the second time is compared with digests of
//! the first reading before anybody sees it, so that a source which changes in between discloses nothing.

use std::io::{self, Read, Seek, SeekFrom, Write};

use crate::CryptoError;
use crate::primitives::Sha256;
use crate::reader::fill_up;

/// What one digest is of.
const SEGMENT_BYTES: usize = 4 << 20;

/// The most digests, 32 MiB of them: 4 TiB.
const SEGMENTS_MAX: usize = 1 << 20;

const DIGEST_BYTES: usize = 32;

/// Has `pass` read the source from where it stands, with nobody listening, and then again into `sink`.
#[expect(clippy::type_complexity, reason = "the one place where such a reading is passed on")]
pub(crate) fn verify_then_release<S: Read + Seek>(
    source: &mut S,
    sink: &mut dyn Write,
    pass: &mut dyn FnMut(&mut dyn Read, &mut dyn Write) -> Result<(), CryptoError>,
) -> Result<(), CryptoError> {
    let start = source.stream_position()?;
    let mut first = FirstReading::new(source);
    pass(&mut first, &mut io::sink())?;
    let digests = first.finish()?;
    source.seek(SeekFrom::Start(start))?;
    let mut second = SecondReading { source, digests, segment: Vec::new(), at: 0, read: 0 };
    pass(&mut second, sink).map_err(|error| match error {
        // A sink's own faults are never of this kind and text: see `changed`.
        CryptoError::Io(error) if is_change(&error) => CryptoError::Changed,
        other => other,
    })
}

/// Digests what passes.
struct FirstReading<'a, S> {
    source: &'a mut S,
    digests: Vec<[u8; DIGEST_BYTES]>,
    current: Sha256,
    filled: usize,
}

impl<'a, S: Read> FirstReading<'a, S> {
    fn new(source: &'a mut S) -> Self {
        Self { source, digests: Vec::new(), current: Sha256::new(), filled: 0 }
    }

    fn close_segment(&mut self) -> io::Result<()> {
        if self.digests.len() >= SEGMENTS_MAX {
            return Err(io::Error::other("longer than 4 TiB, and to be read twice"));
        }
        let done = core::mem::replace(&mut self.current, Sha256::new());
        self.digests.push(done.finish());
        self.filled = 0;
        Ok(())
    }

    fn finish(mut self) -> Result<Vec<[u8; DIGEST_BYTES]>, CryptoError> {
        if self.filled > 0 {
            self.close_segment()?;
        }
        Ok(self.digests)
    }
}

impl<S: Read> Read for FirstReading<'_, S> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let room = buffer.len().min(SEGMENT_BYTES - self.filled);
        let buffer = buffer.get_mut(..room).unwrap_or_default();
        let count = self.source.read(buffer)?;
        self.current.update(buffer.get(..count).unwrap_or_default());
        self.filled += count;
        if self.filled == SEGMENT_BYTES {
            self.close_segment()?;
        }
        Ok(count)
    }
}

/// Hands out segments that are what the first reading has seen.
struct SecondReading<'a, S> {
    source: &'a mut S,
    digests: Vec<[u8; DIGEST_BYTES]>,
    segment: Vec<u8>,
    /// Where in the segment the reader is.
    at: usize,
    /// Segments read.
    read: usize,
}

impl<S: Read> Read for SecondReading<'_, S> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.at == self.segment.len() {
            let Some(digest) = self.digests.get(self.read) else { return Ok(0) };
            self.segment.resize(SEGMENT_BYTES, 0);
            let count = fill_up(self.source, &mut self.segment)?;
            self.segment.truncate(count);
            let mut found = Sha256::new();
            found.update(&self.segment);
            if found.finish() != *digest {
                self.segment.clear();
                return Err(changed());
            }
            (self.at, self.read) = (0, self.read + 1);
        }
        let rest = self.segment.get(self.at..).unwrap_or_default();
        let count = rest.len().min(buffer.len());
        let (rest, buffer) = (rest.get(..count), buffer.get_mut(..count));
        buffer.unwrap_or_default().copy_from_slice(rest.unwrap_or_default());
        self.at += count;
        Ok(count)
    }
}

const CHANGED: &str = "the second reading differs from the first";

fn changed() -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, CHANGED)
}

fn is_change(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::InvalidData && error.to_string() == CHANGED
}

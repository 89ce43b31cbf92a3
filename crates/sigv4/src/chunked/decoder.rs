//! Reading a chunked body.

use bytes::{Bytes, BytesMut};
use envelope::digest::Sha256;
use http::HeaderMap;
use secret::constant_time_eq;

use crate::chunked::trailer::{Signed, Trailer};
use crate::chunked::{
    CHUNK_BYTES_MIN, CHUNK_HEADER_BYTES_MAX, ChunkError, Framing, SIGNED_CHUNK_BYTES_MAX,
    TRAILER_BYTES_MAX,
};

/// A decoder that is fed pieces of the wire as they arrive and gives out the data in them.
///
/// INVARIANT: of a signed body, no byte is given out before the signature of its chunk has been
/// checked. After an error the decoder gives out nothing more.
#[derive(Debug)]
pub struct Decoder {
    framing: Framing,
    state: State,
    line: Vec<u8>,
    decoded_bytes: u64,
    chunks: u64,
    last_chunk_bytes: Option<u64>,
    chunk: HeldChunk,
    trailer: Trailer,
}

#[derive(Debug)]
enum State {
    /// In the line before a chunk.
    Header,
    /// In a chunk, with so many bytes to come.
    Data { left: u64 },
    /// In the line end after a chunk.
    DataEnd,
    /// In the line end after the last chunk of a body that has no trailer.
    End,
    /// In the lines after the last chunk.
    Trailer,
    /// After the end, with the trailer.
    Done(HeaderMap),
    /// After an error.
    Failed(ChunkError),
}

impl Decoder {
    /// A decoder at the start of a body.
    #[must_use]
    pub fn new(framing: Framing) -> Self {
        Self {
            framing,
            state: State::Header,
            line: Vec::new(),
            decoded_bytes: 0,
            chunks: 0,
            last_chunk_bytes: None,
            chunk: HeldChunk::default(),
            trailer: Trailer::default(),
        }
    }

    /// Takes the next bytes of the wire and returns the data that they complete, in order. What
    /// is returned shares the memory of `input` where it can.
    ///
    /// # Errors
    /// [`ChunkError`], from then on always the same one.
    pub fn feed(&mut self, mut input: Bytes) -> Result<Vec<Bytes>, ChunkError> {
        let mut out = Vec::new();
        while !input.is_empty() {
            if let Err(error) = self.step(&mut input, &mut out) {
                self.state = State::Failed(error);
                self.chunk = HeldChunk::default();
                return Err(error);
            }
        }
        Ok(out)
    }

    /// Whether the body has been read to its end.
    #[must_use]
    pub const fn is_done(&self) -> bool {
        matches!(self.state, State::Done(_))
    }

    /// How many bytes of a signed chunk are held back.
    #[must_use]
    pub const fn held_bytes(&self) -> usize {
        self.chunk.bytes
    }

    /// How many bytes the signed chunk has that is being read, of which some may have come; 0
    /// between chunks. It is held back until it is whole.
    #[must_use]
    pub fn open_chunk_bytes(&self) -> u64 {
        match &self.state {
            State::Data { .. } if self.framing.signing.is_some() => {
                self.last_chunk_bytes.unwrap_or(0)
            }
            _ => 0,
        }
    }

    /// Ends the body and returns its trailer, which is empty when there was none.
    ///
    /// # Errors
    /// [`ChunkError::IncompleteBody`] when the body is not at its end, or an earlier error.
    pub fn finish(self) -> Result<HeaderMap, ChunkError> {
        match self.state {
            State::Done(trailer) => Ok(trailer),
            State::Failed(error) => Err(error),
            State::Header | State::Data { .. } | State::DataEnd | State::End | State::Trailer => {
                Err(ChunkError::IncompleteBody)
            }
        }
    }

    /// Consumes some of `input`, which is not empty.
    fn step(&mut self, input: &mut Bytes, out: &mut Vec<Bytes>) -> Result<(), ChunkError> {
        match &mut self.state {
            State::Header => {
                if let Some(line) = self.crlf_line(input, CHUNK_HEADER_BYTES_MAX)? {
                    self.chunk_header(&line)?;
                }
                Ok(())
            }
            State::Data { left } => {
                let taken = usize::try_from(*left).unwrap_or(usize::MAX).min(input.len());
                let data = input.split_to(taken);
                *left = left.saturating_sub(u64::try_from(taken).unwrap_or(u64::MAX));
                let ended = *left == 0;
                if self.framing.signing.is_some() {
                    self.chunk.push(data);
                } else {
                    out.push(data);
                }
                if ended {
                    self.chunk_end(out)?;
                    self.state = State::DataEnd;
                }
                Ok(())
            }
            State::DataEnd => {
                if self.crlf_line(input, 2)?.is_some() {
                    self.state = State::Header;
                }
                Ok(())
            }
            State::End => {
                if self.crlf_line(input, 2)?.is_some() {
                    self.state = State::Done(HeaderMap::new());
                }
                Ok(())
            }
            State::Trailer => self.trailer_line(input),
            State::Done(_) => Err(ChunkError::IncompleteBody),
            State::Failed(error) => Err(*error),
        }
    }

    /// `SIZE` or `SIZE;chunk-signature=64 digits`.
    fn chunk_header(&mut self, line: &[u8]) -> Result<(), ChunkError> {
        let text = core::str::from_utf8(line).map_err(|_| ChunkError::IncompleteBody)?;
        let size = match &self.framing.signing {
            Some(_) => {
                let (size, signature) =
                    text.split_once(";chunk-signature=").ok_or(ChunkError::IncompleteBody)?;
                self.chunk.signature = signature.to_owned();
                size
            }
            None => text,
        };
        if !(1..=16).contains(&size.len()) || !size.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(ChunkError::IncompleteBody);
        }
        let size_bytes = u64::from_str_radix(size, 16).map_err(|_| ChunkError::IncompleteBody)?;
        if size_bytes == 0 {
            return self.last_chunk();
        }
        if let Some(last) = self.last_chunk_bytes.filter(|&last| last < CHUNK_BYTES_MIN) {
            return Err(ChunkError::InvalidChunkSize { chunk: self.chunks, size_bytes: last });
        }
        if self.framing.signing.is_some() && size_bytes > SIGNED_CHUNK_BYTES_MAX {
            return Err(ChunkError::ChunkTooLarge { size_bytes });
        }
        let total = self.decoded_bytes.checked_add(size_bytes);
        self.decoded_bytes = total
            .filter(|&total| total <= self.framing.decoded_bytes)
            .ok_or(ChunkError::IncompleteBody)?;
        self.chunks += 1;
        self.last_chunk_bytes = Some(size_bytes);
        self.state = State::Data { left: size_bytes };
        Ok(())
    }

    fn chunk_end(&mut self, out: &mut Vec<Bytes>) -> Result<(), ChunkError> {
        if let Some(signing) = &mut self.framing.signing {
            let chunk = core::mem::take(&mut self.chunk);
            let expected = signing.chunk(chunk.digest.finish());
            if !constant_time_eq(expected.as_bytes(), chunk.signature.as_bytes()) {
                return Err(ChunkError::SignatureMismatch);
            }
            out.extend(chunk.pieces);
            if !chunk.tail.is_empty() {
                out.push(chunk.tail.freeze());
            }
        }
        Ok(())
    }

    /// The chunk of length zero, which is signed like any other.
    fn last_chunk(&mut self) -> Result<(), ChunkError> {
        self.chunk_end(&mut Vec::new())?;
        if self.decoded_bytes != self.framing.decoded_bytes {
            return Err(ChunkError::IncompleteBody);
        }
        self.state = if self.framing.has_trailer { State::Trailer } else { State::End };
        Ok(())
    }

    fn trailer_line(&mut self, input: &mut Bytes) -> Result<(), ChunkError> {
        let line = take_line(&mut self.line, input, TRAILER_BYTES_MAX)
            .map_err(|_| ChunkError::MalformedTrailer)?;
        let Some(mut line) = line else { return Ok(()) };
        // Here a bare line feed is let through: see `Trailer::empty_line`.
        if line.last() == Some(&b'\r') {
            line.pop();
        }
        let is_signed = Signed::of(self.framing.signing.as_ref());
        if self.trailer.line(&line, is_signed)? {
            let trailer = core::mem::take(&mut self.trailer);
            self.state = State::Done(trailer.finish(&mut self.framing)?);
        }
        Ok(())
    }

    /// The next line without its end, which must be `\r\n`.
    fn crlf_line(&mut self, input: &mut Bytes, max: usize) -> Result<Option<Vec<u8>>, ChunkError> {
        let Some(mut line) = take_line(&mut self.line, input, max)? else { return Ok(None) };
        if line.pop() == Some(b'\r') { Ok(Some(line)) } else { Err(ChunkError::IncompleteBody) }
    }
}

/// Moves bytes from `input` to `line`; the line without its line feed once that has come. At
/// most `max` bytes, the line feed included.
fn take_line(
    line: &mut Vec<u8>,
    input: &mut Bytes,
    max: usize,
) -> Result<Option<Vec<u8>>, ChunkError> {
    let room = max.saturating_sub(line.len());
    let Some(end) = input.iter().take(room).position(|&byte| byte == b'\n') else {
        if input.len() >= room {
            return Err(ChunkError::IncompleteBody);
        }
        line.extend_from_slice(&input.split_to(input.len()));
        return Ok(None);
    };
    line.extend_from_slice(&input.split_to(end));
    // The line feed itself.
    drop(input.split_to(1));
    Ok(Some(core::mem::take(line)))
}

/// A signed chunk that is held back.
#[derive(Debug, Default)]
struct HeldChunk {
    signature: String,
    digest: Sha256,
    pieces: Vec<Bytes>,
    /// Small pieces are copied together, so that a client that sends single bytes cannot make
    /// the bookkeeping larger than the chunk.
    tail: BytesMut,
    bytes: usize,
}

/// Pieces below this size are copied.
const PIECE_BYTES_MIN: usize = 4096;

impl HeldChunk {
    fn push(&mut self, data: Bytes) {
        self.digest.update(&data);
        self.bytes += data.len();
        if data.len() < PIECE_BYTES_MIN {
            self.tail.extend_from_slice(&data);
            return;
        }
        if !self.tail.is_empty() {
            self.pieces.push(self.tail.split().freeze());
        }
        self.pieces.push(data);
    }
}

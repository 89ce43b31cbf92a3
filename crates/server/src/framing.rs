//! Where the requests of an HTTP/1.1 connection begin and end, and whether one says so in two ways.
//!
//! The HTTP implementation takes a request with both Content-Length and Transfer-Encoding, leaves the
//! length out of what it passes on, and closes the connection behind the answer. A proxy in front may
//! have gone by the other one: RFC 9112, section 6.3, lets a server refuse such a request, and this one
//! does. The bytes are followed on their way in, since nothing shows it afterwards.

use core::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use memchr::memchr;

/// What is kept of a line: enough for the names and values that are looked at.
const LINE_BYTES_KEPT: usize = 128;

/// The number of a request that is framed in two ways, while there is none.
const NONE: u64 = u64::MAX;

/// What reading and answering know of one another on a connection.
#[derive(Debug)]
pub(crate) struct Exchange {
    ambiguous: AtomicU64,
    begun: AtomicU64,
    is_left_unread: AtomicBool,
}

impl Default for Exchange {
    fn default() -> Self {
        let (ambiguous, begun) = (AtomicU64::new(NONE), AtomicU64::new(0));
        Self { ambiguous, begun, is_left_unread: AtomicBool::new(false) }
    }
}

impl Exchange {
    /// Counts a request that is to be answered; whether it is framed in two ways.
    pub(crate) fn begin(&self) -> bool {
        self.begun.fetch_add(1, Ordering::AcqRel) == self.ambiguous.load(Ordering::Acquire)
    }

    /// A request was answered and not read to its end: what is still coming is to be taken and dropped
    /// before the connection is closed, or the client may lose the answer.
    pub(crate) fn leave_unread(&self) {
        self.is_left_unread.store(true, Ordering::Release);
    }

    pub(crate) fn is_left_unread(&self) -> bool {
        self.is_left_unread.load(Ordering::Acquire)
    }

    fn mark_ambiguous(&self, number: u64) {
        self.ambiguous.store(number, Ordering::Release);
    }
}

/// What the next bytes are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Expected {
    /// A request line; empty lines before it count for nothing.
    RequestLine,
    /// A header line, or the end of the head.
    Header,
    /// Bytes of a body of known length.
    Body(u64),
    /// The size of a chunk.
    ChunkSize,
    /// The data of a chunk.
    Chunk(u64),
    /// The end of the line behind a chunk.
    ChunkEnd,
    /// A trailer line, or the end of the body.
    Trailer,
    /// Nothing that is followed: HTTP/2, or what the HTTP implementation refuses by itself.
    Unknown,
}

/// What a head says of its body.
#[derive(Debug, Default)]
struct Head {
    length: Option<u64>,
    is_chunked: bool,
    is_length_malformed: bool,
}

/// Follows what comes on a connection.
#[derive(Debug)]
pub(crate) struct Framing {
    expected: Expected,
    head: Head,
    /// The beginning of a line whose end has not come.
    line: Vec<u8>,
    /// Heads that have come to their end.
    heads: u64,
}

impl Default for Framing {
    fn default() -> Self {
        let (expected, head) = (Expected::RequestLine, Head::default());
        Self { expected, head, line: Vec::new(), heads: 0 }
    }
}

impl Framing {
    /// Takes note of what was read.
    pub(crate) fn note(&mut self, mut read: &[u8], exchange: &Exchange) {
        while !read.is_empty() {
            match self.expected {
                Expected::Unknown => return,
                Expected::Body(left) => {
                    let (rest, left) = skip(read, left);
                    read = rest;
                    self.expected =
                        if left == 0 { Expected::RequestLine } else { Expected::Body(left) };
                }
                Expected::Chunk(left) => {
                    let (rest, left) = skip(read, left);
                    read = rest;
                    self.expected =
                        if left == 0 { Expected::ChunkEnd } else { Expected::Chunk(left) };
                }
                _ => read = self.note_line(read, exchange),
            }
        }
    }

    /// Takes note of a line, or of the part of it that is there; what is behind it.
    fn note_line<'r>(&mut self, read: &'r [u8], exchange: &Exchange) -> &'r [u8] {
        let end = memchr(b'\n', read).unwrap_or(read.len());
        let (part, rest) = read.split_at_checked(end).unwrap_or((read, &[]));
        let part = part.get(..LINE_BYTES_KEPT).unwrap_or(part);
        let Some(rest) = rest.strip_prefix(b"\n") else {
            self.line.extend_from_slice(part);
            self.line.truncate(LINE_BYTES_KEPT);
            return &[];
        };
        if self.line.is_empty() {
            self.end_line(part, exchange);
        } else {
            let mut line = core::mem::take(&mut self.line);
            line.extend_from_slice(part);
            self.end_line(line.get(..LINE_BYTES_KEPT).unwrap_or(&line), exchange);
        }
        rest
    }

    fn end_line(&mut self, line: &[u8], exchange: &Exchange) {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        self.expected = match self.expected {
            Expected::RequestLine if line.is_empty() => Expected::RequestLine,
            Expected::RequestLine if line == b"PRI * HTTP/2.0" => Expected::Unknown,
            Expected::RequestLine => Expected::Header,
            Expected::Header if line.is_empty() => self.end_head(exchange),
            Expected::Header => {
                self.head.note(line);
                Expected::Header
            }
            Expected::ChunkSize => match chunk_size(line) {
                Some(0) => Expected::Trailer,
                Some(size) => Expected::Chunk(size),
                None => Expected::Unknown,
            },
            Expected::ChunkEnd => Expected::ChunkSize,
            Expected::Trailer if line.is_empty() => Expected::RequestLine,
            other => other,
        };
    }

    fn end_head(&mut self, exchange: &Exchange) -> Expected {
        let head = core::mem::take(&mut self.head);
        let number = self.heads;
        self.heads = number.saturating_add(1);
        if head.is_length_malformed || (head.length.is_some() && head.is_chunked) {
            exchange.mark_ambiguous(number);
            return Expected::Unknown;
        }
        match head.length {
            _ if head.is_chunked => Expected::ChunkSize,
            Some(length @ 1..) => Expected::Body(length),
            _ => Expected::RequestLine,
        }
    }
}

impl Head {
    fn note(&mut self, line: &[u8]) {
        if !matches!(line, [b'c' | b'C' | b't' | b'T', ..]) {
            return;
        }
        let mut parts = line.splitn(2, |byte| *byte == b':');
        let (Some(name), Some(value)) = (parts.next(), parts.next()) else { return };
        if name.eq_ignore_ascii_case(b"transfer-encoding") {
            self.is_chunked = true;
        } else if name.eq_ignore_ascii_case(b"content-length") {
            let length = core::str::from_utf8(value.trim_ascii()).ok();
            self.length = length.and_then(|length| length.parse().ok());
            self.is_length_malformed |= self.length.is_none();
        }
    }
}

/// What is left of `read` behind `left` bytes, and of them.
fn skip(read: &[u8], left: u64) -> (&[u8], u64) {
    let taken = usize::try_from(left).unwrap_or(usize::MAX).min(read.len());
    (read.get(taken..).unwrap_or_default(), left.saturating_sub(taken as u64))
}

/// The size in the line before a chunk, which may have extensions behind it.
fn chunk_size(line: &[u8]) -> Option<u64> {
    let digits = line.split(|byte| matches!(byte, b';' | b' ' | b'\t')).next()?;
    u64::from_str_radix(core::str::from_utf8(digits).ok()?, 16).ok()
}

#[cfg(test)]
mod tests;

//! Fields of headers: numbers in network order, and bytes behind their length.

use std::io::{self, Read};

use crate::CryptoError;

const TRUNCATED: CryptoError = CryptoError::Malformed("it ends too early");

/// Reads fields of a source, and keeps what it read: it is authenticated as a whole.
pub(crate) struct Reader<R> {
    source: R,
    /// Everything read so far.
    pub(crate) bytes: Vec<u8>,
}

impl<R: Read> Reader<R> {
    pub(crate) const fn new(source: R) -> Self {
        Self { source, bytes: Vec::new() }
    }

    pub(crate) fn take(&mut self, count: usize) -> Result<Vec<u8>, CryptoError> {
        let mut field = vec![0; count];
        fill(&mut self.source, &mut field)?;
        self.bytes.extend_from_slice(&field);
        Ok(field)
    }

    pub(crate) fn array<const N: usize>(&mut self) -> Result<[u8; N], CryptoError> {
        let mut field = [0; N];
        fill(&mut self.source, &mut field)?;
        self.bytes.extend_from_slice(&field);
        Ok(field)
    }

    pub(crate) fn byte(&mut self) -> Result<u8, CryptoError> {
        Ok(u8::from_be_bytes(self.array()?))
    }

    pub(crate) fn short(&mut self) -> Result<u16, CryptoError> {
        Ok(u16::from_be_bytes(self.array()?))
    }

    pub(crate) fn word(&mut self) -> Result<u32, CryptoError> {
        Ok(u32::from_be_bytes(self.array()?))
    }

    /// Bytes behind their length (2 bytes).
    pub(crate) fn short_bytes(&mut self) -> Result<Vec<u8>, CryptoError> {
        let count = self.short()?;
        self.take(usize::from(count))
    }
}

impl Reader<&[u8]> {
    pub(crate) const fn is_at_end(&self) -> bool {
        self.source.is_empty()
    }
}

/// Fills `field`, or says that the source ends too early.
pub(crate) fn fill(source: &mut impl Read, field: &mut [u8]) -> Result<(), CryptoError> {
    source.read_exact(field).map_err(|error| match error.kind() {
        io::ErrorKind::UnexpectedEof => TRUNCATED,
        _ => CryptoError::Io(error),
    })
}

/// Reads until `buffer` is full or the source ends; how much there was.
pub(crate) fn fill_up(source: &mut dyn Read, buffer: &mut [u8]) -> io::Result<usize> {
    let mut filled = 0;
    while let Some(rest) = buffer.get_mut(filled..).filter(|rest| !rest.is_empty()) {
        match source.read(rest) {
            Ok(0) => break,
            Ok(count) => filled += count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(filled)
}

/// Nothing may stand behind the end.
pub(crate) fn require_end(source: &mut dyn Read) -> Result<(), CryptoError> {
    match fill_up(source, &mut [0])? {
        0 => Ok(()),
        _ => Err(CryptoError::Malformed("there are bytes behind its end")),
    }
}

/// Appends bytes behind their length (2 bytes).
pub(crate) fn put_short_bytes(to: &mut Vec<u8>, bytes: &[u8]) -> Result<(), CryptoError> {
    let count = u16::try_from(bytes.len());
    let count = count.map_err(|_| CryptoError::TooLarge("a field of the header"))?;
    to.extend_from_slice(&count.to_be_bytes());
    to.extend_from_slice(bytes);
    Ok(())
}

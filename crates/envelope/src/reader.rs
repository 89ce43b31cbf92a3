//! Reading binary formats without an index in sight.

use crate::EnvelopeError;

/// A cursor over bytes somebody else wrote.
pub(crate) struct Reader<'a> {
    rest: &'a [u8],
}

const SHORT: EnvelopeError = EnvelopeError::Malformed("it ends too early");

impl<'a> Reader<'a> {
    pub(crate) const fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes }
    }

    pub(crate) fn array<const N: usize>(&mut self) -> Result<[u8; N], EnvelopeError> {
        let (head, rest) = self.rest.split_first_chunk::<N>().ok_or(SHORT)?;
        self.rest = rest;
        Ok(*head)
    }

    pub(crate) fn byte(&mut self) -> Result<u8, EnvelopeError> {
        self.array::<1>().map(|[byte]| byte)
    }

    pub(crate) fn u16(&mut self) -> Result<u16, EnvelopeError> {
        self.array().map(u16::from_be_bytes)
    }

    pub(crate) fn u64(&mut self) -> Result<u64, EnvelopeError> {
        self.array().map(u64::from_be_bytes)
    }

    pub(crate) fn slice(&mut self, len: usize) -> Result<&'a [u8], EnvelopeError> {
        let (head, rest) = self.rest.split_at_checked(len).ok_or(SHORT)?;
        self.rest = rest;
        Ok(head)
    }

    /// A field with a 2-byte length in front.
    pub(crate) fn field(&mut self) -> Result<&'a [u8], EnvelopeError> {
        let len = self.u16()?;
        self.slice(usize::from(len))
    }

    /// A UTF-8 field with a 2-byte length in front.
    pub(crate) fn text(&mut self) -> Result<&'a str, EnvelopeError> {
        let field = self.field()?;
        core::str::from_utf8(field).map_err(|_| EnvelopeError::Malformed("a text is not UTF-8"))
    }

    pub(crate) const fn remaining(&self) -> usize {
        self.rest.len()
    }

    /// All bytes must have been read.
    pub(crate) fn finish(self) -> Result<(), EnvelopeError> {
        if self.rest.is_empty() {
            return Ok(());
        }
        Err(EnvelopeError::Malformed("bytes after the end"))
    }
}

/// Appends `field` with a 2-byte length in front, as [`Reader::field`] reads it.
pub(crate) fn put_field(out: &mut Vec<u8>, field: &[u8]) -> Result<(), EnvelopeError> {
    let len = u16::try_from(field.len())
        .map_err(|_| EnvelopeError::InvalidInput("a field is longer than 65,535 bytes"))?;
    out.extend_from_slice(&len.to_be_bytes());
    out.extend_from_slice(field);
    Ok(())
}

//! Taking keys apart again.

use crate::Key;
use crate::key::{
    END, ESCAPED_ZERO, SIGN, TAG_BYTES, TAG_I64, TAG_TAIL, TAG_TEXT, TAG_U64, TAG_U64_DESCENDING,
};

/// A key is not made of the components its table says. Stored keys are ours, so this is damage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("key is not made of the expected components")]
pub struct MalformedKey;

/// Reads the components of a key in order.
#[derive(Debug, Clone)]
pub struct KeyReader<'a> {
    rest: &'a [u8],
}

impl<'a> KeyReader<'a> {
    /// Reads `key` from its start, the table's name included.
    #[must_use]
    pub fn new(key: &'a Key) -> Self {
        Self { rest: key.as_bytes() }
    }

    /// Reads `key` from behind `prefix`.
    ///
    /// # Errors
    /// [`MalformedKey`] when the key does not start with it.
    pub fn behind(key: &'a Key, prefix: &Key) -> Result<Self, MalformedKey> {
        Ok(Self { rest: key.strip_prefix(prefix).ok_or(MalformedKey)? })
    }

    /// The next component, a text.
    ///
    /// # Errors
    /// [`MalformedKey`] when the next component is not a text.
    pub fn text(&mut self) -> Result<String, MalformedKey> {
        String::from_utf8(self.terminated(TAG_TEXT)?).map_err(|_| MalformedKey)
    }

    /// The next component, a byte string.
    ///
    /// # Errors
    /// [`MalformedKey`] when the next component is not a byte string.
    pub fn bytes(&mut self) -> Result<Vec<u8>, MalformedKey> {
        self.terminated(TAG_BYTES)
    }

    /// The next component, an ascending number.
    ///
    /// # Errors
    /// [`MalformedKey`] when the next component is not an ascending number.
    pub fn u64(&mut self) -> Result<u64, MalformedKey> {
        Ok(u64::from_be_bytes(self.fixed(TAG_U64)?))
    }

    /// The next component, a descending number.
    ///
    /// # Errors
    /// [`MalformedKey`] when the next component is not a descending number.
    pub fn u64_descending(&mut self) -> Result<u64, MalformedKey> {
        Ok(!u64::from_be_bytes(self.fixed(TAG_U64_DESCENDING)?))
    }

    /// The next component, a signed number.
    ///
    /// # Errors
    /// [`MalformedKey`] when the next component is not a signed number.
    pub fn i64(&mut self) -> Result<i64, MalformedKey> {
        Ok((u64::from_be_bytes(self.fixed(TAG_I64)?) ^ SIGN).cast_signed())
    }

    /// The raw tail that ends the key.
    ///
    /// # Errors
    /// [`MalformedKey`] when the next component is not a tail.
    pub fn tail(&mut self) -> Result<&'a [u8], MalformedKey> {
        self.tag(TAG_TAIL)?;
        let tail = self.rest;
        self.rest = &[];
        Ok(tail)
    }

    /// Checks that nothing is left.
    ///
    /// # Errors
    /// [`MalformedKey`] when components are left.
    pub fn finish(self) -> Result<(), MalformedKey> {
        if self.rest.is_empty() { Ok(()) } else { Err(MalformedKey) }
    }

    fn byte(&mut self) -> Result<u8, MalformedKey> {
        let (first, rest) = self.rest.split_first().ok_or(MalformedKey)?;
        self.rest = rest;
        Ok(*first)
    }

    fn tag(&mut self, tag: u8) -> Result<(), MalformedKey> {
        if self.byte()? == tag { Ok(()) } else { Err(MalformedKey) }
    }

    fn fixed(&mut self, tag: u8) -> Result<[u8; 8], MalformedKey> {
        self.tag(tag)?;
        let (payload, rest) = self.rest.split_first_chunk::<8>().ok_or(MalformedKey)?;
        self.rest = rest;
        Ok(*payload)
    }

    fn terminated(&mut self, tag: u8) -> Result<Vec<u8>, MalformedKey> {
        self.tag(tag)?;
        let mut data = Vec::with_capacity(self.rest.len());
        loop {
            match self.byte()? {
                0x00 => match self.byte()? {
                    END => return Ok(data),
                    ESCAPED_ZERO => data.push(0x00),
                    _ => return Err(MalformedKey),
                },
                byte => data.push(byte),
            }
        }
    }
}

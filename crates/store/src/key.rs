//! Keys, and the tuple encoding that builds them.
//!
//! A key is a sequence of components. Each component is one tag byte and a payload:
//!
//! | Component | Tag | Payload |
//! |---|---|---|
//! | bytes | 0x01 | the bytes, each 0x00 written 0x00 0xFF, then 0x00 0x01 |
//! | text | 0x02 | its UTF-8 bytes, encoded like bytes |
//! | u64 | 0x03 | 8 bytes, big endian |
//! | u64, descending | 0x04 | 8 bytes, big endian, every bit inverted |
//! | i64 | 0x05 | 8 bytes, big endian, the sign bit inverted |
//! | tail | 0x06 | the raw bytes to the end of the key |
//!
//! INVARIANT: keys compare as byte strings exactly as their components compare one after another,
//! no two sequences share an encoding, and no component's encoding is a prefix of another's
//! (the tail apart, which is always last). So the rows whose keys extend some components are
//! exactly the rows whose keys start with those components' bytes.

use core::borrow::Borrow;
use core::fmt;

use bytes::Bytes;

pub(crate) const TAG_BYTES: u8 = 0x01;
pub(crate) const TAG_TEXT: u8 = 0x02;
pub(crate) const TAG_U64: u8 = 0x03;
pub(crate) const TAG_U64_DESCENDING: u8 = 0x04;
pub(crate) const TAG_I64: u8 = 0x05;
pub(crate) const TAG_TAIL: u8 = 0x06;

/// Follows a 0x00 that was in the data.
pub(crate) const ESCAPED_ZERO: u8 = 0xFF;
/// Follows the 0x00 that ends a component. Below [`ESCAPED_ZERO`], so that a component sorts
/// before every longer one it starts.
pub(crate) const END: u8 = 0x01;

/// Flips the sign bit, so that negative numbers sort first.
pub(crate) const SIGN: u64 = 1 << 63;

/// The address of a row, and also a bound of ranges: a byte string.
///
/// Rows have keys of 1 to [`crate::KEY_BYTES_MAX`] bytes whose first byte is not 0xFF; backends
/// keep their own records under 0xFF.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(Bytes);

impl Key {
    /// A key of raw bytes. Prefer [`KeyBuilder`].
    #[must_use]
    pub fn from_bytes(bytes: impl Into<Bytes>) -> Self {
        Self(bytes.into())
    }

    /// A key copied from raw bytes.
    #[must_use]
    pub fn copy_from(bytes: &[u8]) -> Self {
        Self(Bytes::copy_from_slice(bytes))
    }

    /// The end of the whole key space: above every row's key.
    #[must_use]
    pub const fn end() -> Self {
        Self(Bytes::from_static(&[0xFF]))
    }

    /// The bytes of the key.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// The first key above this one: `self` and a 0x00.
    #[must_use]
    pub fn next(&self) -> Self {
        let mut bytes = Vec::with_capacity(self.0.len().saturating_add(1));
        bytes.extend_from_slice(&self.0);
        bytes.push(0x00);
        Self(bytes.into())
    }

    /// The first key above every key that starts with this one.
    #[must_use]
    pub fn prefix_end(&self) -> Self {
        let mut bytes = self.0.to_vec();
        while let Some(last) = bytes.pop() {
            if let Some(bumped) = last.checked_add(1) {
                bytes.push(bumped);
                return Self(bytes.into());
            }
        }
        Self::end()
    }

    /// Whether this key starts with the bytes of `prefix`.
    #[must_use]
    pub fn starts_with(&self, prefix: &Self) -> bool {
        self.0.starts_with(&prefix.0)
    }

    /// What follows `prefix` in this key, if it starts with it. With a prefix built by
    /// [`KeyBuilder::tail`] of an empty tail this is the raw tail.
    #[must_use]
    pub fn strip_prefix(&self, prefix: &Self) -> Option<&[u8]> {
        self.0.strip_prefix(prefix.as_bytes())
    }
}

impl Borrow<[u8]> for Key {
    fn borrow(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Key(`{}`)", self.0.escape_ascii())
    }
}

/// Builds keys of typed components; see the table at the top of this module.
#[derive(Debug, Clone)]
pub struct KeyBuilder {
    bytes: Vec<u8>,
}

impl KeyBuilder {
    /// Starts a key with the name of its table, a text component.
    #[must_use]
    pub fn table(name: &'static str) -> Self {
        Self { bytes: Vec::with_capacity(128) }.text(name)
    }

    /// Appends a text component.
    #[must_use]
    pub fn text(self, text: &str) -> Self {
        self.terminated(TAG_TEXT, text.as_bytes())
    }

    /// Appends a byte string component.
    #[must_use]
    pub fn bytes(self, bytes: &[u8]) -> Self {
        self.terminated(TAG_BYTES, bytes)
    }

    /// Appends a number that sorts from small to large.
    #[must_use]
    pub fn u64(self, number: u64) -> Self {
        self.fixed(TAG_U64, number.to_be_bytes())
    }

    /// Appends a number that sorts from large to small: newest first for times and counters.
    #[must_use]
    pub fn u64_descending(self, number: u64) -> Self {
        self.fixed(TAG_U64_DESCENDING, (!number).to_be_bytes())
    }

    /// Appends a signed number that sorts from small to large.
    #[must_use]
    pub fn i64(self, number: i64) -> Self {
        self.fixed(TAG_I64, (number.cast_unsigned() ^ SIGN).to_be_bytes())
    }

    /// Ends the key with raw bytes, or with the start of raw bytes to list by. Rows list in the
    /// byte order of their tails, and a delimiter is looked for in the raw bytes.
    #[must_use]
    pub fn tail(mut self, raw: &[u8]) -> Key {
        self.bytes.push(TAG_TAIL);
        self.bytes.extend_from_slice(raw);
        Key::from_bytes(self.bytes)
    }

    /// Ends with the start of a byte string component, without its terminator: the prefix of every
    /// key whose next component is a byte string that starts with `start`.
    #[must_use]
    pub fn bytes_starting(mut self, start: &[u8]) -> Key {
        self.bytes.push(TAG_BYTES);
        self.bytes.extend_from_slice(&escaped(start));
        Key::from_bytes(self.bytes)
    }

    /// Ends with the start of a text component, without its terminator: the prefix of every key
    /// whose next component is a text that starts with `start`.
    #[must_use]
    pub fn text_starting(mut self, start: &str) -> Key {
        self.bytes.push(TAG_TEXT);
        self.bytes.extend_from_slice(&escaped(start.as_bytes()));
        Key::from_bytes(self.bytes)
    }

    /// The key of the components so far: a row's address, or the prefix of all rows below it.
    #[must_use]
    pub fn build(self) -> Key {
        Key::from_bytes(self.bytes)
    }

    fn terminated(mut self, tag: u8, data: &[u8]) -> Self {
        self.bytes.push(tag);
        if data.contains(&0x00) {
            self.bytes.extend_from_slice(&escaped(data));
        } else {
            self.bytes.extend_from_slice(data);
        }
        self.bytes.extend_from_slice(&[0x00, END]);
        self
    }

    fn fixed(mut self, tag: u8, payload: [u8; 8]) -> Self {
        self.bytes.push(tag);
        self.bytes.extend_from_slice(&payload);
        self
    }
}

/// `data` as it stands inside a text or bytes component, each 0x00 written 0x00 0xFF: for the
/// delimiter of a listing over keys whose delimited part is such a component.
#[must_use]
pub fn escaped(data: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(data.len().saturating_add(2));
    for byte in data {
        out.push(*byte);
        if *byte == 0x00 {
            out.push(ESCAPED_ZERO);
        }
    }
    out
}

#[cfg(test)]
mod tests;

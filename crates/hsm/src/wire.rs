//! The protocol between parent and child.
//!
//! # Format
//! ```text
//! 0  4  length n of what follows, big-endian; at most 65,536
//! 4  8  number of the call, big-endian; the answer bears the same
//! 12 1  kind of the request; in an answer 0, or the number of an error
//! 13    fields, each with its length in front (4 bytes, big-endian), to the end
//! ```
//! Both sides are of the same binary, so that there are no versions. What is malformed ends the
//! conversation.

use std::io::{self, Read, Write};

use zeroize::{Zeroize, Zeroizing};

use crate::HsmError;

/// The longest message, in bytes: twice the longest plaintext and associated data, and room.
pub const MESSAGE_BYTES_MAX: usize = 65_536;

/// The most fields of a message: a list of 16 tokens.
const FIELDS_MAX: usize = 128;

const FRONT_BYTES: usize = 9;

/// A message; its fields are wiped when it is dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct Message {
    /// The number of the call.
    pub call: u64,
    /// What is asked, or how it went.
    pub kind: u8,
    /// The rest.
    pub fields: Vec<Vec<u8>>,
}

impl core::fmt::Debug for Message {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "Message({}, kind {}, {} fields)", self.call, self.kind, self.fields.len())
    }
}

impl Drop for Message {
    fn drop(&mut self) {
        self.fields.zeroize();
    }
}

impl Message {
    /// Takes the fields, of which there must be `N`.
    ///
    /// # Errors
    /// [`HsmError::Protocol`].
    pub fn take<const N: usize>(mut self) -> Result<[Vec<u8>; N], HsmError> {
        let fields = core::mem::take(&mut self.fields);
        <[Vec<u8>; N]>::try_from(fields).map_err(|mut other| {
            other.zeroize();
            HsmError::Protocol
        })
    }

    fn encode(&self) -> io::Result<Zeroizing<Vec<u8>>> {
        let fields: usize = self.fields.iter().map(|field| field.len() + 4).sum();
        let length = FRONT_BYTES + fields;
        if length > MESSAGE_BYTES_MAX || self.fields.len() > FIELDS_MAX {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "the message is too long"));
        }
        // As long as it gets, so that no copy with secrets in it is left behind by growing.
        let mut bytes = Zeroizing::new(Vec::with_capacity(length + 4));
        put_length(&mut bytes, length)?;
        bytes.extend_from_slice(&self.call.to_be_bytes());
        bytes.push(self.kind);
        for field in &self.fields {
            put_length(&mut bytes, field.len())?;
            bytes.extend_from_slice(field);
        }
        Ok(bytes)
    }

    fn decode(body: &[u8]) -> Option<Self> {
        let (call, rest) = body.split_first_chunk::<8>()?;
        let (kind, mut rest) = rest.split_first()?;
        let mut message = Self { call: u64::from_be_bytes(*call), kind: *kind, fields: Vec::new() };
        while !rest.is_empty() {
            let (length, after) = rest.split_first_chunk::<4>()?;
            let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
            let field = after.get(..length)?;
            if message.fields.len() == FIELDS_MAX {
                return None;
            }
            message.fields.push(field.to_vec());
            rest = after.get(length..)?;
        }
        Some(message)
    }
}

fn put_length(bytes: &mut Vec<u8>, length: usize) -> io::Result<()> {
    let length = u32::try_from(length).map_err(io::Error::other)?;
    bytes.extend_from_slice(&length.to_be_bytes());
    Ok(())
}

/// Writes a message.
///
/// # Errors
/// Those of `out`, and of a message that is too long.
pub fn write_message(out: &mut impl Write, message: &Message) -> io::Result<()> {
    out.write_all(&message.encode()?)
}

/// Reads the next message; `None` at the end.
///
/// # Errors
/// Those of `input`, and `InvalidData` for what is no message.
pub fn read_message(input: &mut impl Read) -> io::Result<Option<Message>> {
    let mut length = [0; 4];
    let mut known = 0;
    while let Some(rest @ [_, ..]) = length.get_mut(known..) {
        match input.read(rest) {
            Ok(0) if known == 0 => return Ok(None),
            Ok(0) => return Err(io::ErrorKind::UnexpectedEof.into()),
            Ok(read) => known += read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    let malformed = || io::Error::new(io::ErrorKind::InvalidData, "no message");
    let length = usize::try_from(u32::from_be_bytes(length)).map_err(|_| malformed())?;
    if !(FRONT_BYTES..=MESSAGE_BYTES_MAX).contains(&length) {
        return Err(malformed());
    }
    let mut body = Zeroizing::new(vec![0; length]);
    input.read_exact(&mut body)?;
    Message::decode(&body).map(Some).ok_or_else(malformed)
}

/// What can be asked of the child.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ask {
    /// The tokens there are.
    Tokens,
    /// Log in to a token: serial, PIN.
    Login,
    /// Make a key: serial, label.
    GenerateKey,
    /// Whether there is a key: serial, label. Answers one field of one byte.
    FindKey,
    /// Serial, label, IV, associated data, plaintext. Answers IV and ciphertext with its tag.
    Encrypt,
    /// Serial, label, IV, associated data, ciphertext with its tag. Answers the plaintext.
    Decrypt,
    /// Serial, label. Answers one byte: whether there was one.
    DestroyKey,
    /// Serial, old PIN, new PIN.
    ChangePin,
    /// Serial, number of bytes (4, big-endian). Answers the bytes.
    Random,
}

impl Ask {
    const ALL: [Self; 9] = [
        Self::Tokens,
        Self::Login,
        Self::GenerateKey,
        Self::FindKey,
        Self::Encrypt,
        Self::Decrypt,
        Self::DestroyKey,
        Self::ChangePin,
        Self::Random,
    ];

    /// Its number.
    #[must_use]
    pub fn kind(self) -> u8 {
        let at = Self::ALL.iter().position(|ask| *ask == self).unwrap_or_default();
        u8::try_from(at).unwrap_or_default()
    }

    /// What a number asks.
    #[must_use]
    pub fn of(kind: u8) -> Option<Self> {
        Self::ALL.get(usize::from(kind)).copied()
    }
}

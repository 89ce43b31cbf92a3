//! The header of a message.
//!
//! | Field | Bytes |
//! |---|---|
//! | version: 01 or 02; type 80 (version 1 alone) | 1, 1 |
//! | suite; message id | 2; 16 in version 1, 32 in version 2 |
//! | encryption context behind its length | 2 + |
//! | count of data keys; of each provider, information and ciphertext behind their lengths | 2; 6 + |
//! | content type: 01 in one piece, 02 in frames | 1 |
//! | version 1: zeros, length of a nonce (12) | 4, 1 |
//! | length of a frame; zero in one piece | 4 |
//! | version 2: commitment | 32 |
//! | authentication: nonce (version 1), tag | 12, 16 |

use std::io::Read;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::suite::Suite;
use crate::keyring::EncryptedDataKey;
use crate::primitives::{NONCE_BYTES, PUBLIC_KEY_BYTES, TAG_BYTES};
use crate::reader::{Reader, put_short_bytes};
use crate::{CryptoError, EncryptionContext};

/// Where the context of a signed message has the public key.
pub(super) const PUBLIC_KEY: &str = "aws-crypto-public-key";

/// The most wrapped data keys of a message.
const DATA_KEYS_MAX: u16 = 256;

/// The longest header that is read, of which up to three copies are in memory.
const HEADER_BYTES_MAX: usize = 2 << 20;

const TYPE: u8 = 0x80;

/// How the content is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Content {
    /// In one piece, with one tag.
    Whole,
    /// In frames of so many bytes, but the last.
    Frames(u32),
}

/// What a message says of itself. It is not authentic before a key has opened it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    /// What it is encrypted with.
    pub suite: Suite,
    /// Chosen at random.
    pub message_id: Vec<u8>,
    /// The pairs that every key was wrapped with, with those of the format itself (`aws-crypto-`).
    pub context: EncryptionContext,
    /// The data key, under each of its keys.
    pub data_keys: Vec<EncryptedDataKey>,
    /// How the content is laid out.
    pub content: Content,
    /// What only one data key comes to; of suites that commit.
    pub commitment: Option<[u8; 32]>,
}

/// A header with its authentication.
pub(super) struct Sealed {
    pub(super) header: Header,
    /// What is authenticated.
    pub(super) bytes: Vec<u8>,
    pub(super) nonce: [u8; NONCE_BYTES],
    pub(super) tag: [u8; TAG_BYTES],
    /// Nonce and tag as they stand there.
    pub(super) authentication: Vec<u8>,
}

impl Header {
    /// Reads the header of a message, for what it says: no key is needed, and nothing of it is verified.
    ///
    /// # Errors
    /// [`CryptoError`].
    pub fn read_unverified(source: &mut dyn Read) -> Result<Self, CryptoError> {
        Sealed::read(source).map(|sealed| sealed.header)
    }

    /// Whether bytes begin as a message does.
    #[must_use]
    pub fn is_beginning(bytes: &[u8]) -> bool {
        let suite = |high: &u8, low: &u8| Suite::from_id(u16::from_be_bytes([*high, *low]));
        match bytes {
            [1, TYPE, high, low, ..] => suite(high, low).is_ok_and(|suite| !suite.is_committing()),
            [2, high, low, ..] => suite(high, low).is_ok_and(Suite::is_committing),
            _ => false,
        }
    }

    /// The public key that the signature is by.
    pub(super) fn public_key(&self) -> Result<Vec<u8>, CryptoError> {
        const MALFORMED: CryptoError = CryptoError::Malformed("no public key for the signature");
        let text = self.context.value(PUBLIC_KEY).ok_or(MALFORMED)?;
        let key = STANDARD.decode(text).map_err(|_| MALFORMED)?;
        if key.len() == PUBLIC_KEY_BYTES { Ok(key) } else { Err(MALFORMED) }
    }

    /// What is authenticated of a header of version 2.
    pub(super) fn bytes(&self) -> Result<Vec<u8>, CryptoError> {
        let mut bytes = vec![2];
        bytes.extend_from_slice(&self.suite.id().to_be_bytes());
        bytes.extend_from_slice(&self.message_id);
        put_short_bytes(&mut bytes, &self.context.serialised()?)?;
        let count = u16::try_from(self.data_keys.len()).unwrap_or(u16::MAX);
        if count > DATA_KEYS_MAX {
            return Err(CryptoError::TooLarge("256 keys of one message"));
        }
        bytes.extend_from_slice(&count.to_be_bytes());
        for key in &self.data_keys {
            put_short_bytes(&mut bytes, key.provider_id.as_bytes())?;
            put_short_bytes(&mut bytes, &key.provider_info)?;
            put_short_bytes(&mut bytes, &key.ciphertext)?;
        }
        let (kind, frame_bytes) = match self.content {
            Content::Whole => (1, 0),
            Content::Frames(frame_bytes) => (2, frame_bytes),
        };
        bytes.push(kind);
        bytes.extend_from_slice(&frame_bytes.to_be_bytes());
        bytes.extend_from_slice(&self.commitment.unwrap_or_default());
        Ok(bytes)
    }
}

impl Sealed {
    /// Reads a header and its authentication.
    pub(super) fn read(source: &mut dyn Read) -> Result<Self, CryptoError> {
        const MALFORMED: CryptoError = CryptoError::Malformed("no message of the Encryption SDK");
        let mut reader = Reader::new(source);
        let version = reader.byte()?;
        match version {
            1 if reader.byte()? == TYPE => {}
            2 => {}
            _ => return Err(MALFORMED),
        }
        let suite = Suite::from_id(reader.short()?)?;
        if suite.is_committing() != (version == 2) {
            return Err(MALFORMED);
        }
        let message_id = reader.take(suite.message_id_bytes())?;
        let context = EncryptionContext::read(&reader.short_bytes()?)?;
        let data_keys = data_keys(&mut reader)?;
        let kind = reader.byte()?;
        if version == 1 && (reader.word()? != 0 || usize::from(reader.byte()?) != NONCE_BYTES) {
            return Err(MALFORMED);
        }
        let content = match (kind, reader.word()?) {
            (1, 0) => Content::Whole,
            (2, frame_bytes) if frame_bytes > 0 => Content::Frames(frame_bytes),
            _ => return Err(CryptoError::Malformed("the layout of the content")),
        };
        let commitment = if version == 2 { Some(reader.array()?) } else { None };
        let header = Header { suite, message_id, context, data_keys, content, commitment };
        let bytes = core::mem::take(&mut reader.bytes);
        let nonce = if version == 1 { reader.array()? } else { [0; NONCE_BYTES] };
        let tag = reader.array()?;
        Ok(Self { header, bytes, nonce, tag, authentication: reader.bytes })
    }
}

fn data_keys<R: Read>(reader: &mut Reader<R>) -> Result<Vec<EncryptedDataKey>, CryptoError> {
    let count = reader.short()?;
    if count == 0 {
        return Err(CryptoError::Malformed("it has no data key"));
    }
    if count > DATA_KEYS_MAX {
        return Err(CryptoError::TooLarge("256 keys of one message"));
    }
    let mut keys = Vec::new();
    for _ in 0..count {
        let provider_id = String::from_utf8(reader.short_bytes()?);
        keys.push(EncryptedDataKey {
            provider_id: provider_id
                .map_err(|_| CryptoError::Malformed("the name of a provider"))?,
            provider_info: reader.short_bytes()?,
            ciphertext: reader.short_bytes()?,
        });
        if reader.bytes.len() > HEADER_BYTES_MAX {
            return Err(CryptoError::TooLarge("a header of over 2 MiB"));
        }
    }
    Ok(keys)
}

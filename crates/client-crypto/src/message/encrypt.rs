//! Writing messages.

use core::fmt;
use std::io::{Read, Write};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::body::{FRAME_BYTES_MAX, Kind, LAST_FRAME, SEQUENCE_MAX, frame_aad, frame_nonce};
use super::header::{Content, Header, PUBLIC_KEY};
use super::suite::{Signing, Suite};
use crate::context::RESERVED_PREFIX;
use crate::keyring::Keyring;
use crate::primitives::{Gcm, NONCE_BYTES, Sign, TAG_BYTES, random};
use crate::reader::fill_up;
use crate::{CryptoError, EncryptionContext};

/// Bytes of a frame, unless something else is asked for: as AWS's clients have it.
const FRAME_BYTES: u32 = 4096;

/// How a message is to be written.
pub struct Encryption<'a> {
    keyring: &'a dyn Keyring,
    context: EncryptionContext,
    signing: Signing,
    frame_bytes: u32,
}

impl<'a> Encryption<'a> {
    /// Under the keys of `keyring`, with pairs that are not secret, that every reader sees, and that KMS compares and
    /// records.
    #[must_use]
    pub fn new(keyring: &'a dyn Keyring, context: EncryptionContext, signing: Signing) -> Self {
        Self { keyring, context, signing, frame_bytes: FRAME_BYTES }
    }

    /// With frames of so many bytes, 1 to 16 MiB; clients of AWS's want a multiple of 16.
    ///
    /// # Errors
    /// [`CryptoError::TooLarge`].
    pub fn frame_bytes(mut self, bytes: u32) -> Result<Self, CryptoError> {
        if bytes == 0 || bytes > FRAME_BYTES_MAX || !bytes.is_multiple_of(16) {
            return Err(CryptoError::TooLarge("a frame has up to 16 MiB, a multiple of 16 bytes"));
        }
        self.frame_bytes = bytes;
        Ok(self)
    }

    /// Encrypts everything of `source`.
    ///
    /// # Errors
    /// [`CryptoError`]; what was written until then is no message.
    pub fn run(&self, source: &mut dyn Read, sink: &mut dyn Write) -> Result<Header, CryptoError> {
        let reserved = self.context.pairs().find(|(name, _)| name.starts_with(RESERVED_PREFIX));
        if let Some((name, _)) = reserved {
            return Err(CryptoError::ReservedContext(name.to_owned()));
        }
        let suite = self.signing.suite();
        let mut context = self.context.clone();
        let mut signature = None;
        if suite.is_signed() {
            let sign = Sign::fresh()?;
            context.insert(PUBLIC_KEY, STANDARD.encode(sign.public_key()?));
            signature = Some(sign);
        }
        let (key, data_keys) = self.keyring.generate(&context)?;
        let message_id: [u8; 32] = random()?;
        let derived = suite.derive(&key, &message_id)?;
        drop(key);
        let header = Header {
            suite,
            message_id: message_id.to_vec(),
            context,
            data_keys,
            content: Content::Frames(self.frame_bytes),
            commitment: Some(derived.commitment),
        };
        let gcm = Gcm::new(derived.content.as_slice())?;
        let mut out = Output { sink, signature };
        let bytes = header.bytes()?;
        let mut tag = Vec::with_capacity(TAG_BYTES);
        // The header's nonce is zero; frames are counted from 1.
        gcm.seal([0; NONCE_BYTES], &bytes, &mut tag)?;
        out.write(&bytes)?;
        out.write(&tag)?;
        frames(&gcm, &header, self.frame_bytes, source, &mut out)?;
        out.finish()?;
        Ok(header)
    }
}

impl fmt::Debug for Encryption<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let suite: Suite = self.signing.suite();
        f.debug_struct("Encryption").field("suite", &suite).finish_non_exhaustive()
    }
}

fn frames(
    gcm: &Gcm,
    header: &Header,
    frame_bytes: u32,
    source: &mut dyn Read,
    out: &mut Output<'_>,
) -> Result<(), CryptoError> {
    let room = usize::try_from(frame_bytes).map_err(|_| CryptoError::TooLarge("a frame"))?;
    let mut frame = Vec::with_capacity(room + TAG_BYTES);
    for sequence in 1..=SEQUENCE_MAX {
        frame.resize(room, 0);
        let count = fill_up(source, &mut frame)?;
        frame.truncate(count);
        // A source that ends with a whole frame is followed by an empty last one.
        let kind = if count < room { Kind::Last } else { Kind::Frame };
        let nonce = frame_nonce(sequence);
        gcm.seal(nonce, &frame_aad(&header.message_id, kind, sequence, count)?, &mut frame)?;
        if kind == Kind::Last {
            out.write(&LAST_FRAME.to_be_bytes())?;
        }
        out.write(&sequence.to_be_bytes())?;
        out.write(&nonce)?;
        if kind == Kind::Last {
            let count = u32::try_from(count).map_err(|_| CryptoError::TooLarge("a frame"))?;
            out.write(&count.to_be_bytes())?;
        }
        out.write(&frame)?;
        if kind == Kind::Last {
            return Ok(());
        }
    }
    Err(CryptoError::TooLarge("a message has at most 2^32 - 2 frames: take larger ones"))
}

/// What is written, and signed.
struct Output<'a> {
    sink: &'a mut dyn Write,
    signature: Option<Sign>,
}

impl Output<'_> {
    fn write(&mut self, bytes: &[u8]) -> Result<(), CryptoError> {
        if let Some(signature) = &mut self.signature {
            signature.update(bytes);
        }
        Ok(self.sink.write_all(bytes)?)
    }

    fn finish(self) -> Result<(), CryptoError> {
        if let Some(signature) = self.signature {
            let signature = signature.finish()?;
            let count = u16::try_from(signature.len());
            let count = count.map_err(|_| CryptoError::Primitive("ECDSA"))?;
            self.sink.write_all(&count.to_be_bytes())?;
            self.sink.write_all(&signature)?;
        }
        Ok(self.sink.flush()?)
    }
}

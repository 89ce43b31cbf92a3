//! The body of a message: frames, or one piece, and a signature.

use std::io::{Read, Write};

use super::header::{Content, Header};
use crate::CryptoError;
use crate::primitives::{Gcm, GcmStream, NONCE_BYTES, TAG_BYTES, Verify};
use crate::reader::{Reader, fill, require_end};

/// What stands before the sequence number of the last frame.
pub(super) const LAST_FRAME: u32 = u32::MAX;

/// The last frame's number at most.
pub(super) const SEQUENCE_MAX: u32 = u32::MAX - 1;

/// The longest frame that is read: it is in memory until its tag is verified.
pub(super) const FRAME_BYTES_MAX: u32 = 16 << 20;

/// Bytes of a piece of content that has one tag.
const PIECE_BYTES: usize = 64 << 10;

/// What is sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Frame,
    Last,
    Whole,
}

/// The additional data of a frame: message id, kind, sequence number (4 bytes), length of the plaintext (8 bytes).
pub(super) fn frame_aad(
    message_id: &[u8],
    kind: Kind,
    sequence: u32,
    count: usize,
) -> Result<Vec<u8>, CryptoError> {
    let count = u64::try_from(count).map_err(|_| CryptoError::TooLarge("a frame"))?;
    Ok(aad(message_id, kind, sequence, count))
}

fn aad(message_id: &[u8], kind: Kind, sequence: u32, count: u64) -> Vec<u8> {
    let kind: &[u8] = match kind {
        Kind::Frame => b"AWSKMSEncryptionClient Frame",
        Kind::Last => b"AWSKMSEncryptionClient Final Frame",
        Kind::Whole => b"AWSKMSEncryptionClient Single Block",
    };
    [message_id, kind, &sequence.to_be_bytes(), &count.to_be_bytes()].concat()
}

/// The nonce of a frame: its number.
pub(super) fn frame_nonce(sequence: u32) -> [u8; NONCE_BYTES] {
    let mut nonce = [0; NONCE_BYTES];
    if let Some(end) = nonce.last_chunk_mut::<4>() {
        *end = sequence.to_be_bytes();
    }
    nonce
}

/// A message whose header is authentic.
pub(super) struct Body<'a> {
    pub(super) header: &'a Header,
    /// The key of the content.
    pub(super) key: &'a [u8; 32],
    /// What the signature is of, before the body.
    pub(super) before: [&'a [u8]; 2],
}

impl Body<'_> {
    /// Decrypts the rest of a message. Frames are written when their tags are verified; content of one tag is written
    /// before, and everything before a signature is verified.
    pub(super) fn decrypt(
        &self,
        source: &mut dyn Read,
        sink: &mut dyn Write,
    ) -> Result<(), CryptoError> {
        let mut verify = match self.header.suite.is_signed() {
            true => {
                let mut verify = Verify::new(self.header.public_key()?)?;
                self.before.iter().for_each(|bytes| verify.update(bytes));
                Some(verify)
            }
            false => None,
        };
        let mut signed = Signed { source, verify: verify.as_mut() };
        match self.header.content {
            Content::Frames(frame_bytes) => self.frames(frame_bytes, &mut signed, sink)?,
            Content::Whole => self.whole(&mut signed, sink)?,
        }
        if let Some(verify) = verify {
            verify.finish(&Reader::new(&mut *source).short_bytes()?)?;
        }
        require_end(source)?;
        Ok(sink.flush()?)
    }

    fn frames(
        &self,
        frame_bytes: u32,
        source: &mut Signed<'_>,
        sink: &mut dyn Write,
    ) -> Result<(), CryptoError> {
        const MALFORMED: CryptoError = CryptoError::Malformed("a frame is not where it belongs");
        if frame_bytes > FRAME_BYTES_MAX {
            return Err(CryptoError::TooLarge("frames over 16 MiB are not read"));
        }
        let gcm = Gcm::new(self.key)?;
        let mut frame = Vec::new();
        for expected in 1..=SEQUENCE_MAX {
            let mut sequence = u32::from_be_bytes(source.array()?);
            let kind = if sequence == LAST_FRAME { Kind::Last } else { Kind::Frame };
            if kind == Kind::Last {
                sequence = u32::from_be_bytes(source.array()?);
            }
            let nonce = source.array()?;
            let length = match kind {
                Kind::Last => u32::from_be_bytes(source.array()?),
                _ => frame_bytes,
            };
            if sequence != expected || length > frame_bytes {
                return Err(MALFORMED);
            }
            let count = usize::try_from(length).map_err(|_| MALFORMED)?;
            frame.resize(count + TAG_BYTES, 0);
            source.fill(&mut frame)?;
            let aad = frame_aad(&self.header.message_id, kind, sequence, count)?;
            sink.write_all(gcm.open(nonce, &aad, &mut frame)?)?;
            if kind == Kind::Last {
                return Ok(());
            }
        }
        Err(MALFORMED)
    }

    fn whole(&self, source: &mut Signed<'_>, sink: &mut dyn Write) -> Result<(), CryptoError> {
        let nonce: [u8; NONCE_BYTES] = source.array()?;
        let mut left = u64::from_be_bytes(source.array()?);
        let aad = aad(&self.header.message_id, Kind::Whole, 1, left);
        let mut stream = GcmStream::new(self.key, &nonce, &aad)?;
        let (mut piece, mut plaintext) = (Vec::new(), Vec::new());
        while left > 0 {
            let count = usize::try_from(left).unwrap_or(PIECE_BYTES).min(PIECE_BYTES);
            piece.resize(count, 0);
            source.fill(&mut piece)?;
            plaintext.clear();
            stream.decrypt(&piece, &mut plaintext)?;
            sink.write_all(&plaintext)?;
            left = left.saturating_sub(u64::try_from(count).unwrap_or(u64::MAX));
        }
        stream.verify(&source.array()?)
    }
}

/// A source of which everything read is signed.
struct Signed<'a> {
    source: &'a mut dyn Read,
    verify: Option<&'a mut Verify>,
}

impl Signed<'_> {
    fn fill(&mut self, field: &mut [u8]) -> Result<(), CryptoError> {
        fill(&mut self.source, field)?;
        if let Some(verify) = &mut self.verify {
            verify.update(field);
        }
        Ok(())
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], CryptoError> {
        let mut field = [0; N];
        self.fill(&mut field)?;
        Ok(field)
    }
}

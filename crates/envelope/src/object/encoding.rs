//! The stored form of an object envelope.
//!
//! # Format, version 1
//! ```text
//! 0  3  magic, "IKO"
//! 3  1  format version, 0x01
//! 4  1  mode: 1 SSE-S3, 2 SSE-KMS, 3 SSE-C
//!       SSE-S3:  KMS ciphertext (field)
//!       SSE-KMS: key ARN (field), bucket key 0 or 1 (1), context: count (2), then key and value
//!                (fields) in the order of the keys' bytes, KMS ciphertext (field)
//!       SSE-C:   salt (16), HMAC of the key (32)
//!    1  body: 1 whole, 2 parts
//!       whole:   plaintext length (8), wrapped data key (77)
//!       parts:   upload id (field), count (2), for each part in ascending order: number (2),
//!                part id (field), plaintext length (8), wrapped data key (77)
//! ```
//!
//! # Format, version 2
//! What is encrypted in two layers; all else is written in version 1. As version 1, with the format
//! version 0x02, the mode
//! ```text
//! 4     DSSE-KMS: key ARN (field), context as above, KMS ciphertext (field), service ciphertext
//!                 (field)
//! ```
//! and two wrapped data keys (77 each) in the place of each: that of the inner layer, then that of the
//! outer layer.
//!
//! Numbers are big-endian, a field has its length (2 bytes) in front. There is one encoding of an
//! envelope: whatever reads is written back byte for byte.

use super::customer::CustomerKeyCheck;
use super::envelope::{Mode, ObjectEnvelope, SealedBody, SealedPart};
use super::layout::{self, Layers};
use super::wrapping::WrappedDataKey;
use crate::reader::{Reader, put_field};
use crate::{EncryptionContext, EnvelopeError};

const MAGIC: [u8; 3] = *b"IKO";
const FORMAT_VERSION: u8 = 1;
const FORMAT_VERSION_OF_LAYERS: u8 = 2;

/// The most parts of an object (AWS S3 quotas).
const PARTS_MAX: usize = 10_000;

impl ObjectEnvelope {
    /// The stored form.
    ///
    /// # Errors
    /// [`EnvelopeError::InvalidInput`] when a text or ciphertext is longer than 65,535 bytes, a data key
    /// has another number of layers than the mode, or the parts are none, more than 10,000, out of order or out of range.
    pub fn to_bytes(&self) -> Result<Vec<u8>, EnvelopeError> {
        let mut out = Vec::with_capacity(512);
        out.extend_from_slice(&MAGIC);
        let layers = self.mode.layers();
        out.push(match layers {
            Layers::One => FORMAT_VERSION,
            Layers::Two => FORMAT_VERSION_OF_LAYERS,
        });
        put_mode(&self.mode, &mut out)?;
        put_body(&self.body, layers, &mut out)?;
        Ok(out)
    }

    /// Reads the stored form.
    ///
    /// # Errors
    /// [`EnvelopeError::Malformed`], [`EnvelopeError::NewerFormat`].
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, EnvelopeError> {
        let mut reader = Reader::new(bytes);
        if reader.array()? != MAGIC {
            return Err(EnvelopeError::Malformed("not an object envelope"));
        }
        let layers = match reader.byte()? {
            FORMAT_VERSION => Layers::One,
            FORMAT_VERSION_OF_LAYERS => Layers::Two,
            0 => return Err(EnvelopeError::Malformed("an envelope of format version 0")),
            found => {
                return Err(EnvelopeError::NewerFormat {
                    found,
                    supported: FORMAT_VERSION_OF_LAYERS,
                });
            }
        };
        let mode = read_mode(&mut reader)?;
        if mode.layers() != layers {
            return Err(EnvelopeError::Malformed("a mode of another format version"));
        }
        let body = read_body(&mut reader, layers)?;
        reader.finish()?;
        Ok(Self { mode, body })
    }
}

fn put_mode(mode: &Mode, out: &mut Vec<u8>) -> Result<(), EnvelopeError> {
    match mode {
        Mode::SseS3 { kms_ciphertext } => {
            out.push(1);
            put_field(out, kms_ciphertext)
        }
        Mode::SseKms { key_arn, context, bucket_key, kms_ciphertext } => {
            out.push(2);
            put_field(out, key_arn.as_bytes())?;
            out.push(u8::from(*bucket_key));
            context.put(out)?;
            put_field(out, kms_ciphertext)
        }
        Mode::DsseKms { key_arn, context, kms_ciphertext, service_ciphertext } => {
            out.push(4);
            put_field(out, key_arn.as_bytes())?;
            context.put(out)?;
            put_field(out, kms_ciphertext)?;
            put_field(out, service_ciphertext)
        }
        Mode::SseC { check } => {
            out.push(3);
            out.extend_from_slice(&check.salt);
            out.extend_from_slice(&check.mac);
            Ok(())
        }
    }
}

fn read_mode(reader: &mut Reader<'_>) -> Result<Mode, EnvelopeError> {
    match reader.byte()? {
        1 => Ok(Mode::SseS3 { kms_ciphertext: reader.field()?.to_vec() }),
        2 => {
            let key_arn = reader.text()?.to_owned();
            let bucket_key = match reader.byte()? {
                0 => false,
                1 => true,
                _ => return Err(EnvelopeError::Malformed("bucket key is neither 0 nor 1")),
            };
            let context = EncryptionContext::read(reader)?;
            let kms_ciphertext = reader.field()?.to_vec();
            Ok(Mode::SseKms { key_arn, context, bucket_key, kms_ciphertext })
        }
        3 => {
            let check = CustomerKeyCheck { salt: reader.array()?, mac: reader.array()? };
            Ok(Mode::SseC { check })
        }
        4 => Ok(Mode::DsseKms {
            key_arn: reader.text()?.to_owned(),
            context: EncryptionContext::read(reader)?,
            kms_ciphertext: reader.field()?.to_vec(),
            service_ciphertext: reader.field()?.to_vec(),
        }),
        _ => Err(EnvelopeError::Malformed("an unknown mode")),
    }
}

fn put_body(body: &SealedBody, layers: Layers, out: &mut Vec<u8>) -> Result<(), EnvelopeError> {
    match body {
        SealedBody::Whole { plaintext_len, key } => {
            out.push(1);
            put_stream(*plaintext_len, key, layers, out)
        }
        SealedBody::Parts { upload_id, parts } => {
            out.push(2);
            put_field(out, upload_id.as_bytes())?;
            let count = u16::try_from(parts.len()).unwrap_or(u16::MAX);
            out.extend_from_slice(&count.to_be_bytes());
            let mut order = PartOrder::start(parts.len());
            for part in parts {
                order.next(part.number);
                out.extend_from_slice(&part.number.to_be_bytes());
                put_field(out, part.part_id.as_bytes())?;
                put_stream(part.plaintext_len, &part.key, layers, out)?;
            }
            if order.holds { Ok(()) } else { Err(EnvelopeError::InvalidInput(PartOrder::RULE)) }
        }
    }
}

fn put_stream(
    len: u64,
    key: &WrappedDataKey,
    layers: Layers,
    out: &mut Vec<u8>,
) -> Result<(), EnvelopeError> {
    layout::ciphertext_len(len, layers)?;
    if key.layers() != layers {
        return Err(EnvelopeError::InvalidInput("a data key of another number of layers"));
    }
    out.extend_from_slice(&len.to_be_bytes());
    out.extend_from_slice(key.as_bytes());
    Ok(())
}

fn read_body(reader: &mut Reader<'_>, layers: Layers) -> Result<SealedBody, EnvelopeError> {
    match reader.byte()? {
        1 => {
            let (plaintext_len, key) = read_stream(reader, layers)?;
            Ok(SealedBody::Whole { plaintext_len, key })
        }
        2 => {
            let upload_id = reader.text()?.to_owned();
            let count = usize::from(reader.u16()?);
            let mut order = PartOrder::start(count);
            let mut parts = Vec::new();
            for _ in 0..count {
                let number = reader.u16()?;
                order.next(number);
                let part_id = reader.text()?.to_owned();
                let (plaintext_len, key) = read_stream(reader, layers)?;
                parts.push(SealedPart { number, part_id, plaintext_len, key });
            }
            if !order.holds {
                return Err(EnvelopeError::Malformed(PartOrder::RULE));
            }
            Ok(SealedBody::Parts { upload_id, parts })
        }
        _ => Err(EnvelopeError::Malformed("an unknown kind of body")),
    }
}

fn read_stream(
    reader: &mut Reader<'_>,
    layers: Layers,
) -> Result<(u64, WrappedDataKey), EnvelopeError> {
    let plaintext_len = reader.u64()?;
    layout::ciphertext_len(plaintext_len, layers)
        .map_err(|_| EnvelopeError::Malformed("a stream longer than 2^48 bytes"))?;
    let key = match layers {
        Layers::One => WrappedDataKey::from_array(reader.array()?),
        Layers::Two => WrappedDataKey::from_pair(reader.array()?),
    };
    Ok((plaintext_len, key))
}

/// Checks that part numbers ascend within their range.
struct PartOrder {
    last: u16,
    holds: bool,
}

impl PartOrder {
    const RULE: &'static str = "an object has 1 to 10,000 parts with ascending numbers";

    fn start(count: usize) -> Self {
        Self { last: 0, holds: (1..=PARTS_MAX).contains(&count) }
    }

    fn next(&mut self, number: u16) {
        self.holds &= number > self.last && usize::from(number) <= PARTS_MAX;
        self.last = number;
    }
}

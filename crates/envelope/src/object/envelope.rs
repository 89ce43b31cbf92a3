//! The envelope of an object version: the one place that says how it is encrypted.

use stdx::Random;

use super::binding::{ObjectBinding, ObjectPlace};
use super::customer::CustomerKeyCheck;
use super::layout::Layers;
use super::wrapping::{WrappedDataKey, WrappingKey};
use crate::aad::Canonical;
use crate::{EncryptionContext, EnvelopeError};

/// How an object version is encrypted. There is no plaintext mode: an object for which nothing was
/// asked is `SseS3`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mode {
    /// SSE-S3: under a key of the service, in KMS.
    SseS3 {
        /// KMS's ciphertext of the key that wraps the data keys.
        kms_ciphertext: Vec<u8>,
    },
    /// SSE-KMS: under a key of the customer, in KMS.
    SseKms {
        /// The ARN of the KMS key.
        key_arn: String,
        /// The encryption context given to KMS.
        context: EncryptionContext,
        /// Whether `kms_ciphertext` holds the bucket's key rather than this object's own.
        bucket_key: bool,
        /// KMS's ciphertext of the key that wraps the data keys.
        kms_ciphertext: Vec<u8>,
    },
    /// DSSE-KMS: in two layers. The inner one is under a key of the customer, in KMS, the outer one under
    /// a key of the service.
    DsseKms {
        /// The ARN of the KMS key.
        key_arn: String,
        /// The encryption context given to KMS.
        context: EncryptionContext,
        /// KMS's ciphertext of the key that wraps the data keys of the inner layer.
        kms_ciphertext: Vec<u8>,
        /// The service's ciphertext of the key that wraps those of the outer layer.
        service_ciphertext: Vec<u8>,
    },
    /// SSE-C: under a key that the customer sends with every request.
    SseC {
        /// Recognises the key.
        check: CustomerKeyCheck,
    },
}

impl Mode {
    /// How often what it seals is encrypted.
    #[must_use]
    pub const fn layers(&self) -> Layers {
        match self {
            Self::SseS3 { .. } | Self::SseKms { .. } | Self::SseC { .. } => Layers::One,
            Self::DsseKms { .. } => Layers::Two,
        }
    }

    /// What KMS decrypts for it: the ARN of the key, the encryption context and the ciphertext. Nothing
    /// where no key of the customer in KMS has a part in it.
    #[must_use]
    pub fn under_kms(&self) -> Option<(&str, &EncryptionContext, &[u8])> {
        match self {
            Self::SseKms { key_arn, context, kms_ciphertext, .. }
            | Self::DsseKms { key_arn, context, kms_ciphertext, .. } => {
                Some((key_arn, context, kms_ciphertext))
            }
            Self::SseS3 { .. } | Self::SseC { .. } => None,
        }
    }

    /// Appends every field to an encoding, so that a wrapped key is bound to all of them.
    pub(super) fn encode(&self, into: Canonical) -> Canonical {
        match self {
            Self::SseS3 { kms_ciphertext } => into.text("SSE-S3").bytes(kms_ciphertext),
            Self::SseKms { key_arn, context, bucket_key, kms_ciphertext } => {
                let into = into.text("SSE-KMS").text(key_arn).number(u64::from(*bucket_key));
                context.encode(into).bytes(kms_ciphertext)
            }
            Self::DsseKms { key_arn, context, kms_ciphertext, service_ciphertext } => {
                let into = context.encode(into.text("DSSE-KMS").text(key_arn));
                into.bytes(kms_ciphertext).bytes(service_ciphertext)
            }
            Self::SseC { check } => into.text("SSE-C").bytes(&check.salt).bytes(&check.mac),
        }
    }
}

/// Mode, data keys and plaintext sizes of one object version.
///
/// Every data key is wrapped under the mode's key and bound to its place and to the whole mode:
/// change the key ARN, the context or the place, and nothing unwraps. The list of parts itself is
/// authenticated by the store barrier with the rest of the version's record; it is made when an
/// upload completes, at which time an SSE-C client does not send its key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ObjectEnvelope {
    /// How it is encrypted.
    pub mode: Mode,
    /// The sealed streams it consists of.
    pub body: SealedBody,
}

/// The sealed streams of an object version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SealedBody {
    /// One stream, bound to the version.
    Whole {
        /// Its plaintext bytes.
        plaintext_len: u64,
        /// Its data key.
        key: WrappedDataKey,
    },
    /// The parts of a multipart upload, in order.
    Parts {
        /// The upload they are bound to.
        upload_id: String,
        /// At least one, with ascending part numbers.
        parts: Vec<SealedPart>,
    },
}

/// One part of a multipart object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealedPart {
    /// The part number, 1 to 10,000.
    pub number: u16,
    /// The id of this upload of the part, bound.
    pub part_id: String,
    /// Its plaintext bytes.
    pub plaintext_len: u64,
    /// Its data key.
    pub key: WrappedDataKey,
}

impl ObjectEnvelope {
    /// The plaintext bytes of the object.
    #[must_use]
    pub fn plaintext_len(&self) -> u64 {
        match &self.body {
            SealedBody::Whole { plaintext_len, .. } => *plaintext_len,
            SealedBody::Parts { parts, .. } => {
                parts.iter().fold(0, |sum, part| sum.saturating_add(part.plaintext_len))
            }
        }
    }

    /// The same object under another mode and wrapping key: data keys and stored bytes stay
    /// (`UpdateObjectEncryption`, key rotation).
    ///
    /// # Errors
    /// [`EnvelopeError::NotAuthentic`] when `old` is not the present wrapping key or `place` is
    /// not the object's, [`EnvelopeError::InvalidInput`] for a mode of another number of layers,
    /// [`EnvelopeError::Primitive`].
    pub fn rewrap(
        &self,
        place: &ObjectPlace<'_>,
        old: &WrappingKey,
        new: NewWrapping<'_>,
        random: &dyn Random,
    ) -> Result<Self, EnvelopeError> {
        let rewrap = |wrapped: &WrappedDataKey, binding: ObjectBinding| {
            let key = old.unwrap_data_key(wrapped, &binding, &self.mode)?;
            new.key.wrap_data_key(&key, &binding, &new.mode, random)
        };
        let body = match &self.body {
            SealedBody::Whole { plaintext_len, key } => SealedBody::Whole {
                plaintext_len: *plaintext_len,
                key: rewrap(key, place.whole())?,
            },
            SealedBody::Parts { upload_id, parts } => {
                let parts = parts.iter().map(|part| {
                    let key = rewrap(&part.key, place.part(upload_id, &part.part_id))?;
                    Ok(SealedPart { key, ..part.clone() })
                });
                let parts = parts.collect::<Result<_, EnvelopeError>>()?;
                SealedBody::Parts { upload_id: upload_id.clone(), parts }
            }
        };
        Ok(Self { mode: new.mode, body })
    }
}

/// Where [`ObjectEnvelope::rewrap`] goes.
#[derive(Debug)]
pub struct NewWrapping<'a> {
    /// The new mode.
    pub mode: Mode,
    /// Its wrapping key.
    pub key: &'a WrappingKey,
}

//! The encryption context of an object: the caller's pairs, and those of the client.

use crate::{CryptoError, EncryptionContext};

/// What the client adds to the context of a KMS key: the algorithm of the content.
pub(super) const CEK_CONTEXT: &str = "aws:x-amz-cek-alg";

/// What the first clients added.
pub(super) const V1_CONTEXT: &str = "kms_cmk_id";

/// The context, as long as it has no pair of the client's own.
pub(super) fn without_reserved(
    context: &EncryptionContext,
) -> Result<EncryptionContext, CryptoError> {
    match [CEK_CONTEXT, V1_CONTEXT].into_iter().find(|name| context.value(name).is_some()) {
        Some(name) => Err(CryptoError::ReservedContext(name.to_owned())),
        None => Ok(context.clone()),
    }
}

/// The context stands in headers, where clients do not agree on other letters; AWS's refuse them.
pub(super) fn require_ascii(context: &EncryptionContext) -> Result<(), CryptoError> {
    match context.pairs().all(|(name, value)| name.is_ascii() && value.is_ascii()) {
        true => Ok(()),
        false => Err(CryptoError::Malformed("the encryption context of an object is ASCII alone")),
    }
}

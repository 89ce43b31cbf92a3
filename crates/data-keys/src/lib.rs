//! The calls to KMS for data keys that services make for their callers.
//!
//! Whoever calls needs the permission for the key himself, through the service `via`. KMS's refusals come
//! back as they are: each service has words of its own for them.

use std::collections::BTreeMap;

use api_kms::{DataKeySpec, Decrypt, DecryptRequest, GenerateDataKey, GenerateDataKeyRequest};
use engine::{Ctx, Failure};
use names::Region;
use secret::Secret;

/// A key made by KMS, with its ciphertext.
#[derive(Debug)]
pub struct GeneratedKey {
    /// The key of KMS that it lies under.
    pub key_arn: String,
    /// The data key.
    pub plaintext: Secret<[u8; 32]>,
    /// The data key as KMS takes it back.
    pub ciphertext: Vec<u8>,
}

/// `kms:GenerateDataKey` with the caller's permissions.
///
/// # Errors
/// KMS's own.
pub async fn generate(
    cx: &mut Ctx,
    via: &'static str,
    key_id: String,
    context: BTreeMap<String, String>,
) -> Result<GeneratedKey, Failure> {
    let region = cx.region().clone();
    generate_in(cx, region, via, (key_id, context)).await
}

/// As [`generate`], in another Region than that of the request.
///
/// # Errors
/// KMS's own.
pub async fn generate_in(
    cx: &mut Ctx,
    region: Region,
    via: &'static str,
    (key_id, context): (String, BTreeMap<String, String>),
) -> Result<GeneratedKey, Failure> {
    let input = GenerateDataKeyRequest {
        key_id,
        encryption_context: Some(context),
        key_spec: Some(DataKeySpec::Aes256),
        ..GenerateDataKeyRequest::default()
    };
    let output = Box::pin(cx.call_in::<GenerateDataKey>(region, via, input)).await?;
    let incomplete = || Failure::Internal("KMS made an incomplete data key".into());
    let plaintext = output.plaintext.ok_or_else(incomplete)?;
    Ok(GeneratedKey {
        key_arn: output.key_id.ok_or_else(incomplete)?,
        plaintext: key_bytes(plaintext.reveal())?,
        ciphertext: output.ciphertext_blob.ok_or_else(incomplete)?.to_vec(),
    })
}

/// `kms:Decrypt` with the caller's permissions, in the region of the key: what is read may be in another than
/// the request.
///
/// # Errors
/// KMS's own.
pub async fn decrypt(
    cx: &mut Ctx,
    via: &'static str,
    (key_arn, ciphertext): (&str, &[u8]),
    context: BTreeMap<String, String>,
) -> Result<Secret<[u8; 32]>, Failure> {
    let input = DecryptRequest {
        ciphertext_blob: Some(ciphertext.to_vec().into()),
        encryption_context: Some(context),
        key_id: Some(key_arn.to_owned()),
        ..DecryptRequest::default()
    };
    let region = key_arn.split(':').nth(3).and_then(|region| Region::parse(region).ok());
    let region = region.ok_or_else(|| Failure::Internal("a stored key has no region".into()))?;
    let plaintext = Box::pin(cx.call_in::<Decrypt>(region, via, input)).await?.plaintext;
    let plaintext = plaintext.ok_or_else(|| Failure::Internal("KMS gave no plaintext".into()))?;
    key_bytes(plaintext.reveal())
}

/// A 32-byte key.
///
/// # Errors
/// [`Failure::Internal`] for any other length.
pub fn key_bytes(bytes: &[u8]) -> Result<Secret<[u8; 32]>, Failure> {
    match <[u8; 32]>::try_from(bytes) {
        Ok(key) => Ok(Secret::new(key)),
        Err(_) => Err(Failure::Internal("a key has not 32 bytes".into())),
    }
}

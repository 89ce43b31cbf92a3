//! The calls S3 makes to KMS for its caller, and KMS's refusals in S3's words.

use std::collections::BTreeMap;

use api_kms::{DataKeySpec, Decrypt, DecryptRequest, GenerateDataKey, GenerateDataKeyRequest};
use api_s3::errors;
use engine::{Ctx, Failure, SignatureVersion};
use names::Region;
use secret::Secret;
use wire::AwsError;

/// The service that calls, in `aws:CalledVia`.
const VIA: &str = "s3.amazonaws.com";

/// A key made by KMS, with its ciphertext.
#[derive(Debug)]
pub(crate) struct GeneratedKey {
    pub(crate) key_arn: String,
    pub(crate) plaintext: Secret<[u8; 32]>,
    pub(crate) ciphertext: Vec<u8>,
}

/// `kms:GenerateDataKey` with the caller's permissions.
pub(crate) async fn generate(
    cx: &mut Ctx,
    key_id: String,
    context: BTreeMap<String, String>,
) -> Result<GeneratedKey, Failure> {
    require_signature(cx)?;
    let input = GenerateDataKeyRequest {
        key_id,
        encryption_context: Some(context),
        key_spec: Some(DataKeySpec::Aes256),
        ..GenerateDataKeyRequest::default()
    };
    let output = Box::pin(cx.call::<GenerateDataKey>(VIA, input)).await.map_err(in_s3_words)?;
    let incomplete = || Failure::Internal("KMS made an incomplete data key".into());
    let plaintext = output.plaintext.ok_or_else(incomplete)?;
    Ok(GeneratedKey {
        key_arn: output.key_id.ok_or_else(incomplete)?,
        plaintext: key_bytes(plaintext.reveal())?,
        ciphertext: output.ciphertext_blob.ok_or_else(incomplete)?.to_vec(),
    })
}

/// `kms:Decrypt` with the caller's permissions, in the region of the key: the source of a copy may
/// be in another than the request.
pub(crate) async fn decrypt(
    cx: &mut Ctx,
    key_arn: &str,
    context: &BTreeMap<String, String>,
    ciphertext: &[u8],
) -> Result<Secret<[u8; 32]>, Failure> {
    require_signature(cx)?;
    let input = DecryptRequest {
        ciphertext_blob: Some(ciphertext.to_vec().into()),
        encryption_context: Some(context.clone()),
        key_id: Some(key_arn.to_owned()),
        ..DecryptRequest::default()
    };
    let region = key_arn.split(':').nth(3).and_then(|region| Region::parse(region).ok());
    let region = region.ok_or_else(|| Failure::Internal("a stored key has no region".into()))?;
    let call = Box::pin(cx.call_in::<Decrypt>(region, VIA, input));
    let plaintext = call.await.map_err(in_s3_words)?.plaintext;
    let plaintext = plaintext.ok_or_else(|| Failure::Internal("KMS gave no plaintext".into()))?;
    key_bytes(plaintext.reveal())
}

/// A key of KMS is never used for a caller without a name, whatever its policy says, nor for one
/// whose signature is of Version 2.
fn require_signature(cx: &Ctx) -> Result<(), AwsError> {
    if !cx.caller().is_anonymous() && cx.request().signing.version() != Some(SignatureVersion::V2) {
        return Ok(());
    }
    Err(errors::invalid_argument(
        "Requests specifying Server Side Encryption with AWS KMS managed keys require AWS Signature Version 4.",
    )
    .with_detail("ArgumentName", "Authorization")
    .with_detail("ArgumentValue", "null"))
}

/// A 32-byte key.
pub(crate) fn key_bytes(bytes: &[u8]) -> Result<Secret<[u8; 32]>, Failure> {
    match <[u8; 32]>::try_from(bytes) {
        Ok(key) => Ok(Secret::new(key)),
        Err(_) => Err(Failure::Internal("a key has not 32 bytes".into())),
    }
}

fn in_s3_words(failure: Failure) -> Failure {
    let Failure::Aws(error) = failure else { return failure };
    let message = error.message().unwrap_or_default().to_owned();
    Failure::Aws(match error.code() {
        "DisabledException" => errors::kms_disabled_exception(message),
        "NotFoundException" => errors::kms_not_found_exception(message),
        "KMSInvalidStateException" => errors::kms_kms_invalid_state_exception(message),
        "InvalidKeyUsageException" => errors::kms_invalid_key_usage_exception(message),
        "IncorrectKeyException" => errors::kms_incorrect_key_exception(message),
        "KeyUnavailableException" => errors::kms_key_unavailable_exception(message),
        "AccessDeniedException" => errors::access_denied().with_message(message),
        "ValidationException" | "InvalidArnException" => errors::invalid_argument(message),
        _ => error,
    })
}

//! The calls S3 makes to KMS for its caller, and KMS's refusals in S3's words.

use std::collections::BTreeMap;

use api_s3::errors;
pub(crate) use data_keys::{GeneratedKey, key_bytes};
use engine::{Ctx, Failure, SignatureVersion};
use secret::Secret;
use wire::AwsError;

/// The service that calls, in `aws:CalledVia`.
const VIA: &str = "s3.amazonaws.com";

/// `kms:GenerateDataKey` with the caller's permissions.
pub(crate) async fn generate(
    cx: &mut Ctx,
    key_id: String,
    context: BTreeMap<String, String>,
) -> Result<GeneratedKey, Failure> {
    require_signature(cx)?;
    data_keys::generate(cx, VIA, key_id, context).await.map_err(in_s3_words)
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
    let found = data_keys::decrypt(cx, VIA, (key_arn, ciphertext), context.clone()).await;
    found.map_err(in_s3_words)
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

//! The calls Parameter Store makes to KMS for its caller, and KMS's refusals in its own words.
//!
//! Source: <https://docs.aws.amazon.com/kms/latest/developerguide/services-parameter-store.html>

use std::collections::BTreeMap;

use api_kms::{Decrypt, DecryptRequest, Encrypt, EncryptRequest};
use api_ssm::errors;
use data_keys::GeneratedKey;
use engine::{Ctx, Failure};
use secret::Secret;

/// The service that calls, in `aws:CalledVia`.
pub(crate) const VIA: &str = "ssm.amazonaws.com";

/// What every value is bound to: key policies know it as `kms:EncryptionContext:PARAMETER_ARN`.
fn context(arn: &str) -> BTreeMap<String, String> {
    BTreeMap::from([("PARAMETER_ARN".to_owned(), arn.to_owned())])
}

/// `kms:Encrypt` of a value: the key's ARN, and the ciphertext.
pub(crate) async fn encrypt(
    cx: &mut Ctx,
    (key_id, arn): (&str, &str),
    value: &[u8],
) -> Result<(String, Vec<u8>), Failure> {
    let input = EncryptRequest {
        key_id: key_id.to_owned(),
        plaintext: value.into(),
        encryption_context: Some(context(arn)),
        ..EncryptRequest::default()
    };
    let call = Box::pin(cx.call::<Encrypt>(VIA, input));
    let output = call.await.map_err(in_our_words)?;
    let incomplete = || Failure::Internal("KMS gave an incomplete ciphertext".into());
    let ciphertext = output.ciphertext_blob.ok_or_else(incomplete)?;
    Ok((output.key_id.ok_or_else(incomplete)?, ciphertext.to_vec()))
}

/// `kms:Decrypt` of a value.
pub(crate) async fn decrypt(
    cx: &mut Ctx,
    arn: &str,
    (key_arn, ciphertext): (&str, Vec<u8>),
) -> Result<Secret<Vec<u8>>, Failure> {
    let input = DecryptRequest {
        ciphertext_blob: Some(ciphertext.into()),
        encryption_context: Some(context(arn)),
        key_id: Some(key_arn.to_owned()),
        ..DecryptRequest::default()
    };
    let call = Box::pin(cx.call::<Decrypt>(VIA, input));
    let plaintext = call.await.map_err(in_our_words)?.plaintext;
    let plaintext = plaintext.ok_or_else(|| Failure::Internal("KMS gave no plaintext".into()))?;
    Ok(Secret::new(plaintext.reveal().to_vec()))
}

/// `kms:GenerateDataKey` for a value.
pub(crate) async fn generate(
    cx: &mut Ctx,
    key_id: &str,
    arn: &str,
) -> Result<GeneratedKey, Failure> {
    let made = data_keys::generate(cx, VIA, key_id.to_owned(), context(arn)).await;
    made.map_err(in_our_words)
}

/// `kms:Decrypt` of the data key of a value.
pub(crate) async fn open(
    cx: &mut Ctx,
    arn: &str,
    (key_arn, wrapped): (&str, &[u8]),
) -> Result<Secret<[u8; 32]>, Failure> {
    let opened = data_keys::decrypt(cx, VIA, (key_arn, wrapped), context(arn)).await;
    opened.map_err(in_our_words)
}

/// What the caller may not do is a denial; a key that cannot be used is told in KMS's words.
fn in_our_words(failure: Failure) -> Failure {
    let error = match failure {
        Failure::Aws(error) => error,
        Failure::Denied(denial) => return errors::access_denied_exception(denial.text).into(),
        other => return other,
    };
    let message = error.message().unwrap_or_default();
    Failure::Aws(match error.code() {
        "AccessDeniedException" => errors::access_denied_exception(message.to_owned()),
        code => errors::invalid_key_id(format!("{message} (Service: AWSKMS; Error Code: {code})")),
    })
}

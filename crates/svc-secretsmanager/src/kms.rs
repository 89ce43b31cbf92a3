//! The calls Secrets Manager makes to KMS for its caller, and KMS's refusals in its own words.

use std::collections::BTreeMap;

use api_kms::{DataKeySpec, Decrypt, DecryptRequest, GenerateDataKey, GenerateDataKeyRequest};
use api_secretsmanager::errors;
use engine::{Ctx, Failure};
use names::{Arn, ArnNamespace};
use secret::Secret;

use crate::secret::SecretRecord;

/// The service that calls, in `aws:CalledVia`.
const VIA: &str = "secretsmanager.amazonaws.com";

/// The key that the account has for secrets that name none.
const DEFAULT_ALIAS: &str = "alias/aws/secretsmanager";

/// A key made by KMS, with its ciphertext.
pub(crate) struct GeneratedKey {
    pub(crate) key_arn: String,
    pub(crate) plaintext: Secret<[u8; 32]>,
    pub(crate) ciphertext: Vec<u8>,
}

/// What every value is bound to: key policies know it as `kms:EncryptionContext:...`.
fn context(secret: &SecretRecord, version_id: &str) -> BTreeMap<String, String> {
    let pairs = [("SecretARN", secret.arn()), ("SecretVersionId", version_id.to_owned())];
    pairs.map(|(key, value)| (key.to_owned(), value)).into()
}

/// The key of `secret` in words that mean the same in the caller's account.
///
/// # Errors
/// `InvalidRequestException` for another account's secret under the account's own key.
fn key_name(cx: &Ctx, secret: &SecretRecord) -> Result<String, Failure> {
    let is_foreign = secret.account != *cx.account();
    let Some(named) = &secret.kms_key_id else {
        if is_foreign {
            return Err(errors::invalid_request_exception(
                "You can't access a secret from a different AWS account if you encrypt the secret with the default KMS service key.",
            )
            .into());
        }
        return Ok(DEFAULT_ALIAS.to_owned());
    };
    if !is_foreign || named.starts_with(Arn::SCHEME) {
        return Ok(named.clone());
    }
    let namespace = ArnNamespace::regional("kms", secret.region.as_str(), &secret.account);
    let is_alias = named.starts_with("alias/");
    Ok(namespace.resource(&[if is_alias { "" } else { "key/" }, named]))
}

/// `kms:GenerateDataKey` with the caller's permissions.
pub(crate) async fn generate(
    cx: &mut Ctx,
    secret: &SecretRecord,
    version_id: &str,
) -> Result<GeneratedKey, Failure> {
    let input = GenerateDataKeyRequest {
        key_id: key_name(cx, secret)?,
        encryption_context: Some(context(secret, version_id)),
        key_spec: Some(DataKeySpec::Aes256),
        ..GenerateDataKeyRequest::default()
    };
    let call = Box::pin(cx.call::<GenerateDataKey>(VIA, input));
    let output = call.await.map_err(|failure| in_our_words(failure, true))?;
    let incomplete = || Failure::Internal("KMS made an incomplete data key".into());
    let plaintext = output.plaintext.ok_or_else(incomplete)?;
    Ok(GeneratedKey {
        key_arn: output.key_id.ok_or_else(incomplete)?,
        plaintext: key_bytes(plaintext.reveal())?,
        ciphertext: output.ciphertext_blob.ok_or_else(incomplete)?.to_vec(),
    })
}

/// `kms:Decrypt` with the caller's permissions.
pub(crate) async fn decrypt(
    cx: &mut Ctx,
    secret: &SecretRecord,
    version_id: &str,
    (key_arn, ciphertext): (&str, Vec<u8>),
) -> Result<Secret<[u8; 32]>, Failure> {
    // Says so where another account's caller can never be let in.
    key_name(cx, secret)?;
    let input = DecryptRequest {
        ciphertext_blob: Some(ciphertext.into()),
        encryption_context: Some(context(secret, version_id)),
        key_id: Some(key_arn.to_owned()),
        ..DecryptRequest::default()
    };
    let call = Box::pin(cx.call::<Decrypt>(VIA, input));
    let plaintext = call.await.map_err(|failure| in_our_words(failure, false))?.plaintext;
    let plaintext = plaintext.ok_or_else(|| Failure::Internal("KMS gave no plaintext".into()))?;
    key_bytes(plaintext.reveal())
}

fn key_bytes(bytes: &[u8]) -> Result<Secret<[u8; 32]>, Failure> {
    match <[u8; 32]>::try_from(bytes) {
        Ok(key) => Ok(Secret::new(key)),
        Err(_) => Err(Failure::Internal("a key has not 32 bytes".into())),
    }
}

fn in_our_words(failure: Failure, encrypts: bool) -> Failure {
    let code = match &failure {
        Failure::Aws(error) => error.code().to_owned(),
        Failure::Denied(_) => "AccessDeniedException".to_owned(),
        _ => return failure,
    };
    Failure::Aws(match (code.as_str(), encrypts) {
        ("AccessDeniedException", _) => {
            errors::access_denied_exception("Access to KMS is not allowed")
        }
        (_, true) => errors::encryption_failure(
            "Secrets Manager can't encrypt the protected secret text using the provided KMS key. Check that the KMS key is available, enabled, and not in an invalid state.",
        ),
        (_, false) => errors::decryption_failure(
            "Secrets Manager can't decrypt the protected secret text using the provided KMS key.",
        ),
    })
}

//! The calls Secrets Manager makes to KMS for its caller, and KMS's refusals in its own words.

use std::collections::BTreeMap;

use api_secretsmanager::errors;
use data_keys::GeneratedKey;
use engine::{Ctx, Failure};
use names::{Arn, ArnNamespace};
use secret::Secret;

use crate::secret::SecretRecord;

/// The service that calls, in `aws:CalledVia`.
const VIA: &str = "secretsmanager.amazonaws.com";

/// The key that the account has for secrets that name none.
const DEFAULT_ALIAS: &str = "alias/aws/secretsmanager";

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

/// `kms:GenerateDataKey` with the caller's permissions, in the Region of the secret.
pub(crate) async fn generate(
    cx: &mut Ctx,
    secret: &SecretRecord,
    version_id: &str,
) -> Result<GeneratedKey, Failure> {
    let (key, context) = (key_name(cx, secret)?, context(secret, version_id));
    let region = secret.region.clone();
    let made = data_keys::generate_in(cx, region, VIA, (key, context)).await;
    made.map_err(|failure| in_our_words(failure, true))
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
    let context = context(secret, version_id);
    let found = data_keys::decrypt(cx, VIA, (key_arn, &ciphertext), context).await;
    found.map_err(|failure| in_our_words(failure, false))
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

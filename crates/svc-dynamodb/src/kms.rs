//! The calls DynamoDB makes to KMS for its caller, and KMS's refusals in its own words.
//!
//! Whoever reads or writes needs `kms:Decrypt` for the table's key, who makes a table or puts it under another key
//! `kms:GenerateDataKey`. KMS is asked with each call: a key that is turned off ends every one at once. Background
//! work opens a table on behalf of who has put it under its key.
//!
//! Source: <https://docs.aws.amazon.com/kms/latest/developerguide/services-dynamodb.html>

use std::collections::BTreeMap;

use api_dynamodb::errors;
use api_kms::{Decrypt, DecryptRequest};
use data_keys::GeneratedKey;
use engine::{Ctx, Failure};
use names::{Arn, PrincipalArn, Region};
use secret::Secret;

use crate::table::TableRecord;

/// As whom DynamoDB acts, and how policies know that it called.
pub(crate) const PRINCIPAL: &str = "dynamodb.amazonaws.com";

/// The alias of the key that KMS manages for DynamoDB.
pub(crate) const MANAGED_ALIAS: &str = "alias/aws/dynamodb";

/// What a table key is bound to: key policies know it as `kms:EncryptionContext:aws:dynamodb:tableName`.
pub(crate) fn context(table: &TableRecord) -> BTreeMap<String, String> {
    BTreeMap::from([
        ("aws:dynamodb:tableName".to_owned(), table.name.clone()),
        ("aws:dynamodb:subscriberId".to_owned(), table.account.to_string()),
    ])
}

/// A table key for `table` under the key that `key_id` names.
///
/// # Errors
/// KMS's refusals in our words.
pub(crate) async fn generate(
    cx: &mut Ctx,
    table: &TableRecord,
    key_id: &str,
) -> Result<GeneratedKey, Failure> {
    let made = data_keys::generate(cx, PRINCIPAL, key_id.to_owned(), context(table)).await;
    let made = made.map_err(|failure| in_our_words(cx, failure))?;
    // As at AWS: what was made opens before anything lies under it.
    decrypt(cx, table, (&made.key_arn, &made.ciphertext)).await?;
    Ok(made)
}

/// `kms:Decrypt` of a table key with the caller's permissions.
///
/// # Errors
/// KMS's refusals in our words.
pub(crate) async fn decrypt(
    cx: &mut Ctx,
    table: &TableRecord,
    wrapped: (&str, &[u8]),
) -> Result<Secret<[u8; 32]>, Failure> {
    let key = data_keys::decrypt(cx, PRINCIPAL, wrapped, context(table)).await;
    key.map_err(|failure| in_our_words(cx, failure))
}

/// `kms:Decrypt` of a table key on behalf of who has put the table under its key.
///
/// # Errors
/// KMS's refusals in our words, also where that principal is none any more.
pub(crate) async fn decrypt_on_behalf(
    cx: &mut Ctx,
    table: &TableRecord,
    (key_arn, ciphertext): (&str, &[u8]),
    principal: Option<&str>,
) -> Result<Secret<[u8; 32]>, Failure> {
    let principal = principal.and_then(|arn| PrincipalArn::parse(arn).ok());
    let principal = principal.ok_or_else(|| {
        errors::access_denied_exception(
            "Nobody on whose behalf the table could be opened has put it under its key.",
        )
    })?;
    let region = Arn::parse(key_arn).ok().and_then(|arn| Region::parse(arn.region()).ok());
    let region = region.ok_or_else(|| Failure::Internal("a stored key has no region".into()))?;
    let input = DecryptRequest {
        ciphertext_blob: Some(ciphertext.to_vec().into()),
        encryption_context: Some(context(table)),
        key_id: Some(key_arn.to_owned()),
        ..DecryptRequest::default()
    };
    let opened = Box::pin(cx.call_on_behalf::<Decrypt>(PRINCIPAL, (&principal, region), input));
    let plaintext = opened.await.map_err(|failure| in_our_words(cx, failure))?.plaintext;
    let plaintext = plaintext.ok_or_else(|| Failure::Internal("KMS gave no plaintext".into()))?;
    data_keys::key_bytes(plaintext.reveal())
}

/// The principal behind the caller, to act for later.
pub(crate) fn principal(cx: &Ctx) -> Option<String> {
    let caller = cx.caller();
    let arn = caller.session.as_ref().map_or(caller.arn(), |session| session.issuer.arn.as_str());
    PrincipalArn::parse(arn).ok().map(|arn| arn.as_str().to_owned())
}

fn in_our_words(cx: &Ctx, failure: Failure) -> Failure {
    let (code, text) = match &failure {
        Failure::Aws(error) => (error.code().to_owned(), error.message().unwrap_or_default()),
        Failure::Denied(denial) => ("AccessDeniedException".to_owned(), denial.text.as_str()),
        _ => return failure,
    };
    let request = &cx.request().id;
    let said = |exception: &str| {
        format!(
            "com.amazonaws.services.kms.model.{exception}: {text} (Service: AWSKMS; Status Code: 400; Error Code: {code}; Request ID: {request}; Proxy: null)"
        )
    };
    Failure::Aws(match code.as_str() {
        "AccessDeniedException" => errors::access_denied_exception(format!(
            "KMS key access denied error: {}",
            said("AWSKMSException")
        )),
        "DisabledException" => errors::validation_exception(format!(
            "KMS key disabled error: {}",
            said("DisabledException")
        )),
        "NotFoundException" | "KMSInvalidStateException" | "InvalidKeyUsageException" => {
            errors::validation_exception(format!("KMS validation error: {}", said(&code)))
        }
        "ThrottlingException" | "KeyUnavailableException" | "DependencyTimeoutException" => {
            errors::throttling_exception(format!("KMS throttling error: {}", said(&code)))
        }
        _ => return failure,
    })
}

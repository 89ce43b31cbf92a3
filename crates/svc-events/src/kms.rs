//! The calls to KMS for the events of a bus, as EventBridge itself: the key's policy says whether, by
//! `aws:SourceArn` and the encryption context.
//!
//! Source: <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-encryption-event-bus-cmkey.html>

use std::collections::BTreeMap;

use api_events::errors;
use api_kms::{
    DataKeySpec, Decrypt, DecryptRequest, DescribeKey, DescribeKeyRequest, GenerateDataKey,
    GenerateDataKeyRequest,
};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use engine::{CallSource, Ctx, Failure};
use names::{Arn, ArnNamespace, Region};
use secret::Secret;
use serde::{Deserialize, Serialize};
use wire::AwsError;

use crate::bus::BusRecord;
use crate::refusal::invalid;

/// As whom EventBridge acts.
pub(crate) const PRINCIPAL: &str = "events.amazonaws.com";

/// A data key as KMS gave it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Wrapped {
    pub(crate) kms_key_arn: String,
    /// Base64.
    pub(crate) data_key: String,
    /// What it is bound to.
    pub(crate) bus_arn: String,
}

/// What events are bound to: key policies know it as `kms:EncryptionContext:aws:events:event-bus:arn`.
pub(crate) fn context(bus_arn: &str) -> BTreeMap<String, String> {
    BTreeMap::from([("aws:events:event-bus:arn".to_owned(), bus_arn.to_owned())])
}

/// A data key for the events of `bus` under `key`, and the key itself.
///
/// # Errors
/// KMS's own.
pub(crate) async fn generate(
    cx: &mut Ctx,
    bus: &BusRecord,
    key: &str,
) -> Result<(Wrapped, Secret<[u8; 32]>), Failure> {
    let input = GenerateDataKeyRequest {
        key_id: key.to_owned(),
        encryption_context: Some(context(&bus.arn())),
        key_spec: Some(DataKeySpec::Aes256),
        ..GenerateDataKeyRequest::default()
    };
    let whence = (source(&bus.arn(), bus), region_of(key)?);
    let made = Box::pin(cx.call_as_service::<GenerateDataKey>(PRINCIPAL, whence, input)).await?;
    let incomplete = || Failure::Internal("KMS made an incomplete data key".to_owned());
    let plaintext = made.plaintext.ok_or_else(incomplete)?;
    let wrapped = Wrapped {
        kms_key_arn: made.key_id.ok_or_else(incomplete)?,
        data_key: STANDARD.encode(made.ciphertext_blob.ok_or_else(incomplete)?),
        bus_arn: bus.arn(),
    };
    Ok((wrapped, data_keys::key_bytes(plaintext.reveal())?))
}

/// The data key in `wrapped`.
///
/// # Errors
/// KMS's own.
pub(crate) async fn decrypt(
    cx: &mut Ctx,
    (account, wrapped): (&names::AccountId, &Wrapped),
) -> Result<Secret<[u8; 32]>, Failure> {
    let damaged = |_| Failure::Internal("the data key of an event is damaged".to_owned());
    let input = DecryptRequest {
        ciphertext_blob: Some(STANDARD.decode(&wrapped.data_key).map_err(damaged)?.into()),
        encryption_context: Some(context(&wrapped.bus_arn)),
        key_id: Some(wrapped.kms_key_arn.clone()),
        ..DecryptRequest::default()
    };
    let source = CallSource { arn: wrapped.bus_arn.clone(), account: account.clone() };
    let whence = (source, region_of(&wrapped.kms_key_arn)?);
    let plaintext = Box::pin(cx.call_as_service::<Decrypt>(PRINCIPAL, whence, input)).await?;
    let plaintext = plaintext.plaintext;
    let plaintext =
        plaintext.ok_or_else(|| Failure::Internal("KMS gave no plaintext".to_owned()))?;
    data_keys::key_bytes(plaintext.reveal())
}

fn source(arn: &str, bus: &BusRecord) -> CallSource {
    CallSource { arn: arn.to_owned(), account: bus.account.clone() }
}

fn region_of(key_arn: &str) -> Result<Region, Failure> {
    let region = Arn::parse(key_arn).ok().and_then(|arn| Region::parse(arn.region()).ok());
    region.ok_or_else(|| Failure::Internal("a stored key has no region".to_owned()))
}

/// The ARN of the key that `given` names for the events of `bus`, once EventBridge may use it.
///
/// # Errors
/// `ValidationException` for what is no symmetric key, is off, or does not let EventBridge in.
pub(crate) async fn resolve_key(
    cx: &mut Ctx,
    bus: &BusRecord,
    given: &str,
) -> Result<String, Failure> {
    let named = if Arn::is_meant_by(given) {
        given.to_owned()
    } else {
        let is_alias = given.starts_with("alias/");
        ArnNamespace::regional("kms", &bus.region, &bus.account)
            .resource(&[if is_alias { "" } else { "key/" }, given])
    };
    let region = Arn::parse(&named).ok().and_then(|arn| Region::parse(arn.region()).ok());
    if region.as_ref() != Some(&bus.region) {
        return Err(not_usable(given).into());
    }
    let input = DescribeKeyRequest { key_id: named, ..DescribeKeyRequest::default() };
    let whence = (source(&bus.arn(), bus), bus.region.clone());
    let found = Box::pin(cx.call_as_service::<DescribeKey>(PRINCIPAL, whence, input)).await;
    let found = found.map_err(|failure| match failure {
        Failure::Aws(_) | Failure::Denied(_) => not_usable(given).into(),
        other => other,
    })?;
    let Some(arn) = found.key_metadata.and_then(|key| key.arn) else {
        return Err(Failure::Internal("KMS described no key".to_owned()));
    };
    // What every event will need, tried once.
    let tried = match generate(cx, bus, &arn).await {
        Ok((wrapped, _)) => decrypt(cx, (&bus.account, &wrapped)).await.map(|_| ()),
        Err(failure) => Err(failure),
    };
    match tried {
        Ok(()) => Ok(arn),
        Err(Failure::Aws(_) | Failure::Denied(_)) => Err(not_usable(given).into()),
        Err(failure) => Err(failure),
    }
}

fn not_usable(given: &str) -> AwsError {
    invalid(format!(
        "KMS key {given} cannot be used: it has to be an enabled symmetric encryption key of this Region whose policy lets events.amazonaws.com describe it, generate data keys and decrypt."
    ))
}

/// What KMS says, as an entry of PutEvents has it.
pub(crate) fn refusal(failure: &Failure) -> Option<(String, String)> {
    match failure {
        Failure::Aws(error) => {
            Some((error.code().to_owned(), error.message().unwrap_or_default().to_owned()))
        }
        Failure::Denied(denial) => {
            let denied = errors::access_denied_exception(denial.text.clone());
            Some((denied.code().to_owned(), denial.text.clone()))
        }
        _ => None,
    }
}

//! The calls to KMS for the events of a group, as CloudWatch Logs itself: the key's policy says whether, by the
//! encryption context.
//!
//! The service has another name in each Region, `logs.REGION.amazonaws.com`, and key policies have to say it.
//!
//! Source: <https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html>

use std::collections::{BTreeMap, HashMap};
use std::sync::{LazyLock, Mutex, PoisonError};

use api_kms::{DataKeySpec, Decrypt, DecryptRequest, GenerateDataKey, GenerateDataKeyRequest};
use api_logs::errors;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use engine::{CallSource, Ctx, Failure};
use names::{AccountId, Arn, Region};
use secret::Secret;
use serde::{Deserialize, Serialize};
use wire::AwsError;

use crate::PRINCIPAL;
use crate::group::GroupRecord;
use crate::limits::REGIONS_MAX;
use crate::refusal::invalid;

/// The names of the service, by Region; there is no list of Regions.
static PRINCIPALS: LazyLock<Mutex<HashMap<String, &'static str>>> = LazyLock::new(Mutex::default);

/// As whom CloudWatch Logs acts in a Region.
pub(crate) fn principal(region: &Region) -> &'static str {
    let mut known = PRINCIPALS.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(name) = known.get(region.as_str()) {
        return name;
    }
    if known.len() >= REGIONS_MAX {
        return PRINCIPAL;
    }
    let name: &'static str = Box::leak(format!("logs.{region}.amazonaws.com").into_boxed_str());
    known.insert(region.to_string(), name);
    name
}

/// A data key as KMS gave it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(crate) struct Wrapped {
    pub(crate) kms_key_arn: String,
    /// Base64.
    pub(crate) data_key: String,
    /// What it is bound to.
    pub(crate) group_arn: String,
}

/// What events are bound to: key policies know it as `kms:EncryptionContext:aws:logs:arn`.
pub(crate) fn context(group_arn: &str) -> BTreeMap<String, String> {
    BTreeMap::from([("aws:logs:arn".to_owned(), group_arn.to_owned())])
}

/// A data key for the events of `group` under `key`, and the key itself.
///
/// # Errors
/// [`refused`].
pub(crate) async fn generate(
    cx: &mut Ctx,
    group: &GroupRecord,
    key: &str,
) -> Result<(Wrapped, Secret<[u8; 32]>), Failure> {
    let input = GenerateDataKeyRequest {
        key_id: key.to_owned(),
        encryption_context: Some(context(&group.arn())),
        key_spec: Some(DataKeySpec::Aes256),
        ..GenerateDataKeyRequest::default()
    };
    let source = CallSource { arn: group.arn(), account: group.account.clone() };
    let (whence, service) = ((source, group.region.clone()), principal(&group.region));
    let made = Box::pin(cx.call_as_service::<GenerateDataKey>(service, whence, input)).await;
    let made = made.map_err(|failure| refused(failure, &group.arn()))?;
    let incomplete = || Failure::Internal("KMS made an incomplete data key".to_owned());
    let plaintext = made.plaintext.ok_or_else(incomplete)?;
    let wrapped = Wrapped {
        kms_key_arn: made.key_id.ok_or_else(incomplete)?,
        data_key: STANDARD.encode(made.ciphertext_blob.ok_or_else(incomplete)?),
        group_arn: group.arn(),
    };
    Ok((wrapped, data_keys::key_bytes(plaintext.reveal())?))
}

/// The data key in `wrapped`.
///
/// # Errors
/// [`refused`].
pub(crate) async fn decrypt(
    cx: &mut Ctx,
    (account, wrapped): (&AccountId, &Wrapped),
) -> Result<Secret<[u8; 32]>, Failure> {
    let damaged = || Failure::Internal("the data key of events is damaged".to_owned());
    let input = DecryptRequest {
        ciphertext_blob: Some(STANDARD.decode(&wrapped.data_key).map_err(|_| damaged())?.into()),
        encryption_context: Some(context(&wrapped.group_arn)),
        key_id: Some(wrapped.kms_key_arn.clone()),
        ..DecryptRequest::default()
    };
    let region = Arn::parse(&wrapped.kms_key_arn).ok();
    let region = region.and_then(|arn| Region::parse(arn.region()).ok()).ok_or_else(damaged)?;
    let source = CallSource { arn: wrapped.group_arn.clone(), account: account.clone() };
    let (service, whence) = (principal(&region), (source, region));
    let opened = Box::pin(cx.call_as_service::<Decrypt>(service, whence, input)).await;
    let opened = opened.map_err(|failure| refused(failure, &wrapped.group_arn))?;
    let plaintext = opened.plaintext;
    let plaintext =
        plaintext.ok_or_else(|| Failure::Internal("KMS gave no plaintext".to_owned()))?;
    data_keys::key_bytes(plaintext.reveal())
}

/// The ARN of the key that `given` names for the events of `group`, once the service may use it.
///
/// # Errors
/// `InvalidParameterException` for what is no ARN of a key in this Region; [`refused`] for one that is not
/// there, is off, or does not let the service in.
pub(crate) async fn resolve_key(
    cx: &mut Ctx,
    group: &GroupRecord,
    given: &str,
) -> Result<String, Failure> {
    let parsed = Arn::parse(given).ok();
    let is_key = parsed.as_ref().is_some_and(|arn| {
        arn.service() == "kms"
            && arn.region() == group.region.as_str()
            && arn.resource().starts_with("key/")
    });
    if !is_key {
        return Err(invalid("The specified KMS Key Id could not be found.").into());
    }
    // What every batch will need, tried once.
    let (wrapped, _) = generate(cx, group, given).await?;
    decrypt(cx, (&group.account, &wrapped)).await?;
    Ok(wrapped.kms_key_arn)
}

/// What KMS refuses, in our words: `AccessDeniedException`, whatever it is.
fn refused(failure: Failure, group_arn: &str) -> Failure {
    match failure {
        Failure::Aws(_) | Failure::Denied(_) if !failure.is_outage() => {
            not_usable(group_arn).into()
        }
        other => other,
    }
}

fn not_usable(group_arn: &str) -> AwsError {
    errors::access_denied_exception(format!(
        "The specified KMS key does not exist or is not allowed to be used with LogGroup '{group_arn}'"
    ))
}

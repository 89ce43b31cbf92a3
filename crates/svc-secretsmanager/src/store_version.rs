//! A new version of a secret: its id is the caller's token, so that a call that is repeated does nothing.

use api_secretsmanager::errors;
use engine::{Failure, Writer};
use names::RequestId;

use crate::secret::{CURRENT, PENDING, SecretRecord, Version};
use crate::stages::STAGES_MAX;
use crate::value::{VALUES, Value};

/// The version id that a call without a token gets.
pub(crate) fn id_of(cx: &Writer<'_>, token: Option<&str>) -> String {
    let fresh = || RequestId::uuid(envelope::random::bytes(cx.random())).as_str().to_owned();
    token.map_or_else(fresh, str::to_owned)
}

/// Stores `value` as the version `id` with these labels, and gives whether it is new. The caller stores
/// the secret.
///
/// # Errors
/// `ResourceExistsException` where the id has another value; KMS's refusals in our words.
pub(crate) async fn add_version(
    cx: &mut Writer<'_>,
    secret: &mut SecretRecord,
    id: &str,
    (value, stages): (&Value, Option<&[String]>),
) -> Result<bool, Failure> {
    let known = secret.versions.get(id);
    if known.is_some_and(|version| version.kms_key_arn.is_some()) {
        if Value::open(cx, secret, id).await?.matches(value) {
            return Ok(false);
        }
        return Err(errors::resource_exists_exception(format!(
            "You can't use ClientRequestToken {id} because that value is already in use for a version of secret {}.",
            secret.arn(),
        ))
        .into());
    }
    let stages = stages.unwrap_or_default();
    if stages.len() > STAGES_MAX {
        return Err(errors::limit_exceeded_exception("Too many staging labels.").into());
    }
    let row = value.seal(cx, secret, id).await?;
    let now = cx.now();
    let version = secret.versions.entry(id.to_owned()).or_insert_with(|| Version::empty(now));
    version.kms_key_arn = Some(row.kms_key_arn.clone());
    if stages.is_empty() {
        secret.attach(id, CURRENT)?;
    }
    for stage in stages {
        secret.attach(id, stage)?;
    }
    let [account, region, unique_id] = secret.home();
    VALUES.put(cx.tx_mut(), &[account, region, unique_id, id], &row)?;
    for gone in secret.purge(now) {
        let [account, region, unique_id] = secret.home();
        VALUES.delete(cx.tx_mut(), &[account, region, unique_id, &gone]);
    }
    secret.touch(now);
    Ok(true)
}

/// Adds the version `id` without a value where it is not there, under [`PENDING`]: a rotation puts one in.
/// The caller stores the secret.
///
/// # Errors
/// `LimitExceededException` where it has all the labels that it may have.
pub(crate) fn add_empty_version(
    cx: &Writer<'_>,
    secret: &mut SecretRecord,
    id: &str,
) -> Result<(), Failure> {
    let now = cx.now();
    secret.versions.entry(id.to_owned()).or_insert_with(|| Version::empty(now));
    secret.attach(id, PENDING)?;
    secret.touch(now);
    Ok(())
}

//! Managed policies by ARN, whether stored or brought by the product.

use names::ArnNamespace;
use tables::Reader;

use crate::BuiltinPolicy;
use crate::error::IdentityError;
use crate::records::{MANAGED_POLICIES, ManagedPolicyRecord, POLICY_VERSIONS, version_key};

/// The managed policy with the ARN `arn`; `None` when there is none. The path is part of the ARN
/// and has to be right.
///
/// # Errors
/// [`IdentityError::Table`] when it cannot be read.
pub async fn managed_policy(
    reader: &mut impl Reader,
    arn: &str,
) -> Result<Option<ManagedPolicyRecord>, IdentityError> {
    if let Some(builtin) = BuiltinPolicy::by_arn(arn) {
        return Ok(Some(builtin.record()));
    }
    let Some((account, name)) = account_and_name(arn) else { return Ok(None) };
    let found = MANAGED_POLICIES.get(reader, &[account, &name.to_lowercase()]).await?;
    Ok(found.filter(|policy| policy.arn() == arn))
}

/// The document of `policy`'s version `number`; `None` when there is no such version.
///
/// # Errors
/// [`IdentityError::Table`] when it cannot be read.
pub async fn managed_policy_document(
    reader: &mut impl Reader,
    policy: &ManagedPolicyRecord,
    number: u32,
) -> Result<Option<String>, IdentityError> {
    if let Some(builtin) = BuiltinPolicy::by_arn(&policy.arn()) {
        return Ok((number == 1).then(|| builtin.document.to_owned()));
    }
    let version = POLICY_VERSIONS.get(reader, &[&policy.id, &version_key(number)]).await?;
    Ok(version.map(|version| version.document))
}

/// Whether `arn` is of a managed policy that `account` can attach: its own, or one of `aws`.
#[must_use]
pub fn is_attachable_by(account: &str, arn: &str) -> bool {
    account_and_name(arn).is_some_and(|(owner, _)| owner == account || owner == "aws")
}

fn account_and_name(arn: &str) -> Option<(&str, &str)> {
    let (space, resource) = ArnNamespace::split(arn)?;
    let path_and_name = resource.strip_prefix("policy/")?;
    if space != ArnNamespace::global("iam", space.account()) {
        return None;
    }
    Some((space.account(), path_and_name.rsplit_once('/').map_or(path_and_name, |(_, name)| name)))
}

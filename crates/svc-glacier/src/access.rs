//! What every operation on a vault does: find it, name it in the record, and declare the access.
//!
//! Source: <https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3glacier.html>

use std::sync::Arc;

use engine::{Access, Allowed, Failure, ResourceGuard, Touch, View};
use names::AccountId;
use policy::PolicyKind;
use wire::{AwsError, Operation};

use crate::refusal::{invalid, no_vault};
use crate::tables::VAULTS;
use crate::vault::{Vault, check_name, vault_arn};

/// A vault, or its absence.
#[derive(Debug)]
pub struct FoundVault {
    pub(crate) vault: Option<Vault>,
    pub(crate) arn: String,
    pub(crate) owner: AccountId,
}

impl FoundVault {
    /// The vault.
    ///
    /// # Errors
    /// `ResourceNotFoundException`.
    pub(crate) fn require(&self) -> Result<&Vault, AwsError> {
        self.vault.as_ref().ok_or_else(|| no_vault(&self.arn))
    }

    /// The same, to change it.
    pub(crate) fn take(allowed: Allowed<Self>) -> Result<Vault, AwsError> {
        let Self { vault, arn, .. } = allowed.into_inner();
        vault.ok_or_else(|| no_vault(&arn))
    }
}

/// The account that a path names: `-` is the caller's own.
///
/// # Errors
/// `InvalidParameterValueException` for what is no account id.
pub(crate) fn account(cx: &View<'_>, sent: &str) -> Result<AccountId, AwsError> {
    if sent == "-" {
        return Ok(cx.account().clone());
    }
    AccountId::parse(sent).map_err(|_| invalid(format!("Invalid account ID: {sent}")))
}

/// As [`account`], where it can only be the caller's own.
///
/// # Errors
/// `AccessDeniedException` for another.
pub(crate) fn own_account(cx: &View<'_>, sent: &str) -> Result<AccountId, AwsError> {
    let account = account(cx, sent)?;
    if account == *cx.account() {
        return Ok(account);
    }
    Err(api_glacier::errors::access_denied_exception(format!(
        "The account ID {sent} is not that of the credentials that signed the request"
    )))
}

/// The vault that a path names, to be judged by the main action of operation `O`.
pub(crate) async fn touch_vault<O: Operation>(
    cx: &mut View<'_>,
    account_id: &str,
    name: &str,
) -> Result<Touch<FoundVault>, Failure> {
    let (found, access) = find_vault::<O>(cx, account_id, name).await?;
    Ok(Touch::new(found, access))
}

/// As [`touch_vault`], for who adds to the access.
pub(crate) async fn find_vault<O: Operation>(
    cx: &mut View<'_>,
    account_id: &str,
    name: &str,
) -> Result<(FoundVault, Access), Failure> {
    let owner = account(cx, account_id)?;
    check_name(name)?;
    let region = cx.region().clone();
    let arn = vault_arn(&region, &owner, name);
    let vault = VAULTS.get(cx, &[owner.as_str(), region.as_str(), name]).await?;
    let access = Access::new(O::META.action(), arn.clone(), &owner);
    let access = match &vault {
        None => access.guarded_by(ResourceGuard::Policy(None)).absent(),
        Some(vault) => {
            cx.name_resource(&arn, &owner);
            let tags = vault.tags.iter();
            let access = tags.fold(access.resource_tags(&vault.tags), |access, (key, value)| {
                access.key(format!("glacier:ResourceTag/{key}"), value.clone())
            });
            access.guarded_by(guard(cx, vault)?)
        }
    };
    Ok((FoundVault { vault, arn, owner }, access))
}

/// The policies of a vault: who may use it, and what nobody may while it is locked. Both have their say.
fn guard(cx: &View<'_>, vault: &Vault) -> Result<ResourceGuard, Failure> {
    let compile = |text: &str| cx.policies().compile(PolicyKind::Resource, text);
    let access = vault.access_policy.as_deref().map(compile).transpose()?;
    let lock = vault.lock_at(cx.now()).map(|lock| compile(&lock.policy)).transpose()?;
    Ok(ResourceGuard::Policy(match (access, lock) {
        (Some(access), Some(lock)) => Some(Arc::new(access.joined(&lock))),
        (access, lock) => access.or(lock),
    }))
}

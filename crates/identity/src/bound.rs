//! The principals of resource policies, bound to the principals that exist.
//!
//! A policy is stored with the unique ids of the users and roles it names in place of their ARNs,
//! as AWS stores it: whoever is made again under an old name gets nothing, and a policy that names
//! a principal that is gone shows its id.

use std::collections::BTreeMap;

use names::{AccountId, PrincipalArn, UniqueId, UniqueIdKind};
use policy::{Policy, rewrite_principals};
use tables::Reader;
use thiserror::Error;

use crate::error::IdentityError;
use crate::records::{ACCOUNTS, ROLES, UNIQUE_IDS, USERS, UniqueIdRecord, iam_arn};

/// Why a policy could not be bound.
#[derive(Debug, Error)]
pub enum BindError {
    /// The policy names a principal that does not exist. Services answer with their own kind of
    /// malformed-policy error.
    #[error("Invalid principal in policy: \"AWS\":\"{principal}\"")]
    UnknownPrincipal {
        /// The principal as the policy names it.
        principal: String,
    },
    /// The text is not a policy.
    #[error(transparent)]
    Malformed(#[from] policy::MalformedPolicy),
    /// The records could not be read.
    #[error(transparent)]
    Identity(#[from] IdentityError),
}

/// Checks that every principal named by `policy`, which was parsed from `text`, exists, and
/// returns the text to store: unique ids where `text` has the ARNs of users and roles.
///
/// # Errors
/// [`BindError::UnknownPrincipal`] for the first principal that does not exist.
pub async fn bind_principals(
    reader: &mut impl Reader,
    policy: &Policy,
    text: &str,
) -> Result<String, BindError> {
    let mut ids = BTreeMap::new();
    for principal in policy.principals() {
        if ids.contains_key(principal) {
            continue;
        }
        let Some(bound) = bind_principal(reader, principal).await? else {
            return Err(BindError::UnknownPrincipal { principal: principal.to_owned() });
        };
        ids.insert(principal.to_owned(), bound);
    }
    ids.retain(|principal, bound| principal != bound);
    if ids.is_empty() {
        return Ok(text.to_owned());
    }
    Ok(rewrite_principals(text, |principal| ids.get(principal).cloned())?)
}

/// The text to show of the stored policy `text`, of which `policy` is the parsed form: the present
/// ARNs of users and roles, and the bare ids of those that are gone.
///
/// # Errors
/// [`BindError::Identity`] when the records cannot be read.
pub async fn show_principals(
    reader: &mut impl Reader,
    policy: &Policy,
    text: &str,
) -> Result<String, BindError> {
    let mut arns = BTreeMap::new();
    for principal in policy.principals() {
        let Ok(id) = UniqueId::parse(principal) else { continue };
        if let Some(entity) = entity_of(reader, &id).await? {
            arns.insert(principal.to_owned(), entity);
        }
    }
    if arns.is_empty() {
        return Ok(text.to_owned());
    }
    Ok(rewrite_principals(text, |principal| arns.get(principal).cloned())?)
}

/// The form in which `principal` is stored, which is the unique id of a user or role; `None` when it
/// does not exist.
///
/// # Errors
/// [`IdentityError::Table`] when the records cannot be read.
pub async fn bind_principal(
    reader: &mut impl Reader,
    principal: &str,
) -> Result<Option<String>, IdentityError> {
    if let Ok(account) = AccountId::parse(principal) {
        let exists = ACCOUNTS.contains(reader, &[account.as_str()]).await?;
        return Ok(exists.then(|| PrincipalArn::root(&account).to_string()));
    }
    if let Ok(id) = UniqueId::parse(principal) {
        let known = matches!(id.kind(), UniqueIdKind::User | UniqueIdKind::Role)
            && UNIQUE_IDS.contains(reader, &[id.as_str()]).await?;
        return Ok(known.then(|| principal.to_owned()));
    }
    let Ok(parsed) = PrincipalArn::parse(principal) else { return Ok(None) };
    let account = parsed.account();
    let name = parsed.name().to_lowercase();
    match parsed.kind() {
        "user" => {
            let user = USERS.get(reader, &[account, &name]).await?;
            Ok(user.filter(|user| user.arn() == principal).map(|user| user.id.to_string()))
        }
        "role" => {
            let role = ROLES.get(reader, &[account, &name]).await?;
            Ok(role.filter(|role| role.arn() == principal).map(|role| role.id.to_string()))
        }
        "assumed-role" => {
            let role = parsed.as_arn().resource().split('/').nth(1).unwrap_or_default();
            let exists = ROLES.contains(reader, &[account, &role.to_lowercase()]).await?;
            Ok(exists.then(|| principal.to_owned()))
        }
        _ => {
            let exists = ACCOUNTS.contains(reader, &[account]).await?;
            Ok(exists.then(|| principal.to_owned()))
        }
    }
}

/// The principal that [`bind_principal`] bound, as callers see it: its present ARN, or the bare id of
/// a user or role that is gone.
///
/// # Errors
/// [`IdentityError::Table`] when the records cannot be read.
pub async fn show_principal(
    reader: &mut impl Reader,
    bound: &str,
) -> Result<String, IdentityError> {
    let entity = match UniqueId::parse(bound) {
        Ok(id) => entity_of(reader, &id).await?,
        Err(_) => None,
    };
    Ok(entity.unwrap_or_else(|| bound.to_owned()))
}

/// The present ARN of the user or role with the unique id `id`; `None` when it is gone.
async fn entity_of(
    reader: &mut impl Reader,
    id: &UniqueId,
) -> Result<Option<String>, IdentityError> {
    let Some(UniqueIdRecord { kind, account, name }) =
        UNIQUE_IDS.get(reader, &[id.as_str()]).await?
    else {
        return Ok(None);
    };
    let key = [account.as_str(), &name.to_lowercase()];
    let path = match id.kind() {
        UniqueIdKind::User => USERS.get(reader, &key).await?.map(|user| user.path),
        UniqueIdKind::Role => ROLES.get(reader, &key).await?.map(|role| role.path),
        _ => None,
    };
    Ok(path.map(|path| iam_arn(&account, kind.as_str(), &path, &name)))
}

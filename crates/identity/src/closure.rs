//! Reads everything that binds a principal: its record, its policies, its groups' policies, its
//! boundary.

use std::collections::BTreeMap;
use std::sync::Arc;

use policy::{Attached, Policy, PolicyKind};
use store::Order;
use tables::Reader;

use crate::claims::PackedClaims;
use crate::error::IdentityError;
use crate::managed::{managed_policy, managed_policy_document};
use crate::records::{
    EntityKind, GROUPS_OF_USER, INLINE_POLICIES, POLICIES_OF_ENTITY, ROLES, RoleRecord, UNIQUE_IDS,
    USERS, UserRecord,
};

/// The most rows read of one list of a principal: above every quota.
const ROWS_MAX: usize = 1_000;

/// The user with the unique id `id`; `None` when it is gone.
///
/// # Errors
/// [`IdentityError::Table`] when it cannot be read.
pub async fn user_by_id(
    reader: &mut impl Reader,
    id: &str,
) -> Result<Option<UserRecord>, IdentityError> {
    let Some(entity) = UNIQUE_IDS.get(reader, &[id]).await? else { return Ok(None) };
    if entity.kind != EntityKind::User {
        return Ok(None);
    }
    let user = USERS.get(reader, &[&entity.account, &entity.name.to_lowercase()]).await?;
    Ok(user.filter(|user| &*user.id == id))
}

/// The role with the unique id `id`; `None` when it is gone.
///
/// # Errors
/// [`IdentityError::Table`] when it cannot be read.
pub async fn role_by_id(
    reader: &mut impl Reader,
    id: &str,
) -> Result<Option<RoleRecord>, IdentityError> {
    let Some(entity) = UNIQUE_IDS.get(reader, &[id]).await? else { return Ok(None) };
    if entity.kind != EntityKind::Role {
        return Ok(None);
    }
    let role = ROLES.get(reader, &[&entity.account, &entity.name.to_lowercase()]).await?;
    Ok(role.filter(|role| &*role.id == id))
}

/// The identity policies of a user: its own and those of its groups.
pub(crate) async fn policies_of_user(
    reader: &mut impl Reader,
    user: &UserRecord,
) -> Result<Vec<Attached>, IdentityError> {
    let mut policies = policies_of_entity(reader, &user.id).await?;
    let groups = GROUPS_OF_USER.range(reader, &[&user.id], None, ROWS_MAX, Order::Forward).await?;
    for group in groups.iter().filter_map(|(parts, _)| parts.first()) {
        policies.extend(policies_of_entity(reader, group).await?);
    }
    Ok(policies)
}

/// The inline and attached policies of one user, group or role.
pub(crate) async fn policies_of_entity(
    reader: &mut impl Reader,
    id: &str,
) -> Result<Vec<Attached>, IdentityError> {
    let mut policies = Vec::new();
    let inline = INLINE_POLICIES.range(reader, &[id], None, ROWS_MAX, Order::Forward).await?;
    for (parts, record) in inline {
        let name = parts.first().map_or("", String::as_str);
        policies.push(compile(name, &record.document, PolicyKind::Identity)?);
    }
    let attached = POLICIES_OF_ENTITY.range(reader, &[id], None, ROWS_MAX, Order::Forward).await?;
    for arn in attached.iter().filter_map(|(parts, _)| parts.first()) {
        let policy = managed(reader, arn, PolicyKind::Identity).await?;
        policies.push(policy.ok_or_else(|| missing(arn))?);
    }
    Ok(policies)
}

/// The permissions boundary with the ARN `arn`.
pub(crate) async fn boundary(
    reader: &mut impl Reader,
    arn: Option<&str>,
) -> Result<Option<Attached>, IdentityError> {
    let Some(arn) = arn else { return Ok(None) };
    match managed(reader, arn, PolicyKind::Boundary).await? {
        Some(policy) => Ok(Some(policy)),
        None => Err(missing(arn)),
    }
}

/// The session policies that a token carries; `None` when it was made without any.
pub(crate) async fn session_policies(
    reader: &mut impl Reader,
    packed: &PackedClaims,
) -> Result<Option<Vec<Attached>>, IdentityError> {
    if packed.policy.is_none() && packed.policy_arns.is_empty() {
        return Ok(None);
    }
    let mut policies = Vec::new();
    if let Some(text) = &packed.policy {
        policies.push(compile("session policy", text, PolicyKind::Session)?);
    }
    for arn in &packed.policy_arns {
        // Of a policy deleted since then nobody knows what it denied: the session keeps nothing.
        match managed(reader, arn, PolicyKind::Identity).await? {
            Some(policy) => policies.push(policy),
            None => return Ok(Some(Vec::new())),
        }
    }
    Ok(Some(policies))
}

/// INVARIANT: a policy in use cannot be deleted, so one that is gone is damage, and a caller must
/// not act without the Denies it may have held.
fn missing(arn: &str) -> IdentityError {
    IdentityError::Internal(format!("policy `{arn}` is in use and does not exist"))
}

async fn managed(
    reader: &mut impl Reader,
    arn: &str,
    kind: PolicyKind,
) -> Result<Option<Attached>, IdentityError> {
    let Some(policy) = managed_policy(reader, arn).await? else { return Ok(None) };
    let document = managed_policy_document(reader, &policy, policy.default_version).await?;
    let document = document.ok_or_else(|| {
        IdentityError::Internal(format!("the default version of `{arn}` does not exist"))
    })?;
    compile(arn, &document, kind).map(Some)
}

fn compile(name: &str, document: &str, kind: PolicyKind) -> Result<Attached, IdentityError> {
    let policy = Policy::parse(document, kind).map_err(|error| {
        IdentityError::Internal(format!("stored policy `{name}` does not compile: {error}"))
    })?;
    Ok(Attached { name: Arc::from(name), policy: Arc::new(policy) })
}

/// The tags of a user or role with session tags laid over them. Tag keys are unique regardless of
/// case, and so are condition keys made of them.
pub(crate) fn overlay(
    own: &BTreeMap<String, String>,
    session: &BTreeMap<String, String>,
) -> BTreeMap<String, String> {
    let is_replaced = |key: &String| session.keys().any(|other| other.eq_ignore_ascii_case(key));
    let kept = own.iter().filter(|(key, _)| !is_replaced(key));
    kept.chain(session).map(|(key, value)| (key.clone(), value.clone())).collect()
}

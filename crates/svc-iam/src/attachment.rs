//! Managed policies attached to users, groups and roles, and policies that bound them.

use api_iam::{AttachedPermissionsBoundary, AttachedPolicy, PermissionsBoundaryAttachmentType};
use engine::{Ctx, Failure, Writer};
use identity::records::{
    AttachmentRecord, BOUNDED_BY_POLICY, ENTITIES_OF_POLICY, EntityKind, POLICIES_OF_ENTITY,
};
use identity::{is_attachable_by, managed_policy, touch_epoch};
use names::{Arn, ArnNamespace};
use store::Order;

use crate::entity::Entity;
use crate::errors::{no_such_entity, quota_exceeded, validation};
use crate::managed_policy::{name_of, path_of};
use engine::{Page, Paging};

/// The default quota of attached policies.
pub(crate) const POLICIES_PER_ENTITY_MAX: usize = 10;

/// Attaches the policy `arn`; attached already, it stays so.
pub(crate) async fn attach<E: Entity>(
    cx: &mut Writer<'_>,
    entity: &E,
    arn: &str,
) -> Result<(), Failure> {
    must_be_usable(cx, arn, "Policy").await?;
    let limit = POLICIES_PER_ENTITY_MAX;
    let rows = POLICIES_OF_ENTITY.range(cx, &[entity.id()], None, limit, Order::Forward).await?;
    if rows.iter().any(|(parts, _)| parts.first().is_some_and(|other| other == arn)) {
        return Ok(());
    }
    if rows.len() >= limit {
        return Err(quota_exceeded(quota_name(E::KIND), limit));
    }
    let account = cx.account().clone();
    let kind = E::KIND.as_str();
    POLICIES_OF_ENTITY.put(cx.tx_mut(), &[entity.id(), arn], &AttachmentRecord {})?;
    let key = [account.as_str(), arn, kind, entity.id()];
    ENTITIES_OF_POLICY.put(cx.tx_mut(), &key, &AttachmentRecord {})?;
    Ok(touch_epoch(cx.tx_mut(), &account)?)
}

/// Detaches the policy `arn`.
pub(crate) async fn detach<E: Entity>(
    cx: &mut Writer<'_>,
    entity: &E,
    arn: &str,
) -> Result<(), Failure> {
    if !POLICIES_OF_ENTITY.contains(cx, &[entity.id(), arn]).await? {
        return Err(no_such_entity(format!("Policy {arn} was not found.")));
    }
    let account = cx.account().clone();
    POLICIES_OF_ENTITY.delete(cx.tx_mut(), &[entity.id(), arn]);
    let key = [account.as_str(), arn, E::KIND.as_str(), entity.id()];
    ENTITIES_OF_POLICY.delete(cx.tx_mut(), &key);
    Ok(touch_epoch(cx.tx_mut(), &account)?)
}

/// A page of the attached policies whose path starts with `path_prefix`.
pub(crate) async fn attached<E: Entity>(
    cx: &mut Ctx,
    entity: &E,
    path_prefix: Option<&str>,
    paging: &Paging,
) -> Result<Page<AttachedPolicy>, Failure> {
    let prefix = path_prefix.unwrap_or("/");
    let is_wanted = |parts: &[String], _: &AttachmentRecord| {
        parts.first().is_some_and(|arn| path_of(arn).starts_with(prefix))
    };
    let page = paging.rows(cx, &POLICIES_OF_ENTITY, &[entity.id()], is_wanted).await?;
    Ok(page.map(|(parts, _)| {
        let arn = parts.into_iter().next().unwrap_or_default();
        AttachedPolicy { policy_name: Some(name_of(&arn).to_owned()), policy_arn: Some(arn) }
    }))
}

/// Replaces the boundary `old` of the entity `id` by `new` in the table of who is bounded by what.
/// The answer is the boundary for the entity's own record, which the caller saves.
pub(crate) async fn set_boundary(
    cx: &mut Writer<'_>,
    (kind, id): (EntityKind, &str),
    old: Option<&str>,
    new: Option<&str>,
) -> Result<Option<Arn>, Failure> {
    let boundary = match new {
        None => None,
        Some(arn) => {
            must_be_usable(cx, arn, "Scope ARN:").await?;
            let parsed = Arn::parse(arn);
            Some(parsed.map_err(|error| Failure::Internal(format!("a policy's arn: {error}")))?)
        }
    };
    let account = cx.account().clone();
    if let Some(arn) = old {
        BOUNDED_BY_POLICY.delete(cx.tx_mut(), &[account.as_str(), arn, kind.as_str(), id]);
    }
    if let Some(arn) = new {
        let key = [account.as_str(), arn, kind.as_str(), id];
        BOUNDED_BY_POLICY.put(cx.tx_mut(), &key, &AttachmentRecord {})?;
    }
    Ok(boundary)
}

/// A boundary on the wire.
pub(crate) fn wire_boundary(arn: Option<&str>) -> Option<AttachedPermissionsBoundary> {
    arn.map(|arn| AttachedPermissionsBoundary {
        // The model has another name for it; the service, and its documentation, say `Policy`.
        permissions_boundary_type: Some(PermissionsBoundaryAttachmentType::from("Policy")),
        permissions_boundary_arn: Some(arn.to_owned()),
    })
}

/// The policy must exist, and belong to the caller's account or to `aws`.
async fn must_be_usable(cx: &mut Ctx, arn: &str, noun: &str) -> Result<(), Failure> {
    let space = ArnNamespace::split(arn).map(|(space, _)| space);
    if space.is_none_or(|space| space != ArnNamespace::global("iam", space.account())) {
        return Err(validation("Invalid ARN:  Could not be parsed!"));
    }
    if !is_attachable_by(cx.account().as_str(), arn) || managed_policy(cx, arn).await?.is_none() {
        return Err(no_such_entity(format!("{noun} {arn} does not exist or is not attachable.")));
    }
    Ok(())
}

const fn quota_name(kind: EntityKind) -> &'static str {
    match kind {
        EntityKind::User => "PoliciesPerUser",
        EntityKind::Group => "PoliciesPerGroup",
        EntityKind::Role => "PoliciesPerRole",
    }
}

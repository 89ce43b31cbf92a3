//! Policies embedded in a user, group or role.

use engine::{Ctx, Failure, Writer};
use identity::records::{EntityKind, INLINE_POLICIES, InlinePolicyRecord};
use identity::touch_epoch;
use policy::{NewPolicy, limits};
use store::Order;

use crate::document::{new_policy, stored_policy};
use crate::entity::Entity;
use crate::errors::{limit_exceeded, no_such_entity};
use engine::{Page, Paging};

/// More rows than any quota lets an entity have.
const ROWS_MAX: usize = 1_000;

/// Embeds `document` under `name`, over what was there.
pub(crate) async fn put<E: Entity>(
    cx: &mut Writer<'_>,
    entity: &E,
    name: &str,
    document: &str,
) -> Result<(), Failure> {
    let mut size_chars = new_policy(NewPolicy::Inline, document)?.size_chars();
    let rows = INLINE_POLICIES.range(cx, &[entity.id()], None, ROWS_MAX, Order::Forward).await?;
    for (parts, other) in &rows {
        if parts.first().is_some_and(|other| other != name) {
            size_chars =
                size_chars.saturating_add(stored_policy(cx, &other.document)?.size_chars());
        }
    }
    let limit = size_chars_max(E::KIND);
    if size_chars > limit {
        let noun = E::KIND.as_str();
        return Err(limit_exceeded(format!(
            "Maximum policy size of {limit} bytes exceeded for {noun} {}",
            entity.name()
        )));
    }
    let record = InlinePolicyRecord { document: document.to_owned() };
    INLINE_POLICIES.put(cx.tx_mut(), &[entity.id(), name], &record)?;
    touch(cx)
}

/// The document embedded under `name`.
pub(crate) async fn document<E: Entity>(
    cx: &mut Ctx,
    entity: &E,
    name: &str,
) -> Result<String, Failure> {
    let found = INLINE_POLICIES.get(cx, &[entity.id(), name]).await?;
    found.map(|record| record.document).ok_or_else(|| absent::<E>(name))
}

/// Removes the policy called `name`.
pub(crate) async fn delete<E: Entity>(
    cx: &mut Writer<'_>,
    entity: &E,
    name: &str,
) -> Result<(), Failure> {
    if !INLINE_POLICIES.contains(cx, &[entity.id(), name]).await? {
        return Err(absent::<E>(name));
    }
    INLINE_POLICIES.delete(cx.tx_mut(), &[entity.id(), name]);
    touch(cx)
}

/// A page of the names.
pub(crate) async fn names<E: Entity>(
    cx: &mut Ctx,
    entity: &E,
    paging: &Paging,
) -> Result<Page<String>, Failure> {
    let page = paging.rows(cx, &INLINE_POLICIES, &[entity.id()], |_, _| true).await?;
    Ok(page.map(|(parts, _)| parts.into_iter().next().unwrap_or_default()))
}

fn absent<E: Entity>(name: &str) -> Failure {
    let noun = E::KIND.as_str();
    no_such_entity(format!("The {noun} policy with name {name} cannot be found."))
}

fn touch(cx: &mut Writer<'_>) -> Result<(), Failure> {
    let account = cx.account().clone();
    Ok(touch_epoch(cx.tx_mut(), &account)?)
}

const fn size_chars_max(kind: EntityKind) -> usize {
    match kind {
        EntityKind::User => limits::USER_INLINE_CHARS_MAX,
        EntityKind::Group => limits::GROUP_INLINE_CHARS_MAX,
        EntityKind::Role => limits::ROLE_INLINE_CHARS_MAX,
    }
}

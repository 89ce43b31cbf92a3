//! Groups on the wire, and who is in them.

use api_iam::Group;
use engine::{Ctx, Failure, Writer};
use identity::records::{
    EntityKind, GROUPS, GROUPS_OF_USER, GroupRecord, MembershipRecord, UNIQUE_IDS, USERS_OF_GROUP,
    UserRecord,
};
use identity::touch_epoch;
use stdx::Timestamp;
use store::Order;

use crate::errors::quota_exceeded;

/// The most groups a user is in.
pub(crate) const GROUPS_PER_USER_MAX: usize = 10;

/// A group on the wire.
pub(crate) fn wire(group: &GroupRecord) -> Group {
    Group {
        path: group.path.clone(),
        group_name: group.name.clone(),
        group_id: group.id.to_string(),
        arn: group.arn(),
        create_date: Timestamp::from_unix_ms(group.created_at_ms),
    }
}

/// Puts `user` into `group`; there already, it stays.
pub(crate) async fn add(
    cx: &mut Writer<'_>,
    user: &UserRecord,
    group: &GroupRecord,
) -> Result<(), Failure> {
    let limit = GROUPS_PER_USER_MAX;
    let rows = GROUPS_OF_USER.range(cx, &[&user.id], None, limit, Order::Forward).await?;
    if rows.iter().any(|(parts, _)| parts.first().map(String::as_str) == Some(&*group.id)) {
        return Ok(());
    }
    if rows.len() >= limit {
        return Err(quota_exceeded("GroupsPerUser", limit));
    }
    GROUPS_OF_USER.put(cx.tx_mut(), &[&user.id, &group.id], &MembershipRecord {})?;
    USERS_OF_GROUP.put(cx.tx_mut(), &[&group.id, &user.id], &MembershipRecord {})?;
    let account = cx.account().clone();
    Ok(touch_epoch(cx.tx_mut(), &account)?)
}

/// Takes `user` out of `group`.
pub(crate) fn remove(
    cx: &mut Writer<'_>,
    user: &UserRecord,
    group: &GroupRecord,
) -> Result<(), Failure> {
    GROUPS_OF_USER.delete(cx.tx_mut(), &[&user.id, &group.id]);
    USERS_OF_GROUP.delete(cx.tx_mut(), &[&group.id, &user.id]);
    let account = cx.account().clone();
    Ok(touch_epoch(cx.tx_mut(), &account)?)
}

/// The group with the unique id `id`.
pub(crate) async fn by_id(cx: &mut Ctx, id: &str) -> Result<Option<GroupRecord>, Failure> {
    let Some(entity) = UNIQUE_IDS.get(cx, &[id]).await? else { return Ok(None) };
    if entity.kind != EntityKind::Group {
        return Ok(None);
    }
    Ok(GROUPS.get(cx, &[&entity.account, &entity.name.to_lowercase()]).await?)
}

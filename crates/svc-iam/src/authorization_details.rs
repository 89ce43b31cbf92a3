//! Everything about who may do what in an account: users, groups, roles and policies, one entry each.

use api_iam::{
    AttachedPolicy, EntityType, GroupDetail, InstanceProfile, ManagedPolicyDetail, PolicyDetail,
    RoleDetail, UserDetail,
};
use engine::{Ctx, Failure};
use identity::records::{
    EntityKind, GROUPS, GroupRecord, INSTANCE_PROFILES, ManagedPolicyRecord, PROFILES_OF_ROLE,
    ROLES, RoleRecord, USERS, UserRecord,
};
use stdx::Timestamp;

use crate::attachment::wire_boundary;
use crate::held_policies::{HeldPolicy, groups_of, own};
use crate::page::all_rows;
use crate::{document, instance_profile, managed_policy, role, tags};

/// One entry of the list, of whichever kind.
#[derive(Debug)]
pub(crate) enum Entry {
    User(UserRecord),
    Group(GroupRecord),
    Role(RoleRecord),
    Policy(ManagedPolicyRecord),
}

/// The entries of the account whose kind is in `filter`, with what sorts them. No filter is every kind;
/// policies that `aws` manages are in it where they are in use.
pub(crate) async fn entries(
    cx: &mut Ctx,
    filter: &[EntityType],
) -> Result<Vec<(String, Entry)>, Failure> {
    let account = cx.account().clone();
    let account = account.as_str();
    let wants = |kind: EntityType| filter.is_empty() || filter.contains(&kind);
    let mut found = Vec::new();
    if wants(EntityType::User) {
        for (_, user) in all_rows(cx, &USERS, &[account]).await? {
            found.push((format!("1/{}", user.name.to_lowercase()), Entry::User(user)));
        }
    }
    if wants(EntityType::Group) {
        for (_, group) in all_rows(cx, &GROUPS, &[account]).await? {
            found.push((format!("2/{}", group.name.to_lowercase()), Entry::Group(group)));
        }
    }
    if wants(EntityType::Role) {
        for (_, role) in all_rows(cx, &ROLES, &[account]).await? {
            found.push((format!("3/{}", role.name.to_lowercase()), Entry::Role(role)));
        }
    }
    if wants(EntityType::LocalManagedPolicy) || wants(EntityType::AWSManagedPolicy) {
        for policy in managed_policy::all(cx, None).await? {
            let is_aws = policy.account == "aws";
            let kind =
                if is_aws { EntityType::AWSManagedPolicy } else { EntityType::LocalManagedPolicy };
            if !wants(kind) || (is_aws && !is_in_use(cx, &policy.arn()).await?) {
                continue;
            }
            found.push((format!("4/{}", policy.arn()), Entry::Policy(policy)));
        }
    }
    found.sort_by(|one, other| one.0.cmp(&other.0));
    Ok(found)
}

async fn is_in_use(cx: &mut Ctx, arn: &str) -> Result<bool, Failure> {
    use identity::records::{BOUNDED_BY_POLICY, ENTITIES_OF_POLICY};
    Ok(managed_policy::count(cx, &ENTITIES_OF_POLICY, arn).await? > 0
        || managed_policy::count(cx, &BOUNDED_BY_POLICY, arn).await? > 0)
}

fn split(held: Vec<HeldPolicy>) -> (Vec<PolicyDetail>, Vec<AttachedPolicy>) {
    let (managed, inline): (Vec<_>, Vec<_>) =
        held.into_iter().partition(|policy| policy.arn.is_some());
    let detail = |policy: HeldPolicy| PolicyDetail {
        policy_name: Some(policy.name),
        policy_document: Some(policy.document),
    };
    let attached = |policy: HeldPolicy| AttachedPolicy {
        policy_name: Some(policy.name),
        policy_arn: policy.arn,
    };
    (inline.into_iter().map(detail).collect(), managed.into_iter().map(attached).collect())
}

pub(crate) async fn user(cx: &mut Ctx, user: &UserRecord) -> Result<UserDetail, Failure> {
    let (inline, attached) = split(own(cx, EntityKind::User, &user.name, &user.id).await?);
    let groups = groups_of(cx, user).await?;
    Ok(UserDetail {
        path: Some(user.path.clone()),
        user_name: Some(user.name.clone()),
        user_id: Some(user.id.to_string()),
        arn: Some(user.arn()),
        create_date: Some(Timestamp::from_unix_ms(user.created_at_ms)),
        user_policy_list: Some(inline),
        group_list: Some(groups.into_iter().map(|group| group.name).collect()),
        attached_managed_policies: Some(attached),
        permissions_boundary: wire_boundary(user.boundary.as_deref()),
        tags: Some(tags::wire(&user.tags)),
    })
}

pub(crate) async fn group(cx: &mut Ctx, group: &GroupRecord) -> Result<GroupDetail, Failure> {
    let (inline, attached) = split(own(cx, EntityKind::Group, &group.name, &group.id).await?);
    Ok(GroupDetail {
        path: Some(group.path.clone()),
        group_name: Some(group.name.clone()),
        group_id: Some(group.id.to_string()),
        arn: Some(group.arn()),
        create_date: Some(Timestamp::from_unix_ms(group.created_at_ms)),
        group_policy_list: Some(inline),
        attached_managed_policies: Some(attached),
    })
}

pub(crate) async fn role(cx: &mut Ctx, role: &RoleRecord) -> Result<RoleDetail, Failure> {
    let (inline, attached) = split(own(cx, EntityKind::Role, &role.name, &role.id).await?);
    let trust = document::shown_trust_policy(cx, &role.trust).await?;
    Ok(RoleDetail {
        path: Some(role.path.clone()),
        role_name: Some(role.name.clone()),
        role_id: Some(role.id.to_string()),
        arn: Some(role.arn()),
        create_date: Some(Timestamp::from_unix_ms(role.created_at_ms)),
        assume_role_policy_document: Some(trust),
        instance_profile_list: Some(profiles(cx, role).await?),
        role_policy_list: Some(inline),
        attached_managed_policies: Some(attached),
        permissions_boundary: wire_boundary(role.boundary.as_deref()),
        tags: Some(tags::wire(&role.tags)),
        role_last_used: Some(role::last_used(cx, role).await?),
    })
}

async fn profiles(cx: &mut Ctx, role: &RoleRecord) -> Result<Vec<InstanceProfile>, Failure> {
    let account = cx.account().clone();
    let mut found = Vec::new();
    for (parts, _) in all_rows(cx, &PROFILES_OF_ROLE, &[&role.id]).await? {
        let Some(name) = parts.first() else { continue };
        if let Some(profile) = INSTANCE_PROFILES.get(cx, &[account.as_str(), name]).await? {
            found.push(instance_profile::wire(cx, &profile).await?);
        }
    }
    Ok(found)
}

pub(crate) async fn policy(
    cx: &mut Ctx,
    record: &ManagedPolicyRecord,
) -> Result<ManagedPolicyDetail, Failure> {
    let shown = managed_policy::wire(cx, record).await?;
    let mut versions = managed_policy::versions(cx, record).await?;
    versions.reverse();
    let version = |(number, version): (u32, identity::records::PolicyVersionRecord)| {
        let document = Some(version.document);
        managed_policy::wire_version(record, number, version.created_at_ms, document)
    };
    Ok(ManagedPolicyDetail {
        policy_name: shown.policy_name,
        policy_id: shown.policy_id,
        arn: shown.arn,
        path: shown.path,
        default_version_id: shown.default_version_id,
        attachment_count: shown.attachment_count,
        permissions_boundary_usage_count: shown.permissions_boundary_usage_count,
        is_attachable: shown.is_attachable,
        description: shown.description,
        create_date: shown.create_date,
        update_date: shown.update_date,
        policy_version_list: Some(versions.into_iter().map(version).collect()),
    })
}

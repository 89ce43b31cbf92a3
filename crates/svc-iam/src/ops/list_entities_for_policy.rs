//! `ListEntitiesForPolicy`: the users, groups and roles that a managed policy is attached to or
//! bounds.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListEntitiesForPolicy.html>

use std::collections::BTreeSet;

use api_iam::{
    EntityType, ListEntitiesForPolicyRequest, ListEntitiesForPolicyResponse, PolicyGroup,
    PolicyRole, PolicyUsageType, PolicyUser,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::{BOUNDED_BY_POLICY, ENTITIES_OF_POLICY, EntityKind, UNIQUE_IDS};

use crate::managed_policy::{Intent, PolicyLookup};
use crate::page::paging;
use crate::{Iam, managed_policy};

impl Handler<api_iam::ListEntitiesForPolicy> for Iam {
    type Touches = Touch<PolicyLookup>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListEntitiesForPolicyRequest,
    ) -> Result<Self::Touches, Failure> {
        let found = PolicyLookup::load(cx, &input.policy_arn, Intent::Read).await?;
        let access = found.access("iam:ListEntitiesForPolicy");
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListEntitiesForPolicyRequest,
        allowed: Allowed<PolicyLookup>,
    ) -> Result<ListEntitiesForPolicyResponse, Failure> {
        let arn = allowed.record()?.arn();
        let question: &[&str] = &[
            &input.policy_arn,
            input.entity_filter.as_ref().map_or("", |it| it.as_str()),
            input.path_prefix.as_deref().unwrap_or_default(),
            input.policy_usage_filter.as_ref().map_or("", |it| it.as_str()),
        ];
        let paging = paging::<api_iam::ListEntitiesForPolicy>(
            cx,
            input.marker.as_deref(),
            input.max_items,
            question,
        )?;
        let mut holders = BTreeSet::new();
        if input.policy_usage_filter != Some(PolicyUsageType::PermissionsBoundary) {
            holders.extend(managed_policy::holders(cx, &ENTITIES_OF_POLICY, &arn).await?);
        }
        if input.policy_usage_filter != Some(PolicyUsageType::PermissionsPolicy) {
            holders.extend(managed_policy::holders(cx, &BOUNDED_BY_POLICY, &arn).await?);
        }
        let mut found = Vec::new();
        for (kind, id) in holders.into_iter().filter(|(kind, _)| is_wanted(input, *kind)) {
            let Some(entity) = UNIQUE_IDS.get(cx, &[&id]).await? else { continue };
            let path = managed_policy::path_of_entity(cx, &entity).await?;
            if path.starts_with(input.path_prefix.as_deref().unwrap_or("/")) {
                found.push((format!("{}/{id}", kind.as_str()), (kind, id, entity.name)));
            }
        }
        found.sort();
        let page = paging.items(found)?;
        let mut output = ListEntitiesForPolicyResponse {
            is_truncated: page.is_truncated(),
            ..ListEntitiesForPolicyResponse::default()
        };
        let (mut groups, mut users, mut roles) = (Vec::new(), Vec::new(), Vec::new());
        for (kind, id, name) in page.items {
            let (name, id) = (Some(name), Some(id));
            match kind {
                EntityKind::Group => groups.push(PolicyGroup { group_name: name, group_id: id }),
                EntityKind::User => users.push(PolicyUser { user_name: name, user_id: id }),
                EntityKind::Role => roles.push(PolicyRole { role_name: name, role_id: id }),
            }
        }
        output.policy_groups = Some(groups);
        output.policy_users = Some(users);
        output.policy_roles = Some(roles);
        output.marker = page.next;
        Ok(output)
    }
}

/// Whether the request asks for entities of this kind.
fn is_wanted(input: &ListEntitiesForPolicyRequest, kind: EntityKind) -> bool {
    match &input.entity_filter {
        Some(EntityType::User) => kind == EntityKind::User,
        Some(EntityType::Group) => kind == EntityKind::Group,
        Some(EntityType::Role) => kind == EntityKind::Role,
        // The other values name kinds of policies, which no policy is attached to.
        Some(_) => false,
        None => true,
    }
}

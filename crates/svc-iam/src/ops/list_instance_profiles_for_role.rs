//! `ListInstanceProfilesForRole`: the instance profiles that hold a role.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListInstanceProfilesForRole.html>

use api_iam::{ListInstanceProfilesForRoleRequest, ListInstanceProfilesForRoleResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::{INSTANCE_PROFILES, PROFILES_OF_ROLE, RoleRecord};

use crate::entity::Lookup;
use crate::page::paging;
use crate::{Iam, instance_profile};

impl Handler<api_iam::ListInstanceProfilesForRole> for Iam {
    type Touches = Touch<Lookup<RoleRecord>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListInstanceProfilesForRoleRequest,
    ) -> Result<Self::Touches, Failure> {
        let found = Lookup::load(cx, &input.role_name).await?;
        let access = found.access("iam:ListInstanceProfilesForRole");
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListInstanceProfilesForRoleRequest,
        allowed: Allowed<Lookup<RoleRecord>>,
    ) -> Result<ListInstanceProfilesForRoleResponse, Failure> {
        let role = allowed.record()?;
        let question: &[&str] = &[&input.role_name];
        let paging = paging::<api_iam::ListInstanceProfilesForRole>(
            cx,
            input.marker.as_deref(),
            input.max_items,
            question,
        )?;
        let page = paging.rows(cx, &PROFILES_OF_ROLE, &[&role.id], |_, _| true).await?;
        let (is_truncated, marker) = (page.is_truncated(), page.next);
        let mut instance_profiles = Vec::new();
        for name in page.items.iter().filter_map(|(parts, _)| parts.first()) {
            if let Some(profile) = INSTANCE_PROFILES.get(cx, &[&role.account, name]).await? {
                let shown = instance_profile::wire(cx, &profile).await?;
                instance_profiles.push(instance_profile::in_list(shown));
            }
        }
        Ok(ListInstanceProfilesForRoleResponse { instance_profiles, is_truncated, marker })
    }
}

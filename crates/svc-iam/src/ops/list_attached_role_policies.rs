//! `ListAttachedRolePolicies`: the managed policies attached to a role.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAttachedRolePolicies.html>

use api_iam::{ListAttachedRolePoliciesRequest, ListAttachedRolePoliciesResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::RoleRecord;

use crate::entity::Lookup;
use crate::page::paging;
use crate::{Iam, attachment};

impl Handler<api_iam::ListAttachedRolePolicies> for Iam {
    type Touches = Touch<Lookup<RoleRecord>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListAttachedRolePoliciesRequest,
    ) -> Result<Self::Touches, Failure> {
        let found = Lookup::load(cx, &input.role_name).await?;
        let access = found.access("iam:ListAttachedRolePolicies");
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListAttachedRolePoliciesRequest,
        allowed: Allowed<Lookup<RoleRecord>>,
    ) -> Result<ListAttachedRolePoliciesResponse, Failure> {
        let question: &[&str] =
            &[&input.role_name, input.path_prefix.as_deref().unwrap_or_default()];
        let paging = paging::<api_iam::ListAttachedRolePolicies>(
            cx,
            input.marker.as_deref(),
            input.max_items,
            question,
        )?;
        let role = allowed.record()?;
        let page = attachment::attached(cx, role, input.path_prefix.as_deref(), &paging).await?;
        Ok(ListAttachedRolePoliciesResponse {
            is_truncated: page.is_truncated(),
            attached_policies: Some(page.items),
            marker: page.next,
        })
    }
}

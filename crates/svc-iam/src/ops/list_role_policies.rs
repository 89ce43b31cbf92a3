//! `ListRolePolicies`: the names of the policies embedded in a role.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListRolePolicies.html>

use api_iam::{ListRolePoliciesRequest, ListRolePoliciesResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::RoleRecord;

use crate::entity::Lookup;
use crate::page::paging;
use crate::{Iam, inline};

impl Handler<api_iam::ListRolePolicies> for Iam {
    type Touches = Touch<Lookup<RoleRecord>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListRolePoliciesRequest,
    ) -> Result<Self::Touches, Failure> {
        let found = Lookup::load(cx, &input.role_name).await?;
        let access = found.access("iam:ListRolePolicies");
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListRolePoliciesRequest,
        allowed: Allowed<Lookup<RoleRecord>>,
    ) -> Result<ListRolePoliciesResponse, Failure> {
        let question: &[&str] = &[&input.role_name];
        let paging = paging::<api_iam::ListRolePolicies>(
            cx,
            input.marker.as_deref(),
            input.max_items,
            question,
        )?;
        let page = inline::names(cx, allowed.record()?, &paging).await?;
        Ok(ListRolePoliciesResponse {
            is_truncated: page.is_truncated(),
            policy_names: page.items,
            marker: page.next,
        })
    }
}

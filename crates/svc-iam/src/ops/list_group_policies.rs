//! `ListGroupPolicies`: the names of the policies embedded in a group.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListGroupPolicies.html>

use api_iam::{ListGroupPoliciesRequest, ListGroupPoliciesResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::GroupRecord;

use crate::entity::Lookup;
use crate::page::paging;
use crate::{Iam, inline};

impl Handler<api_iam::ListGroupPolicies> for Iam {
    type Touches = Touch<Lookup<GroupRecord>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListGroupPoliciesRequest,
    ) -> Result<Self::Touches, Failure> {
        let found = Lookup::load(cx, &input.group_name).await?;
        let access = found.access("iam:ListGroupPolicies");
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListGroupPoliciesRequest,
        allowed: Allowed<Lookup<GroupRecord>>,
    ) -> Result<ListGroupPoliciesResponse, Failure> {
        let question: &[&str] = &[&input.group_name];
        let paging = paging::<api_iam::ListGroupPolicies>(
            cx,
            input.marker.as_deref(),
            input.max_items,
            question,
        )?;
        let page = inline::names(cx, allowed.record()?, &paging).await?;
        Ok(ListGroupPoliciesResponse {
            is_truncated: page.is_truncated(),
            policy_names: page.items,
            marker: page.next,
        })
    }
}

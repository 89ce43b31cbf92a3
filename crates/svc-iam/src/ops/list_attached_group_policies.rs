//! `ListAttachedGroupPolicies`: the managed policies attached to a group.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAttachedGroupPolicies.html>

use api_iam::{ListAttachedGroupPoliciesRequest, ListAttachedGroupPoliciesResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::GroupRecord;

use crate::entity::Lookup;
use crate::page::paging;
use crate::{Iam, attachment};

impl Handler<api_iam::ListAttachedGroupPolicies> for Iam {
    type Touches = Touch<Lookup<GroupRecord>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListAttachedGroupPoliciesRequest,
    ) -> Result<Self::Touches, Failure> {
        let found = Lookup::load(cx, &input.group_name).await?;
        let access = found.access("iam:ListAttachedGroupPolicies");
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListAttachedGroupPoliciesRequest,
        allowed: Allowed<Lookup<GroupRecord>>,
    ) -> Result<ListAttachedGroupPoliciesResponse, Failure> {
        let question: &[&str] =
            &[&input.group_name, input.path_prefix.as_deref().unwrap_or_default()];
        let paging = paging::<api_iam::ListAttachedGroupPolicies>(
            cx,
            input.marker.as_deref(),
            input.max_items,
            question,
        )?;
        let group = allowed.record()?;
        let page = attachment::attached(cx, group, input.path_prefix.as_deref(), &paging).await?;
        Ok(ListAttachedGroupPoliciesResponse {
            is_truncated: page.is_truncated(),
            attached_policies: Some(page.items),
            marker: page.next,
        })
    }
}

//! `ListAttachedUserPolicies`: the managed policies attached to a user.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAttachedUserPolicies.html>

use api_iam::{ListAttachedUserPoliciesRequest, ListAttachedUserPoliciesResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::UserRecord;

use crate::entity::Lookup;
use crate::page::paging;
use crate::{Iam, attachment};

impl Handler<api_iam::ListAttachedUserPolicies> for Iam {
    type Touches = Touch<Lookup<UserRecord>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListAttachedUserPoliciesRequest,
    ) -> Result<Self::Touches, Failure> {
        let found = Lookup::load(cx, &input.user_name).await?;
        let access = found.access("iam:ListAttachedUserPolicies");
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListAttachedUserPoliciesRequest,
        allowed: Allowed<Lookup<UserRecord>>,
    ) -> Result<ListAttachedUserPoliciesResponse, Failure> {
        let question: &[&str] =
            &[&input.user_name, input.path_prefix.as_deref().unwrap_or_default()];
        let paging = paging::<api_iam::ListAttachedUserPolicies>(
            cx,
            input.marker.as_deref(),
            input.max_items,
            question,
        )?;
        let user = allowed.record()?;
        let page = attachment::attached(cx, user, input.path_prefix.as_deref(), &paging).await?;
        Ok(ListAttachedUserPoliciesResponse {
            is_truncated: page.is_truncated(),
            attached_policies: Some(page.items),
            marker: page.next,
        })
    }
}

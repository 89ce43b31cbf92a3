//! `ListUserPolicies`: the names of the policies embedded in a user.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListUserPolicies.html>

use api_iam::{ListUserPoliciesRequest, ListUserPoliciesResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::UserRecord;

use crate::entity::Lookup;
use crate::page::paging;
use crate::{Iam, inline};

impl Handler<api_iam::ListUserPolicies> for Iam {
    type Touches = Touch<Lookup<UserRecord>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListUserPoliciesRequest,
    ) -> Result<Self::Touches, Failure> {
        let found = Lookup::load(cx, &input.user_name).await?;
        let access = found.access("iam:ListUserPolicies");
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListUserPoliciesRequest,
        allowed: Allowed<Lookup<UserRecord>>,
    ) -> Result<ListUserPoliciesResponse, Failure> {
        let question: &[&str] = &[&input.user_name];
        let paging = paging::<api_iam::ListUserPolicies>(
            cx,
            input.marker.as_deref(),
            input.max_items,
            question,
        )?;
        let page = inline::names(cx, allowed.record()?, &paging).await?;
        Ok(ListUserPoliciesResponse {
            is_truncated: page.is_truncated(),
            policy_names: page.items,
            marker: page.next,
        })
    }
}

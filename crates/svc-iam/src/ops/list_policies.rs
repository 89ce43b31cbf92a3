//! `ListPolicies`: the managed policies of the account, of `aws`, or both.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListPolicies.html>

use api_iam::{ListPoliciesRequest, ListPoliciesResponse, Policy, PolicyUsageType};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::page::paging;
use crate::{Iam, managed_policy};

impl Handler<api_iam::ListPolicies> for Iam {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _input: &ListPoliciesRequest,
    ) -> Result<Self::Touches, Failure> {
        Ok(Touch::account_wide("iam:ListPolicies", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListPoliciesRequest,
        _allowed: Allowed<()>,
    ) -> Result<ListPoliciesResponse, Failure> {
        let question: &[&str] = &[
            input.scope.as_ref().map_or("", |it| it.as_str()),
            if input.only_attached == Some(true) { "only_attached" } else { "" },
            input.path_prefix.as_deref().unwrap_or_default(),
            input.policy_usage_filter.as_ref().map_or("", |it| it.as_str()),
        ];
        let paging = paging::<api_iam::ListPolicies>(
            cx,
            input.marker.as_deref(),
            input.max_items,
            question,
        )?;
        let records = managed_policy::all(cx, input.scope.as_ref()).await?;
        let prefix = input.path_prefix.as_deref().unwrap_or("/");
        let mut shown = Vec::new();
        for record in records.iter().filter(|record| record.path.starts_with(prefix)) {
            let policy = managed_policy::wire_in_list(cx, record).await?;
            if is_wanted(input, &policy) {
                shown.push((record.arn(), policy));
            }
        }
        shown.sort_by(|(left, _), (right, _)| left.cmp(right));
        let page = paging.items(shown)?;
        Ok(ListPoliciesResponse {
            is_truncated: page.is_truncated(),
            policies: Some(page.items),
            marker: page.next,
        })
    }
}

/// Whether the filters of the request pass `policy`.
fn is_wanted(input: &ListPoliciesRequest, policy: &Policy) -> bool {
    let is_attached = policy.attachment_count.unwrap_or(0) > 0;
    let is_boundary = policy.permissions_boundary_usage_count.unwrap_or(0) > 0;
    if input.only_attached == Some(true) && !is_attached && !is_boundary {
        return false;
    }
    match input.policy_usage_filter {
        Some(PolicyUsageType::PermissionsBoundary) => is_boundary,
        Some(PolicyUsageType::PermissionsPolicy) => is_attached,
        _ => true,
    }
}

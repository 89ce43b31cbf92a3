//! DescribeResourcePolicies: <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeResourcePolicies.html>

use api_logs::{
    DescribeResourcePolicies, DescribeResourcePoliciesRequest, DescribeResourcePoliciesResponse,
    PolicyScope, ResourcePolicy,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::CloudWatchLogs;
use crate::access_policy::{policies_of, shown};
use crate::page::paging;
use crate::refusal::unbuilt;

impl Handler<DescribeResourcePolicies> for CloudWatchLogs {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &DescribeResourcePoliciesRequest,
    ) -> Result<Touch<()>, Failure> {
        Ok(Touch::account_wide("logs:DescribeResourcePolicies", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &DescribeResourcePoliciesRequest,
        _: Allowed<()>,
    ) -> Result<DescribeResourcePoliciesResponse, Failure> {
        if input.resource_arn.is_some() || input.policy_scope == Some(PolicyScope::Resource) {
            return Err(unbuilt("resourceArn").into());
        }
        let page = (input.limit, input.next_token.as_deref());
        let paging = paging::<DescribeResourcePolicies>(cx, page, &[])?;
        let (account, region) = (cx.account().clone(), cx.region().clone());
        let page = paging.items(
            policies_of(cx, (&account, &region))
                .await?
                .into_iter()
                .map(|(name, policy)| (name.clone(), (name, policy)))
                .collect(),
        )?;
        let mut policies = Vec::with_capacity(page.items.len());
        for (name, policy) in page.items {
            policies.push(ResourcePolicy {
                policy_name: Some(name),
                policy_document: Some(shown(cx, &policy.policy).await?),
                last_updated_time: Some(policy.changed_ms),
                policy_scope: Some(PolicyScope::Account),
                ..ResourcePolicy::default()
            });
        }
        Ok(DescribeResourcePoliciesResponse {
            resource_policies: Some(policies),
            next_token: page.next,
        })
    }
}

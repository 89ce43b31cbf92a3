//! PutResourcePolicy: <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutResourcePolicy.html>
//!
//! # Differs from AWS
//! Policies are of an account in a Region; those of one resource are refused.

use api_logs::{
    PolicyScope, PutResourcePolicy, PutResourcePolicyRequest, PutResourcePolicyResponse,
    ResourcePolicy, errors,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::CloudWatchLogs;
use crate::access_policy::{PolicyRecord, RESOURCE_POLICIES, bound, policies_of};
use crate::limits::RESOURCE_POLICIES_MAX;
use crate::refusal::{invalid, unbuilt};

impl Handler<PutResourcePolicy> for CloudWatchLogs {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &PutResourcePolicyRequest,
    ) -> Result<Touch<()>, Failure> {
        Ok(Touch::account_wide("logs:PutResourcePolicy", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &PutResourcePolicyRequest,
        allowed: Allowed<()>,
    ) -> Result<PutResourcePolicyResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        if input.resource_arn.is_some() || input.expected_revision_id.is_some() {
            return Err(unbuilt("resourceArn").into());
        }
        let (Some(name), Some(document)) = (&input.policy_name, &input.policy_document) else {
            return Err(invalid("policyName and policyDocument are required.").into());
        };
        let (account, region) = (cx.account().clone(), cx.region().clone());
        let held = policies_of(cx, (&account, &region)).await?;
        if held.len() >= RESOURCE_POLICIES_MAX && !held.iter().any(|(held, _)| held == name) {
            return Err(errors::limit_exceeded_exception("Resource limit exceeded.").into());
        }
        let policy = bound(cx, document).await?;
        let changed_ms = cx.now().unix_ms();
        let record = PolicyRecord { policy, changed_ms };
        RESOURCE_POLICIES.put(cx.tx_mut(), &[&account, &region, name], &record)?;
        Ok(PutResourcePolicyResponse {
            resource_policy: Some(ResourcePolicy {
                policy_name: Some(name.clone()),
                policy_document: Some(document.clone()),
                last_updated_time: Some(changed_ms),
                policy_scope: Some(PolicyScope::Account),
                ..ResourcePolicy::default()
            }),
            revision_id: None,
        })
    }
}

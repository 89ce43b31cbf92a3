//! DeleteResourcePolicy: <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteResourcePolicy.html>

use api_logs::{DeleteResourcePolicy, DeleteResourcePolicyRequest, errors};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::CloudWatchLogs;
use crate::access_policy::RESOURCE_POLICIES;
use crate::refusal::{invalid, unbuilt};

impl Handler<DeleteResourcePolicy> for CloudWatchLogs {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &DeleteResourcePolicyRequest,
    ) -> Result<Touch<()>, Failure> {
        Ok(Touch::account_wide("logs:DeleteResourcePolicy", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &DeleteResourcePolicyRequest,
        allowed: Allowed<()>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&allowed);
        if input.resource_arn.is_some() || input.expected_revision_id.is_some() {
            return Err(unbuilt("resourceArn").into());
        }
        let Some(name) = &input.policy_name else {
            return Err(invalid("policyName is required.").into());
        };
        let (account, region) = (cx.account().clone(), cx.region().clone());
        let place = [account.as_str(), region.as_str(), name];
        if !RESOURCE_POLICIES.contains(cx, &place).await? {
            return Err(errors::resource_not_found_exception(
                "Policy with specified name does not exist.",
            )
            .into());
        }
        RESOURCE_POLICIES.delete(cx.tx_mut(), &place);
        Ok(Empty {})
    }
}

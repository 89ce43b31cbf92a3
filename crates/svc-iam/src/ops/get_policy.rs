//! `GetPolicy`: a managed policy, without its document.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetPolicy.html>

use api_iam::{GetPolicyRequest, GetPolicyResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::managed_policy::{Intent, PolicyLookup};
use crate::{Iam, managed_policy};

impl Handler<api_iam::GetPolicy> for Iam {
    type Touches = Touch<PolicyLookup>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetPolicyRequest,
    ) -> Result<Self::Touches, Failure> {
        let found = PolicyLookup::load(cx, &input.policy_arn, Intent::Read).await?;
        let access = found.access("iam:GetPolicy");
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _input: &GetPolicyRequest,
        allowed: Allowed<PolicyLookup>,
    ) -> Result<GetPolicyResponse, Failure> {
        let policy = managed_policy::wire(cx, allowed.record()?).await?;
        Ok(GetPolicyResponse { policy: Some(policy) })
    }
}

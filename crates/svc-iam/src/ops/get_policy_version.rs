//! `GetPolicyVersion`: a version of a managed policy, with its document.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetPolicyVersion.html>

use api_iam::{GetPolicyVersionRequest, GetPolicyVersionResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::managed_policy::{Intent, PolicyLookup};
use crate::{Iam, managed_policy};

impl Handler<api_iam::GetPolicyVersion> for Iam {
    type Touches = Touch<PolicyLookup>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetPolicyVersionRequest,
    ) -> Result<Self::Touches, Failure> {
        let found = PolicyLookup::load(cx, &input.policy_arn, Intent::Read).await?;
        let access = found.access("iam:GetPolicyVersion");
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &GetPolicyVersionRequest,
        allowed: Allowed<PolicyLookup>,
    ) -> Result<GetPolicyVersionResponse, Failure> {
        let policy = allowed.record()?;
        let number = managed_policy::version_number(&input.policy_arn, &input.version_id)?;
        let versions = managed_policy::versions(cx, policy).await?;
        let found = versions.into_iter().find(|(other, _)| *other == number);
        let (_, version) = found
            .ok_or_else(|| managed_policy::absent_version(&input.policy_arn, &input.version_id))?;
        let shown = managed_policy::wire_version(
            policy,
            number,
            version.created_at_ms,
            Some(version.document),
        );
        Ok(GetPolicyVersionResponse { policy_version: Some(shown) })
    }
}

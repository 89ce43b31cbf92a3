//! `SetDefaultPolicyVersion`: puts another version of a managed policy in force, at once.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_SetDefaultPolicyVersion.html>

use api_iam::SetDefaultPolicyVersionRequest;
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::{POLICY_VERSIONS, version_key};
use wire::Empty;

use crate::managed_policy::{Intent, PolicyLookup};
use crate::{Iam, managed_policy};

impl Handler<api_iam::SetDefaultPolicyVersion> for Iam {
    type Touches = Touch<PolicyLookup>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &SetDefaultPolicyVersionRequest,
    ) -> Result<Self::Touches, Failure> {
        let found = PolicyLookup::load(cx, &input.policy_arn, Intent::Write).await?;
        let access = found.access("iam:SetDefaultPolicyVersion");
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &SetDefaultPolicyVersionRequest,
        allowed: Allowed<PolicyLookup>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&allowed);
        let mut policy = allowed.into_inner().into_record()?;
        let number = managed_policy::version_number(&input.policy_arn, &input.version_id)?;
        if !POLICY_VERSIONS.contains(cx, &[&policy.id, &version_key(number)]).await? {
            return Err(managed_policy::absent_version(&input.policy_arn, &input.version_id));
        }
        policy.default_version = number;
        policy.updated_at_ms = cx.now().truncated_to_seconds().unix_ms();
        managed_policy::save(cx, &policy)?;
        Ok(Empty {})
    }
}

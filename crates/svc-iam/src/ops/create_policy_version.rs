//! `CreatePolicyVersion`: a new version of a managed policy, in force at once if it is to be the default.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicyVersion.html>

use api_iam::{CreatePolicyVersionRequest, CreatePolicyVersionResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use policy::limits;

use crate::errors::limit_exceeded;
use crate::managed_policy::{Intent, PolicyLookup};
use crate::{Iam, managed_policy};

impl Handler<api_iam::CreatePolicyVersion> for Iam {
    type Touches = Touch<PolicyLookup>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &CreatePolicyVersionRequest,
    ) -> Result<Self::Touches, Failure> {
        let found = PolicyLookup::load(cx, &input.policy_arn, Intent::Write).await?;
        let access = found.access("iam:CreatePolicyVersion");
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &CreatePolicyVersionRequest,
        allowed: Allowed<PolicyLookup>,
    ) -> Result<CreatePolicyVersionResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        let mut policy = allowed.into_inner().into_record()?;
        managed_policy::check_document(&input.policy_document)?;
        let limit = limits::MANAGED_POLICY_VERSIONS_MAX;
        if managed_policy::versions(cx, &policy).await?.len() >= limit {
            return Err(limit_exceeded(format!(
                "A managed policy can have up to {limit} versions. Before you create a new version, \
         you must delete an existing version."
            )));
        }
        let number = policy.next_version;
        policy.next_version = number.saturating_add(1);
        let now_ms = cx.now().truncated_to_seconds().unix_ms();
        policy.updated_at_ms = now_ms;
        if input.set_as_default == Some(true) {
            policy.default_version = number;
        }
        managed_policy::save_version(cx, &policy, number, &input.policy_document)?;
        managed_policy::save(cx, &policy)?;
        let version = managed_policy::wire_version(&policy, number, now_ms, None);
        Ok(CreatePolicyVersionResponse { policy_version: Some(version) })
    }
}

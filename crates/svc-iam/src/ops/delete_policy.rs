//! `DeletePolicy`: removes a managed policy that nothing uses.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeletePolicy.html>

use api_iam::DeletePolicyRequest;
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::{BOUNDED_BY_POLICY, ENTITIES_OF_POLICY, POLICY_VERSIONS, version_key};
use wire::Empty;

use crate::errors::delete_conflict;
use crate::managed_policy::{Intent, PolicyLookup};
use crate::{Iam, managed_policy};

impl Handler<api_iam::DeletePolicy> for Iam {
    type Touches = Touch<PolicyLookup>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeletePolicyRequest,
    ) -> Result<Self::Touches, Failure> {
        let found = PolicyLookup::load(cx, &input.policy_arn, Intent::Write).await?;
        let access = found.access("iam:DeletePolicy");
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _input: &DeletePolicyRequest,
        allowed: Allowed<PolicyLookup>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&allowed);
        let policy = allowed.record()?;
        let arn = policy.arn();
        let users = [&ENTITIES_OF_POLICY, &BOUNDED_BY_POLICY];
        for table in users {
            if managed_policy::count(cx, table, &arn).await? > 0 {
                return Err(delete_conflict("Cannot delete a policy attached to entities."));
            }
        }
        let versions = managed_policy::versions(cx, policy).await?;
        if versions.len() > 1 {
            return Err(delete_conflict(
                "This policy has more than one version. Before you delete a policy, you must delete \
         the policy's versions. The default version is deleted with the policy.",
            ));
        }
        for (number, _) in versions {
            POLICY_VERSIONS.delete(cx.tx_mut(), &[&policy.id, &version_key(number)]);
        }
        managed_policy::remove(cx, policy)?;
        Ok(Empty {})
    }
}

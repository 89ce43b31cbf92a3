//! `DetachRolePolicy`: detaches a managed policy from a role.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DetachRolePolicy.html>

use api_iam::DetachRolePolicyRequest;
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::RoleRecord;
use wire::Empty;

use crate::entity::Lookup;
use crate::{Iam, attachment};

impl Handler<api_iam::DetachRolePolicy> for Iam {
    type Touches = Touch<Lookup<RoleRecord>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DetachRolePolicyRequest,
    ) -> Result<Self::Touches, Failure> {
        let found = Lookup::load(cx, &input.role_name).await?;
        let access = found
            .bounded_access("iam:DetachRolePolicy")
            .key("iam:PolicyARN", input.policy_arn.clone());
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &DetachRolePolicyRequest,
        allowed: Allowed<Lookup<RoleRecord>>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&allowed);
        attachment::detach(cx, allowed.record()?, &input.policy_arn).await?;
        Ok(Empty {})
    }
}

//! `AttachRolePolicy`: attaches a managed policy to a role.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_AttachRolePolicy.html>

use api_iam::AttachRolePolicyRequest;
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::RoleRecord;
use wire::Empty;

use crate::entity::Lookup;
use crate::{Iam, attachment};

impl Handler<api_iam::AttachRolePolicy> for Iam {
    type Touches = Touch<Lookup<RoleRecord>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &AttachRolePolicyRequest,
    ) -> Result<Self::Touches, Failure> {
        let found = Lookup::load(cx, &input.role_name).await?;
        let access = found
            .bounded_access("iam:AttachRolePolicy")
            .key("iam:PolicyARN", input.policy_arn.clone());
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &AttachRolePolicyRequest,
        allowed: Allowed<Lookup<RoleRecord>>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&allowed);
        attachment::attach(cx, allowed.record()?, &input.policy_arn).await?;
        Ok(Empty {})
    }
}

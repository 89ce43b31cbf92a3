//! `DeleteRolePolicy`: removes a policy embedded in a role.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteRolePolicy.html>

use api_iam::DeleteRolePolicyRequest;
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::RoleRecord;
use wire::Empty;

use crate::entity::Lookup;
use crate::{Iam, inline};

impl Handler<api_iam::DeleteRolePolicy> for Iam {
    type Touches = Touch<Lookup<RoleRecord>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeleteRolePolicyRequest,
    ) -> Result<Self::Touches, Failure> {
        let found = Lookup::load(cx, &input.role_name).await?;
        let access = found.bounded_access("iam:DeleteRolePolicy");
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &DeleteRolePolicyRequest,
        allowed: Allowed<Lookup<RoleRecord>>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&allowed);
        inline::delete(cx, allowed.record()?, &input.policy_name).await?;
        Ok(Empty {})
    }
}

//! `PutRolePolicy`: embeds a policy in a role, over one of the same name.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutRolePolicy.html>

use api_iam::PutRolePolicyRequest;
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::RoleRecord;
use wire::Empty;

use crate::entity::Lookup;
use crate::{Iam, inline};

impl Handler<api_iam::PutRolePolicy> for Iam {
    type Touches = Touch<Lookup<RoleRecord>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &PutRolePolicyRequest,
    ) -> Result<Self::Touches, Failure> {
        let found = Lookup::load(cx, &input.role_name).await?;
        let access = found.bounded_access("iam:PutRolePolicy");
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &PutRolePolicyRequest,
        allowed: Allowed<Lookup<RoleRecord>>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&allowed);
        inline::put(cx, allowed.record()?, &input.policy_name, &input.policy_document).await?;
        Ok(Empty {})
    }
}

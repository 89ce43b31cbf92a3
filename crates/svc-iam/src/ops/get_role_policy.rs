//! `GetRolePolicy`: a policy embedded in a role.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRolePolicy.html>

use api_iam::{GetRolePolicyRequest, GetRolePolicyResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::RoleRecord;

use crate::entity::Lookup;
use crate::{Iam, inline};

impl Handler<api_iam::GetRolePolicy> for Iam {
    type Touches = Touch<Lookup<RoleRecord>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetRolePolicyRequest,
    ) -> Result<Self::Touches, Failure> {
        let found = Lookup::load(cx, &input.role_name).await?;
        let access = found.access("iam:GetRolePolicy");
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &GetRolePolicyRequest,
        allowed: Allowed<Lookup<RoleRecord>>,
    ) -> Result<GetRolePolicyResponse, Failure> {
        let role = allowed.record()?;
        let policy_document = inline::document(cx, role, &input.policy_name).await?;
        Ok(GetRolePolicyResponse {
            role_name: role.name.clone(),
            policy_name: input.policy_name.clone(),
            policy_document,
        })
    }
}

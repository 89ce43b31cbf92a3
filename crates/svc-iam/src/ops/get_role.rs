//! `GetRole`: a role.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRole.html>

use api_iam::{GetRoleRequest, GetRoleResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::RoleRecord;

use crate::entity::Lookup;
use crate::{Iam, role};

impl Handler<api_iam::GetRole> for Iam {
    type Touches = Touch<Lookup<RoleRecord>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetRoleRequest,
    ) -> Result<Self::Touches, Failure> {
        let found = Lookup::load(cx, &input.role_name).await?;
        let access = found.access("iam:GetRole");
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _input: &GetRoleRequest,
        allowed: Allowed<Lookup<RoleRecord>>,
    ) -> Result<GetRoleResponse, Failure> {
        let role = role::wire(cx, allowed.record()?).await?;
        Ok(GetRoleResponse { role })
    }
}

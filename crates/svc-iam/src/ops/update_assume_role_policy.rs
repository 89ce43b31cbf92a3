//! `UpdateAssumeRolePolicy`: replaces who may assume a role.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAssumeRolePolicy.html>

use api_iam::UpdateAssumeRolePolicyRequest;
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::RoleRecord;
use wire::Empty;

use crate::document::trust_policy;
use crate::entity::Lookup;
use crate::{Iam, entity};

impl Handler<api_iam::UpdateAssumeRolePolicy> for Iam {
    type Touches = Touch<Lookup<RoleRecord>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &UpdateAssumeRolePolicyRequest,
    ) -> Result<Self::Touches, Failure> {
        let found = Lookup::load(cx, &input.role_name).await?;
        let access = found.access("iam:UpdateAssumeRolePolicy");
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &UpdateAssumeRolePolicyRequest,
        allowed: Allowed<Lookup<RoleRecord>>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&allowed);
        let mut role = allowed.into_inner().into_record()?;
        role.trust = trust_policy(cx, &input.policy_document).await?;
        entity::save(cx, &role)?;
        Ok(Empty {})
    }
}

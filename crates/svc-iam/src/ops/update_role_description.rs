//! `UpdateRoleDescription`: changes the description of a role.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateRoleDescription.html>

use api_iam::{UpdateRoleDescriptionRequest, UpdateRoleDescriptionResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::RoleRecord;

use crate::entity::Lookup;
use crate::{Iam, entity, role};

impl Handler<api_iam::UpdateRoleDescription> for Iam {
    type Touches = Touch<Lookup<RoleRecord>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &UpdateRoleDescriptionRequest,
    ) -> Result<Self::Touches, Failure> {
        let found = Lookup::load(cx, &input.role_name).await?;
        let access = found.access("iam:UpdateRoleDescription");
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &UpdateRoleDescriptionRequest,
        allowed: Allowed<Lookup<RoleRecord>>,
    ) -> Result<UpdateRoleDescriptionResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        let mut role = allowed.into_inner().into_record()?;
        role.description = Some(input.description.clone());
        entity::save(cx, &role)?;
        Ok(UpdateRoleDescriptionResponse { role: Some(role::wire(cx, &role).await?) })
    }
}

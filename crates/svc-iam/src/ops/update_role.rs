//! `UpdateRole`: changes the description and the longest session of a role.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateRole.html>

use api_iam::{UpdateRoleRequest, UpdateRoleResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::RoleRecord;

use crate::entity::Lookup;
use crate::{Iam, entity, role};

impl Handler<api_iam::UpdateRole> for Iam {
    type Touches = Touch<Lookup<RoleRecord>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &UpdateRoleRequest,
    ) -> Result<Self::Touches, Failure> {
        role::refuse_signin_sessions(
            input.max_signin_session_duration.is_some()
                || input.reset_max_signin_session_duration.is_some(),
        )?;
        let found = Lookup::load(cx, &input.role_name).await?;
        let access = found.access("iam:UpdateRole");
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &UpdateRoleRequest,
        allowed: Allowed<Lookup<RoleRecord>>,
    ) -> Result<UpdateRoleResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        let mut role = allowed.into_inner().into_record()?;
        if let Some(description) = &input.description {
            role.description = Some(description.clone());
        }
        if let Some(seconds) = input.max_session_duration {
            role.session_seconds_max = i64::from(seconds);
        }
        entity::save(cx, &role)?;
        Ok(UpdateRoleResponse {})
    }
}

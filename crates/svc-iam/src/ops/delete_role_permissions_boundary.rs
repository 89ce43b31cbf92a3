//! `DeleteRolePermissionsBoundary`: removes the permissions boundary of a role.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteRolePermissionsBoundary.html>

use api_iam::DeleteRolePermissionsBoundaryRequest;
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::{EntityKind, RoleRecord};
use wire::Empty;

use crate::entity::Lookup;
use crate::errors::no_such_entity;
use crate::{Iam, attachment, entity};

impl Handler<api_iam::DeleteRolePermissionsBoundary> for Iam {
    type Touches = Touch<Lookup<RoleRecord>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeleteRolePermissionsBoundaryRequest,
    ) -> Result<Self::Touches, Failure> {
        let found = Lookup::load(cx, &input.role_name).await?;
        let access = found.bounded_access("iam:DeleteRolePermissionsBoundary");
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _input: &DeleteRolePermissionsBoundaryRequest,
        allowed: Allowed<Lookup<RoleRecord>>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&allowed);
        let mut role = allowed.into_inner().into_record()?;
        if role.boundary.is_none() {
            return Err(no_such_entity(format!(
                "Role {} does not have a permission boundary.",
                role.name
            )));
        }
        let who = (EntityKind::Role, role.id.as_str());
        attachment::set_boundary(cx, who, role.boundary.as_deref(), None).await?;
        role.boundary = None;
        entity::save(cx, &role)?;
        Ok(Empty {})
    }
}

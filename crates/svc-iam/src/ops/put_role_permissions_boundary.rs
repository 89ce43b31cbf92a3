//! `PutRolePermissionsBoundary`: bounds what a role may be allowed.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutRolePermissionsBoundary.html>

use api_iam::PutRolePermissionsBoundaryRequest;
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::{EntityKind, RoleRecord};
use wire::Empty;

use crate::entity::Lookup;
use crate::{Iam, attachment, entity};

impl Handler<api_iam::PutRolePermissionsBoundary> for Iam {
    type Touches = Touch<Lookup<RoleRecord>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &PutRolePermissionsBoundaryRequest,
    ) -> Result<Self::Touches, Failure> {
        let found = Lookup::load(cx, &input.role_name).await?;
        let access = found
            .access("iam:PutRolePermissionsBoundary")
            .key("iam:PermissionsBoundary", input.permissions_boundary.clone());
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &PutRolePermissionsBoundaryRequest,
        allowed: Allowed<Lookup<RoleRecord>>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&allowed);
        let mut role = allowed.into_inner().into_record()?;
        let new = Some(input.permissions_boundary.as_str());
        let who = (EntityKind::Role, role.id.as_str());
        role.boundary = attachment::set_boundary(cx, who, role.boundary.as_deref(), new).await?;
        entity::save(cx, &role)?;
        Ok(Empty {})
    }
}

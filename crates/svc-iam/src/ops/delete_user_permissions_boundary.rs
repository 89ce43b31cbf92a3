//! `DeleteUserPermissionsBoundary`: removes the permissions boundary of a user.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteUserPermissionsBoundary.html>

use api_iam::DeleteUserPermissionsBoundaryRequest;
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::{EntityKind, UserRecord};
use wire::Empty;

use crate::entity::Lookup;
use crate::errors::no_such_entity;
use crate::{Iam, attachment, entity};

impl Handler<api_iam::DeleteUserPermissionsBoundary> for Iam {
    type Touches = Touch<Lookup<UserRecord>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeleteUserPermissionsBoundaryRequest,
    ) -> Result<Self::Touches, Failure> {
        let found = Lookup::load(cx, &input.user_name).await?;
        let access = found.bounded_access("iam:DeleteUserPermissionsBoundary");
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _input: &DeleteUserPermissionsBoundaryRequest,
        allowed: Allowed<Lookup<UserRecord>>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&allowed);
        let mut user = allowed.into_inner().into_record()?;
        if user.boundary.is_none() {
            return Err(no_such_entity(format!(
                "User {} does not have a permission boundary.",
                user.name
            )));
        }
        let who = (EntityKind::User, user.id.as_str());
        attachment::set_boundary(cx, who, user.boundary.as_deref(), None).await?;
        user.boundary = None;
        entity::save(cx, &user)?;
        Ok(Empty {})
    }
}

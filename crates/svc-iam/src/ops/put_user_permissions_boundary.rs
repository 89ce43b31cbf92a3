//! `PutUserPermissionsBoundary`: bounds what a user may be allowed.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutUserPermissionsBoundary.html>

use api_iam::PutUserPermissionsBoundaryRequest;
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::{EntityKind, UserRecord};
use wire::Empty;

use crate::entity::Lookup;
use crate::{Iam, attachment, entity};

impl Handler<api_iam::PutUserPermissionsBoundary> for Iam {
    type Touches = Touch<Lookup<UserRecord>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &PutUserPermissionsBoundaryRequest,
    ) -> Result<Self::Touches, Failure> {
        let found = Lookup::load(cx, &input.user_name).await?;
        let access = found
            .access("iam:PutUserPermissionsBoundary")
            .key("iam:PermissionsBoundary", input.permissions_boundary.clone());
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &PutUserPermissionsBoundaryRequest,
        allowed: Allowed<Lookup<UserRecord>>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&allowed);
        let mut user = allowed.into_inner().into_record()?;
        let new = Some(input.permissions_boundary.as_str());
        let who = (EntityKind::User, user.id.as_str());
        user.boundary = attachment::set_boundary(cx, who, user.boundary.as_deref(), new).await?;
        entity::save(cx, &user)?;
        Ok(Empty {})
    }
}

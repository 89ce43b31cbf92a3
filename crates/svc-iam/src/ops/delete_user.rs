//! `DeleteUser`: removes a user that nothing belongs to any more.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteUser.html>

use api_iam::DeleteUserRequest;
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::{
    EntityKind, GROUPS_OF_USER, KEYS_OF_OWNER, LOGIN_PROFILES, MFA_OF_OWNER, UserRecord,
};
use wire::Empty;

use crate::entity::Lookup;
use crate::errors::delete_conflict;
use crate::{Iam, attachment, entity};

impl Handler<api_iam::DeleteUser> for Iam {
    type Touches = Touch<Lookup<UserRecord>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeleteUserRequest,
    ) -> Result<Self::Touches, Failure> {
        let found = Lookup::load(cx, &input.user_name).await?;
        let access = found.access("iam:DeleteUser");
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _input: &DeleteUserRequest,
        allowed: Allowed<Lookup<UserRecord>>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&allowed);
        let user = allowed.record()?;
        entity::must_be_bare(cx, user).await?;
        entity::must_have_none(cx, &KEYS_OF_OWNER, &user.id, "must delete access keys first")
            .await?;
        entity::must_have_none(cx, &GROUPS_OF_USER, &user.id, "must remove user from groups first")
            .await?;
        entity::must_have_none(cx, &MFA_OF_OWNER, &user.id, "must delete MFA device first").await?;
        if LOGIN_PROFILES.contains(cx, &[&user.id]).await? {
            return Err(delete_conflict("Cannot delete entity, must delete login profile first."));
        }
        attachment::set_boundary(cx, (EntityKind::User, &user.id), user.boundary.as_deref(), None)
            .await?;
        entity::remove(cx, user).await?;
        Ok(Empty {})
    }
}

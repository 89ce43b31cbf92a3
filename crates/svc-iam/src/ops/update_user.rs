//! `UpdateUser`: gives a user another name or path.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateUser.html>

use api_iam::UpdateUserRequest;
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::UserRecord;
use wire::Empty;

use crate::entity::Lookup;
use crate::{Iam, entity};

impl Handler<api_iam::UpdateUser> for Iam {
    type Touches = Touch<Lookup<UserRecord>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &UpdateUserRequest,
    ) -> Result<Self::Touches, Failure> {
        let found: Lookup<UserRecord> = Lookup::load(cx, &input.user_name).await?;
        let (name, path) = (input.new_user_name.as_deref(), input.new_path.as_deref());
        Ok(found.renaming("iam:UpdateUser", name, path))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &UpdateUserRequest,
        allowed: Allowed<Lookup<UserRecord>>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&allowed);
        let user = allowed.into_inner().into_record()?;
        let path = input.new_path.as_deref().map(|path| entity::path(Some(path))).transpose()?;
        entity::rename(cx, user, input.new_user_name.as_deref(), path.as_deref()).await?;
        Ok(Empty {})
    }
}

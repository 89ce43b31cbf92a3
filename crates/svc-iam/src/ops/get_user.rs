//! `GetUser`: a user; without a name, the caller.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetUser.html>

use api_iam::{GetUserRequest, GetUserResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::ACCOUNTS;

use crate::user::Holder;
use crate::{Iam, user};

impl Handler<api_iam::GetUser> for Iam {
    type Touches = Touch<Holder>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetUserRequest,
    ) -> Result<Self::Touches, Failure> {
        let holder = Holder::load(cx, input.user_name.as_deref()).await?;
        let access = holder.access("iam:GetUser");
        Ok(Touch::new(holder, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _input: &GetUserRequest,
        allowed: Allowed<Holder>,
    ) -> Result<GetUserResponse, Failure> {
        let user = match allowed.into_inner() {
            Holder::User(found) => user::wire(found.record()?),
            Holder::Root(account) => {
                let record = ACCOUNTS.get(cx, &[account.as_str()]).await?;
                user::wire_root(&account, record.map_or(0, |record| record.created_at_ms))
            }
        };
        Ok(GetUserResponse { user })
    }
}

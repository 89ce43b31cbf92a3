//! `GetLoginProfile`: whether a user has a password.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetLoginProfile.html>

use api_iam::{GetLoginProfileRequest, GetLoginProfileResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::user::Holder;
use crate::{Iam, password};

impl Handler<api_iam::GetLoginProfile> for Iam {
    type Touches = Touch<Holder>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetLoginProfileRequest,
    ) -> Result<Self::Touches, Failure> {
        let holder = Holder::load(cx, input.user_name.as_deref()).await?;
        let access = holder.access("iam:GetLoginProfile");
        Ok(Touch::new(holder, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _input: &GetLoginProfileRequest,
        allowed: Allowed<Holder>,
    ) -> Result<GetLoginProfileResponse, Failure> {
        let user = match allowed.into_inner() {
            Holder::Root(account) => return Err(password::absent(account.as_str())),
            Holder::User(found) => found.into_record()?,
        };
        let profile = password::profile(cx, &user).await?;
        Ok(GetLoginProfileResponse { login_profile: password::wire(&user, &profile) })
    }
}

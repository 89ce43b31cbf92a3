//! `DeleteLoginProfile`: takes a user's password away.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteLoginProfile.html>

use api_iam::DeleteLoginProfileRequest;
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::LOGIN_PROFILES;
use identity::touch_epoch;
use wire::Empty;

use crate::user::Holder;
use crate::{Iam, password};

impl Handler<api_iam::DeleteLoginProfile> for Iam {
    type Touches = Touch<Holder>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeleteLoginProfileRequest,
    ) -> Result<Self::Touches, Failure> {
        let holder = Holder::load(cx, input.user_name.as_deref()).await?;
        let access = holder.access("iam:DeleteLoginProfile");
        Ok(Touch::new(holder, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _input: &DeleteLoginProfileRequest,
        allowed: Allowed<Holder>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&allowed);
        let user = match allowed.into_inner() {
            Holder::Root(account) => return Err(password::absent(account.as_str())),
            Holder::User(found) => found.into_record()?,
        };
        password::profile(cx, &user).await?;
        LOGIN_PROFILES.delete(cx.tx_mut(), &[&user.id]);
        let account = cx.account().clone();
        touch_epoch(cx.tx_mut(), &account)?;
        Ok(Empty {})
    }
}

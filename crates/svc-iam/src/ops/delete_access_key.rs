//! `DeleteAccessKey`: removes an access key.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteAccessKey.html>
//!
//! # Differs from AWS
//! The last active access key of the management account's root user stays (`DeleteConflict`): there
//! is no console password that could make another.

use api_iam::DeleteAccessKeyRequest;
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::access_key::Owner;
use crate::user::Holder;
use crate::{Iam, access_key};

impl Handler<api_iam::DeleteAccessKey> for Iam {
    type Touches = Touch<Holder>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeleteAccessKeyRequest,
    ) -> Result<Self::Touches, Failure> {
        let holder = Holder::load(cx, input.user_name.as_deref()).await?;
        let access = holder.access("iam:DeleteAccessKey");
        Ok(Touch::new(holder, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &DeleteAccessKeyRequest,
        allowed: Allowed<Holder>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&allowed);
        let owner = Owner::of(&allowed)?;
        let key = owner.key(cx, &input.access_key_id).await?;
        access_key::refuse_last_of_root(cx, &owner, &key).await?;
        access_key::remove(cx, &owner, &key)?;
        Ok(Empty {})
    }
}

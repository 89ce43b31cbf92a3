//! `UpdateAccessKey`: turns an access key on or off, at once.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAccessKey.html>

use api_iam::{StatusType, UpdateAccessKeyRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::access_key::Owner;
use crate::errors::invalid_input;
use crate::user::Holder;
use crate::{Iam, access_key};

impl Handler<api_iam::UpdateAccessKey> for Iam {
    type Touches = Touch<Holder>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &UpdateAccessKeyRequest,
    ) -> Result<Self::Touches, Failure> {
        let holder = Holder::load(cx, input.user_name.as_deref()).await?;
        let access = holder.access("iam:UpdateAccessKey");
        Ok(Touch::new(holder, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &UpdateAccessKeyRequest,
        allowed: Allowed<Holder>,
    ) -> Result<Empty, Failure> {
        let owner = Owner::of(&allowed)?;
        let mut key = owner.key(cx, &input.access_key_id).await?;
        key.is_active = match input.status {
            StatusType::Active => true,
            StatusType::Inactive => false,
            _ => return Err(invalid_input("An access key can be set to Active or Inactive.")),
        };
        access_key::save(cx, &key)?;
        Ok(Empty {})
    }
}

//! `UpdateAccessKey`: turns an access key on or off, at once.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAccessKey.html>
//!
//! # Differs from AWS
//! The last active access key of the management account's root user stays active
//! (`DeleteConflict`): there is no console password that could turn it on again.

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
        let cx = &mut cx.writer(&allowed);
        let owner = Owner::of(&allowed)?;
        let mut key = owner.key(cx, &input.access_key_id).await?;
        let is_ended = match input.status {
            StatusType::Active => false,
            StatusType::Inactive => true,
            _ => return Err(invalid_input("An access key can be set to Active or Inactive.")),
        };
        if is_ended {
            access_key::refuse_last_of_root(cx, &owner, &key).await?;
        }
        key.is_active = !is_ended;
        access_key::save(cx, &key)?;
        Ok(Empty {})
    }
}

//! UpdateKeyDescription:
//! <https://docs.aws.amazon.com/kms/latest/APIReference/API_UpdateKeyDescription.html>

use api_kms::{UpdateKeyDescription, UpdateKeyDescriptionRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::Kms;
use crate::key::KeyRecord;
use crate::manage::{save, touch_key};

impl Handler<UpdateKeyDescription> for Kms {
    type Touches = Touch<KeyRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &UpdateKeyDescriptionRequest,
    ) -> Result<Touch<KeyRecord>, Failure> {
        touch_key(cx, "kms:UpdateKeyDescription", &input.key_id).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &UpdateKeyDescriptionRequest,
        allowed: Allowed<KeyRecord>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&allowed);
        let mut key = allowed.into_inner();
        key.require_changeable()?;
        key.description.clone_from(&input.description);
        save(cx, &key)?;
        Ok(Empty {})
    }
}

//! DisableKeyRotation:
//! <https://docs.aws.amazon.com/kms/latest/APIReference/API_DisableKeyRotation.html>

use api_kms::{DisableKeyRotation, DisableKeyRotationRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::Kms;
use crate::key::KeyRecord;
use crate::manage::{save, touch_key};
use crate::rotation::{share_rotation, unplan};

impl Handler<DisableKeyRotation> for Kms {
    type Touches = Touch<KeyRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DisableKeyRotationRequest,
    ) -> Result<Touch<KeyRecord>, Failure> {
        touch_key(cx, "kms:DisableKeyRotation", &input.key_id).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &DisableKeyRotationRequest,
        allowed: Allowed<KeyRecord>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&allowed);
        let mut key = allowed.into_inner();
        key.require_customer_managed()?;
        key.require_rotatable()?;
        unplan(cx, &key);
        key.schedule = None;
        save(cx, &key)?;
        share_rotation(cx, &key).await?;
        Ok(Empty {})
    }
}

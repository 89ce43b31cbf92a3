//! DisableKey: <https://docs.aws.amazon.com/kms/latest/APIReference/API_DisableKey.html>

use api_kms::{DisableKey, DisableKeyRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::Kms;
use crate::key::KeyRecord;
use crate::manage::{save, touch_key};
use crate::rotation::unplan;

impl Handler<DisableKey> for Kms {
    type Touches = Touch<KeyRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DisableKeyRequest,
    ) -> Result<Touch<KeyRecord>, Failure> {
        touch_key(cx, "kms:DisableKey", &input.key_id).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &DisableKeyRequest,
        allowed: Allowed<KeyRecord>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&allowed);
        let mut key = allowed.into_inner();
        unplan(cx, &key);
        key.disable()?;
        save(cx, &key)?;
        Ok(Empty {})
    }
}

//! EnableKey: <https://docs.aws.amazon.com/kms/latest/APIReference/API_EnableKey.html>

use api_kms::{EnableKey, EnableKeyRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::Kms;
use crate::alert::say_enabled;
use crate::key::{KeyRecord, KeyState};
use crate::manage::{save, touch_key};
use crate::rotation::plan;

impl Handler<EnableKey> for Kms {
    type Touches = Touch<KeyRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &EnableKeyRequest,
    ) -> Result<Touch<KeyRecord>, Failure> {
        touch_key(cx, "kms:EnableKey", &input.key_id).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &EnableKeyRequest,
        allowed: Allowed<KeyRecord>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&allowed);
        let mut key = allowed.into_inner();
        let was_on = key.state == KeyState::Enabled;
        key.enable()?;
        if !was_on {
            say_enabled(cx, &key)?;
        }
        plan(cx, &key)?;
        save(cx, &key)?;
        Ok(Empty {})
    }
}

//! CancelKeyDeletion: <https://docs.aws.amazon.com/kms/latest/APIReference/API_CancelKeyDeletion.html>
//!
//! The key is then disabled, not enabled.

use api_kms::{CancelKeyDeletion, CancelKeyDeletionRequest, CancelKeyDeletionResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Kms;
use crate::alert::say_cancelled;
use crate::deletion::forget;
use crate::destroyed::forget_request;
use crate::key::KeyRecord;
use crate::manage::{save, touch_key};

impl Handler<CancelKeyDeletion> for Kms {
    type Touches = Touch<KeyRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &CancelKeyDeletionRequest,
    ) -> Result<Touch<KeyRecord>, Failure> {
        touch_key(cx, "kms:CancelKeyDeletion", &input.key_id).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &CancelKeyDeletionRequest,
        allowed: Allowed<KeyRecord>,
    ) -> Result<CancelKeyDeletionResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        let mut key = allowed.into_inner();
        forget(cx, &key);
        forget_request(cx, &key);
        key.cancel_deletion()?;
        say_cancelled(cx, &key)?;
        save(cx, &key)?;
        Ok(CancelKeyDeletionResponse { key_id: Some(key.arn()) })
    }
}

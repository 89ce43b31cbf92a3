//! CancelRotateSecret: <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_CancelRotateSecret.html>

use api_secretsmanager::{
    CancelRotateSecret, CancelRotateSecretRequest, CancelRotateSecretResponse,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::SecretsManager;
use crate::find::{Found, find};
use crate::rotation::due::save;
use crate::rotation::rotator::no_rotator;
use crate::rotation::state::ROTATIONS;

impl Handler<CancelRotateSecret> for SecretsManager {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &CancelRotateSecretRequest,
    ) -> Result<Touch<Found>, Failure> {
        let (found, access) =
            find(cx, &input.secret_id, "secretsmanager:CancelRotateSecret").await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &CancelRotateSecretRequest,
        found: Allowed<Found>,
    ) -> Result<CancelRotateSecretResponse, Failure> {
        let cx = &mut cx.writer(&found);
        let secret = found.into_inner().changeable()?;
        let rotation = ROTATIONS.get(cx, &secret.home()).await?;
        let mut rotation = rotation.ok_or_else(no_rotator)?;
        // The version that was being made stays under its label: whoever cancels looks what it is.
        let under_way = rotation.under_way.take();
        rotation.is_enabled = false;
        rotation.window = None;
        save(cx, &secret, &mut rotation, None)?;
        Ok(CancelRotateSecretResponse {
            arn: Some(secret.arn()),
            name: Some(secret.name),
            version_id: under_way.map(|it| it.version_id),
        })
    }
}

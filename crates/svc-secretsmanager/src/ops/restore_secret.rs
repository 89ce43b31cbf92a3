//! RestoreSecret: <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_RestoreSecret.html>

use api_secretsmanager::{RestoreSecret, RestoreSecretRequest, RestoreSecretResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::SecretsManager;
use crate::deletion::unmark;
use crate::find::{Found, find};
use crate::rotation::due::resume;

impl Handler<RestoreSecret> for SecretsManager {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &RestoreSecretRequest,
    ) -> Result<Touch<Found>, Failure> {
        let (found, access) = find(cx, &input.secret_id, "secretsmanager:RestoreSecret").await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &RestoreSecretRequest,
        found: Allowed<Found>,
    ) -> Result<RestoreSecretResponse, Failure> {
        let cx = &mut cx.writer(&found);
        let mut secret = found.into_inner().present()?;
        secret.require_primary()?;
        if secret.deletion.is_some() {
            unmark(cx, &mut secret);
            secret.save(cx)?;
            resume(cx, &secret).await?;
        }
        Ok(RestoreSecretResponse { arn: Some(secret.arn()), name: Some(secret.name) })
    }
}

//! PutSecretValue: <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_PutSecretValue.html>

use api_secretsmanager::{PutSecretValue, PutSecretValueRequest, PutSecretValueResponse, errors};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::SecretsManager;
use crate::find::{Found, find};
use crate::replica;
use crate::rotation::manual::note_value;
use crate::store_version::{add_version, id_of};
use crate::value::Value;

impl Handler<PutSecretValue> for SecretsManager {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &PutSecretValueRequest,
    ) -> Result<Touch<Found>, Failure> {
        let (found, access) = find(cx, &input.secret_id, "secretsmanager:PutSecretValue").await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &PutSecretValueRequest,
        found: Allowed<Found>,
    ) -> Result<PutSecretValueResponse, Failure> {
        let cx = &mut cx.writer(&found);
        let mut secret = found.into_inner().changeable()?;
        let value = Value::read(input.secret_string.as_ref(), input.secret_binary.as_ref())?;
        let value = value.ok_or_else(|| {
            errors::invalid_request_exception(
                "You must provide either SecretString or SecretBinary.",
            )
        })?;
        let id = id_of(cx, input.client_request_token.as_deref());
        let stages = input.version_stages.as_deref();
        if add_version(cx, &mut secret, &id, (&value, stages)).await? {
            note_value(cx, &mut secret, &id).await?;
            replica::save(cx, &mut secret).await?;
        }
        let stages = secret.versions.get(&id).map(|version| version.stages.clone());
        Ok(PutSecretValueResponse {
            arn: Some(secret.arn()),
            name: Some(secret.name),
            version_id: Some(id),
            version_stages: stages,
        })
    }
}

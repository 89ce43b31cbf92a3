//! GetSecretValue: <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetSecretValue.html>

use api_secretsmanager::{GetSecretValue, GetSecretValueRequest, GetSecretValueResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use stdx::Timestamp;

use crate::SecretsManager;
use crate::find::{Found, find};
use crate::secret::CURRENT;
use crate::value::Value;

impl Handler<GetSecretValue> for SecretsManager {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetSecretValueRequest,
    ) -> Result<Touch<Found>, Failure> {
        let (found, access) = find(cx, &input.secret_id, "secretsmanager:GetSecretValue").await?;
        let stage = input.version_stage.as_deref();
        let stage = stage.or_else(|| input.version_id.is_none().then_some(CURRENT));
        Ok(Touch::new(
            found,
            access
                .key_if("secretsmanager:VersionId", input.version_id.clone())
                .key_if("secretsmanager:VersionStage", stage.map(str::to_owned)),
        ))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &GetSecretValueRequest,
        found: Allowed<Found>,
    ) -> Result<GetSecretValueResponse, Failure> {
        let secret = found.into_inner().live()?;
        let (id, stage) = (input.version_id.as_deref(), input.version_stage.as_deref());
        let (id, version) = secret.chosen(id, stage)?;
        let value = Value::open(cx, &secret, id).await?;
        let (secret_string, secret_binary) = value.shown()?;
        Ok(GetSecretValueResponse {
            arn: Some(secret.arn()),
            name: Some(secret.name.clone()),
            version_id: Some(id.to_owned()),
            secret_binary,
            secret_string,
            version_stages: Some(version.stages.clone()),
            created_date: Some(Timestamp::from_unix_ms(version.created_ms)),
        })
    }
}

//! DescribeSecret: <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DescribeSecret.html>

use api_secretsmanager::{DescribeSecret, DescribeSecretRequest, DescribeSecretResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use stdx::Timestamp;

use crate::SecretsManager;
use crate::find::{Found, find};
use crate::replica;
use crate::rotation::shown::shown as shown_rotation;
use crate::tables::ACCESSES;
use crate::tags::shown;

impl Handler<DescribeSecret> for SecretsManager {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DescribeSecretRequest,
    ) -> Result<Touch<Found>, Failure> {
        let (found, access) = find(cx, &input.secret_id, "secretsmanager:DescribeSecret").await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &DescribeSecretRequest,
        found: Allowed<Found>,
    ) -> Result<DescribeSecretResponse, Failure> {
        let secret = found.into_inner().present()?;
        let rotation = shown_rotation(cx, &secret).await?;
        let access = ACCESSES.get(cx, &secret.home()).await?;
        let replication_status = replica::shown(cx, &secret).await?;
        Ok(DescribeSecretResponse {
            arn: Some(secret.arn()),
            name: Some(secret.name.clone()),
            r#type: secret.kind.clone(),
            description: secret.description.clone(),
            rotation_enabled: rotation.enabled,
            rotation_lambda_arn: rotation.lambda_arn,
            rotation_rules: rotation.rules,
            external_secret_rotation_metadata: rotation.metadata,
            external_secret_rotation_role_arn: rotation.role_arn,
            last_rotated_date: rotation.last,
            next_rotation_date: rotation.next,
            kms_key_id: secret.kms_key_id.clone(),
            created_date: Some(Timestamp::from_unix_ms(secret.created_ms)),
            last_changed_date: Some(Timestamp::from_unix_ms(secret.changed_ms)),
            last_accessed_date: access.map(|access| Timestamp::from_unix_ms(access.day_ms)),
            deleted_date: secret.deletion.map(|it| Timestamp::from_unix_ms(it.marked_ms)),
            tags: shown(&secret.tags),
            version_ids_to_stages: secret.shown_stages(),
            primary_region: replica::primary_region(&secret),
            replication_status,
            ..DescribeSecretResponse::default()
        })
    }
}

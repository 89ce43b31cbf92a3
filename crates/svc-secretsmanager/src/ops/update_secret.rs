//! UpdateSecret: <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_UpdateSecret.html>
//!
//! With another KMS key the values under the labels that AWS sets are sealed anew, each with the old
//! key's `kms:Decrypt` and the new one's `kms:GenerateDataKey`; the others keep theirs, as at AWS.

use api_secretsmanager::{UpdateSecret, UpdateSecretRequest, UpdateSecretResponse, errors};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View, Writer};

use crate::SecretsManager;
use crate::find::{Found, find};
use crate::replica;
use crate::rotation::manual::note_value;
use crate::rotation::rotator::Kind;
use crate::rotation::state::ROTATIONS;
use crate::secret::{CURRENT, PENDING, PREVIOUS, SECRETS, SecretRecord};
use crate::store_version::{add_version, id_of};
use crate::value::{VALUES, Value};

impl Handler<UpdateSecret> for SecretsManager {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &UpdateSecretRequest,
    ) -> Result<Touch<Found>, Failure> {
        let (found, access) = find(cx, &input.secret_id, "secretsmanager:UpdateSecret").await?;
        Ok(Touch::new(
            found,
            access
                .key_if("secretsmanager:Description", input.description.clone())
                .key_if("secretsmanager:KmsKeyId", input.kms_key_id.clone()),
        ))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &UpdateSecretRequest,
        found: Allowed<Found>,
    ) -> Result<UpdateSecretResponse, Failure> {
        let cx = &mut cx.writer(&found);
        let mut secret = found.into_inner().live()?;
        if secret.primary_region.is_some() {
            return update_replica(cx, secret, input).await;
        }
        if let Some(kind) = input.r#type.as_deref().filter(|name| !name.is_empty()) {
            Kind::of_type(kind)?;
            if secret.kind.as_deref() != Some(kind)
                && ROTATIONS.get(cx, &secret.home()).await?.is_some()
            {
                return Err(errors::invalid_request_exception(
                    "You can't change the type of a secret that has a rotation configured.",
                )
                .into());
            }
            secret.kind = Some(kind.to_owned());
        }
        let value = Value::read(input.secret_string.as_ref(), input.secret_binary.as_ref())?;
        if let Some(description) = &input.description {
            secret.description = Some(description.clone()).filter(|text| !text.is_empty());
        }
        if let Some(key) = &input.kms_key_id {
            let key = Some(key.clone()).filter(|key| !key.is_empty());
            if key != secret.kms_key_id {
                seal_anew(cx, &mut secret, key).await?;
            }
        }
        let mut id = None;
        if let Some(value) = &value {
            let fresh = id_of(cx, input.client_request_token.as_deref());
            if add_version(cx, &mut secret, &fresh, (value, None)).await? {
                note_value(cx, &mut secret, &fresh).await?;
            }
            id = Some(fresh);
        }
        secret.touch(cx.now());
        replica::save(cx, &mut secret).await?;
        Ok(UpdateSecretResponse {
            arn: Some(secret.arn()),
            name: Some(secret.name),
            version_id: id,
        })
    }
}

/// Of a replica its key alone is changed where it is.
async fn update_replica(
    cx: &mut Writer<'_>,
    mut secret: SecretRecord,
    input: &UpdateSecretRequest,
) -> Result<UpdateSecretResponse, Failure> {
    let changes_more = input.description.is_some()
        || input.secret_string.is_some()
        || input.secret_binary.is_some()
        || input.r#type.is_some();
    let Some(key) = input.kms_key_id.clone().filter(|_| !changes_more) else {
        secret.require_primary()?;
        return Err(Failure::Internal("a replica is taken for none".to_owned()));
    };
    let key = Some(key).filter(|key| !key.is_empty());
    if key != secret.kms_key_id {
        seal_anew(cx, &mut secret, key.clone()).await?;
        secret.save(cx)?;
        let (account, region) = (&secret.account, secret.home_region().as_str());
        let primary = SECRETS.get(cx, &[account, region, &secret.name]).await?;
        if let Some(mut primary) = primary.filter(|primary| primary.suffix == secret.suffix) {
            let replica = primary.replicas.iter_mut().find(|it| it.region == secret.region);
            if let Some(replica) = replica {
                replica.kms_key_id = key;
            }
            primary.save(cx)?;
        }
    }
    Ok(UpdateSecretResponse { arn: Some(secret.arn()), name: Some(secret.name), version_id: None })
}

/// Puts `secret` under another key.
async fn seal_anew(
    cx: &mut Writer<'_>,
    secret: &mut SecretRecord,
    key: Option<String>,
) -> Result<(), Failure> {
    let labelled =
        [CURRENT, PENDING, PREVIOUS].map(|stage| secret.holder(stage).map(str::to_owned));
    let mut ids: Vec<String> = labelled.into_iter().flatten().collect();
    ids.retain(|id| secret.versions.get(id).is_some_and(|it| it.kms_key_arn.is_some()));
    ids.sort();
    ids.dedup();
    let mut values = Vec::new();
    for id in ids {
        let value = Value::open(cx, secret, &id).await?;
        values.push((id, value));
    }
    secret.kms_key_id = key;
    for (id, value) in values {
        let row = value.seal(cx, secret, &id).await?;
        if let Some(version) = secret.versions.get_mut(&id) {
            version.kms_key_arn = Some(row.kms_key_arn.clone());
        }
        let [account, region, unique_id] = secret.home();
        VALUES.put(cx.tx_mut(), &[account, region, unique_id, &id], &row)?;
    }
    Ok(())
}

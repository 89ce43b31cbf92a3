//! UpdateSecretVersionStage: <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_UpdateSecretVersionStage.html>

use api_secretsmanager::{
    UpdateSecretVersionStage, UpdateSecretVersionStageRequest, UpdateSecretVersionStageResponse,
    errors,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::AwsError;

use crate::SecretsManager;
use crate::find::{Found, find};
use crate::replica;
use crate::secret::{CURRENT, SecretRecord};

impl Handler<UpdateSecretVersionStage> for SecretsManager {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &UpdateSecretVersionStageRequest,
    ) -> Result<Touch<Found>, Failure> {
        let (found, access) =
            find(cx, &input.secret_id, "secretsmanager:UpdateSecretVersionStage").await?;
        let stage = input.version_stage.clone();
        Ok(Touch::new(found, access.key("secretsmanager:VersionStage", stage)))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &UpdateSecretVersionStageRequest,
        found: Allowed<Found>,
    ) -> Result<UpdateSecretVersionStageResponse, Failure> {
        let cx = &mut cx.writer(&found);
        let mut secret = found.into_inner().changeable()?;
        let stage = input.version_stage.as_str();
        require_movable(&secret, input)?;
        match &input.move_to_version_id {
            Some(to) => secret.attach(to, stage)?,
            None => secret.detach(stage),
        }
        secret.touch(cx.now());
        replica::save(cx, &mut secret).await?;
        Ok(UpdateSecretVersionStageResponse { arn: Some(secret.arn()), name: Some(secret.name) })
    }
}

/// A label moves away only from where the caller says it is.
fn require_movable(
    secret: &SecretRecord,
    input: &UpdateSecretVersionStageRequest,
) -> Result<(), AwsError> {
    let stage = input.version_stage.as_str();
    let (from, to) = (input.remove_from_version_id.as_deref(), input.move_to_version_id.as_deref());
    let holder = secret.holder(stage);
    for id in [from, to].into_iter().flatten() {
        if !secret.versions.contains_key(id) {
            return Err(errors::resource_not_found_exception(format!(
                "Secrets Manager can't find the specified secret value for VersionId: {id}"
            )));
        }
    }
    let Some(to) = to else {
        return match (stage, from) {
            (CURRENT, _) => Err(errors::invalid_parameter_exception(
                "You can only move staging label AWSCURRENT to a different secret version. It can\u{2019}t be completely removed.",
            )),
            (_, None) => Err(errors::invalid_parameter_exception(
                "You must provide at least one of the parameters RemoveFromVersionId and MoveToVersionId.",
            )),
            (_, Some(from)) if holder != Some(from) => Err(errors::invalid_parameter_exception(
                format!("The staging label {stage} is not attached to version {from}."),
            )),
            _ => Ok(()),
        };
    };
    match (holder, from) {
        (Some(holder), None) if holder != to => Err(errors::invalid_parameter_exception(format!(
            "The parameter RemoveFromVersionId can't be empty. Staging label {stage} is currently attached to version {holder}, so you must explicitly reference that version in RemoveFromVersionId.",
        ))),
        (holder, Some(from)) if holder != Some(from) => {
            Err(errors::invalid_parameter_exception(format!(
                "The parameter RemoveFromVersionId is not valid: staging label {stage} is not attached to version {from}."
            )))
        }
        _ => Ok(()),
    }
}

//! StopReplicationToReplica: <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_StopReplicationToReplica.html>
//!
//! Called in the Region of a replica, which is a secret of its own from then on.

use api_secretsmanager::{
    StopReplicationToReplica, StopReplicationToReplicaRequest, StopReplicationToReplicaResponse,
    errors,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::SecretsManager;
use crate::find::{Found, find};
use crate::secret::SECRETS;

impl Handler<StopReplicationToReplica> for SecretsManager {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &StopReplicationToReplicaRequest,
    ) -> Result<Touch<Found>, Failure> {
        let (found, access) =
            find(cx, &input.secret_id, "secretsmanager:StopReplicationToReplica").await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &StopReplicationToReplicaRequest,
        found: Allowed<Found>,
    ) -> Result<StopReplicationToReplicaResponse, Failure> {
        let cx = &mut cx.writer(&found);
        let mut secret = found.into_inner().live()?;
        let Some(primary_region) = secret.primary_region.take() else {
            return Err(errors::invalid_parameter_exception(
                "Operation is only permitted on a replica secret.",
            )
            .into());
        };
        let place = [secret.account.as_str(), primary_region.as_str(), &secret.name];
        let primary = SECRETS.get(cx, &place).await?;
        if let Some(mut primary) = primary.filter(|primary| primary.suffix == secret.suffix) {
            primary.replicas.retain(|replica| replica.region != secret.region);
            primary.save(cx)?;
        }
        secret.touch(cx.now());
        secret.save(cx)?;
        Ok(StopReplicationToReplicaResponse { arn: Some(secret.arn()) })
    }
}

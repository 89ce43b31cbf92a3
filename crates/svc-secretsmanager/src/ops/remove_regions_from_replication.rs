//! RemoveRegionsFromReplication: <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_RemoveRegionsFromReplication.html>

use api_secretsmanager::{
    RemoveRegionsFromReplication, RemoveRegionsFromReplicationRequest,
    RemoveRegionsFromReplicationResponse,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::SecretsManager;
use crate::find::{Found, find};
use crate::replica;

impl Handler<RemoveRegionsFromReplication> for SecretsManager {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &RemoveRegionsFromReplicationRequest,
    ) -> Result<Touch<Found>, Failure> {
        let action = "secretsmanager:RemoveRegionsFromReplication";
        let (found, access) = find(cx, &input.secret_id, action).await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &RemoveRegionsFromReplicationRequest,
        found: Allowed<Found>,
    ) -> Result<RemoveRegionsFromReplicationResponse, Failure> {
        let cx = &mut cx.writer(&found);
        let mut secret = found.into_inner().changeable()?;
        replica::remove(cx, &mut secret, &input.remove_replica_regions).await?;
        secret.save(cx)?;
        let replication_status = replica::shown(cx, &secret).await?;
        Ok(RemoveRegionsFromReplicationResponse { arn: Some(secret.arn()), replication_status })
    }
}

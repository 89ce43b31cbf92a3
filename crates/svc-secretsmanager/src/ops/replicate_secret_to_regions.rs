//! ReplicateSecretToRegions: <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_ReplicateSecretToRegions.html>
//!
//! A replica is there when the call is answered, or its status says why not. A Region that has one already is
//! tried anew, under the key that is named now.

use api_secretsmanager::{
    ReplicateSecretToRegions, ReplicateSecretToRegionsRequest, ReplicateSecretToRegionsResponse,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::SecretsManager;
use crate::find::{Found, find};
use crate::replica::{self, Overwrite, with_regions};

impl Handler<ReplicateSecretToRegions> for SecretsManager {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ReplicateSecretToRegionsRequest,
    ) -> Result<Touch<Found>, Failure> {
        let (found, access) =
            find(cx, &input.secret_id, "secretsmanager:ReplicateSecretToRegions").await?;
        let overwrites = input.force_overwrite_replica_secret;
        Ok(Touch::new(found, with_regions(access, &input.add_replica_regions, overwrites)))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ReplicateSecretToRegionsRequest,
        found: Allowed<Found>,
    ) -> Result<ReplicateSecretToRegionsResponse, Failure> {
        let cx = &mut cx.writer(&found);
        let mut secret = found.into_inner().changeable()?;
        let added = replica::add(&mut secret, &input.add_replica_regions)?;
        let overwrite = Overwrite::asked(input.force_overwrite_replica_secret);
        replica::follow(cx, &mut secret, &added, overwrite).await?;
        secret.save(cx)?;
        let replication_status = replica::shown(cx, &secret).await?;
        Ok(ReplicateSecretToRegionsResponse { arn: Some(secret.arn()), replication_status })
    }
}

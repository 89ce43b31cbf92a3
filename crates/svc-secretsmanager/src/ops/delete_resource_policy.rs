//! DeleteResourcePolicy: <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DeleteResourcePolicy.html>

use api_secretsmanager::{
    DeleteResourcePolicy, DeleteResourcePolicyRequest, DeleteResourcePolicyResponse,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::SecretsManager;
use crate::find::{Found, find};
use crate::replica;
use crate::resource_policy::require_unnamed;

impl Handler<DeleteResourcePolicy> for SecretsManager {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeleteResourcePolicyRequest,
    ) -> Result<Touch<Found>, Failure> {
        let (found, access) =
            find(cx, &input.secret_id, "secretsmanager:DeleteResourcePolicy").await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &DeleteResourcePolicyRequest,
        found: Allowed<Found>,
    ) -> Result<DeleteResourcePolicyResponse, Failure> {
        let cx = &mut cx.writer(&found);
        let mut secret = found.into_inner().changeable()?;
        require_unnamed(input.policy_name.as_deref())?;
        if secret.policy.take().is_some() {
            replica::save(cx, &mut secret).await?;
        }
        Ok(DeleteResourcePolicyResponse {
            arn: Some(secret.arn()),
            name: Some(secret.name),
            policy_name: None,
        })
    }
}

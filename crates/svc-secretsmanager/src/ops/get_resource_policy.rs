//! GetResourcePolicy: <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetResourcePolicy.html>

use api_secretsmanager::{GetResourcePolicy, GetResourcePolicyRequest, GetResourcePolicyResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::SecretsManager;
use crate::find::{Found, find};
use crate::resource_policy::{require_unnamed, shown};

impl Handler<GetResourcePolicy> for SecretsManager {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetResourcePolicyRequest,
    ) -> Result<Touch<Found>, Failure> {
        let (found, access) =
            find(cx, &input.secret_id, "secretsmanager:GetResourcePolicy").await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &GetResourcePolicyRequest,
        found: Allowed<Found>,
    ) -> Result<GetResourcePolicyResponse, Failure> {
        let secret = found.into_inner().live()?;
        require_unnamed(input.policy_name.as_deref())?;
        let policy = match &secret.policy {
            Some(stored) => Some(shown(cx, stored).await?),
            None => None,
        };
        Ok(GetResourcePolicyResponse {
            arn: Some(secret.arn()),
            name: Some(secret.name),
            resource_policy: policy,
            policy_name: None,
        })
    }
}

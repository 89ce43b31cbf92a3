//! PutResourcePolicy: <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_PutResourcePolicy.html>

use api_secretsmanager::{
    PutResourcePolicy, PutResourcePolicyRequest, PutResourcePolicyResponse, errors,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::SecretsManager;
use crate::find::{Found, find};
use crate::replica;
use crate::resource_policy::{bound, parse, require_unnamed};

impl Handler<PutResourcePolicy> for SecretsManager {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &PutResourcePolicyRequest,
    ) -> Result<Touch<Found>, Failure> {
        let (found, access) =
            find(cx, &input.secret_id, "secretsmanager:PutResourcePolicy").await?;
        let blocks = input.block_public_policy;
        Ok(Touch::new(
            found,
            access.key_if("secretsmanager:BlockPublicPolicy", blocks.map(|it| it.to_string())),
        ))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &PutResourcePolicyRequest,
        found: Allowed<Found>,
    ) -> Result<PutResourcePolicyResponse, Failure> {
        let cx = &mut cx.writer(&found);
        let mut secret = found.into_inner().changeable()?;
        require_unnamed(input.policy_name.as_deref())?;
        let policy = parse(&input.resource_policy)?;
        if policy.is_public() && input.block_public_policy == Some(true) {
            return Err(errors::public_policy_exception(
                "You can't attach a resource policy that grants broad access to the secret.",
            )
            .into());
        }
        secret.policy = Some(bound(cx, &policy, &input.resource_policy).await?);
        replica::save(cx, &mut secret).await?;
        Ok(PutResourcePolicyResponse {
            arn: Some(secret.arn()),
            name: Some(secret.name),
            policy_name: None,
        })
    }
}

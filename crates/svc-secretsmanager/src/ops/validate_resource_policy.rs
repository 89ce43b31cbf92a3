//! ValidateResourcePolicy: <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_ValidateResourcePolicy.html>

use api_secretsmanager::{
    ValidateResourcePolicy, ValidateResourcePolicyRequest, ValidateResourcePolicyResponse,
    ValidationErrorsEntry,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::SecretsManager;
use crate::find::{Found, find};
use crate::resource_policy::{bound, parse};

impl Handler<ValidateResourcePolicy> for SecretsManager {
    /// The secret that the policy is for, or none in particular.
    type Touches = (Option<Touch<Found>>, Option<Touch<()>>);

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ValidateResourcePolicyRequest,
    ) -> Result<Self::Touches, Failure> {
        let action = "secretsmanager:ValidateResourcePolicy";
        match &input.secret_id {
            Some(id) => {
                let (found, access) = find(cx, id, action).await?;
                Ok((Some(Touch::new(found, access)), None))
            }
            None => Ok((None, Some(Touch::account_wide(action, cx.account())))),
        }
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ValidateResourcePolicyRequest,
        (found, _): (Option<Allowed<Found>>, Option<Allowed<()>>),
    ) -> Result<ValidateResourcePolicyResponse, Failure> {
        if let Some(found) = found {
            found.into_inner().live()?;
        }
        let policy = parse(&input.resource_policy)?;
        bound(cx, &policy, &input.resource_policy).await?;
        let found = policy.is_public().then(|| ValidationErrorsEntry {
            check_name: Some("PUBLIC_POLICY".to_owned()),
            error_message: Some("The policy grants broad access to the secret.".to_owned()),
        });
        Ok(ValidateResourcePolicyResponse {
            policy_validation_passed: Some(found.is_none()),
            validation_errors: Some(found.into_iter().collect()),
        })
    }
}

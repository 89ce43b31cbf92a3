//! BatchGetSecretValue: <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_BatchGetSecretValue.html>
//!
//! Each secret is read as by GetSecretValue, with the caller's permission for it and a record of its
//! own; what is refused or missing is told beside the others.

use api_secretsmanager::{
    APIErrorType, BatchGetSecretValue, BatchGetSecretValueRequest, BatchGetSecretValueResponse,
    GetSecretValue, GetSecretValueRequest, ListSecrets, ListSecretsRequest, SecretValueEntry,
    errors,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::SecretsManager;

/// The most secrets of a page.
const ITEMS_MAX: i32 = 20;

impl Handler<BatchGetSecretValue> for SecretsManager {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &BatchGetSecretValueRequest,
    ) -> Result<Touch<()>, Failure> {
        Ok(Touch::account_wide("secretsmanager:BatchGetSecretValue", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &BatchGetSecretValueRequest,
        _: Allowed<()>,
    ) -> Result<BatchGetSecretValueResponse, Failure> {
        let (ids, next_token) = match (&input.secret_id_list, &input.filters) {
            (Some(ids), None) if input.max_results.is_none() => (ids.clone(), None),
            (None, Some(_)) => listed(cx, input).await?,
            (Some(_), None) => {
                return Err(errors::invalid_parameter_exception(
                    "MaxResults can be used with Filters only.",
                )
                .into());
            }
            _ => {
                return Err(errors::invalid_parameter_exception(
                    "Either SecretIdList or Filters must be provided, but not both.",
                )
                .into());
            }
        };
        let (mut values, mut failed) = (Vec::new(), Vec::new());
        for id in ids {
            let asked =
                GetSecretValueRequest { secret_id: id.clone(), ..GetSecretValueRequest::default() };
            match Box::pin(cx.call_own::<GetSecretValue>(asked)).await {
                Ok(found) => values.push(SecretValueEntry {
                    arn: found.arn,
                    name: found.name,
                    version_id: found.version_id,
                    secret_binary: found.secret_binary,
                    secret_string: found.secret_string,
                    version_stages: found.version_stages,
                    created_date: found.created_date,
                }),
                Err(failure) => failed.push(told(id, failure)?),
            }
        }
        Ok(BatchGetSecretValueResponse {
            secret_values: Some(values),
            next_token,
            errors: Some(failed),
        })
    }
}

/// The names of the secrets that pass the filters, and the token of the next page.
async fn listed(
    cx: &mut Ctx,
    input: &BatchGetSecretValueRequest,
) -> Result<(Vec<String>, Option<String>), Failure> {
    let asked = ListSecretsRequest {
        filters: input.filters.clone(),
        max_results: Some(input.max_results.unwrap_or(ITEMS_MAX)),
        next_token: input.next_token.clone(),
        ..ListSecretsRequest::default()
    };
    let found = Box::pin(cx.call_own::<ListSecrets>(asked)).await?;
    let names = found.secret_list.into_iter().flatten().filter_map(|secret| secret.arn);
    Ok((names.collect(), found.next_token))
}

/// What became of a secret that is not in the answer; a fault of ours is one of the whole call.
fn told(id: String, failure: Failure) -> Result<APIErrorType, Failure> {
    let (code, message) = match failure {
        Failure::Aws(error) => {
            let message = error.message().unwrap_or_default().to_owned();
            (error.code().to_owned(), message)
        }
        Failure::Denied(denial) => ("AccessDeniedException".to_owned(), denial.text),
        other => return Err(other),
    };
    Ok(APIErrorType { secret_id: Some(id), error_code: Some(code), message: Some(message) })
}

//! Policies of authorities: what a new one must pass, and how a stored one is shown.
//!
//! Source: <https://docs.aws.amazon.com/privateca/latest/userguide/pca-rbp.html>

use api_acm_pca::errors;
use engine::{Ctx, Failure};
use identity::{BindError, bind_principals, show_principals};
use policy::{Policy, PolicyKind};
use serde_json::Value;
use wire::AwsError;

/// What the policies of authorities are about.
const PREFIX: &str = "acm-pca:";

/// The text to store of a policy that a caller sent for the authority `arn`: principals as unique ids.
///
/// # Errors
/// `InvalidPolicyException` for what is no policy, is about something else, or names a principal that does not
/// exist.
pub(crate) async fn bound(cx: &mut Ctx, text: &str, arn: &str) -> Result<String, Failure> {
    let policy = Policy::parse(text, PolicyKind::Resource)
        .map_err(|error| errors::invalid_policy_exception(error.message().to_owned()))?;
    require_about(text, arn)?;
    match bind_principals(cx, &policy, text).await {
        Ok(stored) => Ok(stored),
        Err(BindError::UnknownPrincipal { .. }) => {
            Err(errors::invalid_policy_exception("The policy contains an invalid principal.")
                .into())
        }
        Err(error) => Err(Failure::Internal(error.to_string())),
    }
}

/// Its statements are about this authority and this service.
fn require_about(text: &str, arn: &str) -> Result<(), AwsError> {
    let invalid = || errors::invalid_policy_exception("The policy is not about this authority.");
    let policy: Value = serde_json::from_str(text).map_err(|_| invalid())?;
    let statements = match policy.get("Statement") {
        Some(Value::Array(statements)) => statements.clone(),
        Some(one) => vec![one.clone()],
        None => return Err(invalid()),
    };
    let texts = |member: Option<&Value>| -> Option<Vec<String>> {
        match member? {
            Value::String(text) => Some(vec![text.clone()]),
            Value::Array(texts) => {
                texts.iter().map(|text| text.as_str().map(str::to_owned)).collect()
            }
            _ => None,
        }
    };
    let fits = statements.iter().all(|statement| {
        let resources = texts(statement.get("Resource"));
        let actions = texts(statement.get("Action"));
        resources.is_some_and(|all| all.iter().all(|resource| resource == arn))
            && actions.is_some_and(|all| all.iter().all(|action| action.starts_with(PREFIX)))
    });
    if fits { Ok(()) } else { Err(invalid()) }
}

/// The stored policy as callers see it: ARNs where the principals still exist.
pub(crate) async fn shown(cx: &mut Ctx, stored: &str) -> Result<String, Failure> {
    let policy = cx.policies().compile(PolicyKind::Resource, stored)?;
    show_principals(cx, &policy, stored).await.map_err(|error| Failure::Internal(error.to_string()))
}

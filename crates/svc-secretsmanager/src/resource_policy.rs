//! Resource policies of secrets: what a new one must pass, and how a stored one is shown.
//!
//! Source: <https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_resource-policies.html>

use api_secretsmanager::errors;
use engine::{Ctx, Failure};
use identity::{BindError, bind_principals, show_principals};
use policy::{Policy, PolicyKind};
use wire::AwsError;

/// Checks a policy a caller sent, and gives it parsed.
///
/// # Errors
/// `MalformedPolicyDocumentException`.
pub(crate) fn parse(text: &str) -> Result<Policy, AwsError> {
    let parsed = Policy::parse(text, PolicyKind::Resource);
    parsed.map_err(|error| errors::malformed_policy_document_exception(error.message().to_owned()))
}

/// The text to store: principals as unique ids.
///
/// # Errors
/// `MalformedPolicyDocumentException` where it names a principal that does not exist.
pub(crate) async fn bound(cx: &mut Ctx, policy: &Policy, text: &str) -> Result<String, Failure> {
    match bind_principals(cx, policy, text).await {
        Ok(stored) => Ok(stored),
        Err(BindError::UnknownPrincipal { .. }) => {
            Err(errors::malformed_policy_document_exception(
                "This resource policy contains an unsupported principal.",
            )
            .into())
        }
        Err(error) => Err(Failure::Internal(error.to_string())),
    }
}

/// The stored policy as callers see it: ARNs where the principals still exist.
pub(crate) async fn shown(cx: &mut Ctx, stored: &str) -> Result<String, Failure> {
    let policy = cx.policies().compile(PolicyKind::Resource, stored)?;
    show_principals(cx, &policy, stored).await.map_err(|error| Failure::Internal(error.to_string()))
}

/// A secret has one policy, without a name.
///
/// # Errors
/// `InvalidParameterException` for a name.
pub(crate) fn require_unnamed(name: Option<&str>) -> Result<(), AwsError> {
    if name.is_none() {
        return Ok(());
    }
    Err(errors::invalid_parameter_exception(
        "Named resource policies are not supported: a secret has one policy, without a name.",
    ))
}

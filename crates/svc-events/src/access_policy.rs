//! Policies of event buses: what a new one must pass, how a stored one is shown, and the statements that
//! PutPermission and RemovePermission write.
//!
//! Source: <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-bus-perms.html>

use api_events::errors;
use engine::{Ctx, Failure};
use identity::{BindError, bind_principals, show_principals};
use policy::{Policy, PolicyKind};
use serde_json::{Value, json};

use crate::limits::POLICY_BYTES_MAX;
use crate::refusal::invalid;

/// The text to store of a policy: principals as unique ids.
///
/// # Errors
/// `ValidationException` for what is no policy, or names a principal that does not exist;
/// `PolicyLengthExceededException`.
pub(crate) async fn bound(cx: &mut Ctx, text: &str) -> Result<String, Failure> {
    if text.len() > POLICY_BYTES_MAX {
        return Err(errors::policy_length_exceeded_exception(format!(
            "Policy length exceeded the limit of {POLICY_BYTES_MAX} bytes."
        ))
        .into());
    }
    let policy = Policy::parse(text, PolicyKind::Resource)
        .map_err(|error| invalid(format!("Policy is not valid: {}", error.message())))?;
    match bind_principals(cx, &policy, text).await {
        Ok(stored) => Ok(stored),
        Err(BindError::UnknownPrincipal { .. }) => {
            Err(invalid("Policy is not valid: it names a principal that does not exist.").into())
        }
        Err(error) => Err(Failure::Internal(error.to_string())),
    }
}

/// The stored policy as callers see it: ARNs where the principals still exist.
///
/// # Errors
/// When it does not compile, or records cannot be read.
pub(crate) async fn shown(cx: &mut Ctx, stored: &str) -> Result<String, Failure> {
    let policy = cx.policies().compile(PolicyKind::Resource, stored)?;
    show_principals(cx, &policy, stored).await.map_err(|error| Failure::Internal(error.to_string()))
}

/// The policy `shown` with this statement, in the place of one with its id.
pub(crate) fn with_statement(shown: Option<&str>, statement: Value) -> Result<String, Failure> {
    let mut policy = match shown {
        Some(text) => parsed(text)?,
        None => json!({ "Version": "2012-10-17", "Statement": [] }),
    };
    let id = statement.get("Sid").cloned();
    let Some(statements) = statements(&mut policy) else {
        return Err(Failure::Internal("a stored policy has no statements".to_owned()));
    };
    statements.retain(|held| held.get("Sid") != id.as_ref());
    statements.push(statement);
    Ok(policy.to_string())
}

/// The policy `shown` without the statement of that id: none where it was the last one.
///
/// # Errors
/// `ResourceNotFoundException`.
pub(crate) fn without_statement(shown: &str, id: &str) -> Result<Option<String>, Failure> {
    let mut policy = parsed(shown)?;
    let Some(statements) = statements(&mut policy) else { return Err(no_statement()) };
    let before = statements.len();
    statements.retain(|held| held.get("Sid").and_then(Value::as_str) != Some(id));
    match statements.len() {
        left if left == before => Err(no_statement()),
        0 => Ok(None),
        _ => Ok(Some(policy.to_string())),
    }
}

/// `ResourceNotFoundException`.
pub(crate) fn no_statement() -> Failure {
    errors::resource_not_found_exception("Statement with the provided id does not exist.").into()
}

fn parsed(text: &str) -> Result<Value, Failure> {
    serde_json::from_str(text)
        .map_err(|_| Failure::Internal("a stored policy is not JSON".to_owned()))
}

/// The statements as a list; a policy may have one that stands alone.
fn statements(policy: &mut Value) -> Option<&mut Vec<Value>> {
    let held = policy.get_mut("Statement")?;
    if held.is_object() {
        *held = Value::Array(vec![held.take()]);
    }
    held.as_array_mut()
}

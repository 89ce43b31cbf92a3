//! Policies of queues: what a new one must pass, how a stored one is shown, and the statements that
//! AddPermission and RemovePermission write.
//!
//! Source: <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-creating-custom-policies.html>

use engine::{Ctx, Failure};
use identity::{BindError, bind_principals, show_principals};
use policy::{Policy, PolicyKind};
use serde_json::{Value, json};

use crate::settings::invalid_value;

/// The attribute that holds it.
pub(crate) const ATTRIBUTE: &str = "Policy";

/// The text to store of a policy that a caller sent: principals as unique ids. An empty one takes the policy
/// away.
///
/// # Errors
/// `InvalidAttributeValue` for what is no policy, or names a principal that does not exist.
pub(crate) async fn bound(cx: &mut Ctx, text: &str) -> Result<Option<String>, Failure> {
    if text.is_empty() {
        return Ok(None);
    }
    let policy = Policy::parse(text, PolicyKind::Resource).map_err(|_| invalid_value(ATTRIBUTE))?;
    match bind_principals(cx, &policy, text).await {
        Ok(stored) => Ok(Some(stored)),
        Err(BindError::UnknownPrincipal { .. }) => Err(invalid_value(ATTRIBUTE).into()),
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

/// The policy `shown` with a statement more; none where it has one of that label.
pub(crate) fn with_statement(
    shown: Option<&str>,
    queue_arn: &str,
    statement: (&str, Value),
) -> Result<Option<String>, Failure> {
    let (label, statement) = statement;
    let mut policy = match shown {
        Some(text) => parsed(text)?,
        None => json!({
            "Version": "2008-10-17",
            "Id": format!("{queue_arn}/SQSDefaultPolicy"),
            "Statement": [],
        }),
    };
    let Some(statements) = statements(&mut policy) else {
        return Err(Failure::Internal("a stored policy has no statements".to_owned()));
    };
    if statements.iter().any(|held| has_label(held, label)) {
        return Ok(None);
    }
    statements.push(statement);
    Ok(Some(policy.to_string()))
}

/// The policy `shown` without the statement of that label, empty where it was the last one; none where it has
/// none of that label.
pub(crate) fn without_statement(shown: &str, label: &str) -> Result<Option<String>, Failure> {
    let mut policy = parsed(shown)?;
    let Some(statements) = statements(&mut policy) else { return Ok(None) };
    let before = statements.len();
    statements.retain(|held| !has_label(held, label));
    match statements.len() {
        left if left == before => Ok(None),
        0 => Ok(Some(String::new())),
        _ => Ok(Some(policy.to_string())),
    }
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

fn has_label(statement: &Value, label: &str) -> bool {
    statement.get("Sid").and_then(Value::as_str) == Some(label)
}

//! Policies of topics: what a new one must pass, how a stored one is shown, and the statements that
//! AddPermission and RemovePermission write.
//!
//! Source: <https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-use-cases.html>

use engine::{Ctx, Failure};
use identity::{BindError, bind_principals, show_principals};
use policy::{Policy, PolicyKind};
use serde_json::{Value, json};

use crate::refusal::{invalid, invalid_because};
use crate::topic::TopicRecord;

/// The attribute that holds it.
pub(crate) const ATTRIBUTE: &str = "Policy";

/// What the owner of a topic may do by the policy that every topic has.
const OWNERS: [&str; 8] = [
    "SNS:GetTopicAttributes",
    "SNS:SetTopicAttributes",
    "SNS:AddPermission",
    "SNS:RemovePermission",
    "SNS:DeleteTopic",
    "SNS:Subscribe",
    "SNS:ListSubscriptionsByTopic",
    "SNS:Publish",
];

/// The text to store of a policy that a caller sent: principals as unique ids. An empty one is the policy that
/// every topic has.
///
/// # Errors
/// `InvalidParameter` for what is no policy, names a principal that does not exist, or speaks of other
/// resources.
pub(crate) async fn bound(
    cx: &mut Ctx,
    text: &str,
    topic_arn: &str,
) -> Result<Option<String>, Failure> {
    if text.is_empty() {
        return Ok(None);
    }
    let policy = Policy::parse(text, PolicyKind::Resource)
        .map_err(|_| invalid_because(ATTRIBUTE, "Policy Error: null"))?;
    require_resources(text, topic_arn)?;
    match bind_principals(cx, &policy, text).await {
        Ok(stored) => Ok(Some(stored)),
        Err(BindError::UnknownPrincipal { .. }) => {
            Err(invalid_because(ATTRIBUTE, "Policy statement action out of service scope!").into())
        }
        Err(error) => Err(Failure::Internal(error.to_string())),
    }
}

/// The statements of a topic's policy are about that topic.
fn require_resources(text: &str, topic_arn: &str) -> Result<(), Failure> {
    let mut policy = parsed(text)?;
    let about = |resource: &Value| {
        let named = resource.as_str().unwrap_or_default();
        named == "*" || named == topic_arn || named.contains('*') || named.contains('?')
    };
    for statement in statements(&mut policy).into_iter().flatten() {
        let fits = match statement.get("Resource") {
            Some(Value::Array(resources)) => resources.iter().all(about),
            Some(resource) => about(resource),
            None => statement.get("NotResource").is_some(),
        };
        if !fits {
            return Err(invalid_because(ATTRIBUTE, "Policy Error: null").into());
        }
    }
    Ok(())
}

/// The topic's policy as callers see it: ARNs where the principals still exist.
///
/// # Errors
/// When it does not compile, or records cannot be read.
pub(crate) async fn shown(cx: &mut Ctx, topic: &TopicRecord) -> Result<String, Failure> {
    let Some(stored) = &topic.policy else { return Ok(everybodys(topic)) };
    let policy = cx.policies().compile(PolicyKind::Resource, stored)?;
    show_principals(cx, &policy, stored).await.map_err(|error| Failure::Internal(error.to_string()))
}

/// The policy that a topic has to which nobody gave one: the account that owns it, by the policies of its
/// principals.
fn everybodys(topic: &TopicRecord) -> String {
    json!({
        "Version": "2008-10-17",
        "Id": "__default_policy_ID",
        "Statement": [{
            "Sid": "__default_statement_ID",
            "Effect": "Allow",
            "Principal": { "AWS": "*" },
            "Action": OWNERS,
            "Resource": topic.arn(),
            "Condition": { "StringEquals": { "AWS:SourceOwner": topic.account.as_str() } },
        }],
    })
    .to_string()
}

/// The policy `shown` with a statement more.
///
/// # Errors
/// `InvalidParameter` where it has one of that label.
pub(crate) fn with_statement(
    shown: &str,
    (label, statement): (&str, Value),
) -> Result<String, Failure> {
    let mut policy = parsed(shown)?;
    let Some(statements) = statements(&mut policy) else {
        return Err(Failure::Internal("a stored policy has no statements".to_owned()));
    };
    if statements.iter().any(|held| has_label(held, label)) {
        return Err(invalid("Statement already exists").into());
    }
    statements.push(statement);
    Ok(policy.to_string())
}

/// The policy `shown` without the statement of that label; empty where it was the last one.
///
/// # Errors
/// `InvalidParameter` where it has none of that label.
pub(crate) fn without_statement(shown: &str, label: &str) -> Result<String, Failure> {
    let mut policy = parsed(shown)?;
    let left = statements(&mut policy).map(|statements| {
        let before = statements.len();
        statements.retain(|held| !has_label(held, label));
        (before, statements.len())
    });
    match left {
        Some((_, 0)) => Ok(String::new()),
        Some((before, left)) if left < before => Ok(policy.to_string()),
        _ => Err(invalid_because("Label", "no such statement").into()),
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

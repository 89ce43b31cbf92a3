//! Bucket policies: what a new one must pass, and how a stored one is shown.
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/example-bucket-policies.html>

use api_s3::errors;
use engine::{Ctx, Failure};
use identity::{BindError, bind_principals, show_principals};
use policy::{Policy, PolicyKind};
use serde_json::Value;
use wire::AwsError;

use crate::bucket::BucketRecord;

/// A policy that was checked and can be stored.
#[derive(Debug)]
pub(crate) struct Accepted {
    /// The text to store: principals as unique ids.
    pub(crate) stored: String,
    pub(crate) is_public: bool,
}

/// Checks a policy a caller sent for `bucket`.
pub(crate) async fn accept(
    cx: &mut Ctx,
    bucket: &BucketRecord,
    text: &str,
) -> Result<Accepted, Failure> {
    let policy = Policy::parse(text, PolicyKind::Bucket)
        .map_err(|error| errors::malformed_policy(error.message().to_owned()))?;
    check_statements(text, &bucket.name)?;
    let is_public = policy.is_public();
    match bind_principals(cx, &policy, text).await {
        Ok(stored) => Ok(Accepted { stored, is_public }),
        Err(BindError::UnknownPrincipal { principal }) => {
            let error = errors::malformed_policy("Invalid principal in policy");
            Err(error.with_detail("Detail", format!("\"AWS\" : \"{principal}\"")).into())
        }
        Err(error) => Err(Failure::Internal(error.to_string())),
    }
}

/// The stored policy as callers see it: ARNs where the principals still exist.
pub(crate) async fn shown(cx: &mut Ctx, stored: &str) -> Result<String, Failure> {
    let policy = cx.policies().compile(PolicyKind::Bucket, stored)?;
    show_principals(cx, &policy, stored).await.map_err(|error| Failure::Internal(error.to_string()))
}

/// What S3 asks of statements beyond the policy language: their resources are in this bucket, and
/// each action is about a resource the statement names.
fn check_statements(text: &str, bucket: &str) -> Result<(), AwsError> {
    let document: Value = serde_json::from_str(text).map_err(|_| {
        errors::malformed_policy("Policies must be valid JSON and the first byte must be '{'")
    })?;
    for statement in one_or_many(document.get("Statement")) {
        let element = statement.get("Resource").or_else(|| statement.get("NotResource"));
        let resources: Vec<&str> = texts(element);
        if resources.is_empty() || !resources.iter().all(|arn| is_in_bucket(arn, bucket)) {
            return Err(errors::malformed_policy("Policy has invalid resource"));
        }
        let actions = texts(statement.get("Action"));
        let others = texts(statement.get("NotAction"));
        if actions.iter().chain(&others).any(|action| !is_of_s3(action)) {
            return Err(errors::malformed_policy("Policy has invalid action"));
        }
        let named = statement.get("Resource").is_some();
        if named && !actions.iter().all(|action| applies_to_any(action, &resources)) {
            return Err(errors::malformed_policy(
                "Action does not apply to any resource(s) in statement",
            ));
        }
    }
    Ok(())
}

fn one_or_many(value: Option<&Value>) -> &[Value] {
    match value {
        Some(Value::Array(items)) => items,
        Some(single) => core::slice::from_ref(single),
        None => &[],
    }
}

fn texts(value: Option<&Value>) -> Vec<&str> {
    one_or_many(value).iter().filter_map(Value::as_str).collect()
}

/// Whether the pattern can match the bucket or something in it.
fn is_in_bucket(pattern: &str, bucket: &str) -> bool {
    if pattern == "*" {
        return true;
    }
    let Some(path) = pattern.strip_prefix("arn:aws:s3:::") else { return false };
    let name = path.split_once('/').map_or(path, |(name, _)| name);
    matches_wildcards(name.as_bytes(), bucket.as_bytes())
}

/// `*` and `?`, without anything else.
fn matches_wildcards(pattern: &[u8], text: &[u8]) -> bool {
    match (pattern.split_first(), text.split_first()) {
        (None, None) => true,
        (Some((b'*', rest)), _) => {
            matches_wildcards(rest, text)
                || text.split_first().is_some_and(|(_, text)| matches_wildcards(pattern, text))
        }
        (Some((b'?', rest)), Some((_, text))) => matches_wildcards(rest, text),
        (Some((one, rest)), Some((other, text))) => one == other && matches_wildcards(rest, text),
        _ => false,
    }
}

fn is_of_s3(action: &str) -> bool {
    action == "*" || action.get(..3).is_some_and(|start| start.eq_ignore_ascii_case("s3:"))
}

/// Whether some resource is of the kind the action is about. An action with wildcards is about
/// both kinds.
fn applies_to_any(action: &str, resources: &[&str]) -> bool {
    if action.contains(['*', '?']) {
        return true;
    }
    let wants_object = is_object_action(action);
    resources.iter().any(|pattern| {
        let is_object = pattern.contains('/');
        is_object == wants_object || pattern.contains('*')
    })
}

/// Whether the action is about objects, not about buckets.
fn is_object_action(action: &str) -> bool {
    const OTHERS: [&str; 4] = [
        "s3:abortmultipartupload",
        "s3:bypassgovernanceretention",
        "s3:listmultipartuploadparts",
        "s3:objectowneroverridetobucketowner",
    ];
    let action = action.to_ascii_lowercase();
    let names_object = action.contains("object") && !action.contains("bucketobjectlock");
    let names_replica = action.starts_with("s3:replicate");
    names_object || names_replica || OTHERS.contains(&action.as_str())
}

#[cfg(test)]
mod tests;

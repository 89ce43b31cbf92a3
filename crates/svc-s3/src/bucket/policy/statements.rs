//! What S3 asks of statements beyond the policy language: their resources are in the bucket or in the
//! access point whose policy it is, their
//! actions are those of S3 and about these resources, and their condition keys are about each of
//! these actions.

use api_s3::errors;
use serde_json::Value;
use wire::AwsError;

use super::actions::{self, Kind};
use super::condition_keys::{self, Scope};
use super::{Holder, matches_wildcards};
use crate::bucket::S3_ARNS;

/// What stands in the ARN of an access point before the key of an object.
const OBJECT: &str = "/object/";

/// Checks the statements of a policy for `holder`.
///
/// # Errors
/// `MalformedPolicy`, with the words of AWS.
pub(super) fn check(text: &str, holder: Holder<'_>) -> Result<(), AwsError> {
    let document: Value = serde_json::from_str(text).map_err(|_| {
        errors::malformed_policy("Policies must be valid JSON and the first byte must be '{'")
    })?;
    for statement in one_or_many(document.get("Statement")) {
        check_resources(statement, holder)?;
        check_actions(statement, holder)?;
        check_condition_keys(statement)?;
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

fn check_resources(statement: &Value, holder: Holder<'_>) -> Result<(), AwsError> {
    let element = statement.get("Resource").or_else(|| statement.get("NotResource"));
    let resources = texts(element);
    if resources.is_empty() || !resources.iter().all(|arn| is_in(arn, holder)) {
        return Err(errors::malformed_policy("Policy has invalid resource"));
    }
    Ok(())
}

/// Whether the pattern can match what the policy is for, or something in it.
fn is_in(pattern: &str, holder: Holder<'_>) -> bool {
    match holder {
        Holder::Bucket(name) => is_in_bucket(pattern, name),
        Holder::AccessPoint(arn) => is_in_access_point(pattern, arn),
    }
}

fn is_in_access_point(pattern: &str, arn: &str) -> bool {
    let point = pattern.split_once(OBJECT).map_or(pattern, |(point, _)| point);
    // A star matches neither colons nor less than a part.
    let (patterns, parts) = (point.splitn(6, ':'), arn.splitn(6, ':'));
    patterns.clone().count() == parts.clone().count()
        && patterns
            .zip(parts)
            .all(|(pattern, part)| matches_wildcards(pattern.as_bytes(), part.as_bytes()))
}

fn is_in_bucket(pattern: &str, bucket: &str) -> bool {
    let Some(path) = S3_ARNS.resource_of(pattern) else { return false };
    let name = path.split_once('/').map_or(path, |(name, _)| name);
    matches_wildcards(name.as_bytes(), bucket.as_bytes())
}

fn check_actions(statement: &Value, holder: Holder<'_>) -> Result<(), AwsError> {
    let named = texts(statement.get("Action"));
    let others = texts(statement.get("NotAction"));
    if named.iter().chain(&others).any(|action| actions::matched(action).next().is_none()) {
        return Err(errors::malformed_policy("Policy has invalid action"));
    }
    let Some(resources) = statement.get("Resource") else { return Ok(()) };
    let resources = texts(Some(resources));
    let applies = |action: &&str| {
        let mut kinds = actions::matched(action).map(|(kind, _)| kind);
        kinds.any(|kind| resources.iter().any(|arn| is_of_kind(arn, kind, holder)))
    };
    if !named.iter().all(applies) {
        return Err(errors::malformed_policy(
            "Action does not apply to any resource(s) in statement",
        ));
    }
    Ok(())
}

/// Whether the pattern, which is in the bucket or the access point, can match something of the kind.
fn is_of_kind(pattern: &str, kind: Kind, holder: Holder<'_>) -> bool {
    match (kind, holder) {
        (Kind::Bucket, Holder::Bucket(_)) => !pattern.contains('/'),
        (Kind::Object, Holder::Bucket(_)) => pattern.contains(['/', '*']),
        (Kind::Bucket | Kind::Point, Holder::AccessPoint(_)) => !pattern.contains(OBJECT),
        (Kind::Object, Holder::AccessPoint(_)) => {
            pattern.contains(OBJECT) || pattern.ends_with('*')
        }
        (Kind::Point, Holder::Bucket(_)) | (Kind::Other, _) => false,
    }
}

fn check_condition_keys(statement: &Value) -> Result<(), AwsError> {
    let operators = statement.get("Condition").and_then(Value::as_object);
    let keys = operators.into_iter().flat_map(|operators| operators.values());
    let keys = keys.filter_map(Value::as_object).flat_map(|keys| keys.keys());
    for key in keys {
        let Some(scope) = condition_keys::scope(key) else {
            return Err(errors::malformed_policy("Policy has an invalid condition key"));
        };
        if !applies_to_each(scope, statement) {
            return Err(errors::malformed_policy(
                "Conditions do not apply to combination of actions and resources in statement",
            ));
        }
    }
    Ok(())
}

/// Whether requests of every action of the statement have the key. Of a pattern, one action that
/// has it is enough; what `NotAction` leaves is not looked at.
fn applies_to_each(scope: Scope, statement: &Value) -> bool {
    let Scope::Only(with_key) = scope else { return true };
    let named = texts(statement.get("Action"));
    named
        .iter()
        .all(|pattern| actions::matched(pattern).any(|(_, action)| with_key.contains(&action)))
}

#[cfg(test)]
mod tests;

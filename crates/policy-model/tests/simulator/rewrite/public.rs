//! Rewritings of what RestrictPublicBuckets does, after the page on Block Public Access.
use policy_model::{CallerKind, Question, Service};
use serde_json::{Value, json};

use super::walk::{Layer, map_documents, statements, strings};

/// Somebody the setting keeps out, if the policy is public.
fn is_kept_out(question: &Question) -> bool {
    let others = question.caller.account != question.resource_account
        || question.caller.kind == CallerKind::Anonymous;
    others && question.service == (Service::S3 { restrict_public_buckets: true })
}

fn unrestricted(question: Question) -> Question {
    Question { service: Service::S3 { restrict_public_buckets: false }, ..question }
}

/// Of a public policy nothing is left to others but its denies.
fn denies_only(question: &Question) -> Option<Question> {
    let rewritten = map_documents(question, |layer, document| {
        let mut denies = document.clone();
        let kept: Vec<Value> = statements(document)
            .into_iter()
            .filter(|statement| statement["Effect"] == "Deny")
            .collect();
        denies["Statement"] = json!(kept);
        (layer == Layer::Resource).then_some(denies)
    })?;
    Some(unrestricted(rewritten))
}

/// What the setting takes away is refused as if nobody had granted it.
pub(in super::super) fn restricted_bucket_grants_nothing(question: &Question) -> Option<Question> {
    let policy = question.resource_policy.as_ref()?;
    (is_kept_out(question) && is_public(policy)).then(|| denies_only(question)).flatten()
}

/// A value with a wildcard is not fixed, nor is the name of a role session.
pub(in super::super) fn wildcards_are_not_fixed(question: &Question) -> Option<Question> {
    let policy = question.resource_policy.as_ref()?;
    let loose = conditions(policy).into_iter().any(|(_, key, values)| {
        let named = ["aws:principalarn", "aws:sourcearn"].contains(&key.as_str());
        let wild = values.iter().any(|value| value.contains('*'));
        (named && wild) || (key == "aws:userid" && !is_fixed(&key, &values))
    });
    if loose { restricted_bucket_grants_nothing(question) } else { None }
}

/// A policy that only has fixed values is not public.
pub(in super::super) fn fixed_values_are_not_public(question: &Question) -> Option<Question> {
    let policy = question.resource_policy.as_ref()?;
    (is_kept_out(question) && !is_public(policy)).then(|| unrestricted(question.clone()))
}

/// Operator, key in lower case and values of every condition of every statement.
fn conditions(policy: &Value) -> Vec<(String, String, Vec<String>)> {
    statements(policy).iter().flat_map(conditions_of).collect()
}

fn conditions_of(statement: &Value) -> Vec<(String, String, Vec<String>)> {
    let mut all = Vec::new();
    for (operator, keys) in statement["Condition"].as_object().into_iter().flatten() {
        for (key, values) in keys.as_object().into_iter().flatten() {
            all.push((operator.clone(), key.to_lowercase(), strings(values)));
        }
    }
    all
}

/// A policy is public until each of its grants is seen to have a fixed principal or a fixed condition.
fn is_public(policy: &Value) -> bool {
    statements(policy).iter().any(|statement| {
        let named = |kind: &str| strings(&statement["Principal"][kind]);
        let everyone = statement["Principal"] == "*"
            || named("AWS").contains(&"*".to_owned())
            || !named("Federated").is_empty()
            || statement.get("NotPrincipal").is_some();
        let confined = conditions_of(statement).iter().any(|(operator, key, values)| {
            let equals =
                ["StringEquals", "StringEqualsIgnoreCase", "StringLike", "ArnEquals", "ArnLike"]
                    .contains(&operator.trim_start_matches("ForAnyValue:"));
            let address = operator.trim_start_matches("ForAnyValue:") == "IpAddress";
            let operator_fits = if key == "aws:sourceip" { address } else { equals };
            operator_fits && !values.is_empty() && is_fixed(key, values)
        });
        statement["Effect"] == "Allow" && everyone && !confined
    })
}

fn is_fixed(key: &str, values: &[String]) -> bool {
    let keys = [
        "aws:principalorgid",
        "aws:principalaccount",
        "aws:principalarn",
        "aws:sourcearn",
        "aws:sourcevpc",
        "aws:sourcevpce",
        "aws:sourceaccount",
    ];
    values.iter().all(|value| match key {
        "aws:sourceip" => is_narrow(value),
        "aws:userid" => !value.contains(['*', '?', '$']) && !value.starts_with("AROA"),
        _ => keys.contains(&key) && !value.is_empty() && !value.contains(['*', '?', '$']),
    })
}

fn is_narrow(block: &str) -> bool {
    let (network, length) = block.split_once('/').unwrap_or((block, "128"));
    let length: u32 = length.parse().unwrap();
    length >= if network.contains(':') { 32 } else { 8 }
}

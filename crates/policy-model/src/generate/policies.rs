//! Statements and documents.
use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::conditions::{conditions, found};
use super::world::{
    A, ACTION_PATTERNS, AWS_PRINCIPALS, CONFINING_BLOCKS, CONFINING_VALUES, RESOURCE_PATTERNS,
    TRUST_PATTERNS,
};
use crate::KeyValue;
use crate::choices::Choices;
use crate::rules::CONFINING_KEYS;

/// Where a document is attached: decides which elements it may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    Identity,
    Resource,
    Bucket,
    Trust,
    /// A resource control policy: denies everybody.
    Deny,
}

pub(super) fn principal_element(choices: &mut Choices) -> Value {
    match choices.below(20) {
        0..2 => json!("*"),
        2 => json!({"AWS": "*"}),
        3..6 => json!({"AWS": choices.pick(&AWS_PRINCIPALS)}),
        6..12 => json!({"AWS": choices.several(AWS_PRINCIPALS.get(1..).unwrap_or_default(), 1, 6)}),
        12 => json!({"Service": "cloudtrail.amazonaws.com"}),
        13 => json!({"Service": ["s3.amazonaws.com", "cloudtrail.amazonaws.com"], "AWS": A}),
        14..16 => json!({"Federated": "accounts.google.com"}),
        16..18 => json!({"Federated": "arn:aws:iam::111122223333:saml-provider/corp"}),
        _ => json!({"CanonicalUser": "0123456789abcdef"}),
    }
}

fn statement(choices: &mut Choices, form: Form) -> Value {
    let effect = match form {
        Form::Deny => "Deny",
        _ => choices.pick(&["Allow", "Allow", "Allow", "Allow", "Deny"]),
    };
    let patterns: &[&str] = if form == Form::Trust { &TRUST_PATTERNS } else { &ACTION_PATTERNS };
    let mut statement = Map::new();
    statement.insert("Effect".to_owned(), json!(effect));
    let action = if choices.percent(10) { "NotAction" } else { "Action" };
    statement.insert(action.to_owned(), json!(choices.several(patterns, 1, 2)));
    if form != Form::Trust {
        let resource = if choices.percent(10) { "NotResource" } else { "Resource" };
        statement.insert(resource.to_owned(), json!(choices.several(&RESOURCE_PATTERNS, 1, 2)));
    }
    match form {
        Form::Identity => {}
        Form::Deny => {
            statement.insert("Principal".to_owned(), json!("*"));
        }
        Form::Resource | Form::Bucket | Form::Trust => {
            let may_negate = match form {
                Form::Bucket => effect == "Deny",
                Form::Trust => false,
                _ => true,
            };
            let negated = may_negate && choices.percent(15);
            let element = if negated { "NotPrincipal" } else { "Principal" };
            statement.insert(element.to_owned(), principal_element(choices));
        }
    }
    if choices.percent(35) {
        // The keys of a whole request are made apart; these are not used.
        statement.insert("Condition".to_owned(), conditions(choices, 1, &mut BTreeMap::new()));
    }
    Value::Object(statement)
}

pub(super) fn document(choices: &mut Choices, form: Form) -> Value {
    let count = 1 + choices.below(3);
    let statements: Vec<Value> = (0..count).map(|_| statement(choices, form)).collect();
    // `Bool` takes a variable only where there are variables.
    let needs_variables =
        |statement: &Value| statement.to_string().contains("${aws:SecureTransport}");
    let version = match choices.below(8) {
        0 if !statements.iter().any(needs_variables) => Some("2008-10-17"),
        1 if !statements.iter().any(needs_variables) => None,
        _ => Some("2012-10-17"),
    };
    match version {
        Some(version) => json!({"Version": version, "Statement": statements}),
        None => json!({"Statement": statements}),
    }
}

pub(super) fn allow_all() -> Value {
    json!({"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}})
}

/// One time in three a policy that allows everything, so that the other layers decide.
pub(super) fn mostly_open(choices: &mut Choices, form: Form) -> Value {
    if choices.below(3) == 0 { allow_all() } else { document(choices, form) }
}

/// A condition on a key that may make a bucket policy non-public; half the time the request meets it.
pub(super) fn confining_condition(
    choices: &mut Choices,
    request: &mut BTreeMap<String, KeyValue>,
) -> Value {
    let key = choices.pick(&CONFINING_KEYS);
    let (operators, values): (&[&str], &[&str]) = if key == "aws:sourceip" {
        (&["IpAddress", "IpAddress", "NotIpAddress", "IpAddressIfExists"], &CONFINING_BLOCKS)
    } else {
        let operators = &[
            "StringEquals",
            "StringLike",
            "StringNotEquals",
            "StringEqualsIfExists",
            "ForAnyValue:StringLike",
            "ForAllValues:StringEquals",
            "ArnLike",
            "ArnEquals",
            "StringEqualsIgnoreCase",
        ];
        (operators, &CONFINING_VALUES)
    };
    let operator = choices.pick(operators);
    let wanted = choices.several(values, 1, 2);
    if choices.percent(50) {
        let texts =
            if key == "aws:sourceip" { &["10.1.2.3", "203.0.113.9"] } else { wanted.as_slice() };
        let many = operator.starts_with("For");
        request.insert(key.to_owned(), found(choices, texts, many));
    }
    json!({operator: {key: wanted}})
}

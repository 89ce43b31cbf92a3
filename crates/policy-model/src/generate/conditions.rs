//! Condition elements, and values for their keys.
use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::world::{
    ADDRESSES, ARNS, DATES, FOUND_ADDRESSES, FOUND_ARNS, FOUND_BINARY, FOUND_DATES, FOUND_FLAGS,
    FOUND_NUMBERS, FOUND_STRINGS, NUMBERS, STRINGS,
};
use crate::KeyValue;
use crate::choices::Choices;
use crate::rules::OPERATORS;

/// What an operator compares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Family {
    Text,
    Number,
    Date,
    Flag,
    Binary,
    Address,
    Arn,
}

fn family(operator: &str) -> Family {
    match operator {
        "Bool" => Family::Flag,
        "BinaryEquals" => Family::Binary,
        "IpAddress" | "NotIpAddress" => Family::Address,
        _ if operator.starts_with("Numeric") => Family::Number,
        _ if operator.starts_with("Date") => Family::Date,
        _ if operator.starts_with("Arn") => Family::Arn,
        _ => Family::Text,
    }
}

/// Keys as policies spell them; the first is one of the family's own.
fn keys(family: Family) -> &'static [&'static str] {
    match family {
        Family::Number => &["aws:MultiFactorAuthAge"],
        Family::Date => &["aws:CurrentTime"],
        Family::Flag => &["aws:SecureTransport"],
        Family::Address => &["aws:SourceIp"],
        Family::Arn => &["aws:SourceArn"],
        Family::Binary => &["s3:prefix"],
        Family::Text => &[
            "aws:username",
            "aws:PrincipalTag/team",
            "AWS:principaltag/TEAM",
            "aws:TagKeys",
            "aws:PrincipalOrgID",
            "kms:EncryptionContextKeys",
        ],
    }
}

const ALL_KEYS: [&str; 12] = [
    "aws:username",
    "aws:PrincipalTag/team",
    "AWS:principaltag/TEAM",
    "aws:TagKeys",
    "aws:SourceIp",
    "aws:CurrentTime",
    "aws:MultiFactorAuthAge",
    "aws:SecureTransport",
    "aws:SourceArn",
    "aws:PrincipalOrgID",
    "kms:EncryptionContextKeys",
    "s3:prefix",
];

fn operands(family: Family) -> &'static [&'static str] {
    match family {
        Family::Number => &NUMBERS,
        Family::Date => &DATES,
        Family::Flag => &["true", "false", "True", "${aws:SecureTransport}"],
        Family::Address => &ADDRESSES,
        Family::Arn => &ARNS,
        Family::Binary => &["cmVk", "cmVkcmVk", "", "cg=="],
        Family::Text => &STRINGS,
    }
}

fn found_texts(family: Family) -> &'static [&'static str] {
    match family {
        Family::Number => &FOUND_NUMBERS,
        Family::Date => &FOUND_DATES,
        Family::Flag => &FOUND_FLAGS,
        Family::Address => &FOUND_ADDRESSES,
        Family::Arn => &FOUND_ARNS,
        Family::Binary => &FOUND_BINARY,
        Family::Text => &FOUND_STRINGS,
    }
}

/// A value of a key; several when `many`.
pub(super) fn found(choices: &mut Choices, texts: &[&str], many: bool) -> KeyValue {
    if many {
        KeyValue::Many(choices.several(texts, 0, 3).into_iter().map(str::to_owned).collect())
    } else {
        KeyValue::One(choices.pick(texts).to_owned())
    }
}

struct Triple {
    operator: String,
    key: &'static str,
    values: Value,
    family: Family,
    in_sets: bool,
}

impl Triple {
    /// The operands that are values too.
    fn wanted(&self) -> Vec<&str> {
        let texts = self.values.as_array().into_iter().flatten().filter_map(Value::as_str);
        texts.filter(|text| !text.contains("${")).collect()
    }
}

fn triple(choices: &mut Choices) -> Triple {
    if choices.percent(3) {
        let values = json!(choices.pick(&["true", "false"]));
        let key = choices.pick(&ALL_KEYS);
        return Triple {
            operator: "Null".to_owned(),
            key,
            values,
            family: Family::Text,
            in_sets: false,
        };
    }
    let base = choices.pick(&OPERATORS);
    let prefix = choices.pick(&["", "ForAllValues:", "ForAnyValue:"]);
    let suffix = choices.pick(&["", "IfExists"]);
    let family = family(base);
    let key =
        if choices.percent(90) { choices.pick(keys(family)) } else { choices.pick(&ALL_KEYS) };
    let values = json!(choices.several(operands(family), 1, 2));
    Triple {
        operator: format!("{prefix}{base}{suffix}"),
        key,
        values,
        family,
        in_sets: !prefix.is_empty(),
    }
}

/// A Condition element of so many triples or up to two more, and values for most of its keys.
pub(super) fn conditions(
    choices: &mut Choices,
    least: usize,
    request: &mut BTreeMap<String, KeyValue>,
) -> Value {
    let count = least + choices.below(3);
    let mut operators: BTreeMap<String, Map<String, Value>> = BTreeMap::new();
    for _ in 0..count {
        let triple = triple(choices);
        if choices.percent(85) {
            let many = choices.percent(if triple.in_sets { 70 } else { 10 });
            let wanted = triple.wanted();
            let texts = if wanted.is_empty() || choices.percent(50) {
                found_texts(triple.family)
            } else {
                &wanted
            };
            let value = found(choices, texts, many);
            request.insert(triple.key.to_lowercase(), value);
        }
        operators.entry(triple.operator).or_default().insert(triple.key.to_owned(), triple.values);
    }
    // Keys that variables stand for.
    for (key, share) in [("aws:username", 30), ("aws:principaltag/team", 30)] {
        if choices.percent(share) && !request.contains_key(key) {
            request.insert(key.to_owned(), found(choices, &FOUND_STRINGS, false));
        }
    }
    json!(operators)
}

/// The keys of a whole request, each there or not.
pub(super) fn key_values(choices: &mut Choices) -> BTreeMap<String, KeyValue> {
    let families = [
        ("aws:username", Family::Text),
        ("aws:principaltag/team", Family::Text),
        ("aws:tagkeys", Family::Text),
        ("aws:sourceip", Family::Address),
        ("aws:currenttime", Family::Date),
        ("aws:multifactorauthage", Family::Number),
        ("aws:securetransport", Family::Flag),
        ("aws:sourcearn", Family::Arn),
        ("aws:principalorgid", Family::Text),
        ("kms:encryptioncontextkeys", Family::Text),
        ("s3:prefix", Family::Binary),
    ];
    let mut keys = BTreeMap::new();
    for (key, family) in families {
        if choices.percent(50) {
            let many = key.ends_with("keys") || choices.percent(5);
            keys.insert(key.to_owned(), found(choices, found_texts(family), many));
        }
    }
    keys
}

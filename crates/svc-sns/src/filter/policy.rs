//! Reading a filter policy: what is not one is refused, so that none ever matches what nobody meant.

use api_sns::errors;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use wire::AwsError;

use super::pattern::{Block, Wildcard};
use crate::limits::{
    FILTER_BYTES_MAX, FILTER_COMBINATIONS_MAX, FILTER_DEPTH_MAX, FILTER_KEYS_MAX, WILDCARDS_MAX,
};

/// The largest number, either way.
const NUMBER_MAX: f64 = 1_000_000_000.0;

/// Numbers are compared to five digits behind the point.
const SCALE: f64 = 100_000.0;

/// What a policy looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Scope {
    MessageAttributes,
    MessageBody,
}

/// A policy.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct FilterPolicy {
    pub(super) tests: Vec<Test>,
}

/// What has to be so.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Test {
    /// One of these of the property of that name.
    Property { name: String, rules: Vec<Rule> },
    /// All of these of what is in the property of that name.
    Within { name: String, tests: Vec<Test> },
    /// All of one of these.
    AnyOf(Vec<Vec<Test>>),
}

/// What a property may be.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Rule {
    Equals(Scalar),
    Prefix(String),
    Suffix(String),
    IgnoringCase(String),
    Wildcard(Wildcard),
    Within(Block),
    Numeric(Vec<(Comparison, f64)>),
    Exists(bool),
    /// None of these.
    AnythingBut(Vec<Rule>),
}

/// A value that is no list and no object.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Scalar {
    Text(String),
    /// Times [`SCALE`], rounded.
    Number(f64),
    Flag(bool),
    Null,
}

/// How numbers are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Comparison {
    Equal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

impl Scope {
    /// # Errors
    /// `InvalidParameter`.
    pub(crate) fn parse(text: &str) -> Result<Self, AwsError> {
        match text {
            "MessageAttributes" => Ok(Self::MessageAttributes),
            "MessageBody" => Ok(Self::MessageBody),
            _ => Err(errors::invalid_parameter_exception(
                "Invalid parameter: FilterPolicyScope: Invalid value. Please use either MessageBody or MessageAttributes",
            )),
        }
    }

    /// As an attribute.
    pub(crate) const fn shown(self) -> &'static str {
        match self {
            Self::MessageAttributes => "MessageAttributes",
            Self::MessageBody => "MessageBody",
        }
    }
}

impl FilterPolicy {
    /// # Errors
    /// `InvalidParameter` for what is no policy, or none that AWS takes.
    pub(crate) fn parse(text: &str, scope: Scope) -> Result<Self, AwsError> {
        if text.len() > FILTER_BYTES_MAX {
            return Err(refused("Filter policy is too large"));
        }
        let policy: Value =
            serde_json::from_str(text).map_err(|_| refused("failed to parse JSON."))?;
        let members = policy.as_object().ok_or_else(|| refused("failed to parse JSON."))?;
        let mut reading = Reading { scope, keys: 0 };
        let tests = reading.tests(members, 1)?;
        if reading.keys > FILTER_KEYS_MAX {
            return Err(refused("Filter policy can not have more than 5 keys"));
        }
        if combinations(&tests, 1) > FILTER_COMBINATIONS_MAX {
            return Err(refused("Filter policy is too complex"));
        }
        Ok(Self { tests })
    }
}

struct Reading {
    scope: Scope,
    /// Keys that have rules.
    keys: usize,
}

impl Reading {
    fn tests(&mut self, members: &Map<String, Value>, depth: usize) -> Result<Vec<Test>, AwsError> {
        if depth > FILTER_DEPTH_MAX {
            return Err(refused("Filter policy is nested too deep"));
        }
        members.iter().map(|(name, value)| self.test(name, value, depth)).collect()
    }

    fn test(&mut self, name: &str, value: &Value, depth: usize) -> Result<Test, AwsError> {
        if name == "$or"
            && let Some(alternatives) = alternatives(value)
        {
            let alternatives = alternatives.iter().map(|members| self.tests(members, depth));
            return Ok(Test::AnyOf(alternatives.collect::<Result<_, _>>()?));
        }
        match value {
            Value::Array(rules) if rules.is_empty() => Err(refused("Empty arrays are not allowed")),
            Value::Array(rules) => {
                self.keys = self.keys.saturating_add(1);
                let rules = rules.iter().map(rule).collect::<Result<_, _>>()?;
                Ok(Test::Property { name: name.to_owned(), rules })
            }
            Value::Object(_) if self.scope == Scope::MessageAttributes => Err(refused(
                "Filter policy scope MessageAttributes does not support nested filter policy",
            )),
            Value::Object(members) if members.is_empty() => {
                Err(refused("Empty objects are not allowed"))
            }
            Value::Object(members) => {
                let tests = self.tests(members, depth.saturating_add(1))?;
                Ok(Test::Within { name: name.to_owned(), tests })
            }
            _ => Err(refused(format!("\"{name}\" must be an object or an array"))),
        }
    }
}

/// The alternatives of `$or`: two or more objects, of which none is a rule. Anything else is a property that is
/// called so.
fn alternatives(value: &Value) -> Option<Vec<&Map<String, Value>>> {
    let list = value.as_array().filter(|list| list.len() >= 2)?;
    let members: Vec<_> = list.iter().filter_map(Value::as_object).collect();
    let is_policy = |members: &&Map<String, Value>| {
        !members.is_empty() && !members.keys().any(|name| is_operator(name))
    };
    (members.len() == list.len() && members.iter().all(is_policy)).then_some(members)
}

fn is_operator(name: &str) -> bool {
    [
        "prefix",
        "suffix",
        "equals-ignore-case",
        "wildcard",
        "cidr",
        "numeric",
        "exists",
        "anything-but",
    ]
    .contains(&name)
}

fn rule(value: &Value) -> Result<Rule, AwsError> {
    let Value::Object(members) = value else { return Ok(Rule::Equals(scalar(value)?)) };
    let mut members = members.iter();
    let (Some((name, operand)), None) = (members.next(), members.next()) else {
        return Err(refused("Only one key allowed in match expression"));
    };
    match name.as_str() {
        "anything-but" => Ok(Rule::AnythingBut(exclusions(operand)?)),
        "exists" => {
            let is_there = operand.as_bool();
            is_there
                .map(Rule::Exists)
                .ok_or_else(|| refused("exists match pattern must be either true or false."))
        }
        "numeric" => numeric(operand),
        _ => textual(name, operand),
    }
}

/// An operator that takes a text.
fn textual(name: &str, operand: &Value) -> Result<Rule, AwsError> {
    let text = || {
        let text = operand.as_str().filter(|text| !text.is_empty());
        text.ok_or_else(|| refused(format!("{name} match pattern must be a string")))
    };
    match name {
        "prefix" => Ok(Rule::Prefix(text()?.to_owned())),
        "suffix" => Ok(Rule::Suffix(text()?.to_owned())),
        "equals-ignore-case" => Ok(Rule::IgnoringCase(text()?.to_lowercase())),
        "wildcard" => {
            let wildcard = Wildcard::parse(text()?).filter(|it| it.stars() <= WILDCARDS_MAX);
            let wildcard = wildcard
                .ok_or_else(|| refused("wildcard match pattern is invalid or too complex"))?;
            Ok(Rule::Wildcard(wildcard))
        }
        "cidr" => {
            let block = Block::parse(text()?).ok_or_else(|| refused("Malformed CIDR"))?;
            Ok(Rule::Within(block))
        }
        _ => Err(refused(format!("Unrecognized match type {name}"))),
    }
}

/// What `anything-but` excludes: values, or what one operator matches.
fn exclusions(operand: &Value) -> Result<Vec<Rule>, AwsError> {
    match operand {
        Value::Array(values) if values.is_empty() => Err(refused("Empty arrays are not allowed")),
        Value::Array(values) => {
            values.iter().map(|value| excluded(value).map(Rule::Equals)).collect()
        }
        Value::Object(members) => {
            let mut members = members.iter();
            let (Some((name, operand)), None) = (members.next(), members.next()) else {
                return Err(refused("Only one key allowed in match expression"));
            };
            if !["prefix", "suffix", "wildcard", "equals-ignore-case"].contains(&name.as_str()) {
                return Err(refused(format!("Unsupported anything-but pattern: {name}")));
            }
            match operand {
                Value::Array(values) if values.is_empty() => {
                    Err(refused("Empty arrays are not allowed"))
                }
                Value::Array(values) => values.iter().map(|value| textual(name, value)).collect(),
                value => Ok(vec![textual(name, value)?]),
            }
        }
        value => Ok(vec![Rule::Equals(excluded(value)?)]),
    }
}

fn excluded(value: &Value) -> Result<Scalar, AwsError> {
    match scalar(value)? {
        value @ (Scalar::Text(_) | Scalar::Number(_)) => Ok(value),
        _ => Err(refused("Inside anything-but list, number|string is expected")),
    }
}

fn scalar(value: &Value) -> Result<Scalar, AwsError> {
    match value {
        Value::String(text) => Ok(Scalar::Text(text.clone())),
        Value::Bool(flag) => Ok(Scalar::Flag(*flag)),
        Value::Null => Ok(Scalar::Null),
        Value::Number(number) => {
            let number = number.as_f64().and_then(scaled);
            number
                .map(Scalar::Number)
                .ok_or_else(|| refused("Value must be between -1.0E9 and 1.0E9, inclusive"))
        }
        Value::Array(_) | Value::Object(_) => {
            Err(refused("Match value must be String, number, true, false, or null"))
        }
    }
}

/// A number as numbers are compared; none where it is too large.
pub(super) fn scaled(number: f64) -> Option<f64> {
    (number.abs() <= NUMBER_MAX).then(|| (number * SCALE).round())
}

fn numeric(operand: &Value) -> Result<Rule, AwsError> {
    let malformed = |text: &str| refused(text);
    let list = operand.as_array().map(Vec::as_slice).unwrap_or_default();
    let comparisons = list.chunks(2).map(|pair| {
        let [operator, number] = pair else {
            return Err(malformed("Numeric match pattern must have an operator and a number"));
        };
        let comparison = match operator.as_str() {
            Some("=") => Comparison::Equal,
            Some("<") => Comparison::Less,
            Some("<=") => Comparison::LessOrEqual,
            Some(">") => Comparison::Greater,
            Some(">=") => Comparison::GreaterOrEqual,
            _ => return Err(malformed("Unrecognized numeric range operator")),
        };
        let number = number.as_f64().and_then(scaled);
        let number = number.ok_or_else(|| {
            malformed("Value of numeric operator must be numeric, between -1.0E9 and 1.0E9")
        })?;
        Ok((comparison, number))
    });
    let comparisons: Vec<(Comparison, f64)> = comparisons.collect::<Result<_, _>>()?;
    match comparisons.as_slice() {
        [_] => {}
        [
            (Comparison::Greater | Comparison::GreaterOrEqual, bottom),
            (Comparison::Less | Comparison::LessOrEqual, top),
        ] if bottom < top => {}
        [_, _] => {
            return Err(malformed(
                "Bottom must be less than top, in the form [\">\", bottom, \"<\", top]",
            ));
        }
        _ => {
            return Err(malformed(
                "Invalid member in numeric match: one or two comparisons are expected",
            ));
        }
    }
    Ok(Rule::Numeric(comparisons))
}

/// The combinations of values: of each property their number, times its level.
fn combinations(tests: &[Test], level: usize) -> usize {
    tests.iter().fold(1_usize, |product, test| {
        let count = match test {
            Test::Property { rules, .. } => {
                rules.iter().map(values).sum::<usize>().saturating_mul(level)
            }
            Test::Within { tests, .. } => combinations(tests, level.saturating_add(1)),
            Test::AnyOf(alternatives) => {
                let each = alternatives.iter().map(|tests| combinations(tests, level));
                each.fold(0, usize::saturating_add)
            }
        };
        product.saturating_mul(count.max(1))
    })
}

fn values(rule: &Rule) -> usize {
    match rule {
        Rule::AnythingBut(rules) => rules.len(),
        _ => 1,
    }
}

fn refused(text: impl core::fmt::Display) -> AwsError {
    errors::invalid_parameter_exception(format!("Invalid parameter: FilterPolicy: {text}"))
}

//! From the list at a field of a pattern to the tests that it stands for.

use serde_json::{Map, Value};

use crate::cidr::Cidr;
use crate::error::InvalidPattern;
use crate::glob::Glob;
use crate::number::Decimal;
use crate::pattern::Requirement;
use crate::value::Literal;
use crate::value_test::{Bound, NumericRange, Unwanted, ValueTest};

/// Every operator: objects of `$or` cannot have fields of these names.
pub(crate) const OPERATORS: [&str; 9] = [
    "exact",
    "prefix",
    "suffix",
    "numeric",
    "anything-but",
    "cidr",
    "exists",
    "equals-ignore-case",
    "wildcard",
];

/// What a list asks of a field.
pub(crate) fn requirement(list: &[Value]) -> Result<Requirement, InvalidPattern> {
    if list.is_empty() {
        return Err(InvalidPattern::new("Empty arrays are not allowed"));
    }
    let mut requirement = Requirement::default();
    for member in list {
        let test = match member {
            Value::String(text) => ValueTest::Text(text.clone()),
            Value::Number(number) => ValueTest::Number(decimal(number)?),
            Value::Null => ValueTest::Literal(Literal::Null),
            Value::Bool(true) => ValueTest::Literal(Literal::True),
            Value::Bool(false) => ValueTest::Literal(Literal::False),
            Value::Object(members) => match operator(members)? {
                Some(test) => test,
                None => {
                    requirement.may_be_absent = true;
                    continue;
                }
            },
            Value::Array(_) => {
                return Err(InvalidPattern::new(
                    "Match value must be String, number, true, false, or null",
                ));
            }
        };
        requirement.tests.push(test);
    }
    Ok(requirement)
}

/// An operator with what it is given; none for `{"exists": false}`.
fn operator(members: &Map<String, Value>) -> Result<Option<ValueTest>, InvalidPattern> {
    let (name, given) = only(members, "Match expression name not found")?;
    let text = |what: &str| {
        let text = given.as_str();
        text.ok_or_else(|| InvalidPattern::new(format!("{what} match pattern must be a string")))
    };
    Ok(Some(match name {
        "exact" => ValueTest::Text(text("exact")?.to_owned()),
        "prefix" => match ignoring_case(given, "prefix")? {
            Some(start) => ValueTest::PrefixIgnoreCase(start),
            None => ValueTest::Prefix(text("prefix")?.to_owned()),
        },
        "suffix" => match ignoring_case(given, "suffix")? {
            Some(end) => ValueTest::SuffixIgnoreCase(end),
            None => ValueTest::Suffix(text("suffix")?.to_owned()),
        },
        "equals-ignore-case" => {
            ValueTest::EqualsIgnoreCase(text("equals-ignore-case")?.to_lowercase())
        }
        "wildcard" => ValueTest::Wildcard(Glob::parse(text("wildcard")?)?),
        // AWS's own words name another operator here.
        "cidr" => ValueTest::Cidr(Cidr::parse(text("prefix")?)?),
        "numeric" => ValueTest::Numeric(numeric(given)?),
        "anything-but" => ValueTest::AnythingBut(anything_but(given)?),
        "exists" => match given {
            Value::Bool(true) => ValueTest::Exists,
            Value::Bool(false) => return Ok(None),
            _ => {
                return Err(InvalidPattern::new(
                    "exists match pattern must be either true or false.",
                ));
            }
        },
        other => return Err(InvalidPattern::new(format!("Unrecognized match type {other}"))),
    }))
}

/// The one member of an object.
fn only<'v>(
    members: &'v Map<String, Value>,
    missing: &str,
) -> Result<(&'v str, &'v Value), InvalidPattern> {
    let mut members = members.iter();
    match (members.next(), members.next()) {
        (Some((name, given)), None) => Ok((name, given)),
        (None, _) => Err(InvalidPattern::new(missing)),
        (Some(_), Some(_)) => Err(InvalidPattern::new("Only one key allowed in match expression")),
    }
}

/// What `{"equals-ignore-case": …}` inside of `outer` says, in lower case.
fn ignoring_case(given: &Value, outer: &str) -> Result<Option<String>, InvalidPattern> {
    let Value::Object(members) = given else { return Ok(None) };
    let name = match outer {
        "prefix" => "Prefix expression name not found",
        _ => "Suffix expression name not found",
    };
    match only(members, name)? {
        ("equals-ignore-case", Value::String(text)) => Ok(Some(text.to_lowercase())),
        ("equals-ignore-case", _) => {
            Err(InvalidPattern::new("equals-ignore-case match pattern must be a string"))
        }
        (other, _) => Err(InvalidPattern::new(format!("Unsupported {outer} pattern: {other}"))),
    }
}

fn decimal(number: &serde_json::Number) -> Result<Decimal, InvalidPattern> {
    Decimal::parse(&number.to_string())
        .ok_or_else(|| InvalidPattern::new(format!("Cannot compare number : {number}")))
}

/// `[">", 0, "<=", 5]`: one bound, or a lower and an upper one.
fn numeric(given: &Value) -> Result<NumericRange, InvalidPattern> {
    let Value::Array(list) = given else {
        return Err(InvalidPattern::new("Value of numeric must be an array."));
    };
    let mut range = NumericRange { above: None, below: None };
    let mut list = list.iter();
    let first = list.next().and_then(Value::as_str);
    let first = first.ok_or_else(|| {
        InvalidPattern::new("Invalid member in numeric match: expected a comparison operator")
    })?;
    let value = operand(list.next(), first)?;
    match first {
        "=" => {
            let bound = Some(Bound { value, is_within: true });
            range = NumericRange { above: bound, below: bound };
        }
        ">" | ">=" => range.above = Some(Bound { value, is_within: first == ">=" }),
        "<" | "<=" => range.below = Some(Bound { value, is_within: first == "<=" }),
        other => {
            return Err(InvalidPattern::new(format!(
                "Unrecognized numeric range operator: {other}"
            )));
        }
    }
    let Some(second) = list.next() else { return Ok(range) };
    let second = second.as_str().ok_or_else(|| {
        InvalidPattern::new("Bad value in numeric range: an operator is expected")
    })?;
    // Only an upper bound may follow a lower one.
    if range.below.is_some() || !matches!(second, "<" | "<=") {
        return Err(match range.below {
            Some(_) => InvalidPattern::new("Too many elements in numeric expression"),
            None => InvalidPattern::new(format!("Bad numeric range operator: {second}")),
        });
    }
    let upper = operand(list.next(), second)?;
    if list.next().is_some() {
        return Err(InvalidPattern::new("Too many terms in numeric range expression"));
    }
    if upper < value {
        return Err(InvalidPattern::new("Bottom must be less than top"));
    }
    range.below = Some(Bound { value: upper, is_within: second == "<=" });
    Ok(range)
}

fn operand(given: Option<&Value>, operator: &str) -> Result<f64, InvalidPattern> {
    given
        .and_then(Value::as_f64)
        .ok_or_else(|| InvalidPattern::new(format!("Value of {operator} must be numeric")))
}

/// `anything-but`: a value, a list of values of one kind, or an operator with either.
fn anything_but(given: &Value) -> Result<Unwanted, InvalidPattern> {
    match given {
        Value::Object(members) => {
            let (name, given) = only(members, "Anything-But expression name not found")?;
            unwanted_by_operator(name, given)
        }
        Value::String(text) => Ok(Unwanted::Texts(vec![text.clone()])),
        Value::Number(number) => Ok(Unwanted::Numbers(vec![decimal(number)?])),
        Value::Array(list) => unwanted_values(list),
        Value::Null | Value::Bool(_) => Err(not_a_value()),
    }
}

fn not_a_value() -> InvalidPattern {
    InvalidPattern::new("Value of anything-but must be an array or single string/number value.")
}

fn unwanted_values(list: &[Value]) -> Result<Unwanted, InvalidPattern> {
    let (mut texts, mut numbers) = (Vec::new(), Vec::new());
    for member in list {
        match member {
            Value::String(text) => texts.push(text.clone()),
            Value::Number(number) => numbers.push(decimal(number)?),
            _ => {
                return Err(InvalidPattern::new(
                    "Inside anything but list, start|null|boolean is not supported.",
                ));
            }
        }
    }
    match (texts.is_empty(), numbers.is_empty()) {
        (false, true) => Ok(Unwanted::Texts(texts)),
        (true, false) => Ok(Unwanted::Numbers(numbers)),
        _ => Err(InvalidPattern::new(
            "Inside anything but list, either all values are number or string, mixed type is not supported",
        )),
    }
}

fn unwanted_by_operator(name: &str, given: &Value) -> Result<Unwanted, InvalidPattern> {
    if !matches!(name, "equals-ignore-case" | "prefix" | "suffix" | "wildcard") {
        return Err(InvalidPattern::new(format!("Unsupported anything-but pattern: {name}")));
    }
    let list = match given {
        Value::Array(list) => list.as_slice(),
        Value::String(_) | Value::Number(_) => core::slice::from_ref(given),
        _ => return Err(not_a_value()),
    };
    let mut texts = Vec::new();
    for member in list {
        let Value::String(text) = member else {
            return Err(InvalidPattern::new(match name {
                "equals-ignore-case" => {
                    "Inside anything-but/equals-ignore-case list, number|start|null|boolean is not supported."
                }
                "wildcard" => "wildcard match pattern must be a string",
                _ => "prefix/suffix match pattern must be a string",
            }));
        };
        if text.is_empty() && matches!(name, "prefix" | "suffix") {
            return Err(InvalidPattern::new("Null prefix/suffix not allowed"));
        }
        texts.push(text.clone());
    }
    if texts.is_empty() {
        return Err(InvalidPattern::new("Empty arrays are not allowed"));
    }
    Ok(match name {
        "equals-ignore-case" => {
            Unwanted::TextsIgnoringCase(texts.iter().map(|text| text.to_lowercase()).collect())
        }
        "prefix" => Unwanted::Prefixes(texts),
        "suffix" => Unwanted::Suffixes(texts),
        _ => Unwanted::Wildcards(
            texts.iter().map(|text| Glob::parse(text)).collect::<Result<_, _>>()?,
        ),
    })
}

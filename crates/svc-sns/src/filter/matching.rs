//! Whether a message is one that a policy wants.

use std::collections::BTreeMap;

use serde_json::{Map, Number, Value};

use super::policy::{Comparison, FilterPolicy, Rule, Scalar, Test, scaled};
use crate::contents::{Attribute, AttributeValue};

impl FilterPolicy {
    /// Whether the properties of a message are what the policy wants.
    pub(crate) fn matches(&self, properties: &Map<String, Value>) -> bool {
        all(&self.tests, properties)
    }

    /// Whether the body of a message is; one that is no object of JSON is not.
    pub(crate) fn matches_body(&self, body: &str) -> bool {
        match serde_json::from_str(body) {
            Ok(Value::Object(properties)) => self.matches(&properties),
            _ => false,
        }
    }
}

/// The attributes of a message as properties. Those of bytes are none.
pub(crate) fn attribute_properties(attributes: &BTreeMap<String, Attribute>) -> Map<String, Value> {
    let property = |(name, attribute): (&String, &Attribute)| {
        let AttributeValue::Text(text) = &attribute.value else { return None };
        let value = match attribute.kind.as_str() {
            "String" => Value::String(text.clone()),
            "String.Array" => serde_json::from_str(text).ok()?,
            kind if kind == "Number" || kind.starts_with("Number.") => Value::Number(number(text)?),
            kind if kind.starts_with("String.") => Value::String(text.clone()),
            _ => return None,
        };
        Some((name.clone(), value))
    };
    attributes.iter().filter_map(property).collect()
}

fn number(text: &str) -> Option<Number> {
    Number::from_f64(text.trim().parse().ok()?)
}

fn all(tests: &[Test], properties: &Map<String, Value>) -> bool {
    tests.iter().all(|test| match test {
        Test::Property { name, rules } => {
            let value = properties.get(name);
            rules.iter().any(|rule| property_fits(rule, value))
        }
        Test::Within { name, tests } => match properties.get(name) {
            Some(value) => within(tests, value),
            // Nothing is there: what may be absent within it is.
            None => all(tests, &Map::new()),
        },
        Test::AnyOf(alternatives) => alternatives.iter().any(|tests| all(tests, properties)),
    })
}

/// Of a list one element has to fit.
fn within(tests: &[Test], value: &Value) -> bool {
    match value {
        Value::Object(properties) => all(tests, properties),
        Value::Array(values) => values.iter().any(|value| within(tests, value)),
        _ => false,
    }
}

fn property_fits(rule: &Rule, value: Option<&Value>) -> bool {
    match (rule, value) {
        (Rule::Exists(is_there), value) => *is_there == is_leaf(value),
        (_, None) => false,
        (rule, Some(value)) => fits(rule, value),
    }
}

/// What exists is what has a value of its own.
fn is_leaf(value: Option<&Value>) -> bool {
    match value {
        None | Some(Value::Object(_)) => false,
        Some(Value::Array(values)) => {
            values.is_empty() || values.iter().any(|it| is_leaf(Some(it)))
        }
        Some(_) => true,
    }
}

fn fits(rule: &Rule, value: &Value) -> bool {
    if let Value::Array(values) = value {
        return values.iter().any(|value| fits(rule, value));
    }
    let text = value.as_str();
    match rule {
        Rule::Equals(scalar) => equals(scalar, value),
        Rule::Prefix(prefix) => text.is_some_and(|text| text.starts_with(prefix.as_str())),
        Rule::Suffix(suffix) => text.is_some_and(|text| text.ends_with(suffix.as_str())),
        Rule::IgnoringCase(other) => text.is_some_and(|text| text.to_lowercase() == *other),
        Rule::Wildcard(wildcard) => text.is_some_and(|text| wildcard.matches(text)),
        Rule::Within(block) => text.is_some_and(|text| block.holds(text)),
        Rule::Numeric(comparisons) => value.as_f64().and_then(scaled).is_some_and(|number| {
            comparisons.iter().all(|(comparison, bound)| comparison.holds(number, *bound))
        }),
        Rule::Exists(is_there) => *is_there,
        Rule::AnythingBut(rules) => {
            !value.is_object() && !rules.iter().any(|rule| fits(rule, value))
        }
    }
}

fn equals(scalar: &Scalar, value: &Value) -> bool {
    match (scalar, value) {
        (Scalar::Text(own), Value::String(other)) => own == other,
        (Scalar::Flag(own), Value::Bool(other)) => own == other,
        (Scalar::Null, Value::Null) => true,
        (Scalar::Number(own), Value::Number(other)) => {
            let other = other.as_f64().and_then(scaled);
            other.is_some_and(|other| Comparison::Equal.holds(other, *own))
        }
        _ => false,
    }
}

impl Comparison {
    fn holds(self, number: f64, bound: f64) -> bool {
        match number.partial_cmp(&bound) {
            Some(core::cmp::Ordering::Less) => matches!(self, Self::Less | Self::LessOrEqual),
            Some(core::cmp::Ordering::Equal) => {
                matches!(self, Self::Equal | Self::LessOrEqual | Self::GreaterOrEqual)
            }
            Some(core::cmp::Ordering::Greater) => {
                matches!(self, Self::Greater | Self::GreaterOrEqual)
            }
            None => false,
        }
    }
}

#[cfg(test)]
mod tests;

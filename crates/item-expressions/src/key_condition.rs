//! Conditions for keys: which partition, and which part of it.
//!
//! Source: <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Query.KeyConditionExpressions.html>

use std::collections::BTreeMap;

use crate::condition::{Comparator, Condition, Operand};
use crate::invalid::Invalid;
use crate::legacy::LegacyOperator;
use crate::substitutions::Substitutions;
use crate::value::{Value, ValueType};

/// What a key attribute has to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KeyTest {
    /// This.
    Equal(Value),
    /// Less.
    Less(Value),
    /// This or less.
    LessOrEqual(Value),
    /// More.
    Greater(Value),
    /// This or more.
    GreaterOrEqual(Value),
    /// Within these bounds.
    Between(Value, Value),
    /// Something that begins so.
    BeginsWith(Value),
}

impl KeyTest {
    /// The values that it names.
    #[must_use]
    pub fn values(&self) -> Vec<&Value> {
        match self {
            Self::Equal(value)
            | Self::Less(value)
            | Self::LessOrEqual(value)
            | Self::Greater(value)
            | Self::GreaterOrEqual(value)
            | Self::BeginsWith(value) => vec![value],
            Self::Between(low, high) => vec![low, high],
        }
    }

    /// Whether the key attribute `value` is as it has to be.
    #[must_use]
    pub fn holds(&self, value: &Value) -> bool {
        use core::cmp::Ordering::{Equal, Greater, Less};
        let order = |other: &Value| value.compare(other);
        match self {
            Self::Equal(other) => value == other,
            Self::Less(other) => order(other) == Some(Less),
            Self::LessOrEqual(other) => matches!(order(other), Some(Less | Equal)),
            Self::Greater(other) => order(other) == Some(Greater),
            Self::GreaterOrEqual(other) => matches!(order(other), Some(Greater | Equal)),
            Self::Between(low, high) => {
                matches!(order(low), Some(Greater | Equal))
                    && matches!(order(high), Some(Less | Equal))
            }
            Self::BeginsWith(start) => match (value, start) {
                (Value::S(text), Value::S(start)) => text.starts_with(start.as_str()),
                (Value::B(bytes), Value::B(start)) => bytes.starts_with(start),
                _ => false,
            },
        }
    }
}

/// What a KeyConditionExpression says, by attribute.
///
/// # Errors
/// [`Invalid`], with the name of the expression where it belongs there.
pub fn key_tests(
    source: &str,
    names: &mut Substitutions,
) -> Result<BTreeMap<String, KeyTest>, Invalid> {
    let condition = Condition::parse(source, names);
    let condition = condition.map_err(|invalid| invalid.of("KeyConditionExpression"))?;
    let mut tests = BTreeMap::new();
    collect(condition, &mut tests)?;
    Ok(tests)
}

fn collect(condition: Condition, tests: &mut BTreeMap<String, KeyTest>) -> Result<(), Invalid> {
    let (name, test) = match condition {
        Condition::And(one, other) => {
            collect(*one, tests)?;
            return collect(*other, tests);
        }
        Condition::Compare(comparator, one, other) => compare(comparator, one, other)?,
        Condition::Between(of, low, high) => {
            let name = key_first("BETWEEN", of)?;
            (name, KeyTest::Between(value(low)?, value(high)?))
        }
        Condition::BeginsWith(of, start) => {
            let name = key_first("begins_with", of)?;
            (name, KeyTest::BeginsWith(value(start)?))
        }
        Condition::Or(..) => return Err(invalid_operator("OR")),
        Condition::Not(_) => return Err(invalid_operator("NOT")),
        Condition::In(..) => return Err(invalid_operator("IN")),
        Condition::Exists(_) => return Err(invalid_operator("attribute_exists")),
        Condition::NotExists(_) => return Err(invalid_operator("attribute_not_exists")),
        Condition::HasType(..) => return Err(invalid_operator("attribute_type")),
        Condition::Contains(..) => return Err(invalid_operator("contains")),
    };
    if tests.insert(name, test).is_some() {
        return Err(Invalid::new(
            "KeyConditionExpressions must only contain one condition per key",
        ));
    }
    Ok(())
}

fn invalid_operator(operator: &str) -> Invalid {
    Invalid(format!("Invalid operator used in KeyConditionExpression: {operator}"))
}

fn compare(
    comparator: Comparator,
    one: Operand,
    other: Operand,
) -> Result<(String, KeyTest), Invalid> {
    if comparator == Comparator::NotEqual {
        return Err(invalid_operator("<>"));
    }
    let (name, compared, is_turned) = match (one, other) {
        (Operand::Path(_), Operand::Path(_)) => {
            return Err(Invalid::new(
                "Invalid condition in KeyConditionExpression: Multiple attribute names used in one condition",
            ));
        }
        (Operand::Size(_), _) | (_, Operand::Size(_)) => return Err(nested()),
        (Operand::Value(_), Operand::Value(_)) => {
            return Err(Invalid::new(
                "Invalid condition in KeyConditionExpression: No key attribute specified",
            ));
        }
        (path @ Operand::Path(_), Operand::Value(value)) => (attribute(path)?, value, false),
        (Operand::Value(value), path @ Operand::Path(_)) => (attribute(path)?, value, true),
    };
    let test = match (comparator, is_turned) {
        (Comparator::Less, false) | (Comparator::Greater, true) => KeyTest::Less(compared),
        (Comparator::LessOrEqual, false) | (Comparator::GreaterOrEqual, true) => {
            KeyTest::LessOrEqual(compared)
        }
        (Comparator::Greater, false) | (Comparator::Less, true) => KeyTest::Greater(compared),
        (Comparator::GreaterOrEqual, false) | (Comparator::LessOrEqual, true) => {
            KeyTest::GreaterOrEqual(compared)
        }
        _ => KeyTest::Equal(compared),
    };
    Ok((name, test))
}

fn nested() -> Invalid {
    Invalid::new("KeyConditionExpressions cannot contain nested operations")
}

fn key_first(operator: &str, operand: Operand) -> Result<String, Invalid> {
    match operand {
        Operand::Path(_) => attribute(operand),
        Operand::Size(_) => Err(nested()),
        Operand::Value(_) => Err(Invalid(format!(
            "Invalid condition in KeyConditionExpression: {operator} operator must have the key attribute as its first operand"
        ))),
    }
}

fn attribute(operand: Operand) -> Result<String, Invalid> {
    match operand {
        Operand::Path(path) if path.is_nested() => {
            Err(Invalid::new("KeyConditionExpressions cannot have conditions on nested attributes"))
        }
        Operand::Path(path) => Ok(path.head),
        _ => Err(nested()),
    }
}

fn value(operand: Operand) -> Result<Value, Invalid> {
    match operand {
        Operand::Value(value) => Ok(value),
        Operand::Size(_) => Err(nested()),
        Operand::Path(_) => Err(Invalid::new(
            "Invalid condition in KeyConditionExpression: Multiple attribute names used in one condition",
        )),
    }
}

/// The test of a member of `KeyConditions`, whose values are as many and of types as the operator takes.
///
/// # Errors
/// [`Invalid`] for an operator that asks for no range of keys.
pub fn legacy_key_test(operator: LegacyOperator, values: Vec<Value>) -> Result<KeyTest, Invalid> {
    let not_indexable =
        || Invalid::new("Attempted conditional constraint is not an indexable operation");
    let mut values = values.into_iter();
    let first = values.next().ok_or_else(not_indexable)?;
    Ok(match (operator, values.next()) {
        (LegacyOperator::Eq, _) => KeyTest::Equal(first),
        (LegacyOperator::Lt, _) => KeyTest::Less(first),
        (LegacyOperator::Le, _) => KeyTest::LessOrEqual(first),
        (LegacyOperator::Gt, _) => KeyTest::Greater(first),
        (LegacyOperator::Ge, _) => KeyTest::GreaterOrEqual(first),
        (LegacyOperator::Between, Some(second)) => KeyTest::Between(first, second),
        (LegacyOperator::BeginsWith, _) if first.kind() != ValueType::N => {
            KeyTest::BeginsWith(first)
        }
        _ => return Err(not_indexable()),
    })
}

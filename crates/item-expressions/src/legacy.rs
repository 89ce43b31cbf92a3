//! Conditions as requests had them before there were expressions.
//!
//! Source: <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/LegacyConditionalParameters.Conditions.html>

use crate::condition::{Comparator, Condition, Operand};
use crate::invalid::Invalid;
use crate::path::Path;
use crate::value::{Value, ValueType};

/// A `ComparisonOperator`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LegacyOperator {
    /// Equal.
    Eq,
    /// Not equal.
    Ne,
    /// Less or equal.
    Le,
    /// Less.
    Lt,
    /// Greater or equal.
    Ge,
    /// Greater.
    Gt,
    /// There.
    NotNull,
    /// Not there.
    Null,
    /// Contains.
    Contains,
    /// Does not contain.
    NotContains,
    /// Begins with.
    BeginsWith,
    /// One of.
    In,
    /// Within bounds.
    Between,
}

impl LegacyOperator {
    const ALL: [(Self, &'static str); 13] = [
        (Self::Eq, "EQ"),
        (Self::Ne, "NE"),
        (Self::Le, "LE"),
        (Self::Lt, "LT"),
        (Self::Ge, "GE"),
        (Self::Gt, "GT"),
        (Self::NotNull, "NOT_NULL"),
        (Self::Null, "NULL"),
        (Self::Contains, "CONTAINS"),
        (Self::NotContains, "NOT_CONTAINS"),
        (Self::BeginsWith, "BEGINS_WITH"),
        (Self::In, "IN"),
        (Self::Between, "BETWEEN"),
    ];

    /// The operator called so.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, known)| *known == name).map(|(operator, _)| *operator)
    }

    const fn name(self) -> &'static str {
        let mut all: &[(Self, &'static str)] = &Self::ALL;
        while let [(operator, name), rest @ ..] = all {
            if *operator as u8 == self as u8 {
                return name;
            }
            all = rest;
        }
        ""
    }

    fn takes_count(self, count: usize) -> bool {
        match self {
            Self::NotNull | Self::Null => count == 0,
            Self::In => count > 0,
            Self::Between => count == 2,
            _ => count == 1,
        }
    }

    fn takes_type(self, kind: ValueType) -> bool {
        match self {
            Self::Eq | Self::Ne => true,
            Self::BeginsWith => matches!(kind, ValueType::S | ValueType::B),
            _ => kind.is_scalar(),
        }
    }
}

/// The values that `operator` has are as many and of types as it takes.
///
/// # Errors
/// [`Invalid`].
pub fn legacy_test(operator: LegacyOperator, values: &[Value]) -> Result<(), Invalid> {
    if !operator.takes_count(values.len()) {
        return Err(Invalid::parameter(format_args!(
            "Invalid number of argument(s) for the {} ComparisonOperator",
            operator.name()
        )));
    }
    let Some(first) = values.first() else { return Ok(()) };
    if values.iter().any(|value| value.kind() != first.kind()) {
        return Err(Invalid::parameter(
            "AttributeValues inside AttributeValueList must be of same type",
        ));
    }
    if !operator.takes_type(first.kind()) {
        return Err(Invalid::parameter(format_args!(
            "ComparisonOperator {} is not valid for {} AttributeValue type",
            operator.name(),
            first.kind().name()
        )));
    }
    let is_turned = values.get(1).and_then(|second| first.compare(second))
        == Some(core::cmp::Ordering::Greater);
    if operator == LegacyOperator::Between && is_turned {
        return Err(Invalid::new(
            "The BETWEEN condition was provided a range where the lower bound is greater than the upper bound",
        ));
    }
    Ok(())
}

/// The condition that `name` is as `operator` and `values` say.
///
/// # Errors
/// As [`legacy_test`].
pub fn legacy_condition(
    name: &str,
    operator: LegacyOperator,
    values: Vec<Value>,
) -> Result<Condition, Invalid> {
    legacy_test(operator, &values)?;
    let path = Path::attribute(name);
    let of = Operand::Path(path.clone());
    let mut values = values.into_iter().map(Operand::Value);
    let compare = |comparator, of, value: Option<Operand>| {
        value.map(|value| Condition::Compare(comparator, of, value))
    };
    let condition = match operator {
        LegacyOperator::Null => Some(Condition::NotExists(path)),
        LegacyOperator::NotNull => Some(Condition::Exists(path)),
        LegacyOperator::Eq => compare(Comparator::Equal, of, values.next()),
        LegacyOperator::Ne => compare(Comparator::NotEqual, of, values.next()),
        LegacyOperator::Le => compare(Comparator::LessOrEqual, of, values.next()),
        LegacyOperator::Lt => compare(Comparator::Less, of, values.next()),
        LegacyOperator::Ge => compare(Comparator::GreaterOrEqual, of, values.next()),
        LegacyOperator::Gt => compare(Comparator::Greater, of, values.next()),
        LegacyOperator::Contains => values.next().map(|part| Condition::Contains(of, part)),
        LegacyOperator::NotContains => values.next().map(|part| {
            // What is not there contains nothing, and does not hold either.
            let contains = Condition::Contains(of, part);
            let is_there = Box::new(Condition::Exists(path));
            Condition::And(is_there, Box::new(Condition::Not(Box::new(contains))))
        }),
        LegacyOperator::BeginsWith => values.next().map(|part| Condition::BeginsWith(of, part)),
        LegacyOperator::In => Some(Condition::In(of, values.collect())),
        LegacyOperator::Between => match (values.next(), values.next()) {
            (Some(low), Some(high)) => Some(Condition::Between(of, low, high)),
            _ => None,
        },
    };
    condition.ok_or_else(|| Invalid::new("A condition has too few values"))
}

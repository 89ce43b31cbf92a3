//! Names and values are put in, and functions and types are checked, in DynamoDB's order: functions that there are
//! not, functions where none can be, reserved words, and then condition by condition.

use crate::condition::parse::Raw;
use crate::condition::{Comparator, Condition, Operand};
use crate::invalid::Invalid;
use crate::parser::{Plain, RawOperand, needs_path, unknown_function, wrong_count, wrong_type};
use crate::path::Path;
use crate::substitutions::Substitutions;
use crate::value::{Value, ValueType};

/// The values that IN may have.
const IN_MAX: usize = 100;

const FUNCTIONS: [(&str, usize); 6] = [
    ("attribute_exists", 1),
    ("attribute_not_exists", 1),
    ("attribute_type", 2),
    ("begins_with", 2),
    ("contains", 2),
    ("size", 1),
];

/// The condition in `raw`.
pub(crate) fn resolve(raw: &Raw, names: &mut Substitutions) -> Result<Condition, Invalid> {
    each_operand(raw, &mut |operand, _| require_known(operand))?;
    each_operand(raw, &mut |operand, stands_alone| require_use(operand, stands_alone))?;
    each_operand(raw, &mut |operand, _| operand.each_path(&mut |path| path.require_free()))?;
    condition(raw, names)
}

fn each_operand(
    raw: &Raw,
    visit: &mut impl FnMut(&RawOperand, bool) -> Result<(), Invalid>,
) -> Result<(), Invalid> {
    match raw {
        Raw::And(one, other) | Raw::Or(one, other) => {
            each_operand(one, visit)?;
            each_operand(other, visit)
        }
        Raw::Not(inner) => each_operand(inner, visit),
        Raw::Compare(_, one, other) => {
            visit(one, false)?;
            visit(other, false)
        }
        Raw::Between(operand, low, high) => {
            [operand, low, high].into_iter().try_for_each(|operand| visit(operand, false))
        }
        Raw::In(operand, others) => {
            visit(operand, false)?;
            others.iter().try_for_each(|operand| visit(operand, false))
        }
        Raw::Function(function) => visit(function, true),
    }
}

fn require_known(operand: &RawOperand) -> Result<(), Invalid> {
    let RawOperand::Function { name, arguments } = operand else { return Ok(()) };
    if !FUNCTIONS.iter().any(|(known, _)| known == name) {
        return Err(unknown_function(name));
    }
    arguments.iter().try_for_each(require_known)
}

/// Only `size` gives a value, and it alone cannot stand by itself.
fn require_use(operand: &RawOperand, stands_alone: bool) -> Result<(), Invalid> {
    let RawOperand::Function { name, arguments } = operand else { return Ok(()) };
    if (name == "size") == stands_alone {
        return Err(Invalid(format!(
            "The function is not allowed to be used this way in an expression; function: {name}"
        )));
    }
    arguments.iter().try_for_each(|argument| require_use(argument, false))
}

fn condition(raw: &Raw, names: &mut Substitutions) -> Result<Condition, Invalid> {
    Ok(match raw {
        Raw::And(one, other) => {
            let one = condition(one, names)?;
            Condition::And(Box::new(one), Box::new(condition(other, names)?))
        }
        Raw::Or(one, other) => {
            let one = condition(one, names)?;
            Condition::Or(Box::new(one), Box::new(condition(other, names)?))
        }
        Raw::Not(inner) => Condition::Not(Box::new(condition(inner, names)?)),
        Raw::Compare(comparator, one, other) => {
            let (one, other) = (operand(one, names)?, operand(other, names)?);
            require_distinct(comparator.symbol(), &one, &other)?;
            if !matches!(comparator, Comparator::Equal | Comparator::NotEqual) {
                require_ordered(comparator.symbol(), &one)?;
                require_ordered(comparator.symbol(), &other)?;
            }
            Condition::Compare(*comparator, one, other)
        }
        Raw::Between(of, low, high) => {
            let of = operand(of, names)?;
            let (low, high) = (operand(low, names)?, operand(high, names)?);
            [&of, &low, &high].into_iter().try_for_each(|it| require_ordered("BETWEEN", it))?;
            require_bounds(&low, &high)?;
            Condition::Between(of, low, high)
        }
        Raw::In(of, others) => {
            let of = operand(of, names)?;
            if others.len() > IN_MAX {
                return Err(Invalid(format!(
                    "The IN operator is provided with too many operands; number of operands: {}",
                    others.len()
                )));
            }
            let others = others.iter().map(|other| operand(other, names));
            Condition::In(of, others.collect::<Result<_, _>>()?)
        }
        Raw::Function(RawOperand::Function { name, arguments }) => {
            function(name, arguments, names)?
        }
        Raw::Function(_) => return Err(Invalid::new("The expression is no condition")),
    })
}

fn operand(raw: &RawOperand, names: &mut Substitutions) -> Result<Operand, Invalid> {
    match Plain::read(raw, names)? {
        Some(Plain::Path(path)) => Ok(Operand::Path(path)),
        Some(Plain::Value(value)) => Ok(Operand::Value(value)),
        None => match raw {
            RawOperand::Function { name, arguments } => {
                let [of] = arguments.as_slice() else {
                    return Err(wrong_count(name, arguments.len()));
                };
                let of = operand(of, names)?;
                if let Operand::Value(value) = &of
                    && matches!(value.kind(), ValueType::N | ValueType::Bool | ValueType::Null)
                {
                    return Err(wrong_type(name, value.kind().name()));
                }
                Ok(Operand::Size(Box::new(of)))
            }
            _ => Err(Invalid::new("The expression has no such operand")),
        },
    }
}

fn function(
    name: &str,
    arguments: &[RawOperand],
    names: &mut Substitutions,
) -> Result<Condition, Invalid> {
    let given = arguments.iter().map(|argument| operand(argument, names));
    let given: Vec<Operand> = given.collect::<Result<_, _>>()?;
    let count = given.len();
    let mut given = given.into_iter();
    let wanted = FUNCTIONS.iter().find(|(known, _)| *known == name).map_or(0, |(_, count)| *count);
    if count != wanted {
        return Err(wrong_count(name, count));
    }
    let missing = || wrong_count(name, count);
    let first = given.next().ok_or_else(missing)?;
    let second = given.next();
    if let Some(second) = &second {
        require_distinct(name, &first, second)?;
    }
    let path = |operand: Operand| -> Result<Path, Invalid> {
        match operand {
            Operand::Path(path) => Ok(path),
            _ => Err(needs_path(name)),
        }
    };
    match (name, second) {
        ("attribute_exists", _) => Ok(Condition::Exists(path(first)?)),
        ("attribute_not_exists", _) => Ok(Condition::NotExists(path(first)?)),
        ("attribute_type", Some(kind)) => Ok(Condition::HasType(first, type_name(name, kind)?)),
        ("begins_with", Some(prefix)) => {
            for operand in [&first, &prefix] {
                let kind = known_type(operand);
                if let Some(kind) = kind.filter(|it| !matches!(it, ValueType::S | ValueType::B)) {
                    return Err(wrong_type(name, kind.name()));
                }
            }
            Ok(Condition::BeginsWith(first, prefix))
        }
        ("contains", Some(part)) => Ok(Condition::Contains(first, part)),
        _ => Err(missing()),
    }
}

fn type_name(function: &str, operand: Operand) -> Result<String, Invalid> {
    const TYPES: [&str; 10] = ["S", "N", "B", "NULL", "SS", "BOOL", "L", "BS", "NS", "M"];
    let kind = match operand {
        Operand::Value(Value::S(text)) => text,
        Operand::Value(other) => return Err(wrong_type(function, other.kind().name())),
        _ => return Err(wrong_type(function, "{NS,SS,L,BS,N,M,B,BOOL,NULL,S}")),
    };
    if !TYPES.contains(&kind.as_str()) {
        return Err(Invalid(format!(
            "Invalid attribute type name found; type: {kind}, valid types: {{B,NULL,SS,BOOL,L,BS,N,NS,S,M}}"
        )));
    }
    Ok(kind)
}

/// The type that an operand has whatever the item says.
fn known_type(operand: &Operand) -> Option<ValueType> {
    match operand {
        Operand::Path(_) => None,
        Operand::Value(value) => Some(value.kind()),
        Operand::Size(_) => Some(ValueType::N),
    }
}

fn require_ordered(operator: &str, operand: &Operand) -> Result<(), Invalid> {
    match known_type(operand) {
        Some(kind) if !kind.is_scalar() => Err(Invalid(format!(
            "Incorrect operand type for operator or function; operator or function: {operator}, operand type: {}",
            kind.name()
        ))),
        _ => Ok(()),
    }
}

fn require_distinct(operator: &str, one: &Operand, other: &Operand) -> Result<(), Invalid> {
    match (one, other) {
        (Operand::Path(path), Operand::Path(same)) if path == same => Err(Invalid(format!(
            "The first operand must be distinct from the remaining operands for this operator or function; operator: {operator}, first operand: {}",
            path.shown()
        ))),
        _ => Ok(()),
    }
}

fn require_bounds(low: &Operand, high: &Operand) -> Result<(), Invalid> {
    let (Operand::Value(low), Operand::Value(high)) = (low, high) else { return Ok(()) };
    let fault = if low.kind() != high.kind() {
        "The BETWEEN operator requires same data type for lower and upper bounds"
    } else if low.compare(high) == Some(core::cmp::Ordering::Greater) {
        "The BETWEEN operator requires upper bound to be greater than or equal to lower bound"
    } else {
        return Ok(());
    };
    Err(Invalid(format!(
        "{fault}; lower bound operand: AttributeValue: {}, upper bound operand: AttributeValue: {}",
        shown(low),
        shown(high)
    )))
}

fn shown(value: &Value) -> String {
    let text = match value {
        Value::S(text) => text.clone(),
        Value::N(number) => number.to_string(),
        _ => "...".to_owned(),
    };
    format!("{{{}:{text}}}", value.kind().name())
}

//! Whether a condition holds.

use core::cmp::Ordering;
use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::condition::{Comparator, Condition, Operand};
use crate::number::Number;
use crate::value::Value;

pub(crate) fn holds(condition: &Condition, item: &BTreeMap<String, Value>) -> bool {
    let read = |operand| value_of(operand, item);
    match condition {
        Condition::And(one, other) => holds(one, item) && holds(other, item),
        Condition::Or(one, other) => holds(one, item) || holds(other, item),
        Condition::Not(inner) => !holds(inner, item),
        Condition::Compare(comparator, one, other) => {
            compare(*comparator, read(one).as_deref(), read(other).as_deref())
        }
        Condition::Between(of, low, high) => {
            let of = read(of);
            let of = of.as_deref();
            compare(Comparator::GreaterOrEqual, of, read(low).as_deref())
                && compare(Comparator::LessOrEqual, of, read(high).as_deref())
        }
        Condition::In(of, others) => {
            let of = read(of);
            let is = |other| compare(Comparator::Equal, of.as_deref(), read(other).as_deref());
            others.iter().any(is)
        }
        Condition::Exists(path) => path.find(item).is_some(),
        Condition::NotExists(path) => path.find(item).is_none(),
        Condition::HasType(operand, kind) => {
            read(operand).is_some_and(|value| value.kind().name() == kind)
        }
        Condition::BeginsWith(of, prefix) => match (read(of).as_deref(), read(prefix).as_deref()) {
            (Some(Value::S(text)), Some(Value::S(start))) => text.starts_with(start.as_str()),
            (Some(Value::B(bytes)), Some(Value::B(start))) => bytes.starts_with(start),
            _ => false,
        },
        Condition::Contains(of, part) => match (read(of).as_deref(), read(part).as_deref()) {
            (Some(of), Some(part)) => contains(of, part),
            _ => false,
        },
    }
}

fn value_of<'a>(operand: &'a Operand, item: &'a BTreeMap<String, Value>) -> Option<Cow<'a, Value>> {
    match operand {
        Operand::Path(path) => path.find(item).map(Cow::Borrowed),
        Operand::Value(value) => Some(Cow::Borrowed(value)),
        Operand::Size(of) => {
            let count = match value_of(of, item)?.as_ref() {
                // As Java counts.
                Value::S(text) => text.encode_utf16().count(),
                Value::B(bytes) => bytes.len(),
                Value::Ss(set) => set.len(),
                Value::Ns(set) => set.len(),
                Value::Bs(set) => set.len(),
                Value::L(list) => list.len(),
                Value::M(map) => map.len(),
                Value::N(_) | Value::Bool(_) | Value::Null => return None,
            };
            Some(Cow::Owned(Value::N(Number::from_count(count))))
        }
    }
}

fn compare(comparator: Comparator, one: Option<&Value>, other: Option<&Value>) -> bool {
    let is_equal = one.is_some() && one == other;
    let order = || one.and_then(|one| one.compare(other?));
    match comparator {
        Comparator::Equal => is_equal,
        Comparator::NotEqual => !is_equal,
        Comparator::Less => order() == Some(Ordering::Less),
        Comparator::LessOrEqual => matches!(order(), Some(Ordering::Less | Ordering::Equal)),
        Comparator::Greater => order() == Some(Ordering::Greater),
        Comparator::GreaterOrEqual => matches!(order(), Some(Ordering::Greater | Ordering::Equal)),
    }
}

fn contains(of: &Value, part: &Value) -> bool {
    match (of, part) {
        (Value::S(text), Value::S(part)) => text.contains(part.as_str()),
        (Value::B(bytes), Value::B(part)) => {
            part.is_empty() || bytes.windows(part.len()).any(|window| window == part)
        }
        (Value::Ss(set), Value::S(text)) => set.contains(text),
        (Value::Ns(set), Value::N(number)) => set.contains(number),
        (Value::Bs(set), Value::B(bytes)) => set.contains(bytes),
        (Value::L(list), part) => list.contains(part),
        _ => false,
    }
}

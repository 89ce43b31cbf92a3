//! How large items are.
//!
//! Source: <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html>

use std::collections::BTreeMap;

use crate::value::Value;

/// The largest item.
pub const ITEM_BYTES_MAX: usize = 400 * 1_024;

/// What a list or map takes besides what is in it.
const COLLECTION_BYTES: usize = 3;

/// The size of an item: its names and values.
#[must_use]
pub fn item_bytes(item: &BTreeMap<String, Value>) -> usize {
    let sizes = item.iter().map(|(name, value)| attribute_bytes(name, value));
    sizes.fold(0, usize::saturating_add)
}

/// The size of an attribute.
#[must_use]
pub fn attribute_bytes(name: &str, value: &Value) -> usize {
    name.len().saturating_add(value_bytes(value))
}

fn value_bytes(value: &Value) -> usize {
    let total = |sizes: &mut dyn Iterator<Item = usize>| sizes.fold(0, usize::saturating_add);
    match value {
        Value::S(text) => text.len(),
        Value::N(number) => number.size_bytes(),
        Value::B(bytes) => bytes.len(),
        Value::Bool(_) | Value::Null => 1,
        Value::Ss(texts) => total(&mut texts.iter().map(String::len)),
        Value::Ns(numbers) => total(&mut numbers.iter().map(|number| number.size_bytes())),
        Value::Bs(all) => total(&mut all.iter().map(Vec::len)),
        Value::L(values) => {
            let each = &mut values.iter().map(|value| value_bytes(value).saturating_add(1));
            COLLECTION_BYTES.saturating_add(total(each))
        }
        Value::M(values) => {
            let each =
                |(name, value): (&String, &Value)| attribute_bytes(name, value).saturating_add(1);
            COLLECTION_BYTES.saturating_add(total(&mut values.iter().map(each)))
        }
    }
}

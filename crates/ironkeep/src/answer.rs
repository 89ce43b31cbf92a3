//! Members of answers of our own API, as a command prints them.

use serde_json::Value;

/// A text; an absent one is empty.
pub(crate) fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// A list; an absent one is empty.
pub(crate) fn items<'a>(value: &'a Value, name: &str) -> &'a [Value] {
    value.get(name).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
}

/// Adds a member to an input.
pub(crate) fn set(input: &mut Value, name: &str, value: &str) {
    if let Some(members) = input.as_object_mut() {
        members.insert(name.to_owned(), Value::from(value));
    }
}

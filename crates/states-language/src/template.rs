//! Payload templates: an object whose members that end in `.$` are paths or calls of intrinsic functions.

use serde_json::{Map, Value};

use crate::fault::Fault;
use crate::intrinsic::{self, Expression};
use crate::path::Path;
use crate::scope::Scope;

/// What marks a member that is evaluated.
pub(crate) const MARK: &str = ".$";

/// What `template` makes of what `scope` holds.
pub(crate) fn filled(template: &Value, scope: &Scope<'_>) -> Result<Value, Fault> {
    match template {
        Value::Object(members) => {
            let mut made = Map::new();
            for (name, value) in members {
                match (name.strip_suffix(MARK), value) {
                    (Some(plain), Value::String(text)) => {
                        made.insert(plain.to_owned(), evaluated(name, text, scope)?);
                    }
                    _ => {
                        made.insert(name.clone(), filled(value, scope)?);
                    }
                }
            }
            Ok(Value::Object(made))
        }
        Value::Array(items) => items.iter().map(|item| filled(item, scope)).collect(),
        other => Ok(other.clone()),
    }
}

/// What a path or a call of an intrinsic function gives.
pub(crate) fn evaluated(field: &str, text: &str, scope: &Scope<'_>) -> Result<Value, Fault> {
    if text.starts_with('$') {
        return scope.find(field, text);
    }
    let call = Expression::parse(text)
        .ok_or_else(|| Fault::intrinsic(format!("Invalid expression '{text}' of '{field}'")))?;
    intrinsic::evaluate(&call, scope, field)
}

/// The first member of `template` that is marked and cannot be read, as its place and its text.
pub(crate) fn malformed(template: &Value) -> Option<(String, String)> {
    match template {
        Value::Object(members) => members.iter().find_map(|(name, value)| {
            if name.ends_with(MARK) {
                let is_good = value.as_str().is_some_and(is_readable);
                return (!is_good).then(|| (name.clone(), value.to_string()));
            }
            malformed(value).map(|(at, text)| (format!("{name}/{at}"), text))
        }),
        Value::Array(items) => items.iter().enumerate().find_map(|(index, item)| {
            malformed(item).map(|(at, text)| (format!("{index}/{at}"), text))
        }),
        _ => None,
    }
}

fn is_readable(text: &str) -> bool {
    match text.starts_with('$') {
        true => Path::parse(text).is_some(),
        false => matches!(Expression::parse(text), Some(Expression::Call { .. })),
    }
}

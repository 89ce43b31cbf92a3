//! What stands for `#name` and `:value` in the expressions of a request.

use std::collections::{BTreeMap, BTreeSet};

use crate::invalid::Invalid;
use crate::value::Value;

/// Names and values of a request, and which of them its expressions use.
#[derive(Debug, Default)]
pub struct Substitutions {
    names: BTreeMap<String, String>,
    values: BTreeMap<String, Value>,
    unused_names: BTreeSet<String>,
    unused_values: BTreeSet<String>,
}

impl Substitutions {
    /// # Errors
    /// [`Invalid`] for none at all, or keys that are none.
    pub fn new(
        names: Option<BTreeMap<String, String>>,
        values: Option<BTreeMap<String, Value>>,
    ) -> Result<Self, Invalid> {
        check_keys("ExpressionAttributeNames", '#', names.as_ref().map(|names| names.keys()))?;
        check_keys("ExpressionAttributeValues", ':', values.as_ref().map(|values| values.keys()))?;
        let (names, values) = (names.unwrap_or_default(), values.unwrap_or_default());
        let unused_names = names.keys().cloned().collect();
        let unused_values = values.keys().cloned().collect();
        Ok(Self { names, values, unused_names, unused_values })
    }

    pub(crate) fn name(&mut self, name: &str) -> Result<String, Invalid> {
        self.unused_names.remove(name);
        self.names.get(name).cloned().ok_or_else(|| {
            Invalid(format!(
                "An expression attribute name used in the document path is not defined; attribute name: {name}"
            ))
        })
    }

    pub(crate) fn value(&mut self, name: &str) -> Result<Value, Invalid> {
        self.unused_values.remove(name);
        self.values.get(name).cloned().ok_or_else(|| {
            Invalid(format!(
                "An expression attribute value used in expression is not defined; attribute value: {name}"
            ))
        })
    }

    /// Everything was used.
    ///
    /// # Errors
    /// [`Invalid`] where something was not.
    pub fn require_used(&self) -> Result<(), Invalid> {
        let list = |names: &BTreeSet<String>| {
            names.iter().map(String::as_str).collect::<Vec<_>>().join(", ")
        };
        if !self.unused_names.is_empty() {
            return Err(Invalid(format!(
                "Value provided in ExpressionAttributeNames unused in expressions: keys: {{{}}}",
                list(&self.unused_names)
            )));
        }
        if !self.unused_values.is_empty() {
            return Err(Invalid(format!(
                "Value provided in ExpressionAttributeValues unused in expressions: keys: {{{}}}",
                list(&self.unused_values)
            )));
        }
        Ok(())
    }
}

fn check_keys<'a>(
    member: &str,
    sign: char,
    keys: Option<impl Iterator<Item = &'a String>>,
) -> Result<(), Invalid> {
    let Some(mut keys) = keys.map(Iterator::peekable) else { return Ok(()) };
    if keys.peek().is_none() {
        return Err(Invalid(format!("{member} must not be empty")));
    }
    let fits = |key: &&String| {
        key.strip_prefix(sign).is_some_and(|rest| {
            !rest.is_empty() && rest.chars().all(|sign| sign.is_ascii_alphanumeric() || sign == '_')
        })
    };
    match keys.find(|key| !fits(key)) {
        None => Ok(()),
        Some(key) => {
            Err(Invalid(format!("{member} contains invalid key: Syntax error; key: \"{key}\"")))
        }
    }
}

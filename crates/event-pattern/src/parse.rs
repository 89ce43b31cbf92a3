//! From the JSON of a pattern to what it asks for.

use serde_json::{Map, Value};

use crate::error::InvalidPattern;
use crate::glob::too_complex;
use crate::parse_test::{OPERATORS, requirement};
use crate::pattern::{Alternative, EventPattern};

/// The word that fields of any objects of a list are enough.
const OR: &str = "$or";

/// The most alternatives of a pattern: `$or` in several places multiplies them.
const ALTERNATIVES_MAX: usize = 1_000;

/// The longest pattern, in bytes, whoever asks; services have lower limits of their own.
const PATTERN_BYTES_MAX: usize = 128 * 1_024;

impl EventPattern {
    /// Reads a pattern.
    ///
    /// # Errors
    /// [`InvalidPattern`] for what is none, for operators that there are not, and for one that would cost too
    /// much to match.
    pub fn parse(text: &str) -> Result<Self, InvalidPattern> {
        if text.len() > PATTERN_BYTES_MAX {
            return Err(too_complex());
        }
        let read: Value = serde_json::from_str(text).map_err(|error| not_json(&error))?;
        let Value::Object(members) = &read else {
            return Err(InvalidPattern::new("Filter is not an object"));
        };
        let mut alternatives = vec![Alternative::default()];
        add_object(&mut alternatives, "", members)?;
        Ok(Self { alternatives })
    }
}

/// The parser's text would repeat what it found; where it is says enough.
fn not_json(error: &serde_json::Error) -> InvalidPattern {
    InvalidPattern::new(format!(
        "The text is not JSON\n at [Source: (String); line: {}, column: {}]",
        error.line(),
        error.column()
    ))
}

/// Asks every alternative for the members of an object at `path` as well.
fn add_object(
    alternatives: &mut Vec<Alternative>,
    path: &str,
    members: &Map<String, Value>,
) -> Result<(), InvalidPattern> {
    if members.is_empty() {
        return Err(InvalidPattern::new("Empty objects are not allowed"));
    }
    for (name, member) in members {
        if name == OR
            && let Some(choices) = choices(member)
        {
            add_choices(alternatives, path, &choices)?;
            continue;
        }
        let path = joined(path, name);
        match member {
            Value::Object(members) => add_object(alternatives, &path, members)?,
            Value::Array(tests) => {
                let requirement = requirement(tests)?;
                for alternative in &mut *alternatives {
                    alternative.fields.insert(path.clone(), requirement.clone());
                }
            }
            _ => {
                return Err(InvalidPattern::new(format!(
                    "\"{name}\" must be an object or an array"
                )));
            }
        }
    }
    Ok(())
}

/// The objects of an `$or`. What is not of that form is a field with that name.
fn choices(member: &Value) -> Option<Vec<&Map<String, Value>>> {
    let choices = member.as_array()?.iter().map(Value::as_object).collect::<Option<Vec<_>>>()?;
    let is_fields = |choice: &&Map<String, Value>| {
        !choice.is_empty() && !choice.keys().any(|name| OPERATORS.contains(&name.as_str()))
    };
    (choices.len() >= 2 && choices.iter().all(is_fields)).then_some(choices)
}

fn add_choices(
    alternatives: &mut Vec<Alternative>,
    path: &str,
    choices: &[&Map<String, Value>],
) -> Result<(), InvalidPattern> {
    let held = core::mem::take(alternatives);
    if held.len().saturating_mul(choices.len()) > ALTERNATIVES_MAX {
        return Err(too_complex());
    }
    for choice in choices {
        let mut with_choice = held.clone();
        add_object(&mut with_choice, path, choice)?;
        alternatives.append(&mut with_choice);
        if alternatives.len() > ALTERNATIVES_MAX {
            return Err(too_complex());
        }
    }
    Ok(())
}

fn joined(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

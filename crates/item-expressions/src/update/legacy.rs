//! Updates as requests had them before there were expressions.
//!
//! Source: <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/LegacyConditionalParameters.AttributeUpdates.html>

use std::collections::BTreeMap;

use crate::invalid::Invalid;
use crate::path::Path;
use crate::update::{Source, Update};
use crate::value::{Value, ValueType};

/// An `Action`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LegacyAction {
    /// Sets the attribute.
    Put,
    /// Adds to a number or set; a list is appended.
    Add,
    /// Removes the attribute, or elements of a set.
    Delete,
}

/// The update that `AttributeUpdates` asks for.
///
/// # Errors
/// [`Invalid`] for values that an action does not take.
pub fn legacy_update(
    actions: BTreeMap<String, (LegacyAction, Option<Value>)>,
) -> Result<Update, Invalid> {
    let mut update = Update::default();
    for (name, (action, value)) in actions {
        let path = Path::attribute(name);
        match (action, value) {
            (LegacyAction::Delete, None) => update.remove.push(path),
            (_, None) => {
                return Err(Invalid::parameter(
                    "Only DELETE action is allowed when no attribute value is specified",
                ));
            }
            (LegacyAction::Put, Some(value)) => update.set.push((path, Source::Value(value))),
            (LegacyAction::Delete, Some(value)) => {
                if !value.kind().is_set() {
                    return Err(Invalid::parameter(format_args!(
                        "DELETE action with value is not supported for the type {}",
                        value.kind().name()
                    )));
                }
                update.delete.push((path, value));
            }
            (LegacyAction::Add, Some(value)) => add(&mut update, path, value)?,
        }
    }
    Ok(update)
}

fn add(update: &mut Update, path: Path, value: Value) -> Result<(), Invalid> {
    match value.kind() {
        ValueType::L => {
            let empty = Box::new(Source::Value(Value::L(Vec::new())));
            let held = Source::IfNotExists(path.clone(), empty);
            let more = Source::Value(value);
            update.set.push((path, Source::ListAppend(Box::new(held), Box::new(more))));
        }
        kind if kind.is_set() || kind == ValueType::N => update.add.push((path, value)),
        kind => {
            return Err(Invalid::parameter(format_args!(
                "ADD action is not supported for the type {}",
                kind.name()
            )));
        }
    }
    Ok(())
}

//! A filter pattern.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::columns::Columns;
use crate::error::InvalidPattern;
use crate::message::Message;
use crate::properties::{self, Expression};
use crate::selector::{Place, Selector, find};
use crate::terms::Terms;

/// The most expressions of a pattern of properties or columns.
const REGULARS_MAX: usize = 2;

/// A filter pattern, compiled.
#[derive(Debug, Clone)]
pub struct LogPattern {
    kind: Kind,
}

#[derive(Debug, Clone)]
enum Kind {
    /// The empty one: every message.
    Every,
    Terms(Terms),
    Properties(Expression),
    Columns(Columns),
}

impl LogPattern {
    /// Reads a pattern.
    ///
    /// # Errors
    /// For what is none.
    pub fn parse(text: &str) -> Result<Self, InvalidPattern> {
        let kind = match text.trim().chars().next() {
            None => Kind::Every,
            Some('{') => Kind::Properties(properties::parse(text)?),
            Some('[') => Kind::Columns(Columns::parse(text)?),
            Some(_) => Kind::Terms(Terms::parse(text)?),
        };
        let pattern = Self { kind };
        match pattern.regulars() > REGULARS_MAX {
            true => Err(InvalidPattern::new(
                "Invalid filter pattern: a pattern can have 2 regular expressions at most",
            )),
            false => Ok(pattern),
        }
    }

    /// How many regular expressions it has.
    #[must_use]
    pub fn regulars(&self) -> usize {
        match &self.kind {
            Kind::Every | Kind::Terms(Terms::Words(_)) => 0,
            Kind::Terms(Terms::Regular(_)) => 1,
            Kind::Columns(columns) => columns.regulars(),
            Kind::Properties(expression) => {
                let mut conditions = Vec::new();
                expression.conditions(&mut conditions);
                conditions.into_iter().filter(|condition| condition.is_regular()).count()
            }
        }
    }

    /// Whether messages that match it can have a value at `selector`.
    #[must_use]
    pub const fn has(&self, selector: &Selector) -> bool {
        matches!(
            (&self.kind, &selector.place),
            (Kind::Columns(_), Place::Column(_)) | (Kind::Properties(_), Place::Property(_))
        )
    }

    /// Whether it wants this message.
    #[must_use]
    pub fn matches(&self, message: &Message<'_>) -> bool {
        match &self.kind {
            Kind::Every => true,
            Kind::Terms(terms) => terms.matches(message.text()),
            Kind::Columns(columns) => columns.matches(message.text()),
            Kind::Properties(expression) => {
                message.object().is_some_and(|object| expression.holds(object))
            }
        }
    }

    /// What a message that it wants has at a place, as text: a column, or a property that is a text, a number or
    /// a truth value.
    #[must_use]
    pub fn value(&self, selector: &Selector, message: &Message<'_>) -> Option<String> {
        match (&self.kind, &selector.place) {
            (Kind::Columns(columns), Place::Column(name)) => {
                let mut named = columns.named(message.text()).into_iter();
                named.find(|(known, _)| known == name).map(|(_, field)| field)
            }
            (Kind::Properties(_), Place::Property(steps)) => {
                let mut found = Vec::new();
                find(message.object()?, steps, &mut found);
                found.into_iter().find_map(shown)
            }
            _ => None,
        }
    }

    /// What a message that it wants has at the places that the pattern names.
    #[must_use]
    pub fn extracted(&self, message: &Message<'_>) -> BTreeMap<String, String> {
        match &self.kind {
            Kind::Every | Kind::Terms(_) => BTreeMap::new(),
            Kind::Columns(columns) => {
                let named = columns.named(message.text()).into_iter();
                named.map(|(name, field)| (format!("${name}"), field)).collect()
            }
            Kind::Properties(expression) => {
                let Some(object) = message.object() else { return BTreeMap::new() };
                let mut conditions = Vec::new();
                expression.conditions(&mut conditions);
                let value = |steps: &_| {
                    let mut found = Vec::new();
                    find(object, steps, &mut found);
                    found.into_iter().find_map(shown)
                };
                let pairs = conditions.into_iter().filter_map(|condition| {
                    Some((condition.selector.clone(), value(&condition.steps)?))
                });
                pairs.collect()
            }
        }
    }
}

fn shown(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(truth) => Some(truth.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

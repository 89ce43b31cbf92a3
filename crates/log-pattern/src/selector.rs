//! Places in a message: `$.user.name`, `$.items[0].id`, `$.items[*]`, `$.["a.b"]`, `$column`.

use serde_json::Value;

use crate::error::InvalidPattern;
use crate::scanner::Scanner;

/// The longest way to a property, in steps.
const STEPS_MAX: usize = 32;

/// A place in a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Selector {
    pub(crate) text: String,
    pub(crate) place: Place,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Place {
    /// A property of a JSON object.
    Property(Vec<Step>),
    /// A column of a message whose fields are divided by spaces.
    Column(String),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Step {
    Name(String),
    Index(usize),
    /// All elements, or all properties.
    Any,
}

impl Selector {
    /// Reads a place, such as a metric's value names one.
    ///
    /// # Errors
    /// For what is none.
    pub fn parse(text: &str) -> Result<Self, InvalidPattern> {
        let mut scanner = Scanner::new(text);
        let is_property = text.starts_with("$.") || text.starts_with("$[");
        let place = if is_property {
            Place::Property(steps(&mut scanner)?)
        } else {
            scanner.require("$")?;
            Place::Column(scanner.take_until(|sign| !is_name(sign)).to_owned())
        };
        let is_whole = scanner.is_done() && place != Place::Column(String::new());
        match is_whole {
            true => Ok(Self { text: text.to_owned(), place }),
            false => Err(InvalidPattern::new(format!("Invalid selector: {text}"))),
        }
    }

    /// As it is written.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }
}

/// Whether a name may have this sign without brackets and quotation marks.
pub(crate) fn is_name(sign: char) -> bool {
    sign.is_alphanumeric() || matches!(sign, '_' | '-' | '@' | ':')
}

/// Reads the way to a property, of which the `$` is next.
///
/// # Errors
/// For what is none.
pub(crate) fn steps(scanner: &mut Scanner<'_>) -> Result<Vec<Step>, InvalidPattern> {
    scanner.require("$")?;
    let mut steps = Vec::new();
    loop {
        if scanner.eat("[") {
            steps.push(bracketed(scanner)?);
        } else if scanner.eat(".") {
            let step = match scanner.peek() {
                Some('[') => {
                    scanner.require("[")?;
                    bracketed(scanner)?
                }
                Some('*') => {
                    scanner.require("*")?;
                    Step::Any
                }
                _ => match scanner.take_until(|sign| !is_name(sign)) {
                    "" => return Err(scanner.unexpected("expected a property")),
                    name => Step::Name(name.to_owned()),
                },
            };
            steps.push(step);
        } else if steps.is_empty() {
            return Err(scanner.unexpected("expected a property"));
        } else {
            break;
        }
        if steps.len() > STEPS_MAX {
            return Err(InvalidPattern::new("Invalid filter pattern: a selector is too long"));
        }
    }
    if steps.iter().filter(|step| **step == Step::Any).count() > 1 {
        return Err(InvalidPattern::new(
            "Invalid filter pattern: a selector can have one wildcard only",
        ));
    }
    Ok(steps)
}

fn bracketed(scanner: &mut Scanner<'_>) -> Result<Step, InvalidPattern> {
    let step = match scanner.peek() {
        Some('"' | '\'') => Step::Name(scanner.quoted()?),
        Some('*') => {
            scanner.require("*")?;
            Step::Any
        }
        _ => {
            let digits = scanner.take_until(|sign| !sign.is_ascii_digit());
            let index = digits.parse();
            Step::Index(index.map_err(|_| scanner.unexpected("expected an index"))?)
        }
    };
    scanner.require("]")?;
    Ok(step)
}

/// All that `value` has at the end of the way.
pub(crate) fn find<'v>(value: &'v Value, steps: &[Step], found: &mut Vec<&'v Value>) {
    let Some((step, rest)) = steps.split_first() else {
        found.push(value);
        return;
    };
    match (step, value) {
        (Step::Name(name), Value::Object(members)) => {
            if let Some(member) = members.get(name) {
                find(member, rest, found);
            }
        }
        (Step::Index(index), Value::Array(items)) => {
            if let Some(item) = items.get(*index) {
                find(item, rest, found);
            }
        }
        (Step::Any, Value::Array(items)) => items.iter().for_each(|it| find(it, rest, found)),
        (Step::Any, Value::Object(members)) => {
            members.values().for_each(|it| find(it, rest, found));
        }
        _ => {}
    }
}

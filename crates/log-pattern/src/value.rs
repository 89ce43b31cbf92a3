//! What a property or a column is compared with.

use serde_json::Value;

use crate::error::InvalidPattern;
use crate::regular::Regular;
use crate::scanner::Scanner;

/// How.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Comparison {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// The operators, the longer ones first.
const OPERATORS: [(&str, Comparison); 6] = [
    ("!=", Comparison::NotEqual),
    ("<=", Comparison::LessOrEqual),
    (">=", Comparison::GreaterOrEqual),
    ("=", Comparison::Equal),
    ("<", Comparison::Less),
    (">", Comparison::Greater),
];

impl Comparison {
    /// Goes past an operator, if one is next.
    pub(crate) fn read(scanner: &mut Scanner<'_>) -> Option<Self> {
        OPERATORS.into_iter().find(|(text, _)| scanner.eat(text)).map(|(_, it)| it)
    }

    fn holds(self, left: f64, right: f64) -> bool {
        match self {
            // AWS compares the numbers that are written.
            Self::Equal => left.total_cmp(&right).is_eq(),
            Self::NotEqual => left.total_cmp(&right).is_ne(),
            Self::Less => left < right,
            Self::LessOrEqual => left <= right,
            Self::Greater => left > right,
            Self::GreaterOrEqual => left >= right,
        }
    }
}

/// A comparison.
#[derive(Debug, Clone)]
pub(crate) struct Test {
    comparison: Comparison,
    wanted: Wanted,
}

#[derive(Debug, Clone)]
enum Wanted {
    /// A number, and how it is written.
    Number(f64, String),
    /// A text in which asterisks stand for anything.
    Text(String),
    Regular(Regular),
}

impl Test {
    /// Reads what stands behind an operator; a bare text ends before a sign that `ends` it.
    ///
    /// # Errors
    /// For a value that is none, or none that can be compared so.
    pub(crate) fn read(
        comparison: Comparison,
        scanner: &mut Scanner<'_>,
        ends: impl Fn(char) -> bool,
    ) -> Result<Self, InvalidPattern> {
        scanner.skip_spaces();
        let wanted = match scanner.peek() {
            Some('"' | '\'') => Wanted::Text(scanner.quoted()?),
            Some('%') => Wanted::Regular(Regular::compile(scanner.between_percents()?)?),
            _ => match scanner.take_until(|sign| sign.is_whitespace() || ends(sign)) {
                "" => return Err(scanner.unexpected("expected a value")),
                bare => number(bare).map_or_else(
                    || Wanted::Text(bare.to_owned()),
                    |number| Wanted::Number(number, bare.to_owned()),
                ),
            },
        };
        let is_order = !matches!(comparison, Comparison::Equal | Comparison::NotEqual);
        if is_order && !matches!(wanted, Wanted::Number(..)) {
            return Err(InvalidPattern::new(
                "Invalid filter pattern: <, <=, > and >= compare numbers",
            ));
        }
        Ok(Self { comparison, wanted })
    }

    pub(crate) const fn is_regular(&self) -> bool {
        matches!(self.wanted, Wanted::Regular(_))
    }

    /// Whether it holds of a property; lists and objects are compared with nothing.
    pub(crate) fn holds_of(&self, value: &Value) -> bool {
        match value {
            Value::String(text) => self.holds_of_text(text),
            Value::Number(held) => match &self.wanted {
                Wanted::Number(wanted, _) => {
                    held.as_f64().is_some_and(|held| self.comparison.holds(held, *wanted))
                }
                // A text with asterisks, or an expression, is compared with how the number is written.
                _ => self.holds_of_text(&held.to_string()),
            },
            Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => false,
        }
    }

    /// Whether it holds of a text.
    pub(crate) fn holds_of_text(&self, held: &str) -> bool {
        let is_equal = match &self.wanted {
            Wanted::Number(wanted, written) => match number(held) {
                Some(held) => return self.comparison.holds(held, *wanted),
                None => held == written,
            },
            Wanted::Text(wanted) => is_like(wanted, held),
            Wanted::Regular(expression) => expression.is_in(held),
        };
        match self.comparison {
            Comparison::Equal => is_equal,
            Comparison::NotEqual => !is_equal,
            _ => false,
        }
    }
}

/// The number that `text` is.
pub(crate) fn number(text: &str) -> Option<f64> {
    let is_number =
        |sign: char| sign.is_ascii_digit() || matches!(sign, '+' | '-' | '.' | 'e' | 'E');
    let has_digit = text.bytes().any(|byte| byte.is_ascii_digit());
    if !has_digit || !text.chars().all(is_number) {
        return None;
    }
    text.parse().ok().filter(|number: &f64| number.is_finite())
}

/// Whether `text` is like `pattern`, in which an asterisk stands for any text.
fn is_like(pattern: &str, text: &str) -> bool {
    let mut parts = pattern.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = text.strip_prefix(first) else { return false };
    let mut parts: Vec<&str> = parts.collect();
    let Some(last) = parts.pop() else { return rest.is_empty() };
    for part in parts {
        match memchr::memmem::find(rest.as_bytes(), part.as_bytes()) {
            Some(at) => {
                rest = rest.get(at.saturating_add(part.len())..).unwrap_or_default();
            }
            None => return false,
        }
    }
    rest.ends_with(last)
}

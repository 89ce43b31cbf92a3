//! What a value has to be like.

use crate::cidr::Cidr;
use crate::glob::Glob;
use crate::number::Decimal;
use crate::value::{Literal, Value};

/// A test of a value that is there.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum ValueTest {
    Text(String),
    Number(Decimal),
    Literal(Literal),
    Prefix(String),
    Suffix(String),
    /// These three in lower case.
    EqualsIgnoreCase(String),
    PrefixIgnoreCase(String),
    SuffixIgnoreCase(String),
    Wildcard(Glob),
    Numeric(NumericRange),
    Cidr(Cidr),
    AnythingBut(Unwanted),
    /// Whatever it is.
    Exists,
}

/// What a value must not be. Values of another kind are none of it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Unwanted {
    Texts(Vec<String>),
    Numbers(Vec<Decimal>),
    /// In lower case.
    TextsIgnoringCase(Vec<String>),
    Prefixes(Vec<String>),
    Suffixes(Vec<String>),
    Wildcards(Vec<Glob>),
}

/// The numbers between two bounds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct NumericRange {
    pub(crate) above: Option<Bound>,
    pub(crate) below: Option<Bound>,
}

/// A bound, which may itself be one of the numbers.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Bound {
    pub(crate) value: f64,
    pub(crate) is_within: bool,
}

impl NumericRange {
    fn holds(&self, text: &str) -> bool {
        let Ok(number) = text.parse::<f64>() else { return false };
        let is_above = |bound: &Bound| match bound.is_within {
            true => number >= bound.value,
            false => number > bound.value,
        };
        let is_below = |bound: &Bound| match bound.is_within {
            true => number <= bound.value,
            false => number < bound.value,
        };
        self.above.as_ref().is_none_or(is_above) && self.below.as_ref().is_none_or(is_below)
    }
}

impl ValueTest {
    /// Whether `value` is like that.
    pub(crate) fn fits(&self, value: &Value<'_>) -> bool {
        match (self, value) {
            (Self::Exists, _) => true,
            (Self::AnythingBut(unwanted), value) => !unwanted.holds(value),
            (Self::Number(wanted), Value::Number(text)) => {
                Decimal::parse(text).as_ref() == Some(wanted)
            }
            (Self::Numeric(range), Value::Number(text)) => range.holds(text),
            (Self::Literal(wanted), Value::Literal(found)) => wanted == found,
            (test, Value::Text(text)) => test.fits_text(text),
            _ => false,
        }
    }

    fn fits_text(&self, text: &str) -> bool {
        match self {
            Self::Text(wanted) => wanted == text,
            Self::Prefix(prefix) => text.starts_with(prefix),
            Self::Suffix(suffix) => text.ends_with(suffix),
            Self::EqualsIgnoreCase(wanted) => text.to_lowercase() == *wanted,
            Self::PrefixIgnoreCase(prefix) => text.to_lowercase().starts_with(prefix),
            Self::SuffixIgnoreCase(suffix) => text.to_lowercase().ends_with(suffix),
            Self::Wildcard(glob) => glob.fits(text),
            Self::Cidr(range) => range.holds(text),
            Self::Number(_)
            | Self::Literal(_)
            | Self::Numeric(_)
            | Self::AnythingBut(_)
            | Self::Exists => false,
        }
    }
}

impl Unwanted {
    fn holds(&self, value: &Value<'_>) -> bool {
        match (self, value) {
            (Self::Numbers(numbers), Value::Number(text)) => {
                Decimal::parse(text).is_some_and(|number| numbers.contains(&number))
            }
            (Self::Texts(texts), Value::Text(text)) => {
                texts.iter().any(|unwanted| unwanted.as_str() == text)
            }
            (Self::TextsIgnoringCase(texts), Value::Text(text)) => {
                texts.contains(&text.to_lowercase())
            }
            (Self::Prefixes(prefixes), Value::Text(text)) => {
                prefixes.iter().any(|prefix| text.starts_with(prefix.as_str()))
            }
            (Self::Suffixes(suffixes), Value::Text(text)) => {
                suffixes.iter().any(|suffix| text.ends_with(suffix.as_str()))
            }
            (Self::Wildcards(globs), Value::Text(text)) => globs.iter().any(|glob| glob.fits(text)),
            _ => false,
        }
    }
}

//! Parameters of a query string or form, decoded and in order.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

use crate::limits::PARAMETERS_MAX;

/// Decoded parameters.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query {
    pairs: Vec<(String, String)>,
}

/// Why a query string or form can not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum QueryError {
    /// More than [`PARAMETERS_MAX`].
    #[error("more than {PARAMETERS_MAX} parameters")]
    TooMany,
    /// The decoded bytes are not UTF-8.
    #[error("a parameter is not UTF-8")]
    NotUtf8,
}

impl Query {
    /// Parses the part of a URI after `?`. A plus sign stays one, as AWS reads it.
    ///
    /// # Errors
    /// [`QueryError`].
    pub fn parse_uri(text: &str) -> Result<Self, QueryError> {
        Self::parse(text, |part| Cow::Borrowed(part))
    }

    /// Parses `application/x-www-form-urlencoded`: a plus sign is a space.
    ///
    /// # Errors
    /// [`QueryError`].
    pub fn parse_form(text: &str) -> Result<Self, QueryError> {
        Self::parse(text, |part| Cow::Owned(part.replace('+', " ")))
    }

    fn parse(text: &str, plus: impl Fn(&str) -> Cow<'_, str>) -> Result<Self, QueryError> {
        let decode = |part: &str| -> Result<String, QueryError> {
            let part = plus(part);
            let decoded = percent_decode_str(&part).decode_utf8();
            decoded.map(Cow::into_owned).map_err(|_| QueryError::NotUtf8)
        };
        let mut pairs = Vec::new();
        for pair in text.split('&').filter(|pair| !pair.is_empty()) {
            if pairs.len() == PARAMETERS_MAX {
                return Err(QueryError::TooMany);
            }
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            pairs.push((decode(name)?, decode(value)?));
        }
        Ok(Self { pairs })
    }

    /// From pairs that are already decoded.
    #[must_use]
    pub const fn from_pairs(pairs: Vec<(String, String)>) -> Self {
        Self { pairs }
    }

    /// The value of the first parameter `name`; empty when it has no `=`.
    #[must_use]
    pub fn value(&self, name: &str) -> Option<&str> {
        self.pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// Whether there is a parameter `name`.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.value(name).is_some()
    }

    /// All parameters in order.
    #[must_use]
    pub fn pairs(&self) -> &[(String, String)] {
        &self.pairs
    }
}

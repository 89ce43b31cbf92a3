//! What is wrong with a request.

use core::fmt::Display;

/// The message of a `ValidationException`, in DynamoDB's words.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Invalid(pub String);

impl Invalid {
    pub(crate) fn new(text: impl Display) -> Self {
        Self(text.to_string())
    }

    /// `One or more parameter values were invalid: ...`.
    #[must_use]
    pub fn parameter(text: impl Display) -> Self {
        Self(format!("One or more parameter values were invalid: {text}"))
    }

    /// The same, of the expression `name`.
    #[must_use]
    pub fn of(self, name: &str) -> Self {
        Self(format!("Invalid {name}: {}", self.0))
    }
}

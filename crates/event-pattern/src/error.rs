//! What is no pattern, and what is no event.

use thiserror::Error;

/// A text that is no pattern. It says why, as AWS does behind `Event pattern is not valid. Reason: `.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{reason}")]
pub struct InvalidPattern {
    reason: String,
}

impl InvalidPattern {
    pub(crate) fn new(reason: impl Into<String>) -> Self {
        Self { reason: reason.into() }
    }

    /// Why.
    #[must_use]
    pub fn reason(&self) -> &str {
        &self.reason
    }
}

/// A text that is no JSON object, or is nested deeper than 128 levels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("the event is not a JSON object")]
pub struct InvalidEvent;

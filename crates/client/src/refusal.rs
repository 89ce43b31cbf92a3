//! What a server answers instead of an output.

use serde_json::Value;

/// A refusal of a service in JSON: its code and what it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// `AccessDeniedException`, for one.
    pub code: String,
    /// What it says; empty where it says nothing.
    pub message: String,
}

impl Refusal {
    /// Reads it from the body of an answer.
    #[must_use]
    pub fn read(answer: &Value) -> Self {
        let text = |name: &str| answer.get(name).and_then(Value::as_str).unwrap_or_default();
        let code = text("__type").rsplit('#').next().unwrap_or_default().to_owned();
        Self { code, message: [text("message"), text("Message")].concat() }
    }
}

impl core::fmt::Display for Refusal {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "{}: {}", self.code, self.message)
    }
}

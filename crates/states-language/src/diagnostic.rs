//! What is said of a definition, in the form of ValidateStateMachineDefinition.
//!
//! Source: <https://docs.aws.amazon.com/step-functions/latest/apireference/API_ValidateStateMachineDefinition.html>

use core::fmt;

/// Whether a definition can be kept all the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Severity {
    /// It cannot.
    Error,
    /// It can.
    Warning,
}

/// Something about a definition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// How bad it is.
    pub severity: Severity,
    /// Its code, `SCHEMA_VALIDATION_FAILED`.
    pub code: &'static str,
    /// What it says.
    pub message: String,
    /// Where, as `/States/A/Next`.
    pub location: String,
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.code, self.message)?;
        if self.location.is_empty() { Ok(()) } else { write!(f, " at {}", self.location) }
    }
}

/// What was found so far.
#[derive(Debug, Default)]
pub(crate) struct Findings(pub(crate) Vec<Diagnostic>);

impl Findings {
    /// A breach of the schema.
    pub(crate) fn schema(&mut self, location: &str, message: impl Into<String>) {
        self.add(Severity::Error, "SCHEMA_VALIDATION_FAILED", (location, message.into()));
    }

    pub(crate) fn add(
        &mut self,
        severity: Severity,
        code: &'static str,
        (location, message): (&str, String),
    ) {
        let location = location.to_owned();
        self.0.push(Diagnostic { severity, code, message, location });
    }
}

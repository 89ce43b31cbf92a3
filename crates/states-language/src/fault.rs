//! Why a state failed: an error's name, which retriers and catchers go by, and its cause.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// The name that stands for every error but two.
pub(crate) const ALL: &str = "States.ALL";

/// An error of a state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fault {
    /// Its name, such as `States.Timeout`.
    pub error: String,
    /// What is said of it.
    pub cause: String,
}

impl Fault {
    /// An error with this name.
    #[must_use]
    pub fn new(error: impl Into<String>, cause: impl Into<String>) -> Self {
        Self { error: error.into(), cause: cause.into() }
    }

    /// What cannot be done with the data that there is.
    pub(crate) fn runtime(cause: impl Into<String>) -> Self {
        Self::new("States.Runtime", cause)
    }

    /// An intrinsic function that does not take its arguments.
    pub(crate) fn intrinsic(cause: impl Into<String>) -> Self {
        Self::new("States.IntrinsicFailure", cause)
    }

    /// Time ran out.
    pub(crate) fn timeout() -> Self {
        Self::new("States.Timeout", "")
    }

    /// As a catcher has it.
    pub(crate) fn output(&self) -> Value {
        json!({ "Error": self.error, "Cause": self.cause })
    }

    /// Whether one of `names` is this error's.
    pub(crate) fn is_among(&self, names: &[String]) -> bool {
        let is_terminal =
            self.error == "States.Runtime" || self.error == "States.DataLimitExceeded";
        names.iter().any(|name| match name.as_str() {
            // As AWS: neither what cannot run nor what is too large is among all.
            ALL => !is_terminal,
            "States.TaskFailed" => {
                !is_terminal && self.error != "States.Timeout" || self.error == *name
            }
            "States.Timeout" if self.error == "States.HeartbeatTimeout" => true,
            name => name == self.error,
        })
    }
}

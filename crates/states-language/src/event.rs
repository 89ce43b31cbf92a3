//! What became of an execution, as its history tells.
//!
//! Source: <https://docs.aws.amazon.com/step-functions/latest/apireference/API_HistoryEvent.html>

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// An event of a history.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Event {
    /// Its number; the first is 1.
    pub id: u64,
    /// The number of the event that it follows from; 0 for the first of a workflow.
    pub previous: u64,
    /// When it was, in milliseconds since the epoch.
    pub at_ms: i64,
    /// Its type, `PassStateEntered`.
    pub kind: String,
    /// The name of the member that has its details, and these, in the words of the API.
    pub details: Option<(String, Value)>,
}

//! An event, as rules and targets see it.
//!
//! Source: <https://docs.aws.amazon.com/eventbridge/latest/ref/overiew-event-structure.html>

use engine::Failure;
use serde::Serialize;
use stdx::Timestamp;

/// An event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Event {
    pub(crate) id: String,
    pub(crate) detail_type: String,
    pub(crate) source: String,
    /// The account in which it happened.
    pub(crate) account: String,
    pub(crate) time: Timestamp,
    pub(crate) region: String,
    pub(crate) resources: Vec<String>,
    /// A JSON object.
    pub(crate) detail: String,
}

/// Its members but the last one, in AWS's order.
#[derive(Serialize)]
struct Head<'a> {
    version: &'static str,
    id: &'a str,
    #[serde(rename = "detail-type")]
    detail_type: &'a str,
    source: &'a str,
    account: &'a str,
    time: String,
    region: &'a str,
    resources: &'a [String],
}

impl Event {
    /// As JSON, with its detail as it was said.
    ///
    /// # Errors
    /// [`Failure::Internal`]; texts can be written.
    pub(crate) fn to_json(&self) -> Result<String, Failure> {
        let head = Head {
            version: "0",
            id: &self.id,
            detail_type: &self.detail_type,
            source: &self.source,
            account: &self.account,
            time: self.time.iso8601(),
            region: &self.region,
            resources: &self.resources,
        };
        let failed = |_| Failure::Internal("an event cannot be written".to_owned());
        let mut json = serde_json::to_string(&head).map_err(failed)?;
        // INVARIANT: the head is an object with members; the detail is a JSON object.
        json.pop();
        json.push_str(",\"detail\":");
        json.push_str(&compact(&self.detail));
        json.push('}');
        Ok(json)
    }
}

/// JSON without the space between its parts.
fn compact(json: &str) -> String {
    let mut made = String::with_capacity(json.len());
    let (mut is_inside, mut is_escaped) = (false, false);
    for sign in json.chars() {
        match sign {
            _ if is_escaped => is_escaped = false,
            '\\' if is_inside => is_escaped = true,
            '"' => is_inside = !is_inside,
            ' ' | '\n' | '\r' | '\t' if !is_inside => continue,
            _ => {}
        }
        made.push(sign);
    }
    made
}

/// Whether a text is a JSON object.
pub(crate) fn is_object(text: &str) -> bool {
    text.trim_start().starts_with('{')
        && serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok()
}

//! What a target is given of an event.

use serde_json::Value;
use stdx::Timestamp;

use crate::delivery::DeliveryError;
use crate::json_path::JsonPath;
use crate::limits::PAYLOAD_BYTES_MAX;
use crate::rule::RuleRecord;
use crate::target::{Input, TargetRecord};
use crate::transform::{Facts, transformed};

/// What `target` of `rule` is given of `event`, which came in at `accepted_ms`.
///
/// # Errors
/// Where its input cannot be made of the event.
pub(crate) fn payload(
    (rule, target): (&RuleRecord, &TargetRecord),
    event: &str,
    accepted_ms: i64,
) -> Result<String, DeliveryError> {
    let made = match &target.input {
        Input::Event => event.to_owned(),
        Input::Constant(text) => text.clone(),
        Input::Path(path) => {
            let found = JsonPath::parse(path).and_then(|path| path.find(&parsed(event)?));
            found.ok_or_else(|| not_made("The InputPath finds nothing in the event."))?.to_string()
        }
        Input::Transformer { paths, template } => {
            let facts = Facts {
                rule_arn: &rule.arn(),
                rule_name: &rule.name,
                ingested_at: &Timestamp::from_unix_ms(accepted_ms).iso8601(),
            };
            parsed(event)
                .and_then(|event| transformed((template, paths), &event, facts))
                .ok_or_else(|| not_made("The InputTemplate makes no JSON of the event."))?
        }
    };
    if made.len() > PAYLOAD_BYTES_MAX {
        return Err(not_made("What the target would be given is too long."));
    }
    Ok(made)
}

fn parsed(event: &str) -> Option<Value> {
    serde_json::from_str(event).ok()
}

fn not_made(message: &str) -> DeliveryError {
    DeliveryError { code: "INVALID_PARAMETER".to_owned(), message: message.to_owned() }
}

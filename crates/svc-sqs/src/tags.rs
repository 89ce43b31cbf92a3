//! Tags of queues.

use std::collections::BTreeMap;

use api_sqs::errors;
use names::{TagFault, TagRules};
use wire::AwsError;

const RULES: TagRules = TagRules::DEFAULT;

/// Puts `tags` over `held`.
///
/// # Errors
/// `InvalidParameterValue`.
pub(crate) fn add_tags(
    held: &mut BTreeMap<String, String>,
    tags: &BTreeMap<String, String>,
) -> Result<(), AwsError> {
    RULES.add(held, pairs(tags)).map_err(refusal)
}

/// Takes the tags with these keys away.
pub(crate) fn remove_tags(held: &mut BTreeMap<String, String>, keys: &[String]) {
    RULES.remove(held, keys.iter().map(String::as_str));
}

/// For the condition keys of a request.
pub(crate) fn pairs(tags: &BTreeMap<String, String>) -> impl Iterator<Item = (&str, &str)> {
    tags.iter().map(|(key, value)| (key.as_str(), value.as_str()))
}

fn refusal(fault: TagFault<'_>) -> AwsError {
    errors::invalid_parameter_value_exception(match fault {
        TagFault::TooManyHeld | TagFault::TooManySent => {
            format!("Too many tags added for queue. At most {} are allowed.", RULES.tags_max)
        }
        TagFault::Duplicate(key) => format!("Tag key {key} is there twice."),
        TagFault::Reserved(_) => {
            "System tags cannot be added, removed or updated by requester.".to_owned()
        }
        TagFault::Key(key) | TagFault::Value(key) => {
            format!(
                "The tag {key} has a key or value that is too long, or characters that tags cannot have."
            )
        }
    })
}

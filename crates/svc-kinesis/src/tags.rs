//! Tags of streams.

use std::collections::BTreeMap;

use api_kinesis::{Tag, errors};
use names::{TagFault, TagRules};
use wire::AwsError;

use crate::refusal::invalid;

const RULES: TagRules = TagRules::DEFAULT;

/// Puts `tags` over `held`.
///
/// # Errors
/// `InvalidArgumentException`, `LimitExceededException`.
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

/// As members of an answer.
pub(crate) fn shown<'a>(tags: impl Iterator<Item = (&'a String, &'a String)>) -> Vec<Tag> {
    tags.map(|(key, value)| Tag { key: key.clone(), value: Some(value.clone()) }).collect()
}

fn refusal(fault: TagFault<'_>) -> AwsError {
    match fault {
        TagFault::TooManyHeld | TagFault::TooManySent => errors::limit_exceeded_exception(format!(
            "A stream can have at most {} tags.",
            RULES.tags_max
        )),
        TagFault::Duplicate(key) => invalid(format!("Tag key {key} is there twice.")),
        TagFault::Reserved(_) => {
            invalid("System tags cannot be added, removed or updated by requester.")
        }
        TagFault::Key(key) | TagFault::Value(key) => invalid(format!(
            "The tag {key} has a key or value that is too long, or characters that tags cannot have."
        )),
    }
}

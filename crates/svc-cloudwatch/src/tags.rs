//! Tags of alarms.

use std::collections::BTreeMap;

use api_cloudwatch::Tag;
use names::{TagFault, TagRules};
use wire::AwsError;

use crate::refusal::invalid_value;

const RULES: TagRules = TagRules::DEFAULT;

/// Puts `tags` over `held`.
///
/// # Errors
/// `InvalidParameterValue`.
pub(crate) fn add_tags(held: &mut BTreeMap<String, String>, tags: &[Tag]) -> Result<(), AwsError> {
    RULES.add(held, pairs(tags)).map_err(refusal)
}

/// Takes the tags with these keys away.
pub(crate) fn remove_tags(held: &mut BTreeMap<String, String>, keys: &[String]) {
    RULES.remove(held, keys.iter().map(String::as_str));
}

/// For the condition keys of a request.
pub(crate) fn pairs(tags: &[Tag]) -> impl Iterator<Item = (&str, &str)> {
    tags.iter().map(|tag| (tag.key.as_str(), tag.value.as_str()))
}

/// The tags as members of an answer.
pub(crate) fn shown(tags: &BTreeMap<String, String>) -> Vec<Tag> {
    tags.iter().map(|(key, value)| Tag { key: key.clone(), value: value.clone() }).collect()
}

fn refusal(fault: TagFault<'_>) -> AwsError {
    invalid_value(match fault {
        TagFault::TooManyHeld | TagFault::TooManySent => "An alarm can have at most 50 tags.",
        TagFault::Duplicate(_) => "Duplicated keys are not allowed.",
        TagFault::Reserved(_) => "Tag keys that begin with aws: are reserved for system use.",
        TagFault::Key(_) | TagFault::Value(_) => {
            "Tag keys and values can have letters, numbers, spaces and the characters + - = . _ : / @ only."
        }
    })
}

//! Tags of topics.

use std::collections::BTreeMap;

use api_sns::{Tag, errors};
use names::{TagFault, TagRules};
use wire::AwsError;

const RULES: TagRules = TagRules::DEFAULT;

/// Puts `tags` over `held`.
///
/// # Errors
/// `TagLimitExceeded` and `InvalidParameter`.
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

/// As members of an answer.
pub(crate) fn shown(tags: &BTreeMap<String, String>) -> Vec<Tag> {
    tags.iter().map(|(key, value)| Tag { key: key.clone(), value: value.clone() }).collect()
}

fn refusal(fault: TagFault<'_>) -> AwsError {
    let invalid = |text: String| errors::invalid_parameter_exception(text);
    match fault {
        TagFault::TooManyHeld | TagFault::TooManySent => {
            errors::tag_limit_exceeded_exception(format!(
                "Could not complete request: tag quota of per resource exceeded: {}",
                RULES.tags_max
            ))
        }
        TagFault::Duplicate(_) => {
            invalid("Invalid parameter: Duplicated keys are not allowed.".to_owned())
        }
        TagFault::Reserved(_) => invalid(
            "Invalid parameter: Tag keys that start with aws: are reserved for system use"
                .to_owned(),
        ),
        TagFault::Key(key) | TagFault::Value(key) => invalid(format!(
            "Invalid parameter: the tag {key} has a key or value that is too long, or characters that tags cannot have"
        )),
    }
}

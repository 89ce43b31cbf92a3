//! Tags of state machines.

use std::collections::BTreeMap;

use api_stepfunctions::{Tag, errors};
use names::{TagFault, TagRules};
use wire::AwsError;

const RULES: TagRules = TagRules::DEFAULT;

/// Puts `tags` over `held`.
///
/// # Errors
/// `TooManyTags` and `ValidationException`.
pub(crate) fn add_tags(held: &mut BTreeMap<String, String>, tags: &[Tag]) -> Result<(), AwsError> {
    RULES.add(held, pairs(tags)).map_err(refusal)
}

/// Takes the tags with these keys away.
pub(crate) fn remove_tags(held: &mut BTreeMap<String, String>, keys: &[String]) {
    RULES.remove(held, keys.iter().map(String::as_str));
}

/// For the condition keys of a request.
pub(crate) fn pairs(tags: &[Tag]) -> impl Iterator<Item = (&str, &str)> {
    tags.iter().map(|tag| {
        (tag.key.as_deref().unwrap_or_default(), tag.value.as_deref().unwrap_or_default())
    })
}

/// As members of an answer.
pub(crate) fn shown(tags: &BTreeMap<String, String>) -> Vec<Tag> {
    let tag = |(key, value): (&String, &String)| Tag {
        key: Some(key.clone()),
        value: Some(value.clone()),
    };
    tags.iter().map(tag).collect()
}

fn refusal(fault: TagFault<'_>) -> AwsError {
    match fault {
        TagFault::TooManyHeld | TagFault::TooManySent => {
            errors::too_many_tags(format!("A resource may have {} tags", RULES.tags_max))
        }
        TagFault::Duplicate(key) => {
            errors::validation_exception(format!("Duplicate tag key: {key}"))
        }
        TagFault::Reserved(_) => {
            errors::validation_exception("Tag keys that start with aws: are reserved")
        }
        _ => errors::validation_exception("A tag is not valid"),
    }
}

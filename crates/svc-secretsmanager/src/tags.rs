//! Tags of secrets.

use std::collections::BTreeMap;

use api_secretsmanager::{Tag, errors};
use engine::Access;
use names::{TagFault, TagRules};
use wire::AwsError;

const RULES: TagRules = TagRules::DEFAULT;

/// Puts `tags` over `held`.
///
/// # Errors
/// `InvalidParameterException`; `LimitExceededException` for the 51st tag.
pub(crate) fn add_tags(held: &mut BTreeMap<String, String>, tags: &[Tag]) -> Result<(), AwsError> {
    RULES.add(held, pairs(tags)).map_err(refusal)
}

/// Takes the tags with these keys away.
pub(crate) fn remove_tags(held: &mut BTreeMap<String, String>, keys: &[String]) {
    RULES.remove(held, keys.iter().map(String::as_str));
}

fn refusal(fault: TagFault<'_>) -> AwsError {
    errors::invalid_parameter_exception(match fault {
        TagFault::TooManyHeld | TagFault::TooManySent => {
            return errors::limit_exceeded_exception(format!(
                "A secret can have at most {} tags.",
                RULES.tags_max
            ));
        }
        TagFault::Duplicate(_) => {
            "Duplicate tag keys found. Please note that Tag keys are case insensitive."
        }
        TagFault::Reserved(_) => "Tag keys that begin with aws: are reserved for system use.",
        TagFault::Key(_) | TagFault::Value(_) => {
            "Tag keys and values can have letters, numbers, spaces and the characters + - = . _ : / @ only."
        }
    })
}

/// Adds `aws:RequestTag/...` and `aws:TagKeys`.
pub(crate) fn with_request_tags(access: Access, tags: &[Tag]) -> Access {
    access.request_tags(pairs(tags))
}

fn pairs(tags: &[Tag]) -> impl Iterator<Item = (&str, &str)> {
    tags.iter().map(|tag| {
        (tag.key.as_deref().unwrap_or_default(), tag.value.as_deref().unwrap_or_default())
    })
}

/// The tags as members of an answer.
pub(crate) fn shown(tags: &BTreeMap<String, String>) -> Option<Vec<Tag>> {
    let tag = |(key, value): (&String, &String)| Tag {
        key: Some(key.clone()),
        value: Some(value.clone()),
    };
    (!tags.is_empty()).then(|| tags.iter().map(tag).collect())
}

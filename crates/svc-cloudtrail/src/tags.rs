//! Tags of trails.

use std::collections::BTreeMap;

use api_cloudtrail::{Tag, errors};
use engine::Access;
use names::{TagFault, TagRules};
use wire::AwsError;

const RULES: TagRules = TagRules::DEFAULT;

/// Puts `tags` over `held`.
///
/// # Errors
/// `InvalidTagParameterException`; `TagsLimitExceededException` for the 51st tag.
pub(crate) fn add_tags(held: &mut BTreeMap<String, String>, tags: &[Tag]) -> Result<(), AwsError> {
    RULES.add(held, pairs(tags)).map_err(refusal)
}

/// Takes the tags with the keys of `tags` away; one that has a value goes only where it has that one.
pub(crate) fn remove_tags(held: &mut BTreeMap<String, String>, tags: &[Tag]) {
    let is_held = |tag: &&Tag| {
        let value = tag.value.as_ref();
        value.is_none_or(|value| held.get(&tag.key) == Some(value))
    };
    let keys: Vec<&str> = tags.iter().filter(is_held).map(|tag| tag.key.as_str()).collect();
    RULES.remove(held, keys);
}

fn refusal(fault: TagFault<'_>) -> AwsError {
    errors::invalid_tag_parameter_exception(match fault {
        TagFault::TooManyHeld | TagFault::TooManySent => {
            return errors::tags_limit_exceeded_exception(format!(
                "A trail can have at most {} tags.",
                RULES.tags_max
            ));
        }
        TagFault::Duplicate(_) => "Duplicate tag keys are not allowed.",
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
    tags.iter().map(|tag| (tag.key.as_str(), tag.value.as_deref().unwrap_or_default()))
}

/// The tags as members of an answer.
pub(crate) fn shown(tags: &BTreeMap<String, String>) -> Vec<Tag> {
    let tag = |(key, value): (&String, &String)| Tag {
        key: key.clone(),
        value: (!value.is_empty()).then(|| value.clone()),
    };
    tags.iter().map(tag).collect()
}

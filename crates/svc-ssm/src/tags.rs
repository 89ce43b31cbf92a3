//! Tags of parameters.

use std::collections::BTreeMap;

use api_ssm::{ResourceTypeForTagging, Tag, errors};
use engine::Access;
use names::{TagFault, TagRules};
use wire::AwsError;

const RULES: TagRules = TagRules::DEFAULT;

/// Puts `tags` over `held`.
///
/// # Errors
/// `ValidationException`; `TooManyTagsError` for the 51st tag.
pub(crate) fn add_tags(held: &mut BTreeMap<String, String>, tags: &[Tag]) -> Result<(), AwsError> {
    RULES.add(held, pairs(tags)).map_err(refusal)
}

/// Takes the tags with these keys away.
pub(crate) fn remove_tags(held: &mut BTreeMap<String, String>, keys: &[String]) {
    RULES.remove(held, keys.iter().map(String::as_str));
}

fn refusal(fault: TagFault<'_>) -> AwsError {
    errors::validation_exception(match fault {
        TagFault::TooManyHeld | TagFault::TooManySent => {
            return errors::too_many_tags_error(format!(
                "A parameter can have at most {} tags.",
                RULES.tags_max
            ));
        }
        TagFault::Duplicate(_) => "Duplicate tag keys found.",
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
    tags.iter().map(|tag| (tag.key.as_str(), tag.value.as_str()))
}

/// The tags as members of an answer.
pub(crate) fn shown(tags: &BTreeMap<String, String>) -> Vec<Tag> {
    tags.iter().map(|(key, value)| Tag { key: key.clone(), value: value.clone() }).collect()
}

/// Of the resources of Systems Manager that have tags, parameters alone are here.
///
/// # Errors
/// `InvalidResourceType` for what AWS does not have either.
pub(crate) fn is_parameter(kind: &ResourceTypeForTagging) -> Result<bool, AwsError> {
    match kind {
        ResourceTypeForTagging::Parameter => Ok(true),
        ResourceTypeForTagging::Unknown(_) => {
            Err(errors::invalid_resource_type("The resource type isn't valid."))
        }
        _ => Ok(false),
    }
}

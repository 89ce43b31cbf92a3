//! Tags of keys.

use std::collections::BTreeMap;

use api_kms::{Tag, errors};
use engine::Access;
use names::{TagFault, TagRules};
use wire::AwsError;

const RULES: TagRules = TagRules::DEFAULT;

/// Puts `tags` over `held`.
pub(crate) fn add_tags(held: &mut BTreeMap<String, String>, tags: &[Tag]) -> Result<(), AwsError> {
    RULES.add(held, pairs(tags)).map_err(refusal)
}

fn refusal(fault: TagFault<'_>) -> AwsError {
    errors::tag_exception(match fault {
        TagFault::TooManyHeld => {
            return errors::limit_exceeded_exception(format!(
                "A key can have at most {} tags.",
                RULES.tags_max
            ));
        }
        TagFault::TooManySent => "Too many tags",
        TagFault::Duplicate(_) => "Duplicate tag keys",
        TagFault::Reserved(_) => "Tags beginning with aws: are reserved",
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
    tags.iter().map(|tag| (tag.tag_key.as_str(), tag.tag_value.as_str()))
}

#[cfg(test)]
mod tests;

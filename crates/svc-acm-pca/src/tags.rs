//! Tags of authorities.

use std::collections::BTreeMap;

use api_acm_pca::{Tag, errors};
use engine::Access;
use names::{TagFault, TagRules};
use wire::AwsError;

const RULES: TagRules = TagRules::DEFAULT;

/// Puts `tags` over `held`.
///
/// # Errors
/// `InvalidTagException`; `TooManyTagsException` for the 51st tag.
pub(crate) fn add_tags(held: &mut BTreeMap<String, String>, tags: &[Tag]) -> Result<(), AwsError> {
    RULES.add(held, pairs(tags)).map_err(|fault| match fault {
        TagFault::TooManyHeld | TagFault::TooManySent => errors::too_many_tags_exception(format!(
            "You have reached the maximum number of tags: {}.",
            RULES.tags_max
        )),
        TagFault::Duplicate(key) => invalid(format!("The tag key {key} comes twice.")),
        TagFault::Reserved(key) => invalid(format!("The tag key {key} is reserved.")),
        TagFault::Key(key) => invalid(format!("The tag key {key} is not valid.")),
        TagFault::Value(key) => invalid(format!("The value of the tag {key} is not valid.")),
    })
}

fn invalid(text: String) -> AwsError {
    errors::invalid_tag_exception(text)
}

/// Takes `tags` away; one that says a value only where it is that.
pub(crate) fn remove_tags(held: &mut BTreeMap<String, String>, tags: &[Tag]) {
    for tag in tags {
        let is_meant = |value: &String| tag.value.as_ref().is_none_or(|meant| meant == value);
        if held.get(&tag.key).is_some_and(is_meant) {
            held.remove(&tag.key);
        }
    }
}

/// Adds `aws:RequestTag/...` and `aws:TagKeys`.
pub(crate) fn with_request_tags(access: Access, tags: &[Tag]) -> Access {
    access.request_tags(pairs(tags))
}

fn pairs(tags: &[Tag]) -> impl Iterator<Item = (&str, &str)> {
    tags.iter().map(|tag| (tag.key.as_str(), tag.value.as_deref().unwrap_or_default()))
}

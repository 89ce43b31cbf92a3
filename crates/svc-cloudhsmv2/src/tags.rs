//! Tags of clusters.

use std::collections::BTreeMap;

use api_cloudhsmv2::{Tag, errors};
use engine::Access;
use names::{TagFault, TagRules};
use wire::AwsError;

const RULES: TagRules = TagRules::DEFAULT;

/// Puts `tags` over `held`.
///
/// # Errors
/// `CloudHsmResourceLimitExceededException` beyond 50, `CloudHsmTagException`.
pub(crate) fn add_tags(held: &mut BTreeMap<String, String>, tags: &[Tag]) -> Result<(), AwsError> {
    RULES.add(held, pairs(tags)).map_err(refusal)
}

/// Takes the tags with these keys away.
pub(crate) fn remove_tags(held: &mut BTreeMap<String, String>, keys: &[String]) {
    RULES.remove(held, keys.iter().map(String::as_str));
}

fn refusal(fault: TagFault<'_>) -> AwsError {
    errors::cloud_hsm_tag_exception(match fault {
        TagFault::TooManyHeld | TagFault::TooManySent => {
            return errors::cloud_hsm_resource_limit_exceeded_exception(format!(
                "A resource can have at most {} tags.",
                RULES.tags_max
            ));
        }
        TagFault::Duplicate(_) => "A tag key comes twice.",
        TagFault::Reserved(_) => "Tags beginning with aws: are reserved.",
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

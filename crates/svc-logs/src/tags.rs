//! Tags of log groups.

use std::collections::BTreeMap;

use api_logs::errors;
use names::{TagFault, TagRules};
use wire::AwsError;

use crate::refusal::invalid;

const RULES: TagRules = TagRules::DEFAULT;

/// Puts `tags` over `held`.
///
/// # Errors
/// `InvalidParameterException`; `TooManyTagsException` for the 51st tag.
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

fn refusal(fault: TagFault<'_>) -> AwsError {
    invalid(match fault {
        TagFault::TooManyHeld | TagFault::TooManySent => {
            return errors::too_many_tags_exception(format!(
                "A resource can have no more than {} tags.",
                RULES.tags_max
            ));
        }
        TagFault::Duplicate(_) => "Duplicated keys are not allowed.",
        TagFault::Reserved(_) => "aws: prefixed tag key names are not allowed for external use.",
        TagFault::Key(_) | TagFault::Value(_) => {
            "Tag keys and values can have letters, numbers, spaces and the characters + - = . _ : / @ only."
        }
    })
}

//! Tags of tables.

use std::collections::BTreeMap;

use api_dynamodb::Tag;
use names::{TagFault, TagRules};
use wire::AwsError;

use crate::refusal::validation;

const RULES: TagRules = TagRules::DEFAULT;

/// Puts `tags` over `held`.
///
/// # Errors
/// `ValidationException`.
pub(crate) fn add(held: &mut BTreeMap<String, String>, tags: &[Tag]) -> Result<(), AwsError> {
    RULES.add(held, pairs(tags)).map_err(refusal)
}

/// Takes the tags with these keys away.
pub(crate) fn remove(held: &mut BTreeMap<String, String>, keys: &[String]) {
    RULES.remove(held, keys.iter().map(String::as_str));
}

/// For the condition keys of a request.
pub(crate) fn pairs(tags: &[Tag]) -> impl Iterator<Item = (&str, &str)> {
    tags.iter().map(|tag| (tag.key.as_str(), tag.value.as_str()))
}

fn refusal(fault: TagFault<'_>) -> AwsError {
    validation(match fault {
        TagFault::TooManyHeld | TagFault::TooManySent => {
            "Number of Tags exceed the current limit for the provided ResourceArn".to_owned()
        }
        TagFault::Duplicate(key) => {
            format!("Duplicate Tag Keys provided as input: Duplicate Tag Key found {key}")
        }
        TagFault::Reserved(key) => format!("Tag Key cannot be prefixed with aws:, Key: {key}"),
        TagFault::Key(key) => format!("The Tag Key provided is invalid, Key: {key}"),
        TagFault::Value(key) => format!("The Tag Value provided is invalid, Value of Key: {key}"),
    })
}

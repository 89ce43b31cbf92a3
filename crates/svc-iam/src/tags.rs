//! Tags of users, roles, policies and instance profiles.
//!
//! Keys are unique regardless of case and keep the case they were given.

use std::collections::BTreeMap;

use api_iam::Tag;
use engine::{Access, Failure};
use names::{TagFault, TagRules};

use crate::errors::{invalid_input, limit_exceeded};

const RULES: TagRules = TagRules { ignores_case: true, ..TagRules::DEFAULT };

fn refusal(fault: TagFault<'_>) -> Failure {
    match fault {
        TagFault::TooManySent | TagFault::TooManyHeld => {
            limit_exceeded("The number of tags has reached the maximum limit.")
        }
        TagFault::Reserved(_) => invalid_input("Tag keys that start with aws: are reserved."),
        TagFault::Duplicate(_) => invalid_input(
            "Duplicate tag keys found. Please note that Tag keys are case insensitive.",
        ),
        TagFault::Key(_) | TagFault::Value(_) => invalid_input(
            "Tag keys and values can have letters, numbers, spaces and _ . : / = + - @ only.",
        ),
    }
}

fn pairs(tags: &[Tag]) -> impl Iterator<Item = (&str, &str)> {
    tags.iter().map(|tag| (tag.key.as_str(), tag.value.as_str()))
}

/// `tags` on the wire.
pub(crate) fn wire(tags: &BTreeMap<String, String>) -> Vec<Tag> {
    tags.iter().map(|(key, value)| Tag { key: key.clone(), value: value.clone() }).collect()
}

/// As [`wire`], absent where there are none.
pub(crate) fn wire_if_any(tags: &BTreeMap<String, String>) -> Option<Vec<Tag>> {
    (!tags.is_empty()).then(|| wire(tags))
}

/// Lays the tags of a request over those there are.
pub(crate) fn add(tags: &mut BTreeMap<String, String>, added: &[Tag]) -> Result<(), Failure> {
    RULES.add(tags, pairs(added)).map_err(refusal)
}

/// Takes the tags with these keys away; absent ones are nothing to tell.
pub(crate) fn take(tags: &mut BTreeMap<String, String>, keys: &[String]) {
    RULES.remove(tags, keys.iter().map(String::as_str));
}

/// `access` with the tags that the request sets as condition keys.
pub(crate) fn requested(access: Access, tags: &[Tag]) -> Access {
    access.request_tags(pairs(tags))
}

/// `access` with the tags of the resource as condition keys: AWS gives them under two names.
pub(crate) fn held(access: Access, tags: &BTreeMap<String, String>) -> Access {
    tags.iter().fold(access.resource_tags(tags), |access, (key, value)| {
        access.key(format!("iam:ResourceTag/{key}"), value.clone())
    })
}

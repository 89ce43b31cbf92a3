//! Session tags, and what of them goes on along a chain of sessions.
//!
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html>

use std::collections::BTreeMap;

use api_sts::Tag;
use engine::Failure;
use identity::Caller;
use names::{TagFault, TagRules};

use super::{invalid_parameter, validation};

const RULES: TagRules = TagRules { ignores_case: true, ..TagRules::DEFAULT };

fn refusal(fault: TagFault<'_>) -> Failure {
    match fault {
        TagFault::Reserved(_) => validation("Tag keys that start with aws: are reserved."),
        TagFault::Duplicate(_) => invalid_parameter(
            "Duplicate tag keys found. Please note that Tag keys are case insensitive.",
        ),
        // The model refuses these before.
        TagFault::TooManySent | TagFault::TooManyHeld | TagFault::Key(_) | TagFault::Value(_) => {
            invalid_parameter("The session tags are not valid.")
        }
    }
}

/// The tags of a new session.
#[derive(Debug, Default)]
pub(super) struct SessionTags {
    pub(super) tags: BTreeMap<String, String>,
    pub(super) transitive_keys: Vec<String>,
}

impl SessionTags {
    /// The tags of a request, and those that the caller's own session hands on.
    pub(super) fn new(
        caller: &Caller,
        tags: &[Tag],
        transitive_keys: &[String],
    ) -> Result<Self, Failure> {
        let mut made = Self::inherited(caller);
        let inherited: Vec<String> = made.transitive_keys.clone();
        let is_in =
            |keys: &[String], key: &str| keys.iter().any(|known| known.eq_ignore_ascii_case(key));
        let pairs = tags.iter().map(|tag| (tag.key.as_str(), tag.value.as_str()));
        let mut requested: Vec<String> = Vec::new();
        for (key, value) in RULES.read(pairs).map_err(refusal)? {
            if is_in(&inherited, &key) {
                return Err(invalid_parameter(
                    "One of the specified transitive tag keys can't be set because it conflicts \
                     with a transitive tag key from the calling session.",
                ));
            }
            requested.push(key.clone());
            made.tags.insert(key, value);
        }
        for key in transitive_keys {
            if !is_in(&requested, key) {
                return Err(invalid_parameter(
                    "The specified transitive tag key must be included in the requested tags.",
                ));
            }
            made.transitive_keys.push(key.clone());
        }
        Ok(made)
    }

    fn inherited(caller: &Caller) -> Self {
        let Some(session) = &caller.session else { return Self::default() };
        Self { tags: inherited_tags(caller), transitive_keys: session.transitive_tag_keys.clone() }
    }
}

/// The tags that the caller's own session hands on to those it makes.
pub(super) fn inherited_tags(caller: &Caller) -> BTreeMap<String, String> {
    let Some(session) = &caller.session else { return BTreeMap::new() };
    let is_transitive = |key: &String| {
        session.transitive_tag_keys.iter().any(|known| known.eq_ignore_ascii_case(key))
    };
    let handed_on = session.tags.iter().filter(|(key, _)| is_transitive(key));
    handed_on.map(|(key, value)| (key.clone(), value.clone())).collect()
}

#[cfg(test)]
mod tests;

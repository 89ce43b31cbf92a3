//! Tags of users, roles, policies and instance profiles.
//!
//! Keys are unique regardless of case and keep the case they were given.

use std::collections::BTreeMap;

use api_iam::Tag;
use engine::{Access, Failure};
use names::is_reserved_tag_key;

use crate::errors::{invalid_input, limit_exceeded};

/// The most tags one thing has.
const TAGS_MAX: usize = 50;

/// The tags of a request.
pub(crate) fn parse(tags: &[Tag]) -> Result<BTreeMap<String, String>, Failure> {
    let mut parsed: BTreeMap<String, String> = BTreeMap::new();
    for Tag { key, value } in tags {
        if is_reserved_tag_key(key) {
            return Err(invalid_input("Tag keys that start with aws: are reserved."));
        }
        if parsed.keys().any(|known| is_same(known, key)) {
            return Err(invalid_input(
                "Duplicate tag keys found. Please note that Tag keys are case insensitive.",
            ));
        }
        parsed.insert(key.clone(), value.clone());
    }
    Ok(parsed)
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
    for (key, value) in parse(added)? {
        tags.retain(|known, _| !is_same(known, &key));
        tags.insert(key, value);
    }
    if tags.len() > TAGS_MAX {
        return Err(limit_exceeded("The number of tags has reached the maximum limit."));
    }
    Ok(())
}

/// Takes the tags with these keys away; absent ones are nothing to tell.
pub(crate) fn take(tags: &mut BTreeMap<String, String>, keys: &[String]) {
    tags.retain(|known, _| !keys.iter().any(|key| is_same(known, key)));
}

/// `access` with the tags that the request sets as condition keys.
pub(crate) fn requested(access: Access, tags: &[Tag]) -> Access {
    let access = tags.iter().fold(access, |access, tag| {
        access.key(format!("aws:RequestTag/{}", tag.key), tag.value.clone())
    });
    access.keys("aws:TagKeys", tags.iter().map(|tag| tag.key.clone()))
}

fn is_same(left: &str, right: &str) -> bool {
    left.to_lowercase() == right.to_lowercase()
}

//! Tags of keys.

use std::collections::{BTreeMap, BTreeSet};

use api_kms::{Tag, errors};
use engine::Access;
use names::is_reserved_tag_key;
use wire::AwsError;

/// The most tags of one key, a documented quota.
pub(crate) const TAGS_MAX: usize = 50;

/// Puts `tags` over `held`.
pub(crate) fn add_tags(held: &mut BTreeMap<String, String>, tags: &[Tag]) -> Result<(), AwsError> {
    let sent: BTreeSet<&str> = tags.iter().map(|tag| tag.tag_key.as_str()).collect();
    if sent.len() < tags.len() {
        return Err(errors::tag_exception("Duplicate tag keys"));
    }
    if tags.len() > TAGS_MAX {
        return Err(errors::tag_exception("Too many tags"));
    }
    for tag in tags {
        if is_reserved_tag_key(&tag.tag_key) {
            return Err(errors::tag_exception("Tags beginning with aws: are reserved"));
        }
        if !tag.tag_key.chars().chain(tag.tag_value.chars()).all(is_allowed) {
            return Err(errors::tag_exception(
                "Tag keys and values can have letters, numbers, spaces and the characters + - = . _ : / @ only.",
            ));
        }
        held.insert(tag.tag_key.clone(), tag.tag_value.clone());
    }
    if held.len() > TAGS_MAX {
        return Err(errors::limit_exceeded_exception(format!(
            "A key can have at most {TAGS_MAX} tags."
        )));
    }
    Ok(())
}

/// Letters and numbers of any language, separators, and eight signs.
///
/// Source: <https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html>
fn is_allowed(sign: char) -> bool {
    let is_space = sign.is_whitespace() && !sign.is_control();
    sign.is_alphanumeric() || is_space || "+-=._:/@".contains(sign)
}

/// Adds `aws:RequestTag/...` and `aws:TagKeys`.
pub(crate) fn with_request_tags(access: Access, tags: &[Tag]) -> Access {
    let keys = tags.iter().map(|tag| tag.tag_key.clone());
    tags.iter().fold(access.keys("aws:TagKeys", keys), |access, tag| {
        access.key(format!("aws:RequestTag/{}", tag.tag_key), tag.tag_value.clone())
    })
}

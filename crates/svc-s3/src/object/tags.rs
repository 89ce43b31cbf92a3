//! Object tags: the header of requests that make objects, and the XML of the tagging operations.

use std::collections::BTreeMap;

use api_s3::{Tag, errors};
use names::is_reserved_tag_key;
use percent_encoding::percent_decode_str;
use wire::AwsError;
use wire::http::StatusCode;

const TAGS_MAX: usize = 10;
const KEY_CHARS_MAX: usize = 128;
const VALUE_CHARS_MAX: usize = 256;

/// Reads `x-amz-tagging`: `k1=v1&k2=v2`, form-encoded.
///
/// # Errors
/// As [`from_pairs`].
pub(crate) fn from_header(header: Option<&str>) -> Result<BTreeMap<String, String>, AwsError> {
    let Some(header) = header else { return Ok(BTreeMap::new()) };
    let pairs = header.split('&').filter(|pair| !pair.is_empty()).map(|pair| {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        (form_decoded(key), form_decoded(value))
    });
    from_pairs(pairs)
}

/// Reads the tag set of a request.
///
/// # Errors
/// As [`from_pairs`].
pub(crate) fn from_set(tags: &[Tag]) -> Result<BTreeMap<String, String>, AwsError> {
    from_pairs(tags.iter().map(|tag| (tag.key.clone(), tag.value.clone())))
}

/// The tag set of an answer.
pub(crate) fn to_set(tags: &BTreeMap<String, String>) -> Vec<Tag> {
    tags.iter().map(|(key, value)| Tag { key: key.clone(), value: value.clone() }).collect()
}

/// Checks a set of tags.
///
/// # Errors
/// `InvalidTag`; `BadRequest` when there are too many.
fn from_pairs(
    pairs: impl Iterator<Item = (String, String)>,
) -> Result<BTreeMap<String, String>, AwsError> {
    let mut tags = BTreeMap::new();
    for (key, value) in pairs {
        if key.is_empty() || key.chars().count() > KEY_CHARS_MAX || !key.chars().all(may_be_in_tag)
        {
            return Err(errors::invalid_tag("The TagKey you have provided is invalid"));
        }
        if value.chars().count() > VALUE_CHARS_MAX || !value.chars().all(may_be_in_tag) {
            return Err(errors::invalid_tag("The TagValue you have provided is invalid"));
        }
        if is_reserved_tag_key(&key) {
            return Err(errors::invalid_tag("System tags cannot be added/updated by requester"));
        }
        if tags.insert(key, value).is_some() {
            return Err(errors::invalid_tag("Cannot provide multiple Tags with the same key"));
        }
    }
    if tags.len() > TAGS_MAX {
        return Err(AwsError::new(StatusCode::BAD_REQUEST, "BadRequest")
            .with_message("Object tags cannot be greater than 10"));
    }
    Ok(tags)
}

/// Letters, numbers and spaces of any script, and these signs.
///
/// Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-tagging.html>
fn may_be_in_tag(character: char) -> bool {
    character.is_alphanumeric() || character.is_whitespace() || "+-=._:/@".contains(character)
}

fn form_decoded(text: &str) -> String {
    let spaced = text.replace('+', " ");
    percent_decode_str(&spaced).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests;

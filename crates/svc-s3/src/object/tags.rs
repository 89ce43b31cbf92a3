//! Object tags: the header of requests that make objects, and the XML of the tagging operations.

use std::collections::BTreeMap;

use api_s3::{Tag, errors};
use names::{TagFault, TagRules};
use percent_encoding::percent_decode_str;
use wire::AwsError;
use wire::http::StatusCode;

/// Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-tagging.html>
const RULES: TagRules = TagRules { tags_max: 10, ..TagRules::DEFAULT };

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
    let pairs: Vec<(String, String)> = pairs.collect();
    from_pairs(pairs.iter().map(|(key, value)| (key.as_str(), value.as_str())))
}

/// Reads the tag set of a request.
///
/// # Errors
/// As [`from_pairs`].
pub(crate) fn from_set(tags: &[Tag]) -> Result<BTreeMap<String, String>, AwsError> {
    from_pairs(tags.iter().map(|tag| (tag.key.as_str(), tag.value.as_str())))
}

/// The tag set of an answer.
pub(crate) fn to_set(tags: &BTreeMap<String, String>) -> Vec<Tag> {
    tags.iter().map(|(key, value)| Tag { key: key.clone(), value: value.clone() }).collect()
}

/// Checks a set of tags.
///
/// # Errors
/// `InvalidTag`; `BadRequest` when there are too many.
pub(crate) fn from_pairs<'a>(
    pairs: impl Iterator<Item = (&'a str, &'a str)>,
) -> Result<BTreeMap<String, String>, AwsError> {
    RULES.read(pairs).map_err(|fault| refusal(fault, "Object tags cannot be greater than 10"))
}

/// What S3 answers to a set of tags, of objects and of buckets; `too_many` is the text of the limit.
pub(crate) fn refusal(fault: TagFault<'_>, too_many: &str) -> AwsError {
    errors::invalid_tag(match fault {
        TagFault::TooManySent | TagFault::TooManyHeld => {
            return AwsError::new(StatusCode::BAD_REQUEST, "BadRequest").with_message(too_many);
        }
        TagFault::Reserved(_) => "System tags cannot be added/updated by requester",
        TagFault::Key(_) => "The TagKey you have provided is invalid",
        TagFault::Value(_) => "The TagValue you have provided is invalid",
        TagFault::Duplicate(_) => "Cannot provide multiple Tags with the same key",
    })
}

fn form_decoded(text: &str) -> String {
    let spaced = text.replace('+', " ");
    percent_decode_str(&spaced).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests;

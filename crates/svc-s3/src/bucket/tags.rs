//! Tags of buckets.
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/CostAllocTagging.html>

use std::collections::BTreeMap;

use api_s3::{Tag, errors};
use engine::Access;
use http::StatusCode;
use names::is_reserved_tag_key;
use wire::AwsError;

/// The most tags of one bucket, a documented quota.
const TAGS_MAX: usize = 50;
/// The longest tag key, in characters.
const KEY_CHARS_MAX: usize = 128;
/// The longest tag value, in characters.
const VALUE_CHARS_MAX: usize = 256;

/// The tags a request wants a bucket to have.
pub(crate) fn read_tags(sent: &[Tag]) -> Result<BTreeMap<String, String>, AwsError> {
    if sent.len() > TAGS_MAX {
        return Err(AwsError::new(StatusCode::BAD_REQUEST, "BadRequest")
            .with_message("Bucket tag count cannot be greater than 50"));
    }
    let mut tags = BTreeMap::new();
    for tag in sent {
        check(tag)?;
        if tags.insert(tag.key.clone(), tag.value.clone()).is_some() {
            let error = errors::invalid_tag("Cannot provide multiple Tags with the same key");
            return Err(error.with_detail("TagKey", tag.key.as_str()));
        }
    }
    Ok(tags)
}

fn check(tag: &Tag) -> Result<(), AwsError> {
    if is_reserved_tag_key(&tag.key) {
        return Err(errors::invalid_tag("System tags cannot be added/updated by requester"));
    }
    if tag.key.is_empty() || tag.key.chars().count() > KEY_CHARS_MAX || !has_valid_chars(&tag.key) {
        let error = errors::invalid_tag("The TagKey you have provided is invalid");
        return Err(error.with_detail("TagKey", tag.key.as_str()));
    }
    if tag.value.chars().count() > VALUE_CHARS_MAX || !has_valid_chars(&tag.value) {
        let error = errors::invalid_tag("The TagValue you have provided is invalid");
        return Err(error.with_detail("TagKey", tag.key.as_str()));
    }
    Ok(())
}

/// Letters, digits, spaces and `_ . : / = + - @`.
fn has_valid_chars(text: &str) -> bool {
    text.chars().all(|c| c.is_alphanumeric() || c.is_whitespace() || "_.:/=+-@".contains(c))
}

/// Adds `aws:RequestTag/...` and `aws:TagKeys`.
pub(crate) fn with_bucket_request_tags(access: Access, sent: &[Tag]) -> Access {
    let keys = sent.iter().map(|tag| tag.key.clone());
    sent.iter().fold(access.keys("aws:TagKeys", keys), |access, tag| {
        access.key(format!("aws:RequestTag/{}", tag.key), tag.value.clone())
    })
}

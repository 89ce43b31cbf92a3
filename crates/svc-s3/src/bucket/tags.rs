//! Tags of buckets.
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/CostAllocTagging.html>

use std::collections::BTreeMap;

use api_s3::Tag;
use engine::Access;
use names::{TagFault, TagRules};
use wire::AwsError;

use crate::object::tags::refusal;

const RULES: TagRules = TagRules::DEFAULT;

/// The tags a request wants a bucket to have.
pub(crate) fn read_tags(sent: &[Tag]) -> Result<BTreeMap<String, String>, AwsError> {
    RULES.read(pairs(sent)).map_err(|fault| {
        let error = refusal(fault, "Bucket tag count cannot be greater than 50");
        match fault {
            TagFault::Key(key) | TagFault::Value(key) | TagFault::Duplicate(key) => {
                error.with_detail("TagKey", key)
            }
            TagFault::TooManySent | TagFault::TooManyHeld | TagFault::Reserved(_) => error,
        }
    })
}

/// Adds `aws:RequestTag/...` and `aws:TagKeys`.
pub(crate) fn with_bucket_request_tags(access: Access, sent: &[Tag]) -> Access {
    access.request_tags(pairs(sent))
}

fn pairs(tags: &[Tag]) -> impl Iterator<Item = (&str, &str)> {
    tags.iter().map(|tag| (tag.key.as_str(), tag.value.as_str()))
}

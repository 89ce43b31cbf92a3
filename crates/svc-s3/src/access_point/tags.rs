//! The tags of access points.
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-tagging.html>

use std::collections::BTreeMap;

use api_s3control::{Tag, errors};
use engine::{Failure, View};
use names::{TagFault, TagRules};
use wire::AwsError;

use super::keep;
use super::record::AccessPoint;
use super::resolve::split_arn;

/// The tags of a request, which are not checked yet.
pub(super) fn pairs(sent: &[Tag]) -> impl Iterator<Item = (&str, &str)> {
    sent.iter().map(|tag| (tag.key.as_str(), tag.value.as_str()))
}

/// The tags that a new access point is to have.
///
/// # Errors
/// `InvalidTag`.
pub(super) fn read(sent: &[Tag]) -> Result<BTreeMap<String, String>, AwsError> {
    TagRules::DEFAULT.read(pairs(sent)).map_err(refusal)
}

/// Puts the tags of a request over those that an access point has.
///
/// # Errors
/// `InvalidTag`.
pub(super) fn add(held: &mut BTreeMap<String, String>, sent: &[Tag]) -> Result<(), AwsError> {
    TagRules::DEFAULT.add(held, pairs(sent)).map_err(refusal)
}

fn refusal(fault: TagFault<'_>) -> AwsError {
    errors::invalid_tag(match fault {
        TagFault::TooManySent | TagFault::TooManyHeld => {
            "An access point can have at most 50 tags.".to_owned()
        }
        TagFault::Reserved(key) => {
            format!("System tags cannot be added or updated by requester: {key}")
        }
        TagFault::Key(_) => "The TagKey you have provided is invalid".to_owned(),
        TagFault::Value(_) => "The TagValue you have provided is invalid".to_owned(),
        TagFault::Duplicate(_) => "Cannot provide multiple Tags with the same key".to_owned(),
    })
}

/// The tagged resource with this ARN, and `action` on it.
///
/// # Errors
/// `NotImplemented` for what is no access point here; those of [`keep::find`].
pub(super) async fn find(
    cx: &mut View<'_>,
    action: &'static str,
    (account, arn): (&str, &str),
) -> Result<(AccessPoint, engine::Access), Failure> {
    keep::own_account(cx, account)?;
    let Some((region, owner, name)) = split_arn(arn) else {
        return Err(errors::not_implemented().into());
    };
    if owner != account || region != cx.region().as_str() {
        return Err(errors::no_such_access_point().into());
    }
    keep::find(cx, action, (account, name)).await
}

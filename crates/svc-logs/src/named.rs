//! What names of groups are for AWS alone, and what has tags.

use engine::{Access, Failure, View};
use names::Arn;
use wire::AwsError;

use crate::arns::group_name;
use crate::find::{About, Found, find};
use crate::refusal::invalid;

/// # Errors
/// `InvalidParameterException` for a name that is kept for AWS.
pub(crate) fn require_free(name: &str) -> Result<(), AwsError> {
    match name.starts_with("aws/") {
        true => Err(invalid("Log groups starting with AWS/ are reserved for AWS.")),
        false => Ok(()),
    }
}

/// The group with this ARN, and the check of `action` on its tags.
///
/// # Errors
/// `InvalidParameterException` for the ARN of anything else.
pub(crate) async fn find_tagged(
    cx: &mut View<'_>,
    arn: &str,
    action: &'static str,
) -> Result<(Found, Access), Failure> {
    let named = match Arn::is_meant_by(arn) && !arn.ends_with(":*") {
        true => group_name(arn, (cx.account(), cx.region())),
        false => None,
    };
    let name = named.ok_or_else(|| invalid("The specified ARN is not that of a log group."))?;
    let name = name.to_owned();
    find(cx, &name, (action, About::Tags)).await
}

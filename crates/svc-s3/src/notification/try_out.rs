//! Whether destinations can be told: tried as the service itself, as every message will be sent.

use std::collections::BTreeSet;

use api_s3::errors;
use engine::{Ctx, Failure};

use super::destination::fault;
use super::message::test_message;
use super::origin::Origin;
use crate::bucket::BucketRecord;
use crate::bucket::notifications::BucketNotifications;

/// The elements that name destinations and say what is wrong with each; of more it is not said.
const DETAILS: [(&str, &str); 5] = [
    ("ArgumentName1", "ArgumentValue1"),
    ("ArgumentName2", "ArgumentValue2"),
    ("ArgumentName3", "ArgumentValue3"),
    ("ArgumentName4", "ArgumentValue4"),
    ("ArgumentName5", "ArgumentValue5"),
];

/// Sends `s3:TestEvent` to every destination.
///
/// # Errors
/// `InvalidArgument` where one does not take it.
pub(crate) async fn try_out(
    cx: &mut Ctx,
    bucket: &BucketRecord,
    wanted: &BucketNotifications,
) -> Result<(), Failure> {
    let (arn, account) = (bucket.arn(), bucket.account.clone());
    let origin = Origin { arn, account, region: bucket.region.clone() };
    let mut faults = Vec::new();
    let mut tried = BTreeSet::new();
    for rule in &wanted.rules {
        let destination = rule.destination.as_str();
        if !tried.insert(destination) {
            continue;
        }
        let message = test_message(cx, bucket);
        if let Some(text) = fault(cx, &origin, (rule.kind, destination), message).await? {
            faults.push((destination, text));
        }
    }
    if faults.is_empty() {
        return Ok(());
    }
    let error =
        errors::invalid_argument("Unable to validate the following destination configurations");
    let details = DETAILS.into_iter().zip(faults);
    let error = details.fold(error, |error, ((name, value), (destination, text))| {
        error.with_detail(name, destination).with_detail(value, text)
    });
    Err(error.into())
}

//! Topics of SNS as destinations.
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/grant-destinations-permissions-to-s3.html>

use api_sns::{GetTopicAttributes, GetTopicAttributesInput, Publish, PublishInput};
use engine::{Ctx, Failure};
use wire::SensitiveString;

use super::origin::Origin;
use super::{FIFO_SUFFIX, PRINCIPAL};

const NO_TOPIC: &str = "The destination topic does not exist";

const NO_FIFO: &str = "The destination topic is a FIFO topic, and FIFO topics are not supported";

const NOT_PERMITTED: &str = "Permissions on the destination topic do not allow S3 to publish notifications from this bucket";

/// What the messages are about, for whoever reads them as mail.
const SUBJECT: &str = "Amazon S3 Notification";

/// Publishes a message to the topic `arn`.
///
/// # Errors
/// SNS's refusals, and through it those of KMS.
pub(crate) async fn send(
    cx: &mut Ctx,
    origin: &Origin,
    arn: &str,
    message: String,
) -> Result<(), Failure> {
    let input = PublishInput {
        topic_arn: Some(arn.to_owned()),
        subject: Some(SensitiveString::from(SUBJECT.to_owned())),
        message: SensitiveString::from(message),
        ..PublishInput::default()
    };
    Box::pin(cx.call_as_service::<Publish>(PRINCIPAL, origin.whence(), input)).await?;
    Ok(())
}

/// What is wrong with the topic `arn`, if it does not take `message`.
///
/// # Errors
/// Where that cannot be said.
pub(crate) async fn fault(
    cx: &mut Ctx,
    origin: &Origin,
    arn: &str,
    message: String,
) -> Result<Option<&'static str>, Failure> {
    if arn.ends_with(FIFO_SUFFIX) {
        return Ok(Some(NO_FIFO));
    }
    match send(cx, origin, arn, message).await {
        Ok(()) => Ok(None),
        Err(failure) if failure.is_outage() => Err(failure),
        Err(Failure::Aws(error)) if is_missing(error.code()) => Ok(Some(NO_TOPIC)),
        Err(Failure::Aws(_) | Failure::Denied(_)) => match is_known(cx, arn).await? {
            true => Ok(Some(NOT_PERMITTED)),
            false => Ok(Some(NO_TOPIC)),
        },
        Err(other) => Err(other),
    }
}

/// Whether the caller may know of the topic: to the service SNS says the same of one that is not there.
async fn is_known(cx: &mut Ctx, arn: &str) -> Result<bool, Failure> {
    let input = GetTopicAttributesInput { topic_arn: arn.to_owned() };
    match Box::pin(cx.call::<GetTopicAttributes>(PRINCIPAL, input)).await {
        Ok(_) | Err(Failure::Denied(_)) => Ok(true),
        Err(Failure::Aws(error)) => Ok(!is_missing(error.code())),
        Err(other) => Err(other),
    }
}

fn is_missing(code: &str) -> bool {
    matches!(code, "NotFound" | "NotFoundException")
}

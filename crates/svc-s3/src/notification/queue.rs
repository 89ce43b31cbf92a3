//! Queues of SQS as destinations.
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/grant-destinations-permissions-to-s3.html>

use api_sqs::{GetQueueUrl, GetQueueUrlRequest, SendMessage, SendMessageRequest};
use engine::{Ctx, Failure};
use names::ArnNamespace;
use wire::SensitiveString;

use super::origin::Origin;
use super::{FIFO_SUFFIX, PRINCIPAL};

const NO_QUEUE: &str = "The destination queue does not exist";

const NO_FIFO: &str = "The destination queue is a FIFO queue, and FIFO queues are not supported";

const NOT_PERMITTED: &str = "Permissions on the destination queue do not allow S3 to publish notifications from this bucket";

/// Sends a message to the queue `arn`.
///
/// # Errors
/// SQS's refusals, and through it those of KMS.
pub(crate) async fn send(
    cx: &mut Ctx,
    origin: &Origin,
    arn: &str,
    message: String,
) -> Result<(), Failure> {
    let Some((space, name)) = ArnNamespace::split(arn) else {
        return Err(Failure::Internal("a stored destination is no ARN".to_owned()));
    };
    let (region, account) = (&origin.region, space.account());
    let input = SendMessageRequest {
        queue_url: format!("https://sqs.{region}.amazonaws.com/{account}/{name}"),
        message_body: SensitiveString::from(message),
        ..SendMessageRequest::default()
    };
    Box::pin(cx.call_as_service::<SendMessage>(PRINCIPAL, origin.whence(), input)).await?;
    Ok(())
}

/// What is wrong with the queue `arn`, if it does not take `message`.
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
        Err(Failure::Aws(error)) if is_missing(error.code()) => Ok(Some(NO_QUEUE)),
        Err(Failure::Aws(_) | Failure::Denied(_)) => match is_known(cx, arn).await? {
            true => Ok(Some(NOT_PERMITTED)),
            false => Ok(Some(NO_QUEUE)),
        },
        Err(other) => Err(other),
    }
}

/// Whether the caller may know of the queue: to the service SQS says the same of one that is not there.
async fn is_known(cx: &mut Ctx, arn: &str) -> Result<bool, Failure> {
    let Some((space, name)) = ArnNamespace::split(arn) else { return Ok(false) };
    let input = GetQueueUrlRequest {
        queue_name: name.to_owned(),
        queue_owner_aws_account_id: Some(space.account().to_owned()),
    };
    match Box::pin(cx.call::<GetQueueUrl>(PRINCIPAL, input)).await {
        Ok(_) | Err(Failure::Denied(_)) => Ok(true),
        Err(Failure::Aws(error)) => Ok(!is_missing(error.code())),
        Err(other) => Err(other),
    }
}

fn is_missing(code: &str) -> bool {
    code.ends_with("NonExistentQueue") || code == "QueueDoesNotExist"
}

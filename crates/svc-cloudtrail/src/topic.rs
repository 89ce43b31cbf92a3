//! The topic that is told of a trail's files: named, tried as the service itself, and told.
//!
//! Source: <https://docs.aws.amazon.com/awscloudtrail/latest/userguide/configure-sns-notifications-for-cloudtrail.html>

use api_cloudtrail::errors;
use api_sns::{Publish, PublishInput};
use engine::{Ctx, Failure};
use names::{Arn, ArnNamespace, Region};
use serde_json::json;
use wire::AwsError;

use crate::limits::TOPIC_NAME_CHARS_MAX;
use crate::put::source;
use crate::trail::{PRINCIPAL, TrailRecord};

/// What a topic is told when a trail gets it.
const VALIDATION: &str = "CloudTrail validation message.";

/// The ARN of the topic that `given` names: a name, or an ARN.
///
/// # Errors
/// `InvalidSnsTopicNameException`.
pub(crate) fn resolve(trail: &TrailRecord, given: &str) -> Result<String, AwsError> {
    let invalid = || {
        errors::invalid_sns_topic_name_exception(format!("SNS Topic name is not valid: {given}"))
    };
    if given.chars().count() > TOPIC_NAME_CHARS_MAX {
        return Err(invalid());
    }
    if !Arn::is_meant_by(given) {
        let fits = |sign: char| sign.is_ascii_alphanumeric() || sign == '-' || sign == '_';
        let topics = ArnNamespace::regional("sns", trail.region.as_str(), &trail.account);
        return match given.chars().all(fits) {
            true => Ok(topics.resource(&[given])),
            false => Err(invalid()),
        };
    }
    match ArnNamespace::split(given) {
        Some((space, name)) if space.service() == "sns" && !name.contains(':') => {
            Ok(given.to_owned())
        }
        _ => Err(invalid()),
    }
}

/// Has the service publish to the topic of a trail, if it has one.
///
/// # Errors
/// `InsufficientSnsTopicPolicyException`.
pub(crate) async fn try_out(cx: &mut Ctx, trail: &TrailRecord) -> Result<(), Failure> {
    match publish(cx, trail, VALIDATION.to_owned()).await {
        Err(failure) if !failure.is_outage() => {
            Err(errors::insufficient_sns_topic_policy_exception(
                "SNS Topic does not exist or the topic policy is incorrect!",
            )
            .into())
        }
        done => done,
    }
}

/// Tells the topic of a trail that a file is there. Whoever is not told finds the file all the same.
///
/// # Errors
/// When the store fails as a whole.
pub(crate) async fn tell(cx: &mut Ctx, trail: &TrailRecord, key: &str) -> Result<(), Failure> {
    let message = json!({ "s3Bucket": trail.bucket, "s3ObjectKey": [key] }).to_string();
    match publish(cx, trail, message).await {
        Err(failure) if !failure.is_outage() => {
            tracing::warn!(trail = trail.arn(), error = %failure, "a topic was not told of a log file");
            Ok(())
        }
        done => done,
    }
}

async fn publish(cx: &mut Ctx, trail: &TrailRecord, message: String) -> Result<(), Failure> {
    let Some(topic) = &trail.topic else { return Ok(()) };
    let region = topic.split(':').nth(3).and_then(|region| Region::parse(region).ok());
    let region = region.unwrap_or_else(|| trail.region.clone());
    let input = PublishInput {
        topic_arn: Some(topic.clone()),
        message: message.into(),
        ..PublishInput::default()
    };
    Box::pin(cx.call_as_service::<Publish>(PRINCIPAL, (source(trail), region), input)).await?;
    Ok(())
}

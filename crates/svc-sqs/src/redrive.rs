//! What becomes of messages that nobody can process: the policy of a queue for its dead letters, and that of
//! a queue of dead letters for whose they may be.
//!
//! Source: <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html>

use names::{Arn, ArnNamespace};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use wire::AwsError;

use crate::refusal::invalid;

/// How often a message may be received at most.
const RECEIVES_MAX: u64 = 1_000;

/// The queues that a list of allowed sources may name.
const SOURCES_MAX: usize = 10;

/// Where messages go that were received too often.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct RedrivePolicy {
    pub(crate) target_arn: String,
    pub(crate) max_receive_count: u64,
}

/// Which queues may have this one for their dead letters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum RedriveAllowPolicy {
    AllowAll,
    DenyAll,
    ByQueue { source_arns: Vec<String> },
}

impl RedrivePolicy {
    /// # Errors
    /// `InvalidParameterValue`.
    pub(crate) fn parse(text: &str) -> Result<Option<Self>, AwsError> {
        if text.is_empty() {
            return Ok(None);
        }
        let refused = |reason| invalid(text, "RedrivePolicy", reason);
        let policy: Value = serde_json::from_str(text)
            .map_err(|_| refused("Redrive policy is not a valid JSON map."))?;
        let members =
            policy.as_object().ok_or_else(|| refused("Redrive policy is not a valid JSON map."))?;
        let target = members.get("deadLetterTargetArn");
        let target = target.ok_or_else(|| {
            refused("Redrive policy does not contain mandatory attribute: deadLetterTargetArn.")
        })?;
        let count = members.get("maxReceiveCount").ok_or_else(|| {
            refused("Redrive policy does not contain mandatory attribute: maxReceiveCount.")
        })?;
        if members.len() > 2 {
            return Err(refused(
                "Only following attributes are supported: [deadLetterTargetArn, maxReceiveCount].",
            ));
        }
        // Clients send it as a number and as a text.
        let number = count.as_u64().or_else(|| count.as_str()?.parse().ok());
        let max_receive_count = number.filter(|it| (1..=RECEIVES_MAX).contains(it));
        let max_receive_count = max_receive_count.ok_or_else(|| {
            refused("Invalid value for maxReceiveCount: must be between 1 and 1000.")
        })?;
        let target_arn = target.as_str().filter(|arn| is_queue_arn(arn));
        let target_arn =
            target_arn.ok_or_else(|| refused("Invalid value for deadLetterTargetArn."))?;
        Ok(Some(Self { target_arn: target_arn.to_owned(), max_receive_count }))
    }

    /// As an attribute.
    pub(crate) fn shown(&self) -> String {
        serde_json::json!({
            "deadLetterTargetArn": self.target_arn,
            "maxReceiveCount": self.max_receive_count,
        })
        .to_string()
    }

    /// The name of the queue of dead letters.
    pub(crate) fn target_name(&self) -> &str {
        ArnNamespace::split(&self.target_arn).map_or("", |(_, name)| name)
    }
}

impl RedriveAllowPolicy {
    /// # Errors
    /// `InvalidParameterValue`.
    pub(crate) fn parse(text: &str) -> Result<Option<Self>, AwsError> {
        if text.is_empty() {
            return Ok(None);
        }
        let refused = |reason| invalid(text, "RedriveAllowPolicy", reason);
        let policy: Value = serde_json::from_str(text).map_err(|_| {
            refused("Amazon SQS can't create the redrive allow policy. The policy has an invalid format.")
        })?;
        let permission = policy.get("redrivePermission").and_then(Value::as_str);
        let sources = policy.get("sourceQueueArns");
        let named = sources.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        let source_arns: Option<Vec<String>> = named
            .iter()
            .map(|arn| arn.as_str().filter(|arn| is_queue_arn(arn)).map(str::to_owned))
            .collect();
        let source_arns =
            source_arns.ok_or_else(|| refused("Invalid value for sourceQueueArns."))?;
        match permission {
            Some("allowAll" | "denyAll") if sources.is_some() => Err(refused(
                "Amazon SQS can't create the redrive allow policy. When you specify the redrive permission allowAll or denyAll, you can't specify sourceQueueArns.",
            )),
            Some("allowAll") => Ok(Some(Self::AllowAll)),
            Some("denyAll") => Ok(Some(Self::DenyAll)),
            Some("byQueue") if (1..=SOURCES_MAX).contains(&source_arns.len()) => {
                Ok(Some(Self::ByQueue { source_arns }))
            }
            Some("byQueue") => Err(refused(
                "Amazon SQS can't create the redrive allow policy. When you specify the byQueue permission type, you must specify one to ten sourceQueueArns values.",
            )),
            _ => Err(refused(
                "Amazon SQS can't create the redrive allow policy. The redrivePermission has to be allowAll, denyAll or byQueue.",
            )),
        }
    }

    /// As an attribute.
    pub(crate) fn shown(&self) -> String {
        match self {
            Self::AllowAll => serde_json::json!({"redrivePermission": "allowAll"}),
            Self::DenyAll => serde_json::json!({"redrivePermission": "denyAll"}),
            Self::ByQueue { source_arns } => {
                serde_json::json!({"redrivePermission": "byQueue", "sourceQueueArns": source_arns})
            }
        }
        .to_string()
    }

    /// Whether the queue with this ARN may send its dead letters.
    pub(crate) fn allows(&self, source_arn: &str) -> bool {
        match self {
            Self::AllowAll => true,
            Self::DenyAll => false,
            Self::ByQueue { source_arns } => source_arns.iter().any(|arn| arn == source_arn),
        }
    }
}

fn is_queue_arn(text: &str) -> bool {
    Arn::parse(text).is_ok_and(|arn| arn.service() == "sqs" && arn.account_id().is_some())
}

#[cfg(test)]
mod tests;

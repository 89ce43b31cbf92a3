//! The attributes of a queue that somebody sets, and what each may be.
//!
//! Source: <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html>

use std::collections::BTreeMap;

use api_sqs::errors;
use serde::{Deserialize, Serialize};
use wire::AwsError;

use crate::limits::{
    DELAY_SECONDS_MAX, MESSAGE_BYTES_MAX, VISIBILITY_SECONDS_MAX, WAIT_SECONDS_MAX,
};
use crate::redrive::{RedriveAllowPolicy, RedrivePolicy};

/// The attributes that are kept in other places: the policy by itself, and what is computed.
const COMPUTED: [&str; 6] = [
    "ApproximateNumberOfMessages",
    "ApproximateNumberOfMessagesDelayed",
    "ApproximateNumberOfMessagesNotVisible",
    "CreatedTimestamp",
    "LastModifiedTimestamp",
    "QueueArn",
];

/// The attributes of queues in order alone.
const OF_FIFO: [&str; 4] =
    ["ContentBasedDeduplication", "DeduplicationScope", "FifoQueue", "FifoThroughputLimit"];

/// The settings of a queue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Settings {
    pub(crate) visibility_seconds: i64,
    pub(crate) delay_seconds: i64,
    pub(crate) message_bytes_max: usize,
    pub(crate) retention_seconds: i64,
    pub(crate) wait_seconds: i64,
    pub(crate) redrive: Option<RedrivePolicy>,
    pub(crate) redrive_allow: Option<RedriveAllowPolicy>,
    pub(crate) encryption: Encryption,
    /// Of a queue in order.
    pub(crate) fifo: Option<Fifo>,
}

/// What messages lie under.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Encryption {
    /// A key that belongs to the service (SSE-SQS). Somebody may have asked for none: messages are sealed
    /// all the same, and the attribute says what was asked.
    Owned { is_asked: bool },
    /// A key of KMS (SSE-KMS), as it was named, and how long a data key of it is used.
    Kms { key_id: String, reuse_seconds: i64 },
}

/// What only queues in order have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Fifo {
    /// A message without a deduplication id has the hash of its body for one.
    pub(crate) by_content: bool,
    /// Deduplication ids are of a group, not of the queue.
    pub(crate) scope_is_group: bool,
    /// The throughput limit is that of a group; none is enforced here.
    pub(crate) limit_is_group: bool,
}

/// How long a data key is used unless somebody says otherwise.
const REUSE_SECONDS: i64 = 300;

impl Settings {
    /// Those of a new queue.
    pub(crate) fn new(is_fifo: bool) -> Self {
        let fifo = Fifo { by_content: false, scope_is_group: false, limit_is_group: false };
        Self {
            visibility_seconds: 30,
            delay_seconds: 0,
            message_bytes_max: MESSAGE_BYTES_MAX,
            retention_seconds: 345_600,
            wait_seconds: 0,
            redrive: None,
            redrive_allow: None,
            encryption: Encryption::Owned { is_asked: true },
            fifo: is_fifo.then_some(fifo),
        }
    }

    /// Takes what a request sets over; `Policy` is the caller's.
    ///
    /// # Errors
    /// `InvalidAttributeName`, `InvalidAttributeValue` and `InvalidParameterValue`.
    pub(crate) fn apply(&mut self, sent: &BTreeMap<String, String>) -> Result<(), AwsError> {
        for (name, value) in sent {
            self.apply_one(name, value)?;
        }
        self.apply_encryption(sent)?;
        let fifo = self.fifo.as_ref();
        if fifo.is_some_and(|fifo| fifo.limit_is_group && !fifo.scope_is_group) {
            return Err(errors::invalid_attribute_value(
                "The perMessageGroupId value of FifoThroughputLimit is allowed only when the value for DeduplicationScope is messageGroup.",
            ));
        }
        Ok(())
    }

    fn apply_one(&mut self, name: &str, value: &str) -> Result<(), AwsError> {
        if OF_FIFO.contains(&name) {
            return self.apply_fifo(name, value);
        }
        let number = |least, most| number(name, value, (least, most));
        match name {
            "VisibilityTimeout" => self.visibility_seconds = number(0, VISIBILITY_SECONDS_MAX)?,
            "DelaySeconds" => self.delay_seconds = number(0, DELAY_SECONDS_MAX)?,
            "MaximumMessageSize" => {
                let most = i64::try_from(MESSAGE_BYTES_MAX).unwrap_or(i64::MAX);
                let bytes = number(1_024, most)?;
                self.message_bytes_max = usize::try_from(bytes).unwrap_or(MESSAGE_BYTES_MAX);
            }
            "MessageRetentionPeriod" => self.retention_seconds = number(60, 1_209_600)?,
            "ReceiveMessageWaitTimeSeconds" => self.wait_seconds = number(0, WAIT_SECONDS_MAX)?,
            "RedrivePolicy" => self.redrive = RedrivePolicy::parse(value)?,
            "RedriveAllowPolicy" => self.redrive_allow = RedriveAllowPolicy::parse(value)?,
            "Policy"
            | "KmsMasterKeyId"
            | "KmsDataKeyReusePeriodSeconds"
            | "SqsManagedSseEnabled" => {}
            "All" => return Err(unknown_name(name)),
            _ if COMPUTED.contains(&name) => return Err(unknown_name(name)),
            _ => return Err(unknown_name(name)),
        }
        Ok(())
    }

    fn apply_fifo(&mut self, name: &str, value: &str) -> Result<(), AwsError> {
        let Some(fifo) = &mut self.fifo else {
            return match (name, value) {
                ("FifoQueue", "true") => Err(invalid_fifo_name()),
                // What a queue without order would be, said all the same.
                _ => Err(unknown_name(name)),
            };
        };
        match name {
            "FifoQueue" if value == "true" => {}
            "FifoQueue" => return Err(invalid_value(name)),
            "ContentBasedDeduplication" => fifo.by_content = flag(name, value)?,
            "DeduplicationScope" => {
                fifo.scope_is_group = one_of(name, value, ("queue", "messageGroup"))?;
            }
            _ => fifo.limit_is_group = one_of(name, value, ("perQueue", "perMessageGroupId"))?,
        }
        Ok(())
    }

    /// One kind of encryption at a time; an empty key, and SSE-SQS, end the other.
    fn apply_encryption(&mut self, sent: &BTreeMap<String, String>) -> Result<(), AwsError> {
        let key = sent.get("KmsMasterKeyId").map(String::as_str);
        let managed = sent.get("SqsManagedSseEnabled");
        let managed = managed.map(|it| flag("SqsManagedSseEnabled", it)).transpose()?;
        let reuse = sent.get("KmsDataKeyReusePeriodSeconds");
        let reuse = reuse.map(|it| number("KmsDataKeyReusePeriodSeconds", it, (60, 86_400)));
        let reuse = reuse.transpose()?;
        if managed == Some(true) && key.is_some_and(|key| !key.is_empty()) {
            return Err(errors::invalid_attribute_name(
                "You can use one type of server-side encryption (SSE) at one time. You can either enable KMS SSE or SQS SSE.",
            ));
        }
        let (held, held_reuse) = match &self.encryption {
            Encryption::Kms { key_id, reuse_seconds } => (Some(key_id.clone()), *reuse_seconds),
            Encryption::Owned { .. } => (None, REUSE_SECONDS),
        };
        let was_asked = matches!(self.encryption, Encryption::Owned { is_asked: true });
        let reuse_seconds = reuse.unwrap_or(held_reuse);
        self.encryption = match (key, managed, held) {
            (Some(""), None, _) => Encryption::Owned { is_asked: was_asked },
            (Some(""), Some(is_asked), _) => Encryption::Owned { is_asked },
            (Some(key_id), _, _) => Encryption::Kms { key_id: key_id.to_owned(), reuse_seconds },
            (None, Some(true), _) => Encryption::Owned { is_asked: true },
            (None, _, Some(key_id)) => Encryption::Kms { key_id, reuse_seconds },
            (None, Some(false), None) => Encryption::Owned { is_asked: false },
            (None, None, None) => self.encryption.clone(),
        };
        Ok(())
    }

    /// As attributes; what is not set is not there.
    pub(crate) fn shown(&self) -> BTreeMap<&'static str, String> {
        let mut shown = BTreeMap::from([
            ("VisibilityTimeout", self.visibility_seconds.to_string()),
            ("DelaySeconds", self.delay_seconds.to_string()),
            ("MaximumMessageSize", self.message_bytes_max.to_string()),
            ("MessageRetentionPeriod", self.retention_seconds.to_string()),
            ("ReceiveMessageWaitTimeSeconds", self.wait_seconds.to_string()),
        ]);
        shown.extend(self.redrive.as_ref().map(|it| ("RedrivePolicy", it.shown())));
        shown.extend(self.redrive_allow.as_ref().map(|it| ("RedriveAllowPolicy", it.shown())));
        match &self.encryption {
            Encryption::Owned { is_asked } => {
                shown.insert("SqsManagedSseEnabled", is_asked.to_string());
            }
            Encryption::Kms { key_id, reuse_seconds } => {
                shown.insert("SqsManagedSseEnabled", false.to_string());
                shown.insert("KmsMasterKeyId", key_id.clone());
                shown.insert("KmsDataKeyReusePeriodSeconds", reuse_seconds.to_string());
            }
        }
        if let Some(Fifo { by_content, scope_is_group, limit_is_group }) = &self.fifo {
            let scope = if *scope_is_group { "messageGroup" } else { "queue" };
            let limit = if *limit_is_group { "perMessageGroupId" } else { "perQueue" };
            shown.insert("FifoQueue", true.to_string());
            shown.insert("ContentBasedDeduplication", by_content.to_string());
            shown.insert("DeduplicationScope", scope.to_owned());
            shown.insert("FifoThroughputLimit", limit.to_owned());
        }
        shown
    }

    /// The first attribute of a request that is not as it is here; `asked` are the settings that it would
    /// have made.
    pub(crate) fn first_difference<'a>(
        &self,
        asked: &Self,
        sent: &'a BTreeMap<String, String>,
    ) -> Option<&'a str> {
        let (held, asked) = (self.shown(), asked.shown());
        let differs = |name: &&String| held.get(name.as_str()) != asked.get(name.as_str());
        let mut names = sent.keys().filter(|name| *name != "Policy");
        names.find(differs).map(String::as_str)
    }
}

/// Whether there is such an attribute, for who asks for one.
pub(crate) fn is_attribute(name: &str) -> bool {
    const SETTABLE: [&str; 11] = [
        "DelaySeconds",
        "KmsDataKeyReusePeriodSeconds",
        "KmsMasterKeyId",
        "MaximumMessageSize",
        "MessageRetentionPeriod",
        "Policy",
        "ReceiveMessageWaitTimeSeconds",
        "RedriveAllowPolicy",
        "RedrivePolicy",
        "SqsManagedSseEnabled",
        "VisibilityTimeout",
    ];
    name == "All" || COMPUTED.contains(&name) || OF_FIFO.contains(&name) || SETTABLE.contains(&name)
}

pub(crate) fn unknown_name(name: &str) -> AwsError {
    errors::invalid_attribute_name(format!("Unknown Attribute {name}."))
}

pub(crate) fn invalid_value(name: &str) -> AwsError {
    errors::invalid_attribute_value(format!("Invalid value for the parameter {name}."))
}

/// What is said where name and attribute do not say the same.
pub(crate) fn invalid_fifo_name() -> AwsError {
    errors::invalid_parameter_value_exception(
        "The name of a FIFO queue can only include alphanumeric characters, hyphens, or underscores, must end with .fifo suffix and be 1 to 80 in length.",
    )
}

fn number(name: &str, value: &str, (least, most): (i64, i64)) -> Result<i64, AwsError> {
    let number = value.trim().parse::<i64>().ok();
    number.filter(|it| (least..=most).contains(it)).ok_or_else(|| invalid_value(name))
}

fn flag(name: &str, value: &str) -> Result<bool, AwsError> {
    match value {
        _ if value.eq_ignore_ascii_case("true") => Ok(true),
        _ if value.eq_ignore_ascii_case("false") => Ok(false),
        _ => Err(invalid_value(name)),
    }
}

/// Whether it is the second.
fn one_of(name: &str, value: &str, (first, second): (&str, &str)) -> Result<bool, AwsError> {
    match value {
        _ if value == first => Ok(false),
        _ if value == second => Ok(true),
        _ => Err(invalid_value(name)),
    }
}

#[cfg(test)]
mod tests;

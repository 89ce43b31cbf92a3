//! The attributes of a topic that somebody sets, and what each may be.
//!
//! Source: <https://docs.aws.amazon.com/sns/latest/api/API_SetTopicAttributes.html>

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use wire::AwsError;

use crate::delivery_policy::TopicDelivery;
use crate::limits::DISPLAY_NAME_CHARS_MAX;
use crate::refusal::{invalid, invalid_because, unbuilt};

/// What AWS has and this server does not. `TracingConfig` is X-Ray's, the archive is of topics in order, and
/// the others are of CloudWatch Logs.
const UNBUILT: [&str; 4] =
    ["TracingConfig", "ArchivePolicy", "DataProtectionPolicy", "BeginningArchiveTime"];

/// The ends of the names of attributes that say where the outcome of deliveries is logged.
const FEEDBACK: [&str; 3] =
    ["SuccessFeedbackRoleArn", "FailureFeedbackRoleArn", "SuccessFeedbackSampleRate"];

/// The settings of a topic.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct TopicSettings {
    pub(crate) display_name: String,
    /// As it was sent.
    pub(crate) delivery_policy: Option<String>,
    /// A key of KMS, as it was named.
    pub(crate) kms_key: Option<String>,
    /// 1 or 2; none is 1.
    pub(crate) signature_version: Option<u8>,
    /// Of a topic in order.
    pub(crate) fifo: Option<Fifo>,
}

/// What only topics in order have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Fifo {
    /// A message without a deduplication id has the hash of its body for one.
    pub(crate) by_content: bool,
    /// Deduplication ids are of a group, not of the topic.
    pub(crate) scope_is_group: Option<bool>,
}

impl TopicSettings {
    /// Those of a new topic.
    pub(crate) fn new(is_fifo: bool) -> Self {
        let fifo = Fifo { by_content: false, scope_is_group: None };
        Self {
            display_name: String::new(),
            delivery_policy: None,
            kms_key: None,
            signature_version: None,
            fifo: is_fifo.then_some(fifo),
        }
    }

    /// Takes what a request sets over; `Policy` is the caller's.
    ///
    /// # Errors
    /// `InvalidParameter`.
    pub(crate) fn apply(&mut self, sent: &BTreeMap<String, String>) -> Result<(), AwsError> {
        sent.iter().try_for_each(|(name, value)| self.apply_one(name, value))
    }

    /// # Errors
    /// `InvalidParameter`.
    pub(crate) fn apply_one(&mut self, name: &str, value: &str) -> Result<(), AwsError> {
        match name {
            "Policy" => {}
            "DisplayName" => self.display_name = display_name(value)?,
            "DeliveryPolicy" => {
                self.delivery_policy = match value {
                    "" | "null" => None,
                    text => Some(TopicDelivery::parse(text).map(|_| text.to_owned())?),
                };
            }
            "KmsMasterKeyId" => self.kms_key = (!value.is_empty()).then(|| value.to_owned()),
            "SignatureVersion" => {
                self.signature_version = match value {
                    "1" => Some(1),
                    "2" => Some(2),
                    _ => return Err(invalid_because("SignatureVersion", "must be 1 or 2")),
                };
            }
            "FifoTopic" => self.require_kind(value)?,
            "ContentBasedDeduplication" => {
                let by_content = flag(name, value)?;
                match &mut self.fifo {
                    Some(fifo) => fifo.by_content = by_content,
                    None if !by_content => {}
                    None => return Err(of_fifo(name)),
                }
            }
            "FifoThroughputScope" => {
                let scope_is_group = match value {
                    "Topic" => false,
                    "MessageGroup" => true,
                    _ => return Err(invalid(name)),
                };
                let fifo = self.fifo.as_mut().ok_or_else(|| of_fifo(name))?;
                fifo.scope_is_group = Some(scope_is_group);
            }
            // What Terraform sends where nothing is wanted: nothing, or a rate of none.
            _ if is_unbuilt(name) && (value.is_empty() || value == "0") => {}
            _ if is_unbuilt(name) => return Err(unbuilt(name)),
            _ => return Err(invalid("AttributeName")),
        }
        Ok(())
    }

    /// A topic is made in order, or it never is.
    fn require_kind(&self, value: &str) -> Result<(), AwsError> {
        match (flag("FifoTopic", value)?, &self.fifo) {
            (true, Some(_)) | (false, None) => Ok(()),
            _ => Err(invalid_because(
                "FifoTopic",
                "Fifo Topic names must end with .fifo and must be made up of only uppercase and lowercase ASCII letters, numbers, underscores, and hyphens, and must be between 1 and 256 characters long.",
            )),
        }
    }

    /// As attributes; what is not set is not there.
    pub(crate) fn shown(&self) -> BTreeMap<&'static str, String> {
        let mut shown = BTreeMap::from([("DisplayName", self.display_name.clone())]);
        let delivery = TopicDelivery::of(self.delivery_policy.as_deref());
        shown.insert("EffectiveDeliveryPolicy", delivery.shown());
        if let Some(policy) = &self.delivery_policy {
            shown.insert("DeliveryPolicy", policy.clone());
        }
        if let Some(key) = &self.kms_key {
            shown.insert("KmsMasterKeyId", key.clone());
        }
        if let Some(version) = self.signature_version {
            shown.insert("SignatureVersion", version.to_string());
        }
        if let Some(fifo) = &self.fifo {
            shown.insert("FifoTopic", "true".to_owned());
            shown.insert("ContentBasedDeduplication", fifo.by_content.to_string());
            if let Some(scope_is_group) = fifo.scope_is_group {
                let scope = if scope_is_group { "MessageGroup" } else { "Topic" };
                shown.insert("FifoThroughputScope", scope.to_owned());
            }
        }
        shown
    }

    /// The first of the attributes in `sent` that differs from `asked`.
    pub(crate) fn first_difference<'s>(
        &self,
        asked: &Self,
        sent: &'s BTreeMap<String, String>,
    ) -> Option<&'s str> {
        let (own, other) = (self.shown(), asked.shown());
        sent.keys().map(String::as_str).find(|name| own.get(name) != other.get(name))
    }
}

fn is_unbuilt(name: &str) -> bool {
    UNBUILT.contains(&name) || FEEDBACK.iter().any(|end| name.ends_with(end))
}

fn of_fifo(name: &str) -> AwsError {
    invalid_because(name, format!("{name} is only valid for FIFO topics"))
}

fn display_name(value: &str) -> Result<String, AwsError> {
    let fits =
        value.chars().count() <= DISPLAY_NAME_CHARS_MAX && !value.chars().any(char::is_control);
    if fits { Ok(value.to_owned()) } else { Err(invalid("DisplayName")) }
}

/// `true` or `false`.
///
/// # Errors
/// `InvalidParameter`.
pub(crate) fn flag(name: &str, value: &str) -> Result<bool, AwsError> {
    match value {
        _ if value.eq_ignore_ascii_case("true") => Ok(true),
        _ if value.eq_ignore_ascii_case("false") => Ok(false),
        _ => Err(invalid_because(name, "must be true or false")),
    }
}

#[cfg(test)]
mod tests;

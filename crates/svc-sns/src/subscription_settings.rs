//! The attributes of a subscription that somebody sets, and what each may be.
//!
//! Source: <https://docs.aws.amazon.com/sns/latest/api/API_SetSubscriptionAttributes.html>

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use wire::AwsError;

use crate::delivery_policy::SubscriptionDelivery;
use crate::endpoint::{Protocol, Queue};
use crate::filter::{FilterPolicy, Scope};
use crate::refusal::{invalid, invalid_because, unbuilt};
use crate::topic::TopicRecord;
use crate::topic_settings::flag;

/// The settings of a subscription.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct SubscriptionSettings {
    pub(crate) is_raw: bool,
    /// As it was sent.
    pub(crate) filter_policy: Option<String>,
    pub(crate) filter_scope: Option<Scope>,
    /// The queue of dead letters: an ARN.
    pub(crate) dead_letters: Option<String>,
    /// As it was sent.
    pub(crate) delivery_policy: Option<String>,
}

/// Whose settings they are.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Of<'a> {
    pub(crate) topic: &'a TopicRecord,
    pub(crate) protocol: Protocol,
}

impl SubscriptionSettings {
    /// Those of a new subscription.
    pub(crate) const fn new() -> Self {
        Self {
            is_raw: false,
            filter_policy: None,
            filter_scope: None,
            dead_letters: None,
            delivery_policy: None,
        }
    }

    /// Takes what a request sets over.
    ///
    /// # Errors
    /// `InvalidParameter`.
    pub(crate) fn apply(
        &mut self,
        of: Of<'_>,
        sent: &BTreeMap<String, String>,
    ) -> Result<(), AwsError> {
        sent.iter().try_for_each(|(name, value)| self.apply_one(of, name, value))?;
        self.require_filter()
    }

    /// Takes one attribute over.
    ///
    /// # Errors
    /// `InvalidParameter`.
    pub(crate) fn set(&mut self, of: Of<'_>, name: &str, value: &str) -> Result<(), AwsError> {
        self.apply_one(of, name, value)?;
        self.require_filter()
    }

    fn apply_one(&mut self, of: Of<'_>, name: &str, value: &str) -> Result<(), AwsError> {
        match name {
            "RawMessageDelivery" => {
                let is_raw = flag(name, value)?;
                if is_raw && matches!(of.protocol, Protocol::Email | Protocol::EmailJson) {
                    return Err(invalid_because(
                        "RawMessageDelivery",
                        format!(
                            "Delivery protocol [{}] does not support raw message delivery.",
                            of.protocol.shown()
                        ),
                    ));
                }
                self.is_raw = is_raw;
            }
            "FilterPolicy" => self.filter_policy = some_text(value),
            "FilterPolicyScope" => self.filter_scope = Some(Scope::parse(value)?),
            "RedrivePolicy" => self.dead_letters = dead_letters(of.topic, value)?,
            "DeliveryPolicy" => {
                self.delivery_policy = match some_text(value) {
                    Some(_) if !of.protocol.is_http() => {
                        return Err(invalid_because(
                            "DeliveryPolicy",
                            format!(
                                "Delivery protocol [{}] does not support a delivery policy.",
                                of.protocol.shown()
                            ),
                        ));
                    }
                    Some(text) => SubscriptionDelivery::parse(&text).map(|_| Some(text))?,
                    None => None,
                };
            }
            "SubscriptionRoleArn" | "ReplayPolicy" if value.is_empty() => {}
            "SubscriptionRoleArn" | "ReplayPolicy" => return Err(unbuilt(name)),
            _ => return Err(invalid("AttributeName")),
        }
        Ok(())
    }

    /// What the policy may say depends on what it looks at.
    fn require_filter(&self) -> Result<(), AwsError> {
        self.filter().map(|_| ())
    }

    /// What it looks at.
    pub(crate) fn scope(&self) -> Scope {
        self.filter_scope.unwrap_or(Scope::MessageAttributes)
    }

    /// The filter policy, if there is one that wants less than everything.
    ///
    /// # Errors
    /// `InvalidParameter`.
    pub(crate) fn filter(&self) -> Result<Option<FilterPolicy>, AwsError> {
        let Some(text) = &self.filter_policy else { return Ok(None) };
        FilterPolicy::parse(text, self.scope()).map(Some)
    }

    /// The delivery policy.
    pub(crate) fn delivery(&self) -> Option<SubscriptionDelivery> {
        SubscriptionDelivery::parse(self.delivery_policy.as_ref()?).ok()
    }

    /// As attributes; what is not set is not there.
    pub(crate) fn shown(&self) -> BTreeMap<&'static str, String> {
        let mut shown = BTreeMap::from([("RawMessageDelivery", self.is_raw.to_string())]);
        if let Some(policy) = &self.filter_policy {
            shown.insert("FilterPolicy", policy.clone());
            shown.insert("FilterPolicyScope", self.scope().shown().to_owned());
        } else if let Some(scope) = self.filter_scope {
            shown.insert("FilterPolicyScope", scope.shown().to_owned());
        }
        if let Some(target) = &self.dead_letters {
            let policy = serde_json::json!({ "deadLetterTargetArn": target });
            shown.insert("RedrivePolicy", policy.to_string());
        }
        if let Some(policy) = &self.delivery_policy {
            shown.insert("DeliveryPolicy", policy.clone());
        }
        shown
    }
}

/// An empty text, and an empty object, take an attribute away.
fn some_text(value: &str) -> Option<String> {
    let is_empty = value.is_empty()
        || value == "null"
        || serde_json::from_str::<Value>(value)
            .is_ok_and(|value| value.as_object().is_some_and(serde_json::Map::is_empty));
    (!is_empty).then(|| value.to_owned())
}

/// The queue that a redrive policy names.
fn dead_letters(topic: &TopicRecord, value: &str) -> Result<Option<String>, AwsError> {
    let Some(text) = some_text(value) else { return Ok(None) };
    let refused = |reason: &str| invalid(format!("RedrivePolicy: {reason}"));
    let policy: Value =
        serde_json::from_str(&text).map_err(|_| refused("failed to parse JSON."))?;
    let target = policy.get("deadLetterTargetArn").and_then(Value::as_str);
    let members = policy.as_object().map_or(0, serde_json::Map::len);
    let target = target.filter(|_| members == 1);
    let target =
        target.ok_or_else(|| refused("must have deadLetterTargetArn and nothing else."))?;
    let queue = Queue::parse(target);
    let queue = queue.ok_or_else(|| refused("deadLetterTargetArn is an invalid arn"))?;
    if queue.account != topic.account || queue.region != topic.region {
        return Err(refused("Dead-letter queue must be in the account and Region of the topic"));
    }
    if queue.is_fifo() != topic.is_fifo() {
        return Err(refused("Dead-letter queue must be of the same type as the topic"));
    }
    Ok(Some(target.to_owned()))
}

//! Delivery policies: how often and how fast HTTP endpoints are called, of a topic and of a subscription.
//!
//! Source: <https://docs.aws.amazon.com/sns/latest/dg/sns-message-delivery-retries.html>

use serde::{Deserialize, Serialize};
use wire::AwsError;

use crate::limits::DELIVERY_POLICY_BYTES_MAX;
use crate::refusal::invalid;
use crate::retry::{Growth, Phases};

/// The most retries.
const RETRIES_MAX: u32 = 100;

/// The longest delay, and the longest time that all retries together may take.
const SECONDS_MAX: u32 = 3_600;

/// The kinds of content that notifications may be said to have.
const CONTENT_TYPES: [&str; 18] = [
    "application/atom+xml",
    "application/json",
    "application/octet-stream",
    "application/soap+xml",
    "application/x-www-form-urlencoded",
    "application/xhtml+xml",
    "application/xml",
    "multipart/form-data",
    "text/css",
    "text/csv",
    "text/html",
    "text/plain",
    "text/xml",
    "text/plain; charset=UTF-8",
    "application/json; charset=UTF-8",
    "text/plain; charset=utf-8",
    "application/json; charset=utf-8",
    "text/html; charset=UTF-8",
];

/// `healthyRetryPolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub(crate) struct RetryPolicy {
    min_delay_target: u32,
    max_delay_target: u32,
    num_retries: u32,
    num_no_delay_retries: u32,
    num_min_delay_retries: u32,
    num_max_delay_retries: u32,
    backoff_function: Growth,
}

/// `throttlePolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct ThrottlePolicy {
    max_receives_per_second: Option<u32>,
}

/// `requestPolicy`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct RequestPolicy {
    header_content_type: Option<String>,
}

/// The delivery policy of a topic.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TopicDelivery {
    #[serde(default)]
    http: HttpDefaults,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
struct HttpDefaults {
    default_healthy_retry_policy: RetryPolicy,
    disable_subscription_overrides: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    default_throttle_policy: Option<ThrottlePolicy>,
    #[serde(skip_serializing_if = "Option::is_none")]
    default_request_policy: Option<RequestPolicy>,
}

/// The delivery policy of a subscription.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub(crate) struct SubscriptionDelivery {
    #[serde(skip_serializing_if = "Option::is_none")]
    healthy_retry_policy: Option<RetryPolicy>,
    /// AWS shows it, and takes nothing but null.
    #[serde(skip_serializing)]
    sickly_retry_policy: Option<()>,
    #[serde(skip_serializing_if = "Option::is_none")]
    throttle_policy: Option<ThrottlePolicy>,
    #[serde(skip_serializing_if = "Option::is_none")]
    request_policy: Option<RequestPolicy>,
    /// AWS shows it, and takes nothing but false.
    #[serde(skip_serializing)]
    guaranteed: Option<bool>,
}

/// What counts for one HTTP endpoint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct EffectiveDelivery {
    pub(crate) phases: Phases,
    pub(crate) calls_per_second: Option<u32>,
    pub(crate) content_type: Option<String>,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            min_delay_target: 20,
            max_delay_target: 20,
            num_retries: 3,
            num_no_delay_retries: 0,
            num_min_delay_retries: 0,
            num_max_delay_retries: 0,
            backoff_function: Growth::Linear,
        }
    }
}

impl RetryPolicy {
    const fn phases(&self) -> Phases {
        let named = self
            .num_no_delay_retries
            .saturating_add(self.num_min_delay_retries)
            .saturating_add(self.num_max_delay_retries);
        Phases {
            no_delay: self.num_no_delay_retries,
            at_min: self.num_min_delay_retries,
            growing: self.num_retries.saturating_sub(named),
            at_max: self.num_max_delay_retries,
            min_seconds: self.min_delay_target,
            max_seconds: self.max_delay_target,
            growth: self.backoff_function,
        }
    }

    fn require(&self) -> Result<(), AwsError> {
        let refused = |text: &str| Err(invalid(format!("DeliveryPolicy: {text}")));
        let named =
            [self.num_no_delay_retries, self.num_min_delay_retries, self.num_max_delay_retries];
        if self.num_retries > RETRIES_MAX {
            return refused("healthyRetryPolicy.numRetries must be less than or equal to 100");
        }
        if named.into_iter().fold(0, u32::saturating_add) > self.num_retries {
            return refused(
                "healthyRetryPolicy.numRetries must be greater than or equal to total of numMinDelayRetries, numNoDelayRetries and numMaxDelayRetries",
            );
        }
        if self.min_delay_target == 0 || self.min_delay_target > SECONDS_MAX {
            return refused("healthyRetryPolicy.minDelayTarget must be between 1 and 3600");
        }
        if self.max_delay_target < self.min_delay_target {
            return refused(
                "healthyRetryPolicy.maxDelayTarget must be greater than or equal to minDelayTarget",
            );
        }
        if self.max_delay_target > SECONDS_MAX {
            return refused("healthyRetryPolicy.maxDelayTarget must be less than or equal to 3600");
        }
        if self.phases().total_seconds() > u64::from(SECONDS_MAX) {
            return refused(
                "healthyRetryPolicy: the total policy retry time must be less than or equal to 3600 seconds",
            );
        }
        Ok(())
    }
}

fn require_throttle(policy: Option<&ThrottlePolicy>) -> Result<(), AwsError> {
    match policy.and_then(|policy| policy.max_receives_per_second) {
        Some(0) => Err(invalid(
            "DeliveryPolicy: throttlePolicy.maxReceivesPerSecond must be greater than or equal to 1",
        )),
        _ => Ok(()),
    }
}

fn require_content_type(policy: Option<&RequestPolicy>) -> Result<(), AwsError> {
    let named = policy.and_then(|policy| policy.header_content_type.as_deref());
    match named {
        Some(name) if !CONTENT_TYPES.contains(&name) => {
            Err(invalid("DeliveryPolicy: requestPolicy.headerContentType is not supported"))
        }
        _ => Ok(()),
    }
}

impl TopicDelivery {
    /// # Errors
    /// `InvalidParameter`.
    pub(crate) fn parse(text: &str) -> Result<Self, AwsError> {
        let policy: Self = parsed(text)?;
        policy.http.default_healthy_retry_policy.require()?;
        require_throttle(policy.http.default_throttle_policy.as_ref())?;
        require_content_type(policy.http.default_request_policy.as_ref())?;
        Ok(policy)
    }

    /// That of a topic which has this text, or none.
    pub(crate) fn of(text: Option<&str>) -> Self {
        text.and_then(|text| Self::parse(text).ok()).unwrap_or_default()
    }

    /// With all that it leaves open.
    pub(crate) fn shown(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// What counts for a subscription that has `own`.
    pub(crate) fn effective(&self, own: Option<&SubscriptionDelivery>) -> EffectiveDelivery {
        let http = &self.http;
        let own = own.filter(|_| !http.disable_subscription_overrides);
        let retries = own.and_then(|own| own.healthy_retry_policy);
        let throttle = own.and_then(|own| own.throttle_policy).or(http.default_throttle_policy);
        let request = own.and_then(|own| own.request_policy.as_ref());
        let request = request.or(http.default_request_policy.as_ref());
        EffectiveDelivery {
            phases: retries.unwrap_or(http.default_healthy_retry_policy).phases(),
            calls_per_second: throttle.and_then(|policy| policy.max_receives_per_second),
            content_type: request.and_then(|policy| policy.header_content_type.clone()),
        }
    }

    /// What counts for a subscription that has `own`, as its attribute.
    pub(crate) fn shown_for(&self, own: Option<&SubscriptionDelivery>) -> String {
        let own = own.filter(|_| !self.http.disable_subscription_overrides).cloned();
        let own = own.unwrap_or_default();
        let shown = SubscriptionDelivery {
            healthy_retry_policy: own
                .healthy_retry_policy
                .or(Some(self.http.default_healthy_retry_policy)),
            throttle_policy: own.throttle_policy.or(self.http.default_throttle_policy),
            request_policy: own.request_policy.or_else(|| self.http.default_request_policy.clone()),
            ..SubscriptionDelivery::default()
        };
        serde_json::to_string(&shown).unwrap_or_default()
    }
}

impl SubscriptionDelivery {
    /// # Errors
    /// `InvalidParameter`.
    pub(crate) fn parse(text: &str) -> Result<Self, AwsError> {
        let policy: Self = parsed(text)?;
        policy.healthy_retry_policy.map_or(Ok(()), |retries| retries.require())?;
        require_throttle(policy.throttle_policy.as_ref())?;
        require_content_type(policy.request_policy.as_ref())?;
        match policy.guaranteed {
            Some(true) => {
                Err(invalid("DeliveryPolicy: guaranteed is not supported by this server"))
            }
            _ => Ok(policy),
        }
    }
}

fn parsed<T: for<'d> Deserialize<'d>>(text: &str) -> Result<T, AwsError> {
    if text.len() > DELIVERY_POLICY_BYTES_MAX {
        return Err(invalid("DeliveryPolicy: the policy is too long"));
    }
    // Lists are read as structures too, their members in order: they are none.
    let object = text.trim_start().starts_with('{').then(|| serde_json::from_str(text).ok());
    object.flatten().ok_or_else(|| invalid("DeliveryPolicy: failed to parse JSON."))
}

#[cfg(test)]
mod tests;

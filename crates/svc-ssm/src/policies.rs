//! Policies of parameters: when one expires, and when somebody is told of it.
//!
//! Source: <https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-policies.html>

use api_ssm::{ParameterInlinePolicy, errors};
use serde::{Deserialize, Serialize};
use stdx::Timestamp;
use wire::AwsError;

/// The most policies of a parameter.
const POLICIES_MAX: usize = 10;

const HOUR_MS: i64 = 3_600_000;

/// The longest time before or after something, in hours: a hundred years.
const HOURS_MAX: i64 = 100 * 366 * 24;

/// What a policy does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Act {
    /// Deletes the parameter at an instant.
    Expiration { at_ms: i64 },
    /// Tells so long before that.
    ExpirationNotification { before_ms: i64 },
    /// Tells when the parameter has not changed for so long.
    NoChangeNotification { after_ms: i64 },
}

/// What has become of a policy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Status {
    Pending,
    Finished,
}

/// A policy of a parameter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct HeldPolicy {
    /// As it is shown.
    pub(crate) text: String,
    pub(crate) act: Act,
    pub(crate) status: Status,
}

/// A policy as it is written.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Written {
    r#type: String,
    version: String,
    attributes: Attributes,
}

#[derive(Default, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields, default)]
struct Attributes {
    #[serde(skip_serializing_if = "Option::is_none")]
    timestamp: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    before: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    after: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unit: Option<String>,
}

impl Act {
    /// As AWS calls the policy.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Expiration { .. } => "Expiration",
            Self::ExpirationNotification { .. } => "ExpirationNotification",
            Self::NoChangeNotification { .. } => "NoChangeNotification",
        }
    }
}

impl HeldPolicy {
    /// Whether it has the parameter gone at `now`.
    pub(crate) fn expires_by(&self, now: Timestamp) -> bool {
        matches!(self.act, Act::Expiration { at_ms } if at_ms <= now.unix_ms())
    }

    pub(crate) fn shown(&self) -> ParameterInlinePolicy {
        let status = match self.status {
            Status::Pending => "Pending",
            Status::Finished => "Finished",
        };
        ParameterInlinePolicy {
            policy_text: Some(self.text.clone()),
            policy_type: Some(self.act.name().to_owned()),
            policy_status: Some(status.to_owned()),
        }
    }
}

/// When the policy at `place` of `policies` acts, if it is still to. What would have been before 1970 is at its
/// begin: keys sort no instants before that.
pub(crate) fn due_ms(policies: &[HeldPolicy], place: usize, changed_ms: i64) -> Option<i64> {
    let policy = policies.get(place).filter(|policy| policy.status == Status::Pending)?;
    let at_ms = match policy.act {
        Act::Expiration { at_ms } => at_ms,
        Act::ExpirationNotification { before_ms } => {
            let expiry = policies.iter().find_map(|policy| match policy.act {
                Act::Expiration { at_ms } => Some(at_ms),
                _ => None,
            });
            expiry?.saturating_sub(before_ms)
        }
        Act::NoChangeNotification { after_ms } => changed_ms.saturating_add(after_ms),
    };
    Some(at_ms.max(0))
}

/// Those that a parameter keeps when it is written again: what is told about its not changing starts anew.
pub(crate) fn kept(policies: &[HeldPolicy]) -> Vec<HeldPolicy> {
    let mut policies = policies.to_vec();
    for policy in &mut policies {
        if matches!(policy.act, Act::NoChangeNotification { .. }) {
            policy.status = Status::Pending;
        }
    }
    policies
}

/// The policies of a request: none in an empty list, or in one with an empty policy alone.
///
/// # Errors
/// `InvalidPolicyTypeException`, `InvalidPolicyAttributeException`, `IncompatiblePolicyException`,
/// `PoliciesLimitExceededException`.
pub(crate) fn read(text: &str, now: Timestamp) -> Result<Vec<HeldPolicy>, AwsError> {
    let items: Result<Vec<serde_json::Value>, _> = serde_json::from_str(text);
    let items = items.map_err(|_| malformed("the policies are no JSON array"))?;
    if items.iter().all(|item| item.as_object().is_some_and(serde_json::Map::is_empty)) {
        return Ok(Vec::new());
    }
    if items.len() > POLICIES_MAX {
        return Err(errors::policies_limit_exceeded_exception(format!(
            "You specified more than the maximum number of allowed policies for the parameter. The maximum is {POLICIES_MAX}."
        )));
    }
    let policies: Vec<HeldPolicy> =
        items.into_iter().map(|item| read_one(item, now)).collect::<Result<_, _>>()?;
    let expirations = policies.iter().filter(|it| matches!(it.act, Act::Expiration { .. }));
    let needs_one = policies.iter().any(|it| matches!(it.act, Act::ExpirationNotification { .. }));
    match expirations.count() {
        0 if needs_one => Err(errors::incompatible_policy_exception(
            "There is a conflict in the policies specified for this parameter. You can't specify an ExpirationNotification policy without an Expiration policy.",
        )),
        0 | 1 => Ok(policies),
        _ => Err(errors::incompatible_policy_exception(
            "There is a conflict in the policies specified for this parameter. You can't, for example, specify two Expiration policies for a parameter. Review your policies, and try again.",
        )),
    }
}

fn read_one(item: serde_json::Value, now: Timestamp) -> Result<HeldPolicy, AwsError> {
    let kind = item.get("Type").and_then(serde_json::Value::as_str).map(str::to_owned);
    if !["Expiration", "ExpirationNotification", "NoChangeNotification"]
        .contains(&kind.as_deref().unwrap_or_default())
    {
        return Err(errors::invalid_policy_type_exception(
            "The policy type isn't supported. Parameter Store supports the following policy types: Expiration, ExpirationNotification, and NoChangeNotification.",
        ));
    }
    let written: Written = serde_json::from_value(item)
        .map_err(|_| malformed("a policy has a member too many, too few or of another type"))?;
    if written.version != "1.0" {
        return Err(malformed("the version of a policy is 1.0"));
    }
    let Attributes { timestamp, before, after, unit } = &written.attributes;
    let act = match (written.r#type.as_str(), timestamp, before, after) {
        ("Expiration", Some(timestamp), None, None) if unit.is_none() => {
            let at = instant(timestamp).ok_or_else(|| malformed("its Timestamp is no instant"))?;
            if at <= now {
                return Err(malformed("its Timestamp is not in the future"));
            }
            Act::Expiration { at_ms: at.unix_ms() }
        }
        ("ExpirationNotification", None, Some(before), None) => {
            Act::ExpirationNotification { before_ms: span(before, unit.as_deref())? }
        }
        ("NoChangeNotification", None, None, Some(after)) => {
            Act::NoChangeNotification { after_ms: span(after, unit.as_deref())? }
        }
        _ => return Err(malformed("its attributes are not those of its type")),
    };
    let text = serde_json::to_string(&written).map_err(|_| malformed("it has no JSON form"))?;
    Ok(HeldPolicy { text, act, status: Status::Pending })
}

/// Java's ISO_INSTANT or ISO_OFFSET_DATE_TIME; of the offset, the seconds are left out.
fn instant(text: &str) -> Option<Timestamp> {
    if let Ok(at) = Timestamp::parse_iso8601(text) {
        return Some(at);
    }
    let without_seconds = text.get(..text.len().checked_sub(3)?)?;
    let offset = without_seconds.get(without_seconds.len().checked_sub(6)?..)?;
    let has_offset = offset.starts_with(['+', '-']) && text.ends_with(":00");
    has_offset.then(|| Timestamp::parse_iso8601(without_seconds).ok()).flatten()
}

fn span(count: &str, unit: Option<&str>) -> Result<i64, AwsError> {
    let hours = match unit {
        Some("Hours") => 1,
        Some("Days") => 24,
        _ => return Err(malformed("its Unit is Days or Hours")),
    };
    let count = count.parse::<i64>().ok().filter(|count| *count > 0);
    let hours = count.and_then(|count| count.checked_mul(hours)).filter(|it| *it <= HOURS_MAX);
    let hours = hours.ok_or_else(|| malformed("it has no number of days or hours"))?;
    Ok(hours.saturating_mul(HOUR_MS))
}

fn malformed(what: &str) -> AwsError {
    errors::invalid_policy_attribute_exception(format!(
        "A policy attribute or its value is invalid: {what}."
    ))
}

#[cfg(test)]
mod tests;

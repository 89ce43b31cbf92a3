//! Event notifications of a bucket: which events, of which objects, are told to whom.
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/EventNotifications.html>

use api_s3::{
    EventBridgeConfiguration, FilterRule, FilterRuleName, LambdaFunctionConfiguration,
    NotificationConfiguration, NotificationConfigurationFilter, QueueConfiguration, S3KeyFilter,
    TopicConfiguration, errors,
};
use names::{Arn, Region};
use serde::{Deserialize, Serialize};
use tables::Record;
use wire::AwsError;

/// The most rules of a bucket.
///
/// Source: <https://docs.aws.amazon.com/general/latest/gr/s3.html#limits_s3>
const RULES_MAX: usize = 100;

/// The longest name of a rule, in characters.
const ID_CHARS_MAX: usize = 255;

/// The longest start or end of keys, in bytes.
const AFFIX_BYTES_MAX: usize = 1024;

/// What every name of an event begins with in a configuration.
const SCHEME: &str = "s3:";

/// The events that a rule may name. Not all of them happen here: nothing is kept with reduced redundancy, no
/// replication has a deadline, and objects have no annotations.
///
/// Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-event-types-and-destinations.html>
const EVENTS: [&str; 31] = [
    "s3:ReducedRedundancyLostObject",
    "s3:ObjectCreated:*",
    "s3:ObjectCreated:Put",
    "s3:ObjectCreated:Post",
    "s3:ObjectCreated:Copy",
    "s3:ObjectCreated:CompleteMultipartUpload",
    "s3:ObjectRemoved:*",
    "s3:ObjectRemoved:Delete",
    "s3:ObjectRemoved:DeleteMarkerCreated",
    "s3:ObjectRestore:*",
    "s3:ObjectRestore:Post",
    "s3:ObjectRestore:Completed",
    "s3:ObjectRestore:Delete",
    "s3:Replication:*",
    "s3:Replication:OperationFailedReplication",
    "s3:Replication:OperationNotTracked",
    "s3:Replication:OperationMissedThreshold",
    "s3:Replication:OperationReplicatedAfterThreshold",
    "s3:LifecycleTransition",
    "s3:LifecycleExpiration:*",
    "s3:LifecycleExpiration:Delete",
    "s3:LifecycleExpiration:DeleteMarkerCreated",
    "s3:IntelligentTiering",
    "s3:ObjectAcl:Put",
    "s3:ObjectTagging:*",
    "s3:ObjectTagging:Put",
    "s3:ObjectTagging:Delete",
    "s3:ObjectAnnotation:*",
    "s3:ObjectAnnotation:Put",
    "s3:ObjectAnnotation:Delete",
    "s3:ObjectRetention:Put",
];

/// The notifications of a bucket.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BucketNotifications {
    pub(crate) rules: Vec<NotificationRule>,
    /// Whether all events go to EventBridge.
    pub(crate) has_event_bridge: bool,
}

/// A rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct NotificationRule {
    pub(crate) id: String,
    pub(crate) kind: DestinationKind,
    pub(crate) destination: String,
    pub(crate) events: Vec<String>,
    pub(crate) prefix: Option<String>,
    pub(crate) suffix: Option<String>,
}

/// What is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum DestinationKind {
    Topic,
    Queue,
    Function,
}

impl Record for BucketNotifications {
    const VERSION: u8 = 1;
}

/// A rule as it was sent.
struct Sent<'a> {
    id: Option<&'a str>,
    kind: DestinationKind,
    destination: &'a str,
    events: &'a [String],
    filter: Option<&'a NotificationConfigurationFilter>,
}

impl BucketNotifications {
    /// The notifications that a request wants a bucket to have; `fresh_id` names rules without a name.
    ///
    /// # Errors
    /// `InvalidArgument` for events, filters, names and destinations that are none, and for rules of which
    /// two would be about one event; `MalformedXML` for a rule without events.
    pub(crate) fn read(
        sent: &NotificationConfiguration,
        region: &Region,
        mut fresh_id: impl FnMut() -> String,
    ) -> Result<Self, AwsError> {
        let sent_rules = sent_rules(sent);
        if sent_rules.len() > RULES_MAX {
            return Err(errors::invalid_argument(
                "A bucket can have at most 100 event notification configurations",
            ));
        }
        let mut rules: Vec<NotificationRule> = Vec::new();
        for sent in sent_rules {
            let rule = NotificationRule::read(&sent, region, &mut fresh_id)?;
            if rules.iter().any(|other| other.id == rule.id) {
                return Err(refused(
                    "Same ID used for multiple configurations. IDs must be unique.",
                    ("Id", &rule.id),
                ));
            }
            if let Some(other) = rules.iter().find(|other| other.overlaps(&rule)) {
                return Err(other.overlapping(&rule));
            }
            rules.push(rule);
        }
        Ok(Self { rules, has_event_bridge: sent.event_bridge_configuration.is_some() })
    }

    pub(crate) const fn is_empty(&self) -> bool {
        self.rules.is_empty() && !self.has_event_bridge
    }

    /// The rule by which an event called `name`, without `s3:`, is told of the object with this key, which is
    /// encoded as messages have it: so are prefixes and suffixes.
    ///
    /// Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-filtering.html>
    pub(crate) fn rule_for(&self, name: &str, encoded_key: &str) -> Option<&NotificationRule> {
        self.rules.iter().find(|rule| rule.is_about(name, encoded_key))
    }

    pub(crate) fn to_api(&self) -> NotificationConfiguration {
        let of = |kind| self.rules.iter().filter(move |rule| rule.kind == kind);
        let topics: Vec<_> = of(DestinationKind::Topic)
            .map(|rule| TopicConfiguration {
                id: Some(rule.id.clone()),
                topic_arn: rule.destination.clone(),
                events: rule.events.clone(),
                filter: rule.api_filter(),
            })
            .collect();
        let queues: Vec<_> = of(DestinationKind::Queue)
            .map(|rule| QueueConfiguration {
                id: Some(rule.id.clone()),
                queue_arn: rule.destination.clone(),
                events: rule.events.clone(),
                filter: rule.api_filter(),
            })
            .collect();
        let functions: Vec<_> = of(DestinationKind::Function)
            .map(|rule| LambdaFunctionConfiguration {
                id: Some(rule.id.clone()),
                lambda_function_arn: rule.destination.clone(),
                events: rule.events.clone(),
                filter: rule.api_filter(),
            })
            .collect();
        NotificationConfiguration {
            topic_configurations: (!topics.is_empty()).then_some(topics),
            queue_configurations: (!queues.is_empty()).then_some(queues),
            lambda_function_configurations: (!functions.is_empty()).then_some(functions),
            event_bridge_configuration: self
                .has_event_bridge
                .then_some(EventBridgeConfiguration {}),
        }
    }
}

/// The rules of a request, whatever is told.
fn sent_rules(sent: &NotificationConfiguration) -> Vec<Sent<'_>> {
    let topics = sent.topic_configurations.iter().flatten().map(|topic| Sent {
        id: topic.id.as_deref(),
        kind: DestinationKind::Topic,
        destination: &topic.topic_arn,
        events: &topic.events,
        filter: topic.filter.as_ref(),
    });
    let queues = sent.queue_configurations.iter().flatten().map(|queue| Sent {
        id: queue.id.as_deref(),
        kind: DestinationKind::Queue,
        destination: &queue.queue_arn,
        events: &queue.events,
        filter: queue.filter.as_ref(),
    });
    let functions = sent.lambda_function_configurations.iter().flatten().map(|function| Sent {
        id: function.id.as_deref(),
        kind: DestinationKind::Function,
        destination: &function.lambda_function_arn,
        events: &function.events,
        filter: function.filter.as_ref(),
    });
    topics.chain(queues).chain(functions).collect()
}

impl NotificationRule {
    fn read(
        sent: &Sent<'_>,
        region: &Region,
        fresh_id: impl FnOnce() -> String,
    ) -> Result<Self, AwsError> {
        if sent.id.is_some_and(|id| id.chars().count() > ID_CHARS_MAX) {
            return Err(errors::invalid_argument(
                "ID length should not exceed allowed limit of 255",
            ));
        }
        if sent.events.is_empty() {
            return Err(errors::malformed_xml());
        }
        for event in sent.events {
            if !EVENTS.contains(&event.as_str()) {
                let text = "The event is not supported for notifications";
                return Err(refused(text, ("Event", event.as_str())));
            }
        }
        check_arn(sent.kind, sent.destination, region)?;
        let rules = sent.filter.and_then(|filter| filter.key.as_ref());
        let rules = rules.and_then(|key| key.filter_rules.as_deref()).unwrap_or_default();
        let (prefix, suffix) = read_filter(rules)?;
        Ok(Self {
            id: sent.id.filter(|id| !id.is_empty()).map_or_else(fresh_id, ToOwned::to_owned),
            kind: sent.kind,
            destination: sent.destination.to_owned(),
            events: sent.events.to_vec(),
            prefix,
            suffix,
        })
    }

    fn is_about(&self, name: &str, encoded_key: &str) -> bool {
        let is_named = |event: &String| {
            let event = event.strip_prefix(SCHEME).unwrap_or(event);
            event == name || covers(event, name)
        };
        self.events.iter().any(is_named)
            && encoded_key.starts_with(self.prefix.as_deref().unwrap_or_default())
            && encoded_key.ends_with(self.suffix.as_deref().unwrap_or_default())
    }

    fn api_filter(&self) -> Option<NotificationConfigurationFilter> {
        let rule =
            |name, value: &String| FilterRule { name: Some(name), value: Some(value.clone()) };
        let prefix = self.prefix.as_ref().map(|value| rule(FilterRuleName::Prefix, value));
        let suffix = self.suffix.as_ref().map(|value| rule(FilterRuleName::Suffix, value));
        let rules: Vec<FilterRule> = prefix.into_iter().chain(suffix).collect();
        (!rules.is_empty()).then_some(NotificationConfigurationFilter {
            key: Some(S3KeyFilter { filter_rules: Some(rules) }),
        })
    }

    /// Whether one event of one object could be told by both.
    fn overlaps(&self, other: &Self) -> bool {
        let text = |affix: &Option<String>| affix.clone().unwrap_or_default();
        let (prefix, others) = (text(&self.prefix), text(&other.prefix));
        let (suffix, others_suffix) = (text(&self.suffix), text(&other.suffix));
        self.common_event(other).is_some()
            && (prefix.starts_with(&others) || others.starts_with(&prefix))
            && (suffix.ends_with(&others_suffix) || others_suffix.ends_with(&suffix))
    }

    /// Events of the two of which one is the other, or a kind of it.
    fn common_event<'a>(&'a self, other: &'a Self) -> Option<(&'a str, &'a str)> {
        let all =
            self.events.iter().flat_map(|event| other.events.iter().map(move |of| (event, of)));
        let mut all = all.map(|(event, of)| (event.as_str(), of.as_str()));
        all.find(|(event, of)| event == of || covers(event, of) || covers(of, event))
    }

    /// Why two rules cannot be in one bucket.
    fn overlapping(&self, other: &Self) -> AwsError {
        let has_filter = |rule: &Self| rule.prefix.is_some() || rule.suffix.is_some();
        if has_filter(self) || has_filter(other) {
            return errors::invalid_argument(
                "Configuration is ambiguously defined. Cannot have overlapping suffixes in two rules if the prefixes are overlapping for the same event type.",
            );
        }
        let (event, of) = self.common_event(other).unwrap_or_default();
        let text = "Configurations overlap. Configurations on the same bucket cannot share a common event type.";
        refused(text, ("Event", &format!("{event}, {of}")))
    }
}

/// Whether `all`, which ends with `*`, stands for `event`.
fn covers(all: &str, event: &str) -> bool {
    all.strip_suffix('*').is_some_and(|kind| event.starts_with(kind))
}

/// What keys begin with and end with.
fn read_filter(rules: &[FilterRule]) -> Result<(Option<String>, Option<String>), AwsError> {
    let (mut prefix, mut suffix) = (None, None);
    for rule in rules {
        let name = rule.name.as_ref().map_or("", FilterRuleName::as_str);
        let value = rule.value.clone().unwrap_or_default();
        if value.len() > AFFIX_BYTES_MAX {
            return Err(errors::invalid_argument(
                "Size of filter rule value cannot exceed 1024 bytes in UTF-8 representation",
            ));
        }
        let (place, text) = match name {
            name if name.eq_ignore_ascii_case("prefix") => {
                (&mut prefix, "Cannot specify more than one prefix rule in a filter.")
            }
            name if name.eq_ignore_ascii_case("suffix") => {
                (&mut suffix, "Cannot specify more than one suffix rule in a filter.")
            }
            name => {
                let text = "filter rule name must be either prefix or suffix";
                return Err(refused(text, ("FilterRule.Name", name)));
            }
        };
        if place.replace(value.clone()).is_some() {
            return Err(refused(text, ("FilterRule.Value", &value)));
        }
    }
    Ok((prefix, suffix))
}

/// Whether an ARN is one of this kind, in the bucket's Region.
fn check_arn(kind: DestinationKind, arn: &str, region: &Region) -> Result<(), AwsError> {
    let (name, service, head) = match kind {
        DestinationKind::Topic => ("Topic", "sns", ""),
        DestinationKind::Queue => ("Queue", "sqs", ""),
        DestinationKind::Function => ("CloudFunction", "lambda", "function:"),
    };
    let parsed = Arn::parse(arn).ok().filter(|arn| arn.service() == service);
    let parsed = parsed.filter(|arn| {
        let resource = arn.resource().strip_prefix(head);
        arn.account_id().is_some() && resource.is_some_and(|name| !name.is_empty())
    });
    let Some(parsed) = parsed else {
        return Err(refused("The ARN is not well formed", (name, arn)));
    };
    if parsed.region() != region.as_str() {
        let text = "The notification destination service region is not valid for the bucket location constraint";
        return Err(refused(text, (name, arn)));
    }
    Ok(())
}

fn refused(text: &str, (name, value): (&str, &str)) -> AwsError {
    let error = errors::invalid_argument(text);
    error.with_detail("ArgumentName", name).with_detail("ArgumentValue", value)
}

#[cfg(test)]
mod tests;

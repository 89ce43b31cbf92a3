//! What cannot be delivered goes to a queue of dead letters, where the target has one.
//!
//! Source: <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-dlq.html>

use api_sqs::SendMessage;
use engine::{Ctx, Failure};

use super::send::{attributes, call_as_rule, message};
use crate::delivery::DeliveryError;
use crate::rule::RuleRecord;
use crate::target::TargetRecord;
use crate::target::destination::QueuePlace;

/// Why nothing more is tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    /// Trying again would not help.
    NotRetriable,
    Attempts,
    Age,
}

impl End {
    const fn condition(self) -> &'static str {
        match self {
            Self::NotRetriable => "",
            Self::Attempts => "MaximumRetryAttempts",
            Self::Age => "MaximumEventAgeInSeconds",
        }
    }
}

/// What became of a delivery that has ended.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Ended<'a> {
    pub(crate) end: End,
    /// Tries that failed.
    pub(crate) failures: u32,
    pub(crate) error: &'a DeliveryError,
    /// The event; none where it could not be opened.
    pub(crate) event: Option<&'a str>,
}

/// Sends the dead letter, as EventBridge for the rule. One that its queue does not take is lost, which the
/// metrics show.
///
/// # Errors
/// When the store or the journal fails as a whole.
pub(crate) async fn bury(
    cx: &mut Ctx,
    (rule, target): (&RuleRecord, &TargetRecord),
    ended: Ended<'_>,
) -> Result<(), Failure> {
    let (arn, code) = (target.arn.as_str(), ended.error.code.as_str());
    tracing::warn!(rule = rule.arn(), target = arn, code, "an event is not delivered");
    let Some(queue) = target.dead_letters.as_deref().and_then(QueuePlace::of_arn) else {
        return Ok(());
    };
    let unopened = || unopened(rule);
    let body = ended.event.map_or_else(unopened, str::to_owned);
    let mut input = message(&queue, &body, None);
    input.message_attributes = Some(attributes(vec![
        ("RULE_ARN", rule.arn()),
        ("TARGET_ARN", target.arn.clone()),
        ("ERROR_CODE", shown(code).to_owned()),
        ("ERROR_MESSAGE", ended.error.message.clone()),
        ("EXHAUSTED_RETRY_CONDITION", ended.end.condition().to_owned()),
        // The first try is none.
        ("RETRY_ATTEMPTS", ended.failures.saturating_sub(1).to_string()),
    ]));
    match call_as_rule::<SendMessage>(cx, rule, &queue.region, input).await {
        Ok(_) => cx.counters().event_dead_letters.add(1),
        Err(failure) if failure.is_outage() => return Err(failure),
        Err(failure) => {
            let rule = rule.arn();
            tracing::error!(%failure, rule, "a dead letter is not taken by its queue");
            cx.counters().event_dead_letters_lost.add(1);
        }
    }
    Ok(())
}

/// What EventBridge calls an error of a target.
fn shown(code: &str) -> &str {
    match code {
        "INVALID_PARAMETER" => code,
        _ if code.contains("AccessDenied") => "NO_PERMISSIONS",
        _ if code.contains("NonExistent") || code.contains("NotFound") => "NO_RESOURCE",
        _ if code.contains("Throttl") => "THROTTLING",
        _ if code.contains("Timeout") => "TIMEOUT",
        _ if code.contains("Validation") || code.contains("Invalid") => "INVALID_PARAMETER",
        _ => "ERROR_FROM_TARGET",
    }
}

/// What is said of an event that nobody can read.
fn unopened(rule: &RuleRecord) -> String {
    serde_json::json!({
        "source": "aws.events",
        "detail-type": "Encrypted Events",
        "account": rule.account.to_string(),
        "region": rule.region.to_string(),
        "detail": { "event-bus-arn": rule.bus_place().arn(), "rule-arn": rule.arn() },
    })
    .to_string()
}

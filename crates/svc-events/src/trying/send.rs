//! Gives something to a target: with the target's role, or as EventBridge itself for the rule. The policies of
//! the role and of the target say whether.

use std::collections::BTreeMap;

use api_sns::{Publish, PublishInput};
use api_sqs::{MessageAttributeValue, SendMessage, SendMessageRequest};
use api_stepfunctions::{StartExecution, StartExecutionInput};
use engine::{CallSource, Ctx, Failure};
use wire::{Operation, SensitiveString};

use crate::arns::BusPlace;
use crate::forward::{ForwardEvent, ForwardEventRequest};
use crate::kms::PRINCIPAL;
use crate::rule::RuleRecord;
use crate::target::TargetRecord;
use crate::target::destination::{Destination, QueuePlace};

/// What sessions of roles are called.
const SESSION_CHARS_MAX: usize = 64;

/// What is given.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Parcel<'a> {
    /// What the target is to have.
    pub(crate) payload: &'a str,
    /// How many buses the event came from before.
    pub(crate) hops: u8,
}

/// Gives it to `target` of `rule`.
///
/// # Errors
/// The refusal of the target, of STS, or of KMS.
pub(crate) async fn send(
    cx: &mut Ctx,
    (rule, target): (&RuleRecord, &TargetRecord),
    parcel: Parcel<'_>,
) -> Result<(), Failure> {
    let destination = Destination::of_arn(&target.arn)
        .map_err(|_| Failure::Internal("a stored target is none".to_owned()))?;
    match destination {
        Destination::Queue(queue) => {
            let input = message(&queue, parcel.payload, target.message_group.clone());
            call::<SendMessage>(cx, (rule, target), &queue.region, input).await?;
        }
        Destination::Topic(region) => {
            let input = PublishInput {
                topic_arn: Some(target.arn.clone()),
                message: SensitiveString::from(parcel.payload.to_owned()),
                ..PublishInput::default()
            };
            call::<Publish>(cx, (rule, target), &region, input).await?;
        }
        Destination::StateMachine(region) => {
            let input = StartExecutionInput {
                state_machine_arn: target.arn.clone(),
                input: Some(SensitiveString::from(parcel.payload.to_owned())),
                ..StartExecutionInput::default()
            };
            call::<StartExecution>(cx, (rule, target), &region, input).await?;
        }
        Destination::Bus(bus) => forward(cx, (rule, target), &bus, parcel).await?,
    }
    Ok(())
}

async fn forward(
    cx: &mut Ctx,
    from: (&RuleRecord, &TargetRecord),
    bus: &BusPlace,
    parcel: Parcel<'_>,
) -> Result<(), Failure> {
    let input = ForwardEventRequest {
        bus_arn: bus.arn(),
        event: SensitiveString::from(parcel.payload.to_owned()),
        hops: i32::from(parcel.hops.saturating_add(1)),
    };
    call::<ForwardEvent>(cx, from, &bus.region, input).await?;
    Ok(())
}

/// A message for `queue`.
pub(crate) fn message(
    queue: &QueuePlace,
    body: &str,
    message_group_id: Option<String>,
) -> SendMessageRequest {
    SendMessageRequest {
        queue_url: queue.url(),
        message_body: SensitiveString::from(body.to_owned()),
        message_group_id,
        ..SendMessageRequest::default()
    }
}

/// Texts as attributes of a message.
pub(crate) fn attributes(
    texts: Vec<(&'static str, String)>,
) -> BTreeMap<String, MessageAttributeValue> {
    let value = |text: String| MessageAttributeValue {
        string_value: Some(SensitiveString::from(text)),
        data_type: "String".to_owned(),
        ..MessageAttributeValue::default()
    };
    let texts = texts.into_iter().filter(|(_, text)| !text.is_empty());
    texts.map(|(name, text)| (name.to_owned(), value(text))).collect()
}

/// Calls as whom the target says.
async fn call<O: Operation>(
    cx: &mut Ctx,
    (rule, target): (&RuleRecord, &TargetRecord),
    region: &names::Region,
    input: O::Input,
) -> Result<O::Output, Failure> {
    let Some(role) = &target.role else {
        return call_as_rule::<O>(cx, rule, region, input).await;
    };
    cx.act_for(source(rule))?;
    let session = Box::pin(cx.assume(PRINCIPAL, role, &session_name(rule))).await?;
    Box::pin(cx.call_as::<O>(&session, region.clone(), input)).await
}

/// Calls as EventBridge, for the rule.
///
/// # Errors
/// The failure of the called operation.
pub(crate) async fn call_as_rule<O: Operation>(
    cx: &mut Ctx,
    rule: &RuleRecord,
    region: &names::Region,
    input: O::Input,
) -> Result<O::Output, Failure> {
    let whence = (source(rule), region.clone());
    Box::pin(cx.call_as_service::<O>(PRINCIPAL, whence, input)).await
}

fn source(rule: &RuleRecord) -> CallSource {
    CallSource { arn: rule.arn(), account: rule.account.clone() }
}

/// Rules have names that sessions may have, but for their length.
fn session_name(rule: &RuleRecord) -> String {
    let mut name = format!("events-{}", rule.name);
    name.truncate(name.floor_char_boundary(SESSION_CHARS_MAX));
    name
}

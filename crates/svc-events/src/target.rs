//! A target of a rule.
//!
//! | table | key | value |
//! |---|---|---|
//! | `events.target` | account, Region, bus, rule, id | where to, with what, and how often it is tried |

use std::collections::BTreeMap;

use api_events as api;
use engine::{Ctx, Failure};
use serde::{Deserialize, Serialize};
use store::Order;
use tables::{Reader, Record, Table};

use crate::limits::TARGETS_MAX;

pub(crate) mod destination;
pub(crate) mod read;

/// Targets.
pub(crate) const TARGETS: Table<TargetRecord> = Table::new("events.target");

/// A stored target.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct TargetRecord {
    pub(crate) id: String,
    pub(crate) arn: String,
    /// With which it is called; without one EventBridge is there as itself.
    pub(crate) role: Option<String>,
    pub(crate) input: Input,
    /// Of a queue.
    pub(crate) message_group: Option<String>,
    /// As they were given.
    pub(crate) retries_max: Option<u32>,
    pub(crate) age_seconds_max: Option<i64>,
    /// The ARN of a queue.
    pub(crate) dead_letters: Option<String>,
}

/// What a target is given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Input {
    /// The event.
    Event,
    /// Always the same.
    Constant(String),
    /// A part of the event.
    Path(String),
    Transformer {
        /// By variable.
        paths: BTreeMap<String, String>,
        template: String,
    },
}

impl Record for TargetRecord {
    const VERSION: u8 = 1;
}

impl TargetRecord {
    /// As answers have it.
    pub(crate) fn shown(&self) -> api::Target {
        let (mut input, mut input_path, mut input_transformer) = (None, None, None);
        match &self.input {
            Input::Event => {}
            Input::Constant(text) => input = Some(text.clone()),
            Input::Path(path) => input_path = Some(path.clone()),
            Input::Transformer { paths, template } => {
                input_transformer = Some(api::InputTransformer {
                    input_paths_map: (!paths.is_empty()).then(|| paths.clone()),
                    input_template: template.clone(),
                });
            }
        }
        let has_retries = self.retries_max.is_some() || self.age_seconds_max.is_some();
        let number = |number: i64| i32::try_from(number).unwrap_or(i32::MAX);
        api::Target {
            id: self.id.clone(),
            arn: self.arn.clone(),
            role_arn: self.role.clone(),
            input,
            input_path,
            input_transformer,
            sqs_parameters: self
                .message_group
                .as_ref()
                .map(|group| api::SqsParameters { message_group_id: Some(group.clone()) }),
            dead_letter_config: self
                .dead_letters
                .as_ref()
                .map(|arn| api::DeadLetterConfig { arn: Some(arn.clone()) }),
            retry_policy: has_retries.then(|| api::RetryPolicy {
                maximum_retry_attempts: self.retries_max.map(|times| number(times.into())),
                maximum_event_age_in_seconds: self.age_seconds_max.map(number),
            }),
            ..api::Target::default()
        }
    }
}

/// The targets of a rule.
pub(crate) async fn targets_of(
    reader: &mut impl Reader,
    rule: [&str; 4],
) -> Result<Vec<TargetRecord>, Failure> {
    let rows = TARGETS.range(reader, &rule, None, TARGETS_MAX + 1, Order::Forward).await?;
    Ok(rows.into_iter().map(|(_, target)| target).collect())
}

/// The target there, as it is now: the commit does not expect it to stay so.
pub(crate) async fn peek_target(
    cx: &Ctx,
    [account, region, bus, rule]: [&str; 4],
    id: &str,
) -> Result<Option<TargetRecord>, Failure> {
    let row = cx.tx().peek(&TARGETS.key(&[account, region, bus, rule, id])).await?;
    Ok(row.map(|row| TARGETS.decode(&row.value)).transpose()?)
}

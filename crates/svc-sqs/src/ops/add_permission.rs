//! AddPermission: <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_AddPermission.html>

use api_sqs::{AddPermission, AddPermissionRequest, errors};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::root_arn;
use names::AccountId;
use serde_json::{Value, json};
use wire::{AwsError, Empty};

use crate::Sqs;
use crate::access_policy::{bound, shown, with_statement};
use crate::find::{Found, touch};
use crate::limits::{NAME_CHARS_MAX, PERMISSION_ACTIONS_MAX};
use crate::refusal::{invalid, missing};

/// The actions that a queue may allow to others.
const SHARED: [&str; 7] = [
    "*",
    "SendMessage",
    "ReceiveMessage",
    "DeleteMessage",
    "ChangeMessageVisibility",
    "GetQueueAttributes",
    "GetQueueUrl",
];

impl Handler<AddPermission> for Sqs {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &AddPermissionRequest,
    ) -> Result<Touch<Found>, Failure> {
        touch(cx, &input.queue_url, "sqs:AddPermission").await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &AddPermissionRequest,
        found: Allowed<Found>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        let mut queue = found.take()?;
        let statement = statement(input, &queue.arn())?;
        let held = match &queue.policy {
            Some(policy) => Some(shown(cx, policy).await?),
            None => None,
        };
        let policy = with_statement(held.as_deref(), &queue.arn(), (&input.label, statement))?;
        let policy = policy.ok_or_else(|| invalid(&input.label, "Label", "Already exists."))?;
        queue.policy = bound(cx, &policy).await?;
        queue.save(cx)?;
        Ok(Empty {})
    }
}

fn statement(input: &AddPermissionRequest, queue_arn: &str) -> Result<Value, AwsError> {
    require_label(&input.label)?;
    if input.actions.is_empty() {
        return Err(missing("Actions"));
    }
    if input.actions.len() > PERMISSION_ACTIONS_MAX {
        return Err(errors::over_limit(format!(
            "{} Actions were found, maximum allowed is {PERMISSION_ACTIONS_MAX}.",
            input.actions.len()
        )));
    }
    if input.aws_account_ids.is_empty() {
        return Err(missing("AWSAccountIds"));
    }
    let mut principals = Vec::with_capacity(input.aws_account_ids.len());
    for account in &input.aws_account_ids {
        let parsed = AccountId::parse(account)
            .map_err(|_| invalid(account, "PrincipalId", "Unable to verify."))?;
        principals.push(root_arn(&parsed));
    }
    let mut actions = Vec::with_capacity(input.actions.len());
    for action in &input.actions {
        if !SHARED.contains(&action.as_str()) {
            return Err(invalid(
                format!("SQS:{action}"),
                "ActionName",
                "Only the queue owner is allowed to invoke this action.",
            ));
        }
        actions.push(format!("SQS:{action}"));
    }
    Ok(json!({
        "Sid": input.label,
        "Effect": "Allow",
        "Principal": { "AWS": one_or_all(principals) },
        "Action": one_or_all(actions),
        "Resource": queue_arn,
    }))
}

/// A list of one is written as that one.
fn one_or_all(mut texts: Vec<String>) -> Value {
    match texts.len() {
        1 => Value::from(texts.pop()),
        _ => Value::from(texts),
    }
}

fn require_label(label: &str) -> Result<(), AwsError> {
    let fits = |sign: char| sign.is_ascii_alphanumeric() || sign == '-' || sign == '_';
    if !label.is_empty() && label.len() <= NAME_CHARS_MAX && label.chars().all(fits) {
        return Ok(());
    }
    Err(invalid(
        label,
        "Label",
        "Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length.",
    ))
}

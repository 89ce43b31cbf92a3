//! AddPermission: <https://docs.aws.amazon.com/sns/latest/api/API_AddPermission.html>

use api_sns::{AddPermission, AddPermissionInput};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::root_arn;
use names::AccountId;
use serde_json::{Value, json};
use wire::{AwsError, Empty};

use crate::Sns;
use crate::access_policy::{bound, shown, with_statement};
use crate::find::{Found, touch};
use crate::limits::PERMISSIONS_MAX;
use crate::refusal::{invalid, invalid_because};

/// The actions that a topic may allow to others.
const SHARED: [&str; 8] = [
    "Publish",
    "Subscribe",
    "GetTopicAttributes",
    "SetTopicAttributes",
    "AddPermission",
    "RemovePermission",
    "DeleteTopic",
    "ListSubscriptionsByTopic",
];

impl Handler<AddPermission> for Sns {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &AddPermissionInput,
    ) -> Result<Touch<Found>, Failure> {
        touch(cx, &input.topic_arn, "sns:AddPermission").await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &AddPermissionInput,
        found: Allowed<Found>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        let mut topic = found.take()?;
        let statement = statement(input, &topic.arn())?;
        let held = shown(cx, &topic).await?;
        let policy = with_statement(&held, (&input.label, statement))?;
        topic.policy = bound(cx, &policy, &topic.arn()).await?;
        topic.save(cx)?;
        Ok(Empty {})
    }
}

fn statement(input: &AddPermissionInput, topic_arn: &str) -> Result<Value, AwsError> {
    if input.label.is_empty() {
        return Err(invalid("Label"));
    }
    let (accounts, names) = (&input.aws_account_id, &input.action_name);
    if accounts.is_empty() || accounts.len() > PERMISSIONS_MAX {
        return Err(invalid("AWSAccountId"));
    }
    if names.is_empty() || names.len() > PERMISSIONS_MAX {
        return Err(invalid("ActionName"));
    }
    let mut principals = Vec::with_capacity(accounts.len());
    for account in accounts {
        let parsed = AccountId::parse(account).map_err(|_| invalid("AWSAccountId"))?;
        principals.push(root_arn(&parsed));
    }
    let mut actions = Vec::with_capacity(names.len());
    for name in names {
        if !SHARED.contains(&name.as_str()) {
            return Err(invalid_because("Policy", "Policy statement action out of service scope!"));
        }
        actions.push(format!("SNS:{name}"));
    }
    Ok(json!({
        "Sid": input.label,
        "Effect": "Allow",
        "Principal": { "AWS": one_or_all(principals) },
        "Action": one_or_all(actions),
        "Resource": topic_arn,
    }))
}

/// A list of one is written as that one.
fn one_or_all(mut texts: Vec<String>) -> Value {
    match texts.len() {
        1 => Value::from(texts.pop()),
        _ => Value::from(texts),
    }
}

//! PutPermission: <https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutPermission.html>

use api_events::{PutPermission, PutPermissionRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::root_arn;
use names::AccountId;
use serde_json::{Value, json};
use wire::{AwsError, Empty};

use crate::Events;
use crate::access_policy::{bound, shown, with_statement};
use crate::find::{FoundBus, find_bus};
use crate::refusal::{invalid, invalid_parameter};

/// The one action that statements allow.
const ACTION: &str = "events:PutEvents";

impl Handler<PutPermission> for Events {
    type Touches = Touch<FoundBus>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &PutPermissionRequest,
    ) -> Result<Touch<FoundBus>, Failure> {
        let named = input.event_bus_name.as_deref();
        let (found, access) = find_bus(cx, named, "events:PutPermission").await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &PutPermissionRequest,
        found: Allowed<FoundBus>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        let mut bus = found.present()?.clone();
        let policy = match &input.policy {
            Some(policy) => {
                require_alone(input)?;
                policy.clone()
            }
            None => {
                let statement = statement(input, &bus.arn())?;
                let held = match &bus.policy {
                    Some(held) => Some(shown(cx, held).await?),
                    None => None,
                };
                with_statement(held.as_deref(), statement)?
            }
        };
        bus.policy = Some(bound(cx, &policy).await?);
        bus.save(cx)?;
        Ok(Empty {})
    }
}

/// A policy stands for everything else.
fn require_alone(input: &PutPermissionRequest) -> Result<(), AwsError> {
    let has_more = input.action.is_some()
        || input.principal.is_some()
        || input.statement_id.is_some()
        || input.condition.is_some();
    if !has_more {
        return Ok(());
    }
    Err(invalid(
        "If Policy is specified, Action, Principal, StatementId and Condition must not be.",
    ))
}

fn statement(input: &PutPermissionRequest, bus_arn: &str) -> Result<Value, AwsError> {
    let (Some(action), Some(principal), Some(id)) =
        (&input.action, &input.principal, &input.statement_id)
    else {
        return Err(invalid(
            "Parameter(s) Action, Principal and StatementId must be specified, or Policy.",
        ));
    };
    if action != ACTION {
        return Err(invalid_parameter("Action", format!("Only {ACTION} is supported.")));
    }
    let principal = match principal.as_str() {
        "*" => json!("*"),
        account => {
            let account = AccountId::parse(account)
                .map_err(|_| invalid_parameter("Principal", "It is no account."))?;
            json!({ "AWS": root_arn(&account) })
        }
    };
    let mut statement = json!({
        "Sid": id,
        "Effect": "Allow",
        "Principal": principal,
        "Action": ACTION,
        "Resource": bus_arn,
    });
    if let Some(condition) = &input.condition {
        // The one that there is.
        if condition.r#type != "StringEquals" || condition.key != "aws:PrincipalOrgID" {
            return Err(invalid_parameter(
                "Condition",
                "Only StringEquals with the key aws:PrincipalOrgID is supported.",
            ));
        }
        if let Some(members) = statement.as_object_mut() {
            let operator = json!({ "StringEquals": { "aws:PrincipalOrgID": condition.value } });
            members.insert("Condition".to_owned(), operator);
        }
    }
    Ok(statement)
}

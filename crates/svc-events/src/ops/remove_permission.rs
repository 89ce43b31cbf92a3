//! RemovePermission: <https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_RemovePermission.html>

use api_events::{RemovePermission, RemovePermissionRequest, errors};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::Events;
use crate::access_policy::{bound, no_statement, shown, without_statement};
use crate::find::{FoundBus, find_bus};
use crate::refusal::invalid;

impl Handler<RemovePermission> for Events {
    type Touches = Touch<FoundBus>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &RemovePermissionRequest,
    ) -> Result<Touch<FoundBus>, Failure> {
        let named = input.event_bus_name.as_deref();
        let (found, access) = find_bus(cx, named, "events:RemovePermission").await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &RemovePermissionRequest,
        found: Allowed<FoundBus>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        let mut bus = found.present()?.clone();
        if input.remove_all_permissions == Some(true) {
            bus.policy = None;
            bus.save(cx)?;
            return Ok(Empty {});
        }
        let Some(id) = &input.statement_id else {
            return Err(invalid("Parameter StatementId is required.").into());
        };
        let Some(held) = &bus.policy else {
            return match bus.created_ms {
                None => {
                    Err(errors::resource_not_found_exception("EventBus does not have a policy.")
                        .into())
                }
                Some(_) => Err(no_statement()),
            };
        };
        let held = shown(cx, held).await?;
        bus.policy = match without_statement(&held, id)? {
            Some(policy) => Some(bound(cx, &policy).await?),
            None => None,
        };
        bus.save(cx)?;
        Ok(Empty {})
    }
}

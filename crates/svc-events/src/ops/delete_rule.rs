//! DeleteRule: <https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DeleteRule.html>

use api_events::{DeleteRule, DeleteRuleRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::Events;
use crate::find::{FoundRule, find_rule};
use crate::refusal::invalid;
use crate::target::targets_of;

impl Handler<DeleteRule> for Events {
    type Touches = Touch<FoundRule>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeleteRuleRequest,
    ) -> Result<Touch<FoundRule>, Failure> {
        let named = (input.event_bus_name.as_deref(), input.name.as_str());
        let (found, access) = find_rule(cx, named, "events:DeleteRule").await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &DeleteRuleRequest,
        found: Allowed<FoundRule>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        found.bus.present()?;
        // One that is not there is gone.
        let Some(rule) = found.rule() else { return Ok(Empty {}) };
        if !targets_of(cx, rule.place()).await?.is_empty() {
            return Err(invalid("Rule can't be deleted since it has targets.").into());
        }
        rule.remove(cx).await?;
        Ok(Empty {})
    }
}

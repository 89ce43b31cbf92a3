//! DisableRule: <https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DisableRule.html>

use api_events::{DisableRule, DisableRuleRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::Events;
use crate::find::{FoundRule, find_rule};
use crate::rule::State;

impl Handler<DisableRule> for Events {
    type Touches = Touch<FoundRule>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DisableRuleRequest,
    ) -> Result<Touch<FoundRule>, Failure> {
        let named = (input.event_bus_name.as_deref(), input.name.as_str());
        let (found, access) = find_rule(cx, named, "events:DisableRule").await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &DisableRuleRequest,
        found: Allowed<FoundRule>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        let before = found.present()?;
        let mut rule = before.clone();
        rule.state = State::Disabled;
        rule.plan(cx.now());
        rule.save(cx, Some(before)).await?;
        Ok(Empty {})
    }
}

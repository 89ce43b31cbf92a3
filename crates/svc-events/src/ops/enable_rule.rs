//! EnableRule: <https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_EnableRule.html>

use api_events::{EnableRule, EnableRuleRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::Events;
use crate::find::{FoundRule, find_rule};
use crate::rule::State;

impl Handler<EnableRule> for Events {
    type Touches = Touch<FoundRule>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &EnableRuleRequest,
    ) -> Result<Touch<FoundRule>, Failure> {
        let named = (input.event_bus_name.as_deref(), input.name.as_str());
        let (found, access) = find_rule(cx, named, "events:EnableRule").await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &EnableRuleRequest,
        found: Allowed<FoundRule>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        let before = found.present()?;
        let mut rule = before.clone();
        rule.state = match rule.state {
            State::Disabled => State::Enabled,
            state => state,
        };
        rule.plan(cx.now());
        rule.save(cx, Some(before)).await?;
        Ok(Empty {})
    }
}

//! ListTargetsByRule: <https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListTargetsByRule.html>

use api_events::{ListTargetsByRule, ListTargetsByRuleRequest, ListTargetsByRuleResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Events;
use crate::find::{FoundRule, find_rule};
use crate::page::paging;
use crate::target::TARGETS;

impl Handler<ListTargetsByRule> for Events {
    type Touches = Touch<FoundRule>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListTargetsByRuleRequest,
    ) -> Result<Touch<FoundRule>, Failure> {
        let named = (input.event_bus_name.as_deref(), input.rule.as_str());
        let (found, access) = find_rule(cx, named, "events:ListTargetsByRule").await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListTargetsByRuleRequest,
        found: Allowed<FoundRule>,
    ) -> Result<ListTargetsByRuleResponse, Failure> {
        let rule = found.present()?;
        let page = (input.limit, input.next_token.as_deref());
        let paging = paging::<ListTargetsByRule>(cx, page, &[&rule.bus, &rule.name])?;
        let page = paging.rows(cx, &TARGETS, &rule.place(), |_, _| true).await?;
        let targets = page.items.iter().map(|(_, target)| target.shown()).collect();
        Ok(ListTargetsByRuleResponse { targets: Some(targets), next_token: page.next })
    }
}

//! ListRules: <https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListRules.html>

use api_events::{ListRules, ListRulesRequest, ListRulesResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Events;
use crate::find::{FoundBus, find_bus};
use crate::page::paging;
use crate::rule::RULES;

impl Handler<ListRules> for Events {
    type Touches = Touch<FoundBus>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListRulesRequest,
    ) -> Result<Touch<FoundBus>, Failure> {
        let named = input.event_bus_name.as_deref();
        let (found, access) = find_bus(cx, named, "events:ListRules").await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListRulesRequest,
        found: Allowed<FoundBus>,
    ) -> Result<ListRulesResponse, Failure> {
        found.present()?;
        let prefix = input.name_prefix.clone().unwrap_or_default();
        let page = (input.limit, input.next_token.as_deref());
        let paging = paging::<ListRules>(cx, page, &[&found.place.name, &prefix])?;
        let place = found.place.parts();
        let page = paging.rows(cx, &RULES, &place, |_, rule| rule.name.starts_with(&prefix));
        let page = page.await?;
        let rules = page.items.iter().map(|(_, rule)| rule.shown()).collect();
        Ok(ListRulesResponse { rules: Some(rules), next_token: page.next })
    }
}

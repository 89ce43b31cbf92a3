//! ListRuleNamesByTarget: <https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListRuleNamesByTarget.html>

use std::collections::BTreeSet;

use api_events::{
    ListRuleNamesByTarget, ListRuleNamesByTargetRequest, ListRuleNamesByTargetResponse,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Events;
use crate::find::{FoundBus, find_bus};
use crate::page::paging;
use crate::rule::rules_of;
use crate::target::targets_of;

impl Handler<ListRuleNamesByTarget> for Events {
    type Touches = Touch<FoundBus>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListRuleNamesByTargetRequest,
    ) -> Result<Touch<FoundBus>, Failure> {
        let named = input.event_bus_name.as_deref();
        let (found, access) = find_bus(cx, named, "events:ListRuleNamesByTarget").await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListRuleNamesByTargetRequest,
        found: Allowed<FoundBus>,
    ) -> Result<ListRuleNamesByTargetResponse, Failure> {
        found.present()?;
        let page = (input.limit, input.next_token.as_deref());
        let question = [found.place.name.as_str(), input.target_arn.as_str()];
        let paging = paging::<ListRuleNamesByTarget>(cx, page, &question)?;
        let mut names = BTreeSet::new();
        for rule in rules_of(cx, &found.place).await? {
            let targets = targets_of(cx, rule.place()).await?;
            if targets.iter().any(|target| target.arn == input.target_arn) {
                names.insert(rule.name);
            }
        }
        let ahead = names.into_iter().filter(|name| paging.is_ahead(name)).collect::<Vec<_>>();
        let page = paging.cut(ahead, Clone::clone)?;
        Ok(ListRuleNamesByTargetResponse { rule_names: Some(page.items), next_token: page.next })
    }
}

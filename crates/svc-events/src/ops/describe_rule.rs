//! DescribeRule: <https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DescribeRule.html>

use api_events::{DescribeRule, DescribeRuleRequest, DescribeRuleResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Events;
use crate::find::{FoundRule, find_rule};

impl Handler<DescribeRule> for Events {
    type Touches = Touch<FoundRule>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DescribeRuleRequest,
    ) -> Result<Touch<FoundRule>, Failure> {
        let named = (input.event_bus_name.as_deref(), input.name.as_str());
        let (found, access) = find_rule(cx, named, "events:DescribeRule").await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        _: &DescribeRuleRequest,
        found: Allowed<FoundRule>,
    ) -> Result<DescribeRuleResponse, Failure> {
        let rule = found.present()?;
        Ok(DescribeRuleResponse {
            name: Some(rule.name.clone()),
            arn: Some(rule.arn()),
            event_pattern: rule.pattern.clone(),
            schedule_expression: rule.schedule.clone(),
            state: Some(rule.state.to_api()),
            description: rule.description.clone(),
            role_arn: rule.role.clone(),
            managed_by: None,
            event_bus_name: Some(rule.bus.clone()),
            created_by: Some(rule.created_by.clone()),
        })
    }
}

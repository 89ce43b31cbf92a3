//! PutRule: <https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutRule.html>

use std::collections::BTreeMap;

use api_events::{PutRule, PutRuleRequest, PutRuleResponse, Tag};
use engine::{Access, Allowed, Ctx, Failure, Handler, Touch, View};
use wire::AwsError;

use crate::Events;
use crate::arns::{DEFAULT_BUS, rule_arn};
use crate::find::{FoundRule, find_rule};
use crate::limits::RULES_MAX;
use crate::pass_role::pass_access;
use crate::refusal::{invalid, require_pattern, too_many};
use crate::rule::{RuleRecord, State, rules_of};
use crate::schedule::Schedule;
use crate::tags::{add_tags, pairs};

impl Handler<PutRule> for Events {
    type Touches = Touch<FoundRule>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &PutRuleRequest,
    ) -> Result<Touch<FoundRule>, Failure> {
        let named = (input.event_bus_name.as_deref(), input.name.as_str());
        let (found, access) = find_rule(cx, named, "events:PutRule").await?;
        let tags: &[Tag] = input.tags.as_deref().unwrap_or_default();
        let [account, region, bus] = found.bus.place.parts();
        let arn = rule_arn([account, region, bus, &input.name]);
        let tagging = Access::new("events:TagResource", arn.as_str(), &found.bus.place.account)
            .request_tags(pairs(tags));
        let is_new = found.rule().is_none();
        let mut touch = Touch::new(found, access.request_tags(pairs(tags)));
        if is_new && !tags.is_empty() {
            touch = touch.and(tagging);
        }
        if let Some(role) = &input.role_arn {
            touch = touch.and(pass_access(cx, role, &arn)?);
        }
        Ok(touch)
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &PutRuleRequest,
        found: Allowed<FoundRule>,
    ) -> Result<PutRuleResponse, Failure> {
        let cx = &mut cx.writer(&found);
        let bus = found.bus.present()?;
        require_trigger(input, &bus.name)?;
        let before = found.rule();
        let mut rule = match before {
            Some(before) => before.clone(),
            None => RuleRecord {
                account: bus.account.clone(),
                region: bus.region.clone(),
                bus: bus.name.clone(),
                name: input.name.clone(),
                pattern: None,
                schedule: None,
                state: State::Enabled,
                description: None,
                role: None,
                created_by: cx.account().to_string(),
                created_ms: cx.now().unix_ms(),
                tags: BTreeMap::new(),
                next_ms: None,
            },
        };
        if before.is_none() {
            if rules_of(cx, &found.bus.place).await?.len() >= RULES_MAX {
                return Err(too_many().into());
            }
            // Those of a rule that is there are changed by other calls.
            add_tags(&mut rule.tags, input.tags.as_deref().unwrap_or_default())?;
        }
        let is_same_schedule = rule.schedule == input.schedule_expression;
        rule.pattern.clone_from(&input.event_pattern);
        rule.schedule.clone_from(&input.schedule_expression);
        rule.description.clone_from(&input.description);
        rule.role.clone_from(&input.role_arn);
        rule.state = State::read(input.state.as_ref());
        if !is_same_schedule {
            rule.next_ms = None;
        }
        rule.plan(cx.now());
        rule.save(cx, before).await?;
        Ok(PutRuleResponse { rule_arn: Some(rule.arn()) })
    }
}

/// A rule has a pattern, a schedule, or both.
fn require_trigger(input: &PutRuleRequest, bus: &str) -> Result<(), AwsError> {
    if input.event_pattern.is_none() && input.schedule_expression.is_none() {
        return Err(invalid("Parameter(s) EventPattern or ScheduleExpression must be specified."));
    }
    if let Some(pattern) = &input.event_pattern {
        require_pattern(pattern)?;
    }
    let Some(schedule) = &input.schedule_expression else { return Ok(()) };
    if bus != DEFAULT_BUS {
        return Err(invalid("ScheduleExpression is supported only on the default event bus."));
    }
    match Schedule::parse(schedule) {
        Some(_) => Ok(()),
        None => Err(invalid("Parameter ScheduleExpression is not valid.")),
    }
}

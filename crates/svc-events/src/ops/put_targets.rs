//! PutTargets: <https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutTargets.html>
//!
//! # Differs from AWS
//! Targets are queues, topics and event buses; those of other services are refused.

use std::collections::BTreeMap;

use api_events::{PutTargets, PutTargetsRequest, PutTargetsResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Events;
use crate::arns::rule_arn;
use crate::find::{FoundRule, find_rule};
use crate::limits::TARGETS_MAX;
use crate::pass_role::pass_access;
use crate::refusal::{invalid, too_many};
use crate::rule::count_change;
use crate::target::read::read;
use crate::target::{TARGETS, TargetRecord, targets_of};

impl Handler<PutTargets> for Events {
    type Touches = Touch<FoundRule>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &PutTargetsRequest,
    ) -> Result<Touch<FoundRule>, Failure> {
        let named = (input.event_bus_name.as_deref(), input.rule.as_str());
        let (found, access) = find_rule(cx, named, "events:PutTargets").await?;
        let arns = input.targets.iter().map(|target| target.arn.clone());
        let [account, region, bus] = found.bus.place.parts();
        let arn = rule_arn([account, region, bus, &input.rule]);
        let mut touch = Touch::new(found, access.keys("events:TargetArn", arns));
        for role in input.targets.iter().filter_map(|target| target.role_arn.as_deref()) {
            touch = touch.and(pass_access(cx, role, &arn)?);
        }
        Ok(touch)
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &PutTargetsRequest,
        found: Allowed<FoundRule>,
    ) -> Result<PutTargetsResponse, Failure> {
        let cx = &mut cx.writer(&found);
        let rule = found.present()?;
        let held = targets_of(cx, rule.place()).await?;
        let mut targets: BTreeMap<String, TargetRecord> =
            held.into_iter().map(|target| (target.id.clone(), target)).collect();
        let mut sent_ids = Vec::new();
        for sent in &input.targets {
            if sent_ids.contains(&sent.id.as_str()) {
                return Err(
                    invalid(format!("Duplicate target id {} is not allowed.", sent.id)).into()
                );
            }
            sent_ids.push(&sent.id);
            targets.insert(sent.id.clone(), read(sent, &found.bus.place)?);
        }
        if targets.len() > TARGETS_MAX {
            return Err(too_many().into());
        }
        let [account, region, bus, name] = rule.place();
        for (id, target) in &targets {
            TARGETS.put(cx.tx_mut(), &[account, region, bus, name, id], target)?;
        }
        count_change(cx, &found.bus.place).await?;
        Ok(PutTargetsResponse { failed_entry_count: Some(0), failed_entries: Some(Vec::new()) })
    }
}

//! RemoveTargets: <https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_RemoveTargets.html>

use api_events::{
    RemoveTargets, RemoveTargetsRequest, RemoveTargetsResponse, RemoveTargetsResultEntry,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Events;
use crate::find::{FoundRule, find_rule};
use crate::rule::count_change;
use crate::target::TARGETS;

impl Handler<RemoveTargets> for Events {
    type Touches = Touch<FoundRule>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &RemoveTargetsRequest,
    ) -> Result<Touch<FoundRule>, Failure> {
        let named = (input.event_bus_name.as_deref(), input.rule.as_str());
        let (found, access) = find_rule(cx, named, "events:RemoveTargets").await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &RemoveTargetsRequest,
        found: Allowed<FoundRule>,
    ) -> Result<RemoveTargetsResponse, Failure> {
        let cx = &mut cx.writer(&found);
        let rule = found.present()?;
        let [account, region, bus, name] = rule.place();
        let mut failed = Vec::new();
        for id in &input.ids {
            let row = [account, region, bus, name, id];
            if TARGETS.contains(cx, &row).await? {
                TARGETS.delete(cx.tx_mut(), &row);
                continue;
            }
            failed.push(RemoveTargetsResultEntry {
                target_id: Some(id.clone()),
                error_code: Some("ResourceNotFoundException".to_owned()),
                error_message: Some(format!(
                    "Rule {name} does not have target(s) with id(s): {id}."
                )),
            });
        }
        count_change(cx, &found.bus.place).await?;
        let failed_entry_count = i32::try_from(failed.len()).unwrap_or(i32::MAX);
        Ok(RemoveTargetsResponse {
            failed_entry_count: Some(failed_entry_count),
            failed_entries: Some(failed),
        })
    }
}

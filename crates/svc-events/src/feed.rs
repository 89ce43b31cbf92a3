//! The consumer of the journal that puts what AWS's services say on the default buses of their accounts.

use std::collections::HashMap;
use std::sync::Arc;

use async_trait::async_trait;
use engine::{Batch, Consume, Consumed, Failure, Writer};
use names::{AccountId, Region};

use crate::Events;
use crate::arns::{BusPlace, DEFAULT_BUS};
use crate::bus::{BusRecord, load};
use crate::event::Event;
use crate::kms::PRINCIPAL;
use crate::routing::{Incoming, Origin, route};
use crate::rule_set::RuleSet;
use crate::sources::{DOMAIN_EVENTS, ServiceEvent, events_of};

/// Puts it there.
#[derive(Debug)]
pub(crate) struct ServiceEvents;

#[async_trait]
impl Consume<Events> for ServiceEvents {
    const NAME: &'static str = "event-sources";
    const PRINCIPAL: &'static str = PRINCIPAL;
    const EVENTS: &'static [&'static str] = DOMAIN_EVENTS;

    async fn consume(
        service: &Events,
        cx: &mut Writer<'_>,
        batch: &Batch,
    ) -> Result<Consumed, Failure> {
        let mut known: HashMap<BusPlace, Arc<RuleSet>> = HashMap::new();
        for record in batch.records() {
            for said in events_of(record)? {
                let Some(place) = place_of(&said) else { continue };
                let rules = match known.get(&place) {
                    Some(rules) => Arc::clone(rules),
                    None => {
                        let rules = service.rule_sets.of(cx, &place).await?;
                        known.insert(place.clone(), Arc::clone(&rules));
                        rules
                    }
                };
                // Most accounts have no rule: nothing is made for them.
                if rules.is_empty() {
                    continue;
                }
                let Some(bus) = load(cx, &place).await? else { continue };
                put(service, cx, &bus, (said, record.time)).await?;
            }
        }
        Ok(Consumed::Done)
    }
}

/// The bus that an event belongs on.
fn place_of(said: &ServiceEvent) -> Option<BusPlace> {
    Some(BusPlace {
        account: AccountId::parse(said.account.as_str()).ok()?,
        region: Region::parse(said.region.as_str()).ok()?,
        name: DEFAULT_BUS.to_owned(),
    })
}

async fn put(
    service: &Events,
    cx: &mut Writer<'_>,
    bus: &BusRecord,
    (said, time): (ServiceEvent, stdx::Timestamp),
) -> Result<(), Failure> {
    let origin = if said.is_read { Origin::Read } else { Origin::Service };
    let event = Event {
        id: names::RequestId::uuid(envelope::random::id_bytes(cx.random())).to_string(),
        detail_type: said.detail_type.to_owned(),
        source: said.source,
        account: said.account,
        time: said.at_ms.map_or(time, stdx::Timestamp::from_unix_ms),
        region: said.region,
        resources: said.resources,
        detail: said.detail,
    };
    let event = event.to_json()?;
    let incoming = Incoming { bus, event: &event, origin, hops: 0 };
    if let Some(routed) = route(service, cx, incoming).await? {
        routed.write(cx)?;
    }
    Ok(())
}

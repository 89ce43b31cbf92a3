//! ListEventBuses: <https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListEventBuses.html>

use api_events::{EventBus, ListEventBuses, ListEventBusesRequest, ListEventBusesResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Events;
use crate::access_policy::shown;
use crate::arns::{BusPlace, DEFAULT_BUS};
use crate::bus::{BUSES, BusRecord, load};
use crate::limits::BUSES_MAX;
use crate::page::paging;
use store::Order;

impl Handler<ListEventBuses> for Events {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &ListEventBusesRequest,
    ) -> Result<Touch<()>, Failure> {
        Ok(Touch::account_wide("events:ListEventBuses", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListEventBusesRequest,
        _: Allowed<()>,
    ) -> Result<ListEventBusesResponse, Failure> {
        let prefix = input.name_prefix.clone().unwrap_or_default();
        let page = (input.limit, input.next_token.as_deref());
        let paging = paging::<ListEventBuses>(cx, page, &[&prefix])?;
        let (account, region) = (cx.account().clone(), cx.region().clone());
        let place = [account.as_str(), region.as_str()];
        let rows = BUSES.range(cx, &place, None, BUSES_MAX + 1, Order::Forward).await?;
        let mut buses: Vec<BusRecord> = rows.into_iter().map(|(_, bus)| bus).collect();
        if !buses.iter().any(|bus| bus.name == DEFAULT_BUS) {
            let place = BusPlace { account, region, name: DEFAULT_BUS.to_owned() };
            buses.extend(load(cx, &place).await?);
            buses.sort_by(|one, other| one.name.cmp(&other.name));
        }
        buses.retain(|bus| bus.name.starts_with(&prefix) && paging.is_ahead(&bus.name));
        let page = paging.cut(buses, |bus| bus.name.clone())?;
        let mut listed = Vec::with_capacity(page.items.len());
        for bus in page.items {
            let policy = match &bus.policy {
                Some(policy) => Some(shown(cx, policy).await?),
                None => None,
            };
            let at = |ms: Option<i64>| ms.map(wire::Timestamp::from_unix_ms);
            listed.push(EventBus {
                name: Some(bus.name.clone()),
                arn: Some(bus.arn()),
                description: bus.description.clone(),
                policy,
                creation_time: at(bus.created_ms),
                last_modified_time: at(bus.changed_ms),
                managed_by: None,
            });
        }
        Ok(ListEventBusesResponse { event_buses: Some(listed), next_token: page.next })
    }
}

//! CreateEventBus: <https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_CreateEventBus.html>
//!
//! # Differs from AWS
//! Buses of partners, dead letters of buses and logs of buses are refused: none of them is built. An event that
//! cannot be sealed under the key of its bus is refused by PutEvents instead of going to a queue.

use api_events::{CreateEventBus, CreateEventBusRequest, CreateEventBusResponse, Tag, errors};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use store::Order;

use crate::Events;
use crate::arns::{BusPlace, DEFAULT_BUS};
use crate::bus::{BUSES, BusRecord};
use crate::find::bus_access;
use crate::kms::resolve_key;
use crate::limits::BUSES_MAX;
use crate::refusal::{invalid_parameter, too_many};
use crate::tags::{add_tags, pairs};
use crate::unbuilt::require_built;

impl Handler<CreateEventBus> for Events {
    /// The bus as it is to be.
    type Touches = Touch<BusRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &CreateEventBusRequest,
    ) -> Result<Touch<BusRecord>, Failure> {
        let place = BusPlace {
            account: cx.account().clone(),
            region: cx.region().clone(),
            name: input.name.clone(),
        };
        let bus = BusRecord::new(&place);
        cx.name_resource(&bus.arn(), &bus.account);
        let tags: &[Tag] = input.tags.as_deref().unwrap_or_default();
        let access = bus_access(cx, "events:CreateEventBus", &bus)?.request_tags(pairs(tags));
        let tagging = bus_access(cx, "events:TagResource", &bus)?.request_tags(pairs(tags));
        let touch = Touch::new(bus, access);
        Ok(if tags.is_empty() { touch } else { touch.and(tagging) })
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &CreateEventBusRequest,
        allowed: Allowed<BusRecord>,
    ) -> Result<CreateEventBusResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        let mut bus = allowed.into_inner();
        if input.event_source_name.is_some() || bus.name.contains('/') {
            return Err(
                invalid_parameter("Name", "Partner event sources are not supported.").into()
            );
        }
        require_built(input.dead_letter_config.as_ref(), input.log_config.as_ref())?;
        if bus.name == DEFAULT_BUS || BUSES.contains(cx, &bus.place()).await? {
            return Err(errors::resource_already_exists_exception(format!(
                "Event bus {} already exists.",
                bus.name
            ))
            .into());
        }
        let [account, region, _] = bus.place();
        let held = BUSES.range(cx, &[account, region], None, BUSES_MAX, Order::Forward).await?;
        if held.len() >= BUSES_MAX {
            return Err(too_many().into());
        }
        add_tags(&mut bus.tags, input.tags.as_deref().unwrap_or_default())?;
        bus.description.clone_from(&input.description);
        bus.created_ms = Some(cx.now().unix_ms());
        if let Some(key) = input.kms_key_identifier.as_deref().filter(|key| !key.is_empty()) {
            bus.kms_key = Some(resolve_key(cx, &bus, key).await?);
        }
        bus.save(cx)?;
        Ok(CreateEventBusResponse {
            event_bus_arn: Some(bus.arn()),
            description: bus.description.clone(),
            kms_key_identifier: bus.kms_key.clone(),
            ..CreateEventBusResponse::default()
        })
    }
}

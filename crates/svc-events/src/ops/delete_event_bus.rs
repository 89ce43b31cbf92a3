//! DeleteEventBus: <https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DeleteEventBus.html>

use api_events::{DeleteEventBus, DeleteEventBusRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use store::Order;
use wire::Empty;

use crate::Events;
use crate::arns::DEFAULT_BUS;
use crate::bus::BUSES;
use crate::find::{FoundBus, find_bus};
use crate::refusal::invalid;
use crate::rule::{REVISIONS, RULES};

impl Handler<DeleteEventBus> for Events {
    type Touches = Touch<FoundBus>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeleteEventBusRequest,
    ) -> Result<Touch<FoundBus>, Failure> {
        let (found, access) = find_bus(cx, Some(&input.name), "events:DeleteEventBus").await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &DeleteEventBusRequest,
        found: Allowed<FoundBus>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        if found.place.name == DEFAULT_BUS {
            return Err(invalid("Cannot delete event bus default.").into());
        }
        // One that is not there is gone.
        let Some(bus) = found.bus() else { return Ok(Empty {}) };
        let rules = RULES.range(cx, &bus.place(), None, 1, Order::Forward).await?;
        if !rules.is_empty() {
            return Err(invalid("Event bus can't be deleted since it has rules.").into());
        }
        BUSES.delete(cx.tx_mut(), &bus.place());
        REVISIONS.delete(cx.tx_mut(), &bus.place());
        Ok(Empty {})
    }
}

//! UpdateEventBus: <https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_UpdateEventBus.html>
//!
//! # Differs from AWS
//! As CreateEventBus.

use api_events::{UpdateEventBus, UpdateEventBusRequest, UpdateEventBusResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Events;
use crate::find::{FoundBus, find_bus};
use crate::kms::resolve_key;
use crate::unbuilt::require_built;

impl Handler<UpdateEventBus> for Events {
    type Touches = Touch<FoundBus>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &UpdateEventBusRequest,
    ) -> Result<Touch<FoundBus>, Failure> {
        let named = input.name.as_deref();
        let (found, access) = find_bus(cx, named, "events:UpdateEventBus").await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &UpdateEventBusRequest,
        found: Allowed<FoundBus>,
    ) -> Result<UpdateEventBusResponse, Failure> {
        let cx = &mut cx.writer(&found);
        let mut bus = found.present()?.clone();
        require_built(input.dead_letter_config.as_ref(), input.log_config.as_ref())?;
        if input.description.is_some() {
            bus.description.clone_from(&input.description);
        }
        match input.kms_key_identifier.as_deref() {
            None => {}
            // Back to the key that EventBridge owns.
            Some("") => bus.kms_key = None,
            Some(key) => bus.kms_key = Some(resolve_key(cx, &bus, key).await?),
        }
        bus.save(cx)?;
        Ok(UpdateEventBusResponse {
            arn: Some(bus.arn()),
            name: Some(bus.name.clone()),
            kms_key_identifier: bus.kms_key.clone(),
            description: bus.description.clone(),
            ..UpdateEventBusResponse::default()
        })
    }
}

//! An event that a rule sends on to another bus. No request reaches this operation: EventBridge calls it, with the
//! target's role or as itself. Policies see `events:PutEvents`.
//!
//! The event stays what it was: its id, its account and its source, which may be one of AWS's own.
//!
//! Source: <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-cross-account.html>

use api_events::{SERVICE, errors};
use engine::{Allowed, Ctx, Failure, StagedHandler, Touch, View};
use wire::{Empty, Kind, Member, Operation, OperationMeta, Schema, SensitiveString, Structure};

use crate::Events;
use crate::find::{FoundBus, find_bus};
use crate::limits::HOPS_MAX;
use crate::put_keys::with_event_keys;
use crate::routing::{Incoming, Origin, Routed, route};

/// Sends an event on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ForwardEvent;

impl Operation for ForwardEvent {
    type Input = ForwardEventRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &FORWARD_EVENT;
}

static FORWARD_EVENT: OperationMeta = OperationMeta {
    crosses_accounts: true,
    counted: true,
    category: api_events::PutEvents::META.category,
    input: &REQUEST,
    new_input: wire::new_shape::<ForwardEventRequest>,
    ..OperationMeta::named(&SERVICE, "PutEvents", &["events:PutEvents"])
};

static TEXT: Schema = Schema::new("String", Kind::String);
static EVENT: Schema = Schema::new("Event", Kind::String).sensitive();
static NUMBER: Schema = Schema::new("Integer", Kind::Integer);

/// What is sent on.
#[derive(Default)]
pub struct ForwardEventRequest {
    /// The bus.
    pub bus_arn: String,
    /// The event.
    pub event: SensitiveString,
    /// How many buses it came from before.
    pub hops: i32,
}

static REQUEST: Structure = Structure::new(
    "ForwardEventRequest",
    &[
        Member::new("EventBusArn", &TEXT).required(),
        Member::new("Event", &EVENT).required(),
        Member::new("Hops", &NUMBER).required(),
    ],
);

wire::shape!(ForwardEventRequest, REQUEST { 0 bus_arn, 1 event, 2 hops });

impl StagedHandler<ForwardEvent> for Events {
    type Touches = Touch<FoundBus>;
    type Staged = Option<Routed>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ForwardEventRequest,
    ) -> Result<Touch<FoundBus>, Failure> {
        let (found, access) = find_bus(cx, Some(&input.bus_arn), "events:PutEvents").await?;
        let event: serde_json::Value =
            serde_json::from_str(input.event.reveal()).unwrap_or_default();
        let text = |name: &str| event.get(name).and_then(serde_json::Value::as_str);
        let access = with_event_keys(access, (text("source"), text("detail-type")), true);
        Ok(Touch::new(found, access))
    }

    async fn stage(
        &self,
        cx: &mut Ctx,
        input: &ForwardEventRequest,
        found: &Allowed<FoundBus>,
    ) -> Result<Option<Routed>, Failure> {
        let bus = found.present()?;
        let hops = u8::try_from(input.hops).unwrap_or(u8::MAX);
        if hops > HOPS_MAX {
            return Err(errors::validation_exception(format!(
                "The event came over {HOPS_MAX} event buses and is not sent on."
            ))
            .into());
        }
        let event = input.event.reveal();
        let incoming = Incoming { bus, event, origin: Origin::Caller, hops };
        route(self, cx, incoming).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &ForwardEventRequest,
        found: Allowed<FoundBus>,
        routed: &Option<Routed>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        if let Some(routed) = routed {
            routed.write(cx)?;
        }
        Ok(Empty {})
    }
}

//! PutEvents: <https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEvents.html>
//!
//! # Differs from AWS
//! An entry for a bus that does not exist fails with `ResourceNotFoundException`, where AWS takes the event and
//! drops it. One that cannot be sealed under the key of its bus fails with KMS's code.

use api_events::{
    PutEvents, PutEventsRequest, PutEventsRequestEntry, PutEventsResponse, PutEventsResultEntry,
};
use engine::{Allowed, Ctx, Failure, StagedHandler, Touch, View};
use names::RequestId;

use crate::Events;
use crate::entry::{EntryFault, read, require_size};
use crate::event::Event;
use crate::find::{FoundBus, find_bus};
use crate::kms::refusal;
use crate::put_keys::with_event_keys;
use crate::refusal::invalid_parameter;
use crate::routing::{Incoming, Origin, Routed, route};

/// What became of an entry: the event's id, and what is stored of it.
#[derive(Debug)]
pub struct Put {
    id: String,
    routed: Option<Routed>,
}

impl StagedHandler<PutEvents> for Events {
    /// One for each entry.
    type Touches = Vec<Touch<FoundBus>>;
    type Staged = Vec<Result<Put, EntryFault>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &PutEventsRequest,
    ) -> Result<Vec<Touch<FoundBus>>, Failure> {
        if input.endpoint_id.is_some() {
            return Err(
                invalid_parameter("EndpointId", "Global endpoints are not supported.").into()
            );
        }
        require_size(&input.entries)?;
        let mut touches = Vec::with_capacity(input.entries.len());
        for entry in &input.entries {
            let named = entry.event_bus_name.as_deref();
            let (found, access) = find_bus(cx, named, "events:PutEvents").await?;
            let said = (entry.source.as_deref(), entry.detail_type.as_deref());
            touches.push(Touch::new(found, with_event_keys(access, said, false)));
        }
        Ok(touches)
    }

    async fn stage(
        &self,
        cx: &mut Ctx,
        input: &PutEventsRequest,
        found: &Vec<Allowed<FoundBus>>,
    ) -> Result<Vec<Result<Put, EntryFault>>, Failure> {
        let mut staged = Vec::with_capacity(input.entries.len());
        for (entry, found) in input.entries.iter().zip(found) {
            staged.push(put(self, cx, (entry, found)).await?);
        }
        Ok(staged)
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &PutEventsRequest,
        found: Vec<Allowed<FoundBus>>,
        staged: &Vec<Result<Put, EntryFault>>,
    ) -> Result<PutEventsResponse, Failure> {
        let mut entries = Vec::with_capacity(staged.len());
        for (put, found) in staged.iter().zip(&found) {
            let cx = &mut cx.writer(found);
            entries.push(match put {
                Ok(put) => {
                    if let Some(routed) = &put.routed {
                        routed.write(cx)?;
                    }
                    PutEventsResultEntry {
                        event_id: Some(put.id.clone()),
                        ..PutEventsResultEntry::default()
                    }
                }
                Err(fault) => PutEventsResultEntry {
                    event_id: None,
                    error_code: Some(fault.code.clone()),
                    error_message: Some(fault.message.clone()),
                },
            });
        }
        let failed = staged.iter().filter(|put| put.is_err()).count();
        Ok(PutEventsResponse {
            failed_entry_count: Some(i32::try_from(failed).unwrap_or(i32::MAX)),
            entries: Some(entries),
        })
    }
}

/// What is to be stored of an entry.
async fn put(
    service: &Events,
    cx: &mut Ctx,
    (entry, found): (&PutEventsRequestEntry, &Allowed<FoundBus>),
) -> Result<Result<Put, EntryFault>, Failure> {
    let said = match read(entry) {
        Ok(said) => said,
        Err(fault) => return Ok(Err(fault)),
    };
    let Some(bus) = found.bus() else {
        let text = format!("Event bus {} does not exist.", found.place.name);
        return Ok(Err(EntryFault::new("ResourceNotFoundException", text)));
    };
    let id = RequestId::uuid(envelope::random::id_bytes(cx.random())).to_string();
    let event = Event {
        id: id.clone(),
        detail_type: said.detail_type.to_owned(),
        source: said.source.to_owned(),
        account: cx.account().to_string(),
        time: entry.time.unwrap_or(cx.now()),
        region: bus.region.to_string(),
        resources: entry.resources.clone().unwrap_or_default(),
        detail: said.detail.to_owned(),
    };
    let event = event.to_json()?;
    let incoming = Incoming { bus, event: &event, origin: Origin::Caller, hops: 0 };
    match route(service, cx, incoming).await {
        Ok(routed) => Ok(Ok(Put { id, routed })),
        Err(failure) => match refusal(&failure) {
            Some((code, text)) if !failure.is_outage() => Ok(Err(EntryFault::new(code, text))),
            _ => Err(failure),
        },
    }
}

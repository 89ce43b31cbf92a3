//! An execution in the clear, for as long as one step takes.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use engine::{Ctx, Failure, Writer};
use serde_json::{Map, Value};
use states_language::{Event, Machine, NothingKnown, Run};

use crate::execution::{EVENTS, EventRecord, ExecutionRecord};
use crate::limits::ROW_BYTES;
use crate::sealing::{Key, read_contents, write_contents};

/// The names of the two texts that an execution has.
pub(crate) const DEFINITION: &str = "definition";
pub(crate) const RUN: &str = "run";

/// The definition that an execution follows.
///
/// # Errors
/// [`Failure::Internal`] for what does not open.
pub(crate) async fn open_definition(
    cx: &mut Ctx,
    (home, parts): (&str, usize),
    key: &Key,
) -> Result<String, Failure> {
    let sealed = read_contents(cx, (home, DEFINITION), parts).await?;
    let text = key.open(&[home, DEFINITION], &sealed)?;
    String::from_utf8(text.reveal().clone()).map_err(|_| damaged())
}

/// As a machine.
///
/// # Errors
/// [`Failure::Internal`] for what is none.
pub(crate) fn machine_of(definition: &str) -> Result<Machine, Failure> {
    Machine::parse(definition, &NothingKnown).0.ok_or_else(damaged)
}

/// How an execution stands.
///
/// # Errors
/// [`Failure::Internal`] for what does not open.
pub(crate) async fn open_run(
    cx: &mut Ctx,
    execution: &ExecutionRecord,
    key: &Key,
) -> Result<Run, Failure> {
    let home = execution.home.as_str();
    let sealed = read_contents(cx, (home, RUN), execution.run_parts).await?;
    let text = key.open(&[home, RUN], &sealed)?;
    serde_json::from_slice(text.reveal()).map_err(|_| damaged())
}

/// How an execution stands, and what became of it, sealed.
#[derive(Debug)]
pub(crate) struct Sealed {
    run: Vec<u8>,
    /// By their numbers, with what their rows have no room for.
    events: Vec<(String, EventRecord, Option<Vec<u8>>)>,
    last_event: u64,
}

/// Seals them.
///
/// # Errors
/// When a primitive fails.
pub(crate) fn sealed(
    cx: &Ctx,
    home: &str,
    key: &Key,
    (run, events): (&Run, &[Event]),
) -> Result<Sealed, Failure> {
    let text = serde_json::to_vec(run).map_err(|_| damaged())?;
    let mut rows = Vec::new();
    for event in events {
        let number = format!("{:020}", event.id);
        let details = event.details.as_ref().map(|(name, details)| {
            let members = [(name.clone(), details.clone())];
            Value::Object(Map::from_iter(members)).to_string()
        });
        let place = [home, "event", number.as_str()];
        let sealed = details.map(|text| key.seal(cx, &place, text.as_bytes())).transpose()?;
        let (inside, apart) = match sealed {
            Some(sealed) if sealed.len() > ROW_BYTES => (None, Some(sealed)),
            sealed => (sealed.map(|sealed| STANDARD.encode(sealed)), None),
        };
        let record = EventRecord {
            previous: event.previous,
            at_ms: event.at_ms,
            kind: event.kind.clone(),
            sealed: inside,
            parts: 0,
        };
        rows.push((number, record, apart));
    }
    let run_text = key.seal(cx, &[home, RUN], &text)?;
    Ok(Sealed { run: run_text, events: rows, last_event: run.last_event })
}

impl Sealed {
    /// Stores them; what `execution` says of it is for its caller to save.
    ///
    /// # Errors
    /// [`Failure::Internal`] for what has no form.
    pub(crate) fn write(
        &self,
        cx: &mut Writer<'_>,
        execution: &mut ExecutionRecord,
    ) -> Result<(), Failure> {
        let home = execution.home.clone();
        let before = execution.run_parts;
        execution.run_parts = write_contents(cx, (&home, RUN), &self.run, before)?;
        for (number, record, apart) in &self.events {
            let mut record = record.clone();
            if let Some(sealed) = apart {
                record.parts = write_contents(cx, (&home, &event_name(number)), sealed, 0)?;
            }
            EVENTS.put(cx.tx_mut(), &[&home, number], &record)?;
        }
        execution.events = self.last_event;
        Ok(())
    }
}

/// The details of an event, as JSON in the words of the API.
///
/// # Errors
/// [`Failure::Internal`] for what does not open.
pub(crate) async fn event_details(
    cx: &mut Ctx,
    (home, number): (&str, &str),
    record: &EventRecord,
    key: &Key,
) -> Result<Map<String, Value>, Failure> {
    let sealed = match &record.sealed {
        Some(sealed) => STANDARD.decode(sealed).map_err(|_| damaged())?,
        None if record.parts > 0 => {
            read_contents(cx, (home, &event_name(number)), record.parts).await?
        }
        None => return Ok(Map::new()),
    };
    let text = key.open(&[home, "event", number], &sealed)?;
    serde_json::from_slice(text.reveal()).map_err(|_| damaged())
}

/// Where what an event says lies, if its row has no room for it.
pub(crate) fn event_name(number: &str) -> String {
    format!("event-{number}")
}

fn damaged() -> Failure {
    Failure::Internal("what is stored of an execution is damaged".to_owned())
}

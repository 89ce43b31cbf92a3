//! What AWS's services say on the default bus of an account: made of the records and domain events of the
//! journal.
//!
//! Source: <https://docs.aws.amazon.com/eventbridge/latest/ref/events.html>

use engine::{Emitted, Failure};
use journal::{Kind, Record};

mod certificates;
mod executions;
mod findings;
mod keys;
mod objects;
mod parameters;
mod trail;

/// The domain events that services' events are made of.
pub(crate) const DOMAIN_EVENTS: &[&str] = &[
    certificates::TOLD,
    executions::CHANGED,
    findings::FINDING,
    objects::OBJECT,
    parameters::ACTED,
    parameters::CHANGED,
];

/// An event of a service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ServiceEvent {
    pub(crate) account: String,
    pub(crate) region: String,
    pub(crate) source: String,
    pub(crate) detail_type: &'static str,
    pub(crate) resources: Vec<String>,
    /// A JSON object.
    pub(crate) detail: String,
    /// It is the record of a call that only read.
    pub(crate) is_read: bool,
    /// When it happened, where the record says when it was told.
    pub(crate) at_ms: Option<i64>,
}

/// What services say of a record.
///
/// # Errors
/// [`Failure::Internal`] for a damaged one.
pub(crate) fn events_of(record: &Record) -> Result<Vec<ServiceEvent>, Failure> {
    match record.kind {
        Kind::Audit => {
            let Some(event) = trail::Recorded::read(record) else { return Ok(Vec::new()) };
            let mut events: Vec<ServiceEvent> = event.event(record).into_iter().collect();
            events.extend(keys::event_of(&event));
            Ok(events)
        }
        Kind::Domain => {
            let Some(event) = Emitted::read(record)? else { return Ok(Vec::new()) };
            let mut said = parameters::event_of(&event)?;
            if said.is_none() {
                said = certificates::event_of(&event)?;
            }
            if said.is_none() {
                said = executions::event_of(&event)?;
            }
            if said.is_none() {
                said = objects::event_of(&event)?;
            }
            if said.is_none() {
                said = findings::event_of(&event)?;
            }
            Ok(said.into_iter().collect())
        }
    }
}

//! Domain events: what became of a resource, for the consumers that act on it.
//!
//! An audit record says who did what in CloudTrail's words; it lacks what notifications and rules
//! are made of. A handler that changes a resource says the rest with [`Ctx::emit`]; the event goes to
//! the journal with the call's record, or not at all.

use journal::{Kind, Record};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::commit::PendingEvent;
use crate::ctx::Ctx;
use crate::domain_event::{DomainEvent, Origin, domain_event};
use crate::failure::Failure;

/// A domain event as a consumer reads it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Emitted {
    /// Its type.
    pub r#type: String,
    ordinal: u16,
    /// The operation that made it so, or the service's own act, as the audit record names it.
    pub operation: String,
    /// The caller's account; none of callers without one.
    pub account_id: Option<String>,
    /// The region of the call.
    pub aws_region: String,
    /// The id of the request that the call answered.
    pub request_id: String,
    /// S3's second id of it.
    pub extended_request_id: String,
    /// Who called, as `aws:userid` says it.
    pub principal_id: String,
    /// Where from: an address, or the service that called for somebody.
    pub source_ip_address: String,
    detail: Value,
    #[serde(skip)]
    store_version: u64,
}

impl Emitted {
    /// The domain event in a record of the journal; `None` for a record of another kind.
    ///
    /// # Errors
    /// [`Failure::Internal`] when its payload is not one.
    pub fn read(record: &Record) -> Result<Option<Self>, Failure> {
        if record.kind != Kind::Domain {
            return Ok(None);
        }
        let read: Result<Self, _> = serde_json::from_slice(&record.payload);
        // serde's own text may quote the payload.
        let read = read.map_err(|error| {
            Failure::Internal(format!("a domain event is damaged at byte {}", error.column()))
        })?;
        Ok(Some(Self { store_version: record.store_version, ..read }))
    }

    /// What the event says, if it is of this type.
    ///
    /// # Errors
    /// [`Failure::Internal`] when it does not say it as the type does.
    pub fn detail<E: DomainEvent + DeserializeOwned>(&self) -> Result<Option<E>, Failure> {
        if self.r#type != E::TYPE {
            return Ok(None);
        }
        let read = E::deserialize(&self.detail);
        let read = read.map_err(|error| Failure::Internal(format!("{}: {error}", E::TYPE)))?;
        Ok(Some(read))
    }

    /// S3's `sequencer`: of two events for the same object the later one has the greater text. It is
    /// the version of the store commit, which grows from commit to commit of the same row, and the
    /// place in that commit, in 18 hexadecimal digits.
    #[must_use]
    pub fn sequencer(&self) -> String {
        format!("{:014X}{:04X}", self.store_version, self.ordinal)
    }
}

impl Ctx {
    /// Whether some consumer wants events of this type: where it is worth not making one.
    #[must_use]
    pub fn wants<E: DomainEvent>(&self) -> bool {
        self.engine.consumers.want(E::TYPE)
    }

    /// Records `event` with what this call writes; a call that writes nothing emits nothing. An
    /// event of a type that no consumer wants is not recorded.
    ///
    /// # Errors
    /// [`Failure::Internal`] when it cannot be written as JSON.
    pub fn emit<E: DomainEvent>(&mut self, event: &E) -> Result<(), Failure> {
        if !self.wants::<E>() {
            return Ok(());
        }
        let pending = self.as_pending(event)?;
        self.emitted.push(pending);
        Ok(())
    }

    /// `event` as it is recorded.
    pub(crate) fn as_pending<E: DomainEvent>(&self, event: &E) -> Result<PendingEvent, Failure> {
        let origin = Origin {
            clock: &*self.engine.clock,
            random: &*self.engine.random,
            request: &self.request,
            caller: &self.caller,
            operation: self.operation,
            ordinal: self.emitted.len(),
        };
        domain_event(origin, event)
    }
}

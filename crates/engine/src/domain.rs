//! Domain events: what became of a resource, for the consumers that act on it.
//!
//! An audit record says who did what in CloudTrail's words; it lacks what notifications and rules
//! are made of. A handler that changes a resource says the rest with [`Ctx::emit`]; the event goes to
//! the journal with the call's record, or not at all.

use std::borrow::Cow;

use bytes::Bytes;
use journal::{EventId, Kind, Record};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::commit::PendingEvent;
use crate::ctx::Ctx;
use crate::failure::Failure;

/// The payload of a domain event.
pub trait DomainEvent: Serialize {
    /// Its type, such as `s3.ObjectCreated`. A changed meaning of its members is another type.
    const TYPE: &'static str;
}

/// A domain event as it is recorded.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Written<'a, E> {
    r#type: &'static str,
    /// Its place among the events of its commit.
    ordinal: u16,
    operation: &'static str,
    account_id: Option<&'a str>,
    aws_region: &'a str,
    request_id: &'a str,
    extended_request_id: &'a str,
    principal_id: String,
    source_ip_address: Cow<'a, str>,
    detail: &'a E,
}

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
        let request = &self.request;
        let via = request.called_via.last().map(|via| Cow::Borrowed(*via));
        let address = || Cow::Owned(request.peer.ip.ip().to_string());
        let written = Written {
            r#type: E::TYPE,
            ordinal: u16::try_from(self.emitted.len()).unwrap_or(u16::MAX),
            operation: self.operation,
            account_id: self.caller.account.as_ref().map(names::AccountId::as_str),
            aws_region: request.region.as_str(),
            request_id: request.id.as_str(),
            extended_request_id: &request.extended_id,
            principal_id: self.caller.user_id(),
            source_ip_address: via.unwrap_or_else(address),
            detail: event,
        };
        let payload = serde_json::to_vec(&written)
            .map_err(|error| Failure::Internal(format!("{} is not JSON: {error}", E::TYPE)))?;
        let time = self.engine.clock.now();
        let id = EventId::fresh(time, &*self.engine.random);
        let payload = Bytes::from(payload);
        self.emitted.push(PendingEvent { id, time, kind: Kind::Domain, payload });
        Ok(())
    }
}

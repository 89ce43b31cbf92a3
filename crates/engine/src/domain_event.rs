//! A domain event as the journal holds it.

use std::borrow::Cow;

use bytes::Bytes;
use identity::Caller;
use journal::{EventId, Kind};
use serde::Serialize;
use stdx::{Clock, Random};

use crate::commit::PendingEvent;
use crate::failure::Failure;
use crate::request_info::RequestInfo;

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

/// Of which call an event is.
pub(crate) struct Origin<'a> {
    pub(crate) clock: &'a dyn Clock,
    pub(crate) random: &'a dyn Random,
    pub(crate) request: &'a RequestInfo,
    pub(crate) caller: &'a Caller,
    pub(crate) operation: &'static str,
    /// Its place among the events of the call.
    pub(crate) ordinal: usize,
}

/// Writes `event` as the journal holds it.
///
/// # Errors
/// [`Failure::Internal`] when it cannot be written as JSON.
pub(crate) fn domain_event<E: DomainEvent>(
    origin: Origin<'_>,
    event: &E,
) -> Result<PendingEvent, Failure> {
    let Origin { clock, random, request, caller, operation, ordinal } = origin;
    let via = request.invoked_by().map(Cow::Borrowed);
    let address = || Cow::Owned(request.peer.ip.ip().to_string());
    let written = Written {
        r#type: E::TYPE,
        ordinal: u16::try_from(ordinal).unwrap_or(u16::MAX),
        operation,
        account_id: caller.account.as_ref().map(names::AccountId::as_str),
        aws_region: request.region.as_str(),
        request_id: request.id.as_str(),
        extended_request_id: &request.extended_id,
        principal_id: caller.user_id(),
        source_ip_address: via.unwrap_or_else(address),
        detail: event,
    };
    let payload = serde_json::to_vec(&written)
        .map_err(|error| Failure::Internal(format!("{} is not JSON: {error}", E::TYPE)))?;
    let time = clock.now();
    let id = EventId::fresh(time, random);
    Ok(PendingEvent { id, time, kind: Kind::Domain, payload: Bytes::from(payload) })
}

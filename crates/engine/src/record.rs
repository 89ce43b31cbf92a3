//! The audit record of a call, in CloudTrail's form, version 1.11.
//!
//! Source: <https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html>

use std::collections::BTreeSet;

use bytes::Bytes;
use identity::Caller;
use journal::EventId;
use names::AccountId;
use serde_json::{Map, Value, json};
use stdx::{Random, Timestamp};
use wire::{AwsError, Category, OperationMeta};

use crate::audit::AuditNotes;
use crate::commit::PendingEvent;
use crate::request_info::RequestInfo;
use crate::user_identity::user_identity;

const EVENT_VERSION: &str = "1.11";

/// The longest error message and user agent a record keeps, in bytes.
const TEXT_BYTES_MAX: usize = 1024;

/// The operation a record is about. It need not exist: unknown ones are recorded too.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Subject<'a> {
    pub(crate) event_source: &'a str,
    pub(crate) name: &'a str,
    pub(crate) read_only: bool,
    pub(crate) is_data: bool,
    /// Not a call but an act of the service itself.
    pub(crate) is_service_event: bool,
}

impl<'a> From<&'a OperationMeta> for Subject<'a> {
    fn from(meta: &'a OperationMeta) -> Self {
        Self {
            event_source: meta.service.event_source,
            name: meta.event_name,
            read_only: meta.read_only,
            is_data: meta.category == Category::Data,
            is_service_event: false,
        }
    }
}

/// Everything a record is made of.
pub(crate) struct Outcome<'a> {
    pub(crate) subject: Subject<'a>,
    pub(crate) caller: &'a Caller,
    pub(crate) request: &'a RequestInfo,
    pub(crate) notes: &'a AuditNotes,
    /// Redacted request members.
    pub(crate) parameters: Value,
    /// Redacted response members of a call that changed something.
    pub(crate) response: Value,
    pub(crate) error: Option<&'a AwsError>,
    /// The management account: it gets the records of calls that concern no account.
    pub(crate) installation: &'a AccountId,
    /// Accounts whose resources were touched.
    pub(crate) owners: &'a BTreeSet<AccountId>,
    pub(crate) finished_at: Timestamp,
}

/// One record for the caller's account, and one for every other account whose resource the call
/// touched; they share `sharedEventID`.
pub(crate) fn records(outcome: &Outcome<'_>, random: &dyn Random) -> Vec<PendingEvent> {
    let own = outcome.caller.account.as_ref();
    let mut recipients: Vec<&AccountId> = own.into_iter().collect();
    recipients.extend(outcome.owners.iter().filter(|owner| Some(*owner) != own));
    if recipients.is_empty() {
        recipients.push(outcome.installation);
    }
    let shared = (recipients.len() > 1).then(|| EventId::random(random));
    recipients.into_iter().map(|account| record(outcome, account, shared, random)).collect()
}

fn record(
    outcome: &Outcome<'_>,
    recipient: &AccountId,
    shared: Option<EventId>,
    random: &dyn Random,
) -> PendingEvent {
    let id = EventId::random(random);
    let mut record = Map::new();
    describe_call(outcome, &mut record);
    describe_result(outcome, &mut record);
    record.insert("requestID".into(), json!(outcome.request.id.as_str()));
    record.insert("eventID".into(), json!(id.to_string()));
    let kind = if outcome.subject.is_service_event { "AwsServiceEvent" } else { "AwsApiCall" };
    record.insert("eventType".into(), json!(kind));
    record.insert("recipientAccountId".into(), json!(recipient.as_str()));
    if let Some(shared) = shared {
        record.insert("sharedEventID".into(), json!(shared.to_string()));
    }
    let payload = serde_json::to_vec(&Value::Object(record)).unwrap_or_default();
    PendingEvent { id, time: outcome.finished_at, payload: Bytes::from(payload) }
}

fn describe_call(outcome: &Outcome<'_>, record: &mut Map<String, Value>) {
    let request = outcome.request;
    let via = request.called_via.last().copied();
    let mut identity = user_identity(outcome.caller);
    if let Some(via) = via {
        identity.insert("invokedBy".into(), json!(via));
    }
    let source = via.map_or_else(|| request.peer.ip.to_string(), ToOwned::to_owned);
    let agent = via.or(request.user_agent.as_deref()).map(clipped);
    let mut parameters = outcome.parameters.clone();
    if let Some(members) = parameters.as_object_mut() {
        members.extend(outcome.notes.request_extra.clone());
    }
    record.insert("eventVersion".into(), json!(EVENT_VERSION));
    record.insert("userIdentity".into(), Value::Object(identity));
    record.insert("eventTime".into(), json!(outcome.finished_at.iso8601()));
    record.insert("eventSource".into(), json!(outcome.subject.event_source));
    record.insert("eventName".into(), json!(clipped(outcome.subject.name)));
    record.insert("awsRegion".into(), json!(request.region.as_str()));
    record.insert("sourceIPAddress".into(), json!(source));
    record.insert("userAgent".into(), json!(agent));
    record.insert("requestParameters".into(), none_if_empty(parameters));
    let is_data = outcome.subject.is_data;
    record.insert("readOnly".into(), json!(outcome.subject.read_only));
    record.insert("managementEvent".into(), json!(!is_data));
    record.insert("eventCategory".into(), json!(if is_data { "Data" } else { "Management" }));
    if let Some(tls) = &request.peer.tls {
        let details = json!({
            "tlsVersion": tls.version,
            "cipherSuite": tls.cipher_suite,
            "clientProvidedHostHeader": clipped(&request.host),
        });
        record.insert("tlsDetails".into(), details);
    }
}

fn describe_result(outcome: &Outcome<'_>, record: &mut Map<String, Value>) {
    let response = match (outcome.error, &outcome.notes.response) {
        (Some(_), _) => Value::Null,
        (None, Some(replacement)) => replacement.clone(),
        (None, None) if outcome.subject.read_only => Value::Null,
        (None, None) => none_if_empty(outcome.response.clone()),
    };
    record.insert("responseElements".into(), response);
    if let Some(error) = outcome.error {
        record.insert("errorCode".into(), json!(error.code()));
        if let Some(message) = error.message() {
            record.insert("errorMessage".into(), json!(clipped(message)));
        }
    }
    if !outcome.notes.extra.is_empty() {
        record.insert("additionalEventData".into(), Value::Object(outcome.notes.extra.clone()));
    }
    if !outcome.notes.resources.is_empty() {
        let one = |resource: &crate::audit::AuditedResource| {
            json!({
                "ARN": resource.arn,
                "accountId": resource.account.as_str(),
                "type": resource.kind,
            })
        };
        let resources = outcome.notes.resources.iter().map(one).collect();
        record.insert("resources".into(), Value::Array(resources));
    }
}

/// CloudTrail shows `null` where a call has no members.
fn none_if_empty(value: Value) -> Value {
    match &value {
        Value::Object(members) if members.is_empty() => Value::Null,
        _ => value,
    }
}

fn clipped(text: &str) -> &str {
    text.get(..text.floor_char_boundary(TEXT_BYTES_MAX)).unwrap_or_default()
}

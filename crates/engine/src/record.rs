//! The audit record of a call, in CloudTrail's form, version 1.11.
//!
//! Source: <https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html>

use std::collections::BTreeSet;

use bytes::Bytes;
use identity::Caller;
use journal::{EventId, Kind};
use names::AccountId;
use serde::ser::{SerializeMap as _, SerializeSeq as _};
use serde::{Serialize, Serializer};
use serde_json::{Map, Value};
use stdx::{Random, Timestamp};
use wire::{AwsError, Category, OperationMeta, Protocol};

use crate::audit::{AuditNotes, AuditedResource};
use crate::commit::PendingEvent;
use crate::request_info::{RequestInfo, SignatureVersion, Signing, TlsInfo};
use crate::user_identity::UserIdentity;

const EVENT_VERSION: &str = "1.11";

/// Requests to S3 are recorded with how they were signed and carried.
const S3_SOURCE: &str = "s3.amazonaws.com";

/// Records of calls that change a key of KMS name it in what was answered.
const KMS_SOURCE: &str = "kms.amazonaws.com";

/// The one act of KMS itself that does so too.
const KEY_DELETION: &str = "DeleteKey";

/// The kind of resource that a key of KMS is.
const KMS_KEY: &str = "AWS::KMS::Key";

/// Where a caller of another account is denied, only that account has the record.
///
/// Sources: <https://docs.aws.amazon.com/kms/latest/developerguide/logging-using-cloudtrail.html>,
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/cloudtrail-integration.html>
const DENIED_TO_CALLER_ALONE: [&str; 2] = [KMS_SOURCE, "sts.amazonaws.com"];

/// The part of an address of S3 that only says which client made it.
const CLIENT_HINT: &str = "x-id";

/// The longest error message and user agent a record keeps, in bytes.
const TEXT_BYTES_MAX: usize = 1024;

/// The room a record is written into at first: most fit.
const RECORD_BYTES: usize = 1536;

/// The operation a record is about. It need not exist: unknown ones are recorded too.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Subject<'a> {
    pub(crate) event_source: &'a str,
    pub(crate) name: &'a str,
    pub(crate) read_only: bool,
    pub(crate) is_data: bool,
    /// Not a call but an act of the service itself.
    pub(crate) is_service_event: bool,
    /// The operation, where it exists.
    pub(crate) meta: Option<&'a OperationMeta>,
}

impl<'a> From<&'a OperationMeta> for Subject<'a> {
    fn from(meta: &'a OperationMeta) -> Self {
        Self {
            event_source: meta.service.event_source,
            name: meta.event_name,
            read_only: meta.read_only,
            is_data: meta.category == Category::Data,
            is_service_event: false,
            meta: Some(meta),
        }
    }
}

/// The bytes of a request's and an answer's body, of requests to S3.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Carried {
    pub(crate) bytes_in: u64,
    pub(crate) bytes_out: u64,
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
    /// What was carried, where the handler has not noted it.
    pub(crate) carried: Carried,
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
    let is_own_affair = own.is_some()
        && outcome.error.is_some_and(is_denial)
        && DENIED_TO_CALLER_ALONE.contains(&outcome.subject.event_source);
    let others = outcome.owners.iter().filter(|owner| Some(*owner) != own && !is_own_affair);
    recipients.extend(others);
    if recipients.is_empty() {
        recipients.push(outcome.installation);
    }
    // An owner that the caller may not know of gets a record that the caller's does not point to.
    let is_shown = |account: &AccountId| Some(account) == own || !outcome.notes.hides(account);
    let is_shared = recipients.iter().filter(|account| is_shown(account)).count() > 1;
    let shared = is_shared.then(|| EventId::fresh(outcome.finished_at, random));
    let make = |account: &AccountId| {
        record(outcome, account, shared.filter(|_| is_shown(account)), random)
    };
    recipients.into_iter().map(make).collect()
}

fn record(
    outcome: &Outcome<'_>,
    recipient: &AccountId,
    shared: Option<EventId>,
    random: &dyn Random,
) -> PendingEvent {
    let id = EventId::fresh(outcome.finished_at, random);
    let mut payload = Vec::with_capacity(RECORD_BYTES);
    // Writing texts and numbers into memory cannot fail.
    let written = serde_json::to_writer(&mut payload, &Record { outcome, recipient, id, shared });
    if let Err(error) = written {
        tracing::error!(%error, "a record could not be written in full");
    }
    let payload = Bytes::from(payload);
    PendingEvent { id, time: outcome.finished_at, kind: Kind::Audit, payload }
}

/// A record as it is written: straight into its bytes, since every call pays for it.
struct Record<'a> {
    outcome: &'a Outcome<'a>,
    recipient: &'a AccountId,
    id: EventId,
    shared: Option<EventId>,
}

impl Serialize for Record<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut record = serializer.serialize_map(None)?;
        self.put_call(&mut record)?;
        self.put_result(&mut record)?;
        let subject = &self.outcome.subject;
        let kind = if subject.is_service_event { "AwsServiceEvent" } else { "AwsApiCall" };
        record.serialize_entry("requestID", self.outcome.request.id.as_str())?;
        record.serialize_entry("eventID", self.id.hyphenated().as_str())?;
        record.serialize_entry("eventType", kind)?;
        record.serialize_entry("recipientAccountId", self.recipient.as_str())?;
        if let Some(shared) = self.shared {
            record.serialize_entry("sharedEventID", shared.hyphenated().as_str())?;
        }
        record.end()
    }
}

impl Record<'_> {
    /// Whether S3 was called from outside.
    fn is_s3_request(&self) -> bool {
        let Outcome { subject, request, .. } = self.outcome;
        subject.event_source == S3_SOURCE && request.invoked_by().is_none()
    }

    /// Whether the recipient is the owner of a resource that another account's principal called for.
    fn is_for_owner(&self) -> bool {
        self.outcome.caller.account.as_ref().is_some_and(|own| own != self.recipient)
    }

    /// Whether the record lists the resources of `account`: an owner sees its own, the caller those
    /// it may know of.
    fn shows(&self, account: &AccountId) -> bool {
        if self.is_for_owner() {
            return account == self.recipient;
        }
        account == self.recipient || !self.outcome.notes.hides(account)
    }

    /// The text of a denial names the caller, of which another account learns only the account.
    fn hides_message(&self, error: &AwsError) -> bool {
        self.is_for_owner() && is_denial(error)
    }

    /// The key that a call of KMS has changed: its record names it in what was answered, whether or not
    /// the answer does.
    fn changed_key(&self, response: &Value) -> Option<&str> {
        let Outcome { subject, notes, error, .. } = self.outcome;
        let changes_key = !subject.is_service_event || subject.name == KEY_DELETION;
        if subject.event_source != KMS_SOURCE
            || subject.read_only
            || error.is_some()
            || !changes_key
        {
            return None;
        }
        let names_key = |name: &String| name == "keyId" || name.ends_with("eyMetadata");
        if response.as_object().is_some_and(|members| members.keys().any(names_key)) {
            return None;
        }
        let mut keys = notes.resources.iter().filter(|resource| resource.kind == KMS_KEY);
        keys.find(|key| self.shows(&key.account)).map(|key| key.arn.as_str())
    }

    fn put_call<M: serde::ser::SerializeMap>(&self, record: &mut M) -> Result<(), M::Error> {
        let Outcome { subject, caller, request, notes, parameters, finished_at, .. } = self.outcome;
        let via = request.invoked_by();
        let agent = via.or(request.user_agent.as_deref()).map(clipped);
        record.serialize_entry("eventVersion", EVENT_VERSION)?;
        let identity = UserIdentity { caller, invoked_by: via, recipient: self.recipient };
        record.serialize_entry("userIdentity", &identity)?;
        record.serialize_entry("eventTime", &finished_at.iso8601())?;
        record.serialize_entry("eventSource", subject.event_source)?;
        record.serialize_entry("eventName", clipped(subject.name))?;
        record.serialize_entry("awsRegion", request.region.as_str())?;
        match via {
            Some(via) => record.serialize_entry("sourceIPAddress", via)?,
            None => record.serialize_entry("sourceIPAddress", &request.peer.ip.ip())?,
        }
        record.serialize_entry("userAgent", &agent)?;
        let address = self.is_s3_request().then(|| Address {
            host: &request.host,
            settings: subject.meta.and_then(|meta| meta.uri.split_once('?')).map_or("", |it| it.1),
        });
        let parameters = Members { own: parameters, extra: &notes.request_extra, address };
        record.serialize_entry("requestParameters", &parameters)?;
        record.serialize_entry("readOnly", &subject.read_only)?;
        record.serialize_entry("managementEvent", &!subject.is_data)?;
        let category = if subject.is_data { "Data" } else { "Management" };
        record.serialize_entry("eventCategory", category)?;
        if let Some(tls) = &request.peer.tls {
            record.serialize_entry("tlsDetails", &TlsDetails { tls, host: &request.host })?;
        }
        Ok(())
    }

    fn put_result<M: serde::ser::SerializeMap>(&self, record: &mut M) -> Result<(), M::Error> {
        let Outcome { subject, notes, response, error, .. } = self.outcome;
        let response = match (error, &notes.response) {
            (Some(_), _) => &Value::Null,
            (None, Some(replacement)) => replacement,
            (None, None) if subject.read_only => &Value::Null,
            (None, None) => none_if_empty(response),
        };
        match self.changed_key(response) {
            Some(arn) => record.serialize_entry("responseElements", &KeyNamed { response, arn })?,
            None => record.serialize_entry("responseElements", response)?,
        }
        if let Some(error) = error {
            record.serialize_entry("errorCode", recorded_code(subject, error))?;
            if let Some(message) = error.message().filter(|_| !self.hides_message(error)) {
                record.serialize_entry("errorMessage", clipped(message))?;
            }
        }
        let carriage = self.is_s3_request().then_some((self.outcome.request, self.outcome.carried));
        if subject.is_service_event && !notes.extra.is_empty() {
            record.serialize_entry("serviceEventDetails", &notes.extra)?;
        } else if carriage.is_some() || !notes.extra.is_empty() {
            let data = AdditionalData { noted: &notes.extra, carriage };
            record.serialize_entry("additionalEventData", &data)?;
        }
        if subject.is_service_event && !notes.additional.is_empty() {
            record.serialize_entry("additionalEventData", &notes.additional)?;
        }
        let is_shown = |resource: &&AuditedResource| self.shows(&resource.account);
        let resources: Vec<&AuditedResource> = notes.resources.iter().filter(is_shown).collect();
        if !resources.is_empty() {
            record.serialize_entry("resources", &Resources(&resources))?;
        }
        Ok(())
    }
}

/// Members of a call and what the handler added to them, which goes before them; `null` when there
/// are none.
struct Members<'a> {
    own: &'a Value,
    extra: &'a Map<String, Value>,
    /// Of a request to S3.
    address: Option<Address<'a>>,
}

/// What the address of a request to S3 says: the host, which may name the bucket, and which of its
/// settings it is about, as `policy` or `list-type=2`.
struct Address<'a> {
    host: &'a str,
    settings: &'a str,
}

impl Serialize for Members<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let own = match self.own {
            Value::Object(own) if !self.extra.is_empty() || self.address.is_some() => own,
            other => return none_if_empty(other).serialize(serializer),
        };
        let mut members = serializer.serialize_map(None)?;
        for (name, value) in own.iter().filter(|(name, _)| !self.extra.contains_key(*name)) {
            members.serialize_entry(name, value)?;
        }
        for (name, value) in self.extra {
            members.serialize_entry(name, value)?;
        }
        if let Some(Address { host, settings }) = &self.address {
            for setting in settings.split('&').filter(|setting| !setting.is_empty()) {
                let (name, value) = setting.split_once('=').unwrap_or((setting, ""));
                if name != CLIENT_HINT && !own.contains_key(name) {
                    members.serialize_entry(name, value)?;
                }
            }
            members.serialize_entry("Host", clipped(host))?;
        }
        members.end()
    }
}

/// What a call of KMS answered, and the key that it changed.
struct KeyNamed<'a> {
    response: &'a Value,
    arn: &'a str,
}

impl Serialize for KeyNamed<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        for (name, value) in self.response.as_object().into_iter().flatten() {
            members.serialize_entry(name, value)?;
        }
        members.serialize_entry("keyId", self.arn)?;
        members.end()
    }
}

/// What a handler noted, and how a request to S3 was signed and carried.
struct AdditionalData<'a> {
    noted: &'a Map<String, Value>,
    carriage: Option<(&'a RequestInfo, Carried)>,
}

impl Serialize for AdditionalData<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut data = serializer.serialize_map(None)?;
        for (name, value) in self.noted {
            data.serialize_entry(name, value)?;
        }
        if let Some((request, carried)) = self.carriage {
            for (name, bytes) in [
                ("bytesTransferredIn", carried.bytes_in),
                ("bytesTransferredOut", carried.bytes_out),
            ] {
                if !self.noted.contains_key(name) {
                    data.serialize_entry(name, &bytes)?;
                }
            }
            let signed = match request.signing {
                Signing::Header(version) => Some((version, "AuthHeader")),
                Signing::Query(version) => Some((version, "QueryString")),
                Signing::Form(version) => Some((version, "HtmlForm")),
                Signing::None => None,
            };
            if let Some((version, method)) = signed {
                let version = match version {
                    SignatureVersion::V2 => "SigV2",
                    SignatureVersion::V4 => "SigV4",
                };
                data.serialize_entry("SignatureVersion", version)?;
                data.serialize_entry("AuthenticationMethod", method)?;
            }
            if let Some(tls) = &request.peer.tls {
                data.serialize_entry("CipherSuite", &tls.cipher_suite)?;
            }
            data.serialize_entry("x-amz-id-2", &request.extended_id)?;
        }
        data.end()
    }
}

struct TlsDetails<'a> {
    tls: &'a TlsInfo,
    host: &'a str,
}

impl Serialize for TlsDetails<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut details = serializer.serialize_map(Some(3))?;
        details.serialize_entry("tlsVersion", &self.tls.version)?;
        details.serialize_entry("cipherSuite", &self.tls.cipher_suite)?;
        details.serialize_entry("clientProvidedHostHeader", clipped(self.host))?;
        details.end()
    }
}

struct Resources<'a>(&'a [&'a AuditedResource]);

impl Serialize for Resources<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(Some(self.0.len()))?;
        for resource in self.0 {
            list.serialize_element(&Resource(resource))?;
        }
        list.end()
    }
}

struct Resource<'a>(&'a AuditedResource);

impl Serialize for Resource<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(Some(3))?;
        members.serialize_entry("ARN", &self.0.arn)?;
        members.serialize_entry("accountId", self.0.account.as_str())?;
        members.serialize_entry("type", self.0.kind)?;
        members.end()
    }
}

/// CloudTrail shows `null` where a call has no members.
fn none_if_empty(value: &Value) -> &Value {
    match value {
        Value::Object(members) if members.is_empty() => &Value::Null,
        _ => value,
    }
}

fn clipped(text: &str) -> &str {
    text.get(..text.floor_char_boundary(TEXT_BYTES_MAX)).unwrap_or_default()
}

/// Whether policies refused the call.
fn is_denial(error: &AwsError) -> bool {
    error.code().starts_with("AccessDenied")
}

/// The error code as the trail has it: refusals by policy are `AccessDenied` in the record of every
/// service, and errors of query services have the names that the model gives them, whatever their
/// clients are told.
///
/// Source: <https://docs.aws.amazon.com/kms/latest/developerguide/ct-encrypt.html>
fn recorded_code<'a>(subject: &Subject<'a>, error: &'a AwsError) -> &'a str {
    let code = error.code();
    if code == "AccessDeniedException" {
        return "AccessDenied";
    }
    let query = |meta: &&OperationMeta| meta.service.default_protocol() == Protocol::AwsQuery;
    let Some(meta) = subject.meta.filter(query) else { return code };
    let known = meta.service.errors.iter().find(|known| known.code == code);
    known.map_or(code, |known| known.shape)
}

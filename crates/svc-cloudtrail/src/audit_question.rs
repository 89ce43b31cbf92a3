//! A question of `QueryRecords`: which attribute of the index leads to its answers, and whether a record
//! is one of them.

use api_ironkeep::{AuditRecord, QueryRecordsRequest};
use journal::{Kind, Record};
use names::ArnNamespace;
use serde::Deserialize;
use serde_json::{Map, Value};
use stdx::Timestamp;

use crate::event::Event;
use crate::index::EVERY;

/// The keys of encryption contexts that say for what a key of KMS was used.
const USES: [&str; 4] = ["aws:s3:arn", "SecretARN", "PARAMETER_ARN", "aws:cloudtrail:arn"];

/// In a question any error; else the code itself.
const ANY_ERROR: &str = "*";

/// The members of a record that questions are about.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Told {
    #[serde(default)]
    user_identity: Identity,
    #[serde(rename = "sourceIPAddress")]
    source_ip_address: Option<String>,
    user_agent: Option<String>,
    error_code: Option<String>,
    #[serde(rename = "requestID")]
    request_id: Option<String>,
    request_parameters: Option<Value>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Identity {
    #[serde(rename = "type", default)]
    kind: String,
    arn: Option<String>,
    account_id: Option<String>,
    invoked_by: Option<String>,
    session_context: Option<SessionContext>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct SessionContext {
    session_issuer: Option<SessionIssuer>,
}

#[derive(Debug, Deserialize)]
struct SessionIssuer {
    arn: Option<String>,
}

impl Told {
    fn read(record: &Record) -> Option<Self> {
        match record.kind {
            Kind::Audit => serde_json::from_slice(&record.payload).ok(),
            Kind::Domain => None,
        }
    }

    /// What the caller's session was made from.
    fn issuer(&self) -> Option<&str> {
        self.user_identity.session_context.as_ref()?.session_issuer.as_ref()?.arn.as_deref()
    }

    /// What a key of KMS was used for, by the encryption context.
    fn used_for(&self) -> Option<&str> {
        let parameters = self.request_parameters.as_ref()?;
        let context: &Map<String, Value> = parameters.get("encryptionContext")?.as_object()?;
        USES.iter().find_map(|name| context.get(*name)?.as_str())
    }
}

/// The attribute of the index that leads to the answers: of those that the question names, the one that
/// the fewest records have; the value is empty for the one that all have.
pub(crate) fn leading(input: &QueryRecordsRequest) -> (&'static str, String) {
    if let Some(name) = &input.resource_name {
        return ("ResourceName", name.clone());
    }
    if let Some(id) = &input.access_key_id {
        return ("AccessKeyId", id.clone());
    }
    if let Some(name) = input.principal_arn.as_deref().and_then(username_of) {
        return ("Username", name.to_owned());
    }
    if let Some(name) = &input.username {
        return ("Username", name.clone());
    }
    if let Some([name]) = input.event_names.as_deref() {
        return ("EventName", name.clone());
    }
    if let Some(source) = &input.event_source {
        return ("EventSource", source.clone());
    }
    match input.read_only {
        Some(read_only) => ("ReadOnly", read_only.to_string()),
        None => (EVERY, String::new()),
    }
}

/// The name under which records of a principal are found: none of a role, whose sessions have names of
/// their own.
fn username_of(arn: &str) -> Option<&str> {
    let (space, resource) = ArnNamespace::split(arn)?;
    match (space.service(), resource) {
        ("iam", "root") => Some("root"),
        ("iam", user) if user.starts_with("user/") => Some(user.rsplit_once('/')?.1),
        ("sts", session) => Some(session.rsplit_once('/')?.1),
        _ => None,
    }
}

/// The answer that `record` is to `input`, if it is one. That it is of the right account, region and time,
/// and about the right resource, has been seen.
pub(crate) fn answer(input: &QueryRecordsRequest, record: &Record) -> Option<AuditRecord> {
    let event = Event::of(record)?;
    let told = Told::read(record)?;
    let is = |wanted: Option<&String>, found: Option<&str>| {
        wanted.is_none_or(|wanted| found == Some(wanted.as_str()))
    };
    let names = input.event_names.as_deref();
    let is_named = names.is_none_or(|names| names.iter().any(|name| *name == event.event_name));
    let is_by = input.principal_arn.as_deref().is_none_or(|arn| {
        told.user_identity.arn.as_deref() == Some(arn) || told.issuer() == Some(arn)
    });
    let is_refused = match input.error_code.as_deref() {
        Some(ANY_ERROR) => told.error_code.is_some(),
        Some(code) => told.error_code.as_deref() == Some(code),
        None => true,
    };
    let is_answer = is_named
        && is_by
        && is_refused
        && is(input.access_key_id.as_ref(), event.access_key_id())
        && is(input.username.as_ref(), event.username())
        && is(input.event_source.as_ref(), Some(&event.event_source))
        && is(input.source_ip_address.as_ref(), told.source_ip_address.as_deref())
        && input.read_only.is_none_or(|read_only| read_only == event.read_only);
    is_answer.then(|| shown(record, &event, told, input.include_record == Some(true)))
}

fn shown(record: &Record, event: &Event<'_>, told: Told, is_whole: bool) -> AuditRecord {
    let text = |text: &str| text.to_owned();
    let (role_arn, used_for) = (told.issuer().map(text), told.used_for().map(text));
    AuditRecord {
        event_id: text(&event.event_id),
        event_time: Timestamp::parse_iso8601(&event.event_time).unwrap_or(record.time),
        event_name: text(&event.event_name),
        event_source: text(&event.event_source),
        region: text(event.region()),
        principal_type: told.user_identity.kind,
        username: event.username().map(text),
        principal_arn: told.user_identity.arn,
        role_arn,
        account_id: told.user_identity.account_id,
        access_key_id: event.access_key_id().map(text),
        invoked_by: told.user_identity.invoked_by,
        source_ip_address: told.source_ip_address,
        user_agent: told.user_agent,
        read_only: event.read_only,
        error_code: told.error_code,
        request_id: told.request_id,
        resource_names: event.resources().map(|resource| text(resource.arn)).collect(),
        used_for,
        record: is_whole.then(|| String::from_utf8_lossy(&record.payload).into_owned()),
        sequence: i64::try_from(record.sequence).ok(),
    }
}

#[cfg(test)]
mod tests;
